"""One name in several spellings that no rule of sound brings together, or that is too short for one; folded, a line a name.

By hand, from general knowledge: given names whose spellings live side by side, and words inside names that are written two ways.
"""

VARIANTS = """
mohammed mohammad mohamed mohamad muhammad muhammed muhamed mehmet mahomed mohd
ahmed ahmad ahmet achmed
osama usama
ali aly
omar umar
said saeed sayed saïd
hasan hassan
hussein hussain hossein husein husain hussien
yusuf yousef youssef yousuf yusef yussef
khaled khalid
khalil khaleel
rashid rasheed rachid
jamal gamal djamel
abd abdul abdel
nasser naser nasir
tariq tarek tareq tarik
zaid zayed zayd
walid waleed
majid majed maged
elias ilias ilyas
sergei sergey serhiy siarhei sergiy
alexander aleksandr alexandr aliaksandr oleksandr alyaksandr aleksander alexandre
alexei aleksey alexey aliaksei oleksiy aleksei
vladimir volodymyr uladzimir wladimir
dmitry dmitri dmitriy dzmitry dmytro
nikolai nikolay mikalai mykola
mikhail mikhael mikheil mykhailo mikhailo
andrei andrey andriy andrej
yuri yury yuriy iurii jurij
yevgeny evgeny yevgeni evgeni yevgeniy evgeniy yauhen
viktor victor viktar
igor ihor ihar
pavel pavlo paval
svetlana sviatlana svitlana
natalia natalya natallia nataliya natalie
yulia julia yuliya iuliia
elena yelena alena olena helena
georgy georgi georgiy heorhiy
steven stephen stephan stefan
catherine katherine kathryn katharine cathryn catharine katerina
geoffrey jeffrey jeffery
alan allan allen alun
sean shaun shawn
brian bryan bryon
john jon
jonathan johnathan jonathon
philip phillip philipp
marc mark
eric erik erick
sara sarah
anne ann anna
michelle michele
nicholas nicolas nikolas
matthew mathew
rebecca rebekah
theresa teresa
jacqueline jacquelyn jaqueline
laurence lawrence
terry terri
shelly shelley
kelly kelley
stacy stacey
tracy tracey
leslie lesley
francis frances
lynn lynne
carl karl
chris kris
erica erika
kristin kristen kirsten
jaime jamie
lee leigh
ian iain
stuart stewart
south southern
north northern
east eastern
west western
"""
