"""Family names, folded, the commonest of several countries.

Written by tests/generate/gazetteer.py; change that, not this file.
Source: the package names 0.3.0 (MIT, © Trey Hunner), after the United States Census of 1990 (public domain).
Source: the package Faker 40.63.0 (MIT, © Daniele Faraglia), lists of names by locale.
"""

SURNAMES = """
aaaqil aabid aadam aadil aages aalam aalto aaltonen aalts aamil aamir aamirah aanei aarden aarif aariz aaron aarts aas
aasa aasen aasif aasim aasmae aatiq aavik aazim abaan ababei abad abarca abascal abatantuono abate abba abbagnale abbas
abbasli abbasov abbasova abbaszade abbate abbey abbosov abbott abdalla abdallah abdi abdiaziz abdifatah abdikadir
abdille abdinoor abdirahman abdow abduazizov abduboriyov abdulhamidov abdulla abdullah abdullahi abdullaoglu abdullayeva
abdullazade abdullohov abdumalikov abdurahmonov abe abel abele abell abella abellan abels abercrombie aberg aberhart
abernathy abernethy abeyta abicic abiola ables abner abney abola abolina abolins abols aboraa abrafi abragamovs'ka
abragamovs'kiy abraham abrahamova abrahams abrahamsen abrahamson abrahamsson abram abramchuk abramczuk abramenko abramov
abramova abramovic abrams abramson abrassart abrego abreu abril abron abrorov absher abshire abston abubakar abubakrov
abuga aburto abwao accardo acedo acerbi acero acevedo aceves achaorainn acharya achberger achbergerova acheampong
achieng achison achleitner achola achtelik acker ackerl ackerman ackermann ackley acklin acord acosta acree acton acuff
acuna adadia adair adalbergs adalberts adalbjorns adalborgars adalgeirs adalmunds adalrads adalsteinns adam adamaszek
adamchuk adamczyk adame adamec adamecova adamenko adames adamiuk adamo adamopoylos adamopoyloy adamova adamow adams
adamski adamson adamu adan adasme adcock addington addis addison adebisi adegbite adegoke adekunle adelaar adelakun
adeleke adelman adels adelusi ademiluyi aden ader aderibigbe aderogba adesiyan adetokunbo adeyemi adeyemo adhiambo
adiels adinolfi adisa adkins adkinson adkison adkisson adler adolfs adolfsson adolph adoma adomah adomako adongo adorno
adow adriaansen adriaensdr adriaense adriaensen adriaenssens adrian adrians adriansyah adriels adryaens adu adusei
adutwum adutwumwaa adwubi adzijevic aebi aedo aegirs aeije aerts aertsz aesirs aetopoylos aevarrs aevars afanas'ev
afanas'eva afanasjev afirifa afoakwa afolabi afolayan afonja afrakomaa afroydakis afruzova agafonov agafonova agaliotis
agan agaoglu agarwal agate agayeva agazzi agee aggarwal aggelaki aggelakos aggelidis aggelidoy aggelikas aggelis
aggelopoylos aggeloysopoyloy aghas agkyropoylos agnars agnesi agnew agnis agostinelli agostini agosto agrafioti agrawal
agren aguado aguayo agudelo agudo aguero aguiar aguila aguilar aguilera aguilo aguirre agullo agurto agusti agustin
agustina agusts agyapomaa agyapong agyare agyei agyeiwaa agyemang ahearn ahearne ahern aherne ahlberg ahlers ahlgren
ahlin ahlqvist ahlstrom ahluwalia ahmad ahmadi ahmadov ahmed ahn ahner aho ahokas ahola ahonen ahortor ahrens ahuja
ahumada aichholzer aichinger aiello aigner aiken aikens ailin ainmneach ainsboro ainsworth airaksinen airmeas aitken
ajao ajayi ajello ajewole akalidis akar akbarov akca akcay akdeniz ake akelis akello aker akerlund akerman akers akesson
akgunduz akhtar akimenko akin akinrinola akins akinwale akinyi akis akmacic akmalov akoaa akobirov akomaa akoth akoto
akowua akriotis akritidis aksenov aksenova aksu akulenko akumu akyaa akyeamfuo akyeampomaa akyeampong akyena akyere
akyereko alabi alafakis alamo alanen alanis alaniz alanko alarcon alas alatalo alatzakis alba albanese albano albaugh
albee alberdi albero alberola albers albert albertini alberto alberts albertson albin albino alboni albornoz albrecht
albright albritton albro albu albuquerque alcala alcalde alcantar alcantara alcaraz alcazar alcolea alcorn aldana aldars
alday alden alder alderete alderman alderson aldobrandi aldrich aldridge alegre alegria alejandro alejo aleksa
aleksander aleksandrenko aleksandrov aleksandrova aleksandrzak alekseev alekseeva alekseienko aleksiejuk aleksiychuk
aleksovska aleksovski aleksyuk aleman alemany alemdar alessi alex alexander alexanders alexandersson alexandraki
alexandre alexandridoy alexandropoylos alexis alexius alexopoylos alexopoyloy alexs alfano alfaro alfars alfgeirs
alfgrims alfieri alfons alfonsi alfonso alford alfred alfreds alfredsson alfs alfthors alger ali aliaga alicea alighieri
alinurov alio alis aliyev aliyeva alkire alkovic alksne alksnis allain allaire allan allans allard allas alleman allen
allende allendes aller allerby alley alleyne allgood allie allik allis allison allman allmon alloway allred alm almagia
almagro almansa almanza almaraz almars almazan almeida almendarez almgren almodovar almon almonacid almond almonte
almqvist aloba aloisio alonso alonzi alonzo aloo alpaidis alpert alreks alsina alston alsup alt altamirano alter altera
althoff altieri altizer altman altmann altom alton aluoch alva alvarado alvardo alvares alvarez alvaro alvars alve
alvear alverez alverson alves alvey alvins alvis alysandratoy alzate alzinova amado amador amahle amaldi amalrada aman
amann amanovic amanowicz amaral amaro amat amato amaya ambani amble ambrasas ambriz ambrose ambrozewicz ambrozic
ambrozik amburgey amerson ames amey amezcua amezquita amick amidzic amigo amin amina aminova amirayeva amirov amirs
ammaniti ammann ammerman ammons amo amoa amoako amoakowaa amoanimaa amoasi amoit amon amondi amor amores amorim amoros
amos ampadu ampatzianis amplianitis ampofo ampofowaa ampoma amponsa amponsah ampuero amrein amundis amundsen amundson
amygdalakis anand ananiadoy anarqizi anastasaki anastasakis anastasi anastasioy anastasopoylos anastopoylos anaya
ancheta anciaux anderberg anderl anders andersen anderson andersson anderton andes andile andino andonov andonovska
andonovski andorful andra andrade andras andrasek andrasik andrasikova andrasova andre andreanidis andrearczyk andreas
andreasen andreasik andreassen andreasson andreev andreeva andrejczuk andren andreotti andreozzi andres andresen andress
andreu andrew andrews andreyko andriani andrianos andries andriienko andriievich andriishin andriishina andrijasevic
andrijevic andrikopoylos andriopoylos andriotis andris andriychuk andriyovich androshchuk androylakis androylidakis
andrukiewicz andrus andrusenko andruszko andrys andryszczyk andrzejewski andrzejuk andujar andziak anele anes anezaki
anfinns angantyrs angarita ange angel angeles angeli angell angelo angerer anggraini anggriawan angiolello angis anglada
angle anglin anguiano anguillara anguissola anguita angulo angus angwenyi anichini anicic anima aniola anisayeva
anisimov anisimova anissimov anjos ankiewicz ankra annarrs annars annas anne annels annes annis annsboro annus anokye
ansa ansboro anselmo ansems ansley ansomaa ansomah anson ansorova antal antalova antelami anthony anthonys antic
antikainen antoine antolkovic anton antonacci antonaki antonakos antonczak antone antoneas antonelli antonello antonetti
antoniadis antonic antonini antonio antonioni antonioy antonius antonopoylos antonov antonova antons antonsen antonsson
antonucci antoszczyk anttila anttonen antunes antunez antwi antwiwaa anvarov anyango anyanwu anyona anzalone aoko
apablaza apanowicz aparecida aparicio apine apinis apiyo apodaca apondi aponte aporti apostel apostolakakis apostolaki
apostolakis apostolidis apostolidoy apostolopoylos apostolov apostolova appel appelman appia appiah apple appleby
applegate appleton applewhite appling apsite apsitis apte aquilar aquino aracena aragao aragon aragones araiza aramburu
arampatzis arana arancibia aranda araneda arango aranguiz arans arapaki arapidoy araszkiewicz araujo aravena araya
arazli arbjarts arbjorns arbogast arboleda arbuckle arce arceneaux archaki archambault archaylis archer archibald archie
archuleta arciniega arco arcos ard ardelean arden ardianto ardila ardoin arelius arellano arena arenas arendarczyk
arends arens arent arents ares arevalo argan argeirs argentero argenti argento argils argo arguelles arguello argueta
argurio argyraki argyrioy argyris argyropoylos argyropoyloy arias ariasso ariels ariens arifcanov arilius arinbjorns
arino ariosto aris arispe arius ariza arjona arkhimovich arkhipenko arkhipov arkhipova arline armand armani armanns
armas armata armatys armbruster armellini armendariz armengol armenis armenta armentrout armes armijo armistead armitage
armour arms armstead armstrong arnaiz arnal arnalds arnars arnau arnaud arnbergs arnbjorns arndors arndt arnes arnesen
arneson arnett arnette arnfinns arnfreyrs arngeirs arngils arngrims arnis arnkells arnlaugs arnleifs arnljots arnmods
arnmunds arnodds arnold arnolds arnone arnors arnott arnould arnsteinns arnthors arnulfs arnvids aro aroca arocho aron
arons aronson aronsson arora aros arp arranz arredondo arregui arreola arriaga arriagada arribas arrieta arrington
arriola arro arrowood arroyo arruda arsaells arsenaki arsenault arsenich arslan arsovska arsovski arsoy arteaga artem'ev
artem'eva artemenko arths arthur arthurs artigas artim artimishin artimishina artimovich artis artner artrip arts arturs
artyukh artyushenko aru arula arvidsson arvin arvizu arwood arya aryan aryani arzola arzulu asadov asaels asamoa asamoah
asante asantewaa asare asaridis asaula asberg asbergs asberry asbjorns asbury ascencio aschauer aschman asenjo asensio
asenso asgauts asgeirs asgils asgrims ash ashbaugh ashburn ashby ashcraft ashe asher ashford ashley ashman ashmore
ashton ashworth asiama asiedu asieduwaa asikainen asilayeva asilbekov asimakopoylos asimopoylos asis askells askew
askins asks aslaks aslan aslanidoy aslanova aslaugs aslund asmanova asmars asmiraeva asmundo asmunds asolfs asoychidoy
asp aspars asplund asprucci asrods assargiotaki assuncao astbjorns astete astgeirs asthors astmars astmunds aston
astorga astrads astriks astrom astthors astudillo astuti astvalds astvars astvins asuncion asvalds asvards ata ataa
atakisioglu atamanchuk atamanyuk atanasov atanasova atchison atchley atencio athanasakis athanasiadi athanasiadoy
athanasopoylos atherton athey athman atieno atienza atkin atkins atkinson atlas atlis atroshchenko atsalaki attaway
atterberry atwal atwater atwell atwood atzler au aube aubert aubin aubrey aubry aubuchon aucoin audbergs audberts
audbjorns audet audette audgeirs audkells audmunds audolfs audunns auduns auer auger auguste augustin augustine
augustsson augustus augustynek auinger auld aulenti ault aultman auma aumann aun aune aunina aunins auraq aurora aus
aust austars austermuhle austin austmanns austmars austris auten authement autio autrey autry auvinen auzina auzins
avagianos avalos avant avdeev avdeeva avdieienko avelar avendano avent averchenko averett averill avery avila aviles
avina avogadro avotina avotins avramchuk avramenko avramidis avramidoy avramiotis avrampeki awad awadh awadil awamil
awani awinja awino awj awmar awodiran awolowo awuah awuor axaopoylos axels axelsson axiotis axtell axundlu axundov
axundova axundzade ayaan ayala ayamin ayanda ayandokun aycock ayer ayers aygoystis ayieko ayize aylinova ayllon aylward
ayon ayoola ayotte ayres ayubov ayuma ayuso ayyubi azar azban azcona azevedo azhazha aziz azizov azizova aznar azocar
azorin azure b'rborkov baa baafi baah baaqir baaree baashir baasim baasit baawia bab'yak bab'yuk babak babanli babar
babarichenko babati babato babayeva babb babbitt babbo babcock babel babenko baber babic babich babichenko babij babin
babineaux babiuch babiy babiychuk babjak babjakova babka babko babol babtunde babu baca bacaeir bacaer bacak bach
bachanek bacher bachinger bachler bachman bachmann bacia bacic bacik back backer backes backlund backman backstrom
backus bacon bacosi baczkiewicz badal badami bade bader badger badgett badia badilla badillo badoer badoglio badu baele
baena baer baerings baerons baert baeten baetens baeyens baez baeza bagby baggett baggio bagirov bagirova bagley
baglioni bagwell bah bahamonde bahamondes baharia baharli bahati bahena bahl bahna bahno bahnova bahr bahri baier bail
bailes bailey bailis baillargeon bailly baily bain baines bains bair baird bairead baisceir baisden bajaj bajak
bajamonti bajan bajardi bajc bajko bajwa bak baka bakalarczyk bakare bakari baker bakiera bakiewicz bakixanov bakke
bakken bakker baklan bakos baksa bakshi bakumenko bakun bal bala balaban balaguer balakhurov balakrishnan balan balas
balasubramanian balatinac balawender balay balaz balazova balazs balazy balbi balbo balcewicz balch balcom baldauf
balderas baldick baldridge balds baldvins baldwin baldwins baldys bale baleegh bales bali balic balik balincic balint
baljak balkanska ball balla ballance ballard ballenger ballentine ballester ballesteros ballew ballinger ballou balode
balodis balog balogh balogun balotelli balsamo baltasars baltazar baltins balzer bambad bambis bamidele bamiloye ban
bana banachowicz banak banas banasova bancerz bancroft banda bandello bandera bandeville bandi bandura bandurka bandy
bandyk bane banek banerjee bang bangs banicevic banik banister banker bankhead banko banks bankston bann banner banning
bannister bannon bano banos banova banovac bansal banta bantwini banuelos banville bany banys bappa baptist baptista
baptiste baquero bar barabash barac baracca barad barahona barajas baraka baral baran baranik baranka barankiewicz
barankova barannik baranov baranova baranowicz baranowski baranski barasa baraza barba barbara barbarigo barbe barbee
barber barbera barberini barbero barbic barbier barbieri barbieux barbir barbora barbosa barbour barboza barbu barcaccia
barcella barcelo barcena barclay barco barcz barczuk bard barden bardis bards bardwell bare barefoot barej bareja barela
barents barer barese baresi baresic barfield barge barger barham barhorst baria baric baricevic baril barillaro barisic
barker barkholz barkley barkovic barksdale barley barlog barlow barman barna barnaba barnard barner barnes barnett
barnette barneville barney barnhart barnhill barns barnum barnwell baro baroffio baroid barok barokova baron barone
barongo barozzi barr barra barracco barragan barral barranco barraq barraza barre barreda barrena barrera barreras
barreto barrett barrette barria barrick barrientos barrier barriga barringer barrington barrio barrios barris barrnette
barron barros barroso barrow barrows barry barsanti barstow barszczak bart barta barteczko bartel bartela bartell
bartels bartelt barter barth barthel barthelemy bartholomew bartkowicz bartl bartlett bartley bartlomiejczyk bartman
barto bartocha bartoli bartolome barton bartos bartosik bartosikova bartosova bartoszak bartoszczyk bartova bartovic
bartovicova bartus bartz barun barusic barwick bary barzini bas basa basaam basadonna basaj basak bascom bascunan baseer
bash bashaar bashaarat basham bashaw basheerah bashir bashpolchenko bashtan basic basile basinger basista baska
baskerville baskin basko baskova basnec basnight baso basova bass bassett bassi bassis basso bastek baster bastiaanse
bastiaense bastian bastians bastias bastida bastidas bastien bastin basu baszak bataglia batal batalla batchelar
batchelder batchelor bateman bates batey bath batig batista batiste batlle batog batool batra batrac batres batrnek
batson batt batta battaglia battelli batten battig battista battisti battle battles batton batts batty baty batyuk
baucom bauder baudoux baudry bauduin bauer baugh baugher baughman baugs baum bauman baumann baumgardner baumgart
baumgartner baur bautista bauwens bauza bava bave baver bawa bawol baxley baxter baya bayda baydak bayeni bayer bayles
bayless baylor bayne baynes bayo bayon bayona bayrak bayramov bays bazan bazavluchenko bazela bazemore bazilevich
bazilevs'ka bazilevs'kiy bazin bazjak bazydlo bazylewicz bazyluk bazzi beach beacham beadle beagle beahm beaird beakey
beal beale beall beals beam beaman beamer beamon bean beane bear beard bearden beardsley beasley beason beasty beataigh
beaton beattie beatty beaty beauchamp beaudette beaudoin beaudry beaujean beaulieu beaumont beauregard beaver beavers
bebeshko bebic beccaria beccheria becerra bech becht bechtel bechtold beck becker beckers beckett beckford beckham
beckley beckman beckmann beckner beckstead beckwith becnel becton bedard bedell bedford bedi bednar bednarczyk bednarek
bednarik bednarikova bednarova bednarowicz bednarski bedoya bedrinov bedwell bee beebe beech beecher beeckman beekman
beeler beem beeman beene beer beernaert beernink beers beery beesley beeson beffa begay beggan beggs begin begley
begonja begue beguin begum behan behl behling behm behnke behr behrendt behrens behruzov beier beijring beiler beinirs
beinteinns beireach beirn beirne beitirs bejarano bejger bejm bejma bejnarowicz bek beka bekaert bekans bekbergen beker
bekus bela belanger belcher belda belden bele beletic belew belezhkova belisle beljajev belk belknap bell bellamy
bellard belle bellemans beller belletini bellido bellinger bellini belliveau bellman bello bellocchio bellows bellucci
belmans belmar belmont belmonte belokonska-vrazhalska belosevic belousov belousova belov belova belozerov belozerova
belpere belt belton beltran beltz belyaev belyaeva belyakov belyakova belz belza bembenek bembo bemis ben bena benally
benard benavent benavente benavides benavidez benbow bencic benda bender benedetti benedetto benedict benedikts
benefield benes benesova benet benevides benfield benford benge bengtson bengtsson benham benic benidikts benigni
benites benitez benito benjamin benjamins benn benner bennet bennett benning bennington beno benoit benonis benonys
benova benson bent benthin bentley benton bents bentz benus benuska benuskova benusova benussi benz beourgeois bera
berakovic beran beranek berankova beranova berard berardi berchtold berdzik bereda berek berends berendse berendt
berengario berenguer berens berents beres beresford berg bergant bergdahl berge bergen berger bergeron bergeson
bergfinns berggren berghmans berghreinns bergin bergjons bergkvist berglund bergman bergmann bergmanns bergmars
bergmunds bergoglio bergquist bergqvist bergs bergsteinns bergsten bergstrand bergstrom bergsveinns bergthors bergvall
bergvins berk berkahn berkey berkley berkowitz berlin berlusconi berman bermejo bermingham berminghim bermudez bernaards
bernabe bernad bernal bernard bernardi bernardic bernardini bernardo bernardova bernasconi bernat bernatek bernatowicz
berndt berner bernetti berney bernhard bernhards bernhardt bernie bernier bernini bernis bernodus bernolak bernolakova
bernstein berntsen berntsson berre berrios berrocal berry berryhill berryman bersani bersis bertels bertelsen berthelot
berthiaume bertho berthold bertilsson bertin bertoli bertolucci bertoni bertosa bertram bertrams bertran bertrand
bertsch berube berus bervoets berzina berzins beshears besiroglu beska besnard bespalov bespalova bess bessette bessis
besson best betancourt betancur bethea bethel bethune betka betlej betschart bett bettencourt bettin bettis bettoni
betts betuels betz bevan bevc bever beveridge beverly bevilacqua bevins bevis bevz bevzenko bewley bey beyens beyer
bezak bezakova bezborod'ko bezditko bezemer bezic bezjak bgidenko bhagat bhailis bhakta bhalla bhandari bhardwaj
bhargava bhasin bhat bhatia bhatnagar bhatt bhattacharyya bhatti bhavsar bhebhe bhedleni bhejelibomvu bhembe bhengu
bhensela bhovungana bhungane biagi biagiotti bialach bialasik bialczyk bialk bialka bialous bianchi bianchini bianco
bias bibb bibbs bibi bibisorayeva bible bicak bicanic bice bicek bicekova bichler bickel bickerstaff bickford bickley
bicknell bicz bidas biddle bidwell bieber biedermann biegala bielas bielat bielecki bielen bielik bielikova bien bienia
bieniak bieri bierman biernacik bierstraten biesaga biesek biesty bieszke bigelow biggen biggers biggerstaff biggs
bigham bigler bigley bignami bignardi bigot bii bijelic bijlsma bik bikelwayo bikwayo bilaal bilbao bilbrey bilek
bilekova biles bilewicz bilge bilgin bilik bilir bilka bilko bilkova bill biller billings billingsley billington billiot
billman bills billung billups billy bilodeau bilolov bilyeu binaghi binda binder binette binford bing bingaman bingham
bingula binion binkley binner binns bir birch birchfield bird birdsall birdsong birdwell birgen birgirs birk birkeland
birkholz birkic birkirs birmingham birnbaum birnirs biro biron birt birtic birtings birtirs biryukov biryukova birzniece
birznieks bisaga bischof bischoff bise bish bishell bishop bissell bisson bissonnette biswas bite bitner bitschnau
bittle bittner bivens bivins biwott bixby bixio bixler biyase biyela bizhan bizjak bjargars bjargmunds bjargthors
bjarkans bjarkars bjarkis bjarmars bjarmis bjarnars bjarnfinns bjarnfreds bjarnhards bjarnhedinns bjarnis bjarnlaugs
bjarnleifs bjarnolfs bjarnsteinns bjarnthors bjartmanns bjartmars bjarts bjartthors bjelis bjolans bjolfs bjorgmunds
bjorgolfs bjorgulfs bjorgvins bjork bjorklund bjorkman bjornolfs bjorns blaak black blackburn blackford blackledge
blackman blackmon blackmore blackshear blackstock blackstone blackwell blackwood bladek blades blaengs blaers blaevars
blagaic blagg blaha blaho blahova blain blaine blair blais blaisdell blaise blake blakely blakemore blakeney blakeslee
blakey blakley blakney blalock blanc blanca blanch blanchard blanche blanchet blanchette blanco bland blanding blanes
blaney blank blankenship blanks blanton blas blasco blaser blasi blasik blasingame blassingame blaszczyk blaszyk blatnik
blatt blau blauensteiner blaut blaylock blazej blazejak blazejczak blazejewicz blazejova blazek blazer blazevic blaziak
blazic blazicko blazkova blazquez bledsoe blees bleijenberg blessing blevins blewanus blick blin blinov blinova bliss
blixt blizzard bloch block blocker blodgett bloemendaal blokhin blokhina blokland blom blomberg blomgren blomkvist
blommaert blomme blomquist blomqvist blondeel blondel blondiau blonk blood bloodworth bloom bloomer bloomfield
bloomquist blose blosser blot blough blouin blount blow blowick blubaugh bluhm blum blumberg blume blumel blumenthal
blunt bluszcz bly blythe boada boadi boadu boaga boahen boakye boakyewaa board boardman boas boase boatemaa boatemaah
boaten boateng boatman boatner boatright boatwright boaz boba bobadilla bobak bobal boban bobanovic bobb bobbitt bobel
bober bobev bobik bobko bobo bobrov bobrova bobrowicz bobryk bobula bobulova boburov bobylev bobyleva bocanegra bocca
boccaccio boccherini boccioni bocelli bochnak bochnia bociek bock bodaicin bodart boddaugh boddie bode bodek boden
bodhlaeir bodhlaer bodie bodin bodine bodis bodkin bodnar bodner bodoni bodson boduch bodurov bodvars body bodych bodzak
bodziony boe boeckx boehm boer boers boes boeser boetet boettcher boezio bogaczyk bogadi bogaert bogaerts bogan bogard
bogart bogdal bogdan bogdanov bogdanova boger boggess boggs bogis bogle bognar bogner bogovic bogue bogumil bogus
bogusiewicz boguta bohan bohanan bohannan bohannon bohdanowicz bohl bohlander bohler bohlin bohm bohman bohn bohnbach
bohon bohorquez bohrer boiardo bois boisvert boitani boito boix bojadzhiev bojadzhieva bojanic bojarczuk bojczuk bojdo
bojorquez bok boke bokenkamp boksa bol'shakov bol'shakova boland bolander bolanos bolcevic bolden bolding boldt boldu
bolduc bolen boles boley bolger bolick bolin boling bolinger bolivar boljkovac bolkesteijn bollen bolliger bolling
bollinger bollis bollman bolnbach bolt bolte bolton bolyard bolzmann boman bomar bombieri bompiani bona bonanno bonar
bonatti bonaventura bonaya bonbach bond bondarenko bondaruk bondra bondrova bonds bondumier bondurant bondyra boner
bones bonet boney bongiorno bonham boniface bonilla bonin bonino bonneau bonnell bonner bonnet bonnett bonnette bonney
bonnin bono bonolis bonomo bonsra bonsu bonte bontrager bonueva booden boogaerts booher book booker bookman bookout boon
boone boonen boose booth boothe booze boozer bophela bopp bor bora borah borak borbely borchardt borchers borczyk borde
bordeaux bordelon borden border borders bore borejko borek borekova boreland boren borg borgars borges borghese borgia
borgstrom borgthors borgulfs borik borikova boring boris borisov borisova borissov borja borjesson bork borka borkholder
borkiewicz borko borkova borkowicz borkowski borks borland borman born borne borner borojevic boros borosak borovsky
borovy borowski borquez borra borrani borras borrego borrell borremans borrero borromeo borromini borroni bors
borsellino borsiere borst bortkiewicz borton boru boruc borum borun boryczko borysewicz borysiak borysiewicz borysiuk
borzomi borzych borzym bos bosak bosakova bosch bosco bose bosek bosibori bosilj bosio bosire boska bosley bosman
bosmans bosnak bosnakova bosnjak bosnjakovic boss bosse bosshard bossi bossuyt bost bostic bostick boston bostrom
bostrov bostwick bosurgi boswell bosworth botelho botella botello botham botic botica botkin botolfs botor bott botta
bottaro botticelli bottigliero bottom bottoms botts bou bouchard bouchat boucher bouchet bouchez bouckaert boucsein
boudart boudewijns boudreau boudreaux bouffard boughton bouhuizen bouie bouillon boulanger boulay bouldin boulton
boulware bounds bourassa bourdeau bourdon bourg bourgeois bourguignon bourke bourland bourne bourque bousquet bouthoorn
boutin bouton boutte boutwell bouvet bouvier bouwhuisen bova bove bovy bow bowater bowden bowe bowen bowens bower bowers
bowes bowie bowker bowler bowles bowlin bowling bowman bowser bowyer box boyabenyathi boyce boyd boyden boyer boyes
boyett boyette boykin boykins boylan boyle boyles boynton boyse bozanic bozanovic bozarth bozeman bozic bozicevic
bozickovic bozikovic braaten bracamonte brace bracey brach bracha brachaczek brachman brack bracke bracken brackett
brackin bracun bracy bradberry bradburn bradbury bradden braddock braddy braden bradfield bradford bradic bradley
bradshaw brady braem bragadin bragaglia bragdon bragg braggs bragin bragina bragis brahmbhatt brainard braithwaite
brajkovic brake braley bralic bramante brambilla bramble bramblett brame bramlett brammer branaola brancaccio branch
branciforte branco brand brandenburg brandes brandic brandl brandner brandon brands brandstatter brandstetter brandt
brandtner branham branka brankov brankovic brann brannan brannelly brannen brannon brannstrom branscum branson
branstetter brant brantley branton branum brar brasfield brashear brashears brasher brasseur brassil braswell bratcher
brathwaite bratton bratukhchev braud brauer braun braunstein bravo brawley brawner braxton bray brayton brazell
brazelton braziel brazier brazil brcko breasail breathnach breault breaux breazeale breckenridge bree breed breeden
breeding breedlove breen bregar bregula breheny brehm brejnak brekis brekke breland bremer brenna brennan brenneman
brenner brent bres bresciani brese bresis breslin bresnahan bresnehan bresse bressler brestirs breton brett bretz breuer
breugelensis breugelmans breunig brew brewer brewington brewster brewton brezina brezinova brezjan breznik briain brian
briand briccialdi brice briceno brichard brichese brick bricker brickey brickhouse bridge bridgeman bridgers bridges
bridgewater bridson bridwell briede briedis briemer brien briere brievingh briggs brigham bright brigman briley brill
brim brimars brimirs brimis brimmer brindle brink brinker brinkerhoff brinkley brinkman brinson brinton briody briones
brisco briscoe brisee briseno brislane brisson brister bristol bristow brito britt brittain britten brittingham britton
britvec briutean brizee brjanns brlas brlek brletic broach broadbent broaddus broadhead broadnax broadus broadwater
broadway broberg brochu brock brockington brockman brockway brodawka broddis brode broderick brodeur brodie brodin
brodka brodowicz brodsky brody broeckx broeders broek broekhoven broeshart brogan brogdon broggini brojek brokaw brolin
broman bromley broncel bronder broniarek broniek bronka bronson brook brooke brooker brookes brookins brooks brookshire
broom broome broomfield brophy bros broschi brosnan broszkiewicz brothers brotherton brough broughan broughton broussard
brousseau brouwer brouwers browarczyk browder brower brown browne brownell brownfield browning brownlee brownlow broy
broyles broz brozda brozova bru bruadar brubaker bruce bruckner bruder brudny bruen bruggeman brugger brugman brugnaro
bruhn bruiseal brumbaugh brumfield brumleve brumley brummett brun bruna brundage brune bruneau bruneel brunel brunelle
brunelleschi brunello bruner brunet brunette brunner bruno brunos brunovska brunovsky bruns brunson brus bruscantini
brush bruska brusko bruskova brust bruton bruun bruyere bruyninckx bruynzeels bruzda bryan bryant bryce bryczek bryda
brygola bryja bryndza bryngeirs brynjars brynjolfs brynjulfs brynleifs brynsteinns brynthors bryntyrs bryson bryzek
brzakala brzek brzezinski brzezniak brzozowski brzykcy bubak bubel bucanac bucar bucci buch buchalik buchan buchanan
buchberger buchegger bucher buchholz buchinger buchman buchner buck buckingham buckles buckley buckman buckmaster
buckner buczko buczma bud budai budaqli budd budde budhlaeir budig budiman budiyanto budkiewicz budner budniak budrewicz
budych budzen budzich budzyn buehler buelens buell buendia bueno buenrostro buettner buff buffington bufford buford
bugbee bugg buggs bugiel bugla bugno bugueno buhari buhler buhlmann bui buick buie buijs buis buisson buitrago bujas
bujko buk bukhosini bukovec bukovska bukovsky bukowiec bukowski buksa bukvic bulak bulanda bulawa bulczak bulger buljan
bull bullard bulle bullen buller bullington bullins bullis bulloch bullock bulluck bulter bultot bulzoni bumb bumgardner
bumgarner bumov bump bumpus bunce bunch buncic bundi bundy bungic bunic bunker bunn bunnell buntin bunting bunton
bunyadzade buonauro buono buraid burbach burbank burbano burcardo burch burcham burchard burchardt burchell burchett
burchette burchfield burchill burciaga burcul burczak burd burdach burden burdett burdette burdick burdine bures
buresova burford burg burge burger burgess burgett burgin burgos burgstaller buric buris burk burke burkes burkett
burkey burkhalter burkhanlarski burkhardt burkhart burkhead burkholder burkiewicz burknis burks burleigh burleson burley
burlingame burman burmeister burnach burnat burnell burnett burnette burney burnham burnley burns burnside burov burova
burr burrell burress burri burris burroughs burrow burrows burrus burruss burse bursic burson burt burton burtscher
burwell bury burza burzawa burzec bus busby buscetta busch bush bushey bushman bushnell bushong busienei busko busljeta
busoni busquets buss bussard busse bussell bussey bustamante buster bustos buszka buszkiewicz buszko buszta butala
butcher butera butkovic butkus butler butrym butselaar butt butte butterfield butters butterworth buttimer buttimore
button butts butz buxton buyse buysse buza buzov buzzard buzzell bwire byars bybee bye byer byerly byers byington bykov
bykova byler bylina bylund bynum byra byram byrd byrge byrne byrnes byron byrum bystrek bystrom bystron bytner byzdra
bzdega bzdziuch bzymek cabala caballero caban cabanas cabanillas cabbarli cabe cabello cabeza cabezas cabibbo cable cabo
caboto cabral cabrales cabrera cabrero cabrini caccianemico caccioppoli caceres cacko caddell cadden caddow cade cadefau
cadena cadenas cader cadhain cadogan cadorna cadwallader cadwell cady caesar caetani cafarchia caffarelli cafferkey
cafferky cafferty caffey caffrey cafua cafuk cagalj cage cagle cagney cagnin cagnotto cahalane cahill cahillane cahir
cahoon caicedo caimbeal caimbeul cain caine cainero caines cairn cairns caironi cakala cal calabrese calabro calahan
calarco calatayud calbo caldeira calder caldera calderon caldwell cale calfee calgari calhoon calhoun calik calkins call
callaghan callahan callan callanan callaway callebaut callegari callegaro calleja callen callender callens callewaert
calligan callihan callinan callis callison calloway cally calton caluza calvert calvet calvey calvillo calvin calvo
calzada camacho camalov camanni camara camarena camargo camarillo cambell cambier camden cameron camicione camilleri
camino camire camiscione cammack cammarata cammel camp campa campagna campanella campano campbell camper campillo
campion campise campo campos campoy camps campuzano camuccini camurcuoglu camus canada canaday canady canale canales
canali canals canas canavan cancel canchola cancino candelaria candelario candia candler cane canellas canet canete
canetta canevascini canfield canil canizares cann cannady cannan canniffe canning cannizzaro cannon canny cano canon
canova canovas cansler cant cantara canter canterbury cantero cantillo cantimori cantin canton cantor cantrell cantu
cantwell canty cao caomhanach capala caparros capdevila cape capecchi capek capekova capel capelle capers capiga capka
capko capkova capkovic capkovicova capla caples caplinger caplis caplovic caplovicova capone cappelli capples capps
capua capuaigh capuana capuano caputo car caraballo caracciolo caraway carbajal carbajo carballo carbaugh carbery carbo
carbone carbonell carcamo card cardano carden cardenas carder cardin cardinal cardinale cardon cardona cardone cardoso
cardoza cardozo carducci cardwell cares carey carfagna cargile cargill cargonja caric carignan carillo carino carl
carlberg carle carleton carley carli carlier carlile carlin carlisle carlo carlock carlos carls carlsen carlson carlsson
carlton carlucci carlyle carmack carmaig carman carmen carmichael carmody carmon carmona carnahan carneiro carnell
carner carnera carnero carnes carney carnogurska carnogursky carnotte caro carocci carolan carollo caron carosone
carothers carpaccio carpenter carpentier carper carpio carr carragher carranza carrasco carrasquillo carraway carre
carreiro carrell carreno carreon carrera carreras carrero carretero carrick carrico carrier carriera carrig carrigan
carrigy carrillo carrington carrion carrizales carrizo carro carrol carroll carron carruth carruthers carson carsten
carstens carswell cartagena carter cartes carthy cartier carton cartur cartwright carty carullo carun caruso caruthers
carvajal carvalho carver carville carwile cary casadei casado casady casagrande casal casale casaleggio casalodi casals
casanova casanovas casares casarez casarin casas casavant cascio case casellati cases casey cash cashen cashion cashman
casiano casias casier casillas casini caskey cason caspar casper cass cassady cassara cassart cassel cassell cassen
casserley casserly cassiano cassidy cassin cassity casson castaneda castano castanon casteel castejon casteleyn castell
castellano castellanos castelli castellitto castello castellon castells caster castiglione castilla castillo castioni
castle castleberry castleman casto caston castor castorena castrejon castrillo castrillon castro caswell catala catalan
catalano cataldo catchings cate catenazzi cater cates cathcart cathey catlett catlin cato caton catron catt cattaneo
cattigan caudell caudill caudillo caudle caudron cauley caulfield caune causey cauthen cavalcante cavalcanti cavallo
cavanagh cavanaugh cavanna cavazos cave cavender caver cavieres cavin caviness cawley cawthon caylor cazares cazorla cea
ceafarcaigh ceanainn ceara ceasar ceballos cebekhulu cebisa cebo cebrayilov cebulak cech cechova ceci cecil cecils cecot
cedeno cedillo ceferoglu ceferova ceferzade cegla ceh ceide ceirisc ceitinn ceja cekovska cekovsky celaya celentano
celestine celis celma celmina celmins celms celuch cemenli cemenzeminli cendron cenge centek centekova centeno centers
ceorais ceothach ceothanach cepeda ceran cerar ceravolo cerda cerdan cerezo ceri cermak cermakova cerna cerne cernik
cernikova cernoch cernochova cerny ceron cerquiglini cerro cerutti cervantes cervantez cerven cervenova cerveny cervera
cesaroni cesarotti ceschi cesnak cesnakova cesnek cesnekova cespedes cestaric cetera cetin ceulemans ceuppens ceynowa
cha chaba chaban chaber chaberek chabior chabot chacha chachaj chachoydis chachula chacko chacon chad chada chadaj
chadha chadwell chadwick chaffee chaffin chaffins chafin chagnon chagwe chahal chai chaidez chaisson chakrabarti
chakraborty chala chalantzoyka chalatsis chalenko chalfant chalimoniuk chaliy chalkidoy chalmers chalupka chalupkova
chalvatzi chamalidoy chamane chamberlain chamberland chamberlin chambers chamblee chambless chambliss chamness chamorro
champagne champion champlin chan chana chance chancellor chancey chand chanda chander chandia chandler chandra chandran
chaney chang changawa chanlieva chantampi chantzi chao chapa chaparro chapelle chapin chaplin chapman chappel chappell
chapple chaput char charalampidis charalampidoy charalampoys charbonneau charest charette charisiadis charland charles
charley charlie charlier charlton charmpilas charnish charo charon charosova charpantidis charpentier charrier charron
charteros chartier chasapi chase chasse chastain chasteen chatfield chatham chatman chatterjee chatys chatzantonis
chatzellis chatzi chatziaras chatzicharistoy chatzidaki chatzifoti chatzigeorgioy chatzigrigorakis chatzikyrkos
chatzimichail chatzisavvas chatzisavvidis chatzistayrakis chatzivlasioy chatzopoylos chau chaudhari chaudhary chaudhry
chaudhuri chaudry chauhan chauveau chauvet chauvin chavarria chavers chaves chavez chavira chavis chavredakis chawla
chayka cheara cheatham cheba chebet chebii cheboi chebon checa chechi cheda chee cheek cheeks cheema cheever chege
chekalyuk chelagat chelangat chelimo chelios chemtai chemutai chen chenangat chenault cheney cheng chengo chenoweth
chepchirchir chepchumba chepkemboi chepkemoi chepkirui chepkoech chepkorir chepkosgei chepkurui chepkwemoi chepkwony
chepngeno chepngetich cheptoo cherednik cherek cherian cherin'ko chernenko chernov chernova cherono cherop cherotich
cherry cherubini cheruiyot cherutich cheruto chervonenko chesang chesire chesley chesney chesnut chesser chesson chester
chestnut chetrafilski cheung chevalier chevallier chevresson chew chewning cheyech chhabra chi chiang chiappetta
chiaramonte chiasson chibi chibini chick chico chidester chiesa chigi childers childress childs chiles chiliza chilson
chilton chin chindamo ching chinn chinnici chiotidoy chipman chirchir chisholm chism chisolm chitos chittolini chitwood
chiu chivers chlad chlebda chlebek chlipala chmara chmielak chmielewski cho choate chochol chodak choe choi choice
choina chojak chojna chojnacki chokshi choleva cholewka cholody chomba chomiak chomik chomiuk chon chonco chondrolidis
chondroydi chong chontzia chopra choque choquette chorazewicz chorianopoyloy chorinoy chornovil choros chorozi chortatoy
chotzen chou choudhary choudhry choudhury chouinard chovan chovanec chovanecova chovanova chow chowaniak chowdhury choy
choychoylis choydalakis choyliaras choyntis choyrzamani chrappa chrappova chretien chrisman christ christakis
christakopoylos christaras christen christensen christenson christiaens christian christians christiansen christianson
christie christman christmas christner christodoylakis christodoyloy christoffersen christofferso christofori
christogianni christoph christopher christophers christopherso christopoylos christopoyloy christoy christy chrodtrud
chromy chronister chronopoylos chronopoyloy chruszcz chrysafi chrysanthakopoyloy chrysidis chrysikaki chrysikos
chrysovergis chrysoylis chrzanowski chu chubay chuchla chudik chudikova chudoba chukchukov chukov chukwu chulev chuleva
chumachenko chumak chumba chumley chumo chun chung chunn chupetlovska chuprina church churchill churchwell chuturkov
chuyko chwala chwalisz chwedczuk chwedoruk chyb chylak ciak ciampi cianciolo ciani ciapa ciaragain ciarka cias ciastek
cibane cibin cibor cibula cibulka cibulkova cibulova cicala cich cichorius cichos cichowlas cicilia cid ciechowicz
cieciora cieciura cieciwa ciecko cieloch ciemiega cieniuch ciepla ciepluch cieplucha ciereszko ciernaova ciernik
ciernikova cierny cierpisz cierpka ciesielczyk ciesielka ciesielski ciesiolka cieslak ciezka cifuentes cigan ciganik
ciganikova ciganova ciganovic ciger cigerova cignaroli cik cilea cilibrasi cill-dia cillin cimarosa cimini cimino cimoch
cindric cingizoglu cinneir cintron ciochon cioffi ciolczyk ciosog ciothaigh ciothog cipolla cirillo cirino cirule
cirulis cis cisco cisneros cison cisterna cisternas citko ciuba ciuinin ciuk ciula ciurus civaschi cizmesija cizmic
claar claassen clack claes claesdr claesen claesner claessens claesson claeys clafferty claffey claiborne clair clancy
clanton clapa clapp clapper clarach clardy clare claridge clark clarke clarkson clary classon claude claudio claus
clausen claussen clavero clavin clawson claxton clay clayborn claycomb claypool claypoole clayton claytor clear cleary
cleaver cleaves cleek clegg cleghorn cleland clem clemens clement clemente clements clemmer clemmons clemons clenaghan
clerc clerkin clery cleveland clevenger clever click clifford clift clifton cline clinkscales clinten clinton clogherty
cloherty clohessey clohessy cloney cloninger clontz cloonan cloone clooney clopton close closset cloud clough clouse
clouser cloutier clover clow clower clowers cloyd cluck cluff clukey clune clunies-ross clyburn clyde clymer cmiel coady
coakley coan coardi coates coats cobb cobbs coble cobo cobos cobrda cobrdova coburn coca cocci cochran cochrane
cociarelli cockerham cockrell coddington codina cody coe coelho coello coen coene coenen cofala cofer coffee coffelt
coffey coffield coffin coffman cofield cofre cogan cogburn coggins cogiel cogley cogswell cohalan cohan cohen cohn
coholan coil coincheanainn coinin coinner coinnin coke coker colangelo colas colbert colburn colby coldiron cole colella
coleman coles coley colfer colgan colhoun colic colin colinet coll collado collao collard collart collazo collen
colleneler colleran collet collett collette colletti colley collier colligan collignon collin collina collinder collings
collins collinsworth collis collodi collum colly colman colom coloma colombo colomer colon colot colpaert colquitt
colreavy colson colston colter colton colucci colum columbo columbus colunga colvin colwell colyer comar comartun comas
comber combi comboni combre combs comeau comeaux comencini comer comerford comeriato comfort comisky comisso commins
como comolli compere compton comstock comyn conant conaola conard conaty conaway conbhae conboy concannon concepcion
concha conde conder condoleo condon condren condron condun cone conefrey conesa coney confer confhaola congdon conger
conklin conlan conley conlin conlon conmee conmy conn connachton connaghy connally connaughton conneeley conneely
connell connellan connelly conner conners connery connole connolly connor connors conole conover conrach conrad conradi
conraoi conree conroy conry consaidin considine constant constantine constantino contarini conte conti contractor
contrafatto contreras converse convey conway conwell conyers coogan cook cooke cooks cooksey cooksley cookson cool
coolahan coolen cooley coolidge cools coombs coomer coomes coon coonan cooney coonrod coons cooper coots cop cope
copeland copenhaver copley coppage coppens copper copple coppock coppola corbacho corbett corbin corbitt corbo corby
corcoran corcos cordeiro cordell corder cordero cordes cordier cordle cordoba cordova corduff core coret coret-coredo
corey coria coric corish cork corkery corless corlett corley corliss corlu cormack corman cormican cormick cormier cormy
corn cornejo cornelis cornelison cornelisse cornelissen cornelisz cornelius cornell corner cornet cornett cornez cornil
cornish cornwell corominas corona coronado coronel corpuz corr corradi corrado corral corrales correa corredor correia
correll correr corridan corrigan corriveau corry corsi corso corson corstiaens cortes cortese cortez cortina cortinas
corum corvalan corwin cory cosby coscair cosentino cosey cosgrave cosgrove cosic cosman cosme cosper coss cossey cossiga
costa costalonga costanzi costanzo coste costela costello costelloe costigan coston cota cote cothran cotic cotten
cotter cottingham cottle cotto cotton cottrell cottrill couch coughlan coughlin coulombe coulon coulson coulter council
counihan countryman counts courcey cournane cournoyer coursey courson courtemanche courtenay courtier courtney courtois
courtright courville coury cousin cousins couto coutts couture couturier couvreur covarrubias covell cover covert covey
covic covington cowan cowans coward cowart cowden cowell cowely cowen cowgill cowles cowley cox coy coyle coyne cozar
cozart crabb crabtree craddock craft crafton cragg crahan crahay craig craighead crain craine cram cramer crampsey
crampsie crampton crandall crandell crane cranford crangle crank cranley cranly cranmer cranston crase crass craven
cravens craver craw crawford crawley cray crayton creamer crean creasy creech creed creedon creek creekmore creel cregan
crehan creighton cremer cremin cremonesi crenshaw crespi crespo cress cresswell creswell crevar crew crews criado cribb
cribbons cribbs crick crider crigger crilly crim crimmins criner crinion criomhthain criostoir criostuir crippen
crisafulli crisler crisp crispi criss crissman crist cristea cristoforetti criswell critchlow crites crittenden
crittendon crnekovic crnkovic croad croal crochet crocker crockett croft crohan croil crolly cromer cromwell crone
cronelly cronin cronk cronly crook crooks croom cropper crosbie crosby cross crossan crossland crossley crossman crosson
crota croteau crotty crouch crouse crow crowder crowe crowell crowl crowley crownover crowson crowther croy crozier
cruce cruces crudden cruise crum crumb crumbley crumley crump crumpler crumpton cruse crutcher crutchfield cruz cryan
csonka cuadrado cubillos cubric cucek cuch cuda cuddihy cudic cudzich cuellar cuenca cuervo cuesta cueto cuevas cuff
cuffe cugia cuidithe cuillin cuineain cuirteis cuk cukier cukman cukon culberson culbertson culbreath culbreth culhane
culi culina culjak cull cullen culler culley culligan cullinan cullinane cullins culloty cullum cully culot culp
culpepper culver cumberbatch cumiskey cumisky cumming cummings cummins cummiskey cummisky cundari cundiff cundun cunha
cunnane cunneen cunningham cunny cunun cuomo cupic cupp curatoli curci curcio cureton curic curiel curl curlee curley
curnane curneen curnyn curran curraoin current currey currie currier currin curry curtin curtis curtiss curtsinger
cusack cusano cushing cushman cusick custer cuthbertson cutler cutlip cutright cutrufo cutshall cutter cutting cutts
cutuli cuvarli cuvelier cuypers cuyvers cuzzocrea cvenic cvetko cvetkovic cvetnic cvitan cvrtila cwalile cwierz cwirko
cyba cybul cydzik cygal cyganik cylwik cyman cymbala cymer cyprich cyprichova cyr cyrek cyron cyrulik cyrus cywka czajka
czajkowski czajor czak czapiga czarnecki czech czenczek czerepak czerkies czermak czerner czerniakiewicz czerniec
czerwinski czerwionka czesak czescik czlonka czochara czopik czosnyka czubaj czubaszek czuj czulak czupryn czupryna
czura czurylo czylok d'alia d'arcy d'hondt d'yachkov d'yachkova daako daakoaa daamin dabal dabbs dabir dabkiewicz dabney
dabo dabros dabrowicz dabrowka dabrowski dabukke dachev dachgelder dachgeldt dachgelt dacko dacosta dada dade dadej
dadis dado dadova daems dafni dagane dagbjarts dagfaris dagfinns daggeirs daggett dagli dagmanns dagnyrs dagostino dags
dagthors dahir dahl dahlberg dahlen dahlgren dahlin dahlqvist dahlstrom daibhis daigle daiken daikoy dail dailey daily
dakanalis dake dakhil dakhno dalal dalberts dale dalerov dalessandro dalessio daley dalke dalla dallape dallara dallas
dallinger dallis dalmanns dalmars dalmau dalrymple dalton daltun dalvins daly dalziel dam damala damanik damato
damatopoyloy dambrosio dame damek dameron damian damiano damico damijanic damiloy damirov damjanovic damjanovska
damjanovski damjans damon dampier damps damron damurah dan dan'kevich dan'kiv dan'ko dana danaher dancak dancakova dance
danchenko danchuk danciak danciakova dancy dandanidoy dandanov dandolo dandrea dandridge dane danek danekova danel
danelis danelius danezis danford danforth dang dangelo dangerfield dangl dani daniec daniel daniell daniels danielsen
danielson danielsson danieluk daniilidis danil'chuk danilczuk danilenko danilov danilova danilyuk danisz danivals
danjuma dankiewicz danko dankova danley dann danna danner danninger dano danova dans dansby danso dantes dantzler dao
dar dara daragan darain daras daraz darby darcy dardar darden dardenne dardioti dargacz dargan darius dark darko darlak
darling darmody darnell darojkovic darr darrah darris darrow darsakli dart darul darwin das dasey dasgupta dash dashenko
dasher dashiell dashkevich dasilva dass date dates datsenko datsyuk datta daud daugherty daughtery daughtry daum
dautanec dautovic davalos dave davenport davern daves davey david davidenko davidova davids davidson davidsson davie
davies davila davimuka davin davis davison davisson davitt davodov davoren davy davydov davydova daw dawes dawick
dawidczyk dawidek dawiec dawkins dawson dawud dayal daye dayid dayton daza de deacon deacy deady deak deakova deal dean
deanda deane deangelis deangelo deans dear dearborn dearing dearman deas dease deason deasy deatherage deaton deaver
debelic debeljak deberry debnar debnarova debniak deboer debolt debord debose debosz debroux debruyne debski decamp
decamps decarlo decastro deceuninck dechamps decicco deck deckard decker deckers declerck declercq decock deconinck
decosta decoster decoteau dedmon dedoykoy dedrick dee deeds deegadan deegan deehan deel deeley deely deem deemer deen
deeney deeny deep deer deere deering deery dees deese deeter defazio defelice deford deforest degeorge degraff degraw
degroot degroote degryse degueldre deguzman dehaan dehart dehaven deherrera dehmel dehon deigan deignan deiseach deitz
dej dejardin dejesus dejneka dejong dejonghe dekeyser dekker dekys dekysova dela delacruz delaere delafuente delagarza
delahaye delahunty delancey delaney delannoy delano delao delap delapaz delapena delargy delarosa delatorre delattre
delaunay delay delcastillo delcourt delcroix deledda delekta deleo deleon deleu delforge delfosse delgadillo delgado
delhaye delhez deli delia delikat delios delisle delk dell delle dellinger dellucci delmas delmotte deloach deloatch
delong delorenzo delorme delosreyes delossantos deloughrey deloughry delozier delp delporte delreal delrio delrosario
deltoro deltour deluca delucia deluga deluna delvalle delvaux delvecchio delvigne delwayo dem'yanchuk dem'yanenko
dem'yanyuk demaio deman demanet demarco demaret demars demartino demby demello dement dement'ev dement'eva demers
demeulenaere demeyer demeyere demianczuk demidenko deming demir demirbeyli demirel demmendaal demoss demoulin demps
dempsey demsar demus demuynck denby dendy deneka deng dengg denham deniels denihan denis denison denisov denisova
denissov denk denkiewicz denman dennard dennehy dennenberg denney dennie denning dennis dennison denny densmore denson
dent denton denys deo deol depalma depasquale depero depew depoorter deprez depriest deptuch depue depuydt derby deregus
derek derev'yanko derezic dergach dering derkach derlopa dermitzakis dermody dermott deroche derosa derose derosier
derouen derr derrick derrig derry derryberry deryazhna deryazhniy derycke derylo desai desalvo desantiago desantis
descamps deschamps deshanovska deshanovski deshields deshmukh deshpande desilva desimone desio desjardins desmarais
desmedt desmet desmond desousa desouza despain despres desrochers desroches desrosiers dessart dessy destefano desyllas
deszcz detaille dethier detka detournay detrick detry detti detweiler detwiler deutsch deutschmann devally devan devane
devaney devanney devaughn devault devaux devdyuk deveau devecka deveckova devenney dever devereux devers devery devi
deville devillers devilly devin devine devito devitt devlin devoe devolder devore devos devoy devriendt devries dew
dewaele dewald dewall dewan dewar dewberry deweese dewey dewez dewilde dewitt dewitte dews dewulf dexter dey deyneka
deyneko deyo deyoung deysun deze dhadho dhaliwal dhar dhawan dhillon dhingra dhondt diaconescu diaconu diakakis diakoymi
dial diallo diamantis diamantopoyloy diamond diana dias diaz dibble dibenedetto dibiasi dicarlo dick dicken dickens
dickenson dickerson dickey dickie dickinson dickman dicks dickson dicus dida didier didovic didriks diego dieguez diehl
diemer diep dierckx dierick dierickx dierking diesbergen dieter dietl dietrich dietz dieu dieudonne diez diffin diffley
diggin diggins diggs digiacomo digiovanni digkas dignan dijkman dijkstra dijoux dikane dilbeck dildorova dildy dileo
dill dillane dillard dillen diller dilley dillinger dillingham dillion dillman dillon dillow dills dilnozova dilnurova
dilorenzo dilworth dima dimaggio dimakogianni dimarco dimas dimba dimbane dimbani dimiskis dimitreloy dimitriadoy
dimitriev dimitrieva dimitrioy dimitropoylos dimmick dimopoylos dimopoyloy dimovelis dimovska dimovski dimoy dimtsoydi
din dinabantu dinamarca dinan dinangwe dinardo dindela dindi dineen dinezakis dinger dingess dingila dingle dingman
dingus dinh dinkins dinneen dinsmore dinu dinwa dinwiddie diolun diomedes dion dionne dionun diopoyloy diorio dipasquale
dipietro dippel dircken dirks dirksen dirnberger dirrane dirven discin disdero dishman diskin dismuke disney distefano
ditschlerin dittman dittmer ditto dittrich divan divenney diver divine diviney dix dixit dixon dixson diyorayeva diyorov
dizdar dizon dlaba dlabane dlabazane dladla dlakadla dlakela dlamane dlambula dlamdaka dlamini dlamlenze dlangamandla
dlawuza dlebenkomo dlodlo dlomo dlubak dludla dludlu dlugajczyk dlugozima dlungwana dmitriev dmitrieva dmoch doak doan
doane dobbelaere dobbin dobbins dobbs dobes dobler dobosiewicz dobre dobric dobron dobrosz dobrowolski dobsinska
dobsinsky dobson doby dochioiu dockery dockx docolomanska docolomansky docquier dodd dodds dodge dodson doe doering
doerr doesburg dofris doggett doghair dogherty doglioni doherty dohn doingeard doiron dokova doktor dolan dolby dole
dolega dolenc dolezal dolezalova dolic dolinar dolinsek doliwa doll dollar dollis dolphin domagala domaldis domalds
domanski dombrowski domek domenech domian dominczak domingo domingues dominguez dominick dominikovic dominiks dominkovic
domino dominquez domka domon domowicz domurad domzal dona donagher donahoe donahue donaire donald donalds donaldson
donarelli donati donato donatoni doncabe doncevic donda donegan donelson dones donev doneva doney dongoran donini
doniyorov donkor donley donlon donnan donnay donnell donnellan donnelly donner donofrio donoghue donohoe donohue donoso
donovan dony doody dooey doogan doohan doolan dooley doolittle doorhof doornhem doorty doppler dora dorado doran dorawa
dorcha dordan dore dorfer dorgan dori doria doring doris dorka dorko dorkova dorman dorn dorna dornan dorner doroba
dorobek dorobisz dorociak dorofeev dorofeeva doronin doronina doroszkiewicz doroszuk dorot dorota dorotova dorova doroz
dorr dorrian dorris dors dorschner dorsett dorsey dorsman dortch dorton doruch dorynek doshi dosis dosotheus doss
dossetti dossi dostal dostalova doster dostie dotsenko dotson doty doucet doucette doud doudigan dougan dougherty
doughty douglas douglass doumont dovara dovas dove dover dovudov dow dowd dowdell dowden dowdle dowdy dowell dower
dowerg dowey dowler dowley dowling downar downer downes downey downie downing downs doyen doykas doykatzis doykidoy
doylami doylamis doyle doylgeraki doylgerakis doyloyfaki doymas doynis doyon doyranis doyvali doyvikas doyvropoylos
dozier draaisma drabczyk draeger draghi dragicevic dragobratovic dragojevic dragon drain drajna drajnova drakaki
drakakis drake drakeford drakes drakopoylos drakoyli drakulic dramoyntani drandic draper draupnirs draus draxler drayton
drazic draziotis drazyk drees dreher dreiling drej drekis drela drengs drennan drennen dressler dreszer dretvic drew
drewa drewes drewicz drewnik drewniok drews drexler dreyer drgas drian dries driesen driessen driggers drinkard driscoll
drishl'ov driskell driskill driva driver drob'yazko drobakha drobek drobik drobisz drobna drobniak drobnik drobny drobot
droguett drohan droma droney drop droppa droppova dros drosoy drost drotar drotarova drouin drown droylias drozd drozda
drozdenko drozdov drozdova drozdowicz drozdzal drozdziel drozdzik druart drub drubin drucker drum drumm drummer drummond
drummy drury druso druszcz drwiega dryden drye dryer drygala drygas dryka drymalitoy drynda drysdale drywa drzal dua
duah duane duarte dub duba dubandlela dubas dubay dubazane dube dubel dubenko dubey dubik dubin dubina dubis dubnicka
dubois dubose dubovecak dubovska dubovsky dubuisson duc ducharme duchene duchesne duchnik duck duckett duckworth duclos
duczek duczmal duda dudala dudas dudczak dudek dudekova dudik dudikova dudka dudko dudkova dudkowiak dudley dudo dudok
dudokova dudova dudzicz dudziec duenas duez duff duffey duffield duffin duffy dufgus dufie dufour dufrane dufrasne
dufrene dufresne dufthaks dugal dugan dugar dugas dugfus duggan dugger duggins duguay duhamel duhig duhon duhy duignan
duinsmearach duis duivenvoorden dujardin dujmovic dukada dukat duke dukes dukic dula dulak dulaney dulas dulbecco
dulemba dulewicz duley dulik dulin dull dulla dullova dulohery dulova duma dumakude dumala dumanli dumas dumin dumina
dumins dumisa dumitrescu dumont dumortier dumoulin dunagan dunal dunaway dunbar duncan dunford dungan dunge dunham
duniec dunigan dunkelberger dunkin dunkle dunkley dunlap dunleavey dunleavy dunlop dunmire dunn dunne dunnigan dunning
dunns dunny dunphy dunser dunson dunston dunton dunworth dunyoeva duodo duong duplessis dupliy dupont dupre dupree
duprey dupuis dupuy duque duquesne duquette duran durand durant durante duras durasevic durbin durca durco durcova
durczok durden durdik durdikova durdonova durdu durek durekova duren durfee durgin durham durica duricova durieux
durinic duris durisova durka durkan durkee durkin durko durkovic durkovicova durkovska durkovsky durlak durlej durlik
durlovska durlovski durma durmus durnan durnin durning duro duron durova durovic durovicova durovsky durovskyova durr
durrant durrett durrihy durso durst dury durys dusa duse dusek dusekova dusicka dusickova dusik dusikova duska dusko
duskova dusova dussart dustin duszczak duszczyk duszkiewicz dutcher dutka dutko dutkova dutra dutrieux dutt dutta dutton
duval duvall duvancic duvivier duyaza duze duzy dvalinns dvojak dvonc dvoncova dvorak dvorakova dvorska dvorsky dwala
dwamena dwane dworczak dworniczak dwyer dyal dyar dybal dybas dybiec dybka dycha dycus dyczko dyda dydak dydo dye dyer
dyess dyja dyjach dyjas dyka dykas dyke dykes dykstra dylak dylik dylong dymarczyk dynak dynia dyrek dyris dyrmunds dys
dysart dyson dyszkiewicz dyszy dytko dytrych dywan dzapo dzene dzenis dzezov dzhogov dzhus dziadkiewicz dziadkowiec
dziadowicz dziadura dziala dzialak dzialo dziarmaga dziczek dzidek dziduch dziechciarz dziedzic dziedzina dzielak
dzienis dzienisz dzienniak dzierwa dzierzak dziewa dziewior dziewit dzieza dzika dzikiewicz dzindra dziob dziopa dziuban
dziuda dziugiel dziurdzia dziurla dziwak dzurjanin dzurjaninova dzwonnik dzyuba e'zozova eaddy eades eads eady eagan
eager eagle eakin eakins ealey ealy eames eanes earhart earl earle earles earley earls early earnest earp easley eason
easter easterday easterling easterwood eastman easton eastwood eatmon eaton eaves ebbis ebdulrehmanli ebel ebeling
ebenesers ebenezers ebergs eberhard eberhardt eberhart eberharter eberl eberle eberly ebersole ebert eberth ebner eby
eccles eccleston echevarria echeverria echols eck eckard eckbauer eckenrode ecker eckert eckhardt eckhoff eckles ecklund
eckman eckstein eco edberg eddings eddington eddins eddy edelman edelstein eden edenfield edens eder edgar edgars edge
edgerton edgington ediloglu edilons edin edington edison edlinger edlund edman edmiston edmond edmonds edmondson
edmonson edmunds edmundson edson edstrom edun edvalds edvards edvardsen edvardsson edvars edvins edward edwards edwin
eeckhout eells eelman eerden efendiyeva efendizade efimov efimova efraims efremov efremova eftimie egan egbert egea
eggen egger eggers eggert eggerts eggleston eggthors egills egli eglinton eglite eglitis egorov egorova ehlers ehlert
ehmedli ehmedov ehmedzade ehrhardt ehrlich ehsaas eibl eichberger eichelberger eichenberger eicher eichhorn eichinger
eichler eidars eide eids eidson eigenwillig eijkelboom eikars eiland eilers eilfirt eilifs eimer einars einarsson
einaudi einirs einthors einvards eiriks eisele eisenberg eisenhauer eisenman eisl eisner eivers eivins ejlaal ek ekai
ekal ekberg ekberova ekberzade ekdahl ekelund ekeno ekert ekholm ekidor ekiru ekitela eklof eklund ekman ekstrand
ekstrom ekwueme elam elatli elbergs elbert elberts elbertse eldars elder eldgrims eldjarns eldmars eldons eldors eldred
eldredge eldridge elds elekberli elekberzade elentinus elert eley eleytherioy elfars elfrads elgin elgueta elias eliason
eliassen eliasson elibeyli elibeyov eliesers elifova elijah elimars elinbergs elinmunds elinors elioglu elis eliseev
eliseeva elixanli eliyeva elizade elizalde elizondo elkin elkins elledge ellender eller ellerbe ellerts ellery ellezoglu
ellidis ellinger ellingsen ellingson ellington elliot elliott ellis ellison ellsworth ellwart ellzey elmars elmer elmore
elms elo elofsson eloranta elorza eloy elrod elsemulder elsenaar elsner elson elston elswick elton elvars elvins elvis
elwart elwell elwood ely emanuel emanuelli emanuels emanuelsson emberton embree embreks embrey embry emel'yanov
emel'yanova emeralds emerick emerson emery emils emilsson eminov emirli emirov emirova emmanoyil emmanoyilidoy emmanuel
emmanuels emmen emmert emmett emmons emo emory emporopoylos emrich emrick emuria encarnacion encina encinas enciso ender
enders endicott endres endrizzi endsley ene eng engberg engdahl engel engelen engelhardt engels engen engilberts
engilbjarts engiljons engills engl england engle englebert englehart engleman engler englert english englund engman
engram engstrom engvall enloe enlow ennis enoch enoks enos enotiadi enright enriquez ensley ensminger ensor enzinger
epley epp epperson epps epsimos epstein eraslan erazo erb erber erceg ercegovic erdman erdmann erdogan eregae ergotic
ergul erhart erhout erices erickson erics ericson ericsson erik eriks eriksen erikson eriksson erjavec erkkila erlacher
erlandsson erlars erlends erler erlings erm ermakov ermakova ernest ernestos erni ernirs ernits ernst ernsts eronen
erons erps errani errigo ersek ershov ershova erskine ertas ertl erupe ervin ervine erving erwin erzen escalante
escalera escalona escamilla escobar escobedo escolano escribano escriva escudero esekiels esekon esfandyar esgerli
esgeroglu esgerov esgerova eshan eshelman esinyen esjars eskelinen eskew eskola eskridge eslinger espada espana espanol
esparza espejo esperidis espinal espino espinosa espinoza espitia esposito esqueda esquibel esquivel esras essary esser
essex esson estabrook estay esteban estefans estep estepp estes esteve esteves estevez estey estrada estrella eterovic
etheridge ethridge etienne etter etyang etzler etzold eubank eubanks eudy eugene eugster eure eustace evalds evan
evangelista evans evdokimov evdokimova eveland evens evensen evenson everaert everde everett everette everhart everitt
everly evers eversole everson everts evoy evrard evropovkirilov evseev evseeva ewald ewart ewell ewers ewert ewing ewoi
exley exposito exum eyaggelaki eyaggelatos eyaggelidi eyaggelinos eyanae eybergs eybozhenko eye eyjolfs eykarpidis
eylaugs eyleifs eyler eylisli eymars eymunds eyre eyriks eysteinns eystratopoylos eytaxias eythors eyvars eyvazali
eyvazli eyvinds eze ezell ezeugo ezimzade ezzell fabbri faber fabian fabianczyk fabianova fabijanic fabiszak fabra fabre
fabregas fabregat fabrisius fabrizi fabrizio fabry fabus fabusova fac fadden fadeev fadeeva fadian fadipe faes faferek
fafnirs fagan fagerstrom faggiani fagiani fagotto fagundes fagunwa faherty fahey fahy fain fair fairbanks fairchild
faircloth fairfield fairhall fairley fairman faison faith faivre faizan fajardo fajimi fajnor fajnorova fakazi fakude
fal falabi falba falco falcon falcone falconer faleti falgeirs falgoust falgout falier falieros falk falkis falkner
fallaci fallin fallon falloppio falls faloye fals faltyn falvey famula fan fancher fanelli fang fanisa fankhauser fann
fannars fannbergs fanngeirs fannin fanning fannon fanoyrgakis fant fantini fantoni fantozzi fanucci farago farah faranda
farangizova farber farell farenyuk farhodov faria farias farida farina farinelli faris farizayeva farizov farkas
farkasovska farkasovsky farland farley farlow farmaki farmer farnan farnese farnham farnon farnsworth farnum farr
farragher farrar farre farrell farrelly farren farrer farrington farris farrish farrissey farrissy farrow farry farthing
fartushnyak faruga farwell faryna farzonova fasano fasasi fasataki fasching fasiang fasiangova fason fasoyli fasoylidoy
fassett fast fastenko fattori faucett faucher fauconnier faught faugno faulk faulkner faull faundez faure faust favata
favela favors favre favvata fawcett fay fazekas fazio fazli feagin fealy fearon fearraigh fears feaster feather feathers
featherston featherstone fechant fechner fecteau fedak feder federici federico fedor fedorczyk fedorov fedorova fedoseev
fedoseeva fedotov fedotova fedyk fee feehan feeley feely feeney feenstra feeny fegan fehan feher fehilly fehr fehringer
feichtenschlager feichter feichtinger feichtner feideropoylos feighery feigl feijoo feinberg feinstein feirtear
feizatidoy fekete felban felber feld feldek feldekova felder feldman feldmann felice feliciano feliksiak feliniak felipe
felisiak feliu felix felixs felker fell feller fellers fellinger fellner fellows felt feltner felton felts felty feltzer
felus fender fenderson fendley fenelon fenerov fengs fenighty fenlon fenn fennell fennelly fenner fennessey fenning
fenrirs fenske fenton fenwick fenya fercher ferdinands ferdyn ferebee ferecov ferenac ferentinos feret fergerson fergus
ferguson ferland ferm fermi fermin fern fernandes fernandez fernando feron ferrabosco ferrada ferragamo ferragni ferran
ferrand ferrandez ferrandiz ferrando ferrante ferrara ferrari ferraris ferraro ferrata ferrazzi ferree ferreira ferrel
ferrell ferrer ferrera ferreras ferrero ferretti ferreyra ferri ferrin ferris ferriter ferro ferrucci ferry ferstl
fertrams feruzova fesenko fessler fetter fetters fetzer few fewell fey feykirs feys fiala fialova fibonacci fica
fichtinger ficino fick ficner fico ficon ficova fidani fidler fidor fidos fidura fidvi fiebig fiedler fiedorczuk
fiedoruk fielder fielding fields fieramosca fiere fierek fierens fierro fife fifer fifield fifills figat figueiredo
figueras figueroa figuerola fihlela fijak fijalek fijol fik fike fikes fikretoglu fikus filak filangieri filar filas
filatov filatova filban filbin filc filcova filek files filiagkoy filiks filip filipcic filipek filipekova filipenko
filipic filipko filipkova filipova filipovic filippakis filippatos filippelli filippini filippopoylos filippov filippova
filippoy filippus filips filka fillmore filogamo filus filusz filzi finan finch fincher findlay findley fine finegan
finetti finger fink finka finke finkel finkelstein finkle finkova finlay finley finn finnbjorns finnbogis finnegan
finnell finneran finnerty finney finngeirs finnjons finnlaugs finns finnucane finnvards finotto finucane finzi fiol
fiolek fiolka fioravanti fiore fiorentino fiorucci firat firdavsev firestone firgantoro firmansyah firtear firth fischer
fischetti fiscus fiser fiserova fish fisher fishman fisk fiske fit fita fitas fitch fite fitrzyk fittipaldi fitts fitz
fitzgerald fitzgibbon fitzgibbons fitzhugh fitzmartin fitzmaurice fitzpatrick fitzsimmons fitzsimons fitzwater fiutak
fix fjalars fjarkis fjodorov fjolars fjolmunds fjolnirs fjolvars fjornirs flack flaga flagg flaherty flahive flaiano
flake flament flanagan flanders flanigan flannagan flannelly flannery flannigan flantz flaski flasza flatley flatt
flavin fleck fleenor fleetwood flego fleischer fleischhacker fleischman fleischmann fleisher fleming flemming flemmings
flesher fleshman fleszar fletcher fleury flick flickinger flieger fliegner flink flinn flint flippen flippo flisek
flisiak flokis flood flor flora florea florence florents flores florez florian florio flory flosis flournoy flovents
flower flowers floyd fluckiger fluellen fluker flynn flynt fo foa foconi fodor fofie fogaca fogarty fogas fogasova
fogazzaro fogel fogg fogiel fogle fogt foidl foit fojt fokadelis fokas fokin fokina folan folch foletti foley folga
folger folia folk folkesson folkis folks follett folliero folmar folse folsom folta foltz fomenko fomichev fomicheva
fomin fomina fondo fong fonseca font fontaine fontana fontanez fontenot fontes foody foot foote foran forbes forbis
force forcier ford forde fordham fordyce fore forehand foreman foremniak forero forest forester foret forgac forgacova
foriwaa forjan forkin forma forman fornaciari fornalik forney fornis forrest forrester fors forsberg forsell forsgren
forslund forsman forster forstner forsyth forsythe fort forte fortenberry fortier fortin fortner fortney fortson fortuna
fortunato fortune fortuny fortuyn forysiak forza foscari foshee foss fossmars foster fosu fosua fotakopoyloy foti
fotiadoy fotimayeva fotoglidis fotopoylos foucart foucher foulk fountain fouquet fournier foust fouts fowler fowlkes fox
foxworth foxx foy foye foyle foyntzoylas foyrkioti foysiekis foyskas foytsitzis fracci fracz fraczkiewicz frady fraga
fragkiadaki fragkopoylos fragkoydaki fraher fraire fraizer frakes fraley frame frampton frana franas franaszek franc
france frances franceschi franch franchuk francis francisco franck franco francois francoise franczuk frandsen franek
franekova frania franiak franic franicevic franik franjic frank franka franke frankel frankhuizen franklin franklins
franko frankova frankow frankowicz franks franns frano franova frans franscini fransen franssen fransson frantz frantzis
franusic franva franz franzen franzese franzs frars fras fraser frasher frasier fraszczyk frausto frawley fray frazee
frazer frazier freaney frechette fred freda frederick fredericks frederickson frederiksen fredes fredette fredrick
fredricks fredrickson fredriks fredriksen fredriksson free freed freedman freeland freeley freely freeman freeney freer
freese freeth freeze fregoso frei freil freis freitag freitas frelek frelich frema fremie french frenette frere frerichs
frescobaldi fresh freshour fretwell freudenberger freudenthaler freund frew frey freybjorns freygards freymars freymods
freymunds freyrs freysteinns freythors freyvids frias friberg frick fricke frid fridbergs fridberts fridbjorns fridfinns
fridgeirs fridjons fridlaugs fridleifs fridmanns fridmars fridmunds fridriks frids fridsteinns fridthjofs fridthors
fridvins fried friedl friedli friedman friedrich friedrichs friehus friel friend frier frierson fries friesen friis
frimanns frimer frimerova frimpomaa frink frisbee frisbie frisby frisch friscic frisk frison fritch frith fritsch fritts
fritz fritzs frizzell frketic frodis frodmars froehlich frogakis frohlich frolov frolova fromm fron fronczek fronczyk
fronia fronimaki front froschauer froschl frost frostis fruge fruhwirth frukacz frutos fry fryar frycz frydel
frydrychowicz frye fryer fryman frymus frys ftacnik ftacnikova ftorek ftorekova fu fucek fuchs fudalej fudge fuente
fuentealba fuentes fuenzalida fuertes fugate fugiel fuhrman fuhrmann fujiati fujii fujimoto fulara fularczyk fulawka
fulbright fulcher fulford fulgham fuli fulk fulkerson fulks fuller fullerton fullmer fullwood fulmer fulop fulton fults
fultz funches funderburg funderburk fundi fung funis funk funke funkhouser funnell fuqua fura furda fureder furey furga
furgal furgala furlan furlong furlow furman furmankiewicz furness furr furrer furry furs furst furtado fusani fusco
fuseli fusis fuson fussell fuster futch futrell futyma fuzaylov fyda fydanis fydrych fye fyfe fylkirs fytili g'okov gaba
gabadela gabaldon gabara gabba gabbana gabbard gabel gabela gabelko gabhain gabhezi gabhisa gabka gable gabriel gabrieli
gabriels gabrielson gabrielsson gabriyelov gabrovlieva gabrych gabryel gabryelczyk gabryszak gabud gachanja gacheri
gacheru gachoki gadbois gadda gaddis gaddy gade gadlela gadsden gadson gadzala gadzina gaels gaete gaffney gafford
gagala gagashe gage gaggini gagliano gagliardi gagne gagnon gagys gahan gahleitner gaiatto gaiciunas gaievs'ka
gaievs'kiy gailey gailius gaillard gailys gaine gaineard gainer gaines gainey gaitan gaither gaito gaizauskas gajardo
gajcy gajda gajdzik gajewski gajowiak gajownik gajzler gakii gal gala galach galagan galaj galan galanaki galani
galanopoyloy galarza galat galatoylas galaviz galaz galbraith galbreath galdames galdikas galds gale galeano galeati
galek galenzone gales galesic galeza galgallo galgalo galiano galiazzo galic galica galicia galijn galik galikova
galilei galindo galkin galkina gall gallagher gallaher gallant gallardo gallart gallaway galle gallego gallegos
galleguillos gallen galler gallet gallez galligan gallimore gallion gallivan gallman gallo gallogly galloway gallup
galon galos galova galovic galtarossa galu galuba galuppi galvan galvani galvez galvin galvis gama gamache gamaliels
gambill gambino gamble gamboa gambrell gambu gambuse gamede gamez gammage gammon gamon gamrat gamsjager gandhi gandy
ganesan ganesh ganey gangemi gangl ganguly ganley ganly gann gannon gant gantt gantz gaona gapys gara garate garavan
garay garba garbaciak garbacik garber garces garcia garczarek garczyk gard gardars garde gardea garden gardener gardiner
gardner garety garey garfield garg gargallo gargan garibaldi garibaldis garibay garica garland garlock garman garmendia
garmon garncarek garncarz garner garnes garnett garnica garnier garobbio garofalo garoyfalis garozzo garps garr garraghy
garrahy garrard garren garret garretson garrett garrick garrido garriga garrihy garris garrison garrity garrone garrow
garry garth gartlan gartland gartman gartner garton garver garvey garvin gary garyfalidis garza garzon garzoni gas gasa
gasaway gascon gasek gasela gashi gasienica gasik gaskill gaskin gaskins gaspar gaspard gasparova gasparovic
gasparovicova gasper gasperi gass gassaway gasser gassner gast gastelum gaston gasz gaszczak gately gates gatewood
gathers gathogo gathoni gati gatica gatimu gatlin gatling gatos gatsheni gattis gatto gattringer gatwiri gaudet gaudette
gaudin gaudreau gaudyn gaughan gauis gauks gaul gault gause gauthier gautier gautis gautreaux gautreks gauts gautvids
gauvin gavaghan gavalier gavalierova gavenda gavendova gavican gavigan gavin gaviria gavornik gavornikova gavridakis
gavriil gavriilidi gavrilenko gavrilishin gavrilishina gavriliv gavrilov gavrilova gavrilovska gavrilovski gavrilyuk
gavrish gavrishkevich gavryushenko gawliczek gawlowicz gay gaya gayda gaydabura gaydamaka gayday gayden gaydenko gayle
gaylor gaylord gaynard gaynor gaytan gayton gayvorons'ka gayvorons'kiy gazo gazova gazu gcaba gcaleka gcugcwa gcumisa
gcwabe gcwensa geany gearan gearhart gearty geary gebashe gebauer gebhardt gebhart gebhezi gebura geca geddes gedeza
gedi gee geens geer geeraerts geerling geerts geertsen gegic gegotek geherty gehring gehringer gehrke geier geiger
geirards geirfinns geirhards geirhjorts geirhvats geiris geirlaugs geirleifs geirmunds geirolfs geirrods geirs
geirthjofs geirtryggs geirvalds geis geise geisel geisler geislis geissler geist gelabert geldens gelemanovic gelinas
gellemeyer geller gelli gellirs gemen gemito gemza gence genceli gendek gendera gendron geneart genefaas genetzakis
gengeshe gennimatas geno genot genovese gentile gentileschi gentili gentilini gentimis gentle gentry geoghegan
georgakopoylos georgakopoyloy georgalas georgalis georgara george georges georgescu georgi georgiadoy georgiev georgieva
georgitsi georgoydis georgoyla georgoylaki georgoylas georgs gera geraci geraghty gerald geralds gerard gerardis
gerarghty gerasimov gerasimova gerassimov gerber gerdars gerdes gerega gerena gereta gerhardt gerhart geris gerken
gerlach germain german germano germany gerner gerodimos gerokosta geropoylos geroyki gerrits gerritse gerritsen gerry
gerth gertz gerus gervais gesiarz gests getchell geter getka getty getz geudens geuens gevaert geyer gfeller ghafoor
ghanee ghannam ghasaan ghauth ghayoor ghazzal gheorghiu ghislain ghoerle gholston ghose ghosh ghunayn ghutayf giacconi
giacometti giakamozi giammusso gianetti gianinazzi giannakeas giannakis giannakitsas giannakopoylos giannakoydaki
giannakoydakis giannara giannelli giannelos giannes giannetti giannini giannone giannopoylos giannopoyloy giannotti
giannoykos giannuzzi gianvecchio giapatzis giardina giasimakis giatrakoy giatromanolakis gibb gibbon gibbons gibbs
gibert gibilisco giblin gibney gibson gichana gicheru gichohi gichuhi gichuki gichuru giddens giddings gideon gideons
giec giedrojc giel gielen gierach gierak gierasimiuk gierat gierek gieron giers gierschner giersz giese giess gietka
giezek giffin gifford gigaba giger gigjars gigli giglio giguere gikonyo gil gilabert gilardoni gilbane gilbert gilberts
gilbertson gilbreath gilbride gilchrist gildea gilder gilduff gile giles gilewicz gilford gilgunn gilhooly gilkey gill
gillain gillam gillan gillard gilleland gillen gillenwater gilles gillespie gillet gillett gillette gilley gilliam
gillian gilliard gillic gillick gillies gilligan gilliland gillis gillispie gillman gillooly gillum gilman gilmars
gilmartin gilmer gilmore gilpin gilreath gilroy gils gilsenan gilson gilstrap gimenez gimeno gina ginder gindl ginea
giner ginese ginesio ginevan ging gingerich gingras gingrich gininda ginn ginnea ginneadha ginnitty ginnity ginsberg
ginsburg gintalas ginter ginty ginzburgas gioberti giobun giolitti gionnachtaigh giordano giorgetti giotakis giotis
giovine gipson giradello giraldo giralt girard giraud giron girona girouard giroux girschner girvan gisbert giselmeyer
gish gislis giss gist gitahi gitari gitau githaiga githinji gitonga gittens giulietti giunti giusti given givens givern
giza gizs gjukis gkagka gkagkaoydakis gkagkas gkalioy gkanatsios gkatzogiannis gkavroy gkikas gkikopoylos gkinis
gkioldelis gkiritzioni gkitsakis gkoni gkotsis gkova gkoyni gkoyskos gkoytzamanis gkoyva gkoyvelos gladden gladka
gladney gladstone glanc glantz glapiak glasco glaser glasgow glasnovic glasper glaspie glass glasscock glasser glasses
glassman glatz glavan glavin glavor glaza glaze glazer glazier glazik gleason gleasure gleba gledhill gleeson glegola
glen glenc glenn glennon glica glick glidden glidewell gligora gligorov gligorova glineur glionnain glisson glois glonek
gloor gloria glosteir gloster glover glowacki glowiak glowienka glownia gluck glums gluszko glynn gmeiner gmur gmurczyk
gnatz gneistis gniewek gnodde gnups gnyp gnyrs goad goba gober gobert gobhozi goble goblet gocnik gocnikova goda godana
godard godart godbey goddard godec godefroid goderts godfrey godfroid godide godin godinez godinic godis godmunds godoy
godsey godunok godwin godyn godzik godzisz godzwon goebel goedhart goel goethals goetz goff goffaux goffin goffinet
goforth gogacz gogan gogarty goggin gogol gogol'-yanovs'ka gogol'-yanovs'kiy gogola goguen gohar goicoechea goik goin
goines goings goins gois goj goje gokey gokhale gola golak golan golas golczyk gold golda goldberg goldenberg goldfarb
golding goldman goldoni goldrick goldsberry goldsmith goldstein goldston gole golek golenia golgi goliasz golightly
golik golino golisz goliszek golla gollan gollner gollum golob goloborod'ko golofit golon golonko golos golota golubev
golubeva golubic golus golyash gomboc gomes gomez gomila gomis gomola gomula gona goncalves gonet goni gonsales gonsalez
gonsalves gonsior gontsarov gonzaga gonzales gonzalez gonzalo gooch good goodale goodall goode goodell gooden goodin
gooding goodlett goodloe goodman goodner goodnight goodrich goodrum goodsell goodson goodwin goodwyn goodyear goolsby
goossens goovaerts gopal goraj goral goransson gorbachev gorbacheva gorbunov gorbunova gordan gordeev gordeeva gorden
gordillo gordon gordy gore gorecki goree gorenc gorevan gorey gorgiev gorgieva gorgievska gorgievski gorgol gorham gori
goris gorjup gorkiewicz gorlitz gorman gormley gornisiewicz gorol gorrell gorshkov gorshkova gorski gortat gorton
gorzelanczyk gos gosch goschl gose gosek goshorn gosik goska gosnell gospodarek goss gosselin gosset gossett gossiaux
goswami gosz gotfryd gotic gotsholo gott gottardi gottfried gotthard gotti gottlieb gottschalk gottskalks gottsveinns
gotz goudeau goudriaan goudy gouge gough gould goulden goulding goulet gour gourdine gourley gouveia govaerts govan
govarts gove govea govoni govorcinovic gowan gowdy gowen gower gowin goworek goyal goyette goyla goypa goyrgoylis
goysios goyvaerts gozdur gozelov gozzano gozzi grab graban grabara grabas grabczak graber grabher grabias grable grabner
grabon grabos grabowski grace gracey gracia gracin graddy gradek gradenigo gradinarova grady gradziel graf graff grafton
gragg graham grahams grahn graindorge grainger graj grajeda gral gram grammatikopoylos grammatikos grammenoy grammer
grams gramsci gramza granado granados granat granata granatelli granath granberg grandberry grande grandjean granger
granier granillo granis grankells granlund granstrom grant grantham granville gras grass grasser grassi grassl grasso
gratsias grattan gratton gratz gratzer gratzl grau gravel gravely graver graves gravina gravitt gravois gray graybill
grayer grays grayson graziano grba grbac grealish greally greaney greathouse greaves grebowiec grechanik grechko greco
gredicak greear greehy greeley greelish greely green greenawalt greenberg greene greenfield greenhaw greenhill greening
greenlaw greenleaf greenlee greenman greenspan greenstein greenwald greenway greenwell greenwood greer greeson gregersen
gregg greggio greggs gregoire gregor gregorczuk gregorek gregori gregoric gregorio gregorova gregorowicz gregors gregory
gregov gregus gregusova greig greij greiner greips gremese gren grenier grennan grepps gresham greszta gretars gretos
grettirs grevenaris grewal grey grgic grgurevic grguric grgurovac grialais gribble grice grider grieco griego grier
griesser grifeo griffen griffey griffie griffin griffis griffith griffiths grigg griggs grigor'ev grigor'eva grigoriadis
grigoriadoy grigoriev grigorioy grigoropoylos grigoropoyloy grigsby grijalva grill grillo grim grimaldi grimaldo grimani
grimars grimes grimkells grimlaugs grimm grimmett grimnirs grimolfs grims grimsley grimulfs grindle grindstaff griner
grinius grinnell grisby grisham grishin grishina grisoni grissett grissom griswold gritsch gritsenko gritti griva grivas
grizzle grna grnova groarke grob groborz groce grochola grochowina grodek groen groenendaal groenestein groff grogan
groh gromala gromov gromova gron grondel grondin gronkiewicz gronlund gronostaj gronroos gronskis groogan groom grooms
groote groover gros grose grosjean gross grossi grossman grosso grosz grote grotek groth grottner grove grover groves
grow growney grozdanovska grozdanovski grubb grubba grubbs grube gruber grubisic gruchot gruijl grullon grunberger grund
grundner grundy gruner grunt grunwald grupa gruszczyk gruver gruza gryciuk grycz gryga grygo grygorcewicz grygorowicz
gryka grymuza grys gryska gryszkiewicz gryta grzebyk grzech grzegorzak grzejszczak grzela grzelak grzelczyk grzelec
grzenia grzesiek grzeskow grzeszkowiak grzetic grzincic grznar grznarova grzywnowicz gschaider gschwandtner gstrein
guadalupe guajardo gual gualandi gualtieri guarana guarato guard guardado guardia guardiola guariento guarino guarneri
guay gubain gubben gubernat guberovic gubeshe gubhela gubhuza gubulundu gucci guclu gudbergs gudbjarnis gudbjarts
gudbjorns gudbrands gude gudelj gudfinns gudfreds gudgeirs gudino gudjons gudlaugs gudleifs gudleiks gudmanns gudmars
gudmons gudmunds gudnis gudrads gudrods gudsteinns gudthors gudvards gudveigs gudvins guenther guerin guerra guerreiro
guerrero guertin guess guest guevara guffey gugan guggenberger guglielmi gugushe guha guibert guicciardini guice
guichard guido guidone guidotti guidry guihan guijarro guilbert guilford guilfoyle guillaume guillen guillermo guillet
guillon guillory guillot guillou guimond guin guinan guinane guinevan guiney guinizzelli guinn guinnane guinness guiot
guiry guit guitart guiterrez guk gul gula gulan gulati gulbrandsen gule gulen gulfam gulick guliwe gullberg gulledge
gullery gullett gulley gullotta gully gulotta gulshan gulyaev gulyaeva gulyas gum guma gumbi gumbs gumede gumieniak
gumienna gumienny gumis gumm gump gumprich gumula gun'ko gunarto gunawan gundersen gunderson gunn gunnars gunnarsson
gunnbergs gunnbjorns gunndors gunngeirs gunnhalls gunning gunnlaugs gunnleifs gunnolfs gunnolis gunnrods gunnsteinns
gunnthors gunnvalds gunpf gunter gunther gupalo gupta gupton gur'ev gur'eva gure gurley gurney gurrola gurule gusciora
gusev guseva gushchin gushchina gusman guss gussoni gust gustafs gustafson gustafsson gustavs gustavsson gustaw gustin
gut gute guth guthrie gutierez gutierrez gutirrez gutknecht gutman gutmann gutshall gutsulyak guttis guttorms guy guyer
guyette guyo guyon guyot guyton guzdek guzenko guziak guziy guzman guzniczak gwacela gwagwa gwala gwaltney gwamanda
gwanyana gwara gwardiak gwija gwin gwinn gwizdek gwynn gxabhashe gyamfi gyamfiaa gyasi gyasiwaa gygjars gylfis gymirs
gyrdirs gzhits'ka gzhits'kiy gzyl ha haack haag haapala haapanen haapaniemi haas haase haataja haavisto habdas haber
haberl haberman habha habib habibi habibov habibova hablak hablakova habsuda habsudova hacibeyli hacibeyov hacizade hack
hacker hackett hackl hackler hackman hackney hackworth hadala hadam hadas haddad hadden haddis haddix haddock hadds
hadebe haden haderer hadfield hadichayeva hadijayeva hadley hadlock hadrovic hadzic haengreve haengs haenirs haering
hafbergs hafer haffner hafgrims haflidis hafliger hafnars hafner hafnis hafsteinns hafthors haga hagalins hagan hagans
hagar hagara hagarova hagbards hagberg hagberts hage hagedorn hageman hagen hagendoorn hager hagerman hagerty hagg
haggard haggerty haggins hagglund haggstrom hagler haglund hagman hagood hagstrom hague hagy hahessy hahn haicead haid
haiden haider haidinger haigh haight haigler hail haile hailey hainaut haindl haines hainzl hair haire hairston haith
hajda hajdas hajdasz hajder hajdu hajduga hajdukiewicz hajek haji hajkova hak hakala hakansson hake hakim hakis
hakkarainen hakker hakkinen hakons halak halake halakova halama halambek halapir halasz halat halbert halcomb halder
hale hales haley haleygs halfdans halford halidov halik halim halimah halka hall hallahan hallam hallanan hallberg
hallbergs hallbjorns halldors halle hallenbeck haller hallett halleux halley hallfreds hallgards hallgeirs hallgils
hallgren hallgrims halliburton halliday halligan hallik hallin hallinan hallissey hallkells hallman hallmann hallmanns
hallmark hallmars hallmunds hallock halloran halloway hallowell halls hallsteinns hallthors hallvards halme halonen
halpen halpern halpin halsey halstead halter halterman haluska haluskova halvarsson halverson halvorsen halvorson ham
hamalainen hamann hamars hamblin hambrick hamby hamel hamer hamera hamerla hames hamill hamilton hamisi hamlet hamlett
hamlin hamm hammack hamman hammar hammarstrom hammel hammer hammerer hammerl hammerle hammers hammes hammett hammock
hammon hammond hammonds hammons hamner hamon hampel hampson hampton hamrick hamrol hamunds han hanafin hanak hanakova
hanas hanbury hanc hance hancer hancock hand handa handayani hande handke handl handler handley handy handzel haneberg
hanegraaff hanek hanekova hanel hanes haney hangala hanka hankard hanke hankiewicz hankins hanko hankova hanks hanley
hanlon hanly hann hanna hannah hannan hanncard hannecart hanner hannes hannibals hannigan hanninen hannon hannula hannum
hanrahan hanratty hans hansel hansen hansford hanshaw hanson hanssen hanssens hansson hanus hanusek hanusekova hanusiak
hanuska hanuskova hanusova hanzek hanzel hanzelova hapka haponiuk hara haraburda harada harahoe haralds haraldsson
haralson haran harapin harasimiuk harbaugh harber harbin harbison harbour hardaway hardcastle hardee hardeman harden
harder hardesty hardi hardiansyah hardie hardiman hardin harding hardison hardman hardnett hardt hardwick hardy hare
hareks haremza haren hargadon hargan hargett hargis hargrave hargraves hargreaves hargrove hari haring hariyah harjo
harju harker harkey harkin harkins harkless harkness harkonen harlan harlaugs harless harley harloff harlow harman
harmon harms harner harness harnett harney harnish haro harold harp harper harr harrel harrell harrelson harrer harrigan
harrihy harrill harriman harrington harris harrison harrod harrold harry harrys harsh harshman hart hartati harte harter
hartfield hartford hartigan hartikainen hartl hartle hartley hartman hartmann hartmanns hartnett hartsell hartsfield
hartshorn hartsock hartung hartvigs hartwell hartwig harty hartz hartzell hartzler hartzog harvan harvanek harvanekova
harvanova harvell harvey harville harvin harwell harwood haryanti haryanto hasan hasanah hasanov hascak hascakova
haselaar hash hashimoto hasiak haskell haskin haskins haslam haslauer hasler haslinger hass hassan hassanah hassani
hassell hassett hassinger hassler hasson hasteinns hastey hastie hastings hastuti hasty hatch hatcher hatchett hatfield
hathaway hathcock hathorn hatley hatmaker hatten hatter hattinger hatton hauck hauer hauffer haug hauge haugen haugh
haughey haught haugland hauks hauksteinns haukvalds haumer haun haupt hausberger hauser hausler hausman hautala
hautamaki havard havards havarrs havars havel haven havens haverinen haverty haviland havlicek havlickova havran
havranka havranko havrankova havranova hawe hawes hawk hawkes hawkins hawkinson hawks hawley hawn haworth hawro hawrylak
haws hawthorn hawthorne hay hayashi hayden haydon hayer hayes haygood hayman hayner haynes haynie hayre hayrioglu hays
hayward haywood hayworth hazard hazel hazelton hazelwood hazen hazenveld hazlett hazzard heacock head headley headrick
heady heaffy heald healey healy heaney heaphy heard hearn hearne hearns hearty heater heath heatherly heaton heavey heba
hebb hebenstreit hebert hechenberger hecht hecimovic heck hecker heckett heckman hecko heckova hector heczko hedberg
hedden hedderman hedge hedgepeth hedges hedigan hedin hedinns hedlund hedman hedrick hedstrom heelan heenan heeney heere
heerkens heerschop heffernan hefferon heffner heffron hefley heflin hefner hegarty hegde hegedus heger heggarty hegwood
hehir hehl heidarrs heidars heidbergs heidberts heiden heidlinds heidmanns heidmars heidmunds heidreks heidrich heigl
heijman heijmans heijmen heikirs heikkila heikkinen heil heilman heilmods heim heimirs hein heindl heine heinemann
heinen heino heinonen heinreks heinrich heinrichs heins heinsalu heinsoo heintz heintze heinz heinzl heise heiser heisis
heiskanen heisler heiss heissenberger heitman hejduk hejna hekker hektors helak held helen heleniak helenius helery
helfrich helgeson helgesson helgis helin hell helland hellberg hellemans heller hellevoort hellgren hellman hellstrom
hellwig helm helman helmer helmerhorst helmick helminen helms helmuth helmuts helsel helsen helton helwig hely hembree
hemenway hemetsberger hemingway hemmerts hempel hempenstall hemphill henao henck hendershot henderson hendley hendon
hendren hendrick hendricks hendrickson hendrickx hendriks hendrikse hendrix hendry hendzel henebry heneghan henery heney
henin henk henke henkel henley henn hennebry hennelley hennelly hennessey hennessy hennig hennigan henning henninger
hennings henningsson henrard henriks henriksen henriksson henrion henriques henriquez henrotte henry henrys hens
henschel hensel henshaw hensley henson henton hentschel hepburn hepenstall hepler hepner hepworth heraghty herald heras
heraty herb herba herbert herberts herbjorns herbst herbut herceg herd herda herdzik heredia hereford heremans heretik
heretikova hereward herfinns hergeirs hergills hergils hering herity herjolfs herlaugs herleifs herlihy herlufs herman
hermann hermanns hermanowicz hermans hermansen hermanson hermansson hermes hermighausen hermods hermosilla hermosillo
hermunds hern hernadez hernandes hernandez hernando herndon hernon herod herok herold heron herout herr herranz herren
herrera herrero herrick herrin herring herrington herrmann herrod herron hersey hersh hershberger hershey hersirs
hersteinns hersveinns hertel hertrampf hertz hervards hervars hervas herve hervia hervins herzog hesenov hesenzade heser
heskin heslin hess hesse hession hessler hesson hester heston hethur hetmanczyk hetrick hettner hetzel heuer heuser
hever hewelt hewes hewett hewitt hewlett hewson hexspoor heyderli heydrich heyer heylen heymans heyne heyvaert heyward
heywood hhoyiyane hiatt hibbard hibbert hibbler hibbs hickerson hickey hickman hickok hickox hicks hickson hidalgo
hidayanto hidayat hiebert hierro hiers hietala hietanen higa higbee higdon higginbotham higgins higgs highland highsmith
hight hightower higley higueras hilarius hilary hilbert hilberts hilburn hildars hildebrand hildebrandt hilderbrand
hildibergs hildibrands hildigeirs hildiglums hildimars hildimunds hildings hildirs hildithors hildreth hile hileman
hiles hill hillard hillen hiller hillery hilliard hillis hillman hillow hills hillyer hilmars hilmer hilmerova hilmirs
hilson hilt hilton hiltunen himes himmelbauer himris hinca hinckley hindman hinds hine hiner hines hinic hinkle hinkley
hinman hinnant hinney hinojos hinojosa hinrichs hinriks hinshaw hinson hinterberger hinteregger hinterleitner hinton
hintz hinz hipp hipps hirams hirsch hirschmann hirst hirt hirvonen hise hiser hishon histon hitchcock hite hitt hively
hix hixon hixson hjallkars hjalmars hjalmarsson hjalmgeirs hjalms hjalmthors hjalmtyrs hjaltis hjarnars hjelm hjorleifs
hjort hjorts hjortthors hjorvars hlabangane hlabisa hladka hladky hlatshwayo hlavac hlavacik hlavacikova hlavacova
hlegests hleidars hlela hlengwa hlers hlidars hlidbergs hlifars hlinik hlinikova hlinis hlinka hlinkova hljoms hlodmunds
hlods hlodvards hlodvers hlomuka hlongwa hlongwane hlophe hlubi hlumakazi hlyns hnat hnefills hnikarrs hnikars ho hoag
hoagland hoang hoarau hoard hoare hoareau hoban hobart hobbs hobby hobgood hobson hocevar hoch hochleitner hochreiter
hochstetler hock hockenberry hocker hockett hocking hodak hodel hodgdon hodge hodges hodgkins hodgson hodl hodnett hods
hodson hodza hodzic hodzova hoedemakers hoefer hoeft hoeks hoekstra hoelen hoelscher hoes hoey hofbauer hofer hoff
hoffer hoffman hoffmann hofig hofinger hofler hofman hofmann hofmeister hofstatter hofstetter hogan hogberg hogg hoggard
hoglinger hoglund hognis hogue hohman hohn hoisington hojda hojka hoke hokkanen holappa holbert holbrook holc holcik
holcikova holcomb holcombe holdaway holden holder holdren holeksa holeman holewa holgeirs holgers holgersson holguin
holic holicek holicekova holicka holickova holicova holiday holifield holik holikova holl holladay holland hollander
hollar hollaus hollaway holleman hollenbeck holler holley holliday hollie hollifield holliman hollinger hollingshead
hollingsworth hollins hollis hollister holloman hollomon hollon holloway hollowell holly hollywood holm holman holmars
holmberg holmberts holmes holmfasts holmgeirs holmgren holmgrims holmkells holmquist holmqvist holms holmsteinns
holmstrom holmthors holohan holopainen holota holsinger holst holstein holsten holston holt holte holter holthaus
holthuis holtis holton holtz holtzclaw holtzman holub holubec holubecova holubek holubekova holubka holubko holubkova
holubok holubova holubowicz holuby holvoet holysz holzapfel holzenbecher holzer holzinger holzknecht holzl holzman
holzmann hom homan homer homes honaker honan hondeveld honea honey honeycutt hong honing honkanen honkisz honore hood
hoogers hook hooker hooks hooper hoopes hoosier hooten hoover hope hopkins hopp hoppe hoppenbrouwer hopper hopson hora
horacek horackova horak horakova horan horbacz hord hords hore horemans horgan horl horle hormann hormazabal horn
hornback hornbeck hornbuckle horne horner hornich hornig hornik horning hornsby hornung horowitz horrell horrocks
horsley horst horstman horta horton horvat horvatek horvath horvathova horvatic horvatinec horwitz hosae hoseas hosey
hoskin hoskins hoskinson hoskulds hosler hosley hosmer hosp hoss hosseini hostak hostakova hoste hostetler hostetter
hotaling hotchkiss hotz houben houchens houchin houck houdijk hougardy hough houghtaling houghton houk houle houlihan
hourican hourigan hourihane householder houser housley housman houston hovel hovey hovis howard howarth howe howell
howells hower howerton howery howes howie howington howland howlett howley howse howze hoy hoye hoyer hoyle hoyos hoyt
hoz hoza hozjan hozova hrabar hrabia hraereks hrafnars hrafnbergs hrafnkells hrafns hrafntyrs hranic hranj hrannars
hrapps hrasko hraskova hrastinski hraunars hrdlicka hrdlickova hreggvids hreidars hreidmars hreims hreinns hren hrianka
hriankova hribar hribernik hric hricova hrimnirs hrings hrmo hrmova hroalds hroars hrobjarts hrobon hrobonova hrodgeirs
hrodmars hrodolfs hrodvars hrois hrolfs hrollaugs hrolleifs hromunds hrovat hrsak hruba hruby hruska hruskova hrusovska
hrusovsky hruts hrvojic hrynkiewicz hrzenjak hsieh hsu hu hua huang huart huba hubbard hubbell hubbert hubble hubbs
hubel huber hubert huberts huberty hubin hubler hubmann hubner hubova huck huckaby hucko huckova huczek huczko hudacek
hudacekova hudak huddleston hudec hudecova hudgens hudgins hudnall hudson hudspeth hudzik huebner huel huemer huerta
huertas huet huey huff huffman hufford hufnagl hug hugbergs huges huggins hughes hughey hughley hughs huginns hugis
hugleiks hugos huguet huhn huhtala hui huie huijben huijbrechts huijs huijzing huisman huizar huka hulbert hulboj
huldars hulett huling huljev hull hullinger huls hulse hulsey hulshouts hulskes hulst hult hultgren hultman humayrova
humbert humble humblet hume humeniuk humer humes humis hummel hummer hummetov humoyunov humphrey humphreys humphries
hunbogis hundley huneycutt hungerford hunis hunley hunnicutt hunns hunrods hunsaker hunsicker hunsinger hunt hunter
huntington huntley huntsman hunziker huot huotari huovinen hupka hupkova hupp hurd hurdle hurlburt hurley hurlimann
hurst hurt hurtado hurtt hurwitz hus husak husakova husar husarova husband huse husek husekova huseynbeyli huseynli
huseynoglu huseynov huseynova huska huskey huskins huskova husnjak huso husova huss hussain hussein hussey hustak
hustakova husted huston huszcza hutagalung hutapea hutasoit hutchens hutcherson hutcheson hutchings hutchins hutchinson
hutchison huter huth hutnik hutson hutt hutta hutter hutterer hutto hutton huttova huttunen hutyra huurdeman huuskonen
huxleys huybrechts huyghe huynh huys huysmans huzaifa hvannars hwang hyatt hyde hyden hyder hyer hyjek hyland hyls
hyltirs hylton hyman hymel hynek hynes hynman hysell hytonen hyttinen hyvarinen hyvonen hyzy iacobucci iacovelli iadanza
iago iakovakis iannelli iannotti iannucci iannuzzi ians iatropoylos ibacache ibanez ibarra ibikunle iborra ibraaheem
ibrahim ibrahimbeyov ibrahimli ibrahimoglu ibrahimov ibrahimova ibrohimov ice iciek ickes ide idec idris idrisli
idrisoglu idzi iefimenko iemel'yanenko ier'omenko ierchenko ieremenko ieres'ko iermolenko ieroshenko ieshchenko
iesipenko ievdokimenko ievtushenko ievtushok iforayeva iftikhaar iglesia iglesias ignac ignacio ignat'ev ignat'eva
ignatiuk ignatjev ignatov ignatova igoe igors igras ihab ihalainen ihejirika ihnacak ihnacakova ihsaan ihsanoglu ihtiram
ijli ikeda ikonen il'chenko il'ienko il'in il'ina ilan ildirimoglu iles ilic iliev ilieva ilijic ilik'ov ilinovic iljin
illes illugis ilori ilupeju ilves im imali imanzade imbert imes imhof imhoff imiela iminza imiolczyk imis imler
immanuels immonen imonova impastato imrich imrichova imronov indridis indyk indyka infante infantino ingalls ingbergs
ingersoll ingham ingibergs ingiberts ingibjarts ingibjorns ingileifs ingimagns ingimars ingimunds ingis ingithors
ingivalds ingjalds ingle inglis ingmars ingoldsby ingolfs ingraham ingram ingthors ingvalds ingvars ingvarsson ingvis
iniesta iniguez inman innes innis innocenti innseadun inonu inostroza inouye interiano interminei interminelli intzes
inzaghi inzunza ioakeim ioakeimidoy ionescu ionita ioppi iorio iosifidis iosifidoy ippolito iqbal irawan irby ireland
ireri iriarte irick irish irizarry irla iroha irons irungu irvin irvine irving irwin irzyk isaac isaacs isaacson isabell
isabeyli isaev isaeva isah isaienko isaievich isakov isakova isaks isaksen isaksson isaris isarrs isars isaxanli isbell
isbjorns iselds isenberg iseris isern isfandiyorov isgeirs isham ishchak ishchenko isidors iskierka islam islas isleifs
isler isley islomov ismaels ismail ismars ismayilqizi ismoilov isolfs isom ison israel israels israelsson issa issac
issack issak issis iswahyudi iten ito iturra iustas ivancan ivanchenko ivandic ivanenko ivanichuk ivanov ivanova
ivanovic ivans ivars ivarsson ivashchenko ivask ivaska ivaskova ivasyuk ivers iversen iverson ives ivey ivie ivory ivsic
ivy iwanczyk iwanow iwu iyanda iyengar iyer iymonova izaguirre izhak izhakevich izquierdo izzo ja'farov jaabir jaakkola
jaakson jaanson jaanus jaaskelainen jaatinen jabir jablonski jabr jacak jaceps jachimczak jachimczyk jachna jacinto jack
jackman jacks jackson jaco jacob jacobi jacobo jacobs jacobsen jacobson jacobsson jacoby jacquemart jacquemin jacques
jacquet jacquez jacquot jacuzzi jad jadot jadoul jaeger jaen jafari jafets jaffe jagarinec jagecic jager jaggers jaggi
jagielka jagielo jahdami jahdari jahn jahnke jahongirov jailani jaime jaimes jain jaiyeola jaje jajko jakab jakel jakiel
jakimiak jakis jakobiak jakobik jakobs jakobsen jakobson jakobsson jakoniuk jakopec jakopovic jakops jakovac jakovic
jakovlev jakovljevic jakub jakuba jakubaszek jakubcek jakubcekova jakubcik jakubcikova jakubco jakubcova jakubec
jakubecova jakubek jakubekova jakubik jakubikova jakubiuk jakubka jakubko jakubkova jakubova jakubowski jakupic jakus
jalaal jalakas jalbert jali jalil jalolov jalonen jalovec jalovecova jalowiec jama jamaal jamar jamasijadu jambor jameel
jamerson james jameson jamieson jamile jamils jamison jamnik jamroz jamrozek jamrozy jamshidov jan janak janakova
janasik janasz janc janca jancek jancekova jancewicz janco jancova janczarek janczura janda jandl jandova jandula
janecek janecekova janecka janecko janeckova janek janekova janes janev janeva janezic jani janic janicki janiga janik
janikova janis janisch janisz janiszek janiszewski janiuk jank janka jankauskas janke janko jankova jankowicz jankowski
jano janocko janockova janos janosek janosekova janosik janosikova janoska janosko janoskova janoso janosova janoszek
janoszka janova janowiak jans jansdr janse jansen janson jansse janssen janssens jansson jantos jantosovic jantosovicova
jantsch jantti januar januchta janus januszewicz januszko jany janzen jaque jaques jaquez jara jaracz jaramillo jarboe
jarc jarczak jarczyk jardine jarema jaremek jaremko jargielo jargilo jarka jarkiewicz jarl jarls jarman jarmon jarmula
jarmuz jarmuzek jarngrims jaroch jaros jarosiewicz jarosik jarosova jarosz jaroszuk jarrell jarrett jarso jarv jarve
jarvela jarvenpaa jarvi jarvinen jarvis jas jasica jasina jasinski jasionek jasko jaskola jaskowiec jasminova jasnoch
jason jasons jasper jasprica jasso jastrzebski jaszcz jaszczur jaszczyszyn jatgeirs jatmunds jatvards jauhiainen jauk
jaume jaunzema jaunzems jauregui javier javohirov javornik jaworski jay jayaraman jayne jaynes jazdzyk jazwiec jdotte
jean jeanbaptiste jeanlouis jebet jedlovska jedlovsky jedra jedrak jedral jedrasiak jedraszczyk jedraszek jedruch
jedrusiak jedruszczak jedryczka jedrys jedrzejek jeffcoat jefferies jeffers jefferson jeffery jeffords jeffrey jeffreys
jeffries jefimov jefwa jeggij jegorov jeka jekel jelagat jelavic jele jelen jelic jelimo jelinek jelinkova jelle
jellison jellyman jemeli jemison jemric jemutai jendek jendekova jenek jenewein jenkins jenko jenks jennette jenni
jennings jennis jens jensen jenson jenssen jepchirchir jepchumba jepkemboi jepkemei jepkirui jepkoech jepkogei jepkorir
jepkosgei jepleting jepngetich jeppesen jeppsson jepsen jepson jeptoo jereb jereczek jeremias jerez jeric jerkins
jerkovic jermakov jerman jernigan jerome jerono jerop jerotich jersov jerusalem jeruto jerzyk jes jeske jespers
jespersen jessa jesse jessee jessel jessen jessie jessup jester jesus jeszka jeszke jeter jett jetton jewell jewett
jewula jezek jezior jezkova jezyk jezyna jha jhaveri jibela jibril jilani jiles jili jillo jim jimale jimenez jimerson
jiminez jinks jiyane joakims joanns jobe jobstl jochems jochums jockel jodar jodko joe joel joels joesaar jofre jogi
johal johann johannes johannessen johannesson johanns johannsen johans johansen johanson johansson john johns johnsen
johnson johnsson johnston johnstone johson joiner jois jokela jokinen jokiwe jokulls jolin jolley jolly joly jomars jomo
jomunds jonak jonars jonas jonasson jonata jonatans jonatova jonbjorns jonckheere jonczyk jondors jone jones jongeirs
joniak jonik jonjic jonker jonkman jonmunds jons jonsson jonsteinns jonthors joos joosten jop jopich joplin jorda jordan
jordon jorfis jorge jorgens jorgensen jorgenson joris jorlink jormunds jorquera jorris jorrisen jorunds jorvars jorvis
josafats josavins jose josefs josefsson joseph josephson joseps josey joshi joshua joshuas josipovic josko joslin jost
josteinns josuas joszko joubert jourdan jovanovac jovanovic jovanovska jovanovski jovchev jovcheva jove jover jovic
jovinelli jovins jowers joy joyce joyner jozefczak jozic jozwiak jozwik juan juarez judd jude judek judge judkins judson
judy juen jug jugovac juhanson juhasz juhkam juhlin jukic julia julian julians julien julis julius juma jumba jump
jumper junas junasova junck juncken jung jungfer jungwirth junior junis junitz junius junk junken junker juntunen juqula
jurado juras jurasova juraszczyk jurca jurcic jurcina jurcinova jurco jurcova jurczuk jurek jurekova jureks juresko
juretic jurgens jurgenson juric jurik jurikova jurina jurinova jurisic jurisson jurjevic jurka jurko jurkova jurkovic
jurkovicova jurlina juroszek jurrijens jusino juskiewicz jussila justice justis justus juszczuk juttner juvara juvonen
k'orov k'rkov kaamil kaar kaari kaarik kaasik kabala kabalyuk kabanenko kabanov kabanova kabeer kaberia kabir kabiru
kabui kaburu kabus kabza kachela kachrimanidi kacperczyk kacperek kaczan kaczka kaczmar kaczmarczyk kaczmarek
kaczmarkiewicz kadak kadakia kade kadela kadenge kadenyuk kadija kadlec kadlecova kadzo kaelin kafantari kafantaris
kafel kafer kaffe kafiris kagan kageha kagendo kager kagi kagwiria kahindi kahinu kahkonen kahl kahle kahler kahlina
kahn kahr kaikkonen kaimenyi kain kaindl kaingu kainulainen kainz kairu kairys kaiser kaja kajak kajdan kajdas kajs
kajstura kajuju kakai kakalis kakar kakatsos kakavos kakka kakosaios kakotrichi kaktus kal'chenko kala kalaitzakis
kalaitzopoyloy kalama kalamara kalamarakis kalamaras kalamees kalampalikis kalan kalanjos kalapodis kalargyros kalarus
kalashnikov kalashnikova kalatha kalazic kalcher kalda kaldi kaldis kale kalebs kaleem kaleema kaleja kalejs kalek
kalekye kalemi kalenichenko kaletka kaliampos kaliciak kalin kalinak kalinakova kalinin kalinina kalinka kalinowski
kalis kalisiak kaliska kalisky kalista kalita kalitsoynakis kaljula kaljurand kaljuste kaljuvee kalka kalla kallas
kallaste kallen kallert kalliantasi kallio kallstrom kalm kalman kalmanns kalmans kalmars kalmus kalnina kalnins
kalogiannaki kalogianni kaloki kalomoiri kalota kaloydi kaltenbock kaltenbrunner kaltenegger kaluga kalume kalvaitis
kalvelis kalvenas kalwa kalwak kamal kamande kamarainen kamathi kamau kambs kamdar kamela kamene kamieniak kamieniarz
kaminari kaminski kaminsky kammerer kamp kampakas kamper kamperidis kamposakis kampoyri kamps kamran kamronov kamyk
kamyszek kanagy kanana kananu kanarek kanavos kanchin kanda kandie kandora kandzia kandziora kane kaneli kanelli
kanellopoylos kanellopoyloy kanepa kaneps kanerva kang kang'ethe kangas kangethe kangley kangogo kangro kangur kania
kaniak kaniakova kanik kanini kaniski kanja kankaanpaa kannan kansy kant kantareli kanter kantola kantor kanyi kao
kapadia kapalka kapantaidaki kapatsoris kapcia kapciak kapeller kapera kapetanios kapinos kapka kaplan kapnia kapoor
kapoynis kapoyrnioti kapp kappel kapral kaprasius kapsalis kapsi kapur kapuscik kapustin kapustina kapustka kar kara
karaamat karadeniz karadimos karagianni karagiannis karagic karagiovanni karagrigorioy karaiskos karakashev
karakastanias karakaxis karakonstantinoy karakosta karakyrioy karalis karalus karam karamani karamanli karamanos
karamarko karambu karampas karampi karampina karamsalis karan karananoy karanasioy karani karanikas karanikolas karanis
karanja karantana karantzopoylos karaoglani karas karaskiewicz karatasoy karathanasi karatzaferis karatzikos karcher
karczmarek karczmarz karels karg kargakoy karge kargl kargol karhu karhunen kari karikari karimi karims karis karisa
kariuki karjalainen karkaletsi karkanaki karki karkkainen karklina karklins karkocha karks karkut karl karlberg karles
karlis karlovic karlowicz karls karlsen karlsson karlstrom karmalyuk karmelic karmelita karnas karner karnes karnik
karns karol karolidoy karova karoyntzos karoysos karp karpa karpe karpenko karpeta karpiak karpiel karpik karpinski
karpov karpova karppinen karr karrer karro kars karsznia kartas karttunen karu karuga karul karulova karuri karuza
karveli karvels karvinen karvonen karwala karwan karwitha karwot karyda karypidis karys karz kas kasak kasam kase
kasemaa kasemets kaser kashchenko kashif kashyap kasiak kasica kasim kask kaskaoyti kasmirli kasoytsas kaspar kasparova
kaspars kasper kasperczak kaspers kasprzak kass kassim kassotaki kastanis kastelic kastelik kasten kaster kastiels
kastner kasyoka kaszkowiak kasznia kat'rov kat'rova kata katakis katana katarachias katarinus kates katevatis kathagen
kathambi kathure katic katirtzis kato katona katos katsafadoy katsamanis katsanikoy katsantoni katsantonis katsaros
katsavos katsifos katsigianni katsigiannis katsilis katsilli katsimali katsimani katsipis katsogiannis katsoyla kattai
katz kaucic kauffman kaufman kaufmann kaul kaulina kaulins kaupas kauppila kauppinen kaur kautz kauzlaric kavaliauskas
kavanagh kavanaugh kavasch kavaschova kavoyris kawala kawiak kawira kawula kawulok kay kaya kaye kaylor kays kaysan
kayser kazakov kazakova kazana kazanopoylos kazantzi kazberuk kazek kazik kazikova kazimierczuk kazimierczyk kazior
kazirod kazlauskas kazmierczak kazmierczyk kazubek kazungu keady kealey keally kealty kealy kean keane keaney keany
keapock kearney kearns kearse keary keating keaton keaveney keaveny kechagias keck kedzierski kedziorek kee keefe keefer
keeffe keegan keehan keel keelan keele keeler keeley keeling keely keen keenaghan keenahan keenan keene keener keeney
keer keery kees keesee keeter keeton keever keevers kefali keffer kegley kehoe keightley keijser keijzer keil keim
keinanen keiser keister keitany keith keitt kelaidonis kelch kelder kelecic kelekovic kelemen keler keleshev kelic kell
kellam kellar kellaris kelleher keller kellerman kellett kelley kellner kello kellogg kellova kellum kelly kelm kelo
kelova kelsey kelso keltenie kelton kelvey kelvin kemboi kemei kemp kemper kempf kempka kempny kemppainen kempton
kendall kendi kendra kendrick kendricks kendrova kenga kenig kenis keniz kenizova kenlan kenlon kenna kennard kenneally
kennedy kennellan kennelly kenner kennett kenney kennison kennon kenny kensy kent kenworthy kenyon keo keogan keogh
keoghan keoghane keohan keohane keough keown kephart kepler keplinger ker keranen kerans kerasovitis kerber kerby
kerekes kerekovic kerimli kerimov kerimova kerimzade kerin kerins kerkhof kerkhofs kerley kerlin kermody kern kernan
kerner kerney kerns kerova kerr kerrigan kerrisk kerschbaum kerschbaumer kersey kershaw kershner kerubo kerville kerwick
kerwin kes'ov kesalidis kesek kesemidis kesisi keskinen keskini keskitalo keskula kesler kessel kessinger kessler kester
kesterson ketcham ketchum ketel keter ketesidoy ketilbjorns ketills ketola ketron ketting kettunen keudel kevane keville
kevin kevo key keya keyes keys keyser khaba khabalidaka khaemba khalif khalil khalsa khambule khamis khamisi khan khanna
khanyeza khanyile khaphela kharchenko khare kharitonov kharitonova khathi khathide khathini khatri khawula kheswa
khezokhulu khisa khmara khokhlov khokhlova kholose khomenko khomik khomo khonjwayo khorishko khosini khosla khoury khoza
khristenko khristich khristov khristova khuba khubisa khuboni khudob'yak khudyak khukhuza khulu khuluse khumalo khumbuza
khurana khuyameni khuzwayo khv'rchilkov khwane khwela kiama kiarie kibe kibet kibiwot kibiwott kibkalo kibler kiboi
kibor kiciak kidawa kidd kidder kidney kidon kidwell kieca kiedrowicz kiefer kieffer kiel kielan kielbik kielbowicz
kielbus kielczyk kielek kielich kieloch kiely kiema kiepas kiepura kieran kierane kierans kierat kierepka kiernan
kieszek kifer kigen kiger kight kihara kiik kiil kiilu kiio kiiru kiis kiisk kij kijanka kijas kik kikas kikkas kilar
kilawee kilbane kilbride kilburn kilby kilcoyne kilday kildea kilduff kile kiley kilfoyle kilgallen kilgallon kilgore
kilhooly kilians kilimnik kiliszek kiljan kiljans kilk kilkenny killebrew killeen killen killer killian killilea
killingsworth killion killooly killoran killough killoughry kilmartin kilmer kilmore kilonzi kilonzo kilpatrick
kilpelainen kilroe kilroy kim kimachu kimaiyo kimani kimanthi kimanzi kimaru kimathi kimball kimber kimberlin kimble
kimbrell kimbro kimbrough kimeli kimemia kimes kimeu kimmel kimosop kimotho kimsey kimtai kimura kimutai kinaghan
kinahan kinal kinard kincaid kinch kinchen kinder kindle kindred kinet king king'ori kingery kingori kingsbury kingsley
kingston kiniry kink kinkela kinlan kinlaw kinlen kinley kinnane kinnard kinnear kinnegan kinner kinnerk kinney kinnon
kinnunen kinny kinoti kinsella kinser kinsey kinsler kinsley kinslow kinuthia kinya kinyanjui kinyua kinzer kiogora
kioko kioridoy kioses kioypliotis kioysis kipchirchir kipchumba kipkemboi kipkemei kipkemoi kipkirui kipkoech kipkogei
kipkorir kipkosgei kipkurui kiplagat kiplangat kipleting kiplimo kipngeno kipngetich kipp kiprono kiprop kiprotich
kipruto kipsang kiptanui kiptoo kiptui kiptum kipyego kipyegon kiragu kiraly kirby kircher kirchmair kirchner kirilenko
kirillov kirillova kirimi kirincic kirk kirke kirkendall kirkham kirkland kirkman kirkpatrick kirksey kirkwood
kirpenstein kirs kirsch kirschner kirsipuu kirss kirtley kirui kirwa kirwan kiryluk kis kisakurek kisel kisela kiselev
kiseleva kiselova kiser kish kisilu kiska kisman kisner kiss kissane kissas kissel kisseljov kissinger kistler kiszczak
kitchen kitchens kite kitheka kithinji kithome kiti kitinos kitonga kitov kitsao kitson kitsoy kitt kittle kittredge
kittrell kitts kituku kitumaini kitur kitzler kitzmann kiuru kivela kivi kivilo kivimae kivimaki kivinen kiviniemi
kivistik kivisto kivuva kiwior kizer kjaer kjalars kjallaks kjarans kjarrs kjartans kjarvals kjeldsen kjellberg kjois
klaas klaengs klaja klama klamka klammer klanac klapac klapacova klapka klapko klapkova klapp klaric klarin klasic
klassen klasson klatikrushev klatka klatt klaturov klaus klausen klausner klavina klavins kleban klebba kleczar
kleibrink kleijse klein kleina kleinaki kleinschmidt klejna klek klekot klemczak klemencic klemens klement klemenzs
klemm klemt klepac klepacova klepka klerks kleybrink kliber kligl klima klimacek klimacekova klimek klimekova klimis
klimko klimkova klimkovic klimkovicova klimo klimov klimova klimovska klimovski klin kline kling klingelhofer
klingensmith klinger klingler klink klinkosz klisz kliszcz klizan klizanova kloch klocker kloczko kloiber klokoc
klokocova klopacka klopackova kloppert klorek klos klosek klosiewicz kloska klosowicz klotz kluczek klucznik kluczyk
klug kluge kluj klups klus klysz klyszcz klyta kmak knapek knapp knappe knauer knaus kneafsey knecht kneeland knepp
knepper knez knezevic knezovic kniaz kniec knight knighten knighton knights kniha knihova knisely knisley knockaert
knoers knoll knopp knorr knorrs knott knotts knowles knowlton knox knudsen knudson knuf knuth knuts knutsen knutson
knutsson knyazev knyazeva knych knysak ko kobak kobal kobayashi kobel kobelt kober koberl kobia kobielska kobielsky
kobilarov kobos kobryn kobza koc kocaj kocak kocakova kocerli kocevar koch kochanowicz kochel kocher kochman kocian
kocianova kociemba kocijancic kocis kocisova kocjancic kock kocka kocko kockova kocol kocova kocsis kocur kocurek
kocurik kocurikova kocurova kocwin koczara koczy kodrans kodric kodukov koech koehler koehn koeman koenig koepke koerner
koester kof kofinaki kofler koger koggis kogler kogo kohl kohler kohli kohn kohnke kohut kohv koistinen koit koitla koiv
koivisto koivula koivunen koj kojder kok kokalj kokanovic kokk kokkinidoy kokkinoy kokko kokkonen kokol kokordelis
kokoric kokoshkova kokosza kolaczek kolaczyk kolade kolaitoy kolak kolanek kolanko kolar kolarczyk kolarec kolaric
kolarova kolarz kolata kolb kolbeinns kolber kolbjorns kolbl kolbusz kolchev kolchoyris kolega kolehmainen kolek kolen
kolenc kolendo kolesar kolesarova kolesnichenko kolesnik kolesnikov kolesnikova kolev kolfinns kolgrims kolic kolichkov
kolipatkov kolisnichenko kolk kolka kolkas koll kollar kollarova koller kollia kollmann kolm kolman kolmars kolnik
kolnikova kolobov kolobova koloch kolodub kolodziej kolodziejak kolodziejczyk kolokathis kolonko kolovos kolpak kols
kolskeggs kolster kolsut kolton koltsaki koltuniak kolvids koman komander komar komarov komarova kombe kombo komen
kominiak komisarczyk komisarek komissarov komissarova komkoydis komljenovic komora komperda kompolias komsta komuda
komulainen konat konda kondej kondrat'ev kondrat'eva kondratjev kondylidis konecna konecny kong koniari konidaris koniec
koniecko konieczek konig koning konings kononov kononova kononowicz konopka konopkova konoplenko konoplya konovalov
konovalova konrad konradova konrads konsek konsoyla konstantakopoylos konstantas konstantinidis konstantinidoy
konstantinov konstantinova konstantinus konstantopoylos konstantopoyloy konstanty kont kontakos kontny kontogeorgaki
kontogianni kontogiannis kontokostas kontos kontoy konttinen koo kool koome koomson koon koonce koons koontz koopman
koort kopa kopala kopciuch kopczyk kopec kopecka kopecky koperek kopf kopiczko kopij kopik kopitko kopjar koponen kopova
kopp koppa koppel koppensteiner koppova kops kopylov kopylova kopysc kopyt kopytko kopyto korab koral korbel korbut
korcak korcakova korda kordatzis kordus kordys korec korecova korek koren koret korgul korhonen korir korkosz kormaks
kormpopoylos korn kornak kornegay kornek kornelius kornet korniak kornilov kornilova korol korolenko korolev koroleva
koromilas korompoki koronidoy koronkiewicz koros korosec korpal korpanyuk korpela korpi korsman korstman korsun kort
korta korte kortelainen kortman korts koruturk korzekwa korzeniak korzh korzonek kos kosak kosalka kosanovic kosc
koscevic koscielak kosciesza koscik kosciolek kosciukiewicz kosciuszko kosela kosgei koshelev kosheleva koshy kosi
kosiak kosic kosidlo kosiec kosir koska koskei koskela koski koskinen kosman kosnik kosno kosoko kosonen kosowicz koss
kossak kossler kost kostakis kostalis kostanic kostek kostelac kosten koster kostera kostidis kostin kostina kostka
kostkova kostolzin kostopoylos kostopoyloy kostorz kostov kostoylas kostrec kostrecova kostro kosz kosznik kot kota
kotala koterba kothari kotian kotianova kotkas kotlarek kotnik kotov kotova kotoyla kotoylas kotrotsoy kotsaris kotsev
kotseva kotsidis kotsikoris kotsina kotsionopoyloy kotsoy kott kottas kottikas kotulic kotulicova kouba koubova kovac
kovacek kovacevic kovach kovacic kovacik kovacikova kovacova kovacs koval kovalcik kovalcikova kovalenko kovalev
kovaleva kovalova kovalyuk kovanen kovar kovarova kovpak kowal kowala kowalak kowalczyk kowalewski kowalik kowalowka
kowalski kowaluk kowara koya koyfaki koyklatzis koykoyliantas koykoythaki koykoyva koykoyvinos koylaoysari koylidis
koylizos koylocheri koyloympoy koyloyriotis koymara koymiotis koyrakos koyrelis koyris koyrkoytas koyrloy koyrsaris
koyrsoymidis koyrtis koytalios koytchias koytelieris koytentakis koythoyri koytkia koytoyzidoy koytris koytsikopoylos
koytsikos koytsikoyri koytsioymari koytsogiannis koytsogiannopoylos koytsonika koytsovidoy koytsoylis koytsoympei
koytsoympi koytsoynaki koytsoyras koytsoyreli koytsoyrelis koyvas koyzoyla koza kozacek kozacekova kozachenko kozacik
kozacikova kozaczuk kozak kozakova kozar kozdra kozdroj kozdron kozelj koziarz koziatek kozica kozieja kozien koziol
kozka kozlak kozlov kozlova kozlowicz kozlowski kozma kozmon kozmonova kozok kozon kozova kozubal kozuszek krabbe
kraemer kraft krahn krainer krainz krajcar krajci krajciova krajcir krajcirova krajco krajcova krajcovic krajcovicova
krajewski krajicek krajicekova krajnc krajniak krakis krakowczyk kral kralik kralikova kralj kraljevic kraljic krall
kralova kralovic kralovicova kramar kramaric kramarova kramberger kramer krammer kranc kranjc krantz kranz krasa
krasil'nikov krasil'nikova krasnohorska krasnohorsky krastina krastins kraszkiewicz krata kratochvil kratochvilova kratz
kratzer kraus krause kraushaar krausova krauss krauz krauza kravvaritis krawczyk kraxner krcelic krebs krecichwost
krecisz kreczmer krefta kregiel kreidl krein kreiner krejcova krekora kremer kremmydas kremser krenc krenn krepa
kreslina kreslins kresonja kress kretek kretowicz kreusel kreuzer krezolek krialis krick krieg krieger kriegl kriens
krieva krievina krievins krievs kriisa kris krish krishna krishnamurthy krishnan kristalls kristbergs kristbjorns
kristdors kristens kristensen kristensson kristers kristfinns kristgeirs kristians kristiansen kristiansson kristinns
kristjans kristjons kristlaugs kristleifs kristmanns kristmars kristmunds kristof kristofers kristoffersen
kristoffersson kristofova kristthors kristvalds kristvards kristvins kritselis krivec krivoshapkova kriz krizan
krizanova krizik krizikova krizova krochmal kroczak kroeger krogh krohn kroker krokosz krol krolczyk krolikiewicz kroll
krolov kronberger kronenberg kronsteiner kroon krop kropilak kropilakova kropp krotak krotakova krouse krpan krsanac
krsteska krsteski krstev krsteva krueger krug kruger kruglov kruk krull krum krumina krumins krumm krummis kruns krupa
krupova krupp krus kruschwitz kruse krushovska kruszka kruszona kruze kruzel kryk krylov krylova krysik krysta
krystkowiak kryszczuk kryszkiewicz kryukov kryukova krywult kryza krzan krzelj krzempek krzeszowiec krznaric krzosek
krzyk krzykala krzysiek krzysko krzyskow krzystek krzyszczak krzysztofek krzysztoszek krzywon krzywonos krzyzostaniak
ksel ksiezak ksiezyk ktenidis ku kuba kubaczyk kuban kubanek kubasiak kubasiewicz kubec kubecova kubek kubekova kubheka
kubiaczyk kubiak kubicek kubicekova kubicka kubicko kubickova kubieniec kubik kubikova kubina kubisz kubko kubkova kubo
kubon kubova kubow kubowicz kubrak kucab kucera kucerova kucewicz kucharski kucharz kucharzyk kuchciak kuchev
kuchkudelova kuciak kucic kuciel kucz kuczaj kuczak kudela kudelka kuder kudlacik kudlacz kudlak kudra kudrjavtsev
kudryashov kudryashova kudryavtsev kudryavtseva kuehl kuehn kuffa kuffel kuffova kugler kuhar kuhl kuhlman kuhlmann kuhn
kuhnert kuhns kuijpers kuilenburg kuiper kuipers kuisma kuit kujala kujawa kujawiak kujda kujundzic kuk kukawka kukiela
kukier kukkonen kukucka kukuczka kulach kulagin kulagina kulakov kulakova kulczak kuliberda kulikov kulikova kulis
kulisz kulkarni kull kulma kulmala kulon kulp kultys kulus kumar kumer kumi kummer kumorek kumpulainen kumushova kuna
kunac kunc kuncewicz kunda kundova kundu kundzina kundzins kunen kunene kunert kung kung'u kungu kuningas kunka kunkel
kunkle kunkova kunova kuntz kunysz kunz kunze kuo kuosmanen kupa kupaj kupidura kupka kupko kupkova kupova kups kupsjak
kurach kuran kurant kurbiel kurc kurcz kurczab kurczak kurda kurek kurg kurgat kuria kurian kurki kurm kurniawan kurnik
kuronen kuropatwa kurowski kurp kurpanik kurpisz kursa kurtakova kurtazhova kurth kurtoic kurtyka kurtz kuruc kurucova
kurui kuruvilla kurvits kurylowicz kurys kurz kurzac kurzaj kurzak kurzmann kurzydlo kurzyna kus kusa kuscevic kusch
kusek kushner kusi kusik kusio kusiwaa kuska kuskova kusmawati kusmider kusnierek kusnir kusnirova kuso kusova kuster
kustosz kusumo kuswandari kuswik kuswoyo kusyk kusztal kuszyk kut kutek kutera kutnik kutsar kutt kutz kuus kuuse
kuusela kuusik kuusisto kuusk kuvezdic kuykendall kuz'min kuz'mina kuza kuzia kuzior kuziora kuzmic kuzmin kuznetsov
kuznetsova kuznia kveldulfs kvist kwaadland kwaakye kwaakyewaa kwak kwamboka kwan kwapien kwapis kwapisiewicz kwarciak
kwartemaa kwarteng kwasek kwemoi kweyama kwiatkowski kwinta kwok kwoka kwon kwong kyalo kyc kycia kyei kyeiwaa kyerewaa
kyle kyles kyllonen kymparis kyne kypraios kypriotis kyrgia kyrgiakis kyriakakis kyriakidis kyriakopoyloy kyriakoy
kyriakoyli kyriannaki kyriatsoylis kyriazis kyritsi kyritsis kyrkoydi kyroydi kysel kysela kyselova kyser laakkonen
laakso laaksonen laan laane laanemets laas laats laba labado labaj labarbera labarge labas labbe labeeb labelle labinjan
labno labocha labonte laborde laboy labra labrecque labrie labuda labudda labudova labus laca lacasse lace lacey lach
lachacz lachance lachapelle lachmann lachut laciak lacina lacis lack lacka lackey lackner lacko lackova laclair laco
lacombe lacour lacourse lacova lacroix lacy lad lada ladavac ladd ladeck lademann ladner ladniak ladue lady ladziak
laenen lafatzis lafave lafayette lafferty laffey laffray laflamme lafleur lafollette lafond lafontaine laforge
lafountain lafrance lafreniere lagarde lagasse lagat lage lagerweij laggoysis lagiewka lagler lago lagoda lagogiannis
lagopatis lagos laguna lagunas lagzdina lagzdins lah lahaye lahey lahiah lahiffe lahr laht lahteenmaki lahti lahtinen
lahy lai laidhleis laighnigh laiho lail lailasari laimer lain laine laing lair laird laitinen lajcak lajcakova lajciak
lajciakova lajlaj lajoie lakatos lakaza lake lakes lakey lakin lakkas lakoseljac lakota laks laksita laksmiwati lal lala
lalak lalaoyni lalas laliberte lall lalla lallemand lally lalonde lalor laloux lam lamac lamacova lamanna lamar lamarre
lamas lamb lambe lambers lambert lamberts lamborghini lambot lambotte lambrecht lambrechts lambregt lamch lament lamere
lamkin lamm lammas lammens lammer lammers lammi lamons lamont lamontagne lamore lamoreaux lamothe lamotte lamoureux lamp
lampa lampart lampe lampert lamphere lampinen lampkin lampl lampley lamprecht lamprinos lamula lamy lancaster lance
lancisi land landa landau lande lander landeros landers landes landin landis landl landon landon-lane landreth landrum
landry landstrom landwehr landy lane laney lanfranchi lang langa langan langat langdon lange langeni langer langern
langevin langevoort langford langham langier langiewicz langley langlois langston lanham lanier lanigan lanka lankford
lankinen lankle lanning lansing lansink lantz lanz lanza lao laoyrdekis lapacz lapaj lapierre lapin lapina laplant
laplante lapoint lapointe laporte lapot lapp lappalainen lappas lappin laprade lapsa lara larcher lardinois lardner
larentius larents largan large largent largey larimore larionov larionova larios lariviere lark larkin larkins larocca
laroche larochelle larock larosa larose larrabee larranaga larrea larrison larry lars larsen larson larsson larue larus
larysz las lasa lasak lasalle lasater lash lasher lashley lasic lasica laskawiec laskey laskowski laskus lasky lasley
lass lassen lasseter lassila lassiter lassnig laster lastra laszcz laszczyk laszkiewicz laszlo laszuk lata latacz latek
latham lathan lathrop lathrope latier latif latimer latimore latko lato latorre latoszek latour latskos latt latta
lattimore lattuada latupono latuszek latvala lau laub lauderdale lauer laufars laughlin laugis laukkanen launay laur
laureano laurence laurenson laurent laureys lauri lauria lauridsen laurie laurila lauritsen lauritzs laursen lauwers
laux lauzon lavallee lavalley lavan lavell lavelle lavender lavergne laverriere laverty lavery lavigne lavin lavine
lavoie lavrenko lavrent'ev lavrent'eva lavric law lawal lawerence lawhorn lawing lawler lawless lawlor lawniczek
lawrence laws lawson lawton lawyer lax laxton lay layfield laylova layman laymon layne layth layton lazar lazarek
lazarenko lazarev lazareva lazarevska lazarevski lazaridis lazaro lazarus lazcano lazenby lazizov lazo lazov lazova
lazuardi le lea leach leacy leader leaf leahy leak leake leaks leal leao lear learmonth leary lease leasure leath
leatherman leathers leatherwood leavell leavey leavitt leban lebar lebeau lebedev lebedeva lebel leber leblanc leboeuf
lebon lebreton lebron lebrun lechner lechuga leclair leclaire leclerc leclercq lecocq lecompte lecomte leconte lecoq
ledbetter leddin leddon leddy ledent lederer lederman ledesma ledet ledezma ledford ledger ledoux leduc ledwich ledwith
ledzion lee leeb leech leeds leedy leek leemans leen leene leeney leeper lees lefebvre lefevre leff leffler lefkowitz
lefler leflore lefort leftwich legault legendre leger legere legette legg leggett legnante legovic legowik legrain
legrand legros leguit legutko lehane lehikoinen lehiste lehman lehmann lehner lehr leht lehtimaki lehtinen lehtla
lehtmets lehto lehtola lehtonen leibetseder leibowitz leidolfs leifs leigh leighton leija leiker leiknirs leininger
leino leinonen leis leist leister leitch leite leitgeb leith leithner leitner leiva lejeune lejk lejman lekka leks
leland lelas leledakis lelei lelekas leleu leleux lelievre lelijveld lelito lelonek leloup lema lemaire lemaitre
lemanowicz lemaster lemasters lemay lemayian lembede lember lemeshko lemiesz lemieszek lemieux lemire lemke lemley
lemmens lemmon lemmons lemoine lemon lemonis lemonnier lemons lemos lempart lempereur lemus lenaerts lenaghan lenarcik
lenard lenc lenda leneghan lenehan lengauer lengyel lenhart lenic lenihan lenik lennane lennartsson lennon lennox lenoir
lensen lent lentz lentzioy lenz leo leon leonard leonardi leonardo leonards leoncavallo leone leonetti leong leonhards
leonhardt leonhartsberger leoniak leoniuk leonowicz leons leopardi leopold leopolds leos lepa lepage lepak lepek
lepianka lepida lepik lepisto lepka lepore lepp leppanen leppert leppik lepsik lepsikova lercari lerch lercher lerma
lerner leroux leroy lers leruth lesage lescic lesher lesic lesiewicz lesik lesisz lesjak leskinen lesko leskovar
leskovic lesley leslie lesna lesner lesniak lesnik lesny lesperance lessard lesser lestari lester leszcz leszczak
leszczuk leszczyk leszczynski leszkiewicz letelier letellier letendre lether letifxanli letkiewicz leto letourneau
letova letson lett letta lettiere lettner leu leunberger leung leutgeb levan levasseur levchenko leveille leventis
leveque leverett levesque levi levin levine levinson levis levitt levy lew lewa lewallen lewandowski lewek lewellen
lewicz lewin lewis lewko ley leyba leyden leydon leys leysen leyton leyva lezon lheureux lhoir li liakoy lianakis liang
lianoy libby liber liberatore libert liblik lica licata lice lichon lichtenegger licis licon licul liddane liddell
liddle liddy liden lidstrom lie lieb liebelt lieberman liedtke liegeois liekens lien lienard liepa liepina liepins
lieshout lievens ligas ligenza liggett liggins light lightfoot lightner lightsey ligon ligorio ligtvoet liguori
liimatainen liiv liiva liivak liivamagi lijn likar likens likhachev likhacheva lile liles lilja liljars liljegren lill
lillard lillemets lilley lillie lillis lillo lilly lim lima limazah limbourg limo limon limonadov lin linardaki linares
linbergs lincoln lind linda lindahl lindars lindau lindberg lindbergs lindblad lindblom linde lindell lindeman lindemann
linden linder linderman lindfors lindgren lindh lindholm lindinger lindkvist lindley lindmark lindner lindo lindorfer
lindquist lindqvist lindroos lindsay lindsey lindskog lindsley lindstrom lindvall lineberry linehan linek liner lines
ling lingenfelter lingerfelt lingle lingo linis linka linke linker linkiewicz linkous linn linna linnane linny
linschoten linskey lintner linton linville lioliopoyloy liolios lionti liovic lioyka lioytas lipa lipe lipinski lipka
lipko lipkova lipok lipova lipowicz lipp lippens lippert lippincott lippomano lipponen lipps lips lipscomb lipsey liptak
liptakova lipton lira lirette liriano lis lisak lisenko lisica lisicka lisicky lisik liska liskiewicz liskova lison liss
list lister liston listwan litchfield litewka lithoxoidis litinas litsioy litten litteral littizzetto little littlefield
littlejohn littles littleton litton littrell litva litvin litvinenko litvova litwa litwinczuk litwiniuk litwinowicz liu
liukkonen livanos lively livengood livermore liverotti livesay livingston liyaaqat liyaqat lizama lizana lizarraga lizon
lizotte lizurej ljosalfs ljots ljubetic ljubic ljubicic ljufs ljung ljungberg ljunggren ljungqvist llabres llado llamas
llanes llano llanos lledo llewellyn llobet llopis llorens llorente lloret lloyd lluch lo loaiza loba lobacz lobanov
lobanova lobato lobo lobos lochel lochlann lock lockard locke locker lockett lockhart locklear lockman lockridge
lockwood lodej lodge lodmunds lodyga loe loeb loeffler loehr loep loera loesch lof loffler lofgren loftin loftis lofton
lofts loftus logan logar loggins loghan loginov loginova logis logkaki logotheti logsdon logue lohman lohmann lohmus
lohr loibhead loibl loidl loiseau loiselle loj loja lojek lojekova lojen lojka lojko lojkova lojova lokaj loke lokietek
lokis lokk lollar lollis lollobrigida lolos lomas lomax lombard lombardi lombardo lombroso lomeli lommert lomp london
londono lonen lonergan loney long longan longhena longley longmire longo longode longoria longstreet lonn lonndun loo
look loomis looney loop looper loorits loos loper lopes lopez lopresti lor lora lorca lorch lord lordan lore loreal
loredan lorencin lorens lorent lorenz lorenzen lorenzo lorenzs loring lorreijn losa losada losekann losey losiak
losiewicz loska lott lotz loucks loudermilk lough loughlin loughnane loughran loughrey loughry louie louis lounsbury
louque loureiro lourenco louviere louws lovato loveday lovejoy lovelace lovelady loveland loveless lovell lovely lovett
lovette lovgren loving lovins lovric low lowder lowe lowell lower lowery lowman lowney lowrance lowrey lowrie lowry
lowther loy loya loyal loyd loylakis loympoytskoy loyola loypasakis loyrantos loza lozada lozano lozier lozoya lu luay
lubelo lubera luberda lubin lubina lubinova luboch lubs luc lucarelli lucas lucchesi lucciano luce lucena lucero lucey
lucia luciani luciano lucic lucid lucien lucier lucio lucitt luck luckett luckey luckiewicz lucky lucy luczak luczka
luczkiewicz luczyk luddy ludlow ludonga ludovisi ludvigs ludviks ludwick ludwig ludwik ludwin ludwiniak ludwisiak ludzik
lueck luedtke luengo luevano luft luger lugo luht lui luibhead luik luis luisead lujan lukac lukacova lukacs lukas
lukash lukasik lukasiuk lukasz luke lukens luker lukes lukhele lukic lukin lukina lukinic lukk lukowiak lukowicz luks
luksa luksic luksova lukstina lukstins luksza lula lulankov lulek lum lumbasi lumbreras lumi lumiste lumley lumpkin
lumpkins lumsden lumumba luna lunam lund lundberg lundblad lunde lundell lundgren lundh lundholm lundin lundis lundkvist
lundmark lundon lundquist lundqvist lundstrom lundy lung lunham lunn lunney lunny lunsford lunt luoma luong luper lupina
lupiy lupo luptak luptakova luqe luqmaan luqman luque luria lusby luscher luse lusiak lusis lusk lussier lussu lust
lustenberger luster luszczak luszczyk lut luters lutes lutf luther luthers luthi lutholoni luthra luthuli luts lutsenko
luttenberger lutterveld luttrell lutz luu luukkonen luvuno lux luxardo luyckx luyten luz luzi lwandle ly lyashko lyczak
lyczek lyden lydon lyds lygkoyras lyjak lykins lyle lyles lyman lymaxi lymperis lynch lynchechaun lynchehaun lyne lyng
lyngars lynn lynskey lyon lyons lyp lyri lys lysaght lyskawa lytings lytkin lytkina lytle lytra ma maalik maalim maas
maasik maaswinkel maatta maawiya mabanga mabaso mabe mabhena mabhodla mabhoko mabika mabizela mabrey mabry mabuya
mabuyakhulu mabuza mac maca macadoo macaleavy macallen macaloon macaluso macan macanally macart macarthur macauley
macbreen macbride maccaffrey maccanelli maccann maccartan maccarthy maccarville macclenaghan maccole maccomisky
macconachy macconnaghy maccool maccormack maccrohan maccurtin macczak macdermott macdevitt macdonagh macdonald
macdonnell macdougall macdowell macdwyer macdyer mace macedo macegan macek macekova macelgunn macesic macever macevoy
macfadden macfall macfarlane macfaull macgee macgeehan macgill macgilligan macging macginley macginnitty macginnity
macginty macgloin macglynn macgovern macgreal macgregor macgroarty macguinness macgurk mach macha machacek machacekova
machackova machado machale macharia machata machatova machenry macher macheta machnac machnacova machniak macho machon
machova machowiak machowicz machuca machugh machul macias maciejczuk maciejewicz maciejewski maciejko maciejuk maciel
macik macikova macinerney macingwane macinnes maciocha maciol maciuk maciuszek mack macka mackay macken mackenna
mackenzie mackeown mackesey mackevitt mackey mackie mackin mackinnon mackle macklin macko mackova mackovic mackovicova
mackow maclean macleod maclin maclysaght macmahon macmillan macmonagle macmorrow macmullan macmullen macnabb macnaboe
macnaboola macnally macnamara macnamee macneela macneil macneill macnelis macnulty maco macomber macon macova macpherson
macphilbin macrea macshea macsweeney mactiernan maculewicz macveagh macveigh macwilliams macy madajczyk madan madar
madara madariaga madaric madaricova madarova madden maddock maddox maddux maddy madej madejczyk madejova madela mader
madera maderna maderno madewell madhubuti madi madiba madide madigan madinaeva madinane madison madisson madiyan madlala
madlanduna madlula madondo madonsela madore madrid madrigal madro madrzak madrzyk madsen madson madu maduma maduna
madunic madura madzia madziar madziba mae maeda maenpaa maeots maertens maes maesalu maestas maestre maez maffei mafobo
maftunova mafuleka mafulela magagula magal magalhaes magallanes magallon magalova magan magana magann magar magauran
magdaleno mageba magee mageean magennis magennity mager magers mageto maggard maggio maggioli maggis maghanga magi magic
magier magill maginn magkafopoyloy magkanari magkoyfis maglio magnani magner magness magngeirs magnis magnthors magnus
magnuson magnusson magolwana magombo magononde magoon magoyla magoza magrassi magrath magruder magryta magubane
maguidhir maguire magujwa magutshwa magwaza magyar mahaffey mahajan mahal mahamba mahamed mahamud mahan mahaney mahar
maharaj mahat mahaye mahbeer mahbub mahdiev mahe mahedy maheen mahendra maher maheswara mahfuj mahfuz mahieu mahlaba
mahlalela mahlangu mahlase mahler mahlinza mahlobo mahmood mahmoud mahmudov mahmudova mahnet mahon mahone mahoney mahony
mahulube mahurin mahy mai maia maidana maiden maidla maier maierhofer maillard maillet maillot mailloux main maina maine
maines maingi mainka mains mair mairhofer mairtin maisonet maitha maithya maiyo maj majak majcen majchrzak majczyna majd
majdak majdan majdanova majdenic majeed majerczyk majeska majesky majewicz majewski majnusz majoka majola major majorana
majorczyk majorek majors majos majozi majsterek majstorovic majtczak majtyka majumdar majzner mak makans makar makarenko
makariadis makaronski makarov makarova makaruk makau makela makena makhanya makhathini makhaye makhaza makhedama makhoba
makhubo makhulukhulu makhunga maki makiela makinde makinen makinwa makkonen makles mako makogon makokha makori makos
makosz makova makovac makovec makovecova makovica makovicka makovicky makovy makowski makri makris makropoyloy
makrygiannis makrykostas maksimov maksimova maksimowicz maksym makulec makulu makungu makurat mala malacarne malachovska
malachovsky malakova malama malambule malaparte malara malarczyk malas malatesta malave malcharek malcher malcherek
malcolm malcom maldonado malecha malecki malek malembe malenchini malesza maleszka maletic malevu malewicz maley malfait
malherbe malhotra malick maliglowka malik malikova malimi malin malina malinen malinga malinova malinowski malipiero
malisek malisekova malishko malisz malka mall mallard mallet mallett mallette malley malli mallick mallien mallon
mallory malloy malm malmberg malmgren malmqvist malmstrom malnar malo maloba maloca malocha malon malone maloney malosev
malota malott malowney maloy malpighi maluki maluleka malveaux maly malycha malys malysiak malyszek malyszka malz malzer
mamala mamani mamba mambo mamcarz mamchur mamic mammen mammis mamo mamojka mamojkova mamontov mamontova mamula manacorda
manahan manana manavski mancebo manchester mancilla mancini manco mancuso mand manda mandal mandala mandalos mandasari
mandel mandell mander mandeville mandl mandla mandros mandrysz mane manelidis maness maneta maney manfredi manfreds
mang'fova mang'rov mangal mangale mangan mangat mangcamane mangede mangel mangena mangethe mangold mangrum mangual
mangum mangunsong mani maniati manigault manikas manion maniotis manis manista manitaroy manjon manke manley mann mannan
manne manners mannik manninen manning mannino mannion manniste mannisto mannix mannoia manns manolakis manole manoleas
manolesso manopoyloy manor manos manoykas manoyselis manoysiadis manoysopoyloy manqele manrique manriquez mans mansa
mansell mansfield mansilla mansiz manske manso manson mansour mansson mansur mansveld mansvelt manta mantaris mantas
mantegazza mantegna mantilla mantooth mantoy mantshinga mantyla mantzoros mantzoyranis manuel manuels manullang manunta
manus manyoni manzanares manzano manzezulu manzi manzini manzo manzoni mapes maphalala maphanga maphindela maphisa
mapholoba maphumulo maple maples mapp maquet mara marable marach maragkos marakas maraki marambio maranga marangoni
maras marasco marasovic maraszek marat marazzi marbjorns marble marbun marcacci marcano marceau marcello marceron
marchal marchan marchand marchant marchese marchetti marchlewicz marciano marcin marcinczyk marcinek marcinekova
marciniak marciniszyn marcinko marcinkova marcinkowski marcinova marco marcol marconi marcos marcotte marcoux marcum
marcus marcy marden mardesic mardhiyah mardis mardones marecek marecekova marechal marek marekova marels marenzio mares
maresova maretic marez marfell margaris margaritaki margariti margaronis margas margeirs margia margita margitova margol
margolis margraf margreiter margrims mari maria marian mariani mariano marianova marias maric maricevic marie marien
marijanovic marijons marin marine marinelli marinetti maringer marini marinkovic marino marinos marinovic marion maripuu
maris mariscal maritim marius marjanovic marjonova marjons mark markanjevic markantonaki markel marker markey markham
markiel markiewicz markkanen markl markle markley marklund marko markopoylos markos markosova markov markova markovac
markovic markovicova markovska markovski markowitz markowski marks markthors markus markusova marlar marler marley
marlier marlin marlow marlowe marmol marnan maroa marolt maron maroney marons maroof maros marosova marosz marotta
maroygianni marpaung marquardt marques marquet marquez marquis marr marra marras marren marrero marrinan marriott marris
marron marrone marroquin marrow marrs marrufo marry mars marsden marsellius marsh marshal marshall marshburn marsic
marsili marston marta martan martanova marte marteinns martel martell martens martensson marthens marti martiadoy martic
martikainen martin martinak martinakova martincek martincekova martincevic martindale martine martineau martinec
martinecova martinek martinekova martinelli martines martinez martini martinic martinka martinko martinkova martinkovic
martinkovicova martino martinova martinovic martinovicova martinovska martinovski martins martinsen martinson martinsson
marton martorell martova marttila marttinen martucci marty martyka martyn martynov martynova martynowicz martz
martzoykoy marus marusic maruszczak maruszczyk marvel marvin marvins marwa marx mary maryadi maryamova maryati marzic
marzorati mas masai masango masaoyti masar masarik masarikova masarova masaryk masarykova mascagni mascarenas mascaro
mascheroni masek maseko masese masgalas masha mashaba mashasha mashburn mashimane mashinini mashiya masi masiak masiala
masibekela masika masikane masila masilela masina masinde masinga mask maskova maslach maslankiewicz maslo maslon maslov
maslova maslyak masna masny masokha mason masondo masopoylos maspero massa massaro massart masse massenburg massengale
massengill masset massey massie massin masson mast mastandrea master masters masterson mastin mastoras mastraggeli
mastrogiannidoy mastrogiannis mastrogiorgis mastroianni masuku maszczyk maszkiewicz maszota mata matacz matagne
matahlija matamala matana matano matara matas matejczuk matejczyk matejka matejkova matejuk matela matenko matentsidoy
mateo mateos mater materek materka materne matesa mateu mateusiak matevska matevski mathaba mathebela mathebula matheka
mathenge mathenjwa matheny mather matherly matherne mathers mathes matheson mathetha mathew mathews mathewson mathias
mathiasen mathibela mathiesen mathieu mathis mathisen mathison mathol mathonsi mathot mathula mathunjwa mathurin
mathwasa mathy mati matias matiasko matiaskova matic matijas matijevic matikainen matilainen matko matkovic matla
matlock matney matokanovic maton matos matosevic matousek matouskova matovina matraszek matson matsoykas matsoyri
matsumoto matt matta mattarella matte matteotti mattern matteson matthai matthes matthew matthews matthias matthijs
matthys mattias mattila mattingly mattis mattison mattos mattox mattson mattsson matula matulewicz matulic matulin
matulka matura maturana matus matusewicz matusiak matuszewski matuszyk matveev matveeva matvejev matviienko matwiejczyk
matyash matyjas matyjasek matyjaszek matyka matynia matyszczak matz mauck maughan mauk maulana mauldin maundu mauney
maupin maureira maurer maurery maureryova maurice mauricio mauro maury maus mauti mavela mavra mavric mavundla mavuso
mawanda maweu mawewe mawia mawira max maxey maxfield maxie maxim maximus maxon maxs maxson maxwell maya mayaka mayasari
mayberry maye mayer mayerhofer mayers mayes mayeza mayfield mayhew mayise mayisela mayle maynard mayne maynor mayo mayol
mayon mayoral mayorga mayr mayraeidi mayrhofer mayridi mayridoy mayrikakis mayroeidakos mayroeidi mayrogonatos
mayromanolakis mayrommatis mayropoyloy mayroydis mayroytsos mays maza mazalankosi mazan mazanek mazarakis maze mazek
mazepa maziarczyk mazibuko mazik mazilescu maziya mazur mazurek mazurkiewicz mazwi mazza mazzacurati mazzanti mazzeo
mazzi mazzini mazzocchi mazzola mazzone mbaabu mbae mbaka mbamali mbanjwa mbatha mbatshazwa mbeje mbekwa mbembe mbende
mbhele mbhense mbhobho mbhodwe mbhulangwe mbili mbithe mbithi mbiti mbogo mbokazi mboko mbonambi mbonane mbongwa mbongwe
mbotho mboya mboyisa mbugua mbui mbula mbulaze mbulazi mbuli mbungela mbunjwa mburu mbuthia mbutho mbuvi mbuyazi mbuyisa
mbuyise mcabee mcadams mcadoo mcafee mcaleavy mcaleenan mcaleer mcalinney mcalister mcallister mcaloon mcalpin mcalpine
mcalunny mcambe mcambi mcanally mcanco mcandrew mcanulty mcanyana mcardle mcareavey mcarthur mcatee mcateer mcauley
mcauliffe mcaveigh mcavoy mcbee mcbeth mcbrayer mcbreen mcbride mcbrien mcbroom mcbryde mcburney mccabe mccadam mccadden
mccafferky mccafferty mccaffrey mccaffry mccahill mccain mccaleb mccall mccalla mccallion mccallister mccallum mccammon
mccandless mccann mccants mccardle mccarley mccarney mccarra mccarroll mccarron mccartan mccarte mccarter mccarthy
mccartney mccarty mccarver mccarville mccary mccaskill mccaslin mccaughan mccaughey mccaul mccauley mccausland mccay
mcchesney mcclain mcclanahan mcclary mcclean mccleary mcclellan mcclelland mcclendon mcclintock mcclinton mccloskey
mccloud mccluney mcclung mcclure mcclurg mccluskey mccolgan mccoll mccollam mccollough mccollum mccomas mccomb mccombs
mccomiskey mcconaghey mcconaghy mcconnell mcconnon mccooey mccool mccord mccorkill mccorkle mccorley mccormack mccormick
mccorry mccourt mccowan mccown mccoy mccracken mccrae mccraney mccrann mccrary mccraw mccray mccrea mccready mccreanor
mccreary mccree mccrimmon mccrory mccrossan mccrudden mccubbin mccue mccullagh mccullar mccullen mcculley mcculloch
mccullough mccullum mccully mccumiskey mccumisky mccune mccurdy mccurley mccurry mccurtin mccusker mccutchen mccutcheon
mcdade mcdaeid mcdaid mcdaniel mcdaniels mcdavid mcdermod mcdermott mcdevitt mcdonagh mcdonald mcdonnell mcdonough
mcdougal mcdougald mcdougall mcdougle mcdowall mcdowell mcduffie mcduffy mcdunphy mcdwyer mcdyer mceachern mcelduff
mcelfresh mcelgunn mcelhaney mcelhattin mcellistrim mcelnay mcelnea mcelrath mcelroe mcelroy mcelveen mcelwaine mcelwee
mcelyea mcenaney mceneaney mcenry mcentaggart mcentee mcentire mcevaddy mcevilly mcevoy mcewen mcfadden mcfall mcfalls
mcfarland mcfarlane mcfarlin mcfaull mcgaha mcgahey mcgalligly mcgann mcgarraghy mcgarrigle mcgarry mcgarvey mcgary
mcgaughey mcgauran mcgaw mcgeady mcgee mcgeehan mcgehee mcgeoghegan mcgeown mcgerr mcgettigan mcgettrick mcghee mcgill
mcgillicuddy mcgilligan mcgilly mcgilroy mcginley mcginn mcginnis mcginnitty mcginty mcgirl mcgirr mcgivern mcglinchey
mcglinchy mcgloin mcglone mcglothlin mcglynn mcgoff mcgoldrick mcgonagle mcgough mcgourty mcgovern mcgowan mcgowen
mcgowern mcgrady mcgrane mcgrath mcgraw mcgreal mcgregor mcgrenehan mcgrew mcgriff mcgroarty mcgrory mcgruddie mcgruddy
mcgruder mcguigan mcguill mcguinn mcguinness mcguire mcguirk mcguirl mcgurk mchale mcharry mchenry mchone mchugh mchunu
mcildownie mcilroe mcilroy mcilwain mcilwee mcineely mcinerney mcinnes mcinnis mcintire mcintosh mcinturff mcintyre
mcisaac mciver mcivor mcjunkin mckaigue mckain mckamey mckay mckean mckee mckeegan mckeehan mckeever mckellar mckelvey
mckendry mckeniry mckenna mckenney mckenny mckenzie mckeogh mckeon mckeown mckernon mckevitt mckibben mckie mckiernan
mckillop mckim mcking mckinley mckinney mckinnie mckinnis mckinnon mckinsey mckinzie mckissick mcknight mckown mckoy
mclachlan mclain mclamb mclane mclaren mclaughlin mclaurin mclaverty mclean mcleer mcleese mcleigh mclellan mclemore
mclendon mcleod mclin mcloon mcloone mcloughlin mcmacken mcmahan mcmahon mcmanaway mcmanis mcmann mcmanus mcmaster
mcmasters mcmath mcmenamin mcmichael mcmillan mcmillen mcmillian mcmillin mcmillion mcmillon mcminn mcmonagle mcmorris
mcmorrow mcmullan mcmullen mcmullin mcmurray mcmurrough mcmurry mcmurtry mcnabb mcnaboe mcnair mcnally mcnamara mcnamee
mcnary mcnatt mcnaughton mcnea mcneal mcnealy mcnee mcneely mcneese mcneil mcneill mcnelis mcnevin mcnew mcnicholas
mcnicholl mcnichols mcniel mcnill mcnulty mcnutt mcoyi mcpartland mcpartlin mcpartlon mcpeak mcphail mcphee mcpherson
mcphilbin mcphillips mcpolin mcquade mcquaid mcqueen mcquilkan mcquillan mcquillen mcquin mcquinn mcquiston mcrae mcrann
mcready mcreynolds mcroarty mcroberts mcrory mcshane mcsharry mcsheehy mcsherry mcspadden mcswain mcsweeney mcteague
mcternan mctiernan mctigue mcusi mcvay mcveagh mcveigh mcvey mcvicker mcvitty mcwalter mcwaye mcwhirter mcwhorter
mcwilliams mdaka mdakane mdladla mdlalose mdlanyoka mdlenevu mdletshe mdluli mdlumbi mdonswa mdotshana mdunge meacham
mead meade meader meadog meador meadors meadows meads meaghan meagher mealaid meaney means meany meara mears mease meaux
mebane mecham meciar meciarova mecik mecnunbeyov medac medeiros medel medellin medford medic medici medina medley medlin
medlock medrala medrano medvecka medvecky medved medvedenko medvedev medvedeva medvedova mee meece meehan meek meeker
meekins meeks meenaghan meenan meeres meersman meert mees meeus meeusen mefford megantara megaw megger meherremli
meherremoglu meherremzade mehigan mehloluhlaza mehrimohova mehrojov mehta mei meic meidhreach meier meijer meili
meimaris meindl meiners meis meisner meissner meister meixner mejer mejia mejias mekkinos mel'nikov mel'nikova melady
melancon melander melani melaniuk melanson melcer melcher melchor meldon meldrum mele melendez meler melero melet melgar
meli melia melican melichar melicharek melicharekova melicharova melicher melichercik melichercikova melicherik
melicherikova melicherova melikzade melin melis melitsopoylos melka melkiors melkolms mella mellado mellen mellet mello
mellon mellor mellott melnick melnik melo melody melrakkis melson melton melville melvin memela memmedli memmedquluzade
memmedxanli memmedzade memon mena menard menchaca mendak mende mendelson mendenhall mendes mendez mendiola mendizabal
mendonca mendosa mendoza mendyka menefee menendez meneses mengk mengolo menjivar menke mennea menon mens mensa mensah
mensalders mensik mensikova menton mentzel mentzer menza menzel menziwa merakov meraz mercadante mercader mercado
mercalli mercantini mercati merced mercer merchant merchel mercier mercks merckx mercurio merda meredith merida merila
merilainen merino merisi merkas merkel merkle merkurs merkushev merkusheva merkx merle mernagh merrell merriam merrick
merrifield merrigan merrill merriman merritt merriweather merry merryman mertens mertz merwin merz mesa mesaric mescall
mesic mesjasz meskill messenger messer messick messier messina messinger messner mestas mestdagh meszaros metaxas
metcalf metcalfe metel metella metheny methusalems metoyer mets mettler metts metusalems metz metzger metzler meucci
meunier meurant meurisse meusburger mexi meyer meyers meyiwa meyvants meza mezei mezzetta mfeka mfusi mgabadeli mgabhi
mgasela mgazi mgcaleka mgenge mgilija mgobhozi mgwaba mhayise mhlabandlovu mhlambo mhlanga mhlangu mhlanya mhlongo
mhlongwane mhlophe mhlungu miah miara mias miasik miasko mical micca miceli micetic mich michael michaelis michaels
michaelson michailidis michailidoy michalak michalakis michalaroy michalczak michalech michalechova michalek michalekova
michalellis michalica michalicova michalik michalikova michalka michalkiewicz michalko michalkova michalski michaud
michaux michel michelakaki michelangeli micheletti micheli michell michels michelson micheni michiels michielsen
michniak michnik michnowicz michos michoy mick mickel mickelson mickens mickey mickle middaugh middelkoop middendorf
middlebrook middlebrooks middlemiss middleton midgett midkiff midura miechowicz miecznik miekina miekus mielcarek
mielcarz miele mielke mieloch mier mierzwiak mies mieszala mietka miettinen mietus migala migda migliaccio mignon migon
miguel migwi mihalic mihalik mihalikova mihaljevic mihelcic mihelic mihhailov mihic mijas mijsberg mik mikaels mike
mikel mikell mikesell mikhajlovska mikhajlovski mikhalyuk mikhaylichenko mikhaylov mikhaylova mikhaylyuk mikheev
mikheeva mikic mikiciuk mikita mikityuk mikjalls mikk mikkaels mikkels mikkelsen mikkola mikkonen miklaszewicz miklavcic
miklecic miklik miklikova miklos miklosko mikloskova miklosova mikoda mikolajczyk mikolajewicz mikosz miksza mikulak
mikulakova mikulandra mikulcic mikulec mikulik mikulikova mikus mikusek mikusova mila milachkov milam milan milanesi
milano milanova milas milatic milazzo milburn milcarz milczarczyk mildinbergs milea milej milenkov miles miletic milevoj
milewczyk milewski miley milford miliadoy miliaki milicic milina milioris milka milla millan millar millard millea
millen miller millet millett millican milligan milliken milliner million millis millner mills millsap millsaps milmo
milne milner milo miloslavic milota milotic milotova milovac milroy milstead miltenburg milton mimica mimirs mims mimun
mina minac minacova minard minayo mincey miner mines minet ming mingo minguez minhas miniati minick minihan minihane
mink minkiewicz minkina minne minnich minnick minnis minogue minor minta minter minton mintz minyard miocic miodek mios
miotke miozga mir mirabal miracle miralles miramontes miranda miranov mirehmedov mirelemov mireles mirga mirgos miriti
miro mirocha miron mironczuk mironiuk mironov mironova mironshohov miros mirosavljevic miroshnichenko mirs mirt misak
miscell mischos mise mishchenko mishin mishina mishler mishra misiarz misiaszek misicher misidoy misiejuk misik misiko
misikova misior misiuk misiurek miskell misko miskovic miskowiec misner misra missoni misteal mistretta mistrik
mistrikova mistry miszkiel miszkiewicz miszkurka miszta misztela mital mitchel mitchell mitchem mitchum mitei mitek
mitera mitoraj mitra mitrevska mitrevski mitridis mitropoylos mitropoyloy mitschke mitsopoylos mitsopoyloy mitsoy mitt
mittal mitter mitteregger mitterer mitterlehner mittermayr mitton mix mixon miya miyamoto mizak mize mizell mizgala
mizia mjadu mjoli mjollnirs mjolnirs mjwara mkhabela mkhandlela mkhathini mkhatshwa mkhithi mkhize mkhokeleleki mkholo
mkhonza mkhumbuzi mkhungo mkhwananzi mlaba mladenov mladenova mladenovska mladenovski mlakar mlalane mlalazi mlambo
mlangatshe mlangeni mlawula mleczak mleczek mlinar mlinaric mlocek mlodzik mlondo mlot mlotek mlotshwa mlungisi
mlungwana mlynar mlynarik mlynarikova mlynarova mlynarz mlynczak mlynczyk mmboga mmbone mnangat mnangwe mncube mncwabe
mncwanga mngadi mngoma mngomezulu mnguni mngwemkhulu mngwengwe mnikathi mnisi mnogoznaeva mnomiya mnqamu mnqayi mnquhe
mntambo mntimande mntungwa mnyamande mnyandu mnyoni moan moats moberg moberly mobley mocanu moccia mocenigo mochev
mochlichen mocibob mock moczko modi modiano modica modig modigliani modis modlin modric modugno mody moe moeller moen
moenen moens moensendijk moerman moet mofardin moffatt moffett moffit moffitt mogaka mogeni mogensen mogere mogherini
mogire mohamed mohammad mohammadi mohammed mohamud mohan mohanty mohaupt moher mohinurova mohlaroyimova mohler mohr
moilanen moise moiseev moiseeva moisio moj mojica mojsa mojsov mojsova mojzis mojzisova mokas mokaya mokros mokrosova
mokua mokwa mol molak molano molchanov molchanova molder molegraaf molek molen molenaar moles molesini molga molin
molina molinaro moline moliner molins molis molka moll moller molloy molnar moloney molyneux momanyi momberg monachas
monaco monaghan monagle monahan monarrez moncada moncrief mondaca mondadori mondaini mondise mondragon monduzzi moneta
monette money monfort mong mong'are mongan mongare monge monger monicelli moniuszko moniz monk monkiewicz monks monnier
mononen monreal monroe monroy monsalve monson montague montalban montalcini montalti montalvo montana montanari
montanariello montanelli montanez montano monte montecchi montecino montecinos monteiro monteith montejano monteleone
montelongo montemayor montenegro montero montes montesano montesinos montessori monteverdi montez montgomery monti
montiel montijo montoya montserrat montyanov monzon moody moon moone moonen mooney mooneyham moons moor moore moorefield
moorehead moorer moores moorhead moorman moors moos moosbrugger moose mora moraa morabito moraes moraga morahan morais
moraiti moraitis moraleda morales moralez moran morandi morandini morano morante morar morara morata moravcik
moravcikova moravcova moravec moravecova morawiak morawo morcillo morcinek mordak mordal mords moreau moreels morehead
morehouse moreira morek morel moreland morell morellato morelli morello morelock moreno morera moresi moretti morey
morgagni morgala morgan morgans mori moriarty moric moricova morillo morin moris morita morits moritz moritzs morka
morlacchi morley morman mornane morningstar moron moroney moros morosini morova moroz morozov morozova morpurgo morrell
morricone morrill morrin morris morrison morrissette morrissey morrocco morrow morse mortati mortensen mortenson morth
mortier mortimer mortka morton morucci morvan moryc morys mosby moscarda moschino moschopoylos moschovaki mose moseley
mosely mosemann moser moses moseti mosher mosier mosiolek mosis moskalik moskowitz moslavac mosley mosqueda mosquera
moss mossman mostek mosur mota motak mote moten motes motha motley moton mott motta motte mottet mottus moturi motycka
motyckova motyka motykova moua moulin moulton moultrie mounce mount mounts moura moureau mourib mouser mouton mowery
mowry moxley moy moya moyano moye moyer moyers moylan moynihan moyselimis moysidoy moytoysidis moytzoyri mozart
mozdzierz mozingo mpafera mpafiti mpaganas mpaklavas mpakostergioy mpakoyli mpalampani mpalanika mpalasi mpalaskas mpali
mpalli mpaloykidis mpaltagiannis mpaltatzi mpaltzis mpangazitha mpantes mpantis mpanza mparkoyta mpatsaki mpatzani
mpekakoy mpekos mpelekoy mpenetoy mperedimas mpermpatiotis mpesyri mphahlwa mphankomo mphazima mphemba mphephethwa mpika
mpikela mpila mpillas mpimpika mpimpiri mplanas mpliatsioy mpofana mpofos mponeli mpotis mpotonis mpotsolis mpotza
mpotziori mpoykos mpoyloykos mpoyrlis mpoysios mpoyza mpoziki mpozikis mpraesa mpraziotis mproyzoy mpumuza mpungose
mpunzana mpyroy mqadi mqungebe mrak mraovic mraz mrazek mrazekova mrazik mrazikova mrazka mrazko mrazkova mrazova
mriosain mroczko mrotek mroz mrozek mrozowicz msamkhulu msane msani mseleku mshazi mshengu mshibe mshikela mshikila
mshiyane msibi msimang msindazwe msokazi msomi msuthu msuya msweli mszyca mthabela mthalane mthanti mthembu mthethwa
mthimkhulu mthinti mthiya mthiyane mthombeni mthonti mtimande mtolo mtshali mtumaseli mtuswa muange muasya mubinova muc
mucha muchai muchangi muchemi mucheru muchira muchiri muchoki muchova muchui mucka mucko mudd mudden mude mudge mudgway
mudlaff mudri mudronja mueller muema muendo mueni muev muga mugambi muganli mugendi muggs mugica mugo mugure muhammad
muhammadaliyev muhammadaminov muhammadamirov muhammadayubov muhammadazizov muhammadov muhammadrizoyev muhammadsafoev
muhammadsodiqov muhammadsolihov muhammadumarov muhammadyasinov muhammadyusupov muhammadziyoev muhia muhlbacher
muhlberger muhlbock muhle muhonen muhonja muhoro muhr muhsinova muhumed muia muigai muijs muilleoir muimi muinde muindi
muir muiruri muizzova mukami mukherjee mukhin mukhina mukhopadhyay mukhwana mukiri mukoya muktar mukundi mularz mulawa
mulcahy mulcair mulder mulders muldoon muldowney muldrow mule mulei mulet mulford mulgrave mulgrew mulhare mulhern
mulholland muli mulichen mulinge mulis mulkerrin mulkey mull mullaghan mullaly mullan mullane mullaney mullany mullarkey
mullen mullenax mullens muller mullerova mullery mulligan mullikin mullin mullinax mullings mullins mullis mullner
mullooly mullooney mulloughney mulloy mulongo mulqueen mulqueeny mulrain mulrooney mulroy mulry mulryan mulvaney mulvany
mulvenna mulvey mulvihill mulvin mulvy mulwa mulyani mumba mumbe mumbi mumbua mumford mummert mumo mumtozova munari
muncy munday mundell munden mundia mundt mundy munene munford munga mungai munger munguia munguti muni muniak muninns
munis munisayeva muniz munn munnelly munos munoz munro munroe munsey munshi munson munyao munyi munyiva munyoki munyua
munywoki muoki mur murach murae murage muraguri murakami murangiri murat muratori murav'ev murav'eva muraya murchison
murcia murdoch murdock mureithi murgas murgasova murguia murialdo murigi muriithi murillo murimi murin murinova murithi
muriuki muriungi murk murnane murnin muro murodov murph murphey murphree murphy murr murray murrell murri murrihy murry
mursalinaeva murtagh murthy murty muru murugi murunga murungi murvetqizi musa musabeyov musabeyova musatti musau
musaxanli musazade muscet muse musee musembi musfirayeva musgrave musgrove mushtariyeva musi musial musiala music musick
musijanovski musil musila musili musilova musimbi musiolik muskala muslimaeva muslimov musselman musser musso must
mustac mustafa mustafayev mustakova mustapha mustapic mustofa mustonen musumba musungu musya musyimi musyoka musyoki
mutahi mutai mutanu mutchler mutegi mutembei mutemi mutethia muteti muth muthama muthami muthee muthengi mutheu muthiani
muthike muthini muthoka muthomi muthoni muthui muthuri muti mutia mutie mutinda mutindi mutio mutiso mutisya mutter
mutti mutua mutugi mutuku mutuma mutune mutunga mutungi muturi mutwiri muuo muur muursepp muxlisayeva muxtaroglu muya
muzayyanova muzdalifayeva muzic muzina muzyk mvelase mveni mvubu mvuyana mwadime mwai mwaka mwakio mwalimu mwamburi
mwandla mwangangi mwangi mwania mwaniki mwanza mwanzia mwathi mwaura mwelase mwema mwenda mwende mwendia mwendwa mwero
mwihaki mwikali mwinyi mwinzi mwirigi mwita mwiti mwololo mwongela mwongeli myasnikov myasnikova myatt mycek mydlak
mydlarz mydlo mydlova myeni myer myers myeza myga myhre myk myklebust myles myllymaki mylonas mylonidoy myrcha myrcik
myrick myrkjartans myrkvis mysiak mysior mysirlis myszak myszk myszor mytari myteletsis mytnik mytych mzila mzilankatha
mzileni mzimela mzizi mzobe mzolo mzomba mzoneli mzukase mzulwini mzungu mzyk naail nababan nabeel nabialek nabih nabors
nabwire naccarato naccari nace nacinovic naczk nadal nadeau nadeem nader nadi nadig nadkarni nadler naeem naess naessens
naf nafula nafuna nagar nagarajan nagel nagele nagi nagioglu nagl nagle naglik nagorka nagy nagys naibei naidu naik nail
nainggolan nair najam najeeb najera najmudin nakagawa nakamura nakano nakhumicha nakic nala nalazek nalecz nalepka
nalepkova nalewajek nalewajko naliaka nalivayko nall nalley nallon nalls nally nalty namaga namysl namyslo nance nanda
nandisa nandwa nangle nanjala nanoyris nantsoy naomi naoym napier napitupulu napoleon napoli napolitano napper naquin
narain narang naranjo narasimhan narayan narayanan narcisse nardi nardone narfis narozna narozny narpati narron narula
narusis narvaez nary nasambu nascimento naser naserian nash nashiruddin nasiadka nasikas nasimiyu nasiopoylos naslund
nason nasser nassoy nastaj nastaly nastatos nastos nasyiah nasyidah natal natale natanaels natanek nataniels natans
natarajan nath nathan nathaniel nation nations natividad natoli natsir natsoyli natt natta nattmords nattulfs naughton
naugle naujokas nault nauman naumann naumiuk naumov naumova naumovski nauseda nava navara navarova navarra navarrete
navarrette navarria navarro navas nave navez navone navratil navratilova nawoj nawrocki nawrotek nayak nayar naylor
nazar nazarenko nazareth nazarewicz nazari nazario nazarko nazarov nazarova nazimek ncala ncama ncanana ncongwane ncube
ncusi ncwaba ncwane ndaba ndabandaba ndabansele ndabase ndabezitha ndambuki ndandali ndanu ndawo ndawonde ndege ndegwa
nderitu ndichu ndiema ndima ndimande ndinda ndinisa ndirangu ndiritu ndiwa ndiyema ndlala ndlandla ndlangamandla ndlanya
ndlanzi ndlela ndlondlo ndlovu ndolo ndondakusuka ndonga ndoro ndosi nduati nduku nduli ndunda ndung'u ndunge ndungu
nduta ndwandwe ndwiga nea neace neachtain neal neale nealon nealy neancol neary nebibeyli nebioglu nebiqizi nebot
necaise necci nedermeijer nedic nedyalkov nedzi nee needham neehan neel neelan neeley neelin neely neenan neer neese
neff negoda negrete negron neher nehring neighbors neil neilan neilian neill neilsen neilson neira neirynck neistis nek
nekesa nekrasov nekrasova neligan nelima nelis nelissen nell nellis nelms nelos nelsen nelson nemcova nemec nemecek
nemeckova nemes nemeth nene nennis nenzi neporozhniy neptunus nerger neri nerimanov nerimanova nero nesbit nesbitt
nesibova nesirli neska nesmith ness nestayko nester nesterenko nesterov nesterova nesterowicz nestor nestorowicz
netherton neto nette nettles neu neubacher neubauer neufeld neugebauer neuhauser neuhold neulinger neuman neumann
neumayer neumayr neumeister neumuller neuner neureiter neureuther neuschafer neuteboom neuville neuwirth neuzerling
nevado nevala nevalainen nevarez nevels neven neves neveu neville nevin nevins newberg newberry newbold newby newcomb
newcomer newell newhouse newkirk newland newlin newman newport newsom newsome newson newton ney neyens neylon nez
nezerli nezirli nezirova ng ng'ang'a ngala nganga ngao ngari ngaruiya ngatia ngazitha ngcamane ngcamu ngcemu ngcobo
ngcolosi ngei ngema ngeno ngetich ngiba ngidi ngige ngigi ngina ngo ngobese ngobisi ngomane ngome ngonini ngotho ngotsha
ngubane ngubeni ngugi ngui ngumbao ngungunyana ngunjiri ngure nguyen ngwane ngwazi ngwekazi ngwenya nhlabathi nhlane
nhlanhla nhlanhlampofu nhlapho nhleko nhlengethwa nibali nicaise nice nicely nicewicz nichol nicholas nicholes nicholls
nichols nicholson nick nickel nickell nickels nickelson nickens nickerson nickles nickols nicks nicol nicolas nicolau
nicolay nicoletti nicolini nicolucci nieborak niebudek niechcial niecko niedbal niederl niedojadlo niedospial
niedzwiadek niehaus niels nielsen nielson nieman niemann niemczuk niemeier niemela niemeyer niemi nieminen niemira
nieradko nieradzik niermann nieroda nies niescior niescioruk niesporek nieszporek nieto nieuwstraten nieves nievo
niewiara niewola nigam niggli nightingale nigro nihoe niiranen niit nijak nijman nijs nika nikanors nikel nikiforov
nikiforova nikitin nikitina nikitopoylos niklasson niklewicz nikolaev nikolaeva nikolaidis nikolais nikolajuk nikolaoy
nikolas nikolatoy nikolic nikolopoylos nikolopoyloy nikolov nikolova nikolovska nikolovski nikoloydaki nikolyuk nikonov
nikonova nikoylis niksa nikula nikulas niland niles nils nilsen nilson nilsson nilufarova nimac nimmons ninalowo nino
nipper niscoromni nisevic nishimura niskanen nissen nissinen nistor nita nitek nitkiewicz nitra nitrova nitsotolis nitti
nitto nivens nix nixon nizet nizetic niznanska niznansky njagi njalls njambi njapha njau njenga njeri njeru njihia njiki
njinji njiru njogu njoka njoki njoku njomane njords njoroge njue njuguna njuki nkabinde nkala nkamzwayo nkansa nkansah
nkatha nkirote nkomo nkomose nkomoye nkonyeni nkosi nkrumah nkumane nkundlande nkwakha nkwali nkwaliyenkosi nkwanyana
nnamani noack noah noams nobauer noble nobles noblitt nocek nocera nock noculak nodanga nodlomo noe noel noels nogantshi
nogiec nogueira noguera nogues nohlmans nois nojek nojman nokkvis nolan noland nolasco nolcini nolen noles nolette nolin
noll nollee nolte nolty nombela nombhoco nomm nomme nommik nomndayi nomvuma nondaba nondlela nonduma nongalaza nongalo
nonis nonkosi nonkululeko nonnis nontanda nontuli nonyana noon noonan noone noor noordijk norac norambuena noras norberg
norberts norbiato norcross nord nordberg nordgren nordin nordio nordlander nordlund nordmanns nordqvist nordstrom noren
norfleet norgaard norgren nori noriega noris norlin norling norman normand normanns norris norrman norry norsworthy
northcutt northington northrop northrup northup norton norvell norwood nosachenko nosenko nosiglia noskov noskova nosov
nosova noszczyk nota notarbartolo noto notova nottingham nousiainen novaes novais novak novakova novaro novembers
novikov novikova novitasari novoa novosel novota novotna novotny nowacki nowak nowakowski nowanqa nowek nowell nowicki
nowlin nowotka nowotnik nowotny nowrot noyes noysis nozimova nozka nozulu nqumela nsele nsia nsibande nsibanyoni
nsindane nsukuza ntagkali ntaka ntamonde ntanola ntanoy ntanzi ntavas ntenga nthenya nthiga nti ntiamoa ntim ntinyari
ntokos ntombela ntotis ntotsi ntova ntovas ntoylias ntrivala ntsele ntshalintshali ntshangase ntshingila ntshiza ntuli
ntziavida nugent nugnes nugroho null nulty numis nunes nunez nunley nunn nunnally nunne nunnery nuno nur nuraini
nurdiyanti nurek nureli nuriyeva nurk nurkiewicz nurm nurmi nurminen nurmuhammadov nurse nuss nussbaum nussbaumer nutt
nutter nutting nuut nuutinen nuyts nwachukwu nwosu nxamalala nxasana nxele nxumalo nyaako nyaakoaa nyaboke nyabuti
nyabuto nyaga nyagaka nyaguthii nyakio nyakundi nyale nyamai nyamawi nyambane nyambose nyambu nyambura nyame nyamu
nyamweya nyanchama nyanda nyandeni nyang'au nyangaresi nyangau nyangweso nyantakyi nyathi nyawa nyawira nyawo nyawokhulu
nyawose nyazitla nyberg nyc nye nyembe nyembezi nygaard nygard nygren nyhan nyide nyk nykanen nylander nylen nylund
nyman nyoike nyokabi nyokayebululu nyongesa nyongwana nys nyssen nystrom nytko nyvards nzai nzama nzamela nzau nzilani
nzima nzimande nzimase nzioka nzioki nzisa nzomo nzuki nzuza o'beirn o'beirne o'boyle o'brassil o'brazil o'brennan
o'brien o'brown o'bryan o'bryen o'byrne o'cadden o'cafferky o'callaghan o'carolan o'carroll o'casey o'cassidy o'cleary
o'clery o'connell o'connor o'crohan o'crowley o'curry o'daly o'dea o'devanney o'devenny o'doherty o'donnell o'donoghue
o'donohoe o'donovan o'dowd o'driscoll o'duffy o'dwyer o'farrell o'farrelly o'flaherty o'flynn o'freil o'friel
o'gallagher o'gara o'goldrick o'gorman o'gowan o'grady o'growney o'hagan o'haire o'halloran o'hanlon o'hanrahan o'hara
o'hare o'haughey o'hea o'hegarty o'hehir o'herlihy o'hickey o'higgins o'hora o'houlihan o'hurley o'hussey o'kane
o'kearney o'keefe o'keeffe o'kelly o'kennedy o'kieve o'leary o'loan o'looney o'loughlin o'loughlinn o'mahoney o'mahony
o'malley o'mara o'meara o'mooney o'moore o'mullan o'murnaghan o'neill o'nolan o'rafferty o'rahilly o'reardon o'regan
o'reilly o'riordan o'rooney o'rourke o'ruane o'ryan o'scannell o'shannon o'sharkey o'shaughnessy o'shea o'sheehan
o'sheil o'shiel o'sullivan o'sweeney o'tierney o'togher o'toole oak oakes oakley oaks oates obama obando obannon obara
obare obarzanek obasanjo obeng ober oberemko oberg oberhauser oberhofer oberle oberleitner obermayr obermuller
oberndorfer obi obiala obiero obonyo oboyle obradovic obratov obregon obrian obrien obroinin obryan obryant obst obsut
obsutova obuchowicz obuya ocalan ocallaghan ocampo ocana ocasio ocenas ocenasova och ochab ochal ochieng ochnik ochnio
ochoa ochola ochota ochs ochwat oconnell oconner oconnor oczko oczkowicz oda odaniel oday oddbergs oddbjorns oddfreyrs
oddgeirs oddis oddkells oddleifs oddmars odds oddsteinns oddthors oddvars odea odegard odell oden odera odero oderwald
odescalchi odetola odhiambo odinaeva odinga odinns odintsov odintsova odira odiwuor odle odobasic odom odongo odonnell
odoyo odrzywolek odum odunsi oduor oduori oemencs oennen oestreich oestrovsky ofeigs offredi offutt ofiara ofner ofori
ofosu ogada ogbuehi ogburn ogden ogega oger ogeto ogg ogilvie ogindan oginga oginni oglaza ogle oglesby ogletree ogmunds
ogola ogolla ogonek ograbek ogrady ogris ogrodowicz ogulana ogunbamigbe ogunbiyi ogunbo ogunde ogunleye ogunwobi
ogunyeye ogutu ogweno oh ohalloran ohanlon ohara ohare ohler ohlsson ohman oikarinen oikonomopoyloy oikonomoy oinonen
oispuu oja ojala ojanen ojaste ojeda ojiambo ojo ojua ojukwu ojwang okafor okane okech okeefe okeke okelley okello okelo
okemwa oketch okeyo okhrimenko okhrimovich okinyi okla okongo okonkwo okoro okoth okraska oks oksanen oktaviani oktavius
oktos oktovius okuku okumu okyere olabode oladipupo olafs olah olaiya olander olas olasupo olate olausson olave olavs
olawale olaya olbrych olchawa oldaker oldenburg oldfield oldham olds olea olearczyk oleary olejniczak olejnik oleksa
oleksak oleksiewicz oleksik oleksiuk olesen olesiejuk olesk oleskiewicz oleson oleszczak oleszko olewniczak olgeirs
olguin oliboni olifirenko olin olinger oliphant olis oliva olivares olivarez olivas olive oliveira oliver olivera
oliveras oliveri olivers oliverts olivetti olivier olivo oliynik olko olkowicz oller ollie ollikainen ollila ollis
ollivier olma olmedo olmo olmos olmstead olney olnirs olofsson oloo oloughlin olowokeere oloyede olsen olson olsson
olszewski olszowa olszyna olthof olubode olugbayila olujimi olukotun olukunga oluoch olusanya oluwagbemi olvera olvers
olvirs olykan om omair omalley oman omani omar omara omari omars ombasa ombati ombui omeara omeir omidina ominova
omiotek omis omma omojola omollo omolo omondi omotoso omran omwenga omweri omwoyo onate ondari ondiek ondieki onditi
ondolfs ondras ondrasek ondrasekova ondrasik ondrasikova ondrasova ondrejka ondrejko ondrejkova ondrejkovic
ondrejkovicova ondrus ondrusek ondrusekova ondruska ondrusko ondruskova ondrusova oneal oneil oneill oney ong ongeri
onio onishchenko onishchuk onisto onjengenyamazane onoh onsongo ontiveros onufriienko onunds onwuka onyancha onyango
onyiego ooko oommen ooms oosterhek oosterhout oostveen opalach opanasenko oparinde opas opazo opiola opiyo opizzi
oplustil oplustilova opmans opoka opoku opondo oppong oprea opuku opyrchal oquendo oquinn orange oras orav orawiec orban
orbanic orchard orcutt ordenes ordonez ordway orear oreilly orekhov orekhova orellana orengo oreskovic orfanakis
orfanidoy orfaniotis orfeus org organisciak orina orjuela orkisz orlando orlaugs orlic orlik orlikova orlov orlova
orlovic orlowski orlygs orman ormars orme ormeno orms ormsby ornat orndorff ornelas ornolfs orns orona oropeza orosco
orosz orourke orozco orpel orr orrego orris orsini orsolic orsos orsulic orszulik orta ortega ortego ortese orth ortiz
ortmann ortner ortolani orton ortuno orucov orvars orwa orwat orzechowski orzeszek osada osborn osborne osbourne osburn
oscuro osei osgood oshaughnessy oshea oshin oshiro oshodi osiadacz osial osica osiemo osik osipiuk osipov osipova
osipowicz osiyeva oska oskars oskarsson osko oskroba oslizlo osman osojca osorio osoro ospina ospino oss ossama ossandon
ossani osses ossipov ossola ostafin ostapchuk ostapczuk ostapiuk ostasz ostberg osteen oster osterberg ostergaard
osterhoudt osterman ostermann ostinelli ostler ostling ostlund ostman ostrander ostrega ostrom ostrowski osullivan osuna
osuntokun osvalds osvifs oswald oswalt oszust otabekov otani otcenas otcenasova otero otey oti otiende otieno otis otiwa
otkells otoole otremba otris ots otsos ott ottarrs ottars otte otten ottinger ottino ottis otto ottos ottosson otuo
oubre ouellette ouko ouma oun ounapuu ousley outlaw ouwel ouwerkerk ovadia ovalle ovcharenko ovchinnikov ovchinnikova
overbey overby overcash overdijk overeem overgaard overman oversteeg overstreet overton overturf oviedo ovnarski
ovsiienko owais owczarczak owczarek owen owens owensby owings owino owiti owokoniran owolabi owoyemi owsiak owsianka
owsiany owsley owuor owusu owusuwaa oxars oxendine oxford oxley oyadiran oyaifo oyarce oyaro oyarzo oyarzun oyekan
oyeniyi oyetoro oyeyemi oyinlola oyler oyoo oyshayeva oyugi oza ozieblo ozimec ozuna p'kov p'rvanova p'techkova
p'yatachenko paakkonen paal paananen paap paas paavilainen paavola pabis pabisiak pablo pabon pace pacelli pacetti
pacewicz pachar'zka pacheco pacher pachla pachler pachnik pacholak pacholczak pacholek pacholik pachowicz pachuta pacia
pacillo pack packard packer pacocha pacomio pacura pacyga paczos padden paddock padgett padilla padlo padmanabhan
padmasari padovano padron padula paegle paez paffrath pagacz pagan paganini pagano page pagel pages pagkalos pagliaro
pagnotto pahl pai paier paige paillet paimo paine painter pair pairceir paiva paiz pajak pajda pajdak pajek pajer
pajerova paju pajula pajunen pajur pak pakarinen pakhomov pakhomova pakos pakosz pal pala palac palacio palacios
palaiologopoyloy palaiologos palak palampoygioyki palan palastri palau palazzo palega palej palen palermo palgan palic
palica palieraki paliga palios palioyra paliy palka palko palkova palkovic palkovicova pall palla palladino palladio
pallares pallas pallo pallova palls palm palma palman palmars palmer palmgren palmieri palmis palmisano palmore
palmquist palmqvist palo palomaki palomar palomares palombi palomino palomo palonek palov palova palovcik palovcikova
palovic palovicova palovova palsson paltrinieri palu paluch paluchova palumbo palus paluszak palyga pamic pammer pan
panagiotakopoylos panagiotakopoyloy panagiotoy panasewicz panasiewicz panatta pancerz panchal panchuk pandey pandis
pandit panduric pandya panek panfilov panfilova pang pangestu paniagua panicucci panicz pankey pankidoy pannell
panopoyloy panos panov panova panovska panovski panoy panoysis pant pantazi pantazis pantiska pantoja pantos pantoy
pantzartzidis pantzekos pantzioy panus panzera paoletti paolini paolucci paor pap papa papachristoy papadakis papadima
papadimitrakis papadimitriadis papadimitropoyloy papadopoylos papadopoyloy papaeyaggelioy papaeyaggeloy papafava
papafotis papageorgioy papagiannakopoylos papagiannis papagiannopoylos papak papakonstantinoy papakosta papananoy
papandreoy papandrikopoyloy papanikolaoy papanota papapanos paparic paparoidamis papaspiliotopoyloy papastayroy
papastergioy papathanasioy papatheodosioy papathoma papatrechas papatzika pape papenfuss papetti papoydis papoylis
papoytsopoyloy papp pappa pappas paprotny paquay paquet paquette paquin paquot para parada paradi paradis paradise
parafiniuk paranoy parashkevov paraskeya paraskeyopoylos parasyuk parda pardo pardue pare paredes pareja parejo parekh
parent parente parenteau pareto parganas parham parikh parini paris parise parish parisi park parke parker parkerson
parkes parkhurst parkin parkins parkinson parkitna parkitny parkkinen parkman parks parmar parmenter parmentier parmer
parmes parmitano parn parna parnell parnpuu paroysis parpinel parr parra parraguez parrett parri parris parrish parrott
parry parsa parsley parson parsons partain partanen partee partel partida partin partlow parton partridge parts partzelt
parus paruta parviainen parzer parzonka parzyszek pasanen pascal pascale pascarella paschal paschall pasciak pascoe
pascual pasek pasekova pasiak pasich pasieczna pasierbek pasillas pasiut paska pasko paskova pasley pasman pasnik
pasolini pasqua pasquale pasquier pass passalacqua passalidis passchiers passmore pasten pastine pastoors pastor pastore
pastrana pastucha pastula pastuszek pastuszko paszkowiak pasztaleniec pasztor pataki patalas patberg patch patchett pate
patel patelis patelli paten paterson pathak patil patillo patiniotaki patino patkov patla patmanidis patnode patoka
patola paton patora patreks patrick patricks patriks patrzalek patsoyras patsoyrea patten patterson pattison patton
patty pattyn patyna pau pauer paugh pauk pauko paukova paul paulauskas pauley paulicek paulicekova paulik paulikova
paulin paulino paulitsch paulk paull paulovic paulovicova paulsen paulson paulsson paulus pauly pausini pauwels
pavanello pavarotti pavel pavelek pavelekova pavelic pavelka pavelko pavelkova pavelova pavez pavic pavicic pavin pavka
pavko pavkova pavkovic pavlenko pavlic pavlicek pavlicekova pavlichenko pavlicko pavlik pavlikova pavlikovska
pavlikovsky pavlin pavlo pavlov pavlova pavlovic pavlovicova pavlovova pavol pavolova pavon pavone pavuk pavukova paw
pawela pawelkiewicz pawelko pawlaczek pawlak pawliczak pawliczek pawlik pawliszyn pawlonka pawlos pawlowski pawlukiewicz
paxton payan payer payet paylaki payli paylidoy payne paynter payton paz pazdan pazdziora pazera pazik pazola pazos
peabody peace peach peachey peacock peak peake peano pearce pearcy pearl pearlman pearman pearsall pearson peart pease
peaslee peavey peavy peay pechel peciak peck peckham pecnik pecora pecoraro pecotic pecur peda pedalov peden pederiva
pedersen pedersoli pederson pedigo pedisic pedrak pedraza pedrazzini pedrero pedro pedroni pedros pedrosa pedroza
pedrycz pedzik peebles peek peel peele peeler peeples peer peery peet peeters peeva pegg pegram pegues peham peharda
pehkonen peiffer peinado peirce peircin peiro peixoto pekkala pekkarinen peksa pela pelaez pelayo pelekh pelfrey pelham
pelikan pelikanova pelka pelkey pelkonen pell pellegrini pellegrino pellerin pelletier pelli pellicer pellico peloquin
peltier peltola pelton peltonen peltoniemi peluso pemberton pemoysi pena penahov penaloza penalver penar penas pence
pender pendergast pendergrass pendl pendleton pendley pendzhakova penic penick penkala penland penley penn pennanen
pennell penner pennetta penney pennington pennock penny penrod penson pent penton penttila penttinen penz peoples pepe
pepin peppas pepper peppers pera perak perakis peral perala perales peralez peralta peranda perano peraza percic
percival perck percy perczak perdikakis perdikis perdomo perdue perea perebiynis pereira perello perepelitsya perera
peres pereyra perez pergande pergolesi peri peric perini perisic peristeropoylos perka perkins perko perkona perkons
perkov perkovic perlik perlman permadi permata permenter perna pernak pernell perner pero peron peronne peros peroylaki
perozzo perpinias perrakis perrault perreault perreira perret perri perrier perrin perrine perron perrone perrono perrot
perrotis perrotta perry perryman pers persaud persico persijn persinger person persons persson pertile pertini pertiwi
pertl perusko peruzzi pesa pesce pesendorfer pesic pesina peska pesko peskova pesonen pesta pestov pestova peszko pete
petek peter peterkin peterlik peterman peters peterse petersen peterson petersson petit petitjean petkovska petkovski
petlyura petraki petrakis petralli petrassi petrauskas petree petrella petrenko petri petric petricevic petridis
petridoy petrie petrik petrillo petrin petritakis petro petrocelli petrogiannis petrone petropoylos petrosian petrov
petrova petrovic petrovicka petrovicky petrovska petrovski petroy petrucci petrucelli petrus petruska petruskova
petruzzi petry petryk pets petsas petsi petsia petta pettai pettaway pettengill pettersen petterson pettersson pettey
pettiford pettigrew pettis pettit pettitt pettus pettway petty petukhov petukhova petz peukert pevetsova pewitt
peykianakis peyton pezda pezzali pfaff pfeffer pfeifer pfeiffer pfister pfleger phakathi phakathwayo pham phan phares
pharr phathwayo phayre phelan phelps phetha phethela phewa phifer phikela philban philbin philbrick philbrook philib
philip philipp philippart philippe philips phillip phillips phillipsen philpot philpott phingoshe phinney phipps phoenix
phoseka phoswa phung phungula phuthini pi piacentini piagkos piane pianka piascik piasecki piaseczna piatek piatkiewicz
piatt piazza piazzi picard piccinni piccio piccirillo pich pichardo picheta pichler pichon pickard pickel pickens
pickering pickett pickle piddubna piddubniy pieber piechna piechura pieczarka pieczyrak piegza piejko piekacz piekara
piekarek piekart pielach pielech pielka pieper pier pierard pierce pierchala piercy pierrard pierre pierret piersa
pierson pierz pierzak piesik piestrzeniewicz pieszak pieters pietila pietrak pietrangeli pietras pietrasiak pietrasz
pietraszkiewicz pietrek pietrewicz pietrus pietrusiak pietrusiewicz pietryga pietrzak piette pifer pigafetta pigg
piggott pignatti pigott pigula pihelgas pihl pihlak piho piir piirainen piirsalu pik pika pike pikec pikk pikor pikova
pikoynis pikros piksa pikula pikyanski piland pilarek pilcher pilgrim pilich pilipczuk pilipenko piljek pilka pilkington
pillai pillay pillow pilon pilz pimenta pimental pimentel pina pinamonte pinard pincheira pincherle pinckney pinda
pinder pindor pindral pine pineau pineda pinedo pineiro piner pinero pinette ping pingle pinheiro pinho pinilla
pininfarina pink pinkard pinkerton pinkham pinkney pinkston pinney pino pinol pinon pinson pintar pintaric pinter pinto
pintor pinzon pioch piogoid piorek piotrak piotrkowicz piotrowiak piotrowski piovani piper piperakis piperidi piperigkos
pipes pipkin pippas pippen pippin piquer pirandello pirard pirc pircher pire pirelli pires piret pirinen pirker pirlot
pirnat piron pirotte pirson pirtle pisacane pisani pisano pisaroni pischinas pishchovkoleva piskopani piskor pison pispa
pissios pistoletto pisut pisutova piszcz pitala pitcher pitchford pitcock pitek piteros pitkanen pitman pitre pitsakis
pitsis pitsolis pitt pittman pitts pitula pitura pitzer piwek piwowarek pixley pizarro pizon pizzamano pizzetti pizziol
pizzo pjets pkemoi pla place placencia plaisance plak plakotaris plana planas planeta plank plant plantak plante plantek
plascencia plaskota plata plataki plath platini platt plattner platzer plaucha plauchova plavec plavecova plavucha
plavuchova player plaza plazanin plch plchova pleasant pleban plebanek pleimeann pleimionn plekancova plekanec plemmons
plemons plese plesivcova plesivec pleskot plesniak pless plewnia pliatsikas plich plizga plocharczyk plocienniczak
plodzien plona ploom ploshchakov ploskonka plotkin plott plourde plover plowman plumb plumlee plumley plummer plunk
plunkett plyler plyunkova plyutsova pniak poakov poblete poche pochet pochopien pochron pociask pocius pock poczatek
poczta poder podeszwa podgorna podgorny podhradska podhradsky podkonicka podkonicky podkowa podlesna podniece podnieks
podpora podra podsiadla podsiedlik poe poelmans poerio poff pogacnik pogorzelec pogue pohjola pohl pohlman poil
poindexter pointer pointner poirier poisson pokas pokorna pokorny pokos pokrzywa pokuaa pokusa pol polak polakiewicz
polakova polanco poland polani polasik polaszek polatidoy polchlopek pold poldma poldmaa pole polemi polen polesel
poleszak polet poletek polewka polfliet poliak poliakova polic policht poling polis polite polito politowicz politoy
politz polizzi poljak poljakov polk poll pollack pollak pollakova pollanen pollard pollet polley pollock pollu polly
polnik polo polom polonijo polovic polson polston polyakov polyakova polychronidis polychronis polychronopoylos
polyzoakis polzer polzl pomaa pomares pombo pomerleau pomeroy pometta pompa pompey ponce poncelet ponci poncin pond
pond'ov ponder pongrac poniedzialek ponomarev ponomareva pons pont pontecorvo ponti pool poole pooler poom poon poor
poore pop popa pope popescu popham popielarczyk popov popova popovic popovich popovska popovski popp poppe porath porcel
porcellato porch poreda porfyriadoy porichis poropat porras port porta porter porterfield portero portilla portillo
portis portka portmann porto porubjak porubjakova porwol porzio porzucek posada posantzi posch poschl posey poska poslon
posluszna posluszny posmyk posner posnik pospiech pospisil pospisilova poss postawa postl postma poston potaczek
potamianoy potapov potapova poteat poteet potega potier potocnik potoczek potoczna potok potter potters pottier potts
potyrala pou poulain poulin pouliot poulos poulsen poulson pound pounds povilonis powala powalka powazka powe powell
power powers powierza poyftsis poyli poyliasi poylida poyliezos poylimenos poylogiannopoylos poynter poyrnara poza
pozder pozega pozo pozuelo pozzecco pr'ndachka prabhakar prabhu prabowo pracz praczyk prada pradana pradhan pradipta
prado praet praga prager prakasa prakash pranowo prantl prasad prasasta prasek prasetya prasetyo prashad prastuti prat
pratama prater pratesi prather prati pratiwi prats pratt prawdzik praxmarer pray prayoga prazmo prazuch preble preciado
preda predovan preece preiss prejean prejs preka prelec prem premo prempeh prendergast prenner prentice prentiss
preocanin pres prescott presley presnell pressley preston preuss prevost prewitt prial pribanic price prichard prickett
priddy pride pridemore pridgen priebe priede priedite prieditis priego priest priester priestley prieto prikhod'ko prill
primachenko prime primm primozic prindle prine pringle prinov prins prinsen prinz priors prisco priselac pritchard
pritchett pritula priuli privett priymak probst proc procacci procek proch prochaska prochazka prochazkova prochownik
procter proctor prodi proffitt profit prohaska proietti proinnsias prokhorov prokhorova prokop prokopczuk prokopczyk
prokopiak prokopovich prokurat proll pronobis proost proper propst proshkov prosser prostak protasiuk protsenko proulx
prouse prout prouty provencher provenzano province provis provost proykova proyva prpic prskalo prtenjaca pruchnik
prucnal pruett pruitt prunty pruschke pruul pruvost pryal pryce prygiel pryk pryor prystupa pryszcz przeklasa przekop
przekwas przenioslo przerwa przewloka przewozna przewozniak przewoznik przewozny przybycien przybylski przybys przystupa
psaltis psychari psychias psyllakis psyrri pszczolka ptok puc pucci puccini puch pucher puchner puckett pudelek
pudjiastuti puente puentes puerta puga pugh pugliese puglisi puhakka puharic puhringer puig puirseal pujadas pujol pukk
puklus puklusova pula pulci puleo pulev pulgar pulido puljiz pulk pulka pulkkinen pullen pulley pulliam pullum pulver
puma pumphrey puntigam punz pupak pupakova pupek puranen purcell purdy puri purifoy purina purins purkey purmale purmals
purnawati purnell purohit purser pursley purvis purwanti puryear puscasu pushkar puska puskar puskaric puskarova puskova
puspasari puspita pustovit pusz put putek putinja putman putnam putney puto putra putt putz puusepp puustinen puvi pyatt
pyc pych pyda pye pylarinos pyle pyles pyne pyrkosz pyrovoloy pyrz pys pysz pyszczek pyszka pyszny pytko pytlarz pyza
pyzel pyziak qaasim qabeel qabiloglu qadar qadeer qafarov qafurbeyli qahtan qaim qais qarabagli qaseem qasif qasimov
qedirzade qehremanli qenizade qoculu qomazitha qosali quach quackenbush quade quadir quaide qualls qualter quam quan
quarles quartey quasimodo quattlebaum queally queenane querini quero querol quesada quesenberry quevedo quezada quick
quigley quigney quijada quijano quiles quill quillen quillinan quilty quimby quin quinlan quinlivan quinn quinney quinny
quinones quinonez quint quintana quintanilla quintero quinteros quinton quirk quirke quiroga quiros quiroz quispe
qurbanli qurbanov qusay qutaybah qutqasinli qwabe raab raadik raag raaghib raakin raamat raashid raatib raatikainen raba
rabah rabar rabb rabbani rabbitte rabe rabee raber rabiah rabideau rabiej rabinowitz rabitsch rabl rabon raby race
rachmanidis rachovitsas racine rackham rackley racz raczkiewicz radchenko radcliff radcliffe radel radelic rademacher
rademaker radenovic rader radford radgeirs radhakrishnan radi radic radin radinovic radiopoyloy radisch radke radko radl
radley radman radocaj radojkovic radolovic radosevic radovalis radovic radtke radvards radzewicz radziewicz radzio rae
raed rael raes raeymaekers rafaels rafay rafeek rafferty rafi rafios rafnars rafnkells rafns rafter raftery raftis ragan
rager raggs raghavan raghna ragin ragkoysis ragland raglin ragnars ragsdale raguels ragus ragusa raguz rahayu raheel
rahija rahilly rahimah rahman rahmawati rahn rai raidma raifteiri raight railey rails raimondi rainbolt rainer raines
rainey rains rainwater raisanen raj raja rajagopal rajagopalan rajala rajan rajasa rajata rajch rajchel rajcic rajczak
rajczyk rajda rajh rajman rajn rajtar raju rak rakela rakes rakova rakovan rakovanova rakuljic rakus raleigh raley
raljevic rallis ralls ralph ralston ram rama ramachandran ramadan ramadhan ramaekers ramage ramaker ramakrishnan raman
ramanathan ramaswamy ramazzotti rambo ramer rameriz ramesh ramey ramires ramirez ramis ramon ramos ramsak ramsauer
ramsay ramsdell ramsey rana rancourt rand randall randazzo randel randell randhawa randle randles randmaa randoja
randolph randvers raney ranganathan range rangel rangelov rank rankin rankins ranney rannvers ransdell ransom ranson
ranta rantala rantanen rao raol rapa raper raphael rapisardi raposa rapp raptis rasala rasanen rasberry rascon raseta
rash rashid rasic rask raskin rasmus rasmussen raspor rastelli rastija rastogi raszkiewicz ratajczak ratchford ratcliff
ratcliffe ratemo rath rathbone rathbun rathburn ratka ratliff ratsep ratta rattan ratti rattigan raty ratzlaff rau rauch
raud raudsepp rauhala raurica rausch rauscher rauter rautiainen rautio ravaglioli raval ravel raven ravi ravn rawa
rawley rawlings rawlins rawls rawson ray raya raybon rayborn rayburn rayel rayfield rayford rayhonova raymer raymond
raynaud rayner raynor raytopoyloy rayyonova razniak razny razo razov rduch rea read reade reader reading ready reagan
real reale ream reamer reames reamonn reams reardon rearick reason reaves reavis reavy rebane reber rebic rebis
rebolledo rebollo rebrik recer recers rechberger recio reck recko record rector red'ko redd redden reddick reddin
redding reddy redfern redfield redford redi redican reding redl redman redmon redmond redondo redus redwine reece reed
reeder reedy reel reen reep rees reese reeser reeve reeves refs regalado regan rege regge reginbalds reginns regis
register regkas regnier rego reguera rehimli rehimov rehm rehmanova rehn rehorst reich reichard reichel reicher reichert
reichl reichmann reid reidars reider reidy reif reiff reifnirs reig reijers reilly reimann reimars reimer reimers reimes
rein reina reinars reinbacher reindl reiner reinert reinhard reinhardt reinhart reinharts reinhold reinholds reinikainen
reinisch reinke reinprecht reinsalu reinthaler reis reischl reiser reising reisinger reisner reiss reitbauer reiter
reiterer reithofer reitinger reitz rej rejek rejmak rejmer rejniak rek remacle rembacz rembert rembisz remillard
remington remmel remmers remy renard renaud renault render renders rendon rendulic reneau renehan renfro renfroe renfrow
rengifo renier renn renner rennie renninger reno renshaw rensi renson rentas renteria rentzos renwick renz renzi repiska
repisky repo repp reppa reppos requena resanovic resch resendez resnick resnik respighi ressler resto restrepo resulzade
reszke retamal retamales rettenbacher rettig reuter reva reveles revell revels revilla revis rex rey reyes reyna
reynaert reynalds reynars reynaud reynders reynell reynirs reynolds reynoldson reynoso reyrs reza rezende rezler rezmer
rhatigan rhattigan rhea rheaume rhee rhine rhinehart rhoades rhoads rhode rhoden rhodes rhone rhymes rhyne riascos riba
ribaric ribas ribeiro ribera ribes ribic ribicic ricard ricart riccardi riccati ricci ricciardi riccio rice rich richard
richardova richards richardson richburg richer richerson richert richey richie richins richman richmond richtar
richtarova richter rick rickard ricker rickert rickett ricketts rickey rickman ricko ricks rico ricolfi riddell ridder
riddick riddle ridenhour ridenour rideout rider ridge ridgeway ridgway ridings ridley riedel rieder riedl riedler
riedmann riegel rieger riegler riehl riekstina riekstins riem riendeau riener rienzo riepl riera ries rieser rietveld
rife riffe riffle riffo rigas rigaux rigby rigdon rigg riggins riggle riggleman riggs righi rigkos rigney rigsby riha
rihova riihimaki riikonen rijcken rijetkovic rijks rijn rijntjes rikards riker rikhards rikke riles riley rimmer
rimpopov rinaldi rincon rine rinehart rines riney ring ringer ringhofer ringler ringo rinker rinn rinne rinner rinos
rintala rio rioba riojas riordan rios riou rioux ripley ripoll rippey rippy riquelme ris risa risek riser risher
risinger riska risko riskova risley risma rismondo risner riso risova rissanen risteard ristovska ristovski risvas
ritacca ritch ritchey ritchie ritosa rittenhouse ritter ritz rius rivard rivas rivera rivero riveros rivers rives
riviere riyanti rizo rizos rizoylis rizzi rizzo rizzoli roa roach roache roan roane roark roarke roarty roba
robaszkiewicz robb robbins roberge roberson robert roberto roberts robertson robertsson robeson robey robi robichaud
robichaux robidoux robin robinett robinette robins robinson robison robitaille robiyayeva robledo robles robson roby
roca rocamora rocca roccabonella rocco roce roch rocha roche rochelle rocher rochester rochon rochowiak rock rockett
rockwell rockwood roczniak roda rodarte rodas rodden roddy rode roden rodenas roderick rodger rodgers rodiguez rodionov
rodionova rodis roditoy rodman rodney rodrigez rodrigo rodrigue rodrigues rodriguez rodriques rodriquez rodulls rodzen
roe roebuck roeder roehl roelandt roels roemer roero roesch roesler roessink rogacz rogal rogan rogaris roger rogers
rogerson rogga rogge rogiers rogner rognvalds rognvars rogosic rogov rogova rogowski rogula rohaan rohac rohacek
rohacekova rohacik rohacikova rohacova rohan rohde rohleder rohr rohrbach rohrbaugh rohrdanz rohrer rohricht rohrmoser
roht rohtla roidoylis roig roj rojas rojek rojekova rojka rojko rojkova rojnic rojo rok rokas rokka rokkvis rolak roland
rolants roldan rolek rolen rolf rolfe rolfs roll rolland rolle roller rolling rollins rollo rolon rom roma romagnoli
romain romaioy roman romanchuk romancik romancikova romanczyk romanenko romaniak romankiewicz romano romanov romanova
romanowski romans rombaut rombouts rome romejko romeo romeos romer romero romeu romig romijn romine romiti romo romova
rompa ronalds ronan ronayne roncalli rondeau rondon rone roney ronkainen ronkko ronning rono ronoh rood roodesteijn roof
rook rooker rooks room rooney roop roos roose roosen roosenboom roosileht root roots rop roper ropero ropiak ropp roque
rorat rorie rorricht ros rosa rosada rosado rosales rosants rosario rosars rosas rosati rosbergs roscoe rose roseberry
roseboro rosell roselli rosello roseman rosemann rosemond rosen rosenbaum rosenberg rosenberger rosenbergs rosenberry
rosenblatt rosenblum rosenfeld rosengren rosenow rosenqvist rosenthal rosero roshl'ov rosiello rosier rosin rosina
rosinbergs rosinkars rosinkrans rosinova rosis roskosz roskoth roslon rosmanns rosmini rosmunds rosner roso rosolek
rosova ross rosseel rosselli rossellini rossello rosser rossetti rossi rossini rossiter rossler rossman rossmann rosson
rost roszkiewicz roszko roter roth rothe rother rothman rothrock rothschild rothstein rothwell rotich rottensteiner
rotter rotteveel rottiers rotz roukes rouleau rounds roundtree roundy rountree roura rourke rouse roush rousseau
rousseaux roussel rousselet rousset rout routh rouwenhorst rouwhorst roux rovira rovsenov rowan rowden rowe rowell
rowland rowlands rowles rowlett rowley roy roybal royce royer royo roypakas roysianos royssoy royster royston rozak
rozas roze rozell rozewicz rozhkov rozhkova rozic rozier rozite rozitis roziyayeva rozman rozmiarek rozum rozumek
rozynek ruairc ruane ruano ruark rubacha rubaj rubalcava ruban rubars rubben rubbia ruben rubene rubenis rubens
rubenstein ruberto rubesa rubik rubikova rubilar rubin rubinic rubino rubinstein rubio ruble ruby ruch ruchala rucker
ruckman rud'ko rudd rudden rudder ruddy rude ruder rudik rudkins rudnick rudolf rudolfs rudolph rudowicz rudy rudyk
rudzik rudzite rudzitis rue rueda ruegg ruel ruelas ruelle ruff ruffin ruffini ruffner rufus rufusova rugg ruggeri
ruggieri ruggiero ruggles rugut ruhl ruhshonova ruijs ruiseal ruiz rukavina rule ruman rumaysayeva rumjantsev rummel
rumora rumph rumsey runars rundell runge runion runis runkle runnels runolfs runyan runyon ruotsalainen rup rupe rupert
rupnik rupp ruppersberger ruppert ruqiyayeva rurarz ruriks rurka rus rusakov rusakova rusch rush rushing rushton
rusiniak rusk rusko ruskova rusnak rusnakova rusova russ russel russell russo rust rusticucci ruszczak ruszel rut rutan
rutar ruth rutherford rutkowski rutland rutledge ruto rutowicz ruts rutten rutter rutto ruud ruus ruuskanen ruutel
ruvalcaba ruwa ruz ruzicka ruzickova ryabchenko ryaboshapka ryabov ryabova ryabovil ryals ryan rybakov rybakova rybar
rybarik rybarikova rybarova rybnicek rybnicekova rybus rycerz rychcik rychel rychert ryczko rydberg ryden ryder rye
ryerson ryfa rygula rykala ryle rymarz rymer ryndak rynn rynne rys rysa ryska rysko ryskova rysova rysz ryszkiewicz
rytkonen ryynanen ryznar rzaca rzad rzaquluzade rzeszut rzeszutko rzezniczak rzezniczek rzonca rzucidlo sa sa'idu saabir
saad saafir saahir saajid saal saalim saaqib saar saare saarela saari saarinen saariyah saastamoinen saavedra saba sabah
sabak sabala sabater sabatini sabb sabbatini sabbe sabeeh sabela sabelo sabharwal sabil sabin sabinova sabiq sabir
sabljak sabo sabol saboor sabrinova sabur saburah sacco sachar sacharczuk sachdev sachdeva sachenko sachs sack sackett
sacks sacre sacristan saczuk sadan sadaqat saddamov saddler sade sadeed sadej sadiqov sadixov sadixova sadiyeva sadlak
sadler sadlik sadlocha sado sadoch sadownik sadowski sadowy sadura sady sadza saebergs saebjorns saechao saefullah saeis
saelaugs saelens saemanns saemunds saenz saers saether saethors saevalds saevarrs saevars saevins saez safak safari
saffi safford safinayeva safirs safitri safiyeva safo safoaa safonov safonova safronov sagar sage sager sagers sagese
sagmeister sagnelli sagredo saha sahbuzlu sahlin sahni sahota sahsuvarli saidi saidov saidova saienko sailer sain saina
saini sainio sainz sair sairseal saito saitoti saiz saj sajda sajewicz sajnog sakac sakalauskas sakarias sakarya
sakellarioy sakinayeva sakki saks sakwa sala salach salah salahudin salaj salajka salajkova salajova salako salamanca
salami salamoglu salandra salas salat salata salawa salazar salcedo salcher salcido saldana saldias saldivar saldivia
sale saleh salem salemi salerno sales salet salgado salgari salguero salic salichos salieri salim salinas salisbury
saliy sallee salley sallinen salmanns salmars salmela salmeron salmi salminen salmons salo salohiddinov salom salomaa
salomon salomons salomonsson salonen salopek salsbury saltaoyras salter salters saltsman saltzman salu saluda salumae
salumets salva salvador salvars salvatore salvemini salvi salvini salvo salwin salyer salyers salz salzer salzman
salzmann sam sama samakidis samandarov samanidis samaniego samaras samel samele samelova sameya sami samiec samiloglu
samilov saminova samirov samirova samiyeva sammer sammon sammons sammy samoei samokhodov samol samons samora samoraj
samosir samoylenko samoylov samoylova sampaio sampani sampath samper sample samples sampson samra sams samson samsonov
samsonova samsons samtanidoy samuel samuelova samuels samuelson samuelsson samul samulak samwel samyn sanabria sanborn
sanches sanchez sancho sand sandal sandanezwe sandberg sande sandell sandels sander sanderlin sanders sanderson sandgren
sandhu sandi sandidge sandifer sandin sandler sandlin sandor sandoval sandris sands sandstrom sandusky sandvik sandy
sane sanetra sanfilippo sanford sang sanger sangha sanghvi sanguineti sangwani sangweni sanhueza sani sanitra sanitrova
sanjarov sanjuan sankar sankaran sankey sankiewicz sanmartin sanmiguel sanner sans sansom sansone sansoni sant santacruz
santamaria santana santander santangelo santi santiago santibanez santic santillan santini santistevan santner santo
santorio santoro santos santoso santoyo santucci sanudo sanz saors saoyer saoylidis sapa sapala sapeta sapp sappington
sapriki saptono sapundzhieva saputra sarabia saraceno saracino saraf sarafidis saragat saragih saran sarantinos sarap
sarapuu saravia sardelic sardorov sargac sargeant sargent saric saridaki sarikas sarin sarkan sarkanova sarkar sarkozi
sarlija sarma sarmiento sarna sarneel sarniak sarno sarosiek sarota sarpong sarraf sarri sarros sarsfield sartain sartin
saruni sarv sarvarov sarver sarvinozova sas sasak sasaki sasiadek sass sasser sastre sastry satchell saternus sathe
sather satherley satlas sato satora satriani satsyuk satta satterfield satterlee satterwhite sattler sauberlich sauceda
saucedo saucier sauer saul sauli saulite saulitis sauls saunders saura sauro sauter sauvage sauve savage savant savel'ev
savel'eva saveljev savenko saville savin savina savino savoie savolainen savorgnan savoy savvaki sawe sawhney sawicki
sawko sawyer sawyers saxena saxis saxo saxon saxton sayer sayers sayler sayles saylor sayre sayyid sazonov sazonova
sbarbaro scaduto scaggs scaife scala scalera scales scalf scalfaro scalise scallan scallon scally scamarcio scandone
scanlan scanlon scannell scannlain scaramucci scarberry scarborough scarbrough scardino scarfoglio scarlatti scarlett
scarpa scarpetta scarponi scates schaaf schaal schachinger schachner schacht schade schaefer schaeffer schafer schaff
schaffer schaffner schagen schakelaar schalk schall schaller schandl schank schantl schantz schar scharer scharf
scharinger scharroo schartner schatteleijn schatz schatzl schaub schauer schechter scheel scheer scheetz scheffers
scheffler scheibe scheiber scheid scheidegger scheidl schell schellekens scheller schelvis schenck schenk schenkel
schepens schepers scherer schermerhorn scherms scherr scherrer scherz scherzer scheucher scheuermann schexnayder
schiaparelli schiavo schiavone schicchi schick schiefer schiestl schiff schiffer schiffman schilcher schiller schilling
schillinger schilt schimmel schimpl schinagl schindler schinke schinnerl schipper schlager schlatter schlegel schleich
schleicher schley schlogl schloss schlosser schlueter schmid schmidinger schmidl schmidt schmidtke schmied schmiedecke
schmiedt schmit schmitt schmitz schmolzer schmuck schnabl schneck schneeberger schneider schnell schnyder schober
schoberl schoch schock schoen schoenfeld schoffmann schofield schokman scholl scholler scholten scholtz scholz schomber
schon schonauer schonberger schonland schoofs schooley schoonbroodt schoonmaker schoonover schopf schorr schott schotte
schottin schou schouten schrader schram schramm schrammel schrant schranz schreck schreiber schreiner schrempf schrenk
schrik schrimsher schrittwieser schrock schroder schroeder schroeff schrum schubert schuchhardt schuck schueler schuetz
schuh schuler schuller schulman schulte schulten schultz schulz schulze schumacher schumaker schuman schumann schurch
schuster schutt schutte schutz schuurmans schuylenborch schuyler schwab schwaiger schwaighofer schwartsbach schwartz
schwarz schwarzinger schwarzl schwass schweiger schweighofer schweitzer schweizer schwendinger schwital schyns scialpi
scibior scibisz scieszka scofield scoggins scollan scott scotti scotto scoville scranton scribhin scribner scriven
scrivner scroggins scruggs scudder scull scullion scully scurlock scurry scuylenborchs sdoykoy sdrallis seabolt seabrook
seager seagraves seal seale seales sealey seally seals sealy seaman seamon searcy searle searles searlog searraigh sears
seaton seaver seavey seawright seay sebastian sebastians sebo sebova sebring sec sechrist seco secor secova seda sedali
sedano sedaqetoglu seddio sedek sedillo sedlacek sedlackova sedlak sedlakova sedlar sedliak sedliakova seebacher seeger
seeley seely seery sefekos seferli segal segarra segars segebahn seger segers segerson segersun segerszoen seghers segni
segovia segovic segre seguel segui seguin segura sehgal seibel seiber seibert seidel seidl seidman seifert seifs seiler
seims seip seiser seitric seitz seiwald sekera sekerova sekhon selby selecka selecky selendic seleznev selezneva self
selimova selin selinopoyloy seliverstov seliverstova sell sellars sellers sells selman selph sels seltzer sem sembathwa
semedoglu semenchenko semenov semenova semenowicz semialjac semik semitecolo sempepoy semple sen sena senator sendor
senecal sener seng senger sengupta sengwayo senicic senior senko senkova senn sensoy senter seoighe separovic sepp seppa
seppala seppanen sepulveda sequeira serafin serao sereda serem sergeev sergeeva sergejev sergent serifova serio serlupi
sermonti serna serpa serra serraglio serrano serrato sersic servais servin serwa serwaa serwach serzysko sesars seshadri
sesils session sessions sessoms sestak sestan sestig seta seth sethi setiawan setrick setser settle settles setty setzer
sevarova sevastoy sevcik sevcikova sevdas sever severance severson sevier sevigny sevilla sevillano sevinchova sevrin
sevtsenko seward sewell seweryniak sexton seyidbeyli seyidzade seymore seymour seyxzade sezer sezgin sfakianaki sforza
sfoynis sfyrlas sgalambro sgarbi sgoyrena sgoyros sha shabalala shabane shabangu shabliy shackelford shackleford shade
shaeffer shafer shaffer shaffrey shah shahan shahinova shahnozova shahriyorov shahzodov shailer shakhray shakiri shamase
shamblin shamray shan shanahan shand shandu shane shaner shangase shange shank shankar shanker shankle shanklin shanks
shanley shannon shanny shapiro shapoval sharaf sharapov sharapova shariff sharkey sharma sharov sharova sharp sharpe
sharry shashkov shashkova shatley shattuck shaughnessy shaul shaver shavers shaw shawver shay shazi shch'rbov shcherbak
shcherbakov shcherbakova shchiritsya shchors shchukin shchukina shea shead sheahan shealy sheane shearer shearin shears
shedd sheedy sheehan sheehy sheeran sheerin sheets sheetz sheffer sheffield shehan shehu sheikh sheil sheilds shekoni
shelby sheldon shelembe shelest shell shelley shelly shelton shen shengele shenk shenoy shepard shepardson sheperd
shephard shepherd sheppard shere sheremet sheremeta sherer sheridan sherlock sherman sherrard sherrell sherrer sherrill
sherrod sherry sherwin sherwood shestakov shestakova sheth shetler shetty shevchenko shevlin shewmaker shezi shibase
shick shiel shields shiels shifflett shiflett shih shikuku shilling shilo shilov shilova shim shimizu shin shinault
shine shinga shinkarenko shinn shipe shipley shipman shipp shippy shirey shirk shirley shiryaev shiryaeva shively shiver
shivers shiyan shkembova shmorgun shoaf shoba shockey shockley shoemake shoemaker shoffner shofner shohjahonov shohruxov
shombela shook shoop shope shore shores shorey short shorter shortridge shorts shortt shotwell shoulders shoup shouse
shovkoplyas showalter showers shows shoyisa shozi shrader shreve shriver shroff shropshire shrout shroyer shrum shryock
shtepa shtokalo shubert shubin shubina shuck shuey shukhevich shukla shukronova shuler shull shults shultz shumaker
shuman shumate shumpert shumway shunk shupe shurtleff shuster shut'ko shute shutt shuttleworth shvachka shvachko shvayka
shvedchenko siara siarkiewicz sias siatka sibal sibalic sibalukhulu sibanda sibaya sibeko sibert sibhene sibiga sibilia
sibindi sibisi sibiya sibley sibul sich siciarz siciliano sickler sickles sideris sides sidhu sidi sidiropoylos
sidiropoyloy sidler sidlo sidlova sidney sidor sidorczuk sidorov sidorova sieber sieberer siebert sieczko siedlaczek
siedlarz siedlik sieg siegel siegfried siegl siegrist sieja siejak siekierka siele siembab siemek siemienczuk siemieniec
siemion sieradzan siergiej siering sierota sierpien sierra sierzant sievers siewert siewiera siffredi sifuentes sifuna
sigagu sigala siganos sigbergs sigberts sigbjarts sigbjorns sigdors sigegede sigei sigerson sigfasts sigfinns sigfreds
sigfus siggeirs sighvats sigjons sigl siglaugs sigler sigman sigmanns sigmars sigmon sigmunds signars sigriks sigris
sigrist sigs sigsteinns sigthors sigtryggs sigtyrs sigurbalds sigurbergs sigurbjarnis sigurbjarts sigurbjorns
sigurbrands sigurdors sigurds sigurfinns sigurgeirs sigurgests sigurgislis sigurgrims sigurhans sigurhjorts sigurjons
sigurkarls sigurlas sigurlaugs sigurleifs sigurlidis sigurlinnis sigurmanns sigurmars sigurmons sigurmunds sigurnyas
sigurnyjas sigurodds sigurolis sigurpalls sigursteinns sigursveinns sigurthors sigurvaldis sigurvins sigvaldis sigvards
sihombing sihotang sihvonen siim sijadu sikalidis sikes sikhakhane sikhosana sikhunyana sikiric sikk sikobi sikora
sikorski sikotidoy sikuku sikwayo sila silangwe silas silberman sild siler silin silina silins silk silke sill sillanpaa
sillaots sillaste siller sillis sills silm silva silvas silveira silvennoinen silver silverberg silverman silvers
silverstein silvestri silvey silvia sim sima simanjuntak simara simard simas simashkevich simba simbolon simek simekova
simelane simeoni simeonov simic simicic simik simikova simitopoyloy simitzi simiyu simka simkins simko simkova simmers
simmon simmonds simmons simms simo simoens simoes simola simon simoncic simoncicova simonds simone simoneau simoneaux
simonen simonenko simonetti simonic simonis simonov simonova simonovic simonovicova simonovska simonovski simons
simonsen simonson simonsson simonton simova simpkins simpson sims simson simunic simunovic sinaga sinan sinclair sindris
sine sinema sines singer singh singhal singletary singleton singley sinha sinisi sink sinkiewicz sinkovec sinkovic
sinnott sinozic sioloy siomos sionainn sioris sioyta sip sipe sipek sipes sipic sipila sipos sipple siqueira sirait
sirchenko sire siregar sirel siren sirko sirnirs sirobaba sirois sirotenko sirotic sirus sirvanzade sirvio sisask sisco
sishangwe sishi sishiya sisk sisler sismondi sisneros sisson sistrunk sitar sitati sites sithenjwa sithole sithombo
sithuli sitienei sitnikov sitnikova sito sitolotolo sitompul sitopoylos sitorus sitters sitton situm situma situmorang
siu siudek sivars sivertsen sivva siwa siwczak siwele siwka sixli sixtus siyaya siyeshe sizemore sizer sjafnars sjoberg
sjoblom sjodin sjogren sjoholm sjolander sjolin sjolund sjostedt sjostrand sjostrom skaerings skaers skaftis skaftoyroy
skaggs skala skalik skalka skally skantar skantarova skaptis skara skarlatos skarpetas skarphedinns skasila skaventzoy
skeahan skeen skeens skeffington skefills skeggis skehan skelly skelton skiba skidis skidmore skiepko skierka skiles
skinner skipper skirda skirnirs skivington skjolds skladanek sklar sklarova sklenar sklenarik sklenarikova sklenarova
sklenica sklenicka sklenickova sklenicova sklenka sklenkova sklorz skocz skoda skog skoglund skok skokan skokanova skold
skolik skomra skoneczna skonieczka skoog skopenko skordakis skordos skorik skorobogat'ko skorris skotadi skotarczak
skotarek skov skoviera skovierova skowronski skowyra skoylaridis skoymproy skrekas skremmyda skrimpas skriniar
skriniarova skrinska skrlin skrnicki skrobek skrobot skrtic skrzecz skubala skubis skuggis skugor skuja skujina skujins
skulis skultety skultetyova skunca skup skupin skupnjak skutas skutecka skutecky skutnik skwira skylogianni slaba
slabosz slack slade sladek sladonja slaetsdochter slagle slagmolen slahor slahorova slamon slaninkova slastan slastanova
slate slater slaton slattery slaugh slaughter slavens slavica slavik slavikova slavin slawik slawson slay slayton
slebioda sleczka sledge sledzik sleeper slegers slevin sleziak slick sliger slimak slingerland slipek slivka slivko
slivkova sliwinski sliz sloan sloane sloat sloboda slobodnik slobodnikova slobodova slobodzian slocum sloka slomian
slomiany slon slone slonka slota slotova slovak slovakova slover slovinec slovinecova slowey slowiak sluder slupek
slupik slusher sluss sly slyk slyne slysz slyusar sm'rdanski smagacz smagala smajda smajdova smal smalec small smalley
smalls smallwood smardas smardz smaris smart smedley smeets smektala smela smelser smeltzer smet smetek smets smid
smidova smids smieja smieszek smik smiley smirnoff smirnov smirnova smit smith smither smitherman smithers smithey
smithson smits smock smoczyk smokovic smolders smolec smolic smolka smolorz smoot smorag smoter smothers smponias
smprinis smrek smrekova smtih smullen smutek smykala smykla smyl smyrills smyrniotis smyth smythe snaebjarts snaebjorns
snaeholms snaelaugs snaerings snaers snaethors snaevarrs snaevars snapp snauwaert snavely snead sneed snell snelling
snelson snider snieg snipes snjokis snjolaugs snjolfs snoch snoddy snodgrass snook snorris snow snowden snyder soares
sobarzo sobczak sobel sobers sobieszczyk sobilo sobisz sobkiewicz sobkow sobolak sobolev soboleva sobolewski sobota
sobowale sobrero sobrino sobstyl sobus socha sochaj soczewka soczowka soderberg sodergren soderholm soderini soderlund
soderman soderquist soderqvist soderstrom sodhi soding soduba soffanias soffici sofianos sofonias sofra sofus sohn soi
soileau soini soininen soita sojda sok sokac sokcevic sokhela sokhulu sokhwebula sokic sokk sokol sokolaki sokolov
sokolova sokolowski sokrates sola solakoydis solana solanki solano solar solarczyk solarek solares solari solberg
solbergs solbjarts solbjorns soldo sole solej solejova solek soler solera soles solheim solich solihayeva solimanns
solimena solis soliwoda soliz sollars sollima solmars solmunds solnica soloducha soloman solomidoy solomon solomun
solons solorio solorzano solov'ev solov'eva solovjov solsona soltan soltes soltesova soltys soltysek soltysova solvars
solvers solvins solvis solzer som soman somboni somers somerville somfula somko sommaruga sommer sommerfeld sommers
sommerville somogyi somoza sompisi sondej sondergaard sondini sondisa songer songiya soni sonnenberg sonnier sonnino
sonnleitner sonqandile sons sontag sontuli soo sood soolachan soolaghan soos soosaar soosalu soot soots sopadzhieva
sopata soper sophanias sophus soprano soranzo sorbian sordi sorens sorensen sorenson sorg sorgatz sorger soria soriano
soric sorlis sornat sorokin sorokina soroko sorrell sorrells sorrentino sosa sosebee sosic sosniak sosnowka sosnowski
sostaric sot sotelo sothole sotiralis sotiropoyloy soto sotobe sotomayor soucy souder souders soukup soukupova soule
souma sours sousa southall southard southee southerland southwick southworth souza sowa sowala sowards sowder sowell
sowers sowman soyinka soylintzis soylu soyrmpis spaan spadafora spadlo spaeth spahn spain spalas spalding spallanzani
spandonidis spanevello spangler spanhaak spanidoy spann spano spanochristodoyloy spanos spanoydakis sparkman sparks
sparrow spartakus spasegkoy spasopoylos spasov spasova spasovska spasovski spataro spates spathari spathopoylos
spaulding speakman speaks spear spearman spears specht speck spector speed speegle speer speicher speight speights
speijer spell speller spellman spells spelman spence spencer spenser speri sperl sperling sperry spicer spiegel spiegl
spielman spier spiers spies spiess spika spiker spikes spilar spilarova spiliadoy spiliotis spillane spiller spillers
spillman spina spindler spinelli spinks spinner spinola spires spisic spitler spitz spitzer spivey spohn spois spoljaric
spolnik spoon spooner spordilis spordis sporek sporri sporysz spotts spradlin spradling spraggins sprague spralja spratt
sprawka sprayberry spreeuw spreitzer spriggs spring springer springfield springs sprinkle sproge sprogis sprong sproul
sprouse spruill spruit spruyt spry sprycha spurgeon spurlin spurling spurlock spychaj spyridaki spyridakis spyropoylos
squarcione square squire squires sraffa sridhar srinivas srinivasan srivastava sroga sroka srokosz sromek srsen staab
staats stabler stac stace stacey stachelek stachewicz stachow staciwa stack stackhouse stacy stadelmann stadlbauer
stadler staelens stafford stage stagg staggs staglieno stagner stahl stahlman stahr stalder staley stalker stallard
stallings stallworth stalnaker stalvey stamatiadis stamatis stamatoykoy stambaugh stamelos stameloy stamey stamm
stamopoylos stamoyli stamoylis stamp stamper stamps stamrood stan stanaszek stancil stancin stanclik stancu standaert
standard standifer standish standley standridge standun stanek stanescu stanfield stanfill stanford stange stanger
stangl stanhope staniaszek stanic stanicic staniczek staniewicz stanishev stanislawczyk stanislawek stankevicius
stankiewicz stankova stanley stanleys stannard stansberry stansbury stanton stanuch stapis staples stapleton stapor
stapp staquet starbuck starcevic starcher starega starek stark starkads starke starkey starks starling starnes
starosciak starosta starostka starostova starr starrett starris startek starzak stas stasiak stasica stasko stassin
stastna stastny staten states statha stathatos stathopoylos statler staton staub staudacher staude staudinger stauffer
staunton stawczyk stawinoga stawowczyk stayrianos stayridoy stayropoylos stayroy stayton stclair stcyr steadman stearns
stebbins stebel stecher steciuk steck steckel steckiewicz stedman steed steel steele steelman steen steenbakkers
steenbeek steer stefan stefanec stefanek stefanekova stefanelli stefanik stefanikova stefanka stefankiewicz stefanko
stefankova stefanova stefanovic stefanovicova stefanovska stefanovski stefanoy stefans stefanski steffen steffens
steffensen steffey stefnirs stefovic stefunko stefunkova stegall steger steib steidl steiger stein steinacher steinarrs
steinars steinbach steinbacher steinbauer steinberg steinberger steinbergs steinbjorns steinbock steindl steindors
steiner steinfinns steingrims steininger steinis steinke steinkellner steinkells steinlechner steinman steinmann
steinmanns steinmars steinmeiern steinmetz steinmods steinns steinolfs steinrods steinthors steinvards steinwender
stejskal stejskalova stel'makh stell stella stelly stelmasiak stelzer stelzl stempel stempin stempniak stenberg stenger
stenlund stennett stenson stenstrom stepak stepanek stepankova stepanov stepanova stephan stephen stephens stephenson
stepien stepka stepp sterckx stergialis stergioydis sterkman sterling stern sterna sternberg sterner sterrett stetson
stettler stettyn steuer steurer steven stevens stevenson steverson steward stewart stey steyaert stgeorge stgermain
sthilaire stice stichter stickler stickley stickney stidham stiebitz stiegler stier stifanic stiff stiffel stiffler
stifter stigs stiles still stiller stillings stillman stills stillwell stiltner stilwell stimac stimpson stine stines
stinis stinnett stinson stipanovic stiperski stirnirs stites stith stitt stiver stivers stjean stjohn stlaurent stlouis
stoch stochaj stochel stochmal stock stockdale stocker stockhammer stockinger stockl stockli stockman stocks stockstill
stockton stockwell stoddard stodola stodolova stoffel stoffelsz stoforiadis stoger stogios stogner stoiber stoica
stoices stoj stojak stojanov stojanovska stojanovski stojcevic stojnic stoker stokes stoll stollings stolnik stoltman
stoltmann stoltz stoltzfus stolz stolze stondun stone stoneking stoner stonge stook stoops stopar stoppani storer storey
storladi storm storms storolfs story stosic stosik stosio stott stotts stouffer stout stovall stover stowe stowell
stowers stoykov stoympoy stozek stpeter stpierre strachan strader stradivari strahan straight strain strait straka
strakova straley strama stranc strand strandberg strang strange strangio strasser straszak stratford stratogianni
stratton straub strauch straus strauser strauss stravosnichis straw strawa strawbridge strawn strawser strayer strazdina
strazdins strazicic strba strbac strbova street streeter streets streicher streit strelkov strelkova stribling stricker
strickland strickler stricklin strid striebitz strijker strik strinavic stringer stringfellow stringfield stringham
stripling strljic strnad strnadova strnisko strniskova strobel strobl strode stroh strohmaier strohmayer strohmeier
strojna strojwas stroka strom stroman stromberg strong stroobants strope strother stroud stroup stroupe strouse strout
stroympa stroz struble struck strug strukelj strunk struthers strycek strycekova strycharz stryjek strzadala strzala
strzelczak strzepek strzoda strzyz stserbakov stuart stubblefield stubbs stucchi stuck stuckey stucki stuckler studdard
studebaker studer stuglik stuivenberg stull stultz stummer stump stumpf stundun stupak stupalo sturdevant sturdivant
sturgeon sturges sturgill sturgis sturlan sturlas sturlaugs sturm sturris sturtevant stus stutz stutzman stwora styles
stylianidoy styn stypa stypka stypula styrbjorns styrkars styrmirs styrna styron styrrs styrs su suarez suartini suazo
subbotin subbotina suber sublett subocz subramaniam subramanian such suchenek suchojad suchon suchora suchta suciu suda
sudak sudduth sudiati sudnik suggs sugier sugrue suh suhonen suijker suipeal suiter suits sukhanov sukhanova sukurlu
sukurov sularz sulc sulcova sule suleiman suleymanli suleymanov sulg sulich sulik sullins sullivan sultanli sultanov
sulzer sumarlidis sumayyeva sumera sumlin summer summerlin summers summerville summey sumner sumpter sumrall sun
sunavcova sunavec sundaram sundberg sundell sunder sunderland sundin sundquist sundqvist sundstrom sung sunjic
suomalainen suominen supel supernak superson suppan supple supraha suprunenko sur sura surac suran surbek surber surdel
surdyk sureda suresh surface suri surian surina surka surkova surles surmiak surratt suryatmi suryono sus susanti susi
susnik sussebier sussman sustar suszka suszko suter sutherland sutinen sutor sutphin sutt sutter suttle suttles sutton
suur suvi suvorov suvorova suwarno suzuki svab svabova svaby svafars svafnirs svahn svalis svanberg svanbergs svanbjorns
svangeirs svanholms svanis svanlaugs svanmunds svans svantesson svanthors svard svavars svec svecova svedberg svehla
svehlova sveinars sveinbergs sveinbjarts sveinbjorns sveinjons sveinlaugs sveinmars sveinns sveinthors sveinungis svends
svendsen svensson sverko sverres sverrirs svetlicic sviridenko svistun svoboda svobodova svolnirs svorfuds svrbik
svrbikova swacha swaczyna swafford swaim swain swaleh swallow swaminathan swamy swan swaney swanger swank swann swanner
swanson swarey swart swartz swatek swayze swazi swearingen sweat sweatman sweatt sweeney sweeny sweet sweitzer swennen
swensen swenson swett swiadek swiatek swiatkiewicz swic swick swiech swierad swiergiel swierkosz swierkot swierszcz
swies swieton swift swiger swigon swilley swindell swindle swinehart swiney swinford swing swingle swink swinnen swinney
swinson swint swinton swisher swistek swit switaj switzer swope sword swords sych sycz sydnor sydor sygut sykala sykas
sykes sykora sykorova sykut syldatk sylligardos sylvester sylvia symeonidoy symonds symonowicz symons synak synder
synnott synodinoy syombua sypek sypien sypsa sypula syrgis syrjala syrmoy syroka syrris syrus syslo sysoev sysoeva
syvilia szabla szabo szachniewicz szafarz szaj szajda szajek szajna szajner szalai szalaj szalas szalast szalata
szalkiewicz szambelan szara szarejko szarpak szaruga szarzec szatanik szatko szczap szczechowicz szczepan szczepaniak
szczepaniec szczepaniuk szczepanski szczerbiak szczerek szczesiak szczot szczubelek szczudlo szczypek szczypior szeja
szekely szekeres szela szelest szemraj szeszko szeto szewczyk szilagyi szkaradek szkatula szklarek szkoda szkola szkopek
szkup szlachcic szlaga szlapa szlapka szlek szlufik szmagaj szmaj szmajda szmalec szmelter szmuc szmurlo sznura szok
szoka szoke szoltysik szostak szott szpala szpara szpila szpyra szpyrka szpyt szram szrama szramka sztaba sztuba
sztuczka szucs szulc szulczyk szulim szulist szumacher szumiec szumilo szumna szumny szurek szuta szwaj szwaja szwalek
szwiec szyba szybiak szyc szyca szyda szygula szyja szyjka szykula szylar szyma szymajda szymala szymanczak szymanczyk
szymanik szymaniuk szymanski szymczak szymkow szymocha szymonik szymula szyndler szynkiewicz szywala t'pchileshchov ta
taaj taal taanish tabacu tabak tabares tabassum tabb taber tabis tabisz taboada tabor tacchini taccola tachas
tachmazidis tachtsidis taciak tack tackett taczala tadeen tadeusiak tadla tadlock tadych tafazal taferner tafoya tafrali
taft tafuri taggart tagizade tagliafierro tague tahaw-wur tahawwur taheem tahir tahirzade tahmaseb taht tahtinen tai
tailliuir tailor taimur taipale tait taj tajammul tak takacs takahashi takala takantzas takkelenburg takyi talaj talal
talamantes talan talarico talaska talat talavera talbert talbot talbott talha talhah tali taliaferro taliani talib
talibli talibov taliercio talkington tallant tallent talley tallman tally talmadge talpas talpasova talton talts talwar
tam tamanna tamarit tamas tamayo tamba tamberg tamborini tamburello tamburi tamburini tamez tamiolakis tamm tamme
tammerijn tammik tamminen tamporrino tampubolon tamsma tamura tan tanaka tandon tandris tandy taneja tang tangen tanghe
tangney tanguay tanguy tank tankersley tanksley tanner tansey tanskanen tantoy tanui tanzer tanzini tapak tapakova
tapdiqli tapdiqoglu tapia tapley tapp tapper tara tarach taralingova taran taranek tarango tarantini tarantino taranto
tarasek tarasenko tarasov tarasova tarassov tarbox tarchetti tardif tardiff tarfs tarhan tarihoran tarin tarnaris tarpey
tarpley tarr tarrant tart tartaglia tarter tartini tarus tarvainen tarver tarvin tasarz tasca tasche tasios tasioylas
tasker taskinen tassi tasso tassoni tat'ozov tata tatar tatarczuk tatarczyk tatarek tatarka tatarkova tatarova tate
tatro tatsi tatum tauber taucher tavares tavarez tavcar taveras tavernarakis tawia tawkeel taxidoy taylaridoy taylor
tazka tazky teague teahan teal teasley tebaldi techer teclaw tedder teder tedeschi tedesco tedford teearu teed teel
teesalu teeter teeters teets tehan tehmasibli teits teixeira tejada tejeda tejedor tejera tejero tekiela tekieli telesio
telford telichenko telizhenko tella teller telles tellez tellier tellis tello temirov temmerman temoyrtzidis templeton
templin tena tencalla tennant tenney tennison tennyson tenorio teodorowicz teper tepes teran teras terent'ev terent'eva
terer tereshchenko tereshchuk tereszkiewicz terka terlevic ternan terpstra terragni terrazas terrell terrill terron
terry teruel tervo terwilliger terzic terzidis terzis tesar tesch tesija teske teslenko teslya tessier testa tester
testerman teter teterin teterina teterycz tetreault teufl teunissen tevetoglu tew texier textor thabekhulu thabethe
thabizolo thach thacker thai thaker thakkar thakur thaler thalhammer thaller thaman thames thamrin thanel thangbrands
thango thao tharp tharpe thasitoy thatcher thaxton thayer theis theisen theiss thela thelen thembekwayo thembela
thengills thenjwayo theobald theocharis theodore theodorikakos theodoropoylos theodoropoyloy theodors theodosiadoy
theodosioy theologos theriault theriot theroux therrien theunis theuri theus theyrs theys thibault thibaut thibeault
thibodaux thibodeau thibodeaux thidrandis thidriks thiel thiele thielen thierry thies thigpen thijs thins thiong'o
thirion thiry thivaios thjalfis thjodanns thjodbjorns thjodgeirs thjodleifs thjodmars thjodolfs thjodreks thjodvards
thjostars thjostolfs thobeni thole thom thoma thomakoy thomas thomason thomassen thomasson thomka thommen thomopoylos
thompkins thompson thoms thomsen thomson thonon thor thorarinns thorars thorbergs thorbjorns thorbrands thords thoren
thorfinns thorgards thorgauts thorgeirs thorgests thorgils thorgisls thorgnyrs thorgrims thorhadds thorhallis thorhalls
thorirs thorkells thorlaks thorlaugs thorleifs thorleiks thorlinds thormars thormods thormunds thorn thornberry
thornburg thorne thornhill thornton thorodds thorolfs thororms thororns thorp thorpe thorris thors thorsen thorson
thorsteinns thorton thorvalds thorvards thorvars thout thoya thoyana thrainns thrands thrash thrasher thrastars
threadgill threatt thrift throckmorton throop throsts throtts thrower thrudmars thryms thuku thulin thuliswayo thumbela
thumbeza thuo thuranira thurber thurlow thurman thurmond thurner thurston thusi thusini thwala thygesen thyrnirs thys
tiainen tiba tibbetts tibbs tice ticha tichenor tichina tichy tickle tidwell tiefenbacher tielemans tiemann tiepolo
tiernan tierney tiffany tighe tigner tihhomirov tiihonen tiik tiits tijerina tikha tikhiy tikhonov tikhonova tikka
tikkanen tilghman tilk till tiller tillery tillett tilley tillis tillman tillmanno tillotson tilton timberlake timchenko
timchuk timek timekova timis timka timko timkova timlin timm timmerman timmermans timmins timmons timms timofeev
timofeeva timofejev timonen timoney timons timony timoteus timothy tims tincher tindall tindars tindell tindle tindris
tinds tiner tingle tingley tinker tinney tinnin tinnis tinoco tins tinsley tintzmann tippett tipton tirabassi tirado
tirie tirkkonen tirop tirpak tirpakova tisaj tischler tisdale tistrans titarenko titov titova tittle titus tiwaa tiwari
tjalds tjorfis tjorvis tkach tkachenko tlalka tluczek tlustek toal tobar tobey tobias tobin tobler toborek
tocheva-klopova toczko todd todoris todorov todorova todorovska todorovski tofil toft togher togia togliatti tognazzi
tohall toibin toic tois toivanen toivonen tokaj tokar tokarek tokis tokov tolak tolan toland tolar tolbert toldo toledo
tolentino toler toles toli tolin toliver tolj toll tolle tollefson tolley tollis tollison tolliver tolman toloczko
tolonen tolosa toloydis toloza tolson tolvanen tom toma tomal tomalak tomalik toman tomana tomanek tomanekova tomanik
tomanikova tomanova tomas tomasek tomasekova tomaselli tomasetti tomasik tomasikova tomasini tomaska tomasko tomaskova
tomasova tomaszczyk tomaszewski tomaszkiewicz tomaszuk tomazic tomblin tomczak tomczyk tome tomecek tomecekova tomecka
tomecko tomeckova tomei tomek tomekova tomes tomescu tomic tomicic tomingas tomka tomko tomkova tomlin tomlinson
tomljanovic tommaseo tompkins tompoylidoy tompri toms tomsic tomson tomys tomzik tonc tonder tondera toner toney tong
toninelli tonisson tonisto tonnis tonui too toolan toole tooley toolin toolis toom tooman toombs toome toomer toomey
tooming toomsalu toon toor toots topa topali topchiyski topete topic topkov toplak topolska topolsky topper topping
torain torbus torfis torfs torgerson torlonia tormay tormey tormo tornatore tornqvist toro toroitich torok toromidis
torpey torralba torre torrecilla torrence torrens torrent torrents torres torrey torrez torricelli torrijos tors
torstensson torz tos toscani toscanini toscano toselli tosh toshev tosi toso tosoyni tosto toth totic totino totten
totwiller toubeau touchstone tournay toussaint tovar tovstolis tovstukha towarek towe tower towers towery towett towle
towne towner townes townley towns townsel townsend townsley toy toylaki toyloypi toyrna toyrnavitis tozzi tozzo trabka
tracey trachilis tracy trader traetta trafton tragoysti trahan trail trainer trainor trajkovska trajkovski tramel
trammel trammell tran trantham traoin traore trapanese trapani trapp trask tratnik trattner traub trauner traustis
travaglia travaglio traver travers traversa travia travis trawick trawka traxler traylor traynor trbovic treacy treadway
treadwell treanor treat trebbi treccani treece trei treial treier treinfhear trejo tremblay tremonti trenor trent
trentin trentini trentsioy treo treoigh trepczyk trepka tresoldi tressler tret'yakov tret'yakova treves trevino trevisan
trevisani trexler trezzini trgovcic triall triana triantafylloy triantakonstantis tribble trice triftanidoy trigg triggs
trigub trika trillini trillo trim trimble trimmel trincavelli trinh trinidad trinkl tripathi triplat triplett tripp
tristans trivedi trivellas trlik trlikova trnski trobbiani troc troch troche trochim trochimiuk trofimov trofimova
troiano troisi trojanek trojanowicz troka trombetta trombley trommler trompoyki tron troncoso tropea trosclair trost
trostans trotman trott trotta trotter trottier troup troupe trout troutman troutt trowbridge troxel troxell troxler troy
troyer truax trub truben trubenova trubin truchan truchel trudeau true trueblood truelove truesdale truesdell truett
truex truitt trujillo trull truman trumanns trummer trump truong trupiano trupp truss trussardi trussell trusty trutanic
truu trybala trybus tryc tryggvis tryka trzcionka trzepizur trzmiel trznadel trzop trzos trzpil trzyna tsachaki
tsagkrasoylis tsagliotis tsai tsakalakoy tsakanikas tsaki tsakiri tsakmakis tsalamandris tsamados tsamaslidis
tsamopoyloy tsampali tsampoyri tsamtsoyri tsanaka tsandilas tsang tsantidoy tsapralis tsaramiadis tsarenko tsarkos tsati
tsatsanis tschentscher tse tseas tsegas tselios tsellos tsemperlidis tsentoyros tsetoy tsetseri tsiakos tsiamitas
tsiamoyras tsiantas tsiaras tsiatis tsibulenko tsigaridas tsikni tsiknias tsikrika tsimbal tsimbalyuk tsimi tsiolx
tsiompani tsioypra tsiplikof tsironis tsisik tsitoyras tsitskov tso tsolkas tsomokos tsoni tsonis tsopanidis tsosie
tsotras tsotsis tsotsov tsoykia tsoyknidas tsoymos tsoynakoy tsoypras tsoyra tsoyraki tsuma tsushko tsvetkov tsvetkova
tsvetkovska tsvetkovski tsyupa tsyutsyura tu tubbs tubridy tucci tuck tucker tuda tudela tudic tudor tufts tuggle tuisk
tuithof tukane tukhchiev tuksar tukur tulacz tull tullis tully tuma tumangelov tumas tumis tumova tune tunnell tunstall
tuohey tuohy tuomi tuominen tuovinen tupa tupper tupy tur turalli turati turchetta turchi turci turcinov turcok
turcokova turcotte turczyk turek turesson turgeon turina turins turk turkalo turlej turley turman turnage turnbow
turnbull turner turney turon turov turova turpeinen turpin turraoin turrini turudic turunen tusek tusk tuskan tussey
tuten tutino tutka tutor tutt tuttle tutty tutu tuturilov tuul tuulik tuwei tuzimek tuzzolino tveit tverdokhlib twardosz
twardy twardzik tweed tweedy tweneboa twidle twigg twilley twitchell twitty twohey twohig twombly twomey tworzydlo
twumasi twyman tyagnibok tyczka tye tyka tylec tylek tyler tylka tylman tylus tyma tymczyszyn tymvioy tynan tyndall
tyner tynes tyniec tyralis tyre tyree tyrell tyrfings tyrrell tyrs tyson tytko tyus tywoniuk tzagka tzallas tzanavara
tzanoydakis tzavellas tzekos tzevelekos tziaras tziavas tzigkoyra tzikas tzinieris tziortzi tziortzios tziotzis tziova
tziratoydi tzoymakis tzoyvelis uaithne ubaadah ubadah ubaid ubaidah ubaldi ubay ubayd ubaydullah ubbis ubysz uche uchida
uddis udeh udinese udinesi udovenko udovichenko ufnal ufniarz ugarte uggis ughi ugrinic ugurlu uhban uhl uibo
uittenbosch ukic ulanowicz ulewicz ulfars ulfgeirs ulfhedinns ulfik ulfkells ulfljots ulfs ulftyrs uliasz ulibarri
uliczka ulker ullman ullmann ulloa ullrich ulmer ulrich ulrichs ulriks ulrych ulug'bekov umaarah umair umana umar umarov
underhill underwood ung ungaretti unger uniacke uniaque unis unknow unnars unnbjorns unndors unnsteinns unnthors unruh
unt unterberger unterweger uotila upadhyay upchurch updike upham uphaus uphuis uphus uppal upshaw upton uram uramova
uranus urb urbain urban urbaniak urbanova urbanski urbina urblik urblikova urbonas urdars urena uria uriarte urias uribe
urlic uroda urquhart urra urrab urrutia uryga urynowicz urzua usada usamah usarek usher usic usik usmonov uss ussery
ustenko ustinov ustinova utama utami utley utrata utter utterback uus uusitalo uustalu uvarov uvarova uwais uxis uyainah
uzar uzieblo v'rtuninski v'zv'zov vaananen vaati vabaza vaca vaccaro vacek vachon vachoythianakis vaci vackova vaden
vadnais vaes vaessen vafeiadoy vagena vagns vahar vaher vahi vaht vahter vahtra vaidya vail vaillancourt vaillant vain
vainio vaino vaioy vairamidoy vaisanen vaitsopoylos vajcik vajcikova vajda vajdova vakalakis vakalis vakarchuk vakhniy
vakoyftsi vakrilov vaks vakulenko vala valach valachova valachovic valachovicova valadez valasidis valavanis valbergs
valbjorns valbrands valbuena valcarcel valdebenito valdemars valderrama valdes valdez valdimars valdis valdivia valdors
valdovinos vale valencia valenciano valenko valent valenta valente valenti valentic valentin valentine valentino
valentinova valentins valentinus valentova valenzuela valera valerio valero valette valgards valge valgeirs valguarnera
vali valiaka valiants valicek valicekova valier valimaki valis valjetic valk valkama valkanoy valkonen vall valladares
vallads valle vallee vallejo vallejos vallenduuk valles vallet valliere vallin valls valmarana valmars valmunds vals
valsamidoy valsteinns valtas valters valthors valtonen valtyrs valusek valusekova valuska valuskova valverde valves
vampirska vamvakas vamvoykaki van vanaga vanags vanarsdale vanatta vanbrabant vanburen vanbuskirk vancamp vance
vanchenko vancleave vandaele vandamme vandecasteele vandekerckhove vandemark vandenberg vandenbergh vandenberghe
vandenbroucke vandenbussche vandendriessche vandeputte vandergriff vanderheyden vanderlinden vanderpool vanderstraeten
vandeusen vandevelde vandewalle vandiver vandoros vandusen vandyke vanegas vanek vanekova vanetten vanfleet vang vangisa
vangorder vangundy vanhee vanhook vanhoose vanhorn vanhouten vanhoutte vanhove vankirk vankova vanlandingham vanmeter
vann vannatta vanness vanneste vannoy vanover vanpelt vanscoy vansickle vanslyke vansteenkiste vantassel vanvalkenburg
vanvitelli vanwinkle vanwormer vanzandt vanzant vapnis vaquero vara varadi varaklis varano varas vardakis varela
varelidoy vares varga vargas varghese vargo varik varis varkey varley varma varmars varnado varnell varner varney
varoytidoy varsamis varsamoy varsos varthaliti vartiainen varty varughese vasa vasari vasconcelos vasek vasekova
vashchenko vashchenko-zakharchenko vashchuk vasil'ev vasil'eva vasilaki vasilakis vasilashko vasilechko vasileiadi
vasileioy vasilenko vasilev vasileva vasilevich vasiliev vasilogiannis vasilopoyloy vaska vasko vaskova vasova vasques
vasquez vass vassallo vassar vasser vasseur vassis vastenhouw vatamanyuk vatnars vattimo vaughan vaughn vaught vavasi
vavoylidis vavoyrakis vavra vavrinec vavrinecova vavrova vayrynen vaz vazoyra vazquez vdovenko vdovichenko veach veal
veale veas veasey veatch vebjorns vecellio vecoli veenendaal veenstra vefali vega vegeirs vegt veic veigars veigs
veilleux veit vejar vekells vela velandia velarde velasco velasquez velaugs velazquez veldak veldakova velderman
velentzas velez velichko velioglu velixanov veliyeva veliz velizade veljanov veljanova velkov velkova vella veloso veloz
veltman veltroni vemunds venable venalainen vendetti venditti vendrell venegas venezia veneziano vengrinovich venier
venkataraman venkatesh vento ventura venturi vera verbeeck verbeek verbeke verbiest verbist verboom verboven verbruggen
verbrugghe vercammen vercauteren vercelloni vercoe vercruysse verda verdejo verdi verdier verdin verdonck verdone verdu
verdugo verduzco vereecke vereecken vereen verelst veres verfaillie verga vergara vergassola vergauwen vergeer vergerio
vergun verhaar verhaegen verhaeghe verhagen verharen verheij verhelst verheuvel verheyden verheyen verhoeven verhulst
verkade verkhola verlinden verma vermeersch vermeir vermeire vermeiren vermenich vermeulen vermeylen vermillion vermunds
verner vernhards vernidub vernigora vernon verret verri verrill vers versace verschuere verschueren verschut versluijs
verstappen verstraete verstraeten vertiporokh vertoor vertooren vervaeke vervaet ververidoy verviti vervoort verwimp
verwoert vesel vesela veselov veselova vesely veski vespa vespucci vestal vestars vesteinns vestergaard vesterinen
vesterlund vestin vestmars veternik veternikova vetter veturlidis veyselli vezi veziroglu vezirov vezzali vi via viaene
vial viana vianello viberg vice vicen vicena vicencio vicenova vicens vicente vick vickers vickery victor victoria
victors victory vidakovic vidal vidalakis vidars vidas videla vidic vidirs vidmar vidoni vidov vidovic vidrine vieira
viens viera vierdag vierra vifills vig vigfus viggos vigil vigliotti viglunds vigmars vigmunds vigneron vignirs vignon
vigorelli vigris vigs vigsteinns vigthors vigtyrs vigue viik viira viitala viitanen vik vikars vikings viklund viks
viksna vikstrom viktors vila vilain vilakazi vilalta vilanova vilaplana vilar vilayetoglu vilbergs vilberts vilbjorns
vilbogis vilbrands vilches vilcina vilcins vildos vilgeirs vilhelms vilhelmsson vilhjalms vilis viljanen viljars
viljevac viljis vilks vill villa villablanca villadicani villagomez villagra villagran villalba villalobos villalonga
villalpando villamil villamizar villani villanueva villar villareal villarosa villarreal villarroel villasenor villatoro
villaverde villegas villemson villena villeneuve villis vilmars vilmunds vina vinas vincent vincents vincetic vinci
vinck vincze vines vineyard vining vinjars vink vinogradov vinogradova vinson vinyard viola violatos violette virag
viramontes virgil virgilio virgills virk virta virtanen visconti vishivana vishivaniy vishnyak vishnyakov vishnyakova
visintini vismara visnapuu visnovska visnovsky visochan visser vissers viswanathan vital vitale vitasovic vitek viter
vitkova vitola vitolina vitolins vitols vitruk vitsaxis vittadello vitturi vivaldi vivanco vivcharenko viveros vives
vivian viviani vizcaino vizintin vlach vlachodimoy vlachonikoleas vlachos vlachova vlachovic vlachovicova vlachoy
vladimirov vladimirova vladislavic vlaeminck vlasenko vlasic vlasov vlasova vlassi vlassov vlasyuk vlcek vlckova
vleugels vlisaroylis vlk vlkova vlna vlnka vlnkova vlnova vlokh vo vobla vobliy vodopivec voelker voet vogel voggs vogl
vogler vogt vohra voight voigt voinea voisin vojkovic vojtek vojtekova vojtka vojtko vojtkova volarevic volaric volcke
volikakis volk volkman volkov volkova vollbrecht vollmer volpe volta volterra volunds volz vong voorhees voortman vopnis
vora vords vorkapic vorlokas vorms vorob'ev vorob'eva vorobjov voronin voronov voronova vorontsov vorontsova voros vos
vosinaki voss vossos vosu votts voutilainen vovk vowell voykas voyles voylgaridoy voylgaris voylkos voyltsidoy voyras
voytsas voytselas voytsina vozar vozarova vozila vrabcova vrabec vrabelj vrablec vrablecova vradi vraka vrancken vranckx
vranic vranken vraskoy vrazhalski vrban vreeland vretenar vrhovec vroman vsiliauskas vu vucetic vucin vuckovic vue
vugdelija vugec vuk vukman vukobratovic vukovic vukusic vuljak vumisa vundla vunisa vuong vuorela vuori vuorinen vyas
vydarena vydareny vyziinoy waahid waajid waardeloo wabik wable wabomba wabwile wabwire wac wacana wachira wachter wacker
waclaw waclawczyk waclawiak waddell waddle wade wadhwa wadi wadley wadood wadsworth wafa wafeeq wafula wagenknecht
wagenvoort wager wagers wages waggoner waghorn wagle wagner wagoner wagstaff waguespack wahhaaj wahl wahlberg wahlgren
wahlstrom wahner wahome wahyudin wahyuni wainaina wainscott wainwright wairimu wait waite waiters waites waithaka
waithera waithira waits wajdzik wajer wakefield wakeman wakhungu wakio wako wakula walasik walaszek walch walcher
walcott walczak wald walden walder waldman waldner waldo waldoch waldon waldrep waldron waldrop waldrup waleczek walek
walenciak walencik walentynowicz wales walesa wali walia walk walker walkup walkusz wall walla wallace wallach wallen
waller walley wallgren wallin walling wallis wallner walls walmsley walo waloch walocha waloszczyk waloszek walraven
walser walsh walshe walsteijn walston walter walters walther waltl waltman walton waltz waluk walus walusiak waluyo walz
wamaitha wamalwa wamboi wambua wambugu wambui wambura wampler wamsley wamuyu wan wanamaker wanda wandas wandera wandl
wandzel wang wanga wangai wangare wangari wangechi wangeci wangila wangui waniek wanijiku wanja wanjala wanjau wanje
wanjiku wanjira wanjiru wanjohi wanjugu wanner wanyama wanyoike wanyonyi wanza wanzala waraksa warchal warczak ward
wardell warden wardlaw wardlow wardzala wardziak ware warfield wargo waring wario warman warmer warmuz warner warnier
warnke warnock warr warren warrick warriner warrington warrior waruguru warui warwas warwick warych warzybok wasala
wasaznik wasek wasendlunkulu wash washam washburn washer washington wasiewicz wasike wasil wasilewicz wasilewski wasita
wasiuk waskita wason wasonga wasserman wasson wastuti waswa wasyluk waszczyk watanabe waterhouse waterman waters watford
wathelet wathen watkins watras watson watt watters watterson wattiez watts waugh wauters wauthier wavinya wawak waweru
wawira wawire wawryniuk wawrzenczyk wawrzkiewicz wawrzonek wawrzyczek wawrzyk wawrzyn wawrzynczyk wawrzynek wawrzyniak
wawrzynkiewicz wawrzynowicz wawszczak wawszczyk wax way wayland wayman waymire wayne wayua wazna wazny wdowczyk weakley
wear weatherby weatherford weatherly weathers weathersby weatherspoon weatherwax weaver webb webber webby weber webster
wechselberger wechsler wechuli weddington weddle wedgeworth weed weeden weekley weeks weeldenburg weems weerdenburg
weese weever wegener wegier wegmann wegner wegrzyk wegrzynek wegrzyniak wegrzynowicz wegscheider wehrli weibel weidinger
weidman weidner weigand weigel weigl weihmann weijland weijters weikel weil weiland weiler weimer weinberg weinberger
weiner weinhage weinhold weinstein weintraub weir weis weisberg weise weiser weisman weiss weissenbock weissman weitzel
wejman wekesa wela welborn welc welch weldon welenc welf welker wellens weller wellington wellman wells welsh welter
welton welty wenda wende wendel wendell wendling wendt wenger weninger wennberg wensen wentworth wentz wentzel wenzel
wenzl werdes wereda weremczuk wernecke werner werners wert werth werts wertz weru wery wesack wescott wesley wesner
wesola wesolowski wesoly wesonga wessel wessels wesson westberg westberry westbrook westbrooks westcott wester
westerbeek westerberg westerburg westerfield westerlund westerman westermann westfal westfall westfield westgate westin
westlake westlund westman westmoreland weston westover westphal wetherell wethington wetmore wettstein wetzel wever
wexler weyant weyland weylant weza wezyk whalen whaley wharton whatley wheat wheatley wheaton wheeler wheelock whelan
whelehan whetstone whetzel whidden whipkey whipple whisenant whisenhunt whisler whitacre whitaker whitcomb white
whiteaker whited whitefield whitehead whitehouse whitehurst whiteley whiteman whitener whitesell whiteside whitesides
whitfield whitford whiting whitley whitlock whitlow whitman whitmer whitmire whitmore whitney whitsett whitson whitt
whittaker whitted whittemore whitten whittier whittington whittle whitton whitty whitworth whorton whyte wiaderek wiafe
wiak wiatrak wiberg wibisono wible wibowo wicha wichary wichlacz wiciak wick wicker wickersham wickham wicklund wickman
wicks wideman widen widener widhalm widiastuti widlak widmann widmer widner widodo widuch wiebe wiech wieckiewicz
wieclawek wieczerzak wieczorek wiedner wiegand wieja wiek wiekiera wieladek wieland wielgat wielgo wielgos wieloch
wiencek wiener wiens wier wiercigroch wiertel wiertelak wierzbicki wierzchon wiesbauer wiese wieser wiesinger wiesiolek
wiesner wiest wietecha wiewiorka wigfall wiggins wigginton wiggs wight wigley wigman wijata wijaya wijayanti wijland
wika wiklo wiklund wikstrom wilbanks wilber wilbert wilborn wilbourn wilbur wilburn wilcher wilcken wilcox wilczynski
wild wilde wilder wildman wilds wildschut wile wiles wiley wilfinger wilfong wilford wilhelm wilhelms wilhelmsson
wilhite wilhoit wilhoite wiliams wilk wilke wilken wilkens wilkerson wilkes wilkey wilkie wilkin wilkins wilkinson
wilkos wilks will willaert willaims willame willams willard willards willcox wille willekens willem willems willemsen
willett willette willey willhite william williams williamson willie williford willingham willis willison willman
willoughby wills willson willums wilma wilmart wilmet wilmont wilmot wilmoth wilmotte wilms wilmsen wilson wilt wilton
wiltse wiltshire wilusz wimberly wimbish wimbush wimer wimmer winarno winarsih winberg winburn winbush wincenciak
winchell winchester windak winder windhager windham windisch windle windley windom windsor wine winebrenner winegar
winek wines winfield winfree winfrey wing wingard wingate winger wingert winget wingfield wingo winkelman winkfield
winkle winkler winn winner winnik winnrich winslow winsor winstead winston winter winters winther winton wipstrik
wiraszka wireman wirt wirth wirtz wirz wisdom wise wiseman wiser wisla wisner wisniewski wisz wiszowata wiszowaty wita
witan witas witaszek witcher witham withers witherspoon withrow witka witko witkowicz witkowski witmer witon witos witt
wittbrodt witte witten witter wittman wittmann witty witzel wiza wizner wladyka wlazlak wlazly wlizlo wlodarczyk wlodarz
wlodyka wnuczek wochna wochnik wocial woda wodka wofford wogerbauer wohlgemut wohlmuth wohrer wojaczek wojak wojciech
wojciechowski wojcik wojcikiewicz wojczuk wojewodka wojewodzic wojniak wojnicz wojs wojsa wojslaw wojt wojtach wojtak
wojtalewicz wojtalik wojtanowicz wojtarowicz wojtasiewicz wojtaszak wojtaszczyk wojtczuk wojtera wojtiuk wojton
wojtowicz wojtunik wojtyna wojtys wolan wolanczyk wolcott wolczyk wold wolf wolfe wolfenbarger wolff wolffel wolfgang
wolfgram wolford wolfsdr wolfson wolfswinkel wolk wolkowicz woloch wolodzko wolos woloszczuk woloszyk wolski wolter
wolters wolverton wolzak womack womble wong wons woo wood woodall woodard woodberry woodbury woodcock woodell wooden
woodford woodham woodhouse woodland woodley woodman woodring woodrow woodruff woodrum woods woodside woodson woodward
woodworth woody woodyard woolard wooldridge woolery wooley woolf woolfolk woolford woolley woolridge woolsey wooning
woosley wooster wooten wooton worach worcester word worden work workman works worley woroch woronko worrell worsham
worsley worth wortham worthen worthington worthy wortman wosiak wosiek wosko woszczak woszczyna wota wotring woudenberg
woulfe wouters woutersz wowra wozniak wozniczko wratt wray wren wrenn wright wrigley wrobel wroblewski wrochna wrona
wrynn wrzesniak wszola wu wudarczyk wujec wujek wulandari wulf wulff wunderink wunderlich wurm wurster wurth wurzer
wurzinger wuthrich wutke wuyts wyant wyatt wyche wyciszkiewicz wyckoff wyderka wydmuch wydrych wygoda wykret wylegala
wylie wylupek wyman wymer wynants wynn wynne wypchlo wypior wyrick wyroba wyrobek wyroslak wyrostek wyrwal wyrwich
wyskiel wysocki wysota wyss wywial wziatek xaba xakimov xala xanthakis xanthopoyloy xelilov xenaki xenidi xenoy xhakaza
ximba xiong xiridoy xirodima xirogiannis xiros xirotyri xolidov xolo xu xulu xygkakoy yaa yaamoa yadav yadid yaeger
yafir yager yaghnam yahaya yahyaa yahyoev yakimchuk yakimenko yakov yakovenko yakovlev yakovleva yakub yakushev
yakusheva yale yamada yamamoto yaman yamashita yan yanazov yancey yancy yandell yanez yang yao yap yaqubov yar yarber
yarborough yarbrough yardley yarema yaremchuk yaremenko yaremkiv yaremko yarkova yarnell yarosh yashchenko yashchuk
yasinaeva yasinov yasir yasminova yates yatich yator yatsenko yatsenyuk yawer yawson yazzie ybarra yeager yearwood yeary
yeboa yeboah yee yego yegon yeh yei yelverton yen yengwa yengwayo yeomans yepes yepez yerger yetter yeung yeyeye yfanti
yi yildirim yilmaz yim yingling yip yirenkyi ylinen ylitalo ylonen yls ymirs yngvars yngvis yoakum yockey yocum yoder
yogi yohannan yoho yolanda yon yoo yoon yordanov york yorulmaz yoshida yost yotkova youmans young youngblood younger
youngman youngs younker yount younts yow yrars yrkills yu yuan yudas yudin yudina yuen yukhimenko yuksel yulianti
yuliarti yun yung yuniar yunusov yurchenko yurchishin yurchishina yurchuk yurganchev yushchenko yusifoglu yusifqizi
yusifzade yussuf yuste yusuf yusupov zaafir zaahid zaahir zaakir zaal zabala zabaleta zabara zabarella zabarna zabarniy
zabashta zabel zabierek zabila zabjacan zabka zaborek zaborska zaborsky zaccagnini zaccardo zacchia zacco zach zachar
zachara zacharczuk zacharek zacharewicz zacharia zachariah zacharias zachariasova zacharioy zacharioydaki zacharova
zachary zachery zachwieja zack zackariya zackery zackiewicz zaczyk zadka zadora zadworny zaev zaeva zafar zafeiri
zafeiris zafir zafirovska zafirovski zafrul zagar zagozda zagozdzon zagrajek zagrodnik zagula zaguri zahaar zaheer
zahharov zahn zahri zahroyeva zahrun zahur zaika zaitsev zajac zajacova zajc zajko zak zakarias zakariyoev zake
zakharchenko zakharenko zakharov zakharova zakiewicz zakinja zakis zakiyaxonova zakova zakrajsek zakrzewski zakusilo zal
zalewski zalite zalitis zalokar zamarripa zambrano zamengo zamora zamorani zamorano zampa zamudio zanazzo zander zangerl
zanichelli zaniewicz zanker zannikoy zanoski zanov zanzi zapadka zapasnik zapata zapior zapora zarafetas zaragoza
zaranek zarar zaras zarate zareifopoyloy zarina zarinova zarins zarlino zaruba zarudna zarudniy zarzani zarzeczna
zasenko zasepa zastawny zasukha zasyad'ko zaton zatovkanyuk zatula zaucha zauner zavala zavitsanoy zawadi zawadzki zawal
zawalich zawartka zawiasa zawodnik zayas zaychenko zayidov zaynabova zaytsev zaytseva zayyir zbiciak zbik zbinden zbrog
zbroja zbroszczyk zbrozek zbrzezniak zbylut zdancewicz zdobylak zdonek zdziech zeba zebec zebik zecchini zechmeister
zechner zedillo zeemans zeffirelli zegadlo zegar zeglina zehetner zehnder zehr zeigler zeiler zeilinger zeiner zelasko
zelaya zelazek zelazo zeldenrust zeleznik zeleznikova zelic zeller zellers zellmer zeltina zeltins zeman zemanek
zemanova zemljic zendejas zenempisis zengin zenginov zeno zenteno zenz zepeda zera zerbe zeringue zerjav zero zerva
zetterberg zetticci zettl zevenboom zeygitis zezelic zgola zgorelec zhadan zhalilo zhang zhao zharko zhayvoron zhdanov
zhdanova zhdrakov zhou zhu zhuchenko zhuk zhukov zhukova zhuravlev zhuravleva zhurba ziajka ziakas ziani ziara ziarek
ziarnik ziarno zibert zic zichichi zidianakis zieba zieciak ziecik ziegert ziegler zieja zielinski zielke ziemak ziemann
ziemele ziemelis ziemkiewicz zieniewicz zietal zigler zigmund zigmundova zigo zigova zijlemans zijlmans zikhungwini
zikovic zima zimatikas zimin zimina zimka zimkova zimmer zimmerman zimmermann zimniak zimolag zimon zimova zinchenko
zinchuk zingg ziniewicz zink zinkevich zinkiewicz zinn zinnurova zinov'ev zinov'eva ziogos ziola ziolko ziolkowski
zirkle zirme zirne zirnis ziro ziros zito zivic zivkovic zizek zlatkov zlotek zlotnik zmaic zmarzly zmija zmuda zmyslony
znidarsic znojek zobel zochling zohrer zoi zok zola zoladkiewicz zoladz zolkiewicz zollinger zolna zolnierczyk zolotas
zoltek zonios zontanoy zontek zook zophanias zophonias zoppetti zoppetto zorbach zorko zorlu zorman zormpas zorn
zorrilla zotos zotter zoykis zoyloymis zoynis zrilic zrinski ztoykos zubairu zubayrov zubcic zubek zubekova zubel zuber
zuberek zubka zubko zubkova zubowicz zubrik zubrikova zuchowicz zucker zuckerman zuev zueva zufika zugaj zugec zuidweg
zuijdveld zujev zukauskas zukov zukowski zulaika zulkarnain zuluaga zumwalt zunec zuniga zupan zupanc zupancic zupanic
zuravljov zurawik zurcher zurita zuvela zuwayhir zuziak zuzic zvaigzne zver zvirbule zvirbulis zwara zwart zwiazek
zwijsen zybura zyga zygmuntowicz zygoyri zygoyris zygula zykov zykova zymelka zynda zyrek zys zysk zyto zywica zyzik
"""
