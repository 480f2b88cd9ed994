"""Whether an author's regular expression can run away: read, judged, attacked, and, where it can be, made linear."""
