# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.DeviceAuthorizationResponse] = Operation(
    "generate_new_device_codes",
    lambda: {200: models.DeviceAuthorizationResponse, 400: None, 403: None, 429: None},
)


def _get_kwargs(*, body: models.GenerateNewDeviceCodesRequest) -> dict[str, Any]:
    return {"method": "post", "url": "/oauth/device/code", "json": plain(body)}


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.GenerateNewDeviceCodesRequest
) -> Response[models.DeviceAuthorizationResponse]:
    """Generate new device codes.

    Starts a device login. Show `user_code` and `verification_url` to the person, keep
    `device_code` to yourself, and poll for the token every `interval` seconds until
    `expires_in` seconds have passed.

    Args:
        body: What to send.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: models.GenerateNewDeviceCodesRequest
) -> Response[models.DeviceAuthorizationResponse]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *, client: AuthenticatedClient | Client, body: models.GenerateNewDeviceCodesRequest
) -> models.DeviceAuthorizationResponse | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(body=body, client=client).parsed


async def asyncio(
    *, client: AuthenticatedClient | Client, body: models.GenerateNewDeviceCodesRequest
) -> models.DeviceAuthorizationResponse | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(body=body, client=client)).parsed
