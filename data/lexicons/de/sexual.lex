# German: obscene and sexual wording that no brand may post. Neutral, medical and trade words (Penis, Vagina, Scheide, Hoden,
# Sex, Sexualität, Kondom, BH, Slip, Busen, Brust, Po, Erektion, Orgasmus, Pornografie in policy texts) are left out on purpose.
# strong = obscene, never goes out; mild = suggestive or unsuitable, a warning.

# --- vulgar words for intercourse ---
flotter Dreier | mild | flotten Dreier, heißer Dreier, flotter Vierer, Lust auf einen Dreier | - | | Dreier (dice, BMW) alone is ordinary
ein Rohr verlegen | strong | ein Rohr verlegt, einen wegstecken, den Lachs buttern, Lachs buttern, eine Nummer schieben, eine schnelle Nummer schieben | - | only near: frau*, nacht, geil*, bett, sex, weib*, mädel*, freundin | a plumber's words are innocent
bums mich | strong | bumsgeil adj, Bumsdate -s, Gebumse -s | -
gefickt | strong | adj, ungefickt adj, verfickt adj, durchgefickt adj | - | instead: -
Ficksahne | strong | Fickfrosch, Fickfrösche, Fickfleisch -es, Fickloch -s, Ficklöcher, Fickmaul, Fickmaschine -n, Fickfotze -n, Fickschlitz -es, Fickstute -n, Fickhure -n, Fickschwein -e, Fickdate -s, Fickfreund -e, Fickkontakt -e, Fickriemen, Fickprügel, Fickpuppe -n, Ficktreffen | -
Figgn | strong | figgen, figg, figgi, figga, figgt, Figgerei, figgä, figge, fikken, fikkt, fikk, fikn, ficgen | - | own-language; unless name | dialect and disguised spellings; Figge is a surname
vögeln | strong | vögle, vögelt, vögelte -n -st, vögelst, vögelnd adj, gevögelt adj, durchvögeln, durchgevögelt, rumvögeln, rumgevögelt, fremdvögeln, gefremdvögelt | - | only lower; unless near: vogel*, vögel, futter*, nest*, feder*, käfig*, tier*, garten*, flug*, zug*, schnabel*, natur*, schwarm* | den Vögeln (birds) is ordinary; the bare stem is left out
Vögelei | strong | -en, Gevögel -s, Rumgevögel -s, Herumgevögel -s, Rammelei -en, Gerammel -s, Vöglerei -en | -
bumsen | strong | bumst, bums mich, bumste, bumsten, gebumst, Bumser agent, Bumserei -en, rumbumsen, durchbumsen, durchgebumst, bumsfidel adj, Bumslokal -e, Bumsschuppen | - | unless near: tür*, stoß*, krach*, laut*, gerumst, rumst, wand, decke, boden, unfall*, auffahr*, stau, autobahn*, kreuzung*, blech*, parkplatz*, kofferraum*, hat es, hat's; unless name | to thud: then harmless
poppen | mild | poppst, Popperei, durchpoppen, durchgepoppt, rumpoppen, rumgepoppt, gepoppt | - | own-language; unless near: mais*, popcorn*, quinoa*, amaranth*, müsli*, snack*, reis*, getreide*, auf, fenster*, hoch, farbe*, farben, fidget*; only lower; unless name | 'aufpoppen' in software and gepoppter Mais are innocent; Poppenbüttel is a place
rammeln | mild | rammelt, rammelst, rammelte -n, durchrammeln, durchgerammelt | - | unless near: kaninchen*, hase*, feldhase*, voll, tier*, zibbe* ; unless in: gerammelt voll | of rabbits and in 'gerammelt voll' ordinary
durchnageln | strong | durchgenagelt, durchorgeln, durchgeorgelt, durchknattern | - | unless near: brett*, holz*, nagel*, latte*, dach*, schraube*
flachlegen | mild | flachgelegt, flachzulegen, legte flach | - | unless near: karton*, paket*, kabel*, wäsche*, bein, matratze*, getreide*, sturm | also literal
pimpern | strong | verb, Pimperei, Gepimper | - | unless name; unless near: nuss* | Pimpernuss is a shrub
schnackseln | strong | schnackselt, gschnackselt, schnackslt, geschnackselt, schnaxln, schnaxeln, gschnaxlt, Schnackserei | - | | Bavarian and Austrian
budern | strong | budert, gebudert, budan, Buderei | - | unless name | Viennese; pudern (powder) is ordinary
Bumsluder | strong | Bumsbiene -n | -
Bettgymnastik | mild | Bettakrobatik, Bettakrobat -en | -
Matratzensport | mild | Matratzentango, Matratzenakrobatik | -
Quickie | mild | -s | - | own-language; unless near: wickel*, haar*, frisur*, rezept*, kuchen*
Gruppensex | strong | Gruppenfick, Gruppenorgie | -
Rudelbums | strong | -es, Rudelbumsen | -
Gangbang | strong | -s, Gang-Bang -s, Gangbangs | -
Gang Bang | strong | = | -
Sexorgie | strong | -n, Fickorgie -n, Spermaorgie -n | -
Swingerclub | mild | -s, Swingerklub -s, Swingerparty -s, Swingerpaar -e, Pärchenclub -s, Pärchentausch | - | unless near: rtl* | Frauentausch alone is a TV programme
Seitensprungagentur | mild | Seitensprungportal -e, Bettgeschichte -n, Bettgeschichten, One-Night-Stand -s, One Night Stand, Bettabenteuer, Bettgespielin -nen, Bettgefährtin, Betthase -n, Betthäschen -s | -
Sexkontakt | mild | -e -en, Sextreffen -s, Sexdate -s, Sexabenteuer -s, Sexnacht, Sexclub -s, Sexanzeige -n, Sexportal -e, Sexcam -s, Sexchat -s, Sexfilm -e -en, Sexvideo -s, Sexbild -er -ern, Sexhotline -s, Sexnummer -n, Sexspiel -e -en, Sexstellung -en, Sexsucht, sexsüchtig adj | - | unless near: therapie*, klinik*, aufklär*, studie*
Sexsklavin | strong | -nen, Sexsklave -n, Sexschlampe -n, Sexstute | -
Sexobjekt | strong | -e -en | -
Sexbestie | strong | -n | -
Sexluder | strong | -s | -
Sexmonster | strong | Sexmaschine -n | -
Sexgöttin | strong | sexgeil adj, Sexgott | -
Sexpuppe | strong | -n | -
Sexbombe | mild | -n, sexbesessen adj | - | unless near: tom jones* | Sexbomb is a song; Sexappeal is left out
Sexhäschen | mild | = | -
Lust auf Sex | strong | Bock auf Sex, geilen Sex, geiler Sex, harten Sex, harter Sex, willst du Sex, wollen Sie Sex, Sex mit dir, Sex mit Ihnen, Sex mit mir, Sex gegen Geld, Sex gegen Bezahlung | - | unless near: beratung*, therapie*, tablette*, pille*, wechseljahre*, libido, unlust, partnerschaft
Amateursex | mild | (Amateur|Busen|Creampie|Deutsch|Dildo|Dreier|Vierer|Dreiloch|Extrem|Fotzen|Frauen|Gangbang|Gay|Gratis|Gummi|Hängetitten|Hardcore|Hardcore-|Hausfrauen|Interracial|Lesben|Live|Muschi|Nylon|Office|Oma|Outdoor|Pärchen|Parkplatz|Piss|Porno|Privat|Rosetten|Rudel|Schlampen|Schwulen|Swinger|Teen|Teenager|Teenie|Titten|Transen|Urlaubs|Vaginal|Vibrator|Voyeur|Webcam|Wichs|Vago|Schmuddel|Schlüpfer|Strumpfhosen|Fesselungs|Inzest|Tier|Kotz|Sklaven)(sex|fick|porno|nutte) -es -s -e -n | - | unless near: beratung*, aufklär*, studie*, therapie*
Sexgirl | mild | -s, Sextreff -s, Sexbiest -er, Sextourist -en, Sexdate -s, Sexbude -n, Sexkino -s, Sexpraktiken, sexhungrig adj, sexwillig adj, sexgierig adj, analsexwillig adj, sexlüstern adj, triebgesteuert adj | - | unless near: beratung*, aufklär*, studie*, therapie*
Analsex | mild | Analverkehr -s, Oralsex, Oralverkehr -s, Telefonsex, Cybersex, Camsex, Handsex, Faustsex, Outdoorsex | - | unless near: hiv, sti, std, kondom*, gummi*, verhüt*, aufklär*, infekt*, hpv, ansteck*, impf*, safer, schutz, gesundheit*, arzt*, beratung* | in sex education ordinary
Arschficken | strong | Arschfickerei, in den Arsch ficken, in den Arsch gefickt | -
anal ficken | strong | anal gefickt | -
Analfick | strong | -s, Analluder, Analhure, Analschlampe, Analritt, Analdehnung, Anal-Fick | -
Doggystyle | strong | doggy style, Doggy-Style | -
Hündchenstellung | strong | Missionarsstellung, Cowgirl-Stellung | -
entjungfern | mild | entjungfert, entjungferte -n, Entjungferung -en | -
Jungfrauenstecher | mild | agent | -
ficken | strong | verb, Ficker agent, Fickerei -en, fickbar adj, Gefickter, Gefickte -n, Gefick -s | first | unless name; unless near: jag, och, att, inte, ett, vi, som; often masked | Swedish 'fick' (got); Herr Fick, the astronomer and the law of diffusion: innocent.lex
Fick | strong | -s -es -e, Ficker agent, Fickerei -en, ficken, fickend adj, gefickt adj | last | own-language; unless name | as the head of any compound (only in German: trafficking)

Sexgeschichte | mild | -n, Sexfantasie -n, Erotikgeschichte -n, Dirty Talk, Dirtytalk, schmutzige Fantasie, schmutzige Fantasien, Stöhnerei | - | unless near: therapie*, roman*
Fickbeziehung | strong | -en, Bumsbeziehung -en, Fuckbuddy -s, Fickfreundschaft -en | -
Freundschaft mit gewissen Vorzügen | mild | Freunde mit gewissen Vorzügen, friends with benefits, Booty Call, Bootycall -s, Netflix and chill | -
stöhn für mich | strong | stöhn mir, stöhn laut, ich will dich stöhnen hören, besorg's mir, besorgs mir, besorg es mir, nimm mich hart, nimm mich von hinten | -

# --- male organs ---
Schwanz | strong | lutsch (meinen|mein) Schwanz, (meinen|deinen|seinen|harten|steifen|dicken|geilen|großen|fetten|prallen|fremden) Schwanz, (harter|steifer|geiler|dicker|praller|kleiner) Schwanz, Schwänze, Schwänzen, Schwanzes | - | only near: lutsch*, lecken*, leck*, blas*, wichs*, steif*, geil*, fotze*, muschi*, fick*, hart*, reit*, titten, ficken, sex, spritz*, eichel, schluck*, mund, hose; unless near: hund*, katze*, kater*, vogel*, pferd*, pony*, tier*, affe*, fisch*, ratte*, maus*, drache*, flosse*, wedel*, fuchs*, echse*, komet*, welpe*, ochse*, krokodil*, spielfigur*, figur*, plüsch*, kuscheltier*, kostüm*, dino*, rakete*, gürteltier*, eidechse*, drachen* | the tail is innocent
Schwanzlutscher | strong | agent, Schwanzlecker agent, Schwanzvergleich -s -e, schwanzgesteuert adj, schwanzgeil adj, Schwanzfoto -s, Schwanzbild -er, Schwanzlänge, Schwanzmädchen, Schwanzfrau, Schwanzparade -n, Schwänzelutscher agent | - | | Schwanzflosse, Schwanzspitze etc. are not entries
Riesenschwanz | strong | (Riesen|Monster|Pracht|Gummi|Mega|Mini|Neger|Hengst|Fick|Stummel|Hänge|Zwerg|Kunst)(schwanz|schwänze|schwänzen|schwanzes), schwanz(geil|hungrig|fixiert|süchtig|lüstern|verliebt) adj, Schwanzlutscherei -en, schwanzlutschen, schwanzlutschend adj, Schwanzblaser agent, Schwanzanbeter agent | - | unless near: hund*, katze*, echse*, fuchs*, affe*, schwanzlurch*, drache* | heads are listed: Pferdeschwanz, Fuchsschwanz are innocent
Schwänze lutschen | strong | Schwanz lutschen, Schwanz lutscht, Schwanz gelutscht, Schwänze lutscht, Schwanz blasen, Schwanz lecken, Schwanz im Arsch, Schwanz in den Mund, Schwanz in der Hand, Schwanz in deine, Schwanz reiten, Schwanz raus, Schwanz zeigen, suck my dick, lick my dick | -
Pimmel | strong | -s -n, Pimmelchen, Pimmelbild -er, Pimmelfoto -s, Minipimmel, Zwergpimmel, Riesenpimmel | first last | unless name
Pillermann | strong | -s, Pillermänner, Pullermann -s, Pullermänner, Pillemann -s, Pipimann, Pipimänner | - | | nursery words, absurd in a reply
Pimmelmann | strong | Pimmelwutz | -
Piephahn | strong | -s | -
Schniedel | strong | -s -n, Schniedelwutz -es -e, Schnidelwutz | -
Fleischpeitsche | mild | -n, Fleischrute, Fleischflöte -n | - | | the trade words are innocent alone
Lustprügel | mild | -s, Lustkolben -s, Lustspeer, Lusthammer | -
Liebesrute | mild | = | -
Lümmelstange | mild | = | -
Hosenschlange | mild | -n | -
Pornoschwanz | mild | = | -
Lörres | strong | Löres, Lorres | - | own-language; unless name | Rhineland
Nille | strong | -n, Nillen, Nillenkäse, Schmandnille | first | own-language; unless name
Eichelkäse | strong | Pimmelkäse | -
Vorhautkäse | strong | = | -
Klöten | strong | Klötn, Klötensack | - | own-language; unless name; unless near: südafrika*, gemeinde | Low German for testicles; Kloten (airport) is spelled without umlaut
Sackhaar | strong | -e -en, Sackhaare | -
Morgenlatte | mild | -n, Wasserlatte -n, Mords-Latte, Dauerlatte -n, Mordslatte, Riesenlatte | - | unless near: kaffee*, milch*, espresso*, hafer* | Latte alone (lath, coffee) is ordinary
kriegst einen Ständer | strong | (kriegt|kriege|kriegst|krieg) (doch |da |gleich |ja |voll |schon |bestimmt |davon )(einen|nen|'nen|ne|eine) (Ständer|Latte), (Latte|Ständer) in der Hose, (kriege|krieg|kriegst|kriegt) (einen|nen|'nen) Ständer, einen Ständer (kriegen|gekriegt), Dauerständer -s, Mordsständer, einen Steifen (haben|kriegen|kriegt), (kriegt|kriegst) keinen hoch, keinen hochkriegen | - | unless near: fahrrad*, rad, räder, kleider*, noten*, schirm*, nacken* | Ständer, Latte, 'einen steifen Nacken' are ordinary
Eier kraulen | strong | Eier lecken, Eier lutschen, Sack kraulen, Sack lecken, Sack leeren, Eier leeren, sack kraulen, Eier melken, die Eier lutschen | - | | Eier in a recipe is innocent
Eierlecken | strong | Eierkraulen, Eierkrauler agent, Eierlecker agent | -

# --- female organs, breasts, bottom ---
pralle Möpse | strong | (geile|dicke|fette|deine|große) Möpse, geile Hupen, dicke Hupen, pralle Dinger, pralle Melonen, geile Melonen, dicke Glocken, geile Glocken, geile Brüste, pralle Brüste, dicke Euter, pralle Euter, geile Euter, Möpse kneten | - | unless near: hund*, mops*, welpe*, rasse*, züchter*, leine*, kuh*, milch*, futter*, tierarzt*, obst*, markt*, auto*, schmeck*, leckerli*, angebot*, süß*, frucht, früchte, kerne, kilo, reif*, spanien, kartoffel* | pugs, melons and horns are innocent
Pussi | strong | -s, Pussies, Mumuschi, Mumu-Bild | - | unless name; unless near: katze*
Möse | strong | -n, Mösenlecker agent, Mösensaft -es, Mösenschleim, Mösengrotte | first | unless near: moor*, naturschutz*, heide*, senne*, feucht | also a name of moors in Westphalia
Lustmöse | strong | Mös, (Lust|Fick|Fett|Teen|Jung|Piss|Schleim|Haar|Stuten|Nutten|Drecks|Hausfrauen|Oma)möse -n | - | own-language; unless near: moor*, naturschutz*, heide* | the heads are listed: Baumöse, Schirmöse
Muschi | strong | -s, Muschilecker agent, Muschisaft, Muschilecken, Muschischleim, Taschenmuschi -s, Gummimuschi, Muschibild -er | - | unless near: katze*, *katze, *katzen, kater*, *kater, kätzchen*, stubentiger, tierarzt*, schnurr*, maunz*, miau; unless name | pet name of cats
Pussy | strong | -s, Pussies, Pussylecker agent, Pussys, Pussyjuice | - | unless in: pussy riot, pussy willow, pussy willows, pussy bow, pussyhat, pussycat dolls, pussycat, octopussy; unless near: katze*, kater*, cat, cats, riot; unless name
Fotzenlecker | strong | agent, Fotzensaft -es, Fotzenschleim -s, Fotzenloch, Fotzenficker agent, Fotzenschlitz, Fotzenbild -er, Fotzenfisch | -
in die Rosette ficken | strong | (in die Rosette|Rosette) (gefickt|ficken|lecken), Rosette lecken | - | | Rosette (window, fitting) is ordinary
Arschmöse | strong | Arschritze -n, Arschspalte -n, Arschrosette -n | -
Poritze | strong | -n | -
Poloch | strong | -s, Polöcher, Popoloch | -
Popolöcher | strong | Popoficker | -
Poperze | strong | -n, Puperze -n | -
Analloch | strong | Analfotze | -
Pflaume lecken | strong | feuchte Pflaume, saftige Pflaume lecken, feuchte Spalte, feuchte Muschi, feuchtes Loch, nasse Muschi, nasse Fotze, feuchte Grotte, Honigtopf lecken, Bist du feucht, bist du schon feucht, feuchtes Höschen, feuchtes Döschen | - | unless near: höhle*, tropfstein*, wand, keller*, regen*
Lustgrotte | strong | -n, Liebesgrotte -n, Lusttunnel | -
Titten | strong | Titte, Tittchen, Tittn, Hängetitten, Silikontitten, Riesentitten, Tittenfick, Tittenbonus, Tittenbar -s, Tittenheft -e, Tittenmaus, Tittenmäuse, Tittenluder, Fetttitten, Tittenbild -er, Tittengrapscher agent, tittengeil adj, Titties, Boobs, Boobies, Tittenbesamung, dicktittig adj, großtittig adj, kleintittig adj, flachtittig adj | first last | own-language; unless name
Holz vor der Hütte | mild | Holz vor der Hüttn, Holz vor der Hütten, Holz vorm Haus | - | unless near: brennholz*, kamin*, ofen*, gestapelt, lager*, scheit*, winter*
Atombusen | mild | -s | -
Busenwunder | mild | agent, Busenluder -s, Busengrapscher agent, Busenblitzer | -
Wuchtbrumme | mild | -n | -
Nippelblitzer | mild | agent, Nippelgate, Nippelalarm | -
Knackarsch | strong | -es, Knackärsche -n, Apfelarsch, Prachtarsch, Pornoarsch, (geiler|geilen|knackiger|knackigen) Arsch | - | instead: -
Knackpo | mild | -s, Knackpopo | -
geiler Po | mild | geilen Po, Popo versohlen, Hintern versohlen, den Hintern versohlen, den Arsch versohlen, Po versohlen | -
Pograpscher | mild | agent, Po-Grapscher agent | -
Mumu | mild | -s, Mumus | - | own-language; unless name | nursery word for the vulva
Pipimuschi | mild | = | -
Schnecke lecken | mild | feuchte Schnecke | - | own-language; unless name

# --- oral, manual ---
Wichse | strong | =, Wixe, Wixse | - | unless near: schuh*, leder*, stiefel*, parkett*, boden*, bohner* | shoe polish
Wichsvorlage | strong | -n, Wichsflecken, Wichsbild -er, Wichsfresse -n, Wichsgriffel agent, Wichsgesicht -er, Wichsbirne -n, Wichskabine -n, Wichslappen -s, Wichsmaul, Wichskopf, Wichsköpfe, Wichssocke -n, Wichssack, Wichstuch | -
Wixvorlage | strong | -n, Wixgriffel agent, Wixfresse -n, Wixgesicht -er, Wixflecken, Wixmaschine | -
Schwanz im Mund | strong | lutsch Schwanz, lutsch Eier, lutsch Schwänze, lutscht Schwänze, Schwanz zum Lutschen, lutscht meinen Schwanz | -
einen blasen | strong | (mir|dir|ihm|uns|jemandem|jedem) einen (blasen|bläst|geblasen|blas|ablutschen|lutschen), blas mir einen, blas ihn mir, blasen und ficken, blasen und schlucken, einen geblasen | - | unless near: instrument*, kapelle*, trompete*, horn*, luftballon*, marsch, tusch, glas*, ball* | the brass band is innocent
Blasmaul | strong | -s, Blasmäuler, Blasehase -n, Blasluder, Blashure -n | -
Blowjob | strong | -s, Blow-Job -s, blow job, deep throat, Rimming, Facesitting | - | | Deep Throat as informant: unlikely in a reply
Handjob | strong | -s | -
Footjob | strong | -s | -
Rimjob | strong | -s | -
Titjob | strong | = | -
Deepthroat | strong | -s, Deep-Throat | - | unless near: watergate, informant*
Facefuck | strong | Facesitting | -
lutsch meinen | strong | lutsch mir, lutsch mein, lutsch an meinem, lutsch ihn, saug an meinem, leck meine, leck mir die, leck mein, Muschi lecken, Fotze lecken, Möse lecken, Pussy lecken, leck meine Eier, leck Eier, leck meinen, an der Muschi | - | unless near: eis, daumen, bonbon*, hund*, wunde*, finger*
Lutschmaul | strong | Lutschmäuler, Lutschluder | - | unless near: eis, daumen, bonbon*, hund*, wunde*, finger*
Leckschwester | strong | -n, Lecksklave -n | - | unless near: eis, daumen, bonbon*, hund*, wunde*, finger*
Arsch lecken | strong | Arsch geleckt, Arsch ablecken, arschlecken rasieren, Arschlecken rasieren | -
Arschlecken | strong | = | -
wixen | strong | wixt, gewixt, wixxen, wixxt, wixn, wichsn, abwixen, wixte | - | unless name; unless near: website*, homepage*, baukasten*, domain*, editor*, seite*, shop*; own-language | Wix is a website builder
einen runterholen | strong | (mir|dir|sich|ihm) einen (runterholen|runtergeholt|runterholt|hobeln|schrubben|abwichsen|von der Palme wedeln|abmelken), hol dir einen runter, hol mir einen runter, holt sich einen runter, hole mir einen runter, von der Palme wedeln, Palme wedeln, Aal pellen, den Aal würgen, die Salami pellen, fünf gegen Willi | - | unless near: download*, app, kaffee*, salami*, strand*
masturbieren | mild | masturbiert, masturbierte -n, masturbierend adj, Masturbation -en, onanieren, onaniert, Onanie, Handentspannung | - | unless near: studie*, prostata*, arzt*, urolog*, aufklär*, psycholog*, therapie*, beckenboden*, gesund* | medical and educational use is innocent; Selbstbefriedigung is left out
fingern | strong | fingere mich, finger mich, finger dich, finger deine, fingern lassen, fingert sich, sich fingern | - | only near: muschi*, fotze*, feucht*, geil*, sex, möse*, pussy, arsch, po; only lower
durchgefingert | strong | = | - | only near: muschi*, fotze*, feucht*, geil*, sex, möse*, pussy, arsch, po; only lower
fisten | strong | fistet, gefistet, Fisting -s, fistete, durchgefistet, Fistfuck, Fist-Fuck, Arschfisten, Analfisting | - | own-language | Fistel (fistula), befristen are other words
befummeln | mild | befummelt, begrapschen, begrapscht, grapschen, grapscht, Grapscher agent, Grapscherei, angrapschen, angegrapscht, betatschen, betatscht, befingern, befingert, unter den Rock fassen, an die Wäsche gehen | - | unless near: lego*, kabel*, gerät* | abuse of women in news reports
Petting | mild | -s, Heavy Petting | - | own-language; unless near: gemeinde*, zoo*, bayern*, waging*, see, ort, landkreis*, traunstein*, bürgermeister*, feuerwehr* | a village on Waginger See
Fellatio | mild | Cunnilingus, Anilingus, Analingus, Irrumatio, Neunundsechziger Stellung, Stellung 69, 69er Stellung, 69er-Stellung | - | unless near: medizin*, aufklär*, kunst*, histor*, hpv
Leckdienst | strong | -e, Leckluder, Lecksklavin, Blasdienst -e | -
Muschilecker | strong | agent | -
Gesichtsbesamung | strong | -en, Mundbesamung -en, Analbesamung, Gesichtsritt, Arschbesamung | -
Bumsloch | strong | Bums(loch|löcher|kontakt|maus|mäuse|schlampe|stute|bude|kneipe|hotel|film) -s -e -en -n, Blas(maus|mäuse|stute|lippen|mund|engel|sklavin) -e -er -es -n -nen, blasfreudig adj, Dreiloch(stute|hure|schlampe|sklavin) -n -nen, Venusspalte -n, Lustspalte -n, Fickspalte -n, Lustloch, Fotzloch, Fotzlöcher, Mietrammler agent | - | unless name
Spermaladung | strong | Sperma(ladung|lieferant|spritzer|fontäne|bad|gier|maul|schlucken|spiele|schleuder|sau|fotze|hure) -n -en -s | - | unless near: labor*, spende*, klinik*
Puffbrause | mild | Puff(brause|gänger|besuch|besucher|mutter|mütter|gast|gäste|hure|bums|bekanntschaft) -n -s -e -en, Bordellmutter, Nuttenbrause -n, Lümmeltüte -n, Nahkampfsocke -n, Fickgummi -s, Verhüterli -s, Nuttendiesel, Nuttenstiefel, Nuttenlook, Stangengirl -s | - | own-language
begrabschen | mild | begrabscht, grabschen, grabscht, Grabscher agent, angrabschen, angegrabscht, begrabbeln, begrabbelt, spechteln, spechtelt, aufgeilend adj | - | unless near: kind*, spielzeug*, lego*
durchbürsten | mild | durchgebürstet, rannehmen, drübersteigen, drübergestiegen, knattern, zureiten, abreiten | - | only near: geil*, weib*, frau*, mädel*, stute*, sex, nackt*, titten, fick*, schlampe*; unless near: pferd*, haar*, hund*, fell*, motor*, moped*
abspritzen | strong | abspritzt, abgespritzt, spritz ab, spritz mir, spritz mich voll, ins Gesicht spritzen, ins Gesicht gespritzt, in den Mund spritzen, in den Mund gespritzt, spritzgeil adj, Spritzluder, abspritzte | - | only near: geil*, gesicht, mund, titten, sex, schluck*, wichs*, muschi*, ficken, fotze*, kommen, sperma; unless near: wasser*, schlauch*, garten*, auto*, hochdruck*, dusche*, reinig*, botox*, filler*, hyaluron*, arzt*, lidocain, zahn* | to hose down is innocent
Sperma schlucken | strong | Sperma geschluckt, Sperma schluckt | - | unless near: labor*, spende*, klinik* | Sperma itself is a medical word
Spermaschlucker | strong | agent, Spermaluder, Spermaschlampe, Spermafresse, Spermarutsche -n, Spermadusche -n, spermageil, Spermagesicht, Spermaparty | - | unless near: labor*, spende*, klinik*
Samenstau | strong | -s, Samenraub -s, Samenschleuder -n, Samendruck | - | unless near: labor*, spende*, klinik*
Sackrotz | strong | = | - | unless near: labor*, spende*, klinik*
Cumshot | strong | -s, Creampie -s, Bukkake -s, Facial Cumshot, Cumslut, Squirting, squirten, gesquirtet, Squirt-Video | - | own-language; unless near: kuchen*, torte*, sahne*, rezept*, summa, laude, e.e.* | Cream Pie as cake is written in two words
komm in mir | strong | komm auf meine, komm in meinen Mund, ich komme gleich, ich komm gleich, lass mich kommen, ich will kommen, auf dir kommen, in dir kommen | - | only near: geil*, fick*, titten, sex, nackt*, stöhn*, muschi*, hart, feucht*, mund | sexual 'kommen' only
wichsen | strong | verb, Gewichse -s, Wichserei -en, abgewichst adj, einen wichsen, wichs mir | first | unless near: schuh*, leder*, stiefel*, parkett*, boden*, bohnern, möbel*, schnurrbart*; unless name | polish: gewichste Stiefel

# --- porn, prostitution, goods ---
Puff | mild | -s, Puffs, Puffmutter, Puffmütter | - | only near: nutte*, hure*, freier, bordell*, rotlicht*, sex, laufhaus, prostitu*; own-language | a Puff is also a pouf or puff of powder
Pornhub | strong | YouPorn, xHamster, xnxx, RedTube, Porntube, Hentai, Ahegao, XXX-Film -e, XXX-Video -s | - | no disguise
Nacktputze | mild | -n, Nacktputzer agent, Oben-ohne-Bedienung, Hostessenservice Sex, Begleitservice mit Extras, Massage mit Extras, mit Happy End massieren | -
Sexsucht | mild | sexsüchtig adj, Sexgier, Sexgelüste -n, Sexspielchen -s, Sexpraktik -en, Sexstellung -en | - | unless near: therapie*, klinik*, beratung*
vollgewichst | strong | adj, angewichst adj, zugewichst adj | -
Nacktfoto | mild | -s, Nacktbild -er -ern, Nacktselfie -s, Nacktvideo -s, Nacktaufnahme -n, schick mir ein Nacktfoto, schick mir Nacktbilder | - | unless near: lippenstift*, farbe*, ton*, make-up*, beige*, nagellack*, jugendschutz*, beratung*, prävention*, straf*, meld*, palette*, polizei*, erpress*, genötigt, anzeige*; own-language | nude shades in cosmetics
Oben-ohne-Bild | mild | = | - | unless near: lippenstift*, farbe*, ton*, make-up*, beige*, nagellack*, jugendschutz*, beratung*, prävention*, straf*, meld*, palette*; own-language
Nudes | mild | schick Nudes, schick mir Nudes, send nudes, Send Nudes | - | unless near: lippenstift*, farbe*, ton*, make-up*, beige*, nagellack*, jugendschutz*, beratung*, prävention*, straf*, meld*, palette*; own-language
Sexting | mild | = | - | unless near: lippenstift*, farbe*, ton*, make-up*, beige*, nagellack*, jugendschutz*, beratung*, prävention*, straf*, meld*, palette*; own-language
Dickpic | mild | -s, Dick-Pic -s | - | unless near: lippenstift*, farbe*, ton*, make-up*, beige*, nagellack*, jugendschutz*, beratung*, prävention*, straf*, meld*, palette*; own-language
Penisfoto | mild | -s | - | unless near: lippenstift*, farbe*, ton*, make-up*, beige*, nagellack*, jugendschutz*, beratung*, prävention*, straf*, meld*, palette*; own-language
schick mal Bilder von deinen | mild | schick mir ein Bild von deinen | - | unless near: lippenstift*, farbe*, ton*, make-up*, beige*, nagellack*, jugendschutz*, beratung*, prävention*, straf*, meld*, palette*; own-language
Callgirl | mild | -s, Callboy -s, Escortdame -n, Escortgirl -s, Liebesdienerin -nen, Animierdame -n, Freudenmädchen -s, Dame des horizontalen Gewerbes, horizontales Gewerbe, käufliche Liebe, Hobbyhure -n, Taschengeldladies, Taschengeld-Date, Sugardaddy -s, Sugarbabe -s, Sugar Daddy | - | unless near: film*, roman*, buch*
Strichmädchen | mild | -s, Strichjunge -n, Stricher agent, Straßenstrich -s, Babystrich -s, Drogenstrich -s, auf den Strich (gehen|geht|schicken|schickt), (geht|gehst|gehen|ging|schickt) auf den Strich, Strichgängerin -nen, Puffgängerin, Bordsteinhure | - | unless near: hilfe*, beratung*, polizei*, sozialarbeit*, projekt*
Domina | mild | -s, Dominas, Domina-Studio, Dominastudio -s, Lederdomina, Sado-Maso, Sadomaso, SM-Studio -s, BDSM, Sadomaso-Studio, Peitsche und Handschellen, devote Sklavin, devoter Sklave, Fesselsex, Fesselspiel -e -en, Peitschenspiel -e, Sklavenerziehung, Windelfetisch -s, Fußfetisch -s, Fußfetischist -en, Lackfetisch, Latexfetisch, Gummifetisch | - | unless name; unless near: kloster*, stift*, äbtissin*, latein* | Domina is also a Latin title
Natursekt | strong | -s, Kaviarspiele, Golden Shower, Goldenshower, Pissspiele, Pinkelsex, Scat-Sex, Kotspiele, Windelsex, Spanking -s, Bondagesex, Cuckold -s, Wifesharing, Hotwife, Gloryhole -s, Glory Hole, Bareback-Sex | - | unless near: deutscher sekt, winzer*, bio*, flaschengärung, schaumwein*, trocken; own-language | 'Sekt' of wine is innocent; Scat is a singing style
Dildo | strong | -s, Dildos, Doppeldildo -s, Umschnalldildo -s, Strap-on -s, Strapon -s, Buttplug -s, Analplug -s, Butt-Plug, Analkette -n, Analdildo, Analvibrator, Analkugeln, Gagball, Gagballs, Ballknebel -s, Penisring -e, Penispumpe -n, Cockring -s, Cock-Ring, Fleshlight -s, Masturbator, Gummimuschi, Gummipuppe -n, Taschenmuschi, Sexschaukel -n, Liebeskugel -n, Keuschheitskäfig -e | - | unless name; unless near: arawak, insel*, dildo run | a shop for adults will raise the family's threshold
Vibrator | mild | -s -en, Vibratoren, Auflegevibrator -en, Rabbitvibrator, Vibro-Ei, Sexspielzeug -s -e, Sextoy -s, Sexshop -s, Liebesspielzeug, Peepshow -s, Stripperin -nen, Lapdance -s, Tabledance -s, Table-Dance, Stripclub -s, Stripbar -s, Strippoker | - | own-language; unless near: beton*, baustelle*, massage*, rüttel*, verdicht*, abisolier*, kabel*, nadel*, farbe* | Betonvibrator, cable stripper are innocent
MILF | strong | -s, GILF -s, Milfs, DILF -s, MILF-Hunter, Milfjäger agent, Teenieluder, Teeniefotze -n, Teenfotze, Lolitafick, Hausfrauenluder, Hausfrauensex, Hausfrauenfick, Omasex, Omafick, Opafick, Oma-Sex, Teensex, Schulmädchensex | - | own-language; unless near: philippin*, mindanao, islam*, moro
Camgirl | mild | -s, Camgirls, Camsex, Webcamgirl -s, Sexcam, Livesex, Livecam-Sex, Live-Sex, Telefonsexhotline -n, Sexhotline, Erotikmassage -n, Tantramassage mit Happy End, Happy-End-Massage -n, Massage mit Happy End, Bodytobody-Massage | -
Porno | strong | -s, Pornos, pornös adj, Amateurporno -s, Gratisporno -s, Kinderporno -s, Racheporno -s, Handyporno -s, Hardcoreporno -s, Softporno -s | first | unless near: sperr*, jugendschutz*, kinderschutz*, filter*, gesetz*, straf*, ermittl*, polizei*, verbot*, sucht*, meld*; unless in: food porno | pornografisch is a legal word: innocent.lex

# --- arousal and innuendo ---
untenrum | mild | untenrum nackt, untenherum nackt, im Schritt feucht, feucht im Schritt, Beule in der Hose, steif in der Hose, hart in der Hose | - | only near: nackt, geil*, feucht, steif, hart, sex, mädel*, frau*; unless near: windel*, regen*, wasserdicht*
Sexwitz | mild | -e, Sexwitze, Pimmelwitz -e, Fickwitz -e, Sexspruch, Sexsprüche, Titten-Spruch | -
Geilheit | strong | -en, notgeil adj, dauergeil adj, schwanzgeil adj, spermageil adj, muschigeil, tittengeil adj, fickgeil adj, sexgeil adj, Notgeiler, Notgeile -n | - | unless near: pflanze*
naturgeil | strong | (natur|immer|dauer|piss|mösen|fotzen|muschi|titten|schwanz|sperma|arsch|anal|sex|fick|blas|stuten|oma|teen|dreck|wichs|fuß|busen|lack|leder|schluck|spritz)geil adj, begeilen, begeilt, Geilerich -s, Geilomat -en, Jungficker agent | -
ultrageil | mild | (ultra|hoch|turbo|hyper|giga|voll|total|hammer|bären|oberend|krass|bock|biber|todes|extrem|unfassbar|welt|un)geil adj, goil adj, geilo, geili| - | own-language; instead: toll
aufgeilen | strong | aufgegeilt adj | -
geilt sich auf | strong | geilt mich auf, geil mich auf, macht mich geil, mach mich geil, machst mich geil, macht dich das geil, bist du geil, bin geil, bin so geil, ich bin geil, bist du auch geil, geil auf dich, geil auf Sex, geile Sau, geiles Stück, geiles Luder, geile Schlampe, geile Fotze, geiler Hengst, geiler Bock, geile Stute, geile Maus, geile Schnecke, geile Alte, geile Frauen, geile Weiber, geiler Stecher, geile Säue, Geile Frauen aus deiner Nähe | -
rattig | strong | adj, rattenscharf adj | - | unless near: katze*, chili*, soße* | rollige Katze is ordinary
spitz wie Nachbars Lumpi | strong | spitz auf dich, scharf auf dich, scharf auf deine, rollig sein, bin rollig | - | unless near: katze*, chili*, soße*
rallig | strong | adj | - | unless near: katze*, chili*, soße*
willst du ficken | strong | willst du (bumsen|poppen|vögeln|Sex|blasen), wollen wir (ficken|bumsen|poppen|vögeln), Lust zu (ficken|bumsen|poppen|vögeln|blasen), Lust auf (ficken|bumsen|poppen|einen Quickie), ich will dich (ficken|bumsen|lecken|nehmen|vögeln|nackt), will dich (ficken|lecken|vögeln|bumsen), ich fick dich, ich ficke dich, ich würde dich gern vernaschen, fick mich, Bock zu ficken, wer fickt, heute ficken, jetzt ficken, sofort ficken, privat ficken | -
getragene Höschen | strong | (getragene|getragenes|getragener|benutzte|ungewaschene) (Höschen|Slip|Slips|Damenslips) | - | unless near: hygien*, rückgabe*, zurück*, umtausch*, retoure*, gründe*, waschen, wäsche*, versiegel*
zeig deine Titten | strong | zeig mir deine (Titten|Brüste|Muschi|Möpse), zeig mal deine (Titten|Brüste|Muschi|Möpse), zeig uns deine Titten, zeig Titten, Titten raus, Titten zeigen, Titten her, hol die Titten raus, zeig deine Muschi, Höschen runter, Hose runter Schwanz, runter mit dem Höschen, zieh dich aus Baby, zieh das Höschen aus, trägst du ein Höschen, setz dich auf mein Gesicht, setz dich auf meinen Schoß, auf meinem Gesicht sitzen | - | unless near: spielplatz*, weihnachtsmann*
ab ins Bett mit dir | mild | willst du mit mir ins Bett, mit Ihnen ins Bett, willst du mit mir schlafen, wollen Sie mit mir schlafen, schläfst du mit mir, heiße Nacht mit dir, heiße Nacht mit Ihnen, zu dir oder zu mir, heißer Feger, heiße Schnecke, heißes Luder, heiße Braut, steiler Zahn, scharfe Schnecke, scharfe Braut, süßer Hintern, süßen Hintern, knackiger Hintern, knackigen Hintern, knackiger Po, knackigen Po, geiles Gerät | - | unless near: kind*, baby*, sandmann, gute-nacht*, matratze*, einschlaf*
Lustmolch | mild | -s -e -en, Lüstling -s -e, Lustgreis -es -e, Lustsau, Lustsäue, Sexmolch, Lustknabe -n, Sittenstrolch -e -s, Glotzbock, Weiberheld -en, Fremdficker agent, Frauenaufreißer agent | -
fremdficken | strong | fremdgefickt, fremdfickt, Fremdfick, rumficken, rumgefickt, rumfickt, Rumficker agent, durchficken, weggefickt, anficken, angefickt, abgefickt adj, zerficken, zerfickt adj, überficken, reinficken, reingefickt, kaputtgefickt, vollgefickt, hirngefickt, mindgefickt, arschgefickt | - | instead: -
perverse Sau | strong | perverses Schwein, perverser Sack, perverse Drecksau, perverses Luder, perverses Stück, abartige Sau | - | unless near: gerichts*
Perversling | strong | -s -e -en, Pervo | - | unless near: gerichts*
pervers | mild | adj, Perverser, Perverse -n, Perversion -en | - | own-language; unless near: straße*, fahrbahn*, boden*, glatt, nass*, regen*, öl, seife, anreize, anreiz, spiele*; instead: unangemessen | schlüpfrig also of a wet floor
abartig | mild | adj, abartige -n -r | - | unless near: straße*, fahrbahn*, boden*, glatt, nass*, regen*, öl, seife, anreize, anreiz, spiele*; instead: unangemessen
unzüchtig | mild | adj | - | unless near: straße*, fahrbahn*, boden*, glatt, nass*, regen*, öl, seife, anreize, anreiz, spiele*; instead: unangemessen
schlüpfrig | mild | adj | - | unless near: straße*, fahrbahn*, boden*, glatt, nass*, regen*, öl, seife, anreize, anreiz, spiele*; instead: anzüglich
Zote | mild | -n | - | unless near: straße*, fahrbahn*, boden*, glatt, nass*, regen*, öl, seife, anreize, anreiz, spiele*
zotig | mild | adj | - | unless near: straße*, fahrbahn*, boden*, glatt, nass*, regen*, öl, seife, anreize, anreiz, spiele*; instead: anzüglich
Herrenwitz | mild | Altherrenwitz -es -e | - | unless near: straße*, fahrbahn*, boden*, glatt, nass*, regen*, öl, seife, anreize, anreiz, spiele*
schweinische Witze | mild | versaute Witze, versaute Sprüche, versaute Fantasien | - | unless near: straße*, fahrbahn*, boden*, glatt, nass*, regen*, öl, seife, anreize, anreiz, spiele*; instead: unangemessen
feuchte Träume | mild | feuchter Traum, feuchten Träume, feuchten Traum, feuchten Träumen, untenrum nackt, nackte Weiber, nackte Frauen, nackte Girls, nackte Mädchen, nackte Teens, nackte Titten | - | unless near: kunst*, akt*, malerei, museum*, rembrandt, demo*
Spanner | mild | agent, Spannerei, Spannervideo -s, Spannerkamera -s, Spannerfoto -s | - | only near: dusche*, umkleide*, loch, kamera*, nackt*, fenster, frauen, heimlich*, beobacht*, voyeur*; unless near: ketten*, riemen*, schuh*, hosen*, falter*, raupe*, drahtspanner*, frost*, gurt* | the tool, moth and tensioner are innocent
Upskirt | mild | -s, Upskirting | - | only near: dusche*, umkleide*, loch, kamera*, nackt*, fenster, frauen, heimlich*, beobacht*, voyeur*; unless near: ketten*, riemen*, schuh*, hosen*, falter*, raupe*, drahtspanner*, frost*, gurt*
unter den Rock fotografieren | mild | = | - | only near: dusche*, umkleide*, loch, kamera*, nackt*, fenster, frauen, heimlich*, beobacht*, voyeur*; unless near: ketten*, riemen*, schuh*, hosen*, falter*, raupe*, drahtspanner*, frost*, gurt*
Sodomie | mild | Sodomit -en, sodomitisch adj, Tierporno -s, Tiersex | - | unless near: gesetz*, straf*, histor*, verbot*, tierschutz*
Vergewaltigungsfantasie | strong | -n, vergewaltig dich, dich vergewaltigen, Sie vergewaltigen, gehörst vergewaltigt, gehört vergewaltigt, vergewaltigt gehört | - | unless near: opfer*, hilfe*, beratung*, thema, unterricht*, kapitel | threats; durchnehmen of a school subject is innocent
gehört durchgefickt | strong | durchgefickt gehört, gehört mal wieder durchgevögelt | - | unless near: opfer*, hilfe*, beratung*, thema, unterricht*, kapitel
untervögelt | strong | adj, unterfickt adj | - | unless near: opfer*, hilfe*, beratung*, thema, unterricht*, kapitel
ungebumst | strong | adj | - | unless near: opfer*, hilfe*, beratung*, thema, unterricht*, kapitel
geil | mild | adj, geile, geilen, geiler, geiles, geilem, oberaffengeil adj, affengeil adj, obergeil adj, supergeil adj, megageil adj, hammergeil adj, sackgeil adj, urgeil adj, endgeil adj, porngeil, saugeil adj, übelst geil, scheißgeil adj, kotzgeil, arschgeil adj | - | unless in: geiz ist geil, geiz-ist-geil, der geilste tag, geilste tag; unless near: trieb*, pflanze*, tomate*, wuchs*, boden, wachs*, licht*, beet*, blatt*; unless name; only lower; instead: toll | today mostly 'great'; of plants it means lush and leggy

Schnackslerei | strong | -en, Bumserl -n, Schnackslwiese -n | - | | Austrian
Rammelbude | strong | -n, Fickbude -n, Bumsbude -n, Fickkabine -n | -

# --- Austrian, Swiss, northern ---
Futschlecken | strong | = | - | own-language; unless name | Viennese; Tuttel/Dutteln (breasts), pempern
Futlecker | strong | agent, Futloch | - | own-language; unless name
Fudloch | strong | -s | - | own-language; unless name
Fudn | strong | = | - | own-language; unless name
Pempern | strong | pempert, gepempert, pempern | - | own-language; unless name
Zumpferl | strong | Zumpfi | - | own-language; unless name
Dutteln | strong | Duttln, Duttl, Duttel, Tutteln | - | own-language; unless name
Tuttln | strong | Tuttl, Tuttel, Tutterl | - | own-language; unless name
was hast du drunter an | strong | was (haben|hast) (Sie|du) (denn|so)? (gerade|jetzt|heute)? (drunter|darunter|untenrum) an, was (tragen|trägst) (Sie|du) (denn|so)? (gerade|jetzt|heute)? (drunter|darunter|untenrum) | - | unless near: Jacke*, Helm*, Neopren*, Regen*, Schicht*, Ski* | die Frage nach der Wäsche
phicken | strong | phick, phickt, phickst, phicke, gephickt, phickdich | - | own-language; no disguise | ficken, spelt so as to pass
Schick mir Nacktbilder | strong | (schick|schicke|schicks|zeig|zeige|send|sende|postet|poste) (mir|uns|doch|mal)? (doch|mal|einfach|gern)? (mal|bitte)? (eins|eines|ein|ein Foto|ein Bild|ein Pic|Fotos|Bilder|welche) (ganz|mal)? ohne (Klamotten|Kleidung|Kleider|Höschen|Unterwäsche|BH|Bikini|was an|alles) | - | unless near: Model*, Puppe*, Schaufenster*, Kleiderbügel*, Katalog*, Anprobe
Steifen | strong | = | - | own-language; only upper; only near: krieg*, kriegt*, bekomm*, hab, habe, hat, hatte, einen, nen, kleinen; unless near: Nacken*, Hals*, Wind*, Brise*, Rücken*, Gelenk*, Kragen*, Stoff*, Finger*; no disguise | an erection
besorg es ihr richtig | strong | (besorg|besorge|besorgt|besorgen|besorgst|besorgte) (es|'s) (mir|dir|ihr|ihm|uns|euch|Ihnen) (so|mal)? (richtig|ordentlich|hart|heftig|wild|von hinten|die ganze Nacht), besorgs (mir|dir|ihr|ihm|euch|Ihnen) (so|mal)? (richtig|ordentlich|hart|heftig|wild), (besorg|besorge|besorgt|besorgen) (es|'s) (mir|dir|ihr|ihm) (so)? (richtig|ordentlich) hart | -
die Beine breit machen | strong | (die )?Beine breit (machen|macht|machst|mache|gemacht|machte) | - | unless near: Yoga*, Übung*, Dehn*, Gymnastik*, Kamera*, Stativ*, Grätsch*, Hocker*, Tisch*, Sitz*, Bahn*, U-Bahn
ich werde feucht | strong | ich (werd|werde|bin|wurde) (ganz|so|schon|richtig|total|echt)? feucht, (macht|machst|machte) mich (ganz|so|richtig|total)? feucht, (wird|wurde) sie (ganz|so|schon|richtig)? feucht | - | unless near: Auge*, Regen*, Schweiß*, Dusche*, Hand*, Hände*, Haut, Wand*, Wände*, Keller*
Blasebacken | strong | Blasebacke, Bläserlippen, Blasemäulchen | - | unless near: Trompete*, Posaune*, Horn, Orchester*, Kapelle*
hat einen kleinen Schwanz | strong | (hat|hast|hatte|habe|hab) (doch|nur|echt|ja|wohl|bestimmt|sicher)? (nur|echt|so)? (einen|nen|'nen|so einen|so nen) (ganz|sehr|echt|so)? (kleinen|winzigen|kurzen|mickrigen|großen|dicken|langen|riesigen) Schwanz | - | unless near: Hund*, Welpe*, Katze*, Kater*, Tier*, Echse*, Eidechse*, Pferd*, Pony*, Fisch*, Vogel*, Maus*, Ratte*, Affe*, Papagei*, Rasse*, kupier*, Fuchs*, Kuh*, Schwein*, Drache*, Komet*, Löwe*, Rüde*, Hündin*, Plüsch*
