"""Numbers by which something is found again: in a register, in scripture, on a page, in a line-up of players."""

from __future__ import annotations

import re

from factcheck.language.en.silent import DEVICES, OF_ONE

# "ISBN 978-3-16-148410-0", "doi:10.1000/182", "Reference: 2019/1182", "No. 12-345", "18 U.S.C. 1001", "Article 8(2)".
_REGISTER = re.compile(
    r"\b(?:ISBN|ISSN|EAN)(?:-1[03])?:?[ ]\d[\dX-]*|\bdoi:[ ]?\S+|\b[Nn]os?\.[ ]?\d+(?:-\d+)+"
    r"|\b(?:ID|Ref|Reference|Invoice|Account|Docket|Serial|Licence|License)(?:[ ](?:[Nn]o\.?|number|code))?:?[ ]#?\d[\w/-]*"
    r"|(?<![\w.,])\d{1,2}[ ]U\.?S\.?C\.?(?:[ ]§{0,2}[ ]?\d+\w*)?|(?<![\w.,])\d+(?:\([\da-z]{1,3}\))+"
)
# "1 Corinthians 13", "Genesis 1:1-3".
_VERSE = re.compile(
    r"(?<![\w,.])[1-4][ ](?:Samuel|Kings|Chronicles|Corinthians|Thessalonians|Timothy|Peter|John|Maccabees)\b(?:[ ]\d{1,3})?"
    r"|\d{1,3}:\d{1,3}[-–]\d{1,3}(?![\d:])"
)
# "Comments (0)", "Image 4 of 12".
_PAGE = re.compile(
    r"\b(?:Comments?|Shares?|Likes?|Replies|Views)[ ]\(\d+\)"
    r"|\b(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Ss]lide|[Pp]age|[Pp]art|[Ss]tep|[Gg]allery):?[ ]\d{1,3}[ ]?(?:of|/)[ ]?\d{1,3}(?!\d)"
)
_GROUP = re.compile(r"\bGroup[ ]of[ ](?:7|8|15|20|24|30|77|Seven|Eight|Twenty)\b")
_FORMATION = re.compile(r"(?<![\w,.-])\d-\d(?:-\d){0,2}(?=[ ](?:defen[cs]e|formation|system|alignment|front|scheme|attack)\b)")
# "The 3/11 disaster": a day that names what happened on it.
_DAY = re.compile(r"(?<=[Tt]he[ ])\d{1,2}/\d{1,2}(?=[ ](?:attack|disaster|memorial|bomb|massacre|quake|earthquake|tsunami))")
# "2880 pixels by 1800": one size, told by its first number.
_PIXELS = re.compile(r"(?<=pixels by )\d{3,4}\b|(?<=pixels x )\d{3,4}\b|(?<=pixels × )\d{3,4}\b")
# "The Norvik Curve 8900 smartphone", "the 8900 is": a model by its number.
_DEVICE = re.compile(
    rf"\b[A-Z][a-z]+[ ]\d{{3,4}}(?=[ ](?:{'|'.join(DEVICES)})(?![a-z])(?![ ](?:calls|lines|numbers|records)))"
    rf"|\b[A-Z][a-z]+[ ]\d{{3,4}}(?=[ ](?:{'|'.join(OF_ONE)})(?![a-z]))"
    r"|(?<=[Tt]he[ ])(?!(?:1[89]|20)\d\d)\d{3,4}(?=[ ](?:is|was|has)[ ])"
    rf"|\b(?:{'|'.join(sorted(name.capitalize() for name in DEVICES))})[ ]\d{{3,4}}(?![\d,.]\d|\d)"
)
# "The P5+1".
_SUM = re.compile(r"\b[A-Z]\d\+\d\b")
# "14 Rue Lepic", "73 Calle Ocho": the word for a street comes first.
_RUE = re.compile(
    r"(?<![\w,.])\d{1,5}(?:[ ]?(?:bis|ter|[A-Z]))?,?[ ](?:[Rr]ue|Calle|Via|Viale|Avenida|Avenue|Boulevard|Rua|Piazza|Plaza|Ulitsa|Jalan)"
    r"(?:[ ](?:de|del|della|du|des|la|las|los|do|da)){0,2}[ ][A-Z]"
)

# Each pattern with the words one of which must be there.
BY_WORDS: tuple[tuple[frozenset[str], re.Pattern[str]], ...] = (
    (
        frozenset({"isbn", "issn", "ean", "doi", "ref", "reference", "invoice", "account", "docket", "serial", "licence"})
        | {"license", "id", "no", "nos", "u"},
        _REGISTER,
    ),
    (frozenset(["samuel", "kings", "chronicles", "corinthians", "thessalonians", "timothy", "peter", "john", "maccabees"]), _VERSE),
    (frozenset(["comment", "comments", "share", "shares", "like", "likes", "replies", "views"]), _PAGE),
    (frozenset({"image", "photo", "picture", "slide", "page", "part", "step", "gallery"}), _PAGE),
    (frozenset(DEVICES + OF_ONE), _DEVICE),
    (frozenset({"group"}), _GROUP),
    (frozenset({"pixels"}), _PIXELS),
    (frozenset(["rue", "calle", "via", "viale", "avenida", "avenue", "boulevard", "rua", "piazza", "plaza", "ulitsa", "jalan"]), _RUE),
)
# Patterns for a number beside a mark and another number or letter.
MARKED = (_REGISTER, _VERSE, _FORMATION, _DAY, _SUM)
