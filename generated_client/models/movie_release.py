# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.release_type import ReleaseType
from ..types import UNSET, Unset

T = TypeVar("T", bound="MovieRelease")


@_attrs_define
class MovieRelease:
    """
    Attributes:
        country (str):
        release_date (datetime.date):
        certification (None | str | Unset):
        release_type (ReleaseType | Unset): How a film came out.
        note (None | str | Unset):
    """

    country: str
    release_date: datetime.date
    certification: None | str | Unset = UNSET
    release_type: ReleaseType | Unset = UNSET
    note: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country = self.country

        release_date = self.release_date.isoformat()

        certification: None | str | Unset
        if isinstance(self.certification, Unset):
            certification = UNSET
        else:
            certification = self.certification

        release_type: str | Unset = UNSET
        if not isinstance(self.release_type, Unset):
            release_type = self.release_type.value

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "country": country,
                "release_date": release_date,
            }
        )
        if certification is not UNSET:
            field_dict["certification"] = certification
        if release_type is not UNSET:
            field_dict["release_type"] = release_type
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        country = d.pop("country")

        release_date = datetime.date.fromisoformat(d.pop("release_date"))

        def _parse_certification(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        certification = _parse_certification(d.pop("certification", UNSET))

        _release_type = d.pop("release_type", UNSET)
        release_type: ReleaseType | Unset
        if isinstance(_release_type, Unset):
            release_type = UNSET
        else:
            release_type = ReleaseType(_release_type)

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        movie_release = cls(
            country=country,
            release_date=release_date,
            certification=certification,
            release_type=release_type,
            note=note,
        )

        movie_release.additional_properties = d
        return movie_release

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
