# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[list[models.WatchNowSourcesByCountry]] = Operation(
    "get_watch_now_sources_by_country",
    "get",
    "/watchnow/sources/{country_code}",
    lambda: {200: list[models.WatchNowSourcesByCountry], 403: None, 429: None},
)


def sync_detailed(
    country_code: str, *, client: AuthenticatedClient | Client
) -> Response[list[models.WatchNowSourcesByCountry]]:
    """Get watch now sources by country.

    The services where titles can be watched in one country. Limited access: an application
    without Trakt's consent is refused.

    Args:
        country_code: Two letters, ISO 3166-1.

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
