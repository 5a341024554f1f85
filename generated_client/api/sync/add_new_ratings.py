# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.RatingsAddResult] = Operation(
    "add_new_ratings",
    "post",
    "/sync/ratings",
    lambda: {
        200: models.RatingsAddResult,
        201: models.RatingsAddResult,
        400: None,
        401: None,
        403: None,
        412: None,
        422: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.RatingsRequest
) -> Response[models.RatingsAddResult]:
    """Add new ratings.

    Rates titles for the token's owner, from 1 to 10. A show or season stands for itself, not
    for its episodes; `rated_at` dates the rating back. Rating a title again replaces the old
    value.

    Needs a signed-in person.

    Args:
        body: Ratings from 1 to 10.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
