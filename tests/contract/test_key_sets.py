"""The keys of the sandbox's answers against those of answers that were recorded in 2026.

``python -m tools.contract.key_sets`` wrote the keys down. What the titles of the sandbox have no
part of, as a list that is empty, cannot be compared.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.each import of_each
from tests.sandbox.calling import HEADERS
from tools.contract.key_sets import keys
from trakt_auth.sandbox import Sandbox

RECORDED: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("key_sets.json").read_text("utf-8")
)
BY_NAME = {f"{each['path']} {each['extended']}": each for each in RECORDED}

OWN = {
    "movies": "the-slow-train-2024",
    "shows": "signal-box",
    "people": "rita-vale",
    "users": "ada",
    "comments": "8121",
    "lists": "770001",
}
VALUES = {
    "target": "all",
    "period": "weekly",
    "comment_type": "all",
    "language": "pt",
    "country": "pt",
    "season": "1",
    "episode": "3",
    "start_date": "2026-01-01",
    "list_id": "trains",
    "sort_by": "rank",
    "sort_how": "asc",
}

REASONS = {
    r"ids\.(plex|tvrage)": "ids of other sites, which the catalogue has none of",
    r"user\.ids\.trakt": "the contract has the number of a user; recordings have the slug alone",
    r"/users/\{id\} +ids\.trakt": "the same",
    r"aired_episodes": "three calls have it without `extended`, and the others with `full`",
    r"(episode|season|show|movie|list)": "of kinds that the other side has no such item of",
    r"/shows/\{id\}/seasons/\{season\}/ratings .*": "the ratings of other sites, which come in "
    "place of Trakt's for some seasons",
    r"/users/\{id\}/collection/\{type\} .*": "two recordings of other kinds under one path",
    r"(available_on|seasons)": "where a copy plays, and what old answers had without `progress`",
    r"(episode_count|order|series_regular)": "how much somebody plays, which the catalogue has not",
    r".*stats +(favorited|recommended)": "an episode was recorded by a server without them",
    r"/search/\{type\} .*total_runtime": "recorded before shows had it",
}
"""Why a key is on one side alone: by the request and the key, or the end of the key."""


def path_of(template: str) -> str:
    place = template.split("/")[1]
    kind = {"users": "movies", "search": "show"}.get(place, "all")
    sort = "added" if "watchlist" in template else "newest" if "comments" in template else "popular"
    for name, value in {**VALUES, "id": OWN.get(place, ""), "type": kind, "sort": sort}.items():
        template = template.replace("{" + name + "}", value)
    return template.replace("comments/all/movies", "comments/all/all")


def differences(recorded: set[str], mine: set[str]) -> Iterator[str]:
    """The keys that one side alone has, of what both have."""

    def parents(names: set[str]) -> set[str]:
        return {"", *(each.rpartition(".")[0] for each in names)}

    for names, others in ((recorded, mine), (mine, recorded)):
        known = parents(others)
        yield from (each for each in names - others if each.rpartition(".")[0] in known)


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with Sandbox() as sandbox, httpx.Client(base_url=sandbox.url, headers=HEADERS) as http:
        yield http


def reason_for(path: str, key: str) -> str | None:
    for reason in REASONS:
        if re.fullmatch(reason, f"{path} {key}") or re.search(rf"(^|[.]){reason}$", key):
            return reason
    return None


def compared(http: httpx.Client, each: dict[str, Any]) -> dict[str, str | None]:
    """The keys that one side alone has, with the reason for each."""
    query = {"extended": each["extended"]} if each["extended"] else {}
    query |= {"query": "signal"} if "/search/" in each["path"] else {}
    answer = http.get(path_of(each["path"]), params=query)
    assert answer.status_code == 200
    found = differences(set(each["keys"]), set(keys(answer.json())))
    return {key: reason_for(each["path"], key) for key in found}


@of_each(BY_NAME)
def test_the_same_keys(name: str, http: httpx.Client) -> None:
    each = BY_NAME[name]
    assert [key for key, reason in compared(http, each).items() if reason is None] == []


@pytest.mark.slow
def test_every_reason_is_one(http: httpx.Client) -> None:
    used = {reason for each in RECORDED for reason in compared(http, each).values()}
    assert used == REASONS.keys()
