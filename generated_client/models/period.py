# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class Period(OpenEnum):
    """The time that a chart covers."""

    ALL = "all"
    DAILY = "daily"
    MONTHLY = "monthly"
    WEEKLY = "weekly"
    YEARLY = "yearly"
