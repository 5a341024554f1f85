# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.CommentedItem]] = Operation(
    "get_trending_comments", lambda: {200: list[models.CommentedItem], 403: None, 429: None}
)


def _get_kwargs(
    comment_type: models.CommentKind,
    type_: models.CommentedType,
    *,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    include_replies: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/comments/trending/{segment('comment_type', comment_type)}/{segment('type_', type_)}",
        "params": as_query(
            {"extended": extended, "page": page, "limit": limit, "include_replies": include_replies}
        ),
    }


def sync_detailed(
    comment_type: models.CommentKind,
    type_: models.CommentedType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    include_replies: bool | Unset = UNSET,
) -> Response[list[models.CommentedItem]]:
    """Get trending comments.

    The comments with the most likes and replies of the last seven days, across all of Trakt.
    Paged.

    Args:
        comment_type: Length of the comments.
        type_: What the comments are about.
        extended: How much of each item to send. Without it titles, years and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page, or `all`. Trakt lowers too large a value without a word, often to
            250: trust `X-Pagination-Limit`.
        include_replies: Mix replies in with the comments.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(
            comment_type,
            type_,
            extended=extended,
            page=page,
            limit=limit,
            include_replies=include_replies,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    comment_type: models.CommentKind,
    type_: models.CommentedType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    include_replies: bool | Unset = UNSET,
) -> Response[list[models.CommentedItem]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(
            comment_type,
            type_,
            extended=extended,
            page=page,
            limit=limit,
            include_replies=include_replies,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    comment_type: models.CommentKind,
    type_: models.CommentedType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    include_replies: bool | Unset = UNSET,
) -> list[models.CommentedItem] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        comment_type,
        type_,
        extended=extended,
        page=page,
        limit=limit,
        include_replies=include_replies,
        client=client,
    ).parsed


async def asyncio(
    comment_type: models.CommentKind,
    type_: models.CommentedType,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    include_replies: bool | Unset = UNSET,
) -> list[models.CommentedItem] | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            comment_type,
            type_,
            extended=extended,
            page=page,
            limit=limit,
            include_replies=include_replies,
            client=client,
        )
    ).parsed
