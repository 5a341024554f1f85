# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.reaction import Reaction
    from ..models.user import User


T = TypeVar("T", bound="CommentReaction")


@_attrs_define
class CommentReaction:
    """Somebody's reaction to a comment.

    Attributes:
        reacted_at (datetime.datetime):
        reaction (Reaction):
        user (User): Somebody on Trakt. Everything after `ids` comes with `extended=full`, and not for a private person.
    """

    reacted_at: datetime.datetime
    reaction: Reaction
    user: User
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        reacted_at = self.reacted_at.isoformat()

        reaction = self.reaction.to_dict()

        user = self.user.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reacted_at": reacted_at,
                "reaction": reaction,
                "user": user,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reaction import Reaction  # noqa: PLC0415
        from ..models.user import User  # noqa: PLC0415

        d = dict(src_dict)
        reacted_at = datetime.datetime.fromisoformat(d.pop("reacted_at"))

        reaction = Reaction.from_dict(d.pop("reaction"))

        user = User.from_dict(d.pop("user"))

        comment_reaction = cls(
            reacted_at=reacted_at,
            reaction=reaction,
            user=user,
        )

        comment_reaction.additional_properties = d
        return comment_reaction

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
