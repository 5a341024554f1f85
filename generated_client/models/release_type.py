# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ReleaseType(OpenEnum):
    """How a movie came out."""

    DIGITAL = "digital"
    LIMITED = "limited"
    PHYSICAL = "physical"
    PREMIERE = "premiere"
    THEATRICAL = "theatrical"
    TV = "tv"
    UNKNOWN = "unknown"
