"""Measures what a public reply may say: our own cases with their threads, and published data."""
