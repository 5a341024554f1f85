"""What the generated models do with bodies, good, odd and bad."""

import copy
import datetime as dt
import importlib
import json
import pickle
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from codegen.contract import types
from generated_client import models as generated
from tests.each import of_each
from tests.openapi import CONTRACT
from trakt_auth.sandbox.contract.document import load
from trakt_auth.sandbox.contract.examples import Examples

OBJECTS = sorted(
    name
    for name, schema in CONTRACT.schemas.items()
    if "object" in types(schema) or "allOf" in schema
)
EXAMPLES = Examples(load())
KINDS = 8
TIME = "2024-01-02T03:04:05.000Z"
SECRET = "sesame-open"

FULL: dict[str, Any] = {
    "name": "The Echo",
    "printed_at": TIME,
    "recalled_at": TIME,
    "founded": "1899-12-31",
    "type": "paper",
    "size": "tabloid",
    "fold": "broadsheet",
    "price": 1.5,
    "editor": {"name": "Ada", "born": "1985-05-20"},
    "owner": {"name": "Bo"},
    "authors": [{"name": "Ada"}, {"name": "Cleo", "born": "1990-01-01"}],
    "supplements": [{"name": "Sports", "printed_at": TIME, "supplements": []}],
    "editions": [TIME, TIME],
    "tags": ["local"],
    "ratings": {"1": 3, "10": 8},
    "staff": {"proof": {"name": "Di"}},
    "lead": {"company": "Echo Ltd"},
    "advertisements": [{"kind": "notice", "text": "Lost"}, {"kind": "banner", "width": 3}],
    "sold_out": TIME,
    "displays": {"window": ["local"]},
}
LEAST: dict[str, Any] = {"name": "The Echo", "printed_at": TIME}


@of_each(OBJECTS)
def test_every_model_of_the_api_gives_back_what_it_was_given(name: str) -> None:
    model = getattr(generated, name)
    schema = CONTRACT.schemas[name]
    # By the place in a list, items are of one kind or another.
    bodies = [EXAMPLES.value(schema, index=index) for index in range(KINDS)]
    bodies += [{key: each[key] for key in schema.get("required", [])} for each in bodies]
    if name not in CONTRACT.sent:
        bodies += [dict.fromkeys(schema.get("properties", {})), bodies[0] | {"brand_new": [1]}]
    for each in bodies:
        assert model.from_dict(each).to_dict() == each
        json.dumps(model.from_dict(each).to_dict())
    read = model.from_dict(bodies[0])
    assert pickle.loads(pickle.dumps(read)) == copy.deepcopy(read) == read


def test_examples_fill_every_field() -> None:
    for name in OBJECTS:
        schema = CONTRACT.schemas[name]
        filled = {key for n in range(KINDS) for key in EXAMPLES.value(schema, index=n)}
        assert schema.get("properties", {}).keys() <= filled, name


def test_values_have_the_types_that_the_hints_say(models: Any) -> None:
    paper = models.Paper.from_dict(FULL)
    time = dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert paper.printed_at == paper.recalled_at == time
    assert paper.editions == [time, time]
    assert paper.founded == dt.date(1899, 12, 31)
    assert paper.type_ == "paper"
    assert paper.size is models.Size.TABLOID
    assert paper.fold is models.Size.BROADSHEET
    assert paper.authors[1] == models.Person(name="Cleo", born=dt.date(1990, 1, 1))
    assert paper.editor.born == dt.date(1985, 5, 20)
    assert paper.supplements[0].editor is None
    assert paper.ratings["10"] == 8
    assert paper.staff["proof"] == models.Person(name="Di")
    assert paper.lead == models.Company(company="Echo Ltd")
    assert paper.to_dict() == FULL


def test_null_is_kept_wherever_it_stands(models: Any) -> None:
    body = dict.fromkeys(FULL)
    paper = models.Paper.from_dict(body)
    assert [getattr(paper, name) for name in vars(models.Paper)["_fields"]] == [None] * len(body)
    assert paper.to_dict() == body
    odd = LEAST | {"authors": [None, {"name": None}], "staff": {"proof": None}, "tags": [None]}
    paper = models.Paper.from_dict(odd)
    assert [each.name for each in paper.authors] == [None]
    assert paper.staff["proof"] is None
    assert paper.tags == []
    assert paper.to_dict() == odd


def test_what_is_missing_stays_missing(models: Any) -> None:
    paper = models.Paper.from_dict(LEAST | {"fold": None})
    assert paper.size is paper.fold is paper.authors is paper.ratings is None
    assert "size" not in paper
    assert "fold" in paper
    assert paper.to_dict() == LEAST | {"fold": None}


def test_every_key_can_be_had_as_it_came(models: Any) -> None:
    body = LEAST | {"weather": {"today": "rain"}, "type": "paper"}
    paper = models.Paper.from_dict(body)
    assert paper["weather"] == {"today": "rain"}
    assert paper["printed_at"] == TIME
    assert "weather" in paper
    assert "size" not in paper
    with pytest.raises(KeyError):
        paper["size"]
    with pytest.raises(TypeError):
        iter(paper)
    assert paper.additional_properties == {"weather": {"today": "rain"}}
    assert paper.to_dict() == body


def test_the_name_of_the_contract_and_that_of_the_generator(models: Any) -> None:
    paper = models.Paper.from_dict(LEAST | {"type": "paper"})
    assert paper.type == paper.type_ == "paper"


def test_nobody_can_change_an_answer(models: Any) -> None:
    body = copy.deepcopy(FULL | {"weather": {"today": "rain"}})
    paper = models.Paper.from_dict(body)
    for name in ("name", "weather", "_data"):
        with pytest.raises(AttributeError, match="cannot be changed"):
            setattr(paper, name, "x")
    with pytest.raises(AttributeError, match="cannot be changed"):
        del paper.name
    paper.to_dict()["authors"].clear()
    paper["weather"].clear()
    paper.tags.clear()
    body["authors"].clear()
    assert paper.to_dict() == FULL | {"weather": {"today": "rain"}}
    assert paper["weather"] == {"today": "rain"}
    with pytest.raises(TypeError):
        hash(paper)


def test_an_answer_can_be_made_by_hand(models: Any) -> None:
    paper = models.Paper(
        name="The Echo",
        printed_at=dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC),
        authors=[models.Person(name="Ada")],
        size=None,
    )
    assert paper == models.Paper.from_dict(LEAST | {"authors": [{"name": "Ada"}], "size": None})
    with pytest.raises(TypeError, match="needs printed_at"):
        models.Paper(name="The Echo")
    with pytest.raises(TypeError, match="no field 'nmae'"):
        models.Person(nmae="Ada")


def test_answers_are_equal_by_what_was_sent(models: Any) -> None:
    one, other = models.Person.from_dict({"name": "Ada"}), models.Person.from_dict({"name": "Ada"})
    assert one == other
    assert one != models.Person.from_dict({"name": "Ada", "born": None})
    assert one != models.Company.from_dict({"name": "Ada"})
    assert one != {"name": "Ada"}


def test_a_value_is_read_once(models: Any) -> None:
    paper = models.Paper.from_dict(FULL)
    assert paper.editor is paper.editor
    assert "name" in dir(paper)


def test_an_object_of_data_is_a_mapping(models: Any) -> None:
    staff = models.Staff.from_dict({"proof": {"name": "Di"}, "to_dict": {"name": "Ed"}})
    assert [*staff] == ["proof", "to_dict"]
    assert len(staff) == 2
    assert {each.name for each in staff.values()} == {"Di", "Ed"}
    assert staff.get("nobody") is None
    assert staff.to_dict() == {"proof": {"name": "Di"}, "to_dict": {"name": "Ed"}}


def test_reading_changes_nothing_in_the_body(models: Any) -> None:
    body = copy.deepcopy(FULL)
    repr(models.Paper.from_dict(body))
    repr(models.Staff.from_dict(body["staff"]))
    assert body == FULL
    assert models.Paper.from_dict(MappingProxyType(body)).to_dict() == FULL


def test_what_is_written_is_plain_json(models: Any) -> None:
    body = models.Paper(name="The Echo", printed_at=dt.datetime.now(dt.UTC), size=models.Size("x"))
    assert {type(value) for value in body.to_dict().values()} == {str}


@pytest.mark.parametrize(
    ("body", "field", "problem"),
    [
        ({"client_secret": "x", "gfit": True}, "gfit", "is unknown"),
        ({"client_secret": "x", "gift": "yes"}, "gift", "expected true or false, found a string"),
        ({"client_secret": 3}, "client_secret", "expected a string, found a number"),
        ({"client_secret": None}, "client_secret", "is null"),
        ({"client_secret": "x", "on": "tomorrow"}, "on", "expected a date such as 2024-01-02"),
        ({"client_secret": "x", "on": TIME}, "on", "expected a date such as 2024-01-02"),
        ({"client_secret": "x", "size": None}, "size", "is null"),
        ({}, "", "missing client_secret"),
        ([], "", "expected an object"),
        ({"client_secret": "x", "also": {}}, "also", "expected an array"),
        ({"client_secret": "x", "also": [None]}, "also[0]", "expected an object, found null"),
        (
            {
                "client_secret": "x",
                "also": [{"client_secret": "x"}, {"client_secret": "x", "a": 1}],
            },
            "also[1].a",
            "is unknown",
        ),
    ],
)
def test_a_request_is_read_strictly(
    errors: Any, models: Any, body: Any, field: str, problem: str
) -> None:
    with pytest.raises(errors.ParseError) as caught:
        models.Order.from_dict(body)
    assert (caught.value.model, caught.value.field) == ("Order", field)
    assert problem in caught.value.problem


def test_a_request_tells_what_is_not_sent_from_null(models: Any, types: Any) -> None:
    order = models.Order.from_dict({"client_secret": "x"})
    assert order.gift is types.UNSET
    assert order.to_dict() == {"client_secret": "x"}
    assert models.Order(client_secret="x", gift=None).to_dict() == {
        "client_secret": "x",
        "gift": None,
    }
    with pytest.raises(TypeError):
        models.Order(client_secret="x", unknown=1)


def test_a_body_is_built_with_times_as_trakt_writes_them(models: Any) -> None:
    east = dt.timezone(dt.timedelta(hours=5, minutes=30))
    paper = models.Paper(
        name="The Echo",
        printed_at=dt.datetime(2024, 1, 2, 8, 34, 5, 70_000, tzinfo=east),
        recalled_at=dt.datetime(2024, 1, 2, 3, 4, 5, 123_456, tzinfo=dt.UTC),
        founded=dt.date(1899, 12, 31),
        fold=None,
        size=models.Size("berliner"),
        authors=[models.Person(name="Ada")],
    )
    assert paper.to_dict() == {
        "name": "The Echo",
        "printed_at": "2024-01-02T03:04:05.070Z",
        "recalled_at": "2024-01-02T03:04:05.123456Z",
        "founded": "1899-12-31",
        "fold": None,
        "size": "berliner",
        "authors": [{"name": "Ada"}],
    }


@pytest.mark.parametrize("sent", ["2024-01-02T03:04:05Z", "2024-01-02T03:04:05", TIME])
def test_a_time_is_utc_said_or_not(models: Any, sent: str) -> None:
    paper = models.Paper.from_dict(LEAST | {"printed_at": sent})
    assert paper.printed_at.tzinfo is dt.UTC
    assert paper.printed_at == dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert paper.to_dict()["printed_at"] == sent


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ({"name": "Ada"}, "Person"),
        ({"company": "Echo Ltd"}, "Company"),
        ({"company": "Echo Ltd", "born": "1985-05-20"}, "Company"),
        ({"company": "Echo Ltd", "name": "Ada", "born": "1985-05-20"}, "Person"),
        ({}, "Person"),
    ],
)
def test_the_member_of_a_union_is_the_one_that_fits(models: Any, lead: Any, kind: str) -> None:
    paper = models.Paper.from_dict(LEAST | {"lead": lead})
    assert type(paper.lead).__name__ == kind
    assert paper.lead.to_dict() == lead


@pytest.mark.parametrize(
    ("sent", "kind"),
    [
        ({"kind": "banner", "text": "Buy"}, "Banner"),
        ({"kind": "notice", "text": "Lost"}, "Notice"),
        # The constant decides, whatever else there is.
        ({"kind": "banner", "text": "Buy", "phone": "555"}, "Banner"),
        ({"kind": "notice", "text": "Lost", "width": 3}, "Notice"),
        # A constant that is not known yet must not break a list.
        ({"kind": "poster", "text": "New", "width": 3}, "Banner"),
        ({"kind": "poster", "text": "New", "phone": "555"}, "Notice"),
        ({"kind": None, "phone": "555"}, "Notice"),
    ],
)
def test_constants_tell_the_members_of_a_union_apart(models: Any, sent: Any, kind: str) -> None:
    body = LEAST | {"advertisements": [sent]}
    paper = models.Paper.from_dict(body)
    assert type(paper.advertisements[0]).__name__ == kind
    assert paper.to_dict() == body


def test_members_of_a_union_that_differ_by_their_values_alone(models: Any) -> None:
    def read(**fields: Any) -> Any:
        return models.Paper.from_dict(LEAST | fields)

    assert isinstance(read(sold_out=TIME).sold_out, dt.datetime)
    assert read(sold_out="never").sold_out is models.Absence.NEVER
    assert read(sold_out="soon").sold_out == models.Absence("soon")
    assert read(displays={"a": ["x"]}).displays == models.Shelves.from_dict({"a": ["x"]})
    staff = {"a": {"name": "Di"}}
    assert read(displays=staff).displays == models.Staff.from_dict(staff)


def test_members_of_the_api_that_differ_by_shape_alone() -> None:
    shows = generated.MinimalWatchedShows.from_dict({"1": {"2": {"3": [TIME]}}})
    assert shows.to_dict() == {"1": {"2": {"3": [TIME]}}}
    request = generated.WatchedMovieInput.from_dict({"watched_at": "released"})
    assert request.watched_at == "released"
    request = generated.WatchedMovieInput.from_dict({"watched_at": TIME})
    assert isinstance(request.watched_at, dt.datetime)


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


def test_the_repr_shows_what_is_there_and_no_secrets(models: Any) -> None:
    receipt = models.Receipt.from_dict({"number": 7, "pickup_token": SECRET, "door": SECRET})
    assert repr(receipt) == "Receipt(number=7, additional_properties: 'door')"
    assert repr(models.Person(name="Ada")) == "Person(name='Ada')"
    assert repr(models.Ratings.from_dict({"1": 3})) == "Ratings({'1': 3})"
    assert repr(models.Order(client_secret=SECRET)) == "Order()"
