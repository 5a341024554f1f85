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
    """The account of the signed-in person."""

    user: SignedInUser
    account: AccountSettings
    connections: Connections | None | Unset = UNSET
    sharing_text: None | SharingText | Unset = UNSET
    permissions: Permissions | Unset = UNSET
    limits: AccountLimits | None | Unset = UNSET
    browsing: BrowsingSettings | None | Unset = UNSET
