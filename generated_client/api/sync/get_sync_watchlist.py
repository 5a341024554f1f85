# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_item import ListItem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    type_: str,
    sort_by: str,
    sort_how: str,
    *,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    params["page"] = page

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/sync/watchlist/{type_}/{sort_by}/{sort_how}".format(
            type_=quote(str(type_), safe=""),
            sort_by=quote(str(sort_by), safe=""),
            sort_how=quote(str(sort_how), safe=""),
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
    type_: str,
    sort_by: str,
    sort_how: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[ListItem]]:
    """Get watchlist

     The watchlist of the token's owner, with rank, time of adding and notes. Paged, 100 entries at a
    time by
    default. Watched titles usually leave the watchlist by themselves.

    Args:
        type_ (str):
        sort_by (str):
        sort_how (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[ListItem]]
    """

    kwargs = _get_kwargs(
        type_=type_,
        sort_by=sort_by,
        sort_how=sort_how,
        extended=extended,
        page=page,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    type_: str,
    sort_by: str,
    sort_how: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[ListItem] | None:
    """Get watchlist

     The watchlist of the token's owner, with rank, time of adding and notes. Paged, 100 entries at a
    time by
    default. Watched titles usually leave the watchlist by themselves.

    Args:
        type_ (str):
        sort_by (str):
        sort_how (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[ListItem]
    """

    return sync_detailed(
        type_=type_,
        sort_by=sort_by,
        sort_how=sort_how,
        client=client,
        extended=extended,
        page=page,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    type_: str,
    sort_by: str,
    sort_how: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[ListItem]]:
    """Get watchlist

     The watchlist of the token's owner, with rank, time of adding and notes. Paged, 100 entries at a
    time by
    default. Watched titles usually leave the watchlist by themselves.

    Args:
        type_ (str):
        sort_by (str):
        sort_how (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[ListItem]]
    """

    kwargs = _get_kwargs(
        type_=type_,
        sort_by=sort_by,
        sort_how=sort_how,
        extended=extended,
        page=page,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    type_: str,
    sort_by: str,
    sort_how: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[ListItem] | None:
    """Get watchlist

     The watchlist of the token's owner, with rank, time of adding and notes. Paged, 100 entries at a
    time by
    default. Watched titles usually leave the watchlist by themselves.

    Args:
        type_ (str):
        sort_by (str):
        sort_how (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[ListItem]
    """

    return (
        await asyncio_detailed(
            type_=type_,
            sort_by=sort_by,
            sort_how=sort_how,
            client=client,
            extended=extended,
            page=page,
            limit=limit,
        )
    ).parsed
