# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="GenerateNewDeviceCodesRequest")


@_attrs_define
class GenerateNewDeviceCodesRequest:
    """
    Attributes:
        client_id (str): The client id of the application.
    """

    client_id: str

    def to_dict(self) -> dict[str, Any]:
        client_id = self.client_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "client_id": client_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        client_id = d.pop("client_id")

        generate_new_device_codes_request = cls(
            client_id=client_id,
        )

        return generate_new_device_codes_request
