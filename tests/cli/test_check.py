"""`check`: where the text comes from, which fields reach the draft, how the verdict is written, how the run ends."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from replyguard import Draft, Guard, Verdict

from .conftest import DATA, RunInside

ENDLESS = "x" * 60 + " ok"  # the rule of data/endless.yaml does not come to an end on it


@pytest.mark.parametrize(
    ("arguments", "stdin"),
    [
        pytest.param(["Das ist Scheiße."], "", id="argument"),
        pytest.param(["-"], "Das ist Scheiße.", id="dash"),
        pytest.param([], "Das ist Scheiße.\n", id="no argument, one line end is no text"),
        pytest.param([], "Das ist Scheiße.\r\n", id="nor is one of Windows"),
        pytest.param([], "\ufeffDas ist Scheiße.", id="nor is a byte order mark"),
    ],
)
def test_the_text_comes_from_the_argument_or_standard_input(
    command: RunInside, arguments: list[str], stdin: str
) -> None:
    run = command("check", *arguments, "--output-format", "json", stdin=stdin)
    verdict = json.loads(run.out)
    assert (run.code, run.err) == (1, "")
    assert verdict["redacted"] == "Das ist Scheiße."
    assert [(finding["rule"], finding["start"], finding["end"]) for finding in verdict["findings"]] == [
        ("profanity.strong", 8, 15)
    ]


def test_only_one_line_end_is_taken_off(command: RunInside) -> None:
    run = command("check", "--output-format", "json", stdin=" a\n\n")
    assert json.loads(run.out)["redacted"] == " a\n"


def test_the_text_report(command: RunInside) -> None:
    run = command("check", "That is a damn shame.")
    assert run.code == 0
    assert run.out == (
        "draft:1:11: warning profanity.mild: “damn” sounds coarse\n"
        "  |\n"
        "1 | That is a damn shame.\n"
        "  |           ^^^^\n"
        "  help: leave it out\n"
        "\n"
        "warn: it may be sent; look again\n"
    )


CODES = {
    "nothing found": (["check", "Thanks!"], 0, "allow:"),
    "below the level to fail on": (["check", "Hm damn."], 0, "warn:"),
    "a warning is enough": (["check", "Hm damn.", "--fail-on", "warning"], 1, "warn:"),
    "so it is for info": (["check", "Hm damn.", "--fail-on", "info"], 1, "warn:"),
    "an error": (["check", "Hm fuck."], 1, "block:"),
    "a check that did not run": (["check", "-p", "endless-policy.yaml", ENDLESS], 3, "undetermined:"),
    "failed goes before found": (["check", "-p", "endless-policy.yaml", f"fuck {ENDLESS}"], 3, "block:"),
    "a language that the policy lacks": (["check", "-l", "fr", "Bonjour"], 3, "undetermined:"),
    "lacking goes before found": (["check", "-l", "fr", "fuck"], 3, "block:"),
    "a language that this policy lacks": (["check", "-p", "german-only.yaml", "-l", "en", "Hi"], 3, "undetermined:"),
    "a tag of a language that it has": (["check", "-l", "de-AT", "Servus"], 0, "allow:"),
    "too long": (["check", "-p", "german-only.yaml", "a" * 41], 3, ""),
    "a wrong option goes before all": (["check", "-l", "fr", "fuck", "--venue", "x"], 2, ""),
}


@pytest.mark.parametrize("case", CODES)
def test_exit_codes(command: RunInside, monkeypatch: pytest.MonkeyPatch, case: str) -> None:
    monkeypatch.chdir(DATA)
    arguments, code, last_line = CODES[case]
    run = command(*arguments)
    assert run.code == code
    assert run.out.splitlines()[-1:] == [line for line in run.out.splitlines() if line.startswith(last_line)][-1:]
    assert bool(run.out) == bool(last_line)
    assert bool(run.err) == (not last_line)


def test_a_check_that_did_not_run_is_named_with_its_reason(command: RunInside) -> None:
    run = command("check", "-p", DATA / "endless-policy.yaml", ENDLESS)
    assert run.out.startswith("draft:1:1: undetermined personal-data.endless: this check did not run: ")
    assert "more than 0.2 s" in run.out


def test_a_language_that_the_policy_lacks_is_named_with_those_it_has(command: RunInside) -> None:
    run = command("check", "-l", "fr", "Bonjour")
    assert "the policy has no rules for 'fr' (it has: de, en)" in run.out


def test_a_text_over_the_limit_is_told_with_both_lengths(command: RunInside) -> None:
    run = command("check", "-p", DATA / "german-only.yaml", "a" * 41)
    assert run.err.startswith("error: text: too long: 41 characters, the limit is 40; set limits.text")
    assert "aaaa" not in run.err


GIVEN: dict[str, tuple[list[str], Any]] = {
    "id": (["--id", "r1"], "r1"),
    "kind": (["--kind", "saved-reply"], "saved-reply"),
    "language": (["--language", "en"], "en"),
    "network": (["--network", "twitter"], "twitter"),
    "venue": (["--venue", "community"], "community"),
    "visibility": (["--visibility", "private"], "private"),
    "format": (["--format", "html"], "html"),
    "thread": (
        ["--thread", "thread.json", "--customer", "Und jetzt?", "--customer", "Hallo?"],
        [
            {"role": "agent", "text": "Guten Tag", "visibility": "private"},
            {"role": "customer", "text": "Und jetzt?"},
            {"role": "customer", "text": "Hallo?"},
        ],
    ),
    "author": (["--author-name", "Jana", "--author-signature", "^JW"], {"name": "Jana", "signature": "^JW"}),
    "permission": (["--no-permission"], False),
    "signals": (
        ["--topic", "Tarif", "--reach", "1200", "--search-rank", "3", "--sentiment", "-0.5"],
        {"topic": "Tarif", "reach": 1200, "search_rank": 3, "sentiment": -0.5},
    ),
    "waivers": (
        ["--waivers", "waivers.json"],
        [{"rule": "profanity.mild", "reason": "Zitat", "by": "Jana", "until": "2999-12-31"}],
    ),
}


@pytest.fixture
def drafts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Draft]:
    """The drafts that are checked from now on; the files that options name stand in the current folder."""
    seen: list[Draft] = []
    check = Guard.check

    def check_and_keep(self: Guard, draft: Draft) -> Verdict:
        seen.append(draft)
        return check(self, draft)

    monkeypatch.setattr(Guard, "check", check_and_keep)
    for name in ("thread", "waivers"):
        value = GIVEN[name][1]
        content = value[:1] if name == "thread" else value
        (tmp_path / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return seen


def test_every_field_of_a_draft_has_an_option() -> None:
    assert set(GIVEN) | {"text"} == set(Draft.model_fields)


@pytest.mark.parametrize("field", GIVEN)
def test_every_option_reaches_the_draft(command: RunInside, drafts: list[Draft], field: str) -> None:
    options, value = GIVEN[field]
    assert command("check", "Thanks!", *options).code == 0
    assert drafts == [Draft.from_mapping({"text": "Thanks!", field: value})]
    assert drafts != [Draft(text="Thanks!")]


def test_without_options_the_draft_has_the_defaults(command: RunInside, drafts: list[Draft]) -> None:
    command("check", "Thanks!", "--permission")
    command("check", "Thanks!")
    assert drafts == [Draft(text="Thanks!", permission=True), Draft(text="Thanks!")]


def test_a_waived_finding_is_shown_and_does_not_count(command: RunInside, tmp_path: Path) -> None:
    waivers = tmp_path / "waivers.json"
    waiver = {"rule": "profanity.strong", "reason": "title of a song", "by": "Jana", "until": "2999-12-31"}
    waivers.write_text(json.dumps([waiver]), encoding="utf-8")
    run = command("check", "Hm fuck.", "--waivers", waivers, "--fail-on", "info")
    assert run.code == 0
    assert "(waived: title of a song)" in run.out
    waiver["until"] = date(2020, 1, 1).isoformat()
    assert datetime.now(UTC).date() > date(2020, 1, 1)
    waivers.write_text(json.dumps([waiver]), encoding="utf-8")
    assert command("check", "Hm fuck.", "--waivers", waivers).code == 1


WRONG = {
    "a value, with the nearest": (
        ["--venue", "thrid-party"],
        "'thrid-party' is not allowed (did you mean third-party?); allowed: owned, third-party, community",
    ),
    "a value near to none": (["--format", "pdf"], "'pdf' is not allowed; allowed: plain, html, markdown"),
    "a level": (["--fail-on", "eror"], "(did you mean error?)"),
    "an option": (["--langauge", "de"], "--language"),
    "no number": (["--reach", "many"], "--reach"),
    "a number out of range": (["--reach", "-1"], "signals.reach"),
    "no policy": (["--policy", "nope.yaml"], "no such file: nope.yaml"),
    "a folder as policy": (["--policy", "."], "no such file: ."),
    "a broken policy": (
        ["--policy", "mistakes.yaml"],
        "error: mistakes.yaml:2:1: colour: unknown key; allowed here: extends,",
    ),
    "no thread": (["--thread", "nope.json"], "nope.json: No such file"),
    "a thread that is no JSON": (["--thread", "mistakes.yaml"], "mistakes.yaml: not JSON"),
    "a thread that is no list": (["--thread", "message.json"], "message.json: expected a list"),
    "a second text": (["fuck"], "unexpected extra argument"),
    "lines and a text": (["--jsonl"], "leave the text out"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_call_says_what_is_allowed(command: RunInside, monkeypatch: pytest.MonkeyPatch, case: str) -> None:
    monkeypatch.chdir(DATA)
    arguments, message = WRONG[case]
    run = command("check", "Thanks!", *arguments)
    assert (run.code, run.out) == (2, "")
    assert message in run.err
    assert "Value error" not in run.err


def test_a_message_of_a_wrong_shape_is_named_with_its_key(command: RunInside, tmp_path: Path) -> None:
    thread = tmp_path / "thread.json"
    thread.write_text('[{"role": "custmer", "text": "geheim", "colour": "red"}]', encoding="utf-8")
    run = command("check", "x", "--thread", thread)
    assert run.code == 2
    assert "thread.0.role" in run.err
    assert "thread.0.colour: unknown key; allowed here: role, text," in run.err
    assert "geheim" not in run.err


@pytest.mark.parametrize("name", ["check", "redact"])
def test_a_closed_standard_input_is_a_wrong_call(command: RunInside, name: str) -> None:
    run = command(name, stdin=None)
    assert (run.code, run.out) == (2, "")
    assert "standard input is closed" in run.err


@pytest.mark.parametrize("name", ["check", "redact"])
def test_bytes_that_are_no_text_are_not_clean(command: RunInside, name: str) -> None:
    run = command(name, stdin=b"Schei\xdfe")
    assert (run.code, run.out, run.err) == (3, "", "error: standard input is not UTF-8\n")


@pytest.mark.parametrize("name", ["check", "redact"])
def test_an_argument_that_is_no_text_is_not_clean(command: RunInside, name: str) -> None:
    run = command(name, b"Schei\xdfe".decode("utf-8", "surrogateescape"))
    assert (run.code, run.out, run.err) == (3, "", "error: the text is not UTF-8\n")


@pytest.mark.parametrize("text", ["", " ", "\0", "\u200f", "́" * 1000])
def test_odd_texts_have_a_verdict(command: RunInside, text: str) -> None:
    run = command("check", "-", "--output-format", "json", stdin=text)
    assert run.code == 0
    assert json.loads(run.out)["redacted"] == text
