# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.search_result import SearchResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    type_: str,
    *,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["query"] = query

    params["page"] = page

    params["limit"] = limit

    params["extended"] = extended

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/search/{type_}/exact".format(
            type_=quote(str(type_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[SearchResult] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = SearchResult.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 429:
        response_429 = cast(Any, None)
        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | list[SearchResult]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    type_: str,
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Response[Any | list[SearchResult]]:
    """Get exact text query results

     Search for movies or shows whose title is exactly the text given. Paged.

    Args:
        type_ (str):
        query (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[SearchResult]]
    """

    kwargs = _get_kwargs(
        type_=type_,
        query=query,
        page=page,
        limit=limit,
        extended=extended,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    type_: str,
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Any | list[SearchResult] | None:
    """Get exact text query results

     Search for movies or shows whose title is exactly the text given. Paged.

    Args:
        type_ (str):
        query (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[SearchResult]
    """

    return sync_detailed(
        type_=type_,
        client=client,
        query=query,
        page=page,
        limit=limit,
        extended=extended,
    ).parsed


async def asyncio_detailed(
    type_: str,
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Response[Any | list[SearchResult]]:
    """Get exact text query results

     Search for movies or shows whose title is exactly the text given. Paged.

    Args:
        type_ (str):
        query (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[SearchResult]]
    """

    kwargs = _get_kwargs(
        type_=type_,
        query=query,
        page=page,
        limit=limit,
        extended=extended,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    type_: str,
    *,
    client: AuthenticatedClient | Client,
    query: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Any | list[SearchResult] | None:
    """Get exact text query results

     Search for movies or shows whose title is exactly the text given. Paged.

    Args:
        type_ (str):
        query (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[SearchResult]
    """

    return (
        await asyncio_detailed(
            type_=type_,
            client=client,
            query=query,
            page=page,
            limit=limit,
            extended=extended,
        )
    ).parsed
