# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class IncludeReplies(OpenEnum):
    """Whether to include replies."""

    FALSE = "false"
    ONLY = "only"
    TRUE = "true"
