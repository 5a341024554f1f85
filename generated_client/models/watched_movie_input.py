# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.watched_at_release import WatchedAtRelease
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie_ids_input import MovieIdsInput


T = TypeVar("T", bound="WatchedMovieInput")


@_attrs_define
class WatchedMovieInput:
    """Without `watched_at` it was watched just now.

    Attributes:
        watched_at (datetime.datetime | Unset | WatchedAtRelease): A time, or a word for it.
        title (str | Unset):
        year (int | Unset):
        ids (MovieIdsInput | Unset): One of them is enough.
    """

    watched_at: datetime.datetime | Unset | WatchedAtRelease = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: MovieIdsInput | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        watched_at: str | Unset
        if isinstance(self.watched_at, Unset):
            watched_at = UNSET
        elif isinstance(self.watched_at, datetime.datetime):
            watched_at = self.watched_at.isoformat()
        else:
            watched_at = self.watched_at.value

        title = self.title

        year = self.year

        ids: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ids, Unset):
            ids = self.ids.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if watched_at is not UNSET:
            field_dict["watched_at"] = watched_at
        if title is not UNSET:
            field_dict["title"] = title
        if year is not UNSET:
            field_dict["year"] = year
        if ids is not UNSET:
            field_dict["ids"] = ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.movie_ids_input import MovieIdsInput  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_watched_at(data: object) -> datetime.datetime | Unset | WatchedAtRelease:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_watched_at_type_0 = datetime.datetime.fromisoformat(data)

                return componentsschemas_watched_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, str):
                raise TypeError()
            componentsschemas_watched_at_type_1 = WatchedAtRelease(data)

            return componentsschemas_watched_at_type_1

        watched_at = _parse_watched_at(d.pop("watched_at", UNSET))

        title = d.pop("title", UNSET)

        year = d.pop("year", UNSET)

        _ids = d.pop("ids", UNSET)
        ids: MovieIdsInput | Unset
        if isinstance(_ids, Unset):
            ids = UNSET
        else:
            ids = MovieIdsInput.from_dict(_ids)

        watched_movie_input = cls(
            watched_at=watched_at,
            title=title,
            year=year,
            ids=ids,
        )

        return watched_movie_input
