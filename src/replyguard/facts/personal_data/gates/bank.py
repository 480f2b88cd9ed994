"""Bank accounts and payment cards."""

from __future__ import annotations

from replyguard.facts.personal_data.detectors import Detector

DETECTORS = (
    Detector("iban", ("iban",), "bank:find_iban", run=8),
    Detector(
        "iban-without-country",
        ("iban",),
        "bank:find_iban_without_country",
        run=18,
        shape=r"\d\d([ .\-])\d{4}\1\d{4}\1\d{4}",
    ),
    Detector("bic", ("bic",), "bank:find_bic", words=("bic", "swift")),
    Detector(
        "bank-account",
        ("bank-account",),
        "bank_account:find_bank_account",
        words=("acc", "a/c", "rtn", "aba", "acct", "s/c", "roll", "bank"),
        parts=("konto", "konten", "kto", "ktnr", "bankverbindung", "account", "bankleitzahl", "blz", "bankcode",
               "bank code", "bank-code",
               "bc-", "bcnr", "bankclearing", "sort code", "bank detail", "bank info", "bankdaten", "sort-code",
               "sorting code", "routing", "transit n"),
        digits=6,
    ),
    Detector("card", ("card", "card-expiry"), "card:find_card", run=12),
    Detector(
        "card-tail",
        ("card-tail",),
        "card_details:find_card_tail",
        parts=("endet auf", "enden auf", "endend", " endet", " enden", "aufhoert", "hoert auf", "finish", "card x",
               "visa x", "account x", "acct x", "karte x", "hoert mit", "er karte", "er visa", "er master",
               "the last four", "endet mit", "enden mit", "endung", "endziffern", "endnummer",
               "endzahlen",
               "letzten ", "letzte ", "ending", "ends ", "last four", "last three", "last 4", "last 3", "***",
               "xxx", "•••",
               "···", "...", "…", "###", "**", "xx", "••"),
        digits=3,
    ),
    Detector(
        "cvv",
        ("cvv",),
        "card_details:find_cvv",
        words=("csc", "cid"),
        parts=("cvv", "cvc", "cvn", "cav2", "pruefziffer", "pruefnummer", "pruefcode", "pruefzahl", "sicherheitscode",
               "sicherheitsnummer", "sicherheitsziffer", "security code", "security number", "card verification",
               "three digit", "3 digit", "three-digit", "3-digit", "figures", "numbers on", "numbers off",
               "code on the back",
               "code from the back", "number on the back", "digits on", "digits off", "digits from", "dreistellig",
               "rueckseite",
               "ziffern hinten", "zahlen hinten", "hintendrauf", "unterschriftsfeld", "unterschriftenfeld",
               "card-verification", "card validation", "card-validation", "card security", "card-security"),
        digits=3,
    ),
)  # fmt: skip
