# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.comment_kind import CommentKind
from ...models.commented_item import CommentedItem
from ...models.commented_type import CommentedType
from ...models.include_replies import IncludeReplies
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    comment_type: CommentKind,
    type_: CommentedType,
    *,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    include_replies: IncludeReplies | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    params["page"] = page

    params["limit"] = limit

    json_include_replies: str | Unset = UNSET
    if not isinstance(include_replies, Unset):
        json_include_replies = include_replies.value

    params["include_replies"] = json_include_replies

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{id}/comments/{comment_type}/{type_}".format(
            id=quote(str(id), safe=""),
            comment_type=quote(str(comment_type), safe=""),
            type_=quote(str(type_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[CommentedItem] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = CommentedItem.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 404:
        response_404 = cast(Any, None)
        return response_404

    if response.status_code == 423:
        response_423 = cast(Any, None)
        return response_423

    if response.status_code == 429:
        response_429 = cast(Any, None)
        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | list[CommentedItem]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    comment_type: CommentKind,
    type_: CommentedType,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    include_replies: IncludeReplies | Unset = UNSET,
) -> Response[Any | list[CommentedItem]]:
    """Get comments

     Comments a user has written, newest first, each with the title it is about. Paged. Replies are left
    out unless
    `include_replies` asks for them.

    Args:
        id (str):
        comment_type (CommentKind): Everything, long texts or short ones.
        type_ (CommentedType): What the comments are about.
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        include_replies (IncludeReplies | Unset): Whether replies are among the comments.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[CommentedItem]]
    """

    kwargs = _get_kwargs(
        id=id,
        comment_type=comment_type,
        type_=type_,
        extended=extended,
        page=page,
        limit=limit,
        include_replies=include_replies,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    comment_type: CommentKind,
    type_: CommentedType,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    include_replies: IncludeReplies | Unset = UNSET,
) -> Any | list[CommentedItem] | None:
    """Get comments

     Comments a user has written, newest first, each with the title it is about. Paged. Replies are left
    out unless
    `include_replies` asks for them.

    Args:
        id (str):
        comment_type (CommentKind): Everything, long texts or short ones.
        type_ (CommentedType): What the comments are about.
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        include_replies (IncludeReplies | Unset): Whether replies are among the comments.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[CommentedItem]
    """

    return sync_detailed(
        id=id,
        comment_type=comment_type,
        type_=type_,
        client=client,
        extended=extended,
        page=page,
        limit=limit,
        include_replies=include_replies,
    ).parsed


async def asyncio_detailed(
    id: str,
    comment_type: CommentKind,
    type_: CommentedType,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    include_replies: IncludeReplies | Unset = UNSET,
) -> Response[Any | list[CommentedItem]]:
    """Get comments

     Comments a user has written, newest first, each with the title it is about. Paged. Replies are left
    out unless
    `include_replies` asks for them.

    Args:
        id (str):
        comment_type (CommentKind): Everything, long texts or short ones.
        type_ (CommentedType): What the comments are about.
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        include_replies (IncludeReplies | Unset): Whether replies are among the comments.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[CommentedItem]]
    """

    kwargs = _get_kwargs(
        id=id,
        comment_type=comment_type,
        type_=type_,
        extended=extended,
        page=page,
        limit=limit,
        include_replies=include_replies,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    comment_type: CommentKind,
    type_: CommentedType,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    include_replies: IncludeReplies | Unset = UNSET,
) -> Any | list[CommentedItem] | None:
    """Get comments

     Comments a user has written, newest first, each with the title it is about. Paged. Replies are left
    out unless
    `include_replies` asks for them.

    Args:
        id (str):
        comment_type (CommentKind): Everything, long texts or short ones.
        type_ (CommentedType): What the comments are about.
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        include_replies (IncludeReplies | Unset): Whether replies are among the comments.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[CommentedItem]
    """

    return (
        await asyncio_detailed(
            id=id,
            comment_type=comment_type,
            type_=type_,
            client=client,
            extended=extended,
            page=page,
            limit=limit,
            include_replies=include_replies,
        )
    ).parsed
