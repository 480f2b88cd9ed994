"""The rules: what a rule is, its kinds, where rules come from, and a folder of rule files per family."""
