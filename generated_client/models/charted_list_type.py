# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ChartedListType(OpenEnum):
    """A kind of list for which there are charts."""

    OFFICIAL = "official"
    PERSONAL = "personal"
