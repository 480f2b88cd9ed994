"""The contract: drafts in, verdicts out, exactly as the schemas and the exit codes say."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel

from replyguard import Author, Draft, DraftError, Guard, Message, Signals, Verdict, Waiver

_FOLDER = Path(__file__).parents[1] / "docs" / "contract"
_DRAFT_SCHEMA = json.loads((_FOLDER / "draft.schema.json").read_text(encoding="utf-8"))
_VERDICT_SCHEMA = json.loads((_FOLDER / "verdict.schema.json").read_text(encoding="utf-8"))
_DRAFTS = Draft202012Validator(_DRAFT_SCHEMA)
_VERDICTS = Draft202012Validator(_VERDICT_SCHEMA)

GOOD: dict[str, dict[str, Any]] = {
    "clean": {"text": "Danke für den Hinweis, wir schauen nach."},
    "english": {"id": "2", "text": "What the fuck, that is damn late. This is shit."},
    "everything": {
        "id": "3",
        "text": "🙂 Scheiße, 👩‍👩‍👧 das tut uns leid!",
        "kind": "reply",
        "language": "de",
        "network": "twitter",
        "venue": "third-party",
        "visibility": "public",
        "format": "plain",
        "thread": [
            {
                "role": "customer",
                "text": "Wo bleibt mein Paket?",
                "author": "sunny",
                "sent_at": "2026-11-20T10:00:00Z",
                "network": "e-mail",
                "visibility": "private",
            },
            {"role": "other", "text": "Scheiße"},
        ],
        "author": {"name": "Jana", "signature": "^JW"},
        "permission": False,
        "signals": {"topic": "delivery", "reach": 10, "search_rank": 3, "sentiment": -0.5},
        "waivers": [],
    },
    "nulls": {"id": None, "text": "Danke", "language": None, "network": None, "author": None, "permission": None},
    "waived": {
        "text": "Das ist verdammt ärgerlich. Scheiße!",
        "waivers": [{"rule": "profanity.mild", "reason": "a quotation", "by": "Jana", "until": "2026-11-22"}],
    },
    "html": {"id": "html", "text": "<p>So eine Schei<b>&szlig;e</b> &amp; mehr 🙂 verdammt</p>", "format": "html"},
    "markdown": {"id": "md", "text": "> Scheiße, wo bleibt es?\n\nHallo, **verdammt** spät.", "format": "markdown"},
    "saved": {"id": "saved", "text": "Hallo {{name}}, verdammt!", "kind": "saved-reply"},
    "private": {"text": "damn", "visibility": "private", "venue": "community"},
    "empty": {"text": ""},
    "blank": {"text": " \n\t "},
    "nul": {"text": "a\u0000b Scheiße"},
    "direction": {"text": "\u202eabc\u202c fuck"},
    "lone surrogates": {"id": "\udc00", "text": "\ud83d Scheiße \udc00\ud83d damn"},
    "swapped surrogates": {"text": "\ude00\ud83d damn"},
    "combining": {"text": "Schei\u0301ße, verda\u0308mmt, damn"},
    "disguised": {"text": "Sch31ße 🙂 f u c k 🇫 und sch***e"},
    "full width": {"text": "\uff24\uff21\uff2d\uff2e 🙂 \uff26\uff35\uff23\uff2b"},
    "foreign": {"text": "Bonjour, merci beaucoup pour votre message, nous regardons tout de suite ce qui ne va pas."},
    "other language": {"text": "damn", "language": "fr"},
    "long": {"text": "ja " * 3000 + "Scheiße"},
}

BROKEN: dict[str, tuple[str, str]] = {
    "a number for a day": (
        '{"text": "a", "waivers": [{"rule": "r", "reason": "r", "by": "b", "until": 0}]}',
        r"waivers\.0\.until: expected a day",
    ),
    "a moment for a day": (
        '{"text": "a", "waivers": [{"rule": "r", "reason": "r", "by": "b", "until": "2026-12-31T00:00"}]}',
        r"waivers\.0\.until: expected a day",
    ),
    "a text for a number": ('{"text": "a", "signals": {"reach": "5"}}', r"signals\.reach: "),
    "true for a number": ('{"text": "a", "signals": {"search_rank": true}}', r"signals\.search_rank: "),
    "a word for true": ('{"text": "a", "permission": "yes"}', "permission: "),
    "no JSON": ("not json", "not JSON"),
    "a list": ("[]", "a list"),
    "no text": ('{"id": "x"}', "text"),
    "text that is none": ('{"text": 5}', "text"),
    "text that is null": ('{"text": null}', "text"),
    "unknown key": ('{"text": "a", "venu": "owned"}', "venu"),
    "unknown key inside": ('{"text": "a", "thread": [{"role": "agent", "text": "b", "sent": "x"}]}', "sent"),
    "unknown value": ('{"text": "a", "venue": "own"}', "venue"),
    "unknown role": ('{"text": "a", "thread": [{"role": "boss", "text": "b"}]}', "role"),
    "waiver without a reason": ('{"text": "a", "waivers": [{"rule": "tone", "reason": "", "by": "b"}]}', "reason"),
    "date that is none": (
        '{"text": "a", "thread": [{"role": "agent", "text": "b", "sent_at": "soon"}]}',
        "sent_at",
    ),
    "nested too deep": ("[" * 100_000, "nested too deep"),
}

_MODELS: dict[str, tuple[type[BaseModel], dict[str, Any]]] = {
    "Draft": (Draft, _DRAFT_SCHEMA),
    "Message": (Message, _DRAFT_SCHEMA["properties"]["thread"]["items"]),
    "Author": (Author, _DRAFT_SCHEMA["properties"]["author"]),
    "Signals": (Signals, _DRAFT_SCHEMA["properties"]["signals"]),
    "Waiver": (Waiver, _DRAFT_SCHEMA["properties"]["waivers"]["items"]),
}


@pytest.fixture(scope="module")
def guard() -> Guard:
    """A guard with the built-in policy, on the day that the waiver of the drafts ends."""
    return Guard(clock=lambda: datetime(2026, 11, 22, 23, 59, tzinfo=UTC))


@pytest.fixture(scope="module")
def verdicts(guard: Guard) -> dict[str, Verdict]:
    return {name: guard.check(draft) for name, draft in GOOD.items()}


@pytest.fixture(scope="module")
def answered(run_command: Callable[..., subprocess.CompletedProcess[bytes]]) -> subprocess.CompletedProcess[bytes]:
    """All good drafts through the command line."""
    return run_command("check", "--jsonl", stdin=_lines(json.dumps(draft) for draft in GOOD.values()))


@pytest.mark.parametrize("name", GOOD)
def test_draft_keeps_the_schema(name: str) -> None:
    _DRAFTS.validate(GOOD[name])
    Draft.from_mapping(GOOD[name])


@pytest.mark.parametrize("name", GOOD)
def test_verdict_keeps_the_schema(name: str, verdicts: dict[str, Verdict]) -> None:
    data = json.loads(verdicts[name].to_json())
    _VERDICTS.validate(data)
    assert data == verdicts[name].to_dict()
    assert list(_misordered(data, _VERDICT_SCHEMA)) == []


@pytest.mark.parametrize("name", GOOD)
def test_verdict_can_be_written_as_utf8(name: str, verdicts: dict[str, Verdict]) -> None:
    line = verdicts[name].to_json()
    assert "\n" not in line
    assert json.loads(line.encode("utf-8")) == verdicts[name].to_dict()


@pytest.mark.parametrize("name", GOOD)
def test_spans_and_utf16_offsets_are_exact(name: str, verdicts: dict[str, Verdict]) -> None:
    text = GOOD[name]["text"]
    for finding in verdicts[name].findings:
        _assert_exact(text, finding.start, finding.end, finding.start_utf16, finding.end_utf16)
        for one in finding.suggestions:
            _assert_exact(text, one.start, one.end, one.start_utf16, one.end_utf16)
        assert finding.source == "draft"
        assert finding.match == text[finding.start : finding.end]
        assert finding.category == finding.rule.split(".")[0]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("english", ["fuck", "damn", "shit"]),
        ("everything", ["Scheiße"]),
        ("html", ["Schei<b>&szlig;e", "verdammt"]),
        ("markdown", ["verdammt"]),
        ("nul", ["Scheiße"]),
        ("lone surrogates", ["Scheiße", "damn"]),
        ("swapped surrogates", ["damn"]),
        ("full width", ["\uff24\uff21\uff2d\uff2e", "\uff26\uff35\uff23\uff2b"]),
    ],
)
def test_matches_are_what_stands_there(name: str, expected: list[str], verdicts: dict[str, Verdict]) -> None:
    text = GOOD[name]["text"]
    found = [text[finding.start : finding.end] for finding in verdicts[name].findings]
    # a longer phrase around the word is as good: "So eine Scheiße"
    assert len(found) == len(expected)
    assert all(word in whole for word, whole in zip(expected, found, strict=True))


@pytest.mark.parametrize(
    ("name", "decision"),
    [
        ("clean", "allow"),
        ("waived", "block"),
        ("private", "warn"),
        ("empty", "allow"),
        ("everything", "block"),
        ("other language", "undetermined"),
    ],
)
def test_decision_follows_the_gravest_finding(name: str, decision: str, verdicts: dict[str, Verdict]) -> None:
    assert verdicts[name].decision == decision
    assert verdicts[name].blocked == (decision in ("block", "undetermined"))


def test_waived_finding_stays_listed_with_its_waiver(verdicts: dict[str, Verdict]) -> None:
    waived = [finding for finding in verdicts["waived"].to_dict()["findings"] if finding["waived"]]
    assert [finding["waived"] for finding in waived] == [
        {"reason": "a quotation", "by": "Jana", "until": "2026-11-22"},
    ]


def test_waiver_ends_with_its_day() -> None:
    draft = GOOD["waived"]
    later = Guard(clock=lambda: datetime(2026, 11, 23, 0, 0, tzinfo=UTC)).check(draft)
    assert [finding.waived for finding in later.findings] == [None, None]


@pytest.mark.parametrize("name", _MODELS)
def test_model_has_the_keys_of_the_schema(name: str) -> None:
    model, schema = _MODELS[name]
    assert set(model.model_fields) == set(schema["properties"])
    required = {key for key, field in model.model_fields.items() if field.is_required()}
    assert required == set(schema.get("required", ()))


def test_verdict_has_the_keys_of_the_schema(verdicts: dict[str, Verdict]) -> None:
    assert list(verdicts["clean"].to_dict()) == [key for key in _VERDICT_SCHEMA["properties"] if key != "error"]


@pytest.mark.parametrize("name", BROKEN)
def test_broken_record_names_what_is_wrong(name: str) -> None:
    line, named = BROKEN[name]
    with pytest.raises(DraftError, match=named):
        Draft.from_json(line)


def test_number_of_thousands_of_digits_is_not_called_wrong_encoding() -> None:
    """Python reads integers of 4,300 digits at most; the record is good UTF-8 all the same."""
    with pytest.raises(DraftError) as error:
        Draft.from_json('{"text": "a", "signals": {"reach": ' + "1" * 5000 + "}}")
    assert "UTF-8" not in str(error.value)


def test_check_many_answers_in_order_and_says_what_is_no_draft(guard: Guard) -> None:
    items: list[Any] = ["Danke", {"text": 5}, Draft(text="Scheiße", id="x"), {"venu": "owned", "text": "a"}, 7, "ok"]
    found = list(guard.check_many(items))
    assert [verdict.decision for verdict in found] == [
        "allow",
        "undetermined",
        "block",
        "undetermined",
        "undetermined",
        "allow",
    ]
    assert [verdict.error.line if verdict.error else None for verdict in found] == [None, 2, None, 4, 5, None]
    for verdict in found:
        _VERDICTS.validate(verdict.to_dict())
    broken = found[3].to_dict()
    assert list(broken) == list(_VERDICT_SCHEMA["properties"])
    assert (broken["id"], broken["findings"], broken["redacted"]) == (None, [], None)
    assert "venu" in broken["error"]["message"]
    assert found[3].blocked


def test_check_many_is_lazy(guard: Guard) -> None:
    def drafts() -> Iterator[str]:
        yield "Danke"
        raise AssertionError("read ahead of what was asked for")

    assert next(guard.check_many(drafts())).decision == "allow"


def test_command_line_gives_the_verdicts_of_python(
    answered: subprocess.CompletedProcess[bytes], verdicts: dict[str, Verdict]
) -> None:
    lines = answered.stdout.decode().split("\n")
    assert lines.pop() == ""
    assert len(lines) == len(GOOD)
    for name, line in zip(GOOD, lines, strict=True):
        data, expected = json.loads(line), verdicts[name].to_dict()
        _VERDICTS.validate(data)
        assert list(_misordered(data, _VERDICT_SCHEMA)) == []
        if name != "waived":  # the process has today's clock
            assert data == expected, name
    assert answered.returncode == 3, "a draft names a language that the policy does not have"
    assert answered.stderr == b""


def test_two_runs_are_equal(
    answered: subprocess.CompletedProcess[bytes], run_command: Callable[..., subprocess.CompletedProcess[bytes]]
) -> None:
    again = run_command("check", "--jsonl", stdin=_lines(json.dumps(draft) for draft in GOOD.values()))
    assert again.stdout == answered.stdout


def test_broken_lines_are_answered_in_place(run_command: Callable[..., subprocess.CompletedProcess[bytes]]) -> None:
    good = json.dumps(GOOD["clean"], ensure_ascii=False)
    broken = [line for line, _ in BROKEN.values()]
    given = [good, "", *broken, "  \t", "", good]
    stdin = _lines(given).replace(b"not json", b'{"text": "\xff"}')
    result = run_command("check", "--jsonl", stdin=stdin)
    lines = [json.loads(line) for line in result.stdout.decode().splitlines()]
    assert len(lines) == len(broken) + 2
    assert (lines[0]["decision"], lines[-1]["decision"]) == ("allow", "allow")
    for number, data in enumerate(lines[1:-1], 3):
        _VERDICTS.validate(data)
        assert data["decision"] == "undetermined"
        assert data["error"]["line"] == number, "blank lines count"
    assert result.returncode == 3
    assert result.stderr == b""


@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_line_ends_and_byte_order_mark_are_no_part_of_a_record(
    end: bytes, run_command: Callable[..., subprocess.CompletedProcess[bytes]]
) -> None:
    stdin = b"\xef\xbb\xbf" + b'{"text": "Danke"}' + end + end + b'{"text": "damn"}'
    result = run_command("check", "--jsonl", stdin=stdin)
    assert [json.loads(line)["decision"] for line in result.stdout.splitlines()] == ["allow", "warn"]


@pytest.mark.parametrize(
    ("arguments", "code", "because"),
    [
        (["check", "Danke"], 0, "nothing was found"),
        (["check", "damn"], 0, "a warning is below the default of --fail-on"),
        (["check", "damn", "--fail-on", "warning"], 1, "a warning counts where it is asked for"),
        (["check", "Scheiße"], 1, "an error was found"),
        (["check", "Scheiße", "--output-format", "json"], 1, "the format does not change the code"),
        (["check", "Scheiße", "--language", "fr"], 3, "a language that the policy does not have, even beside findings"),
        (["check", "Danke", "--venue", "own"], 2, "a bad option"),
        (["check", "Danke", "--policy", "missing.yaml"], 2, "a policy that does not exist"),
        (["check", "Danke", "--policy", "bad.yaml"], 2, "a bad policy"),
        (["check", "Danke", "--policy", "short.yaml"], 0, "within the policy's limit"),
        (["check", "Danke schön", "--policy", "short.yaml"], 3, "a text that could not be checked"),
        (["lint", "clean.txt"], 0, "nothing was found"),
        (["lint", "coarse.txt"], 1, "an error was found"),
        (["lint", "coarse.txt", "broken.jsonl"], 3, "an unreadable record beside findings"),
        (["lint", "broken.jsonl", "missing"], 2, "a path that does not exist comes first"),
        (["redact", "Danke"], 0, "there was nothing to redact"),
    ],
)
def test_exit_code(
    arguments: list[str],
    code: int,
    because: str,
    tmp_path: Path,
    run_command: Callable[..., subprocess.CompletedProcess[bytes]],
) -> None:
    (tmp_path / "bad.yaml").write_text("name: bad\nrules: {tone.none: off}\nlimit: 5\n", encoding="utf-8")
    (tmp_path / "short.yaml").write_text("name: short\nlimits: {text: 5}\n", encoding="utf-8")
    (tmp_path / "clean.txt").write_text("Vielen Dank!\n", encoding="utf-8")
    (tmp_path / "coarse.txt").write_text("Scheiße!\n", encoding="utf-8")
    (tmp_path / "broken.jsonl").write_text('{"text": \n', encoding="utf-8")
    result = run_command(*arguments, cwd=tmp_path)
    assert result.returncode == code, because
    assert b"Traceback" not in result.stderr


def _lines(lines: Any) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def _assert_exact(
    text: str, start: int | None, end: int | None, start_utf16: int | None, end_utf16: int | None
) -> None:
    assert start is not None
    assert end is not None
    assert 0 <= start <= end <= len(text)
    assert (start_utf16, end_utf16) == (_units(text[:start]), _units(text[:end]))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _misordered(value: Any, schema: dict[str, Any], path: str = "") -> Iterator[str]:
    """Where the keys of an object do not stand in the order of the schema."""
    if isinstance(value, dict) and "properties" in schema:
        known = schema["properties"]
        if list(value) != [key for key in known if key in value]:
            yield f"{path}: {list(value)}"
        for key, inner in value.items():
            yield from _misordered(inner, known.get(key, {}), f"{path}/{key}")
    if isinstance(value, list) and "items" in schema:
        for i, inner in enumerate(value):
            yield from _misordered(inner, schema["items"], f"{path}/{i}")
