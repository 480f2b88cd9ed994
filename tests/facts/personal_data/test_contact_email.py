from __future__ import annotations

from time import thread_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard import Draft, Guard
from replyguard.draft import Author
from replyguard.facts.personal_data.datum import Scene, Strength
from replyguard.facts.personal_data.mail import find_email
from replyguard.facts.personal_data.mail_by_provider import find_email_by_provider
from replyguard.facts.personal_data.mailboxes import is_role
from replyguard.text.reading import Reading
from tests.facts.personal_data.marked_text import found, unmarked

WRITTEN = [
    "[[lara.q@outlook.com]] ist das, was Sie eingetragen haben.",
    "Auf Ihrer Buchung steht [[lara.q@outlook.com]].",
    "Sie haben uns von [[moni.hartl@aon.at]] geschrieben, darum ging die Antwort dorthin.",
    "You emailed us from [[t.hollis77@gmail.com]] last week.",
    "We only have [[tess@hollis-joinery.co.uk]], which is what you put on the form.",
    "Mail privat: [[ulla.brand@gmx.de]], Mail Büro leer.",
    "So steht es in unserer Kartei: [[ulla.brand@gmx.de]].",
    "Weil es [[u.brand@brand-keramik.de]] so nicht gibt, kam die Mail zurück.",
    "Wir können die Rechnung auch an [[ulla@brand-keramik.de]] schicken.",
    "Wir haben Ihnen an [[m.koch77@gmx.de]] geschrieben.",
    "Hallo Herr Kern, die Rechnung haben wir Ihnen gerade an [[kern.heinz@t-online.de]] gesendet.",
    "Die Mail ging an [[t.weber@mueller-bau.co.at]].",
    "Die Mail ging an [[t.weber@müller-bau.de]]!",
    "Leider kam unsere Mail an [[h.kern@kern-dach.de]] zurück.",
    "Unsere Antwort ging an [[h.kern@kern-dach.de]].",
    "Ihr PayPal-Konto [[p.doyle@gmx.ch]] wurde erstattet.",
    "Ich sehe zwei Konten: [[a.b@gmx.de]] und [[c.d@web.de]].",
    "Bitte schreiben Sie uns von [[a.b@gmx.de]] aus.",
    "Bitte entfernen Sie Ihre E-Mail ([[a.b@kern-dach.de]]) aus dem Kommentar.",
    "Unter [[jo@schmitz-online.de]] ist kein Konto hinterlegt.",
    "Sie haben sich mit [[jo@schmitz-online.de]] registriert.",
    "Wir melden uns bei Ihnen unter [[jo@schmitz-online.de]].",
    "Sie können mich unter [[max.mueller@wetzlar-net.de]] erreichen.",
    "Hallo Anna, wir haben dir an [[anna.winter@gmail.com]] geantwortet. Oder schreib uns an hilfe@acme.de.",
    "We've sent the voucher to [[kate.o@outlook.com]].",
    "Our email to [[pat@doyle-plumbing.ie]] bounced.",
    "Hi Pat, check your inbox ([[pat.doyle@eircom.net]]) please.",
    "Please confirm [[a.very.long.local-part_99@sub.mail.firm-name.co.uk]] is right.",
    "Your account [[kate@gmail.con]] has a typo.",
    "We can see [[KATE.OWENS@GMAIL.COM]] in the system.",
    "There is no account registered under [[jo@schmitz-online.de]].",
    "Please log in with [[jo@schmitz-online.de]].",
    "Please email us from [[a.b@gmail.com]], not from another address.",
    "We'll get back to you at [[jo@schmitz-online.de]] asap.",
    "Your colleague [[tom@oconnor-sons.ie]] already contacted us.",
    "Sehr geehrte Frau Lang, bitte nutzen Sie für den Login [[s.lang@langhaus.at]].",
    "Wir haben Ihre Nachricht per E-Mail an [[s.lang@langhaus.at]] beantwortet.",
    "We can't find an order for [[sam.oconnor@icloud.com]].",
    "You can contact me at [[jane.smith@gmail.com]].",
    'Your mail "[[o\'neill.pat+tag@btinternet.com]]" is noted.',
    "E-Mail:[[fritz@walter-fritz.de]]",
    "email=[[fritz@walter-fritz.de]]",
    "mailto:[[fritz@walter-fritz.de]]",
    "([[fritz@walter-fritz.de]])",
    "😀[[anna.klein@gmx.de]]😀",
    "...[[m.lehner@kern-dach.com]]...",
]

DISGUISED = [
    "Ihre Mail [[jan (at) firma-koch (punkt) de]] haben wir.",
    "Ihre Adresse ist [[eva at web dot de]].",
    "Sie nutzen [[eva.klein ät gmx punkt net]], oder?",
    "[[anna.b [ät] t-online [punkt] de]] ist korrekt?",
    "Schau: [[h_maier {at} posteo {dot} de]]",
    "[[anna.klein[at]gmx[.]de]]",
    "[[anna.klein<at>gmx.de]]",
    "[[anna PUNKT klein AT gmx PUNKT de]]",
    "Is it [[kate dot owens at outlook dot com]]?",
    "Your email address is [[kate[at]owens-bakery[dot]ie]].",
    "Is your email [[kate at owens-bakery.ie]]?",
    "Wir haben es an [[max.mustermann@beispiel\u200b.de]] geschickt.",
    "Wir haben es an [[m\u00adax.mustermann@beispiel.de]] geschickt.",
    "Wir haben es an [[max．mustermann＠beispiel．de]] geschickt.",
    "Wir haben es an [[ａｎｎａ＠ｇｍｘ．ｄｅ]] geschickt.",
    "Wir haben es an [[max.mustermann@\nbeispiel.de]] geschickt.",
    "Wir haben es an [[max.muster @ gmail.com]] geschickt.",
    "Wir haben es an [[max@gmail. com]] geschickt.",
    "[[anna.klein @gmx.de]] oder so",
]

NOBODYS = [
    ("Vorsicht vor Mails von rechnung-karl@paketdienst-zoll.info, die sind nicht von uns!", "a swindler's"),
    ("Achtung, karl.hoff@paketdienst-zoll.info gehört nicht zu uns.", "a swindler's"),
    ("Emails from j.parker@acme-refunds.biz are not from us.", "a swindler's"),
    ("Wir freuen uns, wenn Sie uns Ihre Idee an kira@acme.de schicken.", "offered"),
    ("Wir bitten Sie, Fotos an karin@acme.de zu schicken.", "offered"),
    ("Danke @max.mustermann, wir melden uns. Folge @acme.de!", "handles"),
    ("@user@mastodon.social postet", "a handle with its server"),
    ("https://medium.com/@max https://www.flickr.com/photos/12@N00/", "handles in links"),
    ("um 8 at home, meet me at work dot, at all dot", "sentences"),
    ("Look at google.com or meet at acme.de. See the form at faq.covid19.nhs.uk.", "sites"),
    ("sign in at gmail.com please, your account at yahoo.com", "providers"),
    ("3 @ 5 Euro, 12@4,99, 5 Stück @ 3.50 EUR, Price @ $5.00 each", "prices"),
    ("Das ist der Punkt at all. Der Punkt de facto.", "words that stand for signs"),
    ("john@example.com max@example.de a@b.example x@y.test z@host.invalid root@localhost", "RFC 2606, RFC 6761"),
    ("vorname.nachname@firma.de your.name@acme.com", "how addresses are built"),
    ("logo@2x.png react@18.2.0 git@github.com:acme/x.git", "files, packages, repositories"),
    ("service.de@acme.com support-uk@acme.com kundenservice-nord@acme.de", "roles by region"),
    ("noreply@acme.com no-reply@acme.com donotreply@acme.com", "machines"),
    ("Die Adresse acmeapp@acme-group.com ist unsere, acme@acme.de auch.", "the app's, the brand's"),
    ("Schreiben Sie uns an p.meier@acme.de.", "offered"),
    ("Schicken Sie die Unterlagen bitte an meier@acme-bau.de, danke.", "offered"),
    ("Bitte senden Sie Ihre Unterlagen und Ihre E-Mail-Adresse an schaden-kfz@acme.de.", "offered"),
    ("melde dich unter wirhelfen@acme.de", "offered"),
    ("Fragen? a.klein@acme.de hilft gern.", "offered"),
    ("Bei Fragen wende dich an unsere Kollegin: a.klein@acme.de", "offered"),
    ("email us at jfk@acme.com, contact us via boston.branch@acme.com", "offered"),
    ("reach out to our team at teamlead@acme.com", "offered"),
    ("Please reach out to lost.property@acme.com and we will look.", "offered"),
    ("Sie können die Rechnung bei meinanliegen@acme.de anfordern.", "offered"),
    ("Please contact mystory@acme.com with your order number.", "offered"),
    ("For urgent matters: mystory@acme.com", "offered"),
    ("Viele Grüße, Ihr Acme-Team, beratung-hm@acme.de", "the signature"),
    ("Viele Grüße\nJana Weber\njana.weber@acme.de", "the signature"),
    ("{{customer.email}} wird ersetzt.", "a placeholder"),
    ("bits@bytes C@t and d@g.", "no domain"),
]


@pytest.mark.parametrize("marked", WRITTEN + DISGUISED)
def test_address_of_a_person(marked: str) -> None:
    text, values = unmarked(marked)
    assert found(find_email, text) == values


@pytest.mark.parametrize(
    "marked",
    [
        "Das Konto läuft auf [[jana_weber82 bei GMX]], oder?",
        "your profile is under [[j.weber.1982 on Yahoo]] now",
        "Die alte Adresse, [[jana.weber bei Freenet]], ist gesperrt.",
    ],
)
def test_mailbox_by_its_provider(marked: str) -> None:
    text, values = unmarked(marked)
    assert found(find_email_by_provider, text) == values


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Der Log-in bei GMX klappt, das Add-in on Outlook nicht.", "words"),
        ("Office365 on Outlook, iPhone14 on iCloud, iOS17.2 at Yahoo", "products"),
        ("Gehen Sie auf mail.com bei Yahoo.", "a domain"),
        ("z.B. bei GMX oder support2 bei Yahoo", "an abbreviation, a role"),
        ("Bitte schreiben.Danach bei GMX anmelden.", "two sentences"),
    ],
)
def test_no_mailbox_by_its_provider(text: str, because: str) -> None:
    assert found(find_email_by_provider, text) == [], because


def test_position_is_a_person_where_it_is_somebodys() -> None:
    assert found(find_email, "We sent it to your address sales.lead@firma.de.") == ["sales.lead@firma.de"]
    assert found(find_email, "Email store.manager@acme.com for this.") == []


@pytest.mark.parametrize(("text", "because"), NOBODYS)
def test_no_address_of_a_person(text: str, because: str) -> None:
    assert found(find_email, text) == [], because


@pytest.mark.parametrize(
    "local",
    "info kontakt datenschutz presse hilfe kundenservice help feedback privacy noreply team office hello shop "
    "reservierung service.de support-uk postmaster abuse info2 lazioadvice acmesupport".split(),
)
def test_role(local: str) -> None:
    assert is_role(local, "acme.de")


@pytest.mark.parametrize("local", "jana.weber m.koch77 anna frank lea h_maier".split())
def test_no_role(local: str) -> None:
    assert not is_role(local, "gmx.de")
    assert not is_role(local, "anna-weber.de")


def test_offered_address_that_the_customer_posted_is_found() -> None:
    text = "Schreiben Sie uns unter anke.moser@bluewin.ch."
    assert found(find_email, text) == []
    assert found(find_email, text, customer="Meine Adresse: anke.moser (at) bluewin.ch") == ["anke.moser@bluewin.ch"]


def test_private_mailbox_is_the_teams_only_where_the_draft_says_so() -> None:
    assert found(find_email, "Send the invoice to john_1999@yahoo.com") == ["john_1999@yahoo.com"]
    assert found(find_email, "Send it to our shop: john_1999@yahoo.com") == []


def test_own_contacts() -> None:
    text = "Es antwortet p.meier@mail.acme.de, nicht p.meier@acme.com."
    assert found(find_email, text, contacts=["acme.de"]) == ["p.meier@acme.com"]
    assert found(find_email, text, contacts=["acme.de", "P.Meier@acme.com"]) == []


def test_mailbox_of_the_author_is_own() -> None:
    reading = Reading("Es antwortet jana.weber@acme.de.")
    assert list(find_email(Scene(reading)))
    assert not list(find_email(Scene(reading, author=Author(name="Jana Weber"))))


def test_strength() -> None:
    strengths = [datum.strength for datum in find_email(Scene(Reading("a.b@kern.de und c.d (at) kern.de")))]
    assert strengths == [Strength.VALIDATED, Strength.SHAPE]


@pytest.mark.parametrize(
    ("text", "format", "redacted"),
    [
        ("<p>An <b>m.koch</b>@gmx.de gesendet</p>", "html", "<p>An <b>[E-Mail]</b> gesendet</p>"),
        ("An **m.koch**@gmx.de gesendet", "markdown", "An **[E-Mail]** gesendet"),
        ("An m.koch&#64;gmx.de gesendet", "html", "An [E-Mail] gesendet"),
        ("Gesendet an m.koch@gmx.de, c.d (at) web.de.", "plain", "Gesendet an [E-Mail], [E-Mail]."),
    ],
)
def test_redacted(text: str, format: str, redacted: str) -> None:
    draft = Draft.from_mapping({"text": text, "format": format, "language": "de"})
    assert Guard().check(draft).redacted == redacted


def test_none_in_private() -> None:
    assert (
        Guard().check(Draft(text="Wir haben Ihnen an m.koch77@gmx.de geschrieben.", visibility="private")).findings
        == ()
    )


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80) | st.text(alphabet="ab1@.(at) dotpunk\u200b＠[]-_\n", max_size=80))
def test_any_text(text: str) -> None:
    for datum in find_email(Scene(Reading(text))):
        assert 0 <= datum.span.start < datum.span.end <= len(text)


@pytest.mark.parametrize(
    "piece",
    [
        "@",
        "a@",
        "a@b.",
        "a at ",
        "a.b at c dot ",
        "a-",
        "a",
        "(at)",
        "max@gmx ",
        "a@b.c.d.e.",
        " @ ",
        "a@b.de ",
        "punkt ",
    ],
)
def test_time_is_linear(piece: str) -> None:
    scene = Scene(Reading(piece * (100_000 // len(piece)), language="de"))
    assert scene.view
    begun = thread_time()
    list(find_email(scene))
    assert thread_time() - begun < 3
