"""Machine formats as their consumers take them: valid, whole, and with nothing of an article that could act."""

import re
from pathlib import PurePosixPath

import pytest
from msgspec.structs import replace

from factcheck.domain.finding import Finding, Level, Location
from factcheck.domain.report import Report, RuleTold
from factcheck.domain.visible import HIDDEN
from factcheck.report.renderers import RENDERERS
from tests.report import machine
from tests.report.builders import harbour
from tests.report.test_terminal import hostile

HOSTILE = (
    "\x1b[2J\x1b]8;;http://evil.example\x1b\\ \u202egnp.exe \u2066\u200b\x07",
    "\r\n::error file=x::pwned\n##[error]pwned",
    "%0A::error::pwned %25 %0D, a:b",
    "=cmd|' /C calc'!A0",
    "\t=1+1",
    "@SUM(1)",
    "-2+3",
    "]]> <![CDATA[ &lt; <b>&quot;",
    "\x00\x01\x0b\x0c\x7f\x85 \ufffe\uffff",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "[click](http://evil.example) ![x](http://evil.example/x.png) <http://evil.example> http://evil.example www.evil.example",
    "@everyone #1 GH-1 !2 :smile: a|b `code` **bold** _it_ ~~no~~ $a$ and $b$",
    "\n\n# heading\n\n- item\n\n```\nfence\n\n| a | b |\n| - | - |",
    "{0} {{1}} [2](3) [x](1) \\",
    '","quoted"\n"',
    "'; DROP TABLE findings; --",
)


@pytest.fixture(params=HOSTILE, ids=range(len(HOSTILE)))
def bad(request: pytest.FixtureRequest) -> Report:
    return hostile(harbour(), request.param)


def many(number: int, level: Level) -> Report:
    """The story with as many findings of a level, each on a fact of its own, the first the surest."""
    report = harbour()
    made = tuple(
        replace(report.findings[0], id=f"MON001-{index:04}", fact=f"f{index:04}", level=level, confidence=1 - index / 1000)
        for index in range(number)
    )
    return replace(report, findings=made)


def placed(report: Report, **at: object) -> Report:
    """The story with its first finding's leading place changed."""
    first, *rest = report.findings
    lead, *others = first.locations
    return replace(report, findings=(replace(first, locations=(replace(lead, **at), *others)), *rest))  # type: ignore[arg-type]


def lead(report: Report) -> Location:
    return report.findings[0].locations[0]


class TestHostile:
    """Whatever an article says, a machine format stays what it is, and nothing in it acts."""

    @pytest.mark.parametrize("form", ["json", "jsonl", "sarif", "gitlab", "junit", "github", "markdown", "csv"])
    def test_nothing_hidden_is_written(self, bad: Report, form: str) -> None:
        assert HIDDEN.findall(machine.printed(form, bad).replace("\n", "")) == []

    def test_json_is_valid(self, bad: Report) -> None:
        assert len(machine.json_report(bad)["findings"]) == len(machine.json_lines(bad)) == len(bad.findings)

    def test_sarif_is_valid_and_links_only_to_its_places(self, bad: Report) -> None:
        for result in machine.sarif_run(bad)["results"]:
            text = re.sub(r"\\[\\\[\]]", "", result["message"]["text"])
            links = [int(number) for number in re.findall(r"\[[^\[\]]*\]\(([^()]*)\)", text)]
            assert links == [place["id"] for place in result["relatedLocations"]]
            assert re.findall(r"\{[^{}]*\}", text.replace("{{", "").replace("}}", "")) == []
            assert HIDDEN.findall(str(result["message"]["text"]).replace("\n", "")) == []

    def test_gitlab_is_valid(self, bad: Report) -> None:
        issues = machine.gitlab_issues(bad)
        assert len({issue["fingerprint"] for issue in issues}) == len(bad.findings)
        assert not any(HIDDEN.search(issue["description"]) for issue in issues)

    def test_junit_is_valid(self, bad: Report) -> None:
        cases = list(machine.junit_root(bad).iter("testcase"))
        assert len(cases) == 4
        assert all(not HIDDEN.search(words.replace("\n", "")) for case in cases for words in case.itertext())

    def test_github_runs_no_command_of_an_article(self, bad: Report) -> None:
        commands, others = machine.github_commands(bad)
        assert [name for name, _, _ in commands] == ["error", "warning", "notice"]
        assert all(set(told) <= {"file", "line", "endLine", "col", "endColumn", "title"} for _, told, _ in commands)
        assert all(line.startswith("- ") for line in others)

    def test_markdown_makes_nothing_of_an_article(self, bad: Report) -> None:
        tokens = machine.markdown_tokens(bad)
        kinds = {token.type for token in tokens}
        assert kinds.isdisjoint({"link_open", "image", "fence", "code_block", "em_open", "strong_open", "s_open", "html_block", "hr"})
        assert {token.content for token in tokens if token.type == "html_inline"} <= {"<b>", "</b>", "<i>", "</i>", "<sub>", "</sub>"}
        headings = [token.tag for token in tokens if token.type == "heading_open"]
        assert headings == ["h3", "h4"]
        rows = "".join({"tr_open": "\n", "td_open": "d", "th_open": "h"}.get(token.type, "") for token in tokens).split()
        assert set(rows) == {"h" * 6, "d" * 6}

    def test_markdown_pings_nobody_and_sets_no_formula(self, bad: Report) -> None:
        text = re.sub(r"(`+)(?!`).+?(?<!`)\1(?!`)", "", machine.printed("markdown", bad))
        text = re.sub(r"&#\d+;", "\0", text)
        assert re.findall(r"[@!]\w|#\w|GH-\d|://|www\.|\$|:\w+:", text) == []

    def test_csv_has_no_formula(self, bad: Report) -> None:
        rows = machine.csv_rows(bad)
        assert len(rows) == sum(len(finding.locations) for finding in bad.findings)
        assert all(cell.lstrip()[:1] not in set("=+-@＝＋－＠") for row in rows for cell in row.values() if cell)


class TestSarif:
    def test_the_leading_place_is_the_location_and_the_others_are_linked(self) -> None:
        result = machine.sarif_run(harbour())["results"][0]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "harbour/evening-star.md"
        assert place["region"] == {"startLine": 1, "startColumn": 46, "endLine": 1, "endColumn": 51}
        assert [one["id"] for one in result["relatedLocations"]] == [1, 2, 3]
        assert "Compare [Bay Courier](1), [Morning Echo](2), [Northern Wire](3)." in result["message"]["text"]

    def test_levels_are_those_of_sarif_and_rules_carry_their_help(self) -> None:
        report = harbour()
        told = RuleTold(
            code="MON001",
            name="money-mismatch",
            level=Level.ERROR,
            about="sums",
            help="MON001\n\nWhy {it} matters.",
            markdown="## MON001\n\nWhy `{it}` matters.",
        )
        run = machine.sarif_run(replace(report, rules=replace(report.rules, told=(told,))))
        rules = run["tool"]["driver"]["rules"]
        assert [result["level"] for result in run["results"]] == ["error", "warning", "note"]
        assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == ["MON001", "NUM003", "TOL001"]
        assert rules[0]["help"] == {"text": "MON001\n\nWhy {{it}} matters.", "markdown": "## MON001\n\nWhy `{it}` matters."}

    def test_fingerprints_stay_when_the_text_moves_and_values_when_they_do_not_change(self) -> None:
        prints = [result["partialFingerprints"] for result in machine.sarif_run(harbour())["results"]]
        moved = placed(harbour(), line=40, column=3, start=900, end=905, path="elsewhere.md")
        assert machine.sarif_run(moved)["results"][0]["partialFingerprints"] == prints[0]
        first, *rest = harbour().findings
        changed = replace(harbour(), findings=(replace(first, fingerprint="other", message="other"), *rest))
        now = machine.sarif_run(changed)["results"][0]["partialFingerprints"]
        assert now["primaryLocationLineHash"] == prints[0]["primaryLocationLineHash"]
        assert now["values/v1"] != prints[0]["values/v1"]
        assert len({one["primaryLocationLineHash"] for one in prints}) == 3

    def test_suppressed_findings_are_left_out(self) -> None:
        report = harbour()
        run = machine.sarif_run(replace(report, findings=(), suppressed=report.findings))
        assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])

    def test_what_was_left_out_is_notified(self) -> None:
        told = [one["message"]["text"] for one in machine.sarif_run(harbour())["invocations"][0]["toolExecutionNotifications"]]
        assert any("13 assertions: 12 compared" in text for text in told)
        assert any("chart.pdf" in text for text in told)

    @pytest.mark.parametrize(
        ("path", "uri"),
        [
            ("./a b#c%.md", "a%20b%23c%25.md"),
            ("/abs/ü.md", "file:///abs/%C3%BC.md"),
            ("../up.md", "../up.md"),
            ("c:d.md", "c%3Ad.md"),
        ],
    )
    def test_a_path_is_a_reference(self, path: str, uri: str) -> None:
        result = machine.sarif_run(placed(harbour(), path=path))["results"][0]
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri

    def test_words_over_two_lines_end_on_the_second(self) -> None:
        result = machine.sarif_run(placed(harbour(), text="more\nthan 40"))["results"][0]
        region = result["locations"][0]["physicalLocation"]["region"]
        assert (region["endLine"], region["endColumn"]) == (2, 8)


def test_a_line_of_a_feed_is_placed_in_its_file_without_a_line() -> None:
    report = placed(harbour(), article="a1", path="feed.jsonl#a1", line=7)
    place = machine.sarif_run(report)["results"][0]["locations"][0]
    assert place["physicalLocation"] == {"artifactLocation": {"uri": "feed.jsonl"}}
    assert place["logicalLocations"] == [{"name": "a1", "kind": "object"}]
    assert machine.github_commands(report)[0][0][1] == {"file": "feed.jsonl", "title": "MON001 money-mismatch"}
    assert machine.gitlab_issues(report)[0]["location"] == {"path": "feed.jsonl", "lines": {"begin": 1, "end": 1}}


class TestGithub:
    @pytest.mark.parametrize(("level", "shown"), [(Level.ERROR, 10), (Level.WARNING, 10), (Level.INFO, 9)])
    def test_what_github_would_drop_is_announced_and_listed(self, level: Level, shown: int) -> None:
        report = many(25, level)
        commands, others = machine.github_commands(report)
        assert len(commands) == shown + 1
        name, told, message = commands[-1]
        assert (name, told) == ("notice", {"title": "factcheck"})
        assert message.startswith(f"{25 - shown} findings more without an annotation: {25 - shown} {level}s.")
        assert sum("MON001" in line for line in others) == 25 - shown

    @pytest.mark.parametrize("number", [1, 10])
    def test_nothing_is_announced_where_all_are_shown(self, number: int) -> None:
        commands, others = machine.github_commands(many(number, Level.ERROR))
        assert [name for name, _, _ in commands] == ["error"] * number
        assert len(others) == 3

    def test_a_fact_has_one_annotation_that_of_its_worst_finding(self) -> None:
        report = harbour()
        same = tuple(replace(one, fact="one") for one in reversed(report.findings))
        commands, others = machine.github_commands(replace(report, findings=same))
        assert [(name, told["title"]) for name, told, _ in commands] == [
            ("error", "MON001 money-mismatch"),
            ("notice", "factcheck"),
        ]
        assert sum(code in line for line in others for code in ("NUM003", "TOL001")) == 2

    def test_the_worst_comes_first_at_its_place_with_its_evidence(self) -> None:
        name, told, message = machine.github_commands(harbour())[0][0]
        assert name == "error"
        assert told == {
            "file": "harbour/evening-star.md", "line": "1", "endLine": "1", "col": "46", "endColumn": "51",
            "title": "MON001 money-mismatch",
        }  # fmt: skip
        assert "Northern Wire, 11 Mar 06:15, harbour/northern-wire.md:1:35, the authority's treasurer: “$4.2 million”" in message
        assert "gap: $705,000 (20 %)" in message


class TestGitlab:
    def test_an_issue_stands_at_the_leading_place(self) -> None:
        first = machine.gitlab_issues(harbour())[0]
        assert (first["check_name"], first["severity"]) == ("MON001", "major")
        assert first["location"] == {"path": "harbour/evening-star.md", "lines": {"begin": 1, "end": 1}}
        assert [PurePosixPath(one["path"]).stem for one in first["other_locations"]] == ["bay-courier", "morning-echo", "northern-wire"]

    def test_fingerprints_do_not_depend_on_lines_and_are_never_given_twice(self) -> None:
        prints = [one["fingerprint"] for one in machine.gitlab_issues(harbour())]
        assert machine.gitlab_issues(placed(harbour(), line=9))[0]["fingerprint"] == prints[0]
        first = harbour().findings[0]
        twice = machine.gitlab_issues(replace(harbour(), findings=(first, replace(first, story="z"))))
        assert len({one["fingerprint"] for one in twice}) == 2

    def test_nothing_found_is_an_empty_list(self) -> None:
        assert machine.gitlab_issues(replace(harbour(), findings=())) == []


class TestJunit:
    def test_a_fact_is_a_case_and_fails_where_a_warning_speaks_of_it(self) -> None:
        root = machine.junit_root(harbour())
        cases = {case.get("name"): case for case in root.iter("testcase")}
        assert list(cases) == ["quay loan", "people at the vigil, Sunday", "trawlers sunk", "injured"]
        outcomes = {name: [child.tag for child in case] for name, case in cases.items()}
        assert outcomes == {
            "quay loan": ["failure"],
            "people at the vigil, Sunday": ["failure"],
            "trawlers sunk": [],
            "injured": ["system-out"],
        }
        assert (root.get("tests"), root.get("failures")) == ("4", "2")

    def test_what_could_not_be_compared_is_skipped_with_its_reason(self) -> None:
        from factcheck.domain.fact import Verdict

        report = harbour()
        story = report.stories[0]
        failed = tuple(replace(one, verdict=Verdict.NOT_COMPARABLE, reasons=("no rate",)) for one in story.facts)
        root = machine.junit_root(replace(report, findings=(), stories=(replace(story, facts=failed),)))
        assert {one.get("message") for one in root.iter("skipped")} == {"no rate"}
        assert root[0].get("skipped") == root.get("tests") == "4"

    def test_a_finding_on_no_shared_fact_is_a_case_too(self) -> None:
        report = harbour()
        name = replace(report.findings[0], fact="a/name/1", label="name")
        cases = [case.get("name") for case in machine.junit_root(replace(report, findings=(name,))).iter("testcase")]
        assert cases[-1] == "name: €3.1m"

    def test_two_facts_of_one_label_are_told_apart(self) -> None:
        report = harbour()
        story = report.stories[0]
        alike = replace(story, facts=tuple(replace(one, label="day", kind=story.facts[0].kind) for one in story.facts))
        cases = [case.get("name") for case in machine.junit_root(replace(report, stories=(alike,))).iter("testcase")]
        assert len(set(cases)) == len(cases)

    def test_what_was_left_out_is_told(self) -> None:
        assert "chart.pdf" in "".join(machine.junit_root(harbour()).itertext())


class TestMarkdown:
    def test_the_matrix_is_a_table_and_the_findings_are_lists(self) -> None:
        text = machine.printed("markdown", harbour())
        assert "| quay loan, USD m | " in text
        assert "✗3.39" in text
        assert "Agreed: trawlers sunk" in text
        assert "- <b>Evening Star</b>, 12 Mar 20:05, `harbour/evening-star.md:1:46`, no attribution: “Rebuilding" in text
        assert "<b>€3.1m</b>" in text

    def test_a_comment_has_room_for_a_comment_and_counts_the_rest(self) -> None:
        text = machine.printed("markdown", many(300, Level.ERROR))
        assert len(text) < 65_536
        shown = text.count("· error MON001")
        assert 0 < shown < 300
        assert f"and {300 - shown} findings more than there is room for" in text

    def test_a_sentence_without_end_is_cut_around_its_figure(self) -> None:
        long = "w" * 5000
        report = placed(harbour(), snippet=f"{long} 12 {long}", snippet_start=5001, snippet_end=5003)
        text = machine.printed("markdown", report)
        assert "w <b>12</b> w" in text
        assert "w" * 300 not in text


class TestCsv:
    def test_a_row_for_each_source_of_each_finding(self) -> None:
        rows = machine.csv_rows(harbour())
        assert len(rows) == 4 + 3 + 3
        first = rows[0]
        assert (first["finding"], first["level"], first["role"], first["source"]) == ("MON001-1a2b", "error", "primary", "Evening Star")
        assert (first["low"], first["high"], first["unit"]) == ("3336090", "3445470", "USD")
        assert first["published"] == "2024-03-12T20:05+01:00"

    def test_a_number_below_zero_stays_a_number(self) -> None:
        from decimal import Decimal

        from factcheck.domain.interval import Interval

        meaning = lead(harbour()).meaning
        assert meaning is not None
        cold = replace(meaning, support=Interval(low=Decimal("-5.50"), high=Decimal(1) / 3))
        row = machine.csv_rows(placed(harbour(), meaning=cold))[0]
        assert (row["low"], row["high"]) == ("-5.5", "0.333333333333333")


def test_a_line_of_json_lines_is_the_finding_of_the_report() -> None:
    assert machine.json_lines(harbour()) == machine.json_report(harbour())["findings"]


@pytest.mark.parametrize("form", RENDERERS)
def test_a_report_of_nothing_is_valid_in_every_format(form: str) -> None:
    summary = replace(harbour().summary, errors=0, warnings=0, infos=0, assertions=0, compared=0, single_source=0)
    report = replace(harbour(), articles=(), stories=(), findings=(), skipped=(), summary=summary)
    readers = {
        "json": machine.json_report, "jsonl": machine.json_lines, "sarif": machine.sarif_run, "gitlab": machine.gitlab_issues,
        "junit": machine.junit_root, "csv": machine.csv_rows, "github": machine.github_commands, "markdown": machine.markdown_tokens,
    }  # fmt: skip
    assert isinstance(RENDERERS[form](report, machine.View()), str)
    if form in readers:
        readers[form](report)


def test_a_finding_without_a_place_is_valid_in_every_format() -> None:
    report = harbour()
    bare: tuple[Finding, ...] = tuple(replace(one, locations=()) for one in report.findings)
    report = replace(report, findings=bare)
    assert machine.sarif_run(report)["results"][0]["locations"] == []
    assert machine.gitlab_issues(report) == []
    assert len(machine.github_commands(report)[0]) == 3
    machine.json_report(report)
    machine.junit_root(report)
    machine.markdown_tokens(report)
