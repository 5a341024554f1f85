# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.genre_preferences_update import GenrePreferencesUpdate
    from ..models.spoiler_update import SpoilerUpdate
    from ..models.watch_now_update import WatchNowUpdate


T = TypeVar("T", bound="BrowsingUpdate")


@_attrs_define
class BrowsingUpdate:
    """
    Attributes:
        genres (GenrePreferencesUpdate | None | Unset):
        spoilers (None | SpoilerUpdate | Unset):
        watchnow (None | Unset | WatchNowUpdate):
        dark_knight (None | str | Unset): `true`, `false` or `auto`.
        watch_only_once (bool | None | Unset):
        show_rating_prompt (bool | None | Unset):
        locale (None | str | Unset):
    """

    genres: GenrePreferencesUpdate | None | Unset = UNSET
    spoilers: None | SpoilerUpdate | Unset = UNSET
    watchnow: None | Unset | WatchNowUpdate = UNSET
    dark_knight: None | str | Unset = UNSET
    watch_only_once: bool | None | Unset = UNSET
    show_rating_prompt: bool | None | Unset = UNSET
    locale: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.genre_preferences_update import GenrePreferencesUpdate  # noqa: PLC0415
        from ..models.spoiler_update import SpoilerUpdate  # noqa: PLC0415
        from ..models.watch_now_update import WatchNowUpdate  # noqa: PLC0415

        genres: dict[str, Any] | None | Unset
        if isinstance(self.genres, Unset):
            genres = UNSET
        elif isinstance(self.genres, GenrePreferencesUpdate):
            genres = self.genres.to_dict()
        else:
            genres = self.genres

        spoilers: dict[str, Any] | None | Unset
        if isinstance(self.spoilers, Unset):
            spoilers = UNSET
        elif isinstance(self.spoilers, SpoilerUpdate):
            spoilers = self.spoilers.to_dict()
        else:
            spoilers = self.spoilers

        watchnow: dict[str, Any] | None | Unset
        if isinstance(self.watchnow, Unset):
            watchnow = UNSET
        elif isinstance(self.watchnow, WatchNowUpdate):
            watchnow = self.watchnow.to_dict()
        else:
            watchnow = self.watchnow

        dark_knight: None | str | Unset
        if isinstance(self.dark_knight, Unset):
            dark_knight = UNSET
        else:
            dark_knight = self.dark_knight

        watch_only_once: bool | None | Unset
        if isinstance(self.watch_only_once, Unset):
            watch_only_once = UNSET
        else:
            watch_only_once = self.watch_only_once

        show_rating_prompt: bool | None | Unset
        if isinstance(self.show_rating_prompt, Unset):
            show_rating_prompt = UNSET
        else:
            show_rating_prompt = self.show_rating_prompt

        locale: None | str | Unset
        if isinstance(self.locale, Unset):
            locale = UNSET
        else:
            locale = self.locale

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if genres is not UNSET:
            field_dict["genres"] = genres
        if spoilers is not UNSET:
            field_dict["spoilers"] = spoilers
        if watchnow is not UNSET:
            field_dict["watchnow"] = watchnow
        if dark_knight is not UNSET:
            field_dict["dark_knight"] = dark_knight
        if watch_only_once is not UNSET:
            field_dict["watch_only_once"] = watch_only_once
        if show_rating_prompt is not UNSET:
            field_dict["show_rating_prompt"] = show_rating_prompt
        if locale is not UNSET:
            field_dict["locale"] = locale

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.genre_preferences_update import GenrePreferencesUpdate  # noqa: PLC0415
        from ..models.spoiler_update import SpoilerUpdate  # noqa: PLC0415
        from ..models.watch_now_update import WatchNowUpdate  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_genres(data: object) -> GenrePreferencesUpdate | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                genres_type_0 = GenrePreferencesUpdate.from_dict(data)

                return genres_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GenrePreferencesUpdate | None | Unset, data)

        genres = _parse_genres(d.pop("genres", UNSET))

        def _parse_spoilers(data: object) -> None | SpoilerUpdate | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                spoilers_type_0 = SpoilerUpdate.from_dict(data)

                return spoilers_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SpoilerUpdate | Unset, data)

        spoilers = _parse_spoilers(d.pop("spoilers", UNSET))

        def _parse_watchnow(data: object) -> None | Unset | WatchNowUpdate:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                watchnow_type_0 = WatchNowUpdate.from_dict(data)

                return watchnow_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WatchNowUpdate, data)

        watchnow = _parse_watchnow(d.pop("watchnow", UNSET))

        def _parse_dark_knight(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dark_knight = _parse_dark_knight(d.pop("dark_knight", UNSET))

        def _parse_watch_only_once(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        watch_only_once = _parse_watch_only_once(d.pop("watch_only_once", UNSET))

        def _parse_show_rating_prompt(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        show_rating_prompt = _parse_show_rating_prompt(d.pop("show_rating_prompt", UNSET))

        def _parse_locale(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        locale = _parse_locale(d.pop("locale", UNSET))

        browsing_update = cls(
            genres=genres,
            spoilers=spoilers,
            watchnow=watchnow,
            dark_knight=dark_knight,
            watch_only_once=watch_only_once,
            show_rating_prompt=show_rating_prompt,
            locale=locale,
        )

        return browsing_update
