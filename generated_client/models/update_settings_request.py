# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.browsing_update import BrowsingUpdate
    from ..models.profile_update import ProfileUpdate


T = TypeVar("T", bound="UpdateSettingsRequest")


@_attrs_define
class UpdateSettingsRequest:
    """Only what is sent changes.

    Attributes:
        user (None | ProfileUpdate | Unset):
        browsing (BrowsingUpdate | None | Unset):
    """

    user: None | ProfileUpdate | Unset = UNSET
    browsing: BrowsingUpdate | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.browsing_update import BrowsingUpdate  # noqa: PLC0415
        from ..models.profile_update import ProfileUpdate  # noqa: PLC0415

        user: dict[str, Any] | None | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        elif isinstance(self.user, ProfileUpdate):
            user = self.user.to_dict()
        else:
            user = self.user

        browsing: dict[str, Any] | None | Unset
        if isinstance(self.browsing, Unset):
            browsing = UNSET
        elif isinstance(self.browsing, BrowsingUpdate):
            browsing = self.browsing.to_dict()
        else:
            browsing = self.browsing

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if user is not UNSET:
            field_dict["user"] = user
        if browsing is not UNSET:
            field_dict["browsing"] = browsing

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.browsing_update import BrowsingUpdate  # noqa: PLC0415
        from ..models.profile_update import ProfileUpdate  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_user(data: object) -> None | ProfileUpdate | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                user_type_0 = ProfileUpdate.from_dict(data)

                return user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProfileUpdate | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

        def _parse_browsing(data: object) -> BrowsingUpdate | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                browsing_type_0 = BrowsingUpdate.from_dict(data)

                return browsing_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BrowsingUpdate | None | Unset, data)

        browsing = _parse_browsing(d.pop("browsing", UNSET))

        update_settings_request = cls(
            user=user,
            browsing=browsing,
        )

        return update_settings_request
