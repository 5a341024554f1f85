# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class PersonaTrait(OpenEnum):
    """Something special in how a person watches."""

    APP_HOPPER = "app-hopper"
    AUTOMATON = "automaton"
    DOC_NERD = "doc-nerd"
    EARLY_BIRD = "early-bird"
    FRESH_START = "fresh-start"
    GLOBETROTTER = "globetrotter"
    HORROR_HOUND = "horror-hound"
    HYPE_MACHINE = "hype-machine"
    LIVE_CHECKER = "live-checker"
    NIGHT_OWL = "night-owl"
    POLARISER = "polariser"
    SILENT_WATCHER = "silent-watcher"
    SOCIAL_BUTTERFLY = "social-butterfly"
    STREAK_KEEPER = "streak-keeper"
    TIME_TRAVELER = "time-traveler"
    TOUGH_CROWD = "tough-crowd"
    WEEKEND_WARRIOR = "weekend-warrior"
