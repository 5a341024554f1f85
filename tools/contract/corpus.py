"""A folder of recorded answers."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from attrs import frozen


@frozen
class Recording:
    """One recorded answer."""

    file: str
    method: str
    path: str
    query: Mapping[str, str]
    path_template: str | None
    status: int
    kind: str
    """Where it comes from: ``recorded`` from Trakt itself."""
    content: bytes
    year: int | None = None
    """Of its recording; None where nobody wrote down when it was."""

    @property
    def has_body(self) -> bool:
        """Whether it is a success that says more than its status."""
        return self.status < 300 and bool(self.content.strip())


def read_corpus(folder: Path) -> list[Recording]:
    """Read every answer that the folder's index names.

    Raises:
        OSError: The index or a file that it names cannot be read.
        ValueError: The index is not a JSON array of objects with the keys they need.
    """
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    if not isinstance(index, list):
        message = f"{folder / 'index.json'}: expected a JSON array, one object for each file"
        raise ValueError(message)  # noqa: TRY004 - the file has the wrong type, not an argument
    return [_recording(folder, entry) for entry in index]


def _recording(folder: Path, entry: Mapping[str, Any]) -> Recording:
    missing = {"file", "method", "path", "status"} - entry.keys()
    if missing:
        raise ValueError(f"{folder / 'index.json'}: an entry lacks {', '.join(sorted(missing))}")
    path, _, query = entry["path"].partition("?")
    return Recording(
        file=entry["file"],
        method=entry["method"].upper(),
        path=path,
        query=dict(parse_qsl(entry.get("query") or query, keep_blank_values=True)),
        path_template=entry.get("path_template"),
        status=int(entry["status"]),
        kind=entry.get("kind", "recorded"),
        content=(folder / entry["file"]).read_bytes(),
        year=_year(entry.get("recorded_at", "")),
    )


def _year(text: str) -> int | None:
    """Read the year of a time as HTTP or ISO 8601 writes it."""
    found = re.search(r"\b(19|20)\d\d\b", text)
    return int(found[0]) if found else None
