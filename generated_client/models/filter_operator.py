# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class FilterOperator(OpenEnum):
    """Whether all values have to match, or one."""

    AND = "and"
    OR = "or"
