"""Training and checking of the classifiers of sentences that ship (data/lexicons/classifiers)."""
