# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.streaming_rank import StreamingRank
    from ..models.watch_now_offer import WatchNowOffer


T = TypeVar("T", bound="WatchNow")


@_attrs_define
class WatchNow:
    """Where to watch it in one country.

    Attributes:
        cable (list[WatchNowOffer]):
        free (list[WatchNowOffer]):
        cinema (list[WatchNowOffer]):
        subscription (list[WatchNowOffer]):
        purchase (list[WatchNowOffer]):
        streaming_ranks (None | StreamingRank | Unset):
    """

    cable: list[WatchNowOffer]
    free: list[WatchNowOffer]
    cinema: list[WatchNowOffer]
    subscription: list[WatchNowOffer]
    purchase: list[WatchNowOffer]
    streaming_ranks: None | StreamingRank | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.streaming_rank import StreamingRank  # noqa: PLC0415

        cable = []
        for cable_item_data in self.cable:
            cable_item = cable_item_data.to_dict()
            cable.append(cable_item)

        free = []
        for free_item_data in self.free:
            free_item = free_item_data.to_dict()
            free.append(free_item)

        cinema = []
        for cinema_item_data in self.cinema:
            cinema_item = cinema_item_data.to_dict()
            cinema.append(cinema_item)

        subscription = []
        for subscription_item_data in self.subscription:
            subscription_item = subscription_item_data.to_dict()
            subscription.append(subscription_item)

        purchase = []
        for purchase_item_data in self.purchase:
            purchase_item = purchase_item_data.to_dict()
            purchase.append(purchase_item)

        streaming_ranks: dict[str, Any] | None | Unset
        if isinstance(self.streaming_ranks, Unset):
            streaming_ranks = UNSET
        elif isinstance(self.streaming_ranks, StreamingRank):
            streaming_ranks = self.streaming_ranks.to_dict()
        else:
            streaming_ranks = self.streaming_ranks

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "cable": cable,
                "free": free,
                "cinema": cinema,
                "subscription": subscription,
                "purchase": purchase,
            }
        )
        if streaming_ranks is not UNSET:
            field_dict["streaming_ranks"] = streaming_ranks

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.streaming_rank import StreamingRank  # noqa: PLC0415
        from ..models.watch_now_offer import WatchNowOffer  # noqa: PLC0415

        d = dict(src_dict)
        cable = []
        _cable = d.pop("cable")
        for cable_item_data in _cable:
            cable_item = WatchNowOffer.from_dict(cable_item_data)

            cable.append(cable_item)

        free = []
        _free = d.pop("free")
        for free_item_data in _free:
            free_item = WatchNowOffer.from_dict(free_item_data)

            free.append(free_item)

        cinema = []
        _cinema = d.pop("cinema")
        for cinema_item_data in _cinema:
            cinema_item = WatchNowOffer.from_dict(cinema_item_data)

            cinema.append(cinema_item)

        subscription = []
        _subscription = d.pop("subscription")
        for subscription_item_data in _subscription:
            subscription_item = WatchNowOffer.from_dict(subscription_item_data)

            subscription.append(subscription_item)

        purchase = []
        _purchase = d.pop("purchase")
        for purchase_item_data in _purchase:
            purchase_item = WatchNowOffer.from_dict(purchase_item_data)

            purchase.append(purchase_item)

        def _parse_streaming_ranks(data: object) -> None | StreamingRank | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                streaming_ranks_type_0 = StreamingRank.from_dict(data)

                return streaming_ranks_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StreamingRank | Unset, data)

        streaming_ranks = _parse_streaming_ranks(d.pop("streaming_ranks", UNSET))

        watch_now = cls(
            cable=cable,
            free=free,
            cinema=cinema,
            subscription=subscription,
            purchase=purchase,
            streaming_ranks=streaming_ranks,
        )

        watch_now.additional_properties = d
        return watch_now

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
