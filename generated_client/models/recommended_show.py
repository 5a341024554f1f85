# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.show_status import ShowStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.airs import Airs
    from ..models.media_colors import MediaColors
    from ..models.media_images import MediaImages
    from ..models.recommender import Recommender
    from ..models.show_ids import ShowIds
    from ..models.social_ids import SocialIds


T = TypeVar("T", bound="RecommendedShow")


@_attrs_define
class RecommendedShow:
    """A series that Trakt suggests, and the people whose favourite it is.

    Attributes:
        title (str):
        year (int | None): Null until it is announced.
        ids (ShowIds):
        images (MediaImages | None | Unset):
        colors (MediaColors | None | Unset):
        aired_episodes (int | None | Unset):
        tagline (None | str | Unset):
        overview (None | str | Unset):
        first_aired (datetime.datetime | None | Unset):
        airs (Airs | None | Unset):
        runtime (int | None | Unset): Of one episode, in minutes.
        total_runtime (int | None | Unset): Of all episodes, in minutes.
        certification (None | str | Unset):
        network (None | str | Unset):
        country (None | str | Unset): Two letters, ISO 3166-1.
        status (None | ShowStatus | Unset):
        rating (float | None | Unset): Out of ten.
        votes (int | None | Unset):
        comment_count (int | None | Unset):
        trailer (None | str | Unset):
        homepage (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        language (None | str | Unset): Two letters, ISO 639-1.
        languages (list[str] | None | Unset):
        available_translations (list[str] | None | Unset):
        genres (list[str] | None | Unset):
        subgenres (list[str] | None | Unset):
        original_title (None | str | Unset):
        social_ids (None | SocialIds | Unset):
        favorited_by (list[Recommender] | None | Unset):
        recommended_by (list[Recommender] | None | Unset):
    """

    title: str
    year: int | None
    ids: ShowIds
    images: MediaImages | None | Unset = UNSET
    colors: MediaColors | None | Unset = UNSET
    aired_episodes: int | None | Unset = UNSET
    tagline: None | str | Unset = UNSET
    overview: None | str | Unset = UNSET
    first_aired: datetime.datetime | None | Unset = UNSET
    airs: Airs | None | Unset = UNSET
    runtime: int | None | Unset = UNSET
    total_runtime: int | None | Unset = UNSET
    certification: None | str | Unset = UNSET
    network: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    status: None | ShowStatus | Unset = UNSET
    rating: float | None | Unset = UNSET
    votes: int | None | Unset = UNSET
    comment_count: int | None | Unset = UNSET
    trailer: None | str | Unset = UNSET
    homepage: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    language: None | str | Unset = UNSET
    languages: list[str] | None | Unset = UNSET
    available_translations: list[str] | None | Unset = UNSET
    genres: list[str] | None | Unset = UNSET
    subgenres: list[str] | None | Unset = UNSET
    original_title: None | str | Unset = UNSET
    social_ids: None | SocialIds | Unset = UNSET
    favorited_by: list[Recommender] | None | Unset = UNSET
    recommended_by: list[Recommender] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.airs import Airs  # noqa: PLC0415
        from ..models.media_colors import MediaColors  # noqa: PLC0415
        from ..models.media_images import MediaImages  # noqa: PLC0415
        from ..models.social_ids import SocialIds  # noqa: PLC0415

        title = self.title

        year: int | None
        year = self.year

        ids = self.ids.to_dict()

        images: dict[str, Any] | None | Unset
        if isinstance(self.images, Unset):
            images = UNSET
        elif isinstance(self.images, MediaImages):
            images = self.images.to_dict()
        else:
            images = self.images

        colors: dict[str, Any] | None | Unset
        if isinstance(self.colors, Unset):
            colors = UNSET
        elif isinstance(self.colors, MediaColors):
            colors = self.colors.to_dict()
        else:
            colors = self.colors

        aired_episodes: int | None | Unset
        if isinstance(self.aired_episodes, Unset):
            aired_episodes = UNSET
        else:
            aired_episodes = self.aired_episodes

        tagline: None | str | Unset
        if isinstance(self.tagline, Unset):
            tagline = UNSET
        else:
            tagline = self.tagline

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

        airs: dict[str, Any] | None | Unset
        if isinstance(self.airs, Unset):
            airs = UNSET
        elif isinstance(self.airs, Airs):
            airs = self.airs.to_dict()
        else:
            airs = self.airs

        runtime: int | None | Unset
        if isinstance(self.runtime, Unset):
            runtime = UNSET
        else:
            runtime = self.runtime

        total_runtime: int | None | Unset
        if isinstance(self.total_runtime, Unset):
            total_runtime = UNSET
        else:
            total_runtime = self.total_runtime

        certification: None | str | Unset
        if isinstance(self.certification, Unset):
            certification = UNSET
        else:
            certification = self.certification

        network: None | str | Unset
        if isinstance(self.network, Unset):
            network = UNSET
        else:
            network = self.network

        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        else:
            country = self.country

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, ShowStatus):
            status = self.status.value
        else:
            status = self.status

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

        trailer: None | str | Unset
        if isinstance(self.trailer, Unset):
            trailer = UNSET
        else:
            trailer = self.trailer

        homepage: None | str | Unset
        if isinstance(self.homepage, Unset):
            homepage = UNSET
        else:
            homepage = self.homepage

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        else:
            language = self.language

        languages: list[str] | None | Unset
        if isinstance(self.languages, Unset):
            languages = UNSET
        elif isinstance(self.languages, list):
            languages = self.languages

        else:
            languages = self.languages

        available_translations: list[str] | None | Unset
        if isinstance(self.available_translations, Unset):
            available_translations = UNSET
        elif isinstance(self.available_translations, list):
            available_translations = self.available_translations

        else:
            available_translations = self.available_translations

        genres: list[str] | None | Unset
        if isinstance(self.genres, Unset):
            genres = UNSET
        elif isinstance(self.genres, list):
            genres = self.genres

        else:
            genres = self.genres

        subgenres: list[str] | None | Unset
        if isinstance(self.subgenres, Unset):
            subgenres = UNSET
        elif isinstance(self.subgenres, list):
            subgenres = self.subgenres

        else:
            subgenres = self.subgenres

        original_title: None | str | Unset
        if isinstance(self.original_title, Unset):
            original_title = UNSET
        else:
            original_title = self.original_title

        social_ids: dict[str, Any] | None | Unset
        if isinstance(self.social_ids, Unset):
            social_ids = UNSET
        elif isinstance(self.social_ids, SocialIds):
            social_ids = self.social_ids.to_dict()
        else:
            social_ids = self.social_ids

        favorited_by: list[dict[str, Any]] | None | Unset
        if isinstance(self.favorited_by, Unset):
            favorited_by = UNSET
        elif isinstance(self.favorited_by, list):
            favorited_by = []
            for favorited_by_type_0_item_data in self.favorited_by:
                favorited_by_type_0_item = favorited_by_type_0_item_data.to_dict()
                favorited_by.append(favorited_by_type_0_item)

        else:
            favorited_by = self.favorited_by

        recommended_by: list[dict[str, Any]] | None | Unset
        if isinstance(self.recommended_by, Unset):
            recommended_by = UNSET
        elif isinstance(self.recommended_by, list):
            recommended_by = []
            for recommended_by_type_0_item_data in self.recommended_by:
                recommended_by_type_0_item = recommended_by_type_0_item_data.to_dict()
                recommended_by.append(recommended_by_type_0_item)

        else:
            recommended_by = self.recommended_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
                "year": year,
                "ids": ids,
            }
        )
        if images is not UNSET:
            field_dict["images"] = images
        if colors is not UNSET:
            field_dict["colors"] = colors
        if aired_episodes is not UNSET:
            field_dict["aired_episodes"] = aired_episodes
        if tagline is not UNSET:
            field_dict["tagline"] = tagline
        if overview is not UNSET:
            field_dict["overview"] = overview
        if first_aired is not UNSET:
            field_dict["first_aired"] = first_aired
        if airs is not UNSET:
            field_dict["airs"] = airs
        if runtime is not UNSET:
            field_dict["runtime"] = runtime
        if total_runtime is not UNSET:
            field_dict["total_runtime"] = total_runtime
        if certification is not UNSET:
            field_dict["certification"] = certification
        if network is not UNSET:
            field_dict["network"] = network
        if country is not UNSET:
            field_dict["country"] = country
        if status is not UNSET:
            field_dict["status"] = status
        if rating is not UNSET:
            field_dict["rating"] = rating
        if votes is not UNSET:
            field_dict["votes"] = votes
        if comment_count is not UNSET:
            field_dict["comment_count"] = comment_count
        if trailer is not UNSET:
            field_dict["trailer"] = trailer
        if homepage is not UNSET:
            field_dict["homepage"] = homepage
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if language is not UNSET:
            field_dict["language"] = language
        if languages is not UNSET:
            field_dict["languages"] = languages
        if available_translations is not UNSET:
            field_dict["available_translations"] = available_translations
        if genres is not UNSET:
            field_dict["genres"] = genres
        if subgenres is not UNSET:
            field_dict["subgenres"] = subgenres
        if original_title is not UNSET:
            field_dict["original_title"] = original_title
        if social_ids is not UNSET:
            field_dict["social_ids"] = social_ids
        if favorited_by is not UNSET:
            field_dict["favorited_by"] = favorited_by
        if recommended_by is not UNSET:
            field_dict["recommended_by"] = recommended_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.airs import Airs  # noqa: PLC0415
        from ..models.media_colors import MediaColors  # noqa: PLC0415
        from ..models.media_images import MediaImages  # noqa: PLC0415
        from ..models.recommender import Recommender  # noqa: PLC0415
        from ..models.show_ids import ShowIds  # noqa: PLC0415
        from ..models.social_ids import SocialIds  # noqa: PLC0415

        d = dict(src_dict)
        title = d.pop("title")

        def _parse_year(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        year = _parse_year(d.pop("year"))

        ids = ShowIds.from_dict(d.pop("ids"))

        def _parse_images(data: object) -> MediaImages | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                images_type_0 = MediaImages.from_dict(data)

                return images_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MediaImages | None | Unset, data)

        images = _parse_images(d.pop("images", UNSET))

        def _parse_colors(data: object) -> MediaColors | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                colors_type_0 = MediaColors.from_dict(data)

                return colors_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MediaColors | None | Unset, data)

        colors = _parse_colors(d.pop("colors", UNSET))

        def _parse_aired_episodes(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        aired_episodes = _parse_aired_episodes(d.pop("aired_episodes", UNSET))

        def _parse_tagline(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        tagline = _parse_tagline(d.pop("tagline", UNSET))

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

        def _parse_airs(data: object) -> Airs | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                airs_type_0 = Airs.from_dict(data)

                return airs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Airs | None | Unset, data)

        airs = _parse_airs(d.pop("airs", UNSET))

        def _parse_runtime(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        runtime = _parse_runtime(d.pop("runtime", UNSET))

        def _parse_total_runtime(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        total_runtime = _parse_total_runtime(d.pop("total_runtime", UNSET))

        def _parse_certification(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        certification = _parse_certification(d.pop("certification", UNSET))

        def _parse_network(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        network = _parse_network(d.pop("network", UNSET))

        def _parse_country(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        country = _parse_country(d.pop("country", UNSET))

        def _parse_status(data: object) -> None | ShowStatus | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = ShowStatus(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ShowStatus | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

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

        def _parse_trailer(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        trailer = _parse_trailer(d.pop("trailer", UNSET))

        def _parse_homepage(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        homepage = _parse_homepage(d.pop("homepage", UNSET))

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

        def _parse_language(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        language = _parse_language(d.pop("language", UNSET))

        def _parse_languages(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                languages_type_0 = cast(list[str], data)

                return languages_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        languages = _parse_languages(d.pop("languages", UNSET))

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

        def _parse_genres(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                genres_type_0 = cast(list[str], data)

                return genres_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        genres = _parse_genres(d.pop("genres", UNSET))

        def _parse_subgenres(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                subgenres_type_0 = cast(list[str], data)

                return subgenres_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        subgenres = _parse_subgenres(d.pop("subgenres", UNSET))

        def _parse_original_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        original_title = _parse_original_title(d.pop("original_title", UNSET))

        def _parse_social_ids(data: object) -> None | SocialIds | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                social_ids_type_0 = SocialIds.from_dict(data)

                return social_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SocialIds | Unset, data)

        social_ids = _parse_social_ids(d.pop("social_ids", UNSET))

        def _parse_favorited_by(data: object) -> list[Recommender] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                favorited_by_type_0 = []
                _favorited_by_type_0 = data
                for favorited_by_type_0_item_data in _favorited_by_type_0:
                    favorited_by_type_0_item = Recommender.from_dict(favorited_by_type_0_item_data)

                    favorited_by_type_0.append(favorited_by_type_0_item)

                return favorited_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Recommender] | None | Unset, data)

        favorited_by = _parse_favorited_by(d.pop("favorited_by", UNSET))

        def _parse_recommended_by(data: object) -> list[Recommender] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                recommended_by_type_0 = []
                _recommended_by_type_0 = data
                for recommended_by_type_0_item_data in _recommended_by_type_0:
                    recommended_by_type_0_item = Recommender.from_dict(
                        recommended_by_type_0_item_data
                    )

                    recommended_by_type_0.append(recommended_by_type_0_item)

                return recommended_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Recommender] | None | Unset, data)

        recommended_by = _parse_recommended_by(d.pop("recommended_by", UNSET))

        recommended_show = cls(
            title=title,
            year=year,
            ids=ids,
            images=images,
            colors=colors,
            aired_episodes=aired_episodes,
            tagline=tagline,
            overview=overview,
            first_aired=first_aired,
            airs=airs,
            runtime=runtime,
            total_runtime=total_runtime,
            certification=certification,
            network=network,
            country=country,
            status=status,
            rating=rating,
            votes=votes,
            comment_count=comment_count,
            trailer=trailer,
            homepage=homepage,
            updated_at=updated_at,
            language=language,
            languages=languages,
            available_translations=available_translations,
            genres=genres,
            subgenres=subgenres,
            original_title=original_title,
            social_ids=social_ids,
            favorited_by=favorited_by,
            recommended_by=recommended_by,
        )

        recommended_show.additional_properties = d
        return recommended_show

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
