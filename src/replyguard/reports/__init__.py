"""Reports: one writer per output format."""
