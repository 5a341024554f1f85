"""The contract, as it is installed."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.contract.operations import OPERATIONS

ROOT = Path(__file__).parents[2]

PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
from trakt_auth.sandbox import contract
from trakt_auth.sandbox.contract.document import load
print(contract.__file__, len(load().operations))
"""


@pytest.mark.slow
def test_the_contract_travels_in_the_wheel(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, ROOT],
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    assert wheel.stat().st_size < 2_000_000
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)
    said = subprocess.run(
        [sys.executable, "-I", "-c", PROGRAM, installed],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    ).stdout.split()
    assert said == [
        str(installed / "trakt_auth/sandbox/contract/__init__.py"),
        str(len(OPERATIONS)),
    ]
