# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.saved_filter import SavedFilter
from ...models.saved_filter_section import SavedFilterSection
from ...types import UNSET, Response, Unset


def _get_kwargs(
    section: SavedFilterSection,
    *,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/saved_filters/{section}".format(
            section=quote(str(section), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[SavedFilter] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = SavedFilter.from_dict(response_200_item_data)

            response_200.append(response_200_item)

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

    if response.status_code == 426:
        response_426 = cast(Any, None)
        return response_426

    if response.status_code == 429:
        response_429 = cast(Any, None)
        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | list[SavedFilter]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    section: SavedFilterSection,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[SavedFilter]]:
    """Get saved filters

     Filters the token's owner has saved; `path` and `query` of each can be put together into a request
    that runs
    it. Paged. VIP only.

    Args:
        section (SavedFilterSection): Where a saved filter applies.
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[SavedFilter]]
    """

    kwargs = _get_kwargs(
        section=section,
        page=page,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    section: SavedFilterSection,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[SavedFilter] | None:
    """Get saved filters

     Filters the token's owner has saved; `path` and `query` of each can be put together into a request
    that runs
    it. Paged. VIP only.

    Args:
        section (SavedFilterSection): Where a saved filter applies.
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[SavedFilter]
    """

    return sync_detailed(
        section=section,
        client=client,
        page=page,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    section: SavedFilterSection,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[SavedFilter]]:
    """Get saved filters

     Filters the token's owner has saved; `path` and `query` of each can be put together into a request
    that runs
    it. Paged. VIP only.

    Args:
        section (SavedFilterSection): Where a saved filter applies.
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[SavedFilter]]
    """

    kwargs = _get_kwargs(
        section=section,
        page=page,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    section: SavedFilterSection,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[SavedFilter] | None:
    """Get saved filters

     Filters the token's owner has saved; `path` and `query` of each can be put together into a request
    that runs
    it. Paged. VIP only.

    Args:
        section (SavedFilterSection): Where a saved filter applies.
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[SavedFilter]
    """

    return (
        await asyncio_detailed(
            section=section,
            client=client,
            page=page,
            limit=limit,
        )
    ).parsed
