"""The algebra of figures: what a quantity means, how two meanings stand to each other, and the roads between units.

`hedge_table` what words mean here, and what a house moved; `meaning` quantity → core and support; `interval` two
meanings → relation; `units` and `currency` one unit → another; `calendar` weekdays → days; `words` figures → text;
`fold` letters → plain Latin ones; `known_names` the gazetteer, looked up.

Nothing here reads an article or knows which figures belong together. To teach it a vague word or another width, edit
`language/en/hedge_meanings.py`; a unit, `unit_definitions.py`. pint and the file of exchange rates have their one door
in `units` and `currency`, and are opened on first need.
"""
