# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import attrs

from .._request import Request


@attrs.define(repr=False)
class GenerateNewDeviceCodesRequest(Request):
    client_id: str
    """The client id of the application."""
