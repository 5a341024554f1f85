# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncComments`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._call import AsyncCaller, Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from trakt_auth.pages import AsyncPages

    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import comments as calls


class AsyncComments(Resource[AsyncCaller]):
    """Comments, reviews, replies, likes and reactions."""

    async def get(
        self, id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> models.Comment:
        """Get a comment or reply.

        One comment or reply, with the number of its replies and likes. Check `spoiler` before
        showing the text.

        Args:
            id: Id of the comment or reply.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.GET(locals()))

    async def update(
        self,
        id: int | str,
        *,
        comment: str,
        spoiler: bool | Unset = UNSET,
        gif: params.CommentGifInputValue | None | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.Comment:
        """Update a comment or reply.

        Replaces the text and the spoiler mark of a comment or reply. The token must be the
        author's.

        Needs a signed-in person.

        Args:
            id: Id of the comment or reply.
            comment: The text, five words or more.
            spoiler: Whether it gives the plot away.
            gif: An animated picture beside the text; null removes it.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.UPDATE(locals()))

    async def delete(self, id: int | str, *, extra_query: Mapping[str, Any] | None = None) -> None:
        """Delete a comment or reply.

        Deletes a comment or reply. The token must be the author's, and the comment younger than two
        weeks or without replies.

        Needs a signed-in person.

        Args:
            id: Id of the comment or reply.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.DELETE(locals()))

    async def item(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> models.AttachedItem:
        """Get the attached media item.

        The movie, show, season, episode or list a comment is about.

        Args:
            id: Id of the comment or reply.
            extended: How much of each item to return; without it, only title, year and ids.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.ITEM(locals()))

    def likes(
        self,
        id: int | str,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Like]:
        """Get all users who liked a comment.

        The users who like a comment, and since when. Paged; the number alone is in `likes` of the
        comment.

        Pages send nothing before their first item is asked for.

        Args:
            id: Id of the comment or reply.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.LIKES(locals()))

    async def like(self, id: int | str, *, extra_query: Mapping[str, Any] | None = None) -> None:
        """Like a comment.

        Likes a comment on behalf of the token's owner. An account has one like per comment.

        Needs a signed-in person.

        A repeat does no harm, so it is sent again after a lost answer, 408, 425 and 5xx.

        Example:
            comment = trakt.comments.trending().first(1)[0].comment
            trakt.comments.like(comment.id)
            print("liked what", comment.user.username, "said")

        Args:
            id: Id of the comment or reply.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.LIKE(locals()))

    async def unlike(self, id: int | str, *, extra_query: Mapping[str, Any] | None = None) -> None:
        """Remove like on a comment.

        Takes back the token owner's like of a comment.

        Needs a signed-in person.

        Args:
            id: Id of the comment or reply.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.UNLIKE(locals()))

    async def report(
        self,
        id: int | str,
        *,
        reason: params.CommentReportReasonValue,
        message: str | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        """Report a comment.

        Reports a comment to the moderators, on behalf of the token's owner. The reason is
        `spoilers`, `language`, `abusive`, `spam`, `bigotry`, `political`, `offtopic`, `support`,
        `duplicate`, `too_short` or `other`.

        Needs a signed-in person.

        Args:
            id: Id of the comment or reply.
            reason: Why it is reported.
            message: Explanation; wanted with `other`.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            Conflict: 409, it is done already.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.REPORT(locals()))

    def replies(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.Comment]:
        """Get replies for a comment.

        Replies to a comment. Paged; with a token, replies by users its owner has blocked are left
        out.

        Signing in is optional.

        Pages send nothing before their first item is asked for.

        Args:
            id: Id of the comment or reply.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
                `X-Pagination-Limit` has the one that counts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.REPLIES(locals()))

    async def reply(
        self,
        id: int | str,
        *,
        comment: str,
        spoiler: bool | Unset = UNSET,
        gif: params.CommentGifInputValue | None | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.Comment:
        """Post a reply for a comment.

        Posts a reply to a top-level comment on behalf of the token's owner; a reply to a reply is
        refused. Trakt's rules for comments apply. A repeat posts a second reply.

        Needs a signed-in person.

        Args:
            id: Id of the comment or reply.
            comment: The text, five words or more.
            spoiler: Whether it gives the plot away.
            gif: An animated picture beside the text; null removes it.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.REPLY(locals()))

    async def reaction_summary(
        self, id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> models.ReactionSummary:
        """Get reaction summary.

        How many reactions a comment has, from how many users, and how many of each kind.

        Args:
            id: Id of the comment or reply.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.REACTION_SUMMARY(locals()))

    def reactions(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CommentReaction]:
        """Get comment reactions.

        Every reaction to a comment: by whom, of which kind, when. Paged.

        Pages send nothing before their first item is asked for.

        Args:
            id: Id of the comment or reply.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page, or `all`. Trakt silently lowers a value that is too large, often to
                250: `X-Pagination-Limit` has the one that counts.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.REACTIONS(locals()))

    async def add_reaction(
        self,
        id: int | str,
        reaction_type: params.ReactionTypeValue,
        *,
        extra_query: Mapping[str, Any] | None = None,
    ) -> None:
        """Add comment reaction.

        Adds a reaction to a comment on behalf of the token's owner.

        Needs a signed-in person.

        Args:
            id: Id of the comment or reply.
            reaction_type: The reaction.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.ADD_REACTION(locals()))

    async def remove_reaction(
        self,
        id: int | str,
        reaction_type: params.ReactionTypeValue,
        *,
        extra_query: Mapping[str, Any] | None = None,
    ) -> None:
        """Remove comment reaction.

        Removes the token owner's reaction of this kind from a comment.

        Needs a signed-in person.

        Args:
            id: Id of the comment or reply.
            reaction_type: The reaction.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.REMOVE_REACTION(locals()))

    def trending(
        self,
        comment_type: params.CommentKindValue | None = None,
        type: params.CommentedTypeValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        include_replies: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CommentedItem]:
        """Get trending comments.

        The comments with the most likes and replies of the last seven days, across all of Trakt.
        Paged.

        Pages send nothing before their first item is asked for.

        Args:
            comment_type: Length of the comments.
            type: What the comments are about.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page, or `all`. Trakt silently lowers a value that is too large, often to
                250: `X-Pagination-Limit` has the one that counts.
            include_replies: Includes replies among the comments.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.TRENDING(locals()))

    def recent(
        self,
        comment_type: params.CommentKindValue | None = None,
        type: params.CommentedTypeValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        include_replies: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CommentedItem]:
        """Get recently created comments.

        The comments written last, across all of Trakt. Paged.

        Pages send nothing before their first item is asked for.

        Args:
            comment_type: Length of the comments.
            type: What the comments are about.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page, or `all`. Trakt silently lowers a value that is too large, often to
                250: `X-Pagination-Limit` has the one that counts.
            include_replies: Includes replies among the comments.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.RECENT(locals()))

    def updates(
        self,
        comment_type: params.CommentKindValue | None = None,
        type: params.CommentedTypeValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | str | None = None,
        include_replies: bool | None = None,
        extra_query: Mapping[str, Any] | None = None,
    ) -> AsyncPages[models.CommentedItem]:
        """Get recently updated comments.

        The comments changed last, across all of Trakt; a new one counts as changed. Paged.

        Pages send nothing before their first item is asked for.

        Args:
            comment_type: Length of the comments.
            type: What the comments are about.
            extended: How much of each item to return; without it, only title, year and ids.
            page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
            limit: Items on a page, or `all`. Trakt silently lowers a value that is too large, often to
                250: `X-Pagination-Limit` has the one that counts.
            include_replies: Includes replies among the comments.
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, this account or this application may not do that.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.pages(calls.UPDATES(locals()))

    async def post(
        self,
        *,
        comment: str,
        spoiler: bool | Unset = UNSET,
        movie: params.CommentTargetInputValue | Unset = UNSET,
        show: params.CommentTargetInputValue | Unset = UNSET,
        season: params.CommentTargetInputValue | Unset = UNSET,
        episode: params.CommentTargetInputValue | Unset = UNSET,
        list: params.CommentTargetInputValue | Unset = UNSET,
        sharing: params.SharingInputValue | Unset = UNSET,
        gif: params.CommentGifInputValue | None | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.Comment:
        """Post a comment.

        Posts a comment on a movie, show, season, episode or list, named by Trakt id, for the
        token's owner. It needs at least five words; from 200 words on it is marked as a review. A
        repeat posts a second comment.

        Needs a signed-in person.

        Example:
            comment = trakt.comments.post(
                comment="The light cycles alone are worth it.", movie={"ids": {"imdb": "tt1104001"}}
            )
            print(comment.comment)
            trakt.comments.delete(comment.id)

        Args:
            comment: The text, five words or more.
            spoiler: Whether it gives the plot away.
            movie: The movie to comment on: a dict with `ids`, `title`, `year` (`inputs.CommentTarget`),
                or a movie from an answer.
            show: The show to comment on: a dict with `ids`, `title`, `year` (`inputs.CommentTarget`),
                or a show from an answer.
            season: The season to comment on: a dict with `ids`, `title`, `year`
                (`inputs.CommentTarget`), or a season from an answer.
            episode: The episode to comment on: a dict with `ids`, `title`, `year`
                (`inputs.CommentTarget`), or an episode from an answer.
            list: The list to comment on: a dict with `ids`, `title`, `year` (`inputs.CommentTarget`),
                or a list from an answer.
            sharing: Social networks to share this to: a dict with `twitter`, `mastodon`, `tumblr`
                (`inputs.Sharing`).
            gif: An animated picture beside the text; null removes it.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.POST(locals()))
