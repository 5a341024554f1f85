# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Literal

from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "authorize_application", "get", "/oauth/authorize", lambda: {200: None, 302: None}
)


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    response_type: Literal["code"],
    client_id: str,
    redirect_uri: str,
    state: str | Unset = UNSET,
    code_challenge: str | Unset = UNSET,
    code_challenge_method: Literal["S256"] | Unset = UNSET,
    signup: Literal["true"] | Unset = UNSET,
    prompt: Literal["login"] | Unset = UNSET,
) -> Response[None]:
    """Authorize application.

    The page on which a person signs in and approves the application. It is opened in a browser,
    not called; the browser is then sent to `redirect_uri` with `code` and `state`, or with
    `error`.

    Args:
        response_type: Always `code`.
        client_id: The client id of the application.
        redirect_uri: Where the browser goes afterwards; one of those registered for the
            application.
        state: A random value that comes back unchanged; it protects against forged answers (RFC
            6749, 10.12).
        code_challenge: The SHA-256 of the code verifier in unpadded base64url (RFC 7636, 4.2).
        code_challenge_method: Always `S256`; needed with `code_challenge`.
        signup: With `true`, the sign-up page is shown first.
        prompt: With `login`, the person must sign in and approve again, even if the browser is
            signed in already.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
