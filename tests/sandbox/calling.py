"""How these tests call a sandbox: as a well-behaved application, unless they say otherwise."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from typing import Any

import httpx

from trakt_auth.sandbox import Sandbox

CLIENT_ID = "sandbox-client-id"
CLIENT_SECRET = "sandbox-client-secret"
CALLBACK = "http://localhost:8123/callback"
OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"

HEADERS = {
    "User-Agent": "Judge/1.0",
    "trakt-api-key": CLIENT_ID,
    "trakt-api-version": "2",
}

# Reads no certificates, which would take longer than a test.
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class ManualClock:
    """Unix seconds that stand still."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


class Caller:
    """An application that calls a sandbox over one kept-alive connection."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.http = httpx.Client(base_url=sandbox.url, headers=HEADERS, timeout=60, verify=NO_TLS)

    def new_code(self) -> dict[str, Any]:
        """Start a device login."""
        answer = self.http.post("/oauth/device/code", json={"client_id": CLIENT_ID})
        assert answer.status_code == 200
        body: dict[str, Any] = answer.json()
        return body

    def poll(self, code: object, **extra: object) -> httpx.Response:
        """Poll once."""
        body = {"client_id": CLIENT_ID, "code": code, **extra}
        return self.http.post("/oauth/device/token", json=body)

    def token(self, **fields: object) -> httpx.Response:
        """Ask the token endpoint."""
        return self.http.post("/oauth/token", json={"client_id": CLIENT_ID, **fields})

    def refresh(self, refresh_token: str, **extra: object) -> httpx.Response:
        """Refresh a pair."""
        return self.token(grant_type="refresh_token", refresh_token=refresh_token, **extra)

    def settings(self, access_token: str | None, **headers: str) -> httpx.Response:
        """Call the API."""
        bearer = {} if access_token is None else {"Authorization": f"Bearer {access_token}"}
        return self.http.get("/users/settings", headers=bearer | headers)

    def submit(self, path: str, fields: Mapping[str, str], **headers: str) -> httpx.Response:
        """Send a form."""
        return self.http.post(path, data=dict(fields), headers=headers)
