"""Token: a frozen value, its life, and what cannot be one."""

from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest

from tests.driving import TOKEN_BODY
from trakt_auth import Token

TOKEN = Token.from_dict(TOKEN_BODY)
DAY = 86_400


def test_round_trip() -> None:
    assert TOKEN.to_dict() == TOKEN_BODY
    known = attrs.evolve(TOKEN, received_at=12.5, client_id="id")
    again = Token.from_dict(known.to_dict())
    assert attrs.astuple(again) == attrs.astuple(known)
    assert attrs.astuple(pickle.loads(pickle.dumps(known))) == attrs.astuple(known)


def test_unknown_keys_are_ignored_and_optional_ones_have_defaults() -> None:
    bare = {k: v for k, v in TOKEN_BODY.items() if k not in ("scope", "token_type")}
    assert Token.from_dict({**bare, "new": 1}) == TOKEN


def test_where_it_was_received_does_not_make_it_another_token() -> None:
    assert attrs.evolve(TOKEN, received_at=1, client_id="id") == TOKEN


def test_no_secret_in_its_repr() -> None:
    assert "access-token" not in repr(TOKEN)
    assert "refresh-token" not in repr(TOKEN)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("access_token", None),
        ("access_token", ""),
        ("access_token", "s3cret with blank"),
        ("access_token", "s3cret\r\nX: y"),
        ("refresh_token", 5),
        ("refresh_token", ["s3cret"]),
        ("expires_in", "604800"),
        ("expires_in", 0),
        ("expires_in", -5),
        ("expires_in", True),
        ("expires_in", 1.5),
        ("expires_in", 10**30),
        ("created_at", None),
        ("created_at", -1),
        ("token_type", None),
        ("scope", 5),
        ("received_at", "now"),
        ("received_at", float("nan")),
        ("client_id", ""),
        ("refused", "yes"),
    ],
)
def test_a_field_that_trakt_could_not_have_sent(field: str, value: object) -> None:
    with pytest.raises(ValueError, match=field) as caught:
        Token.from_dict({**TOKEN_BODY, field: value})
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("field", ["access_token", "refresh_token", "expires_in", "created_at"])
def test_a_missing_field(field: str) -> None:
    with pytest.raises(ValueError, match=field):
        Token.from_dict({k: v for k, v in TOKEN_BODY.items() if k != field})


def token(expires_in: int, **more: Any) -> Token:
    return attrs.evolve(TOKEN, expires_in=expires_in, created_at=1_000_000, **more)


@pytest.mark.parametrize(
    ("expires_in", "margin"), [(7 * DAY, 3600), (DAY, 3600), (7200, 3600), (3600, 1800), (10, 5)]
)
def test_fresh_until_an_hour_or_half_its_life_before_it_dies(
    expires_in: int, margin: float
) -> None:
    expires_at = 1_000_000 + expires_in
    assert token(expires_in).expires_at == expires_at
    assert token(expires_in).is_fresh(expires_at - margin - 1)
    assert not token(expires_in).is_fresh(expires_at - margin)


@pytest.mark.parametrize("error", [-3600, 3600, 10**9])
def test_a_clock_that_is_wrong_but_steady_changes_nothing(error: float) -> None:
    received = token(DAY, received_at=1_000_000 + error)
    now = 1_000_000 + error
    assert received.is_fresh(now)
    assert received.is_fresh(now + DAY - 3601)
    assert not received.is_fresh(now + DAY - 3599)
    assert received.seconds_left(now + DAY) == 0


ARRIVED = 1_790_000_005.5
NO_LIFE: list[Any] = [0, -5, "soon", "", None, True, [], {}, "nan", 1e400, 10**30]
NO_TIME: list[Any] = [None, "", "lately", 0, -1, True, [], 10**30, "inf"]
ODD: dict[str, list[tuple[Any, Any]]] = {
    "expires_in": [
        (604800.9, 604800),
        ("604800", 604800),
        (" 7.5 ", 7),
        (0.25, 1),
        *((value, None) for value in NO_LIFE),
    ],
    "created_at": [
        (1790000000.9, 1_790_000_000),
        ("1790000000", 1_790_000_000),
        (1_790_000_000_123, 1_790_000_000),
        ("1790000000123", 1_790_000_000),
        ("2026-09-21T14:13:20.000Z", 1_790_000_000),
        ("2026-09-21T16:13:20+02:00", 1_790_000_000),
        ("2026-09-21 14:13:20", 1_790_000_000),
        *((value, int(ARRIVED)) for value in NO_TIME),
    ],
    "token_type": [("Bearer", "Bearer"), (None, "bearer"), ("", "bearer"), (5, "bearer")],
    "scope": [("private", "private"), (None, "public"), (" ", "public"), (["public"], "public")],
}


class TestAnAnswer:
    """What Trakt has issued is read, whatever stands beside it."""

    @pytest.mark.parametrize(
        ("field", "sent", "read"),
        [(field, sent, read) for field, values in ODD.items() for sent, read in values],
    )
    def test_an_odd_value_has_a_sane_reading(self, field: str, sent: object, read: object) -> None:
        token = Token.from_answer({**TOKEN_BODY, field: sent}, received_at=ARRIVED)
        assert token is not None
        assert getattr(token, field) == read
        assert token.access_token == "access-token"
        assert token.refresh_token == "refresh-token"
        again = Token.from_dict(token.to_dict())
        assert attrs.astuple(again) == attrs.astuple(token), "a store gives it back as it was"

    def test_only_the_two_tokens_are_needed(self) -> None:
        bare = {"access_token": "a", "refresh_token": "r"}
        token = Token.from_answer(bare, received_at=ARRIVED)
        assert token is not None
        assert (token.expires_in, token.created_at) == (None, int(ARRIVED))

    @pytest.mark.parametrize("field", ["access_token", "refresh_token"])
    @pytest.mark.parametrize("value", [None, "", "with a blank", "line\nend", 5, ["x"]])
    def test_without_them_it_is_no_token(self, field: str, value: object) -> None:
        assert Token.from_answer({**TOKEN_BODY, field: value}, received_at=ARRIVED) is None

    @pytest.mark.parametrize("body", [None, [], "token", 5, {}])
    def test_another_body_is_no_token(self, body: object) -> None:
        assert Token.from_answer(body, received_at=ARRIVED) is None

    def test_it_remembers_where_it_came_from(self) -> None:
        home: dict[str, Any] = {
            "client_id": "id",
            "auth_url": "https://auth.x",
            "api_url": "https://api.x",
        }
        token = Token.from_answer(TOKEN_BODY, received_at=ARRIVED, **home)
        assert token is not None
        assert {name: token.to_dict()[name] for name in home} == home
        assert Token.from_dict(token.to_dict()).api_url == "https://api.x"
        assert token == TOKEN, "which does not make it another token"


def test_a_token_of_unknown_life_is_never_stale() -> None:
    unknown = attrs.evolve(TOKEN, expires_in=None)
    assert unknown.expires_at is None
    assert unknown.is_fresh(1e12)
    assert unknown.seconds_left(1e12) > 0
