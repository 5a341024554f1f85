"""What a record may tell of a request: everything but its secrets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from trakt_auth.sandbox import json_text
from trakt_auth.sandbox.settings import GRANT_TYPES, PARAMETERS

MASK = "***"

_SECRETS = frozenset(
    {
        "access_token",
        "client_secret",
        "code",
        "code_challenge",
        "code_verifier",
        "device_code",
        "password",
        "refresh_token",
        "state",
        "token",
        "user_code",
    }
)
# A browser's Referer may be the address of a page with a code in it.
_SECRET_HEADERS = frozenset({"cookie", "proxy-authorization", "referer"})
_LOGIN_PATHS = ("/oauth", "/activate")


def json_body(body: bytes) -> Any:
    """The JSON of a body; None where it has none."""
    try:
        return json_text.read(body) if body else None
    except ValueError:
        return None


def public_query(path: str, query: bytes) -> Mapping[str, str]:
    """A query without its secrets."""
    if not query:
        return {}
    sent = dict(parse_qsl(query.decode("latin-1"), keep_blank_values=True))
    return _of_a_login(sent) if path.startswith(_LOGIN_PATHS) else _masked(sent)


def public_body(path: str, body: Any) -> Any:
    """A body without its secrets; of the OAuth endpoints, the known parameters alone."""
    if not path.startswith(_LOGIN_PATHS):
        return _masked(body)
    return _of_a_login(body) if isinstance(body, dict) else None


def public_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Headers without their secrets: of ``Authorization``, the scheme is left."""
    found = {name: MASK if name in _SECRET_HEADERS else text for name, text in headers.items()}
    if "authorization" in found:
        scheme, _, rest = found["authorization"].partition(" ")
        found["authorization"] = f"{scheme} {MASK}" if rest else MASK
    return found


def _masked(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: MASK if key in _SECRETS and isinstance(each, str) else _masked(each)
            for key, each in value.items()
        }
    return [_masked(each) for each in value] if isinstance(value, list) else value


def _of_a_login(sent: Mapping[str, Any]) -> dict[str, Any]:
    # Here a stray name, or a value that stands in the wrong place, could be a secret.
    plain = {"client_id", "redirect_uri"}
    return {
        key: value if key in plain or (key == "grant_type" and value in GRANT_TYPES) else MASK
        for key, value in sent.items()
        if key in PARAMETERS
    }
