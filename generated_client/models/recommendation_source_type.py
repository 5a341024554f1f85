# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class RecommendationSourceType(OpenEnum):
    """Kind of source of a recommendation."""

    ACTIVITY = "activity"
    FAVORITE = "favorite"
    SUBGENRE = "subgenre"
