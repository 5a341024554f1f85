# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.MonthInReview] = Operation(
    "get_month_in_review",
    "get",
    "/users/{id}/mir/{year}/{month}",
    lambda: {200: models.MonthInReview, 401: None, 403: None, 404: None, 423: None, 429: None},
)


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
