"""Words that newspapers write with a capital, at the start of a sentence or for emphasis, and that begin no name; folded."""

CAPITAL_WORDS = frozenset(
    """
    after all also although amid among an and another any anyone around as asked at authorities because before being both but by
    children citizens clashes critics crowds dead death deaths demonstrators despite detectives doctors during each earlier
    efforts emergency even every everyone eyewitnesses experts families family fears few fighting firefighters five following for four from
    further gunmen half he hundreds here his her how however hundreds i if in indeed injured inside instead investigators is it its
    just last later leaders lawyers lawmakers like local many meanwhile media members millions minutes more most much
    near nearly neighbors neighbours neither new news no nobody none nor not nothing now of officers officials on once one only opponents
    opposition or other others our outside over parents part people perhaps photo photos police prosecutors protesters protests
    reached read recent related relatives reporters reports rescuers researchers residents rights
    scientists scores security see several she shots since so soldiers some someone soon sources speaking still
    students such supporters survivors tens than thanks that the their them then there these they this those though thousands three
    through thus to today tomorrow tonight too troops two under unlike until up us victims video villagers
    volunteers voters was watch we were what when where whether which while who whose why with within without witnesses women workers
    yes yesterday yet you young your according additional additionally analysts anger another armed army attorneys breaking
    building business can city clean come companies copyright could court crime dozens education election
    eight eleven events every evidence explosions finally fire first forces foreign former free friends full given
    good government great health heavy hospital house human image images in-depth initial international investors islamic
    jail labor law life live man market men military money morning mother national never next nine nuclear
    officer official oil organizers organisers owner paper party peace picture political power president press prices
    private public questions rain rally rather really rebels religious right road sales school second senior seven
    shares show similarly six social south special spokesman spokeswoman staff statement story street strong support
    suspects ten terrorism third time times top total traffic trial twelve twenty unions unrest updated used using violence
    war water well western winds woman world would years absolutely actually ahead almost alone along already always answer
    apparently back based basically became begin behind believe best better beyond big bring call called case
    certainly change check clearly close contact consider continue currently day dear details did do does don't double down early
    either else end enough ever everything exactly far fast feel find found fortunately generally get give go going got had hard
    has have hello help hence him himself hopefully i'm i've if interestingly it's join keep know large largely least less let let's
    likely listen little long look lots made make making maybe mean might my must need new obviously off often ok okay old
    order originally out own particularly people place please possible possibly presumably previously probably put quite
    ready recently regardless remember run said saying seems sign simply sincerely small sometimes somewhere sorry sounds
    start starting stay step stop subscribe sure surely take talk tell thank that's there's they're think thought throughout
    together try turn two-thirds typically ultimately unfortunately unless upon usually view wait want warning we're we've
    what's whatever whenever wherever whoever won't work wow write wrong you're you'll christmas easter thanksgiving halloween ramadan
    oh majors
    """.split()
)

# Family names that are common words too: after an unknown capital they make no person.
COMMON_SURNAMES = frozenset(
    """
    alley arms asks back bail ball bang bar basic battle battles bear begin best bills black block blood blow board body bond bone book
    border borders born boss bottom box branch brick bright brink brothers bunch bus call camp canny car card carrier carry case cases
    cash cave centers champion chance choice clear click close coffee comfort cool cop corner couch counts cousin cover crew crews cross
    current dance dark date dates day days deal delay diver dollar driver drop duty early edge elder eye fair faith fall fan fast fears fell
    few field files fine fit flowers folks foot force frame free freed fresh friend front gas glass good grab grass grey grow guard
    guest guy hail hair hand hang harm haven heard held hell high homes hope hug hung hurt husband ice job jump justice key killer
    kitchen lack land large law laws lawyer lay leader leak lie light lines link list little lock long look low lower loyal luck lucky mad main
    marks mask master mate means medic miles million minor money music must nation neighbors nice noon numbers nurse page pair parts
    pass pastor patch peace person persons place plant player plaza poor pop porch power pray price priest prior profit province put
    quick race raid rains range read reading ready real reason record register render rich ridge ring rode rolling roof room root roots
    rounds rule rush rushing sales salmon self senior session settle shell shorts shows sides silver sites small smart song sons
    soon speaks speed stage stamps standard still stone storm story straight streets strong struck such summer surface sweet tank temple toll
    too trail trainer treat true utter van vest victory vigil vital wait walk wall walls way weeks white wild will winner wooden word work
    works worth young younger zero american german french english african service office report center world
    """.split()
)
# What a hyphen adds to a place or name to make an adjective: "Minsk-based".
ADJECTIVE_TAILS = frozenset(
    """
    based old backed led born held run owned controlled style area wide friendly focused bound era like sponsored occupied trained made
    related made linked supported speaking ruled imposed only type size class level affiliated inspired themed funded brokered
    allied aligned friendly held educated native inflected leaning
    """.split()
)
# A preposition or the like before "May" or "August": then it is the month and not a person.
BEFORE_MONTH = frozenset("in on since until by during of last this next early late mid before after from through".split())
# Before a name they are no part of it: a player's position, a child's age.
BEFORE_NAMES = frozenset("rb qb wr lb cb te safety guard tackle baby toddler infant young little poor late".split())
# Parties and the like: behind a place they make no person's name.
PARTISANS = frozenset("republicans democrats conservatives liberals tories socialists greens communists".split())
# Words that end the name of a thing, a school or an event, after whatever stands before them: "Hamilton High", "Spring Training".
THING_TAILS = frozenset("high hs state twp bill training meetings games ballfield ballpark playoffs finals awards protocol tornado".split())
# What is called by a person's name and is none: "Hurricane Sandy", "Operation Grace".
THING_HEADS = frozenset("hurricane typhoon cyclone storm operation project super team radio windows".split())
