"""Words by which organisations are known: legal forms by class, nouns that head their names, and what is left out of an abbreviation."""

# Legal forms that are one thing in several spellings or languages. Two known classes part two companies, except that the
# plain American ones (Co., Corp., Inc.) are used for each other. Folded, without stops; an underscore stands for a blank.
LEGAL_FORMS = {
    "corporation": "inc incorporated corp corporation co company cos companies",
    "limited": "ltd limited pvt pte pty private_limited public_limited_company plc",
    "llc": "llc limited_liability_company ooo sp_z_o_o spolka_z_o_o srl sarl bv eood ood doo tov too sl",
    "gmbh": "gmbh gesellschaft_mit_beschrankter_haftung gmbh_co_kg",
    "stock": """jsc ojsc cjsc pjsc oao zao pao ao joint_stock_company open_joint_stock_company public_joint_stock_company
        closed_joint_stock_company ag aktiengesellschaft sa s_a spa nv se ab asa oyj as a_s kgaa sae saog bhd berhad tbk""",
    "partnership": "llp lp kg ohg limited_partnership",
    "non_profit": "ano ev e_v gemeinnutzige",
}
# Nouns that head the name of an organisation. With one of these last, or before "of", capitalised words name no person.
ORGANISATION_NOUNS = frozenset(
    """
    academy act administration agency airlines airways alliance army assembly associates association authority bank banking bar
    bros battalion board brigade broadcasting brothers bureau cathedral center centre channel chamber chronicle church cinema clinic club coalition college commissioning communications affairs
    command commission committee company conference confederation congress consortium consulate cooperative courier corporation council court
    department directorate division embassy enquirer enterprises devices exchange farms federation fisheries fc firm force forces foundation front fund gazette government group
    guard guards guild hall headquarters herald holding holdings hospital hotel house industries industry initiative inquirer institute institution intelligence
    insurance international investments jail journal laboratory laboratories league legislature library lounge mall markets marshals media
    ministry monitor mosque movement museum nations navy network news newspaper nightclub observatory office oil orchestra
    organisation organization parliament partners partnership party patrol people pharmaceuticals police post press presse prison
    playground productions program project programme records recreation regiment research restaurant school secretariat senate sentinel service services society solutions sox stadium
    squad station steel studios stores store survey syndicate synagogue systems task taskforce team technologies technology
    telegraph television temple times tribune tribunal trust union unions unit university ventures watch wildlife workers works
    """.split()
)
# The first half of names that "and" joins, with the halves that may follow it: the Fish and Wildlife Service.
JOINED_BY_AND = {
    "fish": "wildlife game", "relief": "works", "health": "human safety social welfare", "food": "drug agriculture", "housing": "urban",
    "immigration": "customs naturalization citizenship", "customs": "border excise", "securities": "exchange futures", "parks": "recreation wildlife",
    "arts": "humanities sciences", "culture": "sport sports media tourism", "science": "technology", "search": "rescue", "law": "justice order",
    "refugees": "migration", "trade": "industry", "drugs": "crime", "disease": "prevention", "standards": "technology", "money": "credit",
    "corrections": "rehabilitation", "revenue": "customs", "agriculture": "forestry fisheries rural", "transport": "infrastructure",
}  # fmt: skip
# Short words that an abbreviation leaves out ("World Health Organization", "Federation of American Scientists").
LEFT_OUT = frozenset("of the and for in on at to de la le les des du del el und der die das von y et e a &".split())
# A word and what it is short for, inside the names of organisations.
SHORT_FORMS = {
    "intl": "international", "int'l": "international", "natl": "national", "nat'l": "national", "govt": "government", "gov't": "government",
    "dept": "department", "dep't": "department", "univ": "university", "assn": "association", "ass'n": "association", "assoc": "association",
    "bros": "brothers", "mfg": "manufacturing", "org": "organization", "organisation": "organization", "centre": "center", "min": "ministry",
    "natnl": "national", "tech": "technology", "hosp": "hospital", "inst": "institute", "st": "saint", "&": "and",
    "labour": "labor", "defence": "defense", "programme": "program", "theatre": "theater", "mt": "mount", "ft": "fort",
}
