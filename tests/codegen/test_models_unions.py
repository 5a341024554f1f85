"""Which member of a union a body is taken for."""

import datetime as dt
from typing import Any

import pytest

from generated_client import models as generated
from tests.codegen.bodies import LEAST, TIME


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
