# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.hidden_item import HiddenItem
from ...models.hidden_section import HiddenSection
from ...types import UNSET, Response, Unset


def _get_kwargs(
    section: HiddenSection,
    *,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extended"] = extended

    params["page"] = page

    params["limit"] = limit

    params["type"] = type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/hidden/{section}".format(
            section=quote(str(section), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[HiddenItem] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = HiddenItem.from_dict(response_200_item_data)

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
) -> Response[Any | list[HiddenItem]]:
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
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> Response[Any | list[HiddenItem]]:
    """Get hidden items

     What the token's owner has hidden in one section of Trakt, with the time of hiding. Paged.

    Args:
        section (HiddenSection): Where an item is hidden.
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        type_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[HiddenItem]]
    """

    kwargs = _get_kwargs(
        section=section,
        extended=extended,
        page=page,
        limit=limit,
        type_=type_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    section: HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> Any | list[HiddenItem] | None:
    """Get hidden items

     What the token's owner has hidden in one section of Trakt, with the time of hiding. Paged.

    Args:
        section (HiddenSection): Where an item is hidden.
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        type_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[HiddenItem]
    """

    return sync_detailed(
        section=section,
        client=client,
        extended=extended,
        page=page,
        limit=limit,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    section: HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> Response[Any | list[HiddenItem]]:
    """Get hidden items

     What the token's owner has hidden in one section of Trakt, with the time of hiding. Paged.

    Args:
        section (HiddenSection): Where an item is hidden.
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        type_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[HiddenItem]]
    """

    kwargs = _get_kwargs(
        section=section,
        extended=extended,
        page=page,
        limit=limit,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    section: HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    extended: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> Any | list[HiddenItem] | None:
    """Get hidden items

     What the token's owner has hidden in one section of Trakt, with the time of hiding. Paged.

    Args:
        section (HiddenSection): Where an item is hidden.
        extended (str | Unset):
        page (int | Unset):
        limit (int | Unset):
        type_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[HiddenItem]
    """

    return (
        await asyncio_detailed(
            section=section,
            client=client,
            extended=extended,
            page=page,
            limit=limit,
            type_=type_,
        )
    ).parsed
