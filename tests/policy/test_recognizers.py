"""Recognizers that a policy names: what they find is found, and what cannot run is said, with its place."""

from __future__ import annotations

import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from replyguard import Guard, Policy, PolicyError, Verdict
from tests.facts.personal_data.installed import install_pipeline, install_recognizers

FILE = """\
supported_languages: [de, en, es]
recognizers:
  - name: Badge
    supported_entity: BADGE
    patterns: [{name: badge, regex: "\\\\bB\\\\d{6}\\\\b", score: 0.2}]
    supported_languages: [{language: de, context: [Ausweis]}, {language: en, context: [badge]}]
  - name: Titles
    supported_entity: TITLE
    supported_language: es
    deny_list: [Don]
  - EsNifRecognizer
  - {name: CreditCardRecognizer, enabled: false}
"""
ENGINE = """\
nlp_engine_name: spacy
models:
  - {lang_code: de, model_name: de_acme_names}
  - {lang_code: en, model_name: xx_acme_names}
ner_model_configuration:
  model_to_presidio_entity_mapping: {PER: PERSON, LOC: LOCATION}
  default_score: 0.85
"""


@pytest.fixture(scope="module", autouse=True)
def _installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Installed packages of the tests' own."""
    site = tmp_path_factory.mktemp("installed")
    with pytest.MonkeyPatch.context() as patch:
        install_recognizers(site, patch)
        install_pipeline(site, patch, "de_acme_names", "de")
        install_pipeline(site, patch, "xx_acme_names", "xx")
        yield


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a file of recognizers."""
    (tmp_path / "own.yaml").write_text(FILE, encoding="utf-8")
    (tmp_path / "engine.yaml").write_text(ENGINE, encoding="utf-8")
    # the built-in rules that find the same
    off = dict.fromkeys(("email", "identity-card", "national-id", "person", "phone"), "off")
    rules = ", ".join(f"personal-data.{name}: {switch}" for name, switch in off.items())
    (tmp_path / "quiet.yaml").write_text(f"name: quiet\nrules: {{{rules}}}", encoding="utf-8")
    return tmp_path


def _policy(folder: Path, recognizers: str, more: str = "") -> Policy:
    text = f"extends: quiet.yaml\nname: own\npersonal-data:\n  recognizers: [{recognizers}]\n{more}"
    return Policy.from_text(text, folder=folder)


def _found(verdict: Verdict) -> list[tuple[str, str, str | None]]:
    assert verdict.checks.failed == ()
    return [(one.rule.removeprefix("personal-data."), one.severity, one.match) for one in verdict.findings]


FOUND = [
    # a class of Presidio's own, in a language that it did not name
    ("{class: EsNifRecognizer}", "de", "NIF 12345678Z", [("es-nif", "error", "•••••••••")]),
    ("{class: EsNifRecognizer}", "de", "NIF 12345678A", []),
    ("{class: EsNifRecognizer, severity: warning}", "en", "NIF 12345678Z", [("es-nif", "warning", "•••••••••")]),
    ("{class: EsNifRecognizer, languages: [en]}", "de", "Die NIF 12345678Z ist nicht bei uns", []),
    # one of an installed package
    ("{class: acme_recognizers.own.BadgeRecognizer}", "de", "Ausweis B123456", [("badge", "error", "•••••••")]),
    ("{class: acme_recognizers.own.BadgeRecognizer, score: 0.9}", "de", "Ihr B123456", []),
    ("{class: acme_recognizers.own.EnglishRecognizer}", "en", "Ask Zorro now", [("hero", "error", "•••••")]),
    # what is weak alone counts beside a context word, and behind the gate of those words
    ("{class: acme_recognizers.own.WeakRecognizer}", "de", "Ihr Spind ist 123", [("locker", "error", "•••")]),
    ("{class: acme_recognizers.own.WeakRecognizer}", "de", "Ihr Paket ist 123", []),
    ("{class: acme_recognizers.own.WeakRecognizer}", "de", f"Spind: {'hm ' * 20} 123", []),
    ("{class: acme_recognizers.own.WeakRecognizer, context: [Fach]}", "de", "Ihr Fach ist 123", [("locker", "error", "•••")]),
    ("{class: acme_recognizers.own.WeakRecognizer, context: [Fach]}", "de", "Ihr Spind ist 123", []),
    # entities chosen, and given to a kind that a rule reads already
    ("{class: UsSsnRecognizer, entities: {US_SSN: iban}}", "en", "ssn 078-05-1121", [("iban", "error", "•••-••-••••")]),
    # a file of Presidio's, each recognizer in its own languages
    ("{file: own.yaml}", "de", "Ausweis B123456", [("badge", "error", "•••••••")]),
    ("{file: own.yaml}", "en", "Your badge is B123456", [("badge", "error", "•••••••")]),
    ("{file: own.yaml}", "de", "Ihr B123456 und Don X", []),
    ("{file: own.yaml}", "de", "NIF 12345678Z", [("es-nif", "error", "•••••••••")]),
    ("{file: own.yaml, entities: [ES_NIF]}", "de", "Ausweis B123456", []),
    # a pipeline
    ("{pipeline: de_acme_names, entities: [PER]}", "de", "Anna aus Ulm", [("per", "warning", "••••")]),
    ("{pipeline: de_acme_names, entities: [PER]}", "en", "Please ask Anna about your order", []),
    # an NLP engine of Presidio's, in each of its languages
    ("{engine: engine.yaml, entities: {PERSON: somebody}}", "de", "Anna aus Ulm", [("somebody", "warning", "••••")]),
    ("{engine: engine.yaml, entities: {PERSON: somebody}}", "en", "Please ask Anna", [("somebody", "warning", "••••")]),
    ("{engine: engine.yaml}", "en", "I was in Ulm", [("location", "warning", "•••")]),
    ("{engine: engine.yaml, entities: {PERSON: somebody}, languages: [de]}", "en", "Please ask Anna about your order", []),
    ("{engine: engine.yaml, entities: {PERSON: somebody}, score: 0.9}", "de", "Anna aus Ulm", []),
    ("{pipeline: xx_acme_names}", "en", "Please ask Anna", [("per", "warning", "••••")]),
    ("{pipeline: xx_acme_names, entities: {PER: person-named}, severity: info}", "en", "Ask Anna", [("person-named", "info", "••••")]),
]  # fmt: skip


@pytest.mark.parametrize(("recognizers", "language", "text", "found"), FOUND)
def test_found(folder: Path, recognizers: str, language: str, text: str, found: list[tuple[str, str, str]]) -> None:
    guard = Guard(_policy(folder, recognizers))
    assert _found(guard.check({"text": text, "language": language})) == found


@pytest.mark.parametrize(
    ("text", "format", "redacted"),
    [
        ("Ausweis B123456 🙂", "plain", "Ausweis [BADGE] 🙂"),
        ("🙂 B12\u200b3456", "plain", "🙂 [BADGE]"),
        ("🙂 Ｂ１２３４５６ ok", "plain", "🙂 [BADGE] ok"),
        ("<p>B12<b>34</b>56 &amp; B654321</p>", "html", "<p>[BADGE]<b></b> &amp; [BADGE]</p>"),
    ],
)
def test_spans_lead_to_the_draft(folder: Path, text: str, format: str, redacted: str) -> None:
    guard = Guard(_policy(folder, "{class: acme_recognizers.own.BadgeRecognizer}"))
    verdict = guard.check({"text": text, "format": format, "language": "de"})
    assert verdict.redacted == redacted
    assert guard.check({"text": redacted, "format": format, "language": "de"}).redacted == redacted


def test_a_rule_of_a_recognizer_is_one_as_any(folder: Path) -> None:
    more = "rules: {personal-data.per: {severity: error, allow: [Anna]}}\nredaction: {personal-data.per: '[wer]'}\n"
    guard = Guard(_policy(folder, "{pipeline: de_acme_names}", more))
    verdict = guard.check({"text": "Anna aus Ulm", "language": "de"})
    assert (_found(verdict), verdict.redacted) == ([("loc", "warning", "•••")], "Anna aus [Ort]")
    private = guard.check({"text": "Anna aus Ulm", "language": "de", "visibility": "private"})
    assert private.findings == (), "the customer's own data"


def test_the_brands_own_is_none(folder: Path) -> None:
    more = "brand: {contacts: [B123456, 0800 330 1000]}\n"
    named = "{class: acme_recognizers.own.BadgeRecognizer}, {class: PhoneRecognizer}"
    verdict = Guard(_policy(folder, named, more)).check({"text": "B123456 und +49 800 3301000", "language": "de"})
    assert verdict.findings == ()


@pytest.mark.parametrize(
    ("more", "context", "found"),
    [
        ("", {}, [("person", "warning", "••••")]),
        ("brand: {names: [Anna & Söhne]}\n", {}, []),
        ("", {"author": {"name": "Anna Weber"}}, []),
        ("", {"thread": [{"role": "customer", "author": "anna85", "text": "Hilfe"}]}, []),
        ("", {"thread": [{"role": "customer", "author": "ben85", "text": "Hilfe"}]}, [("person", "warning", "••••")]),
    ],
)
def test_names_that_may_stand_are_none_for_a_model_of_the_users_own(
    more: str, context: dict[str, object], found: list[tuple[str, str, str]]
) -> None:
    recognizers = "[{pipeline: de_acme_names, entities: {PER: person}}]"
    guard = Guard(Policy.from_text(f"name: own\npersonal-data: {{recognizers: {recognizers}}}\n{more}"))
    assert _found(guard.check({"text": "Bitte Anna fragen", "language": "de", **context})) == found


def test_children_inherit_and_add(folder: Path) -> None:
    (folder / "base.yaml").write_text(
        "name: base\nlanguages: [de]\npersonal-data: {recognizers: [{class: EsNifRecognizer}], required: [es-nif]}"
    )
    child = Policy.from_text(
        "extends: base.yaml\nname: own\nlanguages: [de, en]\nrules: {personal-data.es-nif: warning}\n"
        "personal-data: {recognizers: [{class: acme_recognizers.own.BadgeRecognizer}], required: [badge]}",
        folder=folder,
    )
    verdict = Guard(child).check({"text": "My badge B123456, NIF 12345678Z", "language": "en"})
    assert _found(verdict) == [("badge", "error", "•••••••"), ("es-nif", "warning", "•••••••••")]
    assert len(child.with_rules([]).detectors) == 2


def test_what_a_recognizer_consists_of_is_in_the_digest(folder: Path) -> None:
    before = _policy(folder, "{file: own.yaml}").digest
    assert _policy(folder, "{file: own.yaml}").digest == before
    (folder / "own.yaml").write_text(FILE.replace("d{6}", "d{7}"), encoding="utf-8")
    assert _policy(folder, "{file: own.yaml}").digest != before


ERRORS = [
    ("{class: EsNif}", "class: Presidio 2.", "(did you mean EsNifRecognizer?)"),
    ("{class: PatternRecognizer}", "class: Presidio 2.", "has no class PatternRecognizer"),
    ("{class: presidio_analyzer.PatternRecognizer}", "class: PatternRecognizer is no recognizer by itself", ""),
    ("{class: os.path.join}", "class: no package 'os' is installed", ""),
    ("{class: no_such_package.X}", "class: no package 'no_such_package' is installed", ""),
    ("{class: acme_recognizers.gone.X}", "class: acme_recognizers.gone cannot be imported: ModuleNotFoundError", ""),
    ("{class: acme_recognizers.own.Gone}", "class: acme_recognizers.own has no class Gone", ""),
    ("{class: acme_recognizers.own.Nothing}", "class: acme_recognizers.own.Nothing is no recognizer", "subclass"),
    ("{class: spacy.blank}", "class: spacy.blank is no recognizer", "subclass of Presidio's EntityRecognizer"),
    ("{class: spacy.__main__.x}", "class: 'spacy.__main__.x' is no path of a class", ""),
    ("{class: 'a b.c'}", "class: 'a b.c' is no path of a class", ""),
    ("{class: acme_recognizers.own.BrokenRecognizer}", "class: BrokenRecognizer cannot be made: ModuleNotFoundError", "acme_model"),
    ("{class: GLiNERRecognizer}", "class: GLiNERRecognizer cannot be made: ImportError", "GLiNER"),
    ("{class: SpacyRecognizer}", "class: SpacyRecognizer finds nothing without an engine", "`pipeline`"),
    ("{class: AzureAILanguageRecognizer}", "class: AzureAILanguageRecognizer sends the text elsewhere", "offline"),
    ("{class: EsNifRecognizer, entities: [NIF]}", "entities: EsNifRecognizer finds no NIF (did you mean ES_NIF?)", "it finds: ES_NIF"),
    ("{class: EsNifRecognizer, entities: {ES_NIF: Big}}", "entities: 'Big' is no kind of data for ES_NIF", ""),
    ("{class: EsNifRecognizer, entities: [[x]]}", "entities: expected a list of names", ""),
    ("{class: EsNifRecognizer, languages: [es]}", "languages.0: 'es' is not allowed", "de, en"),
    ("{class: EsNifRecognizer, score: 2}", "score: Input should be less than or equal to 1", ""),
    ("{class: acme_recognizers.own.EnglishRecognizer, languages: [de, en]}", "languages: ", "has no recognizer of HERO for de"),
    ("{class: acme_recognizers.own.EnglishRecognizer, languages: [de]}", "class: ", "has no recognizer for de"),
    ("{class: EsNifRecognizer, file: own.yaml}", "expected one of class, file, pipeline, engine, got class and file", ""),
    ("{severity: error}", "expected one of class, file, pipeline, engine, got none", ""),
    ("{file: own.yaml, context: [x]}", "context: only a class takes context words here", ""),
    ("{klass: x}", "klass: unknown key (did you mean class?)", ""),
    ("{file: gone.yaml}", "file: cannot be read: No such file", ""),
    ("{file: no-yaml.yaml}", "file: not YAML in line 2", ""),
    ("{file: tagged.yaml}", "file: not YAML in line 1: could not determine a constructor", ""),
    ("{file: list.yaml}", "file: expected a file of Presidio's", ""),
    ("{file: empty.yaml}", "file: Presidio cannot use it", "at least one recognizer"),
    ("{file: regex.yaml}", "file: Presidio cannot use it", "Invalid regex pattern"),
    ("{file: unknown.yaml}", "file: Presidio cannot use it", "'GoneRecognizer' not found"),
    ("{file: remote.yaml}", "file: AzureAILanguageRecognizer sends the text elsewhere", ""),
    ("{file: language.yaml}", "file: recognizers[0] (Zip) is for de, but its supported_languages are en", ""),
    ("{file: own.yaml, entities: [TITLE]}", "entities: own.yaml has no recognizer of TITLE for de, en", ""),
    ("{file: own.yaml, entities: [BADGES]}", "entities: own.yaml finds no BADGES (did you mean BADGE?)", ""),
    ("{engine: gone.yaml}", "engine: cannot be read: No such file", ""),
    ("{engine: list.yaml}", "engine: expected a file of an NLP engine of Presidio's", ""),
    ("{engine: engine-stanza.yaml}", "engine: the engine 'stanza' may look for models on the network", "spacy or transformers"),
    ("{engine: engine-missing.yaml}", "engine: no spaCy pipeline 'de_core_news_zz' is installed", "none is downloaded"),
    ("{engine: engine-remote.yaml}", "engine: no folder 'acme/bert' with a model is there", "none is downloaded"),
    ("{engine: engine-odd.yaml}", "engine: each of its models needs lang_code and model_name", ""),
    ("{engine: engine.yaml, entities: [PERSONS]}", "entities: engine.yaml finds no PERSONS (did you mean PERSON?)", ""),
    ("{engine: engine.yaml, context: [x]}", "context: only a class takes context words here", ""),
    ("{pipeline: de_core_news_zz}", "pipeline: no spaCy pipeline 'de_core_news_zz' is installed", ""),
    ("{pipeline: de_acme_name}", "pipeline: no spaCy pipeline", "(did you mean de_acme_names?)"),
    ("{pipeline: de_acme_names, entities: [PERSON]}", "entities: de_acme_names finds no PERSON", "it finds: LOC, PER"),
    ("{pipeline: de_acme_names, languages: [en]}", "pipeline: de_acme_names has no recognizer for en", ""),
    ("{pipeline: de_acme_names, languages: [de, en]}", "languages: de_acme_names has no recognizer of LOC for en", ""),
]  # fmt: skip
BAD_FILES = {
    "engine-stanza.yaml": "nlp_engine_name: stanza\nmodels: [{lang_code: de, model_name: de}]\n",
    "engine-missing.yaml": "nlp_engine_name: spacy\nmodels: [{lang_code: de, model_name: de_core_news_zz}]\n",
    "engine-remote.yaml": "nlp_engine_name: transformers\n"
    "models: [{lang_code: de, model_name: {spacy: de_acme_names, transformers: acme/bert}}]\n",
    "engine-odd.yaml": "nlp_engine_name: spacy\nmodels: [de_acme_names]\n",
    "no-yaml.yaml": "recognizers:\n- [",
    "tagged.yaml": "recognizers: !!python/object/apply:os.system [echo]\n",
    "list.yaml": "- name: x\n",
    "empty.yaml": "recognizers: []\n",
    "regex.yaml": "recognizers:\n- {name: x, supported_entity: X, patterns: [{name: p, regex: '(', score: 1}]}\n",
    "unknown.yaml": "recognizers:\n- {name: GoneRecognizer, type: predefined}\n",
    "remote.yaml": "recognizers:\n- {name: AzureAILanguageRecognizer, type: predefined}\n",
    "language.yaml": "supported_languages: [en]\nrecognizers:\n"
    "- {name: Zip, supported_language: de, supported_entity: ZIP, deny_list: [x]}\n",
}


@pytest.mark.parametrize(("recognizers", "begins", "holds"), ERRORS, ids=[case[0] for case in ERRORS])
def test_what_cannot_run_is_an_error_with_its_place(folder: Path, recognizers: str, begins: str, holds: str) -> None:
    for name, text in BAD_FILES.items():
        (folder / name).write_text(text)
    (folder / "policy.yaml").write_text(f"name: own\npersonal-data:\n  recognizers:\n    - {recognizers}\n")
    with pytest.raises(PolicyError) as caught:
        Policy.from_file(folder / "policy.yaml")
    problem = caught.value.problems[0]
    assert (Path(problem.file).name, problem.line) == ("policy.yaml", 4)
    assert (
        f"{problem.key}: {problem.message}".removeprefix("personal-data.recognizers.0").lstrip(".: ").startswith(begins)
    )
    assert holds in problem.message


REQUIRED = [
    ("required: [iban]", None),
    ("required: [IBAN]", None),
    ("required: [ibn]", "required.0: ibn is required, but nothing finds it (did you mean iban?); found are: "),
    ("required: [iban]\nrules: {personal-data.iban: off}", "required.0: iban is required, but personal-data.iban is off"),
    ("required: [iban]\nrules: {personal-data: off}", "required.0: iban is required, but personal-data.iban is off"),
    ("required: [iban]\nvenues: {community: {personal-data: off}}", "required.0: iban is required, but personal-data.iban is off"),
    ("required: !replace [iban]", "required: what an earlier layer requires stays required: leave !replace out"),
    ("{hero}\n  required: [hero]", "required.0: hero is required, but no recognizer finds it in de"),
    ("{hero}\n  required: [HERO]\nlanguages: [en]", None),
    ("{nif}\n  required: [es-nif]", None),
    ("{nif, languages: [en]}\n  required: [iban, es-nif]", "required.1: es-nif is required, but no recognizer finds it in de"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mistake"), REQUIRED)
def test_what_is_required_is_found_or_an_error(folder: Path, text: str, mistake: str | None) -> None:
    text = text.replace("{hero", "recognizers: [{class: acme_recognizers.own.EnglishRecognizer").replace(
        "{nif", "recognizers: [{class: EsNifRecognizer"
    )
    text = text.replace("}\n", "}]\n", 1) if "recognizers" in text else text
    text = text.replace("Recognizer\n", "Recognizer}]\n")
    source = f"name: own\npersonal-data:\n  {text}\n"
    if mistake is None:
        assert Policy.from_text(source, folder=folder)
        return
    with pytest.raises(PolicyError) as caught:
        Policy.from_text(source, folder=folder)
    assert mistake in str(caught.value)
    assert caught.value.problems[0].line == source[: source.index("required")].count("\n") + 1


def test_a_child_cannot_switch_off_what_its_parent_requires(folder: Path) -> None:
    (folder / "base.yaml").write_text("name: base\npersonal-data: {required: [iban]}\n")
    with pytest.raises(PolicyError, match=r"base\.yaml:2:28: personal-data\.required\.0: iban is required, but"):
        Policy.from_text("extends: base.yaml\nname: own\nrules: {personal-data.iban: off}", folder=folder)


@pytest.mark.parametrize(
    ("name", "text", "failed"),
    [
        ("CrashingRecognizer", "Ask Zorro B123456", "CrashingRecognizer: ValueError"),
        ("SlowRecognizer", "Ask Zorro B123456", "SlowRecognizer: TimeoutError"),
        ("EndlessRecognizer", f"B123456 {'a' * 60}!", "EndlessRecognizer: TimeoutError"),
    ],
)
def test_what_fails_is_never_clean_and_shows_no_value(
    folder: Path, caplog: pytest.LogCaptureFixture, name: str, text: str, failed: str
) -> None:
    caplog.set_level(logging.DEBUG)
    more = "limits: {seconds: 0.3}\n" if name == "EndlessRecognizer" else ""
    guard = Guard(_policy(folder, f"{{class: acme_recognizers.own.{name}}}", more))
    verdict = guard.check({"text": text, "language": "en"})
    assert (verdict.decision, verdict.redacted) == ("undetermined", None)
    assert [outcome.reason for outcome in verdict.checks.failed] == [failed]
    assert "B123456" not in verdict.to_json() + caplog.text


def test_nothing_is_logged(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    named = "{class: acme_recognizers.own.TalkativeRecognizer}, {class: IbanRecognizer}, {class: EmailRecognizer}"
    guard = Guard(_policy(folder, named))
    verdict = guard.check(
        {"text": "Zorro zorro@acme.de DE89 3704 0044 0532 0130 00 DE89370400440532013é00", "language": "en"}
    )
    assert {one.rule for one in verdict.findings} >= {"personal-data.hero", "personal-data.email-address"}
    assert [record for record in caplog.records if record.name != "asyncio"] == []
    logging.getLogger("presidio-analyzer").info("somebody else's own call")
    assert "somebody else's own call" in caplog.text, "only our own calls are silent"


_OFFLINE = """
import os, socket, sys
os.environ["HOME"] = sys.argv[1]  # no list of suffixes that somebody fetched before
os.environ.pop("XDG_CACHE_HOME", None)
import urllib3.util.connection
opened = []
class Forbidden(socket.socket):
    def __init__(self, *arguments, **keywords):
        opened.append(arguments)
        raise OSError("no network here")
socket.socket = Forbidden
for name in ("create_connection", "getaddrinfo", "gethostbyname"):
    setattr(socket, name, lambda *arguments, **keywords: Forbidden(*arguments))
from replyguard import Guard, Policy
names = "EmailRecognizer PhoneRecognizer UrlRecognizer IbanRecognizer CreditCardRecognizer UsSsnRecognizer".split()
policy = "name: x\\nrules: {personal-data.email: off}\\npersonal-data: {recognizers: [" + ", ".join("{class: %s}" % name for name in names) + "]}"
verdict = Guard(Policy.from_text(policy)).check({"text": "zorro@acme.de zorro@acme.zzzz https://x.example", "language": "en"})
assert not verdict.checks.failed, verdict.checks
found = [one for one in verdict.findings if one.rule == "personal-data.email-address"]
print(len(found), found[0].end - found[0].start, len(opened))
from presidio_analyzer.predefined_recognizers import EmailRecognizer
EmailRecognizer().analyze("zorro@acme.de", ["EMAIL_ADDRESS"])
print(len(opened) > 0)
"""


@pytest.mark.slow
def test_no_recognizer_opens_a_socket(tmp_path: Path) -> None:
    """In a fresh process; the last line is the control: left alone, Presidio's own does."""
    done = subprocess.run(
        [sys.executable, "-c", _OFFLINE, str(tmp_path)], capture_output=True, check=False, text=True, timeout=60
    )
    assert done.stdout.split() == ["1", "13", "0", "True"], done.stderr


_DOCS = Path(__file__).parents[2] / "docs" / "personal-data.md"


@pytest.mark.parametrize("block", re.findall(r"```yaml\n(.*?)```", _DOCS.read_text("utf-8"), re.DOTALL))
def test_what_the_docs_show_can_be_used(block: str) -> None:
    assert Guard(Policy.from_text(f"name: own\n{block}"))


_LATE = """
import sys
from replyguard import Guard, Policy
late = lambda: sorted({"presidio_analyzer", "spacy"} & set(sys.modules))
steps = [late()]
guard = Guard(Policy.from_text("name: own\\npersonal-data: {required: [iban]}\\nredaction: last-four"))
assert guard.check("Guten Tag, wir melden uns. DE89370400440532013000").blocked
steps.append(late())
Policy.from_text("name: own\\npersonal-data: {recognizers: [{class: EsNifRecognizer}]}")
steps.append(late())
print(steps)
"""


def test_presidio_is_loaded_only_where_a_policy_names_it() -> None:
    done = subprocess.run([sys.executable, "-c", _LATE], capture_output=True, check=True, text=True, timeout=60)
    assert done.stdout.strip() in ("[[], [], ['presidio_analyzer', 'spacy']]", "[[], [], ['presidio_analyzer']]")
