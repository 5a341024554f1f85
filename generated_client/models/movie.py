# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.movie_status import MovieStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.media_colors import MediaColors
    from ..models.media_images import MediaImages
    from ..models.movie_ids import MovieIds
    from ..models.social_ids import SocialIds


T = TypeVar("T", bound="Movie")


@_attrs_define
class Movie:
    """A film. Everything after `ids` comes with `extended`: `images` for pictures and colours, `full` for the rest.

    Attributes:
        title (str):
        year (int | None): Null until it is announced.
        ids (MovieIds):
        images (MediaImages | None | Unset):
        colors (MediaColors | None | Unset):
        tagline (None | str | Unset):
        overview (None | str | Unset):
        released (datetime.date | None | Unset):
        runtime (int | None | Unset): In minutes.
        country (None | str | Unset): Two letters, ISO 3166-1.
        status (MovieStatus | None | Unset):
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
        certification (None | str | Unset):
        original_title (None | str | Unset):
        after_credits (bool | None | Unset): Whether a scene follows the credits.
        during_credits (bool | None | Unset):
        social_ids (None | SocialIds | Unset):
    """

    title: str
    year: int | None
    ids: MovieIds
    images: MediaImages | None | Unset = UNSET
    colors: MediaColors | None | Unset = UNSET
    tagline: None | str | Unset = UNSET
    overview: None | str | Unset = UNSET
    released: datetime.date | None | Unset = UNSET
    runtime: int | None | Unset = UNSET
    country: None | str | Unset = UNSET
    status: MovieStatus | None | Unset = UNSET
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
    certification: None | str | Unset = UNSET
    original_title: None | str | Unset = UNSET
    after_credits: bool | None | Unset = UNSET
    during_credits: bool | None | Unset = UNSET
    social_ids: None | SocialIds | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

        released: None | str | Unset
        if isinstance(self.released, Unset):
            released = UNSET
        elif isinstance(self.released, datetime.date):
            released = self.released.isoformat()
        else:
            released = self.released

        runtime: int | None | Unset
        if isinstance(self.runtime, Unset):
            runtime = UNSET
        else:
            runtime = self.runtime

        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        else:
            country = self.country

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, MovieStatus):
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

        certification: None | str | Unset
        if isinstance(self.certification, Unset):
            certification = UNSET
        else:
            certification = self.certification

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

        social_ids: dict[str, Any] | None | Unset
        if isinstance(self.social_ids, Unset):
            social_ids = UNSET
        elif isinstance(self.social_ids, SocialIds):
            social_ids = self.social_ids.to_dict()
        else:
            social_ids = self.social_ids

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
        if tagline is not UNSET:
            field_dict["tagline"] = tagline
        if overview is not UNSET:
            field_dict["overview"] = overview
        if released is not UNSET:
            field_dict["released"] = released
        if runtime is not UNSET:
            field_dict["runtime"] = runtime
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
        if certification is not UNSET:
            field_dict["certification"] = certification
        if original_title is not UNSET:
            field_dict["original_title"] = original_title
        if after_credits is not UNSET:
            field_dict["after_credits"] = after_credits
        if during_credits is not UNSET:
            field_dict["during_credits"] = during_credits
        if social_ids is not UNSET:
            field_dict["social_ids"] = social_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.media_colors import MediaColors  # noqa: PLC0415
        from ..models.media_images import MediaImages  # noqa: PLC0415
        from ..models.movie_ids import MovieIds  # noqa: PLC0415
        from ..models.social_ids import SocialIds  # noqa: PLC0415

        d = dict(src_dict)
        title = d.pop("title")

        def _parse_year(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        year = _parse_year(d.pop("year"))

        ids = MovieIds.from_dict(d.pop("ids"))

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

        def _parse_runtime(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        runtime = _parse_runtime(d.pop("runtime", UNSET))

        def _parse_country(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        country = _parse_country(d.pop("country", UNSET))

        def _parse_status(data: object) -> MovieStatus | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = MovieStatus(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MovieStatus | None | Unset, data)

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

        def _parse_certification(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        certification = _parse_certification(d.pop("certification", UNSET))

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

        movie = cls(
            title=title,
            year=year,
            ids=ids,
            images=images,
            colors=colors,
            tagline=tagline,
            overview=overview,
            released=released,
            runtime=runtime,
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
            certification=certification,
            original_title=original_title,
            after_credits=after_credits,
            during_credits=during_credits,
            social_ids=social_ids,
        )

        movie.additional_properties = d
        return movie

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
