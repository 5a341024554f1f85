# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RevokeAnAccessTokenRequest")


@_attrs_define
class RevokeAnAccessTokenRequest:
    """
    Attributes:
        token (str): The access token to revoke.
        client_id (str): The client id of the application.
        client_secret (str | Unset): The client secret, for applications that have one.
    """

    token: str = _attrs_field(repr=False)
    client_id: str
    client_secret: str | Unset = _attrs_field(default=UNSET, repr=False)

    def to_dict(self) -> dict[str, Any]:
        token = self.token

        client_id = self.client_id

        client_secret = self.client_secret

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "token": token,
                "client_id": client_id,
            }
        )
        if client_secret is not UNSET:
            field_dict["client_secret"] = client_secret

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        token = d.pop("token")

        client_id = d.pop("client_id")

        client_secret = d.pop("client_secret", UNSET)

        revoke_an_access_token_request = cls(
            token=token,
            client_id=client_id,
            client_secret=client_secret,
        )

        return revoke_an_access_token_request
