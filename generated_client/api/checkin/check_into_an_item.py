# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.checkin import Checkin
from ...models.checkin_conflict import CheckinConflict
from ...models.checkin_request import CheckinRequest
from ...types import Response


def _get_kwargs(
    *,
    body: CheckinRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/checkin",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Checkin | CheckinConflict | None:
    if response.status_code == 200:
        response_200 = Checkin.from_dict(response.json())

        return response_200

    if response.status_code == 201:
        response_201 = Checkin.from_dict(response.json())

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

    if response.status_code == 409:
        response_409 = CheckinConflict.from_dict(response.json())

        return response_409

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
) -> Response[Any | Checkin | CheckinConflict]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CheckinRequest,
) -> Response[Any | Checkin | CheckinConflict]:
    """Check into an item

     Marks, without a player, that the token's owner is watching a movie or an episode. When the running
    time is
    over it becomes a play by itself. Only one can be under way at a time, by check-in or scrobble.

    Args:
        body (CheckinRequest): What is being watched: a film, an episode, or a series and the
            number of an episode.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Checkin | CheckinConflict]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CheckinRequest,
) -> Any | Checkin | CheckinConflict | None:
    """Check into an item

     Marks, without a player, that the token's owner is watching a movie or an episode. When the running
    time is
    over it becomes a play by itself. Only one can be under way at a time, by check-in or scrobble.

    Args:
        body (CheckinRequest): What is being watched: a film, an episode, or a series and the
            number of an episode.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Checkin | CheckinConflict
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CheckinRequest,
) -> Response[Any | Checkin | CheckinConflict]:
    """Check into an item

     Marks, without a player, that the token's owner is watching a movie or an episode. When the running
    time is
    over it becomes a play by itself. Only one can be under way at a time, by check-in or scrobble.

    Args:
        body (CheckinRequest): What is being watched: a film, an episode, or a series and the
            number of an episode.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Checkin | CheckinConflict]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CheckinRequest,
) -> Any | Checkin | CheckinConflict | None:
    """Check into an item

     Marks, without a player, that the token's owner is watching a movie or an episode. When the running
    time is
    over it becomes a play by itself. Only one can be under way at a time, by check-in or scrobble.

    Args:
        body (CheckinRequest): What is being watched: a film, an episode, or a series and the
            number of an episode.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Checkin | CheckinConflict
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
