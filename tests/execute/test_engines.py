"""Engines: the same answers in the same order, whoever works; what is remembered is not worked again."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from factcheck.execute.interface import Engine
from factcheck.execute.remembering import Remembering
from factcheck.execute.serial import Serial
from factcheck.execute.telling import Telling

ENGINES: list[Callable[[], Engine]] = [Serial, lambda: Remembering(Serial()), lambda: Telling(Serial(), lambda *_: None)]


@pytest.mark.parametrize("engine", ENGINES)
def test_every_engine_answers_in_the_order_of_the_items(engine: Callable[[], Engine]) -> None:
    assert list(engine().map(abs, (-3, 1, -3, -2), "counting")) == [3, 1, 3, 2]


def test_only_what_is_new_is_worked_and_what_is_gone_is_forgotten() -> None:
    asked: list[int] = []

    def worked(item: int) -> int:
        asked.append(item)
        return 10 * item

    engine = Remembering(Serial())
    for items, new in (((1, 2, 2), [1, 2]), ((2, 3), [3]), ((1, 3), [1])):
        asked.clear()
        assert list(engine.map(worked, items, "counting")) == [10 * item for item in items]
        assert asked == new
        assert engine.worked == len(new)
        engine.turn()


def test_one_function_s_answers_are_not_another_s() -> None:
    engine = Remembering(Serial())
    assert list(engine.map(abs, (-1,), "counting")) == [1]
    assert list(engine.map(str, (-1,), "writing")) == ["-1"]


def test_each_answer_is_told_with_its_stage() -> None:
    told: list[tuple[str, int, int]] = []
    engine = Telling(Serial(), lambda *words: told.append(words))
    assert list(engine.map(datetime.fromtimestamp, (0.0, 1.0), "reading")) != []
    assert told == [("reading", 1, 2), ("reading", 2, 2)]
    told.clear()
    assert list(engine.map(abs, (n for n in (1, -2)), "counting")) == [1, 2]
    assert told == [("counting", 1, 0), ("counting", 2, 0)]


def test_a_second_run_reads_only_what_changed(tmp_path: Path) -> None:
    from factcheck import pipeline
    from factcheck.settings import Settings

    for name, count in (("a.txt", 15), ("b.txt", 19), ("c.txt", 23)):
        (tmp_path / name).write_text(f"The blast injured {count} people on Sunday.", encoding="utf-8")
    settings = Settings(paths=(str(tmp_path),), isolated=True)
    engine = Remembering(Serial())
    first = pipeline.compare(settings, engine)
    engine.turn()
    assert pipeline.compare(settings, engine) == first
    assert engine.worked == 0
    engine.turn()
    (tmp_path / "b.txt").write_text("The blast injured 150 people on Sunday.", encoding="utf-8")
    assert pipeline.compare(settings, engine) == pipeline.compare(settings) != first
    assert engine.worked == 4  # one file, its article, what it says, and its story
