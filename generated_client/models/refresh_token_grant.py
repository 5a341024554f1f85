# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RefreshTokenGrant")


@_attrs_define
class RefreshTokenGrant:
    """Before the access token expires, or after (RFC 6749, 6).

    Attributes:
        grant_type (Literal['refresh_token']):
        refresh_token (str): The newest one; each works once.
        client_id (str): The client id of the application.
        redirect_uri (str): One of those registered for the application.
        client_secret (str | Unset): The client secret, for applications that have one.
    """

    grant_type: Literal["refresh_token"]
    refresh_token: str = _attrs_field(repr=False)
    client_id: str
    redirect_uri: str
    client_secret: str | Unset = _attrs_field(default=UNSET, repr=False)

    def to_dict(self) -> dict[str, Any]:
        grant_type = self.grant_type

        refresh_token = self.refresh_token

        client_id = self.client_id

        redirect_uri = self.redirect_uri

        client_secret = self.client_secret

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "grant_type": grant_type,
                "refresh_token": refresh_token,
                "client_id": client_id,
                "redirect_uri": redirect_uri,
            }
        )
        if client_secret is not UNSET:
            field_dict["client_secret"] = client_secret

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        grant_type = cast(Literal["refresh_token"], d.pop("grant_type"))
        if grant_type != "refresh_token":
            raise ValueError(f"grant_type must match const 'refresh_token', got '{grant_type}'")

        refresh_token = d.pop("refresh_token")

        client_id = d.pop("client_id")

        redirect_uri = d.pop("redirect_uri")

        client_secret = d.pop("client_secret", UNSET)

        refresh_token_grant = cls(
            grant_type=grant_type,
            refresh_token=refresh_token,
            client_id=client_id,
            redirect_uri=redirect_uri,
            client_secret=client_secret,
        )

        return refresh_token_grant
