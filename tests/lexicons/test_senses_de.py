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
Der Sandler im Stück wird von einem Gast gespielt.
Frau Seckel betreut Ihren Vertrag.
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
[[Sie sind krank im Kopf]].
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
