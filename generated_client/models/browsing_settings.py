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
    """Whether to hide what is being watched right now."""
    watch_only_once: bool
    """Whether each item counts as watched once only."""
    other_site_ratings: bool
    """Whether to show the ratings of other sites."""
    release_date_ignore_runtime: bool
    """Whether to log a play on the release date at the hour of release, running time left out."""
    display_early_ratings: bool
    """Whether to show ratings before an item is released."""
    hide_episode_type_tags: bool
    """Whether to hide the marks of premieres and finales."""
    hide_unsaved_filters_prompt: bool
    """Whether to leave out the question about unsaved filters."""
    spoilers: SpoilerSettings
    """What to blur until it has been watched."""
    calendar: CalendarSettings
    """How calendars look."""
    progress: ProgressSettings
    """How the progress pages look."""
    watchnow: WatchNowSettings
    """The services on which the person watches."""
    welcome: WelcomeSettings
    """How far the introduction has been followed."""
    genres: GenrePreferences
    """Genres that the person likes and dislikes."""
    comments: CommentSettings
    """How comments are shown."""
    recommendations: RecommendationSettings
    """What to leave out of the recommendations."""
    rewatching: RewatchingSettings
    """How rewatching is counted."""
    profile: ProfileSettings
    """What the profile page shows."""
    watch_popup_action: WatchPopupAction | None = None
    """What happens when an item is marked as watched."""
    list_popup_action: str | None = None
    """What happens when an item is put on a list."""
    week_start_day: str | None = None
    """First day of the week."""
    watch_after_rating: str | None = None
    """Whether a rated item counts as watched, and from when."""
    show_rating_prompt: bool | None = None
    """Whether to ask for a rating after something has been watched."""
    locale: str | None = None
    """Language and region of the pages."""
    dark_knight: str | None = None
    """The dark theme; `true`, `false` or `auto`."""
    app_theme: str | None = None
    """Colours of the apps."""
    search: SearchSettings | None = None
    """How searches are shown, and the latest ones."""
