"""What acts on a screen, or hides on it, is shown; all else is left as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.visible import HIDDEN, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", r"\x1b[31mred"),
        ("a\x00\x7f\x9b", r"a\x00\x7f\x9b"),
        ("a\u202eb\u2066c\u200f", r"a\u202eb\u2066c\u200f"),
        ("zero\u200bwidth\ufeff", r"zero\u200bwidth\ufeff"),
        ("one\r\n\ttwo", "one two"),
        ("line\u2028separator", r"line\u2028separator"),
        ("tag\U000e0041", r"tag\U000e0041"),
        ("£1.15bn – café 日本 🚤", "£1.15bn – café 日本 🚤"),
    ],
)
def test_hidden_characters_become_escapes(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_nothing_hidden_is_left(text: str) -> None:
    assert HIDDEN.search(visible(text)) is None


@given(st.text())
def test_showing_twice_shows_the_same(text: str) -> None:
    assert visible(visible(text)) == visible(text)
