"""What the generated models do with bodies, good, odd and bad."""

import copy
import datetime as dt
import json
import pickle
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from codegen.contract import Contract, Node, types
from generated_client import models as generated

CONTRACT = Contract.read(Path(__file__).parents[2] / "openapi.yaml")
OBJECTS = sorted(
    name
    for name, schema in CONTRACT.schemas.items()
    if "object" in types(schema) or "allOf" in schema
)
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


def sample(schema: Node, *, depth: int = 4) -> Any:
    """A body made of the examples of the contract, with every field down to that depth."""
    if "$ref" in schema:
        return sample(CONTRACT.resolve(schema), depth=depth)
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return sample(schema[key][0], depth=depth)
    if "const" in schema:
        return schema["const"]
    if "examples" in schema:
        return schema["examples"][0]
    if "enum" in schema:
        return schema["enum"][0]
    if "items" in schema:
        return [sample(schema["items"], depth=depth)] if depth else []
    if "object" in types(schema):
        extras = schema.get("additionalProperties")
        some = {"1": sample(extras, depth=depth - 1)} if isinstance(extras, dict) and depth else {}
        return some | {
            key: sample(part, depth=depth - 1)
            for key, part in schema.get("properties", {}).items()
            if depth or key in schema.get("required", [])
        }
    return {"string": "x", "integer": 1, "number": 1.5, "boolean": True, "null": None}[
        min(types(schema) - {"null"} or {"null"})
    ]


@pytest.mark.parametrize("name", OBJECTS)
def test_every_model_of_the_api_gives_back_what_it_was_given(name: str) -> None:
    model = getattr(generated, name)
    schema = CONTRACT.schemas[name]
    body = sample(schema)
    required = {key: body[key] for key in schema.get("required", [])}
    nothing = dict.fromkeys(schema.get("properties", {}))
    for each in (body, required, nothing):
        assert model.from_dict(each).to_dict() == each
        json.dumps(model.from_dict(each).to_dict())
    if schema.get("additionalProperties") is None:
        assert model.from_dict(body | {"brand_new": [1]}).to_dict() == body | {"brand_new": [1]}
    read = model.from_dict(body)
    assert pickle.loads(pickle.dumps(read)) == copy.deepcopy(read) == read


def test_values_have_the_types_that_the_hints_say(models: Any, types: Any) -> None:
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
    assert paper.supplements[0].editor is types.UNSET
    assert paper.ratings["10"] == 8
    assert paper.staff["proof"] == models.Person(name="Di")
    assert paper.lead == models.Company(company="Echo Ltd")
    assert paper.to_dict() == FULL


def test_null_is_kept_wherever_it_stands(models: Any) -> None:
    body = dict.fromkeys(FULL)
    assert models.Paper.from_dict(body).to_dict() == body
    assert models.Paper.from_dict(body).editor is None
    odd = LEAST | {"authors": [None, {"name": None}], "staff": {"proof": None}, "tags": [None]}
    assert models.Paper.from_dict(odd).to_dict() == odd


def test_what_is_missing_stays_missing(models: Any, types: Any) -> None:
    paper = models.Paper.from_dict(LEAST)
    assert paper.size is paper.authors is paper.ratings is types.UNSET
    assert paper.to_dict() == LEAST


def test_unknown_fields_are_kept_as_items(models: Any) -> None:
    body = LEAST | {"weather": {"today": "rain"}, "type_": "not the field of that name"}
    paper = models.Paper.from_dict(body)
    assert paper["weather"] == {"today": "rain"}
    assert "weather" in paper
    assert "size" not in paper
    assert sorted(paper.additional_keys) == ["type_", "weather"]
    assert paper.to_dict() == body
    paper["weather"] = "sun"
    del paper["type_"]
    assert paper.to_dict() == LEAST | {"weather": "sun"}


def test_reading_changes_nothing_in_the_body(models: Any) -> None:
    body = copy.deepcopy(FULL)
    models.Paper.from_dict(body)
    models.Staff.from_dict(body["staff"])
    assert body == FULL
    assert models.Paper.from_dict(MappingProxyType(body)).to_dict() == FULL


def test_what_is_written_is_plain_json(models: Any) -> None:
    body = models.Paper(name="The Echo", printed_at=dt.datetime.now(dt.UTC), size=models.Size("x"))
    assert {type(value) for value in body.to_dict().values()} == {str}


def test_a_closed_model_has_no_items_and_drops_what_it_does_not_know(models: Any) -> None:
    order = models.Order.from_dict({"client_secret": "x", "unknown": 1})
    assert order.to_dict() == {"client_secret": "x"}
    assert not hasattr(order, "additional_properties")
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
    assert paper.to_dict()["printed_at"] == TIME


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ({"name": "Ada"}, "Person"),
        ({"company": "Echo Ltd"}, "Company"),
        ({"company": "Echo Ltd", "born": "1985-05-20"}, "Company"),
        ({"company": "Echo Ltd", "name": "Ada", "born": "1985-05-20"}, "Person"),
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


BAD: dict[str, tuple[Any, str, str]] = {
    "an array": ([], "", "expected an object, found an array"),
    "a string": (SECRET, "", "expected an object, found a string"),
    "null": (None, "", "expected an object, found null"),
    "no required field": ({"size": SECRET}, "", "missing name, printed_at"),
    "bad time": (
        LEAST | {"printed_at": SECRET},
        "printed_at",
        "expected a time such as 2024-01-02T03:04:05.000Z",
    ),
    "no time": (
        LEAST | {"printed_at": 7},
        "printed_at",
        "expected a time such as 2024-01-02T03:04:05.000Z, found a number",
    ),
    "bad date": (LEAST | {"founded": SECRET}, "founded", "expected a date"),
    "number for an enumeration": (LEAST | {"size": 3}, "size", "expected a string"),
    "string for an object": (LEAST | {"editor": SECRET}, "editor", "found a string"),
    "object for an array": (LEAST | {"authors": {"a": 1}}, "authors", "expected an array"),
    "object for an array of strings": (LEAST | {"tags": {}}, "tags", "expected an array"),
    "in an array": (
        LEAST | {"authors": [{"name": "Ada"}, {"name": "Bo", "born": SECRET}]},
        "authors[1].born",
        "expected a date such as 2024-01-02, found a string",
    ),
    "in a map": (LEAST | {"staff": {"proof": True}}, "staff.proof", "found a boolean"),
    "in no member of a union": (LEAST | {"lead": {"a": SECRET}}, "lead", "missing"),
    "string for a union": (LEAST | {"lead": SECRET}, "lead", "expected Company or Person"),
    "number for a union": (
        LEAST | {"lead": 7},
        "lead",
        "expected Company or Person, found a number",
    ),
    "deep": (
        LEAST | {"supplements": [LEAST | {"supplements": [LEAST, LEAST | {"editions": [SECRET]}]}]},
        "supplements[0].supplements[1].editions[0]",
        "expected a time such as 2024-01-02T03:04:05.000Z",
    ),
}


@pytest.mark.parametrize(("body", "field", "problem"), BAD.values(), ids=BAD)
def test_a_body_that_breaks_the_contract(
    errors: Any, models: Any, body: Any, field: str, problem: str
) -> None:
    with pytest.raises(errors.ParseError) as caught:
        models.Paper.from_dict(body)
    error = caught.value
    assert (error.model, error.field) == ("Paper", field)
    assert problem in error.problem
    assert str(error) == f"Paper{', ' if field else ''}{field}: {error.problem}"
    assert error.status_code is error.operation is None
    # Nothing that is logged with it holds the body: neither the message nor a chained exception.
    assert SECRET not in f"{error!r} {vars(error)}"
    assert error.__cause__ is error.__context__ is None


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
    assert repr(receipt) == "Receipt(number=7, additional_properties: door)"
    assert repr(models.Person(name="Ada")) == "Person(name='Ada')"
    assert repr(models.Ratings.from_dict({"1": 3})) == "Ratings(additional_properties={'1': 3})"
