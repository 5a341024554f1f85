# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncUsersFiltersWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered, async_answered_page
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.users_filters import UsersFilters


class AsyncUsersFiltersWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `users.filters`."""

    list = async_answered_page(UsersFilters.list)
    delete = async_answered(UsersFilters.delete)
    add = async_answered(UsersFilters.add)
