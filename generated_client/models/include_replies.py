# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class IncludeReplies(OpenEnum):
    """Whether replies are among the comments."""

    FALSE = "false"
    ONLY = "only"
    TRUE = "true"
