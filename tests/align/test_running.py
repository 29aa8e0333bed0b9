"""An article's words in the middle of a sentence of ours: no capital of a sentence's beginning, no currency said twice."""

import pytest

from factcheck.align.running import stated, voice
from factcheck.domain.assertion import Assertion
from tests.align.test_label import says


def figure(text: str, words: str) -> Assertion:
    return says(text, words)


@pytest.mark.parametrize(
    ("text", "words", "told"),
    [
        ("Around 40 houses were damaged.", "40", "around 40"),
        ("Five bombs were dropped.", "Five", "five"),
        ("Tens of thousands of people marched.", "Tens", "tens of thousands"),
        ("There were no casualties.", "no", "none"),
        ("No fewer than 40 people were hurt.", "40", "no fewer than 40"),
        ("The bank lent it $1.5 billion dollars.", "$1.5", "$1.5 billion"),
        ("The bank lent it 93.6 billion pounds.", "93.6", "93.6 billion pounds"),
        ("The bank lent it US$40 million.", "40", "US$40 million"),
        ("Rs 500 million was lent.", "500", "Rs 500 million"),
        ("About $4 million was lent.", "4", "about $4 million"),
    ],
)
def test_a_figure_stands_as_its_author_wrote_it_but_for_the_sentence_s_beginning(text: str, words: str, told: str) -> None:
    assert stated(figure(text, words)) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Police", "police"),
        ("Officials", "officials"),
        ("Local official Ana Ruiz", "local official Ana Ruiz"),
        ("Police Chief Ana Ruiz", "Police Chief Ana Ruiz"),
        ("Justice Department", "Justice Department"),
        ("Ruiz", "Ruiz"),
        ("The organisers", "the organisers"),
        ("UN", "UN"),
        ("", ""),
    ],
)
def test_a_voice_keeps_the_capitals_of_its_name(words: str, told: str) -> None:
    assert voice(words) == told
