# Generated from openapi.yaml by "make regen". Do not edit.
"""`UsersSmartListsWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.users_smart_lists import UsersSmartLists


class UsersSmartListsWithResponse(Resource[AnswerCaller]):
    """The calls of `users.smart_lists`."""

    list = answered(UsersSmartLists.list)
    create = answered(UsersSmartLists.create)
    get = answered(UsersSmartLists.get)
    update = answered(UsersSmartLists.update)
    delete = answered(UsersSmartLists.delete)
