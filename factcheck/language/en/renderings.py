"""Ways to write down one and the same spoken word: spellings of two countries, slurred forms, contractions, sounds without sense."""

from __future__ import annotations

# British to American, as patterns on a word's end; after Merriam-Webster and Oxford, the regular pairs only.
SPELLING_PATTERNS: tuple[tuple[str, str], ...] = (
    (r"(?<=[a-z]{2})isation(s?)$", r"ization\1"),
    (r"(?<=[a-z]{3})is(e|es|ed|ing|er|ers)$", r"iz\1"),
    (r"lys(e|es|ed|ing)$", r"lyz\1"),
    (r"(?<=[a-z]{2})our(s|ed|ing|able|ite|ites|hood|hoods|ful|er|ers|ism)?$", r"or\1"),
    (r"(?<=[bt])re(s|d)?$", r"er\1"),
    (r"ogue(s?)$", r"og\1"),
    (r"(?<=[a-z]{3}[aeiou])ll(ed|ing|er|ers|or|ors)$", r"l\1"),
    (r"(?<=[fct])enc(e|es)$", r"ens\1"),
    (r"amme(s?)$", r"am\1"),
    (r"^paed", r"ped"),
)
ONE_WORD = {
    "grey": "gray", "cheque": "check", "towards": "toward", "whilst": "while", "amongst": "among", "learnt": "learned", "burnt": "burned",
    "dreamt": "dreamed", "tyre": "tire", "kerb": "curb", "mum": "mom", "storey": "story", "ageing": "aging", "judgement": "judgment",
    "okay": "ok", "percent": "%", "per_cent": "%", "yeah": "yes", "yep": "yes", "nope": "no", "cause": "because", "cuz": "because",
    "'cause": "because", "em": "them", "'em": "them", "&": "and", "mr.": "mr", "afterwards": "afterward", "spelt": "spelled", "till": "until",
    "'til": "until", "goin": "going", "doin": "doing", "nothin": "nothing", "somethin": "something", "an": "a", "ya": "you", "thru": "through",
    "anymore": "any_more", "alright": "all_right",
}  # fmt: skip
CONTRACTIONS = {
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "kinda": "kind of", "sorta": "sort of", "lemme": "let me", "gimme": "give me",
    "dunno": "do not know", "can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "ain't": "is not",
    "let's": "let us", "y'all": "you all",
}  # fmt: skip
# What an apostrophe joins to the word before it.
TAILS = {"'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "n't": "not"}
# Spoken, and printed or left out at will.
FILLERS = frozenset("uh um er ah oh hmm erm mm well".split())
NEGATIONS = frozenset("not no never none nobody nothing neither nor nowhere without".split())
# Words before "than", a direction a line.
COMPARISONS = """
more better greater bigger larger higher faster quicker sooner earlier stronger easier further farther happier brighter safer
less worse fewer smaller lower slower later weaker harder poorer sadder
"""
# Small words that the closed classes lack.
MORE_SMALL_WORDS = frozenset("us 's 'd not if how why also just very really so".split())
# Forms of verbs and nouns that no ending gives away.
IRREGULAR_FORMS = {
    "went": "go", "gone": "go", "came": "come", "got": "get", "gotten": "get", "made": "make", "took": "take", "taken": "take", "saw": "see", "seen": "see",
    "said": "say", "did": "do", "done": "do", "does": "do", "was": "be", "were": "be", "is": "be", "are": "be", "am": "be", "been": "be", "being": "be",
    "has": "have", "had": "have", "knew": "know", "known": "know", "gave": "give", "given": "give", "thought": "think", "left": "leave", "lost": "lose",
    "felt": "feel", "kept": "keep", "held": "hold", "told": "tell", "found": "find", "began": "begin", "begun": "begin", "ran": "run", "men": "man",
    "women": "woman", "children": "child", "people": "person", "would": "will", "could": "can", "might": "may", "meant": "mean", "met": "meet",
    "paid": "pay", "sent": "send", "spent": "spend", "built": "build", "brought": "bring", "bought": "buy", "fought": "fight", "caught": "catch",
    "taught": "teach", "spoke": "speak", "spoken": "speak", "broke": "break", "broken": "break", "chose": "choose", "chosen": "choose",
    "fell": "fall", "fallen": "fall", "stood": "stand", "won": "win", "wrote": "write", "written": "write",
}  # fmt: skip
