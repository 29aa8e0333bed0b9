"""Countries and peoples whose public figures speak to the press in English.

After the list of countries where English is an official language or that of most, in the CIA World Factbook's field "Languages";
folded, an underscore for a blank, as in the gazetteer.
"""

from __future__ import annotations

ENGLISH_SPEAKING = frozenset(
    """
    united_states united_kingdom england scotland wales northern_ireland ireland australia canada new_zealand south_africa india pakistan
    bangladesh sri_lanka singapore malaysia hong_kong philippines nigeria ghana kenya uganda tanzania zambia zimbabwe malawi botswana namibia
    lesotho swaziland eswatini sierra_leone liberia gambia cameroon sudan south_sudan jamaica trinidad_and_tobago barbados bahamas belize
    guyana grenada saint_lucia dominica antigua_and_barbuda malta fiji papua_new_guinea solomon_islands samoa tonga vanuatu israel
    britain america u.s u.k us uk bermuda gibraltar isle_of_man jersey guernsey
    american british english scottish welsh irish australian canadian new_zealander south_african indian pakistani bangladeshi
    sri_lankan singaporean malaysian filipino philippine nigerian ghanaian kenyan ugandan tanzanian zambian zimbabwean malawian botswanan
    namibian liberian sierra_leonean gambian cameroonian sudanese south_sudanese jamaican trinidadian barbadian bahamian belizean guyanese maltese fijian
    israeli bermudian briton
    """.split()
)
