"""The form of address of a German text: formal (Sie), informal (du, ihr), mixed or none, and the words that show it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

import regex

from replyguard.facts.greeting_words import GREETINGS, SHORT_GREETINGS, greeting_pattern
from replyguard.facts.imperatives import REQUESTS_TO_SEVERAL, imperatives, is_request, is_request_to_several
from replyguard.facts.unaddressed import unaddressed
from replyguard.text.late_pattern import late_pattern
from replyguard.text.offsets import Span, SpanSet

FormOfAddress = Literal["formal", "informal", "mixed", "none"]


class Mark(NamedTuple):
    """A word by which the reader is addressed.

    `is_certain` is false for a capital that opens a sentence, where others may be spoken of: it does not count beside a
    du. `is_plural` tells ihr from du, `is_title` the Herr or Frau of a greeting, which goes with a Sie.
    """

    span: Span
    form: Literal["formal", "informal"]
    is_certain: bool = True
    is_plural: bool = False
    is_title: bool = False


@dataclass(frozen=True)
class Address:
    """How a text addresses its reader: the words that show it, in order."""

    marks: tuple[Mark, ...]
    speaks_to_several: bool
    """True where a group, or several people one after another, are addressed: two forms are then no mixing."""

    @cached_property
    def form(self) -> FormOfAddress:
        """The form, or that two are mixed."""
        formal, informal = self.of_form("formal"), self.of_form("informal")
        if formal and informal:
            return "formal" if self.speaks_to_several else "mixed"
        if formal:
            return "formal"
        if informal:
            return "informal"
        return "formal" if self.marks else "none"

    def where(self, counts: Callable[[int], bool]) -> Address:
        """The same with only the words whose place counts."""
        marks = tuple(mark for mark in self.marks if counts(mark.span.start))
        return Address(marks, self.speaks_to_several) if marks else NOT_ADDRESSED

    def of_form(self, form: Literal["formal", "informal"]) -> tuple[Mark, ...]:
        """The words that certainly have this form."""
        return tuple(mark for mark in self.marks if mark.form == form and mark.is_certain)


def words_of_address() -> dict[str, Literal["formal", "informal"]]:
    """The words of which one stands in every text that addresses its reader, in small letters, with their form."""
    informal = (*_DU, *_EUCH, *imperatives(), *REQUESTS_TO_SEVERAL, *_VERBS_OF_IHR, *_VERBS_BESIDE_IHR)
    return {**dict.fromkeys(informal, "informal"), **{word.lower(): "formal" for word in (*_FORMAL, "Ihr")}}


def is_pronoun(word: str) -> bool:
    """True for a pronoun of address, false for a verb that shows the form."""
    lowered = word.lower()
    return lowered in _EUCH or lowered in _DU_PRONOUNS or lowered == "ihr" or word in _FORMAL


NOT_ADDRESSED = Address((), speaks_to_several=False)

_WORD = re.compile(r"[^\W\d_]+")
_ENDINGS = ("", "e", "em", "en", "er", "es")
_DU_PRONOUNS = frozenset(("du", "dich", "dir", "deinerseits", "deinetwegen", *(f"dein{ending}" for ending in _ENDINGS)))
_DU = _DU_PRONOUNS.union(
    """
    kannst kannste hast bist willst möchtest musst sollst solltest könntest müsstest würdest wirst warst hättest findest
    weißt weisst brauchst siehst magst darfst
    schreibst schickst gibst meldest bekommst kriegst kommst machst gehst wohnst hörst rufst sagst probierst klickst
    tippst öffnest startest erhältst nimmst holst meinst denkst wartest suchst zahlst bestellst schaust guckst wünschst
    kennst spielst verwendest änderst buchst bleibst bringst kaufst wärst hattest konntest wolltest musstest
    """.split()
)
_EUCH = frozenset(
    ("euch", "euer", "euretwegen", *(f"{stem}{ending}" for stem in ("eur", "euer") for ending in _ENDINGS[1:]))
)
_FORMAL = frozenset(("Sie", "Ihnen", "Ihrerseits", "Ihretwegen", *(f"Ihr{ending}" for ending in _ENDINGS[1:])))
# a hashtag, a handle, a piece of an address or of a name: "#fürDich", "Du-Form"
_JOINED_BEFORE = frozenset("#@/.'’-_")
# "können'S", "haben S'", "schau'n S'": the Sie of Bavaria and Austria
_SHORT_SIE = late_pattern(r"\p{L}['’]?n\s?\Z")
_SENTENCE_START = late_pattern(r"(?:\A|[.!?:…\n\"„“»«•*]|\)\s?-|\s[-–—]|[\p{So}\u200d\ufe0f])[\s\"„“»«*_(–—-]*\Z")
# forms of verbs that only ihr has
_VERBS_OF_IHR = tuple(
    """
    habt seid könnt wollt müsst dürft sollt wisst möchtet werdet wart hattet könntet solltet würdet wäret hättet mögt
    """.split()
)
# beside ihr alone, since he and she have them too
_VERBS_BESIDE_IHR = tuple(
    """
    braucht findet seht meldet schreibt schickt bekommt erhaltet nutzt sucht macht geht kommt gebt lasst wünscht fragt
    probiert bestellt
    """.split()
)
_CERTAIN_VERB_OF_IHR = f"(?:{'|'.join(_VERBS_OF_IHR)})"
_VERB_OF_IHR = f"(?:{'|'.join((*_VERBS_OF_IHR, *_VERBS_BESIDE_IHR))})"
_VERB_BEFORE_IHR = late_pattern(rf"(?<!\w)(?i:{_CERTAIN_VERB_OF_IHR})(?:\s+(?:doch|denn|auch|mal|bitte))?\s+\Z")
_VERB_BEHIND_IHR = late_pattern(
    rf"(?:\s+[\p{{Ll}}\d-]+){{0,6}}?\s+{_CERTAIN_VERB_OF_IHR}(?!\w)|\s+{_VERB_OF_IHR}(?!\w)"
)
# "Wann macht ihr zu?" but not "Was sagt ihr Anwalt?", "Was fehlt ihr?"
_ASKED_BEFORE = late_pattern(
    r"\b(?:wann|was|wie|wo|warum|wieso|weshalb|wohin|woher|wofür)\s"
    r"(?!(?:ge(?:fällt|hört|lingt)|fehlt|hilft|passt|schmeckt|reicht|bleibt|nützt|droht|geht|tut)\b)\p{Ll}{3,}t\s+\Z",
    regex.IGNORECASE,
)
_NO_NOUN = late_pattern(r"\s*[?,]|\s+\p{Ll}")
# "wenn ihr wiederkommt," but not "dass es ihr gefällt."
_VERB_AT_END = late_pattern(
    r"\s+(?!(?:ge(?:fällt|hört|lingt)|fehlt|hilft|passt|schmeckt|reicht|bleibt|zusteht|nützt|droht"
    r"|geht|tut)\b)\p{Ll}{3,}t"
    r"(?=\s*[,.!?])"
)
_JOINT_BEFORE = late_pattern(
    r"\b(?:wenn|dass|ob|falls|damit|weil|wie|was|wo|wann|sobald|solange|bevor|nachdem|während|wohin"
    r"|welche[rsn]?)\s+\Z",
    regex.IGNORECASE,
)
_BEHIND_SUBJECT = late_pattern(
    r"\s+(?:uns|euch|mich|es|das|die|den|dem|der|nicht|auch|noch|schon|bereits|mal|alle|beiden?|hier|dort|da|einfach"
    r"|gerne?"
    r"|jederzeit|dazu|damit|dann|bei|mit|in|im|auf|an|unter|über|so|ja|nun|jetzt|wieder|selbst|eure?\w*|eine?n?"
    r"|keine?n?)\b"
)
_TEAM = late_pattern(
    r"\s+(?:[\p{L}\d&.’'-]+\s+){0,4}?[\p{L}\d&.’'-]*(?:[Tt]eam|[Ss]ervice|[Ss]upport|[Dd]ienst|[Cc]rew)\b"
)
# "Sie wollen …" is rarely said to the person meant
_VERB_OF_SIE = late_pattern(r"\s+(?:(?!wollen)\p{Ll}+(?:en|ern|eln)|sind|tun)\b")
_GREETED = late_pattern(
    r"\s*(?:@\w+\s+)*(?:(?:[Hh]allo|[Hh]i|[Hh]ey|[Gg]uten (?:Tag|Morgen|Abend)|[Ss]ervus|[Mm]oin|[Gg]rüezi"
    r"|[Ll]iebe[rs]?)\b[^.!?,\n]{0,40}[,.!\n]\s*)?"
)
_MAY = late_pattern(r"\s(?:können|müssen|dürfen|sollten|brauchen|möchten)\b(?![^.!?\n]*\b(?:werden|sein)\b)")
_AGREED = late_pattern(
    r"\s(?:haben|hatten)\s(?:(?:ja|da|damit|natürlich|völlig|vollkommen|ganz|absolut|schon|hier)\s){0,2}"
    r"(?:recht|Recht|uns|gefragt|geschrieben|bestellt|gebucht|angefragt|berichtet|gemeldet)\b"
    r"|\s(?:fragen|schreiben|schildern|beschreiben|vermissen|berichten|warten)\b"
)
_MATTER = late_pattern(
    r"\s(?:Konto|Paket|Bestellung|Auftrag|Geld|Anfrage|Anliegen|Nachricht|Termin|Vertrag|Sendung|Rückerstattung"
    r"|Erstattung"
    r"|Gutschrift|Feedback|Buchung|Reservierung|Lieferung|Beschwerde|Antrag|Kritik|Hinweis|Rechnung|Zahlung"
    r"|Reise|Fahrt|Flug|Ticket|Frage|Meinung|Bewertung|Rückmeldung|Mail|E-Mail|Sorge|Ärger|Enttäuschung|Lob|Idee"
    r"|Vorschlag|Schaden|Meldung|Kündigung|Guthaben|Retoure|Storno|Stornierung|Tarif|Anschluss|Abo)\b"
)
_OTHERS_AGAIN = late_pattern(r"\A[^.!?\n]*,\s*sie\s+\p{Ll}+(?:en|ern|eln)\b")
_SPOKEN_TO_US = late_pattern(
    r"\s+(?:finden|erreichen|wissen|möchten|wünschen|kennen)\b|\s+\p{Ll}+n\s(?:[^.!?\n]{0,60}?\s)?(?:uns|unser\w*"
    r"|bitte)\b"
)
_SPOKEN_OF = late_pattern(
    r"(?:\bKolleg|\b\w*(?:[Tt]echniker|[Ee]ntwickler|[Pp]artner|[Mm]itarbeite|[Ff]ahrer|[Ll]eute|[Ee]ltern|[Bb]oten"
    r"|[Tt]eams?"
    r"|[Nn]utzer|[Kk]unden|[Ff]reunde|[Dd]aten|[Uu]pdates)\w*\b)[^.!?\n]*[.!?…]\s*\Z"
)
_GROUP = late_pattern(
    r"\b(?i:ihr|euch|eure)\s+(?:alle[nrm]?|beide[nm]?|lieben|zusammen)\b|\b[Aa]n alle\b"
    r"|\A[\s\W]*(?i:liebe|hallo|hey|hi|moin|servus|grüezi|guten \w+)\s+(?:ihr|alle|zusammen|leute|freunde|community"
    r"|fans|gemeinde|beide|miteinander|team)\b|\A[\s\W]*(?i:liebe)\s+\w+(?:innen|:innen|\*innen"
    r"|gemeinde|familie|fans|freunde)\b",
    regex.IGNORECASE,
)
# "Hallo Frau Ott, hallo Ben", "danke Ihnen und dir", "Ben, dir auch"
_TWO_PEOPLE = late_pattern(
    r"\A\W*(?:hallo|hi|hey|liebe[rs]?|servus|moin|guten \w+|sehr geehrte[rs]?)\b\s[^,.!?\n]{2,40}"
    r"(?:,|,? und)\s(?:hallo|hi|hey|liebe[rs]?|servus|moin)\s(?-i:\p{Lu})"
    r"|\b(?-i:Ihnen|Sie) (?:und|sowie|wie)(?: auch)? (?-i:[Dd]ir|[Dd]ich|[Ee]uch)\b"
    r"|\b(?:dir|dich|euch) (?:und|sowie|wie)(?: auch)? (?-i:Ihnen|Sie)(?=\s*[,.!?–]|\s(?:beiden"
    r"|allen|auch|herzlich|für)\b)"
    r"|[.!?\n]\s*(?:und )?(?-i:(?!Frau|Herr)\p{Lu}\p{Ll}+), (?:dir|dich) (?:auch|ebenfalls|ebenso|natürlich|danken?)\b",
    regex.IGNORECASE,
)
_TITLED = late_pattern(
    rf"\A\W*(?:@\w+\W+)*(?:(?:{greeting_pattern(GREETINGS)}|{greeting_pattern(SHORT_GREETINGS)})(?:,?\s+(?:sehr\s+)?"
    r"(?:liebe[rs]?|(?:ge|ver)ehrte[rs]?))?|(?:sehr\s+)?(?:ge|ver)ehrte[rs]?|liebe[rs]?),?\s+(?P<title>(?-i:Herrn?|Frau|Hr\.|Fr\.))\s(?-i:\p{Lu})",
    regex.IGNORECASE,
)
_HANDLE = late_pattern(r"(?:\A|(?<=[.!?\n]\s{0,3})|(?<=\n))@\w+")


def find_address(text: str, quotes: Sequence[Span] = ()) -> Address:
    """How the author of a text addresses the reader; without what is quoted or stands in quotation marks."""
    marks = list(_marks(text))
    if not marks:
        return NOT_ADDRESSED
    informal = [mark.span for mark in marks if mark.form == "informal"]
    kept_out = SpanSet((*quotes, *unaddressed(text, informal)))
    counted = tuple(mark for mark in marks if not kept_out.overlaps(mark.span))
    if any(mark.form == "informal" and not mark.is_plural for mark in counted):
        counted = (*_title(text), *counted)
    return Address(counted, speaks_to_several=_speaks_to_several(text, counted)) if counted else NOT_ADDRESSED


def find_form_of_address(text: str, quotes: Sequence[Span] = ()) -> FormOfAddress:
    """The form of address of a text; what is quoted does not count."""
    return find_address(text, quotes).form


def _marks(text: str) -> Iterator[Mark]:
    requests = imperatives()
    for found in _WORD.finditer(text):
        word = found.group()
        lowered = word[0].lower() + word[1:]
        mark: Mark | None = None
        if lowered in _DU:
            # "ohne Hast" is no verb
            mark = Mark(Span(*found.span()), "informal") if word != "Hast" else None
        elif word in _FORMAL:
            mark = _formal(text, Span(*found.span()))
        elif lowered == "ihr":
            mark = _ihr(text, Span(*found.span()))
        elif word == "S":
            mark = _short_sie(text, Span(*found.span()))
        elif lowered in _EUCH:
            mark = Mark(Span(*found.span()), "informal", is_plural=True)
        elif lowered in requests and is_request(text, Span(*found.span()), is_doubtful=requests[lowered]):
            mark = Mark(Span(*found.span()), "informal")
        elif lowered in REQUESTS_TO_SEVERAL and is_request_to_several(text, Span(*found.span())):
            mark = Mark(Span(*found.span()), "informal", is_plural=True)
        if mark is not None and (word == "S" or not _is_joined(text, mark.span)):
            yield mark


def _title(text: str) -> Iterator[Mark]:
    """The Herr or Frau before the surname that a text greets: "Hallo Frau Huber, schau mal"."""
    found = _TITLED.match(text)
    if found is not None:
        yield Mark(Span(*found.span("title")), "formal", is_title=True)


def _short_sie(text: str, span: Span) -> Mark | None:
    is_cut = text[span.end : span.end + 1] in ("'", "’") or text[span.start - 1 : span.start] in ("'", "’")
    before = text[max(0, span.start - 12) : span.start].rstrip("'’")
    return Mark(span, "formal") if is_cut and _SHORT_SIE.search(before) else None


def _is_joined(text: str, span: Span) -> bool:
    before, behind = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 2]
    if before in _JOINED_BEFORE and before:
        return before != "." or text[max(0, span.start - 2) : span.start - 1].isalnum()
    return (behind[:1] in ("-", "_") and behind[1:].isalpha()) or (behind[:1] == "." and behind[1:].islower())


def _ihr(text: str, span: Span) -> Mark | None:
    """The you of a group, the polite possessive, or, in small letters, somebody else's."""
    before, behind = text[max(0, span.start - 40) : span.start], text[span.end : span.end + 100]
    if (
        _VERB_BEFORE_IHR.search(before)
        or _VERB_BEHIND_IHR.match(behind)
        or (_BEHIND_SUBJECT.match(behind) and (text[span.start] == "I" or _JOINT_BEFORE.search(before)))
        or (_ASKED_BEFORE.search(before) and _NO_NOUN.match(behind))
        or (_VERB_AT_END.match(behind) and _JOINT_BEFORE.search(before))
    ):
        return Mark(span, "informal", is_plural=True)
    if text[span.start] == "i":
        return None
    is_theirs = (_TEAM.match(behind) or _opens_matter(text, span)) is not None
    return Mark(span, "formal", not _opens_sentence(text, span.start) or is_theirs)


def _formal(text: str, span: Span) -> Mark | None:
    """Certain inside a sentence; at its start the capital proves nothing, unless the words behind it do."""
    if not _opens_sentence(text, span.start):
        return Mark(span, "formal")
    word, behind = text[span.start : span.end], text[span.end : span.end + 90]
    if word == "Sie":
        if not _VERB_OF_SIE.match(behind) or _OTHERS_AGAIN.search(behind):
            return None
        if _opens_reply(text, span.start) and (_MAY.match(behind) or _AGREED.match(behind)):
            return Mark(span, "formal")
        is_told_of = _SPOKEN_OF.search(text[max(0, span.start - 160) : span.start]) is not None
        return Mark(span, "formal", not is_told_of and _SPOKEN_TO_US.match(behind) is not None)
    if word == "Ihnen":
        return Mark(span, "formal", _opens_reply(text, span.start))
    return Mark(span, "formal", word == "Ihre" and (_TEAM.match(behind[:25]) or _opens_matter(text, span)) is not None)


def _opens_reply(text: str, position: int) -> bool:
    """True at the very beginning and behind a greeting, where nobody else was spoken of yet."""
    return _GREETED.fullmatch(text, 0, position) is not None


def _opens_matter(text: str, span: Span) -> regex.Match[str] | None:
    """What a reply that begins with Ihr or Ihre is about, where it is the reader's."""
    return _MATTER.match(text, span.end) if _opens_reply(text, span.start) else None


def _opens_sentence(text: str, position: int) -> bool:
    return _SENTENCE_START.search(text[max(0, position - 12) : position]) is not None


def _speaks_to_several(text: str, marks: Sequence[Mark]) -> bool:
    informal = [mark for mark in marks if mark.form == "informal"]
    if not informal or len(informal) == len(marks):
        return False
    if all(mark.is_plural for mark in informal) and _GROUP.search(text):
        return True
    if _TWO_PEOPLE.search(text):
        return True
    handles = [found.start() for found in _HANDLE.finditer(text)]
    if len(handles) < 2:
        return False
    # one part a person: mixed only where a part is
    parts = zip([0, *handles[1:]], [*handles[1:], len(text)], strict=True)
    return not any(
        len({mark.form for mark in marks if start <= mark.span.start < end and mark.is_certain}) > 1
        for start, end in parts
    )
