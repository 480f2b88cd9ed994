"""Telephone numbers of people: Germany, Austria, Switzerland, Britain, Ireland, North America, and any with +."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from replyguard.facts.personal_data import phone_shapes as shapes
from replyguard.facts.personal_data.contact import Surroundings, Whose
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.dialling import Line, line_of
from replyguard.facts.personal_data.phone_shapes import Candidate
from replyguard.facts.personal_data.service_numbers import is_service
from replyguard.text.views import FoldedView

_GERMAN_SPEAKING = ("DE", "AT", "CH")
_ENGLISH_SPEAKING = ("GB", "IE", "US")
_FEWEST_LABELLED, _FEWEST, _FEWEST_INTERNATIONAL, _MOST = 6, 7, 8, 15
_MOST_GROUPS = 6
# compact mobile numbers, which need no word beside them: DE 015, 016, 017; CH 07; GB 07; IE 08; AT 06
_COMPACT_MOBILE = re.compile(
    r"(?:01[567][0-9]{8,9}|07[5-9][0-9]{7}|07[1-57-9][0-9]{8}|08[35-79][0-9]{7}|06(?:5[0-9]|6[0134-9]|7[0-9]|8[0189]|"
    r"99)[0-9]{6,8})\Z"
)
# Manchester and Reading have 0161 and 0118 where Germany has mobile numbers
_MOBILE = re.compile(r"(?:01[567]|06(?:5|6|7|8[0189]|99)|07[1-9])")
_MOBILE_IN_ENGLISH = re.compile(r"(?:07[1-57-9][0-9]{8}|08[35-79][0-9]{7}|01[567][0-9]{9})\Z")
_MOBILE_LINE = {
    "49": re.compile(r"1[567]"),
    "43": re.compile(r"6(?:5|6|7|8[0189]|99)"),
    "41": re.compile(r"7[5-9]"),
    "44": re.compile(r"7[1-57-9]"),
    "353": re.compile(r"8[35-79]"),
}
_GROUPED = re.compile(
    r"\(?0[1-9][0-9]{0,4}\)?(?: ?[/–-] ?| |\.|(?<=\)))[0-9][0-9 ./–-]*[0-9]\Z|\(0[1-9][0-9]{1,4}\)[0-9 ./–-]+\Z"
)
_NORTH_AMERICAN = re.compile(r"(?:1[ .-]?)?(?:\([2-9][0-9]{2}\)[ .-]?|[2-9][0-9]{2}[ .-])[2-9][0-9]{2}[ .-][0-9]{4}\Z")
_PAIRS = re.compile(r"[0-9]{2}(?:[ .-][0-9]{2}){3,5}\Z")
# reserved for films and books, and so in no plan; in a text about a customer they stand for a real one (Ofcom)
_DRAMA = re.compile(r"0(?:7700900|1632960|2079460|1[1-9]1?[0-9]4960|2890180|2920180|1914980|8081570|3069990)")


def find_phone(scene: Scene) -> Iterator[Datum]:
    """Telephone numbers of people, in the notation of ITU-T E.123, DIN 5008 and the national plans.

    With + any number is one that has a country code. Without, it has the spelling and is in the plan of a country
    (libphonenumber's metadata of the regulators' plans), or a word beside it says what it is.
    No finding: the brand's contacts; service ranges; what the draft offers as the way to call the team, unless a
    customer posted it; and the numbers of other things.
    """
    judged = {
        one: datum
        for one in shapes.candidates(scene.view)
        if not (_is_nobodys(scene, one) or _is_no_phone(scene.view, one)) and (datum := _judged(scene, one)) is not None
    }
    if not judged:
        return
    around = Surroundings(scene)
    cues = {one: around.whose(one.start, one.end) for one in judged}
    _continue_lists(scene.view, cues)
    language = scene.reading.language
    offered = [line_of(one.written) for one, cue in cues.items() if _is_offered(one, cue, language)]
    posted = _posted(scene) if offered else []
    for one, datum in judged.items():
        line = line_of(one.written)
        is_teams = cues[one] is not Whose.PERSON and any(line.is_same(own) for own in offered)
        if not is_teams or any(line.is_same(other) for other in posted):
            yield datum


def lines_in(view: str) -> list[Line]:
    """The lines that a folded text may name, whoever's they are: to compare with."""
    return [line_of(one.written) for one in shapes.candidates(view) if len(one.digits) >= _FEWEST_LABELLED]


def _judged(scene: Scene, one: Candidate) -> Datum | None:
    """The finding, where the number is one by its plan or by the words beside it."""
    view = scene.view
    span = scene.span(one.start, one.end)
    is_called = shapes.is_called_phone(view, one)
    if one.is_international and _FEWEST_INTERNATIONAL <= len(one.digits) <= _MOST + 2:
        if _is_in_plan(one.written, None):
            return Datum("phone", span, Strength.VALIDATED, "a number of its country's plan (ITU-T E.164)")
        if "+" in one.written or is_called:
            return Datum("phone", span, Strength.CONTEXT if is_called else Strength.SHAPE, "the form of ITU-T E.123")
        return None
    if len(one.digits) > _MOST:
        return None
    if len(one.digits) >= _FEWEST_LABELLED and shapes.is_labelled_phone(view, one):
        return Datum("phone", span, Strength.CONTEXT, "beside: a word for telephone numbers")
    if len(one.digits) < _FEWEST:
        return None
    has_form = _has_form(one)
    if is_called and (has_form or _is_plausible(one)):
        return Datum("phone", span, Strength.CONTEXT, "beside: a word for telephoning")
    if has_form and _is_known(scene, one):
        return Datum("phone", span, Strength.SHAPE, "the form and range of a national numbering plan")
    return None


def _is_nobodys(scene: Scene, one: Candidate) -> bool:
    """True for the brand's own and for service numbers."""
    line = line_of(one.written)
    return is_service(line, one.digits, one.groups, scene.reading.language) or scene.contacts.has_phone(one.written)


def _is_no_phone(view: str, one: Candidate) -> bool:
    """True where its shape or the word before it says that it is something else."""
    if shapes.is_other_thing(view, one):
        return True
    return "+" not in one.written and shapes.is_numbered_thing(view, one) and not shapes.is_labelled_phone(view, one)


def _continue_lists(view: str, cues: dict[Candidate, Whose]) -> None:
    """What follows an offered number in a list is offered too: 'Rufen Sie uns an: DE 030 …, AT 01 …'."""
    before: Candidate | None = None
    for one, cue in list(cues.items()):
        if before is not None and cue is Whose.UNKNOWN and cues[before] in (Whose.TEAM, Whose.OFFERED):
            between = view[before.end : one.start]
            if len(between) <= 50 and re.search(r"[!?]|\. ?[a-z]{2,} [a-z]{2,}", between) is None:
                cues[one] = cues[before]
        before = one


def _is_offered(one: Candidate, cue: Whose, language: str | None) -> bool:
    """True for the team's; a mobile number only where the draft says that it is the team's."""
    return cue in (Whose.TEAM, Whose.SWINDLER) or (cue is Whose.OFFERED and not _is_mobile(one, language))


def _is_mobile(one: Candidate, language: str | None) -> bool:
    if one.is_international:
        line = line_of(one.written)
        pattern = _MOBILE_LINE.get(line.code or "")
        return pattern is not None and pattern.match(line.national) is not None
    return (_MOBILE_IN_ENGLISH if language == "en" else _MOBILE).match(one.digits) is not None


def _has_form(one: Candidate) -> bool:
    """True for the usual spelling of a number of the countries, so that no word need stand beside it."""
    if _COMPACT_MOBILE.match(one.written) or _NORTH_AMERICAN.match(one.written):
        return True
    if (
        one.digits[0] != "0"
        or _GROUPED.match(one.written) is None
        or len(one.groups) > _MOST_GROUPS
        or " . " in one.written
    ):
        return False
    # the number behind an area code never begins with 0
    return len(one.groups) < 2 or one.groups[1][0] != "0" or _MOBILE.match(one.digits) is not None


def _is_plausible(one: Candidate) -> bool:
    """True for digits that may be one where a word says so: a trunk 0, a long group, or pairs."""
    if one.digits[0] == "0" or max(map(len, one.groups)) >= 3:
        return not (len(one.groups) == 1 and len(one.digits) == 8 and one.digits[:2] in ("19", "20"))
    return _PAIRS.match(one.written) is not None


def _is_known(scene: Scene, one: Candidate) -> bool:
    """True in the plan of a country that speaks the draft's language, or in that of another one."""
    if _DRAMA.match(one.digits):
        return True
    if _NORTH_AMERICAN.match(one.written):
        is_plain = re.fullmatch(r"[0-9]{3}([ .-])[0-9]{3}\1[0-9]{4}", one.written) is not None
        return not (is_plain and scene.reading.language == "de") and _is_in_plan(one.written, "US")
    regions = (*_GERMAN_SPEAKING, *_ENGLISH_SPEAKING[:2])
    if scene.reading.language == "en":
        regions = (*_ENGLISH_SPEAKING[:2], *_GERMAN_SPEAKING)
    return any(_is_in_plan(one.written, region, one.groups) for region in regions)


def _is_in_plan(written: str, region: str | None, groups: Sequence[str] = ()) -> bool:
    """True for a valid number of a region; an area code written apart must be one.

    The first call for a country loads libphonenumber's metadata for it: 40 ms for the package, some 4 ms each.
    """
    import phonenumbers

    dialled = written if region is not None or "+" in written else f"+{re.sub('[^0-9]', '', written)[2:]}"
    try:
        number = phonenumbers.parse(dialled, region)
    except phonenumbers.NumberParseException:
        return False
    if not phonenumbers.is_valid_number(number):
        return False
    if region is None or len(groups) < 2 or region not in _GERMAN_SPEAKING:
        return True
    is_mobile = phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE
    return is_mobile or phonenumbers.length_of_national_destination_code(number) == len(groups[0].lstrip("0"))


def _posted(scene: Scene) -> list[Line]:
    """The lines in customers' messages."""
    return [
        line
        for message in scene.thread
        if message.role == "customer"
        for line in lines_in(FoldedView(message.text).text)
    ]
