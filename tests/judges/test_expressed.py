"""Bodies in the form of libraries that cannot be run here, and what is dead in those that can."""

from __future__ import annotations

from typing import Any

import pytest

from tests.judges.expressed import CONTRACT, DEAD, fault

ITEM = {"ids": {"trakt": 12601}}
TIME = "2026-03-01T20:15:00.000Z"
MEDIA: dict[str, Any] = {"movies": [ITEM], "shows": [ITEM], "seasons": [ITEM], "episodes": [ITEM]}
COLLECTED = {
    "collected_at": TIME,
    "media_type": "bluray",
    "resolution": "uhd_4k",
    "hdr": "dolby_vision",
    "audio": "dolby_atmos",
    "audio_channels": "7.1",
    "3d": False,
}

# TraktKit (Swift) has one type for many bodies: items by their Trakt id, ids of plays, people.
TRAKTKIT: list[tuple[str, str, dict[str, Any]]] = [
    ("POST", "/sync/history", {"movies": [ITEM | {"watched_at": TIME}], "episodes": [ITEM]}),
    ("POST", "/sync/history/remove", MEDIA | {"ids": [9123456789]}),
    ("POST", "/sync/ratings", {"shows": [ITEM | {"rating": 8, "rated_at": TIME}]}),
    ("POST", "/sync/ratings/remove", MEDIA),
    ("POST", "/sync/collection", {"movies": [ITEM | COLLECTED], "episodes": [ITEM | COLLECTED]}),
    ("POST", "/sync/collection/remove", MEDIA),
    ("POST", "/sync/watchlist", MEDIA),
    ("POST", "/sync/watchlist/remove", MEDIA),
    ("POST", "/users/hidden/calendar", {"movies": [ITEM], "shows": [ITEM], "seasons": [ITEM]}),
    ("POST", "/users/me/lists/55/items", MEDIA | {"people": [ITEM]}),
    ("POST", "/users/me/lists/55/items/remove", MEDIA | {"people": [ITEM]}),
    ("POST", "/checkin", {"movie": ITEM, "message": "Now", "sharing": {"twitter": True}}),
    ("POST", "/comments", {"movie": ITEM, "comment": "All sound and no words.", "spoiler": True}),
]


@pytest.mark.parametrize(("method", "path", "body"), TRAKTKIT)
def test_what_traktkit_sends_can_be_said(method: str, path: str, body: dict[str, Any]) -> None:
    assert fault(method, path, body) is None


def test_a_field_that_nobody_knows_is_told() -> None:
    assert fault("POST", "/sync/ratings", {"movies": [ITEM | {"stars": 3}]}) == (
        "add_new_ratings: movies[0].stars is unknown"
    )
    assert fault("POST", "/moons", {}) == "POST /moons: there is no such operation"


def test_the_contract_says_what_is_dead() -> None:
    comments = [line for line in CONTRACT.read_text().splitlines() if "# Dead: " in line]
    for names in DEAD.values():
        for name in names:
            assert any(f"`{name}`" in line for line in comments), name
