"""Given names that are male, folded.

Written by tests/generate/gazetteer.py; change that, not this file.
Source: the package names 0.3.0 (MIT, © Trey Hunner), after the United States Census of 1990 (public domain).
Source: the package Faker 40.63.0 (MIT, © Daniele Faraglia), lists of names by locale.
"""

MALE_NAMES = """
aadi aage aapo aarav aarnav aarne aaro aaron aarush aatos aayush abayomi abbas abbos abdalla abdallah abdelkader
abdellah abdihakim abdirahman abdis abdon abdu abduaziz abduboriy abdul abdulahat abdulbekir abdulcemal abdulgazi
abdulhadi abdulhamid abdulkadir abdulkerim abdullah abdullahi abdulloh abdulmenaf abdulsamed abdulsemet abdumalik
abdurahmon abdurrahman abdurresit abe abednego abeer abeiku abel abelardo abhimanyu abhiram abid abilio abiodun abiona
abjorn ablen abner abraham abram abror abubakar abubakr abuzar abyasa acar achiel achille achilleas achim acikel aclan
adak adalberg adalbergur adalbert adalberto adalbjorn adalborgar adalgeir adalmundur adalradur adalsteinn adam
adamantios adamo adams adan adasal addi adean adebiyi adebowale adedayo adedeji adekitan adekola adekunle adel adelardo
adelbert adeleke adelin adelmo adem aden adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhiarja adi
adiarja adiel adigun adika adikara adil adinata adis aditya adlan admir adnan adolf adolfo adolfs adolph adonis adriaan
adriano adriel adriyan advaith advay advik aedan aegir aengus aerozol aesir aevar aevarr afanasiy afentis afer afil
afinogen afiq afolarin afonso afrim aftin aga agafon agahadi agakisi agamali agamemnon agamusa agap agapios agapito
agapitos agapiy agasefa agastya agathaggelos agathoklis agathonikos agatopod agaxan aggelis aggelos aggey aggrey agim
agisilaos aglay agmur agnar agne agnen agnesh agnolo agnos agop agostino agris agron agus agust agustin ahat ahmad ahmed
ahmet ahsen ahti aias aidan aiden aigars aijuka aime aimilianos aimilios aimo ainars aitor aivar aivars ajala ajan ajani
ajiman ajimat ajimin ajiono akalan akanmu akar akarsana akashiya akatay akbar akbas akboga akcabay akcasu akcivan akdora
akdurmus ake akgol aki akif akim akinal akinkunmi akinlabi akinwale akkerman akmal akmaner akobir akoz akritas akrivos
aksakusti aksay aksel akseli akshay aksidan aksintiya aksogut aktemur akver akwasi akwesi al alaaddin alade aladino
alaeddin alain alambana alamiro alamu alan alanalp alastair alattin alban albano albeiro alberico albert alberto alberts
albin albino albiyana albrecht alcan alcides aldair aldar aldemar alden alderano aldin aldo alec aleg alejandro alejo
alek aleks aleksandar aleksander aleksandr aleksandrs aleksanteri aleksei aleksej aleksey aleksi alekzandriyan alen
aleodor ales alessandro alessio alevtin alex alexandar alexander alexandr alexandre alexandros alexandru alexe alexei
alexej alexi alexios alexius alf alfar alfgeir alfgrimur alfio alfons alfonso alfonz alfonzo alfred alfredo alfreds
alfthor alfur algot aliabbas aliihsan alin alinur alirio aliro aliseydi alistair alistar alister aliyu aljaz aljosa
alkiviadis alkor allahverdi allan allen alli almar almir almus alois alojz alojzij alonso alonzo aloys alparslan alpcan
alphonce alphons alphonse alphonso alphonsus alpin alpsu alrekur altin altinisin altinkaya altogan alton altug alvar
alvaro alve alveiro alvin alwin amac amadeo amadeus amado amador amancio amando amar amaro amaru amaury ambrose ambrosio
ambroz amedeo amedeu americo amico amilcar amin amine amir amleto amol amon amos amri amundi amvrosios amvrosiy amza
anacleto anagnostis ananias ananiy anar anargyros anaru anas anastasio anastasios anatol anatolie anatolij anatoliy
anaxagoras anay ancizar anders anderson andic andile andor andras andre andreas andrei andrej andrejs andres andress
andrew andrey andri andrian andrija andrin andris andriy androklis andron andronik andronikos andrus andrzej andwele
andy anej anes anestis anfinn angantyr angavu angelino angelo anggabaya anghel angi angus anibal anikey anikita anirudh
anisim anjolaoluwa anmol annak annar annarr annas annel annes annibale anom anoni ansaldo anselm anselmo ansgar ansh
ansis anssi antal ante antero anthimos anthony anthoylis antigonos antim antione antip antipatros anto antoin antoine
anton antone antonello antoni antonin antonino antonio antonios antoniu antonius antons antony antoon ants antti antun
antwan antypas anvar anyelo anze aodhan aongus apaydin apolinar apollinariy apollo apollon apostolos aqil aquiles aran
arben arbey arbjartur arbjorn arbnor arcan archelaos archer archie archimidis arda arden ardian ardit arefiy arelius
arent ares argeir argemiro argils argono argu argyrios ari arian aribert arif arifcan ariki arikol arild arilius
arinbjorn arisoy aristarchos aristarkh aristeidis aristide aristides aristofanis aristomenis aristos aristotelis
aristovoylos arius arjun arkadiusz arkadiy arkhip arkut arlen arley arlie arlind arlo armand armando armands armann
armas armend armin arnald arnaldo arnaldur arnar arnaud arnberg arnbergur arnbjorn arnd arndor arndt arne arnes
arnfinnur arnfreyr arnfried arngeir arngils arngrimur arni arnim arnis arnkell arnlaugur arnleifur arnljotur arnmodur
arnmundur arno arnoddur arnold arnoldo arnolds arnor arnost arnsteinn arnthor arnulf arnulfo arnulfur arnvidur aron
arpad arpag arran arron arsaell arsen arsenie arsenio arseniy arsim arsipatra art artan artanto artawan artem artemio
artemios artemiy arthur artis arto arttu artturi artur arturo arturs aru arvid arvids arvo aryan asa asad asael asafe
asalet asani asberg asbergur asbjorn asdrubal asef asgautur asgeir asger asgils asgrimur asher asi asif asilbek asim
asimakis asimis asir asirwada asirwanda askell asklipios asko askur aslakur aslan aslanhan aslaugur aslijan asmadi asman
asmar asmianto asmundur asmuni asolfur aspar asrodur assar astbjorn asterios astgeir asthor astmar astmundur aston
astradur astrikur astrit astthor astvald astvaldur astvar astvin asvaldur asvardur aswani atabala atagun atalay
atamoglan atanas atasagun atatore atenulf atgun athanasios atharv athinagoras athinodoros athman athuman athumani atila
atilgan atilhan atilio atlas atli atma atmaja atnan atte attila audbergur audbert audbjorn audgeir audkell audmundur
audolfur audun audunn augustin augusto augusts augustus aukusti aulis aurel aurelian aureliano aurelien aurelio austar
austin austine austmann austmar austri avdey avel avelino aver averkiy averno avery avgust avgustian avgustin avi
avksentiy avo avraam avram avreli avreliy avror avsin avtonom axel axinte ayaan ayaydin aybora aydemir ayden aydin
aydinbey aydinc aygeris aygoystos aygutalp ayinde aykutalp ayman aymeric ayodeji ayodele ayoub aypar aysan aysoy aytek
aytuna ayub ayush ayushman ayvas ayxentios azaan azad azaliya azar azariy azeglio azer azettin aziz azizi baba babasola
babatunji babawale baccio bachittar baering baeringur baeron bagas bagdas bagiya bagus bagya bahaddin bahadir bahadurjit
bahati bahittin bahuraksa bahuwarna bahuwirya bailie bairon bajragin bajram bakari bakda bakhshi baki bakiadi bakianto
bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala balamantri balangga balapati balatekin balazs
baldassare baldomero balduino baldur baldvin baldwin bale balendra balhaar bali balidin balijan balinda balint baljiwan
baltas baltasar baltazar balthasar balvan balveer balz bambang banara banawa banawi bancar bandile banel banjeet baptist
baptiste barak baraka barasa barbu bardi bardur baris bariscan barna barnabas barney barrett barri barry barsen bart
bartek bartholomaus bartholomew bartley bartolome bartolomej bartolomeo bartolomeu barton bas basarab basay bashan
bashkim basil basile basilio basim basok bastiaan bastian bastien batirhan baturay baudelio baudouin baugur bautista
baydu baykan bayman bayram bayron bayruhan baytal bayzettin bazhen beau beauden becho beda bedi bedri bedrich behbud
behlul behram behrem behruz beinir beinteinn beitir bekan bekbay bekim bekir bektasi belarmino belisario bellisan bello
belo ben benadik benard bence bendeguz benedek benedetto benedict benedicto benedikt bengibay bengt beni beniamin
benicio benidikt benigno benito benjamim benjamin benn bennett benno benny benoit benol benone benoni benony benson bent
bento benton benvenuto beppe berat beren berend berends berent berg bergfinnur berghreinn bergjon bergmann bergmar
bergmundur bergsteinn bergsveinn bergthor bergur bergvin berimir berin beriya berkal berki berksay bernabe bernard
bernardino bernardo bernd berndt bernfried bernhard bernhardur berni bernodus bernt bernward bero beroslav berran bersi
bert bertalan bertel berthold bertil berto bertold bertram bertrand bertulis besart beshte besim besin besir besnik
betino bett betuel bevan beyda beyler beyzade bhekani biagio bibuwa bican bilal bilender bilgen bilgutay bill billy
bilol biltas bilyan binbasar binisik binko birger birgir birkir birnir birsen birtingur birtir bisar bisenti biser
bjargar bjargmundur bjargthor bjarkan bjarkar bjarki bjarmar bjarmi bjarnar bjarne bjarnfinnur bjarnfredur bjarnhardur
bjarnhedinn bjarni bjarnlaugur bjarnleifur bjarnolfur bjarnsteinn bjarnthor bjartmann bjartmar bjartthor bjartur bjolan
bjolfur bjorgmundur bjorgolfur bjorgulfur bjorgvin bjorn bjornolfur bladimir blaengur blaevar blago blagoj blagomir
blagosvet blagovest blagoy blahoslav blaine blake blas blaz blazej blazhe blerim bo boas boaz bob boban bobby bobur
bodhi bodi bodo bodromir bodvar boe bog bogatimur bogdan bogi boginya bogodar bogolyub bogomil bogomir bogoslav bogoy
boguslav bohdan bohumil bohumir bohus bohuslav boi boil boila bojan boje bolen boleslav bolli bonface bonifac boniface
bonifacio bonislav bonko bono booker borahan boratas borche borgar borge borgthor borgulfur boris borislav borivoj borja
borje borkur borris bortecin borut borys bostjan botolfur botond boyan boyce boycho boyd boyko boynak bozbag bozerk
bozhan bozhidar bozhik bozhimir bozhin bozhinel bozhko bozho bozhur bozo boztas brad bradford bradley bradly bradut
brady bragi brahim bram bramwel branden brandon brandur branislav branko brant braulio bravin braxton brayan brayden
breandan brecht breki brencis brendan brendon breno brent brenton bresi brestir bret bretislav brett brian brice briek
brien brieuc brijesh brimar brimi brimir brjann brock broddi broderick brodie bronislav brooks bror bruce bruno bryan
bryant bryce bryngeir brynjar brynjolfur brynjulfur brynleifur brynsteinn brynthor bryntyr bryon buck bucur bud buddy
budi budimir buenaventura buford buget buhari bui bujar bulunc bunyamun burak burakhan burc burckhard burghard buri
burim burkard burkhard burkhardt burkni burl burt burton buster buyrukhan byron bystrik cabbar cabir caga cagak cagdan
cager caglasin cagveren cahal cahangir cahir cahya cahyadi cahyanto cahyo cahyono cailum caio caius cakar caket cakirca
cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calcedonio caleb calebe calin calisto calixto callan callum
calogero calti calum calvin calvince cameron camil camillo camillus camilo camok campbell campo canal canberk candelario
candeniz candido candrakanta cangur canice cansin cantemir cantez caoimhin caolain caolan caomhan capa capkan caraka
carl carlito carlo carlos carlton carmelo carmine carson carsten carter carub cas casemiro casian caspar casper catalin
cathal catur caturangga caua caue cavad cavid cavit cavuldur cawisadi cawisono cawuk cayadi cayetano cazimir cebesoy
cebrian cecep cecil cecilio cedric cedrick cedrin ceferino celal celem celestin celestino celikkan celikyurek celil
celilay celso cem cemal cemalettin cemani cemeti cemil cemplunk cenan cengiz cengkal cengkir cerci cercis cesar cesare
cetin cetinsu cevheri cevikoz cezar cezary cezayir chacho chad chadwick chaitanya chakradev chakradhar champak chanakya
chance chandran chandresh chankete chanko chano charalampos charan chardafon charilaos charitos charles charley charlie
charly charodey chas chase chatresh chatura chauncey chaush chavdar che chedo chedomir chege chema chenko chenyu chepo
chernorizets cheruiyot cheslav chester chet cheusi chibuzo chigozie chijioke chiko chilo chinedu chiyo chocho chochomir
chonar choni chono chonyu christer christiaan christodoylos christof christofer christoffer christoforos christoper
christoph christophe christopher christos chrysanthos chrysostomos chrysovalantios chubrik chucho chuck chude chudo
chudomir chudoslav chuk chukwudi chukwuemeka chuy chvor cian cianan ciaran cidal cihandide cillian cindoruk cinerk
cingiz ciprian cipriano ciriaco ciril cirillo cirino ciro civgin claas claes clarence clark clas claud claude claudio
claudiu claudius claudy claus clavs clay clayton clemens clement clemente cleophas cleto cletus cleveland cliff clifford
clifton climaco clint clinton clive clodomiro clyde codin codrin codrut cody cogay cohen cokan cole coleman colin colins
collin collince collins colm colman colton coluccio colum columba columbus conal conall conan conchur conleth conn
connell connor conor conrad conrado constant constantin cooper copur cord cordell corentin corey coriolano cormac
cormack cornel cornelio cornelis corneliu cornelius cornell corrado corsin cortez corvin cory cosimo coskun cosmas cosme
cosmin cosqun costache costantino costanzo costel costin coy craig crin cristea cristhian cristhofer cristian cristiano
cristobal cristofer cristofor cristopher csaba csongor ctibor ctirad cuman cumsud cuneyit curdin curro curt curtis
custodio cvetko cyprian cyriel cyril cyrill cyrille cyrus czeslaw daan dacian dacin dadap dadas dadi dag dagbjartur
dagel dagfari dagfinnur daggeir dagistan dagmann dagnyr dagobert dagoberto dagthor dagur dai dainis dairo daksh dakshesh
dalan dalbert dalbir dale daler dalibor daliman dalimin daliono dalkilic dallas dalli dalmann dalmar dalmas dalton
dalvin damar damaskinos damian damiano damianos damien damife damijan damion damir damjan damon damu dan danang dancan
dancun dane danelius danial daniel daniels daniil danijel danila danilo danis daniswara danival danjuma danny danson
dante danu danuja dany dardan darell daren dariati darijan darimin darin dario darius dariusz darko darmaji darman
darmana darmanto darnell daron darpan darran darrel darrell darren darri darrick darrin darron darryl darryn darsh
darsirah dartono daru daruna darwin daryani daryl daud daudi dave davi david davide davin davis davor davorin davy davyd
dawid dayar deaglan dean deandre deangelo decebal dechko decho dechyu declan degmeer deiby dejan del delbert delcho
delfin delfino delil delmar delmer delyan delyana demarcus dementiy demeter demetrio demetrius demian demid demilade
demir demirbuken demiriz demirok demiryurek demus demyan dencho denes deniel denika denimir denis denislav deniyan
denizalp denkel dennis denny denver derdidas dereck derek derick derkay dermot dermott derrick deshawn desho desiderio
desilian desimir desislav deslav desmond despin despinka despot detelin detlef detlev dev devansh deviner dewayne dewey
dewitt dex dexter deyan dezider dezso dhruv diamandi diamantina diamantis diar diarmaid diarmuid dick dickson didier
didko didrik diederik diedrich diego dierk dieter diethard diethelm diether dietmar dietrich digdaya dikaios diken diko
dilan dilaver dilder dillon dilyan dimas dimaz dimitar dimitri dimitrios dimitris dimokratis dimokritos dimos
dimosthenis dincer dinckol dincsu dinis dino dinu diogenis diogo diomedes diomidis dion dionigi dionisio dionysios
dionyz dipa dirican dirja dirk dirlik dismas ditmar dittmar divil divizie diviziya diyor dmitri dmitriy dmitro dobromysl
dobroslav dodo dofri dogan doganalp dogansah doguhan dolensoy dolli dolun dom domagoj domald domaldi domaldur domen
domenic domenico domhnall domingo domingos dominic dominick dominik dominikos don donagh donal donald donaldur donat
donatello donato doniyor donmez donn donnacha donncha donnell donny dono donough donovan donte dor dorel dorin dorinel
dorofey dorotheos dorsey doru dorukhan dosotheus doug douglas douglass dovud doyle dragan drago dragos dragutin drahomir
drahoslav drajat drakon draupnir drazen dreki drengur drew dries drilon driton drosos duane duarte duban ducu dudley
dufgus dufthakur dugfus dui duilio duje duke duma dumitru duncan dundaralp dunia dunn dunyamali duracan durante durdali
durmusali duro durodola dursun duruk duruoz dusan dushan dustin duuk duvan dvalinn dwain dwayne dwi dwight dylan dylano
dyri dyrmundur dzhaner dzhanko dzhikhad dzintars eakumbu eamon eamonn eanna earl earle earnest eba ebbe ebbi ebdul
ebeneser ebenezer eberg eberhard eberhardt ebuakil ebuka ecemis eckard eckart eckehard eckhard eckhardt eckhart ed
edalet eddie eddy edelbert edelmiro eder edgar edgard edgardo edgars edgubay edi edier edilberto edilon edilson edin
edinson edison edisson edmond edmund edmundo edmunds edoardo edon edouard edryu edson edu eduar eduard eduardo eduards
edvald edvar edvard edvin edvins edwar edward edwardo edwin eelis eemeli eemil eerik eero eetu efe efim efka eflatun
efraim efrain efrem efren efser eftimie ega egbert eggert eggthor egil egill egils egon egor egzon ehed ehliman ehmed
ehrenfried ehrhard eidar eider eidur eikar eilifur einar einari einer einir eino einthor einvardur eirik eirikur
eirinaios eitel eithan eivin eivind eja ejder ekalinga ekansh ekapad ekaraj ekavir ekbal ekber ekene ekim ekkehard
ekkehart ekmel eko ekow ekrem ektar ektor ektoras ekundayo ekundu eladio elariz elberg elbert elcin eldar elden eldeniz
eldgrimur eldjarn eldmar eldon eldor eldridge eldur elean eleazar elekber elektron elemag elemer elenko elentinus
eleodoro elesger eleuterio eleytherios elfar elfradur elgun elhan eli eliakimu elian elias elie eliecer eliekrem elieser
eliezer eligio elijah elimar elinbergur elinmundur elio eliot eliott elis eliseo elisey elisiya elissaios eliud elizar
elkana elkin elko elladio ellert ellidi elliot elliott ellis ellsworth elman elmar elmars elmeddin elmer elmeri elmidar
elmir elmo elnur elof elon elove eloy elphas elpidio elroy elsad elsen elsever elton elturan eluh elvar elver elvin
elvis elwood elxan elyas eman emanoil emanuel emanuele emanuil emas embrek embuh emeka emerson emery emiel emigdio emil
emile emilian emiliano emilien emilio emiliyan emils emin emir emiro emirsan emmanoyil emmanuel emmanuil emmerich emmet
emmett emmitt emong emory empluk emre emrullah enar encho endo endra endre endrit enes engelbert engilbert engilbjartur
engiljon engill engin enginiz enis ennio enno enoch enock enok enrico enrique ensar ensari ensio enteng enver enyu enzio
enzo eoghan eoin epameinondas ephantus epifan epifanio eral eraldo erasmo erast erastus eraycan erbil ercan ercihan
erdal erdemer erdibay erdogan erdursun eredin eremey eremia eremiya eren erenalp erensoy ergener erginel ergonul ergun
erhard erhardt eric erich erick erik eriks erincer erion erkan erkilic erkinel erkki erksoy erland erlar erlendur erling
erlingur ermanis ermanno ermenegildo ermes ermil ermis ermolaos ermolay ermutlu ernest ernesto ernests ernie ernir erno
ernst erofey erogul erol eron erotokritos eroz erpur errikos errol ersat ersec ersel ersen ertan erten ertogrul ertun
ertuncay ervin erwan erwin eryildiz eryk esa esben esekiel esen esenbay esenturk esger esjar eskil eskinalp esko
esneider espartaco espen espiridion esref esteban estefan estiawan estiono estiven esupofo ethan etibar etien etienne
etiqad ettore euan eugen eugene eugenio eugine eulogio eunan eusebio eusebiu eustaquio eustatiu eutimio eutropio evald
evalds evan evangelos evans evaristo evcimen evdokim evelio everett everette evert evgeniy evgraf evlampiy evrimer evsey
evstafiy evstakhiy evstati evstatiy evstigney evtim ewald ewan exarchos exequiel eyaggelos eyberg eydan eydoxios
eygenios eyjolfur eykleidis eylaugur eyleifur eymar eymenios eymundur eyrikur eyripidis eysevios eystathios eysteinn
eystratios eythor eythymios eytychios eyvar eyvindur eyyub eyyup ezekiel ezequiel ezgutekin ezio ezra faas faber fabian
fabien fabio fabrice fabricio fabrisius fabrizio facundo fadey fadil fafnir fahrullah faidon faiq falan falgeir falk
falki falko falur fami famil fannar fannberg fanngeir fanoyrios faqid faraj faras farhan farhod farid fariq faris fariz
faruk fatih fatmir faton faustino fausto fazil fazul feargal fearghal fedde fedele federico federigo fedir fedor fedosiy
fedot fehim fehmin feisal feliciano feliks felipe felix felton fengur fenni fenrir feofan feoktist ferahim ferapont
ferat ferda ferdi ferdinand ferdinando feremez ferenc fergal fergus ferhad ferid ferihan ferman fermin fernand fernando
ferney ferre ferrux fersan fertram ferzi festus fetullah fexreddin fexri feykir feyruz feyyaz feza fezail fiachra ficho
fidel fidelis fifill fiifi fikret filaret filatey filcho fili filiberto filidan filimon filion filip filipas filipe
filipopol filipp filippo filippos filippus filit filko filomir finbar finbarr findo finian finn finnbjorn finnbogi
finngeir finnjon finnlaugur finnur finnvardur fintan fiodor fionan fionntan fiorenzo fiorino fircho firdavs firdovsi
firo firs firudin fisnik fitan fitim fito fiyaz fjalar fjarki fjolar fjolmundur fjolnir fjolvar fjornir flamur flannan
flavio flaviu flemming fletcher floki florea florencio florent florentin florentino flori florian floriant floridor
florim florin floris floro flosi flovent floyd flurin flynn foivos foka fokas fokion folke folker folkert folki folu
foma forest fori forni forrest fortunat fortunato fosil fossmar foster foteinos fotios fotiy frado fragkiskos franc
francesco franci francisc francisco franciscus francisek franciszek franck franco francois franjo frank franklin
frankline franklyn franky frann frans frantisek frants frantsislav franz frar fraser fratsil frazer fred freddy frede
frederic frederick frederico frederik fredi fredo fredric fredrick fredrik fredy freeman freiderikos freybjorn
freygardur freymar freymodur freymundur freyr freysteinn freythor freyvidur fricis fridberg fridbergur fridbert
fridbjorn fridfinnur fridgeir fridjon fridlaugur fridleifur fridmann fridmar fridmundur fridolin fridrich fridrik
fridsteinn fridthjofur fridthor fridvin friedbert friedemann frieder friedhelm friedhold friedo friedrich frimann
frithjof fritz frixos frode frodi frodmar frodo froilan frol frosti fryderyk fuad fugo fuko fulgencio fulvio funi fusi
fuzayl fuzuli fylkir fynn gabin gabino gabor gabriel gada gadang gading gaduh gael gaetan gaetano gagan gaiman gal galak
galaktion galang galar galasso galatios galdur galen galentin galien galih galimir galinos galiono galip galiyan gallego
galo galuh galur galvarino gamaliel gaman gamani gamanto gambira gamblang gancho ganda gandewa gandi ganep gangsa
gangsar gani ganim ganislav ganjaran gantar gantsomir gara garan garang garda gardar garech gareth garfield garibaldi
garland garo garpur garret garreth garrett garri garry garth garvan gary garyfallos gaspar gaspard gaspare gaston
gastone gathoni gatis gatot gatra gatso gaui gaukur gaurang gaurav gautam gauthier gauti gautrekur gautur gautvidur
gavan gavin gavriil gavrila gavrilo gaylord gazel gazmend gbadebo gbolahan gbowoade gearoid gebhard gecho gedeon gederts
gedion geert geir geirardur geirfinnur geirhardur geirhjortur geirhvatur geiri geirlaugur geirleifur geirmundur
geirolfur geirrodur geirthjofur geirtryggur geirvaldur geisli gejza gelemir gellir gelu genadi genadivaleriev genadiy
genaro gencaslan gencay gencho gene genislav genko gennadiy gennaro geno geo geodim geoffrey geoffroy geofrey geomil
georg george georgel georges georgi georgian georgios georgiy geovanny gerald geraldo gerard gerardo gerardus gerasim
gerasimos geray gercho gerdan gerdar gereon gerfried gergan gergely gergelyub gergey gergin gergo gerhard gerhardt
gerhart germain german gernot gero gerold gerolf geronimo geroy gerrard gerrit gerson gert gervasio gerwin gesho gestur
getislav getko geto getso ghani ghenadie gheorghe gheorghita ghislain ghita giacinto giacobbe giacomo giampaolo
giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni giannis gianpaolo gianpietro
gibson gica gicu gideon giel gigjar gijs giko gil gilang gilbert gilberto gildardo gildroy giles gilles gillis gilmar
gils gino ginyas gioacchino gioachino gioele gioffre gion gionata giorgian giorgio giorgos giosue giovanni giovanny
girik girindra girish girolamo girts gisbert gisli gissur gitau githinji gitonga giuliano giulio giuseppe giustino
giveza giz gizdalen gizur gjuki gkikas glauco gleb glen glenn glib gloi glumur gneisti gnupur gnyr godfrey godi
godmundur godofredo godwin goffredo goi gokay gokbudun gokcebalan gokcil goken gokhan goknur goksev gokten goncalo gonen
gonzalo gopal goran gorazd gorche gordan gordey gordiy gordon gorgi gorgunay gorklu gorm gosta gostomysl gote gotse
gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob gottskalk gottsveinn gotz goyo gozel graciano grady
graeme graham graig grani grankell grant granville gratian grayson graziano greco greg grega greger gregg gregoire
gregor gregorian gregorio gregory greipur gremislav greppur gretar grettir grigore grigorios grigoriy grimar grimkell
grimlaugur grimnir grimolfur grimulfur grimur grover grzegorz guarino gucal gucluer gucyeter gudberg gudbergur gudbjarni
gudbjartur gudbjorn gudbrandur gudfinnur gudfredur gudgeir gudjon gudlaugur gudleifur gudleikur gudmann gudmar gudmon
gudmundur gudni gudradur gudrodur gudsteinn gudthor gudvardur gudveigur gudvin guenter guenther guglielmo guido
guilherme guillaume guillermo guiseppe gulaga gulbala gulegen gulel gulsahin gumercindo gumi gumustekin gunars gunaydin
gunbir gunden gundolf gunduz gunduzalp guneet guneri gungordu gunkurt gunnar gunnberg gunnbjorn gunndor gunner gunngeir
gunnhallur gunnlaugur gunnleifur gunnolfur gunnoli gunnrodur gunnsteinn gunnthor gunnvaldur gunsen gunser guntars gunter
gunther guntis guntram gurarda gurelcem guriy gursal gus gust gustaaf gustaf gustav gustave gustavo gustaw gusztav gutti
guttormur guus guy gvardiana gygjar gylfi gymir gyorgy gyozo gyrdir gyula gzim habib habibu habil haciali hacibey haddi
haddur hadi hadithi hadrien haengur haenir hafberg hafgrimur hafiz haflidi hafnar hafni hafsteinn hafthor hagalin
hagbardur hagbert hagen hai hairyanto hajo hakan haki hakikat hakim hakon hal haleygur halfdan halid halidun halil halim
hallberg hallbjorn halldor hallfredur hallgardur hallgeir hallgils hallgrimur hallkell hallmann hallmar hallmundur
hallsteinn hallthor hallur hallvardur haluk hamar hami hamid hamis hamish hamisi hampus hamundur hamza hamzah hanedan
hank hannes hanni hannibal hanno hanns hannu hans hansgeorg hansjoachim hansjorg hansjurg hansjurgen hanspeter hansruedi
hanss hansueli haralamb haralambie harald haraldur harambee hardana hardi hardik hardy harekur hari harijs harimurti
haris harish hariz harja harjasa harjaya harjo harlan harland harlaugur harley harol harold haroldo haron harri harris
harrison harro harry harsana harsanto harsaya harsh harshil hartaka hartana hartmann hartmut hartmuth harto hartvig
hartwig harun haruna harvey hasan hasbek hasim hassan hasso hasta hasteinn hatem hauksteinn haukur haukvaldur havar
havard havardur havarr hayali hayden hayret haywood hazrat heath heci hector hedinn heidar heidarr heidberg heidbert
heidlindur heidmann heidmar heidmundur heidrekur heikir heikki heiko heilmodur heimir heimo heiner heinfried heini heino
heinrekur heinrich heinz heisi heitor hekmet hektor helfried helge helgi heliodoro hellmut hellmuth helmar helmer helmut
helmuth hemang hemi hemid hemmert hendra hendri hendrik henk henner henning henric henrich henricus henrik henrikki
henriks henrique henry henryk heraclio heraldo herb herbert herberto herbjorn herfinnur hergeir hergill hergils heribert
heriberto herjolfur herlaugur herleifur herluf herman hermanis hermann hermanni hermenegildo hermes herminio hermodur
hermundur hernan hernando herney herrmann herschel hershel hersir hersteinn hersveinn heru hervar hervardur herve hervin
herwig heryanto hesbon hesen hesenaga heyder heyvetullah hezi hezron hicham hicsonmez hidde hidir hifzullah hikmet hilal
hilario hilarius hilbert hildar hildibergur hildibrandur hildigeir hildiglumur hildimar hildimundur hilding hildingur
hildir hildithor hilmar hilmir hilton himawan himri hindal hinrich hinrik hipolito hiram hitesh hjallkar hjalmar
hjalmgeir hjalmthor hjalmtyr hjalmur hjalte hjalti hjarnar hjorleifur hjortthor hjortur hjorvar hlegestur hleidar hler
hlidar hlidberg hlifar hlini hljomur hlodmundur hlodur hlodvardur hlodver hlynur hnefill hnikar hnikarr hoang hoani
hobert hodur hogni holgeir holger holm holmar holmbert holmfastur holmgeir holmgrimur holmkell holmsteinn holmthor holti
homer homero honore horace horacio horatiu hordur horea horia horst horymir hosea hoseas hoskuldur houston howard hoyt
hraerekur hrafn hrafnar hrafnbergur hrafnkell hrafntyr hrannar hrappur hraunar hredhaan hreggvidur hreidar hreidmar
hreimur hreinn hrimnir hringur hritik hroaldur hroar hrobjartur hrodgeir hrodmar hrodolfur hrodvar hroi hrolfur
hrollaugur hrolleifur hromundur hrutur hrvoje hubert hubertus hudavent hudson huey hugberg hugh hugi huginn hugleikur
hugo hugues hukumdar huldar humberto humbet humi humoyun humphrey hunalp hunbogi huni hunn hunor hunrodur hunter
hurdogan huryasar huseyin huseyn huseynqulu husmen huxley huy huzuri hvannar hyltir hylur hyman hynek iacob iain iakovos
ian iancu ianis iason iasonas ib iban ibidapo ibis ibrani ibrohim ibun icho idik idiris idris idriz iefrem ielisey
ieremia ieremias ieronymos ierotheos ievgen ifeanyi ifechukwu ige ignac ignace ignacio ignacy ignat ignatios ignatiy
ignatz ignaz ignazio igor igors ihaia iisakki ikaros ikbal ike ikenna ikeoluwa iker ikhsan ikin ikiz ilalmis ilari
ilarie ilarion ilbek ilcho ildefonso ildem ilgi ilham ilhan ilias ilich ilie ilija ilim iliomar ilir iliya iliyan ilja
ilkim ilkin ilkka ilko illugi illya ilmafer ilmari ilmars ilqar ilsu ilteris ilyas imam imants imaran imer imi imilian
immanuel immo imran imre imren imrich imron inaki inancli incho indrajit indrek indridi indrikis ingberg ingbert ingemar
ingemund ingi ingiberg ingibergur ingibert ingibjartur ingibjorn ingileifur ingimagn ingimar ingimundur ingithor
ingivaldur ingjaldur ingmar ingo ingolf ingolfur ingthor ingvaldur ingvar ingvi inigo inioluwa inko innokentiy inocencio
inocentiu inqilab intihap intiqam ioakeim ioan ioannis ion ionas ionel ionica ionut iordanis iosif ioylianos ioylios
ipat ipatiy ipolit ippazio ippokratis ippolit ippolytos iraklis irakliy irian irinel irineus iriney iriyan irko irnanto
irnik irodotos irsad irungu irvin irving irwan irwin isaac isaack isaak isac isack isaiah isaias isak isaque isar isarr
isay isaya isbjorn iscan iseldur iseoluwa isfandiyor isgeir isgender ishaan ishola ishwar isiah isidor isidoro isidoros
isidro isikay isiman iskren islam isleifur islom ismael ismail ismar ismayil ismet ismik ismo ismoil isolfur isperikh
israel israfil isreal issa issac issack issi istan istatko istilyan istvan isus italo itko itso ituri iulian iuliu iurie
iustin iustinian ivan ivano ivar ivars ivecen iver ivo ivor iwan iwo ixtiyar iyiyurek izgu izidor izmail izot iztok
izyaslav izzet jaak jaakko jaan jaanus jabal jabulani jacek jacinto jack jackson jacky jacob jacobo jacobus jacopo
jacques jader jaeman jafet jaga jagapati jagaraga jagat jagdish jahongir jai jaider jaiman jair jairaj jairo jairus jais
jaka jake jaki jakob jakobs jakop jakov jakub jalia jalmari jalol jamaal jamal jamar jamel james jamil jamison jamshid
janez jangwa janic janick janik jankat janko jannik jannis jano janos janosch janus janusz japhet japheth jared jari
jarkko jarl jarlath jarleth jarmo jarne jarngrimur jarno jarod jarolim jaromir jaron jaroslav jaroslaw jarred jarrett
jarrod jarvis jarwa jarwadi jarwi jasin jasmani jason jasper jasur jaswadi jatgeir jati jatin jatmiko jatmundur
jatvardur javan javi javier javohir jaxon jay jaya jayadi jayden jayeng jayson jazeps jc jed jedrzej jeet jef jeferson
jeff jefferey jefferson jeffery jeffrey jeffry jefri jeison jeisson jekabs jekaubs jelani jelle jelte jenaro jenel jeno
jens jeppe jerald jeramy jere jeremi jeremiah jeremias jeremie jeremy jergus jerker jermaine jerman jermiah jernej
jeroen jerold jerome jeromy jeronimo jerrell jerrod jerrold jerry jerson jerzy jes jesper jess jesse jesus jetmir jeton
jevgeni jezups jhan jhoan jhon jhonatan jhonny jhony jim jimmy jinawi jindra jindrich jip jiri joachim joacim joakim
joannes joao joaquim joaquin joash jobst jochem jochen jochum joe joel joep joerg joeri joesph joey joffrey johan johann
johannes johans john johnathan johnathon johnny johnson johnstone johny joko jokull jomar jomundur jon jonah jonar jonas
jonatan jonathan jonathon jonbjorn jondor jongeir jonmundur jono jonsteinn jonthor joojo joona joonas joonatan joost
joppe joram joran jordi jordon jordy joren jorfi jorg jorge jorgen joris jorma jormundur jorn jorri jort jorundur jorvar
jorvi jos josafat josavin jose josef josep joseph josephat josephus josh joshua josiah josip josko joso jospeh josphat
josse jost josteinn josua josue jouko jouni jovche jovin jozef jozo jozsef juan juanito judson juergen juha juhana
juhani juho jukka jules julian julien julijs julio julius juliusz juma jumaane jumadi jumari junior junius juraj jure
jurek jurg jurgen juri jurij juris jurre jussi justin justiniani justo justus jusuf juuso juvenal juwon jyrki kaan
kaarlo kabir kabiru kacper kacung kadir kahir kahu kaique kairav kaj kajen kajetan kakali kaktus kaldi kaleb kalervo
kalevi kalgay kalim kalle kallinikos kallistrat kalman kalmann kalmar kalpit kamal kamar kamau kambali kamidin kamiel
kamil kamran kamron kanak kanda kane kanini kanpulat kapagan kapiton kaprasius kar karabas karaca karaer karakucak
karanbay karani karanja karatas karcan karcho kardi kare kareem karel karim kariman karimi kariuki karja karkur karl
karles karlfried karlheinz karli karlis karlo karlukhan karman karna karolos karoly karp karsa karsana karsten karta
karvel karya kashangaki kasif kasim kasimir kasiran kaspar kaspars kasper kassim kastiel kastriot kasusra katakomb
katalinka katana katarinus katerin kauko kauri kavurt kawaca kawaya kayagun kayden kaygusuz kayit kayrabay kayun kazim
kazimierz kazimir kealan keano keanu keegan keelan keenan keijo keith keji kelami keld kelechi kelvin kemal kemaleddin
kemba kemboi ken kenan kenari kendrick kenedy kenes keneth kenn kennedy kennet kenneth kennith kenny kent kenter kenth
kenton kenyangi kenzie kenzo keramet keran kerim kerman kermit kete ketilbjorn ketill keven kevim kevin kevork khacho
khaled khalid khamani khamisi khanko kharalambi kharalampi kharalan khari khariton kharizan kharlampiy khasan khasatin
khavtelin khefestion khektor kheraklit khernani khiminay khinko khino khitko khoa khoma khoroz khrabrin khranimir
khrelko khrischo khrisim khrisimir khriso khristalin khristiela khristilian khristivilin khristiyan khristo khristodor
khristofor khristomil khristomir khristoslav khristozar khristozornitsian khristozornitsomil khrondel khrusan khuban
khubav khubaven khuben khvoyne kiaan kian kiapo kiaran kiarie kibar kiber kibet kieran kiernan kieron kieth kijani kike
kilian kilicbay kiljan killian kilonzo kimani kimanzi kimathi kimba kimbilio kimbo kimcho kimeu kimmo kimon kimutai
kinel kingston kinka kinta kinubi kinuthia kinyanjui kinyua kioko kip kipchirchir kipchumba kipkemboi kipkemoi kipkirui
kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kiprislav kipriyan kiprono kiprop
kiprotich kipruto kipsang kiptoo kipyegon kir kiramettin kirat kircho kirgiz kirien kiril kirill kirilo kirk kirui
kiryak kiryaki kiryako kirykos kis kito kitodar kitomir kiume kivilcim kiyasi kizil kiziltunc kjalar kjallakur kjaran
kjarr kjartan kjarval kjeld kjell kjetil kjoi klaas klaengur klas klaus klavdiy klavs kleanthis klearchos klemen klemens
klement klemenz kleomenis kleopas kleovoylos klim kliment klimis knorr knud knut knutur kobe kocabas kocak kockan kodran
koech koen koenraad kofi koggi kojo koker koktas kolawole kolbeinn kolbjorn kolcho koldan kole kolfinnur kolgrimur
kolmar koloman kolskeggur kolur kolvidur kolyu komnin komninos kondo kondrat kondratiy konguralp konon konrad konradi
konradus konstantin konstantinos konstantinus konstanty kopan kopur koray korbinian korede korey korir korkmazalp
kormakur kornel kornelius kornil kornilios kort korugan kory kosemen kosgei kosmas kosta kostas kostyantin kosukhan
kotuz kovu koycho koyno koyo kozma kraig kraki krish krisjanis kriss kristall kristaps kristberg kristbergur kristbjorn
kristdor kristens krister kristers kristfinnur kristgeir kristiaan kristijan kristinn kristjan kristjon kristlaugur
kristleifur kristmann kristmar kristmundur kristof kristofer kristoffer kristopher krists kristthor kristvaldur
kristvardur kristvin krisztian krisztofer krste krummi krystallis krystian krystof krzysztof ksawery kuddusi kujoe
kujtim kullervo kumar kuncara kunibert kuno kunthara kupriyan kuria kurnia kursad kurt kurtis kurunzi kushtrim kusiima
kustaa kusuma kutay kuzman kveldulfur kvetoslav kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyalo kyan kyano
kyle kylian kyllian kyprianos kyriakos kyriazis kyros laban labinot labuh lachlan ladimir ladislau ladislaus ladislav
laertis lage laimonis lajos laksana laksh lakshit lalko lalo lamar lambert lamberto lambi lambo lambyu lameck lamont
lampros lanang lance lander lando landon langalibalele langat langgeng lanjar lanny lanselot lantar laokratis lar larent
larentius larry lars larus lascar laskal laskar laskaris lasmanto lasmono lasse lassi laswi laszlo latif latko latyu
laufar laugi laureano laurence laurens laurent laurentiu laurenz laurian laurin lauris laurits lauritz laus laust
lautaro lavr lavrentiy lawerence lawrence layrentios lazar lazaro lazaros lazim laziz lazzaro leander leandro leandros
leano leart lecho ledion ledun leevi lefter lega legawa leider leidolfur leif leifur leiknir leke leko leland lembah
lemonis lemuel len lenard lenin lenko lenn lennard lennart lennarth lennert lenny leo leocadio leon leonard leonardo
leonardos leoncio leonel leonhard leonid leonidas leons leontin leontiy leopold leopoldo leordean leos ler lere leroy
les lese lester leszek letif lev levcho levent levente levi levin levis levko levoslav lewis lex liam lian lias liban
libardo liberto libor lica licho lieven likhiya lilcho liljar lilko lilyan liman limar linberg lincoln lindar lindberg
lini lino linus linwood lio lionel lipe liridon lirim lisandro livingstone livio liviu ljosalfur ljotur ljubisa ljufur
lloyd lode lodewijk lodmundur lodovico loek loftur logan logi logothetis lohit loic loke loki lon longin lonnie lonny
lope lorans lorcan lorens lorenz lorenzo lorik lorin lothar loui louis louka lourenco lovcho lovre lovro lowe lowell
lowie loyd loydovikos loykas loykianos lozan lozana lozen luan lubomir lubor lubos luboslav luc lucas lucca lucentiu
luchezar luchino lucho lucian luciano lucien lucio lucius lucky lucretiu ludek ludger ludo ludolf ludomil ludovic
ludovico ludovicus ludovit ludvig ludvik ludwig luhung luigi luis lukan lukas lukasz luke lukita lukman luko lulcho luli
luluh lulut lulzim lumir lundi lungile lurhur lusio lusiya luter lutfan lutfi luther luthfi lutz luuk luwar luwes
luyanda luzius lwandile lyam lydur lykoyrgos lyle lyman lyndon lyngar lynwood lysandros lytingur lyubim lyubomir
lyubosmysl maanas maanav maarten mac macario macauley macharia maciej mack macs madalin madhav mads mael magdalinos
maggi magne magngeir magni magnthor magnus mahdi mahesa mahfud mahir mahmoud mahmud mahmut mahsun maicol maik maikol
maina maingi mairtin makan makar makara makarios makau makhno makokha makori maks maksim maksimiljan maksur maksymilian
makunga makuta makuu malachy malcolm malcom malik malte malthe mamadou maman manaaki manaf manah manan manawa manbir
mancho mandla mandlakhe manfred mani manoel manol manole manolo mans mansurali mantas manthan manual manuel manuil manus
manush manyu maqsud marangoni maras marbjorn marc marcantonio marcel marcelino marcello marcellus marcelo marchelo
marcial marciano marcin marcio marco marcos marcu marcus marek mareks marel margana margarit margarito margeir margrimur
margus mariadi mariano marias marijan marijn marijon marincho marinel marino marinos marinus mario mariollita marios
maritna marius mariusz mariy mariyan marjon mark markku marko markos markthor markus marlin marlon marnix maron maros
marquis marri mars marsellius marshall marsito marsudi mart martaka martana martani marteinn marten marthen martial
martijn martim martin martiniyan martino martinos martins marton martti martyn marus marush marvin marwata maryadi
maryanto masar masho masika masinde maslina mason massimiliano massimo matei matej mateo mateus mateusz matevz matey
matheo matheus mathew mathias mathieu mathijs mathis mathys mati matias matic matiss matiu matjaz mato matous mats matt
matteo matthaios matthaus matthew matthias matthieu matthijs matti mattia mattias matts matus matvey matyas matyu mauno
mauri maurice mauricio maurilio maurin maurits mauritz maurizio mauro maurus maurycy mavuno max maxence maxim maxime
maximiano maximilian maximiliano maximilien maximino maximo maximus maxwel maxwell maykol maynard mayrikios mayroeidis
mayros mayroydis mazlum mbithi mboya mbugua mburu mcebisi mckinley mechislav mecit medard median meelis mees mefarettin
mefodiy megaklis mehdi mehdiqulu mehemmed meherrem mehman mehmed mehmet mehmetzahir meik meinhard meinolf meinrad
mekkino mel melchior melchor meletios melichar melihcan melker melkior melkolmur melle melrakki melvin melwin memili
memmed menandros menelaos mengi menguc meno mensalder mensur mentor merdi mergim merijn merilin merkoyrios merkur merlin
mert mertel mervin mervyn merzuk mesak meshack meshur mestur mesut metaksa methodios methusalem metin metinkaya metod
metodi metusalem mevlut meyvant mias micael miceal michael michail michale michalis micheal michelangelo micheletto
michelotto michiel mick mickael miel mieszko miguel miha mihael mihai mihail mihajlo mihaly mihels mihhail mihin mihkel
mihnea miika mijo mik mikael mikaere mikayil mike mikel mikelis mikels mikes mikhail mikhaylo mikhey mikita mikjall
mikkael mikkel mikko miklos mikolaj mikolay mikulas milan milay mildinberg mile milen miles milford miliy millard miller
milo milorad milos miloslav milosz milovan miltiadis milton mimir minas minenhle minoas mio miodrag miquel mir miran
mirbadin mircea mirco mireli mirko miro miron mironshoh miroslav miroslaw mirsad mirze misael mischa mishat mislav mitch
mitchel mitchell mitesh mitica mitko mitofan mitrut mjollnir mjolnir mladen mlungisi modest modesto modi modris mogens
mohamad mohamed mohamedi mohammad mohammed mohamud mohsim moises moisey mojmir mokey moli momanyi momchilo monis monroe
monte monty mordur moreno mori moric morits moritz morris morten mortimer morton mose moses moshe mosi mstislav
mthokozisi mubariz mucahit mucellib muchiri muema mueni mufit mugambi mugendi muggur mugo mugur mugurel muhamed muhamet
muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq
muhammadsolih muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem muhip muhyettin muia
muiruri mujur mukhwana mukramin muktedir mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz munene
mungai muni munif muninn muntezir munyao munyoki murad murat muratcan muriithi murilo murimi murit murithi muriuki murod
murray mursel mursinin mursita murti musa musafet musau musee musembi muslim muslum mustafa mustafo mustapha mustika
mustofa musyoka musyoki mutai mutasim muthama muthengi muthoka muthoni muthui mutie mutinda mutiso mutisya mutluhan
mutua mutuku mutunga muturi muvaffak muxtar muzaffer muzeffer muzekker mwangangi mwangi mwaniki mwanzia mwaura mwende
mwendwa mwezi mwikali mwiti myles myrkjartan myrkvi myron mzamo nabil nachiket nachiyan nachko nacho nacio nadir nae
nael nafii nafisat naftali nagi nahashon nahuel naim najam najib nake nakif nakip nako naksh nakul nalar namiq nancho
nand nando nandor nanko nano nansimir nanyu napoleon napoleone naradi narcis narciso nardi narfi narji narkis nartsislav
nas nasab naser nasim nasiru nasko nasrullah nassim nastimir nastradin nasuf natalio natan natanael natanail nataniel
nate nathan nathanael nathanail nathanial nathaniel natiq natko natsko natso nattmordur nattulfur naud naum naveen
naycho nayil nayo nazar nazario nazim nazir nazlim nazmi ndegwa nderitu ndirangu nduku ndunge ndungu nduta neal nearchos
nebih nebojsa necati necdat necef nechifor necmettin ned nedelcho nedelin nedislav nedko nedyalko nedyu neel neftali
negoslav nehemiah nehip neider neil neill neisti nejc nektarios nel nelcho nelio nelko nelson nelu nemanja nenad nencho
nene nenko nenni nensislav neo neofytos neokli neoklis neptunus neres nerim neriman nesib nesimi nesip nestor neven
nevenko neviliyan neville nevin nevio nevsal nevyan newton neycho neyko nezihi ngamia nganga ngari ngeni ngigi ngugi
nhien nhlanhla nial niall nibaldo nicanor nicat niccolo nichifor nicholas nicholus nick nicklas nickolas nickson niclas
nico nicoara nicodemo nicodemus nicodim nicolae nicolai nicolaie nicolaj nicolas nicolaus nicolo nicu niculita nicusor
nicuta niek niels nifont nigel nihad nihai niilo nik nikandr nikandros nikanor nikau nikifor nikiforos nikitas niklas
niklaus niko nikodem nikodim nikodimos nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikolay nikon nikora nikos
niks niksa nikulas nilo nils nilson nino nitesh nixon niyaga niyaz niyazi niyilolawa njabulo njagi njall njenga njeri
njeru njiru njogu njoki njordur njoroge njue njuguna nnamdi noah noam noble noe noi nokkvi nolan nolberto noman noni
nonni nonso norbert norberto norbey nordmann nori norman normand normann normunds norris noud nout novruz nrima ntimi
nugraha nuhu numi nuno nural nurcan nureddin nuretdin nurettin nuri nuriat nurkan nurlan nurmuhammad nursen nurseref
nuru nurulla nurullah nusirevan nusret nuyan nwabudike nyaga nyakundi nyamai nyambura nyana nyawira nyoman nyongesa
nyvard nzioka nzomo oba obanijesu obed obinna obretim ocampo ochieng octav octavian octavio octaviu odd oddbergur
oddbjorn oddfreyr oddgeir oddi oddkell oddleifur oddmar oddsteinn oddthor oddur oddvar odhiambo odhran odinn odis
odkanli odongo oduor odysseas odysseys ofeigur oganer oge oget ogin ogmundur ognemir ognen ogooluwa ogri ogulbas ogurata
oguzman oisin oiva oivind ojas ojvind okanay okbay oke okean okechukwu okello okguclu okhanes okhrim okkas okoth okseven
okta oktavius okto oktovius okturemis okturk okumu okyalaz oladare oladimeji olaf olafur olakunle olanrewaju olansile
olavi olca oldag oldrich ole oleg olegario olek oleksa oleksandr olen olfert olgeir olgerts olgierd oli olimpi olimpian
olimpiu olimpiy olin oliver olivert olivier oliviu oliwer oliwier olle olli olnir oloo olov olumorotimi oluoch oluwafemi
oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole olver olvir om omaca oman omar omari omelyan omer
omi omiros omkaar omobobola omondi omotayo omur omurtag onat oncho ondieki ondolfur ondrej onel onesmus ongay ongen onik
onisim onkar onni onofre onsal onufri onufriy onuker onundur onur onurcan onursu onveer onyango opan opanas opiyo opung
oqtay oran oranli orazio orduxan oren orest oreste orestis orfeas orfeus orfey orgun orhan orik orinder orjan orkhidey
orkhip orlando orlaugur orlin orlygur ormar ormur orn orni ornolfur orri ortak ortodoksi ortse ortwin oruc orval orvar
orville orxan oryurek oscar osip oskar oskari oskars osman osmo osogo ossi ossian ossur ostap osten ostromir osunleke
osvald osvaldo osvalds osvaldur osvifur oswald oswaldo oswin otabek otakar otavio otay otfried othmar othon otieno otis
otkell otmar oto otri ottar ottarr ottavio ottfried otti ottmar otto ottokar ottomar ottone otur ouma ovanes ove ovidio
ovidiu ovli owe owen owino owuor oxar oymak oystein oyvind ozakan ozalpsan ozansu ozaslan ozbay ozbilek ozcam ozdal
ozdil ozdogdu ozel ozerdinc ozertem ozger ozgur ozinal ozkent ozkutlu ozlu ozokcu ozpinar ozsozlu oztek ozturk ozudogru
ozy paavo pablo pacho paco padraic padraig padraigh paiman paisiy paker pakhom pako pal pall palle palmar palmer palmi
palmiro pambe pamfil panagachie panagiotis panagis panait panas panay panayot panca pancho pande pandelis pandu pane
panfil panfilo pangeran pangestu panji pankrac pankrat pankratiy pankrtiyyan pano panormitis pantaley pantazis
panteleimon panteley panteleymon pantelis panto pantyu paolina paolo par parakhod paramon paraschos parashkev
parashkevan paraskev paraskeyas pardi parfen paride parker parman parmen parmes parth parush pasa paschal paschalis
pascual pasi pasko paspanakhil pasqual pasquale pastor pato patrek patrekur patric patricio patrick patrik patrizio
patroklos patru patryk patso paul pauli paulino paulo pauls paun pauric pavao pavel pavelin pavko pavle pavlik pavlin
pavlincho pavlo pavlomir pavol paw pawel paylos paysanias peadar peader pearce pearse peder pedro peer peeter pehlil
pekka peko pelaji pelay pelayo pele pelle pellegrino pelopidas penchin pencho penko pentti penyu peo pepe pepijn pepino
pepislav pepito pepo percho percy periklis perkasa pero perry persiana persiyan pertti pervin perviz petar pete peter
peteris peterson petikongres petkan petko peto petr petraki petre petri petrica petrinel petrisor petro petromil
petrozar petru petrus petrut petter petteri petur peychin peycho peyko peyo peyodon peytan phelim phelix phil philemon
philip philipp philippe phillip phineas phoenix phuc piaras pier pierangelo pierce piergiorgio piergiuseppe pierluigi
piermaria piero pierpaolo pierre piersanti piet pieter pietro pilip pim pimen pindaros pio piotr pirahmet pirmin pius
pjetur placido platon plesu plinio ploytarchos pol polad polikarp polychronios polydoros polykarpos polykratis polyvios
polyzois pompeo pompiliu pomponio poncio pontus popobawa porfirio porfiriy porter potap poul praba prabawa prabowo prabu
prakosa pranata pranav pranawa praneel pranit prasetya prasetyo pratyush pravoslav praxitelis prayitna prayoga prayogo
preben predrag premysl preston priit prima primitivo prodromos prokhir prokhor prokl prokofiy prokop prokopios
promitheas prov prudencio przemyslaw puccio pumbaa punhan purwa purwadi purwanto putu pyrros pythagoras qabil qadim
qadir qalib qarin qasim qedir qelender qesem qezenfer qiyas qosqar quang qudret quentin quincy quinten quintin quinton
quique quirino qulam qulu rabih rachid rachil rachit rachko racho radek raden radgeir radika radim radislav radit
raditya rado radomir radoslav radoslaw radovan radu raducu raduz radvardur raf rafa rafael rafail rafal raffael raffaele
raffaellino raffaello rafi rafid rafih rafiq rafn rafnar rafnkell raghav ragnar ragner raharja rahman rahmat rahmet
raihan raik raimo raimondo raimonds raimund raimundo rainer raivis raivo rajab rajko raleigh ralf rallis ralph rama
ramadan ramadhan ramazan ramid ramil ramiro ramiz ramon ranbir rancho randal randall randell randolf randolph randver
randy randyu rangel rangga ranieri rannver ranveer raoul raphael rares rasate rashad rashid rashidi rashko rasho rasim
rasmus rastislav rasul ratibor ratmir raul rauno ravi ravy rawiri ray rayaan rayan rayford raymon raymond raymund
raymundo rayu razi razvan rean recep recepali redmond reece reed refik refur reggie reginald reginbaldur reginn regis
regulo rehaan reid reidar reifnir reijo reimar reimer reimund reinald reinaldo reinar reine reinel reiner reinhard
reinhardt reinhart reinhold reinis reino reis reksa relu rem remazan rembrandt remi remigio remo remus remy remzi renaat
renaldo renan renato renaud rendy rens renzo resad resid respati resul resulcan reto reuben rex rexhep rey reyansh reyes
reynald reynaldo reynar reynir reyr reza rezzak rhavi rhett rhys rian ricardo ricards riccardo ricciotti rich richard
richardt richerd richie rick rickard rickey rickie ricky rico ridwan rigas rigo rigoberto rihards rik rikard rikardur
rikhard rikhardur riku riley rinaldo rino rinor rio ris risasi rishi risto ristya riyad riza riziki rizki rizos rizvan
roan roar rob robbe robby robert roberto roberts robinson robt rocco rochus rocky rod rodan roderich roderick rodger
rodgers rodion rodney rodoflos rodolfo rodolphe rodrick rodrigo rodrigue rodull roel roeland rogelina rogelio rogena
roger rogers rognvald rognvaldur rognvar rohan rohat rok rokkvi roko roksan roland rolando rolands rolant roldan rolf
rolland romain roman romano romanos romel romelina romen romeo romil romolo romuald romul romulo romulus ron ronal
ronald ronaldo ronan ronith ronnie ronny rono rony roope roosevelt roque rory rosamel rosant rosar rosberg roscoe rosen
rosenberg rosendo rosenka rosimir rosinberg rosinkar rosinkrans rosko rosman rosmann rosmundur ross rossa rostiana
rostimir rostislav rotich rouven rovsen rowan roy royce royo rozalin rozin rozotsvet ruairi ruari rubani rubar ruben
rubin rudecindo rudi rudiger rudolf rudolfs rudolph rudra rudy rueben ruedi rufet rufino rufus ruggero ruggiero ruhiu
ruhsat rui ruknettin runar rune rungo runi runolfur rupert ruperto rurik rusen rushil ruslan rusman russ russel russell
rusty rutur ruy ryan ryder ryszard ryurik rza saadat saba saban sabar sabas sabatino sabettin sabih sabin sabri sadaka
sadat saddam sadik sadiki sadiq sadittin saeberg saebergur saebjorn saei saelaugur saemann saemundur saer saethor
saevald saevaldur saevar saevarr saevin safet safii safir sagcan sagit sahat sahin sahinbey sahir sahlar sahmar
sahmettin sahveled saidi saiful saka sakari sakarias sakip sakir saksham sakti sal salami saleh sali salih salim salkin
salman salmann salmar salohiddin salomon salurbay salvador salvar salvatore salvi sam samaksh samandar samar samarth
samesh sami samil samir sammy samo samoyil samson samsul samu samual samuel samuele samuil samuli samurtay samwel
samweli samxal samy sancak sancar sancho sandalio sandel sander sandile sandis sandor sandri sandro sandu sandur sanford
sani sanjar sanli sante santeri santiago santino santo sarantis sardor sargin saricabay sarpkin sarthak sarvan sarvar
sascha sasho saso sathvik satrettin saturnino satya saul sava savak saveliy saverio savki savni savva savvas savvatiy
saxi saydam sayin sayrak scot scott scotty seamus sean sebakhtin sebastiaan sebastian sebastiano sebastiao sebastien
sebastijan sebastjan sebattin sebuhi secme seda sedat sedef sedefcho sefi segismundo segundo seha sehamet seif seifur
seimur sekim selaheddin selatin selen seler selim selivan seliverst sem semed semen semender semir semsettin senad senan
sencar senkal senko senn senne senol seosamh sep sepp seppe seppo seracettin serafeddin serafeim serafim serafin serban
serefeddin serencam serezli serge sergei sergej sergey sergio sergios sergiu sergius sergiy serhatmehmet serkan serol
servac server serxan sesar sesil seslav seth setya sevan sevar sevastianos sevastin sevdalin sevdan sevdi seve sevelin
sever severiano severin severino severo sevindik sevket sexavet seydo seye seyfeddin seyfulla seyfullah seyithan seymour
seymur sezal sezginbas shaban shad shadrack shahriyor shahzod shahzoda shamsuddeen shane shanko shanou sharo shaun
shaurya shchedrin shchedyu shcheki shcheno shchenyu shcherion shcheriyan shcherko shcheryu shchiliyan shchilyan
shchiryan shchono shchurk sheamus shehu sheki shekoni sheldon shelton shem shenko shenol sherman sherwood sheyna shibil
shider shinko shino shipchan shirko shishman shivansh shkodri shmulyu shohjahon shohrux shon shpilko shusho sibonelo
sibusiso sid siddharth sider sidiq sidki sidney sidoniya sidor siebe siegbert siegfried sieghard siegmar siegmund
siegward siem sifonya sifuna sigbergur sigbert sigbjartur sigbjorn sigdor sigfastur sigfinnur sigfredur sigfrido
sigfried sigfus sigge siggeir sighvatur sigismund sigizmund sigjon siglaugur sigmann sigmar sigmund sigmundur signar
sigri sigrikur sigsteinn sigthor sigtryggur sigtyr sigur sigurbaldur sigurberg sigurbergur sigurbjarni sigurbjartur
sigurbjorn sigurbrandur sigurd sigurdor sigurdur sigurfinnur sigurgeir sigurgestur sigurgisli sigurgrimur sigurhans
sigurhjortur sigurjon sigurkarl sigurlas sigurlaugur sigurleifur sigurlidi sigurlinni sigurmann sigurmar sigurmon
sigurmundur sigurnyas sigurnyjas siguroddur siguroli sigurpall sigursteinn sigursveinn sigurthor sigurvaldi sigurvin
sigvaldi sigvard sigvardur siim sijuade sil sila silagi silantiy silas silli silvan silvano silvester silvestre
silvestro silvian silvio silviu silviyan silvo silyan simao sime simen simeon simi simion simiyu simo simon
simphiweyinkosi sinan sinasi sindre sindri sinica sinisa sione siper sirac siranoys sirin sirman sirnir siro sirus
sirzad sittik sivar sivert sivi sixi sixten sixto siyabonga siylihan sjafnar sjoerd skaer skaeringur skafti skapti
skarphedinn skefill skeggi skender skidi skirnir skjoldur skorbut skorri skuggi skuli skuta slamet slav slavdo slaven
slaveyko slavi slavil slavisa slavko slavomir slawomir slobodan smari smidur smith smyrill snaebjartur snaebjorn
snaeholm snaelaugur snaer snaeringur snaethor snaevar snaevarr sneider snjoki snjolaugur snjolfur snorri soffanias
sofiane sofoklis sofon sofonias sofron sofus sokmen sokrat sokrates sokratis solberg solbergur solbjartur solbjorn soleh
solimann solmar solmundur solomon solon solvar solver solvi solvin somtochukwu sonad sondre songurkan sonke sonny
sophanias sophus soren sorin sorli sosimo sotirios sotiris soydaner soykut soyselcuk sozer sozon spartak spartakus spas
spencer sphiwe spilios spiridon spoi spordi spyridon srecko staffan stamatios stamatis stan stancu stanford stanimir
stanislaus stanislav stanislavs stanislaw stanko stanley stanton stapi starkadur starri stavros stayros steen stef
stefaan stefan stefano stefanos steffen stefnir stein steinar steinarr steinberg steinbergur steinbjorn steindor
steinfinnur steingrimur steini steinkell steinmann steinmar steinmodur steinn steinolfur steinrodur steinthor
steinvardur stelian stellan stellios sten stepan stephan stephen stephene stergios sterling steve steven stewart stian
stig stigur stijn stirnir stiven stjepan stojan stormur storolfur stoyan stuart sture sturla sturlaugur sturri stylianos
styr styrbjorn styrkar styrmir styrr suat suayp subhan sucaettin suceddin sudi suha sukri sukru sukur suleiman suleyman
sulhi sumarlidi sumeyye sune sunel suphi surya suvari svafar svafnir svali svan svanberg svanbergur svanbjorn svangeir
svanholm svani svanlaugur svanmundur svante svanthor svanur svatopluk svatoslav svavar svein sveinar sveinberg
sveinbjartur sveinbjorn sveinjon sveinlaugur sveinmar sveinn sveinthor sveinungi sven svend svenning sverre sverrir
svetlomir svetlyu svetoslav svetozar svolnir svorfudur svyatopolk svyatoslav swaleh swen sylvain sylvester sylvio symeon
syrus szabolcs szilard szilveszter szymon taciddin tad tade tadeas tadej tadeo tadeusz tadhg tage tahir taine taisto
takatifu talayer tali talib tamas tamati tamaydin tanak tanay tanbay tandogdu tandri tane taneli tangaroa tanguy tanhan
tanimu tanir tanish tanner tanpinar tansev tansig tanveer tanyolac tapani tapio tarak taranci taras tarfur tarik tariyel
tarmo tartis tarzicius tasar tasdik taskan tasnim tassilo taswir tatu taufan taufik tauno taxiarchis taxiarchos tayaydin
taygan taylak tayyip teber tecimer ted teddy tedi teemu teerth teguh teitur tejas tejs tekbay tekecan tekiner teksoy
telemaco telim telman telmo temidayo temir temirhan temistocle temizkal temucin tenis tenvir teo teobaldo teodor teodoro
teodors teodosi teodosio teodosiy teodoslav teodostin teofan teofil teofilo teohari teokhar terence terentiy terje
terlan tero terrance terrell terrence tervel teun teuvo tevs teymur teymuraz teymurcin tezcan tezol thabani thabiti thad
thaddaus thaddeus thales thalis thando thangbrandur themistoklis thengill theobald theocharis theodoor theodor theodore
theodoro theodoros theodosios theodosis theodoylos theofanis theofilos theofrastos theofylaktos theoklitos theologos
theophil theophile theopistos theotokis theron theyr thiago thibaud thibault thibaut thibo thidrandi thidrik thierry
thies thijmen thijn thijs thilo thinur thiseys thjalfi thjodann thjodbjorn thjodgeir thjodleifur thjodmar thjodolfur
thjodrekur thjodvardur thjostar thjostolfur thom thomas thor thoralf thorar thorarinn thorben thorberg thorbergur
thorbjorn thorbrandur thordur thore thorfinnur thorgardur thorgautur thorgeir thorgestur thorgils thorgisl thorgnyr
thorgrimur thorhaddur thorhalli thorhallur thorir thorkell thorlakur thorlaugur thorleifur thorleikur thorlindur thormar
thormodur thormundur thoroddur thorolfur thorormur thororn thorri thorsteinn thorsten thorvaldur thorvar thorvardur
thoykydidis thrainn thrandur thrastar thrasyvoylos throstur throttur thrudmar thrymur thuo thure thurman thyrnir tiago
tiarnan tibe tiberiu tibo tibor tiburcio tichomir tiernan tigin tigroni tiit tijl tijmen tijn tijs tikho tikhol tikhomir
tikhon til tilemachos tilen till tillmann tilman tilmann tilo tim timbul timcho timeo timi timm timmy timo timofey
timofiy timoleon timon timotei timotej timoteo timoteus timotey timothee timotheos timothy timur timurtas tinal tincho
tindar tindri tindur tinni tino tirta tirtayasa tisho tistran tit tito titos titus tivadar tiziano tjaldur tjorfi tjorvi
tobias tobiasz tod todd tode todomirka todor todoraki todorin todorina tofiq togan togrul toivo toker toki tokimir tokoz
toktug tokunbo tolek tolli tolonbay tolyu tom toma tomas tomasz tomaz tome tomen tominka tomislav tommaso tommi tommy
tomo tomori toms toncho toney tonguc tonimir tonino tonislav tonko tonni tonny tono tonu tony toomas toon topalko topias
topolko topuz tor toralf torben torbjorn tord torel torfi torgny torhan toribio torquato torsten totko totso totyu toy
traian trajan trajche transito traugott trausti travis trent trenton trevor trey tri triantafyllos trifon troels trofim
trokhim trond trong trostan troy truman trumann trung tryfon tryggvi tsampikos tsocho tsonyu tsotso tsuma tsvetan tuan
tudor tugcan tugiman tugrulhan tugtas tukelalp tukufu tulio tullio tulun tumas tumer tumi tumkurt tunahan tunar tuncboga
tunckilic tung tunguc tuomas tuomo turabi tural ture turgut turkalp turkmen turlough turxan tutkun tuukka tuur tuyug
tuzeer tverdislav tvorimir twan ty tycho tygo tyler tymon tymoteusz tyr tyree tyrell tyrfingur tyron tyrone tyson
tzanetos ubaldo ubbi uberto ubeydullah ucan ucbeyi uche uchenna uda udant udarsh uddi udo ueli uffe ugan uggi ugo
ugolino ugurkan ugurtan ulakbey uldis ulf ulfar ulfet ulfgeir ulfhedinn ulfkell ulfljotur ulftyr ulfur ulises ulkudes
ullrich ulrich ulrik ultan ulu uludag ulugbey uluman ulutay ulvi ulysses umang umar umay umaya umberto umid umman ummet
umut umutcan unek unggul uni unlen unnar unnbjorn unndor unnsteinn unnthor uno unubol uolevi upik upkaar uraltay uranus
urbain urban urbano urdar urfan urfettin urhan uriel urmas uros urs usame ushan ushindi usiku usman usmon ustim ustin
ustun utama utkarsh utkucan utz uwe uxi uygun uzbay uzer uzeyir uzsoy vaclav vadim vafir vagn vahid vahittin vaino vaios
vakur valantis valberg valbergur valbjorn valbrandur valdemar valdi valdimar valdor valeh valentijn valentim valentin
valentino valentinos valentinus valer valere valerij valerio valerios valeriu valeriy valero valgard valgardur valgeir
vali valiant valid valladur valmar valmundur valon valsteinn valter valthor valtteri valtyr valur valves vance vapni
vaqif vardis varfolomey varfolomiy vargin varlaam varmar varsamos vartholomaios vasco vasif vasil vasile vasileios
vasilis vasiliy vassilios vasyl vatnar vatslav vaughan vaughn vavrinec vaysal vazeh vebjorn vechko vedant vedat vedran
veer veeti vefadar vegard vegeir veigar veigur veijo veikko veis veit vekell velaugur veli velimir velissarios velitdin
vello vemundur venancio venceslas vendelin venedikt venetios veniamin veniyamin venizelos ver verim vermundur vern
verner verneri vernhard vernhardur vernon vero veselin vesislav veso vespasiyan vestar vesteinn vestmar vetko veturlidi
veysel vezat vic vicente vicentiu vicho victor victoriano victorino vid vidadi vidal vidar vide videlin viden vidin
vidir vidoe vidoslav vidyu viesturs vifill vigalot vigfus viggo viglundur vigmar vigmundur vignir vigo vigri vigsteinn
vigthor vigtyr vigur vihaan vikar vikenti vikentios vikentiy vikhren vikhroni viking vikingur viktor viktorin viktors
vilayet vilberg vilbergur vilbert vilbjorn vilbogi vilbrandur vilem vilgeir vilgot vilhelm vilhjalmur vilho vili viliam
vilian vilis vilislav viliyan vilizar vilizara viljami viljar viljem vilji viljo villads ville villi vilmar vilmer
vilmos vilmundur vilnis vilums viman vince vincenc vincent vincentio vincentiu vincenzo vinchentso vinetu vinicio
vinicius vinjar vinko vino vinsen vinzenz violin viorel viraj virgil virgilio virgill virman visar visarion visha
vishetin vishnyu vissarion visvaldis vit vitali vitalis vitaliy vitazoslav vitezslav vitko vitlyan vito vitomir vitor
vitosh vittorio vitus vivaan vjekoslav vlad vladilen vladimer vladimir vladimiros vladislav vladislavs vladlen vlado
vlaicu vlas vlasios vlasis vlastimil vlatko voggur voicu vojtech voldemars volkan volker volkhard volkmar volodimir
volundur von vopni vordur vorm vottur vrasidas vratislav vratko vsemil vseslav vsevolod vu vuqar vurgun vusal vusumuzi
vyacheslav vyron vysheslav wachira wade wadi wafula wage wahab wahyu wainaina wairimu wakiman waldemar waldo walfried
walid walker wallace wally walter walther walton waluyo wamalwa wambua wambugu wambui wangari wangila wangui wanja
wanjala wanjiku wanjiru wanjohi wannes wanyama wanyonyi ward wardaya wardi warinder warjas warji warner warre warren
warsa warsita warta warwick washington wasis wawan waweru waylon wayne wazir wekesa weldon wenceslao wendell wenzel
werner wes wesley wesonga wessel weston wieland wieslaw wigbert wiktor wilber wilbert wilbur wilburn wilder wiley
wilford wilfred wilfredo wilfrido wilfried wilhelm wilhelmus will willard wille willem willfried willi william williams
willian willibald willibert willis willum willy wilman wilmar wilmer wilson wilton wim winford winfred winfried winston
wira wiremu wisnu witold wladimir wm wojciech woldemar wolf wolfgang wolfhard wolfram woodrow wout wouter wriddhish
wridesh wulf wyatt wycliff wycliffe xaleddin xalid xaliq xamis xanana xander xankisi xanlar xanthos xavi xavier xelil
xenofon xeyal xeyyam xolid xosrov xudaverdi xudayar xudu yablen yacho yadigar yagin yagizkurt yagnesh yago yagodin
yahsikan yahya yahyo yair yakim yakinthos yakiv yako yakob yakobo yakoslav yakov yakub yalazabay yalcin yalgin yaltirak
yamen yamid yamin yanachko yanadin yanaki yanakin yanche yancho yane yanedin yaneg yanek yanichko yanick yaniel yanik
yanimir yanis yanislav yanki yanko yankul yann yannic yannick yannik yannis yano yanomil yantar yantsislav yanuariy
yanush yarcho yarema yargi yarno yaromir yaropolk yaroslav yartse yaryu yasan yasattin yasef yasen yaser yash yashar
yashka yasho yashon yasin yassin yassine yastreb yatan yatin yatso yaver yavor yavuz yaw yayak yazganalp yazo yecid
yeferson yehya yeison yekda yelesen yeneral yeno yeremiya yerko yerson yertan yesid yetisal yigit yildir yilma yilmaz
ylur ymir yngvar yngve yngvi yoan yoann yoga yohan yohane yoil yolal yoliyan yolko yonatan yonathan yonetmen yono yordan
yoruc yosef yosip younes youri yousef youssef yovan yovcho yovitsa yovko yovo yovro yovtso yozhi yrar yrjo yrkill
yucelen yug yugi yukhim yulian yuliy yuliyan yumun yunis yunt yunus yurdan yurdanur yuriy yurtguven yurttas yusif yussuf
yustim yustin yustinian yusuf yuvenaliy yuvraj yvan yves yvon zablon zac zacarias zach zacharia zachariah zacharias
zacharie zachary zachery zack zackary zafeirios zafeiris zafer zafir zahid zahir zahur zaid zak zakaria zakarias
zakariyo zakayo zakhar zakhari zakharin zakho zakir zalan zaman zamfir zamin zamiq zamir zan zane zango zanis zanko
zapryan zarko zashil zaur zavarin zaven zayan zayd zayyan zbigniew zbynek zdenek zdenko zdravcho zdravelin zdravets
zdravko zeferino zehaan zekayi zeki zeljko zende zengin zennun zeno zenon zenzele zerdust zeynal zeynelabidin zeynulla
zgura zharko ziedonis ziga ziggy zigmund zihni zika zikmund zinko zinon zinovi zinovios zinoviy zion ziya ziyaettin
zlatan zlati zlatil zlatimir zlatiyan zlatko zlatogor zlatomir zlatoslav zlatotsvet zlatozar zoltan zophanias zophonias
zoral zoran zoryan zosima zsigmond zsolt zsombor zuba zubayr zufer zuhri zulgarni zvezdan zvezdin zvezdislav zvezdiyan
zvezdolet zvezdomir zvonko zwatie
"""
