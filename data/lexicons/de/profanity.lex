# German: swear words, insults, slurs, scatological wording. Sexual wording is in sexual.lex.
# strong = never goes out (vulgar, slur, grave insult); mild = coarse or unfriendly. Merely informal words (Quatsch,
# Käse, krass, verflixt, Mensch!, Scheibenkleister, Donnerwetter, Schlamperei, sauer, pinkeln, Popo) are left out on purpose.

# --- Scheiße and what comes from it ---
Scheiße gelaufen | strong | Scheiße (gebaut|bauen), scheiße gelaufen, wie scheiße, voll scheiße, total scheiße, richtig scheiße, echt scheiße, so scheiße | - | instead: Scheiße gebaut = einen Fehler gemacht, Scheiße bauen = einen Fehler machen, scheiße gelaufen = schlecht gelaufen, wie scheiße = wie ärgerlich, voll scheiße = sehr schlecht, total scheiße = sehr schlecht, richtig scheiße = sehr schlecht, echt scheiße = wirklich schlecht, so scheiße = so schlecht
scheißkalt | strong | adj | - | instead: sehr kalt
scheißteuer | strong | scheißteure -n -r -s | - | instead: sehr teuer
scheißgut | strong | adj | - | instead: sehr gut
scheißviel | strong | scheißviele -n -r | - | instead: sehr viel
scheißschwer | strong | adj | - | instead: sehr schwer
scheißlang | strong | scheißlange -n -r -s | - | instead: sehr lang
scheißlangsam | strong | adj | - | instead: sehr langsam
scheißheiß | strong | adj | - | instead: sehr heiß
scheißlangweilig | strong | adj | - | instead: sehr langweilig
scheißhässlich | strong | adj | - | instead: sehr hässlich
scheißeng | strong | adj | - | instead: sehr eng
scheißlaut | strong | adj | - | instead: sehr laut
scheißpeinlich | strong | adj | - | instead: sehr peinlich
scheißgefährlich | strong | adj | - | instead: sehr gefährlich
scheißkompliziert | strong | adj | - | instead: sehr kompliziert
scheißunfreundlich | strong | adj | - | instead: sehr unfreundlich
scheißbillig | strong | adj | - | instead: sehr billig
scheißschlecht | strong | adj | - | instead: sehr schlecht
Scheißwetter | strong | -s | - | instead: Wetter
Scheißladen | strong | -s, Scheißverein -s -e, Scheißfirma, Scheißfirmen | - |
Scheißding | strong | -s -er -ern, Scheißteil -s -e | - |
Wurstscheiße | strong | Hundescheiße, Katzenscheiße, Vogelscheiße, Taubenscheiße, Kuhscheiße | - | | with their civil word Kot, but gender differs
Flitzekacke | strong | Flitzkacke, Flitzeschiss | - | instead: Durchfall
so eine Scheiße | strong | (so ne|so 'ne|was für eine|was für ne|was ne|wat ne) Scheiße, so ein Scheiß, so'n Scheiß | - | instead: wie ärgerlich!
ach du Scheiße | strong | ach du (heilige|liebe|dicke) Scheiße, (ach|oh|na) Scheiße, heilige Scheiße, Scheiße aber auch, Scheiße noch mal, Scheiße nochmal | - | instead: -!
verdammte Scheiße | strong | (verfluchte|verfickte|gottverdammte) Scheiße, verdammter Scheiß, verdammten Scheiß | - | instead: wie ärgerlich!
beschissen | strong | adj | - | instead: schlecht | also participle of bescheißen (= betrogen)
bescheißen | strong | beschiss, beschisst, beschissen | - | instead: bescheißen = betrügen, beschiss = Betrug | present forms caught by Scheiß-
Beschiss | strong | -es -e, Geschiss -es | last? | instead: Betrug
Anschiss | mild | -es -e | - | instead: Tadel
angeschissen | strong | adj | - | | participle of anscheißen
verschissen | strong | adj, Verschiss, verschiss | - |  | bei jemandem verschissen haben
zugeschissen | strong | adj, vollgeschissen adj, hingeschissen adj, ausgeschissen adj, reingeschissen adj, abgeschissen adj, draufgeschissen adj, zusammengeschissen adj, eingeschissen adj | -
scheißegal | strong | scheissegal, scheiß egal, scheiße egal, scheißpiepegal | - | instead: gleichgültig
scheißfreundlich | strong | adj | - | instead: übertrieben freundlich
Klugscheißer | strong | agent, klugscheißerisch adj, Klugscheißerei -en | - | instead: Besserwisser
klugscheißen | strong | verb, klugscheißend adj, klugzuscheißen | -
Hosenscheißer | strong | agent | -
Schiss | mild | = | last | only upper; instead: Angst | Schiss haben
Schisser | mild | agent, Hosenschisser agent | - | unless name; instead: Angsthase
Dünnschiss | strong | -es -e, Dünnschiß | first | instead: Durchfall
Vogelschiss | mild | -es -e, Fliegenschiss -es -e, Taubenschiss -es -e, Hühnerschiss -es -e, Mückenschiss -es -e | - | instead: Vogelkot
schiss drauf | strong | geschissen drauf, drauf geschissen, scheiß drauf, scheißt drauf, scheißen Sie drauf, scheiß der Hund drauf | - | instead: schiss drauf = achtete nicht darauf, drauf geschissen = egal!, scheiß drauf = egal!
Schice | strong | Schaisse, Schaiße, Scheixe, Scheisze, Schayße, Schaizze, Sheiße, Shice, Scheize, Schyze, Schaize, Schayse, Scheyße, Scheizze, Schaisze, Shaize, Schoaße, Schitte, Schoiße, Scheeße | - | | disguised spellings
Schiet | mild | -e | - | own-language; instead: -!, Unsinn | Low German; Schietwetter is almost fond
Schietwetter | mild | -s | - | instead: Wetter
Schietbüdel | mild | -s | - | | fond, but not for a customer
Schietkram | mild | -s, Schietkrom, Schietarbeit, Schietladen | - | instead: Kram
Klookschieter | mild | -s, Klugschieter -s, Klogschieter -s, Klookschiter -s, Klokschieter -s | - | instead: Besserwisser
Schiiss | strong | Schiissi, schiisse, bschisse, verschisse, agschisse, gschisse, schiissegal, Schiissdräck -s, Schiissdreck -s, Schissdräck, Schissdreck, Schiisser | - | own-language | Swiss German
gschissn | strong | -e -er -es -a, gschissen adj, gschissana, gschissns, ogschissn, augschissn, ausgschissn, beschissn, zuagschissn | - | instead: schlecht | Austrian and Bavarian
scheißn | strong | scheißts, scheißt's | - | | Austrian spelling
schaißn | strong | = | -
geh scheißen | strong | geh scheißn, geht scheißen, gehts scheißn, gehen Sie scheißen, geh sterbn | -
scheiß da nix | strong | scheiß dir nix, scheiß di ned an, scheiß dich nicht an, scheiß ma nix | - | | Austrian: do not be afraid
shitty | strong | -ge -gen -er, shittig adj, shittiest | - | instead: schlecht
Bullshit | strong | -s, Bullshitter -s -n, bullshitten, bullshittet, bullshitting, Bullshitbingo, Bullshit-Bingo | first last | instead: Unsinn
Dipshit | strong | -s | -
Shithole | strong | -s, Shitface, Shithead -s, Shitshow -s | -
Apeshit | strong | Horseshit | -
holy shit | strong | piece of shit, full of shit, no shit, oh shit, what the shit, shit happens | - | instead: holy shit = -!, oh shit = -!
Scheißer | strong | agent | last
scheiße | strong | = | - | only lower; instead: -!, schlecht; often masked | adverb: ist scheiße gelaufen
Scheiße | strong | = | last | only upper; often masked; instead: -!, Problem, ärgerlich
Scheiß | strong | -e -en -es -er -ern -erei -ereien -ert | anywhere | often masked; instead: -!, Problem, ärgerlich | the letters are unmistakable; ice compounds (Kirscheissorten) are in innocent.lex
scheißen | strong | verb, schissen, schisst, schissest, geschissen adj | - | | strong verb, past: schiss; Schiss (fear) has its own entry
Shit | strong | -s | first last | unless in: shitstorm, shitake, shiitake; instead: -!, Ärger, ärgerlich | Shitstorm is an ordinary newsroom word, see innocent.lex

# --- Kacke, Kot-zen, Pisse, Furz, Rotz ---
bepissen | strong | bepisst adj, einpissen, eingepisst, vollpissen, vollgepisst, hinpissen, hingepisst, zum Bepissen | -
bekotzen | strong | bekotzt, vollkotzen, vollgekotzt, auskotzen, ausgekotzt, ankotzen, hinkotzen, rumkotzen | -
beschissene Kacke | strong | (so eine|so ne|dampfende|verdammte|verfluchte) Kacke, alles Kacke, voll Kacke, total Kacke | - | instead: alles Kacke = alles ärgerlich, voll Kacke = sehr schlecht, total Kacke = sehr schlecht, wie ärgerlich!
kackig | strong | adj, kackbraun adj, kackegal | - | instead: schlecht
kackdreist | strong | adj, kackendreist adj | - | instead: sehr dreist
kackfrech | strong | adj | - | instead: sehr frech
bekackt | strong | adj | - | instead: schlecht
Kackbratze | strong | -n, Kackvögel -n, Kackhaufen -s, Kackwurst, Kackwürste -n, Kackstift -e, Kacknoob -s, Kackboon -s, Kackladen -s, Kackverein -s | -
Korinthenkacker | mild | agent, Korinthenkackerei -en, korinthenkackerisch adj | - | instead: Kleinigkeitskrämer
Kotzbrocken | strong | -s | -
kotzübel | strong | kotzschlecht adj, kotzelend | - | instead: sehr übel
kotzlangweilig | strong | adj | - | instead: sehr langweilig
kotzhässlich | strong | adj | - | instead: sehr hässlich
zum Kotzen | strong | zum kotzen, Kotz würg, könnte kotzen, könnt kotzen, (kotzt|kotzen) mich an, (kotzt|kotzen) uns an, (kotzt|kotzen) mich das an, chönt chotze | - | instead: zum Kotzen = sehr ärgerlich, kotzt mich an = ärgert mich, kotzen mich an = ärgern mich, kotzt uns an = ärgert uns, kotzen uns an = ärgern uns
angekotzt | strong | adj | - | instead: verärgert
Chotz | strong | chotze, chotzt, zum Chotze | - | own-language | Swiss
Pisse | strong | = | last | unless name; instead: Urin
Pissnelke | strong | -n, Pissgesicht -er -ern, Pissbirne -n, Pissflitsche -n, Pisskopf -s, Pissköppe, Pisskopp, Pissvogel -s, Pisspott -s, Pisspötte, Pissfresse -n, Pisskind -er -ern, Pissbude -n, Pissladen -s, Pisswetter -s, Pissa | -
angepisst | strong | adj, angepißt adj | - | instead: verärgert
verpiss dich | strong | verpisst euch, verpissen Sie sich, verpiss di, verpisst's eich, verpisst dich, verpiss disch | - | instead: verpiss dich = bitte geh / bitte gehen Sie, verpisst euch = bitte geht / bitte gehen Sie, verpissen Sie sich = bitte geh / bitte gehen Sie
verpissen | strong | verpisst adj, verpiss, verpisse, verpisste -n, Verpisser agent, Verpissertum -s, vapiss di, vapiss dich, vapisst eich | - | instead: verpissen = verschwinden, verpisst = verschwunden
anpissen | strong | anpisst, anpisse | - | instead: anpissen = verärgern, anpisst = verärgert, anpisse = verärgere
Klopisser | strong | Pisser agent | last | own-language | as the head of any compound
pissed | mild | pissed off | - | instead: verärgert
brunzen | strong | verb, Brunz, Brunzer agent, Brunzkachel -n, brunzn | - | unless name | Bavarian and Austrian
Bettbrunzer | strong | agent, Hosenbrunzer agent | - | unless name
soichen | mild | verb | - | no disguise | Swabian and Austrian; 'seicht' (shallow) must stay out
soacha | mild | = | -
Hosensoicher | mild | agent, Bettsoicher agent | -
Seicherl | mild | -n | -
strullern | mild | strullert, strullen, strullt, gestrullert | - | | childish for urinating
anpinkeln | mild | anpinkelt, angepinkelt, bepinkeln, bepinkelt, vollpinkeln, vollgepinkelt, vollpinkelt, ans Bein pinkeln, ans Bein gepinkelt, ans Bein pissen | - | unless near: hund*, rüde*, welpe*, kater*, katze*, matratze*, kind*, windel*
schiffen | mild | geschifft | - | only lower; unless near: uns, sich, euch, ein, hafen*, meer*, boot*, kreuzfahrt*, see, fluss*, kanal* | vulgar for urinating; to navigate is an old sense
Furzknoten | mild | -s, Furztrommel -n, Furzkopf -s, Furzgesicht -er, Furzerei -en, furzegal | - | | Furzkissen (toy) is in innocent.lex
furztrocken | mild | adj | - | instead: sehr trocken
Hirnfurz | mild | -es -e, Hirnfürze -n, Gehirnfurz -es -e, Gehirnfürze -n | - | instead: Einfall
Schas | strong | Schaß, Schoas, Schoaß, Schasn, Schaas | - | own-language; only upper; unless near: israel*, knesset, partei, könig* | Austrian for fart; also the Israeli party Schas
so a Schas | strong | so ein Schas, so an Schas, des is a Schas | - | unless near: israel*, knesset; instead: wie ärgerlich!
Schastrommel | strong | -n, Schastrummel -n, Schasaugerl -n, schasaugert adj, Schaswetter, Schasklapper -n | -
Arschfurz | strong | -es -e, Arschfürze | -
Sackfurz | strong | = | -
Rotz | mild | = | - | unless in: rotz und wasser; unless near: pferd*, schnupfen*, erreger*, esel*, nase*, bakterium, infekt*; only upper; instead: Kram | glanders is Rotz too
Rotzlöffel | mild | -s -n, Rotznase -n, rotznäsig adj, Rotzbengel -s -n, Rotzgöre -n, Rotzbub -en, Rotzbua, Rotzjunge -n, Rotzaffe -n, Rotzblag -en -er, Rotzkind -er -ern, Rotzgoof -e, Rotzpipn | - | instead: freches Kind
rotzfrech | mild | adj | - | instead: sehr frech
rotzbesoffen | mild | adj, rotzvoll adj | - | instead: betrunken
Dünnpfiff | mild | -s, Dünnpfeifer | - | instead: Durchfall
Flotter Otto | mild | = | - | instead: Durchfall
ankacken | strong | verb, abkacken verb, verkacken verb, reinkacken verb | - | instead: verkacken = verderben | 'abgekackt' for a crashed computer is common, and still too coarse
verkackt | strong | adj | - | instead: misslungen
Kackscheiße | strong | Kackscheiss, Kackmist | - | instead: -!, Problem, ärgerlich
Kack | strong | -s | first | unless name; instead: -!, Problem, ärgerlich
Kacke | strong | -n, Kackerei -en | last | unless name; instead: -!, Problem, ärgerlich | field names in -acker (Stockacker, Eckacker): innocent.lex
kacken | strong | verb, Kacker agent | - | unless name
kotzen | strong | verb, Kotze, Kotzerei -en, Kotzer agent | - | unless near: loden*, wolldecke*, havelland, brandenburg; unless name | Kotzen (Brandenburg) is a village, a Kotzen an Austrian blanket
Kotz | strong | kotzbrockig adj | first | unless near: loden*; unless name | Kotzbomber, Kotzkrampf
pissig | strong | adj | - | instead: verärgert
pissen | strong | verb, Piss, Pisser agent, Pisserei -en | first | own-language; unless near: leuna, merseburg; unless name | Pissen near Leuna is a village
rotzen | mild | verb, Rotze, Gerotze | first | unless name | trotzen, strotzen, protzen have no free prefix
furzen | mild | verb, Furz -es -e, Fürze -n, Furzer agent, Gefurze -s | first last | unless near: kinderbuch*, einhorn*, baby*, furzkissen*, bilderbuch*, buch; own-language; unless name; instead: Blähung

# --- Dreck, Mist ---
wie der letzte Dreck | mild | wie den letzten Dreck, behandelt wie Dreck, wie Dreck behandelt, wie ein Stück Dreck | - | instead: wie der letzte Dreck = sehr schlecht, wie den letzten Dreck = sehr schlecht, behandelt wie Dreck = schlecht behandelt, wie Dreck behandelt = schlecht behandelt | Dreck alone is an ordinary word for dirt
kümmert mich einen Dreck | mild | (geht|schert|kümmert|interessiert|juckt) (dich|mich|uns|Sie|euch|ihn|sie|keinen|niemanden) (einen|an|nen|'nen|'n) (feuchten )?Dreck, einen feuchten Dreck | - | instead: einen feuchten Dreck = gar nicht, kümmert mich einen Dreck = ist mir gleichgültig, interessiert mich einen Dreck = ist mir gleichgültig, kümmert uns einen Dreck = ist uns gleichgültig, interessiert uns einen Dreck = ist uns gleichgültig
einen feuchten | mild | (kümmert|kümmern|interessiert|interessieren|schert|juckt|geht|angeht) (dich|mich|uns|Sie|euch|ihn|sie|die|den|das|keinen) (doch |ja )?einen feuchten, nen feuchten Kehricht, einen feuchten Kericht | - | | the noun that follows is often left out or masked
Sch... | strong | so eine Sch..., so ein Sch..., ach du Sch..., verdammte Sch..., große Sch..., großer Sch..., alles Sch..., wie Sch... | - | own-language; unless name; no disguise | the conventional abbreviation
kümmert mich einen Scheiß | strong | (geht|schert|kümmert|interessiert|juckt) (dich|mich|uns|Sie|euch|ihn|sie|keinen) (einen|nen|'nen) (Scheiß|Furz|feuchten Furz) | - | instead: kümmert mich einen Scheiß = ist mir gleichgültig, interessiert mich einen Scheiß = ist mir gleichgültig, interessiert uns einen Scheiß = ist uns gleichgültig
Drecksau | strong | Drecksäue -n, Drecksauen, Drägsau, Dräcksau, Drecksäu, Dreggsau, Dreckssau, Dreckssäue -n | last | instead: -
Dreckschwein | strong | -s -e -en, Drecksschwein -s -e -en | -
Drecksack | strong | -s -es, Drecksäcke -n, Drecksackl, Dräcksack, Dreckssack -s, Dreckssäcke -n | last | instead: -
Dreggsagg | strong | = | -
Dreckskerl | strong | -s -e -en -es | -
Dreckspack | strong | -s -es, Dreckpack -s | -
Drecksladen | strong | Dreckladen, Drecksläden, Drecksverein -s -e, Drecksfirma, Drecksfirmen, Drecksbude -n, Drecksschuppen -s | - |
Drecksding | mild | -s -er -ern, Drecksteil -s -e, Drecksstück -s -e, Dreckszeug -s, Dreckskram -s, Dreckskarre -n | - |
Dreckskaff | strong | -s -er, Drecksloch -s, Dreckslöcher -n, Dreckskinder -n, Dreckskind, Drecksblag -en, Drecksvieh -s, Dreckstöle -n, Dreckshund -s -e, Drecksweib -s -er -ern, Drecksbulle -n | -
Drecksarbeit | mild | -en, Dreckswetter -s, Drecksjob -s, Dreckslaune, Drecksregen -s | -
Dreckspenner | strong | Drecks(penner|pisser|kapitalist|kommunist|faschist|bauer|bulle|türke|russe|pole|ami|jude|kanake|zigeuner|kerl|weib|stute|hippie|politiker|beamte|chef|kollege|kunde) -s -n -en -e | - |  | of persons
Drecksvolk | strong | Drecks(volk|bande|gesindel|brut|gören|gene|viech|töhle|köter|meute) -s -es -er | -
Dreckstück | strong | -s -es -e -en | -
Drecks | mild | = | first | own-language | Drecks- in front of any noun; the bare genitive and real dirt (Dreckschicht) are in innocent.lex
Dreckfresser | strong | agent, Dreckhammel -s, Dreckskröte -n, Drecksmaul, Drecksfresse -n | -
einen feuchten Kehricht | mild | einen feuchten Staub | - | unless near: müll, mülltonne*, müllabfuhr*, biomüll*, wisch*, besen*, kehr*, tuch, putz*, reinig* | instead would break the sentence
einen Scheißdreck | strong | Scheißdreck -s -es, einen Scheiß, nen Scheiß, 'nen Scheiß, en Schiissdräck | - | instead: -!, einen Scheißdreck = gar nichts, einen Scheiß = gar nichts, nen Scheiß = gar nichts
Mist | mild | = | - | own-language; only upper; unless near: garten*, *beet, *beete, *beeten, *beets, beet*, reif*, verrott*, dünger*, düng*, stall*, pferd*, kuh*, hühner*, rind*, kompost*, bauer*, landwirt*, hof, biogas*, gülle*, schaufel*, gabel, streu*, müll, mülltonne*, müllabfuhr*, biomüll*, tonne*, mistplatz*, mistkübel*, abholung*, misttonne*, entsorg*, container*, kübel*, sackerl*, trennen; unless in: body mist, facial mist, face mist, hair mist, room mist, pillow mist, setting mist, fixing mist, rose mist, sun mist, morning mist, body-mist, facial-mist, face-mist, hair-mist, room-mist, pillow-mist, setting-mist; instead: -!, ärgerlich, Unsinn | manure (and in Austria rubbish) is innocent; in cosmetics a spray
so ein Mist | mild | (so'n|son|was für ein|verdammter|verfluchter|was'n) Mist, so a Mist, Mist gebaut, Mist bauen, Mist baut, baut Mist, Mist verzapft, Mist erzählt, (großer|totaler|absoluter) Mist | - | instead: Mist gebaut = einen Fehler gemacht, Mist bauen = einen Fehler machen, Mist baut = einen Fehler macht, baut Mist = macht einen Fehler, Mist verzapft = Unsinn erzählt, Mist erzählt = Unsinn erzählt, wie ärgerlich!
Mistkerl | strong | -s -e -en -es | - | instead: -
Miststück | strong | -s -e -en -es | -
Misthund | strong | -s -e -en -es, Mistsau, Mistsäue, Mistkröte -n, Mistsack, Mistsäcke, Mistbock -s, Mistkuh, Mistgeburt -en, Mistbiene -n, Mistweib -er -ern | -
Mistvieh | mild | -s -er -ern, Mistviech -er, Mistköter -s -n, Mistbiest | -
Mistding | mild | -s -er -ern, Mistzeug -s, Mistkarre -n, Mistladen -s, Mistläden | -
Mistjob | mild | Mist(wecker|uhr|waage|pumpe|schloss|schalter|stecker|regal|schrank|schraube|anleitung|kasse|scanner|display|knopf|akku|lampe|kiste|tastatur|maus|kopfhörer|lautsprecher|fernseher|fernbedienung|heizung|kaffeemaschine|waschmaschine|spülmaschine|job|firma|verein|bude|blatt|spiel|tag|kram|teil|laune|gerät|programm|software|handy|telefon|drucker|rechner|system|seite|portal|leitung|internet|qualität|ware|service|betrieb|idee|auto|fahrrad|hotel|essen|zug|bahn|post|paket|arbeit|leben|welt|technik|update|spam|werbung|tarif|vertrag|formular|kabel|ladegerät|schuppen|kaff|loch|weg|stau) -s -e -es -en -n -er | - | | of things; the farmer's compounds (Mistgabel, Misthaufen) are no entries

# --- Arsch ---
arschkalt | strong | adj | - | instead: sehr kalt
arschglatt | strong | adj | - | instead: sehr glatt
arschteuer | strong | arschteure -n -r -s | - | instead: sehr teuer
arschheiß | strong | adj | - | instead: sehr heiß
arschlangsam | strong | adj, arschlahm adj | - | instead: sehr langsam
arschknapp | strong | adj | - | instead: sehr knapp
arschgeil | strong | adj, arschcool adj | - | instead: toll
arschviel | strong | arschviele -n -r | - | instead: sehr viel
arschlang | strong | adj | - | instead: sehr lang
Kalter Arsch | strong | (dummes|blödes|kleines|fettes|riesiges|mieses|dreckiges) Arschloch, du Arsch, Sie Arsch, ihr Ärsche, so ein Arsch, blöder Arsch, fauler Arsch, fetter Arsch | -
A-loch | strong | A-Loch, A-löcher, A-Löcher, Arschl. | - | no disguise | half hidden
🍑loch | strong | 🍑-loch, 🍑geige, 🍑kriecher | - | no disguise | the fruit stands for the backside
Arschloch | strong | -s -es, Arschlöcher -n, Arschlochs | anywhere | often masked; instead: -
Arschgeige | strong | -n | - | instead: -
Arschgesicht | strong | -s -er -ern | -
Arschkriecher | strong | agent, Arschkriecherei -en, Arschkriechen | - | instead: Schmeichler
arschkriecherisch | strong | adj | - | instead: unterwürfig
speichelleckerisch | mild | adj | - | instead: unterwürfig
Arschlecker | strong | agent, arschlecken, Arschleckerei | -
Arschficker | strong | agent, Arschfick -s, arschficken, Arschgefickter | -
Arschkrampe | strong | -n, Arschmade -n, Arschratte -n, Arschfotze -n, Arschkröte -n, Arschnase -n, Arschkopf -s, Arschköpfe -n, Arschfresse -n, Arschkeks -e, Arschbirne -n, Arschnuss, Arschkind -er | -
Arschbacke | strong | -n | - | instead: Pobacke
Arschbombe | mild | -n | - | | ordinary in swimming-pool talk, still not a brand's word
Arschgeweih | mild | -s -e -en | -
Arschkarte | mild | -n, Arschkärtchen | - | | die Arschkarte ziehen
Arschtritt | strong | -s -e -en -es | -
Arschruhe | strong | Arschruh | - | instead: Ruhe
arschig | strong | adj, arschmäßig adj | - | instead: gemein
Leckarsch | strong | Lahmarsch -es, Lahmärsche -n, Knallarsch, Fettarsch, Breitarsch, Sauarsch, Affenarsch, Hängearsch, Klugarsch, Blödarsch, Fickarsch, Drecksarsch, Riesenarsch, Stinkarsch | - | | the compounds with -arsch as a head
Leckärsche | strong | Fettärsche -n, Knallärsche, Lahmärsche -n, Drecksärsche | -
lahmarschig | strong | adj, kaltarschig adj, klugarschig adj, fettarschig adj, leckarschig adj, dickarschig adj, blödarschig adj | - | instead: langsam
Verarsche | strong | Verarschung -en, Verarscherei -en, Volksverarsche, Kundenverarsche, Totalverarsche, Kundenverarschung -en, Volksverarschung -en | last | instead: Täuschung
am Arsch | strong | im Arsch, am Arsche, für den Arsch, fürn Arsch, für'n Arsch, den Arsch voll, Arsch offen, den Arsch offen | - | instead: am Arsch = hinüber, im Arsch = hinüber, am Arsche = hinüber, für den Arsch = vergeblich, fürn Arsch = vergeblich, für'n Arsch = vergeblich
am Arsch der Welt | strong | Arsch der Welt, am Arsch vorbei, geht mir am Arsch vorbei, geht uns am Arsch vorbei | - | instead: am Arsch der Welt = weit entfernt, geht mir am Arsch vorbei = ist mir gleichgültig, geht uns am Arsch vorbei = ist uns gleichgültig
in den Arsch treten | strong | in den Arsch kriechen, in den Arsch gekrochen, in den Arsch getreten, den Arsch hochkriegen, den Arsch aufreißen, den Arsch aufgerissen, den Arsch retten, auf den Arsch fallen, mit dem Arsch, in'n Arsch | -
Himmel Arsch und Zwirn | strong | Himmel und Arsch, Arsch und Friedrich | - | instead: -!
Himmelarsch | strong | Himmelarschundzwirn | - | instead: -!
leck mich | strong | leckt mich, leck(t|en Sie) mich am Arsch, leck mich doch, lecken Sie mich, leck mi, leck me am Arsch, leck mich am Ärmel | - | unless near: eis, hund*, katze* | two words: forms are listed whole
leck mich am Arsch | strong | (leckst|leck) (mi|mich|me|mer|ma) am (Oasch|Aasch|Orsch|Arsch|Fiedle|Füdle|Füdli|Föttche), am Arsch lecken, am Arsch geleckt, kannst mich am Arsch lecken, läck mer am Arsch, läck mir am Tschöpli | -
Oasch | strong | -e -l -erl, Oaschi | first | | Austrian and Bavarian for Arsch
Orsch | strong | -e, Arschlo | - | own-language | not at the head of a compound: Orscholz, Orschweier; Arschlo- would meet in Altarschloss
Oaschloch | strong | Oaschlöcher -n, Orschloch, Orschlecha, Oaschlecha, Oarschloch, Aaschloch, Arschlosch, Ahschloch, Ahschlöcher, Aschlosch, Orschlöcher | anywhere
oaschig | strong | adj, oarschig adj, im Oasch, am Oasch | - | instead: schlecht
vafickt | strong | = | - | instead: schlecht
Oaschkräuler | strong | agent, Oaschkreuler agent, Oaschkriecher agent, Oaschpartie | -
Orschkriecha | strong | = | -
Füdlibürger | mild | agent | - | | Swiss; Füdli (bottom) alone is a harmless nursery word
Fottloch | strong | Fottlöcher, Fottlecker agent | - | | Rhineland
klei mi an'n Mors | strong | klei mi ann Mors, kleim mi an Mors, klei mi am Mors, an'n Mors kleien | - | | Low German; 'Hummel, Hummel – Mors, Mors' is a greeting
Arsch | strong | -e -es, Ärsche -n -r, Ärschchen -s, Ärschle, Arscherl | first | often masked | as a head only in listed compounds: Barsch, Marsch, harsch
Riesenarsch | strong | Arsch -es -e, Ärsche -n | last | own-language; unless name | as the head of any compound; marches and perches are in innocent.lex
verarschen | strong | verb, verarscht adj, Verarscher agent, verarschbar adj | - | instead: täuschen

# --- abbreviations ---
fck | strong | = | - | own-language; no disguise; only lower; unless near: kaiserslautern, betzenberg, lautern, roten teufel, fußball*, spiel*, liga, kopenhagen, fan*, verein*, stadion, trikot*, ticket*, heimspiel*; instead: -! | FCK is also a football club
fckn | strong | fckng, fcking, fukk, fkn, fck nzs, fck afd | - | own-language; no disguise
amk | strong | = | - | own-language; no disguise; only near: alter, bruder, digga, lan, ey, hurensohn; unless near: arznei*, meldung*, apotheke*, agrar*, konferenz, verein* | Turkish curse in youth language; AMK is also the drug commission of the pharmacists
stfu | strong | gtfo, kys, idgaf, lmfao | - | own-language; no disguise | FFS, FML, JFC are railways, eye drops and football clubs: left out
lmaa | strong | LMAA, L. m. a. A., L.m.a.A., l m a a | - | no disguise | leck mich am Arsch
wtf | strong | wtfh, watafak, wattafuck | - | no disguise; instead: -!
omfg | strong | = | - | no disguise; instead: -!
zomfg | strong | = | - | no disguise; instead: -!
hdf | strong | = | - | no disguise; only near: du, ihr, alter, einfach, mal, echt, fresse, maul; unless near: platte*, laminat*, faser*, boden*, tür* | halt die Fresse; HDF is also a fibre board, HDM a university
acab | strong | = | - | no disguise | all cops are bastards
huso | strong | husos, hurso, hurens0hn | - | unless near: kaviar*, stör*, fisch* | for Hurensohn; Huso huso is the beluga sturgeon

# --- fuck and other English words with German endings ---
Retard | strong | -s, retarded, Fucktard -s, Libtard -s, Dumbfuck -s | - | own-language; only near: you, du, such, full, bist, bunch, kunde*, customer* ; unless near: tablette*, mg, kapsel*, wirkstoff*, arznei*, packung*, dosis*, medikament*, apotheke*, ml | Ibuprofen retard is a slow-release drug
Loser | mild | agent, Vollloser | - | own-language; only upper; unless near: tee*, blatt*, ware*, knopf, schraube*, kabel*, zahn, kontakt*, riemen*, sitz | no compounds: kostenloser, problemloser
Thot | mild | -s | - | own-language; unless near: ägypt*, gott*, hieroglyph*, pharao*, tarot*, mythos, mytholog*; only near: bitch, schlampe, tiktok, instagram
gefuckt | strong | adj, (ge|abge|ver|zer)fackt adj, fackt ab, fackt (mich|uns|dich|euch) ab, facken, abfacken, Fakken, gefakkt, geshittet adj, abgeshittet adj, verbitcht adj, assholig adj, dickheadig adj, douchig adj, abgefuckt adj, angefuckt adj, rumgefuckt, hingefuckt adj, durchgefuckt adj, zerfuckt adj, verfuckt adj | - | instead: schlecht
fucken | strong | verb, abfucken, anfucken, rumfucken, verfucken | - | instead: -!
abfuckt | strong | = | -
fucking | strong | fuckin | - | unless near: fugging, tarsdorf, ortsschild*, oberösterreich; instead: - | the village was renamed Fugging in 2021
fuggin | strong | = | - | unless near: fugging, tarsdorf, ortsschild*, oberösterreich; instead: -
fakking | strong | = | - | unless near: fugging, tarsdorf, ortsschild*, oberösterreich; instead: -
fuck you | strong | fuck (off|it|yeah|dich|this|that|my life|the system), what the fuck, as fuck, für fuck's sake, no fucks given, fuck up, shut the fuck up, go fuck yourself | - | instead: what the fuck = -!, fuck it = -!, fuck yeah = -!, as fuck = -
Abfuck | strong | -s, Mindfuck -s, Clusterfuck -s | -
Mindfuck | strong | -s | -
Clusterfuck | strong | -s | -
Motherfucker | strong | -s -n, Mutterficker agent, Madafaka, Motherfucking, Motherfuckin | anywhere
Asshole | strong | -s, Ashole | -
Arsehole | strong | -s | -
Dumbass | strong | Dumbasses | -
Jackass | strong | Jackasses | -
Smartass | strong | = | -
Fatass | strong | = | -
Badass | mild | -es | - | own-language | Ass alone is the German ace
kick ass | mild | = | - | own-language
kickass | mild | kick-ass, Kickass | - | own-language
Bitch | strong | -es, Biatch, Bitchfight -s, Bitchfresse, Bitchface | first last | own-language; unless name
bitchig | strong | adj, bitchy, bitchen, bitcht, gebitcht, rumbitchen, rumgebitcht | - | instead: zickig
son of a bitch | strong | sons of bitches, bitch please, basic bitch | -
sonofabitch | strong | = | -
Slut | strong | -s, slutty | - | own-language
Whore | strong | -s, Manwhore | - | own-language
Cunt | strong | -s, Twat -s, Wanker -s, Prick -s, Dickhead -s, Cocksucker -s, Douchebag -s, Scumbag -s | - | own-language; unless name
Twat | strong | -s | - | unless name
Wanker | strong | -s | - | unless name
Prick | strong | -s | - | own-language; unless name
Dickhead | strong | -s | - | unless name
Cocksucker | strong | -s | - | unless name
Douchebag | strong | -s | - | unless name
Scumbag | strong | -s | - | unless name
Jerkoff | strong | = | - | unless name
Nigger | strong | -s -n, Nigga -s, Niggah -s, Niggaz | anywhere | | snigger is in innocent.lex
Faggot | strong | -s, Fag -s, faggy | - | own-language; unless near: fagott* | Fag is also short for Fagott
Crap | mild | -s, crappy, crappige -n -r -s, Holy crap | - | own-language; instead: -!, Unsinn
damn | mild | damned, god damn | - | no disguise; instead: - | English
goddamn | mild | goddamnit | - | no disguise; instead: -!
dammit | mild | = | - | no disguise; instead: -!
sucken | mild | suckt, sucks, gesuckt, Sucker -s | - | own-language; instead: suckt = ist schlecht, sucks = ist schlecht
screw you | strong | up yours, piss off, eat shit | -
shut up | mild | shut the hell up, shut your mouth | -
Noob | mild | -s | - | instead: Anfänger
Nub | mild | = | - | own-language; instead: Anfänger
Kackn00b | mild | = | - | instead: Anfänger
n00b | mild | = | - | instead: Anfänger
Moron | mild | -s | - | own-language; unless name
Idiot sandwich | mild | = | - | own-language; unless name
idiotisch | mild | adj | last | instead: unsinnig
Simp | mild | -s | - | own-language
Incel | mild | -s | - | own-language
Fuccboi | mild | -s | - | own-language
Skank | mild | -s | - | own-language
Hoebag | mild | = | - | own-language
fuck | strong | -s -ed -er -ers -ing -in -en -t -up -boy | anywhere | often masked; instead: -! | also Fuck-up, Fuckboy; Fuckup Nights and the Austrian village are handled in innocent.lex

# --- grave insults of persons ---
die Schnauze voll | mild | Schnauze voll, die Schnauze gestrichen voll, d'Schnauze voll, Schnauzn voi | - | unless near: hund*, welpe*; instead: die Schnauze voll = genug, Schnauze voll = genug, die Schnauze gestrichen voll = genug | die Nase voll haben is fine
asozial | mild | adj | - | unless near: nationalsozialis*, ns*, verfolg*, kz, häftling*; instead: rücksichtslos | neutral only of Nazi persecution
Asozialer | mild | Asoziale -n -m | - | unless near: nationalsozialis*, ns*, verfolg*, kz, häftling*
Asipack | strong | -s, Assipack -s, Gesocke | -
Faschoschwein | strong | (Fascho|Bullen|Hartz|Hartzer|Sozi|Linken|Rechten|Kapitalisten|Christen|Bonzen|Politiker|Banken|Ossi|Wessi|Zecken|Assi|Asi|Alki|Penner|Kommi|Beamten|Chef|Antifa)(schwein|sau|pack|gesindel|arsch|fotze|gesocks|brut) -e -n -s, Hartz-IV-Pack, Scheißbulle -n, Bullenhure, Bullenwichser agent | -
Hartzer | mild | agent, Hartz-4ler, Hartz-IV-ler, Hartzler agent, Hartz-IV-Schmarotzer, Asi-Toaster, Hartz-IV-Adel | - | unless near: käse*, roller*, harz | contemptuous of people on benefits
Schmarotzer | mild | agent, Schmarotzertum -s | last | unless near: pflanze*, baum*, bäume*, pilz*, biolog*, wirt, wirte*, mistel*, insekt*, larve*, wurm*, würmer*, tier*, darm*, blatt*, garten* | in botany innocent
Asylschmarotzer | strong | (Asyl|Sozial|Hartz|Wirtschafts|Polit)schmarotzer agent | -
dreckiges Stück | strong | mieses Stück, (dreckiger|mieser|elender|verdammter) (Bastard|Wichser|Penner|Lügner), elendes Miststück, Stück Scheiße, Haufen Scheiße, Stück Dreck | -
Wichser | strong | agent, Wixer agent, Wixxer agent, Wichsa, Wixa, Wixxa, Wichserei -en | last | unless name; often masked; instead: - | on both sides it would meet in Sandwichserie
Wichserverein | strong | Wichser agent, Wixer, Wixxer | first | unless name
Hurensohn | strong | -s -es, Hurensöhne -n, Huhrensohn, Hurensoohn, Hurenson, Hueresohn, Hueresöhn, Hurnsohn, Nuttensohn -s, Nuttensöhne -n, Hurnbua, Huansohn, Huasohn, Hursohn, Huresohn, Hurensohnn, Hurensöhnchen | anywhere | often masked; instead: -
Hurenkind | strong | -es -s -er -ern, Hurnkind, Nuttenkind -er, Hurentochter, Hurentöchter, Hurenmutter | - | unless near: schusterjunge*, satz*, absatz*, typogra*, umbruch*, layout*, zeile* | in typesetting a Hurenkind is a widow line
Hurnkinda | strong | = | - | unless near: schusterjunge*, satz*, absatz*, typogra*, umbruch*, layout*, zeile*
Hundesohn | strong | -s, Hundesöhne -n, Hundsohn | -
räudiger Hund | strong | räudiger Köter | -
Missgeburt | strong | -en, Mißgeburt -en | last
Bastard | strong | -s -e -en | last | unless near: hund*, pflanz*, botan*, mischling*, mops, beagle, terrier*, dackel*, rüde*, kreuz*, indigo*, zucht*, sorte*, schrift*, feile*, schnee, stark, könig* | botanical hybrid, Bastardfeile (tool), Game of Thrones
hinterfotzig | strong | adj | - | instead: hinterhältig
Fotze | strong | -n, Fozze -n, Fotz, Fodse, Votze -n, Vozze, Fotzenknecht -e, Fotzenkopf -s, Fotzenlappen -s, Fotzengesicht -er, fotzig adj, Fötzchen -s, befotzt adj, Fotz | first last | unless near: fotzelschnitte*, watsche*; unless name; often masked | Swiss Fotzelschnitten (dish) and Bavarian Fotzhobel (mouth organ), Fotzn (slap): innocent.lex
Fodze | strong | -n, Fotzn, Votzn, Fodsn, Vodse, Vozn, Fotzerl, Fotzngsicht | - | own-language; unless near: watsche*, ohrfeige* | Bavarian Fotzn is also the mouth or a slap: still coarse
Hackfresse | strong | -n, Pissfresse -n, Backpfeifenfresse -n, Hackfressn, Fickfresse -n, Kackfresse -n, Hurenfresse -n, Drecksfresse -n | last
Backpfeifengesicht | strong | -er -ern | -
Fresse | strong | = | last | unless in: gefundenes fresse; own-language; only upper | a vulgar face; fressen (animals) is ordinary
halt die Fresse | strong | (halt|halte|haltet|halten Sie|hält) (die|deine|eure|ihre|einfach die|mal die|doch die) Fresse, Fresse halten, Fresse jetzt, die Fresse halten, halt Fresse, hoit de Fressn | - | instead: bitte bleib sachlich / bitte bleiben Sie sachlich!
halt's Maul | strong | halts Maul, halt (das|dein|dei) Maul, haltet (das|euer|eure) Maul, haltets Maul, halten Sie (das|Ihr) Maul, Maul halten, das Maul halten, halt einfach das Maul, halt doch das Maul, das Maul gehalten, (heb|häb) (s|es|dis) Muul, Maul zu, hoit's Mäu, hoits Mäu, hoit dei Mäu | - | instead: bitte bleib sachlich / bitte bleiben Sie sachlich!
das Maul aufreißen | strong | das Maul zerreißen, das Maul aufgerissen, das Maul stopfen, aufs Maul, eins aufs Maul, auf's Maul | - | unless near: pferd*, hund*, karpfen*, fisch*, löwe* | Maul of an animal is ordinary; aufs Maul schauen is a phrase of Luther
Schandmaul | strong | -s, Schandmäuler | - | unless near: pferd*, hund*, karpfen*, fisch*, löwe*, band, konzert*, album*, tour, tritt, bühne*, festival*
Lästermaul | strong | Lästermäuler | - | unless near: pferd*, hund*, karpfen*, fisch*, löwe*
Drecksmaul | strong | = | - | unless near: pferd*, hund*, karpfen*, fisch*, löwe*
Lügenmaul | strong | Lügenmäuler | - | unless near: pferd*, hund*, karpfen*, fisch*, löwe*
halt die Klappe | mild | (haltet|halten Sie|halte) die Klappe, Klappe halten, die Klappe halten, Klappe zu Affe tot, halt deine Klappe, große Klappe nichts dahinter, halt den Mund, (haltet|halten Sie|halt) (den|Ihren|euren|deinen) Mund! | - | unless near: fahrzeug*, lkw, maschine*, ofen*, geschlossen, geöffnet, abstrich*, deckel*, luft*; instead: bitte bleib sachlich / bitte bleiben Sie sachlich!
halt die Schnauze | strong | (haltet|halten Sie|halte) die Schnauze, halt deine Schnauze, Schnauze halten, die Schnauze halten, Schnauze jetzt, eins auf die Schnauze | - | unless near: hund*, auto*, lkw, flugzeug*, tier*; instead: bitte bleib sachlich / bitte bleiben Sie sachlich!
halt die Goschn | strong | (halt|halts|hoit|hoid|hoits|hoids) (die|de|d'|dei|deine|eure|enkere) (Goschn|Gosch|Gosche|Papp|Pappn|Bappn|Schnoin), halt dei Gosch, Goschn halten | -
heb d Schnorre | strong | (halt|häb) (d|de|dä|di|dini) (Schnorre|Schnurre|Schnure|Latz|Lafere), heb dä Latz, heb (d|de|di|dini|die) (Schnorre|Schnurre|Schnure|Latz|Lade), heb d'Schnurre, häb d'Schnurre, Schnurre zue, Schnorre zue, Schnöre zue, Muul zue, Muul halte, heb s Muul, heb dis Muul, heb de Latz, häb de Latz | - | | Swiss
halt den Rand | mild | halt(e|et)? (die|deine|de|dei) (Backen|Kauleiste|Futterluke|Schnüss|Babbel|Gusche|Luke), (hol|holl|hool) (de|dien|din) (Snuut|Schnuut|Muul|Klapp|Sabbel), halt den Schnabel, haltet den Schnabel, halt den Sabbel, halt's Sabbel, hol din Mul | - | unless near: fest, form, backform*, teig*, deckel*, teller*, blech*, vogel*, papagei*; instead: bitte bleib sachlich / bitte bleiben Sie sachlich!
Abschaum | strong | -s -es, Menschenmüll -s, Menschendreck, Untermensch -en, Untermenschentum | -
Gesocks | strong | -es, Gesox, Gesindel -s, Gsindl, Gsindel, Lumpenpack -s | last
Sozialschmarotzer | strong | agent | - | | Schmarotzer alone is botany
Schmarotzerpack | strong | -s | -
Assi | mild | -s, assig adj | - | own-language; unless name; no disguise | insult; Assi also means Assistent among students
Asi | mild | -s | - | unless near: reisen, reise*, alpin*, wander*, innsbruck, trekking*; own-language; unless name; no disguise
Vollassi | mild | -s, Vollasi -s | - | own-language; unless name; no disguise
Vollidiot | strong | -en -s, Vollidiotin -nen, Volldepp -en -s, Volltrottel -s -n, Vollhonk -s, Vollspacken, Vollhorst -s -e, Vollkoffer -s, Vollpfeife -n, Vollnull, Vollochse -n, Vollversager agent | - | instead: -
Vollpfosten | mild | -s | - | instead: -
Fettsack | strong | -s -es, Fettsäcke -n, Fettwanst -es, Fettwänste -n, Fettkloß -es, Fettklöße -n, Fettsau, Fettsäue, Fettmops, Fettbacke -n, Fettmade -n | -
fette Sau | strong | fettes Schwein, fette Säue | -
Dickwanst | strong | = | -
Fresssack | strong | -s, Fresssäcke -n, Fressack -s | -
Dicksack | strong | Dicksäcke | -
Drecksfotze | strong | -n, Drecksnutte -n, Drecksschlampe -n, Dreckshure -n, Drecksbitch, Drecksbitches | -
Sackgesicht | strong | -s -er -ern, Sackratte -n, Sacklecker agent, Sackfratze -n | -
Hodenkobold | strong | -e | -
Saftsack | strong | -s -es, Saftsäcke -n, Saftarsch, Saftnase -n | - | unless near: apfel*, presse*, press*, filter* | a filter bag for juice exists
alter Sack | strong | (fauler|fetter|blöder|dummer|dämlicher|geiler) Sack, alten Sack, du Sack, Sie alter Sack, (faule|blöde|geile) Säcke | - | unless in: likör alter sack, alter sack aus; unless near: getreide*, reis*, mehl*, jute*, likör*, zement*, kartoffel*, jute*, müll, mülltonne*, müllabfuhr*, biomüll*, gelbe*, abfall* | "die alten Säcke" are mostly bags: left out
Pisskopf | strong | Pissspast | -
Kinderschänder | strong | agent | - | unless near: polizei*, gericht*, verurteil*, urteil*, prozess* | a grave accusation; neutral in court reports
Hundsfott | strong | -es -s, Hundsfötter, hundsföttisch adj, Hundskrüppel -s, Hundskrippl, Hundsbua, Hundsknochen, Hundsbankert, Hundskrippel | -
Bankert | strong | -e -s -en | - | unless name; only near: du, ihr bankerte, so ein, so einen, dieser, diesen, elend*, verdammt*, frech*, dreckig*, kerl, hure*, scheiß* | an old slur for a child born out of wedlock; mostly a surname now, like Bangert
Schweinehund | strong | -s -es -e -en, Schweinhund -e | - | unless in: innere schweinehund, innerer schweinehund, inneren schweinehund, innerem schweinehund, inneren schweinehunds, inneren schweinehundes, schweinehund überwinden, schweinehund besiegen, schweinehund zu überwinden; unless near: sport*, fitness*, training*, überwind*, besieg*, motivation* | the inner Schweinehund is innocent
Schweinepriester | strong | -s -n | -
Schweinebande | strong | -n, Saubande -n | - | instead: Gruppe
Saupack | strong | -s | - | instead: Gruppe
Evolutionsbremse | mild | -n | -
Intelligenzallergiker | mild | agent, Intelligenzbolzen, Denkallergiker agent, Intelligenzverweigerer agent | -
Gesichtskirmes | mild | Gesichtselfmeter -s, Gesichtsgulasch, Gesichtsbaracke -n, Gesichtsfasching, Gesichtsgrütze, Gesichtsruine -n, Gesichtsunfall, Gesichtskarneval | -
Schleimscheißer | strong | agent, Schleimscheißerei | -
Speichellecker | mild | agent, Speichelleckerei -en | - | instead: Schmeichler
Widerling | mild | -s -e -en, Ekelpaket -s -e -en, Scheusal -s -e -en, Ekelbatzen -s, Unsympath -en | -
Lügner und Betrüger | mild | verlogenes Pack | -
Lügenpack | mild | -s | -
Betrügerpack | mild | -s, Betrügerbande -n | -
Lügenpresse | mild | Lügenmedien, Systempresse | - | | political fighting word
Volksverräter | strong | agent, Vaterlandsverräter agent, Nestbeschmutzer agent, Gutmenschenpack | -

# --- contempt for a person: falsehood, cowardice, want of wits ---
Sie Hampelmann! | mild | (du|Sie) (Hampelmann|Blindfisch|Dünnbrettbohrer|Armleuchter|Lusche|Niete|Kameltreiber|Scharlatan|Dilettant|Schleimer|Kriecher|Ekel|Aas|Hexe|Nilpferd|Bohnenstange|Kamel|Gimpel|Gockel|Schnepfe|Kröte|Natter|Zecke|Made|Wurm|Laus|Stinktier|Faultier|Parasit|Geier|Hyäne|Bestie|Untier|Satan|Teufel|Flegel|Rüpel|Lümmel|Bengel|Strolch|Halunke|Ganove|Schurke|Sack|Clown|Wichtigtuer|Angeber|Aufschneider|Besserwisser|Spießer|Erbsenzähler|Nörgler|Psychopath|Wahnsinniger|Verrückter|Junkie|Barbar|Primitivling|Neandertaler|Nazi|Rassist|Faschist)!, ihr (Amateure|Dilettanten|Faschisten|Nazis|Clowns|Nieten|Halunken|Schurken|Flegel|Rüpel|Ganoven|Banausen|Barbaren)!, Dünnbrettbohrer agent | - | own-language; unless near: füttern, jagen, erkennen, kostüm* | called at somebody: only the exclamation tells the person from the thing
Heuchler | mild | agent, heuchlerisch adj, Scheinheiliger, scheinheilig adj, Doppelmoralist -en, Schleimbolzen, Lügenbaron -e | last | unless near: molière*, tartuffe, theater*, roman*, bibel*, pharisäer*; own-language; unless name
verlogen | mild | adj, Verlogenheit | - | unless near: figur*, film*, roman*, serie*, krimi*; instead: unehrlich
Berufslügner | mild | (Berufs|Profi|Erz|Gewohnheits|Wahl|Dauer|Politik|Werbe)lügner agent | - | | the bare word is a reproach, no coarse word
Feigling | mild | -s -e -en, Jammergestalt -en | - | own-language; only near: du, bist, seid, ihr feiglinge, sie feigling, so ein, so einen, diese, dieser, elend*, erbärmlich*, feiger, jämmerlich*, typ, kerl, echter, wirklich ein; unless in: kleiner feigling, kleinen feigling, kleine feigling; unless near: likör*, feige*, flasche* | Kleiner Feigling is a liqueur
Witzfigur | mild | -en, (reine|absolute|totale|einzige|ganze|echte|zur|eure|Ihre|eine) Lachnummer, Lachnummern, Lachplatte -n, Pimpf -e -en, Knilch -e, Schießbudenfigur -en, Flitzpiepe -n, Spargeltarzan -s | - | own-language; unless near: zirkus*, kabarett*, hitlerjugend
kleiner Wicht | mild | (kleiner|kleine|kleinen|kleinem|armer|armes|elender|elendes|mickriger|mickriges|jämmerlicher|erbärmlicher) (Wicht|Pimpf|Giftzwerg|Wichtigtuer|Tropf|Tröpfe|Pisser), (armes|mickriges|jämmerliches) (Würstchen|Würstel), (dumme|dummer|dummen) (Tropf|Tröpfe) | - | unless near: grill*, senf, dosen*, glas, teller*, mittag*, wichtel*, weihnacht*, deko*, wasser*, märchen*
Blödheit | mild | -en, Verblödung -en, Dummgläubigkeit, Hirnlosigkeit, Vollverblödung | - | own-language; unless near: diagnos*, histor* | Dummheit alone is ordinary
Ihre Dummheit | mild | (Ihre|deine|eure|deren|pure|reine|grenzenlose|unendliche|unfassbare|unglaubliche|geballte) Dummheit, (vor|so viel|soviel|gegen) Dummheit, Dummheit (hat einen Namen|kennt keine Grenzen|muss bestraft werden|tut weh) | -
wie blöd muss man sein | mild | (wie|so) (blöd|dumm|doof|dämlich|hohl|bescheuert|bekloppt|verblödet|bescheuerte) (muss|müssen|kann man|kann jemand|darf man|sind Sie|bist du|seid ihr|sind die|sind deutsche|sind unsere), zu (blöd|blöde|doof|dämlich|dumm) (dazu|dafür|um|einen|eine|ein|zum|für|ist|sind), (dümmer|blöder) geht (es nicht|es nimmer|'s nicht|immer|nimmer), dumm und dümmer | - | unless in: dumm und dümmer ist, film dumm und dümmer
dumme Leute | mild | (dumme|dummen|dummer|dummes|blöde|blöden|doofe|doofen|dämliche|dämlichen|hässliche|hässlichen|häßliche|ekelhafte|ekelhaften|ekelhafter|eklige|widerliche|widerlicher|widerlichen|erbärmliche|erbärmlicher|armselige|armseliger|verkommene|primitive|primitiver|abscheuliche|missratenes|missratene|missratener) (Person|Frau|Frauen|Kerl|Kerle|Typ|Typen|Mensch|Menschen|Bande|Truppe|Leute|Volk|Gestalt|Gestalten|Visage|Fratze|Fratzen|Gesicht|Etwas|Mädels|Kinder|Bürger|Politiker|Wähler|Deutsche|Deutschen|Beamte|Beamten|Kollegen|Kunden) | - | own-language; unless near: spruch, märchen*, schwester*, stiefschwester*, entlein
du bist lächerlich | mild | (bist|seid|sind Sie|Sie sind|du bist) (doch |einfach |absolut |völlig |komplett |total |so |ja |nur |echt |wirklich |einfach nur )?(unfähig|lächerlich|peinlich|erbärmlich|armselig|widerlich|ekelhaft|jämmerlich|primitiv|niveaulos|schwachsinnig), (bist|seid|sind Sie|Sie sind|du bist) (doch |einfach |absolut |völlig |so |ja |echt |wirklich )?(das|eine|ganz) (Allerletzte|Schande|Zumutung|absolute Null), (bist|seid|sind Sie|Sie sind) (doch |wohl |ja )?nicht ganz (normal|sauber) | - | own-language
krank im Kopf | mild | krank im Hirn, krankes Hirn, kranke Hirne, kranker Geist, hohle Birne, hohl in der Birne, (hast|hat|haben Sie) (doch |wohl |da )?(einen|nen) (Riss|Knacks) in der Schüssel, (zu oft|wohl|mehrmals|mal|mehrfach|zu heiß) vom Wickeltisch gefallen, nichts zwischen den Ohren, Vakuum (im|zwischen) (Kopf|Schädel|Hirn|den Ohren), nicht alle Nadeln an der Tanne, nicht alle Kerzen auf der Torte, (hast|hat|haben Sie) (doch |wohl |echt )?(einen|nen) (Sockenschuss|Schuss weg|an der Klatsche), Schaukel (als Kind )?zu (nah|nahe|dicht) an der Wand, (kein|keine|keinen|ohne) (Eier|Arsch|Mumm) in (der|den) (Hose|Hosen|Knochen), (kein|ohne) (Hirn|Gehirn) im (Kopf|Schädel), tickst du noch ganz richtig, tickst du noch richtig, ticken Sie noch ganz richtig, (was|wieder) (haben Sie|hast du|hat der|hat die|habt ihr) (denn|da|wohl|bloß|eigentlich|denn da) geraucht, was für Zeug (haben Sie|hast du) geraucht, (bist|seid|sind) (du|ihr|Sie) (eigentlich |denn |noch |völlig |total )?(bekifft|besoffen|zugedröhnt|gestört|irre|geistesgestört), nimmst du Drogen, nehmen Sie Drogen | - | unless near: unfall*, klinik*, tumor*, narkose*, medikament*, fahr*, anamnese, arzt*, porzellan*, keramik*, geschirr*, salat*, montier*, montage, abstand*, garten*, spielplatz*
Gehirnzwerg | mild | -e, Gehirnakrobat -en, gehirntot, gehirnlos adj, gehirnvernagelt adj, Dickerchen -s, Pummelchen -s, Fettkugel -n, Fettie -s, Speckbarbie -n, Streuselkuchengesicht -er, Maulaffe -n, alter Knacker, alte Knacker, seniler Sack, seniler Knacker, senile Alte, seniler Trottel | - | own-language
kapierst du es nicht | mild | (raffst|rafft|raffen|kapierst|schnallst|checkst) (du |ihr |Sie )?(es|das|'s|eh) (eh |wohl |einfach |echt |wirklich )?(nicht|nie|net|ned|nix) | - | own-language
dummes Maul | mild | (dummes|großes|freches|loses|dreckiges|vorlautes|ungewaschenes|verlogenes|dumme|freche|dreckige|vorlaute) (Maul|Klappe|Schnauze|Fresse|Gosche) | - | unless near: fisch*, fische, hund*, karpfen*, wels*, katze*

# --- milder words for persons held stupid, lazy, unpleasant ---
Tölpel | mild | -s -n, Bauerntölpel -s -n, tölpelhaft adj | - | unless near: vogel*, vögel*, basstölpel*, galapagos*, tauchen, kolonie* | seabirds too
Trampel | mild | -s, Bauerntrampel -s, Dorftrampel -s | - | only upper; unless near: kamel*, zoo*, wüste*, pfad*, höcker* | Trampeltier is a camel
du Lurch | mild | du Spinner, du Spacken, du Eumel, du Heini, du Honk, du Hansel, (du|Sie) Würstchen!, du Wicht, armer Irrer, Hanswurst, Hanswürste | - | unless near: theater*, kasper*, grill*, bühne*, plakat*, figur*, puppe*, salat*, senf* | Hanswurst is a stage figure
du Pfeife | mild | (so eine|ihr|größte|alte) Pfeife, (bist|bleibst|seid) (und bleibst|doch|halt|echt|einfach|ja|nur)? (eine|ne|'ne|a) Pfeife, bist und bleibst (eine|ne|'ne|a) Pfeife, ihr Pfeifen!, Sie Pfeife | - | unless near: rauch*, tabak*, schiedsrichter*, orgel*, holz*, spiel*, verkauft, habt, führt, meerschaum*, bruyère*
du Flasche | mild | taube Flasche, bist (du )?(so |doch |echt |ja )?(eine|ne|'ne) (Flasche|Pfeife|Niete|Lusche|Memme|Krücke|Nulpe|Wurst|Graupe|Knalltüte|Luftnummer), (du|Sie) (Flasche|Krücke|Nulpe|Graupe|Esel|Schnarchnase|Null|Luftpumpe|Knallcharge)!, du (Wurst|Birne|Pflaume|Gurke|Ochse|Pute|Hammel)!, (du|Sie|ihr) (alte|alten|blöde|blöden|dumme|dummen|faule|faulen|lahme|lahmen) (Flasche|Flaschen|Niete|Nieten|Pfeife|Pfeifen|Lusche|Luschen|Wurst|Gurke|Gurken|Krücke), (du|ihr|so ein|Sie) (Kamel|Kamele|Esel|Rindvieh|Rindviecher|Schaf|Schafskopf|Hammel), ihr Flaschen!, Vollflasche -n | - | unless near: metzger*, grill*, isst, magst, willst, bier*, wein*, trink*, pfand*, wasser*, öffn*, füll* | the bottle is innocent
du Opfer | mild | (so ein|was für ein|voll das|was ein) Opfer, ihr Opfer (glaubt|seid|denkt|habt|könnt|wollt|meint|checkt|rafft|kommt|schreibt), ihr Opfer!, du Vollopfer, ihr Vollopfer, Vollopfer | - | unless near: von, eines, einer, mobbing*, gewalt*, diebstahl*, straftat*, betrug*, phishing*, geworden, wurdest, bist | victims are innocent; youth insult
du Lauch | mild | was ein Lauch, ihr Lauche, ihr Läuche, du Lappen, du Kek, du Clown, du Knecht, du Pfosten, du Klappspaten, so ein Klappspaten, so ein Pfosten, du Heini, du Spaten, du Lackl, du Lackel, (so a|so ein) (Lackl|Lackel), (du|so ein|ihr) Hs | - | unless near: absolvent*, hochschule*, zwiebel*, koch*, schneid*, suppe*, gemüse*, zaun*, tuch*, putz*, garten*
Irrer | mild | Geistesgestörter, Geistesgestörte -n, Gemeingefährlicher | - | only upper; unless near: thriller*, film*, serie*, psychologie, test*, hitchcock, diagnos*, klinik*; own-language; no disguise | Verrückter, Wahnsinniger, Gestörter stand at ordinary sentence beginnings: left out
geistesgestört | mild | adj, geisteskrank adj | - | unless near: diagnos*, klinik*, gericht*
nicht alle Tassen im Schrank | mild | nicht mehr alle Tassen im Schrank, noch alle Tassen im Schrank, nicht alle Latten am Zaun, einen an der Waffel, einen an der Klatsche, (hast|hat|haben Sie) (doch |wohl |da )?(einen|nen) Sprung in der Schüssel, nicht ganz bei Trost, (haben|hast|habt) (Sie|du|ihr) (se|sie) noch alle, (hast|habt) (du|ihr) (einen|nen) Knall, haben wohl eine Schraube locker, hast wohl eine Schraube locker | - | | Dachschaden, Schaden, Vogel, Schraube alone are ordinary
nicht die hellste Kerze | mild | nicht die hellste (Kerze|Leuchte) (auf der Torte|am Baum|im Leuchter)?, nicht gerade die hellste (Kerze|Leuchte), wohl zu heiß gebadet, als Kind zu heiß gebadet, zu oft auf den Kopf gefallen, Stroh im Kopf, nur Stroh im Kopf, mit dem Klammerbeutel gepudert, (dumm|dümmer|blöd|doof) wie (Brot|Stroh|Bohnenstroh|ein Stück Brot|fünf Meter Feldweg|Schifferscheiße), dümmer als die Polizei erlaubt, weich in der Birne, nicht ganz sauber im Kopf, Tinte gesoffen, Lack gesoffen, zu viel Klebstoff geschnüffelt, Gehirn ausgeschaltet, Hirn ausgeschaltet, kein Hirn im Kopf, null Hirn, IQ einer Toastscheibe, IQ eines Toastbrots, IQ einer Amöbe, IQ von Knäckebrot, von allen guten Geistern verlassen | - | unless near: leuchtmittel*, lumen, watt, led, glühbirne* | mocks somebody's wits without a swear word
dumme Nudel | mild | (dumme|blöde|alberne|doofe) (Nudel|Nudeln|Schnecke|Schrapnelle|Funzel|Pflaume|Zwetschge), dummer Tropf, dumme Tröpfe, (hohle|taube|dumme) (Nuss|Nüsse|Type|Typen|Frucht), ihr (Honks|Spacken|Heinis), du (Waschlappen|Witzfigur|Lusche|Niete|Nullnummer|Wicht|Zwerg), Sie (Waschlappen|Wicht|Heini), so ein(e)? (Waschlappen|Lusche|Niete|Wicht|Würstchen|Heini|Komiker|Clown), Nulltipper agent, Nullchecker agent, Vollblinse, Dumpfnase -n, Hohlbrot -e, Hohlbolzen, Hohlhorn | - | unless near: kochen, kochwasser, soße, rezept*, putz*, baum*, obst*, los, lose, lotterie*, zirkus*, grill*, beutel*, tüte*, packung*, schale*, ernte*, walnuss*, walnüsse*, haselnuss*, haselnüsse*, knack*, geburtstag*, kinder*, kostüm*, müsli*
sind Sie noch ganz dicht | mild | (sind|bist|seid) (Sie|du|ihr) (wohl nicht|wohl nicht mehr|nicht mehr|noch) ganz dicht | - | unless near: zelt*, dichtung*, fenster*, schuh*, jacke*, rohr*, flasche*, stiefel*, ventil*, dach*, prüf*, leck*, silikon*, abdicht*, wasser*
Fatzke | mild | -n -s, Lackaffe -n, Schnösel -s -n, Heiopei -s | - | unless name
lackaffig | mild | adj | - | instead: eitel
Kanaille | mild | -n, Hohlfrucht, Hohlfrüchte, Vollhupe -n, Flachbratze -n, Bratze -n | - | own-language
Schafskopf | mild | -s, Schafsköpfe -n | - | unless near: karten*, spiel*, skat*, runde, turnier*; instead: - | Schafkopf is a card game
Schreckschraube | mild | -n, Giftnudel -n, Keifzange -n, Keifweib, Zankweib, Schrapnelle -n | -
Schmierlappen | mild | -s, Schmutzfink -en -e, Schmierfink -en -e, Dreckfink -en, Piesepampel -s, Lorbass -e | - | instead: -
Glatzkopf | mild | -s, Glatzköpfe -n, Pickelfresse, Pickelgesicht -er, Fettgesicht -er, Giftzwerg -e -en -s | - | | remarks on the body
Streithammel | mild | -s -n, Neidhammel -s -n, Schnapsdrossel -n, Schluckspecht -e -en, dummes Huhn, dumme Hühner | -
Dreckskunde | strong | -n, Saukunde -n, Idiotenkunde -n, Idiotenkunden, Arschlochkunde -n, Nervkunde -n, Meckerkunde -n | - | | staff slang about customers
Idioten | mild | = | first | | Idiotentest and idiotensicher are in innocent.lex
Fachidiot | mild | -en, Dorfidiot -en, Quadratidiot -en | -
Dorfdepp | mild | -en | last | unless name; unless near: johnny, schauspieler*; own-language
Oberdepp | mild | -en | last | unless name; unless near: johnny, schauspieler*; own-language
Saudepp | mild | -en | last | unless name; unless near: johnny, schauspieler*; own-language
Seppldepp | mild | = | last | unless name; unless near: johnny, schauspieler*; own-language
deppert | mild | adj, fetzendeppert adj, fetzendeppad, fetzendeppata, deppeter, deppete, deppat, depperter, depperte, deppertes, Depperte, depperten, deppad, deppada | - | only lower; instead: ungeschickt
depat | mild | = | - | only lower; instead: ungeschickt
deppata | mild | Depperter, Deppata, Deppade, Deppater | - | unless name
so a Depperter | mild | = | - | unless name
Dummkopf | mild | -s -es, Dummköpfe -n, Dummkopp, Dummbatz, Dummbatzen, Dummbeutel -s -n, Dummbeidl, Dummerchen -s, Dummschwätzer agent, Dummlaberer agent, Dummerjan -s -e | - | instead: -
Dumpfbacke | mild | -n, dumpfbackig adj | - | instead: -
dumm | mild | dumme, dummen, dummer, dummes, dummem, dümmer, dümmere -n -r -s, dümmste -n -r -s, dümmsten, am dümmsten | - | only lower; only near: bist, seid, kunde, kunden, kundin, kundinnen, nutzer*, leute, leuten, mensch*, typ, typen, kerl*, weib*, volk, gesindel, pack, sind sie, sie sind, wer, menschheit, wie kann man, einfach zu, wohl zu, ausrede*, gerede, geschwätz, sprüche, gelaber; unless in: für dumm verkaufen, dumm gelaufen, dummer zufall, dummer fehler, dummes missgeschick, dumme frage, dumme fragen, keine dummen fragen, dumm verkauft; own-language; instead: ungeschickt | only of persons: of a thing or a coincidence it is informal, no more
stinkdumm | mild | adj, strohdumm adj, strunzdumm adj, saudumm adj, strunzblöd adj, stockdumm adj, brunzdumm adj, grottendumm adj, dummdreist adj, strunzendumm adj, dummfrech adj | - | instead: unklug
blöd | mild | adj, blöde, blöden, blöder, blödes, blödem, blöderes, blödeste -n, blödsten | - | only lower; only near: bist, seid, kunde, kunden, kundin, kundinnen, nutzer*, leute, leuten, mensch*, typ, typen, kerl*, weib*, volk, gesindel, pack, sind sie, sie sind, wie kann man, einfach zu, wohl zu, ausrede*, gerede, geschwätz, sprüche, gelaber; unless in: blöd gelaufen, blöderweise, blöde frage; own-language; instead: ärgerlich | only of persons
Blödmann | mild | -s -es, Blödmänner -n, Blödian -s -e -en, Blödkopf, Blödköpfe -n | - | instead: -
Blödsinn | mild | -s -es | - | instead: Unsinn
saublöd | mild | adj, saublöde, saublöden, saublöder, saublödes | - | instead: ärgerlich
strohblöd | mild | adj | - | instead: ungünstig
stinkblöd | mild | adj | - | instead: ungünstig
verblödet | mild | adj, verblöden, Volksverblödung | -
saudeppert | mild | adj | -
doof | mild | adj, doofe, doofen, doofer, doofes, doofem, Doofi -s, Doofmann -s, Doofmänner, Doofkopp, saudoof adj, stinkdoof adj, strunzdoof adj | - | own-language; unless in: doof gelaufen, doofer zufall, doofe frage, wie doof sich das, wie doof das ist, wie doof das für; instead: ungünstig
dämlich | mild | adj, Dämlack -s -e, saudämlich adj | - | only lower; instead: ungeschickt
Dämlack | mild | -s -e -en | -
bescheuert | mild | adj | - | instead: unsinnig
bekloppt | mild | adj, Bekloppter, Bekloppte -n, bekloppter | - | instead: unsinnig
plemplem | mild | = | - | instead: unsinnig
balla-balla | mild | ballaballa | - | instead: unsinnig
behämmert | mild | adj, beknackt adj, belämmert adj | - | instead: unsinnig
hirnverbrannt | mild | adj, hirnrissig adj, schwachsinnig adj | - | instead: unsinnig
schwachsinnig | mild | adj | - | unless near: tot, tumor*
gehirnamputiert | strong | adj, hirnamputiert adj | -
Schwachsinn | mild | -s -es | last | unless near: histor*, diagnos*; instead: Unsinn
Schwachkopf | mild | -s -es, Schwachköpfe -n, Schwachmat -en, Schwachmaat, Schwachsinniger, Schwachsinnige -n | last? | unless near: elektriker*, werkzeug*; instead: - | Flachzange is also a tool
du Flachzange | mild | Sie Flachzange, so eine Flachzange, Flachpfeife -n | - | unless near: elektriker*, werkzeug*
Holzkopf | mild | -s, Holzköpfe -n, Hohlkopf -s, Hohlköpfe -n, Hohlbirne -n, Hohlbratze -n, Hohlroller agent, Strohkopf -s, Strohköpfe -n, Schafskopf -s, Schafsköpfe -n, Matschbirne -n, Knallkopf, Knallköpfe, Knallkopp, Torfkopf, Torfkopp, Torfköppe, Döskopp, Döskopf, Quadratschädel -s | - | unless near: figur*, puppe*, marionette*, karten*, spiel*, skat; instead: - | Holzkopf is also a puppet's head
Hirni | mild | -s, Hirnheiner -s, Hirnochse -n, Hirnöderl -n, Hirnederl -n, Hirnkasperl -n, Spatzenhirn -s -e, Erbsenhirn -s -e, Vogelhirn, Hühnerhirn, Schrumpfhirn -s | - | instead: -
Knalltüte | mild | -n, Knallcharge -n | - | unless near: karneval*, fasching*, clown*, kostüm*, faschings*, bastel* | Pappnase is also a carnival nose
Pappnase | mild | -n | - | unless near: karneval*, fasching*, clown*, kostüm*, faschings*, bastel*
taube Nuss | mild | tauben Nuss, dumme Nuss, weich in der Birne | - | unless near: baum*, schale*, ernte*
Weichbirne | mild | = | - | unless near: baum*, schale*, ernte*
Versager | mild | agent, Versagerin | last | unless near: torpedo*, rakete*, böller*, munition*, gerät*, zünd*, patrone*, funk*; instead: - | also a blind shell
Volltrottelei | mild | Trottelei -en | -
Vertrottelung | mild | vertrottelt adj | -
Nichtsnutz | mild | -es -e -en, Taugenichts -e -en, Faulpelz -es -e -en, fauler Hund, faules Pack, Faulsack | - | no disguise; unless near: eichendorff*, novelle*, roman*
Tagedieb | mild | -e -en -s, Tunichtgut -s -e, nichtsnutzig adj, Habenichts -e, Galgenvogel, Galgenvögel, Galgenstrick -e, Herumtreiber agent, Taugenix | - | only near: du, ihr, bist, seid, sie sind, sind sie, so ein, so eine, so einen, kunde, kundin, kunden, kundinnen, typ, typen, kerl, kerle, alter, blöder, blöde, blöden, dummer, dumme, dummen, elender, elende, verdammter, fauler, frecher, mieser, unfähige*, ganz schön
Stinksack | mild | Stinksäcke -n, Stinktier -e, eierlos adj, Eierloser, schwanzlos adj, Lusche -n, Pfeifenkopf, Nullnummer -n | - | only near: du, ihr, bist, seid, elende*, verdammte*, dreckige*, drecks*, pack, linke, linken, faule*; unless near: hund*, katze*, biss*, impf*, falle*, köder*, tier*, haustier*, kammerjäger*, schädling*, falter*, garten*, befall*, haben, habt, hast, gegen | the animals are innocent
du Zecke | mild | (du|ihr|elende|elendes|dreckige|dreckiges|miese|mieses|verdammte|linke|fiese|fieses|ekelhafte|ekelhaftes|widerliche|widerliches|asoziale|asoziales) (Zecke|Zecken|Parasit|Parasiten|Made|Maden|Ratte|Ratten|Wanze|Wanzen|Bazille|Ungeziefer|Geschmeiß|Gezücht|Pestbeule|Kröte|Schlange|Natter) | - | unless near: hund*, katze*, biss*, impf*, falle*, köder*, tier*, kammerjäger*, schädling*, garten*, befall*, zimmer*, keller* | said to a person; the animals are innocent
Flegel | mild | -s -n, flegelhaft adj, Rüpel -s -n, rüpelhaft adj, Lümmel -s -n, Grobian -s -e, Rabauke -n, Raufbold -e | - | only near: du, ihr, bist, seid, sie sind, sind sie, so ein, so eine, so einen, kunde, kundin, kunden, kundinnen, typ, typen, kerl, kerle, alter, blöder, blöde, blöden, dummer, dumme, dummen, elender, elende, verdammter, fauler, frecher, mieser, unfähige*, ganz schön; unless name; unless near: dresch*, korn, getreide*, hof, kind, kinder, besten | milder words, and a Dreschflegel is a farm tool
Schuft | mild | -e -es, Halunke -n, Schurke -n, Ganove -n, Strolch -e | - | only near: du, bist, seid, so ein, so eine, so einen, kerl, kerle, alter, elender, elende, verdammter, mieser, ihr schufte, ihr halunken, sie schuft; only upper; unless near: film*, roman*, comic*, disney*, polizei*, warn*, phishing*, betrugs* | in films and police reports ordinary
ihr Betrüger | mild | (elende|elender|verdammte|verdammter|miese|mieser|dreckige|dreckiger|verlogene|verlogener|ihr|du) (Betrüger|Betrügern|Gauner|Gaunern|Lügner|Lügnern|Abzocker|Heuchler|Lügnerin|Heuchlerin|Betrügerin), so ein (Betrüger|Gauner|Lügner|Abzocker), Sie (Betrüger|Gauner|Lügner|Abzocker|Heuchler|Feigling|Versager|Schuft)! | - | unless near: warn*, erkennen, melde*, anzeige*, telefon*, geld, polizei*, konto* | the bare words stand in every warning of fraud
Wichtigtuer | mild | agent, Schlaumeier -s, Quatschkopf -s, Quatschköpfe -n, Schwätzer agent, Schwafler agent, Angeber agent, Besserwisser agent, schnöselig adj, Trampeltier -s | - | only near: du, ihr, bist, seid, sie sind, sind sie, so ein, so eine, so einen, kunde, kundin, kunden, kundinnen, typ, typen, kerl, kerle, alter, blöder, blöde, blöden, dummer, dumme, dummen, elender, elende, verdammter, fauler, frecher, mieser, unfähige*, ganz schön; unless near: zoo*, kamel*
hirnlos | mild | adj, durchgeknallt adj, blödsinnig adj, psychopathisch adj, Psychopath -en, Psycho -s | - | only near: du, bist, seid, sie sind, sind sie, so ein, so eine, so einen, kerl, kerle, elender, elende, idee*, aktion, entscheidung*; unless near: sicherung*, thriller*, film*, serie*, diagnos*, test*; own-language | a blown fuse ist durchgeknallt
Betonkopf | mild | Betonköpfe -n, Seelenklempner agent, Hausmütterchen -s | - | only near: du, ihr, bist, seid, sie sind, sind sie, so ein, so eine, so einen, kunde, kundin, kunden, kundinnen, typ, typen, kerl, kerle, alter, blöder, blöde, blöden, dummer, dumme, dummen, elender, elende, verdammter, fauler, frecher, mieser, unfähige*, ganz schön
Nichtskönner | mild | agent, Stümper agent, stümperhaft adj, Pfuscher agent, Pfuschfirma, Pfuscherbande, Halbidiot -en, Nichtswisser agent | - | instead: Anfänger | Pfusch itself is left out
Banause | mild | -n, Kulturbanause -n, Hinterwäldler agent, hinterwäldlerisch adj | - | instead: -
Hinterwäldler | mild | agent, hinterwäldlerisch adj | last? | unless near: vogel*, basstölpel*, galapagos*, tauchen
Einfaltspinsel | mild | = | -
Spinner | mild | agent | - | own-language; unless name; unless near: angel*, köder*, hecht*, forelle*, raupe*, schmetterling*, falter*, motte*, seide*, wolle*, garn*, fidget*, hand, lade*, lädt, seite*, jacke, spielzeug*, amazon*, spinnrad*, spindel*; instead: - | a lure, a moth, a yarn spinner, the waiting wheel on a screen
Penner | mild | agent, pennerhaft adj | first last | unless name; no disguise; instead: - | Penner is a surname as well
prollig | mild | adj, proletenhaft adj | - | instead: ungehobelt
Proll | mild | -s -en, prollo, Prolo -s, Prolet -en, Prollproll | - | unless near: proletariat*
Rotzlümmel | mild | -s -n, Bauernflegel -s -n, Erzflegel, Saulümmel, Drecklümmel | - | unless name
Lump | mild | -s, Haderlump -en, Dreckslump, Erzhalunke -n, Gesinnungslump -en, Falott -en, Strizzi -s, Lumpenhund -e | - | only upper; unless name; unless near: film*, hund namens, roman*, comic*, susi, disney*, theater*, stück, bühne*, oper*, nestroy; own-language | Lumpen (rags), schuften (to toil), umherstrolchen are other words
Saukerl | strong | -s -e -n, Saubazi -s, Sauluder -s, Saumagd, Sauschädel, Sautrampel, Schweinskerl, Sauhund -e -en -s, Saubua, Saubub -en, Sauhammel, Saubär, Saukopf, Sauköpfe, Sauhond, Soucheib -e, Souhung, Saucheib -e, Saumensch | -
Stinkstiefel | mild | -s -n, Stinker agent, Stinkbock, Muffelkopf, Miesepeter -s, Motzkopf, Motzkuh, Motztüte | - | unless near: käse*; own-language; unless name
Nervensäge | mild | -n, Nervtöter agent, Quengelarsch, Nervbacke -n, Nervkuh, Querulant -en, Querulantin, Querulantentum, querulatorisch adj, Motzer agent, Meckerfritze -n, Meckerheini, Meckerziege -n | - | | never of a complaining customer
großkotzig | mild | adj | - | instead: überheblich
großmäulig | mild | adj, großschnauzig adj, großgoschert adj | - | instead: prahlerisch
Großkotz | mild | -es -e, Großkotzigkeit, Großmaul -s, Großmäuler -n, Großschnauze -n, Klugschnacker agent, Maulheld -en | - | instead: Angeber
Laberbacke | mild | -n, Labersack, Labersäcke, Labertasche -n, Laberkopf, Sabbeltasche -n, Sabbelkopp, Schwallkopf, Plappermaul, Plappermäuler, Schlappmaul, Dummquatscher agent, Lällebäbbel | -
Weichei | mild | -s -er -ern, Warmduscher agent, Sitzpinkler agent, Memme -n, Jammerlappen -s, Heulsuse -n, Muttersöhnchen -s, Schlappschwanz -es, Schlappschwänze -n, Schnarchnase -n, Trantüte -n, Tranfunzel -n, Tranfunsel -n, Hosenschisser agent | - | unless near: umfrage*, spiel*, ei, eier*, kocher*, dusch*, thermostat*, brause* | Memmingen and Waschlappen are not meant
übergeschnappt | mild | adj | - | unless near: sicherung*
nicht ganz knusper | mild | nicht mehr ganz knusper, (bist|sind|seid) (du|Sie|ihr) irre | - | unless near: sicherung*
geisteskrank | mild | adj | - | unless near: sicherung*
Klapse | mild | Klapsmühle -n, in die Klapse, Irrenanstalt -en, Irrenhaus -es, Irrenhäuser -n | - | unless near: histor*, museum*; instead: Klinik
Pack | mild | = | - | own-language; only upper; only near: asozial*, elende*, verlogen*, dreckig*, gesindel, lumpen* | a Pack of batteries is a product
Sippschaft | mild | -en | - | only near: ganze, elende, verfluchte, diese, mit ihrer, faule
Mischpoke | mild | -n, Mischpoche, Muschpoke | - | own-language
Bagasch | mild | = | - | only near: ganze, elende, verfluchte, diese, mit ihrer, faule
Brut des Bösen | mild | elende Brut, ganze Bagage, diese Bagage | - | only near: ganze, elende, verfluchte, diese, mit ihrer, faule
Idiot | mild | -en -s, Idiotin -nen | last | instead: -; often masked | Idiotie, idiotensicher are not entries
Deppen | mild | = | first | unless name; own-language
Depp | mild | -en -s, Deppin, Deppad, Deppn | last | unless name; unless near: johnny, schauspieler*; own-language; instead: -
Trottel | mild | -s -n | first last | unless name; instead: -
Trottl | mild | -n | last | unless name
trottelig | mild | adj | - | instead: ungeschickt

# --- animals as insults ---
saukalt | mild | adj | - | instead: sehr kalt
saugut | mild | adj, saugeil adj, saustark adj | - | instead: sehr gut
sauteuer | mild | sauteure -n -r -s, schweineteuer, schweineteure -n -r -s | - | instead: sehr teuer
sauschwer | mild | adj | - | instead: sehr schwer
sauschlecht | mild | adj | - | instead: sehr schlecht
saulangsam | mild | adj, saulahm adj | - | instead: sehr langsam
sauschnell | mild | adj | - | instead: sehr schnell
sauheiß | mild | adj | - | instead: sehr heiß
saukomisch | mild | adj, saulustig adj | - | instead: sehr komisch
sauwohl | mild | = | - | instead: sehr wohl
saufrech | mild | adj, saugrob adj, sauunfreundlich adj | - | instead: sehr unfreundlich
saumäßig | mild | adj, schweinemäßig adj | - | instead: schlecht
schweinisch | mild | adj, säuisch adj | - | instead: unanständig
sauhässlich | mild | adj | - | instead: sehr hässlich
saupeinlich | mild | adj | - | instead: sehr peinlich
saudreckig | mild | adj | - | instead: sehr dreckig
saueklig | mild | adj | - | instead: sehr eklig
saueng | mild | adj | - | instead: sehr eng
saufaul | mild | adj | - | instead: sehr faul
saufeige | mild | adj | - | instead: sehr feige
saufies | mild | adj | - | instead: sehr fies
saugemein | mild | adj | - | instead: sehr gemein
saugefährlich | mild | adj | - | instead: sehr gefährlich
sauglatt | mild | adj | - | instead: sehr glatt
sauhart | mild | adj | - | instead: sehr hart
saukompliziert | mild | adj | - | instead: sehr kompliziert
saulangweilig | mild | adj | - | instead: sehr langweilig
saulaut | mild | adj | - | instead: sehr laut
saulecker | mild | adj | - | instead: sehr lecker
saunervig | mild | adj | - | instead: sehr nervig
saunett | mild | adj | - | instead: sehr nett
saupraktisch | mild | adj | - | instead: sehr praktisch
sauschlau | mild | adj | - | instead: sehr schlau
sauscharf | mild | adj | - | instead: sehr scharf
sauschwierig | mild | adj | - | instead: sehr schwierig
sauspannend | mild | adj | - | instead: sehr spannend
sautrocken | mild | adj | - | instead: sehr trocken
sauübel | mild | adj | - | instead: sehr übel
sauunbequem | mild | adj | - | instead: sehr unbequem
sauwichtig | mild | adj | - | instead: sehr wichtig
sauwitzig | mild | adj | - | instead: sehr witzig
sauarrogant | mild | adj | - | instead: sehr arrogant
saubillig | mild | adj | - | instead: sehr billig
sauöde | mild | adj | - | instead: sehr öde
sauhoch | mild | adj | - | instead: sehr hoch
sauweit | mild | adj | - | instead: sehr weit
Sausack | mild | Sau(sack|beutel|luder|weib|arbeit|job|brut|gesicht|gesindel|preis|wut) -s -es -er -en | - | own-language
unter aller Sau | mild | = | - | instead: sehr schlecht
zur Sau machen | strong | zur Sau (gemacht|macht|machte), die Sau rauslassen, wie eine gesengte Sau, wie die gesengte Sau | -
keine Sau | strong | (interessiert|juckt|kennt|braucht|versteht) keine Sau, interessiert doch keine Sau | - | unless near: ferkel*, stall*, zucht*, eber*, landwirt*; instead: interessiert keine Sau = interessiert niemanden, kennt keine Sau = kennt niemand, braucht keine Sau = braucht niemand, versteht keine Sau = versteht niemand, keine Sau = niemand
dumme Sau | strong | (blöde|alte|arme|perverse|geile|faule|miese|feige|dreckige|fette|elende) Sau, (blöde|dumme|perverse|faule|miese|dreckige) Säue, du Sau, Sie Sau, ihr Säue | - | unless near: ferkel*, stall*, zucht*, eber*, landwirt*
Schweinepack | strong | -s, Schweineladen -s, Schweine(journalist|journaille|presse|staat|system|kapitalist|arbeit|regierung|politiker) -s -en | -
Sauerei | mild | -en | - | instead: Zumutung
Schweinerei | mild | -en | - | instead: Zumutung
Sauladen | mild | -s, Sauläden, Sauhaufen, Sauwirtschaft, Saustall -s, Sauställe, Saubetrieb | - | unless near: bauer*, tier*, stallbau*, landwirt* | instead: Betrieb
Sauwetter | mild | -s, Saukälte, Sauhitze, Saufraß -es, Schweinefraß -es, Saukram, Schweinkram -s, Schweinekram -s, Sauklaue -n, Sauzeug | -
Saufresse | strong | Saugesicht -er, Saupreiß -n -en, Saupreuß -en, Saupreuße -n, Saubayer -n, Sauschwab -en, Sauschwob -e, Sauschwabe -n, Sauösterreicher, Saupiefke -s, Sautürke -n, Saurusse -n, Saufranzose -n, Sauzigeuner | -
versaut | mild | adj | - | instead: verdorben
versauen | mild | = | - | instead: verderben
versaue | mild | versaust, Versautheit | -
Säuniggel | mild | -s | -
Schweinigel | mild | -s -n, Schweinigelei -en, schweinigeln | -
Ferkelei | mild | -en | -
Saubartel | mild | Saubartl | -
besoffen | mild | adj, sturzbesoffen adj, stockbesoffen adj, stinkbesoffen adj, sternhagelvoll adj, hackedicht adj | - | instead: betrunken
Besoffener | mild | Besoffene -n | - | instead: Betrunkener
Säufer | mild | agent, Saufkopp, Saufkopf, Saufnase, Saufbold -e, Saufbruder, Saufziege | - | unless near: bienen*, sucht*, leber*
Suffkopp | mild | Suffkopf, Suffköppe | - | unless near: bienen*, sucht*, leber*
Schluckspecht | mild | -e -en | - | unless near: bienen*, sucht*, leber*
du Schwein | strong | (bist|sind|seid|ist) (du|Sie|ihr|er|sie|der) (doch |echt |so |ja |nur )?(ein|alle) (Schwein|Schweine), (du|Sie|ihr|er|der|die) (bist|sind|seid|ist) (doch |echt |so |ja |nur )?(ein|alle) (Schwein|Schweine), (Sie|ihr|dieses|so ein|mieses|dreckiges|perverses|fettes|geldgieriges|faules|elendes|dummes) (Schwein|Schweine), du (altes|mieses|dreckiges|fettes|faules|perverses|dummes) Schwein, diese Schweine, ihr miesen Schweine, Sie mieses Schwein, Kameradenschwein -e, Charakterschwein -e, Sexschwein -e, Nazischwein -e, Bullenschwein -e, Kapitalistenschwein -e | - | unless near: mast*, stall*, bauer*, hof*, fleisch*, haltung*, bio*, landwirt*, schlacht*, glück | the animal and 'Schwein gehabt' are innocent
interessiert kein Schwein | mild | (kennt|braucht|juckt|kapiert|versteht|interessiert|liest|will|glaubt) (das )?kein Schwein, kein Schwein (ruft|interessiert|kennt|braucht|versteht) | - | unless near: max raabe*, palast orchester; instead: niemand | 'Kein Schwein ruft mich an' is a song
Schweinebacke | mild | (du|Sie|ihr|so eine) Schweinebacke, elende Schweinebacke, Schweinebackengesicht | - | unless near: braten*, gericht*, rezept*, metzger*, fleisch*, koch*, geschmort* | a cut of meat
blöde Kuh | strong | (dumme|blöde|fette|doofe|alte|dämliche|hässliche|arrogante|komische|überhebliche|olle|verlogene|dumm|blöd|eingebildete|frigide) (Kuh|Kühe), (blöden|dummen|fetten|doofen|alten) (Kuh|Kühen|Kühe), du Kuh, Sie Kuh, blödi Chue, dummi Chue, dumme Chue, fetti Chue, bleede Kua | - | unless near: milch*, stall*, bauer*, weide*, landwirt*, alm*
Kackkuh | strong | = | - | unless near: milch*, stall*, bauer*, weide*, landwirt*, alm*
Mistkuh | strong | = | - | unless near: milch*, stall*, bauer*, weide*, landwirt*, alm*
Saukuh | strong | = | - | unless near: milch*, stall*, bauer*, weide*, landwirt*, alm*
dumme Gans | mild | (blöde|dumme|alberne|eingebildete|doofe) (Gans|Gänse|Pute|Puten|Ziege|Ziegen|Schnepfe|Schnepfen|Henne|Hennen|Glucke|Wachtel|Trine|Liese|Urschel), (blöden|dummen|doofen) (Gans|Pute|Ziege|Schnepfe), (du|Sie) (dumme|blöde|alte) (Gans|Pute|Ziege|Schnepfe|Zicke), dummi Gans | - | unless near: stall*, bauer*, käse*, geflügel*, märchen*
alte Schachtel | mild | (alte|alten|blöde|schrullige) (Schachtel|Schrulle|Schrippe|Hexe|Krähe|Schabracke|Schreckschraube|Vettel|Spinatwachtel|Schrapnelle|Kröte|Funzn|Bissgurn|Zwiderwurzn), (alte|alten) (Vetteln|Schrullen|Hexen) | - | unless near: streichholz*, karton*, zigaretten*, märchen*, fasnacht*, walpurgis*, kostüm*, pralinen*, tabletten*, theater*, kasper*, puppe*, hänsel*, buch*, figur*, fasching*, karneval*; instead: - | a box, a fairy-tale witch
Spinatwachtel | mild | -n | - | unless name | 'Vettel' is a racing driver
Vettel | mild | -n | - | unless name; only near: alte*, hässlich*, schrullig* | Sebastian Vettel
Schrappnell | mild | = | - | unless name
Zwiderwurzn | mild | Zwiderwurzen | - | unless name
Zicke | mild | -n, zickig adj, Rumgezicke, Zickenalarm, Zickerei -en | - | only near: du, Sie, diese*, so eine, alte*, blöde*, dumme*, Kundin, Kollegin, Chefin, Tussi; unless near: stall*, geiß*, zicklein* | also a goat; a screen may "Zicken machen"
Zimtzicke | mild | -n, Zimtziege -n, Oberzicke -n, Dummzicke -n, Kampfzicke -n, Drecksziege -n | - | own-language
Hornochse | mild | -n, Hornochsen | - | unless near: weide*, stall*, stück*, bauer*, alm*, landwirt*, zähl*
Rindvieh | mild | -s, Rindviecher -n, Rindviech -er | - | unless near: weide*, stall*, stück*, bauer*, alm*, landwirt*, zähl*, schaf*, schafe, gras*, markt, märkte, herde*, vieh*, hof, kuh*, kühe*
du Esel | mild | (du|Sie) (Haubentaucher|Hund|Dackel)!, (du|schiache|bleede|blede|oide) Blunzn, du (Otto|Horst|Suchti|Kellerkind|NPC|Bot|Fehlzündung)!, ihr (Boomer|Suchtis|Bots)!, (bleede|blede) (Kuh|Kua|Sau|Hund), bist (du|a) (so )?(bleed|blede), (Sie|du|ihr) (dumme|dummer|blöder|sturer|störrischer|alter) (Esel|Hammel|Ochse|Affe|Gimpel|Gockel), du Hammel, du Ochse, du Affe, dummes Kamel, blödes Kamel, dummes Schaf, blödes Schaf, blöder Affe, blöde Affen | - | unless near: zoo*, reit*, stall*, tier*, weide*, buridan*, wander*, trekking* | the animals are innocent
zum Affen machen | mild | zum Affen gemacht, zum Affen halten, zum Affen macht, zum Deppen machen, zum Deppen gemacht, zum Idioten machen, zum Hansel machen | - | instead: lächerlich machen
affig | mild | adj | - | instead: albern
blöder Hund | strong | (dummer|blöder|räudiger|feiger|mieser|dreckiger|falscher|elender|verdammter) (Hund|Köter), (dumme|blöde|räudige|feige|dreckige) Hunde, du (dummer|blöder|feiger|mieser|räudiger|elender) Hund, ehrenloser Hund, ehrenlose Hunde | - | unless near: leine*, tierarzt*, gassi*, futter*, welpe*, rasse*, halter* | the animal is innocent
Köter | mild | -s -n, Töle -n, Straßenköter -s, Drecksköter | - | unless name; unless near: schmier; instead: Hund
falsche Schlange | mild | hinterhältige Schlange, miese Ratte, dreckige Ratte, du Ratte, ihr Ratten, du Made, du Wurm, elender Wurm, linke Zecke, linke Zecken, linken Zecken, Zeckenpack, Rattenpack, du Aas, faules Aas, Rabenaas -es, Geschmeiß -es, Parasitenpack | - | unless near: vogel*, biss*, hund*, impf*, borreliose, fsme, kasse* | the animals are innocent
Kanalratte | mild | -n | - | unless near: vogel*, biss*, hund*, impf*, borreliose, fsme, geier*
Rattenpack | mild | Rattenbrut, Zeckenpack | - | unless near: vogel*, biss*, hund*, impf*, borreliose, fsme, geier*
Aasgeier | mild | -s -n | - | unless near: vogel*, biss*, hund*, impf*, borreliose, fsme, geier*
Rabenaas | mild | -es, Rabenäser | - | unless near: vogel*, biss*, hund*, impf*, borreliose, fsme, geier*
Biest | mild | -er -ern -es, biestig adj, kleines Biest, fieses Biest | - | unless name; unless in: schöne und das biest, schönen und das biest, die schöne und das biest; own-language; unless near: zecke*, mücke*, wespe*, insekt*, spinne*, käfer*, tier*, hund*, katze*, milbe*, musical*, film*, disney*, maschine*, ps
dummer Bock | mild | geiler Bock, sturer Bock, blöder Bock, alter Bock | - | unless near: ziege*, jagd*, reh*
Hurenbock | mild | -s, Hurenböcke | - | unless near: ziege*, jagd*, reh*
Saubock | mild | = | - | unless near: ziege*, jagd*, reh*
verarschte Kunden | strong | verarschten Kunden, Kunden verarscht, für blöd verkauft, für blöd verkaufen | - | instead: getäuschte Kunden
saufen | mild | säuft, säufst, soff, soffen, gesoffen, saufe, saufst, sauft, versoffen adj, Versoffener, rumsaufen, Gesaufe, Sauferei -en, Saufgelage -s -n, Komasaufen -s, zugesoffen | - | unless near: pferd*, vieh*, kuh*, kühe*, tier*, tränke*, hund*, katze*, wasser*, motor*, abgesoffen, benzin*, ab, hochwasser*, regen*; instead: trinken | of animals ordinary
sau | mild | = | - | own-language; only lower; no disguise; instead: sehr | intensifier written apart: sau gut
Sau | mild | Säue -n, Sauen | - | own-language; unless near: eber*, ferkel*, jagd*, wild*, zucht*, stall*, mast*, forst*, jäger*, keiler*, landwirt*, fleisch*, schwein*, bache*; unless name; only upper; no disguise | the animal is innocent; compounds are listed

# --- sexist ---
Schlampe | strong | -n, Schlampn, Schlampenverein -s, Dorfschlampe -n, Oberschlampe -n | first last | unless near: müll; often masked | 'schlampig' and 'Schlamperei' are ordinary reproaches
Flittchen | strong | -s, Flitscherl -n, Flitschen | last
Bumsluder | strong | Fickluder -s | -
Hürchen | strong | -s | -
Betthäschen | strong | -s | -
Luder | mild | -s -n | last | own-language; unless near: jagd*, fuchs*, köder*, jäger*, aas*, greifvogel*, petra*, bitter*; unless name | bait for foxes; as an insult of a woman coarse
Hure | strong | -n, Hurerei -en, herumhuren, rumhuren, hurenhaft adj, Hurentochter, Edelhure -n, Straßenhure -n, Crackhure -n, verhuren, verhurt adj | - | unless near: bibel*, babylon*, offenbarung*, typogra*; unless in: hure babylon; often masked | the Whore of Babylon in Bible texts
Dorfhure | strong | Hure -n | first last | own-language; unless near: bibel*, babylon*, offenbarung*, typogra*; no disguise | in compounds; the dialect forms only stand alone
herumhuren | strong | rumhuren | last? | unless in: babylon; unless near: bibel*, babylon*, offenbarung*, typogra*
Huar | strong | = | - | own-language; no disguise; unless in: babylon; unless near: bibel*, babylon*, offenbarung*, typogra*
Hurn | strong | = | - | own-language; no disguise; unless in: babylon; unless near: bibel*, babylon*, offenbarung*, typogra*
Straßenhure | strong | -n | last? | unless in: babylon; unless near: bibel*, babylon*, offenbarung*, typogra*
Nutte | strong | -n, nuttig adj, Nuttn, Nuttenbunker, Nuttenarsch, Nuttenfresse, nuttenhaft adj | first last | own-language; unless name; often masked | a tongue and groove is 'Nut'
Nudde | strong | -n, Nuddn, Nuddenkind | - | own-language; unless name
Bordsteinschwalbe | strong | -n | -
Dorfmatratze | strong | -n, Dorfstute, Dorffahrrad, Dorfbumse | -
Bückstück | strong | -e | -
Dirne | mild | -n | last? | unless near: dirndl*, tracht*, puppe*, bauern*, märchen*, histor* | in old texts and dialect merely a girl
Tussi | mild | -s, Tusse -n, tussig adj, Tussn, tussihaft adj, Modetussi -s, Vorzimmertussi -s | - | own-language; instead: Frau
Weiber | mild | -n, Weibergeschwätz -es, Weibsbild -er -ern -s, Weibsstück -s -e, Weibsvolk -s, Weiberkram, Weiberwirtschaft, (blödes|dummes|altes) Weib, du Weib, Schandweib, Mannweib -er -ern -s | - | unless near: fastnacht*, fasching*, karneval*, windsor*, weinsberg*, nibelungen*, shakespeare, luther*, histor*, verdi; instead: Frauen | Weiberfastnacht: innocent.lex
Emanze | mild | -n, emanzenhaft adj, Kampfemanze -n, Quotenfrau -en, Quotentussi, Quotentante, Heimchen am Herd, Blondchen -s, dumme Blondine, blöde Blondine | - | unless near: kampagne*, quote*
Kampflesbe | strong | -n, Lecklesbe -n | -
Feminazi | strong | -s | -
Femofaschistin | strong | Drecksfeministin | -
Mannsweib | strong | -er, Mannsweiber, Männerhasserin | -
blöde Schnalle | mild | (dumme|blöde|fette) (Schnalle|Schnallen|Olle|Alte|Trulla|Tussi|Trine), diese Olle, Trulla -s, Ische -n, Modepüppchen -s | - | own-language; unless near: gürtel*, schuh*
Schickse | strong | -n, Schicksn, Schixn | - | own-language | antisemitic and sexist in origin

# --- racist and xenophobic slurs ---
Genderwahn | mild | -s, Gender-Gaga, Gendergaga, Genderidiot -en, Homolobby | - | | political fighting words
Bimbo | strong | -s | - | own-language; unless near: panificadora, grupo, bakery, brot*, toast* | a Mexican bakery is called Bimbo
Kümmeltürke | strong | -n, Kümmeltürkin, Kümmelfresser agent, Knoblauchfresser agent, Kamelficker agent, Ziegenficker agent, Eselficker agent, Schafficker agent, Teppichflieger agent | - | unless near: safari*, beduin*, karawane*
Kameltreiber | strong | agent, Eselstreiber agent | - | only near: du, ihr, bist, seid, sie sind, sind sie, so ein, so eine, so einen, kunde, kundin, kunden, kundinnen, typ, typen, kerl, kerle, alter, blöder, blöde, blöden, dummer, dumme, dummen, elender, elende, verdammter, fauler, frecher, mieser, unfähige*, ganz schön, pack, araber*, türke*, scheiß*, drecks*; unless near: safari*, beduin*, karawane* | a trade in the desert, an insult among us
Mohr | mild | -en, Mohrin, Mohrenfratze | - | unless name; own-language; unless near: othello*, hemd, apotheke*, hotel, gasthof, brauerei*, straße, könig*, sarotti*, schiller*, coburg*, wappen*, drogerie*, verlag*, siebeck, caspar | old word for Black people; many names and the dish Mohr im Hemd
Mohrenkopf | mild | Mohrenköpfe -n | - | unless near: pferd*, schaf*, huhn*, täubling*, milchling*, pilz*, papagei*; instead: Schaumkuss | also a mushroom and breeds
Zigo | strong | -s, Zigos, Zigöner agent | - | own-language; unless name
Zigeunersoße | mild | -n, Zigeunersauce -n, Zigeunerschnitzel -s | - | unless near: umbenann*, umbenenn*, hieß, früher, ehemals, nicht mehr; instead: Paprikasoße | out of use since 2020
Schlitzauge | strong | -n -s, schlitzäugig adj, Schlitzi -s, Schlitzis, Schlitzaugenpack | -
Gelbgesicht | strong | -er | -
Reisfresser | strong | agent, Hundefresser agent | -
Ching Chong | strong | Tsching Tschang | -
Tschingtschangtschong | strong | = | -
Fidschi | strong | Fidschiladen, Fidschimarkt, Fidschipack, Fidschiladens | - | only near: pack, laden, vietnam*, scheiß*, asia*, sau, drecks*, geh; unless near: insel*, suva, reise*, urlaub*, flug*, pazifik*, strand* | East German slur; otherwise the islands
Kaffer | strong | -n, Buschkaffer | - | unless near: büffel*, limette*, limetten*, blätter*, curry*, sprache*; unless name | Kaffernlimette: innocent.lex
Buschneger | strong | Baumneger | - | unless near: büffel*, limette*, limetten*, blätter*, curry*, sprache*; unless name
Hottentotte | mild | -n, wie bei den Hottentotten | - | unless near: feige*, völker*, histor*, venus*, pflanze*
Rothaut | mild | Rothäute -n | - | unless near: film*, washington, football*, tannen*, pilz*; own-language
Kruzitürken | mild | Kruzitürkn, Kruzitürk, Kruzitürken noch amol | - | instead: du meine Güte | a curse
Drecksausländer | strong | agent, Scheißausländer agent, Kanakenstaat, Ausländerpack -s, Türkenpack -s, Türkensau, Russenpack -s, Polenpack -s, Zigeunerpack -s, Asylantenpack -s, Flüchtlingspack -s, Sozialasylant -en, Wirtschaftsschmarotzer agent, Rapefugee -s, Ausländer raus, Kulturbereicherer agent, Fickificki, Ficki-Ficki | -
Muselmane | mild | -n, Muselmann, Muselmänner -n, muselmanisch adj | - | unless near: histor*, literatur*, kz, auschwitz, häftling*, lager* | dated
Musel | strong | -s -n, Muselpack -s, Muselficker agent, Muselsau, Museltum | - | unless near: mosel, luxemburg, wein* | Musel is Luxembourgish for the Moselle
Kopftuchmädchen | strong | -s | - | unless near: mosel, luxemburg, wein*
Burkaschlampe | strong | -n | - | unless near: mosel, luxemburg, wein*
Itaker | strong | agent, Itakerin | - | unless near: fassbinder* | Katzelmacher is a Fassbinder film
Spaghettifresser | strong | agent, Makkaronifresser agent, Polentafresser agent | - | unless near: fassbinder*
Katzelmacher | strong | agent | - | unless near: fassbinder*
Tschingg | strong | -e -en, Tschinggeler agent | - | unless near: fassbinder*
Tschusch | strong | -en, Tschuschn, Tschuschenpack, Tschuschenbude | - | unless near: kapelle*; own-language | Wiener Tschuschenkapelle is a band
Jugo | mild | -s | - | own-language; unless near: zastava, fiat, auto*, nostalg*; unless name | slur in Austria and Switzerland, also self-used
Polacke | strong | -n, Polack -en, Polackenpack, Polackin, Polackei, Pollacke -n | - | unless name; unless near: fisch*, seelachs*, filet* | Pollack is a fish
Pollack | strong | -en, Pollackenpack | - | own-language; unless name; unless near: fisch*, seelachs*, filet*
Russenschwein | strong | -e, Russensau, Russenhure -n, Kremlnutte -n, Russkis, Ruski -s | -
Schluchtenscheißer | strong | agent, Schluchtenjodler agent, Schluchti -s, Schluchtnscheißer | - | | Germans of Austrians and Swiss
Ösi-Arsch | strong | = | -
Kuhschweizer | strong | agent | -
Ösi | mild | -s | - | own-language | joking for an Austrian; unfriendly from a company
Piefke | mild | -s, Piefkei, piefkinesisch adj, Piefkinese -n | - | unless name; unless near: komponist*, militärmarsch*, saga | Gottfried Piefke composed marches, Piefke-Saga is a film
Marmeladinger | mild | agent | - | unless name; unless near: komponist*, militärmarsch*, saga
Gummihals | mild | Gummihälse -n, Gummihäls | - | | Swiss for Germans, naturalised citizens
Papierlischwiizer | mild | Papierlischwizer | -
Jammerossi | mild | -s, Besserwessi -s, Drecksossi -s, Scheißossi -s, Dunkeldeutschland | -
Isarpreiß | mild | -n, Preißnschädel | -
Nazischlampe | strong | -n, Nazisau, Nazisäue, Nazischwein -s -e, Nazipack -s, Naziarsch, Naziärsche, Nazihure -n, Nazifresse -n | -
Drecksnazi | strong | -s, Scheißnazi -s | -
Nazi | mild | (du|Sie|ihr|so ein|dieser|diese|alter|alte|blöder|blöde|dreckiger|dreckige|verdammter|verdammte|elender|elende|mieser|miese|dummer|dumme) (Nazi|Nazis), nazihaft adj, Nazidreck -s, Nazibrut, Nazigesindel -s, Nazilümmel -s, Nazikeule -n | - | only near: du, ihr, bist, seid, dreckig*, scheiß*, verpiss*, pack, schwein*, hau | as a reproach to a person; in politics and history an ordinary word
Sieg Heil | strong | Heil Hitler, heil hitler, Sieg heil | - | unless near: verboten, gerufen, strafbar, verurteilt, histor*, museum*
Zigeuner | strong | agent, zigeunerhaft adj, zigeunern, Zigeunerweib, Zigeunersau, Zigeunersippe -n | first | unless in: zigeunersoße, zigeunersauce, zigeunerschnitzel, zigeunersoßen, zigeunersaucen, zigeunerschnitzels; unless near: baron*, operette*, strauss, strauß, liebe, histor*, verfolg*, ns*, wienerlied*, sinti, völkermord*; instead: - | ordinary only in titles and history; sauce and schnitzel have been renamed
Neger | strong | -s -n, Negerin -nen, Negerlein -s, Negerchen -s, negrid adj, negroid adj, Negerweib -er, Negersklave -n, Negermusik, Negerpuppe -n, Negerkuss -es, Negerküsse -n, Negerbrot, Buschneger agent, Baumneger agent | first | unless name; own-language | Negernbötel, Oberneger and surnames: innocent.lex
Kanake | strong | -n, Kanacke -n, Kanak -s, Kanacken, Kanackenpack, Kanakenpack, Kanakensau, Kanackensau, Kanakn, Kanax | first | unless near: neukaledonien*, nouméa, kalédonie; own-language | the Kanak of New Caledonia; Kanak Sprak is a book

# --- antisemitic slurs ---
Judensau | strong | Judensäue -n, Saujude -n, Judenschwein -e -en -s | - | unless near: relief*, wittenberg*, kirche*, mittelalter* | Wittenberg relief in news
Drecksjude | strong | -n, Scheißjude -n, Judenpack -s, Judengesindel, Judenlümmel -s, Judenbengel -s, Judennase -n, Judenbrut, Judenhure -n, Judenfresse -n, Judenarsch, Geldjude -n, Wucherjude -n, Schacherjude -n, Stinkjude -n | -
Judenfotze | strong | Judennutte -n, Judenknecht -e -en, Judenpresse, Jud raus, Juden raus, Juden ins Gas, Judenlobby, Finanzjude -n | - | unless near: antisemit*
Itzig | strong | -s | - | unless name; only near: jude*, jud, geld*, nase*, wucher* | antisemitic nickname; also a surname, and part of witzig, hitzig
Halbjude | mild | -n, Vierteljude -n, Volljude -n, Halbjüdin, Jüdlein, Jidd -en, Jiddenpack | - | unless near: nürnberg*, ns*, nationalsozial*, histor*, verfolg*, gesetz*
ab ins Gas | strong | ins Gas mit, gehörst vergast, gehört vergast, gehören vergast, alle vergasen, vergasen sollte man, vergast gehört, in die Gaskammer mit, (gehört|gehören) ins KZ, ab nach Dachau, ab nach Auschwitz | -
bis zur Vergasung | strong | = | - | unless near: kohle*, anlage*, holz*, vergaser* | set phrase, unbearable today

# --- homophobic and transphobic slurs ---
warmer Bruder | strong | warme Brüder, warmen Bruder, eine warme Schwester | -
vom anderen Ufer | mild | = | - | unless near: fähre*, brücke*, blick*, elbe*, rhein*, see*, fluss*, main*, donau*, boot*, schiff*, schwimm*, wasser* | often only the river bank
Schwuchtel | strong | -n, Schwuchtln, schwuchtelig adj, Schwuchti, Drecksschwuchtel -n | last first
verschwuchtelt | strong | adj | -
Schwulette | strong | -n, Schwulinski -s, Schwulibert -s, verschwult adj, Schwulenpack, Schwulensau, schwule Sau, schwuler Sack, schwules Schwein, schwule Schwuchtel, Schwulo | - | | schwul alone is a neutral identity word
Tunte | strong | -n, tuntig adj, Tuntn, tuntenhaft adj, Drecksstunte | - | own-language; unless near: ensemble*, kabarett*, haus, show*, drag* | also a self-designation on stage (Tuntenhaus, Tuntenball)
Tucke | strong | -n, tuckig adj, Klemmtucke -n | - | own-language; unless name
Homo | mild | -s | - | own-language; only near: du, drecks*, pack, scheiß*; unless near: sapiens, erectus, neanderthal*, ehe, oeconomicus, faber, ludens, hetero*, bi | Homo sapiens, Homo-Ehe
Transe | strong | -n, Transenpack, Transendreck, Transfotze | - | unless near: ford, honda, motorrad*, transit*, transalp*; own-language; unless name
Kampftranse | strong | -n | -
Shemale | strong | -s | -
Ladyboy | strong | -s | -
Schwanzfrau | strong | -en | -
Arschpirat | strong | -en, Popopirat -en, Rosettenstecher agent, Rosettenreiter agent, Schokostecher agent, Kackstecher agent | -
Kinderficker | strong | agent, Pädoschwein -e -s, Pädo -s, Pädosau, Sodomit -en, Tierficker agent | - | unless near: fluss*; own-language

# --- ableist slurs ---
Spast | strong | -en -s, Spasti -s, Spastn, spastig adj | last | | Spastik, Spastiker, spastisch are medicine; "damit spaßt man nicht" must stay out
Spacko | strong | -s, Spacken, Spacki -s, Spackn, Spako -s, Vollspack -en, Spassti -s, Spastie -s | - | | 'spack' (Low German: thin, tight) is ordinary
Mongo | strong | -s, Mongölchen, mongohaft adj, Vollmongo -s, Mongokind | - | own-language; unless in: mongo db; unless near: datenbank*, db, nosql, server*, flash, gordon, kongo | MongoDB: innocent.lex
mongoloid | strong | adj | - | instead: mit Down-Syndrom
Krüppel | strong | -s -n, Krüppelkind, Krüppelfresse, Seelenkrüppel -s, Hundskrüppel | last? | unless name; unless near: baum*, kiefer*, walm*, wuchs*, eiche*, pflanze* | Krüppelwalm(dach), Krüppelkiefer: innocent.lex
krüppelig | mild | adj | - | unless near: baum*, bäume*, kiefer*, wuchs*, eiche*, pflanze*, ast, äste
verkrüppelt | mild | adj | - | unless near: baum*, bäume*, kiefer*, walm*, wuchs*, eiche*, pflanze*, zeh*, ast, äste, schrift*, zeichen, text* | of trees, toes and letters ordinary
Behindi | strong | -s, Behindo -s, Behindies, vollbehindert adj, Vollbehinderter, (bist|seid) (du|ihr) (eigentlich|echt|voll|total|komplett|irgendwie|so)? behindert, (voll|total|komplett|echt) behindert, Hirnbehinderter, Schwerstbehindertenverein | - | unless near: ausweis*, grad, merkzeichen*, gdb, verkehr*, sicht*, chronisch, schwer*, oder einschränk* | behindert alone, and "Sind Sie behindert oder …", are neutral
Downie | strong | -s, Downi -s, Mongokind -er | - | own-language; unless name
du Autist | strong | ihr Autisten | - | unless name
Debiler | strong | Debile -n, debil adj, Debilo -s, Imbeziler, imbezil adj, Kretin -s | - | unless near: histor*, diagnos*; own-language
Liliputaner | mild | agent | - | unless near: swift*, gulliver*, eisenbahn*, bahn; instead: kleinwüchsiger Mensch
Schizo | mild | -s, schizo, Psychotante -n, Geisteskranker, Geisteskranke -n, Klapskopf | - | unless near: phren*
verreck doch | strong | krepier doch, geh sterben, geh verrecken, ich hoffe du stirbst, stirb doch, verrecke elend, ums Verrecken, verrecken soll er | - | unless near: motor*, baum | vulgar for dying
verrecke | strong | verreck, verrecken, verreckt adj, verreckst, verreckte -n, verreckten, Verreckter | - | unless near: motor*, baum
krepier | strong | = | - | unless near: motor*, baum

# --- curses ---
Satansbraten | mild | -s, Teufelsbraten -s, Teufelsbrut, Höllenbrut, Satansweib -er, Ausgeburt der Hölle | - | unless near: film*, roman*, fassbinder*
verflixt und zugenäht | mild | verdammt und zugenäht, Himmelherrschaft, Herrgottszeiten | - | instead: -!
verdammt | mild | vrdmmt, vrdammt, verdmmt | - | unless near: untätigkeit, nichtstun, zuschauen, scheitern; only lower; unless in: dazu verdammt, scheitern verdammt, warten verdammt, untätigkeit verdammt, erfolg verdammt, geduld verdammt, stillstand verdammt, passivität verdammt, siegen verdammt, in alle ewigkeit verdammt, nichtstun verdammt, zuschauen verdammt; instead: -!, sehr | verdammt gut -> sehr gut
verdammte | mild | verdammten, verdammter, verdammtes, verdammtem, verdammteste -n | - | unless near: untätigkeit, nichtstun, zuschauen, scheitern; unless in: die verdammten dieser erde, die verdammten der erde, verdammten der erde, schule der verdammten; instead: - | das verdammte Paket -> das Paket
verdammt noch mal | mild | verdammt nochmal, verdammt noch eins, verdammt und zugenäht, verdammich, verdammi, na verdammt, ach verdammt, oh verdammt, verdammt aber auch, verdammter Mist, Gott verdammt | - | instead: -!, wie ärgerlich!
gottverdammt | strong | adj, gottverdammich, gottverdammmich, gottverflucht adj, gottverdammi, Gott verdammich | - | instead: -
verflucht | mild | adj, verfluchte -n -r -s -m, verflucht noch mal, verflucht nochmal, verflucht noch eins, verflucht und zugenäht | - | unless near: piraten*, karibik*, schatz*, grab*, märchen*, spuk*, spiel*, level*; only lower; instead: -!, sehr | of a cursed tomb or a game ordinary
gottverlassenes Kaff | mild | gottverlassenes Nest, gottverlassene Gegend | -
Kaff | mild | -s, Käffer -n | last? | unless near: getreide*, spreu*, café; own-language | Kaff also means chaff
Kuhkaff | mild | -s -er | last? | unless near: getreide*, spreu*, café; own-language
zum Teufel | mild | zum Teufel noch mal, zum Teufel nochmal, Teufel noch mal, zum Deibel, zum Deiwel, zum Deixl, zum Deifi, zum Düvel, zum Satan, (was|wer|wo|wie|warum|wieso) zur Hölle, zur Hölle mit (dir|Ihnen|euch|denen|dem|der|ihm|ihr), zur Hölle damit, zur Hölle noch mal, zum Henker, zum Geier, in drei Teufels Namen, in Teufels Namen, (weiß der|hol's der|hols der|soll dich der|hol dich der|hol sie der) Teufel, der Teufel soll dich holen, (was|wer|wo|wie|warum) zum (Teufel|Henker|Geier|Kuckuck) | - | unless near: himmel, pakt, faust, tannhäuser; instead: -
fahr zur Hölle | strong | fahrt zur Hölle, fahren Sie zur Hölle, scher dich zum Teufel, schert euch zum Teufel, scheren Sie sich zum Teufel, geh zum Teufel, gehen Sie zum Teufel, zum Teufel mit Ihnen, zum Teufel mit dir, zum Teufel mit euch, (scher|schert|scheren Sie) (dich|euch|sich) zur Hölle, geh zur Hölle, schmor in der Hölle, wünsche Ihnen die Pest | -
Himmelherrgott | mild | -s, Himmelherrgottnochmal, Himmelherrgottsakrament, Himmiherrgott, Himmelsakra, Himmelsakrament, Himmisakra, Himmel Herrgott, Himmel Kruzifix, Himmelkruzifix, Himmelsdonnerwetter, Himmeldonnerwetter, Himmel Donnerwetter | - | instead: du meine Güte
Herrgott noch mal | mild | Herrgott nochmal, Herrgotts noamal, Herrgott no amol, Jesses Maria und Sakra, Sakrament noch mal, Sakrament noch amal, Zefix noamal | - | unless near: kirche*, eucharistie; instead: du meine Güte | Bavarian
Herrgottsakra | mild | Herrgottsakrament, Herrgottnochmal, Herrgottzack, Herrgottsack, Herrgottssack, Sakra | - | unless near: kirche*, eucharistie; instead: du meine Güte
Sakradi | mild | = | - | unless near: kirche*, eucharistie; instead: du meine Güte
Sackerment | mild | Sacklzement, Sackra, Sacklpicker | - | unless near: kirche*, eucharistie; instead: du meine Güte
Zefix | mild | Kruzefix | - | unless near: kirche*, eucharistie; instead: du meine Güte
Zäfix | mild | = | - | unless near: kirche*, eucharistie; instead: du meine Güte
Kruzifixn | mild | Kruzifixnoamal, Kruzinesn, Kruzinäsn, Kreuzkruzifix, Kreizkruzifix, Kreuzsakrament, Kreizsakra, Kruzifix noch mal, Kruzifix noamal, Kruzifix no amoi, Kruzifix no amal, Kruzifix no ned, Kruzifix nomal, Zefix, Zefix nochmal, Kruzifix nochmal, Malefizverein, Malefizbande, Malefizluder, Kreuzdonnerwetter, Kreuzverreck, Kreizdeife, Kreizdeifi, Hundsverreck, Hundsverreckte, hundsverreckt adj | - | instead: du meine Güte | Kruzifix alone is a cross
Gopferdammi | mild | Gopfertami, Gopferdamminomal, gopfertamminomal, Gopferteckel, Gopfertelli, Gopferdelli, Gopfertori, gopferdori, Gopfverdammi, Gottverdelli, Gopf, Gopferdammisiech, gopferglemmi, Gopferdeckel, Gopferdekel, Gopfridschtutz, Gopfridstutz, Gopfriedstutz | - | instead: du meine Güte | Swiss
Sternesiech | mild | Sternecheib | - | | Swiss and Swabian
Heilandsack | mild | Heilandzack, Heilandsakrament, Heilandsagg | -
Herrgottsblechle | mild | = | -
verreckts | mild | = | -
verfickt | strong | adj, verfickte -n -r -s -m, verfickte Scheiße, gottverfickt adj, kackverfickt adj, verfickter Mist | - | instead: -!, lästig

# --- dismissive and aggressive phrases ---
halt dich da raus | mild | (halten Sie sich|haltet euch) da raus, das geht (dich|Sie|euch) nichts an, das geht Sie einen feuchten, geht Sie gar nichts an, geht dich gar nichts an | - | | rude, not coarse
voll schwul | mild | (voll|total|ja sowas von) schwul, schwuler Mist, schwuler Scheiß | - | | the neutral word used as an insult
ist mir wurscht | mild | ist uns wurscht, ist mir Wurst, ist uns Wurst, mir doch egal, uns doch egal, drauf gepfiffen, pfeif drauf | - | unless near: metzger*, wurstwaren*, grill* | unfriendly brush-off, nothing more
fick dich | strong | (ficken|fick) (Sie sich|di|disch|euch|die Henne|dein Leben|deine Mutter|dich selbst|dich ins Knie), fickt euch, ficken Sie sich ins Knie, fick ja, fick mich, fick das, fick die, fick euch alle, figg di, figg dich, fick die alle, fick deine Mudda, fick deine Mama, ficki fick | - | instead: -; often masked
ins Knie ficken | strong | ins Knie gefickt, ins Knie fickst, fick disch ins Knie, am Arsch gefickt | -
du kannst mich mal | mild | (Sie|die|der|ihr) (können|kann|könnt) mich mal, du kannst mich kreuzweise, mich kreuzweise, kannst mi gern haben, kannst mich gernhaben, (Sie können|du kannst|ihr könnt) mir gestohlen bleiben | - | unless near: anrufen, zurückrufen, besuchen, kontaktieren, erreichen, beraten, fragen, informieren, einladen, anschreiben, abholen, unterstützen, umarmen, verbinden, überraschen, sehen, hören, treffen, aufklären, durchstellen, weiterleiten, begleiten, bitte, kurz, gerne, wenn | elliptical only
rutsch mir den Buckel runter | mild | (rutsch|rutscht|rutschen Sie|rutschts) (mir|uns|ma) den Buckel (runter|hinunter|herunter|obi|owi|abe), steigt mir den Hut auf, steig mir in die Tasche, Buckel runterrutschen, blas mir den Schuh auf, blas mir den Schuh, blast mir den Schuh auf | -
darauf kannst du einen lassen | mild | (darauf|da|worauf|drauf) (kannst du|können Sie|könnt ihr|kann man) einen lassen, (du|ihr|Sie|man) einen lassen (kannst|könnt|können|kann), einen fahren lassen, einen ziehen lassen | - | unless near: tee*, zahn*, hund*, auto*, wagen*, bus, zug
geht mir auf den Sack | strong | (mir|uns|ihm|ihr|ihnen|allen|einem|ma) (gewaltig |tierisch |langsam |allmählich |so |so was von |total |nur noch |wirklich |echt |voll |richtig |ganz schön |gehörig |mächtig |dermaßen |wahnsinnig |einfach |nur |schon |schon wieder |ziemlich |extrem |furchtbar |unheimlich |derart |auch |jetzt )?auf den Sack, auf den Sack (gehen|geht|ging|gingen|gegangen|gehst), auf'n Sack, aufn Sack, am Sack kratzen, am Sack lecken | - | unless near: mehl*, reis*, zement*, klebe*, aufkleber*, etikett*, gedruckt*, weihnachtsmann*; instead: stört mich
geht mir auf die Eier | strong | (mir|uns|ihm|ihr|ihnen|allen|einem|ma) (gewaltig |tierisch |langsam |allmählich |so |so was von |total |nur noch |wirklich |echt |voll |richtig |ganz schön |gehörig |mächtig |dermaßen |wahnsinnig |einfach |nur |schon |schon wieder |ziemlich |extrem |furchtbar |unheimlich |derart |auch |jetzt )?auf die (Eier|Nüsse|Klöten|Titten|Eierstöcke|Muschi), auf die Eier (gehen|geht|ging|gegangen|gehst), tritt in die Eier, Tritt in die Eier, die Eier abreißen, die Eier abschneiden, die Eier schaukeln, Eier schaukeln | - | unless near: henne*, hühner*, huhn*, ostern*, frühstück*, koch*, bauernhof*, vogel*, nest*; instead: stört mich
geht mir auf den Keks | mild | (geht|gehen|gehst|ging|gingen) (mir|uns|ihm|ihr|ihnen|allen|einem) (gewaltig |tierisch |langsam |allmählich |so |so was von |total |nur noch |wirklich |echt |voll |richtig |ganz schön |gehörig |mächtig |dermaßen |wahnsinnig |einfach |nur |schon |schon wieder |ziemlich |extrem |furchtbar |unheimlich |derart |auch |jetzt )?auf den (Keks|Geist|Wecker|Senkel|Zeiger|Zwirn), auf den (Keks|Senkel|Zeiger|Geist|Wecker) (gehen|geht|gegangen) | - | instead: stört mich | informal, but unfriendly from a company
hau ab | mild | hauen Sie ab, hau bloß ab, hau endlich ab, zieh Leine, ziehen Sie Leine, zieht Leine, verzieh dich, verzieht euch, verziehen Sie sich, mach die Fliege, macht die Fliege, mach dich vom Acker, schleich dich, schleich di, schleicht euch, schleichen Sie sich, schwirr ab, kratz die Kurve, mach nen Abgang, verschwinden Sie hier, mach dass du wegkommst, verzupf dich, putz di, verroll dich | - | unless near: pickel*, akne, falten, virus* | "Pflege für die Haut ab 50": haut ab is left out
leg dich gehackt | mild | legt euch gehackt, legen Sie sich gehackt, geh doch heulen, heul doch, heul leise, heulen Sie doch, heulen Sie leise, deine Mudda, dei Mudda, deine Mudder | -
aufs Maul hauen | strong | eins auf die Fresse, Schnauze polieren, Fresse polieren, (auf die|in die) Fresse, (ach du|meine) Fresse, aufs Maul kriegen, aufs Maul bekommen, gleich knallt's, gleich gibt's auf, schlag dich tot, ich bring dich um, ich mach dich fertig, wir machen dich fertig, ich mach dich platt, schlag dich krankenhausreif | - | unless near: spiel*, turnier*, level*, match* | threats
die Faxen dicke | mild | Faxen dicke, den Kanal voll, Hals von Ihnen voll, die Hucke voll, den Papp auf | - | unless near: frequenz*, sender*, antenne*; instead: genug
geht mir am Arsch vorbei | strong | am Arsch vorbei, am Arsch vorbeigehen, am Arsch vorbeigeht, am Allerwertesten vorbei | - | instead: betrifft mich nicht
hirnloses Geschwätz | mild | dummes (Gelaber|Geschwätz|Gesülze|Gequatsche|Zeug), Geschwafel -s, Gelaber -s, Dummgeschwätz -es, Gesabbel -s, Gewäsch -es, Rumgeheule -s, Mimimi, Gemotze -s, Gemecker -s | last | unless near: wolf*, ziege*, ziegen*, wind; instead: Gerede | belittles what the other says
laber nicht | mild | laber keinen Scheiß, labern Sie nicht, laber mich nicht voll, red keinen Scheiß, reden Sie keinen Scheiß, erzähl keinen Scheiß, erzähl keinen Mist, red keinen Mist, reden Sie keinen Mist, red kan Schas, verzapf keinen Mist, laber keine Scheiße, laber doch nicht, schwall mich nicht voll, quatsch mich nicht voll | -
Honk | mild | -s, Eumel -s -n, Dulli -s, Dullie -s, Dödel -s -n, Dussel -s -n, Dösbaddel -s, Döspaddel -s, Dusselkopp, Doofnuss, Doofnüsse, Dumpfbirne -n | - | unless near: hupe*, sound*, hupton*; unless name; own-language | English honk
dusselig | mild | adj, dusslig adj | - | instead: ungeschickt

# --- Austrian ---
Beidl | strong | -n -s, Saubeidl, Oaschbeidl, Schasbeidl, Beidlwichser agent, deppata Beidl | first last | unless name | Beutel in dialect: penis, fool
Wappler | mild | agent, wapplerhaft adj, Wappla | - | unless name | Viennese: incapable man; Wappler is a surname too
Dodl | mild | -n -s, Dodel -n -s, Volldodl, dodlhaft adj, Volldodel, Dillo -s, Dolm -e, Vollkoffa, du Koffer, deppada Koffer | - | unless near: reise*, gepäck*, flug*, rolle*, pack* ; unless name
Ungustl | mild | -n -s, Ungustel, Ungustln, Pülcher agent, Gfrast -er -ern, Gfraster, Gfrastsackl -n, Gfrasta, Gfries -er, Gfrieß | -
Krätzn | mild | Kretzn, Kretzen, Oide Krätzn, Sauhaufn, Bissgurn, Bissgurkn, Hausdrachn, Grantscherm, Zwidawurzn, Raunzn, Schiache Hex, Pracker agent, Gsindl, Gschlader, Owezahra, Owezahrer agent, Tachinierer agent, Zniachtl -n, Grischpindl -n, Dampfplauderer agent, Rotzpipn, Pimperlfirma, Hirnschüssler agent | - | own-language; unless near: haut*, wunde*, teppich*, fliege*, klopf*; unless name | Austrian
Sautrottl | mild | -n | -
Oberdodl | mild | = | -
Trottlhaufn | mild | Deppenhaufn | -
Vollwappler | mild | agent | -
Bauernschädel | mild | -n, Bauernschädl | -
Nudelaug | strong | Nudelaugen | - | | vulgar Viennese
Nudlaug | strong | Nudlaugn | -
Zumpferl | strong | -n, Zumpf -e, Zumpfaug | -
Schwanzaug | strong | = | -
Zipfelklatscher | strong | agent, Zipfiklatscher agent, Zipfeklatscher agent, Zipfelklatscha | -
Gscherter | mild | gschert adj, Gscherte -n, gscherta, Gscherta, gscherte Sau, gscherter Rammel, gscheata, Landgscherter, Bauernrammel | - | | Viennese of country people
Bixn | strong | Britschn, Britschen, Fetznschädl -n, Fetzenschädel -n | - | own-language; unless name
Britschn | strong | Britschen, Schiache Britschn | -
Fetznschädl | strong | -n, Fetzenschädel -n | -
Sandler | mild | agent, sandlerhaft adj, Sandla, Giftler agent, Strawanzer agent, Tschecherant -en, Bsuff, Bsoffener, bsoffn, bsoffna, angsoffn, zuagsoffn, Bsuffene -n | - | unless name; unless near: stück, theater*, rolle, bühne*, film*, adam | Sandler is a surname
hau di über die Häuser | mild | hau di iba d'Heisa, hau di über die Häuser, geh schleich di, drah di, geh dir brausn, geh dich brausen | -
leckts mi | strong | leckt's mi, leckts mich, leckts mi am Oasch | -
leckomio | strong | leckmiamoasch | -
Fut | strong | -en -s, Futlapperl -n, Futlappen, Futn, Futschlecker agent, Futgsicht -er, Futschleckn, Futficker agent, Saufut, Hurnfut, Hurenfut | - | unless near: fifa*, team*, teams, coins, münze*, ultimate, karte*, pack, packs, ea, spieler*; own-language; unless name | the -fut of Austrian German; English/Italian fut is not meant
Kreuzsapperment | mild | = | - | instead: du meine Güte
Himmelfixlaudon | mild | Himmifixlaudon, Kruzifixlaudon, Fixlaudon | - | instead: du meine Güte
Fix Laudon | mild | = | - | instead: du meine Güte
Sakrafix | mild | = | - | instead: du meine Güte

# --- Swiss ---
huere | strong | -n, huerä, hueregeil adj, huereguet, hueremüehsam, huereschlecht, Huereseich, Hueregoof -e, Huerecheib -e, Hueresiech -e, Huerebock, hurensiech | first | own-language; instead: sehr | Swiss intensifier (huere guet)
Seckel | strong | -s -n, Seggel -s, Seggl, Halbseckel, Halbseggel, Lumpeseckel, Lumpenseckel -s, Lombaseggl, Schofseckel, Schofseggel, Schafseckel -s, Schafsäckel -s, Schofsäckel, Grossseckel, Granadaseckel, Granadaseggl, Arschseckel, Sauseckel, Saseckel, Dreckseckel, Verrecktseckel, Lumbaseggl | last | unless name; own-language | Swiss/Swabian; Säckel (purse: Stadtsäckel) is ordinary
Tubel | mild | -s, Tübel, Volltubel, Tubelgoof, Dubel -s | - | own-language; unless name | Swiss: fool
Tubu | mild | = | - | own-language; unless name
Tubbel | mild | = | - | own-language; unless name
Löli | mild | -s, Lööli -s, Galöri -s, (du|so en|dumme|blöde) Lappi, Totsch, Tschumpel, Tschumpu, Habasch, Laferi, Glünggi -s, Sürmel -s, Sürmu, Gwaggli, Schnuderi -s, Schnudderi -s, Schnuderbueb, Schnudergoof -e, Plagöri -s, Plagööri -s, Schnuderhung, Chotzbrocke -n, Tröötsch, Gaggelari, Laueri -s, Sauniggel -s, Seichblateri, Halbschlaui, Pajass, Schoofseckel | - | own-language; unless name
Cheib | mild | -e -en, cheibe, cheibä, Chaib, Chaibe, Keib, Keibe, (blöde|blöder|geile|geiler|elende|verreckte|verreckter) (Siech|Cheib) | - | own-language; instead: - | Swiss; the verb siechen is ordinary
Tüpfi | mild | -s, Gumsle -n, Gumslä, Schlampä, blödi Babe, alti Zwetschge, blödi Täsche, alti Schachtle | - | own-language | Swiss of women
Fötzel | mild | -s -n, fremde Fötzel, fremder Fötzel, Fötzu | - | | Swiss: scoundrel
Bünzli | mild | -s, bünzlig adj, Bünzlitum, Gartenzwergbünzli | - | unless name | Swiss for a petty bourgeois; a surname too
Füdlibürgertum | mild | füdlibürgerlich adj | - | unless name
Seich | mild | -s, so en Seich, huere Seich, so ein Seich, Seicherei | - | own-language; unless name; only upper; instead: Unsinn | Swiss; seicht is ordinary
Saugoof | mild | -e, Goof -e, Goofe, Goofen, Saubalg, verzogenes Balg, verzogene Göre, Balg -er, Bälger -n | - | own-language; unless near: blase*, kamera*, orgel*, fell*, tier*, akkordeon*, gummi*, falten*, makro*, foto*, harmonika* | of children; also a bellows

# --- northern, Berlin, Saxon, Rhenish, Ruhr ---
Dösbattel | mild | Gnatterkopp, Dröhnbüdel -s, Sabbelbüdel, Bangbüx -en, Pottsau, Pottsäue, Schietkerl, Muulaap, Muulapen, Sabbelmors, Dummbüdel -s, Schnackbüdel, Klöterkopp, Schlotterbüx -en, Dööskopp, Dööspaddel, Döösbaddel, Dösbüdel, Bregenklöterig, Swienegel, Schietbüx, Drecksbüdel | -
Schnodderkopp | mild | Nappsülze -n, Klappskalli, Dummdödel, Gurkenfresse, Hackepeterfresse, Flitzpiepe -n, Dämelsack, Dämelsäcke, Dämelack, Dämelkopp, Tüffelkopp, Kackstelze -n, Dödelskopp, Doofkopp, Flitzpiepe -n, Aaskopp, Fottföhler, Kniesbüggel, Kniesbüdel, Halfjehang, Rotzlöffl, Mistfink -en, Tranpott, Blötschkopp, Schlunz -en, Schmuddelfink -en | -

# --- Bavarian, Swabian, Franconian ---
Watschengesicht | mild | -er -ern, Hornochs, Ochs damischer, damischer Ochs, damischer Depp | -
damisch | mild | adj, damischer, damischa | - | only lower; instead: ungeschickt
Bazi | mild | -s, Hundskrüppl -n, Bierdimpfl -n -s, Grattler agent, Grattla, Grattlerbande, Gschwerl -s, Gschwerlbande, Gscheidhaferl -n, Gscheithaferl -n, Loamsieder agent, Loamsiader agent, Krattler agent, Haderlumpenpack, Bazihaufen, Bauernfünfer agent, Gloifl, Gloife, Gloiffe, Kniabiesler agent, Kniebiesler agent, Breznsoiza | - | unless near: lumpazivagabundus, nestroy; unless name
Hannebambel | mild | -s, Simbel -s, Dollbohrer agent, Dabbes, Dappschädel -s, Labbeduddel, Hundsgribbl, Saubuam, Rindsvieh, Hornviech -er, Mistmatz, Gischpl, Malefizkerl -e, Bleedian -s, Lellek -s, Tuppes, Schnoddernäs, Mährliese -n, Mährtante -n | - | own-language; unless near: weide*, alm*, stall* | Hesse, Palatinate, Bavaria, Saxony, Rhineland
Grasdackel | mild | -s, Halbdackel -s, Halbdaggl, Grasdaggl, Daggl, Allmachtsdackel -s, Schnallentreiber agent, Hosabronzer, Hosabrunzer, Dipfelesscheißer agent, Dipfelescheißer agent, Dipflscheißer agent, Tüpfelischiisser agent, Tüpflischisser agent, Tüpflischiisser, I-Tüpferl-Reiter agent, Entenklemmer agent, Entaklemmer agent, Allmachtsbachel, Hosaseicher agent, Hosenseicher agent, Bachel -s, Lombadier -e, Bettsoicher agent | - | own-language | Halbdackel is a grave Swabian insult

# --- youth words and loan words in youth German ---
Kurwa | strong | -s, Kurva, Blyat, Blyad, Bljad, Suka Blyat, Pizdec, Pizda, Chuj, Jebote, jebi se, Pičku materinu, jebem ti, Govno | - | own-language; unless name | Slavic curses used in German youth language
Siktir | strong | siktir git, Orospu, orospu cocugu, Yarrak, Amcik, Pezevenk, Ibne, sikerim, Kahpe, Kahba, Gahba, Sharmuta, Scharmuta, Scharmota, Kuss ummak, Kos omak | - | own-language; no disguise; unless name | Turkish and Arabic in youth German
ehrenlos | mild | adj | - | unless near: entlass*; instead: respektlos
Ehrenloser | mild | Ehrenloser, Ehrenlose -n, Ehrenlosigkeit, ehrenloses Pack | - | unless near: entlass* | youth word for base, contemptible
Hurentum | strong | Hurenfotze -n, Hurenficker agent, Hurensohnverein | - | own-language | English 'hurt' only outside German sentences
gehurt | strong | = | - | own-language
Pimmelgesicht | strong | -er -ern, Pimmelkopf -s, Pimmelköpfe, Pimmelfresse, Pimmelfechter agent, Pimmelnase -n, Pimmelbirne, Pimmelberger, Penisgesicht -er, Schwanzgesicht | -
Peniskopf | strong | = | -
Schwanzkopf | strong | Schwanzköpfe | -
Gesichtsfotze | strong | -n, Gesichtsfünf, Gesichtsgrätsche -n, Abtreibungsunfall | -
Kackgesicht | strong | -er -ern, Kacknase -n, Fickgesicht -er | -
Fickfehler | strong | agent, Fickfresse, Fickunfall | -
Kondomplatzer | strong | agent, Kondomunfall | -
Stück Scheiße | strong | Haufen Scheiße, Stück Dreck | -
Alman | mild | -s, Kartoffeldeutscher, Scheißdeutscher, Scheißdeutsche -n, Drecksdeutscher, Drecksdeutsche -n, Scheißalman -s | - | own-language; unless name | teasing of Germans
Kartoffeldeutscher | mild | Scheißdeutscher, Drecksdeutscher | - | own-language; unless name
Scheißdeutsche | mild | Drecksdeutsche | - | own-language; unless name
Schmock | mild | -s -e, Schmöcke, Abzockladen, Abzockerbude -n, Abzockerbande -n, Abzockerverein -s | - | unless name
Abzockladen | mild | = | - | unless name; instead: Wucher

# --- stupid, by parts of the head, bread and other heads of compounds ---
Dummbacke | mild | Dumm(backe|brot|bolzen|batz|kopp|schädel|schwall|sülzer|fug|vogel|nuss|birne|bürger|dödel|michel) -s -n -en -e | - |  | Dummkopf and kin
Blödi | mild | Blöd(i|ling|brot|backe|schädel|bommel|hammel|birne) -s -n -e -en -es | -
Dummi | mild | -s, Doofchen, Depperl -n, Deppele, Dümmling -e, Naivling -e, Handyot -en, Smombie-Idiot | - | own-language
Vollniete | mild | Voll(niete|honk|spast|spacko|spako|otto|dulli|hirni|eumel|proll|psycho|affe|asi|trine|spaten|lappen|lauch|depperter|pfeife) -s -n -e -en | -
Oberpfeife | mild | Ober(pfeife|niete|trottel|idiot|zicke|dummzicke|honk|arsch|tussi|prolet) -s -n -en -e | -
Hirnriss | mild | -es -e, Hirnamöbe -n, Hirnzwerg -e, Hirnschiss -es, hirnerweichend adj | -
hirntot | mild | = | - | only near: du, ihr, bist, seid, sie sind, sind sie, so ein, so eine, so einen, kunde, kundin, kunden, kundinnen, typ, typen, kerl, kerle, alter, blöder, blöde, blöden, dummer, dumme, dummen, elender, elende, verdammter, fauler, frecher, mieser, unfähige*, ganz schön
Eierkopf | mild | Eierköpfe -n, eierköpfig adj, Eierschädel, Glubschauge -n, Wurstfinger -n, Wampe -n, Fettbauch, Fettklops -e, Fettwampe -n, Fettarsch, Fettschwabbel, Schwabbelbauch, Schweinsgesicht -er, Schweinegesicht -er, Froschgesicht -er, Affengesicht -er, Arschgrinsen, Krüppelgesicht | - | own-language; unless near: ostern*, bastel*, kostüm*, kaninchen* | remarks on the body
Ohrfeigengesicht | mild | -er -ern, Verbrechervisage -n, Gaunervisage -n, Galgengesicht -er, Galgenvisage, Watschnbaumgsicht, Watschnbaum | -
Visage | mild | -n | last | own-language; unless near: visagist*, make-up*, nivea*, marke*, pflege*, creme*, eurohypo | contemptuous for a face
Fratze | mild | -n, Fressbrett, Fressluke -n, Fressleiste | - | only near: du, bist, so eine, blöde, blöden, dumme, dummen, elende, deine*, polier*, einschlag*, hässlich*, dumm*, schlag* | a mask or grimace is ordinary
Gosche | mild | -n, Goschn, Großgosch, Großgoschn, Lästergosch | - | own-language; unless name
Schnauze | mild | = | - | only near: du, bist, seid, halt, polier*, voll, deine, hau*, jetzt, schlag*; unless near: hund*, welpe*, tier*, auto*, katze*, wischen, lang*, kurz*
# --- servile, greedy, idle, boastful ---
Stiefellecker | mild | agent, Stiefelleckerei, Schleimer agent, Schleimspur -en, Hofschranze -n, Ja-Sager agent, Lakai -en, Vasall -en, Büttel -s -n, Duckmäuser agent, Wendehals -es, Wendehälse -n, einschleimen, eingeschleimt, rumschleimen, herumschleimen, schleimt sich ein | - | only near: du, ihr, bist, seid, sie sind, sind sie, so ein, so eine, so einen, kunde, kundin, kunden, kundinnen, typ, typen, kerl, kerle, alter, blöder, blöde, blöden, dummer, dumme, dummen, elender, elende, verdammter, fauler, frecher, mieser, unfähige*, ganz schön, chef*; unless near: vogel*, vögel*, specht*, nest*, museum*, mittelalter*, histor*, schnecke*
speichellecken | mild | speichelleckend adj, Speichellecken | -
Gierschlund | mild | -es -e, Raffzahn, Raffzähne -n, Geldgeier -n, Pfeffersack, Pfeffersäcke -n, Halsabschneider agent, Leuteschinder agent, Blutsauger agent, Beutelschneider agent, Schnorrer agent | - | own-language; unless near: spiel*, film*, vampir*, fledermaus*, mücke*, zecke*, insekt*, weihnacht*; instead: -
machtgeil | mild | (macht|geld|kriegs|medien|karriere|profit|sensations|titel|konsum|publicity|blut|mord|rache|ruhm|posten|streit|skandal|klick|aufmerksamkeits|prozess)geil adj | - | instead: gierig
Schmierenkomödiant | mild | -en, Schmierenkomödie -n, Schmierenjournalist -en, Schmierenjournalismus, Drecksblatt, Drecksblätter, Journaille, Lügenblatt, Lügenblätter | -
Lügenbrut | mild | (Lügen|Verräter|Verbrecher|Gauner|Mörder|Ausbeuter|Betrüger|Abzocker|Schmarotzer|Nazi|Kommunisten|Faschisten)(brut|bande|gesindel|pack|schwein|gesocks|sau) -s -n -e | -
linksversifft | mild | (links|linksgrün|rechts|gut|rot|grün)versifft adj, Linksversiffter, Linksversiffte -n, linksversyfft adj, linksgrünversifft adj, versifft adj, Siffe, Siffbude -n, siffig adj | - | own-language; instead: verschmutzt
Antifantenbrut | mild | Antifant -en, Bahnhofsklatscher agent, Religiot -en, Linksfaschist -en, Ökofaschist -en, Klimaterrorist -en, Grünfaschist -en | - | | political abuse
Kakerlakenpack | mild | Rattengesindel, Zeckenbrut, Menschenabfall, Auswurf der Gesellschaft, Bodensatz der Gesellschaft, Abschaum der Menschheit, Menschengeschmeiß | -
Kreatur | mild | Kreaturen, Subjekt -e -en | - | only near: elende*, erbärmlich*, widerlich*, jämmerlich*, verkommen*, miese*, übles, asozial*
Galgenstrick | mild | -e, Erzgauner agent, Lumpensack, Lumpensäcke, Lumpenkerl -e, Dreckfink -en, Saubatzi, Strauchdieb -e, Beutelratte, Gimpel -n, Laffe -n, Lackel -n, Stoffel -n, Tollpatsch | - | only near: du, ihr, bist, seid, sie sind, sind sie, so ein, so eine, so einen, kunde, kundin, kunden, kundinnen, typ, typen, kerl, kerle, alter, blöder, blöde, blöden, dummer, dumme, dummen, elender, elende, verdammter, fauler, frecher, mieser, unfähige*, ganz schön; unless name
Trunkenbold | mild | -e -s, Suffkopp, Suffköpfe, Saufsack, Saufsau, Alki -s, Suffschädel -n, Schnapsnase -n, Schnapsleiche -n, Bierleiche -n, Spritnase -n, Spritti -s, Pennbruder, Pennbrüder, Pennerbande, Pennerpack, rotzevoll, hackevoll, voll wie eine Haubitze | - | unless near: hilfe*, beratung*, therapie*, sucht*; own-language
Hupfdohle | mild | -n, Landpomeranze -n, Saftschubse -n, Flintenweib -er -ern, Fischweib -er -ern, Marktweib -er -ern, Klatschweib -er -ern, Waschweib -er -ern, Kebsweib -er -ern, Weibsperson -en, Weibsen, Weibervolk, Weibergewäsch, Altweibergeschwätz, Tippse -n, Malweib -er, Vollweib -er, Drachenweib, Küchendragoner, Boxenluder -s, Partyluder -s, Modezicke -n, Oberzicke -n, stutenbissig adj, Stutenbissigkeit | - | own-language
Weib | mild | -es -s | - | own-language; unless in: wein weib und gesang, mann und weib, weib und kind; unless near: bibel*, luther*, märchen*, nibelungen*, fasching*, fastnacht*, gedicht*, histor*, oper*, mittelalter*
Popelfresser | mild | agent, Popelbremse -n, Rotzbremse -n, Hosenpisser agent, Rotzfahne -n, Pissnase -n, Krümelkacker agent, Sesselfurzer agent, Sesselpupser agent, Paragraphenhengst -e, Paragrafenhengst -e | - | only upper; unless near: matratze*, arzt*, hilfe*, kind*, klingelmatte*
Bettnässer | mild | agent, Paragrafenreiter agent, Paragraphenreiter agent, Lügenbold -s -e, Schrulle -n, Wüstling -s -e, Hundefraß, Geldsack, Geldsäcke -n | - | only near: du, ihr, bist, seid, sie sind, sind sie, so ein, so eine, so einen, kunde, kundin, kunden, kundinnen, typ, typen, kerl, kerle, alter, blöder, blöde, blöden, dummer, dumme, dummen, elender, elende, verdammter, fauler, frecher, mieser, unfähige*, ganz schön; unless near: arzt*, matratze*, hilfe*, klingelmatte* | ordinary or old-fashioned when said of nobody present
Rattenloch | mild | Rattenlöcher, Saftladen -s, Saftläden, Drecksloch, Kackloch, Gurkentruppe -n, Chaotentruppe -n, Trümmertruppe -n, Pennerladen, Pennerverein, Loserverein -e | - | unless near: apfel*, saftbar*, smoothie*, obst*, ferkel*, bauer*, landwirt*, kammerjäger*, schädling*, nager*, köder*, brettspiel*, kartenspiel*; own-language; instead: Betrieb
Bockmist | mild | -s -es, Schwachfug -s, Dummfug -s, Gelabber -s, Gequassel -s, Gesülze -s, Bullenscheiße, Kacksinn, Quatsch mit Soße, gequirlte Kacke, gequirlte Scheiße, gequirlter Mist | - | own-language; instead: Unsinn
labern | mild | labert, labere, laberst, laberte -n, gelabert adj, zulabern, zugelabert, vollgelabert, rumlabern, rumgelabert, Laberei -en, Dummgelaber, Gesabber, labberst, gelabbert, Dummlaberei -en | - | own-language; only near: du, ihr, sie, was, nur, rum, ständig, dauernd, müll, zeug, unsinn, alles, dumme*, nichts, nix, leute, grüne*, politiker*, scheiße*, bla; instead: reden
Schlangenfraß | mild | -es, Drecksfraß, Plörre -n, Brühe zum Kotzen, Gesöff -s -e, Ballerbrühe -n, Pissbrühe -n | - | own-language; unless near: insekt*, raupe*, motte*, käfer*, schnecke*, wild*, loch, löcher, larve*, lochfraß, korrosion*
Fraß | mild | = | - | only near: so ein, so einen, elender, mieser, dieser, diesen, ekel*, widerlich*, kantine*, mieser; only upper
abkratzen | mild | abgekratzt, abkratzt, abkratze, verröcheln, abnibbeln, abgenibbelt, abnippeln, abgenippelt, ins Gras beißen, ins Gras gebissen, den Löffel abgeben, den Löffel abgegeben, den Arsch zukneifen | - | only near: alte*, opa, oma, rentner*, kunde*, endlich, früher, bald, hoffentlich, schon, sollen; unless near: eis*, farbe*, lack*, scheibe*, schmutz*, etikett*, aufkleber*, kleber*, rost*, schale*, hund*, katze*, schicht*, tapete*, silikon*, kalk*, rest, reste, spachtel*, kruste*, boden*, wand, wände, schild*, kaugummi*, moos*, wachs*, kantine*, besteck*, teig* | vulgar for dying, otherwise to scrape off
räudig | mild | adj, viehisch adj, verkommenes Subjekt, gefühlsamputiert adj, potthässlich adj, grottenhässlich adj, pupsegal | - | unless near: hund*, fell*, tierarzt*, katze*, fuchs*, milbe*, haut
# --- peoples, regions, groups ---
Itaka | strong | -s, Itaker agent, Franzacke -n, Froschfresser agent, Inselaffe -n, Russki -s, Japse -n, Schlawacke -n, Tschingili, Mofakanake, Zonenpack, Ossipack, Wessipack, Polentafresser agent, Ölauge -n, Knoblauchfresser agent, Krautfresser agent, Kartoffelfresser agent, Reisfresser agent, Eselficker agent | - | own-language; unless name
Halbneger | strong | (Halb|Viertel|Kongo|Scheiß|Drecks|Affen|Dschungel|Quoten|Alibi|Vorzeige|Urwald|Hof|Sklaven|Ketten|Bimbo)neger -s -n -in -innen | - | own-language | Oberneger is a village: heads are listed
Affenpack | strong | (Affen|Kanaken|Kameltreiber|Ziegenficker|Neger|Türken|Russen|Polen|Moslem|Muslim|Musel|Juden|Zigeuner|Asylanten|Flüchtlings|Migranten|Araber|Afghanen|Syrer)(pack|brut|gesindel|schwein|sau|bande|gesocks|horde|abschaum|fotze|hure|liebchen) -s -n -e -en | -
Russenliebchen | strong | (Russen|Ami|Türken|Nazi|Soldaten|Franzosen)(liebchen|hure|matratze|flittchen) -s -n | -
Museldieb | strong | Musel(dieb|diebe|frau|mann|terror|land|invasion|horde|horden|quote) -n -s | -
Schwuppe | strong | -n, Schwuli -s, Schwulenpest, Schwulenschwein -e, Schwulenpropaganda, Schwulenfotze -n, Analritter agent, Arschpirat -en, Warmer Bruder, Lesbensau, Lesbenfotze -n, Lesbenpack, Kampfemanze -n, Dosenlecker agent | -
Pfaffe | mild | -n, Pfaffenpack, Pfaffengesindel, Kuttenbrunzer agent, Kuttenficker agent, Betschwester -n, Kinderschänderverein | - | unless name; own-language; unless near: histor*, mittelalter*, gedicht*; unless in: pfaffe amis, pfaffe konrad
Franzmann | mild | Franzmänner, Speckdäne -n, Zonendödel -s -n, Fischkopp -s, Fischköppe, Saupreuß | - | unless near: imbiss*, restaurant*, bistro*, brötchen*, hamburg*, nordsee*, küste*; unless name; own-language
Blag | mild | -en -er, Blage -n, Gören, Rotzgöre -n, Rotzblage -n, Drecksblage -n, Drecksbalg, Hosenscheißer agent, Müllkind -er, Kackblag -en | - | own-language; only near: du, ihr, bist, seid, sie sind, sind sie, so ein, so eine, so einen, kunde, kundin, kunden, kundinnen, typ, typen, kerl, kerle, alter, blöder, blöde, blöden, dummer, dumme, dummen, elender, elende, verdammter, fauler, frecher, mieser, unfähige*, ganz schön, ungezogen*, frech*, nerv*, lärm*, schreiend*
Bettnässerverein | mild | Pissbude -n, Pissloch, Kackstuhl | -

# Dinge und Pflanzen, zu jemandem oder von jemandem gesagt
er ist eine Flasche | mild | (Mann|Chef|Chefin|Kollege|Kollegin|Nachbar|Fahrer|Techniker|Mitarbeiter|Berater|Leiter|Freund|Bruder|Vater|Sohn|er|sie|der) (ist|war) (ja|wohl|echt|wirklich|doch|so|nur|vielleicht|schon)? (so)? (eine|ne|'ne) (totale|echte|richtige|absolute|ganz schöne|ziemliche)? (Flasche|Niete|Pfeife|Lusche|Null|Memme|Nulpe|Luftnummer|Krücke|Trantüte|Schlaftablette) | - | unless near: Wein*, Bier*, Sekt*, Wasser*, Liter, Pfand*, Karton, leer*, voll*, Tabak, Los, Lose, Gehhilfe* | die Flasche, die im Karton liegt, ist keine
übler Lauch | mild | (du|ihr|so ein|so'n|was für ein|voller|übler|echter|kompletter|richtiger|peinlicher) (Lauch|Lappen|Otto|Horst|Larry|Honk|Vogel) | - | unless near: Suppe*, Rezept*, Gemüse*, Kilo, Beet, Quiche, Kartoffel*, Zwiebel*, Putz*, Herr, Käfig, Futter* | der Lauch im Beet ist keiner
HDF | strong | = | - | only upper; own-language; unless near: Platte*, MDF, Holz*, Laminat*, Paneel*, Sockelleiste*, Dekor*, Format*, Datei*, Türblatt, Möbel* | „halt die Fresse“; als Platte ein Holzwerkstoff
fml | strong | FML | - | own-language; only near: aber, und, wir, ich, echt, oh, schon, wieder, heute; no disguise | fuck my life
Funsn | mild | Funzn, Funsen, (blede|bleede|depperte|alte|oide) (Funsn|Funzn|Funsen) | - | only upper | Viennese for a silly woman; the lamp is a Funzel
so ein Schmarrn | mild | (so a|a so a|so an|totaler|reiner|völliger|ausgemachter|lauter|ein) Schmarrn, (so ein|so a) Schmarren, Schmarrn erzählen, Schmarrn reden | - | unless near: Kaiser*, Apfel*, Zwetschk*, Rosinen, Rezept*, Pfanne, Teller, Portion*, Küche, Dessert*, Speise*, bestell*, ess*, gegessen; instead: Unsinn | the dish is none
Driss | mild | drissig adj, Drissding -er, Drisskram, Drissladen | - | only upper; own-language; unless name | the Rhineland's word for dirt
einfach spastisch | mild | (nur|voll|total|echt|so|komplett|richtig|wie) spastisch | - | unless near: lähm*, parese*, bronch*, muskel*, arzt*, ärzt*, therapie*, blase*, darm*, zereb*, diagnose*, beine, arme, kind | as a reproach; medicine is innocent
leck mich am Allerwertesten | mild | am Allerwertesten (lecken|lecke|vorbei), an meinem Allerwertesten | -
blas mir in die Schuhe | strong | (blas|blos|blös|chasch|chönd|chan) (mer|mir|eus|üs) (i|in|id) (d|die|de)? (Schueh|Schuhe|Schue), (blas|blos|chasch) (mer|mir) (blase|blose), chasch mer (is|ids) Füdle, rutsch (mer|mir) (de|den|doch de)? Buggel (ab|abe) | -
