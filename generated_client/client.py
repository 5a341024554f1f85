# Generated from openapi.yaml by "make regen". Do not edit.
"""Where operations are sent, and the httpx clients that send them."""

import ssl
from types import TracebackType
from typing import Any, Self

import httpx as httpx  # for _operation.py too

# `trakt_auth` looks for it: this package's name is not ours alone.
MADE_FOR = "trakt-auth"

_TIMEOUT = httpx.Timeout(5.0)


class Client:
    """Where operations are sent, with an httpx client for each way of sending.

    Those are made when they are first needed, and closed with this one, which is a context manager
    for either.

    Args:
        base_url: What the paths of operations are appended to.
        raise_on_unexpected_status: Whether to raise errors.UnexpectedStatus for a status that the
            contract does not document.
        strict: Whether to raise errors.ParseError for an answer that breaks the contract anywhere.
            Without it, what cannot be read is None, and the logger ``trakt_auth`` says so.
        cookies: Sent with each request.
        headers: Sent with each request.
        timeout: How long httpx waits. None is its word for no limit, and a server that never
            answers would be waited for.
        verify_ssl: Whether to verify certificates, or by what.
        follow_redirects: Whether to follow them.
        httpx_args: Further arguments for the httpx clients.
    """

    def __init__(
        self,
        base_url: str,
        *,
        raise_on_unexpected_status: bool = False,
        strict: bool = False,
        cookies: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
        timeout: httpx.Timeout | None = _TIMEOUT,
        verify_ssl: ssl.SSLContext | str | bool = True,
        follow_redirects: bool = False,
        httpx_args: dict[str, Any] | None = None,
    ) -> None:
        self.raise_on_unexpected_status = raise_on_unexpected_status
        self.strict = strict
        self._base_url = base_url
        self._options: dict[str, Any] = {
            "base_url": base_url,
            "cookies": cookies,
            "headers": headers,
            "timeout": timeout,
            "verify": verify_ssl,
            "follow_redirects": follow_redirects,
            **(httpx_args or {}),
        }
        self._client: httpx.Client | None = None
        self._async_client: httpx.AsyncClient | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Send by `client`, whatever this one was told."""
        self._client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """The client that sends."""
        if self._client is None:
            self._client = httpx.Client(**self._options)
        return self._client

    def __enter__(self) -> Self:
        self.get_httpx_client().__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.get_httpx_client().__exit__(kind, error, traceback)

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """As `set_httpx_client`, for async operations."""
        self._async_client = async_client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The client that sends async operations."""
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(**self._options)
        return self._async_client

    async def __aenter__(self) -> Self:
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.get_async_httpx_client().__aexit__(kind, error, traceback)


class AuthenticatedClient(Client):
    """A client that sends the same token with each request. `trakt_auth.connect` refreshes it.

    Args:
        base_url: As for `Client`, and so are all others.
        token: The access token.
        prefix: Comes before it.
        auth_header_name: The header for both.
    """

    def __init__(
        self,
        base_url: str,
        token: str,
        prefix: str = "Bearer",
        auth_header_name: str = "Authorization",
        *,
        headers: dict[str, str] | None = None,
        **options: Any,
    ) -> None:
        credentials = {auth_header_name: f"{prefix} {token}".strip()}
        super().__init__(base_url, headers={**(headers or {}), **credentials}, **options)


__all__ = ["AuthenticatedClient", "Client"]
