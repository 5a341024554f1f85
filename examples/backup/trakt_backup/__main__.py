"""The command ``trakt-backup``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from trakt_auth import FileTokenStore, LoginRequired, Trakt, TraktAuthError
from trakt_backup.files import Backup, BackupError
from trakt_backup.restoring import LOST, restore
from trakt_backup.saving import counts, save
from trakt_backup.sections import NAMES, Section, chosen


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="trakt-backup", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in (
        ("save", "write what you have at Trakt to files"),
        ("restore", "send what is in the files and missing at Trakt"),
    ):
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("directory", type=Path, help="where the backup is")
        command.add_argument(
            "--only",
            type=lambda text: text.split(","),
            default=[],
            metavar="SECTIONS",
            help=f"of {', '.join(NAMES)}; by default all",
        )
        command.add_argument("--account", default="default", help="which login")
        command.add_argument("--store", type=Path, help="the directory of the logins")
        command.add_argument("--quiet", action="store_true", help="show no progress")
    arguments = parser.parse_args()
    if unknown := {*arguments.only} - {*NAMES}:
        parser.error(f"--only: there is no {', '.join(sorted(unknown))}")
    return arguments


class Progress:
    """A line on stderr that tells how far it is: repainted on a terminal, else not shown."""

    def __init__(self, *, quiet: bool) -> None:
        self._shown = sys.stderr.isatty() and not quiet

    def __call__(self, what: str, done: int, total: int) -> None:
        """Paint it."""
        if self._shown:
            sys.stderr.write(f"\r\x1b[K{what}: {done} of {total}")

    def end(self) -> None:
        """Leave an empty line."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")


def say(line: str) -> None:
    """Write a line to stdout at once: a log shows how far a run has come."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _save(trakt: Trakt, backup: Backup, sections: list[Section], progress: Progress) -> None:
    manifest = save(trakt, backup, sections, progress)
    progress.end()
    say(f"Saved {counts(manifest)}")


def _restore(trakt: Trakt, backup: Backup, sections: list[Section], progress: Progress) -> None:
    saved = backup.manifest()["sections"]
    wanted = {each.name: backup.read(each.name) for each in sections if each.name in saved}
    for section in sections:
        if section.name in wanted and section.stays is None:
            sent = restore(trakt, section.name, wanted[section.name], progress)
            progress.end()
            say(f"{section.name}: {sent} brought back")
    say("\nWhat cannot be brought back:")
    for line in LOST:
        say(f"- {line}")
    for section in sections:
        if section.stays is not None and wanted.get(section.name):
            say(f"- {section.name} ({len(wanted[section.name])}): {section.stays}.")


def main() -> int:
    """Run the command; return the exit code: 0 done, 1 not done, 2 wrong usage."""
    arguments = _arguments()
    backup, sections = Backup(arguments.directory), chosen(arguments.only)
    progress = Progress(quiet=arguments.quiet)
    store = FileTokenStore(arguments.store)
    try:
        with (
            backup.locked(),
            Trakt(store=store, account=arguments.account, on_event=None) as trakt,
        ):
            run = _save if arguments.command == "save" else _restore
            run(trakt, backup, sections, progress)
        return 0
    except LoginRequired as error:
        problem = f"{error} Sign in with: trakt-auth login --account {arguments.account}"
    except (TraktAuthError, BackupError) as error:
        problem = f"{error} What is done stays done: run it again to go on."
    except OSError as error:
        problem = f"{error.strerror}: {error.filename}"
    progress.end()
    sys.stderr.write(f"trakt-backup: {problem}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
