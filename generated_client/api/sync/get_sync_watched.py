# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.minimal_watched_movies import MinimalWatchedMovies
from ...models.minimal_watched_shows import MinimalWatchedShows
from ...models.watched_item import WatchedItem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    type_: str,
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
        "url": "/sync/watched/{type_}".format(
            type_=quote(str(type_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows | None:
    if response.status_code == 200:

        def _parse_response_200(
            data: object,
        ) -> list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_watched_type_0 = []
                _componentsschemas_watched_type_0 = data
                for componentsschemas_watched_type_0_item_data in _componentsschemas_watched_type_0:
                    componentsschemas_watched_type_0_item = WatchedItem.from_dict(
                        componentsschemas_watched_type_0_item_data
                    )

                    componentsschemas_watched_type_0.append(componentsschemas_watched_type_0_item)

                return componentsschemas_watched_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_watched_type_1 = MinimalWatchedShows.from_dict(data)

                return componentsschemas_watched_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_watched_type_2 = MinimalWatchedMovies.from_dict(data)

            return componentsschemas_watched_type_2

        response_200 = _parse_response_200(response.json())

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
) -> Response[Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows]:
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
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows]:
    """Get watched

     Every movie or show the token's owner has seen, with the number of plays and the time of the latest.
    Paged
    since July 2026: a single request no longer brings the whole list.

    Args:
        type_ (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows]
    """

    kwargs = _get_kwargs(
        type_=type_,
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
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows | None:
    """Get watched

     Every movie or show the token's owner has seen, with the number of plays and the time of the latest.
    Paged
    since July 2026: a single request no longer brings the whole list.

    Args:
        type_ (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows
    """

    return sync_detailed(
        type_=type_,
        client=client,
        extended=extended,
        page=page,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    type_: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows]:
    """Get watched

     Every movie or show the token's owner has seen, with the number of plays and the time of the latest.
    Paged
    since July 2026: a single request no longer brings the whole list.

    Args:
        type_ (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows]
    """

    kwargs = _get_kwargs(
        type_=type_,
        extended=extended,
        page=page,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    type_: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows | None:
    """Get watched

     Every movie or show the token's owner has seen, with the number of plays and the time of the latest.
    Paged
    since July 2026: a single request no longer brings the whole list.

    Args:
        type_ (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows
    """

    return (
        await asyncio_detailed(
            type_=type_,
            client=client,
            extended=extended,
            page=page,
            limit=limit,
        )
    ).parsed
