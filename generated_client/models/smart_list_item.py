# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.item_type import ItemType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.show import Show


T = TypeVar("T", bound="SmartListItem")


@_attrs_define
class SmartListItem:
    """
    Attributes:
        rank (int):
        type_ (ItemType): What an item with a `type` holds.
        movie (Movie | None | Unset):
        show (None | Show | Unset):
    """

    rank: int
    type_: ItemType
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        rank = self.rank

        type_ = self.type_.value

        movie: dict[str, Any] | None | Unset
        if isinstance(self.movie, Unset):
            movie = UNSET
        elif isinstance(self.movie, Movie):
            movie = self.movie.to_dict()
        else:
            movie = self.movie

        show: dict[str, Any] | None | Unset
        if isinstance(self.show, Unset):
            show = UNSET
        elif isinstance(self.show, Show):
            show = self.show.to_dict()
        else:
            show = self.show

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rank": rank,
                "type": type_,
            }
        )
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
        rank = d.pop("rank")

        type_ = ItemType(d.pop("type"))

        def _parse_movie(data: object) -> Movie | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                movie_type_0 = Movie.from_dict(data)

                return movie_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Movie | None | Unset, data)

        movie = _parse_movie(d.pop("movie", UNSET))

        def _parse_show(data: object) -> None | Show | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                show_type_0 = Show.from_dict(data)

                return show_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Show | Unset, data)

        show = _parse_show(d.pop("show", UNSET))

        smart_list_item = cls(
            rank=rank,
            type_=type_,
            movie=movie,
            show=show,
        )

        smart_list_item.additional_properties = d
        return smart_list_item

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
