# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_ids_input import EpisodeIdsInput


T = TypeVar("T", bound="ListedEpisodeInput")


@_attrs_define
class ListedEpisodeInput:
    """
    Attributes:
        ids (EpisodeIdsInput): One of them is enough.
        notes (str | Unset):
    """

    ids: EpisodeIdsInput
    notes: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        ids = self.ids.to_dict()

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ids": ids,
            }
        )
        if notes is not UNSET:
            field_dict["notes"] = notes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode_ids_input import EpisodeIdsInput  # noqa: PLC0415

        d = dict(src_dict)
        ids = EpisodeIdsInput.from_dict(d.pop("ids"))

        notes = d.pop("notes", UNSET)

        listed_episode_input = cls(
            ids=ids,
            notes=notes,
        )

        return listed_episode_input
