# German: words, names and phrases in which the letters of an entry merely meet, or which only look coarse.
# '*' at either end stands for any letters. A wildcard here switches off every entry within the word: keep it narrow.

# --- Scheiß-: ice cream and other joints in -sch + eis- ---
Matscheis*
Punscheis*
Rauscheis*
Plüscheis*
Duscheis*
*kirscheis* | Kirsch-Eis-Sorten
*fischeis*
Frischeis*
Mischeis*
Tischeis*
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

# --- Arsch-: march, perch, harsh, and beginnings with arsch- ---
Arschinow | surname
# the letter before tells Hochzeits-marsch from Lahm-arsch, Rot-barsch from Betriebs-arsch
*smarsch*
*rmarsch*
*tmarsch*
*nmarsch*
*fmarsch*
*bmarsch*
*chmarsch*
*thmarsch*
*emarsch*
*mmarsch*
*klimamarsch*
*eilmarsch*
*almarsch*
*ulmarsch*
*llmarsch*
*eumarsch*
*eimarsch*
*elmarsch*
*gmarsch*
*dmarsch*
*kmarsch*
*ymarsch*
*zmarsch*
*pmarsch*
*smärsch*
*rmärsch*
*tmärsch*
*nmärsch*
*fmärsch*
*bmärsch*
*chmärsch*
*gmärsch*
*dmärsch*
*emärsch*
*lmärsch*
*kmärsch*
*mmärsch*
*sbarsch*
*tbarsch*
*dbarsch*
*nbarsch*
*rbarsch*
*lbarsch*
*zbarsch*
*kbarsch*
*iabarsch*
*gebarsch*
*eebarsch*
*blaubarsch*
*mbarsch*
*gbarsch*
*fbarsch*
*hbarsch*
*hharsch*
*dharsch*
*nharsch*
*zharsch*
*tharsch*
verharsch*
Arschin | old Russian measure
Arschins
Arschinen
Arscholl

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
fickle
fickleness
fickler
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
Brainfuck | programming language
Wichsenstein* | village in Franconia
entwichst | du entwichst
auswichst
zurückwichst
in voller Wichs | student dress
in vollem Wichs
Vollwichs
im Vollwichs
Wix.com
Wix Editor

# --- Kack, Kotz, Piss, Furz, Rotz ---
Stockack*
Stockacker*
Bockacker*
Brückacker*
Rockacker*
Dickacker*
Kackerlake*
Kackertshof
Kackrow | village in Brandenburg
Kotzebue*
Kotzenbüll
Kotzian
Kotzschmar
Kotzendorf
Gemeinde Kotzen
Kotzen im Havelland
in Kotzen
bei Kotzen
Pissarro*
Pissoir*
Pissaladière*
Pissenlit
Pissevache
Pissen bei Leuna
in Pissen
Ortsteil Pissen
Pissling
Furzkissen*
Rotzler
Rotzoll
Rotzloch | former resort in Nidwalden
Rotzschlucht

# --- Sau-, sau-: places, words and dishes ---
Sauen und Ferkel
die Sau durchs Dorf treiben
Sau durchs Dorf
Sau durchs Dorf getrieben
eine neue Sau durchs Dorf
Perlen vor die Säue

# --- Idiot, Depp, Trottel, Trampel, Lump and kin ---
lumpen lassen
nicht lumpen lassen
idiotensicher*
Idiotentest* | everyday word for the driving aptitude test
Idiotenhügel* | the beginners' slope
Deppendorf*
Deppenhausen*
Deppenapostroph* | everyday word for a mistake
Johnny Depp
Amber Heard und Johnny Depp
Trottellumme* | a seabird
dummer August
dumm gelaufen
für dumm verkaufen
es gibt keine dummen Fragen
Fidget Spinner
Jerkbait und Spinner
Pennersdorf
Pappnasen im Karneval
Susi und Strolch

# --- animals and food ---
Schweinebacke geschmort
geschmorte Schweinebacke
innerer Schweinehund
innere Schweinehund
inneren Schweinehund
inneren Schweinehundes
innerem Schweinehund
Die Schöne und das Biest
Schöne und das Biest

# --- Hure, Nutte, Tussi, Schlampe, Fotze and kin ---
*pertussis
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
Fotzelschnitte* | Swiss dish: French toast
Fotzelschnitten*
Fotzel* | Swiss for rag, scoundrel
Fotzhobel* | Bavarian for mouth organ
Fotzenspangler | Bavarian joke word for dentist
Weiberherrschaft an Fasching
Die lustigen Weiber von Windsor
lustigen Weiber von Windsor
lustige Weiber von Windsor
Weiber von Weinsberg
Die treuen Weiber von Weinsberg

# --- slurs: places, names, plants, goods ---
Negernbötel*
Negertal
Neger (Bigge)
Brunskappel Neger
Negeri Sembilan
Negerhalle
Der Zigeunerbaron
Zigeunerlager
Völkermord an den Zigeunern
Mohr Siebeck
Hotel Mohren
Hotel Drei Mohren
Drei Mohren
Gasthof Mohren
Mohren Post
Othello, der Mohr von Venedig
Mohr von Venedig
Der Mohr hat seine Schuldigkeit getan
*hitzig
Kanaka*
Kanak Sprak
Kanaken in Neukaledonien
Kanak in Neukaledonien
Grupo Bimbo
Bimbo QSR
Wiener Tschuschenkapelle
Die Piefke-Saga
Gottfried Piefke
Johann Gottfried Piefke
Preußens Gloria von Piefke
Nazis raus
gegen Nazis
Judensau-Relief
Wittenberger Judensau
Homo sapiens
Homo erectus
Homo oeconomicus
Homo faber
Homo ludens
Homo neanderthalensis
Homo heidelbergensis
Mongo DB
verkrüppelte Zehen
verkrüppelte Kiefer
Bastarde und Hybriden
Game of Thrones Bastard
Ritalin Retard

# --- Swiss, Austrian, northern look-alikes ---
Seckel als Familienname
Lappi in Finnland
Moin Schietwetter
Schietwetter-Tee
Bünzli AG
Sandler AG
Adam Sandler

# --- abbreviations, English ---
Bitchute
Damnatio memoriae
Thot, ägyptischer Gott

# --- a linking -s- before Hit, a Tisch before Lampe, -nig before G-, a Schur in the plural ---
*ungshit*
*nachtshit*
*kaufshit*
*tagshit*
*lingshit*
*folgshit*
*laubshit*
*jahreshit*
*schaftshit*
*schäftshit*
*ionshit*
*publikumshit*
*tageshit*
*bundeshit*
*landeshit*
*iebshit*
*eitshit*
*echtshit*
*zeugshit*
*handelshit*
*liebeshit*
*httischlampe* | Nachttischlampe
*btischlampe*
*stischlampe*
*ltischlampe*
*ktischlampe*
*ntischlampe*
*rtischlampe*
*htischlampe*
*otischlampe*
*gtischlampe*
*fischlampe*
*hirschlampe*
*froschlampe*
*plüschlampe*
*buschlampe*
*honigg* | Honiggabel, Honiggericht
*königg*
*pfennigg*
*schafschur*
*schuren | Schafschuren
*wunscheis*

# --- sexual letters that merely meet ---
*pornograf* | legal and neutral; the English spellings are left to the English lexicon
*pornographie*
*pornographisch*
Foodporn
Food-Porn
Food Porn
#foodporn
Tittel*
Tittenkofen
Tittenhurst | English house of John Lennon
Petting am Waginger See
Gemeinde Petting
Petting im Chiemgau
Petting See
in Petting
Rattenschwanz an Problemen
die Schule schwänzen
den Unterricht schwänzen
den Schwanz einziehen
Schwanz eingezogen
mit dem Schwanz wedeln
Schwanz wedelt mit dem Hund
Pole Poppenspäler
Bumsen als Geräusch
gerammelt voll
Mösenberg
Möser*
Justus Möser
Mösenthal
Hiddeser Möse
Muschi die Katze
unsere Katze Muschi
Katze Muschi
Kater Muschi
Pussy Riot
Pussy Hat
Domina als Titel der Äbtissin
Erfurter Puffbohne
Puffs und Poufs
Puff Daddy
Schmetterling Spanner
Kap Dildo
Dildo Island
Dildo Neufundland
Nude Look
Geiler von Kaysersberg
Johannes Geiler
geile Triebe
geiler Wuchs
zu geilen Trieben
perverse Anreize
perverser Anreiz
schlüpfrige Fahrbahn
schlüpfriger Boden
abartige Zellen

# --- curses: innocent uses ---
wie der Teufel
Pfui Teufel
Himmel und Hölle
Fluch der Karibik
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
Teufel im Detail

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
gefundenes Fressen
Leck im Tank
Schwein gehabt
Schwein haben

# --- compounds with Drecks-, Arsch as a head, -hure, -luder, Schlampe-, Nille-, Piss- ---
Dreckshage | surname
Hurenkamp | surname
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
Brochure*
Schluder*
*schluder*
schlamper*
Nillesen*
Pissouri* | resort in Cyprus
Kotzing*
Rotzinger

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

*trafficker*
colluder*
Pissaro*
embouchure*
hachure*

Dreckspatz*
Dreckstreifen*
Dreckschale*
Dreckschlamm*
Dreckschleuder* | a machine that pollutes

# --- words in which a coarse word would stand beside an ordinary one without the blank between them ---
Schuhwichse*
Stiefelwichse*
Bartwichse*
Lederwichse*
Parkettwichse*
Vollwichses
Tuntenhausen* | place of pilgrimage in Upper Bavaria
Oberneger | village
Unterneger | village
Tschuschenkapelle*
spastisch*
Spastik*
pädophil*
Krüppelkiefer*
Krüppelwuchs*
Krüppeleiche*
Krüppelbuche*
Krüppelweide*
Krüppelbewegung*
Krüppelholz*
Bastardsenf
Bastardklee
Bastardschildkröte*
Retardform*
Seckelmeister* | Swiss historic: treasurer
Pimpernuss*
Muckefuck*
