"""The words that say that a number beside them is one which a company gave to a person, in folded spelling.

Gates and detectors read the same lists, so that no gate can miss what its detector would find.
"""

from __future__ import annotations

from types import MappingProxyType

# first parts of compounds and of "Kunden-Nr.": a word of number must follow before the number counts
GERMAN_STEMS = MappingProxyType(
    {
        "customer-number": "kunden kunde kund kd kdn knd kundenkonto kundenkarten mitglieds mitglieder mitglied mitgl"
        " mitgliedskarten abonnenten abonnement abo debitoren debitor geschaeftspartner depot bonus bonuskarten"
        " bonuskarte kundenkarte vorteilskarten vorteilskarte bahncard payback"
        " vielflieger beitrags beitragskonto matrikel kundenkontos benutzerkonto konto"
        " mitarbeiter personal mitarbeiterausweis treuekarten treuekarte clubkarten clubkarte punktekarten"
        " punktekarte mitgliedskarte",
        "contract-number": "vertrags vertrag vtr vertr vertragskonto polizzen polizze policen police"
        " vertragskto versicherungsschein versicherungspolicen vs mandats mandat sepa-mandats mietvertrags darlehens"
        " darlehen"
        " kredit leasing bausparvertrags anschluss rahmenvertrags vertragspartner",
        "order-number": "bestell bestellungs bestellung best auftrags auftrag auftr auftragsbestaetigungs order"
        " retouren retour ruecksende ruecksendungs lieferschein liefer lieferungs angebots angebot abhol kauf einkaufs",
        "invoice-number": "rechnungs rechnung rechn rg rgn re faktura fakturen gutschrifts gutschrift beleg kassenbon"
        " bon transaktions zahlungs ueberweisungs kassen mahn",
        "ticket-number": "ticket tickets vorgangs vorgang fall schadenfall schadensfall supportfall servicefall vorfall"
        " anfrage anfragen anliegen stoerungs stoermeldungs stoerung meldungs schaden schadens reklamations reklamation"
        " beschwerde referenz bearbeitungs akten geschaefts antrags antrag case incident kontakt stoerungsmeldung",
        "booking-number": "buchungs buchung reservierungs reservierung reise flugbuchungs reisebuchungs",
        "tracking-number": "sendungs sendung paket pakete paketverfolgungs sendungsverfolgungs tracking ident"
        " frachtbrief versand paketschein einlieferungs",
        "meter-number": "zaehler stromzaehler gaszaehler zaehlpunkt marktlokations marktlokation malo messlokations"
        " messlokation melo messstellen",
        "insurance-number": "versicherten versichertenkarten versicherungs versicherung krankenversicherungs kv"
        " krankenkassen",
        "patient-number": "patienten patient patientinnen pat befund",
        "sim-number": "sim simkarten sim-karten simkarte sim-karte",
    }
)

# nouns that a number may follow directly: "Bestellung 302-9981234"
GERMAN_NOUNS = MappingProxyType(
    {
        "customer-number": "kunde kundin kundenkonto mitglied mitgliedsausweis kundenkarte depot konto kd bonuskarte"
        " vorteilskarte treuekarte clubkarte punktekarte mitgliedskarte",
        "contract-number": "vertrag vertraege vertraegen vertrags vertragskonto police polizze versicherungsschein"
        " mandat darlehen kredit leasingvertrag",
        "order-number": "bestellung bestellungen auftrag auftraege auftraegen auftrags auftragsbestaetigung"
        " lieferschein retoure lieferung angebot",
        "invoice-number": "rechnung rechnungen gutschrift beleg faktura fakturen quittung mahnung",
        "ticket-number": "ticket tickets vorgang vorgaenge vorgaengen vorgangs fall anfrage anliegen schaden"
        " schadenfall schadensfall schadenfaelle reklamation antrag stoerungsticket stoerungsmeldung"
        " schadenmeldung schadensmeldung",
        "booking-number": "buchung buchungen reservierung flugbuchung hotelbuchung reisebuchung",
        "tracking-number": "sendung sendungen paket pakete paeckchen einschreiben versandetikett paketetikett"
        " versandlabel paketlabel",
        "meter-number": "zaehler",
        "patient-number": "patient patientin",
    }
)

# English words before "number", "no.", "ID" …
ENGLISH_STEMS = MappingProxyType(
    {
        "customer-number": "customer client cust member membership account acct acc loyalty subscriber subscription"
        " rewards flyer student employee staff personnel payroll badge voter",
        "contract-number": "contract policy agreement mandate tenancy lease loan plan mortgage",
        "order-number": "order orders ord purchase return returns rma po quote quotation",
        "invoice-number": "invoice inv receipt transaction txn payment bill billing refund",
        "ticket-number": "ticket case issue reference ref incident claim claims complaint request enquiry inquiry"
        " query file task",
        "booking-number": "booking reservation confirmation pnr itinerary locator trip conf bkg resv",
        "tracking-number": "tracking parcel shipment consignment package delivery waybill",
        "meter-number": "meter supply mpan mprn",
        "insurance-number": "insurance insured",
        "patient-number": "patient hospital record",
        "sim-number": "sim",
    }
)

ENGLISH_NOUNS = MappingProxyType(
    {
        "customer-number": "account acct customer client member membership subscription clubcard",
        "contract-number": "contract policy agreement loan lease mortgage",
        "order-number": "order orders purchase rma return po",
        "invoice-number": "invoice invoices receipt transaction payment refund",
        "ticket-number": "ticket tickets case cases claim incident request enquiry inquiry complaint query",
        "booking-number": "booking bookings reservation reservations itinerary confirmation",
        "tracking-number": "parcel parcels shipment shipments consignment package packages delivery track label"
        " dhl hermes dpd gls ups usps fedex evri",
        "meter-number": "meter",
        "patient-number": "patient",
    }
)

# words that need no word of number: they are one
SELF_SUFFICIENT = MappingProxyType(
    {
        "customer-number": "kdnr kundenkto postnummer postnr",
        "contract-number": "mandatsreferenz mandatsreferenzen vertragskto",
        "order-number": "rma",
        "invoice-number": "kassenzeichen zahlungsreferenz",
        "ticket-number": "aktenzeichen geschaeftszeichen az gz reference ref referenz vorgangskennung",
        "booking-number": "pnr buchungscode filekey",
        "tracking-number": "tracking sendungsverfolgung trackingcode awb",
        "meter-number": "mpan mprn zaehlpunkt zaehlpunktbezeichnung marktlokation messlokation malo melo",
        "insurance-number": "kvnr",
        "patient-number": "mrn",
        "sim-number": "iccid imsi",
    }
)

# as the end of a compound, and as a word of its own
NUMBER_ENDINGS = ("nummern", "nummer", "kennung", "referenz", "zeichen", "code", "nrn", "nr", "id")
NUMBER_WORDS = (*NUMBER_ENDINGS, "numbers", "number", "num", "nos", "no", "reference", "ref", "identifier", "locator")

SHORT = 4
"""Letters below which a word is too short to be looked for inside others."""
WORDS_ALONE = frozenset("conf resv label lease issue case plan loan order orders best cust claim trip".split())
"""Longer words that other words hold too often to be looked for inside them."""

CARDS = frozenset("card karte karten".split())
"""Cards that points are collected with have a number, and so have many others: words beside them must say which."""
