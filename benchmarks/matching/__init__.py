"""How well names are matched: development sets of several kinds, and what is measured on them."""
