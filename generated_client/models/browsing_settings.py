# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

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


class BrowsingSettings(Answer):
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
    watch_popup_action: WatchPopupAction | None = None
    list_popup_action: str | None = None
    week_start_day: str | None = None
    watch_after_rating: str | None = None
    show_rating_prompt: bool | None = None
    locale: str | None = None
    dark_knight: str | None = None
    """The dark theme; `true`, `false` or `auto`."""
    app_theme: str | None = None
    search: SearchSettings | None = None
