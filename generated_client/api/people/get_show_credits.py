# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.PersonShows] = Operation(
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
    regular role, jobs under `crew` by department. Not paged.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the person.
        extended: How much of each item to return; without it, only title, year and ids.
        genres: Only titles of these genres: slugs, joined by commas.
        subgenres: Only titles of these subgenres: slugs, joined by commas.
        certifications: Only titles with one of these certifications: slugs, joined by commas.
        languages: Only titles in one of these languages: two-letter codes, joined by commas.
        countries: Only titles from one of these countries: two-letter codes, joined by commas.
        statuses: Only titles with one of these statuses, such as `released` or `ended`, joined by
            commas.
        runtimes: Only titles with a running time in this range, in minutes, such as `30-90`.
        ratings: Only titles with a Trakt rating in this range, in percent, such as `75-100`.
        imdb_ratings: Only titles with an IMDb rating in this range, from 0.0 to 10.0, such as
            `7.5-10`.
        rt_meters: Only titles with a Rotten Tomatoes critics' score in this range, in percent, such
            as `75-100`.
        rt_user_meters: Only titles with a Rotten Tomatoes audience score in this range, in percent,
            such as `75-100`.
        networks: Only shows of these networks, joined by commas.

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
