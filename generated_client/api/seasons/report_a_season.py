# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[None] = Operation(
    "report_a_season",
    "post",
    "/seasons/{id}/report",
    lambda: {
        201: None,
        400: None,
        401: None,
        403: None,
        404: None,
        409: None,
        412: None,
        422: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    id: int | str, *, client: AuthenticatedClient | Client, body: models.MediaReportRequest
) -> Response[None]:
    """Report a season.

    Reports a season, given by its own id, to the moderators, on behalf of the token's owner.
    The reason is one of `duplicate`, `remove`, `data_refresh`, `metadata`, `adult`, `runtime`,
    `language`, `spam`, `tmdb` or `other`.

    Needs a signed-in person.

    Args:
        id: The Trakt id of the season.
        body: What is wrong with the entry.

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
