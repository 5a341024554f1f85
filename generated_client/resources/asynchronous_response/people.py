# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncPeopleWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered, async_answered_page
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.people import People


class AsyncPeopleWithResponse(Resource[AsyncAnswerCaller]):
    """Cast and crew."""

    updates = async_answered_page(People.updates)
    updated_ids = async_answered_page(People.updated_ids)
    get = async_answered(People.get)
    movies = async_answered(People.movies)
    this_month = async_answered(People.this_month)
    known_for = async_answered(People.known_for)
    shows = async_answered(People.shows)
    lists = async_answered_page(People.lists)
    listed = async_answered_page(People.listed)
    report = async_answered(People.report)
    refresh = async_answered(People.refresh)
