# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CalendarTarget(OpenEnum):
    ALL = "all"
    MY = "my"
