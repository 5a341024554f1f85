# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.comment_target_input import CommentTargetInput


T = TypeVar("T", bound="PostCommentRequest")


@_attrs_define
class PostCommentRequest:
    """The text, and one item.

    Attributes:
        comment (str): Five words or more.
        spoiler (bool | Unset):
        movie (CommentTargetInput | Unset):
        show (CommentTargetInput | Unset):
        season (CommentTargetInput | Unset):
        episode (CommentTargetInput | Unset):
        list_ (CommentTargetInput | Unset):
    """

    comment: str
    spoiler: bool | Unset = UNSET
    movie: CommentTargetInput | Unset = UNSET
    show: CommentTargetInput | Unset = UNSET
    season: CommentTargetInput | Unset = UNSET
    episode: CommentTargetInput | Unset = UNSET
    list_: CommentTargetInput | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        comment = self.comment

        spoiler = self.spoiler

        movie: dict[str, Any] | Unset = UNSET
        if not isinstance(self.movie, Unset):
            movie = self.movie.to_dict()

        show: dict[str, Any] | Unset = UNSET
        if not isinstance(self.show, Unset):
            show = self.show.to_dict()

        season: dict[str, Any] | Unset = UNSET
        if not isinstance(self.season, Unset):
            season = self.season.to_dict()

        episode: dict[str, Any] | Unset = UNSET
        if not isinstance(self.episode, Unset):
            episode = self.episode.to_dict()

        list_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.list_, Unset):
            list_ = self.list_.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "comment": comment,
            }
        )
        if spoiler is not UNSET:
            field_dict["spoiler"] = spoiler
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
        from ..models.comment_target_input import CommentTargetInput  # noqa: PLC0415

        d = dict(src_dict)
        comment = d.pop("comment")

        spoiler = d.pop("spoiler", UNSET)

        _movie = d.pop("movie", UNSET)
        movie: CommentTargetInput | Unset
        if isinstance(_movie, Unset):
            movie = UNSET
        else:
            movie = CommentTargetInput.from_dict(_movie)

        _show = d.pop("show", UNSET)
        show: CommentTargetInput | Unset
        if isinstance(_show, Unset):
            show = UNSET
        else:
            show = CommentTargetInput.from_dict(_show)

        _season = d.pop("season", UNSET)
        season: CommentTargetInput | Unset
        if isinstance(_season, Unset):
            season = UNSET
        else:
            season = CommentTargetInput.from_dict(_season)

        _episode = d.pop("episode", UNSET)
        episode: CommentTargetInput | Unset
        if isinstance(_episode, Unset):
            episode = UNSET
        else:
            episode = CommentTargetInput.from_dict(_episode)

        _list_ = d.pop("list", UNSET)
        list_: CommentTargetInput | Unset
        if isinstance(_list_, Unset):
            list_ = UNSET
        else:
            list_ = CommentTargetInput.from_dict(_list_)

        post_comment_request = cls(
            comment=comment,
            spoiler=spoiler,
            movie=movie,
            show=show,
            season=season,
            episode=episode,
            list_=list_,
        )

        return post_comment_request
