# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.PersonShows] = Operation(
    "get_show_credits",
    "get",
    "/people/{id}/shows",
    lambda: {200: models.PersonShows, 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    genres: str | Unset = UNSET,
    subgenres: str | Unset = UNSET,
    certifications: str | Unset = UNSET,
    languages: str | Unset = UNSET,
    countries: str | Unset = UNSET,
    statuses: str | Unset = UNSET,
    runtimes: str | Unset = UNSET,
    ratings: str | Unset = UNSET,
    imdb_ratings: str | Unset = UNSET,
    rt_meters: str | Unset = UNSET,
    rt_user_meters: str | Unset = UNSET,
    networks: str | Unset = UNSET,
) -> Response[models.PersonShows]:
    """Get show credits.

    A person's work in shows: roles under `cast` with the number of episodes and whether it is a
    regular part, jobs under `crew` by department. Not paged.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the person.
        extended: How much of each item to send. Without it titles, years and ids.
        genres: Genre slugs to keep, joined by commas.
        subgenres: Subgenre slugs to keep, joined by commas.
        certifications: Certification slugs to keep, joined by commas.
        languages: Two-letter codes of languages to keep, joined by commas.
        countries: Two-letter codes of the countries of origin to keep, joined by commas.
        statuses: Statuses to keep, such as `released` or `ended`, joined by commas.
        runtimes: A range of running times in minutes, such as `30-90`.
        ratings: A range of Trakt ratings in per cent, such as `75-100`.
        imdb_ratings: A range of ratings on IMDb, of 0.0 to 10.0, such as `7.5-10`.
        rt_meters: A range of what critics say on Rotten Tomatoes, in per cent, such as `75-100`.
        rt_user_meters: A range of what viewers say on Rotten Tomatoes, in per cent, such as
            `75-100`.
        networks: Networks to keep, joined by commas.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    return _OPERATION.blocking(locals())


asyncio_detailed = _OPERATION.asyncio_detailed(sync_detailed)
sync = _OPERATION.sync(sync_detailed)
asyncio = _OPERATION.asyncio(sync_detailed)
