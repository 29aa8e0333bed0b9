"""What romanisation does to a word, and what it leaves."""

from __future__ import annotations

import pytest

from factcheck.align.names.sound import skeleton, sound
from factcheck.align.names.words import Likeness, compare_words, gendered


@pytest.mark.parametrize(
    ("a", "b"), [("tsikhanouskaya", "tikhanovskaya"), ("yevgeny", "evgeni"), ("giorgos", "yorgos"), ("kovalevski", "kowalewski")]
)
def test_two_roads_leave_the_same_consonants(a: str, b: str) -> None:
    assert skeleton(a) == skeleton(b)


@pytest.mark.parametrize(("a", "b"), [("blayne", "blaine"), ("sarah", "sara"), ("shelley", "shelly"), ("stephan", "stefan"), ("xi", "shi")])
def test_what_sounds_the_same_is_written_the_same(a: str, b: str) -> None:
    assert sound(a) == sound(b)


@pytest.mark.parametrize(("a", "b"), [("barry", "berry"), ("dan", "don"), ("tim", "tom")])
def test_vowels_tell_short_names_apart(a: str, b: str) -> None:
    assert sound(a) != sound(b)


@pytest.mark.parametrize(
    ("her", "his"), [("ivanova", "ivanov"), ("navalnaya", "navalny"), ("sikorska", "sikorski"), ("michaela", "michael")]
)
def test_a_womans_name_is_told_from_a_mans(her: str, his: str) -> None:
    assert gendered(her, his)
    assert gendered(his, her)


@pytest.mark.parametrize(
    ("a", "b", "likeness"),
    [
        ("bill", "william", Likeness.SHORT),
        ("j", "john", Likeness.INITIAL),
        ("veroica", "veronica", Likeness.NEAR),
        ("johnson", "johnston", Likeness.RIVAL),
        ("smith", "jones", Likeness.OTHER),
    ],
)
def test_two_words_stand_to_each_other_as(a: str, b: str, likeness: Likeness) -> None:
    assert compare_words(a, b).likeness is likeness
