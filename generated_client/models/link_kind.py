# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class LinkKind(OpenEnum):
    """A kind of link to a service."""

    ANDROID = "android"
    DIRECT = "direct"
    TVOS = "tvos"
    WEBOS = "webos"
