"""Ids, and what is known by them: compared, sorted, in sets and in dicts."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from generated_client import models

LOST_IDS = dict.fromkeys(("trakt", "slug", "imdb", "tmdb"))


def ids(**some: Any) -> models.MovieIds:
    return models.MovieIds.from_dict(LOST_IDS | some)


def movie(title: str | None, **some: Any) -> models.Movie:
    return models.Movie.from_dict({"title": title, "year": 2024, "ids": LOST_IDS | some})


def test_the_short_and_the_full_answer_of_one_title_are_equal() -> None:
    short = movie("Rails", trakt=1, slug="rails")
    full = models.Movie.from_dict(
        {**short.to_dict(), "runtime": 97, "ids": {**short["ids"], "plex": {"guid": "x"}}}
    )
    assert short == full
    assert short.ids == full.ids
    assert len({short, full}) == len({short.ids, full.ids}) == 1
    assert {full.ids: "seen"}[short.ids] == "seen"
    assert short != movie("Rails", trakt=2, slug="rails")
    # What was sent can still be compared.
    assert short.to_dict() != full.to_dict()


def test_what_is_recommended_is_the_same_title() -> None:
    known = {"title": "Rails", "year": 2024, "ids": LOST_IDS | {"trakt": 1}}
    more: Any = {"favorited_by": [], "recommended_by": []}
    assert models.Movie.from_dict(known) == models.RecommendedMovie.from_dict(known | more)


def test_kinds_are_apart() -> None:
    same: Any = {"title": "Rails", "year": 2024, "ids": {"trakt": 1, "slug": "rails"}}
    assert models.Movie.from_dict(same) != models.Show.from_dict(same)
    assert models.Movie.from_dict(same).ids != models.Show.from_dict(same).ids
    assert models.Movie.from_dict(same) != "Rails"


def test_people_are_known_by_their_slug() -> None:
    short: Any = {"username": "ada", "private": False, "ids": {"slug": "ada"}}
    full = short | {"ids": {"slug": "ada", "trakt": 3}, "about": "x"}
    assert len({models.User.from_dict(short), models.User.from_dict(full)}) == 1


def test_of_those_without_ids_each_is_itself() -> None:
    lost, other = movie(None), movie("Rails")
    assert lost != other
    assert lost == movie(None)
    assert len({lost, other, movie(None)}) == 2
    assert models.Movie.from_dict({"title": "x"}) != lost  # no ids were sent at all


def test_ids_are_sorted_by_the_first_one_that_is_there() -> None:
    named = [ids(), ids(imdb="tt2"), ids(trakt=9), ids(imdb="tt1"), ids(trakt=10), ids(slug="a")]
    assert [each.to_dict() for each in sorted(named)] == [
        LOST_IDS | some
        for some in (
            {"trakt": 9},
            {"trakt": 10},
            {"slug": "a"},
            {"imdb": "tt1"},
            {"imdb": "tt2"},
            {},
        )
    ]
    rows = [movie(None), movie("b", trakt=2), movie("a", trakt=1)]
    assert [each.title for each in sorted(rows, key=lambda each: each.ids)] == ["a", "b", None]
    with pytest.raises(TypeError):
        sorted([ids(trakt=1), models.ShowIds.from_dict({"trakt": 2})])


def test_a_copy_is_in_the_same_place_of_a_set() -> None:
    seen = {movie("Rails", trakt=1), movie("Roads", trakt=2)}
    assert pickle.loads(pickle.dumps(seen)) == seen


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Movie", "movie"),
        ("RecommendedMovie", "movie"),
        ("Show", "show"),
        ("Season", "season"),
        ("HiddenSeason", "season"),
        ("Episode", "episode"),
        ("Person", "person"),
        ("User", "user"),
        ("List", "list"),
    ],
)
def test_items_say_what_they_are(name: str, kind: str) -> None:
    assert getattr(models, name).from_dict({}).kind == kind
