# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.progress import Progress
    from ..models.show import Show


T = TypeVar("T", bound="ProgressItem")


@_attrs_define
class ProgressItem:
    """A series and how far the person is.

    Attributes:
        show (Show): A series. Everything after `ids` comes with `extended`: `images` for pictures and colours, `full`
            for the
            rest.
        progress (Progress): How much of a series is watched, or collected.
    """

    show: Show
    progress: Progress
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        show = self.show.to_dict()

        progress = self.progress.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "show": show,
                "progress": progress,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.progress import Progress  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)
        show = Show.from_dict(d.pop("show"))

        progress = Progress.from_dict(d.pop("progress"))

        progress_item = cls(
            show=show,
            progress=progress,
        )

        progress_item.additional_properties = d
        return progress_item

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
