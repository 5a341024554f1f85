"""The sandbox as pytest fixtures, to test a program that signs in to Trakt.

Loaded by pytest wherever this package is installed, so it imports nothing until a test asks for a
fixture. Needs the extra: ``pip install "trakt-auth[sandbox]"``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

# So that a failing assertion of the kit for stores shows its values.
pytest.register_assert_rewrite("trakt_auth.testing")

if TYPE_CHECKING:
    from trakt_auth.app import App
    from trakt_auth.sandbox import Sandbox


@pytest.fixture
def trakt_sandbox() -> Iterator[Sandbox]:
    """A local Trakt of this test's own, running.

    No test has to wait: ``DeviceFlow(trakt_app, clock=trakt_sandbox.clock,
    sleep=trakt_sandbox.advance)``, and for `AsyncDeviceFlow` ``sleep=trakt_sandbox.advance_async``.
    """
    try:
        from trakt_auth.sandbox import Sandbox
    except ImportError as missing:
        pytest.fail(str(missing), pytrace=False)
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def trakt_app(trakt_sandbox: Sandbox) -> App:
    """The application that is registered at `trakt_sandbox`."""
    return trakt_sandbox.app
