# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `comments` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    flag,
    ident,
    whole,
    whole_or_word,
    word,
    words,
)
from ..._bodies import body
from ..._method import Method, Path
from .. import shapes

GET: Method[models.Comment] = Method(
    "comments.get",
    "GET",
    (Path("/comments/{id}", needs=("id",), answer=lambda: models.Comment, oauth="none"),),
    arguments={"id": ident},
)

UPDATE: Method[models.Comment] = Method(
    "comments.update",
    "PUT",
    (Path("/comments/{id}", needs=("id",), answer=lambda: models.Comment, oauth="required"),),
    arguments={"id": ident},
    body=body(lambda: shapes.POST_REPLY_REQUEST),
)

DELETE: Method[None] = Method(
    "comments.delete",
    "DELETE",
    (Path("/comments/{id}", needs=("id",), oauth="required"),),
    arguments={"id": ident},
)

ITEM: Method[models.AttachedItem] = Method(
    "comments.item",
    "GET",
    (Path("/comments/{id}/item", needs=("id",), answer=lambda: models.AttachedItem, oauth="none"),),
    arguments={"id": ident, "extended": words("full", "images")},
)

LIKES: Method[list[models.Like]] = Method(
    "comments.likes",
    "GET",
    (
        Path(
            "/comments/{id}/likes",
            needs=("id",),
            answer=lambda: list[models.Like],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={"id": ident, "page": whole(minimum=1), "limit": whole(minimum=1)},
)

LIKE: Method[None] = Method(
    "comments.like",
    "POST",
    (Path("/comments/{id}/like", needs=("id",), oauth="required"),),
    arguments={"id": ident},
)

UNLIKE: Method[None] = Method(
    "comments.unlike",
    "DELETE",
    (Path("/comments/{id}/like", needs=("id",), oauth="required"),),
    arguments={"id": ident},
)

REPORT: Method[None] = Method(
    "comments.report",
    "POST",
    (Path("/comments/{id}/report", needs=("id",), oauth="required"),),
    arguments={"id": ident},
    body=body(lambda: shapes.COMMENT_REPORT_REQUEST),
)

REPLIES: Method[list[models.Comment]] = Method(
    "comments.replies",
    "GET",
    (
        Path(
            "/comments/{id}/replies",
            needs=("id",),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": ident,
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

REPLY: Method[models.Comment] = Method(
    "comments.reply",
    "POST",
    (
        Path(
            "/comments/{id}/replies", needs=("id",), answer=lambda: models.Comment, oauth="required"
        ),
    ),
    arguments={"id": ident},
    body=body(lambda: shapes.POST_REPLY_REQUEST),
)

REACTION_SUMMARY: Method[models.ReactionSummary] = Method(
    "comments.reaction_summary",
    "GET",
    (
        Path(
            "/comments/{id}/reactions/summary",
            needs=("id",),
            answer=lambda: models.ReactionSummary,
            oauth="none",
        ),
    ),
    arguments={"id": ident},
)

REACTIONS: Method[list[models.CommentReaction]] = Method(
    "comments.reactions",
    "GET",
    (
        Path(
            "/comments/{id}/reactions",
            needs=("id",),
            answer=lambda: list[models.CommentReaction],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={
        "id": ident,
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole_or_word(minimum=1),
    },
)

ADD_REACTION: Method[None] = Method(
    "comments.add_reaction",
    "POST",
    (
        Path(
            "/comments/{id}/reactions/{reaction_type}",
            needs=("id", "reaction_type"),
            oauth="required",
        ),
    ),
    arguments={
        "id": ident,
        "reaction_type": word("like", "dislike", "love", "laugh", "shocked", "bravo", "spoiler"),
    },
)

REMOVE_REACTION: Method[None] = Method(
    "comments.remove_reaction",
    "DELETE",
    (
        Path(
            "/comments/{id}/reactions/{reaction_type}",
            needs=("id", "reaction_type"),
            oauth="required",
        ),
    ),
    arguments={
        "id": ident,
        "reaction_type": word("like", "dislike", "love", "laugh", "shocked", "bravo", "spoiler"),
    },
)

TRENDING: Method[list[models.CommentedItem]] = Method(
    "comments.trending",
    "GET",
    (
        Path(
            "/comments/trending/{comment_type}/{type}",
            needs=("comment_type", "type"),
            query=frozenset({"extended", "page", "limit", "include_replies"}),
            answer=lambda: list[models.CommentedItem],
            paged=True,
            oauth="none",
        ),
        Path(
            "/comments/trending/{comment_type}",
            needs=("comment_type",),
            query=frozenset({"extended", "page", "limit", "include_replies"}),
            answer=lambda: list[models.CommentedItem],
            paged=True,
            oauth="none",
        ),
        Path(
            "/comments/trending",
            query=frozenset({"extended", "page", "limit", "include_replies"}),
            answer=lambda: list[models.CommentedItem],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={
        "comment_type": word("all", "reviews", "shouts"),
        "type": word("all", "movies", "shows", "seasons", "episodes", "lists"),
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole_or_word(minimum=1),
        "include_replies": flag,
    },
)

RECENT: Method[list[models.CommentedItem]] = Method(
    "comments.recent",
    "GET",
    (
        Path(
            "/comments/recent/{comment_type}/{type}",
            needs=("comment_type", "type"),
            query=frozenset({"extended", "page", "limit", "include_replies"}),
            answer=lambda: list[models.CommentedItem],
            paged=True,
            oauth="none",
        ),
        Path(
            "/comments/recent/{comment_type}",
            needs=("comment_type",),
            query=frozenset({"extended", "page", "limit", "include_replies"}),
            answer=lambda: list[models.CommentedItem],
            paged=True,
            oauth="none",
        ),
        Path(
            "/comments/recent",
            query=frozenset({"extended", "page", "limit", "include_replies"}),
            answer=lambda: list[models.CommentedItem],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={
        "comment_type": word("all", "reviews", "shouts"),
        "type": word("all", "movies", "shows", "seasons", "episodes", "lists"),
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole_or_word(minimum=1),
        "include_replies": flag,
    },
)

UPDATES: Method[list[models.CommentedItem]] = Method(
    "comments.updates",
    "GET",
    (
        Path(
            "/comments/updates/{comment_type}/{type}",
            needs=("comment_type", "type"),
            query=frozenset({"extended", "page", "limit", "include_replies"}),
            answer=lambda: list[models.CommentedItem],
            paged=True,
            oauth="none",
        ),
        Path(
            "/comments/updates/{comment_type}",
            needs=("comment_type",),
            query=frozenset({"extended", "page", "limit", "include_replies"}),
            answer=lambda: list[models.CommentedItem],
            paged=True,
            oauth="none",
        ),
        Path(
            "/comments/updates",
            query=frozenset({"extended", "page", "limit", "include_replies"}),
            answer=lambda: list[models.CommentedItem],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={
        "comment_type": word("all", "reviews", "shouts"),
        "type": word("all", "movies", "shows", "seasons", "episodes", "lists"),
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole_or_word(minimum=1),
        "include_replies": flag,
    },
)

POST: Method[models.Comment] = Method(
    "comments.post",
    "POST",
    (Path("/comments", answer=lambda: models.Comment, oauth="required"),),
    body=body(lambda: shapes.POST_COMMENT_REQUEST),
)
