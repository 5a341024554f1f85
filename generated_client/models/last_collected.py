# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class LastCollected(OpenEnum):
    """Which of the episodes counts as the last one."""

    AIRED = "aired"
    COLLECTED = "collected"
