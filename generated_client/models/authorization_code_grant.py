# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AuthorizationCodeGrant")


@_attrs_define
class AuthorizationCodeGrant:
    """After the person has come back from the sign-in page (RFC 6749, 4.1.3).

    Attributes:
        grant_type (Literal['authorization_code']):
        code (str): The code from the redirect.
        client_id (str): The client id of the application.
        redirect_uri (str): The same as on the sign-in page.
        client_secret (str | Unset): The client secret, for applications that have one.
        code_verifier (str | Unset): What the code challenge was made from (RFC 7636, 4.1).
    """

    grant_type: Literal["authorization_code"]
    code: str = _attrs_field(repr=False)
    client_id: str
    redirect_uri: str
    client_secret: str | Unset = _attrs_field(default=UNSET, repr=False)
    code_verifier: str | Unset = _attrs_field(default=UNSET, repr=False)

    def to_dict(self) -> dict[str, Any]:
        grant_type = self.grant_type

        code = self.code

        client_id = self.client_id

        redirect_uri = self.redirect_uri

        client_secret = self.client_secret

        code_verifier = self.code_verifier

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "grant_type": grant_type,
                "code": code,
                "client_id": client_id,
                "redirect_uri": redirect_uri,
            }
        )
        if client_secret is not UNSET:
            field_dict["client_secret"] = client_secret
        if code_verifier is not UNSET:
            field_dict["code_verifier"] = code_verifier

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        grant_type = cast(Literal["authorization_code"], d.pop("grant_type"))
        if grant_type != "authorization_code":
            raise ValueError(
                f"grant_type must match const 'authorization_code', got '{grant_type}'"
            )

        code = d.pop("code")

        client_id = d.pop("client_id")

        redirect_uri = d.pop("redirect_uri")

        client_secret = d.pop("client_secret", UNSET)

        code_verifier = d.pop("code_verifier", UNSET)

        authorization_code_grant = cls(
            grant_type=grant_type,
            code=code,
            client_id=client_id,
            redirect_uri=redirect_uri,
            client_secret=client_secret,
            code_verifier=code_verifier,
        )

        return authorization_code_grant
