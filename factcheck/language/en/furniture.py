"""Words of a page that assert nothing: patterns for a whole line, by what it is.

`(?i:…)` marks what may be written in any case; names must carry their capitals. A pattern here silences facts when it
is too wide: ask of each line it could match whether a reader would miss a figure.
"""

from __future__ import annotations

# Who takes and sells pictures; a line that ends in one of them, or in a credit, is a caption.
PICTURE_SOURCES = (
    "AP", "AP Photo", "AP Images", "The Associated Press", "Associated Press", "AFP", "AFP Photo", "Reuters", "REUTERS", "EPA", "EPA-EFE", "EFE", "UPI", "DPA", "dpa", "ANSA",
    "Getty", "Getty Images", "iStock", "iStockphoto", "Shutterstock", "Alamy", "Rex", "Corbis", "Zuma", "ZUMA Press", "PA", "PA Wire", "PA Media", "PA Images",
    "Xinhua", "TASS", "Kyodo", "Yonhap", "Anadolu", "Anadolu Agency", "Bloomberg", "Bloomberg News", "PTI", "ANI", "Antara", "Sputnik", "NurPhoto", "SIPA", "Sipa USA",
    "Handout", "Pool", "Courtesy photo", "File photo", "file photo", "Flickr", "Wikimedia Commons", "Wikimedia", "Wikipedia", "Facebook", "Twitter", "Instagram", "YouTube",
)  # fmt: skip

NAME = r"(?:(?:Mc|Mac|O['’]|[Dd]e |[Vv]an |[Vv]on |[Aa]l-|[Ll]a )?[A-ZÀ-Þ][\w.'’-]*)"
NAMES = rf"{NAME}(?: {NAME}){{1,3}}"

AD = (
    r"(?i:\W*(?:advertisements?|advert|ad|sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid (?:content|post))\W*)",
    r"(?i:\W*(?:story|article) continues (?:below|after).{0,40})",
)
CROSS_LINK = (
    r"(?i:(?:also )?(?:read|see|watch|listen)(?: also| more| next| full story| the full story| more of the story here| or share this story)?\s*[:|»>–-]\s?.{0,250})",
    r"(?i:(?:also read|read also|see also|read more|read next|read full story|read the full (?:story|article|report)|continue reading|watch now|watch live|watch the video)\b.{0,200})",
    r"(?i:(?:related|recommended|more on this(?: story)?|(?:more|full) coverage|related (?:stories|story|articles?|coverage|content|links?|topics?|news|video)|more (?:stories|news)|top stories|latest news|most (?:read|popular|viewed|shared)|you (?:may|might) (?:also )?like|trending(?: now)?|editors?['’]?s? picks?|in pictures|in photos|must[ -]reads?|don['’]t miss|what to read next)\s*(?:[:|»>–-].{0,250})?)",
    r"(?i:more (?:from|on|about) [^.]{2,80})",
    r"(?i:(?:previous|earlier|prior|past|original) (?:stor(?:y|ies)|articles?|coverage|posts?)\s*(?:[:|»>–-].{0,250})?)",
    r"(?i:(?:photos?|pictures|videos?|gallery|slideshow|map|timeline|graphic|live updates|interactive|background|analysis|opinion|podcast|q&a|explainer|full story|more)\s*[:»>|].{0,200})",
    r"(?i:(?:click|tap) (?:here|on|the)\b.{0,150})",
    r"(?i:(?:on a mobile device|on mobile|can['’]t see)\b.{0,30}\?.{0,60})",
    r"(?i:(?:read|share|see) .{0,40}\bhere\.?)",
    r"https?://\S+",
)
COPYRIGHT = (
    r"(?i:\W*(?:©|\(c\)|&copy;|copyright\s*(?:©|\(c\)|by|\d{4}|the\b)|\d{4}\s*©).{0,300})",
    r"(?i:.{0,200}\ball rights reserved\b.{0,200})",
    r"(?i:.{0,120}\b(?:may|must) not be (?:published|reproduced|copied|reprinted|redistributed).{0,200})",
)
BYLINE = (
    rf"(?:[Bb]y|BY|Story by|Written by|From)\:? {NAMES}(?:(?:,| and|, and| &) {NAMES})*(?:\s*[,|/–—(-]\s*.{{2,60}})?",
    rf"(?i:(?:additional |further )?(?:reporting|writing|editing|research|compiled|photographs?)(?: \w+){{0,3}} (?:by|from)) {NAME}.{{0,300}}",
    r"\(?(?i:(?:additional |further )?(?:reporting|writing|editing)(?: \w+){0,3} by) .{3,300}",
    r".{3,250}\b(?i:contributed to (?:this|the) (?:report|story|article|piece|post))\.?",
    r".{0,80}\b(?i:contributing|contributors?)\s*: .{3,200}",
    rf"{NAMES}(?: and {NAMES})? (?:reported|contributed) from .{{2,120}}",
    rf"(?:Special to|Special for) .{{2,50}}|{NAMES},? (?:Staff|staff|Associated Press|Reuters|AP|CNN|AFP)(?: [Ww]riter| [Rr]eporter| [Cc]orrespondent)?",
    r"(?i:e-?mail|contact|reach|follow) .{0,60}@\S+.{0,80}",
    r"\S+@\S+\.\S+",
)
PAGE = (
    r"(?i:leave a (?:reply|comment).{0,40}|post a comment|join the (?:conversation|discussion)|(?:view |show |hide |add |read )?(?:all )?(?:\d+ )?comments?(?: \(\d+\))?(?: are closed)?\W*)",
    r"(?i:(?:share|tweet|print|e-?mail|reply|like|save|pin it|whatsapp|facebook|twitter|linkedin|reddit|google\+|comment|menu|search|home|close|next|previous|back to top|skip to content|loading)\W*)",
    r"(?i:share (?:this|on|via|with)\b.{0,50}|share this (?:story|article|page|post)\W*.{0,60}|tweet this\W*)",
    r"(?i:(?:subscribe|sign up|sign in|log in|register|download|get) (?:now|today|here|to|for|in|our|the|up|free|it)\b[^.]{0,80}\b(?:newsletters?|alerts?|apps?|e-?mails?|inbox|updates|account|free|subscription|podcast|headlines)\b.{0,80})",
    r"(?i:subscribe\W*|newsletters?\W*|sign (?:up|in)\W*|log in\W*)",
    r"(?i:(?:follow|like) (?:us|him|her|them|@\w+|\w+(?: \w+){0,3}) on (?:twitter|facebook|instagram|youtube|linkedin|google).{0,100}|follow @\w+.{0,80})",
    r"(?i:(?:tags?|topics?|filed under|categories|category|keywords)\s*:.{0,200})",
    r"(?i:story highlights|highlights|key points|table of contents|terms of (?:use|service)|privacy policy|cookie policy|about us|contact us|we use cookies\b.{0,200})",
    r"(?i:(?:your browser|please enable|this video|javascript|media playback|video unavailable)\b.{0,60}\b(?:support|enable|javascript|unavailable|playback|played|device)\w*.{0,60})",
    r"(?i:(?:\d+ )?(?:photos?|images?|videos?|slides?|shares?|likes|views|min(?:ute)?s? read|of \d+)\W*)",
    r"(?i:leave your (?:thoughts|comments?)\b.{0,80}|(?:what do you think|tell us|let us know)\b.{0,40}\bcomments?\b.{0,40})",
    r"(?i:(?:\d{1,2}:\d\d ?[ap]\.?m\.?: ?)?this (?:story|article|post|report) (?:was|has been) (?:originally |first )?(?:published|updated|corrected|edited)\b.{0,120})",
    r"(?i:(?:this is a )?(?:breaking|developing) (?:news|story)\W*(?:.{0,60}\bupdate\w*\b.{0,60})?)",
)
IMPRINT = (
    r"(?i:via|source|from|courtesy(?: of)?)\s*:? (?:the )?(?-i:[A-Z])[\w.&'’/ -]{2,40}",
    r"(?i:originally published|first published|first appeared|republished)\b (?i:in|on|at|by|from)\b.{2,80}",
    r"\(?(?i:agencies|agency|with (?:agency )?(?:inputs?|reports?)(?: from .{2,60})?|wire reports?|from (?:staff|wire|agency) (?:and \w+ )?reports?)\)?\.?",
    r"[-–—]+\s?(?:Reuters|AP|AFP|Bloomberg|UPI|DPA|Xinhua|PTI|IANS|ANI|PA|Bernama|TASS|BBC|CNN|The Associated Press)",
)
CAPTION = (
    r"(?i:(?:file |ap |afp |reuters |handout |stock )?(?:photo|photograph|image|picture|illustration|graphic|video)s?\s*(?:by|credit|credits|courtesy|copyright|source)\b\W?.{0,200})",
    r"(?i:(?:image|media|photo) caption\b.{0,300})",
    r"(?i:(?:photo|image|picture)\s*:) .{0,120}",
    r"(?i:credit|foto)\s*: .{0,120}",
    r"(?i:file(?:[ -]photo)?|in this (?:file )?photo)\s*[:,–—-].{0,300}",
    r"(?i:in this\b.{0,60}\b(?:file )?(?:photo|image|picture|frame grab|handout)\b.{0,300})",
    r"!\[.{0,300}\]\(\S{0,300}\)",
)

# Words that a line made of a date and a time alone may hold besides names of days, months and zones.
DATE_LINE = frozenset(
    """
    published posted updated update last first modified created revised added filed on at as of am pm a m p the by in st nd rd th
    time local hrs hours edition print date dated originally
    """.split()
)
