# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
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
    from ..models.watch_popup_action import WatchPopupAction
    from ..models.welcome_settings import WelcomeSettings


@define(repr=False)
class BrowsingSettings(OpenModel[Any]):
    """How the person likes Trakt's own pages to behave."""

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
    """The dark theme; `true`, `false` or `auto`."""
    app_theme: None | str | Unset = UNSET
    welcome: WelcomeSettings | Unset = UNSET
    genres: GenrePreferences | Unset = UNSET
    comments: CommentSettings | Unset = UNSET
    recommendations: RecommendationSettings | Unset = UNSET
    rewatching: RewatchingSettings | Unset = UNSET
    profile: ProfileSettings | Unset = UNSET
    search: None | SearchSettings | Unset = UNSET
