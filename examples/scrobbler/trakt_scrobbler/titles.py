"""Which movie or episode a player plays, by the name of its file or by its title: pure."""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath
from typing import Any, Self
from urllib.parse import unquote, urlsplit

from attrs import frozen

_IDS = re.compile(r"[\[{](?P<kind>imdb|tmdb|tvdb)(?:id)?[-=](?P<value>tt\d+|\d+)[\]}]")
_EPISODE = re.compile(
    r"^(?P<show>.*?)[\s._-]*(?:\b[sS](?P<s>\d{1,2})[eE](?P<e>\d{1,3})|\b(?P<x>\d{1,2})x(?P<y>\d{2,3}))\b"
)
_YEAR = re.compile(r"^(?P<title>.+?)[\s._]*[(\[.\s](?P<year>(?:19|20)\d{2})(?:[)\].\s]|$)")


@frozen
class Title:
    """A movie, or an episode of a show, as Trakt finds it."""

    movie: dict[str, Any] | None = None
    """The movie: title, year, ids."""
    show: dict[str, Any] | None = None
    """The show of the episode: title, year, ids."""
    episode: dict[str, int] | None = None
    """The episode: season, number."""

    def to_json(self) -> str:
        """As text, the same for the same title."""
        parts = {"movie": self.movie, "show": self.show, "episode": self.episode}
        return json.dumps({name: part for name, part in parts.items() if part}, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """From the text of `to_json`."""
        return cls(**json.loads(text))

    def __str__(self) -> str:
        about = self.movie or self.show or {}
        name = about.get("title") or ", ".join(f"{k} {v}" for k, v in about["ids"].items())
        if self.episode:
            return f"{name} {self.episode['season']}x{self.episode['number']:02}"
        return f"{name} ({about['year']})" if "year" in about else str(name)


def identify(title: str, url: str) -> Title | None:
    """What is played; None for what is neither a movie nor an episode, such as a song.

    Names are read as media servers write them: ``Title (2010).mkv``, ``Show S01E02.mkv``, with an
    id as in ``{imdb-tt1104001}`` or ``[tmdbid-20526]`` where there is one.

    Args:
        title: The title that the player shows.
        url: Where the file lies; may be empty.
    """
    path = PurePosixPath(unquote(urlsplit(url).path))
    for name in (path.stem, title):
        if found := _named(name):
            return found
    return None


def _named(name: str) -> Title | None:
    ids = {
        match["kind"]: int(match["value"]) if match["value"].isdigit() else match["value"]
        for match in _IDS.finditer(name)
    }
    name = _IDS.sub("", name).strip()
    if match := _EPISODE.match(name):
        show = _about(match["show"], ids)
        number = {"season": int(match["s"] or match["x"]), "number": int(match["e"] or match["y"])}
        return Title(show=show, episode=number) if show else None
    # A name without a year or an id is as likely a song.
    movie = _about(name, ids)
    return Title(movie=movie) if "year" in movie or "ids" in movie else None


def _about(name: str, ids: dict[str, Any]) -> dict[str, Any]:
    match = _YEAR.match(name)
    title = re.sub(r"[\s._]+", " ", match["title"] if match else name).strip(" -([")
    about: dict[str, Any] = {}
    if title:
        about["title"] = title
    if match:
        about["year"] = int(match["year"])
    if ids:
        about["ids"] = ids
    return about
