"""A connected client: blocking, and async on both event loops."""

from __future__ import annotations

import pytest

from tests.connecting import Caller
from trakt_auth import App


@pytest.fixture(params=["sync", "asyncio", "trio"])
def caller(request: pytest.FixtureRequest, app: App) -> Caller:
    return Caller(str(request.param), app)
