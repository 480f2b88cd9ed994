# English: words, names and phrases in which the letters of an entry merely meet (docs/lexicon-format.md).
# A bare given name or surname that is also a coarse word (Dick, Cock) stands here only in a phrase: as a single word it
# would hide the coarse word itself. The entries have 'only lower' and 'unless name' for those. '*' never stands where
# it would cover a form of an entry.

# --- places

Scunthorpe* | c-u-n-t
Penistone
Essex
Sussex
Middlesex
Wessex
Clitheroe
Cockermouth
Cockfosters
Cockburnspath
Cockington
Cockfield
Cockenzie
Cockayne*
Cockpit*
Cockspur*
Cocke County
Cockburn* | also a surname, spoken Coburn
Dickens* | also the writer
Dickleburgh
Dick's Sporting Goods
Dickinson*
Shitterton | a hamlet in Dorset
Titicaca
Tittensor
Wankdorf | Bern's stadium
Wankendorf
Wankheim
Wankbahn
Wankaner
Fucking, Austria | now Fugging
Twatt, Orkney
Twatt, Shetland
Bitche | a town in Lorraine
Pays de Bitche
Assisi
Assam*
Kassel*
Arsenal
Arsenale
Arsène
Arsenault
Marseille*
Carse of Gowrie
Hell, Norway
Hell, Michigan
Hell's Kitchen
Hellesdon
Hellifield
Hellespont
Hellas
Helles
Bastardo
Bell End, Rowley Regis
Knob Noster
Muff, Donegal
Intercourse, Pennsylvania
South Dildo
Blue Ball, Pennsylvania
Climax, Michigan
Beaver Creek
Beaverton
Beaver Dam
Brown Willy
Great Cockup
Little Cockup
Cocking, West Sussex
Cockshutt
Cockshoot
Cockthorpe
Pratts Bottom
Horny Toad
Sandy Balls
Back Passage, London
Minge Lane
Slutshole Lane
Mongolia*
Mong Kok
Mongar
Nippon*
Nipissing
Spica
Spicer*
Dagobert
Paddington
Paddock*
Dyke Road
Devil's Dyke
Offa's Dyke
Dykes Lane
Van Dyke
Coonabarabran
Coonamble
Coonawarra
Niger
Nigeria*
Negros Island
Negros Occidental
Negros Oriental
Rio Negro
Montenegro*
Chipping Sodbury
Prickwillow
Prickly Pear Island
Turda | a town in Romania
Pissouri | a village in Cyprus
Poopó
Poona

# --- given names, surnames, titles of works

Moby Dick
Dick Turpin
Dick Whittington
Dick Van Dyke
Dick Tracy
Dick Francis
Dick Cheney
Dick Emery
Dick Barton
Dick Grayson
Philip K Dick
Philip K. Dick
Tom, Dick and Harry
Tom, Dick or Harry
every Tom, Dick
Dickie*
Dickey
Dickson*
Dickman
Dicken
Dicker
Dickins
Hancock*
Hitchcock*
Alcock
Adcock
Babcock
Badcock
Bocock
Woodcock*
Peacock*
Pocock
Leacock
Laycock
Wilcock*
Willcock*
Simcock
Hiscock*
Heathcock
Haycock
Glasscock
Maycock
Meacock
Silcock
Cockcroft
Cockerell
Cockerill
Cockram
Cockrell
Cocker*
Cockle*
Cockney*
Cockshaw
Jarvis Cocker
Cummings
Alan Cumming
Cumberland*
Cumbria*
Wiener Neustadt
Wiener Schnitzel
Wiener Melange
Wiener Philharmoniker
Wiener Staatsoper
Wiener Linien
Weiner*
Assange
Hasselhoff
Bassett
Cassandra
Charles Boner
Knoblauch
Pratt
Pratchett
Pricket
Prickett
Thomas Crapper
Turdus
Titterington
Takeshita
Kinoshita
Yamashita
Matsushita
Miyashita
Morishita
Ishitani
Yoshitaka
Toshitaka
Yoshitomo
Fukuoka
Fukushima
Phuket
Gaylord Focker
Wankel*
Wanklyn
Slutsky
Slutsk
Bastian*
Hell's Angels
Hell's Bells
Hellman*
Hellmuth
Heller
Hellenic
Hellenist*
Hellboy
Bloody Mary
Bloody Marys
Bloody Sunday
Bloody Caesar
Bloody Foreland
Bloody Chamber
Moroni
Spickett
Chris Coons
Coonan
Cooney
Kike Hernández
Kike Hernandez
Rape of the Lock
Draper*
Cockaigne
Kinky Boots
Pussy Riot
Pussy Galore
Pussycat Dolls
Octopussy
Puss in Boots
Free Willy
Willy Wonka
Willy Brandt
Willy Loman
Randy Newman
Fanny Brice
Fanny Hill
Fanny Cradock
Fanny Price
Fanny and Alexander
Sexton*
Sex Pistols
Sex and the City
Sextus
Pornic
Pornichet
Titanic
Village of the Damned
The Beautiful and Damned
Meet the Fockers
Chitty Chitty Bang Bang
Inglourious Basterds
Lady and the Tramp

# --- brands, products, dishes, drinks

spotted dick
spotted dicks
cock-a-leekie
cock a leekie
faggots and peas
faggots in gravy
pork faggots
faggots with gravy
knob of butter
knobs of butter
knob of ginger
knob of coriander
rack of lamb
rack of ribs
blue tit
blue tits
great tit
coal tit
coal tits
marsh tit
marsh tits
willow tit
willow tits
long-tailed tit
long-tailed tits
bearded tit
bearded tits
crested tit
crested tits
bush tit
tit box
tit feeder
tit nest box
titmouse
titmice
titbit*
tit for tat
tit-for-tat
Fanny Farmer
Nutter Butter
shitake mushroom
shitake mushrooms
Cocktail*
cockscomb
cockles and mussels
prawn cocktail
Molotov cocktail
fruit cocktail
Cockspur Rum
Cock & Bull
Cock and Bull
cock and bull story
The Cock Inn
Cock Inn
Cock Tavern
Old Cock
Cock Hotel
Cock of the Rock
Fat Bastard wine
Fat Bastard Chardonnay
Arrogant Bastard Ale
bastard file
bastard files
bastard cut
bastard-cut
Sex on the Beach cocktail
sex on the beach
Slippery Nipple
Buttery Nipple
Dickies
Dickie's
Sauerkraut*
kimchi kraut
beetroot kraut
kraut juice
Crackerjack*
cream cracker
cream crackers
cheese and crackers
Jacob's Crackers
graham cracker
graham crackers
prawn crackers
rice crackers
water crackers
Christmas cracker
Christmas crackers
nut cracker
nutcracker*
firecracker*
safecracker*
wisecracker*
Cracker Barrel
Spic and Span
spick and span
Paddy Power
Paddy's Day
paddy field
paddy fields
rice paddy
rice paddies
paddywagon
Hooker's Green
mixed nuts
bar nuts
lug nuts
wing nuts
wheel nuts
lock nuts
nuts and bolts
Brazil nuts
pine nuts
salted nuts
soap nuts
nuts and seeds
ginger nuts
Dough Balls
matzo balls
meat balls
tennis balls
golf balls
ball cock
ball cocks
ball-cock
ballcock*
stop cock
stop cocks
stop-cock
stopcock*
drain cock
drain-cock
draincock*
weathercock*
shuttlecock*
gamecock*
haycock*
blackcock*
heathcock*
spatchcock*
cockade*
cockateel*
cockatiel*
cockatoo*
cockatrice*
cockchafer*
cockerel*
cockeye*
cock-eyed
cockfight*
cockhorse*
cock-horse
cockily
cockiness
cockier
cockiest
cockroach*
cockswain*
cock sparrow
cock pheasant
cock robin
cock-of-the-rock
cock-a-hoop
cock a hoop
cock-a-doodle-doo
cock a doodle doo
cock of the walk
cock of the north
cock a snook
half-cock
turncock*
radiator cock

# --- ass, arse, butt, bum, tit inside ordinary words

analys*
analyt*
assembl*
assess*
reassess*
asset*
assort*
assum*
assur*
assign*
assist*
associat*
assault*
assassin*
assert*
assent*
assay*
assiduous*
assimil*
assuag*
bass
basset*
bassinet*
bassist*
bassoon*
embass*
brass*
carcass*
cassava*
casserole*
cassette*
cassock*
class*
glass*
grass*
hassle*
harass* | harassment is what the reply is about, not an insult
hassock*
lass
lasso*
mass
massag*
massive*
molasses
morass*
pass*
potassium
tass*
trespass*
vassal*
wassail*
compass*
bypass*
crevass*
cuirass*
jackass penguin
jackass penguins
wild ass
wild asses
ass and ox
ox and ass
arsen*
coarse*
hoarse*
parse*
sparse*
rehearse*
Marse*
catharses
button*
butter*
buttress*
rebuttal*
halibut
water butt
water butts
album*
bumble
bumbleb*
bumbled*
bumbler*
bumbles*
bumbling*
bumper*
cumber*
cucumber*
circum*
cumul*
accumul*
document*
incumben*
succumb*
encumb*
cumin
cummerbund*
capsicum
talcum
summa cum laude
cum laude
cum dividend
constitut*
institut*
substitut*
restitut*
destitut*
title*
titan*
titrat*
titter*
titillat*
appetit*
competit*
repetit*
petition*
entit*
identit*
partit*
stitch*
latitud*
altitud*
attitud*

# --- the other stems

grape*
drape*
scrap*
trapez*
rapeseed*
oilseed rape
winter rape
field of rape
Rape of Bramber
rape oil
rape honey
basement*
sexton
bisext*
sextant*
sextuple*
unisex
asexual*
mishit*
shitake*
shiitake*
hello
hellebor*
shell*
othello
Michelle*
Rochelle
Seychelle*
Shelley
pricket*
prickle*
prickly
pricked
pin prick
pin pricks
pinprick*
finger-prick test
finger prick
finger pricks
skin prick test
skin prick tests
knobbl*
knobkerrie*
doorknob*
door knob
door knobs
drawer knob
drawer knobs
control knob
control knobs
knob and tube
snigger*
niggl*
niggard*
denigrat*
raccoon*
racoon*
cocoon*
tycoon*
Maine Coon*
coon cat
coon cats
fagott*
klondyke*
spadework
spadeful
Queen of Spades
king of spades
ace of spades
call a spade a spade
in spades
japonica*
turnip*
catnip*
parsnip*
snip*
nipper*
nipped in the bud
nip in the bud
nip and tuck
spice*
conspicu*
suspic*
auspic*
despic*
hospice*
chinkapin*
screwdriver*
screwcap*
screw-top
corkscrew*
unscrew*
thumbscrew*
woodscrew*
airscrew*
screw cap
screw caps
screw fitting
screw thread
machine screw
set screw
grub screw
chestnut*
walnut*
coconut*
peanut*
monkey nuts
crystal balls
strip light
strip lights
strip lighting
LED strip
LED strips
stripe*
filmstrip*
airstrip*
outstrip*
test strip
test strips
paint stripper
paint strippers
wire stripper
wire strippers
wallpaper stripper
cable stripper
canal*
bastardise
bastardize
debugger* | a software tool
swallow
swallows
swallowed
swallowing
swallowtail*
swanky
twank*
Widow Twankey
slagheap*
slag heap
slag heaps
blast furnace slag
trampoline*
pissoir*
pistachio*
episode*
epistl*
pistol*
scrape
crape*
crappie
crappies
scrapper*
scrappy
turducken*
saturda*
poop deck
bogeyman
bogey-free
farth*
farther*
twitch*
twitter*
pakist*
gypsum
retardant*
fire retardant
flame retardant
retarder*
retardation
Mongoose*
mongrel*
among*
fishmonger*
monger*
ironmonger*
spastic colon
spasm*
homogen*
homolog*
homophon*
homonym*
homo sapiens
homo erectus
transit*
git commit
git push
git pull
git clone
digit*
agit*
regurgit*
jerkin
jerkins
beef jerky
jerk chicken
jerk pork
jerk seasoning
jerk spice
jerk marinade
bollard*
scumble*
soap scum
pond scum
dickcissel*
dicky bird
dicky bow
benedick*
Medick
countr*
bitcoin*
mongolian*
cockaleekie
spade and fork
japan*
pornocracy
*therapist
*therapists
*shell
*shells

# --- words that begin or end with the letters of a stem that may stand in compounds

asshur*
assiniboin*
assisi*
dicker*
dickbird*
dicky*
cockalorum*
cockamam*
cockboat*
cockcrow*
cockering*
cockleboat*
cockleshell*
cockloft*
cocksh*
cocksure* | overconfident, and no coarser than that
cockapoo* | a cross of spaniel and poodle
cockatail*
cockabully | a fish
cockerpoo*
cockler*
cockling*
cockney*
cocking
cockpheasant*
cockspar*
pussycat*
pussyfoot*
pussywillow*
pussy-foot*
pissalad* | pissaladière, the dish
Pissarro*
Pissaro*
turdine
turdinae
turdoid*
fartlek* | the runners' training
farthest
farthing*
crapaud*
crapul*
crapshoot*
twattle*
shither
shittah*
shittim*
shitepoke*
placuntoma*
unniggard*
wankle*
jizzdom
sexyback
clithral
clition*
pimpernel*
pimpl*
arsenal*
whoredom*
inspissat*
cockscomb*
dickey*
faggoting* | openwork in sewing
cockamaroo
cockard*
cockawee*
cockbird*
cocklike
cockloche*
cockmate*
cockneit*
cockpaddle*
cocksfoot* | a grass
cockthrow*
cockweed*
crapple*
pimpery
pissodes
pussytoe*
turdetan*
turdiform*
twatchel*
hoarhound*
horehound*
clitell*
clitic*
clitor* | the medical words

# --- words put together of a stem and another word

poppycock*
pinchcock*
billycock* | a hat
coonhound*
coonskin*
cooncan | a card game
coontie*
pedometer* | counts steps
pedolog*
pedogen*
prickling*

# --- given names and surnames that end or begin with the letters

Akshit* | Indian given names, as the next lines
Dakshit*
Dikshit*
Deekshit*
Rakshit*
Lakshit*
Laxshit*
Parikshit*
Mokshit*
Sakshit*
Samikshit*
Yakshit*
Nikshit*
Prakshit*
*arshit* | Harshit, Darshit, Harshita
Rishit*
Nishit*
Ishit*
Drishit*
Yoshit*
Roshit*
Moshit*
Ashit*
Toshit*
Sushit*
Fartu* | Fartun, Fartuun: Somali given names
Crapan*
Crapar*
Bitchener*
Slutzk*
Wankhede*
Wankhade*
Jizza* | Jizzakh in Uzbekistan
Jizan*
Turdakun*
Turdiev*
Turdaliev*
Pissaride*

Ansporn* | German: incentive
spastically
schizogen*
undraping
blue-footed boobies
blue-footed booby
red-footed boobies
masked boobies
brown boobies
booby bird
boobies nest
boobies dive
