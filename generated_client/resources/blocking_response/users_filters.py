# Generated from openapi.yaml by "make regen". Do not edit.
"""`UsersFiltersWithResponse`."""

from __future__ import annotations

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ..blocking.users_filters import UsersFilters


class UsersFiltersWithResponse(Resource[AnswerCaller]):
    """The calls of `users.filters`."""

    list = answered_page(UsersFilters.list)
    delete = answered(UsersFilters.delete)
    add = answered(UsersFilters.add)
