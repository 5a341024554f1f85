# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.User] = Operation(
    "get_user_profile",
    lambda: {200: models.User, 401: None, 403: None, 404: None, 423: None, 429: None},
)


def _get_kwargs(
    id: str, *, extended: models.ExtendedProfile | Sequence[models.ExtendedProfile] | Unset = UNSET
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/users/{segment('id', id)}",
        "params": as_query({"extended": extended}),
    }


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedProfile | Sequence[models.ExtendedProfile] | Unset = UNSET,
) -> Response[models.User]:
    """Get user profile.

    A user's profile. A private profile shows little more than its name unless the token belongs
    to the user or to an approved follower; `extended=full` adds location, biography, age and
    membership dates.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        extended: How much of the profile to send.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(id, extended=extended))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedProfile | Sequence[models.ExtendedProfile] | Unset = UNSET,
) -> Response[models.User]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(id, extended=extended))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedProfile | Sequence[models.ExtendedProfile] | Unset = UNSET,
) -> models.User | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(id, extended=extended, client=client).parsed


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedProfile | Sequence[models.ExtendedProfile] | Unset = UNSET,
) -> models.User | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(id, extended=extended, client=client)).parsed
