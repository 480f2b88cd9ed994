"""Our rules as recognizers in Presidio's own engine, without any model."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from functools import cache

import pytest
import spacy
from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry
from presidio_analyzer.nlp_engine import SpacyNlpEngine

from replyguard import Policy, ReplyguardError
from replyguard.integrations.presidio import entities_of, recognizers
from replyguard.rules.registry import built_in_rules

IBAN = "DE89 3704 0044 0532 0130 00"
LANGUAGES = ["de", "en"]


class BlankEngine(SpacyNlpEngine):
    """Tokenizers and nothing else."""

    def __init__(self) -> None:
        super().__init__(models=[{"lang_code": language, "model_name": "blank"} for language in LANGUAGES])
        self.nlp = {language: spacy.blank(language) for language in LANGUAGES}


@cache
def _analyzer(policy: str = "") -> AnalyzerEngine:
    made = recognizers(LANGUAGES, Policy.from_text(policy) if policy else None)
    registry = RecognizerRegistry(recognizers=list(made), supported_languages=LANGUAGES)
    return AnalyzerEngine(registry=registry, nlp_engine=BlankEngine(), supported_languages=LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_is_offered_in_every_language(language: str) -> None:
    rules = {
        rule.header.name
        for rule in built_in_rules()
        if rule.header.is_personal_data
        and rule.header.status in ("stable", "shadow", "deprecated")
        and language in rule.header.languages
    }
    made = [one for one in recognizers() if one.supported_language == language]
    assert {one.name for one in made} == rules
    assert len(made) == len(rules)
    assert {entity for one in made for entity in one.supported_entities} == set(
        _analyzer().get_supported_entities(language)
    )


def test_each_entity_is_one_rules_but_for_names() -> None:
    by_entity: dict[str, list[str]] = {}
    for rule in built_in_rules():
        if rule.header.is_personal_data:
            for entity in entities_of(rule.header.name):
                by_entity.setdefault(entity, []).append(rule.header.name)
    assert {entity for entity, rules in by_entity.items() if len(rules) > 1} <= {"PERSON"}
    assert entities_of("personal-data.iban") == ["IBAN_CODE"]
    assert entities_of("personal-data.customer-number") == ["CUSTOMER_NUMBER"]


NATIONAL = [
    ("en", "Your social security number is 832-13-6314.", "US_SSN", "832-13-6314"),
    ("en", "Your NHS number is 943 476 5919.", "UK_NHS", "943 476 5919"),
    ("en", "Your National Insurance number is AB 12 34 56 C.", "UK_NINO", "AB 12 34 56 C"),
    ("en", "We have your ITIN 912-70-3456.", "US_ITIN", "912-70-3456"),
    ("de", "Ihre Steuer-ID 36574261809 liegt vor.", "DE_TAX_ID", "36574261809"),
    ("de", "Ihre Steuernummer 181/815/08155 passt zum Bescheid.", "DE_TAX_NUMBER", "181/815/08155"),
    ("de", "Ihre Rentenversicherungsnummer 15 070649 C 103 liegt vor.", "DE_SOCIAL_SECURITY", "15 070649 C 103"),
    ("de", "Ihre Versichertennummer A000500015 liegt vor.", "DE_HEALTH_INSURANCE", "A000500015"),
    ("de", "Ihre USt-IdNr. DE136695976 ist gespeichert.", "DE_VAT_ID", "DE136695976"),
    ("de", "Ihre PESEL 02070803628 fehlt.", "NATIONAL_ID", "02070803628"),
    ("en", "You can ring me on +44 20 7946 0958, Anna.", "PHONE_NUMBER", "+44 20 7946 0958"),
    ("en", "Your card 4111 1111 1111 1111 was declined.", "CREDIT_CARD", "4111 1111 1111 1111"),
]


@pytest.mark.parametrize(("language", "text", "entity", "value"), NATIONAL, ids=[case[2] for case in NATIONAL])
def test_entities_have_presidios_names(language: str, text: str, entity: str, value: str) -> None:
    found = _analyzer().analyze(text, language)
    assert [(one.entity_type, text[one.start : one.end]) for one in found] == [(entity, value)]
    assert _analyzer().analyze(text, language, entities=[entity]) != []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"👋 Ihre IBAN {IBAN} haben wir.", "de"),
        (f"👋 Your IBAN is {IBAN}.", "en"),
        (f"👋 Ihre IBAN {IBAN.replace(' ', chr(0xA0))} haben wir.", "de"),
        (f"👋 Ihre IBAN {IBAN[:9]}\u200b{IBAN[9:]} haben wir.", "de"),
    ],
)
def test_engine_finds_what_we_find(text: str, language: str) -> None:
    (found,) = [
        one
        for one in _analyzer().analyze(text, language, return_decision_process=True)
        if one.entity_type == "IBAN_CODE"
    ]
    start = text.index("DE89")
    assert (found.start, text[found.start : found.end]) == (start, text[start : text.index("00", start + 20) + 2])
    assert found.score == 1.0
    assert found.analysis_explanation.textual_explanation == "check digits mod 97"
    assert found.analysis_explanation.validation_result is True


def test_only_what_was_asked_for_is_given() -> None:
    assert _analyzer().analyze(IBAN, "de", entities=["NO_SUCH", "IBAN_CODE"]) != []
    (one,) = [one for one in recognizers(["de"]) if one.name == "personal-data.iban"]
    assert one.analyze(IBAN, ["PHONE_NUMBER"], None) == []
    assert one.analyze(IBAN, [], None) != []


def test_the_policys_own_contacts_are_none() -> None:
    own = _analyzer(f"name: own\nbrand: {{contacts: [{IBAN}]}}")
    assert own.analyze(f"Konto {IBAN}", "de", entities=["IBAN_CODE"]) == []
    off = Policy.from_text("name: own\nrules: {personal-data.iban: off}")
    assert "personal-data.iban" not in _names(recognizers(policy=off))


def test_a_language_that_the_policy_lacks_is_an_error() -> None:
    with pytest.raises(ValueError, match="no rules for 'en'; it has: de"):
        recognizers(policy=Policy.from_text("name: own\nlanguages: [de]"))


def test_a_failed_check_is_not_nothing_found(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    policy = Policy.from_text("name: own\nlimits: {seconds: 0.0000001}")
    (one,) = [one for one in recognizers(["de"], policy) if one.name == "personal-data.iban"]
    with pytest.raises(ReplyguardError) as caught:
        one.analyze(f"Konto {IBAN}", ["IBAN_CODE"], None)
    assert "personal-data.iban" in str(caught.value)
    assert "3704" not in str(caught.value) + caplog.text


def test_text_over_the_limit_is_an_error() -> None:
    (one, *_) = recognizers(["de"], Policy.from_text("name: own\nlimits: {text: 10}"))
    with pytest.raises(ReplyguardError, match="too long"):
        one.analyze("x" * 11, [], None)


def test_all_recognizers_read_a_text_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made = recognizers(["de"])
    checked: list[str] = []
    guard = vars(vars(made[0])["_checking"])["_guard"]
    check = guard.check
    monkeypatch.setattr(guard, "check", lambda draft: checked.append(draft.text) or check(draft))
    for text in ("Konto eins", "Konto zwei"):
        for one in made:
            one.analyze(text, [], None)
    assert checked == ["Konto eins", "Konto zwei"]


def _names(made: Iterable[EntityRecognizer]) -> set[str]:
    return {str(one.name) for one in made}
