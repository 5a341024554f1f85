"""Films and a show to write about, and how rows are read."""

from __future__ import annotations

from typing import Any

TRON = {"ids": {"imdb": "tt0084827"}}
LEGACY = {"ids": {"trakt": 12601}}
BAD = {"ids": {"slug": "breaking-bad"}}
AT = "2026-03-01T20:15:00.000Z"


def titles(rows: list[dict[str, Any]]) -> list[str]:
    return [row[row["type"]]["title"] for row in rows]
