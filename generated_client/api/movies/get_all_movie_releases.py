# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[list[models.MovieRelease]] = Operation(
    "get_all_movie_releases",
    "get",
    "/movies/{id}/releases/{country}",
    lambda: {200: list[models.MovieRelease], 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str, country: str, *, client: AuthenticatedClient | Client
) -> Response[list[models.MovieRelease]]:
    """Get all movie releases.

    Release dates of a movie in one country, with certification and kind of release, such as a
    cinema or a digital one. Dates, without a time.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the movie.
        country: Two letters, ISO 3166-1.

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
