# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.catalog_type import CatalogType
from ...models.genre import Genre
from ...types import UNSET, Response, Unset


def _get_kwargs(
    type_: CatalogType,
    *,
    extended: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/genres/{type_}".format(
            type_=quote(str(type_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[Genre] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = Genre.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 429:
        response_429 = cast(Any, None)
        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | list[Genre]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    type_: CatalogType,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
) -> Response[Any | list[Genre]]:
    """Get genres

     The genres of movies or of shows, each with name and slug; the slug is what the `genres` filter
    takes and what
    titles carry.

    Args:
        type_ (CatalogType): Movies or shows.
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[Genre]]
    """

    kwargs = _get_kwargs(
        type_=type_,
        extended=extended,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    type_: CatalogType,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
) -> Any | list[Genre] | None:
    """Get genres

     The genres of movies or of shows, each with name and slug; the slug is what the `genres` filter
    takes and what
    titles carry.

    Args:
        type_ (CatalogType): Movies or shows.
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[Genre]
    """

    return sync_detailed(
        type_=type_,
        client=client,
        extended=extended,
    ).parsed


async def asyncio_detailed(
    type_: CatalogType,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
) -> Response[Any | list[Genre]]:
    """Get genres

     The genres of movies or of shows, each with name and slug; the slug is what the `genres` filter
    takes and what
    titles carry.

    Args:
        type_ (CatalogType): Movies or shows.
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[Genre]]
    """

    kwargs = _get_kwargs(
        type_=type_,
        extended=extended,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    type_: CatalogType,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
) -> Any | list[Genre] | None:
    """Get genres

     The genres of movies or of shows, each with name and slug; the slug is what the `genres` filter
    takes and what
    titles carry.

    Args:
        type_ (CatalogType): Movies or shows.
        extended (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[Genre]
    """

    return (
        await asyncio_detailed(
            type_=type_,
            client=client,
            extended=extended,
        )
    ).parsed
