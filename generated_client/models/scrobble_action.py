# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class ScrobbleAction(OpenEnum):
    PAUSE = "pause"
    SCROBBLE = "scrobble"
    START = "start"
