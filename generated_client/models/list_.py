# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from .._named import Item

if TYPE_CHECKING:
    from ..models.list_ids import ListIds
    from ..models.list_images import ListImages
    from ..models.list_privacy import ListPrivacy
    from ..models.sort_how import SortHow
    from ..models.user import User


class List(Item):
    """A list of a person, or an official one.

    `extended="images"` brings `images`.

    How much there is of `user` depends on `extended` too: see `User`.
    """

    name: str
    """Name of the list."""
    description: str | None
    """What the list is about."""
    privacy: ListPrivacy | None
    """Who sees the list: `public`, `friends`, `link` (whoever has the link) or `private`."""
    display_numbers: bool
    """Whether the entries are numbered."""
    allow_comments: bool
    """Whether others may comment."""
    updated_at: datetime.datetime
    """When the list last changed, in UTC."""
    item_count: int
    """Number of entries."""
    comment_count: int
    """Number of comments."""
    likes: int
    """Number of users who like it."""
    ids: ListIds
    """Trakt id and slug of the list."""
    share_link: str | None = None
    """Address to pass on."""
    type: str | None = None
    """Kind of list, such as `personal` or `official`."""
    sort_by: str | None = None
    """Field the owner sorts by."""
    sort_how: SortHow | None = None
    """Direction the owner sorts in."""
    created_at: datetime.datetime | None = None
    """When the list was made, in UTC."""
    total_count: int | None = None
    """Number of entries in all; only among the lists that hold an item (`listed`)."""
    user: User | None = None
    """Whose list it is."""
    images: ListImages | None = None
    """Artwork. Needs `extended="images"`."""

    @property
    def type_(self) -> str | None:
        """As `type`."""
        return self.type

    @property
    def kind(self) -> Literal["list"]:
        """What it is."""
        return "list"
