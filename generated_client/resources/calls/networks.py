# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `networks` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._method import Method, Path

LIST: Method[list[models.Network]] = Method(
    "networks.list", "GET", (Path("/networks", answer=lambda: list[models.Network], oauth="none"),)
)
