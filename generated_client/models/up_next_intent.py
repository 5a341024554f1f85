# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class UpNextIntent(OpenEnum):
    """Which shows to include: those to continue, those to start, or completed ones."""

    ALL = "all"
    COMPLETED = "completed"
    CONTINUE = "continue"
    START = "start"
