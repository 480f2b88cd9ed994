"""Passwords, user names, codes, vouchers and keys: what is one, and what a sentence only says of one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard import Draft, Guard, Policy
from replyguard.draft import Message
from replyguard.facts.personal_data.datum import Scene
from replyguard.facts.personal_data.gates import reference as gates
from replyguard.rules.examples import unmarked
from replyguard.text.reading import Reading
from tests.facts.personal_data.test_reference import data_in, found_in


@pytest.mark.parametrize(
    ("kind", "marked"),
    [
        ("password", "Ihr Passwort lautet [[Sommer2024!]]"),
        ("password", "We saw your security answer [[Biscuit the cat]], please change it."),
        ("password", "Your favourite teacher is set to [[Mrs Finch]] in our system."),
        ("password", "We asked for your first pet and you said [[Rex]]."),
        ("password", "Bei der Sicherheitsfrage haben Sie damals [[Tante Erna]] eingetragen."),
        ("password", "Die gespeicherte Antwort auf den Geburtsnamen der Mutter lautet [[Wiesinger]]."),
        ("password", "Ihr Codewort lautet bei Ihnen [[Seestern]], bitte merken."),
        ("password", "Das Gäste-WLAN heißt Moorblick und ihr kommt mit [[Torfstecher88]] rein."),
        ("password", "The cabin wifi is called Loon Lake and you can get online with [[birchbark#22]]."),
        ("password", "Im Ferienhaus loggt ihr euch ins WLAN mit [[Kranich2021x]] ein."),
        ("password", "Sag am Telefon einfach [[Regenpfeifer]], das ist dein Codewort."),
        ("password", "Just say [[Magpie]], that's your security word, and they'll let you in."),
        ("password", "If it asks for your first school, we've got [[Hillcrest]] down."),
        ("password", "Nach dem Lieblingstier gefragt: wir haben [[Dackel]] hinterlegt."),
        ("password", "Passwort haben wir Ihnen vorerst auf [[Winter2024x]] gesetzt."),
        ("password", "I've reset your login to [[Panda7788]] for now."),
        ("pin", "Front gate: [[4482#]], then up the stairs."),
        ("pin", "Main door is [[77210]], flat on the second floor."),
        ("pin", "Bitte tippen Sie [[4471#]] an der Haustür."),
        ("pin", "Punch in [[90412]] at the front door and go up."),
        ("tan", "Geben Sie [[448 201]] in das Codefeld ein."),
        ("tan", "Please type [[77 12 90]] into the security code box."),
        ("tan", "Die TAN dafür lautet [[884 120]]."),
        ("voucher-code", "Für den Ärger: mit [[KULANZ-4T9X-77PW]] gehen 10 % Rabatt von der Rechnung ab."),
        ("voucher-code", "As an apology, use [[Q7XM-R2K9-TT41]] at checkout for $20 off."),
        ("voucher-code", "Hier sind 5 Euro Guthaben für dich: [[B2RT-9KLM-4410]]."),
        ("voucher-code", "[[MEA-8Q2D-55KT]] gives you a free dessert next time."),
        ("voucher-code", "Geben Sie bei der Geschenkkarte einfach [[5021 8834 1190 7723 441]] ein."),
        ("password", "Ihr neues Passwort lautet: [[Xk9$pLq2]]."),
        ("password", "Passwort: [[Sonnenblume]]"),
        ("password", "Kennwort: [[geheim_wort]], bitte ändern."),
        ("password", "PW [[Sommer24!]]"),
        ("password", "The password for your account is [[Welcome123]]."),
        ("password", "We reset your password to [[Temp4711]]."),
        ("password", "Wir haben Ihr Passwort auf [[Temp4711]] geändert."),
        ("password", "Bitte melden Sie sich mit [[Sommer24!]] als Passwort an."),
        ("password", "Das WLAN-Passwort ist „[[Gartenzaun]]“."),
        ("password", 'password is "[[open sesame]]"'),
        ("password", "Passphrase: [[correct horse battery staple]]"),
        ("password", "WPA2-Schlüssel: [[kX8-99aa-ppQ1]]"),
        ("password", "Die Antwort auf Ihre Sicherheitsfrage lautet „[[Bello]]“."),
        ("password", "Your mother's maiden name is [[Miller]]."),
        ("password", "🙂 Passwort:\n[[Sommer\u200b2024]]"),
        ("password", "Passwort: [[Ｇｅｈｅｉｍ１]]"),
        ("username", "Ihr Benutzername lautet [[maxi82]]."),
        ("username", "mit dem Benutzernamen [[max_m82]] angemeldet"),
        ("username", "Login-Name: [[m.mustermann]]"),
        ("username", "Your username, [[jdoe77]], is active."),
        ("pin", "Die PIN für Ihre Karte ist [[4711]]."),
        ("pin", "[[4711]] is your new PIN."),
        ("pin", "Der Türcode ist [[4711#]]."),
        ("pin", "The code for the front door is [[4711]]."),
        ("pin", "Der Schlüssel liegt in der Schlüsselbox (Code [[4711]])"),
        ("puk", "Die PUK Ihrer SIM-Karte lautet [[8765 4321]]."),
        ("tan", "Ihre Transaktionsnummer (TAN) ist [[482913]]."),
        ("tan", "Ihr Bestätigungscode: [[482 913]]"),
        ("tan", "[[G-482913]] is your Google verification code."),
        ("tan", "use code [[837261]] to verify your account"),
        ("tan", "Freischaltcode [[AB3D-99XK]]"),
        ("pin", "When it asks for the PIN, enter [[4412]]."),
        ("pin", "Wenn nach der PIN gefragt wird, geben Sie [[4412]] ein."),
        ("pin", "Als Karten-PIN hast du [[4412]] gewählt."),
        ("pin", "[[4412]] entsperrt die Karte, das ist die PIN."),
        ("pin", "The garage opens with [[4471#]] until noon."),
        ("pin", "Die Haustür geht mit [[4471]] auf."),
        ("pin", "Mit [[4471#]] öffnen Sie das Schließfach."),
        ("pin", "With [[88412]] you can open the key box."),
        ("puk", "Please take [[4418 2231]] as the PUK."),
        ("puk", "Nehmen Sie [[44182231]] als PUK."),
        ("tan", "[[771 204]] has run out as a one-time code."),
        ("tan", "The code we sent you was [[771204]]."),
        ("tan", "Der Code, den wir geschickt haben, war [[771204]]."),
        ("tan", "We sent you [[771204]] to confirm the login."),
        ("tan", "Wir haben Ihnen [[771204]] für die Anmeldung geschickt."),
        ("password", "You picked [[marigold]] as your codeword."),
        ("password", "Sie haben [[Ringelblume]] als Kennwort hinterlegt."),
        ("password", "They want the code word. Just say [[marigold]] and they let you in."),
        ("password", "Die Zentrale fragt nach dem Kennwort. Sagen Sie [[Ringelblume]] und warten Sie."),
        ("password", "Das Passwort, das Sie eingegeben haben, war [[Wq8zzT1]]."),
        ("password", "Ihr WLAN-Schlüssel ist [[7749 2018 5563 0041]]."),
        ("password", "Wir haben „[[Blume.77x]]“ als Startpasswort vergeben."),
        ("password", "Sie schreiben, das Kennwort sei [[Wq8zzT1]]."),
        ("username", "Log in as [[petra.k_81]] from your phone."),
        ("username", "Melden Sie sich mit [[petrak81]] an."),
        ("username", "You're signed up as [[petra_k81]]."),
        ("username", "Du bist registriert als [[petrak_81]]."),
        ("username", "Ihre Nutzerkennung im Portal ist [[petrak81]]."),
        ("username", "Your user name according to our records is [[petrak81]]."),
        ("username", "Ihre Verfüger-Nr. ist die [[04419920]]."),
        ("voucher-code", "[[7712-KLPX-0091]] ist Ihr Geschenkgutschein."),
        ("voucher-code", "[[7712-KLPX-0091]] is your new gift card."),
        ("voucher-code", "Der Gutschein mit dem Code [[KX7-990-PLQ]] gilt nur für Sie."),
        ("voucher-code", "Ihr Gutscheincode lautet [[XK7-9QPL-2M]]."),
        ("voucher-code", "Gift card [[1234 5678 9012 3456]]"),
        ("voucher-code", "Ihr persönlicher Gutscheincode: [[DANKE-MAX-15]]"),
        ("access-key", "Key: [[sk-abcdefghijklmnopqrstuvwx1234]]"),
        ("access-key", "Your API key is [[abcDEF123456ghiJKL]]."),
    ],
)
def test_secret_is_found_whole(kind: str, marked: str) -> None:
    text, spans = unmarked(marked)
    assert found_in(text) == [(kind, text[start:end]) for start, end in spans]


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Die Sicherheitsfrage ist Pflicht.", "no answer"),
        ("Ihre Antwort auf die Frage nach dem Haustier freut uns.", "a conversation"),
        ("Bei der Sicherheitsfrage haben Sie drei Versuche eingetragen.", "no answer"),
        ("Ihr Passwort ist abgelaufen.", "said of a password"),
        ("Ihr Passwort wurde zurückgesetzt.", "said of a password"),
        ("The password is incorrect.", "said of a password"),
        ("Your password is case-sensitive.", "said of a password"),
        ("Password reset: done.", "said of a password"),
        ("Passwort: per Post.", "said of a password"),
        ("Passwort: mindestens 8 Zeichen", "how long it is"),
        ("your password is 90 days old", "how old it is"),
        ("Passwort vergessen: https://example.com/reset", "an address"),
        ("Passwort: ********", "masked"),
        ("Passwort: [Passwort]", "redacted"),
        ("Passwort: {{password}}", "a placeholder"),
        ("Das Standard-Passwort lautet admin123.", "printed in the manual"),
        ("ein Passwort wie Sommer2024! ist unsicher", "an example"),
        ("Sommer2024 ist kein sicheres Passwort", "an example"),
        ("Ihr Passwort für iOS15 und Android12", "systems"),
        ("Password manager 1Password", "a product"),
        ("Benutzername: Ihre E-Mail-Adresse", "what to type"),
        ("Your username is incorrect.", "said of a user name"),
        ("Login: www.example.com", "an address"),
        ("Login: heute 14:30 Uhr", "a time"),
        ("Die 4-stellige PIN war 3 mal falsch.", "how long it is"),
        ("Die Standard-PIN lautet 0000.", "printed in the manual"),
        ("PIN 12.03.2024", "a date"),
        ("Ihre TAN besteht aus 6 Ziffern und 10 Zahlen", "how long it is"),
        ("Fehlercode 39508", "an error code"),
        ("please select code 10307 and continue", "a choice in a menu"),
        ("Code 10 oder (39508)", "error codes"),
        ("tan lines 2024", "another word"),
        ("Verbinden Sie sich im WLAN mit FRITZ!Box7590.", "the name of a network"),
        ("You can get on the wifi with Android12 or newer.", "a system"),
        ("Your flight leaves from gate B1204 at noon.", "the gate of an airport"),
        ("Das Tor ist 2200 mm breit.", "a measure"),
        ("Enter 1000 in the amount box.", "an amount"),
        ("With the WH-1000XM5 you get 20% off this week.", "a model"),
        ("Mit dem MX-500-B bekommst du 10 % Rabatt.", "a model"),
        ("Use SUMMER-2024 at checkout for 20% off.", "a campaign"),
        ("Use WELCOME10 for 10% off your first order.", "a campaign"),
        ("Gift cards: please enter the 19-digit number at checkout.", "no number"),
        ("Say hello to our new app, it's the best.", "no word agreed upon"),
        ("Sag Bescheid, das ist unser Job.", "no word agreed upon"),
        ("If it asks for your first school, we have a help page.", "no answer"),
        ("We reset your login to help you.", "a purpose"),
        ("Gutscheincode SOMMER20", "a campaign"),
        ("coupon code SAVE20NOW", "a campaign"),
        ("promo code: XMAS-2024-DE", "a campaign"),
        ("Gutschein über 25 €", "an amount"),
        ("Gutschein bis 31.12.2024", "a date"),
        ("AKIAIOSFODNN7EXAMPLE", "its maker's example"),
        ("risk-free desk-123", "words"),
        ("The museum opens with 1200 exhibits on Monday.", "how many"),
        ("The door opens with 2024 models.", "a year"),
        ("Die Saison geht mit 4000 Zuschauern los.", "how many"),
        ("Log in with Windows11 or macOS14.", "systems"),
        ("Melden Sie sich mit ELSTER2024 an.", "a system"),
        ("Sign in with Chrome120 please.", "a browser"),
        ("You are registered as a GmbH since 2019.", "a form of company"),
        ("Das Auto ist registriert als B-AB1234.", "a plate, which is no name of a user"),
        ("Say hello and tell us your codeword.", "it is asked for"),
        ("Never tell anyone your codeword. Give them nothing and hang up.", "no word is told"),
        ("Ihr Kennwort. Sagen Sie es niemandem und ändern Sie es.", "no word is told"),
        ("You have questions as your password expired.", "said of a password"),
        ("You set something as your password.", "no word is told"),
        ("When it asks for the PIN, enter it.", "no digits"),
        ("Your PIN is set at the factory to 1234, please change it.", "printed in the manual"),
        ("Werkseitig lautet bei allen Geräten die PIN 0000.", "printed in the manual"),
        ("The code you need is 10 digits long.", "how long it is"),
        ("Der Code, den Sie brauchen, ist 6-stellig.", "how long it is"),
        ("We sent 1000 mails to confirm logins.", "how many"),
        ("SOMMER2024 ist der Gutschein.", "a campaign"),
        ("SAVE20 is the voucher for everyone.", "a campaign"),
        ("25 Euro ist der Gutschein wert.", "an amount"),
        ("1234 is a bad PIN.", "what nobody should choose"),
        ("Nehmen Sie nie 1234 als PIN.", "what nobody should choose"),
        ("password123 is the worst password.", "what nobody should choose"),
        ("Verwenden Sie nie Passwort123 als Passwort.", "what nobody should choose"),
        ("Set the year to 2025 as the code expires.", "a year"),
        ("Melden Sie sich mit 2 Geräten gleichzeitig an.", "how many"),
        ("Log in with your email and the 6-digit code.", "no name and no code"),
    ],
)
def test_no_secret(text: str, because: str) -> None:
    assert found_in(text) == [], because


def test_login_with_password() -> None:
    assert found_in("Zugangsdaten: maxi82 / Sommer24") == [("username", "maxi82"), ("password", "Sommer24")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sign in with petrak81 and Wq8-zzT1.", [("username", "petrak81"), ("password", "Wq8-zzT1")]),
        ("Einloggen können Sie sich als petrak81, Code 771 204.", [("username", "petrak81"), ("tan", "771 204")]),
    ],
)
def test_login_that_only_the_verb_names(text: str, found: list[tuple[str, str]]) -> None:
    assert found_in(text) == found


def test_name_that_the_thread_shows_is_no_secret() -> None:
    text = "Ihr Benutzername lautet maxi82."
    assert found_in(text, thread=(Message(role="customer", text="Hallo", author="Maxi82"),)) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Ihr Passwort lautet Sommer2024!", "personal-data.password"),
        ("Ihre PIN lautet 4711.", "personal-data.pin"),
        ("Die PUK: 12345678", "personal-data.puk"),
        ("Ihre TAN: 482913", "personal-data.tan"),
        ("Token: ghp_abcdefghijklmnopqrstuvwxyz0123456789", "personal-data.access-key"),
    ],
)
def test_secret_is_an_error_in_private_and_wholly_masked(text: str, rule: str) -> None:
    verdict = Guard(Policy.default()).check(Draft(text=text, visibility="private", language="de"))
    (finding,) = (one for one in verdict.findings if one.category == "personal-data")
    assert (finding.rule, finding.severity) == (rule, "error")
    assert finding.match is not None
    assert not any(map(str.isalnum, finding.match))


@pytest.mark.parametrize("text", ["Ihr Benutzername lautet maxi82.", "Ihr Gutscheincode lautet XK7-9QPL-2M."])
def test_what_belongs_to_the_customer_is_none_in_private(text: str) -> None:
    verdict = Guard(Policy.default()).check(Draft(text=text, visibility="private", language="de"))
    assert not any(one.category == "personal-data" for one in verdict.findings)


@pytest.mark.parametrize(
    "html", ["Passwort: <b>Som</b>mer2024", "PIN:&nbsp;4<i>71</i>1", "<td>Benutzername:</td><td>maxi82</td>"]
)
def test_redacted_in_markup_and_then_silent(html: str) -> None:
    guard = Guard(Policy.default())
    redacted = guard.check(Draft(text=html, format="html", language="de")).redacted
    assert redacted is not None
    assert redacted != html
    assert not any(part in redacted for part in ("mer2024", "71", "maxi"))
    again = guard.check(Draft(text=redacted, format="html", language="de"))
    assert (again.findings, again.redacted) == ((), redacted)


@given(
    st.lists(
        st.sampled_from(["Passwort: ", "PIN ", "ist ", "„", "“", "Ä1", "ß", "🙂", "\u200b", "(", "Gutschein ", "４"])
    )
)
def test_spans_lie_inside(pieces: list[str]) -> None:
    text = "".join(pieces)
    for datum in data_in(text):
        assert 0 <= datum.span.start < datum.span.end <= len(text)


@given(st.text(max_size=60))
def test_no_text_is_too_strange(text: str) -> None:
    for datum in data_in(f"Passwort: {text} PIN {text} Benutzername {text}"):
        assert datum.span.start < datum.span.end


_HOSTILE = (
    "passwort fuer a b c d e ", "passwort ist ist ist ", "pin fuer der code ", "code fuer die ", "ihr code ist ist 12 ",
    "12345 ist ihre pin ", "gutschein code abc-1-2-3-", "a1-", "eyjaaaaaaaa.", "passphrase: ab cd ", 'passwort: „a ',
    "zugangsdaten a b c ", "bearer a", "api key ", "sk-", "x",
    "wlan get on a b c ", "wlan mit abcdef1 ", "tuer unten 4711 ", "enter the code 1234 ", "enter 1 2 3 4 in the ",
    "with ab1-cd2-", "a1-b2-c3 off ", "gift card 1234 5678 9012 3456 ", "say just ", "say abcd, that is a b c ",
    "first pet, we have abc ", "passwort haben wir dir ", "changed your login to ",
    "log in a b c with ", "log in with ab1cd ", "opens a b with ", "with the code 4711 you ", "code word. say abcd ",
    "we sent you to the ", "4711 a b c as the pin ", "der code, den a b ", "passwort, das a b c, ", "the code you a b ",
)  # fmt: skip


@pytest.mark.parametrize("piece", _HOSTILE)
def test_long_near_matches_take_linear_time(piece: str) -> None:
    scene = Scene(Reading((piece * 50_000)[:50_000]))
    assert scene.view
    for detector in gates.DETECTORS:
        begun = time.process_time()
        assert list(detector.find()(scene)) is not None
        assert time.process_time() - begun < 2, detector.name
