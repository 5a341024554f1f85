# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[list[models.ScoredPerson]] = Operation(
    "get_people_of_this_month",
    "get",
    "/people/this_month",
    lambda: {200: list[models.ScoredPerson], 403: None, 404: None, 429: None},
)


def sync_detailed(*, client: AuthenticatedClient | Client) -> Response[list[models.ScoredPerson]]:
    """Get people of this month.

    People whose birthday or day of death is in this month, with a score.

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
