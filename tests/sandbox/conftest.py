"""A sandbox whose time stands still, and an application that calls it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sandbox.calling import CALLBACK, OUT_OF_BAND, Caller, ManualClock
from trakt_auth.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(interval=5, redirect_uris=[OUT_OF_BAND, CALLBACK], clock=ManualClock()) as sandbox:
        yield sandbox


@pytest.fixture
def caller(sandbox: Sandbox) -> Iterator[Caller]:
    caller = Caller(sandbox)
    with caller.http:
        yield caller
