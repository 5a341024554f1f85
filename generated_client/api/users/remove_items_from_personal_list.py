# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.items_request import ItemsRequest
from ...models.remove_result import RemoveResult
from ...types import Response


def _get_kwargs(
    id: str,
    list_id: int | str,
    *,
    body: ItemsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/users/{id}/lists/{list_id}/items/remove".format(
            id=quote(str(id), safe=""),
            list_id=quote(str(list_id), safe=""),
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

    if response.status_code == 404:
        response_404 = cast(Any, None)
        return response_404

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
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: ItemsRequest,
) -> Response[Any | RemoveResult]:
    """Remove items from personal list

     Takes titles off a list the token's owner may edit. What could not be found comes back in
    `not_found`; a
    repeat does no harm.

    Args:
        id (str):
        list_id (int | str):
        body (ItemsRequest): The items that are meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | RemoveResult]
    """

    kwargs = _get_kwargs(
        id=id,
        list_id=list_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: ItemsRequest,
) -> Any | RemoveResult | None:
    """Remove items from personal list

     Takes titles off a list the token's owner may edit. What could not be found comes back in
    `not_found`; a
    repeat does no harm.

    Args:
        id (str):
        list_id (int | str):
        body (ItemsRequest): The items that are meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | RemoveResult
    """

    return sync_detailed(
        id=id,
        list_id=list_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: ItemsRequest,
) -> Response[Any | RemoveResult]:
    """Remove items from personal list

     Takes titles off a list the token's owner may edit. What could not be found comes back in
    `not_found`; a
    repeat does no harm.

    Args:
        id (str):
        list_id (int | str):
        body (ItemsRequest): The items that are meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | RemoveResult]
    """

    kwargs = _get_kwargs(
        id=id,
        list_id=list_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: ItemsRequest,
) -> Any | RemoveResult | None:
    """Remove items from personal list

     Takes titles off a list the token's owner may edit. What could not be found comes back in
    `not_found`; a
    repeat does no harm.

    Args:
        id (str):
        list_id (int | str):
        body (ItemsRequest): The items that are meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | RemoveResult
    """

    return (
        await asyncio_detailed(
            id=id,
            list_id=list_id,
            client=client,
            body=body,
        )
    ).parsed
