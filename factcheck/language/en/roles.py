"""Posts, trades and kin that stand beside a name: "Police Chief Ana Ruiz", "Ana Ruiz, the spokeswoman", "his wife, Ana"."""

# The noun that ends the words of a role. American and British spellings side by side.
ROLE_NOUNS = frozenset(
    """
    accountant activist actor actress adviser advisor agent aide ally ambassador analyst anchor announcer archbishop architect
    artist assassin assistant astronaut athlete attacker attorney auditor author ayatollah backer banker baroness bishop blogger boss
    boxer boyfriend brother bureaucrat businessman businesswoman candidate captain cardinal cashier ceo cfo chair chairman chairperson
    chairwoman challenger chancellor chaplain chef chemist chief cleric clerk climber coach colonel columnist comedian commandant commander
    commissioner composer comptroller congressman congresswoman conductor constable consul consultant contractor contributor
    coordinator coroner corporal correspondent counsel councillor councilman councilwoman councilor cousin critic curator dean defendant
    defender delegate deputy designer detective developer dictator diplomat director dissident diver doctor driver
    economist editor emir emperor employee engineer envoy executive expert father fiance fiancee fighter
    filmmaker financier firefighter founder friend gardener general geologist girlfriend goalkeeper governor
    grandfather grandmother guard guitarist gunman head historian host hostage husband inmate inspector instructor investigator
    investor journalist judge jurist justice justices king lawmaker lawyer leader lecturer legislator lieutenant
    magistrate mailman major manager marine marshal mayor medic mechanic minister monk mother motorist mp musician nanny neighbor
    neighbour negotiator nephew niece nominee nurse officer official ombudsman operator opponent organiser organizer owner painter paramedic parliamentarian
    partner pastor patient patriarch patrolman performer photographer physician physicist pilot player playwright plumber poet policeman
    policewoman politician pope preacher premier president priest prince princess principal prisoner producer professor programmer
    prosecutor provost psychiatrist psychologist publisher queen rabbi ranger rapper rector refugee registrar reporter
    representative rescuer researcher resident reverend rival ruler runner runner-up sailor salesman scholar scientist
    screenwriter secretary seismologist senator sergeant servant sheriff singer sister skipper soldier solicitor son
    speaker spokesman spokesperson spokeswoman sportsman stepfather stepmother strategist striker student superintendent
    supervisor surgeon survivor suspect teacher technician teenager tenant treasurer trooper trustee
    tycoon uncle undersecretary veteran vice-president victim volunteer warden wife widow winner witness worker writer
    cornerback defenseman fielder fullback goalie halfback linebacker lineman midfielder outfielder pitcher quarterback receiver referee shortstop umpire
    winger forward gm companion photojournalist undersheriff super-agent controller d.a. strongman warlord daughter aunt founder co-founder cofounder gunner shooter killer bomber hijacker rapist mastermind dealer
    """.split()
)
# Words that stand before a role noun and belong to it; a role begins at the first of them.
ROLE_QUALIFIERS = frozenset(
    """
    acting assistant associate attorney-general chief city civil clean deputy district executive federal first foreign former general
    health high interim interior international junior lead local main managing marketing military national new opposition outgoing parliamentary
    past police presidential press prime principal public ranking regional republican democratic retired second senior social special staff state then-
    top tourism union vice deputy exiled late lead longtime veteran fellow ex-
    """.split()
)
# Abbreviated posts that take a stop.
ROLE_ABBREVIATIONS = frozenset("sen rep gov gen lt col sgt cpl capt cmdr maj adm brig det supt insp pres rev dr mr mrs ms prof sr jr st hon amb atty".split())
MALE_TITLES = frozenset("mr sir lord father brother monsieur herr senor don sheikh king prince emperor emir sultan duke count baron".split())
FEMALE_TITLES = frozenset("mrs ms miss dame lady sister madam madame mme mlle frau senora senorita signora queen princess empress duchess countess baroness".split())
# Words for so many people that sharing one says nothing.
GENERAL_ROLES = frozenset("man woman official officer president leader resident victim suspect witness friend ally opponent rival".split())
# Roles that companies have too: "mobile operator T-Mobile", "rival Intel".
OF_COMPANIES = frozenset("operator owner partner rival publisher developer designer producer contractor investor manager leader backer dealer".split())
# Role nouns, and words that stand with them, that are nobody's family name.
NEVER_NAMES = frozenset("attorney county deputy district examiner governor medical mayor officer general minister secretary officer director president spokesman spokeswoman commissioner prosecutor sheriff".split())
