# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.subgenre import Subgenre


T = TypeVar("T", bound="Genre")


@_attrs_define
class Genre:
    """
    Attributes:
        name (str):
        slug (str):
        subgenres (list[Subgenre] | Unset):
    """

    name: str
    slug: str
    subgenres: list[Subgenre] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        slug = self.slug

        subgenres: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.subgenres, Unset):
            subgenres = []
            for subgenres_item_data in self.subgenres:
                subgenres_item = subgenres_item_data.to_dict()
                subgenres.append(subgenres_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "slug": slug,
            }
        )
        if subgenres is not UNSET:
            field_dict["subgenres"] = subgenres

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.subgenre import Subgenre  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        slug = d.pop("slug")

        _subgenres = d.pop("subgenres", UNSET)
        subgenres: list[Subgenre] | Unset = UNSET
        if _subgenres is not UNSET:
            subgenres = []
            for subgenres_item_data in _subgenres:
                subgenres_item = Subgenre.from_dict(subgenres_item_data)

                subgenres.append(subgenres_item)

        genre = cls(
            name=name,
            slug=slug,
            subgenres=subgenres,
        )

        genre.additional_properties = d
        return genre

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
