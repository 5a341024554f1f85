# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_item import ListItem
from ...models.sort_how import SortHow
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    type_: str,
    sort_by_path: str,
    sort_how_path: str,
    *,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: str | Unset = UNSET,
    sort_how_query: SortHow | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    params["page"] = page

    params["limit"] = limit

    params["sort_by"] = sort_by_query

    json_sort_how_query: str | Unset = UNSET
    if not isinstance(sort_how_query, Unset):
        json_sort_how_query = sort_how_query.value

    params["sort_how"] = json_sort_how_query

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{id}/favorites/{type_}/{sort_by_path}/{sort_how_path}".format(
            id=quote(str(id), safe=""),
            type_=quote(str(type_), safe=""),
            sort_by_path=quote(str(sort_by_path), safe=""),
            sort_how_path=quote(str(sort_how_path), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[ListItem] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = ListItem.from_dict(response_200_item_data)

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
) -> Response[Any | list[ListItem]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    type_: str,
    sort_by_path: str,
    sort_how_path: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: str | Unset = UNSET,
    sort_how_query: SortHow | Unset = UNSET,
) -> Response[Any | list[ListItem]]:
    """Get favorites

     A user's favourites narrowed to one kind of item, in the order the path asks for. Needs a token.
    Paged.

    Args:
        id (str):
        type_ (str):
        sort_by_path (str):
        sort_how_path (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        sort_by_query (str | Unset):
        sort_how_query (SortHow | Unset): Upwards or downwards.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[ListItem]]
    """

    kwargs = _get_kwargs(
        id=id,
        type_=type_,
        sort_by_path=sort_by_path,
        sort_how_path=sort_how_path,
        extended=extended,
        page=page,
        limit=limit,
        sort_by_query=sort_by_query,
        sort_how_query=sort_how_query,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    type_: str,
    sort_by_path: str,
    sort_how_path: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: str | Unset = UNSET,
    sort_how_query: SortHow | Unset = UNSET,
) -> Any | list[ListItem] | None:
    """Get favorites

     A user's favourites narrowed to one kind of item, in the order the path asks for. Needs a token.
    Paged.

    Args:
        id (str):
        type_ (str):
        sort_by_path (str):
        sort_how_path (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        sort_by_query (str | Unset):
        sort_how_query (SortHow | Unset): Upwards or downwards.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[ListItem]
    """

    return sync_detailed(
        id=id,
        type_=type_,
        sort_by_path=sort_by_path,
        sort_how_path=sort_how_path,
        client=client,
        extended=extended,
        page=page,
        limit=limit,
        sort_by_query=sort_by_query,
        sort_how_query=sort_how_query,
    ).parsed


async def asyncio_detailed(
    id: str,
    type_: str,
    sort_by_path: str,
    sort_how_path: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: str | Unset = UNSET,
    sort_how_query: SortHow | Unset = UNSET,
) -> Response[Any | list[ListItem]]:
    """Get favorites

     A user's favourites narrowed to one kind of item, in the order the path asks for. Needs a token.
    Paged.

    Args:
        id (str):
        type_ (str):
        sort_by_path (str):
        sort_how_path (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        sort_by_query (str | Unset):
        sort_how_query (SortHow | Unset): Upwards or downwards.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[ListItem]]
    """

    kwargs = _get_kwargs(
        id=id,
        type_=type_,
        sort_by_path=sort_by_path,
        sort_how_path=sort_how_path,
        extended=extended,
        page=page,
        limit=limit,
        sort_by_query=sort_by_query,
        sort_how_query=sort_how_query,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    type_: str,
    sort_by_path: str,
    sort_how_path: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by_query: str | Unset = UNSET,
    sort_how_query: SortHow | Unset = UNSET,
) -> Any | list[ListItem] | None:
    """Get favorites

     A user's favourites narrowed to one kind of item, in the order the path asks for. Needs a token.
    Paged.

    Args:
        id (str):
        type_ (str):
        sort_by_path (str):
        sort_how_path (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        sort_by_query (str | Unset):
        sort_how_query (SortHow | Unset): Upwards or downwards.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[ListItem]
    """

    return (
        await asyncio_detailed(
            id=id,
            type_=type_,
            sort_by_path=sort_by_path,
            sort_how_path=sort_how_path,
            client=client,
            extended=extended,
            page=page,
            limit=limit,
            sort_by_query=sort_by_query,
            sort_how_query=sort_how_query,
        )
    ).parsed
