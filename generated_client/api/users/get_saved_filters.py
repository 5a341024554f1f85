# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.SavedFilter]] = Operation(
    "get_saved_filters",
    "get",
    "/users/saved_filters/{section}",
    lambda: {200: list[models.SavedFilter], 401: None, 403: None, 423: None, 426: None, 429: None},
)


def sync_detailed(
    section: models.SavedFilterSection,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.SavedFilter]]:
    """Get saved filters.

    Filters the token's owner has saved; `path` and `query` of each can be put together into a
    request that runs it. Paged. VIP only.

    Needs a signed-in person.

    Args:
        section: Where the filters apply.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.

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
