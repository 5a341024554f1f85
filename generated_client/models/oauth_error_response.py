# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class OauthErrorResponse(OpenModel[Any]):
    """Why a token request was refused (RFC 6749, 5.2)."""

    error: str
    """A word for programs, such as `invalid_grant` or `invalid_client`."""
    error_description: str | Unset = UNSET
    """A sentence for people."""
