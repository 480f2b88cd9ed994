"""Words of a du that address nobody: sayings, names and titles, labels, what somebody else says or a screen shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from replyguard.text.late_pattern import late_pattern
from replyguard.text.offsets import Span, merge

_SAYING = late_pattern(
    r"\b[Dd]u (?:meine Güte|liebe Zeit|lieber Himmel|lieber Gott|liebes Lottchen|liebes bisschen|dickes Ei|grüne Neune)"
    r"|\b[Aa]ch (?:du|Du) \w+|\b[Dd]u und du\b|\b[Hh]ast [Dd]u Töne\b|\b[Ww]ie du mir,? so ich dir\b"
    r"|\b[Gg]ib (?:Gas|Gummi|Stoff)\b|\b[Vv]ergiss ?[Mm]ein ?[Nn]icht\b|\b[Mm]ensch,? ärgere [Dd]ich nicht\b"
    r"|\b[Ss]ag niemals nie\b|\b[Tt]rau,? schau,? wem\b|\b[Dd]o it yourself\b"
    r"|\b(?:[Hh]ilf|[Hh]elf\w*) dir selbst\b|\b[Ww]as du nicht willst\b|\b[Ww]as du heute kannst besorgen\b"
    # exclamations that look like requests: "Geh bitte!", "Schau, schau", "Na komm"
    r"|\b(?:[Nn]a|[Oo]ch|[Aa]ber) (?:geh|komm|schau|hör mal|sag mal)\b|\b[Gg]eh (?:bitte|weiter)(?=\s*[,!.])"
    r"|\b[Ss]chau,? schau\b|\b[Ss]ieh (?:mal )?(?:einer )?an\b|\b[Hh]alt,? (?:bitte|stopp)(?=\s*[,!.:])"
)
_FORM_ITSELF = late_pattern(
    r"\b(?:[Pp]er|[Bb]eim|[Zz]um|[Mm]it dem|[Vv]om) „?(?:[Dd]u|Sie)\b"
    r"|\b(?:[Dd]as|ein) (?:Du|Sie)(?=\s*[,.!?)“\"]|\s+(?:an\w*biet|biet|ist|war|in|im|passt|gehört"
    r"|liegt|nehmen|haben|lieber"
    r"|nicht|gern|steht|gilt|verwend|benutz|nutz)\w*\b)"
    r"|\b[Dd]u[- ]?(?:und|oder|statt|/)[- ]?Sie\b|\bSie[- ]?(?:und|oder|statt|/)[- ]?[Dd]u\b"
    r"|\b[Dd]u (?:zu )?sagen\b|\b[Dd]u zu\s?einander\b|\b[Dd]u zu (?:Ihnen|allen|jedem|unseren)\b"
)
_NAME = late_pattern(
    r"\b(?:Caf[ée]|Cr[ée]dit|Cirque|Tour|Pont|Rue|Place|Ch[âa]teau|H[ôo]tel|C[ôo]tes?|Mus[ée]e|Banque|Maison|Gare"
    r"|Route|Th[ée][âa]tre|Jardin|Porte|Pain|Parc|Palais) [Dd]u \p{Lu}"
    r"|\b(?:Tarif|Paket|Aktion|Programm|Kurs|Buch|Lied|Song|Film|Magazin|Kampagne|Funktion|Serie|Podcast|Portal"
    r"|Karte|Spiel|Show|Heft|Reihe)s? (?:Dein\w*|Du|Mein\w*) \p{Lu}\w+"
    r"|\b(?:heißt|hieß|nennt sich)\s(?:(?:jetzt|nun|künftig|bei uns)\s)*(?:Dein\w*|Du|Mein\w*) \p{Lu}\w+"
    r"|\bDu ?(?:&|\+) ?\p{Lu}\w*|\b\p{Lu}\w* ?(?:&|\+) ?Du\b"
)
# "Leih dir dein Rad war ein Projekt", "Mach mit heißt die Aktion": what stands before is a title
_TITLE = late_pattern(
    r"(?:\A|(?<=[.!?:\n]\s))(?P<inner>[^.!?:\n]{3,60}?)[!?]?,?\s+(?:[–-]\s+)?(?:so\s+)?"
    r"(?:(?:heißt|hieß|nennt sich|lautet|lautete)\s+(?:(?:jetzt|nun|übrigens|auch)\s+)?(?:die|der"
    r"|das|unser\w*|ein\w*)\s"
    r"|(?:war|ist)\s(?:\p{Ll}+\s){0,2}(?:ein|eine|unser|unsere)\s(?:\p{Ll}+\s)?"
    r"(?:Motto|Slogan|Leitspruch|Spruch|Credo|Devise|Pilotprojekt|Projekt|Aktion|Kampagne|Programm|Lied|Song|Film|Buch"
    r"|Serie|Werbespruch|Sendung)\b)"
)
_TITLE_BEHIND = late_pattern(
    r"\b(?:Motto|Slogan|Leitspruch|Spruch|Credo|Devise|Claim|Sprichwort|Titel|Leitsatz)\s(?:ist"
    r"|lautet|heißt|war|lautete)?"
    r"\s?:?\s?(?P<inner>\p{Lu}[^.!?:\n]*)"
)
# words of a screen, of a machine, or of a third person, behind a colon
_SAID = late_pattern(
    r"\b(?:steht|stand|erscheint|erschien|lautet|lautete|heißt es|hieß es|fragt|fragte|sagt|sagte|meldet|meldete|zeigt"
    r"|zeigte|schreibt|schrieb\w*|schreiben Sie|[Ss]ie schreiben|sagen Sie \p{L}+ \p{L}+|ruft|rief"
    r"|Motto|Zitat|Betreff|Meldung|Text"
    r"|Hinweis|Aufforderung|Button|Schaltfläche)(?:\s\p{L}+){0,2}:\s(?P<inner>[^.!?\n]*)"
)
# "Klicken Sie auf Mein Konto > Setze dein Passwort zurück", "unter Dein Konto", "öffnen Sie Mach es dir schön"
_LABEL = late_pattern(
    r"(?<=\S\s?)[>→]\s*(?P<inner>[^>→.!?,;\n]+)"
    r"|\b(?:[Tt]ipp|[Kk]lick|[Gg]eh|[Ww]ähl|[Dd]rück|[Öö]ffne|[Ff]ind|[Mm]enü|[Bb]utton|[Rr]eiter"
    r"|[Rr]ubrik|[Bb]ereich)\w*"
    r"\b[^.!?\n]{0,25}?\s(?P<inner>(?:Deine?[nmrs]?|Mein\w*) \p{Lu}\w+)"
    r"|\b(?:öffnen|wählen|drücken) Sie (?P<inner>(?!Ihr|Die|Den"
    r"|Das)\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?(?:dir|dich|dein\w*)\b[^.!?,\n]*)"
)


_NEAR = 400
"""Characters on each side of a word in which whatever says that it addresses nobody stands: a sentence and more."""


def unaddressed(text: str, words: Iterable[Span]) -> Iterator[Span]:
    """Where a text speaks of or with a du without addressing its reader, near these words; spans in the text."""
    for first, last in merge(Span(max(0, word.start - _NEAR), min(len(text), word.end + _NEAR)) for word in words):
        for pattern in (_SAYING, _FORM_ITSELF, _NAME):
            yield from (Span(*found.span()) for found in pattern.finditer(text, first, last))
        for pattern in (_TITLE, _TITLE_BEHIND, _SAID, _LABEL):
            yield from (Span(*found.span("inner")) for found in _with_inner(pattern.finditer(text, first, last)))


def _with_inner(found: Iterator[regex.Match[str]]) -> Iterator[regex.Match[str]]:
    return (one for one in found if one.start("inner") >= 0)
