# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.item_type import ItemType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.available_on import AvailableOn
    from ..models.collected_season import CollectedSeason
    from ..models.episode import Episode
    from ..models.media_metadata import MediaMetadata
    from ..models.movie import Movie
    from ..models.show import Show


T = TypeVar("T", bound="CollectedItem")


@_attrs_define
class CollectedItem:
    """A film, a series or an episode that a person owns.

    Attributes:
        type_ (ItemType | Unset): What an item with a `type` holds.
        collected_at (datetime.datetime | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        last_collected_at (datetime.datetime | None | Unset):
        last_updated_at (datetime.datetime | None | Unset):
        movie (Movie | None | Unset):
        show (None | Show | Unset):
        episode (Episode | None | Unset):
        seasons (list[CollectedSeason] | None | Unset):
        available_on (list[AvailableOn] | None | Unset):
        metadata (MediaMetadata | None | Unset):
    """

    type_: ItemType | Unset = UNSET
    collected_at: datetime.datetime | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    last_collected_at: datetime.datetime | None | Unset = UNSET
    last_updated_at: datetime.datetime | None | Unset = UNSET
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    seasons: list[CollectedSeason] | None | Unset = UNSET
    available_on: list[AvailableOn] | None | Unset = UNSET
    metadata: MediaMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.media_metadata import MediaMetadata  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value

        collected_at: None | str | Unset
        if isinstance(self.collected_at, Unset):
            collected_at = UNSET
        elif isinstance(self.collected_at, datetime.datetime):
            collected_at = self.collected_at.isoformat()
        else:
            collected_at = self.collected_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        last_collected_at: None | str | Unset
        if isinstance(self.last_collected_at, Unset):
            last_collected_at = UNSET
        elif isinstance(self.last_collected_at, datetime.datetime):
            last_collected_at = self.last_collected_at.isoformat()
        else:
            last_collected_at = self.last_collected_at

        last_updated_at: None | str | Unset
        if isinstance(self.last_updated_at, Unset):
            last_updated_at = UNSET
        elif isinstance(self.last_updated_at, datetime.datetime):
            last_updated_at = self.last_updated_at.isoformat()
        else:
            last_updated_at = self.last_updated_at

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

        episode: dict[str, Any] | None | Unset
        if isinstance(self.episode, Unset):
            episode = UNSET
        elif isinstance(self.episode, Episode):
            episode = self.episode.to_dict()
        else:
            episode = self.episode

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

        available_on: list[dict[str, Any]] | None | Unset
        if isinstance(self.available_on, Unset):
            available_on = UNSET
        elif isinstance(self.available_on, list):
            available_on = []
            for available_on_type_0_item_data in self.available_on:
                available_on_type_0_item = available_on_type_0_item_data.to_dict()
                available_on.append(available_on_type_0_item)

        else:
            available_on = self.available_on

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, MediaMetadata):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if collected_at is not UNSET:
            field_dict["collected_at"] = collected_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if last_collected_at is not UNSET:
            field_dict["last_collected_at"] = last_collected_at
        if last_updated_at is not UNSET:
            field_dict["last_updated_at"] = last_updated_at
        if movie is not UNSET:
            field_dict["movie"] = movie
        if show is not UNSET:
            field_dict["show"] = show
        if episode is not UNSET:
            field_dict["episode"] = episode
        if seasons is not UNSET:
            field_dict["seasons"] = seasons
        if available_on is not UNSET:
            field_dict["available_on"] = available_on
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.available_on import AvailableOn  # noqa: PLC0415
        from ..models.collected_season import CollectedSeason  # noqa: PLC0415
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.media_metadata import MediaMetadata  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)
        _type_ = d.pop("type", UNSET)
        type_: ItemType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = ItemType(_type_)

        def _parse_collected_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                collected_at_type_0 = datetime.datetime.fromisoformat(data)

                return collected_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        collected_at = _parse_collected_at(d.pop("collected_at", UNSET))

        def _parse_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_last_collected_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_collected_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_collected_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_collected_at = _parse_last_collected_at(d.pop("last_collected_at", UNSET))

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

        def _parse_episode(data: object) -> Episode | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                episode_type_0 = Episode.from_dict(data)

                return episode_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Episode | None | Unset, data)

        episode = _parse_episode(d.pop("episode", UNSET))

        def _parse_seasons(data: object) -> list[CollectedSeason] | None | Unset:
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
                    seasons_type_0_item = CollectedSeason.from_dict(seasons_type_0_item_data)

                    seasons_type_0.append(seasons_type_0_item)

                return seasons_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[CollectedSeason] | None | Unset, data)

        seasons = _parse_seasons(d.pop("seasons", UNSET))

        def _parse_available_on(data: object) -> list[AvailableOn] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                available_on_type_0 = []
                _available_on_type_0 = data
                for available_on_type_0_item_data in _available_on_type_0:
                    available_on_type_0_item = AvailableOn.from_dict(available_on_type_0_item_data)

                    available_on_type_0.append(available_on_type_0_item)

                return available_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AvailableOn] | None | Unset, data)

        available_on = _parse_available_on(d.pop("available_on", UNSET))

        def _parse_metadata(data: object) -> MediaMetadata | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = MediaMetadata.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MediaMetadata | None | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        collected_item = cls(
            type_=type_,
            collected_at=collected_at,
            updated_at=updated_at,
            last_collected_at=last_collected_at,
            last_updated_at=last_updated_at,
            movie=movie,
            show=show,
            episode=episode,
            seasons=seasons,
            available_on=available_on,
            metadata=metadata,
        )

        collected_item.additional_properties = d
        return collected_item

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
