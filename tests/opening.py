"""What a browser does with what it is started with: it goes where the page of a file leads."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class _Page(HTMLParser):
    link = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "meta" and given.get("http-equiv") == "refresh":
            self.link = (given.get("content") or "").partition("url=")[2]


def led_to(address: str) -> str:
    """Where a browser ends that is started with `address`."""
    if not address.startswith("file:"):
        return address
    reader = _Page()
    reader.feed(Path(unquote(urlsplit(address).path)).read_text())
    return reader.link
