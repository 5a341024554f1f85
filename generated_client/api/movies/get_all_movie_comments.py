# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.comment import Comment
from ...models.media_comment_sort import MediaCommentSort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: int | str,
    sort: MediaCommentSort,
    *,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    language: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    params["page"] = page

    json_limit: int | str | Unset
    if isinstance(limit, Unset):
        json_limit = UNSET
    else:
        json_limit = limit
    params["limit"] = json_limit

    params["language"] = language

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/movies/{id}/comments/{sort}".format(
            id=quote(str(id), safe=""),
            sort=quote(str(sort), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[Comment] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = Comment.from_dict(response_200_item_data)

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
) -> Response[Any | list[Comment]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: int | str,
    sort: MediaCommentSort,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    language: str | Unset = UNSET,
) -> Response[Any | list[Comment]]:
    """Get all movie comments

     Top-level comments on a movie; their replies are fetched by comment. Paged, 10 at a time by default.
    With a
    token, comments by users its owner has blocked are left out.

    Args:
        id (int | str):
        sort (MediaCommentSort): The order of comments; the last three go by the author's rating
            and plays.
        extended (str | Unset):
        page (int | Unset):
        limit (int | str | Unset):
        language (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[Comment]]
    """

    kwargs = _get_kwargs(
        id=id,
        sort=sort,
        extended=extended,
        page=page,
        limit=limit,
        language=language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: int | str,
    sort: MediaCommentSort,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    language: str | Unset = UNSET,
) -> Any | list[Comment] | None:
    """Get all movie comments

     Top-level comments on a movie; their replies are fetched by comment. Paged, 10 at a time by default.
    With a
    token, comments by users its owner has blocked are left out.

    Args:
        id (int | str):
        sort (MediaCommentSort): The order of comments; the last three go by the author's rating
            and plays.
        extended (str | Unset):
        page (int | Unset):
        limit (int | str | Unset):
        language (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[Comment]
    """

    return sync_detailed(
        id=id,
        sort=sort,
        client=client,
        extended=extended,
        page=page,
        limit=limit,
        language=language,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    sort: MediaCommentSort,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    language: str | Unset = UNSET,
) -> Response[Any | list[Comment]]:
    """Get all movie comments

     Top-level comments on a movie; their replies are fetched by comment. Paged, 10 at a time by default.
    With a
    token, comments by users its owner has blocked are left out.

    Args:
        id (int | str):
        sort (MediaCommentSort): The order of comments; the last three go by the author's rating
            and plays.
        extended (str | Unset):
        page (int | Unset):
        limit (int | str | Unset):
        language (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[Comment]]
    """

    kwargs = _get_kwargs(
        id=id,
        sort=sort,
        extended=extended,
        page=page,
        limit=limit,
        language=language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: int | str,
    sort: MediaCommentSort,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    language: str | Unset = UNSET,
) -> Any | list[Comment] | None:
    """Get all movie comments

     Top-level comments on a movie; their replies are fetched by comment. Paged, 10 at a time by default.
    With a
    token, comments by users its owner has blocked are left out.

    Args:
        id (int | str):
        sort (MediaCommentSort): The order of comments; the last three go by the author's rating
            and plays.
        extended (str | Unset):
        page (int | Unset):
        limit (int | str | Unset):
        language (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[Comment]
    """

    return (
        await asyncio_detailed(
            id=id,
            sort=sort,
            client=client,
            extended=extended,
            page=page,
            limit=limit,
            language=language,
        )
    ).parsed
