"""Bodies that are sent: read strictly, and built as Trakt writes them."""

import datetime as dt
from typing import Any

import pytest

from tests.codegen.bodies import TIME


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
