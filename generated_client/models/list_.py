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
    ids: ListIds
    description: None | str | Unset = UNSET
    privacy: ListPrivacy | None | Unset = UNSET
    share_link: str | Unset = UNSET
    type_: str | Unset = field(default=UNSET, metadata={"key": "type"})
    display_numbers: bool | Unset = UNSET
    allow_comments: bool | Unset = UNSET
    sort_by: str | Unset = UNSET
    sort_how: SortHow | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    item_count: int | Unset = UNSET
    comment_count: int | Unset = UNSET
    likes: int | Unset = UNSET
    user: User | Unset = UNSET
    images: ListImages | None | Unset = UNSET
