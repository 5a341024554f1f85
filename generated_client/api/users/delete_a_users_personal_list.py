# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[None] = Operation(
    "delete_a_users_personal_list",
    "delete",
    "/users/{id}/lists/{list_id}",
    lambda: {204: None, 401: None, 403: None, 404: None, 423: None, 429: None},
)


def sync_detailed(
    id: str, list_id: int | str, *, client: AuthenticatedClient | Client
) -> Response[None]:
    """Delete a user's personal list.

    Deletes a personal list together with all its entries; there is no undo. Needs the owner's
    token.

    Needs a signed-in person.

    Args:
        id: User slug, or `me` for the signed-in user.
        list_id: The Trakt id or the slug of the list.

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
