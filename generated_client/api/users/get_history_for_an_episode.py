# Generated from openapi.yaml by "make regen". Do not edit.
import datetime
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.history_item import HistoryItem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    item_id: int | str,
    *,
    extended: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    json_start_at: str | Unset = UNSET
    if not isinstance(start_at, Unset):
        json_start_at = start_at.isoformat()
    params["start_at"] = json_start_at

    json_end_at: str | Unset = UNSET
    if not isinstance(end_at, Unset):
        json_end_at = end_at.isoformat()
    params["end_at"] = json_end_at

    params["page"] = page

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{id}/history/episodes/{item_id}".format(
            id=quote(str(id), safe=""),
            item_id=quote(str(item_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[HistoryItem] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = HistoryItem.from_dict(response_200_item_data)

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
) -> Response[Any | list[HistoryItem]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[HistoryItem]]:
    """Get history for an episode

     Every play of one episode by a user, newest first. Paged; empty if it was never watched.

    Args:
        id (str):
        item_id (int | str):
        extended (str | Unset):
        start_at (datetime.datetime | Unset):
        end_at (datetime.datetime | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[HistoryItem]]
    """

    kwargs = _get_kwargs(
        id=id,
        item_id=item_id,
        extended=extended,
        start_at=start_at,
        end_at=end_at,
        page=page,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[HistoryItem] | None:
    """Get history for an episode

     Every play of one episode by a user, newest first. Paged; empty if it was never watched.

    Args:
        id (str):
        item_id (int | str):
        extended (str | Unset):
        start_at (datetime.datetime | Unset):
        end_at (datetime.datetime | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[HistoryItem]
    """

    return sync_detailed(
        id=id,
        item_id=item_id,
        client=client,
        extended=extended,
        start_at=start_at,
        end_at=end_at,
        page=page,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    id: str,
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[HistoryItem]]:
    """Get history for an episode

     Every play of one episode by a user, newest first. Paged; empty if it was never watched.

    Args:
        id (str):
        item_id (int | str):
        extended (str | Unset):
        start_at (datetime.datetime | Unset):
        end_at (datetime.datetime | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[HistoryItem]]
    """

    kwargs = _get_kwargs(
        id=id,
        item_id=item_id,
        extended=extended,
        start_at=start_at,
        end_at=end_at,
        page=page,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    item_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[HistoryItem] | None:
    """Get history for an episode

     Every play of one episode by a user, newest first. Paged; empty if it was never watched.

    Args:
        id (str):
        item_id (int | str):
        extended (str | Unset):
        start_at (datetime.datetime | Unset):
        end_at (datetime.datetime | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[HistoryItem]
    """

    return (
        await asyncio_detailed(
            id=id,
            item_id=item_id,
            client=client,
            extended=extended,
            start_at=start_at,
            end_at=end_at,
            page=page,
            limit=limit,
        )
    ).parsed
