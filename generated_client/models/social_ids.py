# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class SocialIds(OpenModel[Any]):
    """Names and pages elsewhere."""

    twitter: None | str
    """Account or page at Twitter."""
    facebook: None | str
    """Account or page at Facebook."""
    instagram: None | str
    """Account or page at Instagram."""
    wikipedia: None | str
    """Account or page at Wikipedia."""
