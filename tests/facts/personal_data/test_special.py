"""What the law specially protects: found where it is said of a person, silent where it is general."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard import Draft, Guard
from replyguard.facts.personal_data.datum import Scene
from replyguard.facts.personal_data.gates.special import DETECTORS
from replyguard.facts.personal_data.special import find_special
from replyguard.facts.personal_data.special_terms import literals
from replyguard.rules.examples import marked
from replyguard.text.phrase_index import PhraseIndex, by_owner
from replyguard.text.reading import Reading

SAID = [
    ("health", "wegen Ihrer [[Depression]] melden wir uns"),
    ("health", "wegen ihrer [[depression]] können wir nichts machen"),
    ("health", "wegen Ihrer De\u200bpression melden"),
    ("health", "Nach Ihrer [[Chemo]] brauchen Sie Ruhe."),
    ("health", "Ihr [[positiver Corona-Test]] tut uns leid."),
    ("health", "We have noted your [[HIV medication]]."),
    ("health", "Ihre [[Epilepsie]] ist bekannt."),
    ("health", "Wir schicken deine [[Diabetes-Tabletten]]."),
    ("health", "Ihr Sohn hat [[ADHS]], das wissen wir."),
    ("health", "Sie leiden an [[Multipler Sklerose]], daher"),
    ("health", "Sie haben ja [[Diabetes]], deshalb"),
    ("health", "Weil Sie an [[Krebs]] erkrankt sind, stornieren wir."),
    ("health", "Wie wir lesen, sind Sie [[Diabetiker]]."),
    ("health", "your daughter's [[asthma]]"),
    ("health", "Die [[Demenz]] Ihrer Mutter tut uns leid."),
    ("health", "Frau Müller leidet an [[Demenz]]."),
    ("health", "You were diagnosed with [[breast cancer]]."),
    ("health", "Nach Ihrer [[Operation]] wünschen wir alles Gute"),
    ("health", "After your [[surgery]] we wish you well"),
    ("health", "Due to your [[disability]] we extend it"),
    ("health", "you mentioned your [[anxiety disorder]]"),
    ("health", "you [[tested positive]] for covid last week"),
    ("health", "während Sie [[im Krankenhaus]] lagen"),
    ("health", "Your husband has [[dementia]], so"),
    ("health", "you take [[insulin]] 💉"),
    ("health", "You had [[a stroke]] last year"),
    ("pregnancy", "Alles Gute für Ihre [[Schwangerschaft]]!"),
    ("pregnancy", "Da Sie [[schwanger]] sind, raten wir ab."),
    ("pregnancy", "Because you are [[pregnant]], we recommend"),
    ("religion", "As a [[Muslim]] you know that."),
    ("religion", "Als [[Muslimin]] haben Sie sicher Verständnis."),
    ("religion", "Your [[Jewish faith]] is respected."),
    ("sexual-life", "wegen Ihrer [[Homosexualität]]"),
    ("sexual-life", "You told us that you are [[gay]], so"),
    ("sexual-life", "As a [[trans woman]] you asked"),
    ("union", "Since you are [[in the union]], we"),
    ("union", "Ihre [[Gewerkschaftsmitgliedschaft]] ist vermerkt"),
    ("origin", "Ihr [[Migrationshintergrund]] spielt keine Rolle"),
    ("origin", "your [[Turkish roots]]"),
    ("politics", "Ihre [[AfD-Mitgliedschaft]] ist bekannt"),
    ("health-order", "The [[pregnancy test]] you ordered is on its way."),
    ("health-order", "Ihr [[Schwangerschaftstest]] ist unterwegs."),
    ("health-order", "Der [[HIV-Selbsttest]], den Sie bestellt haben, ist da."),
]
SAID = [(kind, text.replace("De\u200bpression", "[[De\u200bpression]]")) for kind, text in SAID]
GENERAL = [
    ("Gute Besserung!", "a wish"),
    ("bei Fragen zu Ihrer Gesundheit", "says nothing of it"),
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
]
_DETECTOR = DETECTORS[0]
_INDEX = PhraseIndex(_DETECTOR.triggers())


def _found(text: str) -> list[tuple[str, int, int]]:
    """The kind and range of every datum, where the gate is open."""
    scene = Scene(Reading(text))
    if not _DETECTOR.is_open(by_owner(_INDEX.scan(scene.view)).keys(), 0):
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
    assert verdict.redacted.startswith("<p>Wegen Ihrer [Gesundheitsangabe]")


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
    "piece", ["Depression ", "Ihre ", "depression", "you are a ", "as a ", "Ihr Sohn hat ", "positiver test "]
)
def test_time_is_linear(piece: str) -> None:
    scene = Scene(Reading((piece * 100_000)[:100_000]))
    begun = perf_counter()
    sum(1 for _ in find_special(scene))
    assert perf_counter() - begun < 5
