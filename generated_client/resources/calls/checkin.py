# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `checkin` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._bodies import body
from ..._method import Method, Path
from .. import shapes

START: Method[models.Checkin] = Method(
    "checkin.start",
    "POST",
    (Path("/checkin", answer=lambda: models.Checkin, oauth="required"),),
    body=body(lambda: shapes.CHECKIN_REQUEST),
)

CANCEL: Method[None] = Method("checkin.cancel", "DELETE", (Path("/checkin", oauth="required"),))
