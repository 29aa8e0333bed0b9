"""With `--ours` a finding is told from our copy: it leads, and its figure comes first."""

import pytest

from tests.state.desk import FIFTEEN, NINETEEN, SIXTEEN, Desk


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("blast/echo.txt", "people injured, Sunday: 15 in our copy, 19 in star"),
        ("blast/star.txt", "people injured, Sunday: 19 in our copy, 15 in echo"),
    ],
)
def test_our_figure_comes_first(desk: Desk, path: str, message: str) -> None:
    finding = desk.finding("--ours", path)
    assert finding["message"] == message
    assert finding["locations"][0]["path"] == path
    assert [at["role"] for at in finding["locations"]] == ["primary", "related"]


def test_a_difference_of_ours_goes_before_a_greater_one_of_others(desk: Desk) -> None:
    desk.puts("blast/herald.txt", "The blast injured 190 people on Sunday.")
    desk.puts("blast/ours.txt", SIXTEEN)
    finding = desk.compares("--ours", "blast/ours.txt")["findings"][0]
    assert finding["message"].startswith("people injured, Sunday: 16 in our copy, ")


def test_a_name_is_told_from_our_copy(desk: Desk) -> None:
    desk.puts("blast/echo.txt", "The shop belongs to Wolodymyr Hrechko, 51.")
    desk.puts("blast/star.txt", "It was sold by Volodymyr Grechko, 51, in May.")
    finding = desk.finding("--ours", "blast/star.txt")
    assert finding["message"] == "spelling of a name: Volodymyr Grechko in our copy; Wolodymyr Hrechko in echo"
    assert finding["locations"][0]["path"] == "blast/star.txt"


def test_a_finding_that_ours_agrees_with_one_side_of_still_leads_with_ours(desk: Desk) -> None:
    desk.puts("blast/ours.txt", NINETEEN)
    finding = desk.finding("--ours", "blast/ours.txt")
    assert finding["message"].startswith("people injured, Sunday: 19 in our copy, 15 in echo")


def test_our_copy_may_lie_elsewhere(desk: Desk) -> None:
    desk.puts("desk/draft.md", SIXTEEN)
    finding = desk.finding("--ours", "desk/draft.md")
    assert finding["message"].startswith("people injured, Sunday: 16 in our copy, ")
    assert finding["message"].endswith(" (+1)")
    assert finding["story"] == "blast"


def test_a_folder_may_be_ours(desk: Desk) -> None:
    desk.puts("desk/draft.md", SIXTEEN)
    assert desk.finding("--ours", "desk")["locations"][0]["path"] == "desk/draft.md"


def test_a_copy_that_could_belong_to_two_stories_is_asked_about(desk: Desk) -> None:
    desk.puts("fire/a.txt", FIFTEEN)
    desk.puts("desk/draft.md", SIXTEEN)
    ran = desk.runs("compare", "blast", "fire", "--ours", "desk/draft.md")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "desk/draft.md: our copy names no story, and the other articles are of 2" in ran.stderr


def test_a_copy_that_names_its_story_belongs_there(desk: Desk) -> None:
    desk.puts("fire/a.txt", FIFTEEN)
    desk.puts("desk/draft.md", f"---\nstory: blast\n---\n{SIXTEEN}")
    report = desk.compares("fire", "--ours", "desk/draft.md")
    assert report["findings"][0]["locations"][0]["path"] == "desk/draft.md"


@pytest.mark.parametrize(("path", "told"), [("nope.txt", "no such file"), ("empty", "no article was read from here")])
def test_a_copy_that_is_not_there_ends_the_run(desk: Desk, path: str, told: str) -> None:
    (desk.folder / "empty").mkdir()
    ran = desk.runs("compare", "blast", "--ours", path)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert told in ran.stderr


def test_a_line_of_a_file_of_many_may_be_ours(desk: Desk) -> None:
    desk.puts("all.jsonl", f'{{"id": "x", "story": "blast", "text": "{SIXTEEN}"}}\n')
    assert desk.finding("--ours", "all.jsonl")["locations"][0]["path"] == "all.jsonl#x"


def test_one_line_of_a_file_of_many_may_be_ours(desk: Desk) -> None:
    lines = [f'{{"id": "{i}", "story": "blast", "source": "{i}", "text": "{text}"}}' for i, text in (("x", SIXTEEN), ("y", FIFTEEN))]
    desk.puts("all.jsonl", "\n".join(lines))
    finding = desk.finding("--ours", "all.jsonl#y")
    assert finding["locations"][0]["path"] == "all.jsonl#y"
    assert desk.runs("compare", "blast", "--ours", "all.jsonl#z").exit_code == 2
