"""A backup on disk: one file of JSON lines for each section, and a manifest once all are there.

Files are written beside their place and then put there, so that each is whole, whenever the power
goes. They and their directory are for their owner alone.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

Row = dict[str, Any]

_MANIFEST = "manifest.json"
_UNFINISHED = "unfinished.json"
FORMAT = 1


class BackupError(Exception):
    """A backup cannot be used; the message says why and what to do."""


class Backup:
    """A directory with a backup in it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def locked(self) -> AbstractContextManager[object]:
        """Keep other runs out.

        Raises:
            BackupError: Another one is under way.
        """
        self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.directory.chmod(0o700)
        try:
            return FileLock(self.directory / ".lock", mode=0o600).acquire(timeout=0)
        except Timeout:
            raise BackupError(f"Another run works in {self.directory}. Wait for its end.") from None

    def write(self, section: str, rows: Iterable[Row]) -> Row:
        """Write a section; return what the manifest says of it."""
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        self._put(f"{section}.jsonl", text)
        return {"items": text.count("\n"), "sha256": hashlib.sha256(text.encode()).hexdigest()}

    def read(self, section: str) -> list[Row]:
        """Read a section, held against the manifest. One that was not saved is empty.

        Raises:
            BackupError: It is not what was written.
        """
        about = self.manifest()["sections"].get(section)
        if about is None:
            return []
        path = self.directory / f"{section}.jsonl"
        content = path.read_bytes() if path.exists() else b""
        if hashlib.sha256(content).hexdigest() != about["sha256"]:
            raise BackupError(f"{path} is not what was saved. Take it from another copy.")
        return [json.loads(line) for line in content.decode().splitlines()]

    def manifest(self) -> Row:
        """What is in the backup.

        Raises:
            BackupError: There is none, or an unfinished one.
        """
        manifest = self._get(_MANIFEST)
        if manifest is None:
            raise BackupError(
                f"There is no finished backup in {self.directory}. Run trakt-backup save."
            )
        if manifest.get("format") != FORMAT:
            raise BackupError(f"{self.directory} is of another version of trakt-backup.")
        return manifest

    def unfinished(self) -> Row | None:
        """How far a run has come that was ended before it was done."""
        return self._get(_UNFINISHED)

    def advance(self, done: Row) -> None:
        """Write down how far this run has come."""
        self._put(_UNFINISHED, json.dumps(done, indent=1))

    def finish(self, manifest: Row) -> None:
        """All of it is there."""
        self._put(_MANIFEST, json.dumps({"format": FORMAT, **manifest}, indent=1))
        (self.directory / _UNFINISHED).unlink(missing_ok=True)

    def _get(self, name: str) -> Row | None:
        path = self.directory / name
        if not path.exists():
            return None
        with suppress(ValueError):
            found = json.loads(path.read_text(encoding="utf-8"))
            if isinstance(found, dict):
                return found
        raise BackupError(f"{path} cannot be read. Remove it, and save anew.")

    def _put(self, name: str, text: str) -> None:
        beside = self.directory / f".{name}.new"
        beside.unlink(missing_ok=True)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self.directory / name)
        directory = os.open(self.directory, os.O_RDONLY)
        try:
            os.fsync(directory)  # so that the name is there after a loss of power, too
        finally:
            os.close(directory)
