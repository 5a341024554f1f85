"""The stores, each in a place of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from trakt_auth.stores import FileTokenStore, MemoryTokenStore, TokenStore


@pytest.fixture(params=["file", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> TokenStore:
    """Every store there is, empty."""
    if request.param == "file":
        return FileTokenStore(tmp_path / "tokens")
    return MemoryTokenStore()
