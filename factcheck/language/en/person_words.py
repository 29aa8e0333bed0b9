"""Names of people that the generated lists lack, since no openly licensed one has them in Latin letters; folded.

By hand, from general knowledge: the commonest given names of the Arab world, Iran and Turkey in their usual spellings, of China,
Korea and Japan, and the family names of China, Korea and Vietnam, which stand first.
"""

MORE_GIVEN_NAMES = frozenset("""
abbas abdel abdelaziz abdelkader abdelrahman abdi abdiaziz abdirahman abdu abdul abdulaziz abdulla abdullah abdullahi abdulrahman abed adel
adnan ahmad ahmed ahmet aisha akbar akram ali alaa amal amin amina amir amira anas anwar arif asad asif asma assad ayman aziz bachir
badr bakr basel bashar bashir basma bassam bilal boutros camille daoud dina ehsan emad esam fadi fadel fahd fahad faisal farah farid farouk
faruq fatima fatma fawaz fayez firas fouad fuad ghassan habib hadi hafez haider haitham hakim hamad hamdi hamid hamza hana hani hanan
hanif haris haroon hasan hashim hassan hatem hayat hisham hosni hossein houda huda hussain hussein ibrahim ibtisam idris ihab ilyas
imad iman imran isa ismail issa iyad jaber jafar jalal jamal jamil jamila javad jawad jibril jihad kamal kamel karim karima kassem
khadija khaled khalid khalil laila layla leila lina lubna maged mahdi maher mahmoud mahmood mahmud majid malik mamdouh mansour manal mariam
marwa marwan maryam massoud mehdi mehmet mina mohamad mohamed mohammad mohammed mohsen moncef mona moussa muammar muhammad mukhtar munir
mustafa mustapha nabil nada nader nadia naguib naim najib nasser nasir nawaf nawal nayef nazir noor noura nouri omar omran osama othman
qasim rabia rachid rafiq raed raja rami rana rania rashid rasha reem reza riad riyad saad sabah sabri sadiq saeed safa said saif salah
salam saleh salem salim salma salman sameh sami samir samira sawsan selim shadi shafiq shahid sharif shukri soraya suhail sulaiman
suleiman sultan taha tahir talal tamer tareq tariq tarek taufiq tawfik umar usama wael wafa wahid walid wassim yahya yasin yasir yasser
yassin youssef yousef yusuf zahra zaid zainab zakaria zaki zayed zeinab ziad
arash azadeh babak bahram behrouz dariush farhad farzad ghasem hamed hassan hooman javad kaveh mahnaz manouchehr masoud mehran mohammad
mojtaba morteza nasrin nazanin negar parisa parviz reza rouhollah sepideh shahram shirin siamak soheil yaser zohreh
aliaksandr aliaksei andrei anatol dzmitry ihar ivan mikalai mikhail natallia pavel siarhei sviatlana svetlana uladzimir valiantsin
viktar yury oleksandr oleksiy olena petro serhiy taras volodymyr vitaliy viktor yulia yuriy
akira daisuke haruto hideo hiroshi kazuo keiko kenji makoto masahiro naoki naoto shinzo takeshi taro yoko yoshihide yuki yukio
hyun jae ji joon jung kyung min seung soo sung young yong
wei jing ming xin hui jun hong qiang yan fang lei jie na tao chao juan xia gang bo
""".split())
FAMILY_FIRST = frozenset(
    """
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang xu deng han feng cao peng
    zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao zhong cui tan lu fan wang liao shi jin jia xia fu
    fang zou xiong bai meng qin qiu hou jiang yin xue yan lei long tao shi he mao hao gu gong shao wan qian wen xi bo hua ling
    kim lee yi park pak bak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song yoo yu hong
    jeon ko go moon mun son bae baek paek ri rhee ryu chae noh roh
    nguyen tran le pham huynh phan vu vo dang bui do ho ngo duong ly
    """.split()
)
