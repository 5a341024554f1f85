# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._request import Request

if TYPE_CHECKING:
    from ..models.comment_target_ids_input import CommentTargetIdsInput


@define(repr=False)
class CommentTargetInput(Request):
    ids: CommentTargetIdsInput
    """Ids of the movie; one is enough."""
