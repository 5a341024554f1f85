# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class Persona(OpenEnum):
    """A kind of viewer, as a year in review names them."""

    ANIME_VOYAGER = "anime-voyager"
    CINEPHILE = "cinephile"
    COMFORT_REWATCHER = "comfort-rewatcher"
    CRITIC = "critic"
    CURATOR = "curator"
    DAY_ONE_DEVOTEE = "day-one-devotee"
    LOYALIST = "loyalist"
    OMNIVORE = "omnivore"
    OPENING_ACT = "opening-act"
    OPENING_NIGHT = "opening-night"
    WEEKEND_MARATHONER = "weekend-marathoner"
    WILDCARD = "wildcard"
