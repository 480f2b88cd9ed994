"""What an author of rules does: begin one, fill it in, test it on examples and on real replies, compare policies."""

from __future__ import annotations

import json
import re
import subprocess
import time
from pathlib import Path

import pytest

from replyguard.cli.rules_new import KINDS
from tests.cli.conftest import COMMAND, RunInside, environment
from tests.policy.policy_files import write

FLAG = {"de": "Das ist [[krass]].", "en": "That is so [[dude]]."}
LEAVE = {"de": "Das ist gut.", "en": "That is good."}
REPLIES = """\
Das ist ja krass, wie schnell das ging.
---
Vielen Dank, wir melden uns unter 0176 12345678. Krass!
---
Alles ist in Ordnung.
"""


def _filled_in(text: str) -> str:
    text = text.replace("‹ein Satz mit [[dem, was zu finden ist]]›", FLAG["de"])
    text = text.replace("‹a sentence with [[what must be found]]›", FLAG["en"])
    text = text.replace("‹ein Satz, der in Ruhe bleiben muss›", LEAVE["de"])
    text = text.replace("‹a sentence that must be left alone›", LEAVE["en"])
    return re.sub("‹[^›]*›", "weil es so ist", text)


@pytest.fixture
def slang(command: RunInside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new rule, its examples filled in."""
    monkeypatch.chdir(tmp_path)
    run = command("rules", "new", "acme.slang", "--find", "de:krass", "--find", "en:dude", "--title", "Slang")
    assert (run.code, run.err) == (0, "")
    file = tmp_path / "rules" / "acme.slang.yaml"
    file.write_text(_filled_in(file.read_text("utf-8")), "utf-8")
    return file


def test_from_a_new_rule_to_a_finding(command: RunInside, slang: Path, tmp_path: Path) -> None:
    run = command("rules", "test", slang)
    assert (run.code, run.err) == (0, "")
    assert run.out.splitlines()[0] == "acme.slang: Slang"
    assert run.out.splitlines()[-1] == "1 rule, 12 examples passed, 0 failed"
    policy = tmp_path / "policy.yaml"
    policy.write_text("name: acme\npacks: [rules/acme.slang.yaml]\n", "utf-8")
    run = command("policy", "validate", policy)
    assert (run.code, run.err) == (0, "")
    run = command("check", "-p", policy, "--fail-on", "warning", "Das ist ja krass!")
    assert run.code == 1
    assert "warning acme.slang: „krass“: Slang" in run.out


LONG = "Wir haben Ihr Anliegen aufgenommen und melden uns bei Ihnen, sobald wir mehr dazu sagen können, und das wird bald sein, "
LONG += "denn daran wird gerade mit Hochdruck gearbeitet."
FILLED = {
    "phrases": ("Das ist [[krass]].", "Das ist gut.", "„krass“: T"),
    "substitution": ("Das ist [[krass]].", "Das ist gut.", "„krass“: besser „weil es so ist“"),
    "pattern": ("Das ist [[krass]].", "Das ist gut.", "„krass“: T"),
    "tokens": ("Das ist [[krass]].", "Das ist gut.", "„krass“: T"),
    "lexicon": ("Das ist [[krass]].", "Das ist gut.", "„krass“: T"),
    "combination": ("Das ist [[krass]]: https://a.example", "Das ist krass.", "„krass“: T"),
    "required": ("Das ist gut.", "Das ist krass.", "T"),
    "limit": ("Danke! Bitte[[!]]", "Danke!", "T: 2"),
    "consistency": ("Das ist krass, [[anders gesagt]] gut.", "Das ist krass.", "„anders gesagt“ neben „krass“: T"),
    "similar": ("Guten Tag, hier das Paket.", "weil es so ist", "T (35 %)"),
    "metric": (LONG, LONG.replace(", und", ". Und").replace(", denn", ". Denn"), "T: 28,0"),
}
"""By kind: what is flagged, what is left alone, and the message that the agent reads."""


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_rule_of_every_kind_is_green_when_it_is_filled_in(command: RunInside, tmp_path: Path, kind: str) -> None:
    command(*f"rules new acme.new --kind {kind} --find krass -l de --title T --folder {tmp_path}".split())
    file = tmp_path / "acme.new.yaml"
    flag, leave, message = FILLED[kind]
    head, flags, leaves = re.split("^    (?:flag|leave):\n", file.read_text("utf-8"), flags=re.MULTILINE)
    fill = ((head, "weil es so ist"), (f"    flag:\n{flags}", flag), (f"    leave:\n{leaves}", leave))
    file.write_text("".join(re.sub("‹[^›]*›", text, part) for part, text in fill), "utf-8")
    run = command("rules", "test", file)
    assert (run.err, run.code) == ("", 0)
    policy = tmp_path / "policy.yaml"
    policy.write_text("name: acme\npacks: [acme.new.yaml]\n", "utf-8")
    text = flag.replace("[[", "").replace("]]", "")
    run = command("check", "-p", policy, "--output-format", "json", "-l", "de", text)
    assert [one["message"] for one in json.loads(run.out)["findings"] if one["rule"] == "acme.new"] == [message]


def test_what_is_yet_to_be_filled_in_is_told(command: RunInside, tmp_path: Path) -> None:
    command("rules", "new", "acme.slang", "--find", "de:krass", "-l", "de", "--folder", tmp_path)
    run = command("rules", "test", tmp_path)
    assert run.code == 1
    told = run.err.splitlines()
    assert told[0] == "acme.slang: de: 3 examples to flag still to be filled in"
    assert sum("still to be filled in" in line for line in told) == 2 + 8
    assert "acme.slang: why.de: still to be filled in: '‹warum es zählt›'" in told


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("words", [["de:krass", "en:dude"], []])
def test_a_new_rule_of_every_kind_can_be_read(command: RunInside, tmp_path: Path, kind: str, words: list[str]) -> None:
    options = [part for word in words for part in ("--find", word)]
    assert command("rules", "new", f"acme.{kind}", "--kind", kind, "--folder", tmp_path, *options).code == 0
    run = command("rules", "test", tmp_path)
    assert (run.code, run.out.splitlines()[-1]) == (1, "1 rule, 0 examples passed, 0 failed")
    first = (tmp_path / f"acme.{kind}.yaml").read_text("utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=rule.schema.json"
    assert json.loads((tmp_path / "rule.schema.json").read_text("utf-8"))["title"] == "A rule of replyguard"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["slang"], "'slang' is no rule name: expected family.rule"),
        (["profanity.mild"], "'profanity.mild' is a built-in rule; take another name"),
        (["a.b", "--kind", "phrase"], "'phrase' is not allowed (did you mean phrases?); allowed: phrases, "),
        (["a.b", "-l", "fr"], "'fr' is not allowed"),
        (["a.b", "-l", "de", "--find", "en:dude"], "'en:dude': the rule is not for en"),
        ([], "give a name"),
    ],
)
def test_a_rule_that_cannot_be_begun(command: RunInside, tmp_path: Path, arguments: list[str], message: str) -> None:
    run = command("rules", "new", *arguments, "--folder", tmp_path)
    assert (run.code, run.out) == (2, "")
    assert message in " ".join(run.err.replace("│", " ").split())
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_left_as_it_is(command: RunInside, slang: Path) -> None:
    before = slang.read_text("utf-8")
    assert command("rules", "new", "acme.slang", "--folder", slang.parent).code == 2
    assert slang.read_text("utf-8") == before


def test_overlaps_and_cost_are_told(command: RunInside, tmp_path: Path) -> None:
    command("rules", "new", "acme.rude", "--find", "Mist", "-l", "de", "--folder", tmp_path)
    file = tmp_path / "acme.rude.yaml"
    text = file.read_text("utf-8").replace("‹ein Satz mit [[dem, was zu finden ist]]›", "So ein [[Mist]].")
    file.write_text(_filled_in(text), "utf-8")
    run = command("rules", "test", file)
    assert run.code == 0
    assert "  profanity.mild flags the same in 3 of its examples" in run.out.splitlines()
    assert re.search(r"^  costs a draft [\d,]+ µs where its words occur, nothing elsewhere$", run.out, re.MULTILINE)


def test_on_real_replies_the_alarm_rate_and_the_most_telling_hits(
    command: RunInside, slang: Path, tmp_path: Path
) -> None:
    replies = [one.strip() for one in REPLIES.split("---")]
    write(tmp_path, {f"replies/{number}.txt": one for number, one in enumerate(replies)})
    run = command("rules", "test", slang, "--on", tmp_path / "replies")
    assert run.code == 0
    assert "  flags 2 of 3 replies (66.67%)" in run.out
    (hit,) = [line for line in run.out.splitlines() if "×" in line]
    assert hit.strip().startswith("2 ×  Das ist ja [[krass]], wie schnell")
    assert "0176" not in run.out


def test_a_failing_example_says_what_is_missing_and_what_is_too_much(command: RunInside, slang: Path) -> None:
    slang.write_text(slang.read_text("utf-8").replace("Das ist [[krass]].", "Das [[ist]] krass.", 1), "utf-8")
    run = command("rules", "test", slang)
    assert run.code == 1
    assert "  missing  'ist' at 4 to 7\n  too much 'krass' at 8 to 13" in run.err


TESTED = """\
drafts:
- name: friendly
  draft: Vielen Dank!
  expect: {decision: allow, not: [acme]}
- name: slang
  draft: {text: Krass!, venue: owned}
  expect: {decision: warn, rules: [acme.slang], routing: stay, engagement: none}
"""


def test_drafts_beside_a_policy(command: RunInside, slang: Path, tmp_path: Path) -> None:
    write(tmp_path, {"policy.yaml": "name: acme\npacks: [rules]\n", "policy.test.yaml": TESTED})
    run = command("policy", "test", tmp_path / "policy.yaml")
    assert (run.code, run.out, run.err) == (0, "2 drafts, 2 as expected, 0 not\n", "")


@pytest.mark.parametrize(
    ("old", "new", "code", "message"),
    [
        ("decision: warn", "decision: block", 1, "slang: expected block, got warn (found: acme.slang)"),
        ("not: [acme]", "rules: [acme]", 1, "friendly: expected a finding of acme, found: nothing"),
        ("rules: [acme.slang]", "not: [acme.slang]", 1, "slang: expected no finding of acme.slang, found: acme.slang"),
        ("routing: stay", "routing: switch", 1, "slang: expected routing switch, got stay"),
        (
            "rules: [acme.slang]",
            "rules: [acme.slank]",
            1,
            "no rule 'acme.slank' in this policy (did you mean acme.slang?)",
        ),
        ("decision: warn", "decison: warn", 2, "7:12: drafts.1.expect.decison: unknown key (did you mean decision?)"),
        ("venue: owned", "venue: onwed", 2, "6:3: drafts.1.draft: venue: Input should be 'owned'"),
    ],
)
def test_drafts_that_are_not_as_expected(
    command: RunInside, slang: Path, tmp_path: Path, old: str, new: str, code: int, message: str
) -> None:
    write(tmp_path, {"policy.yaml": "name: acme\npacks: [rules]\n", "policy.test.yaml": TESTED.replace(old, new)})
    run = command("policy", "test", tmp_path / "policy.yaml")
    assert run.code == code
    assert message in run.err


def test_a_policy_without_drafts_is_told_where_to_write_them(command: RunInside, tmp_path: Path) -> None:
    write(tmp_path, {"policy.yaml": "name: acme\n"})
    run = command("policy", "test", tmp_path / "policy.yaml")
    assert run.code == 2
    assert "policy.test.yaml: no such file; write drafts and what you expect of them there" in run.err


def test_which_verdicts_change(command: RunInside, slang: Path, tmp_path: Path) -> None:
    replies = [one.strip() for one in REPLIES.split("---")]
    write(tmp_path, {f"replies/{number}.txt": one for number, one in enumerate(replies)})
    write(tmp_path, {"old.yaml": "name: old\n", "new.yaml": "name: new\npacks: [rules]\n"})
    run = command("policy", "diff", tmp_path / "old.yaml", tmp_path / "new.yaml", "--on", tmp_path / "replies")
    assert run.code == 1
    lines = run.out.splitlines()
    assert lines[0] == "2 of 3 verdicts change"
    assert "       1  allow → warn" in lines
    assert "       2  + acme.slang (warning)" in lines
    assert "0176" not in run.out
    same = command("policy", "diff", tmp_path / "old.yaml", tmp_path / "old.yaml", "--on", tmp_path / "replies")
    assert (same.code, same.out) == (0, "0 of 3 verdicts change\n")
    data = command(
        "policy", "diff", tmp_path / "old.yaml", tmp_path / "new.yaml", "--on", tmp_path / "replies", "--format", "json"
    )
    assert [one["come"][0]["rule"] for one in json.loads(data.out)["changes"]] == ["acme.slang", "acme.slang"]


def test_explain_and_list_as_markdown(command: RunInside) -> None:
    page = command("rules", "explain", "profanity.mild", "--format", "markdown", "-l", "de")
    assert page.out.startswith("# profanity.mild\n")
    assert "\n## Was man stattdessen schreibt\n" in page.out
    assert command("rules", "list", "--format", "markdown").out.splitlines()[1] == "|---|---|---|---|"


@pytest.mark.slow
def test_watching_runs_again_after_a_change(slang: Path) -> None:
    call = [COMMAND, "rules", "test", slang, "--watch"]
    with subprocess.Popen(
        call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", env=environment()
    ) as running:
        try:
            assert running.stderr is not None
            assert "watching for changes" in running.stderr.readline()
            time.sleep(1)
            slang.write_text(slang.read_text("utf-8").replace("Das ist [[krass]].", "Das [[ist]] krass.", 1), "utf-8")
            seen = ""
            while "changed; watching" not in seen:
                seen += running.stderr.readline()
            assert "missing  'ist' at 4 to 7" in seen
        finally:
            running.send_signal(2)
            try:
                running.wait(timeout=20)
            finally:
                running.kill()
