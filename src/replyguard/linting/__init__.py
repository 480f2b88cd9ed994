"""Linting saved replies by the thousand: what is read, what is new, what is remembered, what is mended."""
