"""Titles before a name and suffixes after it, as AP, Reuters and the BBC write them; folded, without stops."""

# They open a name and are no part of it. Posts ("president", "sheriff") stand in `roles.py`.
TITLES = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness earl count countess duke duchess
    madam madame mme mlle monsieur herr frau fraulein senor senora senorita signor signora don dona
    rev reverend fr father sr sister br brother pastor rabbi imam sheikh shaikh shaykh sheik sheikha haji hajji ayatollah mullah maulana
    mufti cardinal archbishop bishop monsignor pope swami sri shri smt shrimati
    king queen prince princess emperor empress emir sultan
    hon honorable honourable rt excellency
    gen lt col sgt cpl pvt capt cmdr maj adm brig pfc
    general lieutenant colonel sergeant corporal private captain commander major admiral brigadier marshal
    gov sen rep congressman congresswoman atty det supt insp
    """.split()
)
# A title only where another name follows two words or more: "Count Basie", "Prince Rogers Nelson", "Sr." after a name is another thing.
# Titles that are first names too, before one more name.
ALSO_GIVEN = frozenset("earl prince duke baron don sultan emir imam haji king major count".split())
SUFFIXES = frozenset("jr sr ii iii iv esq phd md qc kc mp obe mbe cbe junior senior".split())
# Suffixes that tell two people of one name apart.
GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
# Small words inside names; they are written, left out, joined and capitalised at will.
PARTICLES = frozenset(
    """
    van von der den ter ten de del della di da do dos das du la le les el al ul ur ad as ash ibn bin bint ben abu umm zu zur
    ap af av st saint san santa mac
    """.split()
)
# The Arabic article and words of descent: the same word in many spellings.
ARTICLES = frozenset("al el ul ur ad as ash an ar at az".split())
DESCENT = frozenset("bin ibn ben bint".split())
# Small words that join two capitals inside the name of a person.
JOINING = frozenset("van von der den de del della di da do dos das du la las le los al el ul bin ibn bint ben y ap zu ter ten und es".split())
