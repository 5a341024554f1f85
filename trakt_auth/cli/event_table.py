"""The events of ``--json``: for each its fields. The page on the command has the same table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

EVENTS: Mapping[str, tuple[str, ...]] = {
    "account": ("account", "host", "state", "client_id", "expires_at", "file"),
    "answer": ("value",),
    "browser": ("url", "expires_in"),
    "call": ("name", "summary", "parameters"),
    "code": ("user_code", "verification_url", "expires_in", "interval"),
    "done": ("account", "host", "username", "expires_at", "file"),
    "error": (
        *("error", "message", "exit_code", "status", "retry_after", "fields"),
        *("done", "left", "maybe_done"),
    ),
    "exported": ("account", "what", "items", "file"),
    "item": ("value",),
    "poll": ("attempt", "outcome", "status", "interval", "next_poll_in", "remaining"),
    "progress": ("call", "done", "total"),
    "ready": ("url", "env"),
    "refreshed": ("account", "host", "client_id", "expires_at", "file"),
    "renewed": ("account", "expires_at"),
    "signed_out": ("account", "revoked"),
    "status": ("username", "problem", "account", "host", "client_id", "expires_at", "file"),
    "store_trouble": ("account", "problem"),
    "task": ("want", "calls", "run"),
    "token": ("access_token", "account", "host", "client_id", "expires_at", "file"),
    "waiting": ("reason", "seconds", "call"),
}

OPTIONAL: Mapping[str, tuple[str, ...]] = {
    "error": ("status", "retry_after", "fields", "done", "left", "maybe_done"),
}
"""The fields that an event only has where there is something to say."""


def event(name: str, /, **fields: Any) -> dict[str, Any]:
    """An event, with all fields that it should have and no other: no secret slips in.

    Raises:
        ValueError: The table says otherwise.
    """
    missing = set(EVENTS[name]) - set(OPTIONAL.get(name, ())) - set(fields)
    unknown = set(fields) - set(EVENTS[name])
    if missing or unknown:
        raise ValueError(f"{name}: lacks {sorted(missing)}, has {sorted(unknown)}")
    return {"event": name, **fields}
