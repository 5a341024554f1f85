"""Every program of the pages is typed: it passes mypy --strict and pyright as it stands."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.docs.blocks import PAGES, REFERENCE, ROOT, TASKS, Block, examples, read

pytestmark = pytest.mark.slow


def programs(folder: Path, blocks: Iterable[Block]) -> list[str]:
    """Write a file for each program; return their names."""
    for block in blocks:
        page = block.page.relative_to(ROOT).with_suffix("").as_posix()
        name = page.replace("/", "_").replace("-", "_").lower()
        (folder / f"{name}_{block.line}.py").write_text(block.text)
    return sorted(path.name for path in folder.iterdir())


def shown() -> list[Block]:
    pages = [*PAGES, *TASKS.glob("*.md")]
    return [block for page in pages for block in read(page) if block.language == "python"]


def check(folder: Path, *command: str) -> None:
    environment = {**os.environ, "MYPYPATH": str(ROOT), "PYTHONPATH": str(ROOT)}
    result = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_mypy(tmp_path: Path) -> None:
    """And every example of the reference."""
    generated = [block for page in REFERENCE.glob("*.md") for block in examples(page)]
    names = programs(tmp_path, [*shown(), *generated])
    assert len(names) > 550
    check(tmp_path, "mypy", "--strict", "--config-file=", "--cache-dir", os.devnull, *names)


def test_pyright(tmp_path: Path) -> None:
    names = programs(tmp_path, shown())
    assert len(names) > 90
    check(tmp_path, "pyright", "--pythonpath", sys.executable, *names)
