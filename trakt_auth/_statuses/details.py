"""The details of an error response of the API, beside its status: pure.

A stranger may have written them. So links lead to Trakt or nowhere, and no value that the caller
sent is repeated.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from trakt_auth._ground.addresses import address
from trakt_auth._ground.shown import shown

VIP_PAGE = "https://trakt.tv/vip"

# Enough for a person to read, and a limit for a broken server.
MOST_FIELDS = 100
MOST_REASONS = 10
LONGEST_REASON = 200

Fields = Mapping[str, Sequence[str]]


def upgrade_url(headers: Mapping[str, str]) -> str | None:
    """The page where a person can upgrade, if it is an https page of Trakt's."""
    text = headers.get("x-upgrade-url", "").strip()
    found = address(text)
    if found is None or found.scheme != "https" or found.port not in (None, 443):
        return None
    return text if f".{found.host}".endswith(".trakt.tv") else None


def utc_time(body: object, name: str) -> datetime | None:
    """A time in the body. Trakt's times are UTC, said or not."""
    value = body.get(name) if isinstance(body, Mapping) else None
    try:
        time = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return time.replace(tzinfo=UTC) if time and time.tzinfo is None else time


def json_object(text: str) -> Mapping[str, object]:
    """The JSON object in a header; empty if there is none."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def integer(value: object) -> int | None:
    """A whole number, however it is written."""
    try:
        return int(value) if isinstance(value, int | str) else None
    except ValueError:
        return None


def fields(body: object, sent: object) -> Fields:
    """The reasons that a 400 or 422 gives, by the path of the field; empty where it gives none.

    Three shapes are known: ``{"errors": {"rating": ["is too large"]}}`` and the same without
    ``errors``; and the issues of a validator, ``{"issues": [{"path": [...], "message": ...}]}``,
    alone or by part of the request. Values that were sent are taken out of the reasons.
    """
    found: dict[str, list[str]] = {}
    for path, reason in _reasons(body, "", 0):
        # A key of the caller's own may be a secret or a whole text; Trakt's fields are short.
        field = shown(path)[:LONGEST_REASON]
        if len(found) >= MOST_FIELDS and field not in found:
            break
        kept = found.setdefault(field, [])
        if len(kept) < MOST_REASONS:
            kept.append(re.sub(_RECEIVED, "", reason))
    reasons = "\n".join(reason for kept in found.values() for reason in kept)
    held = [re.escape(value) for value in _texts(sent) if value in reasons]
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(held)})(?!\w)") if held else None
    return {field: [_without(reason, pattern) for reason in kept] for field, kept in found.items()}


def _reasons(body: object, path: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > 6:
        return
    match body:
        case str():
            yield path, body
        case {"issues": list() as inner} | {"errors": dict() | list() as inner}:
            yield from _reasons(inner, path, depth + 1)
        case dict():
            for key, value in body.items():
                if isinstance(key, str) and not (depth == 0 and isinstance(value, str)):
                    yield from _reasons(value, _joined(path, _PARTS.get(key, key)), depth + 1)
        case list():
            for value in body:
                match value:
                    case str():
                        yield path, value
                    case {"message": str(message)}:
                        yield _place(path, value.get("path")), message


# The parts of a request, as validators of the kind that Trakt uses name them.
_PARTS = {"headerErrors": "headers", "bodyErrors": "", "bodyResult": "", "error": ""} | {
    "pathParameterErrors": "",
    "queryErrors": "",
    "queryParameterErrors": "",
}


def _place(path: str, steps: object) -> str:
    for step in steps if isinstance(steps, list) else [steps] if steps else []:
        path = f"{path}[{step}]" if isinstance(step, int) else _joined(path, str(step))
    return path


def _joined(path: str, step: str) -> str:
    return f"{path}.{step}" if path and step else path or step


# A run of blanks is looked at once: from each blank, the time would grow with its square.
_RECEIVED = r"(?is)(?:[,;:]|(?<!\s))\s*\b(?:received|got|found|but was)\b.*"


def _without(reason: str, pattern: re.Pattern[str] | None) -> str:
    """A reason without values that were sent, as a terminal may show it."""
    text = shown(reason if pattern is None else pattern.sub("...", reason))
    return text if len(text) <= LONGEST_REASON else text[: LONGEST_REASON - 3] + "..."


def _texts(sent: object) -> Sequence[str]:
    """Every value that was sent, as text, the longest first."""
    found: set[str] = set()
    rest = [sent]
    while rest and len(found) < 10_000:
        value = rest.pop()
        if isinstance(value, Mapping):
            rest.extend(value.values())
        elif isinstance(value, list | tuple):
            rest.extend(value)
        elif isinstance(value, str | int | float) and not isinstance(value, bool):
            found.add(str(value))
    return sorted(found - {""}, key=len, reverse=True)
