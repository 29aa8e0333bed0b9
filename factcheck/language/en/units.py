"""Names and symbols of units by what they measure. Canonical names are American singulars in snake case."""

from __future__ import annotations

# canonical name: the ways to write it in words (lower case, singular; a plural in "s" is understood).
LENGTH = {
    "meter": "meter metre mtr", "kilometer": "kilometer kilometre kilometers klick",
    "centimeter": "centimeter centimetre", "millimeter": "millimeter millimetre", "decimeter": "decimeter decimetre",
    "micrometer": "micrometer micrometre micron", "nanometer": "nanometer nanometre",
    "picometer": "picometer picometre", "mile": "mile", "nautical_mile": "nautical-mile", "foot": "foot feet",
    "inch": "inch inches", "yard": "yard yd", "light_year": "light-year lightyear",
    "astronomical_unit": "astronomical-unit", "fathom": "fathom", "furlong": "furlong", "league": "",
}  # fmt: skip
AREA = {
    "square_meter": "square-meter square-metre sq-m sq-meter sq-metre sqm",
    "square_kilometer": "square-kilometer square-kilometre sq-km sq-kilometer sqkm",
    "square_mile": "square-mile sq-mile sq-mi", "square_foot": "square-foot square-feet sq-ft sq-foot sq-feet sqft",
    "square_inch": "square-inch square-inches", "square_yard": "square-yard",
    "square_centimeter": "square-centimeter square-centimetre", "acre": "acre", "hectare": "hectare",
    "square_millimeter": "square-millimeter",
}  # fmt: skip
VOLUME = {
    "liter": "liter litre", "milliliter": "milliliter millilitre", "centiliter": "centiliter centilitre",
    "deciliter": "deciliter decilitre", "hectoliter": "hectoliter hectolitre", "gallon": "gallon gal",
    "barrel": "barrel bbl", "pint": "pint", "quart": "quart", "fluid_ounce": "fluid-ounce",
    "cubic_meter": "cubic-meter cubic-metre", "cubic_foot": "cubic-foot cubic-feet cu-ft",
    "cubic_kilometer": "cubic-kilometer cubic-kilometre", "cubic_centimeter": "cubic-centimeter cubic-centimetre cc",
    "cubic_yard": "cubic-yard", "cubic_inch": "cubic-inch cubic-inches", "cup": "", "tablespoon": "tablespoon tbsp",
    "teaspoon": "teaspoon tsp", "bushel": "bushel", "acre_foot": "acre-foot acre-feet", "cubic_mile": "cubic-mile",
}  # fmt: skip
MASS = {
    "kilogram": "kilogram kilogramme kilo", "gram": "gram gramme", "milligram": "milligram milligramme",
    "microgram": "microgram microgramme", "pound": "pound lb", "ounce": "ounce oz troy-ounce", "ton": "ton short-ton",
    "metric_ton": "tonne metric-ton metric-tonne", "stone": "stone", "kiloton": "kiloton kilotonne",
    "megaton": "megaton megatonne", "gigaton": "gigaton gigatonne", "carat": "carat", "long_ton": "long-ton",
}  # fmt: skip
TEMPERATURE = {
    "celsius": "degree-celsius degree-celcius celsius celcius degree-centigrade centigrade centigrate degree-c deg-c "
    "deg-celsius",
    "fahrenheit": "degree-fahrenheit fahrenheit farenheit degree-farenheit degree-f deg-f deg-fahrenheit",
    "kelvin": "kelvin degree-kelvin", "degree": "degree deg",
}  # fmt: skip
POWER = {
    "watt": "watt", "kilowatt": "kilowatt", "megawatt": "megawatt", "gigawatt": "gigawatt", "terawatt": "terawatt",
    "milliwatt": "milliwatt", "horsepower": "horsepower hp bhp horse-power brake-horsepower",
}  # fmt: skip
ENERGY = {
    "kilowatt_hour": "kilowatt-hour", "megawatt_hour": "megawatt-hour", "gigawatt_hour": "gigawatt-hour",
    "terawatt_hour": "terawatt-hour", "watt_hour": "watt-hour", "joule": "joule", "kilojoule": "kilojoule",
    "megajoule": "megajoule", "calorie": "calorie", "kilocalorie": "kilocalorie kcal",
    "electronvolt": "electronvolt electron-volt", "british_thermal_unit": "british-thermal-unit btu",
    "newton_meter": "newton-meter newton-metre", "pound_foot": "pound-feet pound-foot lb-ft",
}  # fmt: skip
ELECTRIC = {
    "volt": "volt",
    "kilovolt": "kilovolt",
    "ampere": "amp ampere",
    "milliampere_hour": "milliamp-hour mah",
    "ohm": "ohm",
}
FREQUENCY = {
    "hertz": "hertz",
    "kilohertz": "kilohertz",
    "megahertz": "megahertz",
    "gigahertz": "gigahertz",
    "revolution_per_minute": "rpm",
    "beat_per_minute": "bpm",
}
DATA = {
    "bit": "bit", "byte": "byte", "kilobyte": "kilobyte", "megabyte": "megabyte", "gigabyte": "gigabyte gig",
    "terabyte": "terabyte", "petabyte": "petabyte", "exabyte": "exabyte", "kilobit": "kilobit", "megabit": "megabit",
    "gigabit": "gigabit", "megapixel": "megapixel", "megabit_per_second": "mbps", "gigabit_per_second": "gbps",
    "pixel": "",
}  # fmt: skip
SPEED = {
    "mile_per_hour": "mph m.p.h m.p.h.", "kilometer_per_hour": "kph kmph km/h kmh km/hr k.p.h",
    "meter_per_second": "m/s", "knot": "knot", "mach": "", "kilometer_per_second": "km/s",
    "foot_per_second": "ft/s fps",
}  # fmt: skip
PRESSURE = {
    "pascal": "pascal",
    "hectopascal": "hectopascal",
    "kilopascal": "kilopascal",
    "millibar": "millibar",
    "pound_per_square_inch": "psi",
    "atmosphere": "",
}
OTHER = {
    "decibel": "decibel", "lumen": "lumen", "nit": "", "newton": "newton", "sievert": "sievert",
    "millisievert": "millisievert", "becquerel": "becquerel",
    "part_per_million": "part-per-million parts-per-million ppm",
    "part_per_billion": "part-per-billion parts-per-billion ppb", "degree_of_arc": "",
    "arcsecond": "arcsecond arc-second", "sigma": "", "mile_per_gallon": "mpg",
}  # fmt: skip
TIME = {
    "second": "second sec", "minute": "minute min", "hour": "hour hr", "day": "day", "week": "week wk",
    "month": "month", "year": "year yr", "decade": "decade", "century": "century centuries",
    "millisecond": "millisecond", "microsecond": "microsecond", "nanosecond": "nanosecond", "fortnight": "fortnight",
    "millennium": "millennium millennia",
}  # fmt: skip
PERCENT = {
    "percent": "percent per-cent percentage pct pc p.c. percents",
    "percentage_point": "percentage-point point-percentage per-cent-point pct-point pp percent-point ppt ppts",
    "basis_point": "basis-point bp bps",
}  # fmt: skip

# Symbols, after digits only and as written.
SYMBOLS = {
    "km": "kilometer", "kms": "kilometer", "cm": "centimeter", "cms": "centimeter", "mm": "millimeter",
    "dm": "decimeter", "nm": "nanometer", "µm": "micrometer", "μm": "micrometer", "mi": "mile", "ft": "foot",
    "ft.": "foot", "yd": "yard", "yds": "yard", "km2": "square_kilometer", "km²": "square_kilometer",
    "m2": "square_meter", "m²": "square_meter", "m3": "cubic_meter", "m³": "cubic_meter", "cm²": "square_centimeter",
    "ft²": "square_foot", "ha": "hectare", "ft2": "square_foot", "mi²": "square_mile", "km3": "cubic_kilometer",
    "kg": "kilogram", "kgs": "kilogram", "Kg": "kilogram", "KG": "kilogram", "mg": "milligram", "µg": "microgram",
    "μg": "microgram", "mcg": "microgram", "lb": "pound", "lbs": "pound", "lbs.": "pound", "oz": "ounce",
    "gs": "gram", "ml": "milliliter", "mL": "milliliter", "cl": "centiliter", "dl": "deciliter", "L": "liter",
    "gal": "gallon", "gals": "gallon", "bbl": "barrel", "cc": "cubic_centimeter", "°C": "celsius", "°F": "fahrenheit",
    "ºC": "celsius", "ºF": "fahrenheit", "°": "degree", "º": "degree", "degC": "celsius", "degF": "fahrenheit",
    "℃": "celsius", "℉": "fahrenheit", "C": "celsius", "F": "fahrenheit", "K": "kelvin", "W": "watt",
    "kW": "kilowatt", "KW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt", "kWh": "kilowatt_hour",
    "KWh": "kilowatt_hour", "MWh": "megawatt_hour", "GWh": "gigawatt_hour", "TWh": "terawatt_hour", "Wh": "watt_hour",
    "mAh": "milliampere_hour", "kJ": "kilojoule", "MJ": "megajoule", "J": "joule", "eV": "electronvolt",
    "keV": "kiloelectronvolt", "MeV": "megaelectronvolt", "GeV": "gigaelectronvolt", "TeV": "teraelectronvolt",
    "Nm": "newton_meter", "kcal": "kilocalorie", "V": "volt", "kV": "kilovolt", "Hz": "hertz", "HZ": "hertz",
    "hz": "hertz", "kHz": "kilohertz", "KHz": "kilohertz", "MHz": "megahertz", "Mhz": "megahertz", "GHz": "gigahertz",
    "Ghz": "gigahertz", "dB": "decibel", "Mbps": "megabit_per_second", "Gbps": "gigabit_per_second",
    "mbps": "megabit_per_second", "Mb": "megabit", "mb": "megabit", "kb": "kilobit", "Gb": "gigabit",
    "kB": "kilobyte", "KB": "kilobyte", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte", "gb": "gigabyte",
    "tb": "terabyte", "MP": "megapixel", "hPa": "hectopascal", "kPa": "kilopascal", "Pa": "pascal",
    "mSv": "millisievert", "Sv": "sievert", "mGy": "milligray", "mph": "mile_per_hour", "MPH": "mile_per_hour",
    "m.p.h.": "mile_per_hour", "km/h": "kilometer_per_hour", "km/hr": "kilometer_per_hour",
    "kph": "kilometer_per_hour", "kmh": "kilometer_per_hour", "m/s": "meter_per_second",
    "km/s": "kilometer_per_second", "hrs": "hour", "hr": "hour", "mins": "minute", "min": "minute", "secs": "second",
    "sec": "second", "ms": "millisecond", "yrs": "year", "yr": "year", "Ma": "megayear", "hp": "horsepower",
    "HP": "horsepower", "bhp": "horsepower", "PS": "metric_horsepower", "rpm": "revolution_per_minute", "in.": "inch",
    "ppm": "part_per_million", "ppb": "part_per_billion", "ppg": "point_per_game", "tpd": "ton_per_day",
    "bpd": "barrel_per_day", "b/d": "barrel_per_day", "mpg": "mile_per_gallon", "bps": "basis_point",
    "bp": "basis_point", "pp": "percentage_point", "pct": "percent", "pc": "percent", "m": "meter", "g": "gram",
    "l": "liter", "t": "metric_ton", "in": "inch", "h": "hour", "s": "second", "pm": "picometer", "am": "attometer",
}  # fmt: skip
# Letters that mean something else when a space parts them from the digits ("5 in 10", "2 pm", "3 C's").
MUST_TOUCH = frozenset(
    {
        "t",
        "in",
        "h",
        "s",
        "pm",
        "am",
        "V",
        "W",
        "J",
        "K",
        "pp",
        "ha",
        "pc",
        "bp",
        "MP",
        "PS",
        "Pa",
        "Nm",
        "Ma",
        "cc",
        "bps",
    }
)

# Written so they are things and no units: "thousands of PCs".
NO_UNITS = frozenset({"PC", "PCs"})

PER = frozenset(
    {
        "second",
        "sec",
        "minute",
        "min",
        "hour",
        "hr",
        "day",
        "week",
        "month",
        "year",
        "annum",
        "person",
        "head",
        "capita",
    }
)

# How many of the second make one of the first, where writers put the two together: "6 feet 2 inches".
SMALLER = {
    ("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24, ("hour", "minute"): 60,
    ("minute", "second"): 60, ("hour", "second"): 3600, ("year", "day"): 365, ("yard", "foot"): 3, ("foot", "inch"): 12, ("kilometer", "meter"): 1000,
    ("meter", "centimeter"): 100, ("mile", "yard"): 1760, ("pound", "ounce"): 16, ("stone", "pound"): 14,
    ("kilogram", "gram"): 1000,
}  # fmt: skip

# Words that may stand between a number and a unit of time: "three consecutive years", "two more minutes".
BETWEEN = frozenset(
    """
    more extra additional further consecutive straight successive previous full whole long short solid calendar
    working business past other
    """.split()
)
