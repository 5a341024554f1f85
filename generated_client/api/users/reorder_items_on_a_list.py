# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.reorder_request import ReorderRequest
from ...models.reorder_result import ReorderResult
from ...types import Response


def _get_kwargs(
    id: str,
    list_id: int | str,
    *,
    body: ReorderRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/users/{id}/lists/{list_id}/items/reorder".format(
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
) -> Any | ReorderResult | None:
    if response.status_code == 200:
        response_200 = ReorderResult.from_dict(response.json())

        return response_200

    if response.status_code == 201:
        response_201 = ReorderResult.from_dict(response.json())

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
) -> Response[Any | ReorderResult]:
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
    body: ReorderRequest,
) -> Response[Any | ReorderResult]:
    """Reorder items on a list

     Sets the rank of the entries on a list the token's owner may edit: `rank` holds the entry ids, first
    to last.
    Ids that are not on the list are handed back in `skipped_ids`.

    Args:
        id (str):
        list_id (int | str):
        body (ReorderRequest): The new order.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ReorderResult]
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
    body: ReorderRequest,
) -> Any | ReorderResult | None:
    """Reorder items on a list

     Sets the rank of the entries on a list the token's owner may edit: `rank` holds the entry ids, first
    to last.
    Ids that are not on the list are handed back in `skipped_ids`.

    Args:
        id (str):
        list_id (int | str):
        body (ReorderRequest): The new order.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ReorderResult
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
    body: ReorderRequest,
) -> Response[Any | ReorderResult]:
    """Reorder items on a list

     Sets the rank of the entries on a list the token's owner may edit: `rank` holds the entry ids, first
    to last.
    Ids that are not on the list are handed back in `skipped_ids`.

    Args:
        id (str):
        list_id (int | str):
        body (ReorderRequest): The new order.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ReorderResult]
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
    body: ReorderRequest,
) -> Any | ReorderResult | None:
    """Reorder items on a list

     Sets the rank of the entries on a list the token's owner may edit: `rank` holds the entry ids, first
    to last.
    Ids that are not on the list are handed back in `skipped_ids`.

    Args:
        id (str):
        list_id (int | str):
        body (ReorderRequest): The new order.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ReorderResult
    """

    return (
        await asyncio_detailed(
            id=id,
            list_id=list_id,
            client=client,
            body=body,
        )
    ).parsed
