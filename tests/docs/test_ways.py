"""What a stranger wants, from the first page to a program that runs.

The programs of pages are run by tests/docs/test_pages.py and test_tasks.py, those of the examples
by `make test-examples`. Here is that the first page leads to them, and how somebody signs in.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.blocks import ROOT, read
from tests.docs.site import built, shared
from tools.examples import EXAMPLES, block, copied
from trakt_auth.sandbox import Sandbox

pytestmark = pytest.mark.slow

FIRST = ROOT / "docs" / "index.md"

# Pages that the first one links to, and a line that is run there.
WAYS = {
    "a backup": ("examples/backup", "trakt-backup save"),
    "a scrobbler": ("examples/scrobbler", "trakt-scrobbler"),
    "a media server": ("examples/plex-sync", "trakt-plex-sync http"),
    "Home Assistant": ("examples/home-assistant", "Add integration, and choose Trakt"),
    "a web site": ("examples/web-service", "uvicorn watched.app:create"),
    "a script on a server": ("recipes", "trakt.users.history()"),
    "an add-on for Kodi": ("kodi", "DeviceFlow(app)"),
    "tests of a program": ("testing", "def test_what_was_watched"),
}


def that_run(page: str) -> str:
    """What is run of a page; Home Assistant's example is installed by hand."""
    readme = EXAMPLES / page.rpartition("/")[2] / "README.md"
    if page == "examples/home-assistant":
        return readme.read_text(encoding="utf-8")
    if page.startswith("examples/"):
        return block(readme.read_text(encoding="utf-8"), "Run") or ""
    blocks = read(ROOT / "docs" / f"{page}.md")
    return "".join(each.text for each in blocks if each.not_run is None)


@pytest.mark.parametrize("wish", WAYS)
def test_the_first_page_leads_to_a_program_that_runs(
    tmp_path_factory: pytest.TempPathFactory, wish: str
) -> None:
    site = built(shared(tmp_path_factory.getbasetemp()))
    page, line = WAYS[wish]
    first, there = (
        (site / f"{name}.html").read_text(encoding="utf-8").partition("<article")[2]
        for name in ("index", page)
    )
    assert f'href="{page}.html"' in first
    assert line in that_run(page)
    assert line in re.sub("<[^>]+>", "", there)


def test_a_script_signs_in_on_a_server_over_ssh() -> None:
    assert "(containers.md)" in FIRST.read_text(encoding="utf-8")
    text = (ROOT / "docs" / "containers.md").read_text(encoding="utf-8")
    assert "Run `trakt-auth login` in the SSH session" in text


@pytest.mark.nightly
def test_from_pip_to_signed_in_in_three_commands(tmp_path: Path) -> None:
    """In a clone, by a home that is empty; Trakt has a name of its own, as the real one has."""
    blocks = read(FIRST)
    install = next(each.text for each in blocks if "bin/pip install" in each.text)
    sign_in = [each.text for each in blocks if each.language == "sh" and "CLIENT_ID" in each.text]
    login = next(each.text for each in blocks if each.text.startswith("trakt-auth login\n"))
    commands = [install.splitlines()[0].partition("#")[0], *sign_in, login.splitlines()[0]]
    assert len(commands) == 3
    program = next(each.text for each in blocks if "Signed in as" in each.text)
    clone = copied(tmp_path / "clone")
    (clone / "program.py").write_text(program)
    with Sandbox(client_id="your-client-id") as sandbox:
        sandbox.on_login = sandbox.approve
        address = sandbox.url.replace("127.0.0.1", "localhost")
        home = {"HOME": str(tmp_path), "TRAKT_API_URL": address, "TRAKT_AUTH_URL": address}
        environment = {name: value for name, value in os.environ.items() if "TRAKT" not in name}
        environment |= home | {"PATH": f".venv/bin:{Path(sys.executable).parent}:/usr/bin:/bin"}
        environment.pop("XDG_STATE_HOME", None)
        done = subprocess.run(
            ["bash", "-euc", "\n".join([*commands, ".venv/bin/python program.py"])],
            cwd=clone,
            env=environment,
            capture_output=True,
            text=True,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Signed in as robin" in done.stdout
    assert [*tmp_path.glob("**/trakt-auth/localhost_*/default.json")]
