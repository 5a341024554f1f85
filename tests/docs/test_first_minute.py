"""The first page, pasted: its blocks one after the other, in a clean shell and an empty home."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.docs.blocks import PAGES, ROOT, Block, read
from tools.examples import copied

PAGE = [ROOT / "README.md", ROOT / "docs" / "index.md"]
INSTALLS = re.compile(r"pip install|pipx install|uv tool install")
SANDBOX = "trakt-auth sandbox\n"
PACKAGES = ("PIP_", "UV_", "SSL_CERT", "REQUESTS_CA", "HTTPS_PROXY", "https_proxy")
ACTIVATES = re.compile(r"activate the environment \(`([^`]+)`\)")


def install_of(page: Path) -> Block:
    """The block whose lines are the ways to install."""
    return next(each for each in read(page) if INSTALLS.search(each.text))


def lines(page: Path) -> list[str]:
    return install_of(page).text.splitlines()


def test_the_commands_that_set_everything_up_stand_on_the_first_screen() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    first = next(each for each in read(ROOT / "README.md") if each.language == "sh")
    assert first.line < 40
    demo, test = first.text.splitlines()
    assert re.match(r"make demo +# .*: \d+ s", demo)
    assert re.match(r"make test +# .*: \d+ min", test)
    assert text.index("othing is released yet") < text.index("Whole programs to copy")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_page_installs_what_is_not_released(page: Path) -> None:
    assert not re.search(
        r"(pip|pipx|tool) install [^`\n]*trakt-auth", page.read_text(encoding="utf-8")
    )


@pytest.mark.nightly
@pytest.mark.parametrize("number", range(len(lines(PAGE[0]))))
@pytest.mark.parametrize("page", PAGE, ids=lambda page: page.name)
def test_each_way_to_install_brings_everything_below(
    page: Path, number: int, tmp_path: Path
) -> None:
    clone, home = copied(tmp_path / "clone"), tmp_path / "home"
    (home / "bin").mkdir(parents=True)
    # What a person has: a Python, and uv.
    (home / "bin" / "python3").symlink_to(Path(sys.executable).resolve())
    (home / "bin" / "uv").symlink_to(Path(sys.executable).parent / "uv")
    blocks = read(page)
    at = next(index for index, each in enumerate(blocks) if each.text == SANDBOX)
    # The port may be taken here.
    serve = f"{lines(page)[number]}\nexec {SANDBOX.strip()} --port 0"
    with terminal(serve, clone, home) as first:
        said = ""
        while (found := re.search(r"open (\S+/activate)", said)) is None:
            said += next(first.stdout)
        paste = [
            ACTIVATES.findall(" ".join(page.read_text(encoding="utf-8").split()))[0],
            *re.findall(r"^ *(export \S+)$", said, re.MULTILINE),
            *map(pasted, blocks[at + 1 :]),  # somebody signs in there
            *map(pasted, blocks[:at]),
        ]
        with terminal("\n".join(paste), clone, home) as second:
            for line in second.stdout:
                said += line
                for code in re.findall(r"\b[A-Z0-9]{8}\b", line):
                    httpx.post(found[1], data={"user_code": code, "decision": "approve"})
        assert second.wait(60) == 0, said
    assert said.count("Signed in as robin") >= 2


def pasted(block: Block) -> str:
    """What a shell makes of a block; nothing of what is for the real Trakt, or of what is shown."""
    if block.language == "python":
        return f"python - <<'PROGRAM'\n{block.text}PROGRAM"
    is_run = block.language == "sh" and not re.search("CLIENT_ID|^make ", block.text)
    return block.text if is_run else ""


@contextmanager
def terminal(script: str, clone: Path, home: Path) -> Iterator[Any]:
    """A shell of somebody who has just cloned; where packages come from is this machine's."""
    clean = {name: each for name, each in os.environ.items() if name.startswith(PACKAGES)}
    clean |= {"HOME": str(home), "PATH": f"{home / 'bin'}:/usr/bin:/bin", "LANG": "C.UTF-8"}
    with subprocess.Popen(
        ["bash", "-euc", script],
        cwd=clone,
        env={**clean, "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
