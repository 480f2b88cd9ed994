"""What the law specially protects: found where it is said of a person, silent where it is general."""

from __future__ import annotations

from time import thread_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard import Draft, Guard
from replyguard.facts.personal_data.datum import Scene
from replyguard.facts.personal_data.gates import Gates
from replyguard.facts.personal_data.gates.special import DETECTORS
from replyguard.facts.personal_data.special import find_special
from replyguard.facts.personal_data.special_terms import literals
from replyguard.rules.examples import marked
from replyguard.text.phrase_index import PhraseIndex, by_owner
from replyguard.text.reading import Reading

SAID = [
    ("health", "wegen [[Ihrer Depression]] melden wir uns"),
    ("health", "Gute Besserung an Ihren Sohn, [[Windpocken]] sind wirklich lästig."),
    ("health", "Get well soon to your daughter, [[chickenpox]] is no fun."),
    ("health", "Hope your little one feels better soon, [[scarlet fever]] is nasty."),
    ("health", "Gerade für Menschen mit [[Depressionen]] wie Sie ist das schwer."),
    ("health", "Someone with [[epilepsy]], like you, should be seated first."),
    ("union", "[[As a GMB rep]] you'll know the rules."),
    ("origin", "It's not because [[your family is from Somalia]]."),
    ("health", "wegen [[ihrer depression]] können wir nichts machen"),
    ("health", "wegen [[Ihrer De\u200bpression]] melden"),
    ("health", "Nach [[Ihrer Chemo]] brauchen Sie Ruhe."),
    ("health", "[[Ihr positiver Corona-Test]] tut uns leid."),
    ("health", "We have noted [[your HIV medication]]."),
    ("health", "[[Ihre Epilepsie]] ist bekannt."),
    ("health", "Wir schicken [[deine Diabetes-Tabletten]]."),
    ("health", "[[Ihr Sohn hat ADHS]], das wissen wir."),
    ("health", "[[Sie leiden an Multipler Sklerose]], daher"),
    ("health", "[[Sie haben ja Diabetes]], deshalb"),
    ("health", "Weil [[Sie an Krebs erkrankt sind]], stornieren wir."),
    ("health", "Wie wir lesen, [[sind Sie Diabetiker]]."),
    ("health", "[[your daughter's asthma]]"),
    ("health", "Die [[Demenz Ihrer Mutter]] tut uns leid."),
    ("health", "Frau Müller [[leidet an Demenz]]."),
    ("health", "[[You were diagnosed with breast cancer]]."),
    ("health", "Nach [[Ihrer Operation]] wünschen wir alles Gute"),
    ("health", "After [[your surgery]] we wish you well"),
    ("health", "Due to [[your disability]] we extend it"),
    ("health", "you mentioned [[your anxiety disorder]]"),
    ("health", "[[you tested positive for covid]] last week"),
    ("health", "während [[Sie im Krankenhaus lagen]]"),
    ("health", "[[Your husband has dementia]], so"),
    ("health", "[[you take insulin]] 💉"),
    ("health", "[[You had a stroke]] last year"),
    ("pregnancy", "Alles Gute für [[Ihre Schwangerschaft]]!"),
    ("pregnancy", "Da [[Sie schwanger sind]], raten wir ab."),
    ("pregnancy", "Because [[you are pregnant]], we recommend"),
    ("religion", "[[As a Muslim]] you know that."),
    ("religion", "[[Als Muslimin]] haben Sie sicher Verständnis."),
    ("religion", "[[Your Jewish faith]] is respected."),
    ("sexual-life", "wegen [[Ihrer Homosexualität]]"),
    ("sexual-life", "You told us that [[you are gay]], so"),
    ("sexual-life", "[[As a trans woman]] you asked"),
    ("union", "Since [[you are in the union]], we"),
    ("union", "[[Ihre Gewerkschaftsmitgliedschaft]] ist vermerkt"),
    ("origin", "[[Ihr Migrationshintergrund]] spielt keine Rolle"),
    ("origin", "[[your Turkish roots]]"),
    ("politics", "[[Ihre AfD-Mitgliedschaft]] ist bekannt"),
    ("health-order", "The [[pregnancy test]] you ordered is on its way."),
    ("health-order", "Ihr [[Schwangerschaftstest]] ist unterwegs."),
    ("health-order", "Der [[HIV-Selbsttest]], den Sie bestellt haben, ist da."),
    ("health", "[[your dad's been diagnosed with MND]], so take your time"),
    ("health", "[[You live with ME/CFS]], so no rush."),
    ("health", "[[Your sister is in rehab]] until June"),
    ("health", "[[Your husband is going through chemo]], we moved it"),
    ("health", "Both [[your parents are deaf]], so we booked a signer."),
    ("health", "[[u have epilepsy]] so the strobe is off"),
    ("health", "[[You underwent a hip replacement in March]]."),
    ("health", "You can't lift it [[since the slipped disc]], so the crew will."),
    ("health", "You ticked '[[disabled]]' on the form"),
    ("health", "[[you have diabetes and high blood pressure]], so no charge"),
    ("health", "Your son Max [[has ADHD]]."),
    ("health", "[[you use a wheelchair after your stroke]]"),
    ("health", "[[Dein Sohn mit dem Asthma]] darf ins andere Zimmer."),
    ("health", "Weil [[Ihr Mann im Rollstuhl sitzt]], ist der Lift wichtig."),
    ("health", "[[Ihre Mutter ist an Brustkrebs gestorben]], unser Beileid."),
    ("health", "[[Sie sind wegen Depressionen in Behandlung]], daher pausieren wir."),
    ("health", "[[Ihre Oma liegt mit Lungenentzündung im Krankenhaus]]."),
    ("health", "Ihnen geht es [[seit der Chemo]] schlecht."),
    ("health", "Weil [[du bis 31. Mai krankgeschrieben bist]], pausieren wir."),
    ("health", "[[Deine Reha ab 3. Mai]] steht im Vertrag."),
    ("health", "[[Ihr Grad der Behinderung von 50]] ist vermerkt"),
    ("health", "[[Sie leiden ja an MS]], deshalb"),
    ("health", "Da [[Ihr Sohn unter starkem Asthma leidet]], buchen wir um."),
    ("health", "Weil [[du an einer Psychose leidest]], warten wir."),
    ("pregnancy", "[[You and your wife are expecting twins]], congratulations!"),
    ("pregnancy", "We moved it, since [[your daughter's expecting in May]]."),
    ("pregnancy", "[[Du bist ja in der 24. Woche schwanger]], also buchen wir um."),
    ("pregnancy", "Dass [[Sie Zwillinge erwarten]], freut uns."),
    ("pregnancy", "[[Ihre Frau erwartet im Mai ein Kind]], wir buchen um."),
    ("pregnancy", "Sie haben „[[schwanger]]“ angekreuzt."),
    ("religion", "[[You converted to Islam]] last year, so halal it is."),
    ("religion", "[[Sie sind 2021 zum Islam konvertiert]]."),
    ("religion", "Dass [[Sie aus der Kirche ausgetreten sind]], ist vermerkt."),
    ("religion", "[[Als gläubiger Jude]] können Sie das Essen wählen."),
    ("religion", "[[Ihre Eltern sind Muslime]], schreiben Sie."),
    ("sexual-life", "[[You came out as bisexual]] to our colleague."),
    ("sexual-life", "[[As a gay couple]] you get the double room."),
    ("sexual-life", "Dass [[du dich als trans geoutet hast]], bleibt unter uns."),
    ("sexual-life", "Wegen [[Ihrer Transition]] haben wir die Anrede geändert."),
    ("union", "[[You're in Unison]], right on the form."),
    ("union", "[[You are a member of the NEU]], so it applies."),
    ("union", "[[Als GEW-Mitglied]] bekommen Sie Rabatt."),
    ("union", "[[Sie sind in der Unia]], schreiben Sie."),
    ("origin", "[[Your parents fled from Eritrea]], we understand."),
    ("origin", "[[You were born in Iran]], so the bank asks more."),
    ("origin", "[[You're originally from Ghana]], the file says."),
    ("origin", "[[Sie kommen ursprünglich aus Afghanistan]], deshalb dauert es."),
    ("origin", "Da [[Sie aus dem Iran geflohen sind]], reicht der Ausweis."),
    ("origin", "[[Als schwarzer Mann]] wurden Sie kontrolliert."),
]
GENERAL = [
    ("Gute Besserung!", "a wish"),
    ("bei Fragen zu Ihrer Gesundheit", "says nothing of it"),
    ("Informationen für Menschen mit Diabetes finden Sie hier, wie Sie wissen.", "information"),
    ("People with asthma can use it like you would any inhaler.", "said of everybody"),
    ("Your parents are welcome to visit Jordan.", "a journey"),
    ("The app is better, diabetes logs are back.", "an application"),
    ("Informationen zu Diabetes", "information"),
    ("Sie haben Informationen zu Diabetes erhalten", "information"),
    ("Ihre Frage zu Asthma", "a question about it"),
    ("your doctor about diabetes", "a doctor"),
    ("Ihr Risikostatus in der App", "an application"),
    ("your test result appears in the app", "an application"),
    ("Your health is important to us", "says nothing of it"),
    ("we take your health data seriously", "data protection"),
    ("wenn Sie positiv getestet wurden", "a condition"),
    ("Sie können mit Ihrem positiven Testergebnis über die Hotline eine TAN erhalten", "what everybody can do"),
    ("falls Sie schwanger sind, fragen Sie Ihren Arzt", "a condition"),
    ("Sind Sie schwanger, fragen Sie Ihren Arzt", "a condition"),
    ("If you are diabetic, ask", "a condition"),
    ("Haben Sie Diabetes?", "a question"),
    ("Are you pregnant?", "a question"),
    ("Sie sind nicht schwanger", "a negation"),
    ("Ihre Diabetes-App", "a product"),
    ("your diabetes app", "a product"),
    ("The app helps you manage your diabetes", "what a product does"),
    ("you are sick of waiting", "a figure of speech"),
    ("you have disabled cookies", "a setting"),
    ("we understand your pain", "a figure of speech"),
    ("your credit union account", "a bank"),
    ("Your European Union order", "a union of states"),
    ("Ihr Archiv, Ihr Assistent, Ihre Kooperation, Ihr Schrank", "letters of a term inside other words"),
    ("your routing number, your specialist, your ads", "likewise"),
    ("Your operation is paused", "of a machine"),
    ("problems finding your surgery on the app", "a practice"),
    ("Menschen mit Depressionen hilft das", "of nobody"),
    ("Als Kunde können Sie das", "a role"),
    ("As a Christian charity we help", "of the author"),
    ("Schwangerschaftstests finden Sie im Regal", "goods for everybody"),
    ("The parcel you're expecting in June has shipped.", "of a parcel"),
    ("The parcel your wife is expecting is on its way.", "likewise"),
    ("You are expecting a refund in August", "likewise"),
    ("You're flying from Nigeria on Friday.", "a journey"),
    ("Your order came from China", "of goods"),
    ("If you're originally from Nigeria, you need a visa.", "a condition"),
    ("You have MS Office installed", "a program"),
    ("Your MS account is locked.", "a company"),
    ("YOU HAVE MS AND THAT IS ALL", "all in capitals"),
    ("You can feel tired after the chemo.", "what may be"),
    ("After your transition to the new plan, you pay less.", "of a contract"),
    ("The phone is in recovery from a crash", "of a device"),
    ("You are a frequent traveller with us", "of journeys"),
    ("Your family plan has a disability discount.", "of a tariff"),
    ("You left the church off the address", "of an address"),
    ("Sie erwarten zu Recht eine Antwort.", "of an answer"),
    ("Sie erwarten ein Baby? Dann hier entlang.", "a question"),
    ("Die Orangen stammen aus Spanien.", "of goods"),
    ("Ihre Familie kommt aus Spanien zurück, dann liefern wir.", "a journey"),
    ("Das Modell gibt es als schwarze Variante, Sie finden es hier.", "a colour"),
    ("Sie sind in der türkischen Botschaft registriert.", "an authority"),
    ("Sie haben bei verdi angerufen", "a call"),
    ("Da Sie Fragen zu Diabetes haben, rufen Sie an.", "a question about it"),
    ("nach Ihrer Transition auf den neuen Tarif", "of a contract"),
    ("Nach der Grippe-Impfung können Sie das Video sehen", "a vaccination"),
    ("Als Diabetiker können Sie unsere App nutzen.", "advice for everybody"),
    ("Haben Sie „schwanger“ angekreuzt?", "a question"),
]
_DETECTOR = DETECTORS[0]
_INDEX = PhraseIndex([_DETECTOR.literals])


def _found(text: str) -> list[tuple[str, int, int]]:
    """The kind and range of every datum, where the gate is open."""
    reading = Reading(text)
    hits = by_owner(_INDEX.scan(reading.folded.text))
    scene = Scene(reading, hits=hits)
    if not Gates([_DETECTOR]).opened(hits, scene.view, scene.text):
        return []
    return [(datum.kind, *datum.span) for datum in _DETECTOR.find()(scene)]


@pytest.mark.parametrize(("kind", "text"), SAID)
def test_what_is_said_of_a_person(kind: str, text: str) -> None:
    plain = text.replace("[[", "").replace("]]", "")
    found = _found(plain)
    assert marked(plain, [(start, end) for _, start, end in found]) == text
    assert {one for one, *_ in found} == {kind}


@pytest.mark.parametrize(("text", "because"), GENERAL)
def test_what_is_general(text: str, because: str) -> None:
    assert _found(text) == [], because


def test_redaction_keeps_the_rest() -> None:
    verdict = Guard().check(
        Draft(text="<p>Wegen Ihrer De<b>press</b>ion warten wir.</p>", format="html", language="de")
    )
    assert verdict.decision == "block"
    assert verdict.redacted is not None
    assert "press" not in verdict.redacted
    assert verdict.redacted.startswith("<p>Wegen [Gesundheitsangabe]")


def test_terms_are_many() -> None:
    words, parts = literals()
    assert len(words) + len(parts) > 1000
    assert min(map(len, parts)) >= 4, "a short part would open the gate at every other reply"


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(max_size=60),
        st.lists(
            st.sampled_from(
                ["Ihre", "your", "you are", "Depression", "schwanger", "sind", "Sie", "union", ",", "?", "\u0308"]
            ),
            max_size=14,
        ).map(" ".join),
    )
)
def test_spans_lie_inside_and_nothing_crashes(text: str) -> None:
    scene = Scene(Reading(text))
    for datum in find_special(scene):
        assert 0 <= datum.span.start < datum.span.end <= len(scene.text)


@pytest.mark.parametrize(
    "piece",
    [
        "Depression ",
        "Ihre ",
        "depression",
        "you are a ",
        "as a ",
        "Ihr Sohn hat ",
        "positiver test ",
        "your wife is expecting ",
        "Sie sind wegen ",
        "you and your mum ",
        "die Unia ",
        "gute besserung an deine kleine, depression ",
        "someone with depression like you ",
        "from Iran ",
    ],
)
def test_time_is_linear(piece: str) -> None:
    scene = Scene(Reading((piece * 100_000)[:100_000]))
    begun = thread_time()
    sum(1 for _ in find_special(scene))
    assert thread_time() - begun < 5
