# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._request import Request


@define(repr=False)
class GenerateNewDeviceCodesRequest(Request):
    client_id: str
    """The client id of the application."""
