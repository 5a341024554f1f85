# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.episode_type import EpisodeType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_ids import EpisodeIds
    from ..models.episode_images import EpisodeImages


T = TypeVar("T", bound="Episode")


@_attrs_define
class Episode:
    """An episode of a show. What follows `ids` comes with `extended`: `images` for pictures, `full` for the rest.

    Attributes:
        season (int):
        number (int):
        ids (EpisodeIds):
        title (None | str | Unset):
        number_abs (int | None | Unset): The number counted through all seasons.
        overview (None | str | Unset):
        first_aired (datetime.datetime | None | Unset):
        released (datetime.date | None | Unset):
        effective_release_date (datetime.datetime | None | Unset):
        rating (float | None | Unset): Out of ten.
        votes (int | None | Unset):
        comment_count (int | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        available_translations (list[str] | None | Unset):
        runtime (int | None | Unset): In minutes.
        episode_type (EpisodeType | None | Unset):
        original_title (None | str | Unset):
        after_credits (bool | None | Unset): Whether a scene follows the credits.
        during_credits (bool | None | Unset):
        images (EpisodeImages | None | Unset):
        episodes (list[Episode] | None | Unset): The single episodes, where one entry stands for a whole day of them.
    """

    season: int
    number: int
    ids: EpisodeIds
    title: None | str | Unset = UNSET
    number_abs: int | None | Unset = UNSET
    overview: None | str | Unset = UNSET
    first_aired: datetime.datetime | None | Unset = UNSET
    released: datetime.date | None | Unset = UNSET
    effective_release_date: datetime.datetime | None | Unset = UNSET
    rating: float | None | Unset = UNSET
    votes: int | None | Unset = UNSET
    comment_count: int | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    available_translations: list[str] | None | Unset = UNSET
    runtime: int | None | Unset = UNSET
    episode_type: EpisodeType | None | Unset = UNSET
    original_title: None | str | Unset = UNSET
    after_credits: bool | None | Unset = UNSET
    during_credits: bool | None | Unset = UNSET
    images: EpisodeImages | None | Unset = UNSET
    episodes: list[Episode] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.episode_images import EpisodeImages  # noqa: PLC0415

        season = self.season

        number = self.number

        ids = self.ids.to_dict()

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        number_abs: int | None | Unset
        if isinstance(self.number_abs, Unset):
            number_abs = UNSET
        else:
            number_abs = self.number_abs

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

        released: None | str | Unset
        if isinstance(self.released, Unset):
            released = UNSET
        elif isinstance(self.released, datetime.date):
            released = self.released.isoformat()
        else:
            released = self.released

        effective_release_date: None | str | Unset
        if isinstance(self.effective_release_date, Unset):
            effective_release_date = UNSET
        elif isinstance(self.effective_release_date, datetime.datetime):
            effective_release_date = self.effective_release_date.isoformat()
        else:
            effective_release_date = self.effective_release_date

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

        comment_count: int | None | Unset
        if isinstance(self.comment_count, Unset):
            comment_count = UNSET
        else:
            comment_count = self.comment_count

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        available_translations: list[str] | None | Unset
        if isinstance(self.available_translations, Unset):
            available_translations = UNSET
        elif isinstance(self.available_translations, list):
            available_translations = self.available_translations

        else:
            available_translations = self.available_translations

        runtime: int | None | Unset
        if isinstance(self.runtime, Unset):
            runtime = UNSET
        else:
            runtime = self.runtime

        episode_type: None | str | Unset
        if isinstance(self.episode_type, Unset):
            episode_type = UNSET
        elif isinstance(self.episode_type, EpisodeType):
            episode_type = self.episode_type.value
        else:
            episode_type = self.episode_type

        original_title: None | str | Unset
        if isinstance(self.original_title, Unset):
            original_title = UNSET
        else:
            original_title = self.original_title

        after_credits: bool | None | Unset
        if isinstance(self.after_credits, Unset):
            after_credits = UNSET
        else:
            after_credits = self.after_credits

        during_credits: bool | None | Unset
        if isinstance(self.during_credits, Unset):
            during_credits = UNSET
        else:
            during_credits = self.during_credits

        images: dict[str, Any] | None | Unset
        if isinstance(self.images, Unset):
            images = UNSET
        elif isinstance(self.images, EpisodeImages):
            images = self.images.to_dict()
        else:
            images = self.images

        episodes: list[dict[str, Any]] | None | Unset
        if isinstance(self.episodes, Unset):
            episodes = UNSET
        elif isinstance(self.episodes, list):
            episodes = []
            for episodes_type_0_item_data in self.episodes:
                episodes_type_0_item = episodes_type_0_item_data.to_dict()
                episodes.append(episodes_type_0_item)

        else:
            episodes = self.episodes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "season": season,
                "number": number,
                "ids": ids,
            }
        )
        if title is not UNSET:
            field_dict["title"] = title
        if number_abs is not UNSET:
            field_dict["number_abs"] = number_abs
        if overview is not UNSET:
            field_dict["overview"] = overview
        if first_aired is not UNSET:
            field_dict["first_aired"] = first_aired
        if released is not UNSET:
            field_dict["released"] = released
        if effective_release_date is not UNSET:
            field_dict["effective_release_date"] = effective_release_date
        if rating is not UNSET:
            field_dict["rating"] = rating
        if votes is not UNSET:
            field_dict["votes"] = votes
        if comment_count is not UNSET:
            field_dict["comment_count"] = comment_count
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if available_translations is not UNSET:
            field_dict["available_translations"] = available_translations
        if runtime is not UNSET:
            field_dict["runtime"] = runtime
        if episode_type is not UNSET:
            field_dict["episode_type"] = episode_type
        if original_title is not UNSET:
            field_dict["original_title"] = original_title
        if after_credits is not UNSET:
            field_dict["after_credits"] = after_credits
        if during_credits is not UNSET:
            field_dict["during_credits"] = during_credits
        if images is not UNSET:
            field_dict["images"] = images
        if episodes is not UNSET:
            field_dict["episodes"] = episodes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode_ids import EpisodeIds  # noqa: PLC0415
        from ..models.episode_images import EpisodeImages  # noqa: PLC0415

        d = dict(src_dict)
        season = d.pop("season")

        number = d.pop("number")

        ids = EpisodeIds.from_dict(d.pop("ids"))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_number_abs(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        number_abs = _parse_number_abs(d.pop("number_abs", UNSET))

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

        def _parse_released(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                released_type_0 = datetime.date.fromisoformat(data)

                return released_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        released = _parse_released(d.pop("released", UNSET))

        def _parse_effective_release_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                effective_release_date_type_0 = datetime.datetime.fromisoformat(data)

                return effective_release_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        effective_release_date = _parse_effective_release_date(
            d.pop("effective_release_date", UNSET)
        )

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

        def _parse_comment_count(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        comment_count = _parse_comment_count(d.pop("comment_count", UNSET))

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

        def _parse_available_translations(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                available_translations_type_0 = cast(list[str], data)

                return available_translations_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        available_translations = _parse_available_translations(
            d.pop("available_translations", UNSET)
        )

        def _parse_runtime(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        runtime = _parse_runtime(d.pop("runtime", UNSET))

        def _parse_episode_type(data: object) -> EpisodeType | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                episode_type_type_0 = EpisodeType(data)

                return episode_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EpisodeType | None | Unset, data)

        episode_type = _parse_episode_type(d.pop("episode_type", UNSET))

        def _parse_original_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        original_title = _parse_original_title(d.pop("original_title", UNSET))

        def _parse_after_credits(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        after_credits = _parse_after_credits(d.pop("after_credits", UNSET))

        def _parse_during_credits(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        during_credits = _parse_during_credits(d.pop("during_credits", UNSET))

        def _parse_images(data: object) -> EpisodeImages | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                images_type_0 = EpisodeImages.from_dict(data)

                return images_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EpisodeImages | None | Unset, data)

        images = _parse_images(d.pop("images", UNSET))

        def _parse_episodes(data: object) -> list[Episode] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                episodes_type_0 = []
                _episodes_type_0 = data
                for episodes_type_0_item_data in _episodes_type_0:
                    episodes_type_0_item = Episode.from_dict(episodes_type_0_item_data)

                    episodes_type_0.append(episodes_type_0_item)

                return episodes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Episode] | None | Unset, data)

        episodes = _parse_episodes(d.pop("episodes", UNSET))

        episode = cls(
            season=season,
            number=number,
            ids=ids,
            title=title,
            number_abs=number_abs,
            overview=overview,
            first_aired=first_aired,
            released=released,
            effective_release_date=effective_release_date,
            rating=rating,
            votes=votes,
            comment_count=comment_count,
            updated_at=updated_at,
            available_translations=available_translations,
            runtime=runtime,
            episode_type=episode_type,
            original_title=original_title,
            after_credits=after_credits,
            during_credits=during_credits,
            images=images,
            episodes=episodes,
        )

        episode.additional_properties = d
        return episode

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
