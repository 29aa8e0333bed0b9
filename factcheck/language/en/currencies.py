"""How money is written: symbols, codes and names of currencies, and their hundredths."""

from __future__ import annotations

# Before or after the figure. A bare "$" is the dollar of the page's country, USD until that is known.
SYMBOLS = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₽": "RUB", "₹": "INR", "₩": "KRW", "₪": "ILS", "₺": "TRY",
    "₴": "UAH", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "₡": "CRC", "₲": "PYG", "₵": "GHS", "₸": "KZT",
    "₾": "GEL", "₼": "AZN", "₿": "BTC", "₤": "GBP", "₮": "MNT", "€ur": "EUR", "R$": "BRL", "Rs": "INR", "Rs.": "INR",
    "RM": "MYR", "Y=": "JPY", "kr": "SEK", "zł": "PLN", "Kč": "CZK", "US$": "USD", "U.S.$": "USD", "USD$": "USD",
    "$US": "USD", "U$": "USD", "u.s$": "USD", "A$": "AUD", "AU$": "AUD", "$A": "AUD", "AUD$": "AUD", "C$": "CAD",
    "CA$": "CAD", "CAD$": "CAD", "Can$": "CAD", "CDN$": "CAD", "HK$": "HKD", "HKD$": "HKD", "NZ$": "NZD",
    "$NZ": "NZD", "S$": "SGD", "SG$": "SGD", "NT$": "TWD", "TW$": "TWD", "Mex$": "MXN", "MX$": "MXN", "Z$": "ZWL",
    "J$": "JMD", "TT$": "TTD", "B$": "BND", "NA$": "NAD", "CN¥": "CNY", "RMB¥": "CNY", "JP¥": "JPY", "E£": "EGP",
    "LE": "EGP", "Ksh": "KES", "KSh": "KES", "Tk": "BDT", "Rp": "IDR", "IR£": "IEP", "CFA": "XOF", "Ft": "HUF",
    "Afs": "AFN", "GH¢": "GHS", "GH₵": "GHS", "Dh": "AED", "Dhs": "AED", "euro": "EUR", "SFr": "CHF", "Php": "PHP",
}  # fmt: skip

# Codes that a writer may put beside a figure.
CODES = frozenset(
    """
    AED AFN ALL AMD AOA ARS AUD AZN BAM BDT BGN BHD BIF BND BOB BRL BTC BWP BYN BYR CAD CDF CHF CLP CNH CNY COP
    CRC CUP CZK DKK DOP DZD EGP ETB EUR FJD GBP GEL GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY
    KES KGS KHR KRW KWD KZT LAK LBP LKR LYD MAD MDL MGA MKD MMK MNT MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR
    NZD OMR PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RUR RWF SAR SDG SEK SGD SOS SSP SYP THB TJS TMT TND TRY TTD
    TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW ZWL
    """.split()
)
CODE_ALIASES = {
    "RMB": "CNY", "RUR": "RUB", "CNH": "CNY", "BYR": "BYN", "NIS": "ILS", "STG": "GBP", "DEM": "DEM", "FRF": "FRF",
    "ITL": "ITL", "SFR": "CHF", "UKP": "GBP", "EURO": "EUR", "YEN": "JPY",
}  # fmt: skip

# Codes that bankers write with a magnitude in front: "120 MEUR".
MILLION_CODES = {"MEUR": "EUR", "MUSD": "USD", "MSEK": "SEK", "MNOK": "NOK", "MGBP": "GBP"}
CODES = CODES | MILLION_CODES.keys() | {"RMB", "NIS", "YEN", "RUR"}
# Codes that writers leave in lower case, and codes that are words or names as well: these must touch the number.
LOWER_CODES = frozenset({"usd", "eur", "gbp", "rmb", "inr", "cny", "chf", "aud", "cad", "jpy", "nzd", "hkd"})
WORDS_TOO = frozenset("ALL TOP CUP TRY MAD SOS COP BOB RON GEL PEN LAK".split())
# Short names after digits; names that may stand before the number.
SHORT_NAMES = {
    "kn": "HRK",
    "kr": "SEK",
    "RM": "MYR",
    "LE": "EGP",
    "le": "EGP",
    "Rs": "INR",
    "zł": "PLN",
    "Ft": "HUF",
}
NAMES_BEFORE = {
    "dollar": "USD",
    "dollars": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "rupees": "INR",
    "ringgit": "MYR",
    "ringgits": "MYR",
}

# Names in the singular; the plural adds "s" or is in PLURALS. A demonym before the name decides: "Canadian dollars".
NAMES = {
    "dollar": "USD", "greenback": "USD", "buck": "USD", "euro": "EUR", "sterling": "GBP", "quid": "GBP", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "kuai": "CNY", "rupee": "INR", "ruble": "RUB", "rouble": "RUB", "franc": "CHF",
    "lira": "TRY", "shekel": "ILS", "won": "KRW", "rand": "ZAR", "real": "BRL", "peso": "MXN", "krona": "SEK",
    "krone": "NOK", "zloty": "PLN", "forint": "HUF", "baht": "THB", "ringgit": "MYR", "rupiah": "IDR",
    "dirham": "AED", "riyal": "SAR", "rial": "IRR", "dinar": "KWD", "hryvnia": "UAH", "hryvna": "UAH", "lari": "GEL",
    "tenge": "KZT", "naira": "NGN", "cedi": "GHS", "shilling": "KES", "taka": "BDT", "dong": "VND", "tugrik": "MNT",
    "bitcoin": "BTC", "kuna": "HRK", "leva": "BGN", "koruna": "CZK", "crown": "CZK", "bolivar": "VES",
    "guilder": "NLG", "peseta": "ESP", "drachma": "GRD", "kwacha": "ZMW", "birr": "ETB", "manat": "AZN",
    "pula": "BWP", "afghani": "AFN", "som": "KGS", "colon": "CRC", "lempira": "HNL", "quetzal": "GTQ", "leu": "RON",
    "lei": "RON", "lev": "BGN", "deutschmark": "DEM", "mark": "DEM", "escudo": "PTE", "kroner": "NOK",
    "kronor": "SEK", "reais": "BRL", "lire": "TRY", "rupees": "INR", "pound": "GBP", "egyptianpound": "EGP",
    "metical": "MZN", "kyat": "MMK", "kip": "LAK", "riel": "KHR",
}  # fmt: skip
# Names that are ordinary words as well: money only beside a magnitude, or after a demonym ("South Korean won").
ORDINARY = frozenset(
    {
        "won",
        "real",
        "mark",
        "marks",
        "crown",
        "crowns",
        "colon",
        "rand",
        "som",
        "leu",
        "lev",
        "leva",
        "dong",
        "sterling",
        "buck",
        "kip",
    }
)

DEMONYMS = {
    ("us", "dollar"): "USD", ("u.s.", "dollar"): "USD", ("american", "dollar"): "USD",
    ("australian", "dollar"): "AUD", ("aussie", "dollar"): "AUD", ("canadian", "dollar"): "CAD",
    ("hong kong", "dollar"): "HKD", ("new zealand", "dollar"): "NZD", ("singapore", "dollar"): "SGD",
    ("singaporean", "dollar"): "SGD", ("taiwan", "dollar"): "TWD", ("taiwanese", "dollar"): "TWD",
    ("new taiwan", "dollar"): "TWD", ("jamaican", "dollar"): "JMD", ("zimbabwean", "dollar"): "ZWL",
    ("liberian", "dollar"): "LRD", ("namibian", "dollar"): "NAD", ("fijian", "dollar"): "FJD",
    ("british", "pound"): "GBP", ("uk", "pound"): "GBP", ("egyptian", "pound"): "EGP", ("lebanese", "pound"): "LBP",
    ("syrian", "pound"): "SYP", ("sudanese", "pound"): "SDG", ("south sudanese", "pound"): "SSP",
    ("irish", "pound"): "IEP", ("cypriot", "pound"): "CYP", ("cyprus", "pound"): "CYP", ("turkish", "pound"): "TRY",
    ("swiss", "franc"): "CHF", ("french", "franc"): "FRF", ("belgian", "franc"): "BEF", ("cfa", "franc"): "XOF",
    ("rwandan", "franc"): "RWF", ("congolese", "franc"): "CDF", ("burundian", "franc"): "BIF",
    ("djibouti", "franc"): "DJF", ("guinean", "franc"): "GNF", ("indian", "rupee"): "INR",
    ("pakistani", "rupee"): "PKR", ("pakistan", "rupee"): "PKR", ("sri lankan", "rupee"): "LKR",
    ("nepalese", "rupee"): "NPR", ("nepali", "rupee"): "NPR", ("mauritian", "rupee"): "MUR",
    ("russian", "ruble"): "RUB", ("russian", "rouble"): "RUB", ("belarusian", "ruble"): "BYN",
    ("belarusian", "rouble"): "BYN", ("belarus", "ruble"): "BYN", ("belarusan", "ruble"): "BYN",
    ("turkish", "lira"): "TRY", ("italian", "lira"): "ITL", ("italian", "lire"): "ITL", ("syrian", "lira"): "SYP",
    ("lebanese", "lira"): "LBP", ("mexican", "peso"): "MXN", ("philippine", "peso"): "PHP",
    ("filipino", "peso"): "PHP", ("argentine", "peso"): "ARS", ("argentinian", "peso"): "ARS",
    ("argentinean", "peso"): "ARS", ("chilean", "peso"): "CLP", ("colombian", "peso"): "COP",
    ("cuban", "peso"): "CUP", ("uruguayan", "peso"): "UYU", ("dominican", "peso"): "DOP", ("swedish", "krona"): "SEK",
    ("swedish", "kronor"): "SEK", ("swedish", "crown"): "SEK", ("icelandic", "krona"): "ISK",
    ("icelandic", "kronur"): "ISK", ("norwegian", "krone"): "NOK", ("norwegian", "kroner"): "NOK",
    ("norwegian", "crown"): "NOK", ("danish", "krone"): "DKK", ("danish", "kroner"): "DKK",
    ("danish", "crown"): "DKK", ("czech", "crown"): "CZK", ("czech", "koruna"): "CZK", ("slovak", "crown"): "SKK",
    ("saudi", "riyal"): "SAR", ("saudi", "rial"): "SAR", ("qatari", "riyal"): "QAR", ("qatari", "rial"): "QAR",
    ("iranian", "rial"): "IRR", ("omani", "rial"): "OMR", ("yemeni", "rial"): "YER", ("yemeni", "riyal"): "YER",
    ("kuwaiti", "dinar"): "KWD", ("jordanian", "dinar"): "JOD", ("iraqi", "dinar"): "IQD",
    ("bahraini", "dinar"): "BHD", ("libyan", "dinar"): "LYD", ("tunisian", "dinar"): "TND",
    ("algerian", "dinar"): "DZD", ("serbian", "dinar"): "RSD", ("moroccan", "dirham"): "MAD",
    ("uae", "dirham"): "AED", ("emirati", "dirham"): "AED", ("kenyan", "shilling"): "KES",
    ("kenya", "shilling"): "KES", ("ugandan", "shilling"): "UGX", ("tanzanian", "shilling"): "TZS",
    ("somali", "shilling"): "SOS", ("austrian", "schilling"): "ATS", ("south korean", "won"): "KRW",
    ("korean", "won"): "KRW", ("north korean", "won"): "KPW", ("brazilian", "real"): "BRL",
    ("brazilian", "reais"): "BRL", ("south african", "rand"): "ZAR", ("dutch", "guilder"): "NLG",
    ("german", "mark"): "DEM", ("deutsche", "mark"): "DEM", ("west german", "mark"): "DEM",
    ("malaysian", "ringgit"): "MYR", ("malaysia", "ringgit"): "MYR", ("chinese", "yuan"): "CNY",
    ("japanese", "yen"): "JPY", ("israeli", "shekel"): "ILS", ("new israeli", "shekel"): "ILS",
    ("polish", "zloty"): "PLN", ("hungarian", "forint"): "HUF", ("thai", "baht"): "THB",
    ("ukrainian", "hryvnia"): "UAH", ("georgian", "lari"): "GEL", ("croatian", "kuna"): "HRK",
    ("bulgarian", "lev"): "BGN", ("romanian", "leu"): "RON", ("romanian", "lei"): "RON",
    ("vietnamese", "dong"): "VND", ("turkish", "liras"): "TRY", ("pound", "sterling"): "GBP",
    ("kazakh", "tenge"): "KZT", ("nigerian", "naira"): "NGN", ("ghanaian", "cedi"): "GHS",
    ("bangladeshi", "taka"): "BDT", ("indonesian", "rupiah"): "IDR",
}  # fmt: skip

# Hundredths: the unit is as written, since "cents" alone does not say of which currency; and the currency most likely
# meant, of which a hundred make one, for whoever compares.
MINOR_NAMES = {
    "cent": "cent",
    "cents": "cent",
    "¢": "cent",
    "c": "cent",
    "penny": "penny",
    "pence": "penny",
    "pennies": "penny",
    "p": "penny",
    "kopeck": "kopeck",
    "kopecks": "kopeck",
    "sen": "sen",
    "sens": "sen",
    "paise": "paisa",
    "paisa": "paisa",
}
MINOR_OF = {"cent": "USD", "penny": "GBP", "kopeck": "RUB", "sen": "MYR", "paisa": "INR"}
