# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_ids import ListIds
    from ..models.list_images import ListImages
    from ..models.list_privacy import ListPrivacy
    from ..models.sort_how import SortHow
    from ..models.user import User


@define(repr=False)
class List(OpenModel[Any]):
    """A list of a person, or an official one."""

    name: str
    """Name of the list."""
    ids: ListIds
    """Number and slug of the list."""
    description: None | str | Unset = UNSET
    """What the list is about."""
    privacy: ListPrivacy | None | Unset = UNSET
    """Who sees the list: `public`, `friends`, `link` (whoever has the link) or `private`."""
    share_link: str | Unset = UNSET
    """Address to pass on."""
    type_: str | Unset = field(default=UNSET, metadata={"key": "type"})
    """Kind of list, such as `personal` or `official`."""
    display_numbers: bool | Unset = UNSET
    """Whether the entries are numbered."""
    allow_comments: bool | Unset = UNSET
    """Whether others may comment."""
    sort_by: str | Unset = UNSET
    """Field the owner sorts by."""
    sort_how: SortHow | Unset = UNSET
    """Direction the owner sorts in."""
    created_at: datetime.datetime | Unset = UNSET
    """When the list was made, in UTC."""
    updated_at: datetime.datetime | Unset = UNSET
    """When the list last changed, in UTC."""
    item_count: int | Unset = UNSET
    """Number of entries."""
    comment_count: int | Unset = UNSET
    """Number of comments."""
    likes: int | Unset = UNSET
    """Number of users who like it."""
    user: User | Unset = UNSET
    images: ListImages | None | Unset = UNSET
    """Artwork; only with `extended=images`."""
