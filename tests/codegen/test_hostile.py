"""Nothing that anybody answers makes reading raise, and nothing of it is lost."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from generated_client import Client, models
from generated_client._model import Answer, AnswerMap
from generated_client._reading import read
from generated_client.api.movies import get_a_movie
from generated_client.errors import ParseError
from tests.codegen.test_models import EXAMPLES
from tests.each import of_each
from tests.openapi import CONTRACT

ODD: list[Any] = [
    *(None, True, 7, -1.5, 10**400, 1e308, float("inf")),
    *("", "x", "\ud800", "9999-99-99", "0001-01-01T00:00:00+23:59"),
    *([], [None, 1, "x", [], {}, {"ids": 3}], {}, {"to_dict": 1, "__class__": [], "": {}}),
]


def walk(value: object) -> None:
    """Read all there is to read."""
    if isinstance(value, list):
        for each in value:
            walk(each)
    elif isinstance(value, AnswerMap):
        walk([*value.values()])
    elif isinstance(value, Answer):
        for name in value._fields:
            walk(getattr(value, name))


@of_each(sorted(CONTRACT.answered), at_once=25, quick=3)
def test_every_field_of_every_answer_takes_anything(name: str) -> None:
    model = getattr(models, name)
    body = EXAMPLES.value(CONTRACT.schemas[name])
    for key in (*CONTRACT.properties(name), "1"):
        for odd in ODD:
            data = body | {key: odd}
            answer = read(model, data)
            # The others beside it are read below: fields do not depend on one another.
            walk([getattr(answer, name) for name, each in model._fields.items() if each.key == key])
            repr(read(model, {key: odd}))
            assert answer.to_dict() == data
            assert answer[key] == odd or isinstance(answer, AnswerMap)
        last = read(model, body | {key: ODD[-1]})
        walk(last)
        repr(last)


@of_each(sorted(CONTRACT.sent), at_once=25, quick=3)
def test_every_field_of_every_request_takes_what_is_right_alone(name: str) -> None:
    model = getattr(models, name)
    body = EXAMPLES.value(CONTRACT.schemas[name])
    for key in (*CONTRACT.properties(name), "unknown"):
        for odd in ODD:
            try:
                request = model.from_dict(body | {key: odd})
            except ParseError as error:
                assert error.field.startswith(key)  # noqa: PT017 - anything else is the failure
            else:
                assert key != "unknown"
                assert isinstance(request.to_dict(), Mapping)


def test_as_deep_as_json_goes() -> None:
    depth = sys.getrecursionlimit() - 100
    while True:
        text = f'{{"title": "x", "odd": {"[" * depth}{"]" * depth}}}'
        try:
            data = json.loads(text)
            break
        except RecursionError:
            depth -= 50
    answer = read(models.Movie, data)
    walk(answer)
    repr(answer)
    assert answer.title == "x"
    copied, levels = answer.to_dict()["odd"], 1
    while copied:
        copied, levels = copied[0], levels + 1
    assert levels == depth


BODIES = {
    "a key twice": b'{"title": "Rails", "title": "Roads"}',
    "no number": b'{"year": NaN, "title": "Roads", "rating": Infinity}',
    "half a pair": rb'{"title": "Roads", "tagline": "\ud83d", "\udc00": 1}',
    "a byte order mark": '\ufeff{"title": "Roads"}'.encode(),
    "UTF-16": '{"title": "Roads"}'.encode("utf-16"),
    "a huge number": b'{"title": "Roads", "year": ' + b"9" * 4000 + b"}",
    "no list of objects": b'{"title": "Roads", "genres": [{"a": 1}, null, 3, ["x"]]}',
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_odd_json(body: bytes) -> None:
    movie = ask(body)
    walk(movie)
    repr(movie)
    assert movie is not None
    assert movie.title == "Roads"
    assert movie == read(models.Movie, json.loads(body)) or b"NaN" in body


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[" * 100_000, b"9" * 5000, b"[]", b'"x"', b"null"]
)
def test_what_is_no_object_raises(body: bytes) -> None:
    with pytest.raises(ParseError):
        ask(body)


def ask(body: bytes) -> models.Movie | None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=body))
    client = Client("http://trakt.example")
    with httpx.Client(base_url="http://trakt.example", transport=transport) as http:
        return get_a_movie.sync("x", client=client.set_httpx_client(http))


@pytest.mark.parametrize("value", ["", ".", "..", "\ud800", [], None])
def test_what_cannot_stand_in_a_path_is_refused_before_it_is_sent(value: Any) -> None:
    client = Client("http://trakt.example")
    with pytest.raises(ValueError, match=r"^id must"):
        get_a_movie.sync(value, client=client)


WITH_PARAMETERS = {each.id: each for each in CONTRACT.operations if "{" in each.path}


@of_each(WITH_PARAMETERS)
def test_no_parameter_moves_a_request_to_another_path(operation: str) -> None:
    from codegen.hints import identifier, parameters_by_name

    found = WITH_PARAMETERS[operation]
    module = importlib.import_module(
        f"generated_client.api.{identifier(found.node['tags'][0])}.{identifier(operation)}"
    )
    parameters = parameters_by_name(found)
    path = {name for name, each in parameters.items() if each["in"] == "path"}
    rest: dict[str, Any] = {"body": None} if found.body else {}
    rest |= {name: "x" for name, each in parameters.items() if each.get("required")}
    request = module.OPERATION.request
    for name in path:
        for value in ("", ".", ".."):
            with pytest.raises(ValueError, match=f"^{name} must"):
                request(rest | {name: value})
        assert "a%2F..%2Fb%3Fc%23d%252e" in request(rest | {name: "a/../b?c#d%2e"})["url"]
