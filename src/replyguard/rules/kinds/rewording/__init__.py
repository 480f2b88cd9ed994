"""Civil rewordings of coarse words: in the right form and form of address, or a removal that leaves a sentence."""
