# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[None] = Operation(
    "report_a_person",
    "post",
    "/people/{id}/report",
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
    id: int | str, *, client: AuthenticatedClient | Client, body: models.PersonReportRequest
) -> Response[None]:
    """Report a person.

    Reports a person to the moderators, on behalf of the token's owner. The reason is
    `duplicate`, `remove`, `data_refresh`, `metadata`, `adult`, `language`, `spam`, `tmdb` or
    `other`.

    Needs a signed-in person.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the person.
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
