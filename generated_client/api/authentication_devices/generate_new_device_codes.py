# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.DeviceAuthorizationResponse] = Operation(
    "generate_new_device_codes",
    "post",
    "/oauth/device/code",
    lambda: {200: models.DeviceAuthorizationResponse, 400: None, 403: None, 429: None},
)


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
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
