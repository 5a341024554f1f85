# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.HiddenRemoveResult] = Operation(
    "remove_hidden_progress_items",
    "post",
    "/users/hidden/progress_watched/remove",
    lambda: {
        200: models.HiddenRemoveResult,
        201: models.HiddenRemoveResult,
        400: None,
        401: None,
        403: None,
        412: None,
        422: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.ItemsRequest
) -> Response[models.HiddenRemoveResult]:
    """Remove hidden progress items.

    Unhides shows or seasons in the watched progress of the token's owner.

    Needs a signed-in person.

    Args:
        body: The items to hide, or to unhide.

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
