"""What a stranger wants, from the first page to a program that runs.

The programs of pages are run by tests/docs/test_pages.py and test_tasks.py, those of the examples
by `make test-examples`. Here is that the first page leads to them; test_first_minute.py has how
somebody installs and signs in.
"""

from __future__ import annotations

import re

import pytest

from tests.docs.blocks import ROOT, read
from tests.docs.site import built, shared
from tools.examples import EXAMPLES, block

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
