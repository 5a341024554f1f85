# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class StreamingPeriod(OpenEnum):
    DAILY = "daily"
    MONTHLY = "monthly"
    WEEKLY = "weekly"
