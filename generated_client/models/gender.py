# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class Gender(OpenEnum):
    """How a person describes themselves, or is described."""

    FEMALE = "female"
    MALE = "male"
    NON_BINARY = "non_binary"
    OTHER = "other"
    UNKNOWN = "unknown"
    VALUE_5 = ""
