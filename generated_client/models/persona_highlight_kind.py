# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class PersonaHighlightKind(OpenEnum):
    """What a highlight counts."""

    ANIME_EPISODES = "anime-episodes"
    ANIME_SHARE = "anime-share"
    APPS = "apps"
    AVG_RATING = "avg-rating"
    AVG_RUNTIME = "avg-runtime"
    AVG_VINTAGE = "avg-vintage"
    BINGE_DAYS = "binge-days"
    CATALOG_SHARE = "catalog-share"
    CHECKIN_SHARE = "checkin-share"
    GENRE_SHARE = "genre-share"
    MOVIES = "movies"
    NETWORKS = "networks"
    NEW_RELEASES = "new-releases"
    PERFECT_TENS = "perfect-tens"
    PERSONAS_IN_RANGE = "personas-in-range"
    PLAYS = "plays"
    PLAYS_PER_DAY = "plays-per-day"
    PREMIERES = "premieres"
    PREMIERE_SHARE = "premiere-share"
    PRE_2000 = "pre-2000"
    RATINGS = "ratings"
    SHOWS = "shows"
    STREAK_DAYS = "streak-days"
    TOP_SHOW_EPISODES = "top-show-episodes"
    TOP_SHOW_SHARE = "top-show-share"
    WEEKEND_SHARE = "weekend-share"
