"""Policies: a team's rules as data, in layers, from file to settled levels."""
