"""Save: one section after the other, and go on where an earlier run was ended."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from trakt_auth import Trakt
from trakt_backup.files import Backup, Row
from trakt_backup.sections import NAMES, Section, Told

STALE = timedelta(days=1)
"""A run that was ended longer ago is not gone on with: its sections would be of different days."""


def save(trakt: Trakt, backup: Backup, sections: list[Section], told: Told) -> Row:
    """Write the sections; return the manifest."""
    names = [section.name for section in sections]
    progress = _begun(backup, names)
    for section in sections:
        if section.name not in progress["sections"]:
            progress["sections"][section.name] = backup.write(
                section.name, section.read(trakt, told)
            )
            backup.advance(progress)
    manifest = {"began": progress["began"], "ended": _now(), "sections": progress["sections"]}
    backup.finish(manifest)
    return manifest


def _begun(backup: Backup, names: list[str]) -> Row:
    before = backup.unfinished()
    if before is not None and before["wanted"] == names:
        began = datetime.fromisoformat(before["began"])
        if timedelta() <= datetime.now(UTC) - began < STALE:
            return before
    progress: Row = {"began": _now(), "wanted": names, "sections": {}}
    backup.begin(progress)
    return progress


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def counts(manifest: Row) -> str:
    """A manifest in one line."""
    found = manifest["sections"]
    return ", ".join(f"{found[name]['items']} {name}" for name in NAMES if name in found)
