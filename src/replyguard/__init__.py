"""replyguard reads a draft public reply before it is sent and says whether it may go out."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from replyguard.client import NotRedacted, ServiceClient
    from replyguard.collection.collection import Collection
    from replyguard.collection.kept import Compared, Elsewhere, Kept, Note
    from replyguard.collection.nearest import Approved, Nearest
    from replyguard.draft import Author, Draft, Message, Signals, Waiver
    from replyguard.errors import (
        DraftError,
        LexiconError,
        PolicyError,
        Problem,
        ReplyguardError,
        RuleError,
        SourceError,
    )
    from replyguard.guard import Guard
    from replyguard.policy.levels import Setting
    from replyguard.policy.participation import CriteriaSource, EngagementSource
    from replyguard.policy.personal_data import PersonalDataSettings, RecognizerSource, RedactionForm
    from replyguard.policy.policy import Policy
    from replyguard.policy.source import Brand, Limits, PackageSource, PolicySource, PolicyWaiver, RuleSetting
    from replyguard.rules.base import Case, Edit, Insertion, Match, Needs, Options, Repeat, Route, Rule, Speaker
    from replyguard.rules.header import Header, Texts
    from replyguard.rules.pack import Pack, RuleInPython
    from replyguard.rules.registry import Registry
    from replyguard.stream import ReplyStream
    from replyguard.text.literals import Trigger
    from replyguard.text.offsets import Span
    from replyguard.verdict import (
        CheckOutcome,
        Checks,
        Engagement,
        Finding,
        PolicyStamp,
        RecordError,
        Related,
        Routing,
        RoutingReason,
        Suggestion,
        Verdict,
    )

__version__ = "0.1.0"

__all__ = [
    "Approved",
    "Author",
    "Brand",
    "Case",
    "CheckOutcome",
    "Checks",
    "Collection",
    "Compared",
    "CriteriaSource",
    "Draft",
    "DraftError",
    "Edit",
    "Elsewhere",
    "Engagement",
    "EngagementSource",
    "Finding",
    "Guard",
    "Header",
    "Insertion",
    "Kept",
    "LexiconError",
    "Limits",
    "Match",
    "Message",
    "Nearest",
    "Needs",
    "NotRedacted",
    "Note",
    "Options",
    "Pack",
    "PackageSource",
    "PersonalDataSettings",
    "Policy",
    "PolicyError",
    "PolicySource",
    "PolicyStamp",
    "PolicyWaiver",
    "Problem",
    "RecognizerSource",
    "RecordError",
    "RedactionForm",
    "Registry",
    "Related",
    "Repeat",
    "ReplyStream",
    "ReplyguardError",
    "Route",
    "Routing",
    "RoutingReason",
    "Rule",
    "RuleError",
    "RuleInPython",
    "RuleSetting",
    "ServiceClient",
    "Setting",
    "Signals",
    "SourceError",
    "Span",
    "Speaker",
    "Suggestion",
    "Texts",
    "Trigger",
    "Verdict",
    "Waiver",
    "__version__",
]

_HOMES = {
    "replyguard.client": ("NotRedacted", "ServiceClient"),
    "replyguard.collection.collection": ("Collection",),
    "replyguard.collection.kept": ("Compared", "Elsewhere", "Kept", "Note"),
    "replyguard.collection.nearest": ("Approved", "Nearest"),
    "replyguard.draft": ("Author", "Draft", "Message", "Signals", "Waiver"),
    "replyguard.errors": (
        "DraftError",
        "LexiconError",
        "PolicyError",
        "Problem",
        "ReplyguardError",
        "RuleError",
        "SourceError",
    ),
    "replyguard.guard": ("Guard",),
    "replyguard.policy.policy": ("Policy",),
    "replyguard.policy.levels": ("Setting",),
    "replyguard.policy.participation": ("CriteriaSource", "EngagementSource"),
    "replyguard.policy.personal_data": ("PersonalDataSettings", "RecognizerSource", "RedactionForm"),
    "replyguard.policy.source": ("Brand", "Limits", "PackageSource", "PolicySource", "PolicyWaiver", "RuleSetting"),
    "replyguard.rules.base": (
        "Case",
        "Edit",
        "Insertion",
        "Match",
        "Needs",
        "Options",
        "Repeat",
        "Route",
        "Rule",
        "Speaker",
    ),
    "replyguard.rules.header": (
        "Header",
        "Texts",
    ),
    "replyguard.rules.pack": ("Pack", "RuleInPython"),
    "replyguard.rules.registry": ("Registry",),
    "replyguard.stream": ("ReplyStream",),
    "replyguard.text.offsets": ("Span",),
    "replyguard.text.literals": ("Trigger",),
    "replyguard.verdict": (
        "CheckOutcome",
        "Checks",
        "Engagement",
        "Finding",
        "PolicyStamp",
        "RecordError",
        "Related",
        "Routing",
        "RoutingReason",
        "Suggestion",
        "Verdict",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Load a public name when it is first used, so that importing the package alone costs next to nothing."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'replyguard' has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
