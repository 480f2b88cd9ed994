"""The documentation: every block is run, every link leads somewhere, what is generated is current."""
