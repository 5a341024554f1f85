# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, Literal, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.minimal_watched_movies import MinimalWatchedMovies
from ...models.minimal_watched_shows import MinimalWatchedShows
from ...models.watched_item import WatchedItem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    *,
    extended: Literal["min"] | Unset = UNSET,
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
        "url": "/users/{id}/watched/movies".format(
            id=quote(str(id), safe=""),
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
) -> Response[Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal["min"] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows]:
    """Get watched movies

     The bare facts of every movie a user has seen, meant for quick local look-ups: an object keyed by
    Trakt id,
    each value holding the times of the plays. Paged.

    Args:
        id (str):
        extended (Literal['min'] | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows]
    """

    kwargs = _get_kwargs(
        id=id,
        extended=extended,
        page=page,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal["min"] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows | None:
    """Get watched movies

     The bare facts of every movie a user has seen, meant for quick local look-ups: an object keyed by
    Trakt id,
    each value holding the times of the plays. Paged.

    Args:
        id (str):
        extended (Literal['min'] | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows
    """

    return sync_detailed(
        id=id,
        client=client,
        extended=extended,
        page=page,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal["min"] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows]:
    """Get watched movies

     The bare facts of every movie a user has seen, meant for quick local look-ups: an object keyed by
    Trakt id,
    each value holding the times of the plays. Paged.

    Args:
        id (str):
        extended (Literal['min'] | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows]
    """

    kwargs = _get_kwargs(
        id=id,
        extended=extended,
        page=page,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal["min"] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[WatchedItem] | MinimalWatchedMovies | MinimalWatchedShows | None:
    """Get watched movies

     The bare facts of every movie a user has seen, meant for quick local look-ups: an object keyed by
    Trakt id,
    each value holding the times of the plays. Paged.

    Args:
        id (str):
        extended (Literal['min'] | Unset):
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
            id=id,
            client=client,
            extended=extended,
            page=page,
            limit=limit,
        )
    ).parsed
