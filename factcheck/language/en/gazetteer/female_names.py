"""Given names that are female, folded.

Written by tests/generate/gazetteer.py; change that, not this file.
Source: the package names 0.3.0 (MIT, © Trey Hunner), after the United States Census of 1990 (public domain).
Source: the package Faker 40.63.0 (MIT, © Daniele Faraglia), lists of names by locale.
"""

FEMALE_NAMES = """
aachal aada aadhya aagot aahana aaliyah aanuoluwapo aarini aarna aashi aba abbey abbi abbie abby abebi abela abelone
abena abeni abha abigael abigail abigaili abina abiye abosede abril acarkan achieng achilleia acilay ada adaeze adah
adal adalbjorg adalbjort adalborg adaldis adalfridur adalheidur adaline adalros adalsteina adalsteinunn adalveig
adamantia adamina adda addie addison addy adebukola adela adelaida adelaide adelasia adele adelgunde adelheid adelia
adelina adelinde adeline adell adella adelle adena adenike adepeju adesewa adesua adetoke adetoun adhra adia adiela
adila adile adimu adina adolfine adora adoracion adra adria adriana adriane adriania adrianna adrianne adrien adriene
adrienn adrienne adrijana adunni advika adviye adweta adwoa adya aedin aegileif aela aenne aesa aesgerdur afaq afentra
aferdita afet afia afife africa afroditi afruza afton afua agata agatha agathe agathi agbegim agca agda aggeliki agla
aglaia aglaya agloida agnea agnes agnesa agnese agneshka agneta agnete agnieszka agnus agoro agostina agripina agueda
agusta agustina ahter ai aicha aida aide aideen aidona aiga aija aikaterini aiko aila ailbhe aileen ailene aili ailis
ailish aimee aimilia aina ainara aine aino ainoa airi aisha aishani aishling aisling aislinn aisyah aitana aja ajda
ajeng ajla ajna ajoke akay akgunes akife akiko akilah akinyi akise akmaral akosua akoth akrivi aksentiya aksoy akua
akulina akumaa akumu akyildiz alabezek alaina alaine alana alane alanis alaniya alanna alannah alanta alara alayna alaz
alba alberta alberte albertha albertina albertine albina albulena alcira alda aldny aldonza alea alease alecia aleen
aleida aleisha alejandra alejandrina aleksandra aleksandrina aleksia alemsah alena alene alenka alesha aleshia alesia
alessandra alessia aleta aletha alethea alethia aletta alevtina alexa alexandra alexandria alexandrie alexandrina alexia
alfa alfdis alfey alfgerdur alfheidur alfhildur alfifa alfonsina alfreda alfredia alfros alfrun alfsol algis alia aliana
alica alice alicia alicja alida alika aliki alina aline alis alisa alise alisha alishia alisia alisik alisiya alison
alissa alisson alita alix aliya aliye aliza alize alizee alja alka alkinoi alkistis alkmini alla allana alleen allegra
allena allene allie alline allison ally allyn allyson alma almasi almast almaz almeda almendra almeta almira almudena
almut almuth aloisia alojzia alojzija alona alondra alpha alrun alta altagracia altaya altha althea altinbike altincicek
alvera alverta alvilda alvina alvine alwina alwine alyce alycia alysa alyse alysha alysia alyson alyssa alzbeta alzina
ama amada amadea amahle amaia amaira amal amalia amalie amalija amaliya amanda amandine amara amarachi amarilis amaya
ambar amber amberly ambre amee amela amelia amelie america amfithea amfitriti ami amie amiee amilia amina aminatu amira
ammie amoke amondi amope amoriya amparo amra amre amrita amruta amvrosia amy ana anabel anabela anabella anaelle anahera
anahi anahis anaida anais analia analisa anamaria anamariya anamika anargul anargyri anasa anastacia anastasia anastasie
anastasiya anastatia anastazie anastazja anatoliya anca ancuta anda andela andera andika andjela andjelina andra andrada
andrea andree andreea andreia andreja andrejka andrena andria andriana andriani andrina andromachi andromeda androniki
ane anel anelina anemona aneta anete anett anetta anette anezka angela angele angelena angeles angelia angelic angelica
angelika angelina angeline angelique angelita angelka angella angelyn anghelina angie angila angla angle anglea anh ani
anica aniela anika aniko animira anina anisa anisha anisoara anissa anita anitra anitsa anja anjali anjanette anjelica
anka anke ankica ann anna annabel annabell annabella annabelle annah annalee annalena annaliese annalisa annalise
annamae annamaria annamarie annastacia anne annedore annegret annegrete annekatrin anneke anneleen annelene anneli
annelie annelies anneliese annelise annelle annelore annemarie annemette annemie annemijn annerose annet annett annetta
annette anney anni annia annica annice annick annie anniina annija annika annikki annina annis annita annmarie annukka
annunziata anny anomaliya anouk anselma ansora anthi anthoyla antigoni antionette antje antoalina antoaneta antoinette
antonela antonella antonetta antonette antonieta antonietta antonija antonina antra anu anunciacion anusha anuta anvi
anya anyango anyi anza anzhela anzhelika aoibheann aoibhin aoibhinn aoife apolena apolinariya apolline apollonia
apolonia apostolia apryl ara arabella araceli aracelis aracely aradhana aral araliya aranka aranzazu arbjorg arbjort
arcelia archontia ardath ardelia ardell ardella ardelle ardis ardita ardith arelia aretha areti arey argelia argentina
argyro argyroyla aria ariadna ariadni ariana ariane arianna arianne arica arie ariela ariella arielle arife arija arike
arina arinbjorg arinola aripinar arisa aristea aristita arja arkadiya arla arlaug arlean arleen arlena arlene arletha
arletta arlette arlinda arline arlyne armahan armanda armandina armenia armey armida arminda arna arnaude arnbjorg
arnborg arndis arnetta arnette arney arnfinna arnfridur arngerdur arngunnur arnheidur arnhildur arnika arnina arnita
arnkatla arnlaug arnleif arnlin arnljot arnora arnros arnrun arnthora arnthrudur arny aroa aroha arora arsael arsena
arsol artemisa artemisia arthora artie arun arunima arusi arveig arvilla arvok arya arziye arzu asake asali asatira
asbjorg asborg ascension asdis ase aselina asfridur asgerdur asha ashan ashanti ashely ashildur ashlea ashlee ashleigh
ashlene ashley ashli ashlie ashling ashly ashlyn ashton asia asifa asila asile asimina asimoyla asiri askatla askja asla
aslaug asleif asley asliye asma asmini asmira asny aspasia asros asrun assa assia assumpta assunta ast asta astbjorg
astbjort astdis astero astfridur astgerdur astheidur asthildur astrid astridur astromeriya astros astrun astthora
astthrudur astveig asu asuncion asvor ataahua atalanti atalia atanur atena athanasia athena athina athinodora ati atiena
atieno atina atinuke atiyye atla atlanta attracta aud audbjorg audbjort auddis aude audie audlin audna audny audra
audrea audrey audria audrie audrun audry audur augusta augustina aulikki aundrea aune aura aurea aurelia aureliana
aurelie aurora aurore ausma austra autumn ava avelina averil avgiya avigeya avis avril avtorka avunc awero awesi awhina
awilda axelia axelle axelma axenia aya ayako ayan ayana ayanna ayasun aybeniz aybet aycagul aycan aycicek aydan aydar
ayduru ayelen ayesha aygi aygonenc aygoystina aygul aygun ayhan ayinke aykut ayla ayleen aylil aylin aylla aynilhayat
aynimah aynur aynure ayoka ayren ayse ayseana aysel aysema aysenur aysevim aysu aysuna aytekin ayten aytoz ayu ayulker
ayyaruk azade azahar azahara azalea azalee azeneth aziza azize azra azucena azzie baaba babara babett babette badegul
bagdat baghyawati bagra bahtinur baiba bailey bairbre balaxanim balca baldey baldrun baldvina balina balli bambi banu
bao bara barabara barb barbar barbara barbel barbera barbie barbora barbra barbro bari barica barkha barrie basilia
basriye batsislava bea beata beate beatrice beatrijs beatris beatrix beatriz beaulah bebba bebe becki beckie becky
bediriye bee begga begim begona behiza belen belgizar belia belinda belisima belkis belkize bell bella belle belomira
belva benedicte benedikta benedikte benedita benek benelena bengta benia benice benidikta benigna benita benna benney
benovse benta bente bentey benthe bentina bera beray berengere berenice bergdis bergen bergey bergfridur bergheidur
berghildur berglaug berglin berglind bergljot bergmannia bergny bergran bergrin bergros bergrun bergthora berislava
berit beriye berna bernadett bernadette bernadine bernarda bernardina bernardine bernardita berneice bernetta
bernhardine bernice berniece bernita bernodia berra berrin berta bertha berthe bertie beryl besarta besey bess bessie
beste bestla beta betania beth bethan bethanie bethann bethany bethel betsey betsy bette betti bettie bettina betty
bettyann bettye beula beulah bev beverlee beverley beverly beya beyhatun bezek bhanumati bhavani bhavika bhavini bhavna
bhavya bhekisisa bhekizizwe bhekokwakhe bianca bianka bibi bibiana bibisora bidayet bieke bienvenida bil bilay bilena
bilginur bilha biljana bilkay bilkisu billi billye bimala bina binay birben birdie birgid birgit birgitt birgitta
birgitte birgul birna birsan birta birte birthe birtna biruta bisera biserka bishakha bitten bitul biyanka bjargdis
bjargey bjargheidur bjarghildur bjarglind bjarkey bjarklind bjarma bjarndis bjarney bjarnfridur bjarngerdur bjarnheidur
bjarnhildur bjarnlaug bjarnrun bjarnthora bjarnthrudur bjarnveig bjarny bjartey bjartmey bjorg bjorgey bjorgheidur
bjorghildur bjork bjorney bjornfridur bjort blaedis blaey blagitsa blagodatka blagosveta blanaid blanca blanch blanche
blanduzia blanka blathnaid blazena blerina blerta blessing blida blin blomey blondell blossom bluette blythe bobba bobbi
bobbye bobette bodil bodurka boel boga bogdalina bogdana bogdanna bogdis bogey bogga boghildur boglarka bogorodka
boguslava bohdana bohumila bohuslava bok bolatito boluwatife bong bonifatsiya bonita bonnie bonny bonu borbala borena
borg borgdis borghildur borgny borgrun borgthora boriska boryanka bosibori bot bothildur botnia botsa bozena bozhinela
bozhurka bozica bozidara bra braga braghildur brak branda branddis brande brandee brandi brandie brandusa brandy
branislava branka breana breann breanna breanne breda bree breeda breege breffni brenda brendah brenna briana brianna
brianne brid bridget bridgett bridgette bridgit bridie briet briget brigette brighid brigid brigida brigita brigitta
brigitte brilyant brimdis brimhildur brimrun brinda brit brita britany britney britni britta brittaney brittani
brittanie brittany britteny brittney brittni brittny brogan brona bronach bronagh bronislava bronwen bronwyn brook
brooke bruna brunhild brunhilde bruni brunilda bryanna bryndis brynfridur bryngerdur brynheidur brynhildur brynja brynn
brynny bryony bucha buena buffy bukurije bula bulah buna bunmi bunny burcuhan bureyre burkney burma busara busisiwe
busra busranur bylgja cacilia cacilie caetana caglar cahan cailin cait caitlin caitlyn caitriona cajsa calandra calim
calista calixta callie camelia camellia cami camie camila camilla camille cammie cammy canan candace candance candela
candelaria candelas candi candice candida candie candis candra candy candyce canfeza canseven canur caoilfhionn caoimhe
caprice capucine cara caragh caren cari caridad carie carin carina carine carisa carissa carita carla carlee carleen
carlena carlene carletta carley carli carlie carlijn carline carlita carlota carlotta carly carlyn carma carman carmel
carmela carmelia carmelina carmelita carmella carmen carmenza carmina carminho carmon carol carola carolann carole
carolee carolien carolin carolina caroline caroll carolyn carolyne carolynn caron caroyln carren carri carrie caryl
carylon caryn casandra casiana casie casimira cassandra cassaundra cassey cassi cassidy cassie cassondra cassy catalina
catarina caterina catharina catharine catherin catherina catherine catheriona cathern catheryn cathey cathi cathie
cathleen cathrin cathrina cathrine cathriona cathryn cathy catia catina catinca cato catrice catrin catrina catrine
catrinel catriona cayetana cayla ceara cecelia cecila cecile cecilia cecilie cecilija cecille cecily cedide celena
celene celesta celeste celestina celestine celia celina celinda celine celsa cemale cemile cemiyle centa centrine ceola
cerasela cevale cevregul ceyhune ceyla ceylin ceyran cezara chaaya chachiya chae chaido chaitaly chakrika chaman chameli
chan chana chanchal chanda chandani chandra chanel chanell chanelle chaniya chantal chantay chante chantel chantell
chantelle chara charalampia chardafona chari charikleia charis charise charissa charisse charita charity charla charleen
charlena charlene charlesetta charlette charline charlott charlotta charlotte charlsie charlyn charmain charmaine
charolette charos charvi chasidy chasity chasmum chassidy chastity chau chausiki chavvi chaya chebet chelangat chelo
chelsea chelsey chelsie chepkemoi chepkoech chepkorir cher chere cheree cherelle cheresha cheri cherie cherilyn cherise
cherish cherith cherly cherlyn cherotich cherri cherrie cherry cherryl chery cheryl cheryle cheryll cheyenne chia
chiamaka chiara chidimma chieko chin china chinelo ching chinyere chionia chipukizi chiquita chita chizoba chloe chloi
chona chrissy christa christabel christal christeen christel christelle christen christena christene christi christia
christiana christiane christianne christie christin christina christine christinia christl christodoyla christofili
christofora christy chrysafenia chrysanthi chrysaygi chrysi chrysostomi chrysovalanto chrysovalantoy chrysoyla chrystal
chu chubrina chun ciaobella ciara ciarrai cicek cicely cici cielo ciera cierra cihan cilga cilli cilly cimnaz cinare
cinda cinderella cindi cindie cindy cinta cinthia cinthya cintia cinzia cipriana cira cirkeline cisem citlali citra
claire clara clare claretha claretta claribel clarice clarinda clarine claris clarisa clarissa clarisse clarita classie
claudette claudia claudie claudina claudine clelia clemence clemencia clementina clementine clemmie cleopatra cleora
cleotilde cleta cliodhna cliona clodagh cloe clora clorinda clotilde codi codie codrina codruta coleen colene coletta
colette coline colleen collen collene collette colomba colpan comfort concepcion concepta conception concetta concha
conchita connie consolata constanca constance constanta constantina constanza constanze consuela consuelo contessa cora
coral coralee coralia coralie coraline corazon cordelia cordia cordie cordula coreen corene coretta cori corie corina
corine corinna corinne corliss cornelia corona corrie corrin corrina corrine corrinne cortney cosima cosmina courteney
crenguta creola crescencia crina cris criselda crissy crista cristal cristen cristi cristiana cristie cristin cristina
cristine cristy crysta crystal crystle csilla cuc cuheyna custodia cvetka cyndi cyndy cynthia cyrstal cythia dace dacia
daciana dadey dadina daeja dafina dafinka dafne dafni dagbjorg dagbjort dagfridur daggros dagheidur dagmar dagmara
dagmey dagny dagrun dahiana dahlia daiana daiga daina daine dainess dairine daisey daisy dajana dakota daksha dalaja
daldis dalene daley dalia dalila dalili dalima dalla dallilja dalros damaris damaskini damiani damini damjana damlanur
damyana damyanti danae danai danche danelina danelle danette daney danfridur danheidur danhildur dani dania danica
daniela daniele daniell daniella danielle danijela danika danille danimira danique danita danitsa danitza danka dann
danna dannette dannielle danuse danuta danyel danyell danyelle daphine daphne dara darby darcel darcey darci darcie
darcy dardanela daria dariana darija darika darina darinka dariya darja darla darleen darlena darlene darline darling
darta dary davida davidoyla davina davnet dawn dawna dawne dayamai dayana dayita dayle dayna daysi dea deadra deana
deandra deandrea deane deann deanna deanne dearbhail dearbhaile dearbhla deb debbi debbie debbra debby debera debi
debora deborah deborrah debra debrah debroah dede dedra deeann deeanna deedee deedra deena deepa deetta deflorina deger
deha deicy deidra deidre deirbhile deirdre deisy deja delaine delana delcie delena delfina delia deliana delicia delila
delilah delinda delisa dell della delma delmy delois deloise delora deloras delores deloris delorse delpha delphia
delphine delsie delta delya demetra demetria demetrice demi demirela dena denae dendy deneen denese deniandra denice
denisa denise denisha denislavena denisse denita denna dennise dennitsa denyse deonna derly derval dervilla dervla derya
deryanur desimilyana desirae desiree desiyana despina despoina dessie destiny detra devi devika devona devora devorah
dewi deya deyanira dhriti dia diah dialekti diamanto diamantoyla diamond dian diana dianah diane diann dianna dianne
dida didda didina dido diedra diedre dierdre dietlind dietlinde digna dijana dikaia dilara dilare dilcan dildora dilfeza
dilhus dilja dilmana dilnoz dilnur dilsad dilsat dilsitan dima dimitra dimitrina dimka dimmbla dimmey dimoyla dimple
dina dinah dinda dinna dinorah dione dionisia dionna dionne dionysia dipta dis disa disella dita ditte divan divina
divya dixie diya diyora doa dobrina dobromila dobroslava docha dochia dodie dogannur dogg dogun doina dollie dolly
dolores doloris dolphine domenica domenika domhildur dominga dominica dominika dominque domitila domna domnica domonique
dona donata donatella donella doner donetta donette donika donita donna donnetta donnette donya dora doralisa dorathy
dorcas dorcus doreatha doreen dorene doretha dorethea doretta dorey dori doria doriana dorie dorien dorina dorinda
dorine doris dorit dorita dorla dorle dorli dorota dorotea doroteja dorotha dorothe dorothea dorothee dorothy dorottya
dorris dorte dortha dorthe dorthea dorthey dorthy dosta dot dottie dotty dovie doyinsola doyka doykissa draga dragana
dragica dragitsa drahomira drahoslava drauma draumey dreama drema drenka drifa drita drofn droplaug drosia drott
drucilla drusilla dua duda dufa duha dulce dulcie dumisani dumisile dumitra dumitrana duna dung dunja dunya dunyo duong
durdane durdica durdona durgadin durna durnise durrusehvar dursadiye dusanka dushka dusti duyen duyguhan dwana dyan
dymphna dympna dyrborg dyrfinna dyrleif dyrley dyrunn dyukyana dzhana dzhinevra dzhuliya dzidra dzintra eadaoin earlean
earleen earlene earlie earline earnestine eartha easter eavan ebba eboni ebonie ebonney ebony ecaterina ecebnaz ecegul
echo ecrin eda edaviye edda eddah edel edelgard edelmira edeltraud edeltraut edeltrud eden edhitha edibe edie edil
edilma edina edinah edita edite edith editha edna edona edra edris eduarda edwina edyth edythe eesha eeva efemia effie
efil efimena efrosiniya eftimia egedia egenur eggrun egla egzona ehrentraud ehtel eidny eidunn eija eik eila eileen
eilene eilis eilish eimear eimer eimhear einbjorg eindis einey einfridur einhildur einina einrun eir eira eiravati
eirdis eirfinna eirika eirini eirny eirun eithne eivor ekaja ekani ekanta ekantika ekaterina ekiya ekta ela eladia
elaina elaine elamiye elana elane elanor elayne elba elcira elcy elda eldbjorg eldey eldlilja eldora eldrun elea eleanor
eleanora eleanore elease eleina elektra elena elenborg elene eleni elenitsa elenor elenora elenore eleoneta eleonor
eleonora eleonore elessa eleytheria elfa elfi elfida elfie elfreda elfrieda elfriede elfur elgin elia eliabeth eliana
eliane elicia elida elidia elien elif elifnur eligia eliisa elin elina elinbet elinbjorg elinbjort elinborg elindis
eline elingunnur elinheidur elinor elinore elinros eliros elisa elisabet elisabeta elisabete elisabeth elisabetha
elisabetta elisavet elisaveta elise eliska elissa elita elitsa eliz eliza elizabet elizabeta elizabete elizabeth
elizaveta elizbeth elize elizebeth elka elke ella ellamae ellan ellen ellena elley elli ellie ellin ellinor ellisif elly
ellyn elma elmira elna elnare elnora elnure eloa eloah elodia elodie elois eloisa eloise elona elosy elouise elpida
elpis els elsa elsabet elsbeth elsebeth elsi elsie elsy elva elvan elvera elvi elvia elvie elvina elvira elvy elwanda
elwira elyse elza elzbieta ema emal emanuela emanuella emanuelly emanuila embla emelda emelia emeliana emelie emelina
emeline emely emelyne emer emerald emeralda emerita emese emiko emilce emilee emilia emiliana emilianna emilie emilija
emiliya emilly emilse emily emina emine emis emma emmaculate emmah emmaline emmanoyela emmanuelle emmi emmie emmy
emogene emperatriz emy ena encarna encarnacion encarnita enda endah ene enedina eneida eneka enfes engilbjort engilrad
engilros engla enid enika eniko eniola enith enitsa enja enna enola enriqueta entiqe enya epifania epistimi erasmia
erato erbay erdmute erem eres ergana ergul erica ericka erieta erifyli erika erin erinn eris erla erlen erlene erlin
erlinda erline erma ermelinda ermilya erminia ermioni erna ernestina ernestine erofili ervaniye eryn erzsebet esengun
eshana esi esila esim esja esma esmanperi esmarelda esmee esmer esmeralda esmira esna esparta esperanza essi essie esta
estefana estefania estefany estela estell estella estelle ester estera esteri esther estiva estrella eszter eta etela
etelka etelvina etha ethel ethelene ethelyn ethna ethne ethyl etna etsuko etta ettie eufemia eufrosina eugena eugenia
eugenie eula eulah eulalia eun euna eunice eunika eura eusebia eustolia eva evaline evalyn evalyne evamaria evangelia
evangelina evangeline evangelista evanghelina evde evdokiya eve evelia evelien eveliina evelin evelina eveline evelyn
evelyne evelynn everline everlyne evette evey evfemia evfrosiniya evgenia evgeniya evi evia evie evija evita evlalia
evon evonne evpraksiya evridika evrim evy ewa ewatomi ewelina exie ey eya eyaggelia eyanthia eybjorg eybjort eydis
eydokia eydoxia eyfridur eyfrosyni eygenia eygerdur eyglo eyhildur eyja eyjalin eykleia eylampia eyleif eylin eymorfia
eypraxia eyros eyrun eyrydiki eyrykleia eyseveia eysevia eystathia eystratia eyterpi eythalia eythora eythrudur eythymia
eytychia eyveig eyvor ezgin fabia fabiana fabienne fabiola fabiyana fabrizia fadekemi faderera fadila fadile fadime fae
faidra faina fainche fairy faisa faith faizah faize falak falguni fallon famile fancy fani fanndis fanney fanni fannie
fannlaug fanny fanoyria farah farangiz farhiya farhunnisa farida farijika fariza farrah farzona fathonah fatigul fatiha
fatihe fatima fatimah fatime fatinur fatma fatmanur fatmire fatuma faustina faviola fawn fay faye fayize fe febe febi
februn feden federica fehintola fehmiye fekla felecia felica felice felicia feliciana felicidad felicita felicitas
felicity feline felipa felisa felisha felista felister felistus felizitas fem fema femke fenna fenne fenya ferahdiba
feraye fereniki ferhan feride ferinaz fermina fermuta fern fernanda fernande ferne ferqane feruza feryas fevronia
fevroniya fexriyye feyha feyzin fia fiamma fibikemi fidan fidaye fidela fidelia fidelma fides fien fiene fifa fikayomi
fikiya filareti fildan filio filipa filipia filipini filippa filippia filiz filofteia filomena filomila filothei fimka
finna finnbjorg finnbjork finnboga finnborg finndis finney finnfridur finnlaug finnros finola fiona fionna fionnuala
fionnula fiorella firdevis firengiz firuze fitnat fitore fitria fitriani fizze fjalldis fjola flavia flavie flaviya
fleta fleur flo floare floarea floortje flor flora florance flore florence florencia florene florenta florentia
florentina florentine floretta floria floriana floriane florica florida florika florina florinda florine florrie flossie
floy flurina foivi folashade folda fonda fonn fortunata forum foteini fotima fotinka fran franca france francene frances
francesca franchesca francia francie francina francine francisca franciska francoise francy franka fransisca fransiska
frantiska frantzeska franziska frauke freda fredda frederica fredericka frederika frederike frederikke frederique fredia
fredricka fredrika freeda fregn freia freida freideriki freja fresia freya freydis freygerdur freyja freylaug freyleif
frida fridah fridbjorg fridbjort fridborg friddis friddora fridey fridfinna fridgerdur fridjona fridlaug fridleif
fridlin fridmey fridny fridrika fridrikka fridros fridrun fridsemd fridthora fridveig frieda friedericke friederike
friedhilde friedl friedlinde frigg frodny fronka frostros frusina fryni fuga fugen fuma fumiko fura gabel gabriela
gabriele gabriella gabrielle gabrielly gaby gaefa gaeflaug gaelle gaia gaida gail gaja gala galateia galena galina
galini galya gambo ganga ganimete ganiye ganna ganutsa garima garnet garnett garyfallia gasti gauja gaurangi gauri
gaurika gautami gauthildur gavriella gawati gay gayathri gaye gayla gayle gaylene gaynell gaynelle geanina gearldine
geetika gefjun gefn geira geirbjorg geirdis geirfinna geirfridur geirhildur geirlaug geirlod geirny geirridur geirrun
geirthrudur gelengul gelsomina gema gemma gena genesis geneva genevie genevieve genevive genia genie genna gennie genny
genovefa genoveva genta gentiana georgann georgeann georgeanna georgelena georgene georgeta georgetta georgette georgia
georgiana georgiann georgianna georgianne georgie georgina georgine georgitsa gerakina geraldine geralyn gerarda
gerardine gerasimoyla gerda gerdana gerdi gerdur gerga gerhild geri gerlind gerlinde germaine germana gerri gerta gertha
gerti gertie gertraud gertraude gertraut gertrud gertruda gertrude gertrudis gertude gesa gesare gesche gesine
gestheidur gesthimani gestny gestrun geta gethera getrude ghaliyati gherghina ghislaine gia giada gianina gianna
giannoyla giasemi gichka gidget giesela gifty gigi gigja gilberte gilda gillian gilly gilma gilman gilslaug gina ginette
ginger ginny gioia giolanta giorgia giorgiana giovanna gisa gisela gisele giselle gisla gisley gislina gislinde gislny
gislrun gislunn gisselle gissunn gita gitta gitte giulia giuliana giulietta giuseppa giuseppina gizdana gizela gizella
gjaflaug gkolfo gladis glady gladys glafira glayds glayki glenda glendora glenna glennie glennis glenys glinda glo gloa
globjort glod glodis gloey gloria glory glykeria glynda glynis gna goa godelieva godelieve gogo gok gokce gokperi golda
goldie goli goma goncafer gonul gordana goriya gorsev gotsa gozem grace gracia graciana gracie graciela grafitsa grainne
grammatiki grania gratiana gratiela grayce grazia graziella grazyna greca greet gregoria grein grelod gret greta
gretchen grete gretel grethe gretl gretta gricelda griet grieta grima grimey grimheidur grimhildur grimyana grisel
griselda grit gro groa grozdinka gua gudbjorg gudbjort gudborg guddis gudfinna gudfridur gudjona gudlaug gudleif gudlin
gudmey gudmunda gudmundina gudny gudridur gudrun gudsteina gudula gudveig gugu gugulethu guillermina gul gulare gulay
gulbani gulbeyan gulbiye gulce gulcegun gulcin gulcohre guldam gulder guldunya gulenay guler gulev gulfari gulfeza
gulgen gulguzel gulhisar gulinaz gulkadin gullbra guller gulluhan gullveig gully gulmira gulmisal gulnar gulnare gulnaz
gulnaziye gulnur gulozge gulper gulsa gulsalin gulselin gulsen gulseref gulseren gulsevil gulsiye gulsu gulsum gultac
gultekin gulten gulter gulus gulustan gulxar gulzadiye gulzar gumma guna gunay gunborg gunda gundel gundhild gundi
gundula gunebakan gungoren gunhild gunilla gunita gunn gunnbjorg gunnbjort gunnborg gunndis gunndora gunnel gunnella
gunnfinna gunnfridur gunnharda gunnheidur gunnhildur gunnjona gunnlaug gunnleif gunnlod gunnrun gunnthora gunnthorunn
gunnur gunnveig gunnvor gunny gunsel gunta gunvor gurcuye gurli gurry gurten gussie gusti guusje guvercin guzey
gvozdeyka gwen gwenaelle gwenda gwendolen gwendoline gwendolyn gwenn gwyn gwyneth gyda gydja gydridur gyongyi gyorgyi
gytta gyugra gyurgya ha habiba habibe hacile hadassa hadda haddy hadicha hadija hadiza hadrey hae hafbjorg hafborg
hafdis hafey hafiza haflida haflina hafny hafros hafrun hafsa hafsat hafshah hafsteina hafthora haiba hailey hajnalka
hakonia halenur haley halima halina halisi haliye halla hallbera hallbjorg hallborg halldis halldora halley hallfridur
hallgerdur hallgunnur hallie hallkatla hallny hallrun hallveig hallvor hamima hamiyet hamsini han hana hanbiken hanh
hani hanife hanim hanja hanna hannabel hannah hannchen hanne hannele hannelore hanney hanny hanora hansa hansina
hansultan harbinaz harinakshi harini harita harmony harpa harper harriet harriett harriette hasgul hashiki hasna hasret
hassie hatice hatima hatin hattie haudur hauwa hava havali havse hawa hawehindi haydee hayel hayleigh hayley hayrunnisa
hazel hazine heather heba hecer hedda hedi hedvig hedviga hedvika hedwig hedy hee hege heida heidbjorg heidbjork
heidbjort heidbra heiddis heide heidelinde heidelore heidemarie heiderose heidi heidlaug heidloa heidny heidros heidrun
heidur heidveig heidy heike hekime hekla helaine helan heleen helen helena helene helga heli helina hella helle hellen
hellena hellevi helma helmi helmtrud heloisa heloise helvi hema hemal hemangini hemani hendrikka henife henna henni
henny henrieta henrietta henriette henrika henrike hera heracleea herbjorg herbjort herborg herdis herfridur hergerdur
herlaug herlinda herlinde herma hermelinda hermila hermina herminda hermine herminia hersilia herta hertha herthrudur
hervor hester hesti hettie heva hezniye hicran hidaya hiedi hien hilaria hilary hilayda hilda hildah hildburg hilde
hildegard hildegarde hildegart hildegund hildegunde hildibjorg hildigerdur hildigunnur hildiridur hildisif hildred
hildur hilkka hillary hillevi hilma hiltraud hiltrud himinbjorg hind hinet hinewai hinrika hinrikka hiral hiroko hisako
hjalmdis hjalmey hjalmfridur hjalmgerdur hjalmros hjalmrun hjalmveig hjalta hjaltey hjordis hjorfridur hjorleif hjorny
hjortfridur hladgerdur hledis hlif hlin hlokk hoa hodari hodd hogna hokume holley holli hollie holly holmbjorg holmdis
holmfridur honey honora hope horn hortencia hortense hortensia hortenzia hoskadem hrafna hrafnborg hrafndis hrafney
hrafngerdur hrafnheidur hrafnhildur hrafnkatla hrafnlaug hrafntinna hraundis hrefna hreindis hrodny hrolfdis hronn hrund
hsiu huban hubertine huda hue hugbjorg hugbjort hugborg hugdis hugljuf hugrun huguette hui huia huld hulda huldis
huldrun hulya humaira humaiya humayra humeyra hunbjorg hundis hungerdur huong hurican hurmet hurside huruyet husniyye
husnuhal hvonn hwa hyacinth hye hyo hyon hyun iakovina iara iasmina iben ibeth ibironke ibolya ica icha icimbike ida
idalia idda ide idell idella idika idun idunn ielisaveta iesha ieva ifa ifeoma ifigeneia ifora ifunanya iglika ignacia
ignatia iida iiris ijaya ika iklim ikshita ila ilahe ilana ilaria ilda ildes ildiko ildiz ileana ileen ilektra ilene
ilenia ilga ilhame ilia iliana ilianna ilinca ilinda ilka ilkane ilkbahar ilklima illa ilmur ilnare ilona ilonka ilper
ilqare ilsa ilse iluminada ilze ima imane imany imara imelda imge imke immaculate immy imogen imogene imona imrihan ina
inan inara inare inaya inayet incifir inda indah indali indi india indiana indie indira indy ine inell ines inesa inese
ineta inez inga ingalill ingdis inge ingeborg ingeburg ingegard ingegerd ingela ingelise ingelore inger ingetraud
ingetraut ingey ingheidur inghildur ingibjorg ingibjort ingiborg ingifinna ingifridur ingigerdur ingilaug ingileif
ingilin ingimaria ingimunda ingiridur ingiros ingisol ingiveig ingrid ingrida ingried ingrun inguna ingunn ingveldur
inka inken inkeri inmaculada inna ino inocencia insa insaf inta intan intizar io ioana ioanina ioanna iokasti iola
iolanda iona ione ionela ionelia iordania iosefina iosifina ioylia ioyliani ippolyti ir irade iraida irakleia iren irena
irene iretioluwa iriana iridenta irin irina irine iris irish irja irla irma irmela irmeli irmengard irmgard irmhild irmi
irmingard irmtraud irmtraut irmtrud irmy irpa irunn irya iryna isa isabel isabela isabell isabella isabelle isabelly
isadora isafold isalind isaline isaura isavella isbjorg isdis ise isela isey isfold isgerdur isha ishani ishanvi
ishildur ishita isidora isidra isikhiya isin isis isla islaug isleif islime ismey ismini isobel isol isold isolde
isolina isra isrun issol istiliyana isveig ita itanya itzel itziar iulia iuliana iunn iustina iva ivalena ivamina ivana
ivanesa ivanichka ivanka ivanna iveliana ivelisse iveta ivette ivey ivi ivinka ivka ivona ivone ivonne ivy iwona iya
iyabode iyadunni iymona izabela ize izel izetta izidora izola ja jaana jacalyn jacelyn jacinda jacinta jacintha
jackeline jackelyn jacki jackline jacklyn jackqueline jaclyn jacobine jacqualine jacque jacquelin jacqueline jacquelyn
jacquelyne jacquelynn jacquetta jacqui jacquie jacquiline jacquline jacqulyn jada jade jadranka jadwiga jael jagrati
jagvi jahi jaimee jaimie jakobina jale jaleesa jalisa jalsa jama jamalia jamee jami jamika jamila jammie jana janae
janaki janani janay jane janean janee janeen janel janell janella janelle janene janessa janet janeta janeth janett
janetta janette janey jani janice janie janiece janin janina janine janis janise janita janja jann janna jannet janneth
jannette janni jannie jannika januja janya janyce jaqueline jaquelyn jara jarmila jarnbra jarngerdur jaromira jaroslava
jarthrudur jarun jaruthip jasiri jasmijn jasmin jasmina jasmine jasminka jasmit jasna jaunita javiera jayda jayde jaye
jaylinn jayme jaymie jayna jayne jazmin jazmine jeana jeane jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie
jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jebet jecinta jedidah jeevika jeffie jekaterina
jelagat jele jelena jelita jelka jemimah jemma jemutai jen jena jenae jene jenee jenell jenelle jenetta jenette jeneva
jeni jenice jenifer jeniffer jenine jenipher jenise jenna jennefer jennell jennette jenni jennie jennifer jenniffer
jennine jenny jensina jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeraldine jeri jerica
jerilyn jerlene jerneja jerono jerop jerotich jerri jerrica jerrie jeruto jesca jesenia jesica jessenia jessi jessia
jessica jessika jestine jesusa jesusita jet jetta jettie jhalak jhoana ji jil jill jillian jimena jin jina jindriska
jinny jinthe jirina jitka jo joa joan joana joane joanie joann joanna joanne joannie joaquina jocelyn jocelyne jodee
jodi jodie jodis joeann joella joelle joellen joetta joette jofridur johana johanna johanne johna johnetta johnette
johnna johnsie joi joie joke jokla jokulros jolan jolana jolanda jolanta jolanthe joleen jolene jolie jolien jolijn
jolin joline jolyn jolynn jona jonanna jonasina jonbjorg jonbjort jondis jondora jone jonell jonelle joney jonfridur
jong jongerd jonheidur jonhildur joni jonida jonie jonina joninna jonna jonnie jony jora jordana jorgina joridur jorja
jorlaug jorunn josebina josee josefa josefiina josefin josefina josefine joselyn josepha josephina josephine josette
josiane josianne josie josipa joslyn josphine jovan jovana jovina jovita joy joya joyce joycelyn joye joyline jozefa
jozefina jozica juana juanita judea judi judie judit judita judith judy jula jule julee julene juli julia juliana
juliane juliann julianna julianne julie julieann julienne juliet julieta julieth julietta juliette julija julijana
juliros julissa julita juna jung junia juniana junie junita junko justa justina justine justyna jutta juulia jyoti jytte
ka kaarina kaat kacey kaci kacie kacy kadifeyka kadinana kadlin kadri kaeja kai kaia kaija kaila kaisa kaitlin kaitlyn
kaja kajsa kala kaleigh kaley kaleya kali kalina kalisa kalla kallie kalliniki kalliopi kalliroi kallirroi kalomoira
kaltrina kaluda kaluwa kalyn kalypso kam kamala kamaria kameya kami kamila kamilah kamile kamilla kamilly kamma kamya
kandace kandef kandi kandice kandis kandra kandy kanella kanesha kani kania kanisha kanusha kapitola kara karama
karamelita karan kardelen kareen karen karena karey kari karie karima karimah karin karina karine karisa karissa karitas
karla karleen karlene karley karlijn karlina karlinna karlotta karly karlyn karma karmen karo karol karola karole
karolien karoliina karolina karoline karolyn karon karren karri karrie karry kartika kary karyl karyn karyofyllia
kasandra kasha kashish kashvi kasi kasidi kasie kasiyah kaskazi kassandra kassiani kassie kata katalin katalina
katariina katarina katarzyna katastrofa katcha kate katelijne katelin katelyn katelynn katerina katerine kathaleen
katharina katharine katharyn kathe katheleen katherin katherina katherine katherinne kathern katheryn kathey kathi
kathie kathinka kathleen kathlene kathline kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia katica
katie katina katinka katja katla katleen katlyn katri katrice katrien katriina katrijn katrin katrina katrine katriona
kattie katty katy kaunka kaver kavya kay kayce kaycee kaye kayla kaylee kayleen kayleigh kaylene kazime kazuko kecia
keeley keely keena keesha keeva kefser keiko keila keira keisha keitha keli kelle kellee kelli kellie kellye kelsey
kelsi kelsie kemale kemberly kemuma kemunto kena kenda kendal kendra kenia kenisha kenna kenya kenyatta kenyetta kenza
kera keranka kerasia keren keri kerime kerri kerrie kerstin kerttu kerubo kesha keshia keti ketilbjorg ketilfridur
ketilridur keturah keva keya kezban kezia keziah khadija khadijah khalilah khana khanyisile kharitoniya khenrieta khinka
khloe kholi khranislava khrisanka khrista khristela khristiliyana khristina khristoelena khristya khubavelka kia kiah
kiana kiandra kiara kibafupia kibibi kiddy kiera kiersten kiesha kifaye kifayet kikelomo kiki kikilia kiley kimber
kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kimbra kimi kimiko kimya kina kinaya kindra kinga kino
kiojah kipepeo kira kiri kirka kirsi kirsten kirsti kirstie kirstin kirstine kirsty kisha kisima kismet kit kitan
kitchitsa kitti kittie kitty kiwara kiyoko kizzie kizzy kjalvor kjersti kladia klairi klara klare klaudia klaudie
klavdija klavdiya kleio klementina kleoniki kleopatra kleuna klimentini klothilde kloya klytaimnistra kokimira kokkona
kolbjorg kolbra kolbrun koldis kolfinna kolfreyja kolgrima kolka komara komnini koncagul kondylia konkordia konny
konstantia konstantina konstanze konul kora koralia kordula kori korinna korka kormlod kornelia korneliya kornilia
kortney kosisochukwu kosmia kostadinka kostoyla kourtney kovser kralina krasidara krasiyana kreszentia kreszenz kria
kriemhild krinio krisha krishna krisi krissy krista kristabela kristal kristan kristbjorg kristborg kristeen kristel
kristen kristensa kristey kristfridur kristgerdur kristi kristian kristiana kristiane kristianna kristie kristien
kristiina kristin kristina kristine kristiya kristjana kristjona kristlaug kristle kristlin kristlind kristny kristolina
kristros kristrun kristthora kristveig kristvina kristy kristyn kristyna krisztina kritika krysta krystal krystallenia
krysten krystin krystina krystle krystyna ksandriniya ksenija kseniya kubran kuchanua kum kumral kumush kunigunda
kunigunde kunka kutgun kutun kveta kvetoslava kwamboka kweli kyara kydonia kyla kylee kylie kyllikki kym kymberly kyoko
kyong kyparissia kypriani kyra kyratsa kyriaki kyung kyveli lacey lachelle laci lacie lacramioara lacresha lada ladawn
ladina ladislava ladli ladonna lady lael laela laerke laetitia lahoma lai laika laila lailati laine laini lais lajita
lajuana lakeesha lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lakshmi lala lale lalezar
lalita lalka laly lamiye lamonica lamprini lan lana lanell lanelle lanette lang lani lanie lanita lannie lanora laoise
laora laquanda laquita lara larae laraine laras laree larensina laretta larey larhonda larisa larissa larita laronda
larraine larue lasandra lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda lashay lashell lashon lashonda
lashunda laskarina lasonya latanya latarsha latasha latashia latesha latia laticia latika latina latisha latonia latonya
latoria latosha latoya latoyia latrice latricia latrina latrisha latsa laufey laufheidur laufhildur lauga laugey
laugheidur launa laura lauralee lauran laure laureen laurel lauren laurena laurene laurentia lauretta laurette lauri
lauriane laurice laurie laurinda laurine lauryn lavada lavanya lavelle lavender lavenia lavera laverna laveta lavette
lavina lavinia lavize lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna lawrencia layla laylo
layne layrentia lazaria laze lazura le lea leah lean leana leandra leane leann leanna leanne leanora leatha leatrice
lecia leda leeann leeanna leeanne leela leen leena leesa leia leida leidy leigha leighann leikny leila leilani leire
leisa leisha lejla leka lekha lekisha lela lelah lelia leman lemonia lena lenah lenche lene leni lenita lenka lenna
lennie lenora lenore leocadia leokadia leola leoma leona leonarda leone leoni leonia leonida leonidia leonie leonila
leonor leonora leonore leontina leontine leopolda leopoldina leopoldine leora leota lera lerze lesa lesana lesha lesia
leslee lesli lesly lessie leta letafet letha leticia letife letisha letisiya letitia letizia lettie letty lexie leydi
leykothea leyla leyli leyre lezize lezlie li lia liana liane lianne liba libbie libby liberta liberty libia libni
librada libusa libuse liceth licia lida lidia lidija lidiya lidiyka lidwina lidya lieke lien liene liesa liesbet
liesbeth lieschen liesel lieselot lieselotte lieve lieze lif lifdis liga ligia ligita liisa lika lila lili lilia lilian
liliana liliane lilija lilijana lilita liliya lilja liljana liljuros lill lilla lillemor lilli lillia lilliam lillian
lilliana lillie lilly lilou lily lilyanka lin lina linah linbjorg lind linda lindah linddis linde lindis lindita lindsay
lindsy lindy lineik linet linette liney ling lingny linh linhildur linn linnea linnie linsey lintang lioara lioba lipika
liridona lisa lisabet lisabeth lisandra lisanne lisbet lisbeth lise lisebet liselott liselotte liseth lisette lisha
lissa lissette lissi lissy listalin lita lito liv liva livia liwia liya liz liza lizabeth lizbeth lize lizete lizeth
lizette lizz lizzette lizzie lizzy ljiljana ljosbjorg ljosbra ljotunn ljubica ljubov ljudmila lo loa loes lofn loftveig
logey loice loida lois loise lokbra lola lolita loma lona londa londisizwe londiwe loni lonna lopa lora loraine loralee
lore lorean loredana loree loreen lorelei loreley lorena lorene lorenza loreta loretta lorette loretto lori loria
loriann lorie lorilee lorina lorinda lorine loris lorita lorna lorraine lorretta lorri lorriane lorrie lorrine lory loti
lotta lotte lotti lottie louane louann louanne louella louetta louisa louise louna loura lourdes lourie lousie louvenia
lova lovella lovetta lovie lovis lovisa loyce loyiza loykia loyloydenia loyola lozanka lu luana luann luanna luanne
luara luba lubica lubomira luboslava luce lucero lucette luci lucia luciana lucie lucienne lucija lucila lucile lucilla
lucille lucina lucinda lucrecia lucretia lucrezia lucy ludie ludivina ludivine ludmila ludmilla ludomila ludovica
ludvika ludwina lue luella luetta lufen luigia luigina luisa luisana luise luisina luitgard luiza lujza lukiya lukka
lula luljeta lulu luminita luna lunna lupita lura lurlene lurline lusia lusinda lutfiyye lutgarde lutgardis lutgart
luvenia luvisa luz luzia luzie luzmira lya lyanka lyda lydia lydiah lydie lygeri lykke lyla lyn lynda lyndia lyndsay
lyndsey lynell lynelle lynetta lynette lyngheidur lynley lynna lynne lynnette lynsey lyubina lyublina lyuboslava lyubov
lyudmila lyulyana lyusila ma maaike maaria maarit maartje mabel mabelle mabil mable macarena macaria machelle macide
macie mackenzie macy madaha madalena madalene madalina madaline madalyn madara maddalena maddie maddison maddy madelaine
madeleine madelene madelief madeline madelyn madge madhavi madie madina madini madison madlen madlyn madoa madonna mae
maegan maelle maelys maeva maeve mafalda maftuna magali magaly magan magaret magarete magda magdalen magdalena magdalene
magdaline magdalini magdolna magen magga maggey maggie maggy magna magndis magnea magnes magney magnfridur magnheidur
magnhildur magnolia magnthora magnusina magny magret magrit mahali mahalia mahi mahigul mahika mahire mahizer mahnaz
mahter mahulena mai maia maida maidis maie maighread maija maike maiken maile maimuna maimunah maira maire mairead
mairin maise maisha maisie maisol maite maja majani majella majken majorie majvor makarena makayla makeda makena makrina
maksimiliyana maksude mala malak malamatenia malamati malea malen malena malene malfridur malgorzata malhildur malia
malika malin malina malinda malisa malissa maliza malka malla malle mallie mallory malmfridur malorie malou maltina
malva malvina malwina mamen mamie mammie mana manadis manca manda mandi mandie mandy maney manie manja manola manolina
manon mantha manto manuela manuelita manuella manya mao maple mara maraea maragaret maragret maranda marcela marcelene
marcelina marceline marcell marcella marcelle marcene marchelle marcheta marci marcia marcie marcy mardell mardis mare
maree mareen mareike mareikura mareile marela marella maren marese marey marfa marfridur marg marga margaret margareta
margarete margaretha margarethe margarett margaretta margarette margarida margarita margarite margaritha margart margaud
margaux marge margene margeret margert margery marget margherita margie margietta margit margita margitta margo margorie
margot margoth margret margreth margrethe margrett margrieta margrit margrith margrjet marguerita marguerite margunnur
margurite margy marheidur marhta mari maria mariah mariam marian mariana mariane marianela mariangela mariann marianna
marianne marianthi maribel maribeth marica maricel maricela maricica maricruz marie mariechen marieke mariel mariela
mariele mariella marielle marieluise marietta mariette marigo marija marijana marijke marika mariko marilee marilena
marilou marilu mariluz marilyn marilynn marin marina marinda marine marinela marinella marineta marinette marini marinka
marioara mariola mariotka maris marisa marisel marisela marisha marisol marissa maristela marit marita marite maritta
maritza mariuca mariuerla marivel mariya mariyka marja marjaana marjana marjanca marjani marjatta marjeta marjo marjona
marjorie marjory marjukka marjut markella marketa marketta markita markrun marla marlana marlaug marleen marlen marlena
marlene marleny marlies marliese marline marlis marlise marlo marly marlyn marlys marlyse marna marni marnie marolina
marotesa marquerite marquetta marquita marquitta marry marsa marselia marselina marsha marsibil marsilia marsy marta
marte marth martha marthe marti martina martine martirio martta marusa marusya marva marvel marvella marvis marx mary
marya maryalice maryam maryann maryanna maryanne marybelle marybeth maryellen maryetta maryjane maryjo maryland marylee
marylene marylin maryline maryln marylou marylouise marylyn marylynn maryrose maryse marzena masa masako masha maside
massiel masume matea mateja matha mathilda mathilde matilda matilde matina matka matroni matta mattea matthea matthia
matthilda matthildi matthildur mattiana mattie mattina matty maua maud maude maudie maura maureen mauricette maurine
maurita mavis maxie maxima maximina maxine maya maybell maybelle maye mayerly mayme maynur mayola mayra maysa mayte
mayya maza mazie mckenzie meabh meagan meaghan mechelle mechthild mechthilde mechtild mecide meda medikha medina medine
mee meera mefharet meg megan megane meggan megha meghan meghana meghann mehbare mehdiye mehin mehrigul mehrimoh mehru
mei meibh meike meja mekhala mekkin melaha melahet melaine melani melania melanie melaniya melany melba melda melek
meleknur melenia meletia meleyke melia melida melikkan melina melinda melisa melissa melissia melita melitta melkorka
mellie mellisa mellissa melodee melodi melodie melody melonie melony melpomeni melros melul melva melvina melvine
melynda mendy menfeat menisan mensure meral merba mercedes mercedez merche mercy mercyline mereana meredith merel meret
merete merethe meri merideth meridith merike merilyn merim merissa merita merja merlene merlyn merna meropa meropi merri
merrie merrilee merry mertie merva mervi mery meryem meryeme meryl merziyye mesme messiana mesude meta metanet metaxia
metka metrine metta mette meveddet mevludiye mey meyhanim meyransa mezide mi mia mica micaela micha michaela michaele
michala micheala michela michele michelina micheline michell michelle michiko micki mickie mie mieke miesha migdalia
miglena mignon miguela miguelina mihaela mihrab mihriye miia mika mikaela mikaelina mikayla mikhaylena mikhaylina miki
mikkalina mikki mila milada milagro milagros milana milara milcah milda mildiya mildred mildridur milena milia miliana
milica milissa militsa milka milkah milla millaray mille millicent millie milly miloslava milost milota milou miluse
mimi mimmi mimoza min mina minda mindi mindy minerva ming minibe minka minna minney minnie minny minodora minta minure
mioara mira mirabela miranda miranta miranza miray mirdza mireia mireille mirela mirella mirena mireya miriam miriama
mirian mirja mirjam mirjami mirjana mirlinda mirna mirona miropa miroslava miroslawa mirra mirriam mirta mirte mirtha
mirthe miruna miryam misha mishka misla misra miss missy mist misti mistie misty misuli mitali mitchelle mitoshka mitsue
mitsuko mittie mitzi mitzie mitzy miyesser miyoko mjadveig mjalldis mjallhvit mjoll mkarkara mladlena mnqobi moa modesta
modis modupe moeidur moey mofifoluwa moheidur mohini mohinur mohlaroyim moira mojca mojisola mojisoluwa mollie molly
momera mona monalisa monet monica monicah monika monique monja monnie monserrat monserrate montserrat moon mora moraa
moradeke morayo moreen morena morenike morgane moriah morine mork morolake mortadela moscha mosinmileoluwa mosunmola
motunrayo moureen mourine moya moyosore mozell mozella mozelle mrihani muarra mubetcel mubina mucevher muferrih mufide
mugber mugdha muhima muhiye muhsina mui muireann muizza mujde mukbile mukrume mumtaze mumtoz munda mundheidur mundhildur
mundina munezzer munisa muoi muret muriel murielle mursalina musaffa musemma musfira mushana mushtariy musila muskunaz
muslima musure mutia muvahhide muveddet muxlisa muzayyana muzdalifa mwamini mwanajuma mwanamisi mwasaa mya myesha myong
myr myra myriam myrl myrle myrna myrra myrsini myrta myrtha myrthe myrtice myrtie myrtis myrtle myrto myrun myung nabila
nada nadege nadene nades nadeschda nadeshda nadezda nadezhda nadia nadin nadine naditsa nadiya nadja nadka nafile nafula
nahide naiara naibe naida naide naile naimh naina nair naja najuma najwa nakesha naki nakia nakisha nakita nalan naliaka
nam nan nana nancee nancey nanci nancie nancy nandini nane nanette nani nanjala nanna nannette nannie nanny nansy naoimh
naom naoma naomh naomi naomy narcisa narhanim naringul nashipie nasiba nasra nastiya nastja natacha natali natalia
natalie natalija natalina nataliya natalja nataly natalya natasa natascha natasha natashia natasja natasza natella
natevan nath nathalia nathalie nathaly nathari natisha natividad natosha nattsol navodnenka nayara nayaret nayareth
nayda nayeli nayfa nayibe naysika naz nazende nazi nazidil nazile nazime nazimet nazli nazlihan ndumiso nea neasa nebiha
necilal necole necva neda nedda nedelyana nedra neelima neely neema nefaret nefeli nefise nefiye negrita neha neida neja
nejdet nekesa nektaria nela nelah nelcy nelda nele nelia nelida nelima nell nella nelle nelli nellie nelly nelsy nena
nenita nenna neokleia neolina neoma neomi neptun neratzia nerea nereida nergiz neriban nerissa nermin nermine nery nesfe
neshka neslinur nesrin nessa neta nete netra nettie neva nevada nevaeh neval nevena nevenka nevgin nevise nevsale neyka
neyran neza nezaket nezengul nezize nezrin nga ngaire ngan ngoc ngozi nguyet nia niamh niara nichelle nichol nichola
nichole nicholle nicki nickie nickole nicol nicola nicolasa nicole nicoleta nicoletta nicolette nicoline nicolle
niculina nida nidbjorg nidhi nidia nidra nienke niesha nieves nigar nigesa nigmet nigrita nihan niharika niina nika niki
nikia nikita nikitia nikki nikoela nikol nikole nikoleta nikolett nikoletta nikolina nikolitsa nila nilam nilcan nilda
nili nilima nilsa nilufar nimakoah nimrat nina ninetta ninfa nini ninioluwa ninja ninna ninoska ninthe nionila nirgul
nirja nisa nise nisha nita nitara nives njala njola njozi nkazimulo nkiruka nneka nobantu nobuhle nobuko noeleen noelia
noeline noella noelle noemi noemie nohemi nohora noirin nokulunga nola noleen nollaig noma nomagugu nomalanga nomasonto
nomathalente nomathemba nomcebo nomiki nomthandazo nomusa nomvula nona nonhlanhla nonjabulo nonna noora noortje nora
norah nore noreen norene norica noriko norina norine norka norma notburga nothando nott nour nova novella novi novreste
noxolo nozibusiso nozima nozizwe nqobizitha ntaizi ntaniela nu nuala nubar nubia nudret nula nura nuran nurane nuray
nurbanu nurda nurdeniz nureta nurey nurgil nurhayet nuria nurice nuriya nuriyet nurlana nurmelek nursan nurseda nurser
nursim nurtac nurten nurul nurveren nury nusa nusabe nyaboke nyanchama nyasi nybjorg nydia nyla nynke nyoka nyoni nyota
nyuki oana obdulia obianuju oceane ocie octavia octaviana oda odalis odalys odarka odda oddbjorg oddfreyja oddfridur
oddgerdur oddhildur oddlaug oddleif oddny oddrun oddveig oddvor odelia odeline odessa odette odika odile odilia odina
odysseia oeshi ofelia ofeliya ogechi ogmunda ogn ognena ogus ojasvi ok oksana okseniya oktavia oktaviya oktovia
oktyabrina ola olafia olafina olajumoke olalla olasunmbo olavia olena olene oleta olevia olga olimpia olimpiada olina
olinda oliva olive olivera olivia olivie olly ololade olrun oluchi olufunke olufunmilayo olus oluwakemi olveig olwen
olwethu olympia oma omaira omaja omana omega omina omisha omobolanle omodunni omolabake omolara omosalewa omotara
omotola omotoun omowumi omriye omya ona oneida oni onie onita onyinye oona oonagh opal ophelia ophelie opwonya ora
oralee oralia orbrun orcin oreofe oretha orfelina orfhlaith orfiye oriana orina orisya ork orka orkhideya orla orlagh
orlaigh orlaith orleana ormheidur ormhildur orna ornella orpha orsolya ortansa ortrud ortrun orvokki osa osha osiyo osk
osp ossie otelia otilia otilija otkatla otta ottilia ottilie otylie ouida outi oviya ovun owethu oxana oyenike
oyindasola oyrania oysha ozana ozay ozbilge ozdes ozell ozella ozge ozgun ozie ozioma ozlem ozpetek ozyurt pa pabla paca
pacifica padma padmi padraigin pagona pahal paige paivi paivikki pakize paksu pala paldis paley palfridur palhanna
palheidur palhildur palin palina pallavi palma palmey palmfridur palmira paloma palomina palrun palvira pam pamala
pamela pamelia pamella pamila pamula panagia panagiota panda pandora panini panoraia pansy pantelia pantera pantoyla
panya paola paoletta paramita paraschiva parashkevitsa paraskeyi paressa parthena parthenia particia parunka pascale
pascaline paschalia pascuala paskalia pastora pasty patapia patience patria patrica patrice patricia patricie patricija
patrina patriotka patrisia patrizia patsa patsy patti pattie patty paula paule paulene pauletta paulette paulica paulien
pauliina paulina pauline paulita pavani paviliya pavla pavlina paye paylina payton paz pearl pearle pearlene pearlie
pearline pearly peg peggie peggy pei pekkan pelageya pelagia pelina pembesin penelope penina peninah penney penni pennie
penny pepelota pepita peren peri periana perikleia perinur peris perisan peristera perla perlita permun pernilla
pernille perrine persefoni peruna pervane pervine pesent peshka peta petinka petra petrea petrina petriyka petromira
petrona petronela petronella petronila petrun petrunella petrushka petruta peyolina peyton phanice phebe phileine
philippa philippine philis phillis philomena phoebe phung phuong phylicia phylis phyliss phyllis pia piedad pien pierina
pierrette pierrina pietra pigi piia pilar pili pina pinelopi ping pinkie piper pippa piran piret pirjo pirkko piroska
plamena pleun plodovitka pok poleksina polin polina polly polona polonca polychronia polydora polymnia polyniki polytimi
polyvia polyxeni pompilia pooja poppy porsche porsha portia pothiti poylcheria poylia pravda precious presa pria
pricilla primitiva prina prisca priscah priscila priscilla priscillah prisha priska priya prodromia profira proletina
prostisveta providencia prudence prudencia puck puji puk pupi puput pura purcek purificacion purity pushti puspa puti
putri qaratel qenire qiana qizbes qonce qori queenie quiana quinter quinty qumru qushi quyen raagini rabbiye rabea
rabecca rabi rachael rachal rachana racheal rachel rachele rachell rachelle rachida rachita racquel rada radeke radha
radhika radhildur radia radimira radka radmila radoslava radostka radosveta radovana rae raeann raelene raewyn rafaela
rafaella raffaela raffaella rafia rafila rafney rafnhildur ragna ragnbjorg ragney ragnfridur ragnheidur ragnhild
ragnhildur raguel rahab rahayu rahel rahiye rahma rahmi raife raija raili raina rainka raisa raissa rajata rajeshri
rakel rakide raksha rallia raluca ramile ramina ramona ramonita rana ranae randa randalin randee randi randidur ranee
rani rania ranka rannva rannveig raphaela raquel rasheeda rashida rasime rasma ratih ratna raven rayana raye rayen
rayhona rayla raylene raymonde rayna raynichka rayyona raziye rea reagan reanna reatha reba rebbeca rebbecca rebeca
rebecca rebecka rebeka rebekah rebekka rebihat reda reena reet refet refiqe refugia regan regena regenia reggina regina
reginbjorg regine reginia regitse regitze regula rehema rehile rehime reidun reiko reina reingard reinhild reinhilde
reita reka rema remedios remona remziyye rena renae renata renate renay renda renea renee renetta rengiya rengul reni
renita renna renske reqsane resi resmiyye ressie restu reta retha retta reva reveka revekka revka revza rexsende reyhan
reyhane reyn reyna reynalda reyndis reynheidur reynhildur rezin rhea rheba rhian rhianna rhianne rhiannon rhoda rhona
rhonda ria riana rica ricarda richelle ricki ridhi rifkiye rigmor rigoyla riikka riina riitta rika rikey rikka rikke
rikki rima rimma rin rina rini ripley risa risper rita ritt ritva riva rivka riya robbi robbin robbyn robena roberta
robertina robiya robjorg robyn rochel rochell rochelle rocio rodah rodamanthi rodanthi rodia rodica rodokleia rofn rogn
roise roisin rojnu roksana roksolana rolanda rolande roma romaine romana romane romanita romelia romina romoleta romona
romy rona ronda roni ronja ronke ronna ronni ronya roos roosa rori ros rosa rosalba rosalee rosaleen rosalia rosalie
rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosamaria rosamond rosana rosann rosanna rosanne rosaria
rosarie rosaura rosbjorg rosborg rose roseann roseanna roseanne rosel roselee roselia roselina roselinde roseline
rosella roselle roselyn roselyne rosemarie rosemary rosena rosenda rosetta rosette rosey rosfridur roshildur rosia rosie
rosina rosinkara rosinkransa rosio rosislava rosita roskva rosl roslaug roslin roslind roslinda roslyn rosmarie rosmary
rosmunda rosny rossana rossie rostislava roswita roswitha rosy rotraud rotraut rovsane rowena roxana roxane roxani
roxann roxanna roxanne roxelana roxie roxy roya royale roympini roysa roza rozalia rozalija rozaliya rozana rozanne
rozella rozeta roziya rozka rozsa rubabe rubeyda rubi rubie rubiela ruby rubye rudite rufina ruhengiz ruhide ruhiyye
ruhshona ruhugul rukia rumaysa rumeysa rumislava runa rundis runhildur runny ruperta ruqayya ruqiya ruqiyye ruri
rusaliya ruska rut ruta rute ruth rutha ruthann ruthanne ruthe ruthie ruthild ruxanda ruxandra ruxsare ruza ruzena
ruzhka ruzica ryann saanvi saar saara sabihe sabina sabine sabire sabra sabrina sacha sachi sachiko saci sacide sadao
sade sadeti sadia sadie sadiman sadina sadiye sadye saebjorg saebjort saeborg saedis saefinna saefridur saehildur
saelaug saemunda saeny saeros saerun saesol saeunn saevor safina safinaz safiri safiya safta safura saga sage sahdiye
sahibe sahigul sahil sahinder sahnaz sahnuray sahra saida saire sakhoriya sakina sakura salbjorg saldis salena salgerdur
salimah salimet salin salina salka salley sallie sally salma salny salome salomea salomey salomi salsabila salud salvor
salwa samahat samanta samantha samara samatha samella samiah samiha samina samira samire samiya sana sanavber sanaya
sanda sandee sandi sandie sandra sandrine sanela sanije sanita sanja sanjuana sanjuanita sanka sanna sanne sanni sanora
santa santana santia santina sanur sanya sanziana saoirse sapa sapfo sara sarabi sarafina sarah sarai saran saraya sari
sarina sarita sarka sarlota sarmite sarra sarvinoz sarya sasha saskia satia satu saturnina sau saumu saumya saundra
sauti savanna savannah saveta savina savvoyla sayali sayan saygin sazime scarlet scarleth scarlett scarlette seadet
seana seanan seaneen seanna sebigul sebine sebire sebla sebrina secgul sedife seema sefa sefania sefiqe sefiye sefure
segilola sehel seher sehla sehreban sehrebanu sehza seide seija sejda selale selcan selcen selcuk selena selene selime
selin selina seline selini selja selka selma selmin sema semat semaye semenarka semenica semina semine semra semrin
semsinisa semsiyye sena senaida senia seniha sennur senta senuber seona septi septima sera serafeia serafet serafina
serah seraina seref sereina serena serfinaz sergelinka serina serita seriyye serma serman sernur serpil servinaz seselia
sesilia sessa sesselia sesselja sessilia setsuko sevara sevasti sevastiani sevcan sevda sevdelina sevdinar severina
severine seveta sevgen sevginur sevican sevil sevim sevinc sevinch sevketfeza sevla sevsevil seyda seyhan seyyide sezen
sha shae shahina shahnoza shaina shakia shakila shakira shakita shala shalanda shalon shalonda shameka shamika shan
shana shanae shanda shandi shandra shaneka shanel shanell shanelle shani shania shanice shanika shaniqua shanita shanna
shannan shannen shanon shanta shantae shantay shante shantel shantell shantelle shanti shaquana shaquita shara sharan
sharda sharee sharell sharen shari sharice sharie sharika sharilyn sharita sharla sharleen sharlene sharmaine sharolyn
sharon sharonda sharri sharron sharyl sharyn shasta shauna shaunda shauneen shaunna shaunta shaunte shavon shavonda
shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna shawnta shay shayla shayna shchedra shchefaniya
shcheriana shchilyanka shchtilka shea sheba sheela sheelagh sheena sheila sheilah sheilla sheillah shekherezada shela
shelba shelia shella shelley shelli shellie shelly shemeka shemika shena shenika shenita shenna shera sheree sherell
sheri sherice sheridan sherie sherika sherill sherilyn sherise sherita sherlene sherley sherly sherlyn sheron sherrell
sherri sherrie sherril sherrill sherron sherry sherryl shery sheryl sheryll shiela shila shiloh shin shinead shinka
shira shirely shirl shirlee shirleen shirlene shirley shirly shivani shizue shizuko shona shonda shondra shonna shonta
shoshana shpresa shqipe shravya shu shukrona shyla sia sian sibel sibila sibilla sibille sibongile sibusisiwe sibyl
sibylla sibylle sidar sidiqe sidonia sieglinde siegrid siegried siegrun siena sienna sierra sif sigdis sigdora sigfridur
sigga siggerdur siglinde sigmunda signa signe signhildur signy sigrid sigridur sigrun sigthora sigthrudur sigurast
sigurasta sigurbara sigurbirna sigurbjorg sigurbjort sigurborg sigurda sigurdis sigurdora sigurdrif sigurdrifa sigurey
sigurfinna sigurfljod sigurgeira sigurhanna sigurhelga sigurhildur sigurjona sigurlaug sigurleif sigurlilja sigurlin
sigurlina sigurlinn sigurmunda sigurnanna sigurosk sigurros sigursteina sigurthora sigurunn sigurveig sigurvina sigyn
sihawukele siiri silanur sile silfa silfrun silja silje silka silke silla sille silondile silva silvana silvi silvia
silviana silvie silvija silyana sima simber similoluwa simina simisola simona simone simonetta simonia simonne simphiwe
simten simuzer sina sinaida sindy sine sinead sini sinikka sinklitikiya sintija sintiya siobain sioban siobhain siobhan
siofra siphesihle sirap sirena siri sirivan sirje sirkka sirpa sirra sirriye sirry sisi siska sisko sisoya sissel sita
sitare sithembiso siti siu siv sixta siya sjofn skaidrite skakalka skarpheidur skolastika skugga skula skuld skulina
skye skyla skylar sladjana sladoledka slava slavena slaveya slavica slavka slavomira slyvia smaragda smaranda
smekhoterapiya smirna snaebjorg snaebjort snaeborg snaebra snaedis snaefridur snaelaug snaeros snaerun sneha snezana
snezhana snezhinka snizhana snjafridur snjaka snjezana snjofridur snjolaug snorra snot socorro soffia sofi sofia sofie
sofija sofiya sofiyka sofronia sohret soila sola solange solbjorg solbjort solborg solbra solbrun soldis soldogg sole
soledad solene soley solfridur solgerdur solhildur soliha solin soline solkatla sollilja solma solmaz solny solomiya
solros solrun solva solveig solvej solvey solvina solvita solvor somadina somer sommer sona sonata sondra songul sonia
sonja sonnur sonya soo sook sophia sophie sophy soraia sorana soraya sorcha sorina sorine sos sotiria sovket sowande
soykan soyler soyltana soymela sozoysa sparkle sparti spasena spasiyana spela speranta spirela spring spyranna
spyridoyla stacee staci stacia stacie stamatina stamatka stana stanca staniela stanimirka stanislava stanka star starla
starr stasha stasia stavisara stayroyla stefana stefani stefania stefanie stefanija stefanny stefany steffanie steffi
stefica stefka steina steinbjorg steinborg steindis steindora steiney steinfridur steingerdur steinhildur steinlaug
steinros steinrun steinthora steinunn steinvor stela steliana stelina stella stellah steluta stepanie stepanka stephaine
stephane stephani stephania stephanie stephany stephenie stephine stephnie stergiani stergianno sterre steyana stien
stigheidur stigrun stilla stina stine stjarna stoimena stoletka stormy stoyanka styliani styrgerdur su suanne subomi
subutiye suci sudabe sudie sudiksha sue sueann suellen sugra suhani suheyda suk sukufe sula sulema suleyla sultane
sumarlina sumarros sumayya sumerya sumiko summer sun sunay suner sungara sunna sunnefa sunneva sunni sunniva sunny
sunshine sureyya susam susan susana susanita susann susanna susannah susanne suse susen susi susie sussanne sussie susy
suus suvi suzan suzana suzann suzanna suzanne suze suzer suzette suzi suzie suzy svafa svala svalrun svana svanbjorg
svanbjort svanborg svandis svaney svanfridur svanheidur svanhildur svanhvit svanlaug svanros svanthrudur svava svea
sveina sveinbjorg sveinborg sveindis sveiney sveinfridur sveingerdur sveinhildur sveinlaug sveinros sveinrun sveinsina
sveinveig svenja svetla svetlana svetlomira svezha svidna svitlana svobodka svyatoslava swala swantje swetlana syahrini
sybil sybilla sybille syble sylgja sylivia sylke sylva sylvana sylvia sylviane sylvianne sylvie sylwia symela symeoni
symeonia synnove synthia syreeta sys szilvia ta tabatha tabea tabetha tabita tabitha tacnur tadeja tagangul tai taina
taisha taisiya taja tajuana takako takisha tala talia talibe talisha talitha tam tama tamala tamanna tamar tamara tamasa
tamatha tambika tambra tameika tameka tamekia tamela tamera tamesha tami tamica tamie tamika tamiko tamilla tamisha
tammara tammera tammi tammie tammy tamra tamu tan tana tandra tandy taneka tanesha tangela tangul tania tanika tanisha
tanja tanmayi tanna tanses tantri tanvi tanya tanyu tara tarah taren tari tarja tarra tarsha taru taryn tasha tashia
tashimira tashina tasia tasvir tatiana tatjana tatum tatyana taunya tawana tawanda tawanna tawna tawny tawnya taxiarchia
tayla tayna tayyibe tea tecla teea teena tegan tehmine teija teisha teitny teja tekla teknaz telefonka tellervo telma
telse temeka temika temime temira tempie tena tenesha tenisha tennie tennille teodora teodosia teofila teona tequila
tera terane tercan tere tereasa teresa terese teresia teresiah teresita teressa terez tereza terezia terezija terhi teri
terica terina terisa terpsichori terra terresa terri terrie terrilyn terttu tesa tesha tess tessa tessie tetyana teuta
teybet thabisa thabisile thalassini thaleia thalia thandazile thandeka thandiwe thao thea theano theba theda thekla
thelma thembeka thembekile thembile thembisile themistokleia theocharoyla theodis theodora theodosia theodoti theodoyli
theofania theofili theofylakti theokleia theola theologia theoni theopisti theres theresa therese theresia theressa
thersa thetis thi thiare thiresia thjodbjorg thjodhildur thoka tholl thomais thomasena thomasina thomasine thora
thoranna thorarna thorbjorg thorda thordis thorelfa thorelfur thorey thorfinna thorfridur thorgerdur thorgrima thorgunna
thorgunnur thorhalla thorhanna thorheidur thorhildur thorkatla thorlaug thorleif thorny thorodda thorsteina thorsteinunn
thorstina thorunn thorveig thorvor thra thresa thruda thrudur thu thufa thula thura thuri thuridur thury thuthukile thuy
thyri tia tiana tianna tiara tiarna tiberia tibra ticen tiegan tien tiera tierra tiesha tifany tiffaney tiffani tiffanie
tiffany tiffiny tiia tiina tiiu tijana tijuana tikha tilda tilde tiliana tillie tilly timea timika timothea tina tinca
tincuta tindra tineke tinisha tinna tinne tira tirsa tirza tisa tish tisha titi titilayo titin tiziana tjasa toaneta
tobi tobie toccara todda toi toka tola toliana tolulope toluwanimi tomasa tomeka tomi tomika tomiko tommye tomoko tomris
tomurcuk tona tonda tonette toni tonia tonicha tonie tonisha tonita tonitsveta tonja tonje tonya tora torbjorg torfey
torfheidur torfhildur tori torie torill torri torrie tosha toshia toshiko toshka toska tota tova tove tovuz towanda toya
tracee traci tracie tran trang traude traudel traudl traute treacy treasa treena trena trendafila tresa tressa tressie
treva triantafylli triantafyllia tricia trifonka triin trina trine trinh trini trinity triona tripti triseygeni trish
trisha trista tristana triveni triya trosha tru trude trudel trudi trudie trudy trufana trula tryfonia tryggva tryggvina
tsampika tsaneta tsarevna tsetsa tsola tsonya tsveta tsvetana tsvetanka tsvetelina tsvetilena tsvetlina tsvetoliliya
tsvetyana tu tuana tudora tudorita tudosia tuere tufka tugce tui tuija tukezban tula tulay tule tulia tulin tunde
tunzale turane turcan turcein turid turkan turkane turknur turvi tutkucan tutu tuula tuuli tuulia tuulikki tuva tuyet
tuzenur twana twanda twanna twila twyla tyesha tyisha tyla tynisha tyra tzeni ua uberlinda ubika ucchal ucgul uchita
udeera udyati uge ugla ujamaa ujunwa ula ulduz ulfa ulfdis ulfey ulfheidur ulfhildur ulfrun uliana ulke ulker ulkum ulla
ulle ulrica ulrika ulrike ulva ulviyye ulya uma umande umi ummahan ummahani ummuhan umoja umray umusan un una unal
undina undine unjani unna unnati unnbjorg unndis unni unnur upadhriti upasna upma urania urdur urima urishilla urmi
urper ursa ursel ursina urska ursula urszula urte urvashi urvi uschi usha usyi uta ute uyanser vacibe vada vagia vagiani
vagna vagnbjorg vagnfridur vahide vaishnavi vajen vaka vaklina valanto valarie valary valbjorg valbjork valbjort valborg
valda valdheidur valencia valene valentina valeri valeria valerie valerija valeriya valery valeska valey valfridur
valgerda valgerdur valhildur valide valija valka vallary vallie vally valny valorie valrie valros valrun valthrudur
valva valy valya vamakshi vanda vanesa vanessa vanetta vangeliya vania vanita vanja vanna vannesa vannessa vansha
vanukhi vanya var varenya varlik varsamia varsha varta varvara vasana vasatika vasenka vashilya vashti vasileia vasiliki
vasilina vasilisa vasilka vaska vasudha veatriki vebjorg vecide veda vedhika vedika vedis veera veerle vefa vefia
vegerdur veig veiga velaug velda velia veliana velinna velissaria veliyanka vella velma velta velva velvet vena
venchislava venda vendela vendula venera veneranda venessa venetia venetsiya venetta venice venislava venita venla
vennie venus veny veola vera verda verde verdell verdie verena vergie verislava verla verlene verlie verline verna
vernell vernetta vernia vernice vernie vernita verona veronica veronicah veronika veroniki veronique versie vertie
veselinka vesna vesta veta vetrarros vetsa vezhda vezrife vi vibeka vibekka vicenta vicentia vickey vicki vickie vicky
victoire victoria victorina vida vidhi vidima vidja viera vieroslava vif vigdis vigdogg viggunnur vigny viivi vija
vikentia viki vikki viktoria viktorie viktorija viktoriya vilborg vildane vilde vildis vilfridur vilgerdur vilhelmiina
vilhelmina viliya vilkhema villa villimey vilma vilny vina vinaya vinbjorg vincenza vinciane vineta vinita vinnie vinny
vinsy viola violet violeta violetta violette viorela viorica vira virag virgen virgie virgina virginia virginie
viridiana virpi virzhiniya visa vishka visitacion vissaria vita vitomira vitoria vittoria viva vivan viveka vivi vivian
viviana viviane vivianne vivien vivienne vjollca vladelina vladilena vladimira vladlena vlasia vlora voditsa voichita
volodimira voncile vonda voney vonnie vordis voynka vreneli vrinda vrishti vritti vrysiis vula vuokko vusale vyanjana
waceera wai waida waimarie wakeeta walburga waldtraut walentina walli waltraud waltraut waltrud wan wanda waneta wanetta
wani wanita warda warhi waridi waseme watika wava weddy weena wei wen wenche wencke wendi wendie wendolin wendolyn wendy
wenke wenona wera whitley wibke widisha widya wiebke wikitoria wilda wilfriede wilhelmina wilhelmine wilhemina willa
willena willene willetta willette willia williemae willodean willow wilma wiltrud winda windy winifred winni winnie
winnifred winny winona winter wirda wishi wonda wulan wuraola wynell wynona xalak xalide xalise xanim xanthi xanthippi
xatire xeni xenia xeyale xiao ximena xiomara xiti xochitl xuan xumar yaa yablenka yachana yadavi yadira yaeko yael
yagoda yahaira yahsi yahvi yaiza yajaira yakinthi yalislava yamile yamilet yamini yan yana yanara yance yanet yaneth
yang yanina yanira yanislaviya yanka yara yarina yaritza yarka yaroslava yasemen yasemin yasena yashasvi yashawini
yashica yashoda yashodhara yashvi yasina yasinta yasmin yasmina yasmine yasna yasti yasuko yatana yauvani yavora yazgul
yazmin yda yee yegane yeimy yejide yekbun yelena yen yeni yenifer yenny yeny yepelek yer yesenia yesica yesil yessenia
yessi yessica yetta yetunde yevette yewande yfke yi yildiz yina yineth ying yinthe yja ylenia ylfa ylfur ylja ylva ylvie
yma ynja yoana yoanna yocelyn yochana yokhanna yoko yolanda yolande yolando yolima yolina yolonda yon yona yonika
yordanka yoselin yoshie yoshiko yoshita yosma youlanda yovanka ypapanti yr yrja yrr yrsa ysaline yu yucel yudy yuette
yuk yuki yukiko yuko yulanda yuli yulia yuliana yuliena yulieth yuliya yuly yun yung yuni yunita yunona yuonne yurani
yurany yurdaser yuri yuridia yuriko yurita yurtseven yury yustianna yustina yutika yvette yvone yvonne yvonni zacharenia
zacharoyla zada zaeka zaenab zafa zafeiria zaharia zahfer zahnya zahra zahro zaida zainab zainabu zaira zaitra zaituni
zakharinka zakhele zakiyaxon zaliha zalindra zamfira zamira zampeta zampia zana zandra zaneta zanka zansi zara zaraza
zarengiz zarina zarna zaynab zdenka zdislava zdravelina zdukhostina zebirce zehnia zehra zehranur zekeriyye zelaya zelda
zelha zelie zeljka zella zelma zelmira zemfira zemine zemzem zena zenaida zenia zenobia zenovia zenta zenzile zerafet
zeride zerif zerife zernigar zetta zevlude zeyneb zeynegul zeynep zeyno zhaklin zhanin zhanna zhara zhelyazka zhenimira
zheyna zhichka zhiva zhivomira zhorka zhuliana ziba zibeyde zibuyile zigrida zilfa zilmil zina zinaida zinais zinal
zinet zinhle zinnura zinnure zinovia zipporah zisoyla zita ziva zizi zlateya zlatica zlatka zlatomira zlatoslava zoe
zoey zofia zofie zofija zohre zohrehan zoi zoichka zoila zoja zola zona zonia zora zoraida zorica zorka zoya zsanett
zsofia zsuzsanna zubeyde zuheyla zula zulaikha zulbiye zulema zuleyxa zulfa zulfiyye zulfuye zulma zumaridi zumre zumrud
zunilda zuwena zuzana zuzichka zvezdemira zvonka
"""
