"""Reading a draft: what is visible, its views with exact maps, its language, and the hits of the phrase index."""
