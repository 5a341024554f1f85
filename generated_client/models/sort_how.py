# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class SortHow(OpenEnum):
    """Upwards or downwards."""

    ASC = "asc"
    DESC = "desc"
