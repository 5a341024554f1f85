"""Answers that break the contract: what is told, what is read all the same, and no secrets."""

import datetime as dt
import importlib
import pickle
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from generated_client import models as generated
from tests.codegen.bodies import FULL, LEAST, SECRET, TIME

TIME_EXPECTED = "expected a time such as 2024-01-02T03:04:05.000Z"
NO_OBJECT: dict[str, tuple[Any, str]] = {
    "an array": ([], "expected an object, found an array"),
    "a string": (SECRET, "expected an object, found a string"),
    "null": (None, "expected an object, found null"),
}


BAD: dict[str, tuple[Any, str, str]] = {
    "no required field": ({"size": SECRET}, "name", "is missing"),
    "null for a required field": (LEAST | {"name": None}, "name", "is null"),
    "bad time": (LEAST | {"printed_at": SECRET}, "printed_at", TIME_EXPECTED),
    "no time": (LEAST | {"printed_at": 7}, "printed_at", f"{TIME_EXPECTED}, found a number"),
    "bad date": (LEAST | {"founded": SECRET}, "founded", "expected a date"),
    "no date": (LEAST | {"founded": ""}, "founded", "expected a date"),
    "a time for a date": (LEAST | {"founded": TIME}, "founded", "expected a date"),
    "number for a string": (LEAST | {"name": 3}, "name", "expected a string, found a number"),
    "boolean for a number": (LEAST | {"price": True}, "price", "expected a number"),
    "fraction for a count": (LEAST | {"ratings": {"1": 1.5}}, "ratings.1", "a whole number"),
    "number for an enumeration": (LEAST | {"size": 3}, "size", "expected a string"),
    "array for an enumeration": (LEAST | {"size": [SECRET]}, "size", "found an array"),
    "string for an object": (LEAST | {"editor": SECRET}, "editor", "found a string"),
    "object for an array": (LEAST | {"authors": {"a": 1}}, "authors", "expected an array"),
    "object for an array of strings": (LEAST | {"tags": {}}, "tags", "expected an array"),
    "null in an array": (LEAST | {"authors": [None]}, "authors[0]", "expected an object"),
    "in an array": (
        LEAST | {"authors": [{"name": "Ada"}, {"name": "Bo", "born": SECRET}]},
        "authors[1].born",
        "expected a date such as 2024-01-02, found a string",
    ),
    "in a map": (LEAST | {"staff": {"proof": True}}, "staff.proof", "found a boolean"),
    "null in a map": (LEAST | {"staff": {"proof": None}}, "staff.proof", "is null"),
    "in no member of a union": (LEAST | {"lead": {"a": SECRET}}, "lead.name", "is missing"),
    "string for a union": (LEAST | {"lead": SECRET}, "lead", "expected Person or Company"),
    "number for a union": (LEAST | {"lead": 7}, "lead", "Person or Company, found a number"),
    "number for one of strings": (LEAST | {"sold_out": 7}, "sold_out", "Absence or datetime"),
    "deep": (
        LEAST | {"supplements": [LEAST | {"supplements": [LEAST, LEAST | {"editions": [SECRET]}]}]},
        "supplements[0].supplements[1].editions[0]",
        TIME_EXPECTED,
    ),
}


@pytest.mark.parametrize(("body", "problem"), NO_OBJECT.values(), ids=NO_OBJECT)
def test_what_is_no_object_raises(errors: Any, models: Any, body: Any, problem: str) -> None:
    with pytest.raises(errors.ParseError) as caught:
        models.Paper.from_dict(body)
    assert str(caught.value) == f"Paper: {problem}"
    assert SECRET not in f"{caught.value!r} {vars(caught.value)}"
    assert caught.value.__cause__ is caught.value.__context__ is None


@pytest.mark.parametrize(("body", "field", "problem"), BAD.values(), ids=BAD)
def test_a_body_that_breaks_the_contract(
    kiosk: Path, errors: Any, models: Any, body: Any, field: str, problem: str
) -> None:
    reading = importlib.import_module("kiosk_client._reading")
    with pytest.raises(errors.ParseError) as caught:
        reading.read(models.Paper, body, strict=True)
    error = caught.value
    assert (error.model, error.field) == ("Paper", field)
    assert problem in error.problem
    assert str(error) == f"Paper, {field}: {error.problem}"
    assert error.status_code is error.operation is None
    # Nothing that is logged with it holds the body: neither the message nor a chained exception.
    assert SECRET not in f"{error!r} {vars(error)}"
    assert error.__cause__ is error.__context__ is None
    # Unless it was asked to raise, it reads.
    paper = models.Paper.from_dict(body)
    assert repr(paper).startswith("Paper(")
    assert paper.to_dict() == body


@pytest.mark.parametrize("body", [FULL, LEAST], ids=["full", "least"])
def test_strictness_lets_pass_what_is_right(kiosk: Path, models: Any, body: Any) -> None:
    reading = importlib.import_module("kiosk_client._reading")
    odd = {"size": "berliner", "fold": None, "weather": 1, "price": 2, "ratings": {"1": 3.0}}
    assert reading.read(models.Paper, body | odd, strict=True).to_dict() == body | odd


def test_what_cannot_be_read_is_none_and_logged_once(
    kiosk: Path, models: Any, caplog: pytest.LogCaptureFixture
) -> None:
    odd = {"founded": "2023-05-05T01:00:00.000Z", "recalled_at": "", "price": SECRET}
    body = {"name": "The Echo", "authors": [{"name": "Ada"}, SECRET, 3], "tags": ["a", 7]} | odd
    with fresh_logs(models.Paper):
        for _ in range(2):
            paper = models.Paper.from_dict(body)
            assert paper.founded == dt.date(2023, 5, 5)
            assert paper.recalled_at is paper.price is paper.printed_at is None
            assert [each.name for each in paper.authors] == ["Ada"]
            assert paper.tags == ["a"]
            assert paper.to_dict() == body
    said = [record.getMessage() for record in caplog.records if record.name == "trakt_auth"]
    assert said == [
        f"An answer breaks the contract: Paper.{problem}"
        for problem in (
            "founded: expected a date such as 2024-01-02, found a string",
            f"recalled_at: {TIME_EXPECTED}, found a string",
            "price: expected a number, found a string",
            "printed_at: is missing",
            "authors: expected an object, found a string",
            "tags: expected a string, found a number",
        )
    ]
    assert SECRET not in caplog.text


@pytest.mark.parametrize(
    ("sent", "action"),
    [
        ({"action": "watch"}, generated.HistoryAction.WATCH),
        ({"action": "dream"}, generated.HistoryAction("dream")),
        ({"action": None}, None),
        ({"action": 3}, None),
        ({"action": True}, None),
        ({"action": [SECRET]}, None),
        ({"action": {SECRET: 1}}, None),
        ({}, None),
    ],
)
def test_an_enumeration_is_read_the_same_every_time(
    sent: Any, action: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with fresh_logs(generated.HistoryItem):
        for _ in range(2):
            play = generated.HistoryItem.from_dict(sent)
            for _ in range(2):
                assert play.action == action
                assert type(play.action) is type(action)
            assert play.to_dict() == sent
    complaints = [each for each in caplog.messages if "HistoryItem.action" in each]
    assert len(complaints) == (action is None)
    assert SECRET not in caplog.text


@contextmanager
def fresh_logs(model: Any) -> Iterator[None]:
    """Let a model complain as if it never had."""
    fields = model._fields.values()
    before = [each.complain for each in fields]
    for each in fields:
        each.complain = sys.modules[type(each).__module__].complaint(f"{model.__name__}.{each.key}")
    yield
    for each, complain in zip(fields, before, strict=True):
        each.complain = complain


def test_errors_can_be_pickled(errors: Any) -> None:
    unexpected = pickle.loads(pickle.dumps(errors.UnexpectedStatus(520)))
    assert (str(unexpected), unexpected.status_code) == ("Unexpected status code: 520", 520)
    error = errors.ParseError("Paper", "name", "is odd", "list_papers", 200)
    same = pickle.loads(pickle.dumps(error))
    assert isinstance(same, ValueError)
    assert str(same) == str(error) == "The 200 answer to list_papers: Paper, name: is odd"
    assert vars(same) == vars(error)
