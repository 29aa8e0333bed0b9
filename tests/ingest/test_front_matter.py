"""What the head of an article gives: our keys, and the date that most blogs write."""

import pytest

from factcheck.ingest.front_matter import front_matter


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("published: 2024-10-15", "2024-10-15"),
        ("date: 2024-10-15", "2024-10-15"),
        ("date: 2024-10-14\npublished: 2024-10-15", "2024-10-15"),
        ("published: 2024-10-15\ndate: last week", "2024-10-15"),
        ("date: last week", None),
        ("date: [2024-10-15]", None),
        ("date:", None),
    ],
)
def test_a_blog_s_own_date_stands_where_no_other_is_given(head: str, published: str | None) -> None:
    given, _ = front_matter(f"---\n{head}\n---\nA storm.\n", "a.md", 0)
    assert (given.published and str(given.published.at)) == published
