# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Literal

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.UserSettings] = Operation(
    "retrieve_settings",
    "get",
    "/users/settings",
    lambda: {200: models.UserSettings, 401: None, 403: None, 423: None, 429: None},
)


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
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
