# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.hidden_section import HiddenSection
from ...models.items_request import ItemsRequest
from ...models.remove_result import RemoveResult
from ...types import Response


def _get_kwargs(
    section: HiddenSection,
    *,
    body: ItemsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/users/hidden/{section}/remove".format(
            section=quote(str(section), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | RemoveResult | None:
    if response.status_code == 200:
        response_200 = RemoveResult.from_dict(response.json())

        return response_200

    if response.status_code == 201:
        response_201 = RemoveResult.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = cast(Any, None)
        return response_400

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 412:
        response_412 = cast(Any, None)
        return response_412

    if response.status_code == 422:
        response_422 = cast(Any, None)
        return response_422

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
) -> Response[Any | RemoveResult]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    section: HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    body: ItemsRequest,
) -> Response[Any | RemoveResult]:
    """Remove hidden items

     Stops hiding items in the given section for the token's owner. What could not be found comes back in
    `not_found`.

    Args:
        section (HiddenSection): Where an item is hidden.
        body (ItemsRequest): The items that are meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | RemoveResult]
    """

    kwargs = _get_kwargs(
        section=section,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    section: HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    body: ItemsRequest,
) -> Any | RemoveResult | None:
    """Remove hidden items

     Stops hiding items in the given section for the token's owner. What could not be found comes back in
    `not_found`.

    Args:
        section (HiddenSection): Where an item is hidden.
        body (ItemsRequest): The items that are meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | RemoveResult
    """

    return sync_detailed(
        section=section,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    section: HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    body: ItemsRequest,
) -> Response[Any | RemoveResult]:
    """Remove hidden items

     Stops hiding items in the given section for the token's owner. What could not be found comes back in
    `not_found`.

    Args:
        section (HiddenSection): Where an item is hidden.
        body (ItemsRequest): The items that are meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | RemoveResult]
    """

    kwargs = _get_kwargs(
        section=section,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    section: HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    body: ItemsRequest,
) -> Any | RemoveResult | None:
    """Remove hidden items

     Stops hiding items in the given section for the token's owner. What could not be found comes back in
    `not_found`.

    Args:
        section (HiddenSection): Where an item is hidden.
        body (ItemsRequest): The items that are meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | RemoveResult
    """

    return (
        await asyncio_detailed(
            section=section,
            client=client,
            body=body,
        )
    ).parsed
