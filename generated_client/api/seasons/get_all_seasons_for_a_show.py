# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.Season]] = Operation(
    "get_all_seasons_for_a_show",
    "get",
    "/shows/{id}/seasons",
    lambda: {200: list[models.Season], 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedSeasons | Sequence[models.ExtendedSeasons] | Unset = UNSET,
    specials: bool | Unset = UNSET,
) -> Response[list[models.Season]]:
    """Get all seasons for a show.

    All seasons of a show, including the specials (season 0). `extended=full` adds episode
    counts and dates, `episodes` every episode of every season.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        extended: How much of each season to send. Without it, only numbers and ids.
        specials: Includes the specials (season 0).

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
