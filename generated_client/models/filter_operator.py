# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class FilterOperator(OpenEnum):
    AND = "and"
    OR = "or"
