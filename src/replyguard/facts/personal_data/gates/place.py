"""Where somebody lives, drives and is online; dates of birth."""

from __future__ import annotations

from replyguard.facts.personal_data import device_words
from replyguard.facts.personal_data.detectors import Detector
from replyguard.facts.personal_data.vehicle_codes import BODIES, MAKES, US_STATES

_STREET_PARTS = tuple(
    """
    strasse str. gasse gaessl straessl allee chaussee promenade twiete postfach
    """.split()
)
# the blank stands for the house number behind, so that "unterwegs" and "bringen" open nothing
_STREET_ENDINGS = tuple(
    f"{ending} "
    for ending in """
    str gass weg platz ring damm ufer stieg stiege pfad graben zeile kai steig markt berg hof wall tor kamp park garten
    feld felde grund busch bogen gang hang rain anger wiese wiesen halde leite siedlung bruecke tal hoehe steg
    terrasse redder koppel horst heide acker winkel brink esch rand eck linde linden muehle stein bach see au aue
    wald holz burg quelle brunnen lohe deich moor reihe freiheit schanze haeuser dorf ried matt matte matten rueti
    halden vorstadt quai
    """.split()
)
# a street with no word for one: "an Ihre Haustür, Am Sande 24"
_AT_HOME = ("haustuer", "ins haus")
_ENGLISH_STREETS = tuple(
    """
    street st st. road rd rd. avenue ave ave. lane ln boulevard blvd crescent mews terrace parkway pkwy hwy highway
    drive dr dr. gardens close court ct way place pl row square sq walk grove hill park parade rise gate green view
    vale wharf quay yard circle cir trail loop path pike plaza alley bend cove crossing heights meadow meadows point
    ridge run broadway route extensions squares streets mannheim apt apt. suite flat unit box
    """.split()
)

# "tag" alone is a German day
_TAGS = tuple(
    f"{bearer} {tag}"
    for tag in ("tag", "tags")
    for bearer in (*US_STATES.split("|"), "license", "licence", "vehicle", "car", "truck", "state")
)

DETECTORS: tuple[Detector, ...] = (
    Detector(
        "street-address",
        ("address",),
        "address:find_street_address",
        words=_ENGLISH_STREETS,
        parts=(*_STREET_PARTS, *_STREET_ENDINGS, *_AT_HOME),
        digits=1,
        # an ending with its blank: the house number follows
        behind=r"(?<! )|\d|nr|nummer|hausn|no\b|number",
    ),
    Detector(
        "home-street",
        ("address",),
        "address_home:find_home_street",
        words=(
            *"wohnt wohnst wohnen wohne wohnte wohnten wohnhaft gewohnt lebt lebst leben lebte lebten gelebt".split(),
            *"lives live lived living reside resides residing rents moved moving gezogen umgezogen eingezogen".split(),
            *"hause daheim zuhause wohnung wg haus haustuer nachbar nachbarin nachbarn adresse anschrift".split(),
            *"home house flat apartment place doorstep door neighbour neighbours neighbor neighbors address".split(),
            *"stock etage og obergeschoss erdgeschoss dachgeschoss hinterhaus floor".split(),
            *(f"{word} {whom}" for word in ("zu", "bei") for whom in ("ihnen", "dir", "euch", "ihm", "ihr")),
            *(f"to {whom}" for whom in ("you", "him", "her", "them")),
        ),
        shape=(
            r"[a-z \-](?:strasse|str\.|gasse|weg|allee|platz|ring|damm|ufer|promenade|chaussee|steig|stiege"
            r"|zeile)(?![\w\-])"
            r"| (?:street|st|road|rd|avenue|ave|lane|ln|boulevard|blvd|crescent|cres|mews|terrace|parkway|drive|dr"
            r"|gardens|close|court|way|place|row|square|walk|grove|hill|parade|rise|view|vale|wharf|quay|circle|trail|alley"
            r"|croft|esplanade|green)(?![\w'\-])"
        ),
    ),
    Detector(
        "labelled-address",
        ("address",),
        "address_labelled:find_labelled_address",
        words=(
            "address",
            "addresses",
            "lives",
            "live",
            "lived",
            "living",
            "resides",
            "sent to",
            "shipped to",
            "delivered to",
            "send",
        ),
        parts=("adresse", "anschrift", "wohnt", "wohne", "wohnst", "wohnhaft"),
        digits=1,
    ),
    Detector(
        "flat-address",
        ("address",),
        "address_labelled:find_flat_address",
        words=(
            "apt",
            "apt.",
            "apartment",
            "suite",
            "ste",
            "ste.",
            "flat",
            "unit",
            "penthouse",
            "wohnung",
            "whg",
            "top",
        ),
        digits=1,
    ),
    Detector(
        "named-house",
        ("address",),
        "address_houses:find_named_house",
        words=(
            *"cottage cottages farm farmhouse barn lodge rectory vicarage bungalow grange villa forge dairy".split(),
            *"mill schoolhouse stables coach-house hof forsthaus haus chalet muehle gut".split(),
        ),
    ),
    Detector(
        "address-in-words",
        ("address",),
        "address_in_words:find_address_in_words",
        words=(
            "nummer",
            "nr",
            "hausnummer",
            "number",
            "no",
            "num",
            "house",
            "haus",
            "flat",
            "apartment",
            "apt",
            "door",
        ),
        digits=1,
        shape=r"(?:nummer|nr\.?|number|no\.?|num|house|haus|flat|apartment|apt\.?|door) \d{1,4}[a-k]?\b(?![.,:/\-]\d)",
    ),
    Detector(
        "postcode-address",
        ("address",),
        "address:find_postcode_address",
        digits=2,
        shape=(r"\d(?:\d{3,4} [a-z]|\d{4}(?!\d)|[abd-hjlnp-uw-z]{2}\b|(?<=[a-z]\d)[\dw] ?[a-z0-9]{4}\b|\d{3,4}\))"),
    ),
    Detector(
        "postcode-named",
        ("address",),
        "address:find_postcode_address",
        parts=("plz", "postleitzahl", "postcode", "post code", "zip", "eircode"),
        digits=2,
    ),
    Detector(
        "licence-plate-named",
        ("licence-plate",),
        "vehicle:find_named_plate",
        words=(
            "kfz",
            "kz",
            "kennz",
            "kz.",
            "kennz.",
            *_TAGS,
            "car with",
            "van with",
            "vehicle with",
            "plate",
            "plates",
            "registration",
            "reg",
            "vrm",
            "vrn",
        ),
        parts=(
            "kennzeichen",
            "nummernschild",
            "nummerntafel",
            "kontrollschild",
            "autonummer",
            "mit der nummer",
            "mit der nr",
        ),
        digits=1,
    ),
    Detector(
        "licence-plate-shaped",
        ("licence-plate",),
        "vehicle:find_shaped_plate",
        digits=2,
        shape=r"[\d\-](?:(?<=-)[a-z]{1,2}[ \-]?\d|(?<=[a-z]{2}\d)\d [a-hj-pr-z]{3}\b)",
    ),
    Detector(
        "licence-plate-beside-car",
        ("licence-plate",),
        "vehicle:find_plate_beside_car",
        words=(
            *"auto autos mietauto leihauto firmenauto elektroauto e-auto pkw lkw kfz car cars van vans vehicle".split(),
            *"vehicles truck trucks motorbike motorrad moped parking permit permits reg plate plates parked".split(),
            *"geparkt toll tolls mot tuev schranke waschanlage reifenwechsel abgeschleppt clamped towed".split(),
            *"speeding geblitzt ulez v5c transporter carwash parkfeld parkflaeche knoellchen".split(),
            "car wash",
            "fire lane",
            "bus lane",
            "parking fine",
            "congestion charge",
            *MAKES.split("|"),
            *BODIES.split("|"),
        ),
        parts=(
            *"wagen fahrzeug parkausweis parkschein parkkarte parkticket parkhaus parkplatz parkverstoss truck".split(),
            *"kennzeichen nummernschild roller maut vignette blitzer bussgeld tiefgarage stellplatz moped".split(),
            *"parkverbot halteverbot falschparker parkbusse ordnungsbusse waschstrasse".split(),
        ),
        digits=2,
    ),
    Detector(
        "vin-named",
        ("vin",),
        "vehicle_vin:find_named_vin",
        words=("fin", "vin", "chassis", "vehicle identification", "v5c", "logbook", "feld e", "fin-nr", "fgst"),
        parts=(
            "fahrgestell",
            "fahrzeugschein",
            "fahrzeugbrief",
            "zulassungsbescheinigung",
            "fahrzeugpapier",
            "fahrzeug-ident",
            "fahrzeugident",
            "identifizierungsnummer",
        ),
        digits=4,
    ),
    Detector(
        "vin-shaped", ("vin",), "vehicle_vin:find_shaped_vin", digits=4, shape=r"\d\d\d\d(?<=[a-hj-npr-z0-9]{17})"
    ),
    Detector("imei", ("imei",), "device:find_imei", run=14),
    Detector(
        "serial-number",
        ("serial-number",),
        "device:find_serial_number",
        words=("s/n", "sn", "serial", "ser", "sernr", "fabr", "frame no", "frame nr", "frame number", "frame #"),
        parts=(
            "seriennummer",
            "serien-n",
            "seriennr",
            "serien nr",
            "serial",
            "geraetenummer",
            "geraete-n",
            "geraetenr",
            "rahmennummer",
            "rahmen-n",
            "rahmennr",
            "fabriknummer",
            "fabriknr",
            "fabrik-n",
            "fabrikationsn",
            "herstellnummer",
            "werknummer",
            "werksnummer",
            "typenschild",
            "rating plate",
            "the device",
            "your device",
            "dem geraet",
            "ihrem geraet",
            "der geraet",
        ),
        digits=2,
    ),
    Detector(
        "device-marks",
        ("serial-number",),
        "device_marks:find_marks",
        parts=device_words.MARKS,
        digits=4,
    ),
    Detector(
        "device-code",
        ("serial-number",),
        "device:find_device_code",
        words=tuple(sorted(f"{one}{end}" for one in device_words.DEVICES for end in ("", "s"))),
        parts=device_words.GERMAN_DEVICES,
        digits=7,
    ),
    Detector(
        "ip-address",
        ("ip-address",),
        "network:find_ip_address",
        digits=3,
        shape=(
            r"[.:\[({\d](?:(?<=\.)\d{1,3}\.\d{1,3}\.\d|(?<=[\[({])(?:\.|dot|punkt)[\])}]|(?<=:)[0-9a-f]{0,4}:"
            r"|(?<=\d)(?: ?\. | \.| (?:dot|punkt|point) )\d{1,3}(?: ?\. | \.| (?:dot|punkt|point) )\d)"
        ),
    ),
    Detector("mac-address", ("mac-address",), "network:find_mac_address", parts=("mac", "hardware", "device addr")),
    Detector(
        "mac-address-shaped",
        ("mac-address",),
        "network:find_mac_address",
        digits=1,
        shape=r"[:\-](?:[0-9a-f]{2}[:\-][0-9a-f]{2}[:\-][0-9a-f]{2}[:\-]|(?<=lan [0-9a-f]{6}[:\-])[0-9a-f]{6})",
    ),
    Detector(
        "mac-address-dotted",
        ("mac-address",),
        "network:find_dotted_mac_address",
        digits=4,
        shape=r"\.[0-9a-f]{4}\.[0-9a-f]{4}",
    ),
    Detector(
        "sim-number",
        ("sim-number",),
        "device:find_sim_number",
        words=("sim", "esim", "e-sim", "iccid", "sim-karte", "simkarte", "sim-karten", "simkarten"),
        digits=18,
    ),
    Detector(
        "birth-date",
        ("birth-date",),
        "birth:find_birth_date",
        words=("geb", "dob", "d.o.b", "d.o.b.", "bday", "b-day", "born"),
        parts=(
            "geburt",
            "geboren",
            "birth",
            "gebdat",
            "*",
            "geb.",
            "the world",
            "zur welt",
            "die welt",
            "der welt",
            "newborn",
            "neugebor",
            "nachwuchs",
            *(f"{turn} {digit}" for turn in ("turn", "turns", "turned", "turning") for digit in range(1, 10)),
            *(f"b. {digit}" for digit in range(10)),
            *(f"b.{digit}" for digit in range(10)),
        ),
        digits=1,
    ),
    Detector("coordinates", ("coordinates",), "location:find_coordinates", parts=("°",), digits=4),
    Detector("coordinates-decimal", ("coordinates",), "location:find_coordinates", digits=8, shape=r"\d[.,]\d\d\d"),
    Detector("plus-code", ("coordinates",), "location:find_coordinates", parts=("+",), digits=1),
    Detector("three-words", ("coordinates",), "location_codes:find_three_words", parts=("///", "what3words", "w3w")),
    Detector(
        "grid-reference",
        ("coordinates",),
        "location_codes:find_grid_reference",
        words=("grid", "os", "ngr", "osgb", "mgrs", "utm", "easting", "eastings", "geohash", "lv95", "lv03"),
        parts=("koordinat", "coordinat", "utmref", "rechtswert", "what3words", "gauss-krueger", "planquadrat"),
        digits=4,
    ),
)
