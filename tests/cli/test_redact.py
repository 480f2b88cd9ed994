"""`redact`: the draft without its leaks, or nothing."""

from __future__ import annotations

import pytest

from .conftest import DATA, RunInside

ACME = DATA / "acme.yaml"


@pytest.mark.parametrize(
    ("options", "text", "redacted"),
    [
        ([], "Thanks, see you.", "Thanks, see you."),
        ([], "Hm fuck, KD-12345678901 is late.", "Hm fuck, [customer number] is late."),
        ([], "Ihre Bestellung zu KD-12345678 kommt.", "Ihre Bestellung zu [Kundennummer] kommt."),
        (["-l", "de"], "KD-12345678", "[Kundennummer]"),
        (["--format", "html"], "<b>KD-</b>12345678 &amp; more", "<b>[customer number]</b> &amp; more"),
        ([], "> KD-12345678\n\nThat was quoted.", "> [customer number]\n\nThat was quoted."),
    ],
)
def test_only_leaks_are_replaced(command: RunInside, options: list[str], text: str, redacted: str) -> None:
    for arguments, stdin in (([text], ""), (["-"], text), ([], f"{text}\n")):
        run = command("redact", "-p", ACME, *options, *arguments, stdin=stdin)
        assert (run.code, run.out, run.err) == (0, f"{redacted}\n", "")


def test_nothing_is_written_where_a_check_for_leaks_did_not_run(command: RunInside) -> None:
    run = command("redact", "-p", DATA / "endless-policy.yaml", "KD-12345678901 " + "x" * 60)
    assert (run.code, run.out) == (3, "")
    assert run.err.startswith("error: personal-data.endless: ")
    assert "KD-" not in run.err


def test_nothing_is_written_of_a_text_over_the_limit(command: RunInside) -> None:
    run = command("redact", "-p", DATA / "german-only.yaml", "a" * 41)
    assert (run.code, run.out) == (3, "")
    assert "too long: 41 characters" in run.err
