from __future__ import annotations

from typing import Any

import pytest
from trakt_scrobbler.titles import Title, identify

TRON = {"title": "TRON Legacy", "year": 2010}


@pytest.mark.parametrize(
    ("name", "movie"),
    [
        ("TRON Legacy (2010).mkv", TRON),
        ("TRON%20Legacy%20%282010%29.mkv", TRON),
        ("TRON.Legacy.2010.1080p.BluRay.x264.mkv", TRON),
        ("TRON Legacy [2010].mp4", TRON),
        ("2001 A Space Odyssey (1968).mkv", {"title": "2001 A Space Odyssey", "year": 1968}),
        ("TRON Legacy (2010) {imdb-tt1104001}.mkv", {**TRON, "ids": {"imdb": "tt1104001"}}),
        ("TRON [tmdbid-20526].mkv", {"title": "TRON", "ids": {"tmdb": 20526}}),
        ("{imdb-tt1104001}.mkv", {"ids": {"imdb": "tt1104001"}}),
    ],
)
def test_a_movie(name: str, movie: dict[str, Any]) -> None:
    assert identify("", f"file:///films/{name}") == Title(movie=movie)


@pytest.mark.parametrize(
    ("name", "show", "season", "number"),
    [
        ("Breaking Bad S01E02.mkv", {"title": "Breaking Bad"}, 1, 2),
        ("Breaking.Bad.s05e16.Felina.720p.mkv", {"title": "Breaking Bad"}, 5, 16),
        ("Breaking Bad - 1x02 - Cat's in the Bag.mkv", {"title": "Breaking Bad"}, 1, 2),
        ("Firefly (2002) S01E03.mkv", {"title": "Firefly", "year": 2002}, 1, 3),
        ("House S01E01 {tvdb-73255}.mkv", {"title": "House", "ids": {"tvdb": 73255}}, 1, 1),
    ],
)
def test_an_episode(name: str, show: dict[str, Any], season: int, number: int) -> None:
    wanted = Title(show=show, episode={"season": season, "number": number})
    assert identify("", f"file:///shows/{name}") == wanted


@pytest.mark.parametrize(
    ("title", "url"),
    [
        ("Derezzed", "file:///music/Daft%20Punk%20-%20Derezzed.flac"),
        ("", "file:///films/holiday.mp4"),
        ("", "file:///shows/S01E02.mkv"),
        ("", ""),
        ("Live", "https://radio.example/stream"),
    ],
)
def test_what_trakt_does_not_know(title: str, url: str) -> None:
    assert identify(title, url) is None


def test_the_title_where_the_file_has_no_name() -> None:
    assert identify("TRON Legacy (2010)", "https://films.example/watch?v=1") == Title(movie=TRON)


@pytest.mark.parametrize("name", ["TRON Legacy (2010)", "House S01E01", "{imdb-tt1104001}"])
def test_written_down_and_read_again(name: str) -> None:
    title = identify(name, "")
    assert title is not None
    assert Title.from_json(title.to_json()) == title
    assert str(title)
