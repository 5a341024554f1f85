# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.comment_gif_input import CommentGifInput


@attrs.define(repr=False)
class PostReplyRequest(Request):
    comment: str
    """The text, five words or more."""
    spoiler: bool | Unset = UNSET
    """Whether it gives the plot away."""
    gif: CommentGifInput | None | Unset = UNSET
    """An animated picture beside the text; null removes it."""
