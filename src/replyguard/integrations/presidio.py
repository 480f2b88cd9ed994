"""Our rules for personal data as recognizers for Presidio's AnalyzerEngine, for people who use its engine."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from presidio_analyzer import AnalysisExplanation, LocalRecognizer, RecognizerResult

from replyguard import Draft, Finding, Guard, Policy, PolicySource, ReplyguardError, RuleSetting, Verdict

if TYPE_CHECKING:
    from presidio_analyzer.nlp_engine import NlpArtifacts

_FAMILY = "personal-data"
_ENTITIES = {
    "card": "CREDIT_CARD",
    "email": "EMAIL_ADDRESS",
    "greeting-name": "PERSON",
    "iban": "IBAN_CODE",
    "ip-address": "IP_ADDRESS",
    "mac-address": "MAC_ADDRESS",
    "person": "PERSON",
    "phone": "PHONE_NUMBER",
    "surname": "PERSON",
}
"""What Presidio calls the data of our rules; any other carries its own name: customer-number is CUSTOMER_NUMBER."""
_NATIONAL = {
    "health-insurance": {"DE_HEALTH_INSURANCE": r"[A-Z]\d{9}"},
    "national-id": {
        "UK_NHS": r"\d{3}[ \-]?\d{3}[ \-]?\d{4}",
        "UK_NINO": r"[A-Z]{2}(?:[ \-]?\d\d){3}[ \-]?[A-D]",
        "US_SSN": r"\d{3}[ .\-]\d{2}[ .\-]\d{4}",
    },
    "social-insurance": {"DE_SOCIAL_SECURITY": r"\d\d ?\d{6} ?[A-Z] ?\d{3}"},
    "tax-id": {
        "DE_TAX_ID": r"\d\d ?\d{3} ?\d{3} ?\d{3}",
        "DE_TAX_NUMBER": r"\d{2,3}/\d{3,4}/\d{4,5}",
        "US_ITIN": r"9\d\d-\d\d-\d{4}",
    },
    "vat-id": {"DE_VAT_ID": r"DE ?\d{3} ?\d{3} ?\d{3}"},
}
"""Where a rule finds what Presidio divides by country: its entities, and what such a value looks like."""
_SCORES = {"high": 0.85, "medium": 0.6, "low": 0.3}
_VALIDATED = 1.0


class RecognitionFailed(ReplyguardError):
    """A check did not run, so that what a text holds is unknown; the message never repeats the text."""


def recognizers(languages: Iterable[str] = ("de", "en"), policy: Policy | None = None) -> list[LocalRecognizer]:
    """A recognizer for each rule and language; add them to a RecognizerRegistry.

    `policy` names the brand's own contacts and the rules that are on; the built-in one unless given. Raises ValueError
    for a language that it does not have. Where a check fails, `analyze` raises RecognitionFailed: nothing found would
    read as nothing there.
    """
    policy = policy if policy is not None else Policy.default()
    languages = tuple(languages)
    for language in languages:
        if language not in policy.languages:
            raise ValueError(f"the policy has no rules for {language!r}; it has: {', '.join(policy.languages)}")
    checking = _Checking(Guard(_only_personal_data(policy)))
    return [
        RuleRecognizer(rule.header.name, language, checking)
        for language in languages
        for rule in policy.registry
        if rule.header.category == _FAMILY
        and language in rule.header.languages
        and policy.setting(rule, "owned").is_enabled
    ]


def entities_of(rule: str) -> list[str]:
    """What Presidio calls the data that a rule finds: one name, and those of countries where it has some."""
    name = rule.removeprefix(f"{_FAMILY}.")
    own = _ENTITIES.get(name, name.replace("-", "_").replace(".", "_").upper())
    return [own, *_NATIONAL.get(name, ())]


class RuleRecognizer(LocalRecognizer):
    """One rule in one language; all recognizers made together read each text once."""

    def __init__(self, rule: str, language: str, checking: _Checking) -> None:
        self._rule = rule
        self._checking = checking
        super().__init__(supported_entities=entities_of(rule), name=rule, supported_language=language)

    def load(self) -> None:
        """Nothing: what is needed late is loaded by the first text that needs it."""

    def analyze(
        self,
        text: str,
        entities: Sequence[str],
        nlp_artifacts: NlpArtifacts | None = None,
    ) -> list[RecognizerResult]:
        """What the rule finds in a text. Raises RecognitionFailed, and DraftError for a text over the limit."""
        wanted = [entity for entity in self.supported_entities if not entities or entity in entities]
        if not wanted:
            return []
        verdict = self._checking.verdict(text, self.supported_language)
        for failed in verdict.checks.failed:
            if failed.rule in (self._rule, "language"):
                raise RecognitionFailed(f"{failed.rule}: {failed.reason}")
        results = [self._result(text, one) for one in verdict.findings if one.rule == self._rule]
        return [result for result in results if result.entity_type in wanted]

    def _result(self, text: str, finding: Finding) -> RecognizerResult:
        start, end = finding.start or 0, finding.end or 0
        shapes = _NATIONAL.get(self._rule.removeprefix(f"{_FAMILY}."), {})
        national = (entity for entity, shape in shapes.items() if re.fullmatch(shape, text[start:end], re.IGNORECASE))
        is_validated = any(suggestion.safe for suggestion in finding.suggestions)
        score = _VALIDATED if is_validated else _SCORES[finding.confidence]
        explanation = AnalysisExplanation(
            recognizer=self._rule,
            original_score=score,
            textual_explanation=finding.evidence or "",
            validation_result=is_validated,
        )
        metadata = {
            RecognizerResult.RECOGNIZER_NAME_KEY: self._rule,
            RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
        }
        entity = next(national, self.supported_entities[0])
        return RecognizerResult(entity, start, end, score, explanation, metadata)


class _Checking:
    """Checks a text once for all recognizers that ask about it one after the other."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._last: tuple[str, str, Verdict] | None = None

    def verdict(self, text: str, language: str) -> Verdict:
        last = self._last  # read once: another thread may put its own there
        if last is None or last[:2] != (text, language):
            last = self._last = (text, language, self._guard.check(Draft(text=text, language=language)))
        return last[2]


def _only_personal_data(policy: Policy) -> Policy:
    """The policy with all other families off."""
    others = (family for family in policy.registry.families() if family != _FAMILY)
    layer = PolicySource(name=policy.name, rules={family: RuleSetting(switch="off") for family in others})
    return Policy((*policy.layers, layer), policy.registry, policy.detectors)
