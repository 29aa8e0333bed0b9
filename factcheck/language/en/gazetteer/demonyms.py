"""Words for the people of a country, folded.

Written by tests/generate/gazetteer.py; change that, not this file.
Source: the package countryinfo 1.0.1 (MIT, © 2018 Porimol Chandro).
"""

DEMONYMS = """
afghan albanian algerian american american_samoan andorran angolan anguillian argentinean armenian aruban australian
austrian azerbaijani bahamian bahraini bangladeshi barbadian belarusian belgian belizean beninese bermudian bhutanese
bolivian brazilian british bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian cape_verdian
caymanian central_african chadian channel_islander chilean chinese christmas_island cocos_islander colombian comoran
congolese cook_islander costa_rican croatian cuban cypriot czech danish djibouti dominican dutch east_timorese
ecuadorean egyptian emirati equatorial_guinean eritrean estonian ethiopian falkland_islander faroese fijian filipino
finnish french french_polynesian gabonese gambian georgian german ghanaian gibraltar greek greenlandic grenadian
guadeloupian guamanian guatemalan guinea-bissauan guinean guyanese haitian heard_and_mcdonald_islander honduran
hungarian i-kiribati icelander indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian
kazakhstani kenyan kirghiz kittian_and_nevisian kuwaiti laotian latvian lebanese liberian libyan liechtensteiner
lithuanian luxembourger macedonian malagasy malawian malaysian maldivan malian maltese manx marshallese mauritanian
mauritian mexican micronesian moldovan monegasque mongolian montenegrin montserratian moroccan mosotho motswana
mozambican namibian nauruan nepalese new_caledonian new_zealander ni-vanuatu nicaraguan nigerian nigerien niuean
norfolk_islander north_korean norwegian omani pakistani palauan palestinian panamanian papua_new_guinean paraguayan
peruvian pitcairn_islander polish portuguese puerto_rican qatari romanian russian rwandan sahrawi saint_helenian
saint_lucian saint_vincentian salvadoran sammarinese samoan sao_tomean saudi_arabian senegalese serbian seychellois
sierra_leonean singaporean slovak slovene solomon_islander somali south_african
south_georgia_and_the_south_sandwich_islander south_korean south_sudanese spanish sri_lankan sudanese surinamer swazi
swedish swiss syrian tadzhik taiwanese tanzanian thai togolese tokelauan tongan trinidadian tunisian turkish turkmen
tuvaluan ugandan ukrainian uruguayan uzbekistani vaticanian venezuelan vietnamese wallis_and_futuna_islander yemeni
zambian zimbabwean
"""
