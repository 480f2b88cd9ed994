"""Mailboxes that are nobody's: roles, reserved domains, forms to fill in; and the providers of private ones."""

from __future__ import annotations

import re

ROLES = frozenset(
    # RFC 2142
    "info marketing sales support abuse noc security postmaster hostmaster usenet news webmaster www uucp ftp "
    # English
    "admin administrator accounts accounting accessibility billing booking bookings bugs business careers care "
    "cancellations claims claim coaching community complaint complaints compliance concierge contact contactus "
    "customer customers customercare customerservice customerservices customerrelations customersupport delivery "
    "deliveries developer developers dev devs disputes dpo editor editorial enquiries enquiry ethics events everyone "
    "feedback finance foundation fraud gdpr git groups guestrelations hello helpdesk help hi hiring hr inquiries "
    "inquiry insurance invoice invoices investor investors it jobs legal letters listings mail mailer mailbox "
    "maintenance management media medical members membership mobile moderation newsdesk newsletter noreply "
    "notification notifications office online operations ops order orders partner partners parts payments "
    "permissions phishing phish press privacy procurement product products purchasing questions reception recruiting "
    "recruitment refund refunds registration relations reply report reportphish reporting reports reservation "
    "reservations response returns safety scam service services servicedesk shipping shop shopping social "
    "socialmedia spam spoof sponsor staff stop store subscription subscriptions suggestions survey team tech "
    "technical technicalsupport techsupport tickets ticket tracking training travel trust unsubscribe update updates "
    "users voice volunteer warranty web webshop website welcome app apps android ios "
    # German
    "abo abos aboservice abteilung anfrage anfragen anmeldung annahme ausbildung auskunft bank barrierefreiheit "
    "beratung bestellung bestellungen beschwerde beschwerden beschwerdemanagement betreuung betrug bewerbung "
    "bewerbungen buchhaltung buchung buchungen buero datenschutz datenschutzbeauftragter datenschutzbeauftragte "
    "dialog direktion edv einkauf email empfang fahrplan feedbacks fehler filiale forum fragen frage fundbuero "
    "garantie gast geschaeftsstelle gewinnspiel hallo hilfe hotline ideen impressum inkasso jugend karriere kasse "
    "kaufen kommunikation kontakt kuendigung kuendigungen kunden kundenbetreuung kundencenter kundendialog "
    "kundendienst kundenforum kundenmanagement kundenservice kundensupport kunde lager leitung leser leserservice "
    "leserbriefe lieferung lob meinung meldung mitglieder mitgliederservice moin nachhaltigkeit notfall ombudsstelle "
    "ombudsmann personal post poststelle presse pressestelle produkt produktion qualitaet qualitaetssicherung qm "
    "rechnung rechnungen rechnungsstelle recht rechtsabteilung redaktion reisen reklamation reklamationen reparatur "
    "reservierung reservierungen retoure retouren rezeption rueckgabe schaden schulung sekretariat servicecenter "
    "serviceteam shopinfo sicherheit social-media spende spenden spendenservice stoerung stoerungsstelle technik "
    "technisch tickets umwelt unternehmen verein verkauf verlag vermietung versand vertrieb vertrag vertraege "
    "verwaltung verwaltungs vorstand webmaster webredaktion werbung werkstatt widerruf zentrale zahlung zahlungen "
    "zoll".split()
)
"""Local parts of RFC 2142 and what is usual beside them in English and German."""

_NEUTRAL = frozenset(
    "de at ch uk gb ie us eu en fr it es nl be dach emea apac global international int intl world europe germany "
    "deutschland austria oesterreich schweiz switzerland ireland usa america nord sued ost west berlin hamburg "
    "muenchen munich koeln london no do not reply der die das und and the for my our us me on new neu neue first "
    "group de-de en-us en-gb b2b b2c".split()
)
# long enough to be told inside a word: kundenservice-nord, acmesupport, lazioadvice
_INSIDE = re.compile(
    r"(?:support|service|kontakt|contact|feedback|datenschutz|privacy|customer|kunden|presse|helpdesk|hotline|"
    r"newsletter|noreply|donotreply|no-reply|redaktion|beschwerde|complaint|enquir|inquir|advice|bewerbung|"
    r"reklamation|marketing|office|(?<=\w\w)(?:care|team|desk|hilfe)\Z)"
)
# in whatever place they stand, at a domain that is no provider's
_TELLING = frozenset(
    "app apps team service support info help hilfe kontakt contact feedback opensource project projekt newsletter "
    "noreply reply customer kunden desk media presse press jobs shop store hotline online social admin bot "
    "automation billing".split()
)
_APP = re.compile(r"[a-z]{3,}app\d{0,2}\Z")

PROVIDERS = frozenset(
    "gmail googlemail gmx web t-online freenet yahoo ymail rocketmail hotmail outlook live msn icloud me mac aol "
    "posteo mailbox proton protonmail pm arcor bluewin sunrise hispeed chello aon btinternet virginmedia sky "
    "talktalk eircom comcast verizon att sbcglobal bellsouth charter cox earthlink mail email vodafone kabelmail "
    "ewetel netcologne tutanota tuta hey fastmail zoho yandex laposte orange wanadoo libero gmxmail online "
    "vodafonemail magenta ntlworld blueyonder tiscali".split()
)
"""The names of providers of private mailboxes, without their top-level domains."""

TOP_LEVEL_DOMAINS = frozenset(
    "com net org info biz name pro mobi edu gov mil int eu asia cat coop jobs museum tel travel aero de at ch li uk "
    "co ie us ca au nz fr it es pt nl be lu dk se no fi is pl cz sk hu si hr rs ba ro bg gr cy tr ru ua by ee lv lt "
    "mt al mk me md ge am az il ae sa eg ma tn za ng ke gh in pk bd lk cn hk tw jp kr sg my th vn ph id br ar mx cl "
    "pe ve ec uy bo cr do gt cu pa io ai cc tv fm am ly to ws sh st gg im je vg ag sc app dev online shop store site "
    "website web cloud email mail tech digital software agency media news blog club live life health care doctor "
    "clinic dental group team work works company business services service solutions systems support help consulting "
    "expert center gmbh koeln cologne berlin hamburg bayern nrw ruhr saarland wien tirol swiss zuerich london scot "
    "wales irish amsterdam paris nyc foundation social network world today plus one xyz top page link click space "
    "fun bank versicherung insurance energy house immobilien haus reise reisen auto cars bike fitness fashion style "
    "design art photo photography studio video music games game chat zone run guru ninja rocks wtf lol family love "
    "kids school academy education university".split()
)
"""Of IANA's root zone those where people and firms have mailboxes: tell a spelt-out address from a sentence."""

_POSITION = re.compile(
    r"(?:\A|[._-])(?:lead|head|manager|director|chief|officer|assistant|ceo|cfo|coo|cto|leiter(?:in)?|leitung"
    r"|chef(?:in)?|"
    r"assisten[tz](?:in)?)(?:[._-]|\Z)"
)
# RFC 2606 and RFC 6761; example.de is used likewise
_RESERVED = re.compile(
    r"(?:\A|\.)(?:example\.(?:com|net|org|edu|de)|example|test|invalid|localhost|local|internal|lan|arpa|onion)\Z"
)
_FORM = re.compile(
    r"(?:vorname|firstname|first|v|ihr|dein|your|mein|my|ihre|deine)[._-]?(?:nachname|lastname|last|name|e?-?mail|"
    r"adresse|address|emailaddress|e-mail-adresse)\Z|(?:name|username|user|someone|jemand|somebody|xxx+)\Z"
)
_FILES = frozenset(
    "png jpg jpeg gif svg webp ico js css html htm php pdf py ts json xml txt doc docx zip mp4 mp3 exe".split()
)


def is_reserved(domain: str) -> bool:
    """True for domains kept for examples and tests (RFC 2606, RFC 6761), which are nobody's."""
    return _RESERVED.search(domain) is not None


def is_file(domain: str) -> bool:
    """True for what looks like a domain and is a file: logo@2x.png."""
    return domain.rpartition(".")[2] in _FILES


def is_form(local: str) -> bool:
    """True for a local part that shows how an address is built: vorname.nachname, your-name."""
    return _FORM.match(local) is not None


def is_private(domain: str) -> bool:
    """True for a domain of a provider of private mailboxes: gmail.com, gmx.de, yahoo.co.uk."""
    name, _, rest = domain.partition(".")
    return name in PROVIDERS and rest.count(".") <= 1


def is_role(local: str, domain: str) -> bool:
    """True for a mailbox of a role, a team, a product or a firm: support-uk, kundenservice, acme@acme.de."""
    local = local.partition("+")[0]
    if local in ROLES:
        return True
    words = [word for word in re.split(r"[\W\d_]+", local) if word]
    if not words:
        return False
    firm = set(re.split(r"[^a-z0-9]+", domain)) - TOP_LEVEL_DOMAINS
    told = [word in ROLES or _INSIDE.search(word) is not None or _is_app(word, domain) for word in words]
    if any(told) and all(
        is_told or word in _NEUTRAL or word in firm or len(word) == 1 for word, is_told in zip(words, told, strict=True)
    ):
        return True
    if any(_INSIDE.search(word) for word in words):
        return True
    if not is_private(domain) and (words[0] in ROLES or not _TELLING.isdisjoint(words)):
        return True
    named = "".join(word for word in words if word not in _NEUTRAL)
    return not is_private(domain) and len(named) >= 3 and named == re.sub(r"[^a-z]", "", _registered(domain))


def is_position(local: str) -> bool:
    """True for a mailbox of the one person who holds a position: procurement.lead, head-of-sales."""
    return _POSITION.search(local) is not None


def _registered(domain: str) -> str:
    """The label that a firm registered: acme of shop.acme.co.uk."""
    labels = domain.split(".")[:-1]
    while len(labels) > 1 and (labels[-1] in TOP_LEVEL_DOMAINS or len(labels[-1]) <= 2):
        labels.pop()
    return labels[-1] if labels else ""


def _is_app(word: str, domain: str) -> bool:
    return not is_private(domain) and _APP.match(word) is not None
