# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

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


T = TypeVar("T", bound="CommentedItem")


@_attrs_define
class CommentedItem:
    """A comment, and what it is about.

    Attributes:
        type_ (ItemType): What an item with a `type` holds.
        comment (Comment): A comment, a review (200 words or more), or a reply.
        movie (Movie | None | Unset):
        show (None | Show | Unset):
        season (None | Season | Unset):
        episode (Episode | None | Unset):
        list_ (List | None | Unset):
    """

    type_: ItemType
    comment: Comment
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    season: None | Season | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    list_: List | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.list_ import List  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.season import Season  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        type_ = self.type_.value

        comment = self.comment.to_dict()

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

        list_: dict[str, Any] | None | Unset
        if isinstance(self.list_, Unset):
            list_ = UNSET
        elif isinstance(self.list_, List):
            list_ = self.list_.to_dict()
        else:
            list_ = self.list_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "comment": comment,
            }
        )
        if movie is not UNSET:
            field_dict["movie"] = movie
        if show is not UNSET:
            field_dict["show"] = show
        if season is not UNSET:
            field_dict["season"] = season
        if episode is not UNSET:
            field_dict["episode"] = episode
        if list_ is not UNSET:
            field_dict["list"] = list_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.comment import Comment  # noqa: PLC0415
        from ..models.episode import Episode  # noqa: PLC0415
        from ..models.list_ import List  # noqa: PLC0415
        from ..models.movie import Movie  # noqa: PLC0415
        from ..models.season import Season  # noqa: PLC0415
        from ..models.show import Show  # noqa: PLC0415

        d = dict(src_dict)
        type_ = ItemType(d.pop("type"))

        comment = Comment.from_dict(d.pop("comment"))

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

        def _parse_list_(data: object) -> List | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                list_type_0 = List.from_dict(data)

                return list_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(List | None | Unset, data)

        list_ = _parse_list_(d.pop("list", UNSET))

        commented_item = cls(
            type_=type_,
            comment=comment,
            movie=movie,
            show=show,
            season=season,
            episode=episode,
            list_=list_,
        )

        commented_item.additional_properties = d
        return commented_item

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
