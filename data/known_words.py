"""Writes data/lexicons/<language>/known.txt anew from wordfreq's lists; needs `pip install wordfreq==3.1.1`."""

from pathlib import Path

from wordfreq import top_n_list

WORDS = 120_000
NOTE = """\
# The commonest words of the language, the commonest first, folded: what may stand beside a coarse word in one word.
# From wordfreq 3.1.1 by Robyn Speer (https://github.com/rspeer/wordfreq), whose data are available under the Creative
# Commons Attribution-ShareAlike 4.0 licence (https://creativecommons.org/licenses/by-sa/4.0/); so is this file.
"""
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def main() -> None:
    """Write the lists of both languages."""
    for language in ("de", "en"):
        folded = (word.lower().translate(_UMLAUTS) for word in top_n_list(language, WORDS))
        words = dict.fromkeys(word for word in folded if len(word) > 2 and word.isascii() and word.isalpha())
        file = Path(__file__).parent / "lexicons" / language / "known.txt"
        file.write_text(NOTE + "\n".join(words) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
