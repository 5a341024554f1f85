# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class Gender(OpenEnum):
    """The gender of a person."""

    FEMALE = "female"
    MALE = "male"
    NON_BINARY = "non_binary"
    OTHER = "other"
    UNKNOWN = "unknown"
    VALUE_5 = ""
