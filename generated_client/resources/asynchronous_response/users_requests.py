# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncUsersRequestsWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.users_requests import UsersRequests


class AsyncUsersRequestsWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `users.requests`."""

    list = async_answered(UsersRequests.list)
    following = async_answered(UsersRequests.following)
    approve = async_answered(UsersRequests.approve)
    deny = async_answered(UsersRequests.deny)
