"""The form of address: polite Sie told from sie, du from a foreign du, mixed only where it is."""

from __future__ import annotations

import pytest

from replyguard.facts.address import find_form_of_address
from replyguard.text.quotation_marks import quotation_spans
from replyguard.text.quotes import quoted_spans

FORMS = [
    ("Bitte schreiben Sie uns Ihre Nummer.", "formal"),
    ("Können Sie uns das schicken?", "formal"),
    ("Wir helfen Ihnen gern.", "formal"),
    ("Schick uns bitte deine Nummer.", "informal"),
    ("Was können wir für dich tun?", "informal"),
    ("Habt ihr das schon versucht?", "informal"),
    ("Danke für Eure Geduld!", "informal"),
    ("Bitte schreiben Sie uns, dann helfen wir dir.", "mixed"),
    ("Die Kollegen haben sie geprüft, und sie sind in Ordnung.", "none"),
    ("Das Paket ist da. Sie gefällt uns sehr.", "none"),
    ("Ihr Team vom Kundendienst", "formal"),
    ("Ihre Nachricht ist angekommen.", "formal"),
    ("Schick uns bitte die Unterlagen. Ihr Team von Lumo", "mixed"),
    ("Sie finden die Schritte in der App, wir helfen dir gern.", "mixed"),
    ("Wir haben die Techniker informiert. Sie finden den Fehler, versprochen, und du bekommst Bescheid.", "informal"),
    ("Bitte schick uns das Foto noch einmal.", "informal"),
    ("Schau mal in den Einstellungen nach.", "informal"),
    ("Findest das unter Konto, kannst es dort ändern.", "informal"),
    ("Schicke Ihnen gleich den Link.", "formal"),
    ("Ich prüfe das und schicke die Antwort heute.", "none"),
    ("Frage beantwortet? Dann freuen wir uns.", "none"),
    ("Teil zwei folgt morgen.", "none"),
    ("Suche läuft, Meldung folgt.", "none"),
    ("Schön, dass Ihr uns besucht habt!", "informal"),
    ("Wenn ihr uns schreibt, helfen wir.", "informal"),
    ("Wenn Ihr Paket nicht ankommt, melden Sie sich.", "formal"),
    ("Die Kundin ist informiert, ihr Paket ist da.", "none"),
    ("Wir haben ihr das Geld überwiesen.", "none"),
    ("Das sagt ihr Anwalt.", "none"),
    ("Hallo ihr Lieben, danke für eure Fotos! Frau Berger, Ihnen schreiben wir gesondert.", "formal"),
    ("Seid ihr noch da? Dann schicken Sie uns die Nummer.", "mixed"),
    ("@lena Danke dir!\n@huber Ihnen ebenfalls vielen Dank.", "formal"),
    ("Tippen Sie auf „Dein Konto“ und dann auf „Passwort vergessen“.", "formal"),
    ('Ihr Kommentar "ihr könnt mich mal, du Depp" verletzt unsere Regeln, bitte ändern Sie ihn.', "formal"),
    ("Sie haben uns unter #fürDich markiert, danke!", "formal"),
    ("Wir sind gern per du, wenn Sie mögen.", "formal"),
    ("Ob Du oder Sie: sagen Sie uns, wie Sie es mögen.", "formal"),
    ("Treffpunkt ist das Café du Nord, wir freuen uns auf Sie.", "formal"),
    ("Ach du Schreck! Das sehen wir uns an, Ihre Nummer haben wir.", "formal"),
    ("Ohne Hast, wir warten auf Sie.", "formal"),
    ("Wir bieten allen Kunden an, dass sie ihr Gerät tauschen.", "none"),
    ("Wenn Sie sagen, dass sie defekt ist, tauschen wir die Batterie.", "formal"),
    ("Die Kollegen prüfen das. Sie haben es bald, dann melden wir uns bei dir.", "informal"),
    ("Du meine Güte, das tut uns leid! Schreiben Sie uns.", "formal"),
    ("Können'S uns die Nummer sagen? Die findest du am Gerät.", "mixed"),
    ("Schau'n S' bitte in die App.", "formal"),
    ("Ihnen wurde doppelt abgebucht? Zeig uns mal die Belege.", "mixed"),
    ("Wir melden uns bei Ihnen. Halt durch!", "mixed"),
    ("Sollten Sie Fragen haben, ruf an.", "mixed"),
    ("Freut uns, dass es Ihnen geschmeckt hat. Kommt bald wieder!", "mixed"),
    ("Kommt bald: die neue App für Ihr Handy.", "formal"),
    ("Sagt uns leider nichts, Ihr Code.", "formal"),
    ("Freut uns, wenn ihr wiederkommt.", "informal"),
    ("Schön, dass es ihr gefällt.", "none"),
    ("Wie du mir, so ich dir ist nicht unser Motto. Senden Sie uns Ihre Sicht.", "formal"),
    ("Sag niemals nie, Herr Kurz, wir freuen uns auf Sie.", "formal"),
    ("Geh bitte! Wir prüfen Ihren Fall.", "formal"),
    ("Leih dir dein Rad war ein Projekt, das Sie noch kennen.", "formal"),
    ("Auf dem Schirm steht: Bitte warte kurz. Haben Sie das gesehen?", "formal"),
    ("Klicken Sie auf Mein Konto > Setze dein Passwort zurück.", "formal"),
    ("Hallo Frau Ott, hallo Ben, danke Ihnen und dir!", "formal"),
    ("Sehr geehrter Herr Ott, der Kurs beginnt um 19 Uhr. Komm einfach etwas früher.", "mixed"),
    ("Liebe Frau Ott, gieß die Pflanze nur einmal im Monat.", "mixed"),
    ("Guten Tag Frau Ott, sonst trenn die Bridge kurz vom Strom.", "mixed"),
    ("Liebe Frauen, der Kurs beginnt um 19 Uhr. Komm einfach etwas früher.", "informal"),
    ("Vielen Dank!", "none"),
    ("Your order is on its way.", "none"),
]


@pytest.mark.parametrize(("text", "form"), FORMS)
def test_form_of_address(text: str, form: str) -> None:
    assert find_form_of_address(text, quotation_spans(text)) == form


def test_what_is_quoted_does_not_count() -> None:
    text = "> Kannst du mir helfen?\n\nJa, schreiben Sie uns gern."
    assert find_form_of_address(text, quoted_spans(text)) == "formal"
