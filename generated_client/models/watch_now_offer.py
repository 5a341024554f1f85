# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.watch_now_prices import WatchNowPrices
    from ..models.webos_link import WebosLink


T = TypeVar("T", bound="WatchNowOffer")


@_attrs_define
class WatchNowOffer:
    """
    Attributes:
        source (str):
        link (str):
        uhd (bool):
        prices (WatchNowPrices):
        currency (None | str | Unset):
        link_tvos (None | str | Unset):
        link_direct (None | str | Unset):
        link_android (None | str | Unset):
        link_webos (None | Unset | WebosLink):
    """

    source: str
    link: str
    uhd: bool
    prices: WatchNowPrices
    currency: None | str | Unset = UNSET
    link_tvos: None | str | Unset = UNSET
    link_direct: None | str | Unset = UNSET
    link_android: None | str | Unset = UNSET
    link_webos: None | Unset | WebosLink = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.webos_link import WebosLink  # noqa: PLC0415

        source = self.source

        link = self.link

        uhd = self.uhd

        prices = self.prices.to_dict()

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        link_tvos: None | str | Unset
        if isinstance(self.link_tvos, Unset):
            link_tvos = UNSET
        else:
            link_tvos = self.link_tvos

        link_direct: None | str | Unset
        if isinstance(self.link_direct, Unset):
            link_direct = UNSET
        else:
            link_direct = self.link_direct

        link_android: None | str | Unset
        if isinstance(self.link_android, Unset):
            link_android = UNSET
        else:
            link_android = self.link_android

        link_webos: dict[str, Any] | None | Unset
        if isinstance(self.link_webos, Unset):
            link_webos = UNSET
        elif isinstance(self.link_webos, WebosLink):
            link_webos = self.link_webos.to_dict()
        else:
            link_webos = self.link_webos

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "source": source,
                "link": link,
                "uhd": uhd,
                "prices": prices,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency
        if link_tvos is not UNSET:
            field_dict["link_tvos"] = link_tvos
        if link_direct is not UNSET:
            field_dict["link_direct"] = link_direct
        if link_android is not UNSET:
            field_dict["link_android"] = link_android
        if link_webos is not UNSET:
            field_dict["link_webos"] = link_webos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.watch_now_prices import WatchNowPrices  # noqa: PLC0415
        from ..models.webos_link import WebosLink  # noqa: PLC0415

        d = dict(src_dict)
        source = d.pop("source")

        link = d.pop("link")

        uhd = d.pop("uhd")

        prices = WatchNowPrices.from_dict(d.pop("prices"))

        def _parse_currency(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        currency = _parse_currency(d.pop("currency", UNSET))

        def _parse_link_tvos(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        link_tvos = _parse_link_tvos(d.pop("link_tvos", UNSET))

        def _parse_link_direct(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        link_direct = _parse_link_direct(d.pop("link_direct", UNSET))

        def _parse_link_android(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        link_android = _parse_link_android(d.pop("link_android", UNSET))

        def _parse_link_webos(data: object) -> None | Unset | WebosLink:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                link_webos_type_0 = WebosLink.from_dict(data)

                return link_webos_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WebosLink, data)

        link_webos = _parse_link_webos(d.pop("link_webos", UNSET))

        watch_now_offer = cls(
            source=source,
            link=link,
            uhd=uhd,
            prices=prices,
            currency=currency,
            link_tvos=link_tvos,
            link_direct=link_direct,
            link_android=link_android,
            link_webos=link_webos,
        )

        watch_now_offer.additional_properties = d
        return watch_now_offer

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
