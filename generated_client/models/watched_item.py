# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.show import Show
    from ..models.watched_season import WatchedSeason


T = TypeVar("T", bound="WatchedItem")


@_attrs_define
class WatchedItem:
    """A film or a series with its plays.

    Attributes:
        plays (int):
        last_watched_at (datetime.datetime | None):
        last_updated_at (datetime.datetime | None | Unset):
        reset_at (datetime.datetime | None | Unset): When the person started anew.
        movie (Movie | Unset): A film. Everything after `ids` comes with `extended`: `images` for pictures and colours,
            `full` for the rest.
        show (Show | Unset): A series. Everything after `ids` comes with `extended`: `images` for pictures and colours,
            `full` for the
            rest.
        seasons (list[WatchedSeason] | None | Unset):
    """

    plays: int
    last_watched_at: datetime.datetime | None
    last_updated_at: datetime.datetime | None | Unset = UNSET
    reset_at: datetime.datetime | None | Unset = UNSET
    movie: Movie | Unset = UNSET
    show: Show | Unset = UNSET
    seasons: list[WatchedSeason] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        plays = self.plays

        last_watched_at: None | str
        if isinstance(self.last_watched_at, datetime.datetime):
            last_watched_at = self.last_watched_at.isoformat()
        else:
            last_watched_at = self.last_watched_at

        last_updated_at: None | str | Unset
        if isinstance(self.last_updated_at, Unset):
            last_updated_at = UNSET
        elif isinstance(self.last_updated_at, datetime.datetime):
            last_updated_at = self.last_updated_at.isoformat()
        else:
            last_updated_at = self.last_updated_at

        reset_at: None | str | Unset
        if isinstance(self.reset_at, Unset):
            reset_at = UNSET
        elif isinstance(self.reset_at, datetime.datetime):
            reset_at = self.reset_at.isoformat()
        else:
            reset_at = self.reset_at

        movie: dict[str, Any] | Unset = UNSET
        if not isinstance(self.movie, Unset):
            movie = self.movie.to_dict()

        show: dict[str, Any] | Unset = UNSET
        if not isinstance(self.show, Unset):
            show = self.show.to_dict()

        seasons: list[dict[str, Any]] | None | Unset
        if isinstance(self.seasons, Unset):
            seasons = UNSET
        elif isinstance(self.seasons, list):
            seasons = []
            for seasons_type_0_item_data in self.seasons:
                seasons_type_0_item = seasons_type_0_item_data.to_dict()
                seasons.append(seasons_type_0_item)

        else:
            seasons = self.seasons

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "plays": plays,
                "last_watched_at": last_watched_at,
            }
        )
        if last_updated_at is not UNSET:
            field_dict["last_updated_at"] = last_updated_at
        if reset_at is not UNSET:
            field_dict["reset_at"] = reset_at
        if movie is not UNSET:
            field_dict["movie"] = movie
        if show is not UNSET:
            field_dict["show"] = show
        if seasons is not UNSET:
            field_dict["seasons"] = seasons

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415
        from ..models.watched_season import WatchedSeason  # noqa: PLC0415

        d = dict(src_dict)
        plays = d.pop("plays")

        def _parse_last_watched_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_watched_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_watched_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        last_watched_at = _parse_last_watched_at(d.pop("last_watched_at"))

        def _parse_last_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_updated_at = _parse_last_updated_at(d.pop("last_updated_at", UNSET))

        def _parse_reset_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reset_at_type_0 = datetime.datetime.fromisoformat(data)

                return reset_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        reset_at = _parse_reset_at(d.pop("reset_at", UNSET))

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

        def _parse_seasons(data: object) -> list[WatchedSeason] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                seasons_type_0 = []
                _seasons_type_0 = data
                for seasons_type_0_item_data in _seasons_type_0:
                    seasons_type_0_item = WatchedSeason.from_dict(seasons_type_0_item_data)

                    seasons_type_0.append(seasons_type_0_item)

                return seasons_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[WatchedSeason] | None | Unset, data)

        seasons = _parse_seasons(d.pop("seasons", UNSET))

        watched_item = cls(
            plays=plays,
            last_watched_at=last_watched_at,
            last_updated_at=last_updated_at,
            reset_at=reset_at,
            movie=movie,
            show=show,
            seasons=seasons,
        )

        watched_item.additional_properties = d
        return watched_item

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
