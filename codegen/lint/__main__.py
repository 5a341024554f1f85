"""Run the command."""

import sys

from codegen.lint import main

sys.exit(main())
