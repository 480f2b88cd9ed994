"""The measuring lab: how accurate, fast and frugal replyguard is, beside its peers, on data that stays outside."""
