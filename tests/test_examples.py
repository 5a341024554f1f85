"""The tests of the examples, by the packages of this environment.

`make test-examples` installs each as its README says, and runs what stands there.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
OPTIONS = {
    "backup": ("-n", "4"),  # it waits for Trakt's rate most of the time
    "django": (),
    "plex-sync": (),
    "web-service": ("tests/test_browser.py", "tests/test_running.py"),  # a part
}

pytestmark = pytest.mark.slow


def passes(name: str, *options: str) -> None:
    command = [sys.executable, "-m", "pytest", "-p", "no:schemathesis", *options]
    done = subprocess.run(
        command,
        cwd=EXAMPLES / name,
        env={**os.environ, "PYTHONPATH": str(EXAMPLES / name)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", OPTIONS)
def test_its_tests_pass(name: str) -> None:
    passes(name, *OPTIONS[name])


def test_the_others_need_packages_that_this_environment_lacks() -> None:
    every = {each.parent.name for each in EXAMPLES.glob("*/pyproject.toml")}
    assert every - OPTIONS.keys() == {"home-assistant", "scrobbler"}


@pytest.mark.nightly
def test_two_processes_of_a_django_site_for_a_minute() -> None:
    passes("django", "-m", "nightly")
