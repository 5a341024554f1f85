"""What Trakt issues, by our names: the contract's are those of the generated models.

Both are in the same order, so that a name is changed in openapi.yaml alone.
"""

from __future__ import annotations

import time
from functools import cache
from typing import Any

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client.api.authentication_devices import generate_new_device_codes
from generated_client.api.authentication_oauth import exchange_a_token
from trakt_auth.app import App
from trakt_auth.token import Home, Token

_TOKEN = ("access_token", "token_type", "expires_in", "refresh_token", "scope", "created_at")
_CODE = ("device_code", "user_code", "verification_url", "expires_in", "interval")


@cache
def token_names() -> dict[str, str]:
    """Our name of each field of a token, by the contract's.

    Ask before a token is sent for: the package may be upgraded under a running program, and what is
    issued to that must not be lost by an import.
    """
    return dict(zip(exchange_a_token.OPERATION.keys(200), _TOKEN, strict=False))


def issued(app: App, body: object, *, spent: str | None = None) -> Token | None:
    """The token in the JSON of a success; None where there is none. See `Token.from_answer`."""
    fields = _named(token_names(), body)
    return Home.of(app).token(fields, received_at=time.time(), spent=spent)


def code_fields(body: object) -> dict[str, Any]:
    """The fields of a `DeviceCode` that are in the JSON of a success."""
    names = generate_new_device_codes.OPERATION.keys(200)
    return _named(dict(zip(names, _CODE, strict=False)), body)


def _named(names: dict[str, str], body: object) -> dict[str, Any]:
    found = body if isinstance(body, dict) else {}
    return {ours: found[key] for key, ours in names.items() if key in found}
