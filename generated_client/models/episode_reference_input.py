# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_ids_input import EpisodeIdsInput


@define(repr=False)
class EpisodeReferenceInput(Model):
    """An episode by its ids; or, beside its series, by season and number, or by the number counted
    through all seasons.
    """

    ids: EpisodeIdsInput | Unset = UNSET
    season: int | Unset = UNSET
    number: int | Unset = UNSET
    number_abs: int | Unset = UNSET
    title: str | Unset = UNSET
