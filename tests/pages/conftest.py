"""`Trakt` and `AsyncTrakt`, on both event loops, by one script."""

from __future__ import annotations

import pytest

from tests.fronting import Front
from trakt_auth import App


@pytest.fixture(params=["sync", "asyncio", "trio"])
def front(request: pytest.FixtureRequest, app: App) -> Front:
    return Front(request.param, app)
