# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_privacy import ListPrivacy
    from ..models.sort_how import SortHow


@define(repr=False)
class UpdatePersonalListRequest(Model):
    """Only what is sent changes."""

    name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    privacy: ListPrivacy | None | Unset = UNSET
    display_numbers: bool | None | Unset = UNSET
    allow_comments: bool | None | Unset = UNSET
    sort_by: None | str | Unset = UNSET
    sort_how: None | SortHow | Unset = UNSET
