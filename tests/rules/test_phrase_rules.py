"""Rules of kind `phrases`: texts with what is to be found in them in double brackets."""

from __future__ import annotations

from pathlib import Path

import pytest

from replyguard.draft import Format
from tests.rules.rule_files import found, guard_of, plain

PART = """\
kind: phrases
phrases:
  - gratis
  - kostenlos(e|er|es)?
  - (ganz )?umsonst
  - rabatt*
  - "*schnäppchen"
  - "*aktion*"
  - nur heute
  - nur heute bei uns
  - "24/7"
  - C++
  - größte
except: [nicht gratis, Gratis-Tarif, "(nie|niemals) umsonst"]
"""

PLAIN = {
    "a word": "Das ist [[gratis]].",
    "in whatever case": "[[GRATIS]] und [[Gratis]]!",
    "twice": "[[gratis]] und [[gratis]]",
    "alone": "[[gratis]]",
    "beside signs": "([[gratis]]) „[[gratis]]“ *[[gratis]]*",
    "a part of a word is none": "Wir gratisieren, degratis, gratis2 und 2gratis.",
    "an alternative": "Eine [[kostenlose]] Tasche, ein [[kostenloser]] Beutel.",
    "none of the alternatives": "Eine kostenlosen Tasche.",
    "the optional part left out": "[[kostenlos]]",
    "an optional word": "Das ist [[ganz umsonst]].",
    "the optional word left out": "Das ist [[umsonst]].",
    "a wildcard at the end takes the word's letters": "Alle [[Rabatte]] und die [[Rabattaktion]]!",
    "a wildcard at the end stands for no letter too": "Ein [[Rabatt]]!",
    "a wildcard at the end leaves the beginning closed": "Ein Vorrabatt.",
    "a wildcard at the beginning": "Ein [[Superschnäppchen]] und ein [[Schnaeppchen]].",
    "a wildcard at the beginning leaves the end closed": "Lauter Schnäppchenjäger.",
    "wildcards at both ends": "Die [[Herbstaktionswoche]].",
    "of those that begin together the longest": "[[Nur heute bei uns]]!",
    "the shorter where the longer is not": "[[Nur heute]] bei euch!",
    "over blanks and line ends": "[[nur   heute]] und [[nur\nheute]] und [[nur\t heute]]",
    "inside an exception": "Das ist nicht gratis, aber [[gratis]].",
    "inside an exception with a hyphen": "Unser Gratis-Tarif.",
    "inside an exception with alternatives": "niemals umsonst, nie umsonst, nicht [[umsonst]]",
    "signs in a phrase": "Wir sind [[24/7]] da und schreiben [[C++]].",
    "umlauts written out": "Der [[groesste]], [[GRÖSSTE]], [[größte]], [[grösste]] Laden.",
    "umlauts as letter and mark": "Der [[gro\u0308ßte]] Laden.",
    "accents": "[[grátis]]",
    "a zero-width space inside": "[[gra\u200btis]]",
    "full-width letters": "[[ｇｒａｔｉｓ]]",
    "behind an emoji": "😀😀 [[gratis]] 😀",
    "nothing to find": "Danke für Ihre Nachricht.",
    "nothing at all": "",
}


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN)
def test_phrases_in_plain_text(tmp_path: Path, text: str) -> None:
    assert found(guard_of(tmp_path, PART), plain(text)) == text


MARKUP: dict[str, tuple[Format, str]] = {
    "a tag inside the word": ("html", "<p>Das ist <b>[[gra</b>tis]].</p>"),
    "an entity inside the word": ("html", "Der [[gr&ouml;&szlig;te]] Laden."),
    "entities before it": ("html", "&lt;&amp;&gt; <i>[[gratis]]</i>"),
    "paragraphs part words": ("html", "<p>nur</p><p>gra</p><p>tis</p>"),
    "a tag's name is no word": ("html", '<p class="gratis">Danke</p>'),
    "emphasis inside the word": ("markdown", "Das ist **[[gra**tis]]."),
    "emphasis around it": ("markdown", "Das ist **[[gratis]]**."),
}


@pytest.mark.parametrize(("format", "text"), MARKUP.values(), ids=MARKUP)
def test_phrases_in_markup(tmp_path: Path, format: Format, text: str) -> None:
    assert found(guard_of(tmp_path, PART), plain(text), format=format) == text


@pytest.mark.parametrize(
    ("allowed", "text"),
    [
        ("gratis", "Das ist gratis und [[umsonst]]."),
        ("GRÖSSTE", "Der groesste Laden ist [[gratis]]."),
        ("Rabattmarke", "Eine Rabattmarke, ein [[Rabatt]]."),
        ("Rabatt", "Ein Rabatt, eine [[Rabattmarke]]."),
        ("ganz umsonst", "Das ist ganz umsonst."),
    ],
)
def test_the_policy_allows_words(tmp_path: Path, allowed: str, text: str) -> None:
    settings = f"rules: {{own.rule: {{allow: [{allowed}]}}, profanity: off, sexual: off}}"
    assert found(guard_of(tmp_path, PART, settings=settings), plain(text)) == text


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ("", "> Ist das gratis?\n\nDas ist [[gratis]]."),
        ("quoted: ignore", "> Ist das gratis?\n\nDas ist [[gratis]]."),
        ("quoted: check", "> Ist das [[gratis]]?\n\nDas ist [[gratis]]."),
    ],
)
def test_words_of_somebody_else(tmp_path: Path, more: str, text: str) -> None:
    assert found(guard_of(tmp_path, f"{PART}{more}"), plain(text)) == text


def test_quotes_are_looked_at_for_personal_data(tmp_path: Path) -> None:
    guard = guard_of(tmp_path, "kind: phrases\nphrases: [Geheimwort]", name="personal-data.word")
    verdict = guard.check("> Mein Geheimwort\n\nDanke für das Geheimwort!")
    assert [finding.start for finding in verdict.findings] == [7, 33]
    assert [finding.match for finding in verdict.findings] == ["••••••••••", "••••••••••"]


def test_a_wildcard_s_letters_are_redacted_too(tmp_path: Path) -> None:
    part = "kind: phrases\nphrases: [Kennwort*]\nredact: {de: '[K]', en: '[K]'}"
    verdict = guard_of(tmp_path, part, name="personal-data.word").check("Ihr Kennwortabc ist das.")
    assert verdict.redacted == "Ihr [K] ist das."


CONDITIONS: dict[str, tuple[str, dict[str, str], bool]] = {
    "in public": ("visibility: [public]", {"visibility": "public"}, True),
    "only in public": ("visibility: [public]", {"visibility": "private"}, False),
    "only in private": ("visibility: [private]", {"visibility": "public"}, False),
    "in private": ("visibility: [private]", {"visibility": "private"}, True),
    "in both": ("", {"visibility": "private"}, True),
    "only in replies": ("kinds: [reply]", {"kind": "saved-reply"}, False),
    "in replies": ("kinds: [reply]", {"kind": "reply"}, True),
    "only in saved replies": ("kinds: [saved-reply]", {"kind": "reply"}, False),
    "in saved replies": ("kinds: [saved-reply]", {"kind": "saved-reply"}, True),
    "in all kinds": ("", {"kind": "saved-reply"}, True),
}


@pytest.mark.parametrize(("more", "draft", "is_found"), CONDITIONS.values(), ids=CONDITIONS)
def test_where_a_rule_looks(tmp_path: Path, more: str, draft: dict[str, str], is_found: bool) -> None:
    guard = guard_of(tmp_path, f"{PART}{more}")
    verdict = guard.check({"text": "Das ist gratis.", **draft})
    assert bool(verdict.findings) is is_found
    assert verdict.checks.run == int(is_found)


@pytest.mark.parametrize(("venue", "severity"), [("owned", "warning"), ("third-party", "error"), ("community", "info")])
def test_the_level_by_venue(tmp_path: Path, venue: str, severity: str) -> None:
    guard = guard_of(tmp_path, f"{PART}venues: {{third-party: error, community: info}}")
    assert [one.severity for one in guard.check({"text": "gratis", "venue": venue}).findings] == [severity]


def test_placeholders_of_a_saved_reply_are_no_words(tmp_path: Path) -> None:
    text = "Das ist {{ gratis }} und [[gratis]]."
    assert found(guard_of(tmp_path, PART), plain(text), kind="saved-reply") == text


def test_the_finding_says_what_the_header_says(tmp_path: Path) -> None:
    (finding,) = guard_of(tmp_path, PART).check("Das ist hier und heute ganz und gar Gratis.").findings
    assert (finding.rule, finding.category, finding.severity) == ("own.rule", "own", "warning")
    assert (finding.message, finding.why) == ("Hinweis: Gratis", "Es stört.")
    assert (finding.match, finding.evidence, finding.confidence) == ("Gratis", "phrase: gratis", "high")
    (finding,) = guard_of(tmp_path, PART).check("You can have this today for gratis.").findings
    assert (finding.message, finding.why) == ("Notice: gratis", "It disturbs.")
