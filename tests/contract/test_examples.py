"""What the sandbox answers: valid by the contract, plausible, and the same each time."""

from __future__ import annotations

from functools import cache
from typing import Any

import httpx
import jsonschema_rs
import pytest

from tests.contract.operations import CONTRACT, EXAMPLES, OPERATIONS
from tests.each import of_each
from trakt_auth.sandbox.contract.document import Schema

REGISTRY = jsonschema_rs.Registry(
    [("urn:components", {"components": CONTRACT.components})], draft=jsonschema_rs.Draft202012
)


def validator_of(schema: Schema) -> Any:
    return jsonschema_rs.validator_for(dict(schema), registry=REGISTRY, validate_formats=True)


@cache
def validator_at(reference: str) -> Any:
    return validator_of({"$ref": f"urn:components{reference}"})


def complaints(schema: Schema, value: object) -> list[str]:
    if "items" in schema:
        assert isinstance(value, list)
        return [each for item in value for each in complaints(schema["items"], item)]
    validator = validator_at(schema["$ref"]) if "$ref" in schema else validator_of(schema)
    return [f"{error.instance_path}: {error.message}" for error in validator.iter_errors(value)]


@of_each(OPERATIONS, quick=2)
def test_every_example_keeps_to_its_schema(name: str) -> None:
    operation = OPERATIONS[name]
    for schema in (operation.answer, operation.body):
        if schema is not None:
            for index in (0, 1, 2, 6):
                value = EXAMPLES.value(schema, index=index, path=operation.path)
                assert complaints(schema, value) == []
                assert value == EXAMPLES.value(schema, index=index, path=operation.path)


def test_items_differ(http: httpx.Client) -> None:
    rows = http.get("/movies/streaming").json() + http.get("/movies/streaming?page=2").json()
    items = [row["movie"] for row in rows]
    for name in ("trakt", "slug", "imdb", "tmdb"):
        assert len({item["ids"][name] for item in items}) == 7
    assert items[0]["title"] == "The Slow Train"
    assert items[1]["title"] == "The Slow Train 2"


@pytest.mark.parametrize(
    ("path", "types"),
    [
        ("/users/ada/mir/2026/3", None),
        ("/search/recent_by_id/global/movies", {"movie"}),
        ("/search/recent_by_id/global/people", {"person"}),
    ],
)
def test_items_are_of_the_kind_that_was_asked_for(
    http: httpx.Client, path: str, types: set[str] | None
) -> None:
    answer = http.get(path)
    assert answer.status_code == 200
    if types is not None:
        assert {item["type"] for item in answer.json()} == types


def test_what_is_new_is_created_and_what_is_gone_has_no_body(http: httpx.Client) -> None:
    body = {"movies": [{"ids": {"trakt": 900417}}]}
    assert http.post("/sync/history", json=body).status_code == 201
    gone = http.delete("/checkin")
    assert (gone.status_code, gone.content) == (204, b"")
    assert "content-type" not in gone.headers
