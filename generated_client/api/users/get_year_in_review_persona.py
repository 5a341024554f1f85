# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.YearInReviewPersona] = Operation(
    "get_year_in_review_persona",
    "get",
    "/users/{id}/yir/{year}/persona",
    lambda: {
        200: models.YearInReviewPersona,
        400: None,
        401: None,
        403: None,
        404: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    id: str, year: int, *, client: AuthenticatedClient | Client
) -> Response[models.YearInReviewPersona]:
    """Get the persona of a year in review.

    Which kind of viewer a user was in one year, 2026 or later, and the figures behind it. For
    VIP members: Trakt answers 403 for one's own account without VIP, and 404 where there is
    none for that year.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        year: Four-digit year, 2026 or later.

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
