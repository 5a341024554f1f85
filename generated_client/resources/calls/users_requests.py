# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `users.requests` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    ident,
    words,
)
from ..._method import Method, Path

LIST: Method[list[models.FollowRequest]] = Method(
    "users.requests.list",
    "GET",
    (Path("/users/requests", answer=lambda: list[models.FollowRequest], oauth="required"),),
    arguments={"extended": words("full", "images")},
)

FOLLOWING: Method[list[models.FollowRequest]] = Method(
    "users.requests.following",
    "GET",
    (
        Path(
            "/users/requests/following", answer=lambda: list[models.FollowRequest], oauth="required"
        ),
    ),
    arguments={"extended": words("full", "images")},
)

APPROVE: Method[models.Follower] = Method(
    "users.requests.approve",
    "POST",
    (
        Path(
            "/users/requests/{id}", needs=("id",), answer=lambda: models.Follower, oauth="required"
        ),
    ),
    arguments={"id": ident, "extended": words("full", "images")},
)

DENY: Method[None] = Method(
    "users.requests.deny",
    "DELETE",
    (Path("/users/requests/{id}", needs=("id",), oauth="required"),),
    arguments={"id": ident},
)
