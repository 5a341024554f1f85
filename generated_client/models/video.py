# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Video")


@_attrs_define
class Video:
    """
    Attributes:
        title (str):
        url (str):
        site (str):
        type_ (str):
        size (int): Lines.
        official (bool):
        published_at (datetime.datetime):
        country (str):
        language (str):
    """

    title: str
    url: str
    site: str
    type_: str
    size: int
    official: bool
    published_at: datetime.datetime
    country: str
    language: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        url = self.url

        site = self.site

        type_ = self.type_

        size = self.size

        official = self.official

        published_at = self.published_at.isoformat()

        country = self.country

        language = self.language

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
                "url": url,
                "site": site,
                "type": type_,
                "size": size,
                "official": official,
                "published_at": published_at,
                "country": country,
                "language": language,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        url = d.pop("url")

        site = d.pop("site")

        type_ = d.pop("type")

        size = d.pop("size")

        official = d.pop("official")

        published_at = datetime.datetime.fromisoformat(d.pop("published_at"))

        country = d.pop("country")

        language = d.pop("language")

        video = cls(
            title=title,
            url=url,
            site=site,
            type_=type_,
            size=size,
            official=official,
            published_at=published_at,
            country=country,
            language=language,
        )

        video.additional_properties = d
        return video

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
