# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSmartListsWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered, async_answered_page
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.smart_lists import SmartLists


class AsyncSmartListsWithResponse(Resource[AsyncAnswerCaller]):
    """Lists that fill themselves."""

    get = async_answered(SmartLists.get)
    items = async_answered_page(SmartLists.items)
