# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.list_privacy import ListPrivacy
from ..models.sort_how import SortHow
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_ids import ListIds
    from ..models.list_images import ListImages
    from ..models.user import User


T = TypeVar("T", bound="List")


@_attrs_define
class List:
    """A list of a person, or an official one.

    Attributes:
        name (str):
        ids (ListIds):
        description (None | str | Unset):
        privacy (ListPrivacy | None | Unset):
        share_link (str | Unset):
        type_ (str | Unset):
        display_numbers (bool | Unset):
        allow_comments (bool | Unset):
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
        created_at (datetime.datetime | Unset):
        updated_at (datetime.datetime | Unset):
        item_count (int | Unset):
        comment_count (int | Unset):
        likes (int | Unset):
        user (User | Unset): Somebody on Trakt. Everything after `ids` comes with `extended=full`, and not for a private
            person.
        images (ListImages | None | Unset):
    """

    name: str
    ids: ListIds
    description: None | str | Unset = UNSET
    privacy: ListPrivacy | None | Unset = UNSET
    share_link: str | Unset = UNSET
    type_: str | Unset = UNSET
    display_numbers: bool | Unset = UNSET
    allow_comments: bool | Unset = UNSET
    sort_by: str | Unset = UNSET
    sort_how: SortHow | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    item_count: int | Unset = UNSET
    comment_count: int | Unset = UNSET
    likes: int | Unset = UNSET
    user: User | Unset = UNSET
    images: ListImages | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.list_images import ListImages  # noqa: PLC0415

        name = self.name

        ids = self.ids.to_dict()

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        privacy: None | str | Unset
        if isinstance(self.privacy, Unset):
            privacy = UNSET
        elif isinstance(self.privacy, ListPrivacy):
            privacy = self.privacy.value
        else:
            privacy = self.privacy

        share_link = self.share_link

        type_ = self.type_

        display_numbers = self.display_numbers

        allow_comments = self.allow_comments

        sort_by = self.sort_by

        sort_how: str | Unset = UNSET
        if not isinstance(self.sort_how, Unset):
            sort_how = self.sort_how.value

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        item_count = self.item_count

        comment_count = self.comment_count

        likes = self.likes

        user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user, Unset):
            user = self.user.to_dict()

        images: dict[str, Any] | None | Unset
        if isinstance(self.images, Unset):
            images = UNSET
        elif isinstance(self.images, ListImages):
            images = self.images.to_dict()
        else:
            images = self.images

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "ids": ids,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if privacy is not UNSET:
            field_dict["privacy"] = privacy
        if share_link is not UNSET:
            field_dict["share_link"] = share_link
        if type_ is not UNSET:
            field_dict["type"] = type_
        if display_numbers is not UNSET:
            field_dict["display_numbers"] = display_numbers
        if allow_comments is not UNSET:
            field_dict["allow_comments"] = allow_comments
        if sort_by is not UNSET:
            field_dict["sort_by"] = sort_by
        if sort_how is not UNSET:
            field_dict["sort_how"] = sort_how
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if item_count is not UNSET:
            field_dict["item_count"] = item_count
        if comment_count is not UNSET:
            field_dict["comment_count"] = comment_count
        if likes is not UNSET:
            field_dict["likes"] = likes
        if user is not UNSET:
            field_dict["user"] = user
        if images is not UNSET:
            field_dict["images"] = images

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_ids import ListIds  # noqa: PLC0415
        from ..models.list_images import ListImages  # noqa: PLC0415
        from ..models.user import User  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        ids = ListIds.from_dict(d.pop("ids"))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_privacy(data: object) -> ListPrivacy | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                privacy_type_0 = ListPrivacy(data)

                return privacy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ListPrivacy | None | Unset, data)

        privacy = _parse_privacy(d.pop("privacy", UNSET))

        share_link = d.pop("share_link", UNSET)

        type_ = d.pop("type", UNSET)

        display_numbers = d.pop("display_numbers", UNSET)

        allow_comments = d.pop("allow_comments", UNSET)

        sort_by = d.pop("sort_by", UNSET)

        _sort_how = d.pop("sort_how", UNSET)
        sort_how: SortHow | Unset
        if isinstance(_sort_how, Unset):
            sort_how = UNSET
        else:
            sort_how = SortHow(_sort_how)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)

        item_count = d.pop("item_count", UNSET)

        comment_count = d.pop("comment_count", UNSET)

        likes = d.pop("likes", UNSET)

        _user = d.pop("user", UNSET)
        user: User | Unset
        if isinstance(_user, Unset):
            user = UNSET
        else:
            user = User.from_dict(_user)

        def _parse_images(data: object) -> ListImages | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                images_type_0 = ListImages.from_dict(data)

                return images_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ListImages | None | Unset, data)

        images = _parse_images(d.pop("images", UNSET))

        list_ = cls(
            name=name,
            ids=ids,
            description=description,
            privacy=privacy,
            share_link=share_link,
            type_=type_,
            display_numbers=display_numbers,
            allow_comments=allow_comments,
            sort_by=sort_by,
            sort_how=sort_how,
            created_at=created_at,
            updated_at=updated_at,
            item_count=item_count,
            comment_count=comment_count,
            likes=likes,
            user=user,
            images=images,
        )

        list_.additional_properties = d
        return list_

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
