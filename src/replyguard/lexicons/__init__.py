"""Word data: where lexicons lie, how they are written, how words are formed, and what a hit means."""
