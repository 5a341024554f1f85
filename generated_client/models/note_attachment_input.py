# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class NoteAttachmentInput(Request):
    type_: str = attrs.field(metadata={"key": "type"})
    """`history`, `collection` or `rating`, where the note belongs to one of those."""
    id: int | Unset = UNSET
    """Id of the play, where it belongs to one."""
