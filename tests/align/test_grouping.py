"""Articles of one folder by the event that they are about."""

from itertools import permutations

from factcheck.align.grouping import called, events, traits_of
from factcheck.align.stories import group
from factcheck.domain.article import Article
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata

TEXTS = {
    "desk/a1.txt": "A quake shook the town of Oreval on Monday. Mayor Lene Astrup said nine people in Oreval were hurt.",
    "desk/a2.txt": "Rescuers in Oreval dug through rubble after the quake. Nine were hurt, Lene Astrup told reporters.",
    "desk/a3.txt": "The hospital of Oreval treated eleven people after the quake, and Ms Astrup asked for tents.",
    "desk/b1.txt": "A quake hit the port of Tamsang before dawn. Governor Bakti Wirawan said four people in Tamsang died.",
    "desk/b2.txt": "Four people died in Tamsang, said Bakti Wirawan, whose own house fell in the quake.",
}


def article(path: str, text: str, story: str | None = None) -> Article:
    return article_from(Draft(id=path, path=path, text=text, given=Metadata(story=story), name=path))


ARTICLES = tuple(article(path, text) for path, text in TEXTS.items())


def test_two_quakes_of_one_folder_are_kept_apart() -> None:
    assert [[a.path[5] for a in found] for found in events(ARTICLES)] == [["a", "a", "a"], ["b", "b"]]


def test_groups_do_not_hang_on_the_order_of_the_articles() -> None:
    found = {frozenset(frozenset(a.id for a in one) for one in events(order)) for order in permutations(ARTICLES)}
    assert len(found) == 1


def test_a_folder_of_one_event_is_one_story_named_after_it() -> None:
    assert [g.id for g in group(ARTICLES[:3])] == ["desk"]


def test_a_mixed_folder_is_one_story_an_event_named_after_what_tells_most() -> None:
    assert [(g.id, len(g.articles)) for g in group(ARTICLES)] == [("desk/oreval-astrup", 3), ("desk/tamsang-bakti", 2)]
    assert called([(3, 4)], [traits_of(a) for a in ARTICLES]) == ("tamsang-bakti",)


def test_a_stray_article_goes_with_the_one_group_of_its_folder() -> None:
    stray = article(
        "desk/c.txt", "Tents and blankets reached the valley. Lene Astrup thanked the drivers who had come through the snow all night."
    )
    assert [g.id for g in group((*ARTICLES[:3], stray))] == ["desk"]


def test_a_story_named_in_metadata_is_neither_split_nor_joined() -> None:
    named = tuple(article(a.path, a.text, story="quakes") for a in ARTICLES)
    assert [g.id for g in group((*named, ARTICLES[0]))] == ["desk", "quakes"]


def test_years_between_them_make_two_articles_less_alike() -> None:
    texts = ("A quake shook Oreval and broke windows.", "A quake was felt in Oreval; no windows broke.")
    spans = [("2015-03-02", "2015-03-03"), ("1999-03-02", "2022-06-07")]
    found = [
        len(
            events(
                [article_from(Draft(id=d, path=d, text=f"{d}\n\n{t}", given=Metadata(), name=d)) for d, t in zip(days, texts, strict=True)]
            )
        )
        for days in spans
    ]
    assert found == [1, 2]
