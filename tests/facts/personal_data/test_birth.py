"""Dates of birth, and the dates that are none."""

from __future__ import annotations

from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.facts.personal_data.birth import find_birth_date

from .place_findings import data, found


@pytest.mark.parametrize(
    "marked",
    [
        "Sie sind geboren am [[15.03.1985]].",
        "Geburtsdatum: [[15. März 1985]]",
        "Frau Muster, geb. [[1.2.80]]",
        "Am [[15. März 1985]] in Berlin geboren",
        "Ihr Geburtstag, der [[15.03.1985]], ist hinterlegt.",
        "Als Geburtstag steht bei uns der [[fünfzehnten März 1985]].",
        "Geburtsdatum [[15031985]]",
        "Geboren sind Sie laut Antrag am [[15.03.1985]].",
        "Ihr Geburtstag laut unserem System wäre der [[15. März 1985]].",
        "You were born, as your form has it, on [[15 March 1985]].",
        "Your date of birth on the policy reads [[15 March 1985]].",
        "Belated happy birthday for the [[15th of March 1951]]!",
        "Er wurde am [[21.09.1967]] in der Sonderverwaltungszone Hongkong geboren.",
        "DOB [[03/15/1985]]",
        "D.O.B.: [[15-03-1985]]",
        "Born on [[March 15, 1985]]",
        "born [[15 March 1985]]",
        "your birthday ([[15th of March 1985]])",
        "[[1985-03-15]] as your date of birth",
        "Your date of birth is [[15/03/85]].",
        "b. [[3.5.1962]] in Graz",
        "Geburtsdatum Ihres Sohnes: [[2019-05-03]]",
        "Geb.-Dat. [[19620503]]",
        "Am [[3. Mai 1962]] sind Sie geboren, richtig?",
        "Ihre Tochter kam am [[3. Mai 2019]] auf die Welt.",
        "You came into the world on [[3 May 1962]].",
        "[[03-MAY-1962]] is the day you were born, by our file.",
        "Your birthday being [[May 3, 2001]], you are old enough.",
        "Als Geburtstag wär der [[3.5.1962]] notiert.",
        "Sie haben am [[3. Mai]] Geburtstag, dann kommt der Gutschein.",
        "Dein Geburtstag ist am [[3.5.]] und nicht heute.",
        "Your birthday is on [[3 May]], so the treat comes then.",
        "Lovely that you're [[turning 50 on the 3rd of May]] with us!",
        "[[1962-05-03]] was entered as the birthday.",
        "Congratulations! Little Mara arrived on [[3 May 2024]], so the newborn set is yours.",
        "[[3 May 1962]], right? We corrected your date of birth.",
        "Geburtsdatum: [[3.5.1962]] statt [[5.3.1962]]",
        "We changed your date of birth from [[3/5/1962]] to 5 items.",
        "Your birthday was [[3 May 1962]], now changed to [[5 May 1962]].",
        "Ihr Geburts\u00addatum [[１５.０３.1985]] 🎂",
    ],
)
def test_date_of_birth_is_found(marked: str) -> None:
    result, expected = found(marked, "birth-date")
    assert result == expected


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Wir sind seit 1998 für Sie da.", "a year"),
        ("You were born in Berlin.", "no date"),
        ("Am 12.05.2024 feiern wir.", "no birth"),
        ("Unser Geburtstag am 12.05.2024", "the brand's"),
        ("The app was born on 12 May 2015.", "a product"),
        ("gültig bis 12.05.2027", "expiry"),
        ("Bach wurde am 21.03.1685 geboren.", "long dead"),
        ("Your DOB was updated on 4 May 2008.", "the day of a change"),
        (
            "Nach Ihrem Geburtsdatum fragte die Filiale in Kiel schon am 04.05.2024.",
            "too late for a birth of a customer",
        ),
        ("Happy birthday! Your voucher ends on 9 February 2011.", "another sentence"),
        ("Abschnitt b. 3.5.2024 fehlt", "a section, too late for a customer"),
        ("z. B. 3.5.1962", "an example"),
        ("Am 3.5.1962 ist unsere Marke geboren worden.", "a brand"),
        ("The app came into the world on 3 May 2009.", "a product"),
        ("Am 3. Mai 2024 kam die Zur-Welt-Reihe heraus.", "a title"),
        ("The launch on 3 May 2009 is the day you waited for.", "a launch"),
        ("Your birthday voucher is valid until 3 May.", "an offer"),
        ("Unsere Marke wird am 3. Mai 40, unser Geburtstag ist am 3. Mai.", "the brand's"),
        ("We turn 40 on 3 May.", "the brand's"),
        ("Congratulations! Your little parcel arrived on 3 May 2024, newborn set inside.", "a parcel"),
        ("Mitglied seit dem 3.5.2004. Ihr Geburtsdatum fehlt noch.", "a membership"),
        ("Geburtsdatum 45.13.1985", "no day of any month"),
        ("Geburtsdatum, z. B. 01.01.1990", "an example of the format"),
        ("Ihr Geburtsdatum prüfen wir. Der Termin ist am 12.05.2024.", "another sentence"),
    ],
)
def test_other_date_is_left_alone(text: str, because: str) -> None:
    assert found(text, "birth-date")[0] == text, because


@given(st.text(max_size=80))
def test_any_text_has_spans_inside_it(text: str) -> None:
    for datum in data(find_birth_date, f"geb. {text} 1.2.80 geboren {text}"):
        assert 0 <= datum.span.start < datum.span.end <= 2 * len(text) + 20


@pytest.mark.parametrize(
    "piece",
    [
        "geb. ",
        "1.2.",
        "am ",
        "geboren am ",
        "1. märz ",
        "1.2.80 ",
        "born as ",
        "geburtsdatum laut ",
        "b. 1.2.62 ",
        "1.2.62 ist sie ",
        "am 1.2.62 zur ",
    ],
)
def test_time_grows_with_the_text_alone(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    begun = thread_time()
    data(find_birth_date, text)
    assert thread_time() - begun < 3
