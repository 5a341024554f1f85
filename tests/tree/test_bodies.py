"""What may be handed in for a body, and what is sent of it."""

from __future__ import annotations

import datetime as dt
import json
from enum import Enum
from types import SimpleNamespace
from typing import Any

import pytest

from generated_client import models
from generated_client.resources.blocking import ResourceTree
from generated_client.types import UNSET
from tests.tree.fake import FakeCaller
from trakt_auth import inputs

CALLER = FakeCaller()
TREE = ResourceTree(CALLER)
# What type checkers refuse is refused at run time too.
UNTYPED: Any = TREE


class Answered:
    """A model of an answer, whatever its fields."""

    def __init__(self, **fields: Any) -> None:
        self._fields = fields

    def to_dict(self) -> dict[str, Any]:
        return self._fields


IDS = {"trakt": 1, "slug": "tron", "imdb": None, "tmdb": 3, "plex": {"guid": "x"}}
MOVIE: Any = Answered(title="Tron", year=1982, ids=IDS, rating=7.2)


def body(_: object = None) -> Any:
    return CALLER.call.body


def test_a_dict_is_sent_as_it_is() -> None:
    items: Any = [{"ids": {"imdb": "tt1104001"}, "watched_at": "released"}]

    assert body(TREE.sync.history.add(movies=items)) == {"movies": items}


def test_what_is_not_given_is_not_sent() -> None:
    assert body(TREE.sync.history.add(movies=[], shows=UNSET)) == {"movies": []}


def test_of_an_answer_its_usable_ids_are_sent() -> None:
    sent = {"ids": {"trakt": 1, "slug": "tron", "tmdb": 3}}

    assert body(TREE.sync.watchlist.add(movies=[MOVIE])) == {"movies": [sent]}
    assert body(TREE.scrobble.start(movie=MOVIE, progress=1.0)) == {"movie": sent, "progress": 1.0}


LOST = models.Movie.from_dict(
    {"title": None, "year": None, "ids": dict.fromkeys(("trakt", "slug", "imdb", "tmdb"))}
)
"""What Trakt sends for an item that it has lost."""


def test_an_answer_without_any_id_is_left_out_and_told() -> None:
    movie = models.Movie.from_dict({"title": "Tron", "year": 1982, "ids": {"trakt": 1}})
    TREE.sync.history.add(movies=[LOST, movie, LOST], shows=[])
    assert body() == {"movies": [{"ids": {"trakt": 1}}], "shows": []}
    assert CALLER.call.unnamed == (LOST, LOST)
    assert not CALLER.call.is_empty
    # The place of what is wrong is that of what was handed in.
    with pytest.raises(ValueError, match=r"movies\[1\]: nothing says which one"):
        TREE.sync.history.add(movies=[LOST, {"year": 1982}])
    TREE.sync.history.add(movies=[LOST])
    assert body() == {"movies": []}
    assert CALLER.call.is_empty


def test_nulls_in_an_object_of_ids_are_no_id() -> None:
    nested = {"trakt": None, "plex": {"guid": None, "slug": None, "more": {"id": None}}}
    lost = models.Movie.from_dict({"title": None, "year": None, "ids": nested})
    movie = models.Movie.from_dict({"title": "Tron", "year": 1982, "ids": {"trakt": 1}})

    TREE.sync.history.add(movies=[lost, movie])

    assert body() == {"movies": [{"ids": {"trakt": 1}}]}
    assert CALLER.call.unnamed == (lost,)


def test_where_one_item_is_meant_it_is_refused() -> None:
    with pytest.raises(ValueError, match=r"movie: nothing says .* This Movie has no id at all"):
        TREE.scrobble.start(movie=LOST, progress=1.0)
    with pytest.raises(ValueError, match=r"shows\[0\].seasons\[0\]: number is missing"):
        UNTYPED.sync.history.add(shows=[{"ids": {"trakt": 1}, "seasons": [LOST]}])


def test_ids_that_are_none_are_left_out_of_a_dict() -> None:
    TREE.sync.watchlist.add(
        movies=[{"ids": {"trakt": None, "imdb": "tt1"}}, {"title": "x", "ids": {"tmdb": None}}]
    )
    assert body() == {"movies": [{"ids": {"imdb": "tt1"}}, {"title": "x", "ids": {}}]}


def test_the_ids_of_an_answer_may_stand_in_a_dict() -> None:
    ids: Any = Answered(**IDS)

    assert body(TREE.sync.ratings.add(movies=[{"ids": ids, "rating": 8}])) == {
        "movies": [{"ids": {"trakt": 1, "slug": "tron", "tmdb": 3}, "rating": 8}]
    }


def test_an_answer_without_usable_ids_is_named_by_its_title() -> None:
    movie: Any = Answered(title="Tron", year=1982, ids={"plex": {}})

    assert body(TREE.sync.history.add(movies=[movie])) == {
        "movies": [{"title": "Tron", "year": 1982}]
    }


def test_seasons_and_episodes_of_an_answer_go_by_their_numbers_where_they_are_nested() -> None:
    episode: Any = Answered(season=1, number=2, title="Two", ids={"trakt": 7})
    show: Any = {"ids": {"trakt": 1}, "seasons": [{"number": 1, "episodes": [episode]}]}

    assert body(TREE.sync.history.add(shows=[show])) == {
        "shows": [{"ids": {"trakt": 1}, "seasons": [{"number": 1, "episodes": [{"number": 2}]}]}]
    }


def test_an_input_model_is_sent_as_it_says() -> None:
    movie = models.RatedMovieInput(rating=8, ids=models.MovieIdsInput(trakt=1))

    assert body(TREE.sync.ratings.add(movies=[movie])) == {
        "movies": [{"rating": 8, "ids": {"trakt": 1}}]
    }


def test_none_is_null_where_trakt_has_one() -> None:
    assert body(TREE.users.lists.update("me", 1, description=None)) == {"description": None}


def test_an_enum_is_sent_by_its_value() -> None:
    class Text(str, Enum):  # noqa: UP042 - `str` of its members is another text
        NAME = "mine"
        PUBLIC = "public"
        RELEASED = "released"
        WHEN = "2024-01-02T03:04:05Z"

    lists: Any = UNTYPED.users.lists.create("me", name=Text.NAME, privacy=Text.PUBLIC)
    assert json.dumps(body(lists)) == '{"name": "mine", "privacy": "public"}'
    assert [type(each) for each in body(lists).values()] == [str, str]
    for time in (Text.RELEASED, Text.WHEN):
        items: Any = [{"ids": {"trakt": 1}, "watched_at": time}]
        sent = body(TREE.sync.history.add(movies=items))
        assert repr(sent["movies"][0]["watched_at"]) == repr(time.value)


def test_an_array_is_one_argument() -> None:
    assert body(TREE.users.filters.add([{"name": "a", "url": "b"}])) == [{"name": "a", "url": "b"}]
    with pytest.raises(ValueError, match=r"items\[0\].url"):
        UNTYPED.users.filters.add([{"name": "a", "url": 3}])


def test_times() -> None:
    at = dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)

    assert body(TREE.sync.history.add(movies=[{"ids": {"trakt": 1}, "watched_at": at}])) == {
        "movies": [{"ids": {"trakt": 1}, "watched_at": "2024-01-02T03:04:05.000Z"}]
    }


def movies(*items: Any) -> dict[str, Any]:
    return {"movies": list(items)}


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (movies({"ids": {"imbd": "tt1"}}), r"movies\[0\].ids.imbd: .*Did you mean 'imdb'"),
        (movies({"title": "x"}, {"idz": {}}), r"movies\[1\].idz: .*Did you mean 'ids'"),
        (movies({"ids": {"imdb": None}}), r"movies\[0\]: nothing says which one"),
        (movies({"ids": {"imbd": None}}), r"movies\[0\].ids.imbd: .*Did you mean 'imdb'"),
        (movies({"ids": {}}), r"movies\[0\]: nothing says which one"),
        (movies({"ids": {"imdb": ""}}), r"movies\[0\]: nothing says which one"),
        (movies({"year": 1982}), r"movies\[0\]: nothing says which one"),
        (movies({"ids": {"trakt": "1a"}}), r"movies\[0\].ids.trakt: expected a whole number"),
        (movies({"ids": {"trakt": "\u0661"}}), r"movies\[0\].ids.trakt: expected a whole number"),
        (movies({"ids": {"trakt": "9" * 5000}}), r"movies\[0\].ids.trakt: expected a whole number"),
        (movies({"ids": {"trakt": ""}}), r"movies\[0\].ids.trakt: expected a whole number"),
        (movies({"ids": {"trakt": True}}), r"movies\[0\].ids.trakt: expected a whole number"),
        (movies("tt1104001"), r"movies\[0\]: expected an object, found a value of type str"),
        (movies(None), r"movies\[0\]: expected an object, found None"),
        (movies(Answered(id=3, movie={})), r"movies\[0\]: a Answered is no item by itself"),
        (movies(SimpleNamespace(ids=1)), r"movies\[0\]: expected an object"),
        ({"movies": {"ids": {"trakt": 1}}}, "movies: expected several, in a list"),
        ({"movies": "tt1104001"}, "movies: expected several, in a list"),
        ({"movies": None}, "movies: expected several, in a list, found None"),
        ({"shows": [{"ids": {"trakt": 1}, "seasons": [{}]}]}, r"shows\[0\].seasons\[0\]: "),
        (
            {
                "shows": [
                    {"ids": {"trakt": 1}, "seasons": [{"number": 1, "episodes": [{"numbr": 2}]}]}
                ]
            },
            r"shows\[0\].seasons\[0\].episodes\[0\].numbr: .*Did you mean 'number'",
        ),
        (
            movies({"ids": {"trakt": 1}, "watched_at": dt.datetime(2024, 1, 1)}),  # noqa: DTZ001
            r"movies\[0\].watched_at: the datetime has no time zone",
        ),
        (
            movies({"ids": {"trakt": 1}, "watched_at": "yesterday"}),
            r"movies\[0\].watched_at: 'yesterday' is not a time",
        ),
        (
            movies({"ids": {"trakt": 1}, "watched_at": "2020-01-01T10:00:00"}),
            r"movies\[0\].watched_at: '2020-01-01T10:00:00' has no time zone",
        ),
    ],
)
def test_what_trakt_does_not_take_is_refused_by_its_place(
    fields: dict[str, Any], message: str
) -> None:
    CALLER.call = None  # type: ignore[assignment]
    with pytest.raises(ValueError, match=message) as refused:
        TREE.sync.history.add(**fields)
    assert CALLER.call is None
    assert refused.value.__cause__ is refused.value.__context__ is None


def test_a_number_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="progress: expected a number"):
        TREE.scrobble.start(movie=MOVIE, progress=float("nan"))


def test_none_is_refused_where_trakt_has_no_null() -> None:
    with pytest.raises(ValueError, match="name: expected text, found None"):
        UNTYPED.users.lists.create("me", name=None)


def test_a_word_that_trakt_does_not_know() -> None:
    with pytest.raises(ValueError, match=r"privacy: 'pubic' .*Did you mean 'public'"):
        UNTYPED.users.lists.create("me", name="x", privacy="pubic")


SHOW = models.Show.from_dict({"title": "Lost", "year": 2004, "ids": {"trakt": 73}})


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (movies({"ids": {"trakt": 1}}), r"movies\[0\]: rating is missing"),
        (movies(MOVIE), r"movies\[0\]: rating is missing"),
        ({"episodes": [{"ids": {"trakt": 1}}]}, r"episodes\[0\]: rating is missing"),
        ({"seasons": [{"ids": {"trakt": 1}}]}, r"seasons\[0\]: rating is missing"),
        ({"shows": [{"ids": {"trakt": 1}}]}, r"shows\[0\]: rating or seasons is missing"),
        (
            {"shows": [{"ids": {"trakt": 1}, "seasons": []}]},
            r"shows\[0\]: rating or seasons is missing",
        ),
        ({"shows": [SHOW]}, r"shows\[0\]: rating or seasons is missing"),
        (
            {"shows": [models.RatedShowInput(ids=models.ShowIdsInput(trakt=1))]},
            r"shows\[0\]: rating or seasons is missing",
        ),
        (
            {"shows": [{"ids": {"trakt": 1}, "rating": 8, "seasons": [{"number": 1}]}]},
            r"shows\[0\].seasons\[0\]: rating or episodes is missing",
        ),
        (
            {
                "shows": [
                    {"ids": {"trakt": 1}, "seasons": [{"number": 1, "episodes": [{"number": 2}]}]}
                ]
            },
            r"shows\[0\].seasons\[0\].episodes\[0\]: rating is missing",
        ),
    ],
)
def test_nothing_is_rated_without_a_rating(fields: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        TREE.sync.ratings.add(**fields)


def test_a_rating_may_stand_at_any_level() -> None:
    shows: Any = [
        {"ids": {"trakt": 1}, "rating": 8},
        {"ids": {"trakt": 2}, "seasons": [{"number": 1, "rating": 8}]},
        {"ids": {"trakt": 3}, "seasons": [{"number": 1, "episodes": [{"number": 2, "rating": 8}]}]},
    ]
    assert body(TREE.sync.ratings.add(shows=shows)) == {"shows": shows}


def test_digits_are_numbers_where_an_id_is_one() -> None:
    ids: inputs.ShowIds = {"trakt": "73", "tvdb": "73739", "imdb": "tt0411008", "tmdb": None}
    assert body(TREE.sync.history.add(shows=[{"ids": ids}])) == {
        "shows": [{"ids": {"trakt": 73, "tvdb": 73739, "imdb": "tt0411008"}}]
    }
