"""What several rules need to know of a draft, found out once: greeting, form of address, words of the lexicons."""
