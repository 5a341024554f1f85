# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.cover_type import CoverType

T = TypeVar("T", bound="UpdateCoverImageRequest")


@_attrs_define
class UpdateCoverImageRequest:
    """Whose picture becomes the cover.

    Attributes:
        cover_type (CoverType): What a cover picture can come from.
        cover_id (int): The Trakt id of the item.
    """

    cover_type: CoverType
    cover_id: int

    def to_dict(self) -> dict[str, Any]:
        cover_type = self.cover_type.value

        cover_id = self.cover_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "cover_type": cover_type,
                "cover_id": cover_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cover_type = CoverType(d.pop("cover_type"))

        cover_id = d.pop("cover_id")

        update_cover_image_request = cls(
            cover_type=cover_type,
            cover_id=cover_id,
        )

        return update_cover_image_request
