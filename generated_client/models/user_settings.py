# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_limits import AccountLimits
    from ..models.account_settings import AccountSettings
    from ..models.browsing_settings import BrowsingSettings
    from ..models.connections import Connections
    from ..models.permissions import Permissions
    from ..models.sharing_text import SharingText
    from ..models.signed_in_user import SignedInUser


@define(repr=False)
class UserSettings(OpenModel[Any]):
    """The account of the signed-in user."""

    user: SignedInUser
    account: AccountSettings
    """Time zone, date format and the like."""
    connections: Connections | None | Unset = UNSET
    """Services the account is connected to."""
    sharing_text: None | SharingText | Unset = UNSET
    """Texts used for sharing."""
    permissions: Permissions | Unset = UNSET
    """What the user may do."""
    limits: AccountLimits | None | Unset = UNSET
    """How much the account may hold."""
    browsing: BrowsingSettings | None | Unset = UNSET
    """Display preferences; only with `extended=browsing`."""
