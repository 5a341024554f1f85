"""Functions that are made of others are functions like any other, to whatever looks at them."""

from __future__ import annotations

import asyncio
import inspect
import pickle
import pydoc
import traceback
from functools import cache
from importlib import import_module
from typing import Any, get_args, get_type_hints

import httpx
import pytest

from generated_client import Client, models
from generated_client.api.movies import get_a_movie
from generated_client.api.users import update_avatar
from generated_client.resources.asynchronous_response import AsyncResourceTreeWithResponse
from generated_client.resources.blocking import ResourceTree
from generated_client.resources.blocking_response import ResourceTreeWithResponse
from generated_client.types import Response
from tests.each import of_each
from tools.inferred_types import DOORS, names

OPERATIONS = [name for name in names() if name.startswith("api.")]
METHODS = [name.removeprefix("tree.") for name in names() if name.startswith("tree.")]


class FakeCaller:
    """Answers with what it was asked."""

    def answer(self, call: Any) -> Any:
        return "answer", call

    def answer_page(self, call: Any) -> Any:
        return "answer_page", call

    value = pages = answer


class FakeAsyncCaller:
    async def answer(self, call: Any) -> Any:
        return "answer", call

    async def answer_page(self, call: Any) -> Any:
        return "answer_page", call


@cache
def tree(kind: Any) -> Any:
    return kind(FakeAsyncCaller() if "Async" in kind.__name__ else FakeCaller())


def method(kind: Any, path: str) -> Any:
    part = tree(kind)
    for name in path.split("."):
        part = getattr(part, name)
    return part


@of_each(OPERATIONS, quick=1)
def test_the_functions_of_an_operation(name: str) -> None:
    module = import_module(f"generated_client.{name}")
    doors = {each: vars(module)[each] for each in DOORS if hasattr(module, each)}
    model = doors["sync_detailed"]
    takes = inspect.signature(model).parameters
    answered = get_type_hints(model)["return"]
    for each, door in doors.items():
        assert inspect.isfunction(door)
        assert inspect.signature(door).parameters == takes
        assert inspect.iscoroutinefunction(door) is each.startswith("asyncio")
        assert (door.__module__, door.__name__, door.__qualname__) == (module.__name__, each, each)
        assert pickle.loads(pickle.dumps(door)) is door
        hints = get_type_hints(door)
        assert hints.keys() == {*takes, "return"}
        if answered is not Any and answered != Response[Any]:
            (body,) = get_args(answered)
            assert hints["return"] == (answered if each.endswith("_detailed") else body | None)


@of_each(METHODS, quick=1)
def test_a_method_with_responses(path: str) -> None:
    plain = method(ResourceTree, path)
    for kind in (ResourceTreeWithResponse, AsyncResourceTreeWithResponse):
        made = method(kind, path)
        function = made.__func__
        takes = dict(inspect.signature(plain).parameters)
        takes.pop("chunk", None)
        assert dict(inspect.signature(made).parameters) == takes
        assert function.__qualname__ == f"{type(made.__self__).__name__}.{made.__name__}"
        assert function.__module__ == type(made.__self__).__module__
        assert pickle.loads(pickle.dumps(function)) is function
        returns = function.__annotations__["return"]
        overloaded = plain.__func__.__annotations__["return"] == "Any"
        assert returns == "Any" if overloaded else returns.startswith("Answer[")
        asynchronous = kind is AsyncResourceTreeWithResponse and not overloaded
        assert inspect.iscoroutinefunction(made) is asynchronous
        assert "with status and headers" in (inspect.getdoc(made) or "").partition("\n")[0]


def shown(thing: Any) -> str:
    """What `help` shows, without the spaces, line breaks and quotes in which Pythons differ."""
    return "".join(pydoc.plain(pydoc.render_doc(thing)).replace("'", "").split())


def test_help_shows_all_there_is_to_say() -> None:
    for door in (get_a_movie.sync, get_a_movie.asyncio, get_a_movie.asyncio_detailed):
        text = shown(door)
        assert f"{door.__name__}(id:int|str,*,client:AuthenticatedClient|Client" in text
        for part in ("Getamovie.", "id:Traktid,TraktslugorIMDbid", "errors.ParseError:"):
            assert part in text
    text = shown(method(ResourceTreeWithResponse, "movies.related").__func__)
    assert "related(self,id:int|str,*,extended:" in text
    assert "->Answer[Page[models.Movie]]" in text
    assert "Getrelatedmovies,withstatusandheaders." in text


def test_wrong_arguments_are_refused_at_the_call_and_not_at_the_await() -> None:
    untyped: Any = get_a_movie
    with pytest.raises(TypeError, match=r"^asyncio\(\) missing 1 required positional argument"):
        untyped.asyncio()
    with pytest.raises(TypeError, match=r"^sync\(\) got an unexpected keyword argument 'ids'"):
        untyped.sync(1, ids=1)
    movies = method(AsyncResourceTreeWithResponse, "movies")
    with pytest.raises(TypeError, match=r"^AsyncMoviesWithResponse\.get\(\) missing 1 required"):
        movies.get()


def test_a_method_without_an_answer_returns_what_its_caller_does() -> None:
    assert inspect.signature(method(ResourceTree, "checkin.cancel")).return_annotation == "None"
    kind, call = method(ResourceTreeWithResponse, "checkin.cancel")()
    assert (kind, call.name) == ("answer", "checkin.cancel")
    kind, call = asyncio.run(method(AsyncResourceTreeWithResponse, "checkin.cancel")())
    assert (kind, call.name) == ("answer", "checkin.cancel")
    kind, call = asyncio.run(method(AsyncResourceTreeWithResponse, "movies.related")("x", page=2))
    assert (kind, call.path, call.page) == ("answer_page", "/movies/x/related", 2)


def test_a_bound_method_survives_pickling() -> None:
    bound = method(ResourceTreeWithResponse, "movies.get")
    kind, call = pickle.loads(pickle.dumps(bound))("x")
    assert (kind, call.path) == ("answer", "/movies/x")


def test_what_is_raised_in_it_shows_its_name() -> None:
    client = Client("http://trakt.example")
    with pytest.raises(ValueError, match=r"^id must not be empty") as caught:
        asyncio.run(get_a_movie.asyncio("", client=client))
    assert "asyncio" in [each.name for each in traceback.extract_tb(caught.value.__traceback__)]


def test_a_body_of_nothing_but_a_body() -> None:
    sent: list[httpx.Request] = []

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(204)

    body = models.UpdateAvatarRequest.from_dict({"user": {"avatar": "x"}})
    http = httpx.Client(base_url="http://trakt.example", transport=httpx.MockTransport(serve))
    with Client("http://trakt.example").set_httpx_client(http) as client:
        assert update_avatar.sync_detailed(client=client, body=body).parsed is None
    assert not hasattr(update_avatar, "sync")
    assert sent[0].content == b'{"user":{"avatar":"x"}}'
    assert str(sent[0].url) == "http://trakt.example/users/avatar"
