# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.show import Show


T = TypeVar("T", bound="ThankedItem")


@_attrs_define
class ThankedItem:
    """
    Attributes:
        movie (Movie | Unset): A film. Everything after `ids` comes with `extended`: `images` for pictures and colours,
            `full` for the rest.
        show (Show | Unset): A series. Everything after `ids` comes with `extended`: `images` for pictures and colours,
            `full` for the
            rest.
    """

    movie: Movie | Unset = UNSET
    show: Show | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        movie: dict[str, Any] | Unset = UNSET
        if not isinstance(self.movie, Unset):
            movie = self.movie.to_dict()

        show: dict[str, Any] | Unset = UNSET
        if not isinstance(self.show, Unset):
            show = self.show.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if movie is not UNSET:
            field_dict["movie"] = movie
        if show is not UNSET:
            field_dict["show"] = show

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)
        _movie = d.pop("movie", UNSET)
        movie: Movie | Unset
        if isinstance(_movie, Unset):
            movie = UNSET
        else:
            movie = Movie.from_dict(_movie)

        _show = d.pop("show", UNSET)
        show: Show | Unset
        if isinstance(_show, Unset):
            show = UNSET
        else:
            show = Show.from_dict(_show)

        thanked_item = cls(
            movie=movie,
            show=show,
        )

        thanked_item.additional_properties = d
        return thanked_item

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
