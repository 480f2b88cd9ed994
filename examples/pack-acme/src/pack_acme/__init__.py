"""Acme's rules for public replies."""

from pathlib import Path

from pack_acme.in_python.round_prices import RoundPrices
from replyguard import Pack

HERE = Path(__file__).parent


def pack() -> Pack:
    """What a policy gets that names this pack."""
    return Pack(rules=(RoundPrices(),), folder=HERE / "rules")
