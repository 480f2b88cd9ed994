from __future__ import annotations

import random
from time import thread_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard import Draft, Guard
from replyguard.facts.personal_data.datum import Scene, Strength
from replyguard.facts.personal_data.phone import find_phone
from replyguard.facts.personal_data.phone_in_words import find_phone_in_words
from replyguard.text.reading import Reading
from tests.facts.personal_data.marked_text import found, unmarked

SPELLINGS = [
    "Ihr Handy ([[o171 23o4567]]) ist hinterlegt.",
    "We texted you on [[O77OO 9O0 123]] today.",
    "Ihre Nummer [[0171/123 45 67]] stimmt?",
    "Ihre Nummer lautet [[+49 (0)171 1234567]].",
    "Ihre Nummer lautet [[+49(0)171-1234567]].",
    "Ihre Nummer lautet [[0049 171 1234567]].",
    "Telefonisch sind Sie unter [[(030) 1234567]] nicht erreichbar.",
    "Können wir Sie unter [[030-1234567]] erreichen?",
    "Wir haben Sie heute unter [[030 / 123 45 67]] leider nicht erreicht.",
    "Ihr Anschluss [[089/1234567-0]] wurde geprüft.",
    "Ihr Festnetzanschluss [[0 30 / 12 34 56]] ist gestört.",
    "Ihre Telefon-Nr. [[(0 22 1) 12 34 56]] wurde geändert.",
    "Tel.-Nr.: [[06131.123456]]",
    "Ihr Mobiltelefon [[０１７１　１２３４５６７]] ist hinterlegt.",
    "Ihr Handy [[0171\u200b1234567]] ist hinterlegt.",
    "Ihr Handy [[0171\n1234567]] ist hinterlegt.",
    "Ihre Nummer [[0171–1234567]] (mobil)",
    "Ihre Rufnummer [[+43 664 1234567]] wird portiert.",
    "Ihre Rufnummer [[0664 1234567]] wird portiert.",
    "Ihre Rufnummer [[+41 (0)79 123 45 67]] wird portiert.",
    "Ihre Rufnummer [[079 123 45 67]] wird portiert.",
    "Is [[+44 (0)20 7946 0958]] right?",
    "Is [[+44 7700 900123]] right?",
    "Your mobile [[07911123456]] is verified.",
    "Your landline [[(01) 234 5678]] and mobile [[085 1234567]].",
    "Thanks, [[+353 (0)87 123 4567]] is noted.",
    "The number we have is [[+1 (212) 555-0142]].",
    "The number we have is [[1-212-555-0142]].",
    "The number we have is [[212.555.0142]].",
    "We have [[212 555 0142]] on file, is it right?",
    "I see [[3055550123]] as the phone number on the account.",
    "We'll text you at [[(415) 555-0199 ext. 12]].",
    "The customer's callback number is [[345-899-3560x4587]]",
    "My number is [[234-1234]].",
    "Please update the contact number to [[03.93.92.16.85]]",
    "[[+33 6 12 34 56 78]] ist Ihre Nummer.",
    "Meine Telefonnummer ist [[(030) 12345 0 / 67]].",
    "Meine Telefonnummer ist [[+49.3012345]].",
    "M [[+49 172 1234567]]",
    "📞 [[0171 1234567]]",
    "😀[[0171 1234567]]😀",
    "(Tel. [[0171 1234567]])",
]

OF_A_PERSON = [
    "Bei uns liegt für Sie die Nummer [[0316 425184]], stimmt die noch?",
    "Reaching you on [[0161 496 0345]] didn't work.",
    "We have one contact, [[0161 496 0345]], and that's his landline, isn't it?",
    "Tel. privat [[0711 2345678]], Tel. dienstlich leer",
    "[[0161 496 0345]] is the number you gave on the form.",
    "[[+49 171 2345678]] ist die Nummer, die Sie uns genannt haben.",
    "[[01632 960 774]] just rings out, have you changed it?",
    "Unter [[0711 2345678]] geht leider niemand ran.",
    "Your mobile is down as [[O7700 900456]].",
    "Deine Handynummer ist bei uns [[O171 2345678]].",
    "Vorwahl [[0711, dann die 23 45 67]] haben Sie angegeben.",
    "Your area code is [[0161 and the number 496 0345]], right?",
    "Unser Monteur hat es unter [[0171 2345678]] mehrfach versucht.",
    "Our plumber rang [[07700 900456]] twice.",
    "Wir rufen Sie unter [[0171 1234567]] zurück.",
    "Wir rufen dich morgen unter der [[01711234567]] an.",
    "Gern rufen wir Sie unter der [[0221 / 12 34 56 7]] zurück.",
    "Ich habe Sie am 12.03.2024 um 14:30 Uhr unter [[0511 1234567]] nicht erreicht.",
    "Ich habe Sie am 12.03. [[0511 1234567]] nicht erreicht.",
    "Unser Techniker meldet sich unter der [[0152 28817386]].",
    "Unser Kundenservice ruft Sie unter [[0171 1234567]] zurück.",
    "Unser Team hat Sie unter [[030 1234567]] angerufen.",
    "Wir melden uns gern unter [[0171 1234567]], falls Sie uns nicht erreichen.",
    "Danke, dass Sie uns [[0171 1234567]] mitgeteilt haben.",
    "Bitte löschen Sie [[0171 1234567]] aus Ihrem Kommentar.",
    "Bitte bestätigen Sie, dass die [[0176/12345678]] Ihre Nummer ist.",
    "Die SMS ging an [[0151-23456789]].",
    "Die Rückrufnummer des Kunden ist [[030 1234567]]",
    "Herr Müller ist unter [[0211 1234567]] zu erreichen.",
    "Den Zusteller erreichen Sie unter [[0151 23456789]].",
    "Ihren Nachbarn erreichen Sie unter [[06221 123456]].",
    "Max Muster ist erreichbar unter [[030 1234567]]",
    "Sie erreichen mich unter [[0171 1234567]].",
    "Ihr WhatsApp-Konto [[+4917612345678]] wurde gesperrt.",
    "Ihre Nummern: [[0171 1234567]], [[0511 1234567]] und [[+49 151 12345678]].",
    "Ihre Nummern: [[0171 1234567]] / [[0511 1234567]]",
    "We tried calling you on [[07700 900123]].",
    "We called [[020 7946 0958]] twice.",
    "We'll ring [[07700 900 123]] at noon.",
    "Our driver will call [[07700900123]] on arrival.",
    "A colleague will be in touch on [[07911 123456]] this afternoon.",
    "Can we call you on [[0117 496 0123]]?",
    "Let us know if [[087 123 4567]] is correct.",
    "Please DM us, and don't post [[07911 123456]] publicly.",
    "Please remove your number ([[07911 123456]]) from the tweet.",
    "You left [[305.555.0123]] as a callback number.",
    "Reach your host at [[+1 (415) 555-0100]].",
    "Mr Doyle is on [[01632 960123]].",
    "Die Nummer in Ihrem Kundenkonto ist [[0941 1234567]].",
    "Zur Sicherheit: [[+49 941 1234567]] ist die Nummer in Ihrem Konto.",
    "Hi Sam, we've got [[07911 123456]] on our system.",
    "Hi Sam, I'll give [[07911 123456]] a call.",
    "You can call your driver Dave on [[07911 123456]].",
    "Text sent to [[305-555-0123]].",
]

OFFERED = [
    "030 1234567 ist die Nummer, unter der Sie uns erreichen.",
    "Our hotline 020 7946 0123 is the one we have for emergencies.",
    "Call 020 7946 0123, which is on your booking.",
    "Unsere Hotline 0711 1234567 war besetzt? Versuchen Sie es später.",
    "The museum shop is on 0161 496 0345, open from ten.",
    "Call the box office on 0161 496 0345.",
    "Questions? The front desk is on 0161 496 0345.",
    "Unsere Fachabteilung kümmert sich. Du erreichst sie unter 030 2345678.",
    "Die Theaterkasse erreichen Sie unter 030 2345678.",
    "Unsere Werkstatt erreichen Sie Sa. und So. unter 044 391 71 78.",
    "Calls from 0161 496 0345 are not from us.",
    "Rufen Sie uns unter 030 1234567 an.",
    "Rufen Sie uns gerne an: 0171 1234567.",
    "Bitte ruf uns unter der Nummer 06131 123456 an, damit wir dir helfen können.",
    "Hallo Frau Müller, rufen Sie uns unter 0621 1234567 an.",
    "Können Sie uns bitte unter 06131 123456 anrufen?",
    "Könnten Sie sich bitte telefonisch unter 06131 123456 melden?",
    "Haben Sie Fragen zu Ihrer Nummer? Rufen Sie uns an: 0621 1234567",
    "Unsere Hotline ist unter 0711 1234567 erreichbar.",
    "Unsere Hotline hilft weiter. Tel.: 0621 1234567 (Mo-Fr 8-18 Uhr).",
    "Unser Kundenservice: 0711 1234567, +43 1 5123456 oder 044 123 45 67 (Mo–Fr 8–18 Uhr).",
    "Hotline D: 06131 123456, AT: 01 5123456, CH: 044 123 45 67",
    "Die Telefonnummer unserer Filiale lautet 0621 1234567.",
    "In der Filiale Mainz (06131 123456) ist es vorrätig.",
    "Das Gesundheitsamt erreichen Sie unter 06131 123456.",
    "Wenden Sie sich bitte an 0621 1234567.",
    "Unter 0621 1234567 helfen wir gern weiter.",
    "Telefonisch erreichen Sie uns Mo-Fr von 8.00 - 18.00 Uhr unter 06131 123456.",
    "Montag bis Freitag 8:00-18:00 Uhr: 06131 123456",
    "Viele Grüße, Ihr Acme-Team\nTel. 030 1234567",
    "Bei Rückfragen: 0941 123456",
    "Vereinbaren Sie einen Termin unter 0941 123456.",
    "Kontakt: Tel. 0941 123456, Fax 0941 123457",
    "Sie können uns auch telefonisch unter 0941 123456 erreichen.",
    "To book a table call 020 7946 0123.",
    "The branch can be contacted on 020 7946 0123.",
    "Try 020 7946 0123, option 2, please call before 5pm.",
    "Call us on 020 7946 0000.",
    "Please call 020 7946 0000 or email us.",
    "If you need help, call 02 8217 8700.",
    "Give us a call at 415-237-1378 and we'll fix it.",
    "Our number is 0161 496 0000.",
    "We can be reached at (305) 555-0123.",
    "Phone our Leeds store on 0113 496 0000, open 9-5.",
    "For help call us: US (305) 555-0123, UK 020 7946 0123, Mon-Fri 9-5.",
    "Please call our customer care team at 415-237-1378 (Monday to Friday, 8:00am to 8pm).",
    "To cancel, call 305-555-0123 and press 2.",
    "Meldet euch: 0176 12345678, da sitzt immer jemand von uns.",
]

SERVICE = [
    "Sperren Sie die Karte unter 116 116, der Bereitschaftsdienst hat die 116117.",
    "0800 330 1000, +49 800 3301000, 0180 5 123456, 01805/123456, 0137 123456, 0900 1 123456, 00800 12345678",
    "AT: 0800 123456, 0810 123 456, 0820 123 456; CH: 0848 123 456, 0900 123 456, +41 848 123 456",
    "In the UK it is 0800 123 4567, 0808 123 4567, 0345 123 4567, 0845 123 4567, 0870 123 4567 or 0333 123 4567.",
    "In Ireland it is 1800 123 456, 1850 123 456, 1890 123 456 or 0818 123 456.",
    "1-800-555-0199, (888) 555-0199, 877.555.0199, +1 866 555 0199, 1-900-555-0199, 1-800-FLOWERS",
    "Notruf 112, 110, Telefonseelsorge 116 123, Auskunft 11880, Behörden 115",
    "Dial 911 or 988 or 101 or 111 or 999.",
    "SMS an 12345, text STOP to 80888, HELP to 62929.",
]

OTHER_THINGS = [
    ("O2 5000 300 200, 10o 20o 300", "a firm and figures"),
    ("Ihre Bestellung 0171 1234567 ist da. Bestellnummer: 302-1234567-1234567", "orders"),
    ("Kundennummer 030 1234567, Vertragsnummer 0301234567, Kundennr. 0511-1234567", "customers"),
    ("Sendungsnummer 00340434161094042557, Tracking 0123 4567 8901", "parcels"),
    ("Ticket #0171234567, #01711234567, Vorgang: 0171/1234567", "tickets"),
    ("Ref: 020 7946 0958, your booking ref is 020 7946 0958, case number 305-555-0123", "references"),
    ("Order ID 112-555-0142 and order 212-555-0142, order no. 0171-1234567", "orders"),
    ("vom 01.02.2024 bis 03.04.2024, am 1.2.24 - 3.4.24 und 2024-01-02 12:30, 03/2024-05/2024", "dates"),
    ("Die Aktion läuft 01.-15.03.2024, Art.-Nr. 0123 456 789.", "dates, articles"),
    ("Geöffnet 08.00 - 18.00, 09:00-17:00 Uhr; from 10.00 - 18.00 and 20.00 - 22.00", "hours"),
    ("1.234.567,89 €, 1 000 000 000 Euro, 30 000 000 Kunden, 0.123.456 Punkte", "amounts"),
    ("IP 192.168.178.20, Version 10.0.19045.3803, build 305.555.0123", "addresses, versions"),
    ("ISBN 978-3-16-148410-0, UPC 0 12345 67890 5", "books, goods"),
    ("IBAN DE89 3704 0044 0532 0130 00, Karte 4111 1111 1111 1111", "accounts"),
    ("Artikel 0 261 230 057, Bosch 0986 494 123, Modell 0171-1234567-A", "parts"),
    ("Flug LH 0400 1234567, Flight BA 0123456, ICE 0123 von Gleis 012345678", "flights, trains"),
    ("https://acme.de/0171/1234567 www.acme.de/tel/0171-1234567", "links"),
    ("@0171123456789 schreibt", "a handle"),
    ("115713 und 2023/2024 und 2020-2021, 20240312143000, +0000 2019", "years and times"),
    ("1Z 999 AA1 01 2345 6784", "a parcel in letters and digits"),
    ("Fehlercode 0171 0001, Seriennummer 0171 2345678, Code 0120 4567890", "codes"),
    ("Ihr Zählerstand 0123456 kWh, Zählernummer 0171 1234567", "meters"),
    ("DPCI 030-02-8711, 08 : 04 27 / 01 / 12 5 . 1", "no subscriber's number begins with 0"),
    ("Steuernummer 030/123/45678", "tax"),
]


@pytest.mark.parametrize("marked", SPELLINGS + OF_A_PERSON)
def test_number_of_a_person(marked: str) -> None:
    text, values = unmarked(marked)
    assert found(find_phone, text) == values


@pytest.mark.parametrize(
    "marked",
    [
        "Ihre Nummer ist die [[null eins sieben eins, dreiundzwanzig, fünfundvierzig, sechs sieben]]?",
        "Notiert ist [[null dreißig / zwölf / vierunddreißig / sechsundfünfzig]].",
        "Is [[oh seven seven double oh, nine oh oh, one two three]] still right?",
    ],
)
def test_digits_in_words(marked: str) -> None:
    text, values = unmarked(marked)
    assert found(find_phone_in_words, text) == values


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Null eins zwei drei, los geht's!", "a count"),
        ("zero one two three four five six seven", "a count"),
        ("Oh one more thing: two or three of these five are six.", "a sentence"),
        ("Rufen Sie uns an: null achthundert", "no digits one by one"),
        ("Unsere Hotline: null dreißig, zwölf, vierunddreißig, sechsundfünfzig, acht.", "the team's"),
    ],
)
def test_words_that_are_no_number(text: str, because: str) -> None:
    assert found(find_phone_in_words, text) == [], because


@pytest.mark.parametrize("text", OFFERED)
def test_offered_number(text: str) -> None:
    assert found(find_phone, text) == []


@pytest.mark.parametrize("text", SERVICE)
def test_service_number(text: str) -> None:
    assert found(find_phone, text) == []


@pytest.mark.parametrize(("text", "because"), OTHER_THINGS)
def test_number_of_another_thing(text: str, because: str) -> None:
    assert found(find_phone, text) == [], because


@pytest.mark.parametrize("posted", ["0711 2345678", "+49 711 2345678", "0049 (0)711/234 56 78", "0711-2345678"])
@pytest.mark.parametrize("repeated", ["0711 2345678", "+49 (0)711 2345678"])
def test_offered_number_that_the_customer_posted_is_found(posted: str, repeated: str) -> None:
    text = f"Rufen Sie uns an: {repeated}."
    assert found(find_phone, text) == []
    assert found(find_phone, text, customer=f"Bitte um Rückruf unter {posted}") == [repeated]


def test_number_offered_once_is_the_teams_everywhere() -> None:
    assert found(find_phone, "030 1234567 ist besetzt? Rufen Sie uns erneut unter +49 30 1234567 an.") == []


def test_mobile_number_is_the_teams_only_where_the_draft_says_so() -> None:
    assert found(find_phone, "In dringenden Fällen rufen Sie 0171 1234567 an") == ["0171 1234567"]
    assert found(find_phone, "In dringenden Fällen rufen Sie uns unter 0171 1234567 an") == []


@pytest.mark.parametrize("named", ["+49 711 2345678", "0711/2345678", "0711 234567-8"])
def test_own_contacts(named: str) -> None:
    text = "Zurück ruft die 0711 2345678."
    assert found(find_phone, text) == ["0711 2345678"]
    assert found(find_phone, text, contacts=[named]) == []


def test_strength() -> None:
    text = "Ist +49 30 901820 oder +49 0 oder 0621 1234567 aktuell? Mobil: 0171 1234567"
    strengths = [datum.strength for datum in find_phone(Scene(Reading(text)))]
    assert strengths == [Strength.VALIDATED, Strength.SHAPE, Strength.CONTEXT]


def test_thousand_generated_numbers_are_found() -> None:
    """In the plans of Germany, Austria, Switzerland, Britain and North America, in the spellings that people use."""
    random.seed(4)
    plans = [
        "0{30}",
        "0{40}",
        "0{89}",
        "0{171}",
        "0{176}",
        "0{160}",
        "+49 {221}",
        "+43 {664}",
        "+41 {79}",
        "+44 {7911}",
    ]
    missed = []
    for _ in range(1000):
        area = random.choice(plans).replace("{", "").replace("}", "")
        rest = str(random.randint(2_000_00, 9_999_99)) + random.choice(["", "1"])
        sign = random.choice([" ", "-", "/", " / "])
        grouped = random.choice([rest, f"{rest[:3]} {rest[3:]}", f"{rest[:2]} {rest[2:4]} {rest[4:]}"])
        number = f"{area}{sign}{grouped}"
        if found(find_phone, f"Wir haben Sie unter {number} nicht erreicht.") != [number]:
            missed.append(number)
    assert missed == []


@pytest.mark.parametrize(
    ("text", "format", "redacted"),
    [
        ("<p>Ihre Nummer <b>0171</b> 1234567 stimmt</p>", "html", "<p>Ihre Nummer <b>[Telefon]</b> stimmt</p>"),
        ("Ihre Nummer **0171**/1234567 stimmt", "markdown", "Ihre Nummer **[Telefon]** stimmt"),
        ("Ihre Nummer 0171&nbsp;1234567 stimmt", "html", "Ihre Nummer [Telefon] stimmt"),
        ("Ihre Nummer 0171 1234567, 0172 1234567.", "plain", "Ihre Nummer [Telefon], [Telefon]."),
    ],
)
def test_redacted(text: str, format: str, redacted: str) -> None:
    draft = Draft.from_mapping({"text": text, "format": format, "language": "de"})
    assert Guard().check(draft).redacted == redacted


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80) | st.text(alphabet="0179 +()/-.–\n\u200b０tel:x,€", max_size=80))
def test_any_text(text: str) -> None:
    for datum in find_phone(Scene(Reading(text))):
        assert 0 <= datum.span.start < datum.span.end <= len(text)


@pytest.mark.parametrize(
    "piece",
    [
        "0",
        "1 ",
        "0171 ",
        "+49 ",
        "(030) ",
        "030/",
        "12.03. ",
        "-0",
        "(",
        "+",
        "0171 123456x",
        "tel ",
        "0 30 / ",
        "a0171",
        "1234567 ,",
        "o171 ",
        "vorwahl 030, dann ",
        "vorwahl 030 und 1 ",
    ],
)
def test_time_is_linear(piece: str) -> None:
    scene = Scene(Reading(piece * (100_000 // len(piece)), language="de"))
    assert scene.view
    begun = thread_time()
    list(find_phone(scene))
    assert thread_time() - begun < 2
