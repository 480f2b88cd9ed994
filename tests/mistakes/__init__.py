"""Broken policy and rule files, one mistake each, with the message that their author reads."""
