# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[list[models.SmartList]] = Operation(
    "get_a_users_smart_lists",
    "get",
    "/users/{id}/smart-lists",
    lambda: {200: list[models.SmartList], 401: None, 403: None, 404: None, 423: None, 429: None},
)


def sync_detailed(
    id: str, *, client: AuthenticatedClient | Client
) -> Response[list[models.SmartList]]:
    """Get a user's smart lists.

    A user's smart lists: saved rules, each a source plus filters, whose items are worked out
    when they are asked for. Only the rules are sent here.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.

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
