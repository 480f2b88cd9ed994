"""German compounds both ways: coarse first parts and heads are found, letters that merely meet are not."""

from __future__ import annotations

import pytest

from replyguard import Draft, Guard

COARSE = {
    "Scheiß- before any noun": """
        Scheißladen Scheißverein Scheißhotline Scheißservice Scheißkunde Scheißapp Scheißupdate Scheißpaket
        Scheißrechnung Scheißvertrag Scheißtarif Scheißhandy Scheißbahn Scheißzug Scheißhotel Scheißwetter Scheißmontag
        Scheißjob Scheißformular Scheißpasswort Scheißdrucker Scheißkabel Scheißakku Scheißidee Scheißpreis
    """,
    "Drecks- before any noun": """
        Drecksladen Drecksverein Drecksfirma Drecksapp Drecksding Drecksteil Drecksjob Dreckswetter Dreckshandy
        Dreckskarre Dreckstarif Dreckssoftware Drecksvertrag Drecksrechner Drecksserver Drecksportal Dreckswerbung
        Drecksbehörde Dreckschef Dreckskunde
    """,
    "Kack- before any noun": """
        Kackladen Kackverein Kackapp Kackupdate Kackhandy Kackwetter Kackjob Kackpaket Kackdrucker Kackseite
        Kackgesicht Kackvogel Kackhaufen Kackspiel Kacklevel
    """,
    "Mist- before things": """
        Mistding Mistkarre Mistladen Mistgerät Mistprogramm Mistsoftware Misthandy Mistdrucker Misttechnik
        Mistkerl Miststück Mistvieh Misthund Mistsau Mistkröte
    """,
    "Arsch- before any noun": """
        Arschgeige Arschgesicht Arschkriecher Arschtritt Arschkarte Arschbacke Arschnase Arschkopf Arschladen Arschkind
        Arschbombe Arschfirma Arschkunde
    """,
    "Fick-, Piss-, Kotz-, Wichs-, Furz-, Rotz-": """
        Fickfehler Fickfresse Fickpartner Fickfilm Fickladen Pisswetter Pissladen Pissbude Pisskopf Pissgesicht
        Pissjob Kotzbrocken Kotzanfall Kotzladen Kotzgefühl Wichsvorlage Wichsgesicht Wichsbude Wichsladen Furzladen
        Furztrocken Rotzlöffel Rotzladen Rotzjob Rotzding
    """,
    "Huren-, Nutten-, Fotzen-, Titten-, Pimmel-": """
        Hurensohn Hurenkunde Hurenladen Hurenverein Nuttenladen Nuttenfrühstück Nuttenkind Fotzenkunde Fotzengesicht
        Tittenfoto Tittenkalender Pimmelkopf Pimmelgesicht Pimmelfoto
    """,
    "Idioten-, Deppen-, Trottel-, Penner-": """
        Idiotenladen Idiotenverein Idiotenhotline Idiotenbande Idiotenpack Deppenladen Deppenverein Deppenhotline
        Deppenservice Trottelladen Trottelverein Trotteltruppe Pennerverein Pennerladen Pennertruppe
    """,
    "Sau-, Schweine- and Affen- in listed compounds": """
        Sauladen Saubande Saupack Sauhaufen Sauwetter Saukerl Saustall Sauhund Schweinebande Schweineladen
        Schweinefraß Schweinepriester Affenpack
    """,
    "-wichser, -ficker, -pisser": """
        Wichserbande Wichserkopf Bürowichser Bonzenwichser Beamtenwichser Autowichser Mutterficker Ziegenficker Kundenficker Hundeficker
        Klopisser Bettpisser Stehpisser Warmpisser
    """,
    "-arsch, -sau, -schwein, -sack": """
        Lahmarsch Lahmärsche Teamarsch Fettarsch Riesenarsch Beamtenarsch Kundenarsch Chefarsch Politikerarsch Drecksau Fettsau Mistsau
        Nazisau Bullenschwein Dreckschwein Nazischwein Drecksack Fettsack Fresssack Saftsack
    """,
    "-hure, -nutte, -schlampe, -fotze, -luder": """
        Dorfhure Drecksnutte Büroschlampe Dorfschlampe Chefschlampe Bahnhofsnutte Gesichtsfotze Arschfotze Dorfluder
        Crackhure Hotlineschlampe
    """,
    "-scheiße, -kacke, -schiss, -dreck": """
        Hundescheiße Werbescheiße Technikscheiße Computerscheiße Hühnerkacke Taubenkacke Dünnschiss Scheißdreck
        Technikkacke Inkassoscheiße
    """,
    "-idiot, -depp, -trottel, -penner, -spast": """
        Vollidiot Fachidiot Dorfidiot Computeridiot Volldepp Dorfdepp Bürodepp Volltrottel Dorftrottel Bahnhofspenner
        Schnarchpenner Vollspast Kackspast Hotlinetrottel
    """,
    "-fresse, -gesicht, -kopf": """
        Hackfresse Drecksfresse Beamtenfresse Backpfeifengesicht Ohrfeigengesicht Arschgesicht Sackgesicht Dummkopf
        Hohlkopf Schwachkopf Pisskopf
    """,
    "-gesindel, -pack, -gelaber, -verarsche": """
        Lumpengesindel Diebesgesindel Beamtengesindel Lumpenpack Betrügerpack Politikergelaber Werbegelaber
        Kundenverarsche Totalverarsche Verbraucherverarsche
    """,
}
INNOCENT = {
    "march and marsh end in -arsch": """
        Marschmusik Schweigemarsch Gänsemarsch Eilmarsch Klimamarsch Hochzeitsmarsch Hochzeitsmärsche Ostermarsch Fußmarsch Einmarsch Protestmarsch Sternmarsch Trauermarsch Elbmarsch
        Wesermarsch Seemarsch Ameisenmarsch Marschland Marschgepäck Abmarschzeit Aufmarschplatz Rückmarsch
    """,
    "perch and harsh end in -arsch": """
        Barschfilet Flussbarsch Rotbarsch Viktoriabarsch Zackenbarsch Goldbarschfilet Harschschnee Bruchharsch verharscht
        barsche Buntbarsche Barschangeln
    """,
    "-ar or -a before Sch-": """
        Haarschnitt Haarschere Haarschmuck Solarschirm Solarschutz Solarschlosser Altarschrein Altarschloss Radarschirm
        Kaviarschnitte Seminarschein Formularschrank Paarschaltung Barschrank Warschau Starschnitt Nachbarschaft
        Barschaft Formularschutz Kommentarschreiber Inventarschild Dollarschein Exemplarschutz Karschachtel
    """,
    "-sch before Eis": """
        Fischeissorte Thunfischeis Kirscheissorten Sauerkirscheis Punscheis Wunscheissorte Matscheis Frischeis Frischeisproduktion
        Mischeis Tischeismaschine Rauscheisen
    """,
    "a table before a lamp, not a Schlampe": """
        Nachttischlampe Nachttischlampen Schreibtischlampe Schreibtischlampen Esstischlampe Couchtischlampe
        Beistelltischlampe Arbeitstischlampe Bürotischlampe Schminktischlampe Tischlampe Nachttischlampenschirm Hirschlampe Duschlampe
        Schlampermäppchen verschlampt Schlamperei
    """,
    "a linking -s- before Hit": """
        Weihnachtshit Weihnachtshits Weihnachtshitparade Verkaufshitliste Mittagshitze Mittagshitzewarnung Verkaufshit Verkaufshits Überraschungshit Lieblingshit Lieblingshits Frühlingshit
        Geburtstagshit Erfolgshit Urlaubshits Publikumshit Gesellschaftshit Geschäftshit Neuerscheinungshit
    """,
    "-nig before G-": """
        Honiggabel Honiggericht Honiggerste Honiggetränk Honiggeschmack Honiggarten Königgrätz Königgarten Pfenniggarten
        Pfenniggerät
    """,
    "-m before an eyelet, and names in Mös-": "Baumöse Schirmösen Zaumösen Aluminiumösen Mösien Möser Mösle",
    "shearing in the plural": "Schafschur Schafschuren Frühjahrsschuren Schuren",
    "plain dirt, with Dreck before sch-, sp-, st-": """
        Dreckschicht Dreckschaufel Dreckspritzer Dreckstelle Dreckspatz Dreckschleuder Dreckschutz Dreckspur Dreckwasser
        Dreckwäsche Dreckränder Dreckhaufen
    """,
    "mistletoe, mister, mistral, manure and its tools": """
        Misteln Mistelzweig Mistral Mister Mistgabel Misthaufen Mistkäfer Mistforke Miststreuer Mistbeet Kuhmist
        Pferdemist Stallmist Mistkübel Optimisten Chemistudium Alchemisten Pessimistin Mistelbach Geflügelmist
    """,
    "sauna, sour, clean, to suck; plants, places and dishes in Sau-": """
        Saunatuch Saunagang Saunaaufguss Sauerkraut Sauerteig Sauerstoff Sauerbraten Sauerrahm Sauberkeit Saugroboter
        Saugnapf Staubsauger Säugling Säugetier Saumagen Saubohnen Saudistel Saulgau Sauerland Saumpfad Saurier
        Dinosaurier Sauce Sauternes Sauvignon Dessau Passau Nassau Gossau Wildsau Muttersau Rampensau Donausauna
    """,
    "swine, monkeys and fools that are no insult": """
        Schweinefleisch Schweinebraten Sparschwein Meerschweinchen Wildschwein Affenhaus Affenbrotbaum Affenhitze
        Affentheater Idiotentest idiotensicher Trottellumme Deppendorf Narrenkappe Hammelkeule Eselsohr Ziegenkäse
        Gänsebraten Hundehütte Katzenklo Rattengift Kuhmilch
    """,
    "Hur- and -hure by chance": "Hurrikan Hurra Hurtigruten Uhren Uhrensohle Stechuhren Broschüren Bravourarie Fuhren",
    "Nutt-, Nutz-, Nuss-": "Nussnougat Nutzen Nutzungsdauer Nutfräser Nutella Nutria Nutztier Minutenpreis Nutteil",
    "-tit-, Titel, tits": """
        Titel Untertitel Titelseite Titan Titisee Petition Meerestiefe Stalaktiten Konstitution Partitionen Appetit
        Kompetition Quittenmus Schnitten Schlitten Mitten Hittitenreich Blaumeise
    """,
    "sex, anal and ass inside a longer word": """
        Sextett Sextant Sexta Sexualkunde Staatsexamen unisex Analyse Analog Analphabet Analyst Kanalarbeiter
        Signalverkehr Regionalverkehr Digitalanzeige Klassenarbeit Klassenfahrt Assistent Assessment Passage Passwort
        Kassenbon Massage Kommissar Wasserrohr Essex Sussex Terrasse
    """,
    "dick, cock, cum, cunt by chance": """
        Dickicht Dickmilch Dickhäuter Cockpit Cockerspaniel Cocktail Dokument Kumquat Dokumentation Vakuum Volumen
        Scunthorpe Präfekt Druckerpatrone Rucksack Zuckerguss Buckel
    """,
    "piss, kotz, furz, rotz, kack by chance": """
        Pissarro Pissoir Episode Schlitzohr Furche Furnier Trotzphase Trotzkopf Strotzen protzig Protokoll Kotzebue
        Stockacker Eckacker Dickacker Rebstockackerweg Stockackerstraße Hackbraten Kackerlake Lackaffee Backaroma Furzkissen Rotzler
    """,
    "tails of animals, and compounds of the trade": """
        Schwanzflosse Schwanzfeder Schwanzmeise Pferdeschwanz Ochsenschwanzsuppe Fuchsschwanz Rattenschwanz
        Fahrradständer Lattenrost Hafermilchlatte Stehpult Blasmusik Blasorchester Seifenblasen Blasenentzündung
        Eierlikör Eierbecher Nudelsieb Rohrzange Pfeifenreiniger Flaschenpfand Birnenkompott Nussknacker Hodenkrebs
    """,
    "pouf, puffer, buffer": "Puffreis Puffmais Pufferzeit Auspuff Wäschepuff Kartoffelpuffer Puffotter Sitzpuff Windpuff",
    "line, tensioner, spinning": """
        Strichcode Strichliste Strichpunkt Bindestrich Kettenspanner Riemenspanner Hosenspanner Spinnerei Seidenspinner
        Spinnrad Handspinner Drahtspanner Frostspanner
    """,
    "sandwiches with a filling": "Sandwichsalat Sandwichsauce Sandwichserie Sandwichscheiben Sandwichsalami Greenwichserie",
    "-ge before a sock or brawn": "Massagesocke Massagesocken Etagesülze",
    "birds, pepper, poplars": "Vögelchen Singvögel Zugvögeln Pimpernell Pappelallee Popcorn Poppenbüttel Poppenhausen",
    "mouth and muzzle": "Maultasche Maulwurf Maulkorb Maulbeere Maulschlüssel Fressnapf Fresspaket Fressfeind Kressesuppe",
    "names and places": """
        Fickert Fickel Wichsenstein Pissen-Leuna Orscholz Tuntenhausen Geilenkirchen Rotzinger Deppermann Spastik
        Negernbötel Mongolei Spermüll Bumerang Bitterfeld Bitumen Bittsteller Muschelsuppe Muskat Tussahseide Pertussis
    """,
    "skipping school, drying, searching": "Schulschwänzer Lecksuche Leckstein Leckage Leckerli Wixhausen entwichst Trockenfutter",
}


def _cases(table: dict[str, str]) -> list[object]:
    return [pytest.param(word, id=f"{why}: {word}") for why, words in table.items() for word in words.split()]


def _is_flagged(word: str) -> bool:
    findings = _GUARD.check(Draft(text=word, language="de")).findings
    return any(finding.rule.startswith(("profanity.", "sexual.")) for finding in findings)


_GUARD = Guard()


@pytest.mark.parametrize("word", _cases(COARSE))
def test_a_coarse_part_is_found_in_a_compound(word: str) -> None:
    assert _is_flagged(word)


@pytest.mark.parametrize("word", _cases(INNOCENT))
def test_letters_that_merely_meet_are_innocent(word: str) -> None:
    assert not _is_flagged(word)
