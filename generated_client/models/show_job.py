# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show import Show


T = TypeVar("T", bound="ShowJob")


@_attrs_define
class ShowJob:
    """
    Attributes:
        show (Show): A series. Everything after `ids` comes with `extended`: `images` for pictures and colours, `full`
            for the
            rest.
        job (str): All of `jobs`, joined.
        jobs (list[str] | Unset):
        episode_count (int | None | Unset):
    """

    show: Show
    job: str
    jobs: list[str] | Unset = UNSET
    episode_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        show = self.show.to_dict()

        job = self.job

        jobs: list[str] | Unset = UNSET
        if not isinstance(self.jobs, Unset):
            jobs = self.jobs

        episode_count: int | None | Unset
        if isinstance(self.episode_count, Unset):
            episode_count = UNSET
        else:
            episode_count = self.episode_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "show": show,
                "job": job,
            }
        )
        if jobs is not UNSET:
            field_dict["jobs"] = jobs
        if episode_count is not UNSET:
            field_dict["episode_count"] = episode_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)
        show = Show.from_dict(d.pop("show"))

        job = d.pop("job")

        jobs = cast(list[str], d.pop("jobs", UNSET))

        def _parse_episode_count(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        episode_count = _parse_episode_count(d.pop("episode_count", UNSET))

        show_job = cls(
            show=show,
            job=job,
            jobs=jobs,
            episode_count=episode_count,
        )

        show_job.additional_properties = d
        return show_job

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
