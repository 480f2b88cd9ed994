"""The kinds of rules that are data: each reads its part of a rule file and looks for it."""
