"""Adapters to the software that sends replies, each imported only when asked for."""
