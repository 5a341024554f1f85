# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cast_images import CastImages
    from ..models.person import Person


T = TypeVar("T", bound="CrewMember")


@_attrs_define
class CrewMember:
    """
    Attributes:
        person (Person): Somebody in front of or behind the camera. What follows `ids` comes with `extended`: `images`
            for pictures,
            `full` for the rest.
        job (str): All of `jobs`, joined.
        jobs (list[str] | Unset):
        episode_count (int | None | Unset): Shows, seasons and episodes only.
        images (CastImages | None | Unset):
    """

    person: Person
    job: str
    jobs: list[str] | Unset = UNSET
    episode_count: int | None | Unset = UNSET
    images: CastImages | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.cast_images import CastImages  # noqa: PLC0415

        person = self.person.to_dict()

        job = self.job

        jobs: list[str] | Unset = UNSET
        if not isinstance(self.jobs, Unset):
            jobs = self.jobs

        episode_count: int | None | Unset
        if isinstance(self.episode_count, Unset):
            episode_count = UNSET
        else:
            episode_count = self.episode_count

        images: dict[str, Any] | None | Unset
        if isinstance(self.images, Unset):
            images = UNSET
        elif isinstance(self.images, CastImages):
            images = self.images.to_dict()
        else:
            images = self.images

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "person": person,
                "job": job,
            }
        )
        if jobs is not UNSET:
            field_dict["jobs"] = jobs
        if episode_count is not UNSET:
            field_dict["episode_count"] = episode_count
        if images is not UNSET:
            field_dict["images"] = images

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.cast_images import CastImages  # noqa: PLC0415
        from ..models.person import Person  # noqa: PLC0415

        d = dict(src_dict)
        person = Person.from_dict(d.pop("person"))

        job = d.pop("job")

        jobs = cast(list[str], d.pop("jobs", UNSET))

        def _parse_episode_count(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        episode_count = _parse_episode_count(d.pop("episode_count", UNSET))

        def _parse_images(data: object) -> CastImages | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                images_type_0 = CastImages.from_dict(data)

                return images_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CastImages | None | Unset, data)

        images = _parse_images(d.pop("images", UNSET))

        crew_member = cls(
            person=person,
            job=job,
            jobs=jobs,
            episode_count=episode_count,
            images=images,
        )

        crew_member.additional_properties = d
        return crew_member

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
