# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncUsersSmartListsWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.users_smart_lists import UsersSmartLists


class AsyncUsersSmartListsWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `users.smart_lists`."""

    list = async_answered(UsersSmartLists.list)
    create = async_answered(UsersSmartLists.create)
    get = async_answered(UsersSmartLists.get)
    update = async_answered(UsersSmartLists.update)
    delete = async_answered(UsersSmartLists.delete)
