# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.search_result import SearchResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id_type: str,
    id: str,
    *,
    type_: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["type"] = type_

    params["page"] = page

    params["limit"] = limit

    params["extended"] = extended

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/search/{id_type}/{id}".format(
            id_type=quote(str(id_type), safe=""),
            id=quote(str(id), safe=""),
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
    id_type: str,
    id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Response[Any | list[SearchResult]]:
    """Get ID lookup results

     Finds what an id of another site stands for. One number can stand for several things, say a movie
    and a show,
    hence a list: narrow it with `type`. Paged; nothing found is an empty list.

    Args:
        id_type (str):
        id (str):
        type_ (str | Unset):
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
        id_type=id_type,
        id=id,
        type_=type_,
        page=page,
        limit=limit,
        extended=extended,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id_type: str,
    id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Any | list[SearchResult] | None:
    """Get ID lookup results

     Finds what an id of another site stands for. One number can stand for several things, say a movie
    and a show,
    hence a list: narrow it with `type`. Paged; nothing found is an empty list.

    Args:
        id_type (str):
        id (str):
        type_ (str | Unset):
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
        id_type=id_type,
        id=id,
        client=client,
        type_=type_,
        page=page,
        limit=limit,
        extended=extended,
    ).parsed


async def asyncio_detailed(
    id_type: str,
    id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Response[Any | list[SearchResult]]:
    """Get ID lookup results

     Finds what an id of another site stands for. One number can stand for several things, say a movie
    and a show,
    hence a list: narrow it with `type`. Paged; nothing found is an empty list.

    Args:
        id_type (str):
        id (str):
        type_ (str | Unset):
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
        id_type=id_type,
        id=id,
        type_=type_,
        page=page,
        limit=limit,
        extended=extended,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id_type: str,
    id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Any | list[SearchResult] | None:
    """Get ID lookup results

     Finds what an id of another site stands for. One number can stand for several things, say a movie
    and a show,
    hence a list: narrow it with `type`. Paged; nothing found is an empty list.

    Args:
        id_type (str):
        id (str):
        type_ (str | Unset):
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
            id_type=id_type,
            id=id,
            client=client,
            type_=type_,
            page=page,
            limit=limit,
            extended=extended,
        )
    ).parsed
