"""What importing the stores costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

import trakt_auth.stores


def imported_by(statement: str) -> set[str]:
    program = f"import sys; {statement}; print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return {name.partition(".")[0] for name in ran.stdout.split()}


@pytest.mark.slow
@pytest.mark.parametrize(
    "statement",
    [
        "import trakt_auth.stores",
        "from trakt_auth.stores import *",
        "from trakt_auth.stores import FileTokenStore; FileTokenStore('here').load('default')",
    ],
)
def test_nothing_is_imported_before_it_is_needed(statement: str) -> None:
    absent = {"redis", "keyring", "platformdirs", "filelock", "httpx"}
    assert not imported_by(statement) & absent


def test_every_public_name_is_there() -> None:
    assert dir(trakt_auth.stores) == sorted(vars(trakt_auth.stores)["__all__"])
    for name in dir(trakt_auth.stores):
        assert getattr(trakt_auth.stores, name).__name__ == name
    with pytest.raises(AttributeError, match="nonsense"):
        getattr(trakt_auth.stores, "nonsense")  # noqa: B009 - a type checker would refuse it
