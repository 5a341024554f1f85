# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_ids_input import EpisodeIdsInput


T = TypeVar("T", bound="EpisodeReferenceInput")


@_attrs_define
class EpisodeReferenceInput:
    """An episode by its ids; or, beside its series, by season and number, or by the number counted through all
    seasons.

        Attributes:
            ids (EpisodeIdsInput | Unset): One of them is enough.
            season (int | Unset):
            number (int | Unset):
            number_abs (int | Unset):
            title (str | Unset):
    """

    ids: EpisodeIdsInput | Unset = UNSET
    season: int | Unset = UNSET
    number: int | Unset = UNSET
    number_abs: int | Unset = UNSET
    title: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        ids: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ids, Unset):
            ids = self.ids.to_dict()

        season = self.season

        number = self.number

        number_abs = self.number_abs

        title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if ids is not UNSET:
            field_dict["ids"] = ids
        if season is not UNSET:
            field_dict["season"] = season
        if number is not UNSET:
            field_dict["number"] = number
        if number_abs is not UNSET:
            field_dict["number_abs"] = number_abs
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode_ids_input import EpisodeIdsInput  # noqa: PLC0415

        d = dict(src_dict)
        _ids = d.pop("ids", UNSET)
        ids: EpisodeIdsInput | Unset
        if isinstance(_ids, Unset):
            ids = UNSET
        else:
            ids = EpisodeIdsInput.from_dict(_ids)

        season = d.pop("season", UNSET)

        number = d.pop("number", UNSET)

        number_abs = d.pop("number_abs", UNSET)

        title = d.pop("title", UNSET)

        episode_reference_input = cls(
            ids=ids,
            season=season,
            number=number,
            number_abs=number_abs,
            title=title,
        )

        return episode_reference_input
