# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class PlaybackType(OpenEnum):
    """A kind of item that can be played."""

    EPISODES = "episodes"
    MOVIES = "movies"
