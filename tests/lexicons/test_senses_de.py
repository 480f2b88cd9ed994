"""Words of two senses: silent where a customer service speaks of the thing, found where somebody is abused with the word."""

from __future__ import annotations

import pytest

from replyguard import Draft, Guard
from replyguard.testing import marked, unmarked

# one sentence a line: the animal, the tool, the dish, the place, the surname, the trade, the neutral word
INNOCENT = """
Unser Team findet die neue Farbe auch richtig schön.
Der Mist vom Biohof eignet sich als Dünger für Ihren Garten.
Die Mistgabel mit Holzstiel ist ab Montag wieder lieferbar.
Der Facial Mist mit Rosenwasser ist vegan.
Unser Body Mist duftet drei Stunden lang.
Die Sau hat zwölf Ferkel, wir freuen uns auf Ihren Besuch im Stall.
Das Wildschwein auf dem Etikett ist unser Wappentier.
Das Schweinefilet stammt aus der Region.
Glück gehabt, Ihr Koffer ist wieder da!
Die Kuh auf der Packung ist nur eine Zeichnung.
Ihr Hund darf mit dem Schwanz wedeln, so viel er will.
Der Schwanz der Drachenfigur lässt sich abnehmen.
Unsere Ziege Frieda lebt im Streichelzoo.
Der Esel im Streichelzoo heißt Max.
Der Affe auf dem Plakat wirbt für den Tierpark.
Die Ratte im Film ist am Computer entstanden.
In Ihrem Zimmer wurde eine Ratte gesehen, das tut uns sehr leid.
Ihr Zimmer hatte Wanzen, wir erstatten den vollen Preis.
Ein Kunde meldete Ungeziefer im Lager, wir haben sofort reagiert.
Du hast eine Zecke gefunden? Unsere Apotheke berät dich.
Ihr Hund ist in allen Zimmern willkommen.
Das Huhn war leider zu lange im Ofen.
Die Gans für Weihnachten können Sie bis Freitag bestellen.
Die Pfeife aus Bruyèreholz wird geprüft.
Der Schiedsrichter bekommt eine neue Pfeife.
Die Flasche war beschädigt, wir schicken Ersatz.
Können Sie Flaschen bei uns zurückgeben? Ja, an jedem Automaten.
Die Birne im Kühlschrank lässt sich einfach wechseln.
Eine Latte Macchiato ist im Preis enthalten.
Die Latte am Zaun hat sich gelöst, wir reparieren sie.
Der Ständer für Ihr Fahrrad ist wieder lieferbar.
Hat das Tablet einen Ständer? Ja, er liegt bei.
Das Rohr leckt, unser Monteur kommt heute.
Bitte lassen Sie Kinder nicht an der Batterie lecken.
Die Nudel war leider verkocht.
Die Dose ist verbeult angekommen, wir ersetzen sie.
Unsere Katze heißt Muschi, und sie grüßt zurück.
Die Pflaume ist dieses Jahr besonders süß.
Die Ritze zwischen den Matratzen lässt sich mit einem Keil schließen.
Möpse sind im Hotel erlaubt, bitte mit Leine.
Die Hupen an den Kinderrädern sind laut, aber sicher.
Die Eier waren leider zerbrochen.
Der Sack Zement wiegt 25 Kilo.
Die alten Säcke nehmen wir gern zurück.
Die Nüsse können Spuren von Milch enthalten.
Der Föhn kann auch kalt blasen.
Wir kommen gleich zu Ihnen.
Ich komme gleich mit einer Lösung zurück.
Bei dem Auffahrunfall hat es ordentlich gebumst.
Das Fenster poppt leider immer wieder auf.
Wir bessern nach, damit keine Fenster mehr aufpoppen.
Bitte füttern Sie die Vögel, auch mit Körnern für die Wildvögel.
Der Tisch mit den Vögeln ist ausverkauft.
Herr Fick ist bis Montag im Urlaub.
Frau Fick ruft Sie morgen zurück.
Der Strich auf der Quittung ist kein Fehler.
Der Puff in Grau passt gut zum Sofa.
Der Sitzpuff kommt in zwei Kartons.
Die Soße ist scharf gewürzt.
Im Zug war es leider sehr heiß.
Das Seil ist zwei Zentimeter dick.
Das ist blöd gelaufen, dafür bitten wir um Entschuldigung.
Doof gelaufen, das geben wir zu.
Ein dummer Zufall hat die Lieferung verzögert.
Es gibt keine dummen Fragen.
Unser Zugang ist barrierefrei für behinderte Menschen.
Sind Sie behindert oder chronisch krank, gilt der ermäßigte Preis.
Wir fördern schwule und lesbische Mitarbeiter.
Das Zigeunerschnitzel haben wir vor Jahren umbenannt.
Der Mohr im Hemd ist ein Dessert aus Österreich.
Das Eskimo-Eis führen wir nicht mehr.
Spastische Lähmungen sind mitversichert.
Die Wurst war verdorben, das tut uns leid.
Isst du Wurst? Dann ist das Paket richtig für dich.
Die Krücke wird von der Kasse bezahlt.
Herr Penner ist Ihr Ansprechpartner.
Die asozialen Verfolgten der NS-Zeit erwähnt der Audioguide: als asozial verfolgte Häftlinge im KZ.
Der Spinner läuft beim Angeln auf Hecht besonders gut.
Die Spinnerei in der Oberpfalz liefert das Garn.
Der Drachen fliegt ab Windstärke drei.
Der Besen wird ohne Stiel geliefert.
Die alte Schachtel Pralinen tauschen wir um.
Die Geige wird neu bespannt.
Die App macht gerade Zicken, wir arbeiten daran.
Bei Übelkeit und Erbrechen fragen Sie bitte Ihren Arzt.
Ach du Scheibenkleister, das hätte nicht passieren dürfen.
Das Kruzifix aus Lindenholz ist handgeschnitzt.
Das Sakrament der Taufe ist kostenlos.
Der Herrgottswinkel gehört zur Führung.
Wir sind nicht dazu verdammt, tatenlos zu bleiben.
Der verfluchte Prinz ist ein Märchen für Kinder ab vier.
Die Verdammten der Erde von Fanon ist wieder vorrätig.
Der Teufel steckt wie immer im Detail.
Himmel und Hölle ist als Spiel ausverkauft.
Der Verkehr war heute die Hölle, bitte verzeihen Sie.
Donnerwetter, das ging schnell!
Um Himmels willen, das tut uns leid.
Servus Hawara, danke für die Nachricht.
Digga, danke für das Lob!
Das war cringe von uns, sorry.
Wir waren da leider etwas lost.
Sind Sie Opfer von Betrügern geworden? Wir helfen.
Betrüger geben sich gerade als unsere Mitarbeiter aus.
So erkennen Sie Betrüger am Telefon.
Unsere Kunden werden von Gaunern angerufen.
Die Maske zeigt eine Fratze, ihr Preis beträgt 20 Euro.
Bitte halten Sie den Mund beim Abstrich geöffnet.
Kleiner Feigling ist ein Likör mit Feige.
Diese Waschlappen sind aus Baumwolle.
Ihr Haus hat einen Dachschaden? Wir zahlen den Handwerker.
Wir schiffen uns am Sonntag in Hamburg ein.
Das Kaninchen rammelt, das ist ganz normal.
Der Zug war gerammelt voll, das bedauern wir.
Die Schuhe werden mit Wachs gewichst und poliert.
Ein Schwanzlurch ist kein Fisch, danke für den Hinweis.
Wir liefern auch nach Petting am Waginger See.
Zur Wiener Küche gehört auch Beuschel.
Frau Seckel betreut Ihren Vertrag.
Der Sandler im Stück wird von einem Gast gespielt.
Wir liefern auch nach Titting und Tittling.
Unsere Filiale in Sexau ist geöffnet.
Der Bus nach Wichsenstein fährt stündlich.
Das Hotel am Rammelsberg ist ausgebucht.
Unsere Praxis in Hodenhagen zieht um.
Frau Dreckshage ist Ihre Ansprechpartnerin.
Herr Kotzbauer ruft Sie an.
Familie Hurenkamp hat gebucht.
Herr Neger vom Dachdeckerbetrieb meldet sich.
Frau Krüppel ist in der Buchhaltung.
Frau Biest hilft Ihnen gern.
Herr Rotzoll ist im Urlaub.
Herr Pissulla ist im Urlaub.
Frau Pfaffe betreut Ihr Konto.
Unser Werk in Pfaffenhofen ist geschlossen.
In Pfaffenweiler liefern wir dienstags.
Der Markt in Oberkotzau öffnet um acht.
Herr Schwanz hat den Termin bestätigt.
Frau Schlampp meldet sich bei Ihnen.
Herr Fotzner ist unser Monteur.
Frau Arschinow ist unsere Expertin.
Der Bahnhof Orschel-Hagen ist barrierefrei.
Geiz ist geil war der Slogan einer Elektronikkette.
Der geilste Tag läuft heute im Kino.
Nivea Visage ist wieder im Sortiment.
Der Motor säuft ab, wenn es regnet.
Der Fidget Spinner ist ausverkauft.
Das Spielzeug ist ein Spinner mit Licht.
Die Verwaltung war zur Untätigkeit verdammt.
Die Band Schandmaul tritt am Freitag auf.
Die Ärzte spielen Männer sind Schweine.
Der Film Fack ju Göhte ist im Abo enthalten.
Das Buch Darm mit Charme ist da.
Das Brettspiel Schwarzer Peter
Das Mohnbrötchen heißt bei uns Mohnzopf.
Die Wollmaus unterm Bett hat uns auch überrascht.
Die Zicken im Gehege haben Nachwuchs.
Die Made im Apfel ist ungefährlich.
Im Mehl waren leider Maden.
Mehlmotten und Maden im Müsli tun uns sehr leid.
Die Kröte überquert die Straße, bitte langsam fahren.
Parasiten bei Katzen behandelt der Tierarzt.
Der Lump im Theaterstück ist Lumpazivagabundus.
Der Schuft ist in der Oper der Bösewicht.
Das Luder ist im Jagdrevier ausgelegt.
Der Bock im Gehege stößt gern.
Der Bock auf dem Etikett ist das Wappen.
Das Schaf Frieda ist krank.
Trampeltiere sehen Sie im Zoo.
Der Ochse am Spieß wird am Samstag serviert.
Die Schnepfe steht auf der Roten Liste.
Die Pute war nicht durch, das tut uns leid.
Die dumme Sache mit der Rechnung ist geklärt.
Die Maultaschen sind wieder da.
Der Hengst ist auf der Koppel.
Die Stute hat ein Fohlen.
Die Nuss ist taub geworden.
Der Pfosten am Zaun ist lose.
Der Lappen liegt bei.
Der Spaten hat einen Stiel aus Esche.
Der Knecht Ruprecht kommt am 6. Dezember.
Der Clown tritt um 15 Uhr auf.
Der Honk-Sound der Hupe ist einstellbar.
Die Null auf der Rechnung ist ein Fehler.
Die Niete an der Jeans ist abgefallen.
Ihr Los war leider eine Niete.
Sie haben eine Niete gezogen.
Der Wicht im Garten ist ein Gartenzwerg.
Der Zwerg ist aus Ton.
Die Wanze ist ein Abhörgerät.
Die Flöte braucht ein neues Mundstück.
Der Knaller im Angebot!
Das Rohr verlegen wir am Montag.
Unser Klempner wird das Rohr verlegen.
Die Nummer schieben wir auf Freitag.
Die Eicheln im Wald sind für Schweine.
Die Vorhaut-Behandlung wird bezahlt.
Blasen an den Füßen? Unsere Socken helfen.
Der Blasebalg ist undicht.
Die Muschel ist frisch.
Die Möse bei Bielefeld ist ein Moor.
Die Rosette im Fenster ist gotisch.
Die Rute ist nur für den Nikolaus.
Die Kiste ist kaputt.
Der Hintern tut nach langem Sitzen weh.
Die Windel ist voll, der Po wund.
Urin im Teppich entfernen wir.
Kotproben bitte im Röhrchen abgeben.
Der Kot Ihres Hundes gehört in den Beutel.
Nach dem Furzkissen fragen viele Kinder.
Das Einhorn furzt im Kinderbuch Regenbogen.
Das Buch Der kleine Furz ist vergriffen.
Die Katze pinkelt neben das Klo.
Das Kind hat ins Bett gepinkelt.
Das kostet einen Haufen Geld.
Der Misthaufen dampft.
Der Bauer fährt Mist.
Der Mistkübel in Wien ist orange.
Bringen Sie den Mist bitte zum Mistplatz.
Der Schas ist ein Parteiname in Israel.
Der Topfen ist aus.
Die Beuschelreißer sind Zigaretten.
Das Beisl ist am Montag zu.
Die Tüpfel auf dem Stoff sind blau.
Die kleinen Würstchen waren leider kalt.
Ein Riss in der Schüssel ist ein Mangel, wir ersetzen sie.
Wenn Ihr Baby vom Wickeltisch gefallen ist, gehen Sie bitte zum Arzt.
Die weiche Birne war leider überreif.
Der Wendehals brütet in unserem Garten, ein schöner Vogel.
Der Paketdienst ist unser Erfüllungsgehilfe.
Im Paket ist eine Flasche.
Ihr Los ist eine Niete.
Beigelegt ist eine Pfeife.
Das Modell hat doch einen Ständer.
Der widerliche Haufen auf dem Gehweg wurde entfernt.
Bitte entsorgen Sie den Mist im Container.
Die hässliche Figur tauschen wir um.
Das Geld nahmen ihr Betrüger am Telefon ab.
Im Beutel waren leider hohle Nüsse.
Halt den Rand der Backform beim Lösen fest.
Die alte Hexe im Kasperltheater ist eine Handpuppe.
Rauchen Sie Pfeife?
Nehmt ihr Flaschen zurück?
Möchten Sie Würstchen zum Salat?
Magst du Würstchen?
Habt ihr Würstel im Angebot?
Habt ihr Pfeifen aus Meerschaum?
So ein Clown für den Kindergeburtstag kostet 90 Euro.
Sie sollen die alte Tapete abkratzen.
Bitte die Silikonreste schon vorher abkratzen.
Getragene Slips können wir aus hygienischen Gründen nicht zurücknehmen.
Ihr Ansprechpartner ist Peter Bangert.
Der Fischkopp-Imbiss in Hamburg liefert.
Die Schnecke hinterlässt eine Schleimspur, Ihr Kunde bemerkte das.
Bitte den Löffel abgeben, wenn Sie die Kantine verlassen.
Der alte Bock im Gehege heißt Hugo.
Haben Sie das Brett durchgenagelt?
Der Karton wird flachgelegt.
Die Latte hat einen Riss.
Ihr Kind ist ein Rabauke im besten Sinne.
Der Rüpel im Stück
Sie sind irre schnell gewesen, danke!
Wir sind irre froh.
Ein irrer Typ, unser Maskottchen.
Die Bestie im Film ist animiert.
Die Suppe war versalzen, das war Pfusch.
Der Pfusch am Bau ist behoben.
Ihr Auto ist eine Dreckschleuder.
Überwinden Sie den inneren Schweinehund mit unserer App!
Der Hanswurst auf dem Plakat.
Das Zeckenmittel für Ihren Hund ist lieferbar.
Die Parasiten im Aquarium bekämpfen Sie mit Salz.
Die Wanze im Bild ist ein Nützling.
Ratten im Keller? Unser Kammerjäger hilft.
Du hast Ratten im Garten? Wir helfen.
Ihr Rattenproblem lösen wir.
Ihre Katze hat Maden im Futter gefunden?
Ihr findet Maden im Mehl?
Sie finden Zecken im Fell?
Der Lappen ist aus Mikrofaser, das Set enthält drei.
Der alte Sack Zement ist hart.
Alte Säcke und Kartons holen wir ab.
Der Stinker im Kühlschrank war ein Käse.
Der Käse ist ein Stinker.
Die Stinkbombe ist nicht versandfähig.
Wir sind kein Saftladen, wir sind eine Saftbar.
Dieser Kram gehört Ihnen?
Der Rindviecher-Markt
Rindviecher und Schafe grasen hier.
Das Rindvieh auf der Alm hat Vorrang.
Der Hornochse auf der Weide
Ihr FUT-Team in FIFA wurde zurückgesetzt.
Die FUT Coins sind gutgeschrieben.
Mein Lappi lädt nicht mehr, schreiben Sie.
ASI Reisen aus Innsbruck bietet Wandertouren an.
Das ist reiner FUD, Ihr Bitcoin ist sicher.
Der Pracker für den Teppich ist aus Rattan.
Unsere Transe ist ein Ford Transit von 1998.
Auch Warmduscher mögen unseren Thermostat.
Weichei oder hart gekocht, unser Eierkocher kann beides.
Magna cum laude bestanden.
Die Analfissur wird von der Kasse bezahlt.
Das rektale Zäpfchen anal einführen.
Bei Analjucken hilft die Salbe.
Sperma-Test für zu Hause
Das Spermiogramm kostet 90 Euro.
Der Hoden schmerzt? Bitte zum Urologen.
Der Nippel am Schlauch ist undicht.
Der Schmiernippel sitzt fest.
Die Nippel der Speichen sind aus Messing.
Das Kondom ist gerissen, was nun?
Die Nut ist 5 mm tief.
Der Schaft des Stiefels ist weit.
Der Stiefel lässt sich wichsen.
Die Schuhwichse ist schwarz.
Wixen Sie Ihre Homepage mit Wix.
Ein BH in Größe 75B.
Der Busen wird gestützt.
Der Slip ist versiegelt.
Der Vibrator für Beton ist Mietware.
Das Höschen in Größe 92 ist ausverkauft.
Der Babypopo wird gecremt.
Das Kätzchen Muschi frisst nicht.
Pralle Melonen aus Spanien im Angebot!
Dicke Dinger: XXL-Kartoffeln im Angebot!
Geile Preise!
Ihr Rohr verlegt unser Klempner.
Unser Hengst Blitz deckt im Frühjahr.
Die Samenbank ist geöffnet.
Ein feuchtes Loch in der Wand ist ein Schaden.
Die Latte liegt hoch.
Der steife Schwanz der Spielfigur ist abgebrochen.
Der dicke Schwanz des Gürteltiers
Den Schwanz der Rakete bitte ankleben.
Ihr Hund klemmt den Schwanz ein? Zum Tierarzt.
Die Spitze vom Schwanz ist schwarz.
Der Hampelmann ist handbemalt.
Der Armleuchter aus Messing ist wieder da.
Bitte stehen Sie nicht Schlange!
Zähmen Sie Drachen!
Essen Sie Fisch!
Der Satansröhrling ist giftig.
Die Hexe im Theaterstück spielt unsere Kollegin.
Das Faultier ist unser Maskottchen.
Der Geier im Logo ist ein Adler.
""".strip().splitlines()
# one sentence a line, with marks around what is flagged
COARSE = """
Das ist doch [[Mist]], was Sie da schreiben.
Da haben wir [[Mist gebaut]].
[[So ein Mist]]!
Das war [[saumäßig]] schlecht von uns.
Sie [[dumme Sau]]!
[[Sie sind ein Schwein]].
Die [[Schweinerei]] haben Sie selbst verursacht.
Sie [[blöde Kuh]]!
So eine [[arrogante Kuh]].
Lutsch [[meinen Schwanz]].
So eine [[blöde Ziege]].
[[Sie Esel!]]
[[Du blöder Affe]]!
Sie [[miese Ratte]]!
[[Ihr Ratten]]!
Sie [[räudiger Hund]]!
[[Dummes Huhn]]!
So eine [[dumme Gans]].
[[Sie Pfeife]]!
[[Sie Flasche!]]
Du [[bist so eine Flasche]].
Der hat eine [[Latte in der Hose]].
[[Leck mich am Arsch]].
Du [[dumme Nudel]].
[[Zeig mir deine Muschi]].
Geile [[Titten]]!
[[Dicke Möpse]] hat die Kollegin.
Ihr [[geht mir auf die Eier]].
Sie haben [[keine Eier in der Hose]].
[[Sie alter Sack]]!
Das geht [[mir auf die Nüsse]].
Das geht [[uns auf den Sack]].
[[Blas mir einen]].
[[Willst du bumsen]]?
[[Wollen wir poppen]]?
Die haben die ganze Nacht [[gevögelt]].
[[Fick dich]]!
Die [[geht auf den Strich]].
Der sitzt mit einer [[Nutte]] im [[Puff]].
Ich bin [[scharf auf dich]].
[[Heiße Schnecke]]!
Das ist [[doof]].
[[Wie blöd sind Sie]] eigentlich?
Sie sind [[zu blöd dafür]].
Sind Sie [[dumm]]?
[[Ihre Dummheit]] ist kaum auszuhalten.
Das ist doch [[bescheuert]].
[[Bist du behindert]]?
Das ist [[voll behindert]].
[[Schwule Sau]]!
Das ist [[voll schwul]].
Dreckiges [[Zigeunerpack]]!
Du [[Spast]]!
Sie [[Kretin]]!
Diese [[Schwuchtel]]!
So eine [[Tunte]]!
[[Du Wurst!]]
[[Sie Krücke!]]
Sie [[Penner]]!
So ein [[Asi]].
Das ist [[asoziales]] Verhalten!
Sie [[Spinner]]!
Die [[alte Schachtel]] soll sich nicht so haben.
Sie arrogante [[Zicke]]!
Wir wollen Sie nicht [[verarschen]].
Das ist [[zum Kotzen]].
Sie wohnen ja [[am Arsch der Welt]].
[[So eine Scheiße]]!
[[Kruzifix noch mal]]!
[[Herrgott noch mal]]!
[[Verdammt noch mal]]!
[[Zum Teufel mit Ihnen]]!
[[Fahr zur Hölle]]!
[[Halten Sie den Mund!]]
[[Halt die Fresse]]!
[[Sie Betrüger!]]
Ihr [[verlogenes Pack]]!
[[Sie Heuchler!]]
[[So ein Waschlappen]]!
Sie sind [[krank im Kopf]].
[[Sie sind lächerlich]].
[[Was haben Sie denn geraucht]]?
Da stand wohl die [[Schaukel zu nah an der Wand]].
So eine [[widerliche Person]].
Sie [[Oaschloch]]!
Der [[Beidl]] soll si schleichen.
So ein [[Gfrast]].
Sie [[Trottel]]!
Der [[Piefke]] hat keine Ahnung.
Sie [[Wappler]]!
Der [[Sandler]] da soll zahlen.
Bist du [[deppert]]?
Du [[fetzendeppata]] Hund!
Sie [[Wixer]]!
Du [[Hurnkind]]!
Du [[Tubel]]!
So en [[Löli]]!
Du [[Seckel]]!
So en [[Totsch]].
[[Gopfertami]]!
Das isch [[huere]] schlecht.
Du [[Schofseckel]]!
So en [[Schnudderi]].
Du [[verreckte]] Siech!
Du [[Döspaddel]]!
[[Klei mi an'n Mors]]!
So ein [[Schiet]]!
[[Saupreiß]]!
Du [[Hundskrüppl]]!
[[Zefix]]!
So a [[Bazi]].
[[Du Lackl]]!
[[Hurensohn]]!
[[Du Hs]]!
[[Du Opfer]]!
[[Du Lauch]]!
Typisch [[Alman]].
[[Du Honk]]!
[[Missgeburt]]!
Du [[Bastard]]!
[[Bitch]]!
Die App ist komplett [[abgefuckt]].
Das ist doch [[gebullshittet]].
[[Fucking]] [[geil]], Leute!
Was für ein [[shitty]] Service.
Das [[fackt mich ab]].
Sie [[bitchige]] [[Tussi]]!
[[Sie Hampelmann!]]
[[Du Armleuchter!]]
[[Sie Rüpel!]]
[[Sie Schurke!]]
[[Sie Stinktier!]]
[[Ihr Dilettanten!]]
[[Sie Neandertaler!]]
[[Holl de Klapp]]!
[[Halt die Gusche]]!
Du [[Hundsgribbl]]!
[[Bist du bleed]]?
Du [[Labbeduddel]]!
[[Halt d Schnorre]]!
So a [[Oasch]]!
[[Schiache Blunzn]]!
""".strip().splitlines()

_GUARD = Guard()


def _flagged(text: str) -> str:
    """The text with marks around the coarse words; where two families meet, one mark around both."""
    spans: list[tuple[int, int]] = []
    findings = _GUARD.check(Draft(text=text, language="de")).findings
    for finding in sorted(findings, key=lambda one: (one.start or 0, one.end or 0)):
        if not finding.rule.startswith(("profanity.", "sexual.")) or finding.start is None or finding.end is None:
            continue
        if spans and finding.start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(finding.end, spans[-1][1]))
        else:
            spans.append((finding.start, finding.end))
    return marked(text, spans)


@pytest.mark.parametrize("text", INNOCENT)
def test_the_innocent_sense_is_silent(text: str) -> None:
    assert _flagged(text) == text


@pytest.mark.parametrize("text", COARSE)
def test_the_coarse_sense_is_found(text: str) -> None:
    assert _flagged(unmarked(text)[0]) == text
