# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_privacy import ListPrivacy
    from ..models.sort_how import SortHow


@define(repr=False)
class CreatePersonalListRequest(Model):
    name: str
    description: str | Unset = UNSET
    privacy: ListPrivacy | Unset = UNSET
    display_numbers: bool | Unset = UNSET
    allow_comments: bool | Unset = UNSET
    sort_by: str | Unset = UNSET
    sort_how: SortHow | Unset = UNSET
