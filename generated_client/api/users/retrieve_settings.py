# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any, Literal

from ... import models
from ..._operation import Operation, as_query
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.UserSettings] = Operation(
    "retrieve_settings",
    lambda: {200: models.UserSettings, 401: None, 403: None, 423: None, 429: None},
)


def _get_kwargs(*, extended: Literal["browsing"] | Unset = UNSET) -> dict[str, Any]:
    return {"method": "get", "url": "/users/settings", "params": as_query({"extended": extended})}


def sync_detailed(
    *, client: AuthenticatedClient | Client, extended: Literal["browsing"] | Unset = UNSET
) -> Response[models.UserSettings]:
    """Retrieve settings.

    The account behind the token: profile, permissions, connected services, date and time
    preferences, and limits such as how many lists it may hold. The usual way to find out whose
    token this is and what it may do.

    Needs a signed-in person.

    Args:
        extended: Adds the user's display preferences.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(extended=extended))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, extended: Literal["browsing"] | Unset = UNSET
) -> Response[models.UserSettings]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(extended=extended))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *, client: AuthenticatedClient | Client, extended: Literal["browsing"] | Unset = UNSET
) -> models.UserSettings | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(extended=extended, client=client).parsed


async def asyncio(
    *, client: AuthenticatedClient | Client, extended: Literal["browsing"] | Unset = UNSET
) -> models.UserSettings | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(extended=extended, client=client)).parsed
