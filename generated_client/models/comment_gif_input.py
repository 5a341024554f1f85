# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class CommentGifInput(Request):
    """An animated picture for a comment."""

    url: str
    """Address of the picture."""
    slug: str | None | Unset = UNSET
    """Name of the picture where it is from, of at most 255 characters."""
