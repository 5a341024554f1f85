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


T = TypeVar("T", bound="AddResult")


@_attrs_define
class AddResult:
    """What became of the items that were sent.

    Attributes:
        added (ItemCounts | None | Unset):
        updated (ItemCounts | None | Unset):
        existing (ItemCounts | None | Unset):
        not_found (NotFoundItems | Unset): What Trakt does not know, as it was sent.
        list_ (ListChange | Unset):
    """

    added: ItemCounts | None | Unset = UNSET
    updated: ItemCounts | None | Unset = UNSET
    existing: ItemCounts | None | Unset = UNSET
    not_found: NotFoundItems | Unset = UNSET
    list_: ListChange | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.item_counts import ItemCounts  # noqa: PLC0415

        added: dict[str, Any] | None | Unset
        if isinstance(self.added, Unset):
            added = UNSET
        elif isinstance(self.added, ItemCounts):
            added = self.added.to_dict()
        else:
            added = self.added

        updated: dict[str, Any] | None | Unset
        if isinstance(self.updated, Unset):
            updated = UNSET
        elif isinstance(self.updated, ItemCounts):
            updated = self.updated.to_dict()
        else:
            updated = self.updated

        existing: dict[str, Any] | None | Unset
        if isinstance(self.existing, Unset):
            existing = UNSET
        elif isinstance(self.existing, ItemCounts):
            existing = self.existing.to_dict()
        else:
            existing = self.existing

        not_found: dict[str, Any] | Unset = UNSET
        if not isinstance(self.not_found, Unset):
            not_found = self.not_found.to_dict()

        list_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.list_, Unset):
            list_ = self.list_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if added is not UNSET:
            field_dict["added"] = added
        if updated is not UNSET:
            field_dict["updated"] = updated
        if existing is not UNSET:
            field_dict["existing"] = existing
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

        def _parse_added(data: object) -> ItemCounts | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                added_type_0 = ItemCounts.from_dict(data)

                return added_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ItemCounts | None | Unset, data)

        added = _parse_added(d.pop("added", UNSET))

        def _parse_updated(data: object) -> ItemCounts | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                updated_type_0 = ItemCounts.from_dict(data)

                return updated_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ItemCounts | None | Unset, data)

        updated = _parse_updated(d.pop("updated", UNSET))

        def _parse_existing(data: object) -> ItemCounts | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                existing_type_0 = ItemCounts.from_dict(data)

                return existing_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ItemCounts | None | Unset, data)

        existing = _parse_existing(d.pop("existing", UNSET))

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

        add_result = cls(
            added=added,
            updated=updated,
            existing=existing,
            not_found=not_found,
            list_=list_,
        )

        add_result.additional_properties = d
        return add_result

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
