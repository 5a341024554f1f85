# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.User] = Operation(
    "get_user_profile",
    "get",
    "/users/{id}",
    lambda: {200: models.User, 401: None, 403: None, 404: None, 423: None, 429: None},
)


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
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
