"""What holds a number and states no figure: names, labels, scores, times around the clock, ways of speaking."""

from __future__ import annotations

# A word and hyphen before digits make a name of them ("covid-19", "F-16"), except these.
OPEN_PREFIXES = frozenset(
    """
    minus plus mid sub pre post over top near non foot ft to and or through than some about around nearly
    a per
    """.split()
)

# Words before a number that make it a label: "Flight 370", "Article 5", "Game 7". Compared in lower case.
LABELS = frozenset(
    """
    flight route highway interstate freeway motorway article section sections chapter chapters page pages
    paragraph clause part phase room gate channel version windows boeing airbus cessna tupolev apollo soyuz vol
    volume issue episode season row seat platform pier terminal runway hangar game round stage matchday gameweek
    heat lap group pool tier category cat level grade class type model bowl act bill proposition prop resolution
    amendment rule regulation order decree directive protocol schedule annex appendix exhibit item figure fig
    fig. table count no no. nos nos. nr nr. nrs nrs. number numbers unit block building apartment apt apt. suite
    flat floor zone ward district precinct area sector camp tower studio bbc itv radio euro formula ligue serie
    liga bundesliga fortune ftse s&p nasdaq stoxx cac dax nikkei sensex russell asx topix kospi iphone ipad
    galaxy pixel playstation xbox android ios macbook surface kindle gopro thinkpad redmi oneplus mark mk mk. ps
    pa ii iii psalm verse isaiah genesis matthew romans vitamin interleukin sector line lines bus tram train
    trains agenda vision horizon union local brigade battalion regiment squadron lot bay dock berth box pub hub
    q quarter week day year ep vol. ch ch. art art. sec sec. pp. p. sq sp squad agent unit company platoon
    hurricane exit mile marker junction road title form usb bluetooth firewire hdmi ddr pci magsafe image photo slide news position fm fox
    cbs nbc abc expedition voyager sputnik explorer step tip question hymn surah sura measure badge inmate patient docket
    account ext ext. id error defcon cell bed invoice hall iso iec din rfc cve firefox chrome python java update check
    ticket isbn issn
    """.split()
)
# Of these, some label only when they are capitalised ("Day 3", "Unit 2", "Mile 20").
CAPITAL_LABELS = frozenset(
    """
    act bill bowl camp line box bus company area floor game group count day week year quarter
    order item mark part bay lot mile class heat pool train trains union local season
    type model figure vision building block issue lines category surface pixel galaxy windows road title form
    floor squad agent season news image photo slide fox fm
    question measure check update tip patient hall chrome ticket explorer
    """.split()
)

# After a number in an address: "1600 Pennsylvania Avenue".
STREETS = frozenset(
    """
    street st st. avenue ave ave. road rd rd. boulevard blvd blvd. drive dr. lane ln way place square court ct
    parkway highway terrace crescent close row alley broadway
    """.split()
)

# Ways of speaking, matched in lower case; the number in them is none.
IDIOMS = (
    r"one another", r"square one", r"one day", r"one-on-one", r"one on one", r"one-off", r"one-time", r"one time",
    r"one by one", r"one-to-one", r"one-sided", r"one-way", r"one-stop", r"one thing",
    r"one way or (?:another|the other)", r"one or another", r"number one", r"at one point", r"at one time",
    r"at one stage", r"zero tolerance", r"zero-tolerance", r"ground zero", r"from scratch", r"day one",
    r"one and only", r"one and the same", r"one after another", r"one after the other",
    r"one of (?:them|us|these|those|which|whom|you|its kind|a kind)", r"any one(?! of)", r"anyone", r"every one",
    r"each one", r"this one(?! of)", r"that one(?! of)", r"which one(?! of)", r"the one(?! (?:hundred|thousand|million|billion|\w+-))",
    r"another one", r"a big one", r"one's", r"one’s", r"one up", r"one-upmanship", r"one side",
    r"one hand(?=,| it| there| we| the| you)", r"on the one hand", r"on one hand", r"one-two", r"one step",
    r"one such", r"one-party", r"one-man", r"one-woman", r"one-size", r"second to none", r"at sixes and sevens",
    r"twenty-four seven", r"fifty-fifty", r"on all fours", r"two-faced", r"two-way", r"two-tier", r"two-state",
    r"two-party", r"three-piece", r"high five", r"cloud nine", r"nine-to-five", r"nine to five", r"catch-22",
    r"catch 22", r"third party", r"third-party", r"third parties", r"third world", r"third-world", r"first lady",
    r"first ladies", r"first aid", r"first-aid", r"first name", r"first-hand", r"firsthand", r"first-ever",
    r"first class", r"first-class", r"first minister", r"first world war", r"second world war", r"second-hand",
    r"secondhand", r"second thoughts?", r"second-guess\w*", r"second nature", r"split second", r"in the first place",
    r"at first", r"first of all", r"first and foremost", r"first off", r"first responders?", r"fourth estate",
    r"fifth column", r"sixth sense", r"seventh heaven", r"(?:eleventh|11th) hour", r"first degree", r"second wind",
    r"first basem[ae]n", r"second basem[ae]n", r"third basem[ae]n", r"second fiddle", r"third degree", r"double standards?",
    r"double agent", r"double check", r"double-check\w*", r"double-edged", r"double-decker", r"double down",
    r"doubled down", r"doubling down", r"doubles down", r"double bed", r"body double", r"on the double",
    r"double fault", r"double bogey", r"triple jump", r"double glazing", r"double life", r"doubles",
    r"double jeopardy", r"a few days ago", r"quite a few", r"few and far between", r"a million miles",
    r"one in a million", r"thanks a million", r"million-dollar question", r"a thousand words", r"half-hearted\w*",
    r"half-brothers?", r"half-sisters?", r"half-siblings?", r"half brothers?", r"half sisters?", r"half-staff",
    r"half-mast", r"half mast", r"half staff", r"half-time", r"halftime", r"half time", r"half-term",
    r"half-marathons?", r"half marathons?", r"half-truths?", r"half-back", r"half-century", r"half-centuries",
    r"half-year(?:ly)?", r"better half",
    r"(?:first|second|other|latter|top|bottom|northern|southern|eastern|western|upper|lower|opening|final) half",
    r"half-volley", r"half the battle", r"half-life", r"first-half", r"second-half",
    r"(?:this|last|that|each|either|per) half",
    r"(?:first|second|third|fourth|final|fiscal|last|this|next|previous|same|current|latest) quarter",
    r"(?:each|per|the|every) quarter",
    r"(?:holiday|june|march|september|december|latin|french|old|jewish) quarter",
    r"quarter-?finals?", r"quarterbacks?", r"semi-?finals?", r"big three", r"big four", r"final four",
    r"sweet sixteen", r"elite eight", r"top ten", r"gang of four", r"three strikes", r"third man", r"third rail",
    r"third way", r"third wheel", r"second in command", r"second-in-command", r"seven seas", r"seven wonders",
    r"ten commandments", r"twelve apostles", r"one nation", r"couple's", r"couples", r"third-degree", r"first-degree",
    r"second-degree", r"no stone unturned", r"leave no stone", r"no stone left", r"zero(?:es|ed|ing)? in on", r"zero hour", r"zero[ -]days?", r"on one foot", r"two evils",
    r"zero-sum", r"below zero", r"(?:top|bottom) (?:two|three|four|five|six|seven|eight|ten|half)(?![ -][a-z]{3,}s\b)",
    r"[a-z]{3,9}-speed", r"one-two-three", r"two by four", r"one-one-thousand",
    r"two-by-fours?", r"one and all", r"one or two words", r"back to back", r"(?:my|his|her|your|their) two cents", r"six feet under",
    r"all-in-one", r"one for the books", r"one in the eye", r"ten a penny", r"two peas in a pod", r"two left feet",
    r"seventh-inning stretch", r"nine lives", r"ninth circle", r"nine times out of ten", r"one foot in the grave",
    r"three cheers", r"three musketeers", r"four corners", r"four horsemen", r"five-star", r"five-a-side", r"five o’clock shadow",
    r"six of the best", r"a thousand cuts", r"forty winks", r"once or twice", r"once bitten,? twice shy",
    r"two wrongs", r"two sides of the same coin", r"three-ring circus", r"kill two birds with one stone", r"two birds",
    r"a stitch in time saves nine", r"on third base", r"first base", r"second base", r"third base", r"home and dry",
    r"eighth wonder", r"ten-gallon hats?", r"the nine to five", r"thousand-yard stare", r"million-dollar smile",
    r"one fell swoop", r"one sitting", r"one for the road", r"one track mind", r"one-track", r"one-horse", r"one-liners?",
    r"two and two together", r"takes? two to", r"two can play", r"hundred and ten per ?cent", r"in one (?:breath|go|piece|voice)",
    r"one voice", r"between two stools", r"nine[ -]days['’] wonder", r"one good turn", r"six of one(?: and half a dozen of the other)?",
    r"three sheets to the wind", r"nine ?pins", r"of (?:one mind|two minds)", r"five star", r"twenty-four[- ]seven", r"the only one",
    r"(?:i|me|we|you|he|she) for one", r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock",
    r"at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[.,;:!?]|$| and (?:[a-z]+ed|went|left|fed)\b| sharp\b)",
    r"scores (?:of|were|are|from|in|the|a|his|her|their)? ?(?=tied|level)", r"two weeks' notice",
)  # fmt: skip

# Verbs and function words after "one" that show the pronoun: "one is required", "one can see".
AFTER_PRONOUN = frozenset(
    """
    is was are were be been being has had have would could should can may might must will shall does did do to
    in on at by for from with without who whom whose that which and or but if as than then when where while
    until because so cannot not never ever also only just still even yet too , . ; : ! ? ) ” " ' ’ you he she they we i
    it says said thinks knows needs wants seems goes comes gets feels of about among after before between
    against into over under via per here there now today yesterday ’s 's always often sometimes usually might've
    """.split()
)

# Words of a match report: with one of these in the sentence, "3-2" is its result.
SCORE_WORDS = frozenset(
    """
    win won wins winning lost lose loses losing beat beats beaten beating draw drew drawn defeat defeated
    victory victories lead leads led leading tied tie ties score scored scores goal goals game match set sets
    final semifinal quarterfinal aggregate record series inning innings playoff playoffs season league cup team
    penalties shootout equaliser equalizer down up ahead trailing trailed trail level levelled leveled home away
    standings half halftime quarter runs
    """.split()
)
VOTE_WORDS = frozenset(
    """
    vote voted votes voting ruled ruling split decision majority senate court panel committee council justices
    judges approved passed rejected margin deadlock deadlocked verdict jury jurors juror ballot
    """.split()
)

# What a denial counts as none: nouns after "no", and what befell "no one".
DENIED_NOUNS = frozenset(
    """
    casualties injuries deaths fatalities victims survivors arrests dead injured wounded casualty injury death
    fatality
    """.split()
)
DENIED_VERBS = frozenset("killed hurt injured wounded harmed arrested died detained missing charged fired".split())
# "Killed no one", "injuring nobody": the verbs before a denial.
DENYING_VERBS = tuple(f"{verb}{end}" for verb in ("kill", "injur", "wound", "hurt", "harm", "arrest") for end in ("", "e", "s", "es", "ed", "ing"))
# What has "never" happened to somebody is a count of none; any other "never" is a way of speaking.
NEVER_VERBS = frozenset("arrested convicted charged jailed imprisoned met married fined detained evacuated tested vaccinated elected".split())
# "Shot once": verbs behind which the word counts. Behind others it tells of an earlier time.
ONCE_VERBS = ("shot", "stabbed", "struck", "hit", "fired", "bitten", "punched", "kicked", "voted", "least", "than")
# Bodies and places that an ordinal names: "the 9th Ward", "the Second Amendment".
NUMBERED_BODIES = (
    "Ward", "Precinct", "Circuit", "District", "Congressional", "Judicial", "Division", "Regiment", "Battalion", "Brigade", "Fleet",
    "Infantry", "Airborne", "Army", "Corps", "Squadron", "Wing", "Arrondissement", "Amendment", "Degree", "Baptist", "Presbyterian",
)  # fmt: skip

# Sentences without one of these hold no idiom.
IDIOM_WORDS = frozenset(
    """
    one once twice first second third fourth fifth sixth seventh eleventh two three four five six seven nine ten twelve sixteen
    eight half quarter double zero doubled doubling doubles quarterfinal quarterfinals quarterback quarterbacks
    semifinal semifinals halftime firsthand secondhand couple couples million thousand hundred clock few fifty twenty fours sixes
    scores triple catch cloud anyone no top bottom
    """.split()
)

# Numbers that are called: what stands after or before them then.
EMERGENCY_NUMBERS = ("911", "999", "112", "101", "311", "988")
# After the number of an emergency line: "the 911 call".
CALL_WORDS = (
    "call", "calls", "caller", "callers", "dispatcher", "dispatchers", "dispatch", "operator", "operators", "tape",
    "tapes", "recording", "recordings", "system", "center", "centre", "emergency", "hang-up", "text", "texts", "line",
)  # fmt: skip
# Words of guns: in a sentence with one of them "9mm" and ".45" are calibers.
GUN_WORDS = frozenset(
    """
    gun guns shotgun shotguns pistol pistols handgun handguns rifle rifles bullet bullets round rounds shot shots fired firing shell
    casing casings ammunition firearm firearms weapon weapons shooting glock revolver semiautomatic semi automatic
    gunman shooter cartridge magazine armed
    """.split()
)
# Last words of places of two words: a number in brackets after one ("New York (29)") is nobody's age.
PLACE_ENDS = frozenset("york jersey carolina dakota hampshire mexico virginia island kong zealand korea africa arabia kingdom states".split())

# Makes of screens and films, and races that are named by their length in thousands of meters.
HEIGHTS = ("240", "360", "480", "576", "720", "1080", "1440", "2160", "4320")

# Names of illnesses that end in a number, and words of trade beside which a number is a size or a model.
VIRUSES = ("covid", "sars-cov", "sars", "hiv", "hepatitis", "influenza", "mers", "type")
TRADE_WORDS = frozenset("caliber calibre cal pro max plus ultra mini mm".split())

# Things that are sold by the number of their model: a number between a name and one of these is part of the name.
DEVICES = (
    "smartphone", "phone", "handset", "camera", "laptop", "notebook", "tablet", "printer", "processor", "chip", "chipset", "router", "console",
    "server", "series", "model", "graphics", "camcorder", "projector", "headset", "drone", "locomotive", "truck", "tractor", "jet",
)  # fmt: skip
# What one thing does: a number between a name and one of these counts nothing ("the Tarn 8900 features").
OF_ONE = ("is", "was", "has", "features", "supports", "offers", "includes", "comes", "packs", "helps", "runs", "weighs", "sports", "boasts", "costs")
