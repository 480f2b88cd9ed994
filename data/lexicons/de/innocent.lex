# German: words, names and phrases in which the letters of an entry merely meet, or which only look coarse.
# '*' at either end stands for any letters. A wildcard here switches off every entry within the word: keep it narrow.

# --- Scheiß-: ice cream and other joints in -sch + eis- ---
Matscheis*
Punscheis*
Rauscheis*
Plüscheis*
Duscheis*
Pfirsicheis*
Kirscheis* | Kirsch-Eis-Sorten
Fischeis*
Frischeis*
Mischeis*
Tischeis*
Cislaweng
Schisslaweng | mit einem Schisslaweng = with verve
Schissler* | surname
Schissel* | surname, Franconian for bowl
Schießl*
Schießer*
ein Shitstorm
einen Shitstorm
einem Shitstorm
der Shitstorm
den Shitstorm
dem Shitstorm
dieser Shitstorm
diesen Shitstorm
diesem Shitstorm
kein Shitstorm
keinen Shitstorm
keinem Shitstorm
im Shitstorm
zum Shitstorm
vom Shitstorm
gewaltiger Shitstorm
digitaler Shitstorm
digitalen Shitstorm
riesigen Shitstorm
großen Shitstorm
echten Shitstorm
wahren Shitstorm
eines Shitstorms
des Shitstorms
die Shitstorms
Shitstorms im Netz
Shitstorm gegen
Shitstorm im Netz
Shitstorm auf Twitter
Shitake*
Harshit
Rakshit
Dikshit
Lakshit
Nishit

# --- Arsch-: march, perch, harsh, and beginnings with arsch- ---
Marschmusik*
Fußmarsch*
Fußmärsche*
Gewaltmarsch*
Hochzeitsmarsch*
Trauermarsch*
Abmarsch*
Einmarsch*
Aufmarsch*
Rückmarsch*
Vormarsch*
Durchmarsch*
Protestmarsch*
Todesmarsch*
Radetzkymarsch
Dithmarsch*
Wesermarsch*
Elbmarsch*
Viktoriabarsch*
Flussbarsch*
Rotbarsch*
Goldbarsch*
Wolfsbarsch*
Marsch*
*barsch
Barsch*
Harsch*
verharsch*
Warschau*
Arschin* | old Russian measure
Aarschot
Arscholl
Marschner*
Geburtsarchiv*
Starschnitt*
Solarschirm*
Solarschutz*
Solarschein*
Solarschal*
Haarschnitt*
Haarschmuck*
Haarschere*
Haarschaum*
Haarschutz*
Paarschaltung*
Altarschrein*
Altarschmuck*
Radarschirm*
Radarschatten*
Starschauspieler*
Kaviarschnitte*
Kaviarschale*
Formularschrank
Inventarschein
Seminarschein*
Seminarschluss
Kommentarschreiber*

# --- Fick, Ficker, Fuck, Wichs-: surnames, places, physics, tools ---
Fickel* | surname; Fickeltal
Fickenscher*
Fickentscher*
Fickert*
Fickler*
Fickmühle*
Fickfacker* | old word: schemer
fickfacken
Fickparkering
ficklampa
fickle*
Fick'sches Gesetz
Ficksches Gesetz
Ficksche Gesetze
Fickschen Gesetze
Ficksche Diffusion
Ficksche*
Fickschen
Ficksches
Ludwig von Ficker
Julius von Ficker
Adolf Fick
Eugen Fick
jag fick | Swedish
du fick
vi fick
han fick
hon fick
de fick
som fick
fick inte
fick jag
fick du
fick en
fick ett
fick den
fick det
fick vara
fick hjälp
Fucking am Inn
Ort Fucking
Fucking in Oberösterreich
Fuckersberg
Fuckup Night
Fuckup Nights
Fuckart
Fuckner*
Fugging*
Brainfuck | programming language
Wichsenstein* | village in Franconia
entwichst | du entwichst
auswichst
zurückwichst
Bohnerwichse*
Schuhwichse*
Stiefelwichse*
Bartwichse*
Lederwichse*
Parkettwichse*
in voller Wichs | student dress
in vollem Wichs
Vollwichs
Vollwichses
im Vollwichs
Couleurwichs
Wix.com
Wix Editor
Wixhausen*

# --- Kack, Kotz, Piss, Furz, Rotz ---
Stockack*
Stockacker*
Eckacker*
Bockacker*
Brückacker*
Rockacker*
Dickacker*
Kackerlake*
Kackertshof
Kackrow | village in Brandenburg
Kotzebue*
Kotzenbüll
Kotzur
Kotzian
Kotzschmar
Kotzendorf
Gemeinde Kotzen
Kotzen im Havelland
in Kotzen
bei Kotzen
Lodenkotzen
Pissarro*
Pissoir*
Pissaladière*
Pissenlit
Pissevache
Pissen bei Leuna
in Pissen
Ortsteil Pissen
Pissau
Pissling
Furzkissen*
Rotzler
Rotzoll
Strotz*
trotz*
protz*
Trotzki*
Trotzkopf*
Rotzloch | former resort in Nidwalden
Rotzschlucht
Schaschlik*
seicht*

# --- Sau-, sau-: places, words and dishes ---
Sauerkraut*
Sauerteig*
Sauerstoff*
Sauerbraten*
Sauerrahm*
Sauermilch*
Sauerampfer*
Sauerkirsch*
sauber
Sauberkeit*
Säugling*
Säugetier*
Saugroboter*
Saugnapf*
Saugrohr*
Staubsauger*
Saurüsselkopf
sauber*
Saums
Saumes
Saumpfad*
Saumtier*
Saumzeit
saumselig*
Saumagen* | Palatine dish
Sauna*
Saunier*
Saurüssel*
Saussure*
Sauternes
sautier*
Sauvignon*
Saubohne*
Saudistel*
Saubrot*
Saugraben
Saualpe
Saualm*
Sauschwänzlebahn* | railway in the Black Forest
Sauhatz*
Sauschneider
Sauerland*
Saulheim*
Saulgau*
Saulgrub
Wildsau*
Muttersau*
Zuchtsau*
Mastsau*
Altsau*
Jungsau*
Sauen und Ferkel
*dessau*
Dessau*
*nassau*
Nassau*
*passau*
Passau*
Gossau*
Rossau*
Rampensau* | now praise: born entertainer
die Sau durchs Dorf treiben
Sau durchs Dorf
Sau durchs Dorf getrieben
eine neue Sau durchs Dorf
Perlen vor die Säue

# --- Mist- ---
Mistel*
Misteln*
Mistral*
Mister*
Mistkäfer*
Mistgabel*
Misthaufen*
Mistforke*
Miststreuer*
Mistkübel* | Austrian for bin
Mistplatz*
Mistplätze*
Mistbeet*
Mistdünger*
Mistelbach*
Mistelgau
Mistelzweig*
Mistwurm*
Mistdrossel
Kuhmist*
Pferdemist*
Hühnermist*
Rindermist*
Stallmist*
Schafmist*

# --- Idiot, Depp, Trottel, Trampel, Lump and kin ---
Lumpenball*
Lumpensammler*
Putzlumpen*
lumpen lassen
nicht lumpen lassen
Lumpenproletariat*
herumtrampel*
zertrampel*
Trampelschaden
Idiotie
idiotensicher*
Idiotikon* | Swiss dictionary
Deppendorf*
Deppe
Deppermann*
Johnny Depp
Amber Heard und Johnny Depp
Trottellumme* | a seabird
Trampelpfad*
Lumpazivagabundus
Lumpfisch*
Basstölpel*
Blaufußtölpel*
Rotfußtölpel*
übertölpel*
Flegeljahre*
Dreschflegel*
dummer August
Dummerstorf
Dümmersee
Dummy
Dummys
Dummydaten
Dummies
verdumm*
dumm gelaufen
für dumm verkaufen
es gibt keine dummen Fragen
blöderweise
dummerweise
Doofenshmirtz
Spinnerei*
Handspinner*
Seidenspinner*
Prozessionsspinner*
Eichenprozessionsspinner*
Kiefernspinner*
Goldspinner
Fidget Spinner
Jerkbait und Spinner
Pennersdorf
Pappnasen im Karneval
Susi und Strolch
Memmelsdorf*
Trampeltierpark
Packstation*

# --- animals and food ---
Schweinebacke geschmort
geschmorte Schweinebacke
Schweinebäckchen*
Schweinebraten*
Schweinefleisch*
Schweinehaltung*
Schweinemast*
Schweineschmalz*
Sparschwein*
innerer Schweinehund
innere Schweinehund
inneren Schweinehund
inneren Schweinehundes
innerem Schweinehund
Biesterfeld*
Biestmilch*
Die Schöne und das Biest
Schöne und das Biest
Köterberg
Köterende
Luderplatz*

# --- Hure, Nutte, Tussi, Schlampe, Fotze and kin ---
verschlamp* | informal for mislaying
Hurenkind im Satz
Hurenkinder und Schusterjungen
Schusterjungen und Hurenkinder
Hure Babylon
Wanderhure*
Die Wanderhure
Schlamperei*
Schlampermäppchen
Schlamperrolle
Pertussis*
*pertussis*
Watussi*
Fotzelschnitte* | Swiss dish: French toast
Fotzelschnitten*
Fotzel* | Swiss for rag, scoundrel
Fotzhobel* | Bavarian for mouth organ
Fotzenspangler | Bavarian joke word for dentist
Dirner
Weiberfastnacht*
Weiberfasching*
Weiberfasnacht
Weiberdonnerstag
Weibersbrunn
Weiberndorf
Weiberherrschaft an Fasching
Die lustigen Weiber von Windsor
lustigen Weiber von Windsor
lustige Weiber von Windsor
Weiber von Weinsberg
Die treuen Weiber von Weinsberg
Emanzipation*
Tuntenhausen* | place of pilgrimage in Upper Bavaria
Tuckermann
tucker*

# --- slurs: places, names, plants, goods ---
Negernbötel*
Oberneger
Unterneger
Negertal
Neger (Bigge)
Brunskappel Neger
Negeri Sembilan
Negerhalle
*snigger*
Der Zigeunerbaron
Zigeunerlager
Völkermord an den Zigeunern
Kaffernbüffel*
Kaffernlimette*
Kafferbüffel*
Kafferlimette*
Kaffirlimette*
Kaffir-Limette
Kaffir-Limetten
Kaffir-Limettenblätter
Kaffeehaus*
Kaffee*
Mohrenapotheke*
Mohren-Apotheke
Mohrenstraße*
Mohrenbrauerei*
Mohrenbräu*
Mohrenwirt
Mohrenhirse
Mohrenfalter*
Mohrrübe*
Mohrle
Mohrmann
Mohr Siebeck
Hotel Mohren
Hotel Drei Mohren
Drei Mohren
Gasthof Mohren
Mohren Post
Sarotti-Mohr
Othello, der Mohr von Venedig
Mohr von Venedig
Der Mohr hat seine Schuldigkeit getan
Mohrenkopfmilchling
Mohrenkopfschaf
Mohrenkopfpapagei*
Hottentottenfeige*
Hottentottenvenus
Itzigsohn
witzig*
hitzig*
spitzig*
*hitzig
*witzig
*spitzig
Kanaka*
Kanakis
Kanak Sprak
Kanaken in Neukaledonien
Kanak in Neukaledonien
Bimbosan* | Swiss baby food
Grupo Bimbo
Bimbo QSR
Polack-Filet
Pollack-Filet
Tschuschenkapelle
Wiener Tschuschenkapelle
Piefke-Saga
Die Piefke-Saga
Gottfried Piefke
Johann Gottfried Piefke
Preußens Gloria von Piefke
Nazizeit*
Naziregime*
Nazideutschland*
Nazi-Deutschland
Naziverbrech*
Nazi-Verbrechen
Naziterror*
Nazi-Vergangenheit
Nazivergangenheit
Nazi-Raubkunst
Naziraubkunst
Nazideutsch*
Anti-Nazi
Nazis raus
gegen Nazis
Ashkenazi
Judensau-Relief
Wittenberger Judensau
Homo sapiens
Homo erectus
Homo oeconomicus
Homo-Ehe
Homo faber
Homo ludens
Homo neanderthalensis
Homo heidelbergensis
Homöopath*
homogen*
Homologation*
Transit*
transeuropäisch*
Transept
Transeuropa*
Spastik*
Spastiker*
spastisch*
Spasmolyt*
Spasmus
Spaß*
Mongolei*
mongolisch*
Mongole*
Mongolen*
MongoDB*
Mongo DB
Mongosh
Mongoose
Krüppelwalm*
Krüppelkiefer*
Krüppelwuchs*
Krüppeleiche*
Krüppelbuche*
Krüppelweide*
Krüppelbirke*
Krüppelbewegung
Krüppelschichtung
Krüppelholz
verkrüppelte Zehen
verkrüppelte Kiefer
Bastardfeile*
Bastardsenf
Bastardklee
Bastardindigo
Bastardzypresse
Bastardschildkröte*
Bastarde und Hybriden
Game of Thrones Bastard
Retardtablette*
Retardkapsel*
retardier*
Retardform*
Ritalin Retard
Debilität
Kretinismus
Schizophren*
Schizothym*

# --- Swiss, Austrian, northern look-alikes ---
Sakrament
Sakramente
Sakraments
Seckelmeister* | Swiss historic: treasurer
Seckel als Familienname
Huerta*
Löliger
Lappi in Finnland
Beidler
Futura*
Futurist*
Futon*
Futsal*
Moin Schietwetter
Schietwetter-Tee
Kloten*
Bazille*
Bazillus
Bazillen*
Krampus*
Zwetschkenkrampus* | Austrian figure of dried plums
Zwetschgenkrampus*
Zwetschkenröster*
Bünzli AG
Sandler AG
Adam Sandler

# --- abbreviations, English ---
Bitchute
Cockpit*
Dickicht*
Retardierung*
Scunthorpe
Essex
Sussex
Middlesex
Wessex
Damnatio memoriae
Analyse*
Assel*
Assistent*
Assist*
Thot, ägyptischer Gott

# --- sexual letters that merely meet ---
Kanal
Kanalisation*
Fernsehkanal*
Verkaufskanal*
Sexualberatung*
Sexualtherapie*
Sextett*
Sextant*
Sexte
Sexta
Sexagesima*
Sexau | village in Baden
Sexten
Sextner*
Sextus
Sexualkunde*
Sexualerziehung*
Sexualität*
Sexualmedizin*
Sexualaufklärung*
Sexualhormon*
Sexualpädagog*
Sexualstraf*
Sexualdelikt*
unisex*
Staatsexamen*
Analog*
Analphabet*
Analgetik*
Analyst*
analytisch*
Anale*
Kanalverkehr
*pornograf* | legal and neutral; the English spellings are left to the English lexicon
*pornographie*
*pornographisch*
Pornic
Foodporn
Food-Porn
Food Porn
#foodporn
Titel*
*titel
Titan*
Titisee*
Tito
Titus
Titicaca*
Titlis
Tittling
Tittmoning*
Tittel*
Tittenkofen
Tittenhurst | English house of John Lennon
Untertitel*
Petition*
Repetition*
Kompetition
Petting am Waginger See
Gemeinde Petting
Petting im Chiemgau
Petting See
in Petting
Pettinger*
Pettingen
Schwanzflosse*
Schwanzfeder*
Schwanzlurch*
Schwanzmeise*
Schwanzspitze*
Schwanzwirbel*
Schwanzstück*
Schwanzansatz
Pferdeschwanz*
Rattenschwanz*
Ochsenschwanz*
Ochsenschwanzsuppe*
Fuchsschwanz*
Rotschwanz*
Hausrotschwanz*
Gartenrotschwanz*
Gabelschwanz*
Schwalbenschwanz*
Rattenschwanz an Problemen
Schwänzer*
die Schule schwänzen
den Unterricht schwänzen
den Schwanz einziehen
Schwanz eingezogen
mit dem Schwanz wedeln
Schwanz wedelt mit dem Hund
Poppenbüttel*
Poppendorf*
Poppenhausen*
Poppenreuth*
Poppenhagen
Poppenlauer
Poppenricht
Poppenweiler
Poppenspäler*
Pole Poppenspäler
aufpoppen
aufpoppend*
Bumsen als Geräusch
Vögelsen
Vögelchen*
Vögele
Vögelein
gerammelt voll
Pimpernell*
Pimpernuss*
Blasenentzündung*
Blaskapelle*
Blasorchester*
Blasinstrument*
Blasmusik*
Blaskonzert*
Ständerlampe
Lattenrost*
Eiersalat
Eierlikör*
Eierstock*
Eierbecher*
Eierlaufen
Hodenhagen*
Hodenkrebs*
Hodensack*
Hodenbruch
Mösenberg
Möser*
Justus Möser
Mösern
Mösenthal
Moesmer
Hiddeser Möse
Muschik
Muschelkalk*
Muschelsuppe
Muschi die Katze
unsere Katze Muschi
Katze Muschi
Kater Muschi
Pussy Riot
Pussycat*
Pussy Hat
Octopussy
Fistel*
Fistelstimme
Fisteln
befrist*
Domina als Titel der Äbtissin
Dominanz*
Dominante
Dominator
Puffer*
Puffmais*
Puffreis*
Puffbohne*
Puffotter*
Puffärmel*
Auspuff*
*auspuff
Erfurter Puffbohne
Wäschepuff*
Puffs und Poufs
Puff Daddy
Hufflepuff*
Kartoffelpuffer*
Pufferzeit*
Strichcode*
Strichliste*
Strichpunkt*
Stricherl
Spannerraupe
Schmetterling Spanner
Frostspanner*
Drahtspanner*
Kettenspanner*
Riemenspanner*
Schuhspanner*
Hosenspanner*
Gurtspanner*
Seilspanner*
Diaspanner
Bogenspanner*
Birkenspanner*
Betonvibrator*
Innenvibrator*
Massagevibrator
Kap Dildo
Dildo Island
Dildo Neufundland
Nude-Töne
Nude Look
Nude-Lippenstift
Geilenkirchen*
Geilenberg
Geilnau
Geilsdorf
Geilsheim
Geilweilerhof*
Geiler von Kaysersberg
Geilinger
Johannes Geiler
Geiltrieb*
Geilwuchs*
geile Triebe
geiler Wuchs
zu geilen Trieben
vergeil*
Vergeilung*
perverse Anreize
perverser Anreiz
schlüpfrige Fahrbahn
schlüpfriger Boden
abartige Zellen
Rosettenfenster*
Rosettenmeerschweinchen*
Rosettenpflanze
Nacktschnecke*
Nacktmull*
Nacktsamer*
Nacktkatze

# --- curses: innocent uses ---
wie der Teufel
Pfui Teufel
Himmel und Hölle
Fluch der Karibik
Verdammnis
verdammt zum Warten
zum Scheitern verdammt
zum Warten verdammt
zur Untätigkeit verdammt
zum Zuschauen verdammt
dazu verdammt
zum Nichtstun verdammt
Die Verdammten dieser Erde
Die Verfluchten
verfluchte Schatz
Teufelsberg*
Teufelskreis*
Teufelskralle*
Teufel im Detail
Sakralbau*

# --- phrases of service that look rude ---
dem Volk aufs Maul schauen
aufs Maul geschaut
aufs Maul schauen
dem Volk aufs Maul
vom anderen Ufer der Elbe
vom anderen Ufer des Rheins
vom anderen Ufer aus
Kein Schwein ruft mich an
Holz vor der Hütte gestapelt
Berliner Herz mit Schnauze
Haut ab 40
Haut ab 50
Klappe geschlossen halten
Schnauze abwischen
Maul- und Klauenseuche
Maulschlüssel*
Maulkorb*
Maultasche*
Maultier*
Maulwurf*
Maulbeer*
gefundenes Fressen
Leck im Tank
Leckage*
Lecksuche*
Leckstein*
Leckerli*
Schwein gehabt
Schwein haben

# --- compounds with Drecks-, Arsch as a head, -hure, -luder, Schlampe-, Nille-, Piss- ---
Drecks | the genitive: ein Haufen Drecks
Dreckschicht*
Dreckschaufel*
Dreckschippe*
Dreckspur*
Dreckspritzer*
Dreckstaub*
Dreckschutz*
Dreckschwalbe*
Dreckstelle*
*marsche
*marsches
*märsche
*märschen
*barsche
*barschen
*barsches
*barscher
*barschem
Brochure*
Schluder*
*schluder*
schlamper*
Nillesen*
Pissouri* | resort in Cyprus
Kotzing*
Rotzinger

*marsch
*marschs
Schindluder*
des Nigers
Nigers Hauptstadt
Nigers Präsident
Nigers Regierung
Hauptstadt Nigers
Regierung Nigers
Norden Nigers
Süden Nigers
mit Shitstorm
vor Shitstorm
Shitstorm täglich
Shitstorm auf

*trafficking*
*trafficker*
mafficking*
colluder*
Pissaro*
embouchure*
hachure*

Dreckspatz*
Dreckstreifen*
Dreckschale*
Dreckschlamm*
