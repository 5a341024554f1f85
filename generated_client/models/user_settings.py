# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_limits import AccountLimits
    from ..models.account_settings import AccountSettings
    from ..models.browsing_settings import BrowsingSettings
    from ..models.connections import Connections
    from ..models.permissions import Permissions
    from ..models.sharing_text import SharingText
    from ..models.signed_in_user import SignedInUser


T = TypeVar("T", bound="UserSettings")


@_attrs_define
class UserSettings:
    """The account of the signed-in person.

    Attributes:
        user (SignedInUser): What a person sees of themselves.
        account (AccountSettings): How times and pages look to the person.
        connections (Connections | None | Unset):
        sharing_text (None | SharingText | Unset):
        permissions (Permissions | Unset): What the account may do to others.
        limits (AccountLimits | None | Unset):
        browsing (BrowsingSettings | None | Unset):
    """

    user: SignedInUser
    account: AccountSettings
    connections: Connections | None | Unset = UNSET
    sharing_text: None | SharingText | Unset = UNSET
    permissions: Permissions | Unset = UNSET
    limits: AccountLimits | None | Unset = UNSET
    browsing: BrowsingSettings | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.account_limits import AccountLimits  # noqa: PLC0415
        from ..models.browsing_settings import BrowsingSettings  # noqa: PLC0415
        from ..models.connections import Connections  # noqa: PLC0415
        from ..models.sharing_text import SharingText  # noqa: PLC0415

        user = self.user.to_dict()

        account = self.account.to_dict()

        connections: dict[str, Any] | None | Unset
        if isinstance(self.connections, Unset):
            connections = UNSET
        elif isinstance(self.connections, Connections):
            connections = self.connections.to_dict()
        else:
            connections = self.connections

        sharing_text: dict[str, Any] | None | Unset
        if isinstance(self.sharing_text, Unset):
            sharing_text = UNSET
        elif isinstance(self.sharing_text, SharingText):
            sharing_text = self.sharing_text.to_dict()
        else:
            sharing_text = self.sharing_text

        permissions: dict[str, Any] | Unset = UNSET
        if not isinstance(self.permissions, Unset):
            permissions = self.permissions.to_dict()

        limits: dict[str, Any] | None | Unset
        if isinstance(self.limits, Unset):
            limits = UNSET
        elif isinstance(self.limits, AccountLimits):
            limits = self.limits.to_dict()
        else:
            limits = self.limits

        browsing: dict[str, Any] | None | Unset
        if isinstance(self.browsing, Unset):
            browsing = UNSET
        elif isinstance(self.browsing, BrowsingSettings):
            browsing = self.browsing.to_dict()
        else:
            browsing = self.browsing

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "user": user,
                "account": account,
            }
        )
        if connections is not UNSET:
            field_dict["connections"] = connections
        if sharing_text is not UNSET:
            field_dict["sharing_text"] = sharing_text
        if permissions is not UNSET:
            field_dict["permissions"] = permissions
        if limits is not UNSET:
            field_dict["limits"] = limits
        if browsing is not UNSET:
            field_dict["browsing"] = browsing

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.account_limits import AccountLimits  # noqa: PLC0415
        from ..models.account_settings import AccountSettings  # noqa: PLC0415
        from ..models.browsing_settings import BrowsingSettings  # noqa: PLC0415
        from ..models.connections import Connections  # noqa: PLC0415
        from ..models.permissions import Permissions  # noqa: PLC0415
        from ..models.sharing_text import SharingText  # noqa: PLC0415
        from ..models.signed_in_user import SignedInUser  # noqa: PLC0415

        d = dict(src_dict)
        user = SignedInUser.from_dict(d.pop("user"))

        account = AccountSettings.from_dict(d.pop("account"))

        def _parse_connections(data: object) -> Connections | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                connections_type_0 = Connections.from_dict(data)

                return connections_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Connections | None | Unset, data)

        connections = _parse_connections(d.pop("connections", UNSET))

        def _parse_sharing_text(data: object) -> None | SharingText | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                sharing_text_type_0 = SharingText.from_dict(data)

                return sharing_text_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SharingText | Unset, data)

        sharing_text = _parse_sharing_text(d.pop("sharing_text", UNSET))

        _permissions = d.pop("permissions", UNSET)
        permissions: Permissions | Unset
        if isinstance(_permissions, Unset):
            permissions = UNSET
        else:
            permissions = Permissions.from_dict(_permissions)

        def _parse_limits(data: object) -> AccountLimits | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                limits_type_0 = AccountLimits.from_dict(data)

                return limits_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AccountLimits | None | Unset, data)

        limits = _parse_limits(d.pop("limits", UNSET))

        def _parse_browsing(data: object) -> BrowsingSettings | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                browsing_type_0 = BrowsingSettings.from_dict(data)

                return browsing_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BrowsingSettings | None | Unset, data)

        browsing = _parse_browsing(d.pop("browsing", UNSET))

        user_settings = cls(
            user=user,
            account=account,
            connections=connections,
            sharing_text=sharing_text,
            permissions=permissions,
            limits=limits,
            browsing=browsing,
        )

        user_settings.additional_properties = d
        return user_settings

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
