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

    hide_watching_now: bool
    watch_only_once: bool
    other_site_ratings: bool
    release_date_ignore_runtime: bool
    display_early_ratings: bool
    hide_episode_type_tags: bool
    hide_unsaved_filters_prompt: bool
    spoilers: SpoilerSettings
    calendar: CalendarSettings
    progress: ProgressSettings
    watchnow: WatchNowSettings
    welcome: WelcomeSettings
    genres: GenrePreferences
    comments: CommentSettings
    recommendations: RecommendationSettings
    rewatching: RewatchingSettings
    profile: ProfileSettings
    watch_popup_action: None | Unset | WatchPopupAction = UNSET
    list_popup_action: None | str | Unset = UNSET
    week_start_day: None | str | Unset = UNSET
    watch_after_rating: None | str | Unset = UNSET
    show_rating_prompt: bool | None | Unset = UNSET
    locale: None | str | Unset = UNSET
    dark_knight: None | str | Unset = UNSET
    """The dark theme; `true`, `false` or `auto`."""
    app_theme: None | str | Unset = UNSET
    search: None | SearchSettings | Unset = UNSET
