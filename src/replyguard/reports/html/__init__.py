"""The report as one page to look at and to hand on: self-contained, in German and English, for screen and paper."""
