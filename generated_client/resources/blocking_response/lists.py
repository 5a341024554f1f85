# Generated from openapi.yaml by "make regen". Do not edit.
"""`ListsWithResponse`."""

from __future__ import annotations

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ..blocking.lists import Lists


class ListsWithResponse(Resource[AnswerCaller]):
    """Lists of anybody, by their Trakt id."""

    trending = answered_page(Lists.trending)
    popular = answered_page(Lists.popular)
    get = answered(Lists.get)
    items = answered_page(Lists.items)
    comments = answered_page(Lists.comments)
    likes = answered_page(Lists.likes)
    like = answered(Lists.like)
    unlike = answered(Lists.unlike)
    report = answered(Lists.report)
