# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class IncludeReplies(OpenEnum):
    FALSE = "false"
    ONLY = "only"
    TRUE = "true"
