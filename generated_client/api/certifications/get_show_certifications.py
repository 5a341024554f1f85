# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.Certifications] = Operation(
    "get_show_certifications",
    "get",
    "/certifications/shows",
    lambda: {200: models.Certifications, 403: None, 429: None},
)


def sync_detailed(*, client: AuthenticatedClient | Client) -> Response[models.Certifications]:
    """Get show certifications.

    The age ratings in use for shows, with slug, name and meaning. Shows may carry others than
    the ones named here.

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
