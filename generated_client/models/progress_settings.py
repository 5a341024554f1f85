# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.on_deck_settings import OnDeckSettings
    from ..models.progress_page_settings import ProgressPageSettings


T = TypeVar("T", bound="ProgressSettings")


@_attrs_define
class ProgressSettings:
    """
    Attributes:
        on_deck (OnDeckSettings | Unset):
        watched (ProgressPageSettings | Unset): The watched page also knows `include_collected`, the collected page
            `include_watched`.
        collected (None | ProgressPageSettings | Unset):
    """

    on_deck: OnDeckSettings | Unset = UNSET
    watched: ProgressPageSettings | Unset = UNSET
    collected: None | ProgressPageSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.progress_page_settings import ProgressPageSettings  # noqa: PLC0415

        on_deck: dict[str, Any] | Unset = UNSET
        if not isinstance(self.on_deck, Unset):
            on_deck = self.on_deck.to_dict()

        watched: dict[str, Any] | Unset = UNSET
        if not isinstance(self.watched, Unset):
            watched = self.watched.to_dict()

        collected: dict[str, Any] | None | Unset
        if isinstance(self.collected, Unset):
            collected = UNSET
        elif isinstance(self.collected, ProgressPageSettings):
            collected = self.collected.to_dict()
        else:
            collected = self.collected

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if on_deck is not UNSET:
            field_dict["on_deck"] = on_deck
        if watched is not UNSET:
            field_dict["watched"] = watched
        if collected is not UNSET:
            field_dict["collected"] = collected

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.on_deck_settings import OnDeckSettings  # noqa: PLC0415
        from ..models.progress_page_settings import ProgressPageSettings  # noqa: PLC0415

        d = dict(src_dict)
        _on_deck = d.pop("on_deck", UNSET)
        on_deck: OnDeckSettings | Unset
        if isinstance(_on_deck, Unset):
            on_deck = UNSET
        else:
            on_deck = OnDeckSettings.from_dict(_on_deck)

        _watched = d.pop("watched", UNSET)
        watched: ProgressPageSettings | Unset
        if isinstance(_watched, Unset):
            watched = UNSET
        else:
            watched = ProgressPageSettings.from_dict(_watched)

        def _parse_collected(data: object) -> None | ProgressPageSettings | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                collected_type_0 = ProgressPageSettings.from_dict(data)

                return collected_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProgressPageSettings | Unset, data)

        collected = _parse_collected(d.pop("collected", UNSET))

        progress_settings = cls(
            on_deck=on_deck,
            watched=watched,
            collected=collected,
        )

        progress_settings.additional_properties = d
        return progress_settings

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
