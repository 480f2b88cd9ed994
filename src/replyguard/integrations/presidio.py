"""Our rules for personal data as recognizers for Presidio's AnalyzerEngine, for people who use its engine."""

from __future__ import annotations

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


def entity_of(rule: str) -> str:
    """What Presidio calls the data that a rule finds."""
    name = rule.removeprefix(f"{_FAMILY}.")
    return _ENTITIES.get(name, name.replace("-", "_").replace(".", "_").upper())


class RuleRecognizer(LocalRecognizer):
    """One rule in one language; all recognizers made together read each text once."""

    def __init__(self, rule: str, language: str, checking: _Checking) -> None:
        self._rule = rule
        self._checking = checking
        super().__init__(supported_entities=[entity_of(rule)], name=rule, supported_language=language)

    def load(self) -> None:
        """Nothing: what is needed late is loaded by the first text that needs it."""

    def analyze(
        self,
        text: str,
        entities: Sequence[str],
        nlp_artifacts: NlpArtifacts | None = None,  # noqa: ARG002
    ) -> list[RecognizerResult]:
        """What the rule finds in a text. Raises RecognitionFailed, and DraftError for a text over the limit."""
        (entity,) = self.supported_entities
        if entities and entity not in entities:
            return []
        verdict = self._checking.verdict(text, self.supported_language)
        for failed in verdict.checks.failed:
            if failed.rule in (self._rule, "language"):
                raise RecognitionFailed(f"{failed.rule}: {failed.reason}")
        return [self._result(entity, one) for one in verdict.findings if one.rule == self._rule]

    def _result(self, entity: str, finding: Finding) -> RecognizerResult:
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
        return RecognizerResult(entity, finding.start or 0, finding.end or 0, score, explanation, metadata)


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
