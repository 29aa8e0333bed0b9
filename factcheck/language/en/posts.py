"""Posts and parts that a person holds: one word for each, what makes it a lower or a former one, and which exclude each other.

By hand, from general knowledge of how newsrooms title people. Only what a reader would call a contradiction stands under
`EXCLUSIVE`; "officer", "official", "leader" and the like are said of anybody and exclude nothing.
"""

# Words and abbreviations for one post: the first of each line is the one compared.
POST_FORMS = """
spokesperson spokesman spokeswoman
chair chairman chairwoman chairperson
governor gov
senator sen
representative rep congressman congresswoman
sergeant sgt
lieutenant lt
captain capt
corporal cpl
major maj
colonel col
general gen
admiral adm
commander cmdr
brigadier brig
detective det
president pres
premier
superintendent supt
inspector insp
lawyer attorney atty counsel solicitor barrister
officer policeman policewoman
councillor councilor councilman councilwoman
adviser advisor
organiser organizer
fiance fiancee
neighbour neighbor
lawmaker legislator parliamentarian
doctor physician
businessperson businessman businesswoman
coroner
ceo
actor actress
gunman gunner shooter
trooper patrolman
"""
# Two words or more that are one post; an underscore stands for a blank.
COMPOUND_POSTS = {
    "prime_minister": "premier", "chief_executive": "ceo", "chief_executive_officer": "ceo", "chief_financial_officer": "cfo",
    "attorney_general": "attorney-general", "solicitor_general": "solicitor-general", "surgeon_general": "surgeon-general",
    "secretary_general": "secretary-general", "secretary-general": "secretary-general", "director_general": "director", "inspector_general": "inspector-general",
    "district_attorney": "district-attorney", "state_attorney": "prosecutor", "state's_attorney": "prosecutor", "commonwealth's_attorney": "prosecutor",
    "u.s._attorney": "prosecutor", "us_attorney": "prosecutor", "county_attorney": "prosecutor", "prosecuting_attorney": "prosecutor",
    "public_defender": "lawyer", "defense_attorney": "lawyer", "defence_lawyer": "lawyer", "lieutenant_governor": "lieutenant-governor",
    "lt_governor": "lieutenant-governor", "lieutenant_colonel": "lieutenant-colonel", "lt_col": "lieutenant-colonel", "lieutenant_general": "lieutenant-general",
    "lt_gen": "lieutenant-general", "major_general": "major-general", "maj_gen": "major-general", "brigadier_general": "brigadier", "brig_gen": "brigadier",
    "sergeant_major": "sergeant-major", "staff_sergeant": "sergeant", "detective_sergeant": "sergeant", "detective_inspector": "inspector",
    "deputy_sheriff": "deputy", "sheriff's_deputy": "deputy", "vice-president": "vice-president", "vice_president": "vice-president",
    "fire_chief": "fire-chief", "police_chief": "police-chief", "chief_of_police": "police-chief", "chief_of_staff": "chief-of-staff",
    "bank_manager": "manager", "shop_owner": "owner", "team_doctor": "doctor", "tour_manager": "tour-manager", "city_manager": "city-manager",
    "city_attorney": "city-attorney", "general_secretary": "general-secretary", "general_manager": "manager", "marshal_general": "marshal",
    "head_coach": "coach", "master_sergeant": "sergeant", "private_first_class": "private",
}  # fmt: skip
# Before a post they make it a lower one.
LOWER = frozenset("deputy vice assistant associate sub under junior".split())
FORMER = frozenset("former ex retired late past erstwhile ousted deposed onetime one-time".split())
ACTING = frozenset("acting interim caretaker".split())
FUTURE = frozenset("elect designate incoming would-be aspiring".split())

# Posts and parts of which one person holds one at a time; a group a line.
EXCLUSIVE = """
president vice-president premier governor lieutenant-governor mayor king queen emperor ambassador
senator representative governor mayor ambassador sheriff judge premier
private corporal sergeant sergeant-major lieutenant captain major lieutenant-colonel colonel brigadier major-general lieutenant-general general admiral
sheriff deputy trooper police-chief constable ranger
police-chief fire-chief
prosecutor district-attorney lawyer judge juror
suspect victim
gunman victim
attacker victim
ceo cfo
owner manager employee cashier clerk
student teacher principal
student professor
doctor nurse paramedic
wife girlfriend fiance sister mother daughter
husband boyfriend fiance brother father son
driver passenger
pilot passenger
coach player
"""
# Posts of which a place or body has one: its deputy is another person. A deputy prosecutor is a prosecutor.
ONE_HOLDER = frozenset(
    """
    president vice-president premier governor mayor sheriff police-chief fire-chief chief chair minister director secretary superintendent
    principal head leader commissioner attorney-general district-attorney ceo chancellor ambassador speaker dean warden treasurer coroner
    """.split()
)
# Parts that are over with an election, an interview, a match: whoever had one goes on being called so, with "former" or without.
PASSING = frozenset("candidate nominee contender hopeful challenger applicant finalist contestant runner-up".split())
# Who stands at the head of a body, under whatever title.
HEADS = frozenset("head president chair director leader chief secretary commissioner governor".split())
# A word that is said of whoever holds one of the others.
ALSO_CALLED = {
    "leader": "president premier chair king governor mayor ceo head candidate chief",
    "president": "leader strongman dictator",
    "official": "minister secretary director governor mayor commissioner spokesperson",
    "officer": "sergeant lieutenant captain corporal detective deputy trooper constable inspector",
    "chief": "police-chief fire-chief",
    "prosecutor": "district-attorney attorney-general",
    "politician": "senator representative lawmaker governor mayor minister candidate",
    "suspect": "gunman attacker defendant",
    "gunman": "suspect attacker",
    "deputy": "sergeant",
}  # fmt: skip
# Posts that a country has one holder of: who is named beside "the Belarusian president" and has no other role is meant.
RULERS = frozenset("president premier leader king queen emperor chancellor strongman dictator".split())
# Words that say of which sex a person is.
MALE_ROLES = frozenset(
    """
    spokesman chairman congressman councilman businessman policeman husband father brother son uncle nephew boyfriend fiance king prince
    actor grandfather stepfather gunman salesman mailman patrolman anchorman widower boy man gentleman
    """.split()
)
FEMALE_ROLES = frozenset(
    """
    spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman wife mother sister daughter aunt niece girlfriend fiancee
    queen princess actress grandmother stepmother widow girl woman baroness nun
    """.split()
)
# With one of these before it a role is somebody else's: "the other employee", "the next doctor".
ANOTHER = frozenset("other next new another second third same slain dead injured late alleged only former latest".split())
# Pronouns of one person, by sex.
HE = frozenset("he him his himself".split())
SHE = frozenset("she her hers herself".split())
