"""Places and peoples that the generated lists lack or name otherwise; folded, an underscore for a blank.

By hand, from general knowledge: short names of countries, parts of them, regions, seas, and the peoples without a state.
"""

MORE_PLACES = frozenset(
    """
    us u.s. u.s.a. usa america united_states_of_america britain great_britain england scotland wales northern_ireland ireland u.k. uk
    uae u.a.e. emirates korea north_korea south_korea congo dr_congo czechia czech_republic ivory_coast burma myanmar macedonia
    north_macedonia vatican holy_see palestine west_bank gaza gaza_strip crimea donbas donbass catalonia kurdistan chechnya dagestan
    bosnia transnistria abkhazia south_ossetia kashmir punjab sindh balochistan baluchistan kerala bihar gujarat maharashtra rajasthan
    tamil_nadu uttar_pradesh madhya_pradesh andhra_pradesh west_bengal assam manipur tibet xinjiang sichuan guangdong yunnan hubei hunan
    fujian zhejiang shandong darfur jonglei tigray somaliland
    puntland aceh sumatra java borneo sulawesi papua bali luzon mindanao hokkaido honshu kyushu okinawa bavaria saxony brandenburg
    flanders wallonia andalusia brittany normandy sicily sardinia lombardy tuscany corsica crete siberia
    europe asia africa australia antarctica north_america south_america latin_america central_america middle_east far_east balkans
    baltics scandinavia caucasus central_asia southeast_asia sahel maghreb caribbean eurasia west_africa east_africa
    ontario quebec alberta manitoba saskatchewan nova_scotia british_columbia newfoundland new_brunswick queensland tasmania
    new_south_wales south_australia western_australia yorkshire kent essex sussex cornwall devon cumbria merseyside
    broadway manhattan brooklyn queens bronx staten_island harlem hollywood silicon_valley wall_street capitol_hill washington_dc d.c. downing_street
    white_house kremlin pentagon tehran kyiv kiev beirut baghdad damascus jerusalem mecca pyongyang islamabad kandahar mosul aleppo
    atlantic pacific mediterranean black_sea red_sea caspian_sea baltic_sea persian_gulf gulf_of_mexico english_channel
    long_island cape_town hong_kong taiwan macau puerto_rico guam bermuda greenland
    thailand laos vietnam cambodia sudan south_sudan chad niger nigeria mali russia soviet_union ussr yugoslavia east_germany
    reading bath nice mobile orange lima split bari
    ala ariz calif colo conn fla kan mich minn mont nev okla tenn wis wyo n.h. n.j. n.m. n.y. n.c. n.d. r.i. s.c. s.d. w.va.
    """.split()
)
MORE_DEMONYMS = frozenset(
    """
    argentine argentinian bosnian burmese congolese english filipino filipina hawaiian indian iraqi israeli ivorian kazakh kenyan korean
    kosovar kurdish kurd kurds kyrgyz lao libyan macedonian mongolian nigerien nigerian palestinian philippine russian scottish welsh irish
    soviet tajik thai tibetan turkmen uzbek uighur uyghur zimbabwean european asian african american arab arabic islamic muslim christian
    jewish hindu sikh buddhist catholic protestant orthodox shiite sunni sudanese southern_sudanese south_sudanese chechen catalan basque
    flemish serb serbs croat croats slovene slovak czech greek turkish turk turks pole poles dane danes swede swedes finn finns
    spaniard briton britons frenchman frenchwoman englishman irishman scot scots welshman texan californian floridian
    latino latina hispanic african-american asian-american north_korean south_korean emirati saudi kuwaiti omani qatari bahraini yemeni
    """.split()
)
# One place under several names: a line each.
ONE_PLACE = """
us u.s. u.s.a. usa america united_states united_states_of_america
uk u.k. britain great_britain united_kingdom
uae u.a.e. emirates united_arab_emirates
burma myanmar
kiev kyiv
bombay mumbai
calcutta kolkata
madras chennai
peking beijing
saigon ho_chi_minh_city
rangoon yangon
ivory_coast cote_d'ivoire
czechia czech_republic
holland netherlands
macedonia north_macedonia
dr_congo democratic_republic_of_the_congo
east_timor timor-leste
swaziland eswatini
turkey turkiye
cape_verde cabo_verde
lviv lvov
kharkiv kharkov
odesa odessa
aden adan
benghazi bengasi
washington_dc washington_d.c. washington,_d.c.
"""
# Nouns that head the name of a place, at its end ("Orange County") or its front ("Lake Victoria").
PLACE_NOUNS = frozenset(
    """
    airport area avenue basin bay beach border boulevard bridge camp canal canyon cape cave cemetery cliff coast county creek dam delta
    desert district drive estate falls farm field forest garden gardens glacier gorge governorate gulf harbor harbour heights highway
    hill hills island islands isle isles junction lake lakes lane mine mount mountain mountains oblast ocean park peninsula plain plains
    plateau plaza port prefecture province quarter range region reserve reservoir resort ridge river road sea shore square strait pier circle terrace crescent parkway turnpike freeway expressway trail ct ln st ave blvd rd hwy
    street suburb manor pike ward precinct terminal territory town township valley village volcano waterfall way woods zone
    """.split()
)
# Of those, the ones that a street is called by, and nearly nobody.
STREET_NOUNS = frozenset("street avenue road drive boulevard highway lane parkway turnpike freeway expressway st ave blvd rd hwy manor pike".split())
PLACE_HEADS = frozenset("lake mount mt fort ft cape gulf bay port isle strait sea river san santa st saint el los las la le upper lower new north south east west northern southern eastern western central".split())
# A preposition, or a common noun and "of", after which an unknown name is a place.
LOCATIVES = frozenset("in at near from outside inside around across into toward towards throughout".split())
PLACE_COMMON = frozenset("town city village province state district county region island capital suburb port area settlement hamlet camp municipality republic".split())
# Of those that may open a name, the ones that open no person's.
SURE_PLACE_HEADS = frozenset(
    """
    lake mount mt fort ft cape gulf bay port isle strait north south east west northern southern eastern western northeast northwest southeast
    southwest upper lower greater downtown
    """.split()
)
# Family names that are better known as cities: after an unknown capital ("Slain Dallas …") they make no person.
CITIES_FIRST = frozenset(
    """
    dallas houston orlando washington phoenix paris london berlin austin memphis boston chicago denver cleveland cincinnati columbus
    charlotte jacksonville lincoln madison milwaukee nashville oakland pittsburgh portland sacramento seattle buffalo atlanta baltimore
    detroit miami tampa tucson raleigh richmond savannah sydney perth melbourne delhi mumbai lima florence geneva odessa york england
    ireland france holland israel jordan chad germany india china texas virginia carolina dakota montana california florida georgia
    """.split()
)
# Cities with teams that stand in the list of given names too.
TEAM_CITIES = frozenset("atlanta carolina brooklyn charlotte orlando austin jackson philadelphia washington denver houston dallas detroit cleveland memphis milan".split())
