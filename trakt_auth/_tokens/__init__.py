"""One account's token in this process: what is known, when it is renewed, and by whom."""
