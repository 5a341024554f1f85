# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.comment_gif_input import CommentGifInput
    from ..models.comment_target_input import CommentTargetInput
    from ..models.sharing_input import SharingInput


@attrs.define(repr=False)
class PostCommentRequest(Request):
    """The text, and one item."""

    comment: str
    """The text, five words or more."""
    spoiler: bool | Unset = UNSET
    """Whether it gives the plot away."""
    movie: CommentTargetInput | Unset = UNSET
    """The movie to comment on."""
    show: CommentTargetInput | Unset = UNSET
    """The show to comment on."""
    season: CommentTargetInput | Unset = UNSET
    """The season to comment on."""
    episode: CommentTargetInput | Unset = UNSET
    """The episode to comment on."""
    list_: CommentTargetInput | Unset = attrs.field(default=UNSET, metadata={"key": "list"})
    """The list to comment on."""
    sharing: SharingInput | Unset = UNSET
    """Social networks to share this to."""
    gif: CommentGifInput | None | Unset = UNSET
    """An animated picture beside the text; null removes it."""
