# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.ListItem]] = Operation(
    "get_favorite_media",
    "get",
    "/users/{id}/favorites/media/{sort}",
    lambda: {200: list[models.ListItem], 401: None, 403: None, 404: None, 423: None, 429: None},
)


def sync_detailed(
    id: str,
    sort: models.ItemSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.ListItem]]:
    """Get favorite media.

    A user's favourite movies and shows in one list, with rank, time of adding and notes. Needs
    a token. Paged.

    Needs a signed-in person.

    Args:
        id: User slug, or `me` for the signed-in user.
        sort: Order of the items.
        extended: How much of each item to return; without it, only title, year and ids.
        sort_by: Field to sort by.
        sort_how: Direction of the sort.
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
