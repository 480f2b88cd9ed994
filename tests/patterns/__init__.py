"""Expressions that run away, and those that do not."""
