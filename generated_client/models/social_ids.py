# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class SocialIds(OpenModel[Any]):
    """Names and pages elsewhere."""

    twitter: None | str | Unset = UNSET
    """Account or page at Twitter."""
    facebook: None | str | Unset = UNSET
    """Account or page at Facebook."""
    instagram: None | str | Unset = UNSET
    """Account or page at Instagram."""
    wikipedia: None | str | Unset = UNSET
    """Account or page at Wikipedia."""
