# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RottenTomatoesRating")


@_attrs_define
class RottenTomatoesRating:
    """In per cent.

    Attributes:
        rating (float | None | Unset):
        user_rating (int | None | Unset):
        state (None | str | Unset):
        user_state (None | str | Unset):
        link (None | str | Unset):
    """

    rating: float | None | Unset = UNSET
    user_rating: int | None | Unset = UNSET
    state: None | str | Unset = UNSET
    user_state: None | str | Unset = UNSET
    link: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rating: float | None | Unset
        if isinstance(self.rating, Unset):
            rating = UNSET
        else:
            rating = self.rating

        user_rating: int | None | Unset
        if isinstance(self.user_rating, Unset):
            user_rating = UNSET
        else:
            user_rating = self.user_rating

        state: None | str | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        else:
            state = self.state

        user_state: None | str | Unset
        if isinstance(self.user_state, Unset):
            user_state = UNSET
        else:
            user_state = self.user_state

        link: None | str | Unset
        if isinstance(self.link, Unset):
            link = UNSET
        else:
            link = self.link

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rating is not UNSET:
            field_dict["rating"] = rating
        if user_rating is not UNSET:
            field_dict["user_rating"] = user_rating
        if state is not UNSET:
            field_dict["state"] = state
        if user_state is not UNSET:
            field_dict["user_state"] = user_state
        if link is not UNSET:
            field_dict["link"] = link

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_rating(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        rating = _parse_rating(d.pop("rating", UNSET))

        def _parse_user_rating(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        user_rating = _parse_user_rating(d.pop("user_rating", UNSET))

        def _parse_state(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        state = _parse_state(d.pop("state", UNSET))

        def _parse_user_state(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user_state = _parse_user_state(d.pop("user_state", UNSET))

        def _parse_link(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        link = _parse_link(d.pop("link", UNSET))

        rotten_tomatoes_rating = cls(
            rating=rating,
            user_rating=user_rating,
            state=state,
            user_state=user_state,
            link=link,
        )

        rotten_tomatoes_rating.additional_properties = d
        return rotten_tomatoes_rating

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
