"""Personal data in a text, by kind: what is found, how sure that is, and whose the contacts are."""
