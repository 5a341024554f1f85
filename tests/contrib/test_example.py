"""The tests of the Django example, by the packages of this environment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "django"

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    "which", ["not nightly", pytest.param("nightly", marks=pytest.mark.nightly)]
)
def test_two_processes_of_a_django_site(which: str) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-m", which]
    done = subprocess.run(command, cwd=EXAMPLE, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
