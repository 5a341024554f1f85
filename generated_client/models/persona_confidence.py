# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class PersonaConfidence(OpenEnum):
    """How well the kind of viewer fits."""

    LEANING = "leaning"
    STRONG = "strong"
