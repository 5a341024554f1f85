"""What the sandbox answers: valid by the contract, plausible, and the same each time."""

from __future__ import annotations

import httpx
import jsonschema_rs
import pytest

from tests.contract.operations import CONTRACT, EXAMPLES, OPERATIONS
from trakt_auth.sandbox.contract.document import Operation, Schema

REGISTRY = jsonschema_rs.Registry(
    [("urn:components", {"components": CONTRACT.components})], draft=jsonschema_rs.Draft202012
)


def complaints(schema: Schema, value: object) -> list[str]:
    if "items" in schema:
        assert isinstance(value, list)
        return [each for item in value for each in complaints(schema["items"], item)]
    if "$ref" in schema:
        schema = {"$ref": f"urn:components{schema['$ref']}"}
    validator = jsonschema_rs.validator_for(dict(schema), registry=REGISTRY, validate_formats=True)
    return [f"{error.instance_path}: {error.message}" for error in validator.iter_errors(value)]


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
def test_every_example_keeps_to_its_schema(operation: Operation) -> None:
    for schema in (operation.answer, operation.body):
        if schema is not None:
            for index in (0, 1, 2, 6):
                value = EXAMPLES.value(schema, index=index, path=operation.path)
                assert complaints(schema, value) == []
                assert value == EXAMPLES.value(schema, index=index, path=operation.path)


def test_items_differ(http: httpx.Client) -> None:
    items = http.get("/movies/popular").json() + http.get("/movies/popular?page=2").json()
    for name in ("trakt", "slug", "imdb", "tmdb"):
        assert len({item["ids"][name] for item in items}) == 7
    assert items[0]["title"] == "The Slow Train"
    assert items[1]["title"] == "The Slow Train 2"


def test_an_item_holds_what_its_type_says(http: httpx.Client) -> None:
    items = http.get("/lists/770001/items/movie,show,episode,season").json()
    held = [{"movie", "show", "season", "episode", "person"} & item.keys() for item in items]
    assert [item["type"] for item in items[:4]] == ["movie", "show", "season", "episode"]
    assert held[:4] == [{"movie"}, {"show"}, {"show", "season"}, {"show", "episode"}]


@pytest.mark.parametrize(
    ("path", "types"),
    [
        ("/sync/history/movies/1", {"movie"}),
        ("/sync/history/episodes/1", {"episode"}),
        ("/search/show?query=train", {"show"}),
        ("/search/movie,person?query=train", {"movie", "person"}),
        ("/users/ada/likes/comments", {"comment"}),
        ("/users/ada/history/", {"movie", "episode"}),
    ],
)
def test_items_are_of_the_kind_that_was_asked_for(
    http: httpx.Client, path: str, types: set[str]
) -> None:
    assert {item["type"] for item in http.get(path).json()} == types


def test_an_item_inside_of_its_like_is_left_out(http: httpx.Client) -> None:
    assert "episodes" in CONTRACT.components["schemas"]["Episode"]["properties"]
    assert "episodes" not in http.get("/shows/x/seasons/1/episodes/3").json()


def test_what_is_new_is_created_and_what_is_gone_has_no_body(http: httpx.Client) -> None:
    body = {"movies": [{"ids": {"trakt": 900417}}]}
    assert http.post("/sync/history", json=body).status_code == 201
    gone = http.delete("/checkin")
    assert (gone.status_code, gone.content) == (204, b"")
    assert "content-type" not in gone.headers
