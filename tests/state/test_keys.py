"""A finding is known again by what it means, and by nothing else."""

import random
from typing import Any

import pytest

from tests.state.desk import FIFTEEN, NINETEEN, SIXTEEN, Desk

BESIDE = ["Trams stood still for an hour.", "The mayor spoke at noon.", "Schools will open on Monday."]


@pytest.mark.parametrize("seed", range(5))
def test_ids_survive_sentences_around_them(desk: Desk, seed: int) -> None:
    before = desk.finding()
    chance = random.Random(seed)  # noqa: S311
    for name, said in (("echo", FIFTEEN), ("star", NINETEEN)):
        told = [*BESIDE, said]
        chance.shuffle(told)
        desk.puts(f"blast/{name}.txt", "\n\n".join(told))
    assert same(desk.finding(), before)


def test_ids_survive_a_renamed_file_that_names_its_outlet(desk: Desk) -> None:
    desk.puts("blast/articles.yaml", "echo.txt: {source: Echo}\nstar.txt: {source: Star}\n")
    before = desk.finding()
    (desk.folder / "blast" / "echo.txt").rename(desk.folder / "blast" / "zebra.txt")
    desk.puts("blast/articles.yaml", "zebra.txt: {source: Echo}\nstar.txt: {source: Star}\n")
    assert same(desk.finding(), before)


def test_a_changed_figure_changes_the_finding_and_not_the_fact(desk: Desk) -> None:
    before = desk.finding()
    desk.puts("blast/echo.txt", SIXTEEN)
    after = desk.finding()
    assert after["fact"] == before["fact"]
    assert after["fingerprint"] != before["fingerprint"]
    assert after["id"] != before["id"]


def test_whose_copy_is_ours_changes_no_id(desk: Desk) -> None:
    assert same(desk.finding("--ours", "blast/star.txt"), desk.finding())


def test_a_figure_written_otherwise_is_the_same(desk: Desk) -> None:
    before = desk.finding()
    desk.puts("blast/echo.txt", "The blast injured fifteen people on Sunday.")
    assert same(desk.finding(), before)


def test_findings_that_share_their_first_signs_get_longer_ids(desk: Desk) -> None:
    for number in range(260):
        desk.puts(f"{number}/echo.txt", FIFTEEN)
        desk.puts(f"{number}/star.txt", NINETEEN)
    ids = [finding["id"] for finding in desk.compares(*map(str, range(260)))["findings"]]
    assert len(set(ids)) == len(ids) == 261


def same(a: dict[str, Any], b: dict[str, Any]) -> bool:
    return all(a[word] == b[word] for word in ("id", "fact", "fingerprint"))
