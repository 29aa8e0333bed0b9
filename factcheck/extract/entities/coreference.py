"""The mentions of one article bound to entities: full names first, then surnames, first names and abbreviations."""

from __future__ import annotations

from collections import Counter, defaultdict

from msgspec import Struct, field

from factcheck.compare.fold import folded
from factcheck.compare.known_names import given_names, short_forms
from factcheck.domain.entity import Entity, EntityMention, EntityType
from factcheck.extract.entities.beside import is_role
from factcheck.language.en.honorifics import JOINING, SUFFIXES
from factcheck.language.en.organisation_words import LEFT_OUT
from factcheck.language.en.places import PLACE_COMMON
from factcheck.language.en.roles import FEMALE_TITLES, MALE_TITLES

Key = tuple[str, ...]
_TWO_LETTERS = 2  # of an abbreviation say too little
_AMBIGUOUS = 0.6
_BY_FIRST_NAME = 0.8


class _Draft(Struct):
    """An entity while its mentions are gathered."""

    key: Key
    mentions: list[EntityMention] = field(default_factory=list)
    certainty: float = 1.0


def bound(article: str, mentions: tuple[EntityMention, ...]) -> tuple[Entity, ...]:
    """The entities of an article, by their first mention."""
    surnames = frozenset(key_of(m)[-1] for m in mentions if m.type is EntityType.PERSON and len(m.words) > 1)
    full = [m for m in mentions if _in_full(m, surnames)]
    drafts = _full_names(full)
    known = _index(drafts)
    for mention in mentions:
        if not _in_full(mention, surnames):
            _bind(mention, drafts, known)
    gathered = sorted(_unique([d for d in drafts.values() if d.mentions]), key=lambda d: min(m.start for m in d.mentions))
    places = _sentences(gathered)
    return tuple(_entity(article, draft, places) for draft in gathered)


def key_of(mention: EntityMention) -> Key:
    """The folded words of a mention that name it: no particles, suffixes or articles."""
    words = tuple(folded(w).strip("\"'.") for w in mention.words)
    person = mention.type is EntityType.PERSON
    kept = tuple(w for i, w in enumerate(words) if w and w not in SUFFIXES and not (person and i and w in JOINING))
    return kept or words


def _in_full(mention: EntityMention, surnames: frozenset[str]) -> bool:
    """Whether a mention stands for itself: two words or more, or a place or organisation that is nobody's surname here."""
    key = key_of(mention)
    alone = mention.sure and mention.type in (EntityType.PLACE, EntityType.ORGANISATION) and key[-1] not in surnames
    return len(key) > 1 or alone


def _full_names(mentions: list[EntityMention]) -> dict[Key, _Draft]:
    """Full names, each with its mentions; longer forms of a person's name with the shorter one."""
    drafts: dict[Key, _Draft] = {}
    for mention in mentions:
        drafts.setdefault(key_of(mention), _Draft(key_of(mention))).mentions.append(mention)
    by_last: dict[str, list[Key]] = defaultdict(list)
    for key in drafts:
        by_last[key[-1]].append(key)
    for key in sorted(drafts, key=len):
        longer = [k for k in by_last[key[-1]] if k != key and drafts[k].mentions and _longer(k, key)]
        if len(longer) == 1 and drafts[key].mentions and _person(drafts[key]):
            drafts[longer[0]].mentions += drafts[key].mentions
            drafts[longer[0]].mentions.sort(key=lambda m: m.start)
            drafts[key].mentions = []
            drafts[key] = drafts[longer[0]]
    return {k: d for k, d in drafts.items() if d.mentions}


def _longer(long: Key, short: Key) -> bool:
    """Whether a name is the same with a middle name, an initial written out, or a short first name in full."""
    if len(short) < 2 or long[-1] != short[-1] or len(long) < len(short):
        return False
    first, other = long[0], short[0]
    same = first == other or (len(other) == 1 and first[:1] == other) or first in short_forms().get(other, ())
    return same and (len(long) > len(short) or first != other) and set(short[1:]) <= set(long)


def _person(draft: _Draft) -> bool:
    return any(m.type is EntityType.PERSON for m in draft.mentions)


class _Index(Struct, frozen=True):
    """Full names by what may stand for them: family name, a person's first name, first letters."""

    family: dict[str, list[_Draft]]
    first: dict[str, list[_Draft]]
    letters: dict[str, list[_Draft]]


def _index(drafts: dict[Key, _Draft]) -> _Index:
    known = _Index(defaultdict(list), defaultdict(list), defaultdict(list))
    for key, draft in drafts.items():
        if len(key) > 1:
            known.family[key[-1]].append(draft)
            if key[0] in given_names() and _person(draft):
                known.first[key[0]].append(draft)
            known.letters["".join(w[0] for w in key if w not in LEFT_OUT)].append(draft)
    return known


def _bind(mention: EntityMention, drafts: dict[Key, _Draft], known: _Index) -> None:
    """A single word joins the full name it is part of, the one last named before it where several are."""
    key = key_of(mention)
    word = key[-1]
    people = [d for d in known.family.get(word, ()) if _not_other_sex(d, mention)]
    by_first = [] if people or mention.title else known.first.get(word, [])
    by_letters = known.letters.get(word, []) if len(word) > _TWO_LETTERS else []
    rivals = _unique(people or by_first or by_letters)
    if not rivals:
        drafts.setdefault(key, _Draft(key)).mentions.append(mention)
        return
    before = [d for d in rivals if d.mentions[0].start < mention.start] or rivals
    nearest = before[0] if len(before) == 1 else max(before, key=lambda d: _last_before(d, mention))
    nearest.mentions.append(mention)
    nearest.certainty = min(nearest.certainty, _AMBIGUOUS if len(rivals) > 1 else _BY_FIRST_NAME if by_first else 1.0)


def _last_before(draft: _Draft, mention: EntityMention) -> int:
    """The start of an entity's last mention before another; where there is none, the nearer its first the better."""
    return max((m.start for m in draft.mentions if m.start < mention.start), default=-draft.mentions[0].start)


def _unique(drafts: list[_Draft]) -> list[_Draft]:
    seen: list[_Draft] = []
    for draft in drafts:
        if not any(draft is other for other in seen):
            seen.append(draft)
    return seen


def _not_other_sex(draft: _Draft, mention: EntityMention) -> bool:
    """Whether a title like Mrs does not contradict the titles a name already has."""
    ours = folded(mention.title).strip(".")
    theirs = {folded(m.title).strip(".") for m in draft.mentions}
    return not (ours in MALE_TITLES and theirs & FEMALE_TITLES) and not (ours in FEMALE_TITLES and theirs & MALE_TITLES)


def _sentences(drafts: list[_Draft]) -> dict[int, list[Key]]:
    """The names that stand in each sentence."""
    found: dict[int, list[Key]] = defaultdict(list)
    for draft in drafts:
        for number in {m.sentence for m in draft.mentions}:
            found[number].append(draft.key)
    return found


def _entity(article: str, draft: _Draft, sentences: dict[int, list[Key]]) -> Entity:
    mentions = tuple(sorted(draft.mentions, key=lambda m: m.start))
    telling = [m for m in mentions if len(m.words) > 1 or len(draft.key) == 1]  # a surname alone may be a city's name too
    types: Counter[EntityType] = Counter()
    for m in telling or mentions:
        types[m.type] += 3 if m.sure else m.type is not EntityType.THING
    best = max(types, key=lambda t: (types[t], -list(EntityType).index(t)))
    with_them = {" ".join(k) for m in mentions for k in sentences[m.sentence] if k != draft.key}
    return Entity(
        article=article,
        type=best,
        name=max(mentions, key=lambda m: (len(m.words), -m.start)).text,
        mentions=mentions,
        roles=tuple(sorted({w for m in mentions for w in _role_words(m)})),
        ages=tuple(sorted({m.age for m in mentions if m.age is not None})),
        companions=tuple(sorted(with_them)),
        certainty=draft.certainty,
    )


def _role_words(mention: EntityMention) -> list[str]:
    """The nouns of a mention's role, folded: chief, spokeswoman."""
    return [low for w in f"{mention.role} {mention.title}".split() if is_role(low := folded(w).strip(".,")) or low in PLACE_COMMON]
