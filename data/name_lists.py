"""Writes data/lexicons/names/{given,family,places}.txt anew from Faker's lists; needs `pip install faker==40.54.0`."""

import pkgutil
import re
import textwrap
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import faker.providers.address as address
import faker.providers.person as person

NOTE = """\
# {title} of many origins, one spelling a name, in plain order.
# From the provider lists of Faker 40.54.0 by Daniele Faraglia and others (https://github.com/joke2k/faker), under the
# MIT licence; names in Cyrillic are spelt in Latin letters in the ways met in German and in English. Written by
# data/name_lists.py.
"""
PLACES_NOTE = """\
# Words of names of places: countries in German and in English, towns of Germany, Austria and Switzerland, their states
# and those of America. From the provider lists of Faker 40.54.0 by Daniele Faraglia and others
# (https://github.com/joke2k/faker), under the MIT licence. Written by data/name_lists.py.
"""
_PLACES = {
    "de_DE": ("cities", "countries", "states"),
    "de_AT": ("cities", "states"),
    "de_CH": ("cities", "cantons"),
    "en_US": ("countries", "states"),
    "en_CA": ("provinces",),
    "en_AU": ("states",),
}
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]{2,}(?:['’-][A-Za-zÀ-ɏḀ-ỿ]+)*")
# words of their names that are no place
_NO_PLACES = frozenset(
    """and arab bad bei capital central christmas city cocos der die federation gebiete groß heard holy inn
    island islands isle kap keeling kingdom king man mcdonald meer minor neu new north northern ocean
    outlying ozean people's principe prince regen republic republik south southern staaten state states
    territories territory the turks und united unions vereinigte vereinigtes verde virgin volksrepublik
    vorm wald waren west western wil demokratische democratic königreich königs sitten harz see mur zug
    land hall haag baar barbados cook marshall falkland bogen burg forst jura waadt linz spiez östlichen
    südlichen nördliche äußeres innkreis tal""".split()
)
_CYRILLIC = re.compile(r"[А-яЁёЄєІіЇїҐґ'’]{2,}")
# of one list: Faker's own words for nobody, and parts that are no names
_NONE = frozenset("john-doe jane-doe doe van der den de la del di da el al von und y e i ter ten bin binti a i".split())
_ENGLISH = dict(
    zip(
        "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя",
        "a b v h g d e ye yo zh z y i i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".replace(
            "  ", " - "
        ).split(" "),
        strict=True,
    )
)
_GERMAN = {**_ENGLISH, "в": "w", "ж": "sch", "з": "s", "х": "ch", "ц": "z", "ч": "tsch", "ш": "sch", "щ": "schtsch"}
_GERMAN |= {"ю": "ju", "я": "ja", "й": "j", "є": "je", "ё": "jo"}
_RUSSIAN = {"г": "g", "и": "i", "ы": "y"}


def main() -> None:
    """Write both lists."""
    folder = Path(__file__).parent / "lexicons" / "names"
    folder.mkdir(exist_ok=True)
    for file, start, title in (("given", "first_name", "Given names"), ("family", "last_name", "Family names")):
        names = sorted({name.replace("’", "'").lower() for name in _names(start)} - _NONE)
        text = textwrap.fill(" ".join(names), 120, break_long_words=False, break_on_hyphens=False)
        (folder / f"{file}.txt").write_text(f"{NOTE.format(title=title)}{text}\n", encoding="utf-8")
    given = {name.lower() for name in _names("first_name")}
    found = {word.lower() for place in _places() for word in _LATIN.findall(place) if len(word) > 2}
    words = sorted(found - given - _NO_PLACES)
    text = textwrap.fill(" ".join(words), 120, break_long_words=False, break_on_hyphens=False)
    (folder / "places.txt").write_text(f"{PLACES_NOTE}{text}\n", encoding="utf-8")


def _names(start: str) -> Iterator[str]:
    for module in pkgutil.iter_modules(person.__path__):
        if not module.ispkg:
            continue
        provider = import_module(f"{person.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            if not attribute.startswith((start, f"{start[:-5]}_romanized")):
                continue
            value = getattr(provider, attribute)
            for name in value if isinstance(value, (list, tuple, dict)) else ():
                yield from _spelt(name, is_russian=module.name in ("ru_RU", "bg_BG", "mk_MK"))


def _places() -> Iterator[str]:
    for locale, attributes in _PLACES.items():
        provider = import_module(f"{address.__name__}.{locale}").Provider
        for attribute in attributes:
            for place in getattr(provider, attribute):
                yield place if isinstance(place, str) else place[-1]


def _spelt(name: object, *, is_russian: bool) -> Iterator[str]:
    for part in str(name[0] if isinstance(name, tuple) else name).split():
        if _LATIN.fullmatch(part):
            yield part
        elif _CYRILLIC.fullmatch(part):
            for letters in (_ENGLISH, _GERMAN):
                table = letters | _RUSSIAN if is_russian else letters
                spelt = "".join(table.get(letter, "").replace("-", "") for letter in part.lower())
                if len(spelt) > 2:
                    yield re.sub(r"iy$|yi$|ij$", "y" if letters is _ENGLISH else "ij", spelt)


if __name__ == "__main__":
    main()
