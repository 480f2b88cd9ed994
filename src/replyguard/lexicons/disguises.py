"""Wrong spellings that still read as the word: cut in two by a blank, letters left out, swapped, doubled, or reversed.

They are spelt out when a lexicon is compiled, so that looking for them costs a reply nothing. Marks, digits and
look-alike letters are read from the text instead (`text/skeleton.py`), since there are too many to spell out.
"""

from __future__ import annotations

from collections.abc import Iterator

_VOWELS = frozenset("aeiou")
_SHORTEST = 4
_SHORT = 5
_LONGEST = 14
ORDINARY = frozenset(
    """
    a ab ad ag ah all alle als alt am an and ans any are arm art as at auf aus back bad bar be bei bin bis bit bot box
    boy bus but by can car cent com cut da dad dann das day de dem den der des die dies do doch du ein eine er erst es
    et eu euch fan far fast fat fit for fund fun gab ganz gar gas gel get go god got gut had hat have he head her hier
    hin his hit hot hour how hub i ich ihm ihr im in ins is ist it ja job jot kam kein key kid kit know la land last le
    led let lid lie lip lo log lot mach mag mail mal man mann mark mass master me mein men met mich mil mind mir miss
    mit mobil more most mr ms mum must my na nach net neu new nie no nod nor not now nun nur nut ob oder off oh ok old
    on one open or ort our out pack page pan park part pass past pay pc pen per pick pig pin pop port pot pro put qu
    rap rat read red rest rich rid rot run sack sad sag sam sat saw say se see sein set sex she sich sie sin sind sit
    six so soft sol son sore spa stadt star step sub sun tag tan tat tau team tee ten test text than that the them
    then ti tick tie tin tip to tom ton too top tor tot tour trip tun tut tv ty um un und uns up ur us van vat ver via
    vom von vor wag wall wan war was way we weg wer wet what who will win wir wo wort yes yet you zu zum zur
    """.split()
)
"""Short words of either language: a blank between two of them is no disguise."""

# what comes out of a swap or a letter left out may be a word of its own, with or without endings
_OTHER_WORDS = frozenset(
    """
    batch botch cnut niger nigers pis pise retrad schiess schiesse schis schise schisse sit sitte sitten tat tatt
    tatted tatting tatty wake want
    """.split()
)


def misspelt(word: str) -> Iterator[str]:
    """The wrong spellings of a well-known folded word that are still read as it.

    Endings may be put behind each as behind the word.
    """
    length = len(word)
    if not _SHORTEST <= length <= _LONGEST or not word.isalpha():
        return
    yield from cut_in_two(word)
    spellings = {word[:i] + word[i + 1 :] for i in range(1, length - 1) if word[i] in _VOWELS or length > _SHORT}
    spellings |= {word[: i + 1] + word[i:] for i in range(length)}
    spellings |= set(swapped(word))
    spellings.add(word[0] + "".join(letter for letter in word[1:-1] if letter not in _VOWELS) + word[-1])
    yield from sorted(spelling for spelling in spellings - _OTHER_WORDS - {word} if len(spelling) > 2)


def swapped(word: str) -> Iterator[str]:
    """The word with two neighbouring letters in each other's place, the first letter never."""
    for i in range(1, len(word) - 1):
        if word[i] != word[i + 1]:
            yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]


def backwards(word: str) -> str:
    """The word from back to front; nothing where that is no other word, or a short one."""
    turned = word[::-1]
    return turned if len(word) >= _SHORTEST and turned != word and word.isalpha() else ""


def cut_in_two(word: str) -> Iterator[str]:
    """The word with a blank inside, unless both pieces are words of their own."""
    if not _SHORTEST <= len(word) <= _LONGEST or not word.isalpha():
        return
    # a single letter in front is the rest of another word: "it's hit"
    for i in range(2, len(word)):
        first, second = word[:i], word[i:]
        if not (first in ORDINARY and (second in ORDINARY or len(second) == 1)):
            yield f"{first} {second}"
