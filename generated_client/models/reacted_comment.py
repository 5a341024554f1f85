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
    from ..models.reaction import Reaction
    from ..models.unavailable_item import UnavailableItem


T = TypeVar("T", bound="ReactedComment")


@_attrs_define
class ReactedComment:
    """A comment that a person reacted to.

    Attributes:
        reacted_at (datetime.datetime):
        reaction (Reaction):
        type_ (ItemType | Unset): What an item with a `type` holds.
        comment (Comment | None | UnavailableItem | Unset):
    """

    reacted_at: datetime.datetime
    reaction: Reaction
    type_: ItemType | Unset = UNSET
    comment: Comment | None | UnavailableItem | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.comment import Comment  # noqa: PLC0415
        from ..models.unavailable_item import UnavailableItem  # noqa: PLC0415

        reacted_at = self.reacted_at.isoformat()

        reaction = self.reaction.to_dict()

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reacted_at": reacted_at,
                "reaction": reaction,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.comment import Comment  # noqa: PLC0415
        from ..models.reaction import Reaction  # noqa: PLC0415
        from ..models.unavailable_item import UnavailableItem  # noqa: PLC0415

        d = dict(src_dict)
        reacted_at = datetime.datetime.fromisoformat(d.pop("reacted_at"))

        reaction = Reaction.from_dict(d.pop("reaction"))

        _type_ = d.pop("type", UNSET)
        type_: ItemType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = ItemType(_type_)

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

        reacted_comment = cls(
            reacted_at=reacted_at,
            reaction=reaction,
            type_=type_,
            comment=comment,
        )

        reacted_comment.additional_properties = d
        return reacted_comment

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
