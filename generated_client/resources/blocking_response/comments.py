# Generated from openapi.yaml by "make regen". Do not edit.
"""`CommentsWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AnswerCaller, Resource
from ...types import UNSET, Unset
from ..calls import comments as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class CommentsWithResponse(Resource[AnswerCaller]):
    """Comments, reviews, replies, likes and reactions."""

    def get(self, id: int | str) -> Answer[models.Comment]:
        """Get a comment or reply, with status and headers: see `comments.get`."""
        return self._caller.answer(calls.GET({"id": id}))

    def update(
        self, id: int | str, *, comment: str, spoiler: bool | Unset = UNSET
    ) -> Answer[models.Comment]:
        """Update a comment or reply, with status and headers: see `comments.update`."""
        return self._caller.answer(
            calls.UPDATE({"id": id}, {"comment": comment, "spoiler": spoiler})
        )

    def delete(self, id: int | str) -> Answer[None]:
        """Delete a comment or reply, with status and headers: see `comments.delete`."""
        return self._caller.answer(calls.DELETE({"id": id}))

    def item(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[models.AttachedItem]:
        """Get the attached media item, with status and headers: see `comments.item`."""
        return self._caller.answer(calls.ITEM({"id": id, "extended": extended}))

    def likes(
        self, id: int | str, *, page: int | None = None, limit: int | None = None
    ) -> Answer[Page[models.Like]]:
        """Get all users who liked a comment, with status and headers: see `comments.likes`."""
        return self._caller.answer_page(calls.LIKES({"id": id, "page": page, "limit": limit}))

    def like(self, id: int | str) -> Answer[None]:
        """Like a comment, with status and headers: see `comments.like`."""
        return self._caller.answer(calls.LIKE({"id": id}))

    def unlike(self, id: int | str) -> Answer[None]:
        """Remove like on a comment, with status and headers: see `comments.unlike`."""
        return self._caller.answer(calls.UNLIKE({"id": id}))

    def report(
        self,
        id: int | str,
        *,
        reason: params.CommentReportReasonValue,
        message: str | Unset = UNSET,
    ) -> Answer[None]:
        """Report a comment, with status and headers: see `comments.report`."""
        return self._caller.answer(calls.REPORT({"id": id}, {"reason": reason, "message": message}))

    def replies(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.Comment]]:
        """Get replies for a comment, with status and headers: see `comments.replies`."""
        return self._caller.answer_page(
            calls.REPLIES({"id": id, "extended": extended, "page": page, "limit": limit})
        )

    def reply(
        self, id: int | str, *, comment: str, spoiler: bool | Unset = UNSET
    ) -> Answer[models.Comment]:
        """Post a reply for a comment, with status and headers: see `comments.reply`."""
        return self._caller.answer(
            calls.REPLY({"id": id}, {"comment": comment, "spoiler": spoiler})
        )

    def reaction_summary(self, id: int | str) -> Answer[models.ReactionSummary]:
        """Get reaction summary, with status and headers: see `comments.reaction_summary`."""
        return self._caller.answer(calls.REACTION_SUMMARY({"id": id}))

    def reactions(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
    ) -> Answer[Page[models.CommentReaction]]:
        """Get comment reactions, with status and headers: see `comments.reactions`."""
        return self._caller.answer_page(
            calls.REACTIONS({"id": id, "extended": extended, "page": page, "limit": limit})
        )

    def add_reaction(self, id: int | str, reaction_type: params.ReactionTypeValue) -> Answer[None]:
        """Add comment reaction, with status and headers: see `comments.add_reaction`."""
        return self._caller.answer(calls.ADD_REACTION({"id": id, "reaction_type": reaction_type}))

    def remove_reaction(
        self, id: int | str, reaction_type: params.ReactionTypeValue
    ) -> Answer[None]:
        """Remove comment reaction, with status and headers: see `comments.remove_reaction`."""
        return self._caller.answer(
            calls.REMOVE_REACTION({"id": id, "reaction_type": reaction_type})
        )

    def trending(
        self,
        comment_type: params.CommentKindValue | None = None,
        type: params.CommentedTypeValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        include_replies: bool | None = None,
    ) -> Answer[Page[models.CommentedItem]]:
        """Get trending comments, with status and headers: see `comments.trending`."""
        return self._caller.answer_page(
            calls.TRENDING(
                {
                    "comment_type": comment_type,
                    "type": type,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "include_replies": include_replies,
                }
            )
        )

    def recent(
        self,
        comment_type: params.CommentKindValue | None = None,
        type: params.CommentedTypeValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        include_replies: bool | None = None,
    ) -> Answer[Page[models.CommentedItem]]:
        """Get recently created comments, with status and headers: see `comments.recent`."""
        return self._caller.answer_page(
            calls.RECENT(
                {
                    "comment_type": comment_type,
                    "type": type,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "include_replies": include_replies,
                }
            )
        )

    def updates(
        self,
        comment_type: params.CommentKindValue | None = None,
        type: params.CommentedTypeValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        include_replies: bool | None = None,
    ) -> Answer[Page[models.CommentedItem]]:
        """Get recently updated comments, with status and headers: see `comments.updates`."""
        return self._caller.answer_page(
            calls.UPDATES(
                {
                    "comment_type": comment_type,
                    "type": type,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                    "include_replies": include_replies,
                }
            )
        )

    def post(
        self,
        *,
        comment: str,
        spoiler: bool | Unset = UNSET,
        movie: params.CommentTargetInputValue | Unset = UNSET,
        show: params.CommentTargetInputValue | Unset = UNSET,
        season: params.CommentTargetInputValue | Unset = UNSET,
        episode: params.CommentTargetInputValue | Unset = UNSET,
        list: params.CommentTargetInputValue | Unset = UNSET,
    ) -> Answer[models.Comment]:
        """Post a comment, with status and headers: see `comments.post`."""
        return self._caller.answer(
            calls.POST(
                {},
                {
                    "comment": comment,
                    "spoiler": spoiler,
                    "movie": movie,
                    "show": show,
                    "season": season,
                    "episode": episode,
                    "list": list,
                },
            )
        )
