"""Every program of the pages is typed: it passes mypy --strict and pyright as it stands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.blocks import PAGES, ROOT, read

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a file for each program of the pages."""
    folder = tmp_path_factory.mktemp("programs")
    for page in PAGES:
        name = page.relative_to(ROOT).with_suffix("").as_posix().replace("/", "_").replace("-", "_")
        for block in read(page):
            if block.language == "python":
                (folder / f"{name.lower()}_{block.line}.py").write_text(block.text)
    assert len(list(folder.iterdir())) > 30
    return folder


def check(programs: Path, *command: str) -> None:
    environment = {**os.environ, "MYPYPATH": str(ROOT), "PYTHONPATH": str(ROOT)}
    result = subprocess.run(
        [sys.executable, "-m", *command, *(path.name for path in sorted(programs.iterdir()))],
        cwd=programs,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_mypy(programs: Path) -> None:
    check(programs, "mypy", "--strict", "--config-file=", "--cache-dir", os.devnull)


def test_pyright(programs: Path) -> None:
    check(programs, "pyright", "--pythonpath", sys.executable)
