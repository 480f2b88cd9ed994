"""Signs that stand for Latin letters in disguised words: look-alikes, digits, marks, and letters drawn as emoji."""

from __future__ import annotations

# Letters of other scripts whose glyphs pass for Latin ones; lower case, as folding leaves them.
_LETTERS = {
    "a": "аαɑᴀ∂ӓ",
    "b": "ьвЬʙƀɓßβъ",
    "c": "сϲᴄ¢ⅽҫ",
    "d": "ԁɗᴅďđժ",
    "e": "еєҽεᴇɛ℮ёэ",
    "f": "ғƒꜰϝ",
    "g": "ԍɡɢġց",
    "h": "һнʜհђ",
    "i": "іιɩıɪïї",
    "j": "јϳᴊʝ",
    "k": "кκᴋќҝ",
    "l": "ӏⅼʟłӀ",
    "m": "мᴍⅿ",
    "n": "пηɴиոπ",
    "o": "оοσᴏøоӧօ0",
    "p": "рρᴘþ",
    "q": "ԛգ",
    "r": "гᴦʀя",
    "s": "ѕꜱʂѕ",
    "t": "тτᴛţŧ",
    "u": "υսᴜцμʋ",
    "v": "ѵνᴠⅴ",
    "w": "ѡωԝᴡшщ",
    "x": "хχⅹ×",
    "y": "уγʏүў",
    "z": "ᴢʐż",
}

# U+1F170 ff.: negative squared A, B, O, P …; U+1F1E6 ff.: regional indicators
_DRAWN = {chr(0x1F170 + i): chr(97 + i) for i in range(26)}
_DRAWN |= {chr(0x1F1E6 + i): chr(97 + i) for i in range(26)}
_DRAWN |= {chr(0x1F150 + i): chr(97 + i) for i in range(26)}
_DRAWN |= {"⭕": "o", "❌": "x", "✖": "x", "➕": "t", "❗": "i", "ℹ": "i", "Ⓜ": "m", "♋": "s", "⚡": "z"}

LOOK_ALIKES: dict[str, str] = {
    sign: letter for letter, signs in _LETTERS.items() for sign in signs if not sign.isascii()
} | _DRAWN
"""A sign that is no ASCII character → the letter that it passes for."""

LEET: dict[str, str] = {
    "0": "o",
    "1": "il",
    "2": "z",
    "3": "e",
    "4": "a",
    "5": "s",
    "6": "gb",
    "7": "t",
    "8": "b",
    "9": "g",
    "@": "a",
    "$": "s",
    "!": "il",
    "|": "il",
    "+": "t",
    "€": "e",
    "£": "l",
    "¥": "y",
    "(": "c",
    "<": "c",
    "§": "s",
    "µ": "u",
}
"""A digit or sign → the letters that it may stand for, the likelier first."""

MASKS = frozenset("*#^•·✱∗⁎●✲✳★☆■█")
"""Marks that stand for a letter even alone; others do so only in runs."""

SEPARATORS = frozenset("-_.·•*~^=+|/\\:,'–—…#%&")
"""Marks that may stand between the letters of a word."""
