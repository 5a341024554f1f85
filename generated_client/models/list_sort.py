# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ListSort(OpenEnum):
    """The order of lists."""

    ADDED = "added"
    COMMENTS = "comments"
    ITEMS = "items"
    LIKES = "likes"
    POPULAR = "popular"
    UPDATED = "updated"
