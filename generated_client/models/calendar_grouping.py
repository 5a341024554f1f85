# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CalendarGrouping(OpenEnum):
    """What the entries are joined by."""

    DAY = "day"
