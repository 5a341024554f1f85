# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class Period(OpenEnum):
    """The time that a chart covers. Trakt's document has `yearly` too; its audit found that none
    takes it.
    """

    ALL = "all"
    DAILY = "daily"
    MONTHLY = "monthly"
    WEEKLY = "weekly"
