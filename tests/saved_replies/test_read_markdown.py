"""Markdown: the shapes in which files hold replies, and where the replies stand."""

from __future__ import annotations

import pytest

SHAPES = {
    "fences below headings": (
        "# Vorlagen\n\nBitte anpassen.\n\n## Erstattung\n\n```\nHallo [Name],\n\n    eingerückt\n```\n\n"
        "## Fehler\n### Bekannt\n~~~text\n## kein Titel\n~~~\n",
        [("Erstattung", "Hallo [Name],\n\n    eingerückt", 8), ("Bekannt", "## kein Titel", 16)],
    ),
    "two fences below one heading": (
        "## Dank\n```\nEins\n```\nOder kürzer:\n```\nZwei ist der zweite\n```\n",
        [("Dank", "Eins", 3), ("Dank", "Zwei ist der zweite", 7)],
    ),
    "a fence that is never closed": ("## A\n```\nEins\n\nZwei\n", [("A", "Eins\n\nZwei", 3)]),
    # the fence holds a command, and the text around it is what is sent
    "a fence inside running text": (
        "## Neustart\n```\nreset\n```\nBitte geben Sie diesen Befehl ein.\n## Dank\nVielen Dank!\n",
        [("Neustart", "```\nreset\n```\nBitte geben Sie diesen Befehl ein.", 2), ("Dank", "Vielen Dank!", 7)],
    ),
    "a fence with code": (
        "## A\n```bash\nsudo systemctl restart something\n```\n## B\nDanke",
        [("A", "```bash\nsudo systemctl restart something\n```", 2), ("B", "Danke", 6)],
    ),
    "quotes below headings": (
        "# Makros\nFür alle.\n\n## 1. Dank ##\n**Wann:** immer\n\n> Hallo {name},  \n>\n>danke!\n> - eins\n\n---\n\n"
        "## 2. Absage\n> Leider nein.\nLeider gar nicht.\n\nNotiz.\n\n> Oder so.\n\n---\n\n## Hinweise\n- kurz\n---\n",
        [
            ("1. Dank", "Hallo {name},  \n\ndanke!\n- eins", 7),
            ("2. Absage", "Leider nein.\nLeider gar nicht.\n\nOder so.", 15),
            ("Hinweise", "- kurz", 25),
        ],
    ),
    # the quote is the customer's, and the answer below it is what is sent
    "running text that quotes": (
        "## Frage\n> Wann?\n\nIhr Anschluss wird am Montag geschaltet.\n## Dank\nDanke!\n",
        [("Frage", "> Wann?\n\nIhr Anschluss wird am Montag geschaltet.", 2), ("Dank", "Danke!", 6)],
    ),
    "sections of running text": (
        "# Antworten\n\nNur Vorlagen.\n\n## Dank\n\nDanke!\n\n### Lang\nSehr.\n\n## Leer\n\n## Absage\nNein.\n",
        [("Dank", "Danke!\n\n### Lang\nSehr.", 7), ("Absage", "Nein.", 15)],
    ),
    "sections without a title above": (
        "Guten Tag,\n\n## Ursache\nEin Kabel.\n\n## Lösung\nNeues Kabel.\n",
        [(None, "Guten Tag,", 1), ("Ursache", "Ein Kabel.", 4), ("Lösung", "Neues Kabel.", 7)],
    ),
    "sections of the first level": ("# A\nEins\n# B\nZwei\n", [("A", "Eins", 2), ("B", "Zwei", 4)]),
    "groups of sections": (
        "# Rechnung\n## A\nEins\n# Versand\nAllgemein.\n## B\nZwei\n",
        [("A", "Eins", 3), ("Versand", "Allgemein.", 5), ("B", "Zwei", 7)],
    ),
    "titled parts": (
        "Antworten\n---------\n\n---- DANK\n\nDanke!\n\n```\ncode\n```\n\n---- ABSAGE\n\nNein.\n",
        [("DANK", "Danke!\n\n```\ncode\n```", 6), ("ABSAGE", "Nein.", 14)],
    ),
    "one reply with a heading": ("## Alles gut\n\nDanke!\n", [(None, "## Alles gut\n\nDanke!", 1)]),
    "headings in a comment": ("<!--\n## A\n\n## B\n-->\nDanke!", [(None, "<!--\n## A\n\n## B\n-->\nDanke!", 1)]),
    "no heading": ("Danke!\n\n---\n\nIhr Team\n", [(None, "Danke!\n\n---\n\nIhr Team", 1)]),
    "front matter": (
        "---\ntitle: 'Dank'\nlanguage: de-AT\ntags:\n  - kurz\n---\n\nDanke!\n",
        [("Dank", "Danke!", 8)],
    ),
    "a rule at the start is no front matter": ("---\nDanke: sehr!\n", [(None, "---\nDanke: sehr!", 1)]),
}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("shape", SHAPES)
def test_shape(read, written, shape, end):
    content, expected = SHAPES[shape]
    content = content.replace("\n", end)
    replies = read("a.md", content)
    found = [(reply.name, reply.text.replace(end, "\n"), reply.locate(0)[0]) for reply in replies]
    assert found == expected
    for reply in replies:
        assert reply.format == "markdown"
        assert written(content, reply).replace("\n", "") == reply.text.replace("\n", "").replace("\r", "")


def test_the_front_matter_says_the_language(read):
    (reply,) = read("a.markdown", "---\nlang: de_AT\n---\nServus!")
    assert (reply.language, reply.text, reply.locate(0)) == ("de", "Servus!", (4, 1))


def test_front_matter_alone_is_unreadable(read):
    (record,) = read("a.md", "---\nlang: de\n---\n")
    assert record.message == "the file holds front matter, but no reply"


def test_columns_in_quotes_count_the_mark(read):
    first, second = read("a.md", "## A\n > Schöne Grüße\n> 😀 bis bald\n## B\n>Danke\n")
    assert first.locate(0) == (2, 4)
    assert first.locate(first.text.index("bis")) == (3, 5)
    assert first.locate(len(first.text)) == (3, 13)
    assert second.locate(0) == (5, 2)
