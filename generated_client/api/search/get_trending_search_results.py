# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.trending_search import TrendingSearch
from ...models.trending_search_type import TrendingSearchType
from ...types import UNSET, Response, Unset


def _get_kwargs(
    type_: TrendingSearchType,
    *,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params["limit"] = limit

    params["query"] = query

    params["extended"] = extended

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/search/recent_by_id/global/{type_}".format(
            type_=quote(str(type_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[TrendingSearch] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = TrendingSearch.from_dict(response_200_item_data)

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
) -> Response[Any | list[TrendingSearch]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    type_: TrendingSearchType,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Response[Any | list[TrendingSearch]]:
    """Get trending search results

     What people across Trakt have been looking for, with the number of searches. Paged.

    Args:
        type_ (TrendingSearchType): What the searches were for.
        page (int | Unset):
        limit (int | Unset):
        query (str | Unset):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[TrendingSearch]]
    """

    kwargs = _get_kwargs(
        type_=type_,
        page=page,
        limit=limit,
        query=query,
        extended=extended,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    type_: TrendingSearchType,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Any | list[TrendingSearch] | None:
    """Get trending search results

     What people across Trakt have been looking for, with the number of searches. Paged.

    Args:
        type_ (TrendingSearchType): What the searches were for.
        page (int | Unset):
        limit (int | Unset):
        query (str | Unset):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[TrendingSearch]
    """

    return sync_detailed(
        type_=type_,
        client=client,
        page=page,
        limit=limit,
        query=query,
        extended=extended,
    ).parsed


async def asyncio_detailed(
    type_: TrendingSearchType,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Response[Any | list[TrendingSearch]]:
    """Get trending search results

     What people across Trakt have been looking for, with the number of searches. Paged.

    Args:
        type_ (TrendingSearchType): What the searches were for.
        page (int | Unset):
        limit (int | Unset):
        query (str | Unset):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[TrendingSearch]]
    """

    kwargs = _get_kwargs(
        type_=type_,
        page=page,
        limit=limit,
        query=query,
        extended=extended,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    type_: TrendingSearchType,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Any | list[TrendingSearch] | None:
    """Get trending search results

     What people across Trakt have been looking for, with the number of searches. Paged.

    Args:
        type_ (TrendingSearchType): What the searches were for.
        page (int | Unset):
        limit (int | Unset):
        query (str | Unset):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[TrendingSearch]
    """

    return (
        await asyncio_detailed(
            type_=type_,
            client=client,
            page=page,
            limit=limit,
            query=query,
            extended=extended,
        )
    ).parsed
