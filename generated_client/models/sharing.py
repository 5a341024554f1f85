# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class Sharing(OpenModel[Any]):
    """Where it was posted."""

    twitter: bool | None | Unset = UNSET
    """Whether to share on Twitter."""
    mastodon: bool | None | Unset = UNSET
    """Whether to share on Mastodon."""
    tumblr: bool | None | Unset = UNSET
    """Whether to share on Tumblr."""
