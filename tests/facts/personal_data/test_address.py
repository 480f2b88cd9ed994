"""Postal addresses of five countries, and the places that are nobody's home."""

from __future__ import annotations

from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.facts.personal_data.address import find_postcode_address, find_street_address
from replyguard.facts.personal_data.address_houses import find_named_house
from replyguard.facts.personal_data.address_labelled import find_flat_address, find_labelled_address

from .place_findings import GUARD, data, found

_GERMAN = [
    "Wir haben bei Ihnen [[Kölner Platz 7]] notiert.",
    "Der Bote steht vor Ihrer Haustür, [[An der Lehne 12]].",
    "Steht so bei uns: Straße: [[Berliner Ring 12]]",
    "Der Fahrer war an Ihrer Haustür, [[Im Sande 14]], niemand hat geöffnet.",
    "Sie wohnen in [[Hintersee 12 (5324)]], oder?",
    "Geliefert wird an die [[Bachgass 9 in 8400 Winterthur]].",
    "Lieferadr. bei uns: [[Sechshauser Str. 31/4/12, 1150 Wien]]",
    "Straße: [[Birkenweg 8]]\nOrt: [[24103 Kiel]]\nStimmt das?",
    "Ihr Paket liegt jetzt bei Ihnen, [[Villa Anna, Seestraße, Bad Aussee]].",
    "Wir haben [[Hauptstraße 5a]] notiert.",
    "Sie wohnen [[Hauptstr. 12-14]] in Köln.",
    "Geht an [[Am Alten Markt 3]] raus.",
    "Es ist die [[Lange Gasse 7/2/14, 1080 Wien]].",
    "Der Anschluss [[Bahnhofplatz 1]] ist frei.",
    "Ihre Lieferung nach [[Im Wiesengrund 8]] kommt.",
    "Der Anschluss [[Straße des 17. Juni 135]] ist frei.",
    "Ihre Adresse ist [[Unter den Linden 77, 10117 Berlin]].",
    "Sie wohnen in Mannheim, [[C 4, 12]].",
    "Lieferadresse: [[Goethestraße 10\n80331 München]]\nTelefon folgt",
    "Ihre Adresse [[A-1010 Wien, Stephansplatz 3]] stimmt.",
    "Ihre Adresse [[Kärntner Straße 12/Stiege 2/Top 14, A-1010 Wien]] stimmt.",
    "Ihre Adresse [[Seestrasse 5, CH-8001 Zürich]] bleibt so.",
    "Der Techniker kommt in die [[Ringstraße 4]] zu Ihnen.",
    "wohnhaft [[Lindenweg 3 b, 01069 Dresden]]",
    "ihre adresse [[musterstr. 12 in 50667 köln]]",
    "ich wohne in der [[goethestr 10]] in köln",
    "Geliefert nach [[Gänsemarkt 2, 20354 Hamburg]].",
    "Die [[Martin Luther Straße 4]] ist notiert.",
    "Das Paket liegt c/o Meier, [[Rosenweg 8]].",
    "Lieferung an [[Müllerweg 12a, 3. OG, 8010 Graz]]",
    "Sie wohnen in [[10115 Berlin]], richtig?",
    "Ihre PLZ [[10115]] haben wir geprüft.",
    "Ihr Postfach: [[Postfach 12 34 56]]",
    "Der Fahrer hat es beim Nachbarn in der [[Lindenstraße 8]] abgegeben.",
    "Sie sind in die [[Ringstraße 4]] umgezogen.",
    "Unsere Filiale hat das Paket an Ihre Adresse [[Hauptstraße 5]] geschickt.",
    "Ihr Paket kam aus unserem Lager in die [[Hauptstr. 5]].",
    "Die Inspektion findet in [[Beckmannstr. 60, 24025 Meppen]] statt.",
    "Ihre Adresse [[Frida-Ring 7, 1741 Waidhofen an der Ybbs]] stimmt.",
    "Ihre Adresse [[Grobstrasse 90, 6447 La Chaux-de-Fonds]] stimmt.",
    "👋 Ihre Adresse [[Haupt\u200bstraße 5]] 🙂",
    "Ihre Adresse [[Hauptstraße ５]] stimmt.",
    "Als Lieferadresse steht bei uns:\nUte Kern\n[[Auf dem Kamp 17\n31134 Hildesheim]]",
    "[[Top 4, Haus Abendrot, Lindengasse, 1070 Wien]] ist Ihre Adresse.",
    "[[Lindengasse 53]], da gibt es eine Störung an Ihrem Anschluss.",
    "Ihre Zustelladresse lautet bei uns: [[Am Anger 5\n06618 Naumburg]]",
]
_ENGLISH = [
    "Your new postcode will be [[LS6 2QT]].",
    "Postcode | [[LS6 2QT]]",
    "You told us to leave it at [[Hall Farm, Church Lane, Much Hadham]].",
    "We have the postcode [[LS6 2QT]] on your order.",
    "Eircode [[V94 T9PX]] is what you typed in.",
    "[[LS6 2QT]] isn't the postcode on your card.",
    "You registered with [[M14 5TQ]], so the ward is another one.",
    "We've got you down at [[M14 5TQ]].",
    "Change from [[3 Heol y Parc, Cardiff CF10 3AT]] is done.",
    "The courier left it at your farm ([[The Old Dairy, Mill Lane, Little Snoring]]).",
    "Your parcel went to [[Rose Cottage, Church Lane, Much Hadham]].",
    "Your parcel is at [[Unit 3, Meadow Retail Park, Leeds LS1 4AP]].",
    "We sent it to [[12 High Street]].",
    "Your address: [[Flat 3b, 24 Acacia Avenue, Leeds LS1 4AP]].",
    "we have [[24 acacia avenue]] down for you",
    "We sent it to [[14 Oak Lane, Dublin 8]].",
    "Your address is [[Rose Cottage, Mill Lane, Ambleside LA22 9AB]].",
    "It is [[3 The Paddock, York YO1 7AB]], right?",
    "We have [[1420 Maple Ave Apt 3, Springfield, IL 62704]].",
    "We have [[1420 Maple Ave Apt 3, Springfield, IL 62704-1234]].",
    "You live at [[350 Fifth Avenue, New York, NY 10118]].",
    "Your address is [[742 N 5th St]].",
    "It went to [[PO Box 1234]].",
    "Your Eircode [[D02 AF30]] works.",
    "We checked your postcode [[LS1 4AP]].",
    "Please update to [[123 Main St, Apt 4B, New York, NY 10001]].",
    "Shipping address: [[Main Street 42, 12345 Sampletown]]",
    "You moved to [[12 High Street]].",
    "Our driver left it at [[24 Acacia Avenue]].",
    "The inspection will take place at [[591 Vanessa Forge Apt. 015, West Jeremy, AR 55309]].",
    "Ship it to [[USNV Russell, FPO AP 66508]].",
    "You live at [[12 Rue de Rivoli, Paris]].",
    "It went to [[Flat 3, Granary House, Mill Lane, Cork]], is that you?",
    "We have you at [[Apartment 9, The Maltings, Castle Street, Dublin 8]].",
    "Our engineer will see you at [[24 Acacia Avenue]] on Friday.",
]
_NOBODYS_HOME = [
    ("LS6 2QT is just outside our delivery area.", "an area"),
    ("Enter a postcode such as LS6 2QT to see the shops.", "an example"),
    ("The Old Mill, Church Street, Much Hadham is hosting our fair.", "a place to visit"),
    ("Ihr Zimmer im Haus Edelweiß, Dorfweg, Mayrhofen ist gebucht.", "a hotel"),
    ("Zum Berliner Platz 3 Minuten zu Fuß.", "what the number counts"),
    ("Lieferung bis vor die Haustür am Montag 4. Mai, im Raum Köln 30 Euro.", "a day and a price"),
    ("Seite 12 (8324) im Katalog, daheim lesen.", "a page"),
    ("For the sat nav use postcode TQ14 9AE.", "for visitors"),
    ("Our postcode is LS6 2QT.", "the brand's own"),
    ("The store's postcode is LS6 2QT, parking is round the back.", "a shop's"),
    ("Please write to Customer Services, Acme Ltd, PO Box 12, Leeds LS1 4AP.", "a department's post box"),
    ("Schreiben Sie an: Kundendialog, Postfach 12 34 56, 10115 Berlin.", "a department's post box"),
    ("The outlet is at Unit 3, Meadow Retail Park, Leeds LS1 4AP.", "a park of shops"),
    ("We'll see you at the Corn Exchange Theatre, Wheeler Street, Cambridge CB2 3QB.", "a theatre"),
    ("Alte Geräte nimmt der Wertstoffhof in der Gartenstraße 12 an.", "a public place"),
    ("Kommt doch ins Haupthaus, Gartenstraße 12, da ist mehr Auswahl.", "the brand's own place"),
    ("In unserem Laden Hamburger Straße 12 stehen zwei Modelle.", "the brand's own place"),
    ("Mit dem Bus bis Markt, dann zu Fuß zur Gartenstraße 12, da ist der Eingang.", "the way to a place to visit"),
    ("Bitte so ausfüllen: Max Mustermann, Musterweg 1, 12345 Musterhausen", "an example"),
    ("Ihr Verlobungsring, Silberner Ring 18, ist da.", "the size of a ring"),
    ("Our farm shop is in The Old Dairy, Mill Lane, Little Snoring.", "the brand's own place"),
    ("The Ring, the Lodge and The Old Mill, all classics, are back.", "books"),
    ("Unsere Filiale in der Hauptstraße 5 hat geöffnet.", "the brand's own place"),
    ("Besuchen Sie uns in der Lange Gasse 7, 1080 Wien!", "an invitation"),
    ("Rücksendungen an Example GmbH, Industriestr. 5, 80331 München.", "where returns go"),
    ("Sendet uns das Paket an Ringstr. 5 zurück.", "where returns go"),
    ("Im Café Müller, Hauptstraße 5, am Freitag um 18 Uhr", "a public place"),
    ("Das Konzert in der Olympiahalle, Spiridon-Louis-Ring 21, beginnt.", "an event"),
    ("Wir sind umgezogen in die Ringstraße 4.", "the brand moved"),
    ("Schreiben Sie uns: Example AG, Postfach 12 34 56, 80331 München", "the brand's post box"),
    ("Ihr Paket liegt in der Postfiliale Marktplatz 3.", "a public place"),
    ("Bauarbeiten in der Hauptstraße", "no number"),
    ("Sie haben Platz 3 an Gleis 7, Zimmer 12.", "a seat, a platform, a room"),
    ("Der Speicherplatz 64 GB, der Sitzplatz 12", "places of other sorts"),
    ("Auf dem Weg 2024, am Markt 2023", "years"),
    ("In der Lindenstraße 5 Minuten warten", "what the number counts"),
    ("In der PLZ 10115 gibt es eine Störung.", "a district of thousands"),
    ("Wir bringen 5 Geräte, unterwegs 3.", "street endings inside words"),
    ("Nürnberg 2024, Bamberg 3 : 1", "towns"),
    ("Visit our store at 12 High Street, Leeds LS1 4AP.", "the brand's own place"),
    ("Please send returns to 5 Mill Road, Cambridge CB1 2AB.", "where returns go"),
    ("Our offices are at 24 Acacia Avenue.", "the brand's own place"),
    ("Our store moved to 12 High Street.", "the brand moved"),
    ("The parcel is at the collection point, 12 High Street.", "a public place"),
    ("10 Downing Street said no.", "everybody knows it"),
    ("Step 5, way 2, gate 12, Route 66, Windows 11 Home", "no street"),
    ("4 wheel drive, 2 way street, 5 minutes down the road", "no street"),
    ("The area SE19 2AB has an outage.", "a postcode that is nobody's"),
    ("Im Anhang 3, am Monitor 2, im Quartal 4, im Eingabefeld 5", "things with numbers"),
    ("Das Teil passt zur Modellreihe 7 und im Neubau 2.", "things with numbers"),
    ("Drücken Sie die Nummer 5 im Menü am Bildrand.", "a key"),
    ("You'll find us at number 12 on Park Road, our shop is open daily.", "the brand's"),
    ("Kommt ins Wirtshaus um die Ecke, Lindengasse 12, da gibt's Knödel!", "a pub"),
    ("Neuer Laden: Ringstraße 4, ab Samstag offen!", "a shop that opens"),
    ("New café: 12 High Street, opening on Friday", "a café that opens"),
    ("We reopen at 24 Acacia Avenue on Monday.", "a place to visit"),
    ("See you at 24 Acacia Avenue on Friday!", "a place to visit"),
    ("My office is in New York. Visit us in Paris.", "cities"),
]


_IN_WORDS = [
    "Der Zusteller war bei der [[Nummer 14 in der Gartenstraße]].",
    "Der Fahrer fand [[Hausnummer 3 im Birkengrund]] nicht.",
    "Unser Monteur stand gestern vor der [[Gartenstraße 14b]].",
    "Die Fahrerin war in der [[Gartenstraße, Hausnummer 14]].",
    "Our driver left it at [[number 14 on Acacia Avenue]].",
    "The rider went to [[Acacia Mews, number 14]], as asked.",
    "You are listed under [[house 14 and SE19 2AB]].",
    "the driver rang at [[flat 4 granary house on mill st]] twice",
]


@pytest.mark.parametrize("marked", _GERMAN + _ENGLISH + _IN_WORDS)
def test_address_is_found_whole(marked: str) -> None:
    result, expected = found(marked, "address")
    assert result == expected


@pytest.mark.parametrize(("text", "because"), _NOBODYS_HOME)
def test_place_of_nobody_is_left_alone(text: str, because: str) -> None:
    assert found(text, "address")[0] == text, because


def test_public_place_that_the_customer_posted_is_found() -> None:
    thread = [{"role": "customer", "text": "Ich wohne hauptstr. 5!"}]
    result, expected = found("Unsere Filiale in der [[Hauptstr. 5]] ist bei Ihnen.", "address", thread=thread)
    assert result == expected


def test_private_message_may_hold_the_address() -> None:
    assert found("Sie wohnen Hauptstr. 5?", "address", visibility="private")[0] == "Sie wohnen Hauptstr. 5?"


def test_address_split_by_markup_is_redacted_whole() -> None:
    html = "<p>Ihre Adresse Haupt<b>straße</b>&nbsp;5, 80331&#32;M&uuml;nchen stimmt.</p>"
    verdict = GUARD.check({"text": html, "format": "html"})
    assert verdict.redacted == "<p>Ihre Adresse [Adresse]<b></b> stimmt.</p>"
    assert GUARD.check({"text": verdict.redacted, "format": "html"}).redacted == verdict.redacted


_FINDERS = (find_street_address, find_postcode_address, find_labelled_address, find_flat_address, find_named_house)


@given(st.text(max_size=120))
def test_any_text_has_spans_inside_it(text: str) -> None:
    for find in _FINDERS:
        for datum in data(find, text):
            assert 0 <= datum.span.start < datum.span.end <= len(text)


@given(
    st.lists(
        st.sampled_from(
            "Am Haupt straße str. 5 12a , 80331 München \n Flat Apt LS1 4AP \u200b ß ﬁ Ave IL 62704 adresse".split(" ")
        ),
        max_size=25,
    )
)
def test_pieces_of_addresses_have_spans_inside_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for find in _FINDERS:
        for datum in data(find, text):
            assert text[datum.span.start : datum.span.end].strip() != ""


@pytest.mark.parametrize(
    "piece",
    [
        "Am Alten ",
        "1 ",
        "Haupt-",
        "12 Oak ",
        "80331 Mün ",
        "strasse ",
        "Apt 3 ",
        "adresse ",
        "a5, ",
        "Flat 1, ",
        "flat 1, the mill, oak ",
        "we open ",
        "new shop ",
        "LS1 4AP ",
        "postcode is ",
        "post code LS1 4AP you ",
        "you gave ",
        "the mill, old ",
        "villa anna, ",
        "berliner ring 1 ",
        "hintersee 1 (",
        "write to ",
        "steht bei uns ",
    ],
)
def test_time_grows_with_the_text_alone(piece: str) -> None:
    text = (piece * 50_000)[:50_000]
    begun = thread_time()
    for find in _FINDERS:
        data(find, text)
    assert thread_time() - begun < 4
