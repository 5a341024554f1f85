# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.season_ids import SeasonIds
    from ..models.season_images import SeasonImages


T = TypeVar("T", bound="Season")


@_attrs_define
class Season:
    """A season of a show; number 0 holds the specials. What follows `ids` comes with `extended`: `full`, `images`,
    and `episodes` for the episodes.

        Attributes:
            number (int):
            ids (SeasonIds):
            rating (float | None | Unset):
            votes (int | None | Unset):
            episode_count (int | None | Unset):
            aired_episodes (int | None | Unset):
            title (None | str | Unset):
            original_title (None | str | Unset):
            overview (None | str | Unset):
            first_aired (datetime.datetime | None | Unset):
            updated_at (datetime.datetime | None | Unset):
            total_runtime (int | None | Unset): In minutes.
            network (None | str | Unset):
            images (None | SeasonImages | Unset):
            episodes (list[Episode] | Unset):
    """

    number: int
    ids: SeasonIds
    rating: float | None | Unset = UNSET
    votes: int | None | Unset = UNSET
    episode_count: int | None | Unset = UNSET
    aired_episodes: int | None | Unset = UNSET
    title: None | str | Unset = UNSET
    original_title: None | str | Unset = UNSET
    overview: None | str | Unset = UNSET
    first_aired: datetime.datetime | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    total_runtime: int | None | Unset = UNSET
    network: None | str | Unset = UNSET
    images: None | SeasonImages | Unset = UNSET
    episodes: list[Episode] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.season_images import SeasonImages  # noqa: PLC0415

        number = self.number

        ids = self.ids.to_dict()

        rating: float | None | Unset
        if isinstance(self.rating, Unset):
            rating = UNSET
        else:
            rating = self.rating

        votes: int | None | Unset
        if isinstance(self.votes, Unset):
            votes = UNSET
        else:
            votes = self.votes

        episode_count: int | None | Unset
        if isinstance(self.episode_count, Unset):
            episode_count = UNSET
        else:
            episode_count = self.episode_count

        aired_episodes: int | None | Unset
        if isinstance(self.aired_episodes, Unset):
            aired_episodes = UNSET
        else:
            aired_episodes = self.aired_episodes

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        original_title: None | str | Unset
        if isinstance(self.original_title, Unset):
            original_title = UNSET
        else:
            original_title = self.original_title

        overview: None | str | Unset
        if isinstance(self.overview, Unset):
            overview = UNSET
        else:
            overview = self.overview

        first_aired: None | str | Unset
        if isinstance(self.first_aired, Unset):
            first_aired = UNSET
        elif isinstance(self.first_aired, datetime.datetime):
            first_aired = self.first_aired.isoformat()
        else:
            first_aired = self.first_aired

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        total_runtime: int | None | Unset
        if isinstance(self.total_runtime, Unset):
            total_runtime = UNSET
        else:
            total_runtime = self.total_runtime

        network: None | str | Unset
        if isinstance(self.network, Unset):
            network = UNSET
        else:
            network = self.network

        images: dict[str, Any] | None | Unset
        if isinstance(self.images, Unset):
            images = UNSET
        elif isinstance(self.images, SeasonImages):
            images = self.images.to_dict()
        else:
            images = self.images

        episodes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.episodes, Unset):
            episodes = []
            for episodes_item_data in self.episodes:
                episodes_item = episodes_item_data.to_dict()
                episodes.append(episodes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "number": number,
                "ids": ids,
            }
        )
        if rating is not UNSET:
            field_dict["rating"] = rating
        if votes is not UNSET:
            field_dict["votes"] = votes
        if episode_count is not UNSET:
            field_dict["episode_count"] = episode_count
        if aired_episodes is not UNSET:
            field_dict["aired_episodes"] = aired_episodes
        if title is not UNSET:
            field_dict["title"] = title
        if original_title is not UNSET:
            field_dict["original_title"] = original_title
        if overview is not UNSET:
            field_dict["overview"] = overview
        if first_aired is not UNSET:
            field_dict["first_aired"] = first_aired
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if total_runtime is not UNSET:
            field_dict["total_runtime"] = total_runtime
        if network is not UNSET:
            field_dict["network"] = network
        if images is not UNSET:
            field_dict["images"] = images
        if episodes is not UNSET:
            field_dict["episodes"] = episodes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.season_ids import SeasonIds  # noqa: PLC0415
        from ..models.season_images import SeasonImages  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        ids = SeasonIds.from_dict(d.pop("ids"))

        def _parse_rating(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        rating = _parse_rating(d.pop("rating", UNSET))

        def _parse_votes(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        votes = _parse_votes(d.pop("votes", UNSET))

        def _parse_episode_count(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        episode_count = _parse_episode_count(d.pop("episode_count", UNSET))

        def _parse_aired_episodes(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        aired_episodes = _parse_aired_episodes(d.pop("aired_episodes", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_original_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        original_title = _parse_original_title(d.pop("original_title", UNSET))

        def _parse_overview(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        overview = _parse_overview(d.pop("overview", UNSET))

        def _parse_first_aired(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                first_aired_type_0 = datetime.datetime.fromisoformat(data)

                return first_aired_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        first_aired = _parse_first_aired(d.pop("first_aired", UNSET))

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

        def _parse_total_runtime(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        total_runtime = _parse_total_runtime(d.pop("total_runtime", UNSET))

        def _parse_network(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        network = _parse_network(d.pop("network", UNSET))

        def _parse_images(data: object) -> None | SeasonImages | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                images_type_0 = SeasonImages.from_dict(data)

                return images_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SeasonImages | Unset, data)

        images = _parse_images(d.pop("images", UNSET))

        _episodes = d.pop("episodes", UNSET)
        episodes: list[Episode] | Unset = UNSET
        if _episodes is not UNSET:
            episodes = []
            for episodes_item_data in _episodes:
                episodes_item = Episode.from_dict(episodes_item_data)

                episodes.append(episodes_item)

        season = cls(
            number=number,
            ids=ids,
            rating=rating,
            votes=votes,
            episode_count=episode_count,
            aired_episodes=aired_episodes,
            title=title,
            original_title=original_title,
            overview=overview,
            first_aired=first_aired,
            updated_at=updated_at,
            total_runtime=total_runtime,
            network=network,
            images=images,
            episodes=episodes,
        )

        season.additional_properties = d
        return season

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
