# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncListsWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered, async_answered_page, async_answered_page_overloads
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.lists import Lists


class AsyncListsWithResponse(Resource[AsyncAnswerCaller]):
    """Lists of anybody, by their Trakt id."""

    trending = async_answered_page(Lists.trending)
    popular = async_answered_page(Lists.popular)
    get = async_answered(Lists.get)
    items = async_answered_page_overloads(Lists.items)
    comments = async_answered_page(Lists.comments)
    likes = async_answered_page(Lists.likes)
    like = async_answered(Lists.like)
    unlike = async_answered(Lists.unlike)
    report = async_answered(Lists.report)
