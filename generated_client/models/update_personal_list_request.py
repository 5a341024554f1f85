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
    """Name of the list."""
    description: None | str | Unset = UNSET
    """What the list is about."""
    privacy: ListPrivacy | None | Unset = UNSET
    """Who sees the list: `public`, `friends`, `link` (whoever has the link) or `private`."""
    display_numbers: bool | None | Unset = UNSET
    """Whether the entries are numbered."""
    allow_comments: bool | None | Unset = UNSET
    """Whether others may comment."""
    sort_by: None | str | Unset = UNSET
    """Field the owner sorts by."""
    sort_how: None | SortHow | Unset = UNSET
    """Direction the owner sorts in."""
