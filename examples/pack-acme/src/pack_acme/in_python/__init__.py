"""Rules that need to count or reckon, so that data cannot say them."""
