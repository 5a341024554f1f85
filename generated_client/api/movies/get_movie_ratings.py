# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Literal

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.Ratings] = Operation(
    "get_movie_ratings",
    "get",
    "/movies/{id}/ratings",
    lambda: {200: models.Ratings, 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str, *, client: AuthenticatedClient | Client, extended: Literal["all"] | Unset = UNSET
) -> Response[models.Ratings]:
    """Get movie ratings.

    How the community rates a movie: the mean from 0 to 10, the number of votes and how they
    spread from 1 to 10.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the movie.
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
