# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.SearchResult]] = Operation(
    "get_id_lookup_results",
    "get",
    "/search/{id_type}/{id}",
    lambda: {200: list[models.SearchResult], 403: None, 429: None},
    wires={"type_": "type"},
)


def sync_detailed(
    id_type: models.IdSource,
    id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: models.LookupType | Sequence[models.LookupType] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[list[models.SearchResult]]:
    """Get ID lookup results.

    Finds items by an id of another site. One number can belong to several items, such as a
    movie and a show, so the answer is a list: narrow it with `type`. Paged; nothing found is an
    empty list.

    Args:
        id_type: Where the id comes from.
        id: The id, such as `tt0000001` for IMDb.
        type_: Kinds of result, joined by commas.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.
        extended: How much of each item to return; without it, only title, year and ids.

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
