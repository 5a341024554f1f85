# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._model import Model


@define(repr=False)
class GenerateNewDeviceCodesRequest(Model):
    client_id: str
    """The client id of the application."""
