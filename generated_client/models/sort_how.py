# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SortHow(OpenEnum):
    """Ascending or descending."""

    ASC = "asc"
    DESC = "desc"
