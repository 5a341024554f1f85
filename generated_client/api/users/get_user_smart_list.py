# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.smart_list import SmartList
from ...types import Response


def _get_kwargs(
    id: str,
    list_id: int | str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{id}/smart-lists/{list_id}/".format(
            id=quote(str(id), safe=""),
            list_id=quote(str(list_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | SmartList | None:
    if response.status_code == 200:
        response_200 = SmartList.from_dict(response.json())

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
) -> Response[Any | SmartList]:
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
) -> Response[Any | SmartList]:
    """Get smart list

     The rules of one smart list, without the items they lead to. Another user's is visible only if its
    privacy
    allows.

    Args:
        id (str):
        list_id (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | SmartList]
    """

    kwargs = _get_kwargs(
        id=id,
        list_id=list_id,
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
) -> Any | SmartList | None:
    """Get smart list

     The rules of one smart list, without the items they lead to. Another user's is visible only if its
    privacy
    allows.

    Args:
        id (str):
        list_id (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | SmartList
    """

    return sync_detailed(
        id=id,
        list_id=list_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | SmartList]:
    """Get smart list

     The rules of one smart list, without the items they lead to. Another user's is visible only if its
    privacy
    allows.

    Args:
        id (str):
        list_id (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | SmartList]
    """

    kwargs = _get_kwargs(
        id=id,
        list_id=list_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> Any | SmartList | None:
    """Get smart list

     The rules of one smart list, without the items they lead to. Another user's is visible only if its
    privacy
    allows.

    Args:
        id (str):
        list_id (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | SmartList
    """

    return (
        await asyncio_detailed(
            id=id,
            list_id=list_id,
            client=client,
        )
    ).parsed
