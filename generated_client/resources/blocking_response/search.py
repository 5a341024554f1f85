# Generated from openapi.yaml by "make regen". Do not edit.
"""`SearchWithResponse`."""

from __future__ import annotations

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ..blocking.search import Search


class SearchWithResponse(Resource[AnswerCaller]):
    """Finding items by text or by an id of another site."""

    query = answered_page(Search.query)
    exact = answered_page(Search.exact)
    lookup = answered_page(Search.lookup)
    trending = answered_page(Search.trending)
    add_recent = answered(Search.add_recent)
    remove_recent = answered(Search.remove_recent)
