# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.watch_popup_action import WatchPopupAction
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.calendar_settings import CalendarSettings
    from ..models.comment_settings import CommentSettings
    from ..models.genre_preferences import GenrePreferences
    from ..models.profile_settings import ProfileSettings
    from ..models.progress_settings import ProgressSettings
    from ..models.recommendation_settings import RecommendationSettings
    from ..models.rewatching_settings import RewatchingSettings
    from ..models.search_settings import SearchSettings
    from ..models.spoiler_settings import SpoilerSettings
    from ..models.watch_now_settings import WatchNowSettings
    from ..models.welcome_settings import WelcomeSettings


T = TypeVar("T", bound="BrowsingSettings")


@_attrs_define
class BrowsingSettings:
    """How the person likes Trakt's own pages to behave.

    Attributes:
        watch_popup_action (None | Unset | WatchPopupAction):
        hide_watching_now (bool | Unset):
        list_popup_action (None | str | Unset):
        week_start_day (None | str | Unset):
        watch_after_rating (None | str | Unset):
        watch_only_once (bool | Unset):
        show_rating_prompt (bool | None | Unset):
        locale (None | str | Unset):
        other_site_ratings (bool | Unset):
        release_date_ignore_runtime (bool | Unset):
        display_early_ratings (bool | Unset):
        hide_episode_type_tags (bool | Unset):
        hide_unsaved_filters_prompt (bool | Unset):
        spoilers (SpoilerSettings | Unset): What is blurred until it has been watched.
        calendar (CalendarSettings | Unset):
        progress (ProgressSettings | Unset):
        watchnow (WatchNowSettings | Unset):
        dark_knight (None | str | Unset): The dark theme; `true`, `false` or `auto`.
        app_theme (None | str | Unset):
        welcome (WelcomeSettings | Unset): How far the person came in the introduction.
        genres (GenrePreferences | Unset):
        comments (CommentSettings | Unset):
        recommendations (RecommendationSettings | Unset):
        rewatching (RewatchingSettings | Unset):
        profile (ProfileSettings | Unset):
        search (None | SearchSettings | Unset):
    """

    watch_popup_action: None | Unset | WatchPopupAction = UNSET
    hide_watching_now: bool | Unset = UNSET
    list_popup_action: None | str | Unset = UNSET
    week_start_day: None | str | Unset = UNSET
    watch_after_rating: None | str | Unset = UNSET
    watch_only_once: bool | Unset = UNSET
    show_rating_prompt: bool | None | Unset = UNSET
    locale: None | str | Unset = UNSET
    other_site_ratings: bool | Unset = UNSET
    release_date_ignore_runtime: bool | Unset = UNSET
    display_early_ratings: bool | Unset = UNSET
    hide_episode_type_tags: bool | Unset = UNSET
    hide_unsaved_filters_prompt: bool | Unset = UNSET
    spoilers: SpoilerSettings | Unset = UNSET
    calendar: CalendarSettings | Unset = UNSET
    progress: ProgressSettings | Unset = UNSET
    watchnow: WatchNowSettings | Unset = UNSET
    dark_knight: None | str | Unset = UNSET
    app_theme: None | str | Unset = UNSET
    welcome: WelcomeSettings | Unset = UNSET
    genres: GenrePreferences | Unset = UNSET
    comments: CommentSettings | Unset = UNSET
    recommendations: RecommendationSettings | Unset = UNSET
    rewatching: RewatchingSettings | Unset = UNSET
    profile: ProfileSettings | Unset = UNSET
    search: None | SearchSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.search_settings import SearchSettings  # noqa: PLC0415

        watch_popup_action: None | str | Unset
        if isinstance(self.watch_popup_action, Unset):
            watch_popup_action = UNSET
        elif isinstance(self.watch_popup_action, WatchPopupAction):
            watch_popup_action = self.watch_popup_action.value
        else:
            watch_popup_action = self.watch_popup_action

        hide_watching_now = self.hide_watching_now

        list_popup_action: None | str | Unset
        if isinstance(self.list_popup_action, Unset):
            list_popup_action = UNSET
        else:
            list_popup_action = self.list_popup_action

        week_start_day: None | str | Unset
        if isinstance(self.week_start_day, Unset):
            week_start_day = UNSET
        else:
            week_start_day = self.week_start_day

        watch_after_rating: None | str | Unset
        if isinstance(self.watch_after_rating, Unset):
            watch_after_rating = UNSET
        else:
            watch_after_rating = self.watch_after_rating

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

        other_site_ratings = self.other_site_ratings

        release_date_ignore_runtime = self.release_date_ignore_runtime

        display_early_ratings = self.display_early_ratings

        hide_episode_type_tags = self.hide_episode_type_tags

        hide_unsaved_filters_prompt = self.hide_unsaved_filters_prompt

        spoilers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.spoilers, Unset):
            spoilers = self.spoilers.to_dict()

        calendar: dict[str, Any] | Unset = UNSET
        if not isinstance(self.calendar, Unset):
            calendar = self.calendar.to_dict()

        progress: dict[str, Any] | Unset = UNSET
        if not isinstance(self.progress, Unset):
            progress = self.progress.to_dict()

        watchnow: dict[str, Any] | Unset = UNSET
        if not isinstance(self.watchnow, Unset):
            watchnow = self.watchnow.to_dict()

        dark_knight: None | str | Unset
        if isinstance(self.dark_knight, Unset):
            dark_knight = UNSET
        else:
            dark_knight = self.dark_knight

        app_theme: None | str | Unset
        if isinstance(self.app_theme, Unset):
            app_theme = UNSET
        else:
            app_theme = self.app_theme

        welcome: dict[str, Any] | Unset = UNSET
        if not isinstance(self.welcome, Unset):
            welcome = self.welcome.to_dict()

        genres: dict[str, Any] | Unset = UNSET
        if not isinstance(self.genres, Unset):
            genres = self.genres.to_dict()

        comments: dict[str, Any] | Unset = UNSET
        if not isinstance(self.comments, Unset):
            comments = self.comments.to_dict()

        recommendations: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recommendations, Unset):
            recommendations = self.recommendations.to_dict()

        rewatching: dict[str, Any] | Unset = UNSET
        if not isinstance(self.rewatching, Unset):
            rewatching = self.rewatching.to_dict()

        profile: dict[str, Any] | Unset = UNSET
        if not isinstance(self.profile, Unset):
            profile = self.profile.to_dict()

        search: dict[str, Any] | None | Unset
        if isinstance(self.search, Unset):
            search = UNSET
        elif isinstance(self.search, SearchSettings):
            search = self.search.to_dict()
        else:
            search = self.search

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if watch_popup_action is not UNSET:
            field_dict["watch_popup_action"] = watch_popup_action
        if hide_watching_now is not UNSET:
            field_dict["hide_watching_now"] = hide_watching_now
        if list_popup_action is not UNSET:
            field_dict["list_popup_action"] = list_popup_action
        if week_start_day is not UNSET:
            field_dict["week_start_day"] = week_start_day
        if watch_after_rating is not UNSET:
            field_dict["watch_after_rating"] = watch_after_rating
        if watch_only_once is not UNSET:
            field_dict["watch_only_once"] = watch_only_once
        if show_rating_prompt is not UNSET:
            field_dict["show_rating_prompt"] = show_rating_prompt
        if locale is not UNSET:
            field_dict["locale"] = locale
        if other_site_ratings is not UNSET:
            field_dict["other_site_ratings"] = other_site_ratings
        if release_date_ignore_runtime is not UNSET:
            field_dict["release_date_ignore_runtime"] = release_date_ignore_runtime
        if display_early_ratings is not UNSET:
            field_dict["display_early_ratings"] = display_early_ratings
        if hide_episode_type_tags is not UNSET:
            field_dict["hide_episode_type_tags"] = hide_episode_type_tags
        if hide_unsaved_filters_prompt is not UNSET:
            field_dict["hide_unsaved_filters_prompt"] = hide_unsaved_filters_prompt
        if spoilers is not UNSET:
            field_dict["spoilers"] = spoilers
        if calendar is not UNSET:
            field_dict["calendar"] = calendar
        if progress is not UNSET:
            field_dict["progress"] = progress
        if watchnow is not UNSET:
            field_dict["watchnow"] = watchnow
        if dark_knight is not UNSET:
            field_dict["dark_knight"] = dark_knight
        if app_theme is not UNSET:
            field_dict["app_theme"] = app_theme
        if welcome is not UNSET:
            field_dict["welcome"] = welcome
        if genres is not UNSET:
            field_dict["genres"] = genres
        if comments is not UNSET:
            field_dict["comments"] = comments
        if recommendations is not UNSET:
            field_dict["recommendations"] = recommendations
        if rewatching is not UNSET:
            field_dict["rewatching"] = rewatching
        if profile is not UNSET:
            field_dict["profile"] = profile
        if search is not UNSET:
            field_dict["search"] = search

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.calendar_settings import CalendarSettings  # noqa: PLC0415
        from ..models.comment_settings import CommentSettings  # noqa: PLC0415
        from ..models.genre_preferences import GenrePreferences  # noqa: PLC0415
        from ..models.profile_settings import ProfileSettings  # noqa: PLC0415
        from ..models.progress_settings import ProgressSettings  # noqa: PLC0415
        from ..models.recommendation_settings import RecommendationSettings  # noqa: PLC0415
        from ..models.rewatching_settings import RewatchingSettings  # noqa: PLC0415
        from ..models.search_settings import SearchSettings  # noqa: PLC0415
        from ..models.spoiler_settings import SpoilerSettings  # noqa: PLC0415
        from ..models.watch_now_settings import WatchNowSettings  # noqa: PLC0415
        from ..models.welcome_settings import WelcomeSettings  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_watch_popup_action(data: object) -> None | Unset | WatchPopupAction:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                watch_popup_action_type_0 = WatchPopupAction(data)

                return watch_popup_action_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WatchPopupAction, data)

        watch_popup_action = _parse_watch_popup_action(d.pop("watch_popup_action", UNSET))

        hide_watching_now = d.pop("hide_watching_now", UNSET)

        def _parse_list_popup_action(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        list_popup_action = _parse_list_popup_action(d.pop("list_popup_action", UNSET))

        def _parse_week_start_day(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        week_start_day = _parse_week_start_day(d.pop("week_start_day", UNSET))

        def _parse_watch_after_rating(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        watch_after_rating = _parse_watch_after_rating(d.pop("watch_after_rating", UNSET))

        watch_only_once = d.pop("watch_only_once", UNSET)

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

        other_site_ratings = d.pop("other_site_ratings", UNSET)

        release_date_ignore_runtime = d.pop("release_date_ignore_runtime", UNSET)

        display_early_ratings = d.pop("display_early_ratings", UNSET)

        hide_episode_type_tags = d.pop("hide_episode_type_tags", UNSET)

        hide_unsaved_filters_prompt = d.pop("hide_unsaved_filters_prompt", UNSET)

        _spoilers = d.pop("spoilers", UNSET)
        spoilers: SpoilerSettings | Unset
        if isinstance(_spoilers, Unset):
            spoilers = UNSET
        else:
            spoilers = SpoilerSettings.from_dict(_spoilers)

        _calendar = d.pop("calendar", UNSET)
        calendar: CalendarSettings | Unset
        if isinstance(_calendar, Unset):
            calendar = UNSET
        else:
            calendar = CalendarSettings.from_dict(_calendar)

        _progress = d.pop("progress", UNSET)
        progress: ProgressSettings | Unset
        if isinstance(_progress, Unset):
            progress = UNSET
        else:
            progress = ProgressSettings.from_dict(_progress)

        _watchnow = d.pop("watchnow", UNSET)
        watchnow: WatchNowSettings | Unset
        if isinstance(_watchnow, Unset):
            watchnow = UNSET
        else:
            watchnow = WatchNowSettings.from_dict(_watchnow)

        def _parse_dark_knight(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dark_knight = _parse_dark_knight(d.pop("dark_knight", UNSET))

        def _parse_app_theme(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        app_theme = _parse_app_theme(d.pop("app_theme", UNSET))

        _welcome = d.pop("welcome", UNSET)
        welcome: WelcomeSettings | Unset
        if isinstance(_welcome, Unset):
            welcome = UNSET
        else:
            welcome = WelcomeSettings.from_dict(_welcome)

        _genres = d.pop("genres", UNSET)
        genres: GenrePreferences | Unset
        if isinstance(_genres, Unset):
            genres = UNSET
        else:
            genres = GenrePreferences.from_dict(_genres)

        _comments = d.pop("comments", UNSET)
        comments: CommentSettings | Unset
        if isinstance(_comments, Unset):
            comments = UNSET
        else:
            comments = CommentSettings.from_dict(_comments)

        _recommendations = d.pop("recommendations", UNSET)
        recommendations: RecommendationSettings | Unset
        if isinstance(_recommendations, Unset):
            recommendations = UNSET
        else:
            recommendations = RecommendationSettings.from_dict(_recommendations)

        _rewatching = d.pop("rewatching", UNSET)
        rewatching: RewatchingSettings | Unset
        if isinstance(_rewatching, Unset):
            rewatching = UNSET
        else:
            rewatching = RewatchingSettings.from_dict(_rewatching)

        _profile = d.pop("profile", UNSET)
        profile: ProfileSettings | Unset
        if isinstance(_profile, Unset):
            profile = UNSET
        else:
            profile = ProfileSettings.from_dict(_profile)

        def _parse_search(data: object) -> None | SearchSettings | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                search_type_0 = SearchSettings.from_dict(data)

                return search_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SearchSettings | Unset, data)

        search = _parse_search(d.pop("search", UNSET))

        browsing_settings = cls(
            watch_popup_action=watch_popup_action,
            hide_watching_now=hide_watching_now,
            list_popup_action=list_popup_action,
            week_start_day=week_start_day,
            watch_after_rating=watch_after_rating,
            watch_only_once=watch_only_once,
            show_rating_prompt=show_rating_prompt,
            locale=locale,
            other_site_ratings=other_site_ratings,
            release_date_ignore_runtime=release_date_ignore_runtime,
            display_early_ratings=display_early_ratings,
            hide_episode_type_tags=hide_episode_type_tags,
            hide_unsaved_filters_prompt=hide_unsaved_filters_prompt,
            spoilers=spoilers,
            calendar=calendar,
            progress=progress,
            watchnow=watchnow,
            dark_knight=dark_knight,
            app_theme=app_theme,
            welcome=welcome,
            genres=genres,
            comments=comments,
            recommendations=recommendations,
            rewatching=rewatching,
            profile=profile,
            search=search,
        )

        browsing_settings.additional_properties = d
        return browsing_settings

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
