"""Every block of code in the pages runs, against a sandbox, as a reader would run it."""

from __future__ import annotations

import json
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.tasks import tasks
from tests.docs.blocks import PAGES, ROOT, Block, read
from trakt_auth import FileTokenStore, Token
from trakt_auth.sandbox import Sandbox

# On these pages somebody signs in; readers of the others have done so.
SIGNING_IN = {"README.md", "index.md", "command.md"}

# They install nothing: what a page says of packages and targets is held against what there is.
STAND_INS = {
    "pip": f'exec "{sys.executable}" -m tests.docs.pip "$@"',
    "make": f'exec /usr/bin/env -i PATH=/usr/bin:/bin make -n -C "{ROOT}" "$@" >/dev/null',
}

OF_TASKS = {each.program for each in tasks()}

TESTS = re.compile(r"^(def test_|class Test)", re.MULTILINE)
SANDBOX = re.compile(r"^trakt-auth sandbox$", re.MULTILINE)

pytestmark = pytest.mark.slow


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_the_blocks_of_a_page_run(page: Path, home: Path, sandbox: Sandbox) -> None:
    if "curl " in page.read_text(encoding="utf-8") and shutil.which("curl") is None:
        pytest.skip("needs curl: apt-get install curl")
    if page.name not in SIGNING_IN:
        FileTokenStore().save("default", Token.from_dict(sandbox.issue_token()))
    reader = Reader(home)
    for block in read(page):
        # What stands before anybody has signed in is run by tests/docs/test_tasks.py.
        if block.not_run is None and block.text not in OF_TASKS:
            reader.run(block)
    reader.run_tests()


def test_few_blocks_are_not_run() -> None:
    blocks = [block for page in PAGES for block in read(page)]
    assert len(blocks) > 40
    assert [block for block in blocks if block.not_run and block.language == "python"] == []
    assert len([block for block in blocks if block.not_run]) <= 2


class Reader:
    """Somebody who runs what stands in a page, from top to bottom, in an empty directory."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._names: dict[str, object] = {"__name__": "__main__"}
        self._output = ""
        self._tests: list[str] = []
        self._programs = home / "bin"
        self._programs.mkdir()
        for name, command in STAND_INS.items():
            program = self._programs / name
            program.write_text(f"#!/bin/sh\ncd {ROOT}\n{command}\n")
            program.chmod(0o755)

    def run(self, block: Block) -> None:
        """Run a block. Raises where it fails, or where nobody knows how to run its language."""
        if block.language in {"text", "yaml"}:
            return  # what something printed or reads, not a program
        how: dict[str, Callable[[Block], None]] = {
            "python": self._test if TESTS.search(block.text) else self._python,
            "sh": self._serve if SANDBOX.search(block.text) else self._sh,
            "json": self._json,
        }
        how[block.language](block)

    def _json(self, block: Block) -> None:
        """Hold each line against what the commands above it have written."""
        written = [json.loads(line) for line in self._output.splitlines() if line[:1] == "{"]
        for line in block.text.splitlines():
            shown = json.loads(line)
            assert {"event": shown["event"], "keys": [*shown]} in [
                {"event": each.get("event"), "keys": [*each]} for each in written
            ]

    def _python(self, block: Block) -> None:
        exec(compile(block.program, str(block.page), "exec"), self._names)

    def _test(self, block: Block) -> None:
        path = self._home / f"test_{block.page.stem}_{block.line}.py"
        path.write_text(block.program)
        self._tests.append(path.name)

    def run_tests(self) -> None:
        """Run the blocks that are tests, in one pytest."""
        if not self._tests:
            return
        command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:schemathesis"]
        # `make nightly` runs the longest test of the kit for stores.
        short = ["-k", "not two_hundred_renewals"]
        result = subprocess.run([*command, *short, *self._tests], capture_output=True, text=True)
        assert result.returncode == 0, result.stdout

    def _sh(self, block: Block) -> None:
        result = subprocess.run(self._shell(block), capture_output=True, text=True, timeout=60)
        assert result.returncode == 0, result.stdout + result.stderr
        self._output += result.stdout

    def _serve(self, block: Block) -> None:
        """Run what ends by Ctrl-C, until it says that it is ready."""
        with subprocess.Popen(
            self._shell(block), stdout=subprocess.PIPE, text=True, start_new_session=True
        ) as process:
            assert process.stdout is not None
            assert any("/activate" in line for line in process.stdout)
            process.send_signal(signal.SIGINT)
            assert process.wait(60) == 0

    def _shell(self, block: Block) -> list[str]:
        program = f'PATH="{self._programs}:{Path(sys.executable).parent}:$PATH"\n{block.text}'
        # The last command takes the place of the shell, and so its signals. 8080 may be taken.
        program = SANDBOX.sub(r"exec \g<0> --port 0", program)
        return ["bash", "-euo", "pipefail", "-c", program]


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_pictures_and_files_that_a_page_links_to_are_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text) + re.findall(r'src="([^"]+)"', text)
    assert [target for target in targets if not (page.parent / target).exists()] == []
