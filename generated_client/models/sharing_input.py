# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class SharingInput(Request):
    """Where to post it."""

    twitter: bool | Unset = UNSET
    """Whether to share on Twitter."""
    mastodon: bool | Unset = UNSET
    """Whether to share on Mastodon."""
    tumblr: bool | Unset = UNSET
    """Whether to share on Tumblr."""
