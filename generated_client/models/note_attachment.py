# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class NoteAttachment(OpenModel[Any]):
    """Whether the note belongs to the item itself, or to one play, rating or copy of it."""

    type_: str | Unset = field(default=UNSET, metadata={"key": "type"})
    id: int | Unset = UNSET
    """Of the play, rating or copy."""
