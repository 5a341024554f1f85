# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `sync` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._method import Method, Path

LAST_ACTIVITIES: Method[models.LastActivities] = Method(
    "sync.last_activities",
    "GET",
    (Path("/sync/last_activities", answer=lambda: models.LastActivities, oauth="required"),),
)
