"""The HTTP service: verdicts over the network, with keys, limits, metrics and a page to try it on."""
