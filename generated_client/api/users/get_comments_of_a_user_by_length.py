# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.CommentedItem]] = Operation(
    "get_comments_of_a_user_by_length",
    "get",
    "/users/{id}/comments/{comment_type}",
    lambda: {
        200: list[models.CommentedItem],
        401: None,
        403: None,
        404: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    id: str,
    comment_type: models.CommentKind,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    include_replies: models.IncludeReplies | Unset = UNSET,
) -> Response[list[models.CommentedItem]]:
    """Get comments of a user by length.

    Comments a user has written, newest first, each with the title it is about. Paged. Replies
    are left out unless `include_replies` asks for them. Of one length, and about anything.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        comment_type: Length of the comments.
        extended: How much of each item to return; without it, only title, year and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.
        include_replies: Whether to include replies.

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
