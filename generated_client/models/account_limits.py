# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.item_limit import ItemLimit
    from ..models.list_limits import ListLimits


T = TypeVar("T", bound="AccountLimits")


@_attrs_define
class AccountLimits:
    """How much the account may hold.

    Attributes:
        list_ (ListLimits | Unset):
        watchlist (ItemLimit | Unset):
        favorites (ItemLimit | Unset):
    """

    list_: ListLimits | Unset = UNSET
    watchlist: ItemLimit | Unset = UNSET
    favorites: ItemLimit | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        list_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.list_, Unset):
            list_ = self.list_.to_dict()

        watchlist: dict[str, Any] | Unset = UNSET
        if not isinstance(self.watchlist, Unset):
            watchlist = self.watchlist.to_dict()

        favorites: dict[str, Any] | Unset = UNSET
        if not isinstance(self.favorites, Unset):
            favorites = self.favorites.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if list_ is not UNSET:
            field_dict["list"] = list_
        if watchlist is not UNSET:
            field_dict["watchlist"] = watchlist
        if favorites is not UNSET:
            field_dict["favorites"] = favorites

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.item_limit import ItemLimit  # noqa: PLC0415
        from ..models.list_limits import ListLimits  # noqa: PLC0415

        d = dict(src_dict)
        _list_ = d.pop("list", UNSET)
        list_: ListLimits | Unset
        if isinstance(_list_, Unset):
            list_ = UNSET
        else:
            list_ = ListLimits.from_dict(_list_)

        _watchlist = d.pop("watchlist", UNSET)
        watchlist: ItemLimit | Unset
        if isinstance(_watchlist, Unset):
            watchlist = UNSET
        else:
            watchlist = ItemLimit.from_dict(_watchlist)

        _favorites = d.pop("favorites", UNSET)
        favorites: ItemLimit | Unset
        if isinstance(_favorites, Unset):
            favorites = UNSET
        else:
            favorites = ItemLimit.from_dict(_favorites)

        account_limits = cls(
            list_=list_,
            watchlist=watchlist,
            favorites=favorites,
        )

        account_limits.additional_properties = d
        return account_limits

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
