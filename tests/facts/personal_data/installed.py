"""Packages for the tests, as if they had been installed: one with recognizers, one that is a spaCy pipeline."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy

RECOGNIZERS = '''
import logging
from presidio_analyzer import EntityRecognizer, LocalRecognizer, Pattern, PatternRecognizer, RecognizerResult
from presidio_analyzer.predefined_recognizers import IbanRecognizer

class BadgeRecognizer(PatternRecognizer):
    """A strong pattern, in any language."""
    def __init__(self, supported_language="en", context=None):
        super().__init__("BADGE", patterns=[Pattern("badge", r"\\bB\\d{6}\\b", 0.8)], supported_language=supported_language, context=context)

class WeakRecognizer(PatternRecognizer):
    """A pattern that counts beside a context word only."""
    def __init__(self, supported_language="en", context=None):
        super().__init__("LOCKER", patterns=[Pattern("locker", r"\\b\\d{3}\\b", 0.05)], supported_language=supported_language, context=context or ["locker", "Spind"])

class EnglishRecognizer(LocalRecognizer):
    """Knows its own language and no other, and finds the word Zorro."""
    def __init__(self):
        super().__init__(["HERO"], supported_language="en")
    def load(self): pass
    def analyze(self, text, entities, nlp_artifacts=None):
        at = text.find("Zorro")
        return [RecognizerResult("HERO", at, at + 5, 0.9)] if at >= 0 else []

class TalkativeRecognizer(EnglishRecognizer):
    """Logs what it read, as Presidio's own do."""
    def analyze(self, text, entities, nlp_artifacts=None):
        logging.getLogger("presidio-analyzer").error("Failed to validate text %s", text)
        return super().analyze(text, entities)

class CrashingRecognizer(EnglishRecognizer):
    def analyze(self, text, entities, nlp_artifacts=None):
        raise ValueError(f"cannot read {text}")

class SlowRecognizer(EnglishRecognizer):
    """Catches the time-out of its pattern, logs it, and finds nothing, as Presidio's own do."""
    def analyze(self, text, entities, nlp_artifacts=None):
        try:
            raise TimeoutError
        except TimeoutError:
            logging.getLogger("presidio-analyzer").warning("timed out, skipping.", exc_info=True)
        return []

class EndlessRecognizer(PatternRecognizer):
    def __init__(self, supported_language="en"):
        super().__init__("ENDLESS", patterns=[Pattern("endless", r"(?:a|aa)+$", 0.9)], supported_language=supported_language)

class BrokenRecognizer(EnglishRecognizer):
    def __init__(self):
        import acme_model_that_is_not_installed

class Nothing:
    pass
'''


def install_recognizers(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the package `acme_recognizers` one that is installed."""
    package = folder / "site" / "acme_recognizers"
    package.mkdir(parents=True, exist_ok=True)
    (package / "__init__.py").write_text("")
    (package / "own.py").write_text(RECOGNIZERS)
    _describe(folder / "site", "acme_recognizers")
    monkeypatch.syspath_prepend(str(folder / "site"))


def install_pipeline(folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, language: str) -> None:
    """Make a spaCy pipeline that knows Anna and Ulm one that is installed."""
    pipeline = spacy.blank(language)
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PER", "pattern": "Anna"}, {"label": "LOC", "pattern": "Ulm"}])  # type: ignore[attr-defined]
    pipeline.meta["version"] = "1.0"
    package = folder / "site" / name
    package.mkdir(parents=True)
    pipeline.to_disk(package / "data")
    load = "import spacy, pathlib\ndef load(**keys):\n    return spacy.load(pathlib.Path(__file__).parent / 'data', **keys)\n"
    (package / "__init__.py").write_text(load)
    _describe(folder / "site", name, f"[spacy_models]\n{name} = {name}\n")
    monkeypatch.syspath_prepend(str(folder / "site"))


def _describe(site: Path, name: str, entry_points: str = "") -> None:
    described = site / f"{name}-1.0.dist-info"
    described.mkdir(exist_ok=True)
    (described / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (described / "top_level.txt").write_text(f"{name}\n")
    (described / "entry_points.txt").write_text(entry_points)
