# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.account_limits import AccountLimits
    from ..models.account_settings import AccountSettings
    from ..models.browsing_settings import BrowsingSettings
    from ..models.connections import Connections
    from ..models.permissions import Permissions
    from ..models.sharing_text import SharingText
    from ..models.signed_in_user import SignedInUser


class UserSettings(Answer):
    """The account of the signed-in user.

    `extended="browsing"` brings `browsing`.

    How much there is of `user` depends on `extended` too: see `SignedInUser`.
    """

    user: SignedInUser
    """Who the account belongs to."""
    account: AccountSettings
    """Time zone, date format and the like."""
    connections: Connections | None = None
    """Services the account is connected to."""
    sharing_text: SharingText | None = None
    """Texts used for sharing."""
    permissions: Permissions | None = None
    """What the user may do."""
    limits: AccountLimits | None = None
    """How much the account may hold."""
    browsing: BrowsingSettings | None = None
    """Display preferences. Needs `extended="browsing"`."""
