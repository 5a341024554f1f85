# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CalendarTarget(OpenEnum):
    """The signed-in user's own items (`my` needs the bearer), or everything."""

    ALL = "all"
    MY = "my"
