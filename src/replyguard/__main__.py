"""`python -m replyguard`: the command, where it does not stand on the path."""

from __future__ import annotations

from replyguard.cli.main import main

if __name__ == "__main__":
    main()
