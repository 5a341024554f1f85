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
    sort: str,
    *,
    extended: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    params["sort_by"] = sort_by

    json_sort_how: str | Unset = UNSET
    if not isinstance(sort_how, Unset):
        json_sort_how = sort_how.value

    params["sort_how"] = json_sort_how

    params["page"] = page

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{id}/favorites/media/{sort}".format(
            id=quote(str(id), safe=""),
            sort=quote(str(sort), safe=""),
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
    sort: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[ListItem]]:
    """Get favorite media

     A user's favourite movies and shows in one list, with rank, time of adding and notes. Needs a token.
    Paged.

    Args:
        id (str):
        sort (str):
        extended (str | Unset):
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[ListItem]]
    """

    kwargs = _get_kwargs(
        id=id,
        sort=sort,
        extended=extended,
        sort_by=sort_by,
        sort_how=sort_how,
        page=page,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    sort: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[ListItem] | None:
    """Get favorite media

     A user's favourite movies and shows in one list, with rank, time of adding and notes. Needs a token.
    Paged.

    Args:
        id (str):
        sort (str):
        extended (str | Unset):
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[ListItem]
    """

    return sync_detailed(
        id=id,
        sort=sort,
        client=client,
        extended=extended,
        sort_by=sort_by,
        sort_how=sort_how,
        page=page,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    id: str,
    sort: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[ListItem]]:
    """Get favorite media

     A user's favourite movies and shows in one list, with rank, time of adding and notes. Needs a token.
    Paged.

    Args:
        id (str):
        sort (str):
        extended (str | Unset):
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[ListItem]]
    """

    kwargs = _get_kwargs(
        id=id,
        sort=sort,
        extended=extended,
        sort_by=sort_by,
        sort_how=sort_how,
        page=page,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    sort: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[ListItem] | None:
    """Get favorite media

     A user's favourite movies and shows in one list, with rank, time of adding and notes. Needs a token.
    Paged.

    Args:
        id (str):
        sort (str):
        extended (str | Unset):
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
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
            id=id,
            sort=sort,
            client=client,
            extended=extended,
            sort_by=sort_by,
            sort_how=sort_how,
            page=page,
            limit=limit,
        )
    ).parsed
