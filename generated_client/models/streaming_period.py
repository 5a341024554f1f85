# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class StreamingPeriod(OpenEnum):
    """The period that a streaming chart covers."""

    DAILY = "daily"
    MONTHLY = "monthly"
    WEEKLY = "weekly"
