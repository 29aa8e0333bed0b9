"""Given names, folded.

Written by tests/generate/gazetteer.py; change that, not this file.
Source: the package names 0.3.0 (MIT, © Trey Hunner), after the United States Census of 1990 (public domain).
Source: the package Faker 40.63.0 (MIT, © Daniele Faraglia), lists of names by locale.
Source: the package nicknames 1.0.1 (Apache-2.0), after github.com/carltonnorthern/nicknames.
"""

GIVEN_NAMES = """
aaaqil aaban aabid aachal aada aadam aadhya aadi aadil aafiya aage aagot aahana aahil aalam aalee aalim aaliyah aamil
aamir aamirah aanuoluwapo aapo aaqil aarav aarif aarini aariz aarna aarnav aarne aaro aaron aarush aaryan aashi aashif
aashir aasif aasim aatif aatiq aatos aaus aayan aayush aazim ab aba abaan abayomi abbas abbe abbey abbi abbie abbigail
abbigale abbos abby abdalla abdallah abdelkader abdellah abdi abdihakim abdirahman abdis abdon abdu abduaziz abduboriy
abdul abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulhamid abdulkadir abdulkerim abdullah abdullahi abdulloh
abdulmenaf abdulsamed abdulsemet abdumalik abdurahmon abdurrahman abdurresit abe abebi abednego abeer abeiku abel abela
abelardo abelone abena abeni abha abhimanyu abhiram abid abiel abigael abigail abigaili abigale abijah abilio abina
abiodun abiona abiye abjorn ablen abner abosede abraham abram abril abror absalom abubakar abubakr abuzar abyasa acar
acarkan achiel achieng achille achilleas achilleia achim acikel acilay aclan ada adaeze adah adak adal adalberg
adalbergur adalbert adalberto adalbjorg adalbjorn adalbjort adalborg adalborgar adaldis adalfridur adalgeir adalheidur
adaline adalmundur adalradur adalros adalsteina adalsteinn adalsteinunn adalveig adam adamantia adamantios adamina adamo
adams adan adasal adda addi addie addison addy ade adean adebiyi adebowale adebukola adedayo adedeji adekitan adekola
adekunle adel adela adelaida adelaide adelardo adelasia adelbert adele adeleke adelgunde adelheid adelia adelin adelina
adelinde adeline adell adella adelle adelmo adelphia adem aden adena adenike adeniyi adeolu adeoti adepeju aderopo
adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adhiarja adhra adi adia adiarja adie adiel adiela adigun
adika adikara adil adila adile adimu adina adinata adis aditya adlan admir adnan ado adolf adolfine adolfo adolfs adolph
adolphus adomas adonis adora adoracion adra adri adria adriaan adrian adriana adriane adriania adrianna adrianne adriano
adriel adrien adriene adrienn adrienne adrija adrijana adriyan adunni advaith advay advik advika adviye adweta adwoa
adya aedan aedin aegileif aegir aela aengus aenne aerozol aesa aesgerdur aesir aevar aevarr afanasiy afaq afentis
afentra afer aferdita afet afia afife afil afinogen afiq afolarin afonso africa afrim afroditi afruza aftin afton afua
aga agafon agahadi agakisi agamali agamemnon agamusa agap agapi agapios agapito agapitos agapiy agasefa agastya agata
agatha agathaggelos agathe agathi agathoklis agathonikos agatopod agaxan agbegim agca agda aggeliki aggelis aggelos
aggey aggrey aggy agim agisilaos agla aglaia aglay aglaya agloida agmur agnar agne agnea agnen agnes agnesa agnese
agnesh agneshka agneta agnete agni agnieszka agnolo agnos agnus agop agoro agostina agostino agripina agris agron agueda
agus agust agusta agustin agustina ahat ahmad ahmed ahmet ahsen ahter ahti ai aias aicha aida aidan aide aideen aiden
aidona aiga aigars aija aijuka aikaterini aiko aila ailbhe aileen ailene aili ailis ailish aime aimee aimilia aimilianos
aimilios aimo aina ainara ainars aine aino ainoa airi aisha aishani aishling aisling aislinn aistis aisyah aitana aitor
aivar aivaras aivars aja ajala ajan ajani ajda ajeng ajiman ajimat ajimin ajiono ajla ajna ajoke akalan akanmu akar
akarsana akashiya akatay akay akbar akbas akboga akcabay akcasu akcivan akdora akdurmus ake akgol akgunes aki akif akife
akiko akilah akim akinal akinkunmi akinlabi akinwale akinyi akise akkerman akmal akmaner akmaral akobir akos akosua
akoth akoz akritas akrivi akrivos aksakusti aksay aksel akseli aksentiya akshay aksidan aksintiya aksogut aksoy aktemur
akua akulina akumaa akumu akver akwasi akwesi akyildiz al alaaddin alabezek alade aladino alaeddin alain alaina alaine
alambana alamiro alamu alan alana alanalp alane alanis alaniya alanna alannah alanson alanta alara alastair alattin
alayna alaz alazama alba alban albano albeiro alberico albert alberta alberte albertha albertina albertine alberto
alberts albin albina albino albiyana albrecht albulena alcan alcides alcira alda aldair aldar aldemar alden alderano
aldin aldis aldny aldo aldonza aldrich ale alea alease alec alecia aleen aleg aleida aleisha alejandra alejandrina
alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandra aleksandras aleksandrina aleksandrs aleksanteri
aleksei aleksej aleksey aleksi aleksia alekzandriyan alemsah alen alena alene alenka aleodor ales alesha aleshia alesia
alessandra alessandro alessia alessio aleta aletha alethea alethia aletta aleva alevtin alevtina alex alexa alexandar
alexander alexandr alexandra alexandre alexandria alexandrie alexandrina alexandros alexandru alexe alexei alexej alexi
alexia alexios alexis alexius alf alfa alfar alfdis alfey alfgeir alfgerdur alfgrimur alfheidur alfhildur alfifa alfio
alfons alfonse alfonsina alfonso alfonz alfonzo alfred alfreda alfredia alfredo alfreds alfros alfrun alfsol alfthor
alfur alfy algernon algirdas algis algot algy ali alia aliabbas aliana alica alice alicia alicja alida aliihsan alika
aliki alin alina aline alinur alirio aliro alis alisa alise aliseydi alisha alishia alisia alisik alisiya alison alissa
alisson alistair alistar alister alita alix alixandra aliya aliye aliyu aliza alize alizee alja aljaz aljosa alka
alkinoi alkistis alkiviadis alkmini alkor alla allahverdi allan allana alleen allegra allen allena allene alli allie
alline allisandra allison ally allyn allyson allyssa alma almar almasi almast almaz almeda almena almendra almeta almina
almir almira almudena almus almut almuth alois aloisia alojz alojzia alojzij alojzija alona alondra alonso alonzo aloys
alparslan alpcan alpha alphinias alphonce alphons alphonse alphonso alphonsus alphus alpin alpsu alrekur alrun alsoy
alta altagracia altaya altha althea altin altinbike altincicek altinisin altinkaya altogan alton altug alva alvar alvaro
alve alveiro alvera alverta alvilda alvin alvina alvine alwin alwina alwine alyce alycia alysa alyse alysha alysia
alyson alyssa alzada alzbeta alzina ama amabel amac amada amadea amadeo amadeus amado amador amahle amaia amaira amal
amalia amalie amalija amaliya amancio amanda amandine amando amani amar amara amarachi amarilis amaro amaru amaury amaya
ambar amber amberly ambre ambrose ambrosio ambroz amedeo amedeu amee amela amelia amelie amelija america americo
amfithea amfitriti ami amico amie amiee amilcar amilia amin amina aminatu amine amir amira amleto ammie amoke amol amon
amondi amope amor amoriya amos amparo amra amre amri amrita amruta amundi amvrosia amvrosios amvrosiy amy amza ana
anabel anabela anabella anacleto anaelle anagnostis anahera anahi anahis anaida anais analia analisa anamaria anamariya
anamika ananias ananiy anar anargul anargyri anargyros anaru anas anasa anastacia anastasia anastasie anastasio
anastasios anastasiya anastatia anastazie anastazja anatol anatoli anatolie anatolij anatoliy anatoliya anaxagoras anay
anca ance ancizar ancuta anda andela andera anders anderson andi andic andika andile andjela andjelina andor andra
andrada andras andre andrea andreas andree andreea andrei andreia andrej andreja andrejka andrejs andrena andres andress
andrew andrey andri andria andrian andriana andriane andriani andrija andrin andrina andris andrius andriy androklis
andromachi andromeda andron andronik androniki andronikos andrus andrzej andwele andy ane anej anel anelina anemona anes
anestis aneta anete anett anetta anette anezka anfinn angalia angantyr angavu angel angela angele angelena angeles
angelia angelic angelica angelika angelina angeline angelino angelique angelita angelka angella angelo angelyn anggabaya
anghel anghelina angi angie angila angla angle anglea angus anh ani anibal anica aniela anika anikey anikita aniko
animira anina anirudh anisa anisha anisim anisoara anissa anita anitra anitsa anja anjali anjanette anjelica anjolaoluwa
anka anke ankica anmol ann anna annabel annabell annabella annabelle annah annak annalee annalena annaliese annalisa
annalise annamae annamaria annamarie annar annarr annas annastacia anne annedore annegret annegrete annekatrin anneke
annel anneleen annelene anneli annelie annelies anneliese annelise annelle annelore annemarie annemette annemie annemijn
annerose annes annet annett annetta annette anney anni annia annibale annica annice annick annie anniina annija annika
annikki annina annis annita annmarie annukka annunziata anny anom anomaliya anoni anouk ansaldo anse ansel anselm
anselma anselmo ansgar ansh ansis ansora anssi ant antal antanas ante antero anthi anthimos anthony anthoyla anthoylis
antigoni antigonos antim antione antionette antip antipatros antje anto antoalina antoaneta antoin antoine antoinette
anton antone antonela antonella antonello antonetta antonette antoni antonia antonie antonieta antonietta antonija
antonin antonina antonino antonio antonios antoniu antonius antons antony antoon antra ants antti antun antwan antypas
anu anunciacion anusha anuta anvar anvi anya anyango anyelo anyi anza anze anzhela anzhelika aodhan aoibheann aoibhin
aoibhinn aoife aongus apaydin apolena apolinar apolinariya apollinariy apolline apollo apollon apollonia apolonia
apostolia apostolos appie appoline appy apryl aqil aquiles aquilla ara arabella arabelle araceli aracelis aracely
aradhana aral araliya araminta aran aranka aranzazu arben arbey arbjartur arbjorg arbjorn arbjort arbnor arcan arcelia
archelaos archer archibald archie archilles archimidis archontia arda ardath ardelia ardell ardella ardelle arden ardian
ardis ardit ardita ardith arefiy arelia arelius arent ares aretha areti arey argeir argelia argemiro argentina argils
argono argu argyrios argyro argyroyla arham ari aria ariadna ariadne ariadni arian ariana ariane arianna arianne aribert
arica arie ariel ariela ariele ariella arielle arif arifcan arife arija arijus arike ariki arikol arild arilius arilla
arin arina arinbjorg arinbjorn arinola aripinar aris arisa arisoy aristarchos aristarkh aristea aristeidis aristide
aristides aristita aristofanis aristomenis aristos aristotelis aristotle aristovoylos arius arizona arja arjun arkadiusz
arkadiy arkadiya arkhip arkut arla arlaug arlean arleen arlen arlena arlene arletha arletta arlette arley arlie arlind
arlinda arline arlo arly arlyne armahan armand armanda armandas armandina armando armands armann armas armena armend
armenia armey armida armilda armin arminas arminda arminta arna arnald arnaldo arnaldur arnar arnas arnaud arnaude
arnberg arnbergur arnbjorg arnbjorn arnborg arnd arndis arndor arndt arne arnes arnetta arnette arney arnfinna arnfinnur
arnfreyr arnfridur arnfried arngeir arngerdur arngils arngrimur arngunnur arnheidur arnhildur arni arnie arnika arnim
arnina arnis arnita arnkatla arnkell arnlaug arnlaugur arnleif arnleifur arnlin arnljot arnljotur arnmodur arnmundur
arno arnoddur arnold arnoldas arnoldo arnolds arnor arnora arnost arnros arnrun arnsteinn arnthor arnthora arnthrudur
arnulf arnulfo arnulfur arnvidur arny aroa aroha aron aronas arora arpad arpag arran arron arry arsael arsaell arsen
arsena arsenie arsenio arseniy arsim arsipatra arsol art arta artan artanto artawan artelepsa artem artemio artemios
artemis artemisa artemisia artemiy artemus arthora arthur arthusa artie artis arto arttu artturi artur arturas arturo
arturs aru arun arunas arunima arusi arveig arvid arvids arvilla arvo arvok arvydas arya aryan arzada arziye arzu asa
asad asael asafe asahel asake asalet asali asani asanti asaph asatira asberg asbergur asbjorg asbjorn asborg ascension
asdis asdrubal ase asef aselina asenath asfridur asgautur asgeir asger asgerdur asgils asgrimur ash asha ashan ashanti
ashely asher ashildur ashlea ashlee ashleigh ashlene ashley ashli ashlie ashling ashly ashlyn ashton asi asia asif asifa
asila asilbek asile asim asimakis asiman asimina asimis asimoyla asir asiri asirwada asirwanda askatla askell askja
asklipios asko askur asla aslakur aslan aslanhan aslaug aslaugur asleif asley aslijan asliye asma asmadi asman asmar
asmianto asmini asmira asmundur asmuni asny asolfur aspar aspasia asrodur asros asrun assa assar assene assia assumpta
assunta ast asta astbjorg astbjorn astbjort astdis asterios astero astfridur astgeir astgerdur astheidur asthildur
asthor astmar astmundur aston astradur astrid astridur astrikur astrit astromeriya astros astrun astthor astthora
astthrudur astvald astvaldur astvar astveig astvin asu asuncion asvaldur asvardur asvor aswani ataahua atabala atagun
atalanti atalay atalia atamoglan atanas atanur atasagun atatore atena atenulf atfat atgun athanasia athanasios atharv
atheel athena athina athinagoras athinodora athinodoros athman athuman athumani athy ati atiena atieno atila atilgan
atilhan atilio atina atinuke atiyye atla atlanta atlas atli atma atmaja atnan attaf atte attila attracta aubrey aud
audbergur audbert audbjorg audbjorn audbjort auddis aude audgeir audie audkell audlin audmundur audna audny audolfur
audra audrea audree audrey audria audrie audrius audrun audry audun audunn audur augusta augustas auguste augustin
augustina augustine augusto augusts augustus aukusti aulikki aulis aundrea aune aura auraq aurea aureja aurel aurelia
aurelian aureliana aureliano aurelie aurelien aurelija aurelio aurica aurilla aurimas aurora aurore ausma ausra ausrine
austar austin austine austmann austmar austra austri autumn ava avarilla avdey avel avelina avelino aver averil averkiy
averno avery avgiya avgust avgustian avgustin avi avigeya avis avksentiy avni avo avraam avram avreli avreliy avril
avror avsin avtonom avtorka avunc awadil awamil awamiri awan awani awero awesi awhina awilda awj awlya awmar awrad axel
axelia axelle axelma axenia axinte aya ayaan ayako ayamin ayan ayana ayanna ayasun ayaydin aybeniz aybet aybora aycagul
aycan aycicek aydan aydar aydemir ayden aydin aydinbey aydinc ayduru ayelen ayesha aygeris aygi aygonenc aygoystina
aygoystos aygul aygun aygutalp ayhan ayinde ayinke aykut aykutalp ayla ayleen aylil aylin aylla ayman aymeric aynilhayat
aynimah aynur aynure ayodeji ayodele ayoka ayoub aypar ayren aysan aysar ayse ayseana aysel aysema aysenur aysevim aysoy
aysu aysuna aytek aytekin ayten aytoz aytuna ayu ayub ayulker ayush ayushman ayvas ayxentios ayyaruk ayyubi azaan azad
azade azahar azahara azalea azalee azaliya azar azariah azariy azban aze azeeb azeglio azeneth azer azettin aziz aziza
azize azizi azra azucena azuolas azzie baaba baahir baaizeed baaqee baaqir baaree baashir baasim baasit bab baba babar
babara babasola babatunji babawale baber babett babette babs baccio bachittar badawi badegul badr baering baeringur
baeron bagas bagdas bagdat baghyawati bagiya bagra bagus bagya baha bahaa bahaddin bahadir bahadurjit bahari bahati
bahittin bahtinur bahuraksa bahuwarna bahuwirya baiba bailey bailie bairbel bairbre bairon bajragin bajram bakari bakda
bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala balamantri balangga
balapati balatekin balaxanim balazs balca baldassare baldey baldomero baldrun balduino baldur baldvin baldvina baldwin
bale baleegh balendra balhaar bali balidin balijan balina balinda balint baljiwan balli baltas baltasar baltazar
balthasar balvan balveer balz bambad bambang bambi banara banawa banawi bancar bandile banel banjeet banu bao baptist
baptiste baqar baqir bara barabara barak baraka barasa barb barbar barbara barbel barbera barbery barbie barbora barbra
barbro barbu barby bardi bardur bari barica baris bariscan barkha barna barnabas barney barr barraq barrett barri barrie
barry barsen bart bartek bartel bartholomaus bartholomew barticus bartley bartolome bartolomej bartolomeo bartolomeu
barton bas basaam basarab basay baseer basel basem bashaar bashaarat bashan bashar basharat basheer basheerah bashkim
basil basile basilia basilio basim basir basok basriye bassam bassi bastiaan bastian bastien bat batal batirhan batool
batsislava baturay baudelio baudouin baugur bautista baydu baykan bayman bayram bayron bayruhan baytal bayzettin
bazaleel bazam bazhen bea beata beate beatrice beatrijs beatris beatrix beatriz beau beauden beaulah bebba bebe becca
becho beck becki beckie becky beda bedelia bedi bediriye bedney bedri bedrich bee beedy begga begim begona behbud behiza
behlul behram behrem behruz beinir beinteinn beitir bekan bekbay bekim bekir bektasi bela belarmino belen belgizar belia
belinda belisario belisima belkis belkize bell bella belle bellisan bello belo belomira belva ben benadik benard benas
bence bendeguz benedek benedetto benedict benedicte benedicto benedikt benedikta benedikte benedita benek benelena
bengibay bengt bengta beni benia beniamin benice benicio benidikt benidikta benigna benigno benita benito benjamim
benjamin benjy benn benna bennett benney bennie benno benny benoit benol benone benoni benony benovse benson bent benta
bente bentey benthe bentina bento benton benvenuto beppe bera berat beray beren berend berends berengere berenice berent
berezat berg bergdis bergen bergey bergfinnur bergfridur bergheidur berghildur berghreinn bergjon berglaug berglin
berglind bergljot bergmann bergmannia bergmar bergmundur bergny bergran bergrin bergros bergrun bergsteinn bergsveinn
bergthor bergthora bergur bergvin berimir berin berislava berit beriya beriye berkal berki berksay berna bernabe
bernadett bernadette bernadine bernard bernarda bernardina bernardine bernardino bernardita bernardo bernd berndt
berneice bernetta berney bernfried bernhard bernhardine bernhardur berni bernice bernie berniece bernita bernodia
bernodus bernt bernward berny bero beroslav berra berran berrin berry bersi bert berta bertalan bertel bertha berthe
berthold bertie bertil berto bertold bertram bertrand bertulis beryl besart besarta besey beshte besim besin besir
besnik bess bessi bessie beste bestla beta betania beth bethan bethanie bethann bethany bethel bethena betina betino
betsey betsy bett bette betti bettie bettina betty bettyann bettye betuel beula beulah bev bevan beverlee beverley
beverly beya beyda beyhatun beyler beyzade bezaleel bezek bhanumati bhavani bhavika bhavini bhavna bhavya bhekani
bhekisisa bhekizizwe bhekokwakhe biagio bianca bianka bias bibi bibiana bibisora bibuwa bican bidayet biddie biddy bieke
bienvenida bige bil bilaal bilal bilay bilena bilender bilgen bilginur bilgutay bilha biljana bilkay bilkisu bill billi
billie billiewilhelm billy billye bilol biltas bilyan bimala bina binay binbasar binisik binko birben birdie birger
birgid birgir birgit birgitt birgitta birgitte birgul birkir birna birnir birousk birsan birsen birta birte birthe
birtie birtingur birtir birtna biruta bisar bisenti biser bisera biserka bishakha bitten bitul biyanka bizhan bjargar
bjargdis bjargey bjargheidur bjarghildur bjarglind bjargmundur bjargthor bjarkan bjarkar bjarkey bjarki bjarklind bjarma
bjarmar bjarmi bjarnar bjarndis bjarne bjarney bjarnfinnur bjarnfredur bjarnfridur bjarngerdur bjarnhardur bjarnhedinn
bjarnheidur bjarnhildur bjarni bjarnlaug bjarnlaugur bjarnleifur bjarnolfur bjarnrun bjarnsteinn bjarnthor bjarnthora
bjarnthrudur bjarnveig bjarny bjartey bjartmann bjartmar bjartmey bjartthor bjartur bjolan bjolfur bjorg bjorgey
bjorgheidur bjorghildur bjorgmundur bjorgolfur bjorgulfur bjorgvin bjork bjorn bjorney bjornfridur bjornolfur bjort
bladimir blaedis blaengur blaer blaevar blaey blagitsa blago blagodatka blagoj blagomir blagosvet blagosveta blagovest
blagoy blahoslav blaine blair blake blanaid blanca blanch blanche blanduzia blanka blas blathnaid blaz blazej blazena
blazhe blerim blerina blerta blessing blida blin blomey blondell blossom bluette blythe bo boas boaz bob boban bobba
bobbi bobbie bobby bobbye bobette bobur bodhi bodi bodil bodo bodromir bodurka bodvar boe boel boetius bog boga
bogatimur bogdalina bogdan bogdana bogdanna bogdis bogey bogga boghildur bogi boginya boglarka bogodar bogolyub bogomil
bogomir bogorodka bogoslav bogoy boguslav boguslava bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava boi
boil boila bojan boje bok bolatito bolen boleslav bolli boluwatife boma bonface bong bonifac boniface bonifacio
bonifatsiya bonislav bonita bonko bonnie bonny bono bonu booker borahan boratas borbala borche borena borg borgar
borgdis borge borghildur borgny borgrun borgthor borgthora borgulfur boris boriska borislav borivoj borja borje borkur
borris bortecin borut boryanka borys bosibori bostjan bot bothildur botnia botolfur botond botsa boyan boyce boycho boyd
boyko boynak bozbag bozena bozerk bozhan bozhidar bozhik bozhimir bozhin bozhinel bozhinela bozhko bozho bozhur bozhurka
bozica bozidara bozo boztas bra brad bradford bradley bradly bradut brady braga braghildur bragi brahim brak bram
bramwel branda branddis brande brandee branden brandi brandie brandon brandur brandusa brandy branislav branislava
branka branko brant braulio bravin braxton brayan brayden breana breandan breann breanna breanne brecht breda bree
breeanna breeda breege breffni breki brencis brenda brendah brendan brendon brenna breno brent brenton bresi brestir
bret bretislav brett bri brian briana brianna brianne brice brid bridget bridgett bridgette bridgie bridgit bridie briek
brien briet brieuc briget brigette brighid brigid brigida brigita brigitta brigitte brijesh brilyant brimar brimdis
brimhildur brimi brimir brimrun brina brinda brit brita britany britney britni britt britta brittaney brittani brittanie
brittany britteny brittney brittni brittnie brittny brjann brock broddi broderick brodie brody brogan brona bronach
bronagh bronislav bronislava bronwen bronwyn brook brooke brooklyn brooks bror brose bruce bruna brunhild brunhilde
bruni brunilda bruno bryan bryanna bryant bryce bryndis brynfridur bryngeir bryngerdur brynheidur brynhildur brynja
brynjar brynjolfur brynjulfur brynleifur brynn brynny brynsteinn brynthor bryntyr bryon bryony bucha buck bucur bud
buddy budi budimir buena buenaventura buffy buford buget buhari bui bujar bukurije bula bulah bulunc buna bunmi bunny
bunyamun buraid burak burakhan burc burckhard burcuhan buren bureyre burghard buri burim burkard burkhard burkhardt
burkney burkni burl burma burt burton busara busisiwe busra busranur buster buyrukhan bylgja byron bystrik cabbar cabir
cacilia cacilie caetana caga cagak cagdan cage cager caglar caglasin cagveren cahal cahan cahangir cahir cahya cahyadi
cahyanto cahyo cahyono cailin cailum caio cait caitlin caitlyn caitriona caity caius cajsa cakar caket cakirca
cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calandra calcedonio caldonia caleb calebe cali california
calim calin calista calisto calixta calixto callan callie calliedona callum cally calogero calpurnia calti calum calvin
calvince cam camelia camellia cameron cami camie camil camila camile camilla camille camillo camillus camilo cammie
cammy camok campbell campo canal canan canberk candace candance candela candelaria candelario candelas candeniz candi
candice candida candido candie candis candra candrakanta candy candyce canfeza cangur canice cannur canseven cansin
cantemir cantez canur caoilfhionn caoimhe caoimhin caolain caolan caomhan capa capkan caprice capucine cara caragh
caraka caren carey cari caridad carie carin carina carine carisa carissa carita carl carla carlee carleen carlena
carlene carletta carley carli carlie carlijn carline carlita carlito carlo carlos carlota carlotta carlton carly carlyn
carm carma carman carmel carmela carmelia carmelina carmelita carmella carmellia carmelo carmen carmenza carmina carmine
carminho carmon carol carola carolann carole carolee carolien carolin carolina caroline caroll carolyn carolyne carolynn
caron caroyln carren carri carrie carrol carroll carson carsten carter carthaette carub cary caryl carylon caryn cas
casandra casemiro casey casian casiana casie casimira caspar casper cass cassandra cassaundra cassey cassi cassidy
cassie cassondra cassy caswell catalin catalina catarina caterina cathal catharina catharine catherin catherina
catherine catheriona cathern catheryn cathey cathi cathie cathleen cathrin cathrina cathrine cathriona cathryn cathy
catia catina catinca cato catrice catrin catrina catrine catrinel catriona catur caturangga caua caue cavad cavid cavit
cavuldur cawisadi cawisono cawuk cayadi cayetana cayetano cayla cazimir ceara cebesoy cebrian cecelia cecep cecil cecila
cecile cecilia cecilie cecilija cecilio cecille cecily ced cedide cedric cedrick cedrin ceferino celal celem celena
celene celesta celeste celestin celestina celestine celestino celia celikkan celikyurek celil celilay celina celinda
celine celsa celso cem cemal cemale cemalettin cemani cemeti cemil cemile cemiyle cemplunk cenan cene cengiz cengkal
cengkir cenia centa centrine ceola cerasela cerci cercis cesar cesare cetin cetinsu cevale cevheri cevikoz cevregul
ceyhun ceyhune ceyla ceylin ceyran cezar cezara cezary cezayir chaaya chachiya chacho chad chadwick chae chaido chaitaly
chaitanya chakradev chakradhar chakrika chamali chaman chameli champak chan chana chanakya chance chanchal chanda
chandani chandra chandran chandresh chanel chanell chanelle chang changaz chaniya chankete chanko chano chantal chantay
chante chantel chantell chantelle char chara charalampia charalampos charan chardafon chardafona chari charikleia
charilaos charis charise charissa charisse charita charitos charity charla charleen charlena charlene charles
charlesetta charlesh charlette charley charlie charline charlott charlotta charlotte charlsie charly charlyn charm
charmain charmaine charo charodey charolette charos charvi chas chase chashida chasidy chasity chasmum chassidy chastity
chat chatresh chatura chau chauncey chaush chausiki chavdar chavvi chawish chaya che chebet chedo chedomir chege
chelangat chelle chelo chelsea chelsey chelsie chema chenko chenyu chepkemoi chepkoech chepkorir chepo cher cheragh
chere cheree cherelle cheresha cheri cherie cherilyn cherise cherish cherith cherly cherlyn chernorizets cherotich
cherri cherrie cherry cherryl cheruiyot chery cheryl cheryle cheryll cheslav chesley chester chet cheusi cheyenne chi
chia chiamaka chiara chibuzo chick chidimma chieko chigozie chijioke chiko chilo chin china chinedu chinelo ching
chinyere chionia chipukizi chiquita chita chiyo chizoba chloe chloi chocho chochomir chona chonar chong choni chono
chonyu chris chrissy christa christabel christal christeen christel christelle christen christena christene christer
christi christia christiaan christian christiana christiane christianne christiano christie christin christina christine
christinia christl christodoyla christodoylos christof christofer christoffer christofili christofora christoforos
christoper christoph christophe christopher christos christy chrysafenia chrysanthi chrysanthos chrysaygi chrysi
chrysostomi chrysostomos chrysovalantios chrysovalanto chrysovalantoy chrysoyla chrystal chu chubrik chubrina chucho
chuck chude chudo chudomir chudoslav chuk chuki chukwudi chukwuemeka chun chung chus chuy chvor cian cianan ciaobella
ciara ciaran ciarrai cicek cicely cici cidal cielo ciera cierra cihan cihandide cilga cilla cille cilli cillian cilly
cimnaz cinare cinda cinderella cindi cindie cindoruk cindy cinerk cingiz cinta cintha cinthia cinthya cintia cinzia
ciprian cipriana cipriano cira ciriaco ciril cirillo cirino cirkeline ciro cisem cissy citlali citra civgin claas claes
clair claire clara clare clarence claretha claretta claribel clarice clarinda clarine claris clarisa clarissa clarisse
clarita clark clas classie claud claude claudette claudia claudie claudina claudine claudio claudiu claudius claudy
claus clavs clay clayton cleat cleatus clelia clem clemence clemencia clemens clement clemente clementina clementine
clemmie cleo cleopatra cleophas cleora cleotilde cleta cleto cletus cleveland cliff clifford clifton climaco clint
clinton cliodhna cliona clive clo clodagh clodomiro cloe clora clorinda clotilde clum clyde coco codi codie codin codrin
codrina codrut codruta cody cogay cohen cokan colby cole coleen coleman colene coletta colette colie colin coline colins
colleen collen collene collette collin collince collins colm colman colomba colpan colton coluccio colum columba
columbus comfort con conal conall conan concepcion concepta conception concetta concha conchita conchur conleth conn
connell connie connor conny conor conrad conrado consolata constanca constance constant constanta constantin constantina
constantino constanza constanze consuela consuelo contessa cooper copur cora coral coralee coralia coralie coraline
corazon cord cordelia cordell cordia cordie cordula cordy coreen corene corentin coretta corey cori corie corina corine
corinna corinne coriolano corliss cormac cormack cornel cornelia cornelio cornelis corneliu cornelius cornell cornie
corny corona corrado corrie corrin corrina corrine corrinne corsin cortez cortney corvin cory cosima cosimo coskun
cosmas cosme cosmin cosmina cosqun costache costantino costanzo costel costin courteney courtney coy craig crate creasey
crenguta creola crescencia crin crina cris criselda crissy crista cristal cristea cristen cristhian cristhofer cristi
cristian cristiana cristiano cristie cristin cristina cristine cristobal cristofer cristofor cristopher cristy cruz crys
crysta crystal crystle csaba csilla csongor ctibor ctirad cuc cuheyna cuman cumsud cuneyit curdin curg curro curt curtis
custodia custodio cvetka cvetko cy cyndi cyndy cynthia cyphorus cyprian cyrenius cyriel cyril cyrill cyrille cyrstal
cyrus cythia czeslaw daamin daan daanish daanyaal daawood dabbah dabir dace dacey dacia dacian daciana dacin dadap dadas
dadey dadi dadina daeja dafina dafinka dafne dafni dag dagbjartur dagbjorg dagbjort dagel dagfari dagfinnur dagfridur
daggeir daggros dagheidur daghfal dagistan dagmann dagmar dagmara dagmey dagny dagnyr dagobert dagoberto dagrun dagthor
dagur dahiana dahl dahlia dai daiana daiga daina daine dainess dainis dainius daire dairine dairo daisey daisha daisy
daiyaan dajana dakhil dakota daksh daksha dakshesh dal dalaja dalan dalbert dalbir daldis dale dalene daler daley dalia
dalibor dalila dalili dalima daliman dalimin daliono dalkilic dalla dallas dalli dallilja dalmann dalmar dalmas dalros
dalton dalvin damar damaris damaskini damaskinos dameer damian damiani damiano damianos damien damife damijan damini
damion damir damjan damjana damlanur damon damu damurah damyana damyanti dan dana danae danai danang dancan danche
dancun dane danelina danelius danelle danette daney danfridur danheidur danhildur dani dania danial danica daniel
daniela daniele danielius daniell daniella danielle daniels daniil danijel danijela danika danila danille danilo
danimira danique danis danish daniswara danita danitsa danitza danival danjuma danka dann danna dannette dannie
dannielle danny danson dante danu danuja danuse danuta dany danyel danyell danyelle daph daphie daphine daphne dara
daragh darain darby darcel darcey darci darcie darcy dardan dardanela darell daren daria dariana dariati darija darijan
darika darimin darin darina darinka dario darius dariusz dariya darja darkey darko darla darleen darlena darlene darline
darling darmaji darman darmana darmanto darnell daron darpan darragh darran darrel darrell darren darri darrick darrin
darron darry darryl darryn darsh darsirah darta dartono daru daruna darwin dary daryani daryl dasa dastageer daud daudi
dave davey davi david davida davide davidoyla davin davina davis davnet davor davorin davy davyd dawid dawn dawna dawne
dawud dayamai dayana dayar daycia dayita dayle dayna daysi dayyaan dea deadra deaglan dean deana deandra deandre
deandrea deane deangelo deann deanna deanne dearbhail dearbhaile dearbhla deb debbi debbie debbra debby debera debi
debora deborah deborrah debra debrah debroah decebal dechko decho dechyu declan dede dedra dee deeann deeanna deedee
deedra deena deepa deetta deflorina deger degmeer deha deiby deicy deidra deidre deirbhile deirdre deisy deividas deja
dejan del delaine delana delbert delcho delcie delena delf delfin delfina delfino delia deliana delicia delil delila
delilah delinda delisa delius deliverance dell della delly delma delmar delmer delmy delois deloise delora deloras
delores deloris delorse delpha delphi delphia delphine delsie delta delya delyan delyana demarcus demaris dementiy
demerias demeter demetra demetria demetrice demetrio demetrius demi demian demid demilade demir demirbuken demirela
demiriz demirok demiryurek democrates demus demyan dena denae dencho dendy deneen denes denese deniandra denice deniel
denika denimir denis denisa denise denisha denislav denislavena denisse denita deniyan deniz denizalp denkel denna
dennie dennis dennise dennison dennitsa denny denver denyse deon deonna derdidas dereck derek derick derkay derly dermot
dermott derrek derrick derval dervilla dervla derya deryanur deshawn desho desiderio desilian desimilyana desimir
desirae desiree desislav desiyana deslav desmond despin despina despinka despoina despot dessie destiny detelin detlef
detlev detra deuteronomy dev devansh devi devika devin deviner devon devona devora devorah dewayne dewey dewi dewitt dex
dexter deya deyan deyanira dezider dezso dhriti dhruv di dia diah dialekti diamandi diamantina diamantis diamanto
diamantoyla diamond dian diana dianah diane diann dianna dianne diar diarmaid diarmuid dicey dicie dick dickie dickon
dickson dicky dicy dida didda didi didier didina didko dido didrik diederik diedra diedre diedrich diego dierdre dierk
dieter diethard diethelm diether dietlind dietlinde dietmar dietrich digdaya digna dijana dikaia dikaios diken diko
dilan dilara dilare dilaver dilcan dilder dildora dilfeza dilhus dilja dillon dilly dilmana dilnoz dilnur dilsad dilsat
dilsitan dilyan dima dimas dimaz dimitar dimitra dimitri dimitrina dimitrios dimitris dimka dimmbla dimmey dimokratis
dimokritos dimos dimosthenis dimoyla dimple dina dinah dincer dinckol dincsu dinda dinis dinna dino dinorah dinu
diogenis diogo diomedes diomidis dion dione dionigi dionisia dionisio dionna dionne dionysia dionysios dionyz dipa dipta
dirican dirja dirk dirlik dis disa disella dismas dita dite ditmar ditte dittmar ditus divan divil divina divizie
diviziya divya dixie diya diyor diyora dmitri dmitriy dmitro doa dob dobbin dobrina dobromila dobromysl dobroslav
dobroslava docha dochia doda dodie dodo dofri dogan doganalp dogannur dogansah dogg doguhan dogun doina dolensoy dolli
dollie dolly dolores doloris dolph dolphine dolun dom domagoj domald domaldi domaldur domantas domas domen domenic
domenica domenico domenika domhildur domhnall dominga domingo domingos dominic dominica dominick dominico dominik
dominika dominikos dominique dominque dominyka dominykas domitila domna domnica domonique don dona donagh donal donald
donaldur donat donata donatas donatella donatello donato donella doner donetta donette dong donika donita doniyor donmez
donn donna donnacha donncha donnell donnetta donnette donnie donny dono donough donovan donte dony donya dor dora
doralisa dorathy dorcas dorcus doreatha doreen dorel dorene doretha dorethea doretta dorey dori doria dorian doriana
dorie dorien dorin dorina dorinda dorine dorinel doris dorit dorita dorla dorle dorli dorofey dorota dorotea doroteja
dorotha dorothe dorothea dorothee dorotheos dorothy dorottya dorris dorsey dorte dortha dorthe dorthea dorthey dorthy
doru dorukhan dosia dosie dosotheus dossie dosta dot dotha dottie dotty doug douglas douglass dovie dovile dovud dovydas
doyinsola doyka doykissa doyle draga dragan dragana dragica dragitsa drago dragos dragutin drahomir drahomira drahoslav
drahoslava drajat drakon drauma draumey draupnir drazen dre drea dreama dreki drema drengur drenka drew dries drifa
drilon drina drita driton drofn droplaug drosia drosos drott drucilla drusilla dua duane duarte duban ducu duda dudley
dufa dufgus dufthakur dugfus duha dui duilio duje duke dulce dulcie duma dumisani dumisile dumitra dumitrana dumitru
duna duncan dundaralp dung dunia dunja dunk dunn dunya dunyamali dunyo duong durab duracan durante durdali durdane
durdica durdona durgadin durmusali durna durnise duro durodola durrusehvar dursadiye dursun duruk duruoz dusan dusanka
dushan dushka dusti dustin dusty dutch duuk duvan duyen duyguhan dvalinn dwain dwana dwayne dwi dwight dyan dyce dyche
dyer dylan dylano dymphna dympna dyrborg dyrfinna dyri dyrleif dyrley dyrmundur dyrunn dyukyana dzhana dzhaner dzhanko
dzhikhad dzhinevra dzhuliya dzidra dzintars dzintra eadaoin eakumbu eamon eamonn eanna earl earle earlean earleen
earlene earlie earline earnest earnestine eartha easter eavan eb eba ebba ebbe ebbi ebbie ebdul eben ebeneser ebenezer
eberg eberhard eberhardt eboni ebonie ebonney ebony ebuakil ebuka ecaterina ecebnaz ecegul ecemis echo eckard eckart
eckehard eckhard eckhardt eckhart ecrin ed eda edalet edaviye edda eddah eddie eddy edel edelbert edelgard edelmira
edelmiro edeltraud edeltraut edeltrud eden eder edgar edgaras edgard edgardo edgars edgubay edhitha edi edibe edie edier
edil edilberto edilma edilon edilson edin edina edinah edinson edison edisson edit edita edite edith editha edmond
edmund edmundo edmunds edna edny edoardo edon edona edouard edra edris edryu edson edu eduar eduard eduarda eduardo
eduards edvald edvar edvard edvardas edvin edvinas edvins edwar edward edwardo edwin edwina edye edyth edythe eelis
eemeli eemil eerik eero eesaa eesha eetu eeva efe efemia effie effy efil efim efimena efka eflatun efraim efrain efrem
efren efrosiniya efser eftimia eftimie ega egbert egedia egenur eggert eggrun eggthor egidijus egil egill egils egla
egle egon egor egzon egzona ehan ehed ehliman ehmed ehrenfried ehrentraud ehrhard ehsaas ehsan ehtel eidar eider eidny
eidunn eidur eidvile eighta eija eijaz eik eikar eila eileen eilene eilifur eilis eilish eimantas eimear eimer eimhear
einar einari einbjorg eindis einer einey einfridur einhildur einina einir eino einrun einthor einvardur eir eira
eiravati eirdis eirfinna eirik eirika eirikur eirinaios eirini eirny eirun eitel eithan eithne eivin eivind eivor eja
ejaz ejder ejlaal eka ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekber ekene ekim
ekiya ekkehard ekkehart ekmel eko ekow ekrem ekta ektar ektor ektoras ekundayo ekundu el ela eladia eladio elaf elaina
elaine elamiye elana elane elanor elariz elayne elba elberg elbert elbertson elcin elcira elcy elda eldar eldbjorg elden
eldeniz eldey eldgrimur eldjarn eldlilja eldmar eldon eldor eldora eldridge eldrun eldur elea elean eleanor eleanora
eleanore elease eleazar eleazer eleina elekber elektra elektron elemag elemer elena elenborg elene eleni elenitsa elenko
elenor elenora elenore elentinus eleodoro eleoneta eleonor eleonora eleonore elesger elessa eleuterio eleytheria
eleytherios elfa elfar elfi elfida elfie elfradur elfreda elfrieda elfriede elfur elgin elgun elhan eli elia eliabeth
eliakimu elian eliana eliane elias elicia elida elidia elie eliecer eliekrem elien elieser eliezer elif elifnur eligia
eligio eliisa elijah elimar elin elina elinbergur elinbet elinbjorg elinbjort elinborg elindis eline elingunnur
elinheidur elinmundur elinor elinore elinros elio eliot eliott eliphalel eliphalet eliros elis elisa elisabet elisabeta
elisabete elisabeth elisabetha elisabetta elisavet elisaveta elise eliseo elisey elisha elisiya eliska elissa elissaios
elita elitsa eliud eliz eliza elizabet elizabeta elizabete elizabeth elizar elizaveta elizbeth elize elizebeth elka
elkana elke elkin elko ella elladio ellamae ellan ellen ellena ellender ellert elley elli ellidi ellie ellin ellinor
elliot elliott ellis ellisif ellswood ellsworth elly ellyn elma elman elmar elmars elmeddin elmer elmeri elmidar elminie
elmir elmira elmo elna elnare elnora elnur elnure eloa eloah elodia elodie elof elois eloisa eloise elon elona elosy
elouise elove eloy elphas elpida elpidio elpis elroy els elsa elsabet elsad elsbeth elsebeth elsen elsever elsey elsi
elsie elswood elsy elton elturan eluh elva elvan elvar elver elvera elvi elvia elvie elvin elvina elvira elvis elvy
elwanda elwira elwood elxan elyas elyse elysia elza elzbieta elze em ema emal eman emanoil emanuel emanuela emanuele
emanuella emanuelly emanuil emanuila emas embla embrek embuh emeka emelda emelia emeliana emelie emelina emeline emely
emelyne emer emerald emeralda emerita emerson emery emese emiel emigdio emiko emil emilce emile emilee emilia emilian
emiliana emilianna emiliano emilie emilien emilija emilio emilis emiliya emiliyan emilly emils emilse emily emin emina
emine emir emiro emirsan emis emma emmaculate emmah emmaline emmanoyela emmanoyil emmanuel emmanuelle emmanuil emmerich
emmet emmett emmi emmie emmitt emmy emogene emong emory emperatriz empluk emran emre emrullah emy ena enar encarna
encarnacion encarnita encho enda endah endo endra endre endrit ene enea enedina eneida eneka enes enfes engelbert
engilbert engilbjartur engilbjort engiljon engill engilrad engilros engin enginiz engla enid enika eniko eniola enis
enith enitsa enja enna enne ennio enno enoch enock enok enola enrico enrika enrique enriqueta ensar ensari ensio enteng
entiqe enver enya enyu enzi enzio enzo eoghan eoin epameinondas epaphroditius eph ephantus ephraim epifan epifania
epifanio epistimi eppa epsey eral eraldo erasmia erasmo erasmus erast erastus erato eraycan erbay erbil ercan ercihan
erdal erdemer erdibay erdmute erdogan erdursun eredin erem eremey eremia eremiya eren erenalp erensoy eres ergana
ergener erginel ergonul ergul ergun erhard erhardt eric erica erich erick ericka erieta erifyli erik erika erikas eriks
erin erina erincer erinn erion eris erkan erkilic erkinel erkki erksoy erla erland erlar erlen erlendur erlene erlin
erlinda erline erling erlingur erma ermanis ermanno ermelinda ermenegildo ermes ermil ermilya erminia ermioni ermis
ermolaos ermolay ermutlu erna ernest ernestas ernestina ernestine ernesto ernests ernie ernir erno ernst erofey erofili
erogul erol eron erotokritos eroz erpur errikos errol ersat ersec ersel ersen ertan erten ertogrul ertun ertuncay
ervaniye ervin erwan erwin eryildiz eryk eryn erzsebet es esa esben esekiel esen esenbay eseneth esengun esenturk
esfandyar esger eshan eshana esi esila esim esja esjar eskil eskinalp esko esma esmanperi esmarelda esmee esmer
esmeralda esmira esna esneider esparta espartaco espen esperanza espiridion esra esref essa essi essie essy esta esteban
estefan estefana estefania estefany estela estell estella estelle ester estera esteri esther estiawan estiono estiva
estiven estrella esupofo eszter eta etela etelka etelvina etha ethan ethel ethelene ethelyn ethna ethne ethyl etibar
etien etienne etiqad etizaaz etna etsuko etta ettie ettore etty euan eudicy eudora eudoris eufemia eufrosina eugen
eugena eugene eugenia eugenie eugenio eugine eula eulah eulalia eulogio eun euna eunan eunice eunika euphemia eura
eurydice eusebia eusebio eusebiu eustacia eustaquio eustatiu eustolia eutimio eutropio ev eva evald evaldas evalds
evaline evalyn evalyne evamaria evan evance evangelia evangelina evangeline evangelista evangelos evanghelina evans
evaristo evcimen evde evdokim evdokiya eve evelia evelien eveliina evelin evelina eveline evelio evelyn evelyne evelynn
everett everette everline everlyne evert evette evey evfemia evfrosiniya evgenia evgeniy evgeniya evgraf evi evia evie
evija evita evlalia evlampiy evon evonne evpraksiya evridika evrim evrimer evsey evstafiy evstakhiy evstati evstatiy
evstigney evtim evy ewa ewald ewan ewatomi ewelina exarchos exequiel exie ey eya eyaggelia eyaggelos eyanthia eyberg
eybjorg eybjort eydan eydis eydokia eydoxia eydoxios eyfridur eyfrosyni eygenia eygenios eygerdur eyglo eyhildur eyja
eyjalin eyjolfur eykleia eykleidis eylampia eylaugur eyleif eyleifur eylin eymar eymenios eymorfia eymundur eypraxia
eyrikur eyripidis eyros eyrun eyrydiki eyrykleia eyseveia eysevia eysevios eystathia eystathios eysteinn eystratia
eystratios eyterpi eythalia eythor eythora eythrudur eythymia eythymios eytychia eytychios eyvar eyveig eyvindur eyvor
eyyub eyyup ez ezekiel ezequiel ezgin ezgutekin ezideen ezio ezra faas faber fabia fabian fabiana fabien fabienne fabio
fabiola fabiyana fabrice fabricio fabrisius fabrizia fabrizio facundo fadekemi faderera fadey fadil fadila fadile fadime
fae fafnir fahari fahmi fahrullah faidon faidra faina fainche faiq fairy faisa faith faizah faizan faize fal falak falan
falcon falgeir falguni falk falki falko fallie fallon fally falon falur fami famil famile fanaka fancy fani fannar
fannberg fanndis fanney fanngeir fanni fannie fannlaug fanny fanoyria fanoyrios faqid farah faraj faraja farangiz faras
farhan farhiya farhod farhunnisa farid farida farijika fariq faris fariz fariza farmboy farrah faruk farzona fathonah
fatigul fatih fatiha fatihe fatima fatimah fatime fatinur fatma fatmanur fatmir fatmire faton fatuma faustas faustina
faustino fausto faviola fawn fay faye fayize fazil fazli fazul fe feargal fearghal febe febi februn fedde fedele feden
federica federico federigo fedir fedor fedosiy fedot fehim fehintola fehmin fehmiye feisal fekla fel felecia feli felica
felice felicia feliciana feliciano felicidad felicita felicitas felicity feliks feline felipa felipe felisa felisha
felista felister felistus felix felizitas feltie felton felty fem fema femke fengur fenna fenne fenni fenrir fenya
feofan feoktist ferahdiba ferahim ferapont ferat feraye ferbie ferda ferdi ferdie ferdinand ferdinando feremez ferenc
fereniki fergal fergus ferhad ferhan ferid feride ferihan ferinaz ferman fermin fermina fermuta fern fernand fernanda
fernande fernando ferne ferney ferqane ferre ferrux fersan fertram feruza feryas ferzi festus fetullah fevronia
fevroniya fexreddin fexri fexriyye feyha feykir feyruz feyyaz feyzin feza fezail fia fiachra fiamma fibikemi ficho fidan
fidaye fidel fidela fidelia fidelis fidelma fides fidvi fie fien fiene fifa fifi fifill fiifi fikayomi fikiya fikret
filaret filareti filatey filcho fildan fili filiberto filidan filimon filio filion filip filipa filipas filipe filipia
filipini filipopol filipp filippa filippia filippo filippos filippus filit filiz filko filofteia filomena filomila
filomir filothei fimar fimka fina finbar finbarr findo finian finn finna finnbjorg finnbjork finnbjorn finnboga finnbogi
finnborg finndis finney finnfridur finngeir finnjon finnlaug finnlaugur finnros finnur finnvardur finola fintan fiodor
fiona fionan fionna fionntan fionnuala fionnula fiorella fiorenzo fiorino fircho firdavs firdevis firdovsi firengiz firo
firs firudin firuze fisnik fitan fitim fitnat fito fitore fitria fitriani fiyaz fizze fjalar fjalldis fjarki fjola
fjolar fjolmundur fjolnir fjolvar fjornir flamur flannan flavia flavie flavio flaviu flaviya flemming fleta fletcher
fleur flick flo floare floarea floki floortje flor flora florance flore florea florence florencia florencio florene
florent florenta florentia florentin florentina florentine florentino floretta flori floria florian floriana floriane
floriant florica florida floridor florika florim florin florina florinda florine floris floro florrie flosi flossie
flossy flovent floy floyd flurin flurina flynn foivi foivos foka fokas fokion folashade folda folke folker folkert folki
folu foma fonda fonn ford forest fori forni forrest fortunat fortunata fortunato forum fosil fossmar foster foteini
foteinos fotima fotinka fotios fotiy frado fragkiskos fran franc franca france francene frances francesca francesco
franchesca franci francia francie francina francine francis francisc francisca francisco franciscus francisek franciska
franciszek franck franco francois francoise francy franjo frank franka frankie franklin franklind frankline franklyn
franky frann frannie franniey franny frans fransisca fransiska frantisek frantiska frants frantsislav frantzeska franz
franziska frar fraser fratsil frauke frazer fred freda fredda freddie freddy frede frederic frederica frederick
fredericka frederico frederik frederika frederike frederikke frederique fredi fredia fredo fredric fredrick fredricka
fredrik fredrika fredy freeda freeman fregn freia freida freideriki freiderikos freja fresia freya freybjorn freydis
freygardur freygerdur freyja freylaug freyleif freymar freymodur freymundur freyr freysteinn freythor freyvidur fricis
frida fridah fridberg fridbergur fridbert fridbjorg fridbjorn fridbjort fridborg friddis friddora fridey fridfinna
fridfinnur fridgeir fridgerdur fridjon fridjona fridlaug fridlaugur fridleif fridleifur fridlin fridmann fridmar fridmey
fridmundur fridny fridolin fridrich fridrik fridrika fridrikka fridros fridrun fridsemd fridsteinn fridthjofur fridthor
fridthora fridur fridveig fridvin frieda friedbert friedemann frieder friedericke friederike friedhelm friedhilde
friedhold friedl friedlinde friedo friedrich frigg frimann frithjof fritz frixos frode frodi frodmar frodny frodo
froilan frol frona fronia fronka frony frosti frostros frusina fryderyk fryni fuad fuga fugen fugo fuko fulgencio fulvio
fuma fumiko funi fura fusi fuzayl fuzuli fylkir fynn gabby gabe gabel gabi gabin gabino gabor gabriel gabriela gabriele
gabrielius gabriella gabrielle gabrielly gaby gada gadang gading gaduh gaefa gaeflaug gael gaelle gaetan gaetano gagan
gaia gaida gail gaiman gaja gal gala galak galaktion galang galar galasso galateia galatios galdur gale galen galena
galentin galien galih galimir galina galini galinos galiono galip galiyan gallego galo galuh galur galvarino galya
gamaliel gaman gamani gamanto gambira gamblang gambo gancho ganda gandewa gandi ganep ganga gangsa gangsar gani ganim
ganimete ganislav ganiye ganjaran ganna gantar gantsomir ganutsa gara garan garang garda gardar gare garech gareth
garfield garibaldi garima garland garnet garnett garo garpur garratt garret garreth garrett garri garrick garry garth
garvan gary garyfallia garyfallos gaspar gaspard gaspare gasti gaston gastone gathoni gatis gatot gatra gatso gatsy gaui
gauja gaukur gaurang gaurangi gaurav gauri gaurika gautam gautami gauthier gauthildur gauti gautrekur gautur gautvidur
gavan gavin gavriella gavriil gavrila gavrilo gawati gay gayathri gaye gayla gayle gaylene gaylord gaynell gaynelle
gazel gazmend gbadebo gbolahan gbowoade geanina gearldine gearoid gebhard gecho gedeon gederts gediminas gedion gee
geert geetika gefjun gefn geir geira geirardur geirbjorg geirdis geirfinna geirfinnur geirfridur geirhardur geirhildur
geirhjortur geirhvatur geiri geirlaug geirlaugur geirleifur geirlod geirmundur geirny geirolfur geirridur geirrodur
geirrun geirthjofur geirthrudur geirtryggur geirvaldur geisli gejza gelemir gelengul gellir gelsomina gelu gema gemma
gena genadi genadivaleriev genadiy genaro gencaslan gencay gencho gene genesis geneva genevie genevieve genevive genia
genie genislav genko genna gennadiy gennaro gennie genny geno genovefa genoveva genta gentiana geo geodim geoff geoffrey
geoffroy geofrey geomil georg georgann george georgeann georgeanna georgel georgelena georgene georges georgeta
georgetta georgette georgi georgia georgian georgiana georgiann georgianna georgianne georgie georgina georgine georgios
georgitsa georgiy geovanny gerakina gerald geraldine geraldo geralyn gerard gerarda gerardine gerardo gerardus gerasim
gerasimos gerasimoyla geray gercho gerd gerda gerdan gerdana gerdar gerdi gerdur gereon gerfried gerga gergan gergely
gergelyub gergey gergin gergo gerhard gerhardt gerhart gerhild geri gerlind gerlinde germain germaine german germana
gernot gero gerold gerolf geronimo geroy gerrard gerri gerrie gerrit gerry gerson gert gerta gertha gerti gertie
gertraud gertraude gertraut gertrud gertruda gertrude gertrudis gertude gervasio gerwin gesa gesare gesche gesho gesine
gestheidur gesthimani gestny gestrun gestur geta gethera getislav getko geto getrude getso geza ghaalib ghaazi ghaffaar
ghafoor ghaith ghalib ghaliyati ghanee ghanem ghani ghannam ghasaan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer
ghazawan ghazi ghazzal ghenadie gheorghe gheorghita gherghina ghislain ghislaine ghita ghiyaath ghiyath ghufran ghulaam
ghulam ghunayn ghusharib ghusun ghutayf gia giacinto giacobbe giacomo giada giampaolo giampiero gian giancarlo
gianfrancesco gianfranco gianina gianluca gianluigi gianmarco gianna gianni giannis giannoyla gianpaolo gianpietro
giasemi gibson gica gichka gicu gideon gidget giedre giedrius giel giesela gifty gigi gigja gigjar gijs giko gil gilang
gilbert gilberte gilberto gilda gildardo gildroy giles gilles gillian gillis gilly gilma gilman gilmar gils gilslaug
gina ginette ginger ginny gino gintare ginyas gio gioacchino gioachino gioele gioffre gioia giolanta gion gionata
giorgia giorgian giorgiana giorgio giorgos giosue giovanna giovanni giovanny girik girindra girish girolamo girts gisa
gisbert gisela gisele giselle gisla gisley gisli gislina gislinde gislny gislrun gislunn gisselle gissunn gissur gita
gitau githinji gitonga gitta gitte giulia giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giustino
giveza giz gizdalen gizdana gizela gizella gizur gjaflaug gjuki gkikas gkolfo gladis glady gladys glafira glauco glayds
glayki gleb glen glenda glendora glenn glenna glennie glennis glenys glib glinda glo gloa globjort glod glodis gloey
gloi gloria glory glumur glykeria glynda glynis gna gneisti gnupur gnyr goa goda godelieva godelieve godfrey godi
godmundur godofredo godwin goffredo gogo gohar goi gok gokay gokbudun gokce gokcebalan gokcil goken gokhan goknur
gokperi goksev gokten golda goldie goli goma goncafer goncalo gonen gonul gonzalo gopal goran gorazd gorche gordan
gordana gordey gordiy gordon gorgi gorgunay goriya gorklu gorm gorsev gory gosta gostomysl gote gotsa gotse gottfrid
gottfried gotthard gotthilf gotthold gottlieb gottlob gottskalk gottsveinn gotz governor govie goyo gozel gozem grace
gracia graciana graciano gracie graciela grady graeme grafitsa graham graig grainne grammatiki grani grania grankell
grant granville gratian gratiana gratiela grayce grayson grazia graziano graziella grazyna greca greco greenberry greet
greg grega greger gregg greggory gregoire gregor gregoria gregorian gregorio gregory grein greipur grelod gremislav
greppur gret greta gretar gretchen grete gretel grethe gretl gretta grettir gricelda griet grieta grigore grigorios
grigoriy grima grimar grimey grimheidur grimhildur grimkell grimlaugur grimnir grimolfur grimulfur grimur grimyana
grisel griselda grissel grit gro groa grover grozdinka grzegorz gua guadalupe guarino gucal gucluer gucyeter gudberg
gudbergur gudbjarni gudbjartur gudbjorg gudbjorn gudbjort gudborg gudbrandur guddis gudfinna gudfinnur gudfredur
gudfridur gudgeir gudjon gudjona gudlaug gudlaugur gudleif gudleifur gudleikur gudlin gudmann gudmar gudmey gudmon
gudmunda gudmundina gudmundur gudni gudny gudradur gudridur gudrodur gudrun gudsteina gudsteinn gudthor gudula gudvardur
gudveig gudveigur gudvin guenter guenther guglielmo gugu gugulethu guido guilherme guillaume guillermina guillermo
guiomar guiseppe gul gulab gulaga gulare gulay gulbala gulbani gulbeyan gulbiye gulce gulcegun gulcin gulcohre guldam
gulder guldunya gulegen gulel gulenay guler gulev gulfaam gulfam gulfari gulfeza gulgen gulguzel gulhisar gulinaz
gulkadin gullbra guller gulluhan gullveig gully gulmira gulmisal gulnar gulnare gulnaz gulnaziye gulnur gulozge gulper
gulsa gulsahin gulsalin gulselin gulsen gulseref gulseren gulsevil gulshan gulsiye gulsu gulsum gultac gultekin gulten
gulter gulus gulustan gulxar gulzadiye gulzar gum gumercindo gumi gumma gumustekin guna gunar gunars gunay gunaydin
gunbir gunborg gunda gundel gunden gundhild gundi gundolf gundula gunduz gunduzalp gunebakan guneet guneri guney
gungordu gungoren gunhild gunilla gunita gunkurt gunn gunnar gunnberg gunnbjorg gunnbjorn gunnbjort gunnborg gunndis
gunndor gunndora gunnel gunnella gunner gunnfinna gunnfridur gunngeir gunnhallur gunnharda gunnheidur gunnhildur
gunnjona gunnlaug gunnlaugur gunnleif gunnleifur gunnlod gunnolfur gunnoli gunnrodur gunnrun gunnsteinn gunnthor
gunnthora gunnthorunn gunnur gunnvaldur gunnveig gunnvor gunny gunsel gunsen gunser gunta guntars gunter gunther guntis
guntram gunver gunvor gurarda gurcuye gurelcem guriy gurli gurry gursal gurten gus gussie gust gustaaf gustaf gustas
gustav gustave gustavo gustavus gustaw gusti gusztav gutti guttormur guus guusje guvercin guy guzey gvardiana gvozdeyka
gwen gwenaelle gwenda gwendolen gwendoline gwendolyn gwenn gwyn gwyneth gyda gydja gydridur gygjar gylfi gymir gyongyi
gyorgy gyorgyi gyozo gyrdir gyte gytis gytta gyugra gyula gyurgya gzim ha habib habiba habibe habibu habil haciali
hacibey hacile hadassa hadda haddi haddur haddy hadi hadicha hadija hadithi hadiza hadrey hadrien hae haengur haenir
hafberg hafbjorg hafborg hafdis hafey hafgrimur hafiz hafiza haflida haflidi haflina hafnar hafni hafny hafros hafrun
hafsa hafsat hafshah hafsteina hafsteinn hafthor hafthora hagalin hagbardur hagbert hagen hai haiba hailey hairyanto
hajnalka hajo hakan haki hakikat hakim hakon hakonia hal halenur haley haleygur halfdan halid halidun halil halim halima
halina halisi haliye halla hallbera hallberg hallbjorg hallbjorn hallborg halldis halldor halldora halley hallfredur
hallfridur hallgardur hallgeir hallgerdur hallgils hallgrimur hallgunnur hallie hallkatla hallkell hallmann hallmar
hallmundur hallny hallrun hallsteinn hallthor hallur hallvardur hallveig hallvor haluk ham hamar hami hamid hamilton
hamima hamis hamish hamisi hamiyet hampus hamsini hamundur hamza hamzah han hana hanbiken hanedan hanh hani hanife hanim
hanja hank hanna hannabel hannah hannchen hanne hannele hannelore hannes hanney hanni hannibal hanno hanns hannu hanny
hanora hans hansa hansgeorg hansina hansjoachim hansjorg hansjurg hansjurgen hanspeter hansruedi hanss hansueli
hansultan hap haps haralamb haralambie harald haraldur harambee harbinaz hardana hardi hardik hardy harekur hari harijs
harimurti harinakshi harini haris harish harita hariz harja harjasa harjaya harjo harlan harland harlaugur harley harman
harmony harnail harol harold haroldo haron harpa harper harri harriet harriett harriette harris harrison harro harry
harsana harsanto harsaya harsh harshil hartaka hartana hartmann hartmut hartmuth harto hartvig hartwig harty harun
haruna harvey hasan hasbek haseltine hasgul hashiki hasim hasna hasret hassan hassie hasso hasta hasteinn hatem hatice
hatima hatin hattie haudur hauksteinn haukur haukvaldur hauwa hava havali havar havard havardur havarr havse hawa
hawehindi hayali haydee hayden hayel haylee hayleigh haylen hayley hayret hayrunnisa haywood hazeem hazel hazine hazrat
heath heather heba hecer heci hector hedda hedi hedinn hedvig hedviga hedvika hedwig hedy hee hege heida heidar heidarr
heidberg heidbert heidbjorg heidbjork heidbjort heidbra heiddis heide heidelinde heidelore heidemarie heiderose heidi
heidlaug heidlindur heidloa heidmann heidmar heidmundur heidny heidrekur heidros heidrun heidur heidveig heidy heike
heikir heikki heiko heilmodur heimir heimo heiner heinfried heini heino heinrekur heinrich heinz heisi heitor hekima
hekime hekla hekmet hektor helaine helan heleen helen helena helene helfried helga helge helgi heli helina heliodoro
hella helle hellen hellena hellevi hellmut hellmuth helma helmar helmer helmi helmtrud helmut helmuth heloisa heloise
helvi hema hemal hemang hemangini hemani hemi hemid hemmert hendra hendri hendrik hendrikka henife henk henna henner
henni henning henny henri henric henrich henricus henrieta henrietta henriette henrik henrika henrike henrikki henriks
henrique henry henryk hephsibah hepsibah hera heracleea heraclio heraldo herb herbert herberto herbjorg herbjorn
herbjort herborg herdis herfinnur herfridur hergeir hergerdur hergill hergils heribert heriberto herjolfur herlaug
herlaugur herleifur herlinda herlinde herluf herma herman hermanis hermann hermanni hermelinda hermenegildo hermes
hermie hermila hermina herminda hermine herminia herminio hermione hermodur hermundur hernan hernando herney herrmann
herschel hershel hersilia hersir hersteinn hersveinn herta hertha herthrudur heru hervar hervardur herve hervin hervor
herwig heryanto hesbon hesen hesenaga hessy hester hesti hettie hetty heva heyder heyvetullah hez hezekiah hezi hezniye
hezron hicham hicran hicsonmez hidaya hidde hidir hiedi hiel hien hifzullah hikmet hilal hilaria hilario hilarius hilary
hilayda hilbert hilda hildah hildar hildburg hilde hildegard hildegarde hildegart hildegund hildegunde hildibergur
hildibjorg hildibrandur hildigeir hildigerdur hildiglumur hildigunnur hildimar hildimundur hilding hildingur hildir
hildiridur hildisif hildithor hildred hildur hilkka hillary hillevi hilma hilmar hilmir hilton hiltraud hiltrud himawan
himinbjorg himri hind hindal hinet hinewai hinrich hinrik hinrika hinrikka hipolito hipsbibah hipsie hiral hiram hiroko
hisako hitesh hitty hjallkar hjalmar hjalmdis hjalmey hjalmfridur hjalmgeir hjalmgerdur hjalmros hjalmrun hjalmthor
hjalmtyr hjalmur hjalmveig hjalta hjalte hjaltey hjalti hjarnar hjordis hjorfridur hjorleif hjorleifur hjorny
hjortfridur hjortthor hjortur hjorvar hladgerdur hledis hlegestur hleidar hler hlidar hlidberg hlif hlifar hlin hlini
hljomur hlodmundur hlodur hlodvardur hlodver hlokk hlynur hnefill hnikar hnikarr hoa hoang hoani hob hobert hobkin hoda
hodari hodd hodge hodie hodur hody hogna hogni hokume holgeir holger holley holli hollie hollis holly holm holmar
holmbert holmbjorg holmdis holmfastur holmfridur holmgeir holmgrimur holmkell holmsteinn holmthor holti homer homero
honey hong honor honora honore hop hope hopkins hopp horace horacio horatiu hordur horea horia horn horry horst
hortencia hortense hortensia hortenzia horymir hosea hoseas hosey hosie hoskadem hoskuldur houston howard howie hoyt
hraerekur hrafn hrafna hrafnar hrafnbergur hrafnborg hrafndis hrafney hrafngerdur hrafnheidur hrafnhildur hrafnkatla
hrafnkell hrafnlaug hrafntinna hrafntyr hrannar hrappur hraunar hraundis hredhaan hrefna hreggvidur hreidar hreidmar
hreimur hreindis hreinn hrimnir hringur hritik hroaldur hroar hrobjartur hrodgeir hrodmar hrodny hrodolfur hrodvar hroi
hrolfdis hrolfur hrollaugur hrolleifur hromundur hronn hrund hrutur hrvoje hsiu hub huban hubert hubertine hubertus huda
hudavent hudson hue huey hugberg hugbjorg hugbjort hugborg hugdis hugh hugi huginn hugleikur hugljuf hugo hugrun hugues
huguette hui huia hukumdar huld hulda huldar huldis huldrun hulya humaira humaiya humayra humberto humbet humey humeyra
humi humoyun humphrey hunalp hunbjorg hunbogi hundis hungerdur huni hunn hunor hunrodur hunter huong hurdogan hurican
hurmet hurside huruyet huryasar huseyin huseyn huseynqulu husmen husniyye husnuhal hussein huxley huy huzaifa huzuri
hvannar hvonn hwa hy hyacinth hye hyltir hylur hyman hynek hyo hyon hyun iacob iain iakovina iakovos ian iancu ianis
iara iasmina iason iasonas ib ibaad iban iben ibeth ibidapo ibironke ibis ibn ibolya ibraaheem ibraheem ibrahim ibrani
ibrohim ibun ica icha icho icimbike ida idalia idda ide idell idella idik idika idiris idrees idris idriz idun idunn
iefrem ielisaveta ielisey ieremia ieremias ieronymos ierotheos iesa iesha ieva ievgen ifa ifeanyi ifechukwu ifeoma
ifigeneia ifora iftikhaar iftikhar ifunanya ige iggy iglika ignac ignace ignacia ignacio ignacy ignas ignat ignatia
ignatios ignatius ignatiy ignatz ignatzio ignaz ignazio igne igor igors ihab ihaia ihsaan ihsan ihtesham ihtiram
ihtishaam ihtsham iida iiris iisakki ijaya ijli ika ikaros ikbal ike ikenna ikeoluwa iker ikhlaas ikhsan ikin ikiz iklim
ikraam ikramah ikrimah ikshita ila ilahe ilalmis ilan ilana ilari ilaria ilarie ilarion ilbek ilcho ilda ildefonso ildem
ildes ildiko ildiz ileana ileen ilektra ilene ilenia ilga ilgi ilham ilhame ilhan ilia iliana ilianna ilias ilich ilie
ilija ilim ilinca ilinda iliomar ilir iliya iliyan ilja ilka ilkane ilkbahar ilkim ilkin ilkka ilklima ilko illa illugi
illya ilmafer ilmari ilmars ilmur ilnare ilona ilonka ilper ilqar ilqare ilsa ilse ilsu ilteris iluminada ilyas ilze ima
imam imane imants imany imara imaran imelda imer imge imi imilian imke immaculate immanuel immo immy imogen imogene
imona imran imre imren imrich imrihan imron ina inaki inan inancli inara inare inaya inayet incho incifir inda indah
indali indi india indiana indie indira indra indrajit indre indrek indridi indrikis indy ine inell ines inesa inese
ineta inez inga ingalill ingberg ingbert ingdis inge ingeborg ingeburg ingegard ingegerd ingela ingelise ingelore
ingemar ingemund inger ingetraud ingetraut ingey ingheidur inghildur ingi ingiberg ingibergur ingibert ingibjartur
ingibjorg ingibjorn ingibjort ingiborg ingifinna ingifridur ingigerdur ingilaug ingileif ingileifur ingilin ingimagn
ingimar ingimaria ingimunda ingimundur ingiridur ingiros ingisol ingithor ingivaldur ingiveig ingjaldur ingmar ingo
ingolf ingolfur ingrid ingrida ingried ingrun ingthor inguna ingunn ingvaldur ingvar ingveldur ingvi inigo inioluwa inka
inken inkeri inko inmaculada inna innokentiy ino inocencia inocencio inocentiu inqilab insa insaf inta intan intihap
intiqam intizar io ioakeim ioan ioana ioanina ioanna ioannis iokasti iola iolanda ion iona ionas ione ionel ionela
ionelia ionica ionut iordania iordanis iosefina iosif iosifina ioylia ioyliani ioylianos ioylios ipat ipatiy ipolit
ippazio ippokratis ippolit ippolyti ippolytos ir ira irade iraida irakleia iraklis irakliy iren irena irene iretioluwa
irfan irian iriana iridenta irin irina irine irinel irineus iriney iris irish iriyan irja irko irla irma irmantas irmela
irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irmy irnanto irnik irodotos irpa irsad irungu
irunn irv irvin irving irwan irwin irya iryna isa isaac isaack isaak isabel isabela isabell isabella isabelle isabelly
isac isack isadora isadore isafold isaiah isaias isak isalind isaline isaque isar isarr isaura isavella isay isaya
isbjorg isbjorn iscan isdis ise isela iseldur iseoluwa isey isfandiyor isfold isgeir isgender isgerdur isha ishaan
ishani ishanvi ishildur ishita ishola ishwar isiah isidor isidora isidore isidoro isidoros isidra isidro isikay isikhiya
isiman isin isis iskren isla islam islaug isleif isleifur islime islom ismael ismail ismar ismayil ismet ismey ismik
ismini ismo ismoil isobel isol isold isolde isolfur isolina isperikh isra israel israfil isreal isrun issa issac issack
issi issol issy istan istatko istiliyana istilyan istvan isus isveig ita italo itanya itko itso ituri itzel itziar iulia
iulian iuliana iuliu iunn iurie iustin iustina iustinian iva ivalena ivamina ivan ivana ivanesa ivanichka ivanka ivanna
ivano ivar ivars ivecen iveliana ivelisse iver iveta ivette ivey ivi ivica ivinka ivka ivo ivona ivone ivonne ivor ivory
ivy iwan iwo iwona ixtiyar iya iyabode iyadunni iyiyurek iymona izaaz izabela izabele ize izel izetta izgu izidor
izidora izmail izola izot iztok izyaslav izzet izzy ja jaabir jaafar jaak jaakko jaan jaana jaanus jaap jabal jabbaar
jabir jabr jabulani jacalyn jacek jacelyn jacinda jacinta jacintha jacinto jack jackeline jackelyn jacki jackie jackline
jacklyn jackqueline jackson jacky jaclyn jacob jacobine jacobo jacobus jacopo jacqualine jacque jacquelin jacqueline
jacquelyn jacquelyne jacquelynn jacques jacquetta jacqui jacquie jacquiline jacquline jacqulyn jad jada jade jader
jadranka jadwiga jae jael jaelin jaelyn jaeman jafar jafet jaffer jaga jagapati jagaraga jagat jagdish jagrati jagvi
jahangir jahanzeb jahdami jahdari jahi jahiz jahm jahoda jahongir jai jaider jailyn jaiman jaime jaimee jaimie jair
jairaj jairo jairus jais jaka jake jaki jakob jakobina jakobs jakop jakov jakub jalaal jalal jale jalees jaleesa jalen
jalia jalil jalisa jalmari jalol jalsa jama jamaal jamal jamalia jamar jame jamee jameel jamel james jamey jami jamie
jamika jamil jamila jamison jammie jamshid jan jana janae janaki janani janay jane janean janee janeen janel janell
janella janelle janene janessa janet janeta janeth janett janetta janette janey janez jangwa jani janic janice janick
janie janiece janik janin janina janine janis janise janita janja jankat janko jann janna janne jannet janneth jannett
jannette janni jannie jannik jannika jannis jano janos janosch januja janus janusz janya janyce jap japhet japheth
jaqueline jaquelyn jara jared jari jarkko jarl jarlath jarleth jarmila jarmo jarnbra jarne jarngerdur jarngrimur jarno
jarod jarolim jaromir jaromira jaron jaroslav jaroslava jaroslaw jarred jarrett jarrod jarthrudur jarun jaruthip jarvis
jarwa jarwadi jarwi jasin jasiri jasmani jasmijn jasmin jasmina jasmine jasminka jasmit jasna jason jasper jasur jaswadi
jatgeir jati jatin jatmiko jatmundur jatvardur jaunita javan javi javier javiera javohir jaxon jay jaya jayadi jayda
jayde jayden jaye jayeng jaylin jaylinn jaylyn jayme jaymie jayna jayne jayson jazeps jazmin jazmine jc jean jeana jeane
jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie
jeannine jeb jebadiah jebet jecinta jed jedediah jedidah jedidiah jedrzej jeet jeevika jef jeferson jeff jefferey
jefferson jeffery jeffie jeffrey jeffry jefri jehiel jehu jeison jeisson jekabs jekaterina jekaubs jelagat jelani jele
jelena jelita jelka jelle jelte jem jemima jemimah jemma jemutai jen jena jenae jenaro jene jenee jenel jenell jenelle
jenetta jenette jeneva jeni jenice jenifer jeniffer jenine jenipher jenise jenn jenna jennefer jennell jennet jennette
jenni jennie jennifer jenniffer jennine jenny jeno jens jensina jente jepchirchir jepchumba jepkemoi jepkoech jepkorir
jepkosgei jeppe jeptoo jerald jeraldine jeramy jere jereme jeremi jeremiah jeremias jeremie jeremy jergus jeri jerica
jerilyn jerita jerker jerlene jermaine jerman jermiah jernej jerneja jeroen jerold jerome jeromy jeronimo jerono jerop
jerotich jerrell jerri jerrica jerrie jerrod jerrold jerry jerson jeruto jerzy jes jesca jesenia jesica jesper jess
jesse jessenia jessi jessia jessica jessie jessika jessy jestine jesus jesusa jesusita jet jetmir jeton jetta jettie
jevgeni jewel jewell jez jezups jezza jhalak jhan jhoan jhoana jhon jhonatan jhonny jhony ji jil jill jillian jim jimena
jimmie jimmy jin jina jinawi jincy jindra jindrich jindriska jinny jinsy jinthe jip jiri jirina jitka jo joa joachim
joacim joakim joan joana joane joanie joann joanna joanne joannes joannie joao joaquim joaquin joaquina joash jobst
jocelyn jocelyne jochem jochen jochum jock jodee jodi jodie jodis jody joe joeann joel joella joelle joellen joep joerg
joeri joesph joetta joette joey joffrey jofridur johan johana johann johanna johannah johanne johannes johans john johna
johnathan johnathon johnetta johnette johnie johnna johnnie johnny johnsie johnson johnstone johny joi joie joke jokla
joko jokubas jokull jokulros jolan jolana jolanda jolanta jolanthe joleen jolene jolie jolien jolijn jolin joline jolyn
jolynn jomar jomundur jon jona jonah jonanna jonar jonas jonasina jonatan jonathan jonathon jonbjorg jonbjorn jonbjort
jondis jondor jondora jone jonell jonelle joney jonfridur jong jongeir jongerd jonheidur jonhildur joni jonida jonie
jonina joninna jonmundur jonna jonnie jonny jono jonsteinn jonthor jony joojo joona joonas joonatan joost joppe jora
joram joran jordan jordana jordi jordon jordy joren jorfi jorg jorge jorgen jorgina joridur joris jorja jorlaug jorma
jormundur jorn jorri jort jorundur jorune jorunn jorvar jorvi jos josafat josavin jose josebina josee josef josefa
josefiina josefin josefina josefine joselyn josep joseph josepha josephat josephina josephine josephus josetta josette
josey josh joshua josiah josiane josianne josie josip josipa josko joslyn joso josophine jospeh josphat josphine josse
jost josteinn josua josue jouko jouni jovan jovana jovche jovin jovina jovita joy joya joyce joycelyn joye joyline jozef
jozefa jozefina jozica jozo jozsef jr jua juan juana juanita juanito jud juda judah jude judea juder judi judie judit
judita judith judson judy juergen juha juhana juhani juho jukka jula jule julee julene jules juli julia julian juliana
juliane juliann julianna julianne julias julie julieann julien julienne juliet julieta julieth julietta juliette julija
julijana julijs julio juliros julissa julita julius juliusz juma jumaane jumadi jumari juna jung juni junia juniana
junie junior junita junius junko juozas juraj jure jurek jurg jurgen jurgita juri jurij juris jurre jussi justa justas
justin justina justinas justine justiniani justo juston justus justyna jusuf jutta juul juulia juuso juvenal juwon jyoti
jyrki jytte ka kaamil kaan kaarina kaarlo kaashif kaat kaazim kabeer kabir kabiru kacey kachela kaci kacie kacper kacung
kacy kader kadifeyka kadinana kadir kadlin kadri kaeja kafeel kahir kahu kahurangi kai kaia kaija kaila kaique kairav
kaisa kaiser kait kaitie kaitlin kaitlyn kaitlynn kaj kaja kajen kajetan kajji kajsa kajus kakali kaktus kala kalbi
kaldi kaleb kaleem kaleema kaleigh kalervo kalevi kaley kaleya kalgay kali kalim kalina kalisa kalla kalle kalli kallie
kalliniki kallinikos kalliopi kalliroi kallirroi kallistrat kalman kalmann kalmar kalomoira kalpit kaltrina kaluda
kaluwa kalyn kalypso kam kamal kamala kamar kamaria kamau kambali kameron kameya kami kamidin kamiel kamil kamila
kamilah kamile kamilla kamilly kamma kamran kamron kamya kanak kanda kandace kandef kandi kandice kandis kandra kandy
kane kanella kanesha kani kania kanini kanisha kanpulat kanusha kaombwe kapagan kapitola kapiton kaprasius kar kara
karaamat karabas karaca karaer karakucak karam karama karamelita karan karanbay karani karanja karatas karcan karcho
kardelen kardi kare kareem kareen karel karen karena karey kari karie karim karima karimah kariman karimi karin karina
karine karisa karissa karitas kariuki karja karkur karl karla karleen karlene karles karley karlfried karlheinz karli
karlijn karlina karlinna karlis karlo karlotta karlukhan karly karlyn karma karman karmen karna karo karol karola karole
karolien karoliina karolin karolina karoline karolis karolos karoly karolyn karon karp karren karri karrie karry karsa
karsana karsten karta kartika karvel kary karya karyl karyn karyofyllia kasam kasandra kasey kasha kashan kashangaki
kashif kashish kashvi kasi kasidi kasie kasif kasim kasimir kasiran kasiyah kaskazi kaspar kaspars kasper kassandra
kassiani kassie kassim kastiel kastriot kasusra kata katakomb katalin katalina katalinka katana katariina katarina
katarinus katarzyna katastrofa katcha kate katelijne katelin katelyn katelynn katerin katerina katerine kathaleen
katharina katharine katharyn kathe katheleen katherin katherina katherine katherinne kathern katheryn kathey kathi
kathie kathinka kathleen kathlene kathline kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia katica
katie katina katinka katja katla katleen katlyn kato katri katrice katrien katriina katrijn katrin katrina katrine
katriona kattie katty katy kauko kaunka kauri kauthar kaver kavurt kavya kawaca kawaya kawkab kawthar kay kayagun kayce
kaycee kayden kaye kaygusuz kayit kayla kaylee kayleen kayleigh kaylene kayrabay kaysan kayun kazi kazim kazime
kazimierz kazimir kazuko kealan keano keanu kecia keegan keelan keeley keely keena keenan keesha keeva kefser keijo
keiko keila keira keisha keith keitha keji kelami keld kelechi keli kelle kellee kelley kelli kellie kelly kellye kelsey
kelsi kelsie kelvin kemal kemale kemaleddin kemba kemberly kemboi kemuma kemunto ken kena kenan kenari kenda kendal
kendall kendra kendrick kendrik kenedy kenes keneth kenia kenisha kenj kenji kenn kenna kennedy kennet kenneth kennith
kenny kent kenter kenth kenton kenya kenyangi kenyatta kenyetta kenza kenzie kenzo kenzy kera keramet keran keranka
kerasia keren keri kerim kerime kerman kermit kerri kerrie kerry kerstin kerttu kerubo kesha keshia kestutis kete keti
ketilbjorg ketilbjorn ketilfridur ketill ketilridur keturah kev keva keven kevim kevin kevork keya keyaan kezban kezia
keziah khaalid khaan khacho khadija khadijah khaled khalid khalilah khamani khamisi khana khanko khanyisile kharalambi
kharalampi kharalan khari khariton kharitoniya kharizan kharlampiy khasan khasatin khavtelin khefestion khektor
khenrieta kheraklit khernani khiminay khinka khinko khino khitko khloe khoa kholi khoma khoroz khrabrin khranimir
khranislava khrelko khrisanka khrischo khrisim khrisimir khriso khrista khristalin khristela khristiela khristilian
khristiliyana khristina khristivilin khristiyan khristo khristodor khristoelena khristofor khristomil khristomir
khristoslav khristozar khristozornitsian khristozornitsomil khristya khrondel khrusan khuban khubav khubavelka khubaven
khuben khvoyne kia kiaan kiah kian kiana kiandra kiapo kiara kiaran kiarie kibafupia kibar kiber kibet kibibi kiburi
kiddy kiera kieran kiernan kieron kiersten kiesha kieth kifaye kifayet kijana kijani kike kikelomo kiki kikilia kiley
kilian kilicbay kiljan killian killis kilonzo kim kimani kimanzi kimathi kimba kimber kimberely kimberlee kimberley
kimberli kimberlie kimberly kimbery kimbilio kimbo kimbra kimcho kimeu kimi kimiko kimmo kimon kimutai kimya kina kinaya
kindra kinel kinga kingsley kingston kinka kino kinta kinubi kinuthia kinyanjui kinyua kiojah kioko kip kipchirchir
kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo
kipngeno kipngetich kipras kiprislav kipriyan kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kir kira
kiramettin kirat kirby kircho kirgiz kiri kirien kiril kirill kirilo kirk kirka kirsi kirsten kirsti kirstie kirstin
kirstine kirsty kirui kiryak kiryaki kiryako kirykos kis kisha kisima kismet kissy kit kitan kitchitsa kito kitodar
kitomir kitti kittie kitty kiume kivilcim kiwara kiyasi kiyoko kizil kiziltunc kizza kizzie kizzy kjalar kjallakur
kjalvor kjaran kjarr kjartan kjarval kjeld kjell kjersti kjetil kjoi klaas kladia klaengur klairi klara klare klas
klaudia klaudie klaus klavdija klavdiy klavdiya klavs kleanthis klearchos kleio klemen klemens klement klementina
klemenz kleomenis kleoniki kleopas kleopatra kleovoylos kleuna klim kliment klimentini klimis klothilde kloya
klytaimnistra knorr knud knut knutur kobe kocabas kocak kockan kodran koech koen koenraad kofi koggi kojo koker kokimira
kokkona koko koktas kolawole kolbeinn kolbjorg kolbjorn kolbra kolbrun kolcho koldan koldis kole kolfinna kolfinnur
kolfreyja kolgrima kolgrimur kolka kolmar koloman kolskeggur kolur kolvidur kolyu komara komnin komnini komninos
koncagul kondo kondrat kondratiy kondylia konguralp konkordia konny konon konrad konradi konradus konstantia konstantin
konstantina konstantinos konstantinus konstanty konstanze konul kopan kopur kora koralia koray korbinian kordula korede
korey kori korinna korir korka korkmazalp kormakur kormlod kornel kornelia kornelija kornelius korneliya kornil kornilia
kornilios kort kortney korugan kory kosemen kosgei kosisochukwu kosmas kosmia kosta kostadinka kostas kostoyla
kostyantin kosukhan kotryna kotuz kourtney kovser kovu koycho koyno koyo kozma kraig kraki kralina krasidara krasiyana
kreszentia kreszenz kria kriemhild krinio kris krish krisha krishna krisi krisjanis kriss krissy krista kristabela
kristal kristall kristan kristaps kristberg kristbergur kristbjorg kristbjorn kristborg kristdor kristeen kristel
kristen kristens kristensa krister kristers kristey kristfinnur kristfridur kristgeir kristgerdur kristi kristiaan
kristian kristiana kristiane kristianna kristie kristien kristiina kristijan kristin kristina kristine kristinn kristiya
kristjan kristjana kristjon kristjona kristlaug kristlaugur kristle kristleifur kristlin kristlind kristmann kristmar
kristmundur kristny kristof kristofer kristoffer kristolina kristopher kristros kristrun krists kristthor kristthora
kristupas kristvaldur kristvardur kristveig kristvin kristvina kristy kristyn kristyna krisztian krisztina krisztofer
kritika krste krummi krysta krystal krystallenia krystallis krysten krystian krystin krystina krystle krystof krystyna
krzysztof ksandriniya ksawery ksenija kseniya kubran kuchanua kuddusi kujoe kujtim kullervo kum kumar kumral kumush
kuncara kunibert kunigunda kunigunde kunka kuno kunthara kupriyan kuria kurnia kursad kurt kurtis kurunzi kushtrim
kusiima kustaa kusuma kutay kutgun kutun kuzman kveldulfur kveta kvetoslav kvetoslava kwabena kwadwo kwaku kwamboka
kwame kwamena kwasi kweku kweli kwesi kyalo kyan kyano kyara kydonia kyla kyle kylee kylian kylie kyllian kyllikki kym
kymberly kyoko kyong kyparissia kypriani kyprianos kyra kyratsa kyriaki kyriakos kyriazis kyros kyung kyveli laban
labeeb labib labinot labuh lacey lachelle lachlan laci lacie lacin lacramioara lacresha lacy lada ladawn ladimir ladina
ladislau ladislaus ladislav ladislava ladli ladonna lady laeeq lael laela laerke laertis laetitia lafayette laffie lage
lahiah lahoma lai laika laila lailati laimonis laine laini lainie laiq lais laith lajita lajlaj lajos lajuana lakeesha
lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita laksana laksh lakshit lakshmi lala lale lalezar
lalita lalka lalko lalo laly lam lamar lambert lamberto lambi lambo lambyu lameck lamiye lamonica lamont lamprini
lampros lan lana lanang lance lander lando landon lane lanell lanelle lanette lang langalibalele langat langgeng lani
lanie lanita lanjar lanna lannie lanny lanora lanselot lanson lantar laodicia laoise laokratis laora laqeet laquanda
laquita lar lara larae laraine laras laree larensina larent larentius laretta larey larhonda larisa larissa larita
laronda larraine larry lars larue larus lasandra lascar lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda
lashay lashell lashon lashonda lashunda laskal laskar laskarina laskaris lasmanto lasmono lasonya lasse lassi laswi
laszlo latanya latarsha latasha latashia lateef latesha latia laticia latif latika latina latisha latko latonia latonya
latoria latosha latoya latoyia latrice latricia latrina latrisha latsa latyu laufar laufey laufheidur laufhildur lauga
laugey laugheidur laugi launa laura lauralee lauran laure laureano laureen laurel lauren laurena laurence laurene
laurens laurent laurentia laurentiu laurenz lauretta laurette lauri laurian lauriane laurice laurie laurin laurinda
laurine lauris laurita laurits lauritz lauryn laurynas laus laust lautaro lavada lavanya laveda lavelle lavender lavenia
lavera lavern laverna laverne laveta lavette lavina lavinia lavize lavon lavona lavonda lavone lavonia lavonna lavonne
lavr lavrentiy lawana lawanda lawanna lawerence lawrence lawrencia lawrie layla laylo layne layrentia layrentios layth
lazar lazaria lazaro lazaros laze lazim laziz lazura lazzaro le lea leafa leah lean leana leander leandra leandro
leandros leane leann leanna leanne leano leanora leart leatha leatrice lecho lecia lecurgus leda ledion ledun lee leeann
leeanna leeanne leela leen leena leesa leet leevi lefter lega legawa leia leida leider leidolfur leidy leif leifur leigh
leigha leighann leiknir leikny leila leilani leire leisa leisha leja lejla leka leke lekha lekisha leko lela lelah
leland lelia lem leman lembah lemonia lemonis lemuel len lena lenah lenard lenche lene leni lenin lenita lenka lenko
lenn lenna lennard lennart lennarth lennert lennie lenny lenora lenore leo leocadia leocadio leokadia leola leoma leon
leona leonard leonarda leonardo leonardos leoncio leone leonel leonhard leoni leonia leonid leonida leonidas leonidia
leonie leonila leonor leonora leonore leons leontin leontina leontine leontiy leopold leopolda leopoldina leopoldine
leopoldo leora leordean leos leota ler lera lere leroy lerze les lesa lesana lese lesha lesia leslee lesley lesli leslie
lesly lessie lester leszek leta letafet letha leticia leticija letif letife letisha letisiya letitia letizia lettice
lettie letty lev levcho leve levent levente levi levicy levin levis levko levone levoslav levy lewis lex lexi lexie
leydi leykothea leyla leyli leyre lezize lezlie li lia liam lian liana liane lianne lias lib liba liban libardo libbie
libby liberta liberto liberty libia libni libor librada libusa libuse lica liceth licho licia lida lidia lidija lidiya
lidiyka lidwina lidya lieke lien liene liepa liesa liesbet liesbeth lieschen liesel lieselot lieselotte lieve lieven
lieze lif lifdis liga lige ligia ligita liisa lika likhiya lil lila lilcho liley lili lilia lilian liliana liliane
lilija lilijana lilita liliya lilja liljana liljar liljuros lilko lill lilla lillah lillemor lilli lillia lilliam
lillian lilliana lillie lilly lilo lilou lily lilyan lilyanka liman limar limazah limon lin lina linah linas linberg
linbjorg lincoln lind linda lindah lindar lindberg linddis linde lindis lindita lindsay lindsey lindsie lindsy lindy
lineau lineik linet linette liney ling lingny linh linhildur lini linn linnea linnie lino linsey lintang linus linwood
lio lioara lioba lionel lipe lipika liridon liridona lirim lisa lisabet lisabeth lisandra lisandro lisanne lisbet
lisbeth lise lisebet liselott liselotte liseth lisette lish lisha lissa lissette lissi lissia lissy listalin lita lito
littleberry liv liva livia livingstone livio liviu liwia liya liyaaqat liyaqat liz liza lizabeth lizbeth lize lizete
lizeth lizette lizz lizzette lizzie lizzy ljiljana ljosalfur ljosbjorg ljosbra ljotunn ljotur ljubica ljubisa ljubov
ljudmila ljufur lloyd lo loa lode lodewijk lodi lodmundur lodovico loek loes lofn loftur loftveig logan logey logi
logothetis lohit loic loice loida lois loise lokbra loke loki lola lolita lolly loma lon lona londa londisizwe londiwe
longin loni lonna lonnie lonny lonzo loomie loot lopa lope lora loraine loralee lorans lorcan lore lorean loredana loree
loreen lorelei loreley loren lorena lorene lorens lorenz lorenza lorenzo loreta loreto loretta lorette loretto lori
loria loriann lorie lorik lorilee lorin lorina lorinda lorine loris lorita lorna lorne lorraine lorretta lorri lorriane
lorrie lorrine lorry lory lothar loti lotta lotte lotti lottie lou louane louann louanne louella louetta loui louie
louis louisa louise louka louna loura lourdes lourenco lourie lousie louvenia louvinia lova lovcho lovella lovetta lovie
lovis lovisa lovre lovro lowe lowell lowie loyce loyd loydovikos loyiza loykas loykia loykianos loyloydenia loyola lozan
lozana lozanka lozen lu luan luana luann luanna luanne luara luay luba lubica lubomir lubomira lubor lubos luboslav
luboslava luc luca lucas lucca luce lucentiu lucero lucette luchezar luchino lucho luci lucia lucian luciana luciano
lucias lucie lucien lucienne lucija lucila lucile lucilla lucille lucina lucinda lucio lucius lucky lucrecia lucretia
lucretiu lucrezia lucy ludek ludger ludie ludivina ludivine ludmila ludmilla ludo ludolf ludomil ludomila ludovic
ludovica ludovico ludovicus ludovit ludvig ludvik ludvika ludwig ludwina lue luella luetta lufen luhung luigi luigia
luigina luis luisa luisana luise luisina luitgard luiza lujza luka lukan lukas lukasz luke lukita lukiya lukka lukman
luko lula lulcho luli luljeta lulu luluh lulut lulzim luminita lumir luna lundi lunetta lungile lunna lupe lupita
luqmaan luqman lura lurana lurhur lurlene lurline lusia lusinda lusio lusiya lut luter lutf lutfan lutfi lutfiyye
lutgarde lutgardis lutgart luther luthfi lutz luuk luvenia luvisa luwar luwes luyanda luz luzia luzie luzius luzmira
lwandile lya lyam lyanka lyda lyddy lydia lydiah lydie lydur lygeri lykke lykoyrgos lyla lyle lyman lyn lynda lyndia
lyndon lyndsay lyndsey lynell lynelle lynetta lynette lyngar lyngheidur lynley lynn lynna lynne lynnette lynsey lynwood
lysandros lytingur lyubim lyubina lyublina lyubomir lyuboslava lyubosmysl lyubov lyudmila lyulyana lyusila ma maahir
maaike maajid maalik maanas maanav maaria maarit maarten maartje maawiya maaz maazin mabad mabel mabelle mabil mable mac
macarena macaria macario macauley macharia machelle macide macie maciej mack mackenzie macs macy madaha madalena
madalene madalin madalina madaline madalyn madani madara maddalena maddi maddie maddison maddy madelaine madeleine
madelene madelief madeline madelyn madge madhav madhavi madie madina madini madison madiyan madlen madlyn madoa madonna
mads madyan mae maegan maegen mael maelle maelys maeva maeve mafalda maftuna magali magaly magan magaret magarete magda
magdalen magdalena magdalene magdaline magdalini magdalinos magdelina magdolna magen magga maggey maggi maggie maggy
magna magndis magne magnea magnes magney magnfridur magngeir magnheidur magnhildur magni magnolia magnthor magnthora
magnus magnusina magny magret magrit mahad mahala mahali mahalia mahaz mahbeer mahboob mahbub mahdee mahdi mahdy maheen
maher mahesa mahfooz mahfud mahfuj mahfuz mahi mahigul mahika mahir mahire mahizer mahja mahmood mahmoud mahmud mahmut
mahnaz mahsun mahter mahulena mai maia maicol maida maidis maie maighread maija maik maike maiken maikol maile maimuna
maimunah maina maingi maira maire mairead mairin mairtin maise maisha maisie maisol maite maj maja majani majd majdi
majdy majeed majella majken majorie majvor makan makar makara makarena makarios makau makayla makeda makeen makena
makhno makini makokha makori makrina maks maksim maksimiliyana maksimiljan maksude maksur maksymilian makunga makuta
makuu mal mala malachi malachy malak malamatenia malamati malc malcolm malcom malea malen malena malene malfridur
malgorzata malhildur malia malik malika malin malina malinda malisa malissa maliza malka malla malle mallie mallory
mally malmfridur malorie malou malte malthe maltina malva malvina malwina mamadou maman mamen mamie mammie mamun mana
manaaki manadis manaf manah manaia manan manawa manbir manca mancho manda mandi mandie mandla mandlakhe mandy manerva
maney manfred mani manie manja manny manoah manoel manol manola manole manolina manolo manon mans mansurali mantas mante
mantha manthan manto manu manual manuel manuela manuelita manuella manuil manus manush manya manyu mao maple maqsud mar
mara maraea maragaret maragret maranda marangoni maras marbjorn marc marcantonio marcel marcela marcelene marcelina
marceline marcelino marcell marcella marcelle marcello marcellus marcelo marcene marchelle marchelo marcheta marci
marcia marcial marciano marcie marcin marcio marco marcos marcu marcus marcy mardell mardis mare maree mareen mareike
mareikura mareile marek mareks marel marela marella maren marese marey marfa marfridur marg marga margana margaret
margareta margarete margaretha margarethe margarett margaretta margarette margarida margarit margarita margarite
margaritha margarito margart margaud margaux marge margeir margene margeret margert margery marget margherita margie
margietta margit margita margitta margo margorie margot margoth margret margreth margrethe margrett margrieta margrimur
margrit margrith margrjet marguerita marguerite margunnur margurite margus margy marheidur marhta mari maria mariadi
mariah mariam marian mariana mariane marianela mariangela mariann marianna marianne mariano marianthi marias maribel
maribeth marica maricel maricela maricica maricruz marie mariechen marieke mariel mariela mariele mariella marielle
marieluise marietta mariette marigo marija marijan marijana marijke marijn marijon marika mariko marilee marilena
marilou marilu mariluz marilyn marilynn marin marina marincho marinda marine marinel marinela marinella marineta
marinette marini marinka marino marinos marinus mario marioara mariola mariollita marion marios mariotka maris marisa
marisel marisela marisha marisol marissa maristela marit marita marite maritna maritta maritza mariuca mariuerla marius
mariusz marivel mariy mariya mariyan mariyka marja marjaana marjan marjana marjanca marjani marjatta marjeta marjo
marjon marjona marjorie marjory marjukka marjut mark markas markella marketa marketta markita markku marko markos
markrun markthor markus marla marlana marlaug marleen marlen marlena marlene marleny marlies marliese marlin marline
marlis marlise marlo marlon marly marlyn marlys marlyse marna marni marnie marnix marolina maron maroof maros marotesa
marquerite marquetta marquis marquita marquitta marri marry mars marsa marselia marselina marsellius marsha marshall
marsibil marsilia marsito marsudi marsy mart marta martaka martana martani marte marteinn marten marth martha marthe
marthen marti martial martijn martim martin martina martine martiniyan martino martinos martins martirio marton martta
martti marty martyn martynas marus marusa marush marusya marv marva marvel marvella marvin marvis marwata marx mary
marya maryadi maryalice maryam maryann maryanna maryanne maryanto marybelle marybeth maryellen maryetta maryjane maryjo
maryland marylee marylene marylin maryline maryln marylou marylouise marylyn marylynn maryrose maryse marzena masa
masako masar masayuki masha masho maside masika masinde maslina mason massiel massimiliano massimo masume mat matas
matea matei matej mateja mateo mateus mateusz matevz matey matha matheo matheus mathew mathias mathieu mathijs mathilda
mathilde mathis mathys mati matias matic matija matilda matilde matina matiss matiu matjaz matka mato matous matroni
mats matt matta mattea matteo matthaios matthaus matthea matthew matthews matthia matthias matthieu matthijs matthilda
matthildi matthildur matti mattia mattiana mattias mattie mattina matts matty matunda matus matvey maty matyas matyu
maua maud maude maudie mauno maura maureen mauri maurice mauricette mauricio maurilio maurin maurine maurita maurits
mauritz maurizio mauro maurus maurycy mave mavery mavine mavis mavuno max maxence maxi maxie maxim maxima maxime
maximiano maximilian maximiliano maximilien maximillian maximina maximino maximo maximus maxine maxwel maxwell maya
maybell maybelle maye mayerly maykol mayme maynard maynur mayola mayra mayrikios mayroeidis mayros mayroydis maysa mayte
mayya maza mazie mazlum mbithi mboya mbugua mburu mc mcebisi mckenna mckenzie mckinley meabh meagan meaghan meaka
mechelle mechislav mechthild mechthilde mechtild mecide mecit meda medard medeja median medikha medina medine medora mee
meelis meera mees mefarettin mefharet mefodiy meg megaklis megan megane meggan megha meghan meghana meghann mehbare
mehdi mehdiqulu mehdiye mehemmed meherrem mehin mehitabel mehman mehmed mehmet mehmetzahir mehrigul mehrimoh mehru mei
meibh meik meike meinhard meinolf meinrad meja mekhala mekkin mekkino mel melaha melahet melaine melani melania melanie
melaniya melany melba melchior melchizedek melchor melda melek meleknur melenia meletia meletios meleyke melia melichar
melida melihcan melikkan melina melinda melisa melissa melissia melita melitta melker melkior melkolmur melkorka melle
mellia mellie mellisa mellissa mellony melly melo melodee melodi melodie melody melonie melony melpomeni melrakki melros
melul melva melvin melvina melvine melwin melynda memili memmed mena menaalmena menandros mendy menelaos menfeat mengi
menguc menisan meno mensalder mensur mensure mentor meral merba mercedes mercedez merche merci mercy mercyline merdi
mereana meredith merel meret merete merethe mergim meri merideth meridith merijn merike merilin merilyn merim merissa
merita merja merkoyrios merkur merle merlene merlin merlyn merna meropa meropi merri merrie merrilee merrill merry mert
mertel mertie merv merva mervi mervin mervyn mery meryem meryeme meryl merziyye merzuk mesak meshack meshur mesme
messiana mestur mesude mesut meta metaksa metanet metaxia methodios methusalem metin metinkaya metka metod metodi
metrine metta mette metusalem meus meveddet mevludiye mevlut mey meyhanim meyransa meyvant mezide mi mia mias mica
micael micaela micah micajah miceal micha michael michaela michaele michail michal michala michale michalis micheal
micheala michel michela michelangelo michele micheletto michelina micheline michell michelle michelotto michiel michiko
mick mickael mickey micki mickie micky middie middy midge mie mieke miel miesha mieszko migdalia miggy migle miglena
mignon miguael miguaell miguail miguaill miguayl miguayll miguel miguela miguelina miguell miha mihael mihaela mihai
mihail mihajlo mihaly mihels mihhail mihin mihkel mihnea mihrab mihriye miia miika mijo mik mika mikael mikaela
mikaelina mikaere mikayil mikayla mike mikel mikelis mikels mikes mikey mikhail mikhaylena mikhaylina mikhaylo mikhey
miki mikita mikjall mikkael mikkalina mikkel mikki mikko miklos mikolaj mikolay mikulas miky mila milada milagro
milagros milan milana milara milay milcah milda mildinberg mildiya mildred mildridur mile milen milena miles milford
milia miliana milica milissa militsa miliy milka milkah milla millaray millard mille miller millicent millie milly milo
milorad milos miloslav miloslava milost milosz milota milou milovan miltiadis milton miluse mima mimi mimir mimmi mimoza
min mina minas minda mindaugas mindi mindie mindy minenhle minerva ming minh minibe minite minka minna minney minnie
minny minoas minodora minta minty minure mio mioara miodrag miquel mir mira mirabela miran miranda miranta miranza miray
mirbadin mircea mirco mirdza mireia mireille mirela mireli mirella mirena mireya miriam miriama mirian mirja mirjam
mirjami mirjana mirko mirlinda mirna miro miron mirona mironshoh miropa miroslav miroslava miroslaw miroslawa mirra
mirriam mirsad mirta mirte mirtha mirthe miruna miryam mirze misael mischa misha mishat mishka misla mislav misra miss
missy mist misti mistie misty misuli mitali mitch mitchel mitchell mitchelle mitesh mitica mitko mitofan mitoshka mitra
mitrut mitsue mitsuko mittie mitty mitzi mitzie mitzy miyesser miyoko mizhir mjadveig mjalldis mjallhvit mjoll mjollnir
mjolnir mkarkara mladen mladlena mlungisi mnqobi moa mock modest modesta modesto modi modis modris modupe moeidur moey
mofifoluwa mogens mohamad mohamed mohamedi mohammad mohammed mohamud moheidur mohini mohinur mohlaroyim mohsim moira
moises moisey mojca mojisola mojisoluwa mojmir mokey moli mollie molly momanyi momchilo momera mona monalisa monet
monica monicah monika monique monis monja monna monnie monroe monserrat monserrate monte monteleon montesque montgomery
montserrat monty moon mora moraa moradeke morayo mordur moreen morena morenike moreno morey morgan morgane mori moriah
moric morine morits moritz mork morolake morris mort mortadela morten mortimer morton moscha mose moses moshe mosi
mosinmileoluwa moss mosunmola motunrayo moureen mourib mourine moya moyosore mozell mozella mozelle mrihani mstislav
mthokozisi muarra mubariz mubetcel mubina mucahit mucellib mucevher muchiri muema mueni muferrih mufide mufit mugambi
mugber mugdha mugendi muggur mugo mugur mugurel muhallil muhamed muhamet muhammad muhammadali muhammadamin muhammadamir
muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadumar muhammadyasin muhammadyusuf
muhammadziyo muhammed muhammet muharrem muhazzim muhima muhip muhiye muhsina muhyettin mui muia muireann muiruri muizza
mujde mujur mukbile mukhwana mukramin mukrume muktedir mulayim mulele muli mulwa mulya mulyanto mulyono mumbi mumo
mumpuni mumtaz mumtaze mumtoz munda mundheidur mundhildur mundina munene munevver munezzer mungai muni munif muninn
munisa muntezir munyao munyoki muoi mur murad murat muratcan muret muriel murielle muriithi murilo murimi murit murithi
muriuki murod murray mursalina mursel mursinin mursita murti musa musafet musaffa musau musee musembi musemma musfira
mushana mushtariy musila muskunaz muslim muslima muslum mustafa mustafo mustapha mustika mustofa musure musyoka musyoki
mutai mutasim muthama muthengi muthoka muthoni muthui mutia mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga
muturi muvaffak muvahhide muveddet muxlisa muxtar muzaffer muzayyana muzdahir muzdalifa muzeffer muzekker muzhir mwamini
mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti mya myesha myles
myong myr myra myriam myrkjartan myrkvi myrl myrle myrna myron myrra myrsini myrt myrta myrtha myrthe myrti myrtice
myrtie myrtis myrtle myrto myrun myung mzamo naadir naail naajy naasih naasir naathim naazhim nabby nabeeh nabeel nabhan
nabigh nabih nabil nabila nace nachiket nachiyan nachko nacho nacio nada nadeem nadege nadene nades nadeschda nadeshda
nadezda nadezhda nadhir nadia nadim nadin nadine nadir naditsa nadiya nadja nadka nadr nae naeem nael nafasat nafees
nafesa nafii nafile nafis nafisat naftali nafula nagi naglis nahashon nahiara nahide nahuel naiara naib naibe naida
naide nail naile naim naimh naina nair naja najair najam najeeb najib najuma najwa nake nakesha naki nakia nakif nakip
nakisha nakita nako naksh nakul nalan nalar naldo naliaka nam namiq nan nana nancee nancey nancho nanci nancie nancy
nand nandini nando nandor nane nanette nani nanjala nanko nanna nannette nanni nannie nanny nano nansimir nansy nanyu
naoimh naoise naom naoma naomh naomi naomy nap napoleon napoleone nappy naradi narcis narcisa narciso nardi narfi
narhanim naringul narji narkis nartsislav nas nasab naser nashipie nasiba nasim nasiru nasko nasra nasrullah nassim
nastimir nastiya nastja nastradin nasuf nat natacha natali natalia natalie natalija natalina natalio nataliya natalja
nataly natalya natan natanael natanail nataniel natasa natascha natasha natashia natasja natasza nate natella natevan
nath nathalia nathalie nathaly nathan nathanael nathanail nathanial nathaniel nathari natiq natisha natius natividad
natko natosha natsko natso nattmordur nattsol nattulfur natty naud naum naveen navodnenka nayara nayaret nayareth naycho
nayda nayeli nayfa nayibe nayil nayo naysika naz nazar nazaret nazario nazende nazi nazidil nazile nazim nazime nazimet
nazir nazli nazlihan nazlim nazmi ndegwa nderitu ndirangu nduku ndumiso ndunge ndungu nduta nea neal nearchos neasa
nebih nebiha nebojsa necati necdat necef nechifor necilal necmettin necole necva ned neda nedas nedda nedelcho nedelin
nedelyana nedislav nedko nedra nedyalko nedyu neel neelima neely neema nefaret nefeli nefise nefiye neftali negoslav
negrita neha nehemiah nehip neida neider neil neill neisti neja nejc nejdet nekesa nektaria nektarios nel nela nelah
nelcho nelcy nelda nele nelia nelida nelima nelio nelko nell nella nelle nelli nellie nelly nels nelson nelsy nelu
nemanja nena nenad nencho nene nenita nenko nenna nenni nensislav neo neofytos neokleia neokli neoklis neolina neoma
neomi neptun neptunus neratzia nerea nereida neres nergiz neriban nerijus nerim neriman neringa nerissa nermin nermine
nerva nervie nery nesfe neshka nesib nesimi nesip neslinur nesrin nessa nestor neta nete netra netta nettie neva nevada
nevaeh neval neven nevena nevenka nevenko nevgin neviliyan neville nevin nevio nevise nevsal nevsale nevyan newt newton
neycho neyka neyko neyran neza nezaket nezengul nezihi nezize nezrin nga ngaire ngamia ngan nganga ngari ngeni ngigi
ngoc ngozi ngugi nguyet nhat nhien nhlanhla nia nial niall niamh niara nib nibaldo nibby nic nicanor nicat niccolo nicey
nichelle nichifor nichol nichola nicholas nichole nicholette nicholle nicholus nicie nick nickey nicki nickie nicklas
nickolas nickole nickson nicky niclas nico nicoara nicodemo nicodemus nicodim nicol nicola nicolae nicolai nicolaie
nicolaj nicolas nicolasa nicolaus nicole nicoleta nicoletta nicolette nicoline nicolle nicolo nicu niculina niculita
nicusor nicuta nida nidbjorg nidhi nidia nidra niek niel niels nienke niesha nieves nifont nigar nigel nigesa nigmet
nigrita nihad nihai nihal nihan niharika niilo niina nik nika nikandr nikandros nikanor nikau niki nikia nikifor
nikiforos nikita nikitas nikitia nikki niklas niklaus niko nikodem nikodim nikodimos nikoela nikol nikola nikolai
nikolaj nikolajs nikolaos nikolas nikolaus nikolay nikole nikoleta nikolett nikoletta nikolina nikolitsa nikon nikora
nikos niks niksa nikulas nila nilam nilcan nilda nili nilima nilo nils nilsa nilson nilufar nimakoah nimrat nina ninetta
ninfa nini ninioluwa ninja ninna nino ninoska ninthe nionila nirgul nirja nisa nise nisha nita nitara nitesh nives nixon
niyaga niyaz niyazi niyilolawa njabulo njagi njala njall njenga njeri njeru njiru njogu njoki njola njordur njoroge
njozi njue njuguna nkazimulo nkiruka nnamdi nneka noa noah noam nobantu noble nobuhle nobuko noe noel noeleen noelia
noeline noella noelle noemi noemie nohemi nohora noi noirin nojus nokkvi nokulunga nola nolan nolberto nole noleen
nollaig nollie noma nomagugu nomalanga noman nomasonto nomathalente nomathemba nomcebo nomiki nomthandazo nomusa nomvula
nona nonhlanhla noni nonie nonjabulo nonna nonni nonnie nonso noor noora noortje nora norah norbert norberto norbey
norbu norbusamte norby nordmann nore noreen norene nori norica noriko norina norine norka norm norma norman normand
normann normunds norris norry notburga nothando nott noud nour nout nova novella novi novreste novruz nowell noxolo
nozibusiso nozima nozizwe nqobizitha nrima ntaizi ntaniela ntimi nu nuala nubar nubia nudret nugraha nuhu nula numi nuno
nura nural nuran nurane nuray nurbanu nurcan nurda nurdeniz nureddin nureta nuretdin nurettin nurey nurgil nurhayet nuri
nuria nuriat nurice nuriya nuriyet nurkan nurlan nurlana nurmelek nurmuhammad nursan nurseda nursen nurser nurseref
nursim nurtac nurten nuru nurul nurulla nurullah nurveren nury nusa nusabe nusirevan nusret nuyan nwabudike nyaboke
nyaga nyakundi nyamai nyambura nyana nyanchama nyasi nyawira nybjorg nydia nyla nynke nyoka nyoman nyongesa nyoni nyota
nyuki nyvard nzioka nzomo oana oba obadiah obaid obanijesu obdulia obed obediah obedience obianuju obie obinna obretim
ocampo oceane ochieng ocie octav octavia octavian octaviana octavio octaviu oda odalis odalys odarka odd odda oddbergur
oddbjorg oddbjorn oddfreyja oddfreyr oddfridur oddgeir oddgerdur oddhildur oddi oddkell oddlaug oddleif oddleifur oddmar
oddny oddrun oddsteinn oddthor oddur oddvar oddveig oddvor ode odelia odeline odell odessa odette odhiambo odhran odika
odile odilia odina odinn odis odkanli odo odongo oduor odysseas odysseia odysseys oeshi ofeigur ofelia ofeliya oganer
oge ogechi oget ogin ogmunda ogmundur ogn ognemir ognen ognena ogooluwa ogri ogulbas ogurata ogus oguzman oisin oiva
oivind ojas ojasvi ojvind ok okanay okbay oke okean okechukwu okello okguclu okhanes okhrim okkas okoth oksana okseniya
okseven okta oktavia oktavius oktaviya okto oktovia oktovius okturemis okturk oktyabrina okumu okyalaz ola oladare
oladimeji olaf olafia olafina olafur olajumoke olakunle olalla olanrewaju olansile olasunmbo olav olavi olavia olca
oldag oldrich ole oleg olegario olek oleksa oleksandr olen olena olene oleta olevia olfert olga olgeir olgerts olgierd
oli olimpi olimpia olimpiada olimpian olimpiu olimpiy olin olina olinda oliva olive oliver olivera olivert olivia olivie
olivier olivija oliviu oliwer oliwier olle olli ollie olly olnir olof ololade oloo olov olph olrun oluchi olufunke
olufunmilayo olumorotimi oluoch olus oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
oluwole olveig olver olvir olwen olwethu olympia om oma omaca omair omaira omaja oman omana omar omari omega omeir
omelyan omer omi omina omiros omisha omkaar omobobola omobolanle omodunni omolabake omolara omondi omosalewa omotara
omotayo omotola omotoun omowumi omran omriye omur omurtag omya ona onat oncel oncho ondieki ondolfur ondrej oneida onel
onesmus ongay ongen oni onicyphorous onie onik onisim onita onkar onni onnie onofre onsal onufri onufriy onuker onundur
onur onurcan onursu onveer onyango onyinye oona oonagh opal opan opanas ophelia ophelie ophi opiyo opung opwonya oqtay
ora oralee oralia oran oranli orazio orbrun orcin orduxan oren oreofe orest orestas oreste orestis oretha orfeas
orfelina orfeus orfey orfhlaith orfiye orgun orhan oriana orik orilla orina orinder orisya orjan ork orka orkhidey
orkhideya orkhip orla orlagh orlaigh orlaith orlando orlaugur orleana orlin orlygur ormar ormheidur ormhildur ormur orn
orna ornella orni ornolfur orpha orphelia orri orsolya ortak ortansa ortodoksi ortrud ortrun ortse ortwin oruc orval
orvar orville orvokki orxan oryurek osa osaforum osaforus osama oscar osha osip osiyo osk oskar oskari oskars osman osmo
osogo osp ossama ossi ossian ossie ossur ossy ostap osten ostromir osunleke osvald osvaldo osvalds osvaldur osvifur
oswald oswaldo oswin otabek otakar otavio otay ote otelia otfried otha othmar othon otieno otilia otilija otis otkatla
otkell otmar oto otri otta ottar ottarr ottavio ottfried otti ottilia ottilie ottmar otto ottokar ottomar ottone otur
otylie ouida ouma outi ovanes ove ovidio ovidiu oviya ovli ovun owais owe owen owethu owino owuor oxana oxar oyenike
oyindasola oymak oyrania oysha oystein oyvind ozakan ozalpsan ozana ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam
ozdal ozdes ozdil ozdogdu ozel ozell ozella ozerdinc ozertem ozge ozger ozgun ozgur ozie ozinal ozioma ozkent ozkutlu
ozlem ozlu ozokcu ozpetek ozpinar ozsozlu oztek ozturk ozudogru ozy ozyurt ozzy pa paavo pabla pablo paca pacho pacifica
paco paddy padma padmi padraic padraig padraigh padraigin pagona pahal paige paiman paisiy paivi paivikki paker pakhom
pakize pako paksu pal pala paldis paley palfridur palhanna palheidur palhildur palin palina pall pallavi palle palma
palmar palmer palmey palmfridur palmi palmira palmiro paloma palomina palrun palvira pam pamala pambe pamela pamelia
pamella pamfil pamila pamula panagachie panagia panagiota panagiotis panagis panait panas panay panayot panca pancho
panda pande pandelis pandora pandu pane panfil panfilo pangeran pangestu panini panji pankrac pankrat pankratiy
pankrtiyyan pano panoraia panormitis pansy pantaley pantazis panteleimon panteley panteleymon pantelia pantelis pantera
panto pantoyla pantyu panya paola paoletta paolina paolo par parakhod paramita paramon paraschiva paraschos parashkev
parashkevan parashkevitsa paraskev paraskeyas paraskeyi pardi paressa parfen paride paris parker parman parmelia parmen
parmes parsa parsuny parth parthena parthenia particia parunka parush parvez pasa pascal pascale pascaline paschal
paschalia paschalis pascual pascuala pasi paskalia pasko pasoonie paspanakhil pasqual pasquale pastor pastora pasty pat
patapia pate patience pato patrek patrekur patria patric patrica patrice patricia patricie patricija patricio patrick
patrik patrina patriotka patrisia patrizia patrizio patroklos patru patryk patsa patso patsy patti pattie patty paul
paula paule paulene pauletta paulette pauli paulica paulien pauliina paulin paulina pauline paulino paulita paulius
paulo pauls paun pauric pavani pavao pavel pavelin paviliya pavko pavla pavle pavlik pavlin pavlina pavlincho pavlo
pavlomir pavol paw pawel paye paylina paylos paysanias payton paz peadar peader pearce pearl pearle pearlene pearlie
pearline pearly pearse peder pedro peer peeter peg peggie peggy pehlil pei pekka pekkan peko pelageya pelagia pelaji
pelay pelayo pele pelegrine pelina pelle pellegrino pelopidas pembesin penchin pencho penelope penie penina peninah
penko penney penni pennie penny pentti penyu peo pepe pepelota pepijn pepino pepislav pepita pepito pepo percho percival
percy peregrine peren peri periana perikleia periklis perinur peris perisan peristera perkasa perla perlita permelia
permun pernetta pernilla pernille pero perrine perry persefoni persephone persiana persiyan pertti peruna pervaiz
pervane pervin pervine perviz pesent peshka peta petar pete peter peteris peterson petikongres petinka petkan petko peto
petr petra petraki petrana petras petre petrea petri petrica petrina petrinel petrisor petriyka petro petromil petromira
petrona petronela petronella petronila petros petrozar petru petrun petrunella petrus petrushka petrut petruta petter
petteri petur peychin peycho peyko peyo peyodon peyolina peytan peyton phanice phebe phelia phelim phelix phena pheney
phenie pherbia pheriba phil philadelphia philander phileine philemon philetus philinda philip philipina philipp philippa
philippe philippine philis phillip phillis philly philomena phineas phoebe phoenix phuc phung phuong phylicia phylis
phyliss phyllis pia piaras piedad pien pier pierangelo pierce piergiorgio piergiuseppe pierina pierluigi piermaria piero
pierpaolo pierre pierrette pierrina piersanti piet pieter pietra pietro pigi piia pijus pilar pili pilip pim pimen pina
pinckney pindaros pinelopi ping pink pinkie pio piotr pip piper pippa pirahmet piran piret pirjo pirkko pirmin piroska
pius pjetur placido plamena platon pleasant ples plesu pleun plinio plodovitka ploytarchos pocahontas pok pokey pol
polad poleksina polikarp polin polina polly polona polonca polychronia polychronios polydora polydoros polykarpos
polykratis polymnia polyniki polytimi polyvia polyvios polyxeni polyzois pompeo pompilia pompiliu pomponio poncio pontus
pooja popobawa poppy porfirio porfiriy porsche porsha porter portia posthuma potap pothiti poul povilas poylcheria
poylia praba prabawa prabowo prabu prakosa pranata pranav pranawa praneel pranit prasetya prasetyo pratyush pravda
pravoslav praxitelis prayitna prayoga prayogo preben precious predrag premysl pres presa prescott preston pria pricilla
priit prima primitiva primitivo prina prisca priscah priscila priscilla priscillah prisha priska prissy priya prodromia
prodromos profira prokhir prokhor prokl prokofiy prokop prokopios proletina promitheas prostisveta prov providence
providencia provy prudence prudencia prudencio prudy prue przemyslaw puccio puck puji puk pumbaa punhan pupi puput pura
purcek purificacion purity purwa purwadi purwanto pushti puspa puti putri putu pyrros pythagoras qaadir qaasim qabeel
qabil qadar qadeer qadi qadim qadir qahtan qaim qais qalib qamar qani qanit qaratel qareeb qarin qaseem qasid qasif
qasim qatadah qawee qays qedir qelender qenire qesem qezenfer qiana qiyas qizbes qonce qori qosqar quadir quang qudamah
quddoos qudoos qudret queenie quentin quiana quil quilla quillie quincy quinn quinten quinter quintin quinton quinty
quique quirino qulam qulu qumru qurban qusay qushi qutaybah qutb qutub quyen raaghib raagini raahil raakin raamis raamiz
raashid raatib rabah rabar rabb rabbaanee rabbani rabbiye rabea rabecca rabee rabi rabiah rabih rabit rachael rachal
rachana racheal rachel rachele rachell rachelle rachid rachida rachil rachit rachita rachko racho racquel rada radek
radeke raden radgeir radha radhee radhika radhildur radi radia radika radim radimira radislav radit raditya radka
radmila rado radomir radoslav radoslava radoslaw radostka radosveta radovan radovana radu raducu raduz radvardur radvile
rae raeann raed raees rael raelene raewyn raf rafa rafael rafaela rafaella rafail rafal rafan rafay rafee rafeek rafeeq
raffael raffaela raffaele raffaella raffaellino raffaello rafi rafia rafid rafih rafila rafiq rafn rafnar rafney
rafnhildur rafnkell raghav ragheb raghib ragna ragnar ragnbjorg ragner ragney ragnfridur ragnheidur ragnhild ragnhildur
raguel rahab raharja rahat rahayu raheel raheem rahel rahiye rahma rahman rahmat rahmet rahmi raife raihan raija raik
raili raimo raimondo raimonds raimund raimundo raina rainer rainka raisa raissa raivis raivo rajab rajata rajeshri rajko
rakel rakide raksha raleigh ralf rallia rallis ralph raluca rama ramadan ramadhan ramazan ramid ramil ramile ramina
raminta ramiro ramiz ramon ramona ramonita ramunas ramune rana ranae ranbir rancho randa randal randalin randall randee
randell randi randidur randolf randolph randver randy randyu ranee rangel rangga rani rania ranieri ranka rannva
rannveig rannver ranveer raoul raphael raphaela raquel rares rasa rasate rashad rasheeda rashid rashida rashidi rashko
rasho rasim rasime rasma rasmus rastislav rasul ratibor ratih ratmir ratna raul rauno raven ravi ravy rawiri ray rayaan
rayan rayana raye rayen rayford rayhona rayla raylene raymon raymond raymonde raymund raymundo rayna raynichka rayu
rayyona raze razi raziye razvan rea reagan rean reanna reatha reba rebbeca rebbecca rebeca rebecca rebecka rebeka
rebekah rebekka rebihat recep recepali reda redmond ree reece reed reena reet refet refik refiqe refugia refugio refur
reg regan regena regenia reggie reggina regina reginald reginbaldur reginbjorg regine reginia reginn regis regitse
regitze regula regulo rehaan rehema rehile rehime reid reidar reidun reifnir reijo reiko reimar reimer reimund rein
reina reinald reinaldo reinar reine reinel reiner reingard reinhard reinhardt reinhart reinhild reinhilde reinhold
reinis reino reis reita reka reksa relief rella relu rem rema remazan rembrandt remedios remi remigio remo remona remus
remy remzi remziyye ren rena renaat renae renaldo renan renata renate renato renaud renay renda rendy rene renea renee
renetta rengiya rengul reni renita renius renna renny rens renske renzo reqsane resad reshoni resi resid resmiyye
respati ressie restu resul resulcan reta retha reto retta reuben reva reveka revekka revka revza rex rexhep rexsende rey
reyansh reyes reyhan reyhane reyn reyna reynald reynalda reynaldo reynar reyndis reynheidur reynhildur reynir reynold
reyr reza rezin rezzak rhavi rhea rheba rhett rhian rhianna rhianne rhiannon rhoda rhodella rhona rhonda rhyna rhynie
rhys ria riah rian riana riane rica ricarda ricardas ricardo ricards riccardo ricciotti rich richard richardt riche
richelle richerd richie rick ricka rickard rickey ricki rickie ricky rico ridhi ridwan rienne rifkiye rigas rigmor rigo
rigoberto rigoyla rihards riikka riina riitta rik rika rikard rikardur rikey rikhard rikhardur rikka rikke rikki riku
riley rilla rilly rima rimante rimma rin rina rinaldo rini rino rinor rio ripley ris risa risalet risasi rishi risper
rissa risto ristya rita ritt ritva riva rivka riya riyad riza riziki rizki rizos rizvan roan roar rob robbe robbi robbie
robbin robby robbyn robena robert roberta robertas robertina roberto roberts robin robinson robiya robjorg robt roby
robyn rocco rochel rochell rochelle rochus rocio rocky rod rodah rodamanthi rodan rodanthi roddy roderich roderick
rodger rodgers rodia rodica rodie rodion rodney rodoflos rodokleia rodolfo rodolphe rodrick rodrigo rodrigue rodull roel
roeland rofn roge rogelina rogelio rogena roger rogers rogn rognvald rognvaldur rognvar rohaan rohan rohat roise roisin
rojnu rojus rok rokas rokkvi roko roksan roksana roksolana roland rolanda rolandas rolande rolando rolands rolant roldan
rolf rolland rollo rolly roma romain romaine roman romana romane romanita romano romanos romel romelia romelina romen
romeo romil romina romoleta romolo romona romuald romualdas romul romulo romulus romy ron rona ronal ronald ronaldo
ronan ronda roni ronie ronith ronja ronke ronna ronni ronnie ronny rono rony ronya roope roos roosa roosevelt roque rori
rory ros rosa rosabel rosabella rosaenn rosaenna rosalba rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda
rosalinde rosaline rosalva rosalyn rosamaria rosamel rosamond rosana rosann rosanna rosanne rosant rosar rosaria rosarie
rosario rosaura rosberg rosbjorg rosborg roscoe rose roseann roseanna roseanne rosel roselee roselia roselina roselinde
roseline rosella roselle roselyn roselyne rosemarie rosemary rosen rosena rosenberg rosenda rosendo rosenka rosetta
rosette rosey rosfridur roshildur rosi rosia rosie rosimir rosina rosinberg rosinkar rosinkara rosinkrans rosinkransa
rosio rosislava rosita roska rosko roskva rosl roslaug roslin roslind roslinda roslyn rosman rosmann rosmarie rosmary
rosmunda rosmundur rosny ross rossa rossana rossie rostiana rostimir rostislav rostislava roswita roswitha rosy rotich
rotraud rotraut rouven rovsane rovsen rowan rowena rox roxana roxane roxani roxann roxanna roxanne roxelana roxie roxy
roy roya royale royce roympini royo roysa roz roza rozalia rozalija rozalin rozaliya rozana rozanne rozella rozeta rozin
roziya rozka rozotsvet rozsa rua ruairi ruari rubabe rubani rubar rube ruben rubeyda rubi rubie rubiela rubin ruby rubye
rudecindo rudi rudiger rudite rudolf rudolfs rudolph rudolphus rudra rudy rueben ruedi rufet rufina rufino rufus ruggero
ruggiero rugile ruhengiz ruhide ruhiu ruhiyye ruhsat ruhshona ruhugul rui rukia ruknettin rumaysa rumeysa ruminta
rumislava runa runar rundis rune rungo runhildur runi runny runolfur rupert ruperta ruperto ruqayya ruqiya ruqiyye ruri
rurik rusaliya rusen rushil ruska ruslan rusman rusne russ russel russell rusty rusul rut ruta rute ruth rutha ruthann
ruthanne ruthe ruthie ruthild rutur ruwaihim ruxanda ruxandra ruxsare ruy ruza ruzena ruzhka ruzica ry ryan ryann ryder
ryszard ryte rytis ryurik rza saabir saad saadat saadiq saafir saahir saaiq saajid saal saalih saalim saanvi saaqib saar
saara saariyah saba sabah sabahat saban sabar sabari sabas sabatino sabbir sabeeh sabettin sabih sabihe sabil sabin
sabina sabine sabiq sabir sabire saboor sabra sabri sabrina sabur saburah sacha sachi sachiko saci sacide sadaka sadan
sadao sadaqat sadat saddam sade sadeed sadeti sadia sadie sadik sadiki sadiman sadina sadiq sadittin sadiye sadye
saeberg saebergur saebjorg saebjorn saebjort saeborg saedis saefinna saefridur saehildur saei saelaug saelaugur saemann
saemunda saemundur saeny saer saeros saerun saesol saethor saeunn saevald saevaldur saevar saevarr saevin saevor safari
safet safie safieel safii safina safinaz safir safiri safiya safta safura saga sagcan sage sagit sahat sahdiye sahibe
sahigul sahil sahin sahinbey sahinder sahir sahlar sahmar sahmettin sahnaz sahnuray sahra sahveled sai saida saidi
saiful saim sair sairah saire saka sakari sakarias sakhoriya sakina sakip sakir saksham sakti sakura sal salami salbjorg
saldis saleh salena salgerdur sali salih salim salimah salimet salin salina salka salkin salley sallie sally salma
salman salmann salmar salny salohiddin salome salomea salomey salomi salomon salsabila salud salurbay salvador salvar
salvatore salvi salvor salwa sam samahat samaksh samama samandar samanta samantha samar samara samarth samatha samella
samesh sami samiah samiha samil samina samir samira samire samiya sammie sammy samo samoyil sampson samson samsul samu
samual samuel samuele samuil samuli samurtay samwel samweli samxal samy samyra sana sanavber sanaya sancak sancar sancho
sanda sandalio sandee sandel sander sandi sandie sandile sandis sandor sandra sandri sandrine sandro sandu sandur sandy
sanela sanford sang sani sanije sanita sanja sanjar sanjuana sanjuanita sanka sanli sanna sanne sanni sanora santa
santana sante santeri santia santiago santina santino santo santos sanur sanya sanziana saoirse saood sapa sapfo sara
sarabi sarafina sarah sarai saran sarantis saraya sardor sargin sari saricabay sarilla sarina sarita sarka sarlota
sarmite sarpkin sarra sarthak sarunas sarvan sarvar sarvinoz sarya sasa sascha sasha sasho saskia saso sathvik satia
satrettin satu saturnina saturnino satya sau saul saulius saumu saumya saundra sauti sava savak savanna savannah saveliy
saverio saveta savina savki savni savva savvas savvatiy savvoyla saxi sayali sayan saydam saygin sayin sayrak sazime
scarlet scarleth scarlett scarlette sceeter scot scott scottie scotty seadet seamus sean seana seanan seaneen seanna seb
sebakhtin sebastiaan sebastian sebastiano sebastiao sebastien sebastijan sebastjan sebattin sebby sebigul sebine sebire
sebla sebrina sebuhi secgul secme seda sedaqet sedat sedef sedefcho sedife seema sefa sefania sefer sefi sefiqe sefiye
sefure segilola segismundo segundo seha sehamet sehel seher sehla sehreban sehrebanu sehza seide seif seifur seija
seimur sejda sekim selaheddin selale selatin selcan selcen selcuk selen selena selene seler selim selime selin selina
seline selini selivan seliverst selja selka selma selmin selvi sem sema semat semaye semed semen semenarka semender
semenica semina semine semir semra semrin semsettin semsinisa semsiyye sena senad senaida senan sencar sendogan sene
senia senie seniha senkal senko senn senna senne sennur senol senta senuber seona seosamh sep seph sephy sepp seppe
seppo septi septima sera seracettin serafeddin serafeia serafeim serafet serafim serafin serafina serah seraina serban
serda seref serefeddin sereina serena serencam serene serezli serfinaz serge sergei sergej sergelinka sergey sergio
sergios sergiu sergius sergiy serhatmehmet serilla serina serita seriyye serkan serma serman sernur serol serpil servac
server servinaz serxan sesar seselia sesil sesilia seslav sessa sesselia sesselja sessilia seth setsuko setya sevan
sevar sevara sevasti sevastiani sevastianos sevastin sevcan sevda sevdalin sevdan sevdelina sevdi sevdinar seve sevelin
sever severiano severin severina severine severino severo seveta sevgen sevginur sevican sevil sevim sevinc sevinch
sevindik sevket sevketfeza sevla sevsevil sexavet seyda seydo seye seyfeddin seyfulla seyfullah seyhan seyithan seymour
seymur seyran seyyide sezal sezen sezginbas sha shaban shad shadrack shae shahina shahnoza shahriyor shahzod shahzoda
shaina shakia shakila shakira shakita shala shalanda shalon shalonda shameka shamika shamsuddeen shan shana shanae
shanda shandi shandra shane shaneka shanel shanell shanelle shani shania shanice shanika shaniqua shanita shanko shanna
shannan shannen shannon shanon shanou shanta shantae shantay shante shantel shantell shantelle shanti shaquana shaquita
shara sharan sharda sharee sharell sharen shari sharice sharie sharika sharilyn sharita sharla sharleen sharlene
sharmaine sharo sharolyn sharon sharonda sharri sharron sharyl sharyn shasta shaun shauna shaunda shauneen shaunna
shaunta shaunte shaurya shavon shavonda shavonne shawana shawanda shawanna shawn shawna shawnda shawnee shawnna shawnta
shay shayla shayna shayne shchedra shchedrin shchedyu shchefaniya shcheki shcheno shchenyu shcheriana shcherion
shcheriyan shcherko shcheryu shchiliyan shchilyan shchilyanka shchiryan shchono shchtilka shchurk shea sheamus sheba
sheela sheelagh sheena shehu sheila sheilah sheilla sheillah shekherezada sheki shekoni shel shela shelba shelby sheldon
shelia shella shelley shelli shellie shelly shelton shely shem shemeka shemika shena shenika shenita shenko shenna
shenol sher shera sheree sherell sheri sherice sheridan sherie sherika sherill sherilyn sherise sherita sherlene sherley
sherly sherlyn sherman sheron sherrell sherri sherrie sherril sherrill sherron sherry sherryl sherwood shery sheryl
sheryll sheyna shibil shida shider shiela shila shiloh shin shinead shinka shinko shino shipchan shira shirely shirko
shirl shirlee shirleen shirlene shirley shirly shishman shivani shivansh shizue shizuko shkodri shmulyu shohjahon
shohrux shon shona shonda shondra shonna shonta shoshana shpilko shpresa shqipe shravya shu shukrona shusho shyla si sia
sian sibbell sibbie sibbilla sibel sibila sibilla sibille sibonelo sibongile sibusisiwe sibusiso sibyl sibylla sibylle
sid sidar siddharth sider sidiq sidiqe sidki sidney sidonia sidoniya sidor siebe siegbert siegfried sieghard sieglinde
siegmar siegmund siegrid siegried siegrun siegward siem sien siena sienna sierra sif sifa sifonya sifuna sig sigbergur
sigbert sigbjartur sigbjorn sigdis sigdor sigdora sigfastur sigfinnur sigfired sigfredur sigfrid sigfrido sigfridur
sigfried sigfus sigga sigge siggeir siggerdur sighvatur sigismund sigita sigizmund sigjon siglaugur siglinde sigmann
sigmar sigmund sigmunda sigmundur signa signar signe signhildur signy sigri sigrid sigridur sigrikur sigrun sigsteinn
sigthor sigthora sigthrudur sigtryggur sigtyr sigur sigurast sigurasta sigurbaldur sigurbara sigurberg sigurbergur
sigurbirna sigurbjarni sigurbjartur sigurbjorg sigurbjorn sigurbjort sigurborg sigurbrandur sigurd sigurda sigurdis
sigurdor sigurdora sigurdrif sigurdrifa sigurdur sigurey sigurfinna sigurfinnur sigurfljod sigurgeir sigurgeira
sigurgestur sigurgisli sigurgrimur sigurhanna sigurhans sigurhelga sigurhildur sigurhjortur sigurjon sigurjona sigurkarl
sigurlas sigurlaug sigurlaugur sigurleif sigurleifur sigurlidi sigurlilja sigurlin sigurlina sigurlinn sigurlinni
sigurmann sigurmar sigurmon sigurmunda sigurmundur sigurnanna sigurnyas sigurnyjas siguroddur siguroli sigurosk
sigurpall sigurros sigursteina sigursteinn sigursveinn sigurthor sigurthora sigurunn sigurvaldi sigurveig sigurvin
sigurvina sigvaldi sigvard sigvardur sigyn sihawukele siim siiri sijuade siku sil sila silagi silan silantiy silanur
silas sile silfa silfrun silja silje silka silke silla sille silli silondile silva silvan silvana silvano silvester
silvestre silvestro silvi silvia silvian silviana silvie silvija silvio silviu silviyan silvo silyan silyana sima simao
simas simber sime simen simeon simi similoluwa simina simion simisola simiyu simo simon simona simonas simone simonetta
simonia simonne simphiwe simphiweyinkosi simten simuzer sina sinah sinaida sinan sinasi sindre sindri sindy sine sinead
sini sinica sinikka sinisa sinklitikiya sintija sintiya siobain sioban siobhain siobhan siofra sion sione siper
siphesihle sirac siranoys sirap sirena siri sirin sirivan sirje sirkka sirman sirnir siro sirpa sirra sirriye sirry
sirus sirzad sis sisi siska sisko sisoya sissel sita sitare sithembiso siti sittik siu siv sivar sivert sivi sixi sixta
sixten sixto siya siyabonga siylihan sjafnar sjoerd sjofn skaer skaeringur skafti skaidrite skakalka skapti skarphedinn
skarpheidur skefill skeggi skender skidi skirnir skjoldur skolastika skorbut skorri skugga skuggi skula skuld skuli
skulina skuta skye skyla skylar sladjana sladoledka slamet slav slava slavdo slaven slavena slaveya slaveyko slavi
slavica slavil slavisa slavka slavko slavomir slavomira slawomir slobodan sly slyvia smaragda smaranda smari
smekhoterapiya smidur smilte smirna smith smitty smyrill snaebjartur snaebjorg snaebjorn snaebjort snaeborg snaebra
snaedis snaefridur snaeholm snaelaug snaelaugur snaer snaeringur snaeros snaerun snaethor snaevar snaevarr sneha sneider
snezana snezhana snezhinka snizhana snjafridur snjaka snjezana snjofridur snjoki snjolaug snjolaugur snjolfur snorra
snorri snot socorro socrates soffanias soffia sofi sofia sofiane sofie sofija sofiya sofiyka sofoklis sofon sofonias
sofron sofronia sofus sohret soila sokmen sokrat sokrates sokratis sol sola solange solberg solbergur solbjartur
solbjorg solbjorn solbjort solborg solbra solbrun soldis soldogg sole soledad soleh solene soley solfridur solgerdur
solhildur soliha solimann solin soline solkatla sollilja solly solma solmar solmaz solmundur solny solomiya solomon
solon solros solrun solva solvar solveig solvej solver solvey solvi solvin solvina solvita solvor somadina somer sommer
somtochukwu sona sonad sonata sondra sondre songul songurkan sonia sonja sonke sonnie sonnur sonny sonya soo sook
sophanias sophia sophie sophronia sophus sophy soraia sorana soraya sorcha soren sorin sorina sorine sorli sos sosimo
sotiria sotirios sotiris souma sovket sowande soydaner soykan soykut soyler soyltana soymela soyselcuk sozer sozon
sozoysa sparkle spartak spartakus sparti spas spasena spasiyana spela spencer speranta sphiwe spilios spirela spiridon
spoi spordi spring spyranna spyridon spyridoyla squat srecko stacee stacey staci stacia stacie stacy staffan stal
stamatina stamatios stamatis stamatka stan stana stanca stancu stanford staniela stanimir stanimirka stanislaus
stanislav stanislava stanislavs stanislaw stanka stanko stanley stanton stapi star starkadur starla starr starri stasha
stasia stavisara stavros stayros stayroyla steen stef stefaan stefan stefana stefani stefania stefanie stefanija
stefanny stefano stefanos stefany steffanie steffen steffi steffie stefica stefka stefnir stein steina steinar steinarr
steinberg steinbergur steinbjorg steinbjorn steinborg steindis steindor steindora steiney steinfinnur steinfridur
steingerdur steingrimur steinhildur steini steinkell steinlaug steinmann steinmar steinmodur steinn steinolfur
steinrodur steinros steinrun steinthor steinthora steinunn steinvardur steinvor stela stelian steliana stelina stella
stellah stellan stellios steluta sten stepan stepanie stepanka steph stephaine stephan stephane stephani stephania
stephanie stephany stephen stephene stephenie stephie stephine stephnie stergiani stergianno stergios sterling sterre
steve steven stevie stewart steyana stian stien stig stigheidur stigrun stigur stijn stilla stina stine stirnir stiven
stjarna stjepan stoimena stojan stoletka stormur stormy storolfur stoyan stoyanka stu stuart sture sturla sturlaugur
sturri styliani stylianos styr styrbjorn styrgerdur styrkar styrmir styrr su suanne suat suayp subhan subomi subutiye
sucaettin suceddin suci sudabe sudi sudie sudiksha sue sueann suellen sugra suha suhani suheyda suk sukey suki sukri
sukru sukufe sukur sula suleiman sulema suleyla suleyman sulhi sulie sullivan sully sultane sumarlidi sumarlina sumarros
sumayya sumerya sumeyye sumiko summer sun sunay sune sunel suner sung sungara sunna sunnefa sunneva sunni sunniva sunny
sunshine suphi sureyya surya susam susan susana susanita susann susanna susannah susanne suse susen susi susie sussanne
sussie susy suus suvari suvi suzan suzana suzann suzanna suzanne suze suzer suzette suzi suzie suzy svafa svafar svafnir
svala svali svalrun svan svana svanberg svanbergur svanbjorg svanbjorn svanbjort svanborg svandis svaney svanfridur
svangeir svanheidur svanhildur svanholm svanhvit svani svanlaug svanlaugur svanmundur svanros svante svanthor
svanthrudur svanur svatopluk svatoslav svava svavar svea svein sveina sveinar sveinberg sveinbjartur sveinbjorg
sveinbjorn sveinborg sveindis sveiney sveinfridur sveingerdur sveinhildur sveinjon sveinlaug sveinlaugur sveinmar sveinn
sveinros sveinrun sveinsina sveinthor sveinungi sveinveig sven svend svenja svenning sverre sverrir svetla svetlana
svetlomir svetlomira svetlyu svetoslav svetozar svezha svidna svitlana svobodka svolnir svorfudur svyatopolk svyatoslav
svyatoslava swala swaleh swantje swen swene swetlana sy syahrini sybil sybill sybilla sybille syble syd sydney syl
sylgja sylivia sylke sylva sylvain sylvana sylvanus sylvester sylvia sylviane sylvianne sylvie sylvio sylwia symela
symeon symeoni symeonia synnove synthia syphorous syreeta syrus sys szabolcs szilard szilveszter szilvia szymon ta
taahaa taahir taaj taalib taamir taanish taariq taban tabassum tabatha tabby tabea tabetha tabish tabita tabitha
taciddin tacnur tad tadas tade tadeas tadeen tadej tadeja tadeo tadeusz tadhg tafazal tagangul tage taha tahawwur taheem
tahir tahmaseb tahmeed tahmid tahoor tahseen tai taial taimur taina taine taisha taisir taisiya taisto taj taja tajammal
tajammul tajuana tajudinn tajus takako takatifu takisha tal tala talal talat talayer talha talhah tali talia talib
talibe talisha talitha tam tama tamala tamam tamanna tamar tamara tamarra tamas tamasa tamatha tamati tamaydin tambika
tambra tameika tameka tamekia tamela tamera tamesha tami tamica tamie tamika tamiko tamilla tamisha tammara tammera
tammi tammie tammy tamra tamu tamzine tan tana tanafra tanak tanay tanbay tandogdu tandra tandri tandy tane taneka
taneli tanesha tangaroa tangela tangul tanguy tanhan tania tanika tanimu tanir tanish tanisha tanja tanmayi tanna tanner
tanny tanpinar tanses tansev tansig tantri tanveer tanvi tanya tanyolac tanyu tapani tapio tara tarah tarak taranci
taras taren tarfaan tarfur tari tarik tariyel tarja tarmo tarra tarsha tartis taru taryn tarzicius tasar tasdik tash
tasha tashia tashie tashimira tashina tasia taskan tasnim tassilo tasvir taswir tatiana tatjana tatu tatum tatyana
taufan taufik tauno taunya tautvydas tave tavia tawana tawanda tawanna tawkeel tawna tawny tawnya taxiarchia taxiarchis
taxiarchos tayaydin taygan tayla taylak taylor tayna tayyibe tayyip tea teber tecimer tecla ted teddy tedi teea teemu
teena teeny teerth tegan teguh tehmine teija teisha teitny teitur teja tejas tejs tekbay tekecan tekiner tekla teknaz
teksoy telefonka telemaco telim tellervo telly telma telman telmo telse temeka temidayo temika temime temir temira
temirhan temistocle temizkal temperance tempie tempy temucin tena tenesha tenis tenisha tennie tennille tensey tenvir
tenzin teo teobaldo teodor teodora teodoro teodors teodosi teodosia teodosio teodosiy teodoslav teodostin teofan teofil
teofila teofilo teohari teokhar teona tequila tera terane tercan tere tereasa terence terentiy teresa terese teresia
teresiah teresita teressa terez tereza terezia terezija terhi teri terica terina terisa terje terlan tero terpsichori
terra terrance terrell terrence terresa terri terrie terrilyn terry terttu tervel tesa tesha tess tessa tessie tetyana
teun teuta teuvo tevs teybet teymur teymuraz teymurcin tezcan tezol thabani thabisa thabisile thabiti thad thaddaus
thaddeus thalassini thaleia thalente thales thalia thalis thandazile thandeka thandiwe thando thaney thangbrandur thanh
thao thea theano theba theda thekla thelma thembeka thembekile thembile thembisile themis themistokleia themistoklis
thengill theo theobald theocharis theocharoyla theodis theodoor theodor theodora theodore theodoro theodoros theodosia
theodosios theodosis theodosius theodoti theodoyli theodoylos theofania theofanis theofili theofilos theofrastos
theofylakti theofylaktos theokleia theoklitos theola theologia theologos theoni theophil theophile theophilus theopisti
theopistos theotha theotokis theres theresa therese theresia theressa theron thersa thetis theyr thi thiago thiare thias
thibaud thibault thibaut thibo thidrandi thidrik thierry thies thijmen thijn thijs thilo thinur thiresia thirza thiseys
thjalfi thjodann thjodbjorg thjodbjorn thjodgeir thjodhildur thjodleifur thjodmar thjodolfur thjodrekur thjodvardur
thjostar thjostolfur thoka tholl thom thomais thomas thomasa thomasena thomasina thomasine thor thora thoralf thoranna
thorar thorarinn thorarna thorben thorberg thorbergur thorbjorg thorbjorn thorbrandur thorda thordis thordur thore
thorelfa thorelfur thorey thorfinna thorfinnur thorfridur thorgardur thorgautur thorgeir thorgerdur thorgestur thorgils
thorgisl thorgnyr thorgrima thorgrimur thorgunna thorgunnur thorhaddur thorhalla thorhalli thorhallur thorhanna
thorheidur thorhildur thorir thorkatla thorkell thorlakur thorlaug thorlaugur thorleif thorleifur thorleikur thorlindur
thormar thormodur thormundur thorny thorodda thoroddur thorolfur thorormur thororn thorri thorsteina thorsteinn
thorsteinunn thorsten thorstina thorunn thorvaldur thorvar thorvardur thorveig thorvor thoykydidis thra thrainn thrandur
thrastar thrasyvoylos thresa throstur throttur thruda thrudmar thrudur thrymur thu thufa thula thuo thura thure thuri
thuridur thurman thursa thury thuthukile thuy thyri thyrnir thys tia tiago tiana tianna tiara tiare tiarna tiarnan
tibbie tibe tiberia tiberiu tibo tibor tibra tiburcio ticen tichomir tick tiegan tien tiera tiernan tierra tiesha tifany
tiff tiffaney tiffani tiffanie tiffany tiffiny tiffy tigin tigroni tiia tiina tiit tiiu tijana tijl tijmen tijn tijs
tijuana tikha tikho tikhol tikhomir tikhon til tilda tilde tilemachos tilen tilford tiliana till tilla tillie tillmann
tilly tilman tilmann tilo tim timbul timcho timea timeo timi timika timm timmy timo timofey timofiy timoleon timon
timotei timotej timoteo timoteus timotey timothea timothee timotheos timothy timur timurtas tina tinal tinca tincho
tincuta tindar tindra tindri tindur tine tineke tinisha tinna tinne tinni tino tira tirdad tirsa tirta tirtayasa tirza
tisa tish tisha tishk tisho tistran tit titas titi titia titilayo titin tito titos titus tivadar tiziana tiziano tjaldur
tjasa tjorfi tjorvi toaneta tobi tobias tobiasz tobie toby toccara tod todd todda tode todomirka todor todoraki todorin
todorina tofiq togan togrul toi toivo toka toker toki tokimir tokoz toktug tokunbo tola tolek toliana tolli tolonbay
tolulope toluwanimi tolyu tom toma tomas tomasa tomasz tomaz tome tomeka tomen tomi tomika tomiko tominka tomislav
tommaso tommi tommie tommy tommye tomo tomoko tomori tomris toms tomurcuk tona toncho tonda tone tonette toney tonguc
toni tonia tonicha tonie tonimir tonino tonisha tonislav tonita tonitsveta tonja tonje tonko tonni tonny tono tonu tony
tonya toomas toon topalko topias topolko topuz tor tora toralf torben torbjorg torbjorn tord torel torfey torfheidur
torfhildur torfi torgny torhan tori toribio torie torill torquato torri torrie torsten tory tosha toshia toshiko toshka
toska tota totko totso totyu tova tove tovuz towanda toy toya tracee tracey traci tracie tracy traian trajan trajche
tran trang trannie tranquilla transito traude traudel traudl traugott trausti traute travis treacy treasa treena trena
trendafila trent trenton tresa tressa tressie treva trevor trey tri triantafylli triantafyllia triantafyllos tricia
trifon trifonka triin trina trine trinh trini trinidad trinity triona tripti triseygeni trish trisha trista tristan
tristana triveni trix trixie triya troels trofim trokhim trond trong trosha trostan troy tru trude trudel trudi trudie
trudy trufana trula truman trumann trung tryfon tryfonia tryggva tryggvi tryggvina tryphena tsampika tsampikos tsaneta
tsarevna tsetsa tsocho tsola tsonya tsonyu tsotso tsuma tsveta tsvetan tsvetana tsvetanka tsvetelina tsvetilena
tsvetlina tsvetoliliya tsvetyana tu tuan tuana tudor tudora tudorita tudosia tuere tufani tufka tugcan tugce tugiman
tugrulhan tugtas tui tuija tukelalp tukezban tukufu tula tulay tule tulia tulin tulio tullio tulun tumas tumer tumi
tumkurt tunahan tunar tuncboga tunckilic tunde tung tunguc tunzale tuomas tuomo turabi tural turan turane turcan turcein
ture turgut turid turkalp turkan turkane turkmen turknur turlough turvi turxan tutkucan tutkun tutu tuukka tuula tuuli
tuulia tuulikki tuur tuva tuyet tuyug tuzeer tuzenur tverdislav tvorimir twan twana twanda twanna twila twyla ty tycho
tyesha tygo tyisha tyla tyler tymon tymoteusz tynisha tyr tyra tyree tyrell tyrfingur tyron tyrone tyson tzanetos tzeni
ua ubaadah ubadah ubaid ubaidah ubaldo ubay ubayd ubaydullah ubbi uberlinda uberto ubeydullah ubika ucan ucbeyi ucchal
ucgul uche uchenna uchita uda udant udarsh uddi udeera udo udyati ueli uffe ufukay ugan uge uggi ugla ugne ugo ugolino
ugur ugurkan ugurtan uhban ujamaa ujunwa ula ulakbey uldis ulduz ulf ulfa ulfar ulfat ulfdis ulfet ulfey ulfgeir
ulfhedinn ulfheidur ulfhildur ulfkell ulfljotur ulfrun ulftyr ulfur uli uliana ulises ulke ulker ulkudes ulkum ulla ulle
ullrich ulrica ulrich ulrik ulrika ulrike ultan ulu uludag ulugbey uluman ulutay ulva ulvi ulviyye ulya ulysses uma
umaarah umair umande umang umar umay umaya umberto umi umid ummahan ummahani umman ummet ummuhan umoja umray umusan umut
umutcan un una unal undina undine unek unggul uni unice unjani unlen unna unnar unnati unnbjorg unnbjorn unndis unndor
unni unnsteinn unnthor unnur uno unsever unubol uolevi upadhriti upasna upik upkaar upma uraltay urania uranus urbain
urban urbano urdar urdur urfan urfettin urhan uriah uriel urima urishilla urmas urmi uros urper urrab urs ursa ursel
ursina urska ursula urszula urte urvashi urvi usame uschi usha ushan ushindi usiku usman usmon ustim ustin ustun usyi
uta utama ute utkarsh utkucan utz uwe uxi uyanser uygun uzbay uzer uzeyir uzima uzsoy vacibe vaclav vada vadim vafir
vagia vagiani vagn vagna vagnbjorg vagnfridur vahar vahid vahide vahittin vaida vaidas vaino vaios vaishnavi vajen vaka
vakare vaklina vakris vakur val vala valantis valanto valarie valary valberg valbergur valbjorg valbjork valbjorn
valbjort valborg valbrandur valda valdemar valdheidur valdi valdimar valdis valdor valeh valencia valene valentijn
valentim valentin valentina valentine valentino valentinos valentinus valer valere valeri valeria valerie valerij
valerija valerio valerios valeriu valeriy valeriya valero valery valeska valey valfridur valgard valgardur valgeir
valgerda valgerdur valhildur vali valiant valid valide valija valka valladur vallary vallie vally valmar valmundur valny
valon valorie valrie valros valrun valsteinn valter valthor valthrudur valtteri valtyr valur valva valves valy valya
vamakshi van vanburen vance vanda vandalia vanesa vanessa vanetta vangeliya vangie vania vanita vanja vanna vannesa
vannessa vannie vansha vanukhi vanya vapni vaqif var vardis varenya varfolomey varfolomiy vargin varlaam varlik varmar
varsamia varsamos varsha varta vartholomaios varvara vasana vasare vasatika vasco vasenka vashilya vashti vasif vasil
vasile vasileia vasileios vasilica vasiliki vasilina vasilis vasilisa vasiliy vasilka vaska vassilios vasudha vasyl
vatnar vatslav vaughan vaughn vavrinec vaysal vazeh veatriki vebjorg vebjorn vechko vecide veda vedant vedat vedhika
vedika vedis vedran veer veera veerle veeti vefa vefadar vefia vega vegard vegeir vegerdur veig veiga veigar veigur
veijo veikko veis veit vejune vekell velaug velaugur velda veli velia veliana velimir velinna velissaria velissarios
velitdin veliyanka vella vello velma velta velva velvet vemundur vena venancio venceslas venchislava venda vendela
vendelin vendula venedikt venera veneranda venessa venetia venetios venetsiya venetta veniamin venice venislava venita
veniyamin venizelos venla vennie venus veny veola ver vera verda verde verdell verdie verena vergie verim verislava
verla verlene verlie verline vermundur vern verna vernell verner verneri vernetta vernhard vernhardur vernia vernice
vernie vernisee vernita vernon vero verona veronica veronicah veronika veroniki veronique versie vert vertie vesa
veselin veselinka vesislav vesna veso vespasiyan vessie vesta vestar vesteinn vester vestmar vet veta vetko vetrarros
vetsa veturlidi veysel vezat vezhda vezrife vi vibeka vibekka vic vicenta vicente vicentia vicentiu vicho vickey vicki
vickie vicky victoire victor victoria victoriano victorina victorino vicy vid vida vidadi vidal vidar vide videlin viden
vidhi vidima vidin vidir vidja vidoe vidoslav vidyu viera vieroslava viesturs vif vifill vigalot vigdis vigdogg vigfus
viggo viggunnur vigilija viglundur vigmar vigmundur vignir vigny vigo vigri vigsteinn vigthor vigtyr vigur vihaan viivi
vij vija vijay vikar vikenti vikentia vikentios vikentiy vikhren vikhroni viki viking vikingur vikki viktor viktoria
viktorie viktorija viktorin viktoriya viktors vilayet vilberg vilbergur vilbert vilbjorn vilbogi vilborg vilbrandur
vildane vilde vildis vilem vilfridur vilgeir vilgerdur vilgot vilhelm vilhelmiina vilhelmina vilhjalmur vilho vili
viliam vilian vilis vilislav vilius viliya viliyan vilizar vilizara viljami viljar viljem vilji viljo vilkhema villa
villads ville villi villimey vilma vilmar vilmer vilmos vilmundur vilnis vilny vilte vilums viman vin vina vinaya
vinbjorg vince vincenc vincent vincentio vincentiu vincenza vincenzo vinchentso vinciane vineta vinetu viney vinicio
vinicius vinita vinjar vinko vinnie vinny vino vinsen vinson vinsy vinzenz viola violet violeta violetta violette violin
viorel viorela viorica vira virag viraj virdie virgen virgie virgil virgilio virgill virgina virginia virginie virgy
viridiana virman virpi virzhiniya visa visar visarion visha vishetin vishka vishnyu visitacion vissaria vissarion
visvaldis vit vita vitali vitalija vitalis vitaliy vitazoslav vitezslav vitko vitlyan vito vitomir vitomira vitor
vitoria vitosh vittoria vittorio vitus viv viva vivaan vivan viveka vivi vivian viviana viviane vivianne vivien vivienne
vjekoslav vjollca vlad vladelina vladilen vladilena vladimer vladimir vladimira vladimiros vladislav vladislavs vladlen
vladlena vlado vlaicu vlas vlasia vlasios vlasis vlasta vlastimil vlatko vlora voditsa voggur voichita voicu vojtech
voldemars volkan volker volkhard volkmar volodimir volodimira volundur von voncile vonda voney vonna vonnie vopni vordis
vordur vorm vottur voynka vrasidas vratislav vratko vreneli vrinda vrishti vritti vrysiis vsemil vseslav vsevolod vu
vula vuokko vuqar vurgun vusal vusale vusumuzi vyacheslav vyanjana vyron vysheslav vytautas vyte waahid waail waajid
waceera wachira wade wadee wadi wadood wafa wafeeq wafi wafiq wafula wage wahab wahb wahban waheed wahhaab wahhaaj wahyu
wai waida waimarie wainaina wairimu wakeeta wakiman walburga waldemar waldo waldtraut walentina walfried walid walker
wallace walli wally walt walter walther walton waltraud waltraut waltrud waluyo wamalwa wambua wambugu wambui wamwema
wan wanda waneta wanetta wangari wangila wangui wani wanita wanja wanjala wanjiku wanjiru wanjohi wannes wanyama
wanyonyi ward warda wardaya wardi warhi waridi warinder warjas warji warner warre warren warsa warsita warta warwick
waseme wash washington wasis watika wava wawan waweru waylon wayne wazir webb webster weddy weena wei wekesa weldon wen
wenceslao wenche wencke wendelin wendell wendi wendie wendolin wendolyn wendy wenke wenona wenzel wera werner wes wesley
wesonga wessel westley weston whitley whitney wibke widisha widya wiebke wieland wieslaw wigbert wikitoria wiktor wil
wilber wilbert wilbur wilburn wilda wilder wiley wilford wilfred wilfredo wilfrido wilfried wilfriede wilhelm wilhelmina
wilhelmine wilhelmus wilhemina will willa willard wille willem willena willene willetta willette willfried willi willia
william williams willian willibald willibert willie williemae willis willodean willow willum willy wilma wilman wilmar
wilmer wilson wilton wiltrud wim winda windy winfield winford winfred winfried winifred winnet winni winnie winnifred
winny winona winston wint winter winton wira wirda wiremu wishi wisnu witold wladimir wm wojciech woldemar wolf wolfgang
wolfhard wolfram wonda wood woodrow woody wout wouter wriddhish wridesh wulan wulf wuraola wyatt wycliff wycliffe wyncha
wynell wynona xalak xaleddin xalid xalide xaliq xalise xamis xanana xander xanim xankisi xanlar xanthi xanthippi xanthos
xatire xaver xavi xavier xelil xeni xenia xenofon xeyal xeyale xeyyam xiao ximena xiomara xiti xobeen xochitl xolid
xosrov xuan xudaverdi xudayar xudu xumar yaa yaaseen yablen yablenka yachana yacho yadavi yadid yadigar yadira yaeko
yael yafi yafir yaghnam yagin yagizkurt yagnesh yago yagoda yagodin yahaira yahsi yahsikan yahvi yahya yahyaa yahyo yair
yaiza yajaira yakim yakinthi yakinthos yakiv yako yakob yakobo yakoslav yakov yakub yalazabay yalcin yalgin yalin
yalislava yaltirak yaman yamar yameen yamen yamid yamile yamilet yamin yamini yan yana yanachko yanadin yanaki yanakin
yanara yance yanche yancho yane yanedin yaneg yanek yanet yaneth yang yani yanichko yanick yaniel yanik yanimir yanina
yanira yanis yanislav yanislaviya yanka yanki yanko yankul yann yannic yannick yannik yannis yano yanomil yantar
yantsislav yanuariy yanush yaqeen yaqoot yaqub yar yara yarcho yarema yargi yarina yaritza yarka yarno yaromir yaropolk
yaroslav yaroslava yartse yaryu yasaar yasan yasar yasattin yaseen yasef yasemen yasemin yasen yasena yaser yash yashar
yashasvi yashawini yashem yashica yashka yasho yashoda yashodhara yashon yashvi yasin yasina yasinta yasir yasmin
yasmina yasmine yasna yassin yassine yasti yastreb yasuko yatan yatana yathrib yatin yatso yauvani yaver yavor yavora
yavuz yaw yawar yawer yayak yazan yazeed yazganalp yazgul yazmin yazo yda yecid yee yeferson yegane yehya yeimy yeison
yejide yekbun yekda yelena yelesen yen yeneral yeni yenifer yenny yeno yeny yeona yepelek yer yeraz yeremiya yergha
yerko yerson yertan yesenia yesica yesid yesil yesoob yessenia yessi yessica yetisal yetta yetunde yevette yewande yfke
yi yigit yildir yildiz yilma yilmaz yina yineth ying yinthe yja ylenia ylfa ylfur ylja ylur ylva ylvie yma ymir yngvar
yngve yngvi ynja yoan yoana yoann yoanna yocelyn yochana yoga yohan yohana yohane yoil yokhanna yoko yolal yolanda
yolande yolando yolima yolina yoliyan yolko yolonda yon yona yonatan yonathan yonetmen yong yonika yono yordan yordanka
yoruc yosef yoselin yoshi yoshie yoshihiko yoshiko yoshita yosip yosma youlanda younes young youri yousef youssef yovan
yovanka yovcho yovitsa yovko yovo yovro yovtso yozhi ypapanti yr yrar yrja yrjo yrkill yrr yrsa ysaline yu yucel yucelen
yudy yuette yug yugi yuk yukhim yuki yukiko yuko yul yulan yulanda yuli yulia yulian yuliana yuliena yulieth yuliy
yuliya yuliyan yuly yumun yun yung yuni yunis yunita yunona yunt yunus yuonne yurani yurany yurdan yurdanur yurdaser
yureed yuri yuridia yuriko yurita yuriy yurtguven yurtseven yurttas yury yusif yussuf yustianna yustim yustin yustina
yustinian yusuf yutika yuvenaliy yuvraj yvan yves yvette yvon yvone yvonne yvonni zaafir zaahid zaahir zaakir zabir
zablon zac zacarias zach zacharenia zacharia zachariah zacharias zacharie zacharoyla zachary zachery zachy zack
zackariya zackary zada zaddi zadie zadock zaeem zaeka zaenab zafa zafar zafeer zafeiria zafeirios zafeiris zafer zafir
zafrul zahaar zaharia zaheer zahfer zahi zahid zahir zahnya zahra zahri zahro zahrun zahur zaib zaid zaida zainab
zainabu zaira zaitra zaituni zak zakaria zakarias zakariyo zakayo zakhar zakhari zakharin zakharinka zakhele zakho zakir
zakiyaxon zakk zalan zaliha zalindra zaman zamfir zamfira zamin zamiq zamir zamira zampeta zampia zan zana zandra zane
zaneta zango zanis zanka zanko zansi zapryan zara zarar zaraza zarengiz zarina zarko zarna zashil zauqi zaur zavarin
zaven zaweel zay zayan zayd zaynab zayyan zayyir zbigniew zbynek zdenek zdenka zdenko zdislava zdravcho zdravelin
zdravelina zdravets zdravko zdukhostina zeb zebedee zebirce zed zedediah zeely zeferino zehaan zehnia zehra zehranur
zekayi zeke zekeriyye zeki zelaya zelda zelha zelie zeljka zeljko zella zelma zelmira zemfira zemine zemyna zemzem zena
zenaida zende zengin zenia zennun zeno zenobia zenon zenovia zenta zenzele zenzile zeph zephaniah zerafet zerdad zerdust
zeride zerif zerife zernigar zetta zevlude zewad zeynal zeyneb zeynegul zeynelabidin zeynep zeyno zeynulla zgura zhaklin
zhanin zhanna zhara zharko zhelyazka zhenimira zheyna zhichka zhiva zhivomira zhorka zhuliana ziba zibeyde zibuyile
ziedonis ziga ziggy zigmund zigrida zihni zika zikmund zilfa zilmil zimran zina zinaida zinais zinal zinet zinhle zinko
zinnura zinnure zinon zinovi zinovia zinovios zinoviy zion zipporah zisoyla zita ziva zivile ziya ziyaettin zizi zlatan
zlateya zlati zlatica zlatil zlatimir zlatiyan zlatka zlatko zlatogor zlatomir zlatomira zlatoslav zlatoslava zlatotsvet
zlatozar zoe zoey zofia zofie zofija zohre zohrehan zoi zoichka zoila zoja zola zolly zoltan zona zonia zophanias
zophonias zora zoraida zoral zoran zorica zorka zoryan zosima zoya zsanett zsigmond zsofia zsolt zsombor zsuzsanna zuba
zubayr zubeyde zufer zuheyla zuhri zula zulaikha zulbiye zulema zuleyxa zulfa zulfiyye zulfuye zulgarni zulma zumaridi
zumre zumrud zunilda zuwayhir zuwena zuzana zuzichka zvezdan zvezdemira zvezdin zvezdislav zvezdiyan zvezdolet zvezdomir
zvonka zvonko zwatie zygimantas
"""
