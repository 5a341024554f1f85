"""The titles that a sandbox knows, and those that a user adds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.sandbox.world.conftest import Program
from trakt_auth.sandbox import Sandbox
from trakt_auth.sandbox.world.items import Show

WELL_KNOWN = [
    "tron-legacy-2010",
    "tron-1982",
    "the-avengers-2012",
    "the-dark-knight-2008",
    "batman-begins-2005",
    "guardians-of-the-galaxy-2014",
    "thor-the-dark-world-2013",
]


def test_there_are_enough(sandbox: Sandbox) -> None:
    assert len(list(sandbox.catalogue.movies())) >= 30
    assert len(list(sandbox.catalogue.shows())) >= 12


@pytest.mark.parametrize("slug", WELL_KNOWN)
def test_movies_by_any_id(robin: Program, slug: str) -> None:
    movie = robin.get(f"/movies/{slug}")
    for text in (movie["ids"]["imdb"], str(movie["ids"]["trakt"])):
        assert robin.get(f"/movies/{text}") == movie
    for kind in ("trakt", "imdb", "tmdb"):
        found = robin.get(f"/search/{kind}/{movie['ids'][kind]}", type="movie")
        assert [each["movie"] for each in found] == [movie]


@pytest.mark.parametrize(
    ("slug", "seasons", "episodes"),
    [
        ("breaking-bad", 5, 62),
        ("game-of-thrones", 8, 73),
        ("parks-and-recreation", 7, 125),
        ("the-walking-dead", 11, 177),
        ("the-big-bang-theory", 12, 279),
        ("house", 8, 177),
    ],
)
def test_shows_with_all_seasons(robin: Program, slug: str, seasons: int, episodes: int) -> None:
    found = robin.get(f"/shows/{slug}/seasons", extended="episodes")
    assert len(found) == seasons
    assert sum(len(season["episodes"]) for season in found) == episodes


def test_collected_shows_are_counted_by_episodes_and_people(robin: Program) -> None:
    season = {"ids": {"slug": "breaking-bad"}, "seasons": [{"number": 1}]}
    robin.post("/sync/collection", {"shows": [season]})
    found = robin.get("/shows/collected/all", limit=250)
    (show,) = (each for each in found if each["show"]["title"] == "Breaking Bad")
    assert (show["collected_count"], show["collector_count"]) == (7, 1)


def test_an_episode_by_its_tvdb_id(robin: Program) -> None:
    (found,) = robin.get("/search/tvdb/349232", type="episode")
    assert (found["show"]["title"], found["episode"]["title"]) == ("Breaking Bad", "Pilot")


def test_search_by_text(robin: Program) -> None:
    found = robin.get("/search/movie", query="tron")
    assert {each["movie"]["title"] for each in found} == {"TRON", "TRON: Legacy"}
    assert robin.get("/search/movie,show", query="no such words") == []
    kinds = {each["type"] for each in robin.get("/search/movie,show,episode", query="the")}
    assert kinds == {"movie", "show", "episode"}


def test_search_by_the_whole_title(robin: Program) -> None:
    (found,) = robin.get("/search/movie/exact", query="Tron")
    assert found["movie"]["title"] == "TRON"
    assert robin.get("/search/movie,show/exact", query="legacy") == []


def test_search_by_an_id_for_some_kinds(robin: Program) -> None:
    found = robin.get("/search/trakt/66", type="movie,show")
    assert {each["type"] for each in found} <= {"movie", "show"}
    assert "TRON" in {each["movie"]["title"] for each in found if each["type"] == "movie"}


def test_extended(robin: Program) -> None:
    assert robin.get("/movies/tron-1982").keys() == {"title", "year", "ids"}
    full = robin.get("/movies/tron-1982", extended="full")
    assert (full["runtime"], full["released"]) == (96, "1982-07-09")
    assert "images" in full  # as recorded in 2026
    assert robin.get("/movies/tron-1982", extended="images").keys() == {
        *("title", "year", "ids", "images")
    }


@pytest.mark.parametrize(
    ("query", "some", "none"),
    [
        ({"years": "1980-1989"}, "TRON", "TRON: Legacy"),
        ({"genres": "-Adventure,-ACTION"}, "Fight Club", "TRON: Legacy"),
        ({"years": "1982"}, "TRON", "Alien"),
        ({"genres": "horror"}, "Alien", "TRON"),
        ({"runtimes": "170-200"}, "The Godfather", "TRON"),
        ({"countries": "jp"}, "Spirited Away", "TRON"),
        ({"certifications": "r"}, "Alien", "TRON"),
    ],
)
def test_filters(robin: Program, query: dict[str, str], some: str, none: str) -> None:
    titles = {each["title"] for each in robin.get("/movies/popular", limit=100, **query)}
    assert some in titles
    assert none not in titles


@pytest.mark.parametrize(
    "path",
    [
        "/sync/history",
        "/users/robin/watchlist",
        "/users/me/lists/mine/items",
        "/sync/playback",
        "/sync/collection/media",
    ],
)
def test_filters_of_what_somebody_has(robin: Program, path: str) -> None:
    """An episode is as its show, which is a drama of 2008."""
    things: dict[str, list[Any]] = {
        "movies": [{"ids": {"slug": "tron-1982"}}, {"ids": {"slug": "alien-1979"}}],
        "episodes": [{"ids": {"tvdb": 349232}}],
    }
    robin.post("/users/me/lists", {"name": "Mine"})
    for where in ("/sync/history", "/sync/watchlist", "/sync/collection"):
        robin.post(where, things)
    robin.post("/users/me/lists/mine/items", things)
    for field, items in things.items():
        for each in items:
            robin.post("/scrobble/pause", {field.removesuffix("s"): each, "progress": 40})

    def found(**query: str) -> set[str]:
        return {row.get("show", row.get("movie"))["title"] for row in robin.get(path, **query)}

    assert found() == {"TRON", "Alien", "Breaking Bad"}
    assert found(years="1982-2010") == {"TRON", "Breaking Bad"}
    assert found(genres="horror") == {"Alien"}
    assert found(genres="horror", years="1982") == set()


def test_a_filter_by_rating(robin: Program) -> None:
    robin.post("/sync/ratings", {"movies": [{"rating": 9, "ids": {"slug": "tron-1982"}}]})
    found = robin.get("/movies/popular", ratings="80-100", limit=100)
    assert "TRON" in {each["title"] for each in found}
    assert "Alien" not in {each["title"] for each in found}


def test_what_a_user_adds(sandbox: Sandbox, robin: Program) -> None:
    movie = sandbox.catalogue.add_movie("Home", 2026, ids={"imdb": "tt31"}, runtime=80)
    assert robin.get("/movies/tt31")["ids"] == {"tmdb": None, **movie.ids}
    assert robin.get("/movies/home-2026", extended="full")["runtime"] == 80
    sandbox.catalogue.add_show("House Rules", 2025, seasons=[2, 3])
    assert len(robin.get("/shows/house-rules-2025/seasons/2")) == 3
    with pytest.raises(ValueError, match="another movie has the imdb id tt31"):
        sandbox.catalogue.add_movie("Again", ids={"imdb": "tt31"})


def test_a_file_of_titles(tmp_path: Path) -> None:
    path = tmp_path / "titles.json"
    path.write_text(
        json.dumps(
            {
                "movies": [{"title": "Mine", "year": 2020}],
                "shows": [{"title": "Ours", "seasons": [{"episodes": 2}]}],
                "people": [{"name": "Me", "ids": {"slug": "me-too"}}],
                "cast": [{"person": "me-too", "title": "mine-2020", "character": "Self"}],
            }
        )
    )
    with Sandbox(catalogue=path) as sandbox:
        program = Program(sandbox, "robin")
        with program.http:
            assert program.get("/movies/mine-2020/people")["cast"][0]["person"]["name"] == "Me"
            assert program.get("/people/me-too/movies")["cast"][0]["movie"]["title"] == "Mine"
            assert len(program.get("/shows/ours/seasons/1")) == 2


@pytest.mark.parametrize(
    "text",
    ["[]", '{"movies": [{"year": 1}]}', '{"movies": [3]}', '{"cast": [{"person": "x"}]}', "{"],
)
def test_a_file_that_is_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "titles.json"
    path.write_text(text)
    with pytest.raises(ValueError, match=r"."):
        Sandbox(catalogue=path)


def test_names_that_cannot_be() -> None:
    with pytest.raises(ValueError, match="taken"):
        Sandbox(people=["robin", "Robin"])
    with pytest.raises(ValueError, match="no name"):
        Sandbox(username="")


def test_what_is_added_is_in_this_sandbox_alone() -> None:
    def house(sandbox: Sandbox) -> Show:
        found = sandbox.catalogue.named("show", "house")
        assert isinstance(found, Show)
        return found

    first, second = Sandbox(), Sandbox()
    season = first.catalogue.add_season(house(first), 9, episodes=2)
    added = first.catalogue.add_movie("Home", 2026)
    assert house(first).season(9) is season
    assert house(second).season(9) is None
    assert second.catalogue.find("movie", added.ids) is None
    assert {each.show for each in house(second).episodes()} == {house(second)}
    titles = {*second.catalogue.movies(), *second.catalogue.shows()}
    assert {each.item for each in second.catalogue.roles} <= titles
    assert house(Sandbox()).season(9) is None
