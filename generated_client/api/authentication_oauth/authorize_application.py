# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any, Literal

from ..._operation import Operation, as_query
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[None] = Operation("authorize_application", lambda: {200: None, 302: None})


def _get_kwargs(
    *,
    response_type: Literal["code"],
    client_id: str,
    redirect_uri: str,
    state: str | Unset = UNSET,
    code_challenge: str | Unset = UNSET,
    code_challenge_method: Literal["S256"] | Unset = UNSET,
    signup: Literal["true"] | Unset = UNSET,
    prompt: Literal["login"] | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/oauth/authorize",
        "params": as_query(
            {
                "response_type": response_type,
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "state": state,
                "code_challenge": code_challenge,
                "code_challenge_method": code_challenge_method,
                "signup": signup,
                "prompt": prompt,
            }
        ),
    }


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

    The page on which a person signs in and lets the application in. It is opened in a browser,
    not called; the browser is then sent to `redirect_uri` with `code` and `state`, or with
    `error`.

    Args:
        response_type: Always `code`.
        client_id: The client id of the application.
        redirect_uri: Where the browser goes afterwards; one of those registered for the
            application.
        state: An unguessable value that comes back unchanged, against forged answers (RFC 6749,
            10.12).
        code_challenge: The SHA-256 of the code verifier in unpadded base64url (RFC 7636, 4.2).
        code_challenge_method: Always `S256`; needed with `code_challenge`.
        signup: With `true`, people see the page on which an account is made first.
        prompt: With `login`, people must sign in and approve anew, whoever the browser is signed in
            as.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(
            response_type=response_type,
            client_id=client_id,
            redirect_uri=redirect_uri,
            state=state,
            code_challenge=code_challenge,
            code_challenge_method=code_challenge_method,
            signup=signup,
            prompt=prompt,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
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
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(
            response_type=response_type,
            client_id=client_id,
            redirect_uri=redirect_uri,
            state=state,
            code_challenge=code_challenge,
            code_challenge_method=code_challenge_method,
            signup=signup,
            prompt=prompt,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )
