# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.updated_person import UpdatedPerson
from ...types import UNSET, Response, Unset


def _get_kwargs(
    start_date: str,
    *,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    params["page"] = page

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/people/updates/{start_date}".format(
            start_date=quote(str(start_date), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[UpdatedPerson] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = UpdatedPerson.from_dict(response_200_item_data)

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
) -> Response[Any | list[UpdatedPerson]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    start_date: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[UpdatedPerson]]:
    """Get recently updated people

     People whose data changed since a given time, with the time of the change. Takes `page` and `limit`.
    Keep the
    latest `updated_at` and start from it the next time.

    Args:
        start_date (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[UpdatedPerson]]
    """

    kwargs = _get_kwargs(
        start_date=start_date,
        extended=extended,
        page=page,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    start_date: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[UpdatedPerson] | None:
    """Get recently updated people

     People whose data changed since a given time, with the time of the change. Takes `page` and `limit`.
    Keep the
    latest `updated_at` and start from it the next time.

    Args:
        start_date (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[UpdatedPerson]
    """

    return sync_detailed(
        start_date=start_date,
        client=client,
        extended=extended,
        page=page,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    start_date: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | list[UpdatedPerson]]:
    """Get recently updated people

     People whose data changed since a given time, with the time of the change. Takes `page` and `limit`.
    Keep the
    latest `updated_at` and start from it the next time.

    Args:
        start_date (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[UpdatedPerson]]
    """

    kwargs = _get_kwargs(
        start_date=start_date,
        extended=extended,
        page=page,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    start_date: str,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | list[UpdatedPerson] | None:
    """Get recently updated people

     People whose data changed since a given time, with the time of the change. Takes `page` and `limit`.
    Keep the
    latest `updated_at` and start from it the next time.

    Args:
        start_date (str):
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[UpdatedPerson]
    """

    return (
        await asyncio_detailed(
            start_date=start_date,
            client=client,
            extended=extended,
            page=page,
            limit=limit,
        )
    ).parsed
