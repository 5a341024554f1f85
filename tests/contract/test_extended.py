"""`extended` at the sandbox brings the fields that the contract says it brings."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.contract.operations import CONTRACT

SHOW = "/shows/signal-box"
ITEMS = {
    "Movie": "/movies/the-slow-train-2024",
    "Show": SHOW,
    "Season": f"{SHOW}/seasons/1/info",
    "Episode": f"{SHOW}/seasons/1/episodes/3",
    "User": "/users/ada",
}
NOT_SENT = {"colors", "vip_og", "vip_years", "vip_cover_image"}
"""Colours come with `full` alone here; ada is no VIP of old."""


@pytest.mark.parametrize("level", ["", "full", "images"])
@pytest.mark.parametrize("name", ITEMS)
def test_fields_come_with_their_level(http: httpx.Client, name: str, level: str) -> None:
    sent = http.get(ITEMS[name], params={"extended": level} if level else {})
    fields: dict[str, Any] = CONTRACT.components["schemas"][name]["properties"]
    by_level = {key for key, each in fields.items() if level in each.get("x-extended", ())}
    always = {key for key, each in fields.items() if "x-extended" not in each}
    assert sent.json().keys() <= by_level | always
    assert by_level - sent.json().keys() <= NOT_SENT
