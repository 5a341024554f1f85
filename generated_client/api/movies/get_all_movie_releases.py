# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.movie_release import MovieRelease
from ...types import Response


def _get_kwargs(
    id: int | str,
    country: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/movies/{id}/releases/{country}".format(
            id=quote(str(id), safe=""),
            country=quote(str(country), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[MovieRelease] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = MovieRelease.from_dict(response_200_item_data)

            response_200.append(response_200_item)

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
) -> Response[Any | list[MovieRelease]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: int | str,
    country: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | list[MovieRelease]]:
    """Get all movie releases

     Release dates of a movie in one country, with certification and kind of release, such as a cinema or
    a digital
    one. Dates, without a time.

    Args:
        id (int | str):
        country (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[MovieRelease]]
    """

    kwargs = _get_kwargs(
        id=id,
        country=country,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: int | str,
    country: str,
    *,
    client: AuthenticatedClient | Client,
) -> Any | list[MovieRelease] | None:
    """Get all movie releases

     Release dates of a movie in one country, with certification and kind of release, such as a cinema or
    a digital
    one. Dates, without a time.

    Args:
        id (int | str):
        country (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[MovieRelease]
    """

    return sync_detailed(
        id=id,
        country=country,
        client=client,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    country: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | list[MovieRelease]]:
    """Get all movie releases

     Release dates of a movie in one country, with certification and kind of release, such as a cinema or
    a digital
    one. Dates, without a time.

    Args:
        id (int | str):
        country (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[MovieRelease]]
    """

    kwargs = _get_kwargs(
        id=id,
        country=country,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: int | str,
    country: str,
    *,
    client: AuthenticatedClient | Client,
) -> Any | list[MovieRelease] | None:
    """Get all movie releases

     Release dates of a movie in one country, with certification and kind of release, such as a cinema or
    a digital
    one. Dates, without a time.

    Args:
        id (int | str):
        country (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[MovieRelease]
    """

    return (
        await asyncio_detailed(
            id=id,
            country=country,
            client=client,
        )
    ).parsed
