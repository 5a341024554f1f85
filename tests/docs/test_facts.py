"""What stands in the pages and in the source at once, and what stands in one place alone."""

from __future__ import annotations

import inspect
import re

import attrs
import pytest

from tests.docs.blocks import PAGES, ROOT
from trakt_auth import errors, events
from trakt_auth._statuses.statuses import POLL_OUTCOMES
from trakt_auth._version import __version__

ERRORS = [
    name
    for name, found in vars(errors).items()
    if inspect.isclass(found) and issubclass(found, errors.TraktAuthError)
]


def text_of(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


TROUBLE = text_of("troubleshooting.md") + "\n#"


@pytest.mark.parametrize("name", ERRORS)
def test_troubleshooting_says_what_to_do_about_each_error(name: str) -> None:
    found = re.search(rf"^### {name}(?: \(\d+\))?\n(.*?)^#", TROUBLE, re.MULTILINE | re.DOTALL)
    said = found[1] if found else ""
    assert len(said.split()) >= 10


def test_troubleshooting_knows_no_error_that_is_gone() -> None:
    told = re.findall(r"^### ([A-Z]\w+)(?: \(\d+\))?$", TROUBLE, re.MULTILINE)
    assert set(told) - {"ModuleNotFoundError"} == set(ERRORS)


def test_every_event_is_told() -> None:
    for event in (events.Waiting, events.Renewed, events.Progress, events.StoreTrouble):
        assert f"| `{event.__name__}` |" in text_of("logging.md")
        for field in attrs.fields(event):
            assert f"`{field.name}`" in text_of("logging.md")


def test_statuses_stand_in_one_table_each() -> None:
    text = text_of("errors.md")
    for status in POLL_OUTCOMES:
        assert f"\n| {status} |" in text
    for status in (400, 401, 403, 404, 405, 409, 412, 420, 422, 423, 426, 429):
        assert f"\n| {status} |" in text
    others = [page.name for page in PAGES if "\n| 418 |" in page.read_text(encoding="utf-8")]
    assert others == ["errors.md"]


def test_when_it_polls_stands_in_one_place() -> None:
    rule = "one `interval` after the code was issued"
    assert [p.name for p in PAGES if rule in p.read_text(encoding="utf-8")] == ["device-flow.md"]


def test_what_is_not_released_says_so() -> None:
    for page in ("README.md", "docs/index.md", "docs/versioning.md"):
        assert "othing is released yet" in (ROOT / page).read_text(encoding="utf-8")
    assert __version__ in text_of("versioning.md")
    assert "## Unreleased" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
