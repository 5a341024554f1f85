"""The `trakt-auth` command.

`main` is all there is to import: everything else loads when a command needs it, so that the command
starts fast and a missing extra costs one clear line.
"""

from __future__ import annotations

import sys

_INTERRUPTED = 130
_EXTRA = frozenset({"typer", "rich", "segno"})


def main() -> int:
    """Run the command line of this process.

    Returns:
        The exit code.
    """
    try:
        from trakt_auth.cli.run import run
        from trakt_auth.cli.signals import finish_undisturbed

        code = run(sys.argv[1:])
        finish_undisturbed()
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in _EXTRA:
            raise
        from trakt_auth._ground.origin import to_install

        sys.stderr.write(f"trakt-auth: the command needs its extra: {to_install('cli')}\n")
        return 1
    except KeyboardInterrupt:  # before or after the command itself
        return _INTERRUPTED
    return code
