# Generated from openapi.yaml by "make regen". Do not edit.
"""`PeopleWithResponse`."""

from __future__ import annotations

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ..blocking.people import People


class PeopleWithResponse(Resource[AnswerCaller]):
    """Cast and crew."""

    updates = answered_page(People.updates)
    updated_ids = answered_page(People.updated_ids)
    get = answered(People.get)
    movies = answered(People.movies)
    this_month = answered(People.this_month)
    known_for = answered(People.known_for)
    shows = answered(People.shows)
    lists = answered_page(People.lists)
    listed = answered_page(People.listed)
    report = answered(People.report)
    refresh = answered(People.refresh)
