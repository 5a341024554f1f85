# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, segment
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[None] = Operation(
    "report_a_person",
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


def _get_kwargs(id: int | str, *, body: models.PersonReportRequest) -> dict[str, Any]:
    return {"method": "post", "url": f"/people/{segment('id', id)}/report", "json": plain(body)}


def sync_detailed(
    id: int | str, *, client: AuthenticatedClient | Client, body: models.PersonReportRequest
) -> Response[None]:
    """Report a person.

    Tells the moderators, in the name of the token's owner, what is wrong with a person's entry.
    The reason is `duplicate`, `remove`, `data_refresh`, `metadata`, `adult`, `language`,
    `spam`, `tmdb` or `other`.

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
    answer = client.get_httpx_client().request(**_get_kwargs(id, body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: int | str, *, client: AuthenticatedClient | Client, body: models.PersonReportRequest
) -> Response[None]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(id, body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )
