"""Full names in free position: what is found, what is left, and that the shipped model is what its header says."""

from __future__ import annotations

import hashlib
from itertools import product

import pytest

from replyguard import Guard, Policy
from replyguard.facts.personal_data import name_free, person_model
from replyguard.facts.personal_data.gates.name import may_name
from replyguard.facts.personal_data.person_letters import likeness
from replyguard.facts.personal_data.person_lists import FAMILY, GIVEN, name_lists, sense_of
from replyguard.facts.personal_data.person_model import find_names, read_model
from replyguard.text.word_data import lexicon_file

from .place_findings import data

FOUND = [
    "Den Karton hat am Freitag [[Aylin Demirtaş]] geöffnet.",
    "Die Rechnung ging an [[Agnieszka Wróblewska]] in Köln.",
    "Das Zimmer war für [[Khalid al-Harbi]] reserviert.",
    "Abgeholt hat es laut Protokoll [[Nguyen Thi Lan]].",
    "Das Ticket steht auf [[Chukwuemeka Obi]], nicht auf Sie.",
    "Unterschrieben hat [[J. Kowalczyk]] um 16 Uhr.",
    "Im Archiv steht nur ein Eintrag: [[Hadzic, Mirsad]], Lieferung im Mai.",
    "laut system hat [[zeynep aksoy]] das paket angenommen",
    "The seat was given to [[Siobhán O'Rourke]] at noon.",
    "We mixed up your file and [[Priya Raghunathan]]'s.",
    "The deposit was paid by [[Giuseppe De Santis]] in March.",
    "It was [[Oksana Kravchenko]] who called us.",
    "Please follow up with [[Satsita Umkhayeva]] in a couple of months.",  # no list knows either word
    "Their CEO [[Dagmar Kowalczyk]] has complained to us.",
    "The key was given to [[Juliusz A Kwiatkowski]] on Monday.",
    "Das Paket liegt bei [[Anna Kranz]] im dritten Stock.",  # "bei" stands before places more often
    "Nach Auskunft von [[Sabine Stein]] ist es repariert.",
    "Der Anschluss läuft auf [[Karl Freiherr von Kleist]] und seine Frau.",
    "The account of [[Thibault d'Arcy]] is closed.",
    "The lock was changed by [[Will Carpenter]] last week.",
    "The tenant before you was [[Desmond Hall]].",  # a surname, and no house
    "Our records show [[Gwendolyn Ashworth]] as the payer.",  # a verb, and no work
    "The chair [[Hans Olsen]] ordered is back.",
    "Die Tasche von [[Anna Schmidt]] liegt im Fundbüro.",
    "A complaint by [[Karen Whitfield]] came first.",
    "Im Hotel war [[Petra Vogel]] angemeldet.",
    "The key is with [[Agnes Molloy]], manager of unit 4.",
    "Die Kopie bekam [[Adaeze Nnamdi]] per Post.",  # two given names, the last a rare one
    "Bei [[Erika Lüthi]] ist eingebrochen worden.",  # no word in lower case before it
    "We cannot discuss [[Fiona Abernathy]] here.",  # not "Fiona Abernathy here"
    "Thanks, [[Ingrid Nilsson]] will bring the form.",  # she is not thanked
    "Your neighbour [[Margaret Featherstone]] took the parcel.",  # the whole name, not what "neighbour" tells
    "Das Kleid, das [[Anna Schmidt]] bestellt hat, ist ausverkauft.",
    "The customer in room 4 is called [[Gwendolyn Ashworth]].",
    "Das Konto von [[Sabine Stein]] kostet 5 Euro im Monat.",
    "Wir wissen, dass [[Petra Vogel]] Bürgermeisterin war.",
    "The parcel lies with [[Anna Kranz]] and UPS.",  # one of two, though the other is a firm
]
LEFT = [
    ("Im Café Müller gibt es wieder Kuchen.", "a house"),
    ("Die Tasche von Hugo Boss ist ausverkauft.", "a brand"),
    ("Tickets for Taylor Swift go on sale on Friday.", "a public person"),
    ("Die Haltestelle Karl-Marx-Straße entfällt.", "a street"),
    ("The Anna Schmidt Foundation has moved.", "named after somebody"),
    ("Die Meier & Schulze GmbH liefert am Dienstag.", "a firm"),
    ("Bitte prüfen Sie Konto, Rechnung und Vertrag.", "nouns"),
    ("Tippen Sie auf Dark Mode und Family Sharing.", "labels"),
    ("Am Montag Abend war der Raum Jena gestört.", "a day and a place"),
    ("Wir haben Anna gebeten, sich zu melden.", "a given name alone"),
    ("Alles erledigt.\nViele Grüße\nPetra Kurz", "the signature"),
    ("Mein Name ist Petra Kurz, ich helfe gern.", "the author presents herself"),
    ("Bitte nicht Max Mustermann eintragen.", "nobody"),
    ("Please read the note of our CEO Dagmar Kowalczyk.", "who stands for the brand in public"),
    ("Unsere Gründerin Dagmar Kowalczyk hat es angekündigt.", "likewise"),
    ("Die Verfilmung mit Hermine Granger läuft um acht.", "a figure"),
    ("Our flight leaves from Charles de Gaulle at noon.", "a place named after somebody"),
    ("Bitte Passwort Zurücksetzen wählen.", "labels"),
    ("Ihr Paket wurde von Spedition Karl Weber übernommen.", "a firm, by its trade before"),
    ("Unser Partner Uwe Schulz Sanitärtechnik kommt am Montag.", "a firm, by its trade behind"),
    ("The flowers come from Lucy Hart Florists.", "likewise"),
    ("The venue is run by Thomas Green and Sons.", "a firm of a family"),
    ("Die Anna Kranz GmbH liefert. Rückfragen bitte an Anna Kranz.", "the same firm in short"),
    ("Das Regal Ivar Lund ist wieder da.", "goods"),
    ("Die Schuhe von Paul Green fallen klein aus.", "their maker"),
    ("The coats by James Lakeland run small.", "likewise"),
    ("The recipe is by Nigella Lawson.", "its author"),
    ("Der Seenotrettungskreuzer Hermann Marwede ist unterwegs.", "a ship"),
    ("Das Stipendium Elisabeth Heimpel wird neu ausgeschrieben.", "a prize"),
    ("„Fabian Vogt“ ist jetzt als Hörbuch im Katalog.", "the title of a work"),
    ("Sterling Silver Hunter is sold out.", "a label of words"),
    ("We will meet you at Desmond Hall.", "a house"),
    ("Sie sprechen mit Oliver Kuhn aus der Technik.", "the author presents himself"),
    ("I, Susan Clark, will call you tomorrow.", "likewise"),
    ("Petra Lichtenberg ist in allen Größen ausverkauft.", "what sells out"),
    ("Sorry, Rachel Jackson is out of stock.", "likewise"),
    ("Hedwig Meinert führen wir leider nicht mehr.", "what is stocked"),
    ("We no longer stock Angela Hartmann.", "likewise"),
    ("Jetzt neu: Clara Vogel kostet nur 29 Euro.", "what has a price"),
    ("Die Creme von Dr. Barbara Lehner ist wieder da.", "a maker with a title"),
    ("The works by Banksy and Dorian Hurst are not for sale.", "a second author"),
    ("Wir haben den Pullover Marlene Vogt nachbestellt.", "goods that somebody else has ordered"),
    ("Ihr Skoda Fabia Weber ist für Dienstag eingeplant.", "goods behind their maker"),
    ("Der Cocktail Rosa Meinert ist neu.", "a drink"),
    ("Der Kurs nach Hedwig Meinert beginnt um neun.", "who has thought out a method"),
    ("Bürgermeisterin Petra Vogel hat die Halle eröffnet.", "a public office"),
    ("Comedian Sarah Hollister plays here in March.", "known for the stage"),
    ("Danke, Stefan Vogel, das freut uns sehr.", "who is thanked"),
    ("Als Filialleiter Robert Stein entschuldige ich mich.", "the author presents himself"),
    ("Der Podcast Herr und Frau Meinert pausiert.", "a work that begins with a title"),
    ("Die Praxis Dr. Meinert nutzt unsere Software.", "a surgery"),
    ("The lecture room is called Gwendolyn Ashworth.", "what a room is called"),
    ("The shop sells Jack Daniel's again.", "a brand with a genitive"),
    ("We put the app on a list with Avast McAfee and AVG.", "a row of firms, the last of which is shortened"),
    ("Danke für Ihre Geduld! Jens Peters, Leiter Kundenservice", "the signature in the last line"),
    ("Das ist erledigt. Herzlichst Ihre Sabine Wolff aus dem Kundenservice", "likewise"),
]


def _names(text: str, guard: Guard) -> list[tuple[int | None, int | None]]:
    found = guard.check({"text": text}).findings
    return [(one.start, one.end) for one in found if one.rule == "personal-data.person"]


@pytest.fixture(scope="module")
def guard() -> Guard:
    return Guard()


@pytest.mark.parametrize("text", FOUND)
def test_full_name_is_found(text: str, guard: Guard) -> None:
    plain = text.replace("[[", "").replace("]]", "")
    assert _names(plain, guard) == [(text.index("[["), text.index("]]") - 2)]


@pytest.mark.parametrize(("text", "reason"), LEFT)
def test_look_alike_is_left(text: str, reason: str, guard: Guard) -> None:
    assert _names(text, guard) == [], reason


@pytest.mark.parametrize(
    "context",
    [
        {"thread": [{"role": "customer", "author": "Aylin Demirtas", "text": "Hilfe"}]},
        {"author": {"name": "Aylin Demirtas"}},
    ],
    ids=["shown by the thread", "the agent's own"],
)
def test_name_that_may_stand_is_left(context: dict[str, object], guard: Guard) -> None:
    text = "Den Karton hat am Freitag Aylin Demirtas geöffnet."
    assert _names(text, guard) != []
    found = guard.check({"text": text, **context}).findings
    assert [one for one in found if one.rule == "personal-data.person"] == []


@pytest.mark.parametrize(
    ("brand", "is_left"), [("Aylin Demirtas", True), ("Aylin Demirtas Naturkosmetik", True), ("Demirtas GmbH", False)]
)
def test_the_brands_name_is_nobodys(brand: str, is_left: bool) -> None:
    guard = Guard(Policy.from_text(f"name: own\nbrand: {{names: [{brand}]}}\n"))
    assert (_names("Den Karton hat am Freitag Aylin Demirtas geöffnet.", guard) == []) is is_left


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Firma Conrad Caine wächst. Das plant Conrad Caine, sagt Anna Kranz.", ["Anna Kranz"]),
        ("Zwahlen & Mayr baut um. Mayr ist alt.", []),
        ("Gestern sprach Hans Olsen. Nahost - Hans Olsen war dabei, Olsen nickte.", ["Hans Olsen"] * 2 + ["Olsen"]),
        ("Bestellt ist Anwalt Erwin Senoner Rechtsanwalt in Wien.", ["Erwin Senoner"]),
    ],
)
def test_whole_text_says_what_a_name_is(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end, _ in find_names(text)] == names


def test_likelihoods_of_a_run_are_those_of_all_its_labellings() -> None:
    scores, moves = (
        [(2.0, 0.5), (0.3, 4.0), (1.5, 0.7)],
        ((0.9, 0.4, 0.1), (0.6, 0.2, 3.0), (0.8, 0.3, 2.0), (1, 0.7, 0.2)),
    )
    sums = [[0.0] * 3 for _ in scores]
    for labels in product(range(3), repeat=3):
        weight, before = 1.0, 3
        for label, (first, further) in zip(labels, scores, strict=True):
            weight *= moves[before][label] * (1.0, first, further)[label]
            before = label
        for place, label in enumerate(labels):
            sums[place][label] += weight
    for found, wanted in zip(person_model.marginals(scores, moves), sums, strict=True):
        assert found == pytest.approx([value / sum(wanted) for value in wanted])


def test_names_alone_are_told_where_a_policy_asks() -> None:
    text = "Den Schlüssel haben wir bei Karabulut hinterlegt, Aylin Demirtas hat einen zweiten."
    asked = Guard(Policy.from_text("name: own\nrules: {personal-data.lone-name: on}\n"))
    found = [(one.rule, text[one.start : one.end]) for one in asked.check({"text": text}).findings]
    assert found == [("personal-data.lone-name", "Karabulut"), ("personal-data.person", "Aylin Demirtas")]
    assert [one.rule for one in Guard().check({"text": text}).findings] == ["personal-data.person"]


def test_policy_sets_the_confidence() -> None:
    text = "Den Karton hat am Freitag Aylin Demirtas geöffnet."
    policy = "name: strict\nrules:\n  personal-data.person: {least-confidence: 1}\n"
    assert _names(text, Guard(Policy.from_text(policy))) == []
    announced = "Das Paket liegt bei Ihrem Nachbarn Herrn Yilmaz."
    assert _names(announced, Guard(Policy.from_text(policy))) != [], "an announced name is sure"


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Vielen Dank für die Nachricht, wir prüfen das.", False),
        ("Bitte wenden Sie sich an den Kundenservice.", False),
        ("Gestern hat Anna Schmidt angerufen.", True),
        ("das konto gehört anna schmidt", True),
        ("@anna_s Danke, wir prüfen das.", False),
        ("@anna_s das konto gehört anna schmidt", True),
        ("Hi John, it is in the Google Play Store.", False),
    ],
)
def test_gate(text: str, may: bool) -> None:
    assert may_name(text) is may


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("Bitte das Vorschau Bild prüfen.", False),
        ("Tippen Sie auf Neue Version Laden.", False),
        ("Gestern hat Anna Schmidt angerufen.", True),
        ("The key was given to Satsita Umkhayeva.", True),
        ("The key was given to Juliusz A Kwiatkowski.", True),
    ],
)
def test_text_is_taken_apart_only_for_words_that_may_be_names(
    text: str, is_asked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(name_free, "_data", lambda scene, *_: asked.append(scene.text) or iter(()))
    data(name_free.find_free_names, text)
    assert (asked != []) is is_asked


def test_lone_names_are_told_by_the_model_too() -> None:
    text = "Nach Angaben von Petrenko wurde niemand verletzt."
    assert [text[start:end] for start, end, _ in find_names(text)] == ["Petrenko"]


def test_lists_know_many_origins() -> None:
    names = name_lists()
    for given, family in [
        ("agnieszka", "kowalczyk"),
        ("mehmet", "yildirim"),
        ("thi", "nguyen"),
        ("olufemi", "okonkwo"),
    ]:
        assert names[given] & GIVEN
        assert names[family] & FAMILY


def test_model_is_what_its_header_says() -> None:
    text = lexicon_file("names", "model", "txt").read_text(encoding="utf-8")
    body = text[text.index("\n[moves]\n") + 1 :]
    assert f"# sha256: {hashlib.sha256(body.encode()).hexdigest()}\n" in text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Hachmann AG wächst. Nach Angaben von Hachmann wurde niemand verletzt.", []),
        ("Der Schokoladenhersteller Petrenko wächst. Nach Angaben von Petrenko wurde niemand verletzt.", []),
        ("Nach Angaben von Petrenko wurde niemand verletzt.", ["Petrenko"]),
    ],
)
def test_lone_name_that_the_text_uses_as_a_firms_is_none(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end, _ in find_names(text)] == names


def test_family_name_is_told_again() -> None:
    text = "Frau Oksana Kravchenko kam am Montag. Später hat Kravchenko angerufen, so Kravchenkos Sohn."
    assert [text[start:end] for start, end, _ in find_names(text)] == [
        "Oksana Kravchenko",
        "Kravchenko",
        "Kravchenkos",
    ]


def test_dot_of_a_last_initial_belongs_to_the_name() -> None:
    text = "Der Angeklagte Mirsad H. (34) schwieg."
    assert [text[start:end] for start, end, _ in find_names(text)] == ["Mirsad H."]


@pytest.mark.parametrize(
    ("name", "word"), [("kowalczykowa", "rechnung"), ("umkhayeva", "lieferung"), ("oyelaran", "kundenservice")]
)
def test_unlisted_names_are_spelt_like_names(name: str, word: str) -> None:
    assert likeness(name) > likeness(word)


@pytest.mark.parametrize(
    ("word", "sense"),
    [("umweltministerin", "R"), ("trainer", "R"), ("erklaerte", "S"), ("said", "S"), ("the", "A"), ("tisch", "")],
)
def test_words_say_what_stands_beside_them(word: str, sense: str) -> None:
    assert sense_of(word) == sense


def test_unknown_template_is_an_error() -> None:
    with pytest.raises(ValueError, match="train it anew"):
        read_model("[colour]\nred\t1\t2\n")
