# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.Comment]] = Operation(
    "get_user_list_comments",
    lambda: {200: list[models.Comment], 401: None, 403: None, 404: None, 423: None, 429: None},
)


def _get_kwargs(
    id: str, list_id: int | str, *, page: int | Unset = UNSET, limit: int | Unset = UNSET
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/users/{segment('id', id)}/lists/{segment('list_id', list_id)}/comments",
        "params": as_query({"page": page, "limit": limit}),
    }


def sync_detailed(
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.Comment]]:
    """Get list comments.

    Top-level comments on a personal list. Paged; with a token, comments by users its owner has
    blocked are left out. In the order that Trakt chooses.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        list_id: The Trakt id or the slug of the list.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
            `X-Pagination-Limit`.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(id, list_id, page=page, limit=limit))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.Comment]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(id, list_id, page=page, limit=limit)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.Comment] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(id, list_id, page=page, limit=limit, client=client).parsed


async def asyncio(
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.Comment] | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(id, list_id, page=page, limit=limit, client=client)).parsed
