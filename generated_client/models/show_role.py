# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show import Show


T = TypeVar("T", bound="ShowRole")


@_attrs_define
class ShowRole:
    """
    Attributes:
        show (Show): A series. Everything after `ids` comes with `extended`: `images` for pictures and colours, `full`
            for the
            rest.
        character (str): All of `characters`, joined.
        characters (list[str] | Unset):
        episode_count (int | None | Unset):
        series_regular (bool | Unset):
    """

    show: Show
    character: str
    characters: list[str] | Unset = UNSET
    episode_count: int | None | Unset = UNSET
    series_regular: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        show = self.show.to_dict()

        character = self.character

        characters: list[str] | Unset = UNSET
        if not isinstance(self.characters, Unset):
            characters = self.characters

        episode_count: int | None | Unset
        if isinstance(self.episode_count, Unset):
            episode_count = UNSET
        else:
            episode_count = self.episode_count

        series_regular = self.series_regular

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "show": show,
                "character": character,
            }
        )
        if characters is not UNSET:
            field_dict["characters"] = characters
        if episode_count is not UNSET:
            field_dict["episode_count"] = episode_count
        if series_regular is not UNSET:
            field_dict["series_regular"] = series_regular

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)
        show = Show.from_dict(d.pop("show"))

        character = d.pop("character")

        characters = cast(list[str], d.pop("characters", UNSET))

        def _parse_episode_count(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        episode_count = _parse_episode_count(d.pop("episode_count", UNSET))

        series_regular = d.pop("series_regular", UNSET)

        show_role = cls(
            show=show,
            character=character,
            characters=characters,
            episode_count=episode_count,
            series_regular=series_regular,
        )

        show_role.additional_properties = d
        return show_role

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
