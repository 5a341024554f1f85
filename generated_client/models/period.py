# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class Period(OpenEnum):
    """The period that a chart covers. Trakt documents `yearly`; its audit of August 2026 found
    that no chart takes it.
    """

    ALL = "all"
    DAILY = "daily"
    MONTHLY = "monthly"
    WEEKLY = "weekly"
    YEARLY = "yearly"
