# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[list[models.Video]] = Operation(
    "get_all_movie_videos",
    "get",
    "/movies/{id}/videos",
    lambda: {200: list[models.Video], 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str, *, client: AuthenticatedClient | Client
) -> Response[list[models.Video]]:
    """Get all videos.

    Trailers, teasers, clips and the like for a movie, with address, site and language.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the movie.

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
