# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Literal

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.Ratings] = Operation(
    "get_season_ratings",
    "get",
    "/shows/{id}/seasons/{season}/ratings",
    lambda: {200: models.Ratings, 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str,
    season: int,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal["all"] | Unset = UNSET,
) -> Response[models.Ratings]:
    """Get season ratings.

    How the community rates a season: the mean from 0 to 10, the number of votes and their
    spread. It is voted on separately, not computed from the episodes.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        season: The number of the season; 0 for the specials.
        extended: Always `all`: the ratings of other sites too.

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
