# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `scrobble` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._bodies import body
from ..._method import Method, Path
from .. import shapes

START: Method[models.Scrobble] = Method(
    "scrobble.start",
    "POST",
    (Path("/scrobble/start", answer=lambda: models.Scrobble, oauth="required"),),
    body=body(lambda: shapes.SCROBBLE_REQUEST),
)

PAUSE: Method[models.Scrobble] = Method(
    "scrobble.pause",
    "POST",
    (Path("/scrobble/pause", answer=lambda: models.Scrobble, oauth="required"),),
    body=body(lambda: shapes.SCROBBLE_REQUEST),
)

STOP: Method[models.Scrobble] = Method(
    "scrobble.stop",
    "POST",
    (Path("/scrobble/stop", answer=lambda: models.Scrobble, oauth="required"),),
    body=body(lambda: shapes.SCROBBLE_REQUEST),
)
