# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.access_token_response import AccessTokenResponse
from ...models.authorization_code_grant import AuthorizationCodeGrant
from ...models.oauth_error_response import OauthErrorResponse
from ...models.refresh_token_grant import RefreshTokenGrant
from ...types import Response


def _get_kwargs(
    *,
    body: AuthorizationCodeGrant | RefreshTokenGrant,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/oauth/token",
    }

    if isinstance(body, AuthorizationCodeGrant):
        _kwargs["json"] = body.to_dict()
    else:
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AccessTokenResponse | Any | OauthErrorResponse | None:
    if response.status_code == 200:
        response_200 = AccessTokenResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = OauthErrorResponse.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = OauthErrorResponse.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = cast(Any, None)
        return response_403

    if response.status_code == 429:
        response_429 = cast(Any, None)
        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AccessTokenResponse | Any | OauthErrorResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AuthorizationCodeGrant | RefreshTokenGrant,
) -> Response[AccessTokenResponse | Any | OauthErrorResponse]:
    """Exchange a token

     Turns an authorization code, or a refresh token, into an access token. Both work once: with the
    answer the
    old refresh token is dead, so save the new one before anything else.

    Args:
        body (AuthorizationCodeGrant | RefreshTokenGrant):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccessTokenResponse | Any | OauthErrorResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: AuthorizationCodeGrant | RefreshTokenGrant,
) -> AccessTokenResponse | Any | OauthErrorResponse | None:
    """Exchange a token

     Turns an authorization code, or a refresh token, into an access token. Both work once: with the
    answer the
    old refresh token is dead, so save the new one before anything else.

    Args:
        body (AuthorizationCodeGrant | RefreshTokenGrant):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccessTokenResponse | Any | OauthErrorResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AuthorizationCodeGrant | RefreshTokenGrant,
) -> Response[AccessTokenResponse | Any | OauthErrorResponse]:
    """Exchange a token

     Turns an authorization code, or a refresh token, into an access token. Both work once: with the
    answer the
    old refresh token is dead, so save the new one before anything else.

    Args:
        body (AuthorizationCodeGrant | RefreshTokenGrant):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccessTokenResponse | Any | OauthErrorResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AuthorizationCodeGrant | RefreshTokenGrant,
) -> AccessTokenResponse | Any | OauthErrorResponse | None:
    """Exchange a token

     Turns an authorization code, or a refresh token, into an access token. Both work once: with the
    answer the
    old refresh token is dead, so save the new one before anything else.

    Args:
        body (AuthorizationCodeGrant | RefreshTokenGrant):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccessTokenResponse | Any | OauthErrorResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
