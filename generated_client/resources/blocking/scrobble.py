# Generated from openapi.yaml by "make regen". Do not edit.
"""`Scrobble`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._call import Caller, Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models
    from .. import params

    calls: Any
else:
    from ..calls import scrobble as calls


class Scrobble(Resource[Caller]):
    """Reporting what a player plays: start, pause and stop."""

    def start(
        self,
        *,
        progress: float,
        movie: params.MovieInputValue | Unset = UNSET,
        show: params.ScrobbleShowInputValue | Unset = UNSET,
        episode: params.ScrobbleEpisodeInputValue | Unset = UNSET,
        sharing: params.SharingInputValue | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.Scrobble:
        """Start watching in a media center.

        Tells Trakt that the token's owner has started or resumed a movie or an episode; `progress`
        is a percentage from 0 to 100. A saved position is deleted, and the user is shown as
        watching for the rest of the running time. There is no need to repeat the call.

        Needs a signed-in person.

        Example:
            movie = trakt.movies.get("tron-legacy-2010")
            print(trakt.scrobble.start(movie=movie, progress=0.0).action)
            print(trakt.scrobble.pause(movie=movie, progress=40.0).action)
            print(trakt.scrobble.start(movie=movie, progress=40.0).action)
            print(trakt.scrobble.stop(movie=movie, progress=99.5).action)

        Args:
            progress: Scores at Rotten Tomatoes, in percent.
            movie: The movie, if it is one: a dict with `ids`, `title`, `year` (`inputs.Movie`), or a
                movie from an answer.
            show: The show of the episode: a dict with `ids`, `title`, `year` (`inputs.ScrobbleShow`),
                or a show from an answer.
            episode: The episode, if it is one: a dict with `ids`, `number`, `title`, `season`,
                `number_abs` (`inputs.ScrobbleEpisode`), or an episode from an answer.
            sharing: Social networks to share this to: a dict with `twitter`, `mastodon`, `tumblr`
                (`inputs.Sharing`).
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
        return self._caller.value(calls.START(locals()))

    def pause(
        self,
        *,
        progress: float,
        movie: params.MovieInputValue | Unset = UNSET,
        show: params.ScrobbleShowInputValue | Unset = UNSET,
        episode: params.ScrobbleEpisodeInputValue | Unset = UNSET,
        sharing: params.SharingInputValue | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.Scrobble:
        """Pause watching in a media center.

        Tells Trakt that the token's owner has paused playback, and saves the position as a
        percentage from 0 to 100 for resuming later.

        Needs a signed-in person.

        Args:
            progress: Scores at Rotten Tomatoes, in percent.
            movie: The movie, if it is one: a dict with `ids`, `title`, `year` (`inputs.Movie`), or a
                movie from an answer.
            show: The show of the episode: a dict with `ids`, `title`, `year` (`inputs.ScrobbleShow`),
                or a show from an answer.
            episode: The episode, if it is one: a dict with `ids`, `number`, `title`, `season`,
                `number_abs` (`inputs.ScrobbleEpisode`), or an episode from an answer.
            sharing: Social networks to share this to: a dict with `twitter`, `mastodon`, `tumblr`
                (`inputs.Sharing`).
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
        return self._caller.value(calls.PAUSE(locals()))

    def stop(
        self,
        *,
        progress: float,
        movie: params.MovieInputValue | Unset = UNSET,
        show: params.ScrobbleShowInputValue | Unset = UNSET,
        episode: params.ScrobbleEpisodeInputValue | Unset = UNSET,
        sharing: params.SharingInputValue | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.Scrobble:
        """Stop or finish watching in a media center.

        Tells Trakt that the token's owner has stopped or finished. From 80 percent on, the title
        counts as watched and a play is added; from 1 percent on, the position is saved as by a
        pause: see `action`. Below 1 percent, the call is refused.

        Needs a signed-in person.

        Args:
            progress: Scores at Rotten Tomatoes, in percent.
            movie: The movie, if it is one: a dict with `ids`, `title`, `year` (`inputs.Movie`), or a
                movie from an answer.
            show: The show of the episode: a dict with `ids`, `title`, `year` (`inputs.ScrobbleShow`),
                or a show from an answer.
            episode: The episode, if it is one: a dict with `ids`, `number`, `title`, `season`,
                `number_abs` (`inputs.ScrobbleEpisode`), or an episode from an answer.
            sharing: Social networks to share this to: a dict with `twitter`, `mastodon`, `tumblr`
                (`inputs.Sharing`).
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
        return self._caller.value(calls.STOP(locals()))
