# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSearchWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered, async_answered_page, async_answered_page_overloads
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.search import Search


class AsyncSearchWithResponse(Resource[AsyncAnswerCaller]):
    """Finding items by text or by an id of another site."""

    query = async_answered_page_overloads(Search.query)
    exact = async_answered_page_overloads(Search.exact)
    lookup = async_answered_page(Search.lookup)
    trending = async_answered_page(Search.trending)
    add_recent = async_answered(Search.add_recent)
    remove_recent = async_answered(Search.remove_recent)
