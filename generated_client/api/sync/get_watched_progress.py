# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.progress_item import ProgressItem
from ...models.sort_how import SortHow
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    hide_completed: bool | Unset = UNSET,
    hide_not_completed: bool | Unset = UNSET,
    only_rewatching: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    params["page"] = page

    params["limit"] = limit

    params["sort_by"] = sort_by

    json_sort_how: str | Unset = UNSET
    if not isinstance(sort_how, Unset):
        json_sort_how = sort_how.value

    params["sort_how"] = json_sort_how

    params["lifetime_stats"] = lifetime_stats

    params["hide_completed"] = hide_completed

    params["hide_not_completed"] = hide_not_completed

    params["only_rewatching"] = only_rewatching

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/sync/progress/watched",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[ProgressItem] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = ProgressItem.from_dict(response_200_item_data)

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

    if response.status_code == 429:
        response_429 = cast(Any, None)
        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | list[ProgressItem]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    hide_completed: bool | Unset = UNSET,
    hide_not_completed: bool | Unset = UNSET,
    only_rewatching: bool | Unset = UNSET,
) -> Response[Any | list[ProgressItem]]:
    """Get watched progress

     How far the token's owner has come with each show begun: aired and completed episodes, latest watch,
    next
    episode. Paged and sortable; finished or unfinished shows can be left out.

    Args:
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
        lifetime_stats (bool | Unset):
        hide_completed (bool | Unset):
        hide_not_completed (bool | Unset):
        only_rewatching (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[ProgressItem]]
    """

    kwargs = _get_kwargs(
        extended=extended,
        page=page,
        limit=limit,
        sort_by=sort_by,
        sort_how=sort_how,
        lifetime_stats=lifetime_stats,
        hide_completed=hide_completed,
        hide_not_completed=hide_not_completed,
        only_rewatching=only_rewatching,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    hide_completed: bool | Unset = UNSET,
    hide_not_completed: bool | Unset = UNSET,
    only_rewatching: bool | Unset = UNSET,
) -> Any | list[ProgressItem] | None:
    """Get watched progress

     How far the token's owner has come with each show begun: aired and completed episodes, latest watch,
    next
    episode. Paged and sortable; finished or unfinished shows can be left out.

    Args:
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
        lifetime_stats (bool | Unset):
        hide_completed (bool | Unset):
        hide_not_completed (bool | Unset):
        only_rewatching (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[ProgressItem]
    """

    return sync_detailed(
        client=client,
        extended=extended,
        page=page,
        limit=limit,
        sort_by=sort_by,
        sort_how=sort_how,
        lifetime_stats=lifetime_stats,
        hide_completed=hide_completed,
        hide_not_completed=hide_not_completed,
        only_rewatching=only_rewatching,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    hide_completed: bool | Unset = UNSET,
    hide_not_completed: bool | Unset = UNSET,
    only_rewatching: bool | Unset = UNSET,
) -> Response[Any | list[ProgressItem]]:
    """Get watched progress

     How far the token's owner has come with each show begun: aired and completed episodes, latest watch,
    next
    episode. Paged and sortable; finished or unfinished shows can be left out.

    Args:
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
        lifetime_stats (bool | Unset):
        hide_completed (bool | Unset):
        hide_not_completed (bool | Unset):
        only_rewatching (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[ProgressItem]]
    """

    kwargs = _get_kwargs(
        extended=extended,
        page=page,
        limit=limit,
        sort_by=sort_by,
        sort_how=sort_how,
        lifetime_stats=lifetime_stats,
        hide_completed=hide_completed,
        hide_not_completed=hide_not_completed,
        only_rewatching=only_rewatching,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_how: SortHow | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    hide_completed: bool | Unset = UNSET,
    hide_not_completed: bool | Unset = UNSET,
    only_rewatching: bool | Unset = UNSET,
) -> Any | list[ProgressItem] | None:
    """Get watched progress

     How far the token's owner has come with each show begun: aired and completed episodes, latest watch,
    next
    episode. Paged and sortable; finished or unfinished shows can be left out.

    Args:
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        sort_by (str | Unset):
        sort_how (SortHow | Unset): Upwards or downwards.
        lifetime_stats (bool | Unset):
        hide_completed (bool | Unset):
        hide_not_completed (bool | Unset):
        only_rewatching (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[ProgressItem]
    """

    return (
        await asyncio_detailed(
            client=client,
            extended=extended,
            page=page,
            limit=limit,
            sort_by=sort_by,
            sort_how=sort_how,
            lifetime_stats=lifetime_stats,
            hide_completed=hide_completed,
            hide_not_completed=hide_not_completed,
            only_rewatching=only_rewatching,
        )
    ).parsed
