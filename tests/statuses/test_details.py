"""What an error answer tells: fields and their reasons, links, and none of what was sent."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trakt_auth import (
    AccountLimitExceeded,
    AccountLocked,
    BadRequest,
    Conflict,
    UnexpectedResponse,
    ValidationFailed,
    VIPRequired,
)
from trakt_auth._statuses.details import fields, upgrade_url
from trakt_auth._statuses.statuses import api_error


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"errors": {"rating": ["is too large"]}}, {"rating": ["is too large"]}),
        ({"errors": {"rating": "is too large"}}, {"rating": ["is too large"]}),
        ({"rating": ["is too large", "is odd"]}, {"rating": ["is too large", "is odd"]}),
        ({"movies": {"ids": ["are missing"]}}, {"movies.ids": ["are missing"]}),
        (
            {
                "name": "ZodError",
                "issues": [
                    {"path": ["movies", 0, "ids", "imdb"], "message": "Required", "code": "x"},
                    {"path": [], "message": "Unrecognized key"},
                ],
            },
            {"movies[0].ids.imdb": ["Required"], "": ["Unrecognized key"]},
        ),
        (
            {"bodyErrors": {"issues": [{"path": ["a"], "message": "No"}]}, "queryErrors": None},
            {"a": ["No"]},
        ),
        ({"errors": [{"path": "a", "message": "No"}]}, {"a": ["No"]}),
        ({"error": "invalid_request", "error_description": "no"}, {}),
        ({}, {}),
        ([], {}),
        (None, {}),
        ("text", {"": ["text"]}),
    ],
)
def test_fields(body: object, found: dict[str, list[str]]) -> None:
    assert fields(body, None) == found


@pytest.mark.parametrize(
    ("reason", "sent", "left"),
    [
        ("Expected a number, received a string: hunter2", {}, "Expected a number"),
        ("hunter2 is no rating", {"a": [{"b": "hunter2"}]}, "... is no rating"),
        ("a\n , received b", {}, r"a\u000a "),
        ("hunter2 or hunter22", {"a": "hunter2", "b": "hunter22"}, "... or ..."),
        ("11 is more than 10", {"rating": 11}, "... is more than 10"),
        ("111 is more than 10", {"rating": 11}, "111 is more than 10"),
        ("\x1b[2J bad", {}, r"\u001b[2J bad"),
        ("x" * 300, {}, "x" * 197 + "..."),
    ],
)
def test_no_value_that_was_sent_is_repeated(reason: str, sent: object, left: str) -> None:
    assert fields({"errors": {"a": [reason]}}, sent) == {"a": [left]}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(json_values, json_values)
def test_any_body_is_read(body: Any, sent: Any) -> None:
    for path, reasons in fields(body, sent).items():
        assert isinstance(path, str)
        assert all(isinstance(reason, str) for reason in reasons)


def test_deep_bodies_and_long_ones_have_an_end() -> None:
    deep: Any = ["no"]
    for _ in range(500):
        deep = {"a": deep}
    assert fields(deep, None) == {}
    assert len(fields({f"field{n}": ["no"] for n in range(5000)}, None)) == 100


def test_a_field_has_so_many_reasons_and_no_more() -> None:
    reasons = [f"reason {n}" for n in range(5000)]
    assert fields({"errors": {"rating": reasons}}, None) == {"rating": reasons[:10]}
    # Fields whose names are cut are one field, and have no more of them.
    long = {"x" * 200 + str(n): ["no"] for n in range(5000)}
    assert fields({"errors": long}, None) == {"x" * 200: ["no"] * 10}


def test_the_work_for_a_large_write_that_is_refused_has_an_end() -> None:
    movies = [{"ids": {"imdb": f"tt{n:07}", "trakt": n}} for n in range(1000, 2000)]
    issues = [
        {"path": ["movies", n, "ids", "imdb"], "message": f"{movie['ids']['imdb']} is no id"}
        for n, movie in enumerate(movies)
    ]
    calls = 0

    def count(_: object, event: str, __: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        found = fields({"issues": issues}, {"movies": movies})
    finally:
        sys.setprofile(before)
    assert found == {f"movies[{n}].ids.imdb": ["... is no id"] for n in range(100)}
    # Not one for each reason and value, of which there are 200,000.
    assert calls < 100_000


def test_many_blanks_are_read_once() -> None:
    assert fields({"errors": {"a": ["no" + " " * 1_000_000 + "x"]}}, None) == {
        "a": ["no" + " " * 195 + "..."]
    }


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://trakt.tv/vip", True),
        ("https://app.trakt.tv/vip?from=api", True),
        ("http://trakt.tv/vip", False),
        ("https://trakt.tv.evil.example/vip", False),
        ("https://eviltrakt.tv/vip", False),
        ("https://trakt.tv@evil.example/", False),
        ("https://trakt.tv:8443/vip", False),
        ("javascript:alert(1)", False),
        ("https://trakt.tv/\x1b[2J", False),
        ("https://[", False),
        ("", False),
    ],
)
def test_links_lead_to_trakt_or_nowhere(url: str, kept: bool) -> None:
    assert upgrade_url({"x-upgrade-url": url}) == (url if kept else None)


def error(status: int, body: object = None, sent: object = None, **headers: str) -> Any:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return api_error(status, named, body, where="sync.history.add", now=0.0, sent=sent)


def test_400_and_422_name_the_fields() -> None:
    body = {"errors": {"rating": ["is too large"]}}
    for status, kind in ((400, BadRequest), (422, ValidationFailed)):
        raised = error(status, body)
        assert type(raised) is kind
        assert raised.fields == {"rating": ["is too large"]}
        assert "rating: is too large" in str(raised)


def test_400_and_422_say_their_own_advice_and_three_fields_at_most() -> None:
    body = {"errors": {name: [f"no {name}", "never said"] for name in "abcd"}}
    ending = "Check the parameters and the body: a: no a; b: no b; c: no c"
    answered = "(sync.history.add answered"
    assert str(error(400, body)) == f"Trakt cannot read the request. {ending} {answered} 400)."
    assert str(error(422, body)) == f"Trakt refuses the values. {ending} {answered} 422)."


def test_a_reason_without_a_field_stands_alone() -> None:
    raised = error(400, "hunter2 is no list", "hunter2")
    assert raised.fields == {"": ["... is no list"]}
    assert "the parameters and the body: ... is no list (" in str(raised)


def test_420_says_the_limit_and_where_to_upgrade() -> None:
    full = error(420, x_account_limit="100", x_upgrade_url="https://trakt.tv/upgrade")
    assert type(full) is AccountLimitExceeded
    assert str(full) == (
        "The account holds as much as it may: 100. Remove something first, or upgrade at "
        "https://trakt.tv/upgrade (sync.history.add answered 420)."
    )
    assert str(error(420)).startswith("The account holds as much as it may. Remove something")
    misled = error(420, x_upgrade_url="https://evil.example")
    assert misled.upgrade_url is None
    assert "https://trakt.tv/vip" in str(misled)


def test_426_says_where_to_upgrade() -> None:
    raised = error(426, x_upgrade_url="https://trakt.tv/upgrade")
    assert type(raised) is VIPRequired
    assert "https://trakt.tv/upgrade" in str(raised)


def test_423_tells_locked_from_deactivated() -> None:
    locked = error(423, x_account_locked="true")
    gone = error(423, x_account_deactivated="true")
    assert type(locked) is type(gone) is AccountLocked
    assert "is locked" in str(locked)
    assert str(gone) == (
        "The account is deactivated. Its owner has to activate it again at Trakt "
        "(sync.history.add answered 423)."
    )


def test_409_says_when_it_is_possible_again() -> None:
    body = {"watched_at": "2026-01-02T03:00:00.000Z", "expires_at": "2026-01-02T05:00:00"}
    raised = error(409, body)
    assert type(raised) is Conflict
    assert str(raised.watched_at) == "2026-01-02 03:00:00+00:00"
    assert str(raised.expires_at) == "2026-01-02 05:00:00+00:00"
    assert "2026-01-02 05:00:00+00:00" in str(raised)


@pytest.mark.parametrize("status", [301, 302, 303, 304, 307, 308])
def test_a_redirect_is_no_success(status: int) -> None:
    raised = error(status)
    assert type(raised) is UnexpectedResponse
    assert raised.status == status
