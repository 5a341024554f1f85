"""Runs a command line: every way it can end becomes an exit code and at most one line on stderr."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cache

import typer

from trakt_auth.cli.commands import app
from trakt_auth.cli.exits import Exit, exit_code
from trakt_auth.cli.output import (
    ReaderGone,
    abandon,
    explain,
    prepare_streams,
    system_error,
    usage_event,
    write_error,
    write_last_event,
)
from trakt_auth.errors import TraktAuthError


def run(arguments: Sequence[str]) -> int:
    """Run the command with `arguments` and return its exit code."""
    try:
        prepare_streams()
        # Not `app()`, which would replace sys.excepthook.
        result = _command()(list(arguments), prog_name="trakt-auth", standalone_mode=False)
        if result == Exit.INTERRUPTED:
            write_error("Interrupted.")
        sys.stdout.flush()
        return result if isinstance(result, int) else Exit.DONE
    except typer.Abort:
        write_error("Interrupted.")
        return Exit.INTERRUPTED
    except typer.TyperException as error:
        problem = error.format_message()
        problem = problem if problem.endswith((".", "?")) else f"{problem}."
        if "--json" in arguments:
            write_last_event(usage_event(problem, error.exit_code))
        where = getattr(getattr(error, "ctx", None), "command_path", "trakt-auth")
        write_error(f"{problem} See {where} --help")
        return error.exit_code
    except (ReaderGone, BrokenPipeError):
        abandon(sys.stdout)
        return Exit.READER_GONE
    except SystemExit as ended:
        # What typer makes of a reader that is gone, where it writes itself: help, completion.
        if not isinstance(ended.__context__, BrokenPipeError):
            raise
        return Exit.READER_GONE
    except TraktAuthError as error:
        write_error(explain(error))
        return exit_code(error)
    except OSError as error:
        abandon(sys.stdout)
        write_error(system_error(error))
        return Exit.ERROR


_command = cache(lambda: typer.main.get_command(app))
