# Generated from openapi.yaml by "make regen". Do not edit.
"""`UsersRequestsWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.users_requests import UsersRequests


class UsersRequestsWithResponse(Resource[AnswerCaller]):
    """The calls of `users.requests`."""

    list = answered(UsersRequests.list)
    following = answered(UsersRequests.following)
    approve = answered(UsersRequests.approve)
    deny = answered(UsersRequests.deny)
