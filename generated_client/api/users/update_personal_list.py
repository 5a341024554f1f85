# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_ import List
from ...models.update_personal_list_request import UpdatePersonalListRequest
from ...types import Response


def _get_kwargs(
    id: str,
    list_id: int | str,
    *,
    body: UpdatePersonalListRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/users/{id}/lists/{list_id}/".format(
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
) -> Any | List | list[List] | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> List | list[List]:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_updated_list_type_0 = []
                _componentsschemas_updated_list_type_0 = data
                for (
                    componentsschemas_updated_list_type_0_item_data
                ) in _componentsschemas_updated_list_type_0:
                    componentsschemas_updated_list_type_0_item = List.from_dict(
                        componentsschemas_updated_list_type_0_item_data
                    )

                    componentsschemas_updated_list_type_0.append(
                        componentsschemas_updated_list_type_0_item
                    )

                return componentsschemas_updated_list_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_updated_list_type_1 = List.from_dict(data)

            return componentsschemas_updated_list_type_1

        response_200 = _parse_response_200(response.json())

        return response_200

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
) -> Response[Any | List | list[List]]:
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
    body: UpdatePersonalListRequest,
) -> Response[Any | List | list[List]]:
    """Update personal list

     Changes the settings of a personal list: name, description, privacy, numbering, comments or sort
    order. Needs
    the owner's token; send only what should change. The entries are not touched.

    Args:
        id (str):
        list_id (int | str):
        body (UpdatePersonalListRequest): Only what is sent changes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | List | list[List]]
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
    body: UpdatePersonalListRequest,
) -> Any | List | list[List] | None:
    """Update personal list

     Changes the settings of a personal list: name, description, privacy, numbering, comments or sort
    order. Needs
    the owner's token; send only what should change. The entries are not touched.

    Args:
        id (str):
        list_id (int | str):
        body (UpdatePersonalListRequest): Only what is sent changes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | List | list[List]
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
    body: UpdatePersonalListRequest,
) -> Response[Any | List | list[List]]:
    """Update personal list

     Changes the settings of a personal list: name, description, privacy, numbering, comments or sort
    order. Needs
    the owner's token; send only what should change. The entries are not touched.

    Args:
        id (str):
        list_id (int | str):
        body (UpdatePersonalListRequest): Only what is sent changes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | List | list[List]]
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
    body: UpdatePersonalListRequest,
) -> Any | List | list[List] | None:
    """Update personal list

     Changes the settings of a personal list: name, description, privacy, numbering, comments or sort
    order. Needs
    the owner's token; send only what should change. The entries are not touched.

    Args:
        id (str):
        list_id (int | str):
        body (UpdatePersonalListRequest): Only what is sent changes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | List | list[List]
    """

    return (
        await asyncio_detailed(
            id=id,
            list_id=list_id,
            client=client,
            body=body,
        )
    ).parsed
