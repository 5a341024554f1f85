# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show_ids_input import ShowIdsInput


@attrs.define(repr=False)
class ScrobbleShowInput(Request):
    """A show, by its ids or by title and year."""

    title: str | Unset = UNSET
    """Title in English, or the original one where there is none."""
    year: int | Unset = UNSET
    """Year of the first episode."""
    ids: ShowIdsInput | Unset = UNSET
    """Ids of the show; one is enough."""
