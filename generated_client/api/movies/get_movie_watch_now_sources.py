# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.watch_now_by_country import WatchNowByCountry
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: int | str,
    country: str,
    *,
    links: str | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["links"] = links

    params["extended"] = extended

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/movies/{id}/watchnow/{country}".format(
            id=quote(str(id), safe=""),
            country=quote(str(country), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | WatchNowByCountry | None:
    if response.status_code == 200:
        response_200 = WatchNowByCountry.from_dict(response.json())

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
) -> Response[Any | WatchNowByCountry]:
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
    links: str | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Response[Any | WatchNowByCountry]:
    """Get movie watch now sources

     Where a movie can be streamed, rented, bought or seen in the cinema in one country, with links and
    prices.
    Limited access: an application without Trakt's consent is refused.

    Args:
        id (int | str):
        country (str):
        links (str | Unset):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | WatchNowByCountry]
    """

    kwargs = _get_kwargs(
        id=id,
        country=country,
        links=links,
        extended=extended,
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
    links: str | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Any | WatchNowByCountry | None:
    """Get movie watch now sources

     Where a movie can be streamed, rented, bought or seen in the cinema in one country, with links and
    prices.
    Limited access: an application without Trakt's consent is refused.

    Args:
        id (int | str):
        country (str):
        links (str | Unset):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | WatchNowByCountry
    """

    return sync_detailed(
        id=id,
        country=country,
        client=client,
        links=links,
        extended=extended,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    country: str,
    *,
    client: AuthenticatedClient | Client,
    links: str | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Response[Any | WatchNowByCountry]:
    """Get movie watch now sources

     Where a movie can be streamed, rented, bought or seen in the cinema in one country, with links and
    prices.
    Limited access: an application without Trakt's consent is refused.

    Args:
        id (int | str):
        country (str):
        links (str | Unset):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | WatchNowByCountry]
    """

    kwargs = _get_kwargs(
        id=id,
        country=country,
        links=links,
        extended=extended,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: int | str,
    country: str,
    *,
    client: AuthenticatedClient | Client,
    links: str | Unset = UNSET,
    extended: str | Unset = UNSET,
) -> Any | WatchNowByCountry | None:
    """Get movie watch now sources

     Where a movie can be streamed, rented, bought or seen in the cinema in one country, with links and
    prices.
    Limited access: an application without Trakt's consent is refused.

    Args:
        id (int | str):
        country (str):
        links (str | Unset):
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | WatchNowByCountry
    """

    return (
        await asyncio_detailed(
            id=id,
            country=country,
            client=client,
            links=links,
            extended=extended,
        )
    ).parsed
