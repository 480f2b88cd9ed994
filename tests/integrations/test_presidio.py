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
from replyguard.integrations.presidio import entity_of, recognizers
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
            by_entity.setdefault(entity_of(rule.header.name), []).append(rule.header.name)
    assert {entity for entity, rules in by_entity.items() if len(rules) > 1} <= {"PERSON"}
    assert entity_of("personal-data.iban") == "IBAN_CODE"
    assert entity_of("personal-data.customer-number") == "CUSTOMER_NUMBER"


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
