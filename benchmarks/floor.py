"""The least that any check costs: one pass of a bare automaton with ten thousand phrases over the text."""

from __future__ import annotations

from importlib import import_module

from benchmarks.calls import Call
from benchmarks.samples import Sample, made_up_phrases
from benchmarks.systems import installed_version

PHRASES = 10_000


def automaton_pass() -> Call:
    """A call that lower-cases a text and scans it; raises NotInstalledError."""
    installed_version("ahocorasick-rs")
    find = import_module("ahocorasick_rs").AhoCorasick(made_up_phrases(PHRASES)).find_matches_as_indexes

    def scan(sample: Sample) -> object:
        return find(sample.text.lower(), overlapping=True)

    return scan
