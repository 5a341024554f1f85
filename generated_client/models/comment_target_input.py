# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.comment_target_ids_input import CommentTargetIdsInput


@attrs.define(repr=False)
class CommentTargetInput(Request):
    ids: CommentTargetIdsInput
    """Ids of the item; one is enough."""
    title: str | Unset = UNSET
    """Title; the ids decide."""
    year: int | Unset = UNSET
    """Year of release; the ids decide."""
