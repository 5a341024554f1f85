# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.device_authorization_response import DeviceAuthorizationResponse
from ...models.generate_new_device_codes_request import GenerateNewDeviceCodesRequest
from ...types import Response


def _get_kwargs(
    *,
    body: GenerateNewDeviceCodesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/oauth/device/code",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | DeviceAuthorizationResponse | None:
    if response.status_code == 200:
        response_200 = DeviceAuthorizationResponse.from_dict(response.json())

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
) -> Response[Any | DeviceAuthorizationResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GenerateNewDeviceCodesRequest,
) -> Response[Any | DeviceAuthorizationResponse]:
    """Generate new device codes

     Starts a device login. Show `user_code` and `verification_url` to the person, keep `device_code` to
    yourself, and poll for the token every `interval` seconds until `expires_in` seconds have passed.

    Args:
        body (GenerateNewDeviceCodesRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | DeviceAuthorizationResponse]
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
    body: GenerateNewDeviceCodesRequest,
) -> Any | DeviceAuthorizationResponse | None:
    """Generate new device codes

     Starts a device login. Show `user_code` and `verification_url` to the person, keep `device_code` to
    yourself, and poll for the token every `interval` seconds until `expires_in` seconds have passed.

    Args:
        body (GenerateNewDeviceCodesRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | DeviceAuthorizationResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GenerateNewDeviceCodesRequest,
) -> Response[Any | DeviceAuthorizationResponse]:
    """Generate new device codes

     Starts a device login. Show `user_code` and `verification_url` to the person, keep `device_code` to
    yourself, and poll for the token every `interval` seconds until `expires_in` seconds have passed.

    Args:
        body (GenerateNewDeviceCodesRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | DeviceAuthorizationResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: GenerateNewDeviceCodesRequest,
) -> Any | DeviceAuthorizationResponse | None:
    """Generate new device codes

     Starts a device login. Show `user_code` and `verification_url` to the person, keep `device_code` to
    yourself, and poll for the token every `interval` seconds until `expires_in` seconds have passed.

    Args:
        body (GenerateNewDeviceCodesRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | DeviceAuthorizationResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
