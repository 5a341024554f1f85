# Generated from openapi.yaml by "make regen". Do not edit.
"""`SmartListsWithResponse`."""

from __future__ import annotations

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ..blocking.smart_lists import SmartLists


class SmartListsWithResponse(Resource[AnswerCaller]):
    """Lists that fill themselves."""

    get = answered(SmartLists.get)
    items = answered_page(SmartLists.items)
