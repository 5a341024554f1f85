# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class Connections(OpenModel[Any]):
    """Which other services the account is linked to."""

    facebook: bool | None | Unset = UNSET
    twitter: bool | None | Unset = UNSET
    mastodon: bool | None | Unset = UNSET
    google: bool | None | Unset = UNSET
    tumblr: bool | None | Unset = UNSET
    medium: bool | None | Unset = UNSET
    slack: bool | None | Unset = UNSET
    apple: bool | None | Unset = UNSET
    dropbox: bool | None | Unset = UNSET
    microsoft: bool | None | Unset = UNSET
