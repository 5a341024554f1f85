# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[list[models.CountryCertification]] = Operation(
    "get_all_show_certifications",
    "get",
    "/shows/{id}/certifications",
    lambda: {200: list[models.CountryCertification], 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str, *, client: AuthenticatedClient | Client
) -> Response[list[models.CountryCertification]]:
    """Get all show certifications.

    The age ratings a show has been given.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.

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
