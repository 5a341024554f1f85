"""Logins that other libraries have saved, read as tokens of ours."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

# pytrakt notes when a token dies, and not when it was issued. Trakt's tokens live so long.
_LIFE = 7 * 24 * 60 * 60


def pytrakt_fields(path: str | Path) -> dict[str, Any]:
    """The fields of a token, from pytrakt's configuration file.

    Raises:
        OSError: The file cannot be read.
        ValueError: It holds no login.
    """
    saved = _object(path)
    for name in ("OAUTH_TOKEN", "OAUTH_REFRESH", "OAUTH_EXPIRES_AT"):
        if not saved.get(name):
            raise ValueError(f"{path}: {name} is missing; pytrakt has saved no login there")
    dies = saved["OAUTH_EXPIRES_AT"]
    if not isinstance(dies, int | float) or not math.isfinite(dies):
        raise ValueError(f"{path}: OAUTH_EXPIRES_AT is no number")
    return {
        "access_token": saved["OAUTH_TOKEN"],
        "refresh_token": saved["OAUTH_REFRESH"],
        "expires_in": _LIFE,
        "created_at": max(0, int(dies) - _LIFE),
        "client_id": saved.get("CLIENT_ID") or None,
    }


def traktpy_fields(authorization: str | Path | Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a token, from an authorization of trakt.py or a JSON file that holds one.

    Raises:
        OSError: The file cannot be read.
        ValueError: It holds no JSON object.
    """
    if isinstance(authorization, Mapping):
        return dict(authorization)
    return _object(authorization)


def _object(path: str | Path) -> dict[str, Any]:
    try:
        saved = json.loads(Path(path).read_text(encoding="utf-8"))
    except ValueError:
        saved = None
    if not isinstance(saved, dict):
        # Outside of the except block: json's error keeps the text, with the tokens in it.
        raise ValueError(f"{path}: expected a JSON object")  # noqa: TRY004 - of a file
    return saved
