# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.MonthInReview] = Operation(
    "get_month_in_review",
    lambda: {200: models.MonthInReview, 401: None, 403: None, 404: None, 423: None, 429: None},
)


def _get_kwargs(
    id: str,
    year: int,
    month: int,
    *,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/users/{segment('id', id)}/mir/{segment('year', year)}/{segment('month', month)}",
        "params": as_query({"extended": extended}),
    }


def sync_detailed(
    id: str,
    year: int,
    month: int,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[models.MonthInReview]:
    """Get month in review.

    A user's month in review: minutes, plays, collection, ratings and comments, with first and
    last titles watched, countries, trends and streaming services.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        year: Four-digit year.
        month: Month from 1 to 12.
        extended: How much of each item to send. Without it titles, years and ids.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(id, year, month, extended=extended))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: str,
    year: int,
    month: int,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[models.MonthInReview]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(id, year, month, extended=extended)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: str,
    year: int,
    month: int,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> models.MonthInReview | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(id, year, month, extended=extended, client=client).parsed


async def asyncio(
    id: str,
    year: int,
    month: int,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> models.MonthInReview | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(id, year, month, extended=extended, client=client)).parsed
