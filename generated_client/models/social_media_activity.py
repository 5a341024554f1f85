# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.social_watched import SocialWatched
    from ..models.social_watchlisted import SocialWatchlisted
    from ..models.user import User


class SocialMediaActivity(Answer):
    """What a followed user has done with an item.

    How much there is of `user` depends on `extended` too: see `User`.
    """

    user: User
    """The person followed."""
    followed_at: datetime.datetime | None = None
    """When the signed-in person began to follow them, in UTC."""
    watched: SocialWatched | None = None
    """What they have watched of it."""
    watchlisted: SocialWatchlisted | None = None
    """Whether it is on their watchlist."""
