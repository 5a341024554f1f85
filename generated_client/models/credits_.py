# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cast_member import CastMember
    from ..models.crew import Crew


T = TypeVar("T", bound="Credits")


@_attrs_define
class Credits:
    """Who made it. `guest_stars` comes with `extended=guest_stars`.

    Attributes:
        cast (list[CastMember] | None | Unset):
        guest_stars (list[CastMember] | None | Unset):
        crew (Crew | None | Unset):
    """

    cast: list[CastMember] | None | Unset = UNSET
    guest_stars: list[CastMember] | None | Unset = UNSET
    crew: Crew | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.crew import Crew  # noqa: PLC0415

        cast: list[dict[str, Any]] | None | Unset
        if isinstance(self.cast, Unset):
            cast = UNSET
        elif isinstance(self.cast, list):
            cast = []
            for cast_type_0_item_data in self.cast:
                cast_type_0_item = cast_type_0_item_data.to_dict()
                cast.append(cast_type_0_item)

        else:
            cast = self.cast

        guest_stars: list[dict[str, Any]] | None | Unset
        if isinstance(self.guest_stars, Unset):
            guest_stars = UNSET
        elif isinstance(self.guest_stars, list):
            guest_stars = []
            for guest_stars_type_0_item_data in self.guest_stars:
                guest_stars_type_0_item = guest_stars_type_0_item_data.to_dict()
                guest_stars.append(guest_stars_type_0_item)

        else:
            guest_stars = self.guest_stars

        crew: dict[str, Any] | None | Unset
        if isinstance(self.crew, Unset):
            crew = UNSET
        elif isinstance(self.crew, Crew):
            crew = self.crew.to_dict()
        else:
            crew = self.crew

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cast is not UNSET:
            field_dict["cast"] = cast
        if guest_stars is not UNSET:
            field_dict["guest_stars"] = guest_stars
        if crew is not UNSET:
            field_dict["crew"] = crew

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.cast_member import CastMember  # noqa: PLC0415
        from ..models.crew import Crew  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_cast(data: object) -> list[CastMember] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                cast_type_0 = []
                _cast_type_0 = data
                for cast_type_0_item_data in _cast_type_0:
                    cast_type_0_item = CastMember.from_dict(cast_type_0_item_data)

                    cast_type_0.append(cast_type_0_item)

                return cast_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[CastMember] | None | Unset, data)

        cast = _parse_cast(d.pop("cast", UNSET))

        def _parse_guest_stars(data: object) -> list[CastMember] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                guest_stars_type_0 = []
                _guest_stars_type_0 = data
                for guest_stars_type_0_item_data in _guest_stars_type_0:
                    guest_stars_type_0_item = CastMember.from_dict(guest_stars_type_0_item_data)

                    guest_stars_type_0.append(guest_stars_type_0_item)

                return guest_stars_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[CastMember] | None | Unset, data)

        guest_stars = _parse_guest_stars(d.pop("guest_stars", UNSET))

        def _parse_crew(data: object) -> Crew | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                crew_type_0 = Crew.from_dict(data)

                return crew_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Crew | None | Unset, data)

        crew = _parse_crew(d.pop("crew", UNSET))

        credits_ = cls(
            cast=cast,
            guest_stars=guest_stars,
            crew=crew,
        )

        credits_.additional_properties = d
        return credits_

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
