# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gender import Gender
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.user_ids import UserIds
    from ..models.user_images import UserImages


T = TypeVar("T", bound="Recommender")


@_attrs_define
class Recommender:
    """A person, and what they say about their favourite.

    Attributes:
        username (str):
        private (bool): Whether only friends see the profile.
        deleted (bool | Unset):
        name (None | str | Unset):
        vip (bool | None | Unset):
        vip_ep (bool | None | Unset): Whether they paid for VIP ahead of its start.
        director (bool | None | Unset):
        ids (UserIds | Unset):
        joined_at (datetime.datetime | None | Unset):
        location (None | str | Unset):
        about (None | str | Unset):
        gender (Gender | None | Unset):
        age (int | None | Unset):
        images (None | Unset | UserImages):
        vip_og (bool | None | Unset):
        vip_years (int | None | Unset):
        vip_cover_image (None | str | Unset):
        notes (None | str | Unset):
    """

    username: str
    private: bool
    deleted: bool | Unset = UNSET
    name: None | str | Unset = UNSET
    vip: bool | None | Unset = UNSET
    vip_ep: bool | None | Unset = UNSET
    director: bool | None | Unset = UNSET
    ids: UserIds | Unset = UNSET
    joined_at: datetime.datetime | None | Unset = UNSET
    location: None | str | Unset = UNSET
    about: None | str | Unset = UNSET
    gender: Gender | None | Unset = UNSET
    age: int | None | Unset = UNSET
    images: None | Unset | UserImages = UNSET
    vip_og: bool | None | Unset = UNSET
    vip_years: int | None | Unset = UNSET
    vip_cover_image: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.user_images import UserImages  # noqa: PLC0415

        username = self.username

        private = self.private

        deleted = self.deleted

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        vip: bool | None | Unset
        if isinstance(self.vip, Unset):
            vip = UNSET
        else:
            vip = self.vip

        vip_ep: bool | None | Unset
        if isinstance(self.vip_ep, Unset):
            vip_ep = UNSET
        else:
            vip_ep = self.vip_ep

        director: bool | None | Unset
        if isinstance(self.director, Unset):
            director = UNSET
        else:
            director = self.director

        ids: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ids, Unset):
            ids = self.ids.to_dict()

        joined_at: None | str | Unset
        if isinstance(self.joined_at, Unset):
            joined_at = UNSET
        elif isinstance(self.joined_at, datetime.datetime):
            joined_at = self.joined_at.isoformat()
        else:
            joined_at = self.joined_at

        location: None | str | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        else:
            location = self.location

        about: None | str | Unset
        if isinstance(self.about, Unset):
            about = UNSET
        else:
            about = self.about

        gender: None | str | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        elif isinstance(self.gender, Gender):
            gender = self.gender.value
        else:
            gender = self.gender

        age: int | None | Unset
        if isinstance(self.age, Unset):
            age = UNSET
        else:
            age = self.age

        images: dict[str, Any] | None | Unset
        if isinstance(self.images, Unset):
            images = UNSET
        elif isinstance(self.images, UserImages):
            images = self.images.to_dict()
        else:
            images = self.images

        vip_og: bool | None | Unset
        if isinstance(self.vip_og, Unset):
            vip_og = UNSET
        else:
            vip_og = self.vip_og

        vip_years: int | None | Unset
        if isinstance(self.vip_years, Unset):
            vip_years = UNSET
        else:
            vip_years = self.vip_years

        vip_cover_image: None | str | Unset
        if isinstance(self.vip_cover_image, Unset):
            vip_cover_image = UNSET
        else:
            vip_cover_image = self.vip_cover_image

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "username": username,
                "private": private,
            }
        )
        if deleted is not UNSET:
            field_dict["deleted"] = deleted
        if name is not UNSET:
            field_dict["name"] = name
        if vip is not UNSET:
            field_dict["vip"] = vip
        if vip_ep is not UNSET:
            field_dict["vip_ep"] = vip_ep
        if director is not UNSET:
            field_dict["director"] = director
        if ids is not UNSET:
            field_dict["ids"] = ids
        if joined_at is not UNSET:
            field_dict["joined_at"] = joined_at
        if location is not UNSET:
            field_dict["location"] = location
        if about is not UNSET:
            field_dict["about"] = about
        if gender is not UNSET:
            field_dict["gender"] = gender
        if age is not UNSET:
            field_dict["age"] = age
        if images is not UNSET:
            field_dict["images"] = images
        if vip_og is not UNSET:
            field_dict["vip_og"] = vip_og
        if vip_years is not UNSET:
            field_dict["vip_years"] = vip_years
        if vip_cover_image is not UNSET:
            field_dict["vip_cover_image"] = vip_cover_image
        if notes is not UNSET:
            field_dict["notes"] = notes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.user_ids import UserIds  # noqa: PLC0415
        from ..models.user_images import UserImages  # noqa: PLC0415

        d = dict(src_dict)
        username = d.pop("username")

        private = d.pop("private")

        deleted = d.pop("deleted", UNSET)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_vip(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        vip = _parse_vip(d.pop("vip", UNSET))

        def _parse_vip_ep(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        vip_ep = _parse_vip_ep(d.pop("vip_ep", UNSET))

        def _parse_director(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        director = _parse_director(d.pop("director", UNSET))

        _ids = d.pop("ids", UNSET)
        ids: UserIds | Unset
        if isinstance(_ids, Unset):
            ids = UNSET
        else:
            ids = UserIds.from_dict(_ids)

        def _parse_joined_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                joined_at_type_0 = datetime.datetime.fromisoformat(data)

                return joined_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        joined_at = _parse_joined_at(d.pop("joined_at", UNSET))

        def _parse_location(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

        def _parse_about(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        about = _parse_about(d.pop("about", UNSET))

        def _parse_gender(data: object) -> Gender | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                gender_type_0 = Gender(data)

                return gender_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Gender | None | Unset, data)

        gender = _parse_gender(d.pop("gender", UNSET))

        def _parse_age(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        age = _parse_age(d.pop("age", UNSET))

        def _parse_images(data: object) -> None | Unset | UserImages:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                images_type_0 = UserImages.from_dict(data)

                return images_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UserImages, data)

        images = _parse_images(d.pop("images", UNSET))

        def _parse_vip_og(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        vip_og = _parse_vip_og(d.pop("vip_og", UNSET))

        def _parse_vip_years(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        vip_years = _parse_vip_years(d.pop("vip_years", UNSET))

        def _parse_vip_cover_image(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        vip_cover_image = _parse_vip_cover_image(d.pop("vip_cover_image", UNSET))

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        recommender = cls(
            username=username,
            private=private,
            deleted=deleted,
            name=name,
            vip=vip,
            vip_ep=vip_ep,
            director=director,
            ids=ids,
            joined_at=joined_at,
            location=location,
            about=about,
            gender=gender,
            age=age,
            images=images,
            vip_og=vip_og,
            vip_years=vip_years,
            vip_cover_image=vip_cover_image,
            notes=notes,
        )

        recommender.additional_properties = d
        return recommender

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
