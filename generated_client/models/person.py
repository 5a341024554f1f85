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
    from ..models.person_ids import PersonIds
    from ..models.person_images import PersonImages
    from ..models.social_ids import SocialIds


T = TypeVar("T", bound="Person")


@_attrs_define
class Person:
    """Somebody in front of or behind the camera. What follows `ids` comes with `extended`: `images` for pictures,
    `full` for the rest.

        Attributes:
            name (str):
            ids (PersonIds):
            social_ids (None | SocialIds | Unset):
            biography (None | str | Unset):
            birthday (datetime.date | None | Unset):
            death (datetime.date | None | Unset):
            birthplace (None | str | Unset):
            homepage (None | str | Unset):
            gender (Gender | None | Unset):
            height (float | None | Unset): In centimetres.
            known_for_department (None | str | Unset):
            updated_at (datetime.datetime | None | Unset):
            images (None | PersonImages | Unset):
    """

    name: str
    ids: PersonIds
    social_ids: None | SocialIds | Unset = UNSET
    biography: None | str | Unset = UNSET
    birthday: datetime.date | None | Unset = UNSET
    death: datetime.date | None | Unset = UNSET
    birthplace: None | str | Unset = UNSET
    homepage: None | str | Unset = UNSET
    gender: Gender | None | Unset = UNSET
    height: float | None | Unset = UNSET
    known_for_department: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    images: None | PersonImages | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.person_images import PersonImages  # noqa: PLC0415
        from ..models.social_ids import SocialIds  # noqa: PLC0415

        name = self.name

        ids = self.ids.to_dict()

        social_ids: dict[str, Any] | None | Unset
        if isinstance(self.social_ids, Unset):
            social_ids = UNSET
        elif isinstance(self.social_ids, SocialIds):
            social_ids = self.social_ids.to_dict()
        else:
            social_ids = self.social_ids

        biography: None | str | Unset
        if isinstance(self.biography, Unset):
            biography = UNSET
        else:
            biography = self.biography

        birthday: None | str | Unset
        if isinstance(self.birthday, Unset):
            birthday = UNSET
        elif isinstance(self.birthday, datetime.date):
            birthday = self.birthday.isoformat()
        else:
            birthday = self.birthday

        death: None | str | Unset
        if isinstance(self.death, Unset):
            death = UNSET
        elif isinstance(self.death, datetime.date):
            death = self.death.isoformat()
        else:
            death = self.death

        birthplace: None | str | Unset
        if isinstance(self.birthplace, Unset):
            birthplace = UNSET
        else:
            birthplace = self.birthplace

        homepage: None | str | Unset
        if isinstance(self.homepage, Unset):
            homepage = UNSET
        else:
            homepage = self.homepage

        gender: None | str | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        elif isinstance(self.gender, Gender):
            gender = self.gender.value
        else:
            gender = self.gender

        height: float | None | Unset
        if isinstance(self.height, Unset):
            height = UNSET
        else:
            height = self.height

        known_for_department: None | str | Unset
        if isinstance(self.known_for_department, Unset):
            known_for_department = UNSET
        else:
            known_for_department = self.known_for_department

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        images: dict[str, Any] | None | Unset
        if isinstance(self.images, Unset):
            images = UNSET
        elif isinstance(self.images, PersonImages):
            images = self.images.to_dict()
        else:
            images = self.images

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "ids": ids,
            }
        )
        if social_ids is not UNSET:
            field_dict["social_ids"] = social_ids
        if biography is not UNSET:
            field_dict["biography"] = biography
        if birthday is not UNSET:
            field_dict["birthday"] = birthday
        if death is not UNSET:
            field_dict["death"] = death
        if birthplace is not UNSET:
            field_dict["birthplace"] = birthplace
        if homepage is not UNSET:
            field_dict["homepage"] = homepage
        if gender is not UNSET:
            field_dict["gender"] = gender
        if height is not UNSET:
            field_dict["height"] = height
        if known_for_department is not UNSET:
            field_dict["known_for_department"] = known_for_department
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if images is not UNSET:
            field_dict["images"] = images

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.person_ids import PersonIds  # noqa: PLC0415
        from ..models.person_images import PersonImages  # noqa: PLC0415
        from ..models.social_ids import SocialIds  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        ids = PersonIds.from_dict(d.pop("ids"))

        def _parse_social_ids(data: object) -> None | SocialIds | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                social_ids_type_0 = SocialIds.from_dict(data)

                return social_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SocialIds | Unset, data)

        social_ids = _parse_social_ids(d.pop("social_ids", UNSET))

        def _parse_biography(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        biography = _parse_biography(d.pop("biography", UNSET))

        def _parse_birthday(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                birthday_type_0 = datetime.date.fromisoformat(data)

                return birthday_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        birthday = _parse_birthday(d.pop("birthday", UNSET))

        def _parse_death(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                death_type_0 = datetime.date.fromisoformat(data)

                return death_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        death = _parse_death(d.pop("death", UNSET))

        def _parse_birthplace(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        birthplace = _parse_birthplace(d.pop("birthplace", UNSET))

        def _parse_homepage(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        homepage = _parse_homepage(d.pop("homepage", UNSET))

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

        def _parse_height(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        height = _parse_height(d.pop("height", UNSET))

        def _parse_known_for_department(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        known_for_department = _parse_known_for_department(d.pop("known_for_department", UNSET))

        def _parse_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_images(data: object) -> None | PersonImages | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                images_type_0 = PersonImages.from_dict(data)

                return images_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PersonImages | Unset, data)

        images = _parse_images(d.pop("images", UNSET))

        person = cls(
            name=name,
            ids=ids,
            social_ids=social_ids,
            biography=biography,
            birthday=birthday,
            death=death,
            birthplace=birthplace,
            homepage=homepage,
            gender=gender,
            height=height,
            known_for_department=known_for_department,
            updated_at=updated_at,
            images=images,
        )

        person.additional_properties = d
        return person

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
