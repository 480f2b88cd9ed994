"""How many names of people are found in free position, and what is taken for one beside them."""
