# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.Comment]] = Operation(
    "get_all_show_comments",
    "get",
    "/shows/{id}/comments/{sort}",
    lambda: {200: list[models.Comment], 401: None, 403: None, 404: None, 423: None, 429: None},
)


def sync_detailed(
    id: int | str,
    sort: models.MediaCommentSort,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    language: str | Unset = UNSET,
) -> Response[list[models.Comment]]:
    """Get all show comments.

    Top-level comments on a show as a whole; their replies are fetched by comment. Paged, 10 at
    a time by default. With a token, comments by users its owner has blocked are left out.

    Signing in is optional.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        sort: Order of the comments.
        extended: How much of each item to return; without it, only title, year and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page, or `all`. Trakt silently lowers a value that is too large, often to
            250: `X-Pagination-Limit` has the one that counts.
        language: Only comments in this language, a two-letter code.

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
