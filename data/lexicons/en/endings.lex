# Endings of the English paradigms (see docs/lexicon-format.md). '-' alone is the empty ending.
# In the lexicons only noun, verb, verb2 and adj are used; the -s, -y and -e lines are chosen by the spelling of the word.
# A genitive needs no ending: the word ends before the apostrophe.

# nouns: word + s; words in s, x, z, ch, sh; words in consonant + y (stem without y)
noun = - s
noun-s = - es
noun-y = y ies

# verbs with the person who does it; -in is the written slip of -ing (fuckin')
verb = - s ed ing ings in er ers
verb-s = - es ed ing ings in er ers
# stem without the e
verb-e = e es ed ing ings in er ers
# stem without the y
verb-y = y ies ied ying yings yin ier iers
# '2' is the doubled final consonant: shit, shitting
verb2 = - s 2ed 2ing 2ings 2in 2er 2ers

# comparison, adverb and noun
adj = - er est ly ness
# stem without the e
adj-e = e er est ely eness
# stem without the y
adj-y = y ier iest ily iness

# what may stand before a coarse verb within the word; verbs that are ordinary with one (unscrew) need an innocent
prefix = un mis re out over be
