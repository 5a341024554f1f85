# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, Literal, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.ratings import Ratings
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: int | str,
    season: int,
    *,
    extended: Literal["all"] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/shows/{id}/seasons/{season}/ratings".format(
            id=quote(str(id), safe=""),
            season=quote(str(season), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Ratings | None:
    if response.status_code == 200:
        response_200 = Ratings.from_dict(response.json())

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
) -> Response[Any | Ratings]:
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
    extended: Literal["all"] | Unset = UNSET,
) -> Response[Any | Ratings]:
    """Get season ratings

     How the community rates a season: the mean from 0 to 10, the number of votes and their spread. It is
    voted on
    by itself and not worked out from the episodes.

    Args:
        id (int | str):
        season (int):
        extended (Literal['all'] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Ratings]
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
    extended: Literal["all"] | Unset = UNSET,
) -> Any | Ratings | None:
    """Get season ratings

     How the community rates a season: the mean from 0 to 10, the number of votes and their spread. It is
    voted on
    by itself and not worked out from the episodes.

    Args:
        id (int | str):
        season (int):
        extended (Literal['all'] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Ratings
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
    extended: Literal["all"] | Unset = UNSET,
) -> Response[Any | Ratings]:
    """Get season ratings

     How the community rates a season: the mean from 0 to 10, the number of votes and their spread. It is
    voted on
    by itself and not worked out from the episodes.

    Args:
        id (int | str):
        season (int):
        extended (Literal['all'] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Ratings]
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
    extended: Literal["all"] | Unset = UNSET,
) -> Any | Ratings | None:
    """Get season ratings

     How the community rates a season: the mean from 0 to 10, the number of votes and their spread. It is
    voted on
    by itself and not worked out from the episodes.

    Args:
        id (int | str):
        season (int):
        extended (Literal['all'] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Ratings
    """

    return (
        await asyncio_detailed(
            id=id,
            season=season,
            client=client,
            extended=extended,
        )
    ).parsed
