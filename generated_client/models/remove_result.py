# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.item_counts import ItemCounts
    from ..models.list_change import ListChange
    from ..models.not_found_items import NotFoundItems


T = TypeVar("T", bound="RemoveResult")


@_attrs_define
class RemoveResult:
    """What became of the items that were sent.

    Attributes:
        deleted (ItemCounts | None | Unset):
        not_found (NotFoundItems | Unset): What Trakt does not know, as it was sent.
        list_ (ListChange | Unset):
    """

    deleted: ItemCounts | None | Unset = UNSET
    not_found: NotFoundItems | Unset = UNSET
    list_: ListChange | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.item_counts import ItemCounts  # noqa: PLC0415

        deleted: dict[str, Any] | None | Unset
        if isinstance(self.deleted, Unset):
            deleted = UNSET
        elif isinstance(self.deleted, ItemCounts):
            deleted = self.deleted.to_dict()
        else:
            deleted = self.deleted

        not_found: dict[str, Any] | Unset = UNSET
        if not isinstance(self.not_found, Unset):
            not_found = self.not_found.to_dict()

        list_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.list_, Unset):
            list_ = self.list_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if deleted is not UNSET:
            field_dict["deleted"] = deleted
        if not_found is not UNSET:
            field_dict["not_found"] = not_found
        if list_ is not UNSET:
            field_dict["list"] = list_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.item_counts import ItemCounts  # noqa: PLC0415
        from ..models.list_change import ListChange  # noqa: PLC0415
        from ..models.not_found_items import NotFoundItems  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_deleted(data: object) -> ItemCounts | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                deleted_type_0 = ItemCounts.from_dict(data)

                return deleted_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ItemCounts | None | Unset, data)

        deleted = _parse_deleted(d.pop("deleted", UNSET))

        _not_found = d.pop("not_found", UNSET)
        not_found: NotFoundItems | Unset
        if isinstance(_not_found, Unset):
            not_found = UNSET
        else:
            not_found = NotFoundItems.from_dict(_not_found)

        _list_ = d.pop("list", UNSET)
        list_: ListChange | Unset
        if isinstance(_list_, Unset):
            list_ = UNSET
        else:
            list_ = ListChange.from_dict(_list_)

        remove_result = cls(
            deleted=deleted,
            not_found=not_found,
            list_=list_,
        )

        remove_result.additional_properties = d
        return remove_result

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
