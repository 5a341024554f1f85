# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_privacy import ListPrivacy
    from ..models.sort_how import SortHow


@attrs.define(repr=False)
class CreatePersonalListRequest(Request):
    name: str
    """Name of the list."""
    description: str | Unset = UNSET
    """What the list is about."""
    privacy: ListPrivacy | Unset = UNSET
    """Who sees the list: `public`, `friends`, `link` (whoever has the link) or `private`."""
    display_numbers: bool | Unset = UNSET
    """Whether the entries are numbered."""
    allow_comments: bool | Unset = UNSET
    """Whether others may comment."""
    sort_by: str | Unset = UNSET
    """Field the owner sorts by."""
    sort_how: SortHow | Unset = UNSET
    """Direction the owner sorts in."""
