"""A login for which a person copies a code from Trakt's page into the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from trakt_auth import App, AsyncBrowserFlow, BrowserFlow, InvalidGrant
from trakt_auth.sandbox import Sandbox

pytestmark = pytest.mark.slow


class TestAPastedCode:
    """`App` without a redirect URI has that for programs that cannot receive one."""

    @pytest.fixture
    def app(self) -> Iterator[tuple[Sandbox, App]]:
        with Sandbox(people=["robin", "alice"]) as sandbox:
            yield sandbox, App("sandbox-client-id", api_url=sandbox.url, auth_url=sandbox.url)

    def test_blocking(self, app: tuple[Sandbox, App]) -> None:
        with BrowserFlow(app[1]) as flow:
            request = flow.start()
            code = app[0].consent(request.url, person="alice")
            assert flow.redeem(request, f"  {code}\n").scope == "public"
            with pytest.raises(InvalidGrant):
                flow.redeem(request, code)
            with pytest.raises(InvalidGrant):
                flow.redeem(flow.start(), app[0].consent(request.url))  # of another request

    @pytest.mark.anyio
    async def test_async(self, app: tuple[Sandbox, App]) -> None:
        async with AsyncBrowserFlow(app[1]) as flow:
            request = flow.start()
            code = app[0].consent(request.url)
            assert (await flow.redeem(request, code)).scope == "public"

    @pytest.mark.parametrize("code", ["", " ", "two words", None])
    def test_what_is_no_code(self, app: tuple[Sandbox, App], code: str) -> None:
        with BrowserFlow(app[1]) as flow, pytest.raises(ValueError, match="copy the whole"):
            flow.redeem(flow.start(), code)

    def test_nothing_listens(self, app: tuple[Sandbox, App]) -> None:
        with BrowserFlow(app[1]) as flow:
            request = flow.start()
            with pytest.raises(RuntimeError, match="redeem"):
                flow.wait(request)
