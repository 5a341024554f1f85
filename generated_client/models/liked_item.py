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
    from ..models.comment import Comment
    from ..models.episode import Episode
    from ..models.list_ import List
    from ..models.movie import Movie
    from ..models.season import Season
    from ..models.show import Show
    from ..models.unavailable_item import UnavailableItem


T = TypeVar("T", bound="LikedItem")


@_attrs_define
class LikedItem:
    """A comment or a list that a person likes. With a comment comes what it is about.

    Attributes:
        liked_at (datetime.datetime):
        type_ (ItemType): What an item with a `type` holds.
        comment (Comment | None | UnavailableItem | Unset):
        list_ (List | None | UnavailableItem | Unset):
        comment_type (ItemType | None | Unset):
        movie (Movie | None | Unset):
        show (None | Show | Unset):
        season (None | Season | Unset):
        episode (Episode | None | Unset):
    """

    liked_at: datetime.datetime
    type_: ItemType
    comment: Comment | None | UnavailableItem | Unset = UNSET
    list_: List | None | UnavailableItem | Unset = UNSET
    comment_type: ItemType | None | Unset = UNSET
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    season: None | Season | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.comment import Comment  # noqa: PLC0415
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.list_ import List  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.season import Season  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415
        from ..models.unavailable_item import UnavailableItem  # noqa: PLC0415

        liked_at = self.liked_at.isoformat()

        type_ = self.type_.value

        comment: dict[str, Any] | None | Unset
        if isinstance(self.comment, Unset):
            comment = UNSET
        elif isinstance(self.comment, Comment):
            comment = self.comment.to_dict()
        elif isinstance(self.comment, UnavailableItem):
            comment = self.comment.to_dict()
        else:
            comment = self.comment

        list_: dict[str, Any] | None | Unset
        if isinstance(self.list_, Unset):
            list_ = UNSET
        elif isinstance(self.list_, List):
            list_ = self.list_.to_dict()
        elif isinstance(self.list_, UnavailableItem):
            list_ = self.list_.to_dict()
        else:
            list_ = self.list_

        comment_type: None | str | Unset
        if isinstance(self.comment_type, Unset):
            comment_type = UNSET
        elif isinstance(self.comment_type, ItemType):
            comment_type = self.comment_type.value
        else:
            comment_type = self.comment_type

        movie: dict[str, Any] | None | Unset
        if isinstance(self.movie, Unset):
            movie = UNSET
        elif isinstance(self.movie, Movie):
            movie = self.movie.to_dict()
        else:
            movie = self.movie

        show: dict[str, Any] | None | Unset
        if isinstance(self.show, Unset):
            show = UNSET
        elif isinstance(self.show, Show):
            show = self.show.to_dict()
        else:
            show = self.show

        season: dict[str, Any] | None | Unset
        if isinstance(self.season, Unset):
            season = UNSET
        elif isinstance(self.season, Season):
            season = self.season.to_dict()
        else:
            season = self.season

        episode: dict[str, Any] | None | Unset
        if isinstance(self.episode, Unset):
            episode = UNSET
        elif isinstance(self.episode, Episode):
            episode = self.episode.to_dict()
        else:
            episode = self.episode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "liked_at": liked_at,
                "type": type_,
            }
        )
        if comment is not UNSET:
            field_dict["comment"] = comment
        if list_ is not UNSET:
            field_dict["list"] = list_
        if comment_type is not UNSET:
            field_dict["comment_type"] = comment_type
        if movie is not UNSET:
            field_dict["movie"] = movie
        if show is not UNSET:
            field_dict["show"] = show
        if season is not UNSET:
            field_dict["season"] = season
        if episode is not UNSET:
            field_dict["episode"] = episode

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.comment import Comment  # noqa: PLC0415
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.list_ import List  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.season import Season  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415
        from ..models.unavailable_item import UnavailableItem  # noqa: PLC0415

        d = dict(src_dict)
        liked_at = datetime.datetime.fromisoformat(d.pop("liked_at"))

        type_ = ItemType(d.pop("type"))

        def _parse_comment(data: object) -> Comment | None | UnavailableItem | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_liked_comment_type_0 = Comment.from_dict(data)

                return componentsschemas_liked_comment_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_liked_comment_type_1 = UnavailableItem.from_dict(data)

                return componentsschemas_liked_comment_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Comment | None | UnavailableItem | Unset, data)

        comment = _parse_comment(d.pop("comment", UNSET))

        def _parse_list_(data: object) -> List | None | UnavailableItem | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_liked_list_type_0 = List.from_dict(data)

                return componentsschemas_liked_list_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_liked_list_type_1 = UnavailableItem.from_dict(data)

                return componentsschemas_liked_list_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(List | None | UnavailableItem | Unset, data)

        list_ = _parse_list_(d.pop("list", UNSET))

        def _parse_comment_type(data: object) -> ItemType | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                comment_type_type_0 = ItemType(data)

                return comment_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ItemType | None | Unset, data)

        comment_type = _parse_comment_type(d.pop("comment_type", UNSET))

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

        def _parse_season(data: object) -> None | Season | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                season_type_0 = Season.from_dict(data)

                return season_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Season | Unset, data)

        season = _parse_season(d.pop("season", UNSET))

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

        liked_item = cls(
            liked_at=liked_at,
            type_=type_,
            comment=comment,
            list_=list_,
            comment_type=comment_type,
            movie=movie,
            show=show,
            season=season,
            episode=episode,
        )

        liked_item.additional_properties = d
        return liked_item

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
