# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CalendarGrouping(OpenEnum):
    """How entries are grouped."""

    DAY = "day"
