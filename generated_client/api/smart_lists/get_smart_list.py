# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.SmartList] = Operation(
    "get_smart_list",
    "get",
    "/smart-lists/{list_id}",
    lambda: {200: models.SmartList, 401: None, 403: None, 404: None, 423: None, 429: None},
)


def sync_detailed(
    list_id: int | str, *, client: AuthenticatedClient | Client
) -> Response[models.SmartList]:
    """Get smart list.

    The rules of one smart list, found by its slug alone, without the items that they find. Only
    public ones are shown, unless the token is the owner's.

    Signing in is optional.

    Args:
        list_id: Slug of the smart list.

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
