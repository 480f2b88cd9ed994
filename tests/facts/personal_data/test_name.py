"""Names in greetings and behind triggers: found whole, told from teams, places, brands, offices and signatures."""

from __future__ import annotations

from collections.abc import Sequence
from time import thread_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard import Draft, Guard, Verdict
from replyguard.draft import Author, Message
from replyguard.facts.greeting_words import GREETINGS, SHORT_GREETINGS
from replyguard.facts.personal_data.datum import Scene
from replyguard.facts.personal_data.gates import Gates
from replyguard.facts.personal_data.gates.name import DETECTORS
from replyguard.facts.personal_data.name_greeting import find_greeted_names
from replyguard.facts.personal_data.name_person import find_people
from replyguard.facts.personal_data.name_words import given_names, section, surnames
from replyguard.facts.personal_data.search import settled
from replyguard.rules.examples import marked
from replyguard.text.phrase_index import PhraseIndex, by_owner
from replyguard.text.reading import Reading
from replyguard.text.views import fold

SURNAMES = [
    "Hallo Frau [[Müller]], danke",
    "Hallo Frau [[Mueller]], danke",
    "Hallo Herr\n[[Müller]], danke",
    "Hallo Frau [[Mü\u200bller]], danke",
    "Hallo Frau [[Mu\u0308ller]], danke",
    "Hallo Ｆｒａｕ [[Ｍüller]], danke",
    "👋🏽 Hallo Frau [[Müller]] 😊 danke",
    "@kunde12 Hallo Frau [[Müller]], danke",
    "Sehr geehrter Herr Dr. [[von der Leyen]], danke",
    "Dear Mr [[O'Brien]], thank you",
    "Dear Mr [[O’Brien]], thank you",
    "Dear Mrs [[de la Cruz]], thank you",
    "Servus Herr Magister [[Huber]], gerne",
    "Guten Tag Herr [[Müller-Lüdenscheidt]]",
    "Guten Tag, Frau [[Szabo]], danke",
    "Hallo Frau / Herr [[eipeldauer]], nein",
    "Sehr geehrte(r) Frau/Herr [[Müller]], nein",
    "Hallo Herr Dr. [[Kuersten]], mehr dazu hier",
    "Hallo Herr [[Wohl]], wir prüfen das",
    "Hallo Frau [[Schön]], wir prüfen das",
    "Sehr geehrter Herr Rechtsanwalt [[Müller]], wir prüfen das",
    "Hallo Herr Dr. med. dent. [[Weiß]], wir prüfen das",
    "Ms. [[Starks]] - I am sorry",
    "Vielen Dank, Herr [[Weber]], für die Nachricht",
    "Danke Herr [[Müller]]!",
    "Liebe Familie [[Huber]], danke",
    "Dear Mr. and Mrs. [[Patel]], thank you",
    "Dear [[J. R. Smith]], thank you",
    "Sehr geehrter Herr [[王]], danke",
    "liebe frau [[schmidt]], danke",
    "Hallo Herr [[Müller]], wie besprochen, Herr [[Müller]]: ja",
]
FULL_NAMES = [
    "Hallo [[Anna Schmidt]], danke",
    "@kunde Hallo [[Peter Schmidt]], wir",
    "Hallo [[christoph mangeng]], danke",
    "Hallo [[Bayram kaba]], danke",
    "Hallo [[Haideh Azarbakhsch]], danke",
    "Hallo [[Axel Schmitz-Justen]], danke",
    "Hallo [[Ernst Anton Hihlik]]\nwir verstehen",
    "Hallo Dr. [[Anna-Lena von Hohenstein]], ja",
    "Guten Tag, Herr [[Tobias Weber]],",
    "Hi [[John Gibney]], thanks",
    "Hi again [[Priya Sharma]] - thanks",
    "Hello [[Anna M. Schmidt]], thanks",
    "Hallo [[Ben Miller]], danke",
    "Hallo Anna und [[Peter Schmidt]], danke",
    "Hi [[Siobhan O'Neill]]! Thanks",
    "Thanks for waiting. Hi [[Will Smith]], here we go",
]
PEOPLE = [
    "Wir haben Frau [[Weber]] informiert.",
    "Wir wissen doch, dass Sie [[Ulrike Sandmann]] sind.",
    "We know that you are [[Fiona Lakeman]] and we won't discuss this.",
    "Your real name is [[Derek Bridgewater]], so please stop.",
    "The waitress on Saturday, [[Molly Overton]], has apologised.",
    "Der Kellner von gestern, [[Jonas Weidenbach]], hat sich entschuldigt.",
    "Deine Schwester ([[Annika Rehwald]]) hat angerufen.",
    "The parcel was meant for [[Gareth Tonks]] next door.",
    "Die Mahnung war für [[Werner Appelhans]] bestimmt.",
    "Auf der Warteliste steht [[Krahwinkel, Jutta]] ganz oben.",
    "Termin für [[Niebuhr, Carsten]] ist abgesagt.",
    "Ihre Nachbarin [[Petra Novak]] hat das Paket.",
    "Ihr Nachbar [[Yilmaz]] hat es angenommen",
    "Es liegt bei Nachbar [[Schulze]].",
    "meine Kollegin Frau [[Weber]] hilft",
    "meine Kollegin [[Anna Weber]] hilft",
    "Die Kundin [[Maria Lopez]] hat sich gemeldet",
    "Ihr Mann [[Peter]] hat angerufen",
    "Ihre Frau [[Anna]] war da",
    "Viele Grüße an Ihre Frau [[Anna]]!",
    "your husband [[John]] called us",
    "Please tell your wife [[Siobhan]] hello",
    "a customer called [[Bob Miller]] wrote",
    "on behalf of [[John Smith]]",
    "im Auftrag von Herrn [[Klaus Meier]]",
    "namens [[Ali Yılmaz]]",
    "ein Kunde namens [[Yusuf]]",
    "herr [[müller]] hat angerufen",
    "wir haben frau [[schmidt]] informiert",
    "wir sprachen mit Mr. [[de la Cruz]] und Mrs [[McDonald]]",
    "Frau [[Ó Briain]] hat geschrieben",
    "wir sprachen mit Herrn [[al-Masri]] und Prof. Dr. [[Nguyen Van Thanh]]",
    "Herr [[J. R. Schmidt]] hat bezahlt",
    "Mr and Mrs [[Smith]] have paid",
    "Wir fragen Herrn [[van der Berg]]",
    "Frau [[Müller]] und Herr [[Schmidt]] haben",
    "Frau [[Müller]] Bescheid geben",
    "Frau [[de Luca]] hat",
    "Mr [[Smith]]'s order",
    "Ihr Ansprechpartner ist [[Thomas Gruber]]",
    "Ihr Vermieter Herr [[Özdemir]]",
    "Please contact your landlord Mr. [[Patel]]",
    "Der Vertrag läuft auf den Namen [[Petra Novak]]",
    "Dr. [[Anna Klein]] hat das Rezept",
    "Familie [[Huber]] hat bezahlt",
    "Die Rechnung ist ausgestellt auf [[Maren Tietjen]], nicht auf Sie.",
    "Das Auto ist auf [[Sven Ohlsen]] zugelassen.",
    "Der Vertrag läuft seit Mai auf [[Anna Kowalski]].",
    "Der Gutschein lautet auf [[M. Petersen]].",
    "Laut Ausweis heißen Sie [[Torben Jessen]].",
    "Your name on the booking is [[Rhona McAllister]].",
    "The ticket was issued to [[Rhona McAllister]] last week.",
    "Passengers: [[Rhona McAllister]], [[Anna Miller]] and you.",
    "Reisende: Sie, [[Maren Tietjen]] und [[Sven Ohlsen]].",
    "Nachname: [[Tietjen]]",
    "Vorname: [[Maren]], Nachname: [[Tietjen]]",
    "LAST NAME [[McAllister]] FIRST NAME [[Grace]]",
    "Abgleich: [[Maren Tietjen]], geb. 03.04.1980",
    "We have [[Rhona McAllister]], born 3 May 1980, on file.",
    "Danke dir, [[Maren Tietjen]], das ist notiert.",
    "Geschickt c/o [[Petersen]], Hauptstr. 3",
    "Ihr Ex-Mann [[Sven Ohlsen]] hat angerufen.",
    "Ihre Gattin [[Maren]] war da.",
    "your ex, [[Anna Miller]], called",
    "Karteninhaber laut Kasse: [[Sven Ohlsen]].",
]
NOBODY = [
    ("Liebe Anna, schön", "a given name in a greeting"),
    ("Wir wissen, dass Sie Geduld brauchen.", "no name"),
    ("We know you're Premium Plus members.", "no name"),
    ("The server, Apache, was down.", "a program"),
    ("The owner, Sunset Hotels, has replied.", "a company"),
    ("Die Bedienung, Einfachheit und Design wurden verbessert.", "a thing"),
    ("Your sister (and her friends) are welcome.", "no name"),
    ("This is meant for Premium users.", "no name"),
    ("Das Paket ist für Berlin Mitte bestimmt.", "a place"),
    ("Anmeldung für Hamburg, Paris und Rom ist offen.", "places"),
    ("Please see the list, Anna will send it.", "two clauses"),
    ("Hi Sarah! Thanks", "a given name in a greeting"),
    ("Moin Jan-Peter", "a double given name"),
    ("Hallo Lisa Marie, danke", "two given names"),
    ("Hallo Stefan R, danke", "a given name with an initial"),
    ("Hallo Herr A. Danke", "an initial"),
    ("Hi Anna und Peter,", "two given names of two people"),
    ("Hallo Frau Nachbarin, Herr Kunde", "roles"),
    ("Ihr Herr Vater", "a relative"),
    ("Das Paket liegt in der Dr. Kranz-Apotheke", "a shop"),
    ("Danke.\nIhr Kundenservice, Frau Huber", "the author's signature"),
    ("Hallo zusammen", "nobody by name"),
    ("Hallo liebes Team", "a team"),
    ("Hello there", "nobody by name"),
    ("Dear customer", "a role"),
    ("Lieber App-Nutzer", "a role"),
    ("Hello New York", "a place"),
    ("Hi British Airways", "a brand"),
    ("Hi Hugo Boss Team", "the team of a brand"),
    ("Hello World", "a program's first words"),
    ("Hallo user123", "a handle"),
    ("Hallo Otto_B Mayer", "a handle"),
    ("Hey there, Jake Olson here! Thanks", "the author presents himself"),
    ("Dear Sir or Madam", "nobody by name"),
    ("Hello Mr. President", "an office"),
    ("Wir helfen. Viele Grüße, Tom vom Service-Team", "the author's signature"),
    ("Wir helfen.\nMit freundlichen Grüßen\nJana Beispiel\nKundenservice", "the author's signature"),
    ("Wir helfen.\nViele Grüße\nDr. Petra Kurz", "the author's signature"),
    ("Gern.\ni. A. Petra Kurz", "the author's signature"),
    ("Ich bin Frau Weber vom Kundenservice", "the author presents herself"),
    ("unser Kollege Tom hilft", "a colleague by the given name"),
    ("Ihr Ansprechpartner: Thomas", "a colleague by the given name"),
    ("Ihre Frau hat angerufen", "a wife"),
    ("Ihre Frau Zugriff hat", "an ordinary noun behind Frau"),
    ("Frau und Kind", "an ordinary noun"),
    ("die Frau sagte", "a verb"),
    ("Frau mit Hund", "a preposition"),
    ("your son has an account", "a verb"),
    ("a folder called Photos", "a thing"),
    ("On behalf of AFC, again", "a club"),
    ("das heißt Sie müssen warten", "explains"),
    ("Frau Bundeskanzlerin hat gesagt", "an office"),
    ("Herr Ober, zahlen", "an office"),
    ("Frau Merkel und Mr Trump", "public persons"),
    ("Herr der Ringe ist toll", "a book"),
    ("Frau Holle schüttelt", "a figure"),
    ("Dr. Oetker Pizza, Dr. Martens, Dr. Best", "brands"),
    ("Mr. Bean, Mrs. Doubtfire, Mr Muscle, Miss Saigon", "figures and brands"),
    ("Wir fragen Prof. Dr. ", "titles alone"),
    ("die Dr.-Hans-Böckler-Straße 5", "a street"),
    ("die Dr. Hans Böckler Straße 5", "a street"),
    ("24 Maple Dr Springfield", "a street"),
    ("bei Müller GmbH und Fa. Huber", "companies"),
    ("Dr. Müller GmbH", "a company"),
    ("MS Teams lädt 20 ms", "a program, milliseconds"),
    ("Thanks! -MR", "initials"),
    ("Miss Christmas already?", "a verb"),
    ("Mo. bis Fr. Geöffnet", "a day"),
    ("Hallo [Name], danke", "redacted before"),
    ("Mr Kipling's cakes, Mrs Doubtfire's wig, Mr Miyagi's garden", "figures and brands in the genitive"),
    ("Frau Rottenmeier und Meister Eder sind da, Meister Proper auch", "figures"),
    ("Die App läuft auf Samsung Galaxy", "devices"),
    ("Wir sind auf Facebook Messenger registriert.", "a service"),
    ("Nachname: Pflichtfeld", "a field of a form"),
    ("Vorname Nachname Straße Ort", "fields of a form"),
    ("Please enter first name, last name and email.", "fields of a form"),
    ("First name: Anna", "a given name alone"),
    ("The parcel was issued to Customer Services", "a team"),
    ("Die Karte ist ausgestellt auf Deutsche Telekom", "a company"),
    ("Guests: Please arrive at five.", "an instruction"),
    ("geboren am 3. Mai in Berlin", "nobody by name"),
    ("Danke Ihnen, Anna Schmidt", "the author's signature"),
    ("Warum läuft die Werbung auf allen Plattformen", "a word that is a surname"),
    ("Hallo {{ticket.requester.name}}, danke", "a placeholder"),
]
_KINDS = {"surname": SURNAMES, "greeting-name": FULL_NAMES, "person": PEOPLE}
# names that stand alone are looked for only where a policy asks for them
_OF_THE_DEFAULT = [one for one in DETECTORS if one.kinds != ("lone-name",)]
_INDEX = PhraseIndex([detector.literals for detector in DETECTORS])


def _found(text: str, thread: Sequence[Message] = (), author: Author | None = None) -> list[tuple[str, int, int]]:
    """The kind and range of every name, of detectors whose gates are open."""
    reading = Reading(text)
    hits = by_owner(_INDEX.scan(reading.folded.text))
    scene = Scene(reading, tuple(thread), author, hits=hits)
    opened = Gates(_OF_THE_DEFAULT).opened(hits, scene.view, scene.text)
    data = settled(datum for one in opened for datum in one.find()(scene))
    return sorted({(datum.kind, *datum.span) for datum in data}, key=lambda one: one[1:])


@pytest.mark.parametrize("greeting", [*GREETINGS, *SHORT_GREETINGS])
@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("Herr Meier", [("personal-data.surname", "Meier")]),
        ("Mrs Hill", [("personal-data.surname", "Hill")]),
        ("Anna Meier", [("personal-data.greeting-name", "Anna Meier")]),
        ("Anna", []),
    ],
)
def test_whoever_is_greeted_in_any_words_is_greeted(
    greeting: str, named: str, expected: list[tuple[str, str]], guard: Guard
) -> None:
    text = f"{greeting.capitalize()} {named}, it works."
    found = guard.check(Draft(text=text, language="en")).findings
    told = [(one.rule, text[one.start : one.end]) for one in found if one.category == "personal-data"]
    assert told == expected


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in _KINDS.items() for text in texts])
def test_name_is_found(kind: str, text: str) -> None:
    plain = text.replace("[[", "").replace("]]", "")
    found = _found(plain)
    assert marked(plain, [(start, end) for _, start, end in found]) == text
    assert {one for one, *_ in found} == {kind}


@pytest.mark.parametrize(("text", "because"), NOBODY)
def test_no_name(text: str, because: str) -> None:
    assert _found(text) == [], because


CUSTOMER = [
    ("Hallo Anna Schmidt, danke", "Anna Schmidt"),
    ("Hallo Anna Schmidt, danke", "SCHMIDT, Anna"),
    ("Hallo Anna Schmidt, danke", "annaschmidt85"),
    ("Hallo Frau Schmidt, danke", "Anna Schmidt"),
    ("Hallo Frau Schmidt, danke", "a_schmidt"),
    ("Wir haben Frau Schmidt informiert.", "Anna Schmidt"),
]


@pytest.mark.parametrize(("text", "author"), CUSTOMER)
def test_display_name_of_the_customer_is_public(text: str, author: str) -> None:
    assert _found(text, [Message(role="customer", text="Hilfe", author=author)]) == []


@pytest.mark.parametrize(
    "message",
    [
        Message(role="customer", text="Hilfe", author="Anna"),
        Message(role="customer", text="Hilfe", author="Hannah Schmidtke"),
        Message(role="customer", text="Hilfe", author="Anna Schmidt", visibility="private"),
        Message(role="agent", text="Hilfe", author="Anna Schmidt"),
        Message(role="customer", text="Anna Schmidt"),
    ],
    ids=["half of it", "other names", "in private", "of an agent", "in the text alone"],
)
def test_name_that_no_display_name_shows(message: Message) -> None:
    assert _found("Hallo Anna Schmidt, danke", [message]) == [("greeting-name", 6, 18)]


def test_author_is_no_person_in_the_own_reply() -> None:
    text = "Frau Weber von uns ruft an."
    assert _found(text, author=Author(name="Jana Weber")) == []
    assert _found(text, author=Author(name="Jana Huber")) == [("person", 5, 10)]


def _verdict(**draft: str) -> Verdict:
    return Guard().check(Draft.from_mapping({"language": "de", **draft}))


def test_severities_and_redaction() -> None:
    verdict = _verdict(text="Hallo Anna Schmidt, Frau Müller hilft.")
    assert [(one.rule, one.severity) for one in verdict.findings] == [
        ("personal-data.greeting-name", "warning"),
        ("personal-data.person", "warning"),
    ]
    assert verdict.redacted == "Hallo [Name], Frau [Name] hilft."
    verdict = _verdict(text="Hallo Frau Müller, gern.")
    assert [(one.rule, one.severity) for one in verdict.findings] == [("personal-data.surname", "info")]
    assert verdict.decision == "allow"


def test_name_split_by_markup_is_redacted_whole() -> None:
    verdict = _verdict(text="<p>Hallo <b>Anna</b> Sch<i>mi</i>dt,</p>", format="html")
    assert verdict.redacted is not None
    assert "Anna" not in verdict.redacted
    assert "dt" not in verdict.redacted


def test_in_private_a_name_is_none() -> None:
    assert _verdict(text="Hallo Anna Schmidt, Frau Müller hilft.", visibility="private").findings == ()


def test_lists_are_folded() -> None:
    assert {fold(name) for name in (*given_names(), *surnames())} == {*given_names(), *surnames()}


def test_what_is_greeted_is_mostly_no_name() -> None:
    """Names that are also words of a greeting are few, and looked at one by one."""
    assert given_names() & section("greeted") == {"nur", "will"}
    assert surnames() & section("greeted") == set(
        "can das do freitag freund he montag schade schoen sonntag will".split()
    )


_PIECES = st.sampled_from(
    [
        "Hallo",
        "Frau",
        "Herr",
        "Dr.",
        "Mr",
        "O'Brien",
        "von",
        "der",
        "Anna",
        "Schmidt",
        "j.",
        "\n",
        ",",
        "-",
        "王",
        "ü",
        "\u0308",
        "@x",
        "1",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=14).map(" ".join)))
def test_spans_lie_inside_and_nothing_crashes(text: str) -> None:
    scene = Scene(Reading(text))
    for datum in (*find_greeted_names(scene), *find_people(scene)):
        assert 0 <= datum.span.start < datum.span.end <= len(scene.text)


@pytest.mark.parametrize(
    "piece",
    [
        "Frau ",
        "Hallo Anna ",
        "Dr. ",
        "von der ",
        "Hallo liebe ",
        "a-",
        "Anna Schmidt ",
        "@a ",
        "Herr Müller\n",
        "i. A. ",
        "Danke, ",
        "Danke dir, Anna Schmidt, ",
        "we know you are ",
        "wissen, dass sie a b ",
        "the server on a b c ",
        "fuer anna schmidt ",
        "auf der liste steht und ",
        "Abc, Anna ",
        "Nachname: Tietjen Vorname: Maren ",
        "Reisende: Anna Schmidt, ",
        "Anna Schmidt, geb. 3 ",
        "auf Anna Schmidt ",
        "your name ",
    ],
)
def test_time_is_linear(piece: str) -> None:
    scene = Scene(Reading((piece * 100_000)[:100_000]))
    begun = thread_time()
    for find in (find_greeted_names, find_people):
        sum(1 for _ in find(scene))
    assert thread_time() - begun < 3
