# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.SavedFiltersResult] = Operation(
    "add_saved_filters",
    "post",
    "/users/saved_filters",
    lambda: {
        200: models.SavedFiltersResult,
        201: models.SavedFiltersResult,
        400: None,
        401: None,
        403: None,
        412: None,
        422: None,
        423: None,
        426: None,
        429: None,
    },
)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: list[models.NewSavedFilter]
) -> Response[models.SavedFiltersResult]:
    """Add saved filters.

    Saves one or more filters, each a name and the address of the filtered page. Entries that
    could not be used come back in `skipped`. VIP only.

    Needs a signed-in person.

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
