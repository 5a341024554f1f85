# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.comment_user_stats import CommentUserStats
    from ..models.sharing import Sharing
    from ..models.user import User


T = TypeVar("T", bound="Comment")


@_attrs_define
class Comment:
    """A comment, a review (200 words or more), or a reply.

    Attributes:
        id (int):
        parent_id (int): The comment it replies to; 0 for none.
        created_at (datetime.datetime):
        comment (str):
        spoiler (bool):
        review (bool):
        user (User): Somebody on Trakt. Everything after `ids` comes with `extended=full`, and not for a private person.
        updated_at (datetime.datetime | Unset):
        replies (int | Unset):
        likes (int | Unset):
        language (None | str | Unset):
        user_rating (int | None | Unset):
        user_stats (CommentUserStats | None | Unset):
        sharing (None | Sharing | Unset):
    """

    id: int
    parent_id: int
    created_at: datetime.datetime
    comment: str
    spoiler: bool
    review: bool
    user: User
    updated_at: datetime.datetime | Unset = UNSET
    replies: int | Unset = UNSET
    likes: int | Unset = UNSET
    language: None | str | Unset = UNSET
    user_rating: int | None | Unset = UNSET
    user_stats: CommentUserStats | None | Unset = UNSET
    sharing: None | Sharing | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.comment_user_stats import CommentUserStats  # noqa: PLC0415
        from ..models.sharing import Sharing  # noqa: PLC0415

        id = self.id

        parent_id = self.parent_id

        created_at = self.created_at.isoformat()

        comment = self.comment

        spoiler = self.spoiler

        review = self.review

        user = self.user.to_dict()

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        replies = self.replies

        likes = self.likes

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        else:
            language = self.language

        user_rating: int | None | Unset
        if isinstance(self.user_rating, Unset):
            user_rating = UNSET
        else:
            user_rating = self.user_rating

        user_stats: dict[str, Any] | None | Unset
        if isinstance(self.user_stats, Unset):
            user_stats = UNSET
        elif isinstance(self.user_stats, CommentUserStats):
            user_stats = self.user_stats.to_dict()
        else:
            user_stats = self.user_stats

        sharing: dict[str, Any] | None | Unset
        if isinstance(self.sharing, Unset):
            sharing = UNSET
        elif isinstance(self.sharing, Sharing):
            sharing = self.sharing.to_dict()
        else:
            sharing = self.sharing

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "parent_id": parent_id,
                "created_at": created_at,
                "comment": comment,
                "spoiler": spoiler,
                "review": review,
                "user": user,
            }
        )
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if replies is not UNSET:
            field_dict["replies"] = replies
        if likes is not UNSET:
            field_dict["likes"] = likes
        if language is not UNSET:
            field_dict["language"] = language
        if user_rating is not UNSET:
            field_dict["user_rating"] = user_rating
        if user_stats is not UNSET:
            field_dict["user_stats"] = user_stats
        if sharing is not UNSET:
            field_dict["sharing"] = sharing

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.comment_user_stats import CommentUserStats  # noqa: PLC0415
        from ..models.sharing import Sharing  # noqa: PLC0415
        from ..models.user import User  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        parent_id = d.pop("parent_id")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        comment = d.pop("comment")

        spoiler = d.pop("spoiler")

        review = d.pop("review")

        user = User.from_dict(d.pop("user"))

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)

        replies = d.pop("replies", UNSET)

        likes = d.pop("likes", UNSET)

        def _parse_language(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        language = _parse_language(d.pop("language", UNSET))

        def _parse_user_rating(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        user_rating = _parse_user_rating(d.pop("user_rating", UNSET))

        def _parse_user_stats(data: object) -> CommentUserStats | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                user_stats_type_0 = CommentUserStats.from_dict(data)

                return user_stats_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CommentUserStats | None | Unset, data)

        user_stats = _parse_user_stats(d.pop("user_stats", UNSET))

        def _parse_sharing(data: object) -> None | Sharing | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                sharing_type_0 = Sharing.from_dict(data)

                return sharing_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Sharing | Unset, data)

        sharing = _parse_sharing(d.pop("sharing", UNSET))

        comment = cls(
            id=id,
            parent_id=parent_id,
            created_at=created_at,
            comment=comment,
            spoiler=spoiler,
            review=review,
            user=user,
            updated_at=updated_at,
            replies=replies,
            likes=likes,
            language=language,
            user_rating=user_rating,
            user_stats=user_stats,
            sharing=sharing,
        )

        comment.additional_properties = d
        return comment

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
