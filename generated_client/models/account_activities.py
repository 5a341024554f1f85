# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class AccountActivities(Answer):
    settings_at: datetime.datetime | None
    """When the settings last changed, in UTC."""
    followed_at: datetime.datetime | None
    """When somebody last began to follow the user, in UTC."""
    following_at: datetime.datetime | None
    """When the user last began to follow somebody, in UTC."""
    pending_at: datetime.datetime | None
    """When a follow request last came in, in UTC."""
    requested_at: datetime.datetime | None
    """When a follow request was last sent, in UTC."""
