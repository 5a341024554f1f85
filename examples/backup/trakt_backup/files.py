"""A backup on disk: one file of JSON lines for each section, and a manifest once all are there.

A run writes into a directory inside, and puts all in its place once it has everything: until then
the backup from before is as good as it was. Each file is whole, whenever the power goes. Files and
directories are for their owner alone.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

Row = dict[str, Any]

_MANIFEST = "manifest.json"
_PROGRESS = "progress.json"
FORMAT = 1


class BackupError(Exception):
    """A backup cannot be used; the message says why and what to do."""


class Backup:
    """A directory with a backup in it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._unfinished = directory / "unfinished"

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other runs out.

        Raises:
            BackupError: Another one is under way.
        """
        _private(self.directory)
        try:
            lock = FileLock(self.directory / ".lock", mode=0o600).acquire(timeout=0)
        except Timeout:
            raise BackupError(f"Another run works in {self.directory}. Wait for its end.") from None
        with lock:
            self._put_in_place()  # what a run has finished that was ended before it did this
            yield

    def begin(self, progress: Row) -> None:
        """Start a run from nothing. The backup from before stays until this one is finished."""
        shutil.rmtree(self._unfinished, ignore_errors=True)
        _private(self._unfinished)
        self.advance(progress)

    def write(self, section: str, rows: Iterable[Row]) -> Row:
        """Write a section; return what the manifest says of it."""
        text = "".join(json.dumps(row) + "\n" for row in rows)
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
        return [json.loads(line) for line in content.splitlines()]

    def manifest(self) -> Row:
        """What is in the backup.

        Raises:
            BackupError: There is none, or an unfinished one.
        """
        manifest = _get(self.directory / _MANIFEST)
        if manifest is None:
            raise BackupError(
                f"There is no finished backup in {self.directory}. Run trakt-backup save."
            )
        if manifest.get("format") != FORMAT:
            raise BackupError(f"{self.directory} is of another version of trakt-backup.")
        return manifest

    def unfinished(self) -> Row | None:
        """How far a run has come that was ended before it was done."""
        return _get(self._unfinished / _PROGRESS)

    def advance(self, progress: Row) -> None:
        """Write down how far this run has come."""
        self._put(_PROGRESS, json.dumps(progress, indent=1))

    def finish(self, manifest: Row) -> None:
        """All of it is there: let it take the place of the backup from before."""
        self._put(_MANIFEST, json.dumps({"format": FORMAT, **manifest}, indent=1))
        self._put_in_place()

    def _put_in_place(self) -> None:
        # From the manifest on, whatever ends this, the next run does the rest of it.
        manifest = self._unfinished / _MANIFEST
        if manifest.exists():
            # First: a run that found it would take this one for unfinished, and read nothing anew.
            (self._unfinished / _PROGRESS).unlink(missing_ok=True)
            _sync(self._unfinished)
            for file in self._unfinished.glob("*.jsonl"):
                file.replace(self.directory / file.name)
            _sync(self.directory)
            manifest.replace(self.directory / _MANIFEST)
            _sync(self.directory)
            shutil.rmtree(self._unfinished)

    def _put(self, name: str, text: str) -> None:
        beside = self._unfinished / f".{name}.new"
        beside.unlink(missing_ok=True)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._unfinished / name)
        _sync(self._unfinished)


def _get(path: Path) -> Row | None:
    if not path.exists():
        return None
    with suppress(ValueError):
        found = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(found, dict):
            return found
    raise BackupError(f"{path} cannot be read. Remove it, and save anew.")


def _private(directory: Path) -> None:
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    directory.chmod(0o700)


def _sync(directory: Path) -> None:
    """Let names be there after a loss of power, too."""
    opened = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
