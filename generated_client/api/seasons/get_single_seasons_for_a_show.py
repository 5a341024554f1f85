# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.season import Season
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: int | str,
    season: int,
    *,
    extended: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/shows/{id}/seasons/{season}/info".format(
            id=quote(str(id), safe=""),
            season=quote(str(season), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Season | None:
    if response.status_code == 200:
        response_200 = Season.from_dict(response.json())

        return response_200

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 404:
        response_404 = cast(Any, None)
        return response_404

    if response.status_code == 429:
        response_429 = cast(Any, None)
        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | Season]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: int | str,
    season: int,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
) -> Response[Any | Season]:
    """Get single seasons for a show

     One season of a show by itself, without its episodes.

    Args:
        id (int | str):
        season (int):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Season]
    """

    kwargs = _get_kwargs(
        id=id,
        season=season,
        extended=extended,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: int | str,
    season: int,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
) -> Any | Season | None:
    """Get single seasons for a show

     One season of a show by itself, without its episodes.

    Args:
        id (int | str):
        season (int):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Season
    """

    return sync_detailed(
        id=id,
        season=season,
        client=client,
        extended=extended,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    season: int,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
) -> Response[Any | Season]:
    """Get single seasons for a show

     One season of a show by itself, without its episodes.

    Args:
        id (int | str):
        season (int):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Season]
    """

    kwargs = _get_kwargs(
        id=id,
        season=season,
        extended=extended,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: int | str,
    season: int,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
) -> Any | Season | None:
    """Get single seasons for a show

     One season of a show by itself, without its episodes.

    Args:
        id (int | str):
        season (int):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Season
    """

    return (
        await asyncio_detailed(
            id=id,
            season=season,
            client=client,
            extended=extended,
        )
    ).parsed
