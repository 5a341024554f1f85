# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class EpisodeType(OpenEnum):
    """Where an episode stands in its season. The last two stand for a group of episodes."""

    FULL_SEASON = "full_season"
    MID_SEASON_FINALE = "mid_season_finale"
    MID_SEASON_PREMIERE = "mid_season_premiere"
    MULTIPLE_EPISODES = "multiple_episodes"
    SEASON_FINALE = "season_finale"
    SEASON_PREMIERE = "season_premiere"
    SERIES_FINALE = "series_finale"
    SERIES_PREMIERE = "series_premiere"
    STANDARD = "standard"
