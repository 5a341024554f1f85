"""From the arguments of a method to what is sent."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import Any

import pytest

from generated_client import models
from generated_client.resources.blocking import ResourceTree
from generated_client.types import Unlisted
from tests.tree.fake import FakeCaller

CALLER = FakeCaller()
TREE = ResourceTree(CALLER)
# What type checkers refuse is refused at run time too.
UNTYPED: Any = TREE
UTC = dt.UTC


def sent(_: object) -> tuple[str, dict[str, str]]:
    return CALLER.call.path, dict(CALLER.call.query)


def test_none_is_not_sent() -> None:
    assert sent(TREE.movies.trending(page=None, extended=None)) == ("/movies/trending", {})


def test_several_values_are_joined_by_commas() -> None:
    assert sent(TREE.movies.trending(extended=["full", "images"])) == (
        "/movies/trending",
        {"extended": "full,images"},
    )
    assert sent(TREE.search.query(["movie", "show"], query="tron")) == (
        "/search/movie,show",
        {"query": "tron"},
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC), "2024-01-02T03:04:05.000Z"),
        (dt.date(2024, 1, 2), "2024-01-02T00:00:00.000Z"),
        ("2024-01-02T03:04:05Z", "2024-01-02T03:04:05Z"),
        ("2024-01-02T03:04:05.678Z", "2024-01-02T03:04:05.678Z"),
        ("2024-01-02", "2024-01-02T00:00:00.000Z"),
        # Other ways to write a time in ISO 8601, which Trakt need not know.
        ("2024-01-02T03:04:05+02:00", "2024-01-02T01:04:05.000Z"),
        ("2024-01-02 03:04Z", "2024-01-02T03:04:00.000Z"),
        ("2024-W01-2", "2024-01-02T00:00:00.000Z"),
        (
            dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.timezone(dt.timedelta(hours=2))),
            "2024-01-02T01:04:05.000Z",
        ),
    ],
)
def test_times(value: Any, text: str) -> None:
    assert sent(TREE.users.history("me", start_at=value))[1] == {"start_at": text}


@pytest.mark.parametrize(
    "value",
    [
        dt.date(2024, 1, 2),
        dt.datetime(2024, 1, 2, 23, tzinfo=UTC),
        "2024-01-02",
        "20240102",
        "2024-01-02T23:00:00Z",
    ],
)
def test_days(value: Any) -> None:
    assert sent(TREE.calendars.shows(value, 7))[0] == "/calendars/my/shows/2024-01-02/7"


def test_years_are_a_number_or_a_range() -> None:
    assert sent(TREE.movies.trending(years=2020))[1] == {"years": "2020"}
    assert sent(TREE.movies.trending(years="2020-2026"))[1] == {"years": "2020-2026"}
    with pytest.raises(ValueError, match="years: expected a number or text"):
        UNTYPED.movies.trending(years=[2020, 2026])


def test_a_limit_may_be_a_word() -> None:
    for limit in (1, "1", "all"):
        assert sent(TREE.comments.reactions(1, limit=limit))[1] == {"limit": str(limit)}


def test_an_id_stays_one_segment() -> None:
    assert sent(TREE.movies.get("../a b"))[0] == "/movies/..%2Fa%20b"


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        ({}, "/users/me/history"),
        ({"id": "sean"}, "/users/sean/history"),
        ({"type": "movies"}, "/users/me/history/movies"),
        ({"type": "movies", "item_id": 12601}, "/users/me/history/movies/12601"),
        ({"type": Unlisted("seasons"), "item_id": 1}, "/users/me/history/seasons/1"),
    ],
)
def test_the_most_literal_path_that_takes_the_arguments(
    arguments: dict[str, Any], path: str
) -> None:
    assert sent(TREE.users.history(**arguments))[0].rstrip("/") == path


def test_arguments_that_fit_no_path_say_what_goes_together() -> None:
    with pytest.raises(ValueError, match=r"users.history: give type too"):
        TREE.users.history(item_id=12601)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: UNTYPED.movies.watched("dayly"), "period: 'dayly' .*Did you mean 'daily'"),
        (lambda: UNTYPED.certifications.list("movie"), "type: 'movie' .*Did you mean 'movies'"),
        (lambda: UNTYPED.search.query("tron", query="x"), r"type: 'tron' [^.]*'list'\. If "),
        (lambda: UNTYPED.movies.trending(limit=True), "limit: expected a whole number"),
        (lambda: UNTYPED.movies.trending(limit="7"), "limit: expected a whole number"),
        (lambda: TREE.movies.trending(page=0), "page: 0 is too small. Use 1 or more."),
        (lambda: TREE.movies.trending(limit=-5), "limit: -5 is too small. Use 1 or more."),
        (lambda: TREE.comments.reactions(1, limit=0), "limit: 0 is too small. Use 1 or more."),
        (lambda: TREE.comments.reactions(1, limit="0"), "limit: 0 is too small. Use 1 or more."),
        (lambda: UNTYPED.comments.reactions(1, limit=None, page=-1), "page: -1 is too small"),
        (lambda: UNTYPED.comments.reactions(1, limit=1.5), "limit: expected a number or text"),
        (lambda: UNTYPED.movies.trending(extended=[]), "extended: is empty"),
        (lambda: UNTYPED.movies.trending(ignore_watched="yes"), "ignore_watched: expected True"),
        (lambda: UNTYPED.movies.get(""), "id: is empty"),
        (lambda: UNTYPED.movies.get(None), "id: is None"),
        (
            lambda: UNTYPED.users.history(start_at="yesterday"),
            "start_at: 'yesterday' is not a time",
        ),
        (lambda: UNTYPED.users.history(start_at=dt.datetime(2024, 1, 1)), "start_at: .*time zone"),  # noqa: DTZ001
        (
            lambda: UNTYPED.users.history(start_at="2024-01-01T10:00:00"),
            "start_at: '2024-01-01T10:00:00' has no time zone. Write it with Z behind it",
        ),
        (
            lambda: UNTYPED.calendars.shows("2024-01-01T10:00:00"),
            "start_date: '2024-01-01T10:00:00' has no time zone",
        ),
        (lambda: UNTYPED.calendars.shows("soon"), "start_date: 'soon' is not a date"),
    ],
)
def test_what_trakt_does_not_take_is_refused_by_name(call: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()


def test_what_an_answer_holds_may_be_handed_back() -> None:
    assert sent(TREE.movies.watched(models.Period("daily")))[0] == "/movies/watched/daily"
    assert sent(TREE.movies.watched(models.Period("hourly")))[0] == "/movies/watched/hourly"
    with pytest.raises(ValueError, match="period"):
        UNTYPED.movies.watched(models.SortHow("asc"))


class Text(str, Enum):  # noqa: UP042 - `str` of its members is another text
    """Not a StrEnum: its members are text, and `str` makes another text of them."""

    MOVIE = "movie"
    DAILY = "daily"
    WHEN = "2024-01-02T03:04:05Z"
    DAY = "2024-01-02"


class Number(int, Enum):
    """The same of numbers."""

    YEAR = 2020


def test_an_enum_is_sent_by_its_value() -> None:
    # By its type too: a Text in `query` is not yet what is sent.
    def plain(call: object) -> tuple[str, dict[str, str]]:
        path, query = sent(call)
        assert {type(value) for value in query.values()} <= {str}
        return path, query

    assert plain(UNTYPED.movies.watched(Text.DAILY))[0] == "/movies/watched/daily"
    assert plain(TREE.movies.get(Text.MOVIE))[0] == "/movies/movie"
    assert plain(UNTYPED.search.query(Text.MOVIE, query=Text.DAILY)) == (
        "/search/movie",
        {"query": "daily"},
    )
    assert plain(TREE.movies.trending(genres=[Text.MOVIE, Text.DAILY], years=Number.YEAR)) == (
        "/movies/trending",
        {"genres": "movie,daily", "years": "2020"},
    )
    assert plain(TREE.users.history("me", start_at=Text.WHEN))[1] == {
        "start_at": "2024-01-02T03:04:05Z"
    }
    assert plain(TREE.users.history("me", start_at=Text.DAY))[1] == {
        "start_at": "2024-01-02T00:00:00.000Z"
    }


def test_a_value_newer_than_the_sdk_passes() -> None:
    assert sent(TREE.movies.watched(Unlisted("hourly")))[0] == "/movies/watched/hourly"


def test_chunk_goes_to_the_caller() -> None:
    TREE.sync.history.add(movies=[{"ids": {"trakt": 1}}], chunk=3)

    assert CALLER.chunk == 3
