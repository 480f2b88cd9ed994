"""Holds replies of one collection against each other, by what is kept of each and not by their texts."""
