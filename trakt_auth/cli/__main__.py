"""``python -m trakt_auth.cli``: the command, where its script is not on the path."""

import sys

from trakt_auth.cli import main

sys.exit(main())
