# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.item_type import ItemType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.movie import Movie
    from ..models.show import Show
    from ..models.user import User


T = TypeVar("T", bound="SocialActivity")


@_attrs_define
class SocialActivity:
    """Something a friend has done.

    Attributes:
        id (int):
        activity_at (datetime.datetime):
        action (str):
        user (User): Somebody on Trakt. Everything after `ids` comes with `extended=full`, and not for a private person.
        type_ (ItemType): What an item with a `type` holds.
        user_rating (int | None | Unset):
        movie (Movie | None | Unset):
        episode (Episode | None | Unset):
        show (None | Show | Unset):
    """

    id: int
    activity_at: datetime.datetime
    action: str
    user: User
    type_: ItemType
    user_rating: int | None | Unset = UNSET
    movie: Movie | None | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        id = self.id

        activity_at = self.activity_at.isoformat()

        action = self.action

        user = self.user.to_dict()

        type_ = self.type_.value

        user_rating: int | None | Unset
        if isinstance(self.user_rating, Unset):
            user_rating = UNSET
        else:
            user_rating = self.user_rating

        movie: dict[str, Any] | None | Unset
        if isinstance(self.movie, Unset):
            movie = UNSET
        elif isinstance(self.movie, Movie):
            movie = self.movie.to_dict()
        else:
            movie = self.movie

        episode: dict[str, Any] | None | Unset
        if isinstance(self.episode, Unset):
            episode = UNSET
        elif isinstance(self.episode, Episode):
            episode = self.episode.to_dict()
        else:
            episode = self.episode

        show: dict[str, Any] | None | Unset
        if isinstance(self.show, Unset):
            show = UNSET
        elif isinstance(self.show, Show):
            show = self.show.to_dict()
        else:
            show = self.show

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "activity_at": activity_at,
                "action": action,
                "user": user,
                "type": type_,
            }
        )
        if user_rating is not UNSET:
            field_dict["user_rating"] = user_rating
        if movie is not UNSET:
            field_dict["movie"] = movie
        if episode is not UNSET:
            field_dict["episode"] = episode
        if show is not UNSET:
            field_dict["show"] = show

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415
        from ..models.user import User  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        activity_at = datetime.datetime.fromisoformat(d.pop("activity_at"))

        action = d.pop("action")

        user = User.from_dict(d.pop("user"))

        type_ = ItemType(d.pop("type"))

        def _parse_user_rating(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        user_rating = _parse_user_rating(d.pop("user_rating", UNSET))

        def _parse_movie(data: object) -> Movie | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                movie_type_0 = Movie.from_dict(data)

                return movie_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Movie | None | Unset, data)

        movie = _parse_movie(d.pop("movie", UNSET))

        def _parse_episode(data: object) -> Episode | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                episode_type_0 = Episode.from_dict(data)

                return episode_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Episode | None | Unset, data)

        episode = _parse_episode(d.pop("episode", UNSET))

        def _parse_show(data: object) -> None | Show | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                show_type_0 = Show.from_dict(data)

                return show_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Show | Unset, data)

        show = _parse_show(d.pop("show", UNSET))

        social_activity = cls(
            id=id,
            activity_at=activity_at,
            action=action,
            user=user,
            type_=type_,
            user_rating=user_rating,
            movie=movie,
            episode=episode,
            show=show,
        )

        social_activity.additional_properties = d
        return social_activity

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
