# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.Translation]] = Operation(
    "get_show_translations",
    "get",
    "/shows/{id}/translations",
    lambda: {200: list[models.Translation], 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str, *, client: AuthenticatedClient | Client, language: str | Unset = UNSET
) -> Response[list[models.Translation]]:
    """Get show translations.

    Title, overview and tagline of a show in every language there is, once for each regional
    variant; fields without a translation are null.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        language: Only this language, a two-letter code of ISO 639-1.

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
