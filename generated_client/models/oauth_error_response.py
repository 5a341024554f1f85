# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class OauthErrorResponse(Answer):
    """Why a token request was refused (RFC 6749, 5.2)."""

    error: str
    """A word for programs, such as `invalid_grant` or `invalid_client`."""
    error_description: str | None = None
    """A sentence for people."""
