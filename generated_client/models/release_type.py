# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ReleaseType(OpenEnum):
    """The kind of a release."""

    DIGITAL = "digital"
    LIMITED = "limited"
    PHYSICAL = "physical"
    PREMIERE = "premiere"
    THEATRICAL = "theatrical"
    TV = "tv"
    UNKNOWN = "unknown"
