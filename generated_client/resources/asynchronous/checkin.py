# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncCheckin`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._call import AsyncCaller, Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import checkin as calls


class AsyncCheckin(Resource[AsyncCaller]):
    """Check-ins: telling Trakt what is being watched where no player reports it."""

    async def start(
        self,
        *,
        movie: params.MovieInputValue | Unset = UNSET,
        show: params.ScrobbleShowInputValue | Unset = UNSET,
        episode: params.ScrobbleEpisodeInputValue | Unset = UNSET,
        sharing: params.SharingInputValue | Unset = UNSET,
        message: str | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.Checkin:
        """Check into an item.

        Says, without a player, that the token's owner is watching a movie or an episode. After the
        running time it becomes a play by itself. Only one check-in or scrobble can be active at a
        time.

        Needs a signed-in person.

        Example:
            done = trakt.checkin.start(movie={"ids": {"imdb": "tt1104001"}})
            if done.movie:
                print("watching", done.movie.title)
            trakt.checkin.cancel()

        Args:
            movie: The movie, if it is one: a dict with `ids`, `title`, `year` (`inputs.Movie`), or a
                movie from an answer.
            show: The show of the episode: a dict with `ids`, `title`, `year` (`inputs.ScrobbleShow`),
                or a show from an answer.
            episode: The episode, if it is one: a dict with `ids`, `number`, `title`, `season`,
                `number_abs` (`inputs.ScrobbleEpisode`), or an episode from an answer.
            sharing: Where to share it; the user's own settings if absent: a dict with `twitter`,
                `mastodon`, `tumblr` (`inputs.Sharing`).
            message: Posted in place of the person's own text.
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
        return await self._caller.value(calls.START(locals()))

    async def cancel(self, *, extra_query: Mapping[str, Any] | None = None) -> None:
        """Delete any active checkins.

        Cancels the active check-in of the token's owner; no play is added.

        Needs a signed-in person.

        Args:
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        await self._caller.value(calls.CANCEL(locals()))
