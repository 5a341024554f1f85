"""The built site: every link leads somewhere, and what stands in it is for people."""

from __future__ import annotations

import shutil
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
from attrs import field, frozen

import trakt_auth
from tests.docs.blocks import ROOT
from tests.docs.site import built, shared
from tools.site import build

pytestmark = pytest.mark.slow

SOURCES = {"a": "href", "link": "href", "img": "src", "script": "src"}


@frozen
class Read:
    """What a page links to, and what can be linked to in it."""

    links: set[str] = field(factory=set)
    ids: set[str] = field(factory=set)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.read = Read()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        for name in ("id", "name"):
            if value := values.get(name):
                self.read.ids.add(value)
        if (link := values.get(SOURCES.get(tag, ""))) is not None:
            self.read.links.add(link)


def read(path: Path) -> Read:
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    return reader.read


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(shared(tmp_path_factory.getbasetemp()))


def broken(site: Path) -> list[str]:
    pages = {path: read(path) for path in site.rglob("*.html") if path.name != "404.html"}
    assert len(pages) > 100
    found = []
    for path, page in pages.items():
        for link in page.links:
            target, anchor = urldefrag(link)
            if urlsplit(link).scheme or link.startswith("//"):
                continue
            other = (path.parent / unquote(target)).resolve() if target else path
            ids = pages[other].ids if other in pages else {unquote(anchor)}
            if not other.exists() or (anchor and unquote(anchor) not in ids):
                found.append(f"{path.name}: {link}")
    return sorted(found)


def test_no_link_or_anchor_is_broken(site: Path) -> None:
    assert broken(site) == []


def test_every_page_of_the_site_can_be_reached(site: Path) -> None:
    pages = {path.resolve() for path in site.rglob("*.html")} - {site / "404.html"}
    seen, todo = set(), [site / "index.html"]
    while todo:
        path = todo.pop()
        if path in seen or path not in pages:
            continue
        seen.add(path)
        todo += [(path.parent / unquote(urldefrag(each)[0])).resolve() for each in read(path).links]
    assert sorted(path.name for path in pages - seen) == []


def test_every_page_is_read_from_this_machine_alone(site: Path) -> None:
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert 'src="http' not in text
        assert '<link rel="stylesheet" href="http' not in text


def test_every_public_name_is_described(site: Path) -> None:
    told = set().union(*(read(path).ids for path in (site / "api").glob("*.html")))
    named = {each.rpartition(".")[2] for each in told if each.startswith("trakt_auth.")}
    by_hand = {"UNSET", "Unlisted", "models", "__version__"}
    assert set(dir(trakt_auth)) - named == by_hand


@pytest.mark.parametrize("address", ["", "https://docs.example.test/trakt-auth/"])
def test_a_page_says_where_it_is_once_the_site_has_an_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    """By our settings and theme, and one page: the whole site takes half a minute."""
    settings, _, _ = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("nav:")
    (tmp_path / "mkdocs.yml").write_text(settings)
    for name in ("theme", "stylesheets"):
        shutil.copytree(ROOT / "docs" / name, tmp_path / "docs" / name)
    (tmp_path / "docs" / "index.md").write_text("# Start")
    monkeypatch.setenv("SITE_URL", address)
    monkeypatch.setenv("REPOSITORY_URL", address and "https://git.example.test/x")
    site = build(tmp_path)
    page, missing = ((site / name).read_text() for name in ("index.html", "404.html"))
    assert (f'rel="canonical" href="{address}index.html"' in page) == bool(address)
    assert ("https://git.example.test/x" in page) == bool(address)
    assert (f"<loc>{address}index.html</loc>" in (site / "sitemap.xml").read_text()) == bool(
        address
    )
    # A page is missing in any folder, so its links begin at the root of the host.
    root = "/trakt-auth/" if address else "/"
    assert f'href="{root}tasks/index.html"' in missing
    assert f'href="{root}stylesheets/contrast.css"' in missing


def test_a_broken_link_is_found(tmp_path: Path) -> None:
    for number in range(101):
        (tmp_path / f"{number}.html").write_text('<a id="here" href="0.html#here">x</a>')
    (tmp_path / "0.html").write_text('<a id="here" href="1.html#gone"></a><img src="no.png">')
    assert broken(tmp_path) == ["0.html: 1.html#gone", "0.html: no.png"]
