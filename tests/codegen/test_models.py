"""What the generated models read from good bodies, and give back."""

import copy
import datetime as dt
import json
import pickle
from functools import cache
from types import MappingProxyType
from typing import Any

import pytest

from codegen.contract import types
from generated_client import models as generated
from tests.codegen.bodies import FULL, LEAST, SECRET, TIME
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


@cache
def examples(name: str) -> list[Any]:
    """By the place in a list, items are of one kind or another."""
    return [EXAMPLES.value(CONTRACT.schemas[name], index=index) for index in range(8)]


@of_each(OBJECTS, quick=3)
def test_every_model_of_the_api_gives_back_what_it_was_given(name: str) -> None:
    model = getattr(generated, name)
    schema = CONTRACT.schemas[name]
    bodies = [*examples(name)]
    bodies += [{key: each[key] for key in schema.get("required", [])} for each in bodies]
    if name not in CONTRACT.sent:
        bodies += [dict.fromkeys(schema.get("properties", {})), bodies[0] | {"brand_new": [1]}]
    for each in bodies:
        assert model.from_dict(each).to_dict() == each
        json.dumps(model.from_dict(each).to_dict())
    read = model.from_dict(bodies[0])
    assert pickle.loads(pickle.dumps(read)) == copy.deepcopy(read) == read


@pytest.mark.slow
def test_examples_fill_every_field() -> None:
    for name in OBJECTS:
        filled = {key for each in examples(name) for key in each}
        assert CONTRACT.schemas[name].get("properties", {}).keys() <= filled, name


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


@pytest.mark.parametrize("sent", ["2024-01-02T03:04:05Z", "2024-01-02T03:04:05", TIME])
def test_a_time_is_utc_said_or_not(models: Any, sent: str) -> None:
    paper = models.Paper.from_dict(LEAST | {"printed_at": sent})
    assert paper.printed_at.tzinfo is dt.UTC
    assert paper.printed_at == dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert paper.to_dict()["printed_at"] == sent


def test_the_repr_shows_what_is_there_and_no_secrets(models: Any) -> None:
    receipt = models.Receipt.from_dict({"number": 7, "pickup_token": SECRET, "door": SECRET})
    assert repr(receipt) == "Receipt(number=7, additional_properties: 'door')"
    assert repr(models.Person(name="Ada")) == "Person(name='Ada')"
    assert repr(models.Ratings.from_dict({"1": 3})) == "Ratings({'1': 3})"
    assert repr(models.Order(client_secret=SECRET)) == "Order()"
