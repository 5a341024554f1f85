# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.progress import Progress
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: int | str,
    *,
    extended: str | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_stats: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    params["hidden"] = hidden

    params["specials"] = specials

    params["count_specials"] = count_specials

    params["include_stats"] = include_stats

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/shows/{id}/progress/watched".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Progress | None:
    if response.status_code == 200:
        response_200 = Progress.from_dict(response.json())

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
) -> Response[Any | Progress]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_stats: bool | Unset = UNSET,
) -> Response[Any | Progress]:
    """Get show watched progress

     How far the token's owner has come with a show, by season and episode, with the last episode watched
    and the
    next to watch. Only aired episodes count; after a reset `reset_at` tells from when to count.

    Args:
        id (int | str):
        extended (str | Unset):
        hidden (bool | Unset):
        specials (bool | Unset):
        count_specials (bool | Unset):
        include_stats (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Progress]
    """

    kwargs = _get_kwargs(
        id=id,
        extended=extended,
        hidden=hidden,
        specials=specials,
        count_specials=count_specials,
        include_stats=include_stats,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_stats: bool | Unset = UNSET,
) -> Any | Progress | None:
    """Get show watched progress

     How far the token's owner has come with a show, by season and episode, with the last episode watched
    and the
    next to watch. Only aired episodes count; after a reset `reset_at` tells from when to count.

    Args:
        id (int | str):
        extended (str | Unset):
        hidden (bool | Unset):
        specials (bool | Unset):
        count_specials (bool | Unset):
        include_stats (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Progress
    """

    return sync_detailed(
        id=id,
        client=client,
        extended=extended,
        hidden=hidden,
        specials=specials,
        count_specials=count_specials,
        include_stats=include_stats,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_stats: bool | Unset = UNSET,
) -> Response[Any | Progress]:
    """Get show watched progress

     How far the token's owner has come with a show, by season and episode, with the last episode watched
    and the
    next to watch. Only aired episodes count; after a reset `reset_at` tells from when to count.

    Args:
        id (int | str):
        extended (str | Unset):
        hidden (bool | Unset):
        specials (bool | Unset):
        count_specials (bool | Unset):
        include_stats (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Progress]
    """

    kwargs = _get_kwargs(
        id=id,
        extended=extended,
        hidden=hidden,
        specials=specials,
        count_specials=count_specials,
        include_stats=include_stats,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_stats: bool | Unset = UNSET,
) -> Any | Progress | None:
    """Get show watched progress

     How far the token's owner has come with a show, by season and episode, with the last episode watched
    and the
    next to watch. Only aired episodes count; after a reset `reset_at` tells from when to count.

    Args:
        id (int | str):
        extended (str | Unset):
        hidden (bool | Unset):
        specials (bool | Unset):
        count_specials (bool | Unset):
        include_stats (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Progress
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            extended=extended,
            hidden=hidden,
            specials=specials,
            count_specials=count_specials,
            include_stats=include_stats,
        )
    ).parsed
