# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[int]] = Operation(
    "get_latest_updates_of_people_trakt_ids",
    "get",
    "/people/updates/id",
    lambda: {200: list[int], 403: None, 429: None},
)


def sync_detailed(
    *, client: AuthenticatedClient | Client, page: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[list[int]]:
    """Get latest updates of people Trakt IDs.

    Only the Trakt ids of the people changed since a given time. Takes `page` and `limit`.
    Without `start_date`, since yesterday.

    Args:
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.

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
