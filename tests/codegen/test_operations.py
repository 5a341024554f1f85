"""What the generated operations send, and what they make of the answers."""

import asyncio
import datetime as dt
import importlib
import inspect
import os
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

SECRET = "sesame-open"
PAPER = {"name": "The Echo", "printed_at": "2024-01-02T03:04:05.000Z"}


class Kiosk:
    """A client whose server gives one answer, and keeps the requests."""

    def __init__(self, package: Any, *, strict: bool = False) -> None:
        self.requests: list[httpx.Request] = []
        self.answer = httpx.Response(200, json=[])
        self.client = package.Client(
            base_url="http://kiosk.example", raise_on_unexpected_status=strict
        )
        transport = httpx.MockTransport(self._serve)
        self.client.set_httpx_client(
            httpx.Client(base_url="http://kiosk.example", transport=transport)
        )
        self.client.set_async_httpx_client(
            httpx.AsyncClient(base_url="http://kiosk.example", transport=transport)
        )

    def _serve(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answer  # a response serves for one call
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


@pytest.fixture
def server(kiosk: Path) -> Kiosk:
    return Kiosk(importlib.import_module("kiosk_client"))


@pytest.fixture
def strict_server(kiosk: Path) -> Kiosk:
    return Kiosk(importlib.import_module("kiosk_client"), strict=True)


@pytest.fixture
def papers(kiosk: Path) -> Callable[[str], Any]:
    return lambda name: importlib.import_module(f"kiosk_client.api.papers.{name}")


def test_all_four_ways_to_call(server: Kiosk, papers: Callable[[str], Any], models: Any) -> None:
    operation = papers("list_papers")
    server.answer = httpx.Response(200, json=[PAPER], headers={"x-page": "1"})
    expected = [models.Paper.from_dict(PAPER)]
    client = server.client
    for response in (
        operation.sync_detailed(client=client),
        asyncio.run(operation.asyncio_detailed(client=client)),
    ):
        assert response.status_code == 200
        assert response.headers["x-page"] == "1"
        assert response.content == server.answer.content
        assert response.parsed == expected
    assert operation.sync(client=client) == expected
    assert asyncio.run(operation.asyncio(client=client)) == expected
    assert [str(request.url) for request in server.requests] == ["http://kiosk.example/papers"] * 4


def test_what_is_sent(server: Kiosk, papers: Callable[[str], Any], models: Any) -> None:
    papers("list_papers").sync(
        client=server.client,
        size=models.Size.TABLOID,
        printed_after=dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC),
    )
    papers("order_a_paper").sync(
        "a/b", client=server.client, body=models.Order(client_secret="x", on=dt.date(2024, 1, 2))
    )
    papers("papers_of_a_day").sync(dt.date(2024, 1, 2), client=server.client)
    papers("papers_since").sync(dt.datetime(2024, 1, 2, tzinfo=dt.UTC), client=server.client)
    listed, ordered, day, since = server.requests
    assert dict(listed.url.params) == {
        "size": "tabloid",
        "printed_after": "2024-01-02T03:04:05.000Z",
    }
    assert ordered.method == "POST"
    assert ordered.url.raw_path == b"/papers/a%2Fb"
    assert ordered.headers["content-type"] == "application/json"
    assert ordered.content == b'{"client_secret":"x","on":"2024-01-02"}'
    assert day.url.path == "/days/2024-01-02"
    assert since.url.path == "/since/2024-01-02T00:00:00.000Z"


def test_one_value_or_several_are_sent_as_a_list_with_commas(
    server: Kiosk, papers: Callable[[str], Any], models: Any
) -> None:
    call = papers("papers_of_sizes").sync_detailed
    size, extra = models.Size, models.Extra
    call(size.TABLOID, client=server.client)
    call(
        [size.TABLOID, size.BROADSHEET],
        client=server.client,
        extra=[extra.FULL, models.Extra("new")],
    )
    call("berliner", client=server.client, extra=extra.FULL)
    call([size.TABLOID], client=server.client, extra=None)
    assert [request.url.raw_path for request in server.requests] == [
        b"/sizes/tabloid/papers",
        b"/sizes/tabloid,broadsheet/papers?extra=full%2Cnew",
        b"/sizes/berliner/papers?extra=full",
        b"/sizes/tabloid/papers",
    ]
    for nothing in ([], "", "..", [""]):
        with pytest.raises(ValueError, match=r"^sizes must not be empty"):
            call(nothing, client=server.client)
    assert len(server.requests) == 4


def test_an_answer_that_depends_on_what_was_asked_for(
    server: Kiosk, papers: Callable[[str], Any], models: Any, errors: Any
) -> None:
    operation, extra = papers("papers_of_sizes"), models.Extra
    server.answer = httpx.Response(200, json={})

    def ask(**options: Any) -> Any:
        return operation.sync(models.Size.TABLOID, client=server.client, **options)

    for least in (extra.LEAST, [extra.FULL, extra.COUNT]):
        assert ask(extra=least) == models.Ratings.from_dict({})
    assert asyncio.run(
        operation.asyncio(models.Size.TABLOID, client=server.client, extra=extra.COUNT)
    ) == models.Ratings.from_dict({})
    for more in ({}, {"extra": extra.FULL}, {"extra": models.Extra("new")}):
        with pytest.raises(errors.ParseError, match=r"list\[Paper\]: expected an array"):
            ask(**more)
    server.answer = httpx.Response(200, json=[PAPER])
    assert ask() == ask(extra=[extra.FULL, extra.COUNT]) == [models.Paper.from_dict(PAPER)]


def test_where_no_variant_fits_the_response_itself_counts(
    server: Kiosk, papers: Callable[[str], Any], models: Any
) -> None:
    server.answer = httpx.Response(200, json={})
    kinds = {"text": "TextBanner", "wide": "WideBanner", "text,wide": "Banner", "new": "Banner"}
    for kind, expected in kinds.items():
        found = papers("papers_of_a_kind").sync(kind, client=server.client)
        assert type(found).__name__ == expected
    assert papers("newest_papers").sync(client=server.client) == models.TextBanner.from_dict({})
    server.answer = httpx.Response(400, json={"reason": "closed"})
    refused = papers("papers_of_a_kind").sync("text", client=server.client)
    assert refused == models.Refusal(reason="closed")


@pytest.mark.slow
def test_type_checkers_know_what_is_answered(kiosk: Path, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(VARIANTS)
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", tmp_path / "cache", program],
        check=False,
        env={**os.environ, "MYPYPATH": str(kiosk.parent)},
        capture_output=True,
        text=True,
    )
    assert checked.returncode == 0, checked.stdout


VARIANTS = """
import datetime as dt
from typing import assert_type

from kiosk_client import Client, models
from kiosk_client.api.papers import newest_papers, papers_of_a_kind, papers_since
from kiosk_client.api.papers import papers_of_sizes as operation


async def ask(client: Client, size: models.Size, extra: models.Extra) -> None:
    assert_type(operation.sync(size, client=client), list[models.Paper] | None)
    least = operation.sync(size, client=client, extra=models.Extra.LEAST)
    assert_type(least, models.Ratings | None)
    full = (await operation.asyncio_detailed(size, client=client, extra=models.Extra.FULL)).parsed
    assert_type(full, list[models.Paper] | None)
    unknown = operation.sync([size], client=client, extra=extra)
    assert_type(unknown, models.Ratings | list[models.Paper] | None)
    several = operation.sync([size], client=client, extra=[models.Extra.FULL])
    assert_type(several, models.Ratings | list[models.Paper] | None)
    kind = papers_of_a_kind.sync(models.Kind.TEXT, client=client)
    assert_type(kind, models.TextBanner | models.Refusal | None)
    kinds = papers_of_a_kind.sync([models.Kind.TEXT, models.Kind.WIDE], client=client)
    assert_type(
        kinds, models.TextBanner | models.Refusal | models.WideBanner | models.Banner | None
    )
    since = papers_since.sync(dt.datetime.now(dt.UTC), client=client)
    assert_type(since, list[models.Paper] | models.Paper | None)
    assert_type(newest_papers.sync(client=client), models.TextBanner | None)
"""


def test_a_body_is_parsed_as_its_status_says(
    server: Kiosk, papers: Callable[[str], Any], models: Any
) -> None:
    def order(answer: httpx.Response) -> Any:
        server.answer = answer
        body = models.Order(client_secret="x")
        return papers("order_a_paper").sync_detailed("echo", client=server.client, body=body).parsed

    assert order(httpx.Response(201, json={"number": 7})) == models.Receipt(number=7)
    # Trakt answers 200 where it documents 201.
    assert order(httpx.Response(200, json={"number": 7})) == models.Receipt(number=7)
    assert order(httpx.Response(400, json={"reason": "closed"})) == models.Refusal(reason="closed")
    # Statuses without a body of interest, and undocumented ones, whatever they bring along.
    assert order(httpx.Response(204, text="<html>")) is None
    for status in (302, 404, 418, 429, 503, 530):
        assert order(httpx.Response(status, text="<html>")) is None
        assert order(httpx.Response(status, json={"reason": "closed"})) is None
    assert order(httpx.Response(200, text="<html>")) is None
    assert order(httpx.Response(200)) is None


def test_strict_clients_raise_for_undocumented_failures_alone(
    strict_server: Kiosk, papers: Callable[[str], Any], errors: Any
) -> None:
    call = papers("list_papers").sync_detailed
    for status in (200, 201, 420):
        strict_server.answer = httpx.Response(status, json=[])
        assert call(client=strict_server.client).status_code == status
    for status in (302, 404, 503, 522):
        strict_server.answer = httpx.Response(status)
        with pytest.raises(errors.UnexpectedStatus) as caught:
            call(client=strict_server.client)
        assert caught.value.status_code == status


BAD = {
    "HTML": (httpx.Response(400, text=f"<html>{SECRET}</html>"), "", "is not JSON"),
    "nothing": (httpx.Response(400), "", "is not JSON"),
    "too deep": (httpx.Response(400, content=b"[" * 200_000), "", "is not JSON"),
    "another encoding": (httpx.Response(400, content=b'{"reason": "\xff"}'), "", "is not JSON"),
    "another shape": (httpx.Response(400, json=[SECRET]), "", "expected an object, found an array"),
    "null": (httpx.Response(400, content=b"null"), "", "expected an object, found null"),
}


@pytest.mark.parametrize(("answer", "field", "problem"), BAD.values(), ids=BAD)
def test_a_body_that_breaks_the_contract_keeps_its_status(
    server: Kiosk,
    papers: Callable[[str], Any],
    models: Any,
    errors: Any,
    answer: httpx.Response,
    field: str,
    problem: str,
) -> None:
    server.answer = answer
    with pytest.raises(errors.ParseError) as caught:
        papers("order_a_paper").sync(
            "echo", client=server.client, body=models.Order(client_secret="x")
        )
    error = caught.value
    assert (error.operation, error.status_code) == ("order_a_paper", 400)
    assert (error.model, error.field, error.problem) == ("Refusal", field, problem)
    assert str(error) == f"The 400 answer to order_a_paper: Refusal: {problem}"
    assert error.__cause__ is error.__context__ is None
    assert SECRET not in f"{vars(error)} {''.join(traceback.format_exception(error))}"


def test_what_is_no_list(server: Kiosk, papers: Callable[[str], Any], errors: Any) -> None:
    server.answer = httpx.Response(200)
    with pytest.raises(errors.ParseError, match=r"list\[Paper\]: is not JSON"):
        papers("list_papers").sync(client=server.client)


def test_the_path_of_what_is_wrong_in_a_list_where_the_client_is_strict(
    server: Kiosk, papers: Callable[[str], Any], errors: Any
) -> None:
    assert server.client.strict is False
    server.client.strict = True
    server.answer = httpx.Response(200, json=[PAPER, PAPER | {"authors": [{"born": SECRET}]}])
    with pytest.raises(errors.ParseError) as caught:
        papers("list_papers").sync(client=server.client)
    assert str(caught.value) == (
        "The 200 answer to list_papers: list[Paper], [1].authors[0].name: is missing"
    )


def test_what_is_no_object_is_left_out_of_a_list(
    server: Kiosk, papers: Callable[[str], Any], models: Any
) -> None:
    server.answer = httpx.Response(200, json=[PAPER, None, SECRET, [], PAPER | {"price": "x"}])
    found = papers("list_papers").sync(client=server.client)
    assert [(each.name, each.price) for each in found] == [("The Echo", None)] * 2


def test_operations_that_never_answer_with_a_body(
    server: Kiosk, papers: Callable[[str], Any]
) -> None:
    operation = papers("close_the_kiosk")
    server.answer = httpx.Response(204)
    assert operation.sync_detailed(client=server.client).parsed is None
    assert not hasattr(operation, "sync")


def test_docstrings_describe_operation_and_parameters(papers: Callable[[str], Any]) -> None:
    about = inspect.getdoc(papers("order_a_paper").sync_detailed) or ""
    assert about.startswith("Order a paper.\n")
    for line in ("Sends it home.", "Needs a signed-in person.", "    paper_id: Which one."):
        assert f"\n{line}\n" in about
