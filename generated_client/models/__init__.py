# Generated from openapi.yaml by "make regen". Do not edit.
"""The data models, each imported when it is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access_token_response import AccessTokenResponse
    from .account_limits import AccountLimits
    from .account_settings import AccountSettings
    from .authorization_code_grant import AuthorizationCodeGrant
    from .avatar import Avatar
    from .connections import Connections
    from .device_authorization_response import DeviceAuthorizationResponse
    from .generate_new_device_codes_request import GenerateNewDeviceCodesRequest
    from .item_limit import ItemLimit
    from .list_limits import ListLimits
    from .oauth_error_response import OauthErrorResponse
    from .permissions import Permissions
    from .poll_for_the_access_token_request import PollForTheAccessTokenRequest
    from .refresh_token_grant import RefreshTokenGrant
    from .revoke_an_access_token_request import RevokeAnAccessTokenRequest
    from .sharing_text import SharingText
    from .signed_in_user import SignedInUser
    from .user_ids import UserIds
    from .user_images import UserImages
    from .user_settings import UserSettings

__all__ = (
    "AccessTokenResponse",
    "AccountLimits",
    "AccountSettings",
    "AuthorizationCodeGrant",
    "Avatar",
    "Connections",
    "DeviceAuthorizationResponse",
    "GenerateNewDeviceCodesRequest",
    "ItemLimit",
    "ListLimits",
    "OauthErrorResponse",
    "Permissions",
    "PollForTheAccessTokenRequest",
    "RefreshTokenGrant",
    "RevokeAnAccessTokenRequest",
    "SharingText",
    "SignedInUser",
    "UserIds",
    "UserImages",
    "UserSettings",
)

_MODULES = {
    "AccessTokenResponse": ".access_token_response",
    "AccountLimits": ".account_limits",
    "AccountSettings": ".account_settings",
    "AuthorizationCodeGrant": ".authorization_code_grant",
    "Avatar": ".avatar",
    "Connections": ".connections",
    "DeviceAuthorizationResponse": ".device_authorization_response",
    "GenerateNewDeviceCodesRequest": ".generate_new_device_codes_request",
    "ItemLimit": ".item_limit",
    "ListLimits": ".list_limits",
    "OauthErrorResponse": ".oauth_error_response",
    "Permissions": ".permissions",
    "PollForTheAccessTokenRequest": ".poll_for_the_access_token_request",
    "RefreshTokenGrant": ".refresh_token_grant",
    "RevokeAnAccessTokenRequest": ".revoke_an_access_token_request",
    "SharingText": ".sharing_text",
    "SignedInUser": ".signed_in_user",
    "UserIds": ".user_ids",
    "UserImages": ".user_images",
    "UserSettings": ".user_settings",
}

# Hidden from type checkers, which would otherwise take any name for a model.
if not TYPE_CHECKING:

    def __getattr__(name):
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        model = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = model
        return model


def __dir__() -> list[str]:
    return sorted(__all__)
