# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.HiddenAddResult] = Operation(
    "add_hidden_items",
    "post",
    "/users/hidden/{section}",
    lambda: {
        200: models.HiddenAddResult,
        201: models.HiddenAddResult,
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
    section: models.HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    body: models.HiddenItemsRequest,
) -> Response[models.HiddenAddResult]:
    """Add hidden items.

    Hides items in one section for the token's owner. Calendar and recommendations take movies
    and shows, progress takes shows and seasons, `dropped` takes shows, `comments` takes users.
    The watched history does not change.

    Needs a signed-in person.

    Args:
        section: The section in which the items are hidden.
        body: The items to hide, or to unhide.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
