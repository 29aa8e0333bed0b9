"""Common verbs of news English: where one stands, a noun phrase ends.

Hand-written, in base form, with irregular past forms after a slash ("hold/held"). The verbs of events stand in
`events.py` and need not be repeated. `ALSO_NOUNS` are as often nouns ("reports", "a walk"): their base and third-person
forms are verbs only where the words around them say so.
"""

from __future__ import annotations

VERBS = frozenset(
    """
    say/said tell/told accept accompany achieve acknowledge act adapt add address adjourn admit/admitted adopt advise affect agree allege allow alter
    amount anticipate apologise apologize appear apply appoint approach approve argue arise/arose/arisen arrange arrive ask assess assign
    assist assume assure attach attempt attend avoid await award become/became begin/began/begun believe belong blame block board boast
    bolster boost break/broke/broken breach bring/brought broadcast build/built bump bury call cancel carry catch/caught cause cease celebrate
    challenge change chant chase check choose/chose/chosen circle circulate cite claim clash clear climb cling/clung close collapse collect
    combine come/came comment commit/committed compare compete complain complete comprise conceal concede conclude condemn conduct confess
    confine confirm confiscate confront confuse connect consider consist consult contact contain continue contribute convene convince cooperate
    cope cover create criticise criticize cross crouch crowd cut/cut deal/dealt debate decide declare decline defeat defend define delay
    deliver demand deny depart depend describe deserve design destroy determine develop devise die differ dig/dug direct disagree discover
    discuss dismiss dispatch display dispute disrupt distribute divide doubt drag/dragged draw/drew/drawn dress drift drink/drank drive/drove/driven
    earn ease eat/ate/eaten effect eject elect embark embrace emerge emphasise emphasize enable encourage end endanger endorse endure enforce
    engage enjoy ensure enter erupt escape escort establish estimate evade examine exceed exchange exclude exist expand expect expel/expelled
    experience explain expose express extend extinguish face fail favor favour fear feature feed/fed feel/felt fight/fought file fill find/found
    finish fit/fitted flag/flagged flash flee/fled fly/flew/flown focus follow forbid/forbade/forbidden force forget/forgot/forgotten form found
    function gain generate get/got/gotten give/gave/given go/went/gone govern grab/grabbed graduate grant greet grieve guarantee guard guide
    handle hang/hung happen head hear/heard help hide/hid/hidden hinder hire hit/hit hold/held honor honour hope house hover hurl identify
    ignore illustrate imagine impact impose improve include inform inherit initiate insist inspect inspire install instruct intend interrupt
    intervene interview introduce investigate invite involve issue join judge justify keep/kept kick kneel/knelt knock know/knew/known label
    lack land last launch lay/laid lead/led lean learn leave/left lie/lay/lain lift light/lit limit line link list listen loan locate lock look
    lose/lost love lower maintain make/made manage mark marry match matter mean/meant meet/met mention miss mix monitor mount mourn move
    name need negotiate note notice notify number obey object observe obtain occupy occur offer open operate oppose order organise organize
    originate oust overcome/overcame overlook oversee/oversaw overturn own park participate pass patrol pause pay/paid peak peer perform permit/permitted
    persuade pick pin/pinned place plan/planned play plead please plunge point pose position possess postpone pour power praise pray prefer/preferred
    prepare present press prevent proceed process produce prohibit promise promote prompt pronounce propose protect prove provide publish pull
    punch pursue push put/put question quit/quit quote race raid rain raise range reach react read/read realise realize receive recall reckon
    recognise recognize recommend reconsider record recover reduce refer/referred reflect refuse regard register regret/regretted reject relate
    relax relay release rely remain remember remind remove renew rent repair repeat replace report represent request require resemble resign
    resist resolve respond respond restore restrict result resume retain retire retreat retrieve return reveal reverse review ride/rode/ridden
    ring/rang/rung risk roam rule run/ran rush sail scramble scream search secure see/saw/seen seek/sought seem seize select send/sent separate
    serve set/set settle shake/shook/shaken share shelve shift shock shout show/showed/shown shut/shut sign signal sing/sang/sung sink/sank/sunk
    sit/sat slam/slammed sleep/slept slide/slid slip/slipped slow smash smell smoke smuggle soak sound span/spanned spark speak/spoke/spoken
    speed/sped spend/spent split/split spot/spotted spray spread/spread spring/sprang/sprung stage stand/stood stare start state station stay
    stem/stemmed step/stepped stick/stuck stop/stopped store stress stretch strike/struck strip/stripped struggle study submit/submitted succeed sue
    suffer suggest suit supply support suppose surface surge surprise surrender surround survive suspend sustain swear/swore/sworn sweep/swept
    swell/swelled swim/swam swing/swung switch tackle take/took/taken talk target teach/taught tear/tore/torn tend test thank think/thought threaten
    throw/threw/thrown tie time top/topped topple total touch tour track trade trail train transfer/transferred transform transport trap/trapped travel
    treat trigger try turn undergo/underwent/undergone understand/understood unfold unite unleash unveil update uphold/upheld upset urge use
    utter vacate value vary veer view violate visit vow wait wake/woke walk want warn wash watch wave weaken wear/wore/worn weigh welcome whip
    widen wield withdraw/withdrew/withdrawn withstand/withstood wonder work worry wrap/wrapped write/wrote/written yell yield
    """.split()
)  # fmt: skip

ALSO_NOUNS = frozenset(
    """
    act address advance answer appeal approach arrest attack attempt award bid block board bomb boost break burn call campaign case cause
    challenge change charge check claim clash cost count cover crash cross crowd cut damage deal debate decline delay demand design display
    dispute doubt draw dress drink drive drop effect end escape escort estimate exchange experience face fall fear feature field fight file fine
    fire fit flash focus force form function fund gain grant guard guide hand head help hit hold hope host house impact increase injure injury
    interest interview issue jail judge kick kill lack land launch lead light limit line link list loan look loss love mark match matter
    mention mix monitor move murder name need note notice number object offer open order park pass patrol pause pay peak pick pin place
    plan play point position post pour power price present press process produce profit program project promise protest pull punch push question quote
    race raid rain raise rally range rape record release rent repair report request rescue resort result return review reward ride ring
    rise risk robbery round rule run rush sail sale sample score scream search set shake share shelter shift ship shock shoot shooting shop shot
    show sign signal sleep slide slip smell smoke sound span speed split spot spray spread spring staff stage stand start state station stay
    stem step stick stop store storm stress stretch strike strip struggle study suit supply support surface surge surprise survey swell
    swing switch talk target tear test threat tie time top total touch tour track trade trail train transfer transport trap travel treat
    trip trouble trust try turn update upset use value view visit vote vow wait walk wash watch wave welcome whip win witness wonder work worry
    wound wrap yell yield crime flood plant march mob score blast quake tremor sentence purchase buy
    """.split()
)  # fmt: skip

# Verbs whose last consonant doubles; irregular ones carry their past forms.
DOUBLING = frozenset(
    """
    stab rob drop win cut ship gut plan net grab kidnap drag hit run sit get put set let begin shut split spin stop slam trap tap step plot ban jam
    rip ram beg admit commit permit submit refer prefer transfer occur
    """.split()
)  # fmt: skip
