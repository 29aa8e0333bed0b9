"""Units that can be brought into one another: by dimension, each in terms of the first of its table.

The notation is pint's. A name with `square_`, `cubic_` or `_per_` is made of others and needs no line of its own.
Factors: US National Institute of Standards and Technology, Special Publication 811 (2008), appendix B.
"""

from __future__ import annotations

# dimension: {unit: its definition}; the first unit of each table is its base.
DEFINITIONS = {
    "length": {
        "meter": "[length]", "kilometer": "1000 * meter", "decimeter": "0.1 * meter", "centimeter": "0.01 * meter",
        "millimeter": "0.001 * meter", "micrometer": "1e-6 * meter", "nanometer": "1e-9 * meter", "picometer": "1e-12 * meter",
        "attometer": "1e-18 * meter", "inch": "0.0254 * meter", "foot": "0.3048 * meter", "yard": "0.9144 * meter",
        "fathom": "1.8288 * meter", "furlong": "201.168 * meter", "mile": "1609.344 * meter", "league": "4828.032 * meter",
        "nautical_mile": "1852 * meter", "astronomical_unit": "149597870700 * meter", "light_year": "9460730472580800 * meter",
    },
    "mass": {
        "gram": "[mass]", "kilogram": "1000 * gram", "milligram": "0.001 * gram", "microgram": "1e-6 * gram",
        "metric_ton": "1e6 * gram", "kiloton": "1e9 * gram", "megaton": "1e12 * gram", "gigaton": "1e15 * gram",
        "carat": "0.2 * gram", "ounce": "28.349523125 * gram", "pound": "453.59237 * gram", "stone": "6350.29318 * gram",
        "ton": "907184.74 * gram", "long_ton": "1016046.9088 * gram",
    },
    "duration": {
        "second": "[time]", "millisecond": "0.001 * second", "microsecond": "1e-6 * second", "nanosecond": "1e-9 * second",
        "minute": "60 * second", "hour": "3600 * second", "day": "86400 * second", "week": "604800 * second",
        "fortnight": "1209600 * second",
        # A mean month and year: their step is their own length, so that a month agrees with 30 days and with 31.
        "month": "2629800 * second", "year": "31557600 * second", "decade": "315576000 * second",
        "century": "3155760000 * second", "millennium": "31557600000 * second", "megayear": "31557600000000 * second",
    },
    "temperature": {
        "kelvin": "[temperature]", "celsius": "kelvin; offset: 273.15", "fahrenheit": "5 / 9 * kelvin; offset: 459.67 * 5 / 9",
    },
    "area": {"acre": "4046.8564224 * meter ** 2", "hectare": "10000 * meter ** 2"},
    "volume": {
        "liter": "0.001 * meter ** 3", "milliliter": "1e-6 * meter ** 3", "centiliter": "1e-5 * meter ** 3",
        "deciliter": "1e-4 * meter ** 3", "hectoliter": "0.1 * meter ** 3", "gallon": "0.003785411784 * meter ** 3",
        "quart": "0.000946352946 * meter ** 3", "pint": "0.000473176473 * meter ** 3", "cup": "0.0002365882365 * meter ** 3",
        "fluid_ounce": "0.0000295735295625 * meter ** 3", "tablespoon": "0.00001478676478125 * meter ** 3",
        "teaspoon": "0.00000492892159375 * meter ** 3", "barrel": "0.158987294928 * meter ** 3",
        "bushel": "0.03523907016688 * meter ** 3", "acre_foot": "1233.48183754752 * meter ** 3",
    },
    "speed": {"knot": "1852 * meter / hour"},
    "energy": {
        "joule": "1000 * gram * meter ** 2 / second ** 2", "kilojoule": "1e3 * joule", "megajoule": "1e6 * joule",
        "watt_hour": "3600 * joule", "kilowatt_hour": "3.6e6 * joule", "megawatt_hour": "3.6e9 * joule",
        "gigawatt_hour": "3.6e12 * joule", "terawatt_hour": "3.6e15 * joule", "calorie": "4.184 * joule",
        "kilocalorie": "4184 * joule", "british_thermal_unit": "1055.05585262 * joule", "electronvolt": "1.602176634e-19 * joule",
        "kiloelectronvolt": "1e3 * electronvolt", "megaelectronvolt": "1e6 * electronvolt",
        "gigaelectronvolt": "1e9 * electronvolt", "teraelectronvolt": "1e12 * electronvolt",
    },
    "power": {
        "watt": "joule / second", "milliwatt": "0.001 * watt", "kilowatt": "1e3 * watt", "megawatt": "1e6 * watt",
        "gigawatt": "1e9 * watt", "terawatt": "1e12 * watt", "horsepower": "745.69987158227 * watt",
        "metric_horsepower": "735.49875 * watt",
    },
    "pressure": {
        "pascal": "1000 * gram / meter / second ** 2", "hectopascal": "100 * pascal", "kilopascal": "1000 * pascal",
        "millibar": "100 * pascal", "atmosphere": "101325 * pascal", "pound_per_square_inch": "6894.757293168 * pascal",
    },
    "data": {
        "bit": "[data]", "kilobit": "1e3 * bit", "megabit": "1e6 * bit", "gigabit": "1e9 * bit", "byte": "8 * bit",
        "kilobyte": "8e3 * bit", "megabyte": "8e6 * bit", "gigabyte": "8e9 * bit", "terabyte": "8e12 * bit",
        "petabyte": "8e15 * bit", "exabyte": "8e18 * bit",
    },
    "percent": {"percent": "[whole]", "percentage_point": "[points]", "basis_point": "0.01 * percentage_point"},
    "image size": {"pixel": "[pixels]", "megapixel": "1e6 * pixel"},
    "frequency": {
        "hertz": "1 / second", "kilohertz": "1e3 * hertz", "megahertz": "1e6 * hertz", "gigahertz": "1e9 * hertz",
        "revolution_per_minute": "hertz / 60", "beat_per_minute": "hertz / 60",
    },
    "voltage": {"volt": "[voltage]", "kilovolt": "1000 * volt"},
    "current": {"ampere": "[current]"},
    "charge": {"milliampere_hour": "0.001 * ampere * hour"},
    "force": {"newton": "1000 * gram * meter / second ** 2"},
    "torque": {"newton_meter": "[torque]", "pound_foot": "1.3558179483314 * newton_meter"},
    "radiation dose": {"sievert": "[dose]", "millisievert": "0.001 * sievert", "milligray": "0.001 * sievert"},
    "concentration": {"part_per_million": "[parts]", "part_per_billion": "0.001 * part_per_million"},
    "angle": {"degree_of_arc": "[angle]", "arcsecond": "degree_of_arc / 3600"},
}  # fmt: skip

# Units of a dimension that lead nowhere: whose degree it is, or which country's mach, the words do not say.
ONE_OF_A_KIND = {
    "degree": "temperature", "mach": "speed", "decibel": "loudness", "lumen": "light", "nit": "brightness", "ohm": "resistance",
    "becquerel": "radioactivity", "sigma": "certainty",
}  # fmt: skip

# What else a bare name is used for, as multiples of the unit it is read as: imperial measures, metric and long tons, troy
# ounces, metric horsepower.
NAMESAKES = {
    "gallon": ("1.20095",), "quart": ("1.20095",), "pint": ("1.20095",), "fluid_ounce": ("0.96076",), "ounce": ("1.09714",),
    "ton": ("1.12", "1.10231"), "horsepower": ("0.98632",),
}  # fmt: skip

# Names made of others: the dimension of a part, and what comes of it.
POWERS = {"square": ("length", "area", 2), "cubic": ("length", "volume", 3)}
RATES = {("length", "duration"): "speed"}
