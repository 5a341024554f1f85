# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.LikedItem]] = Operation(
    "get_likes",
    "get",
    "/users/{id}/likes/{type_}",
    lambda: {200: list[models.LikedItem], 401: None, 403: None, 404: None, 423: None, 429: None},
)


def sync_detailed(
    id: str,
    type_: models.LikedType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedLikes | Sequence[models.ExtendedLikes] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
) -> Response[list[models.LikedItem]]:
    """Get likes.

    What a user has liked, with the time of each like: comments together with the title they are
    about, or lists. Paged; a private user's likes need a token that may see them.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        type_: Comments or lists.
        extended: How much of each liked item to send.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page, or `all`. Trakt silently lowers a value that is too large, often to
            250: `X-Pagination-Limit` has the one that counts.

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
