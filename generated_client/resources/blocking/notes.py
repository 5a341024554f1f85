# Generated from openapi.yaml by "make regen". Do not edit.
"""`Notes`."""

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
    from ..calls import notes as calls


class Notes(Resource[Caller]):
    """Notes that people keep about items."""

    def add(
        self,
        *,
        notes: str,
        spoiler: bool | Unset = UNSET,
        privacy: params.NotePrivacyValue | Unset = UNSET,
        attached_to: params.NoteAttachmentInputValue | Unset = UNSET,
        item: params.NoteItemInputValue | Unset = UNSET,
        movie: params.MovieInputValue | Unset = UNSET,
        show: params.ShowInputValue | Unset = UNSET,
        season: params.SeasonInputValue | Unset = UNSET,
        episode: params.EpisodeInputValue | Unset = UNSET,
        person: params.PersonInputValue | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.Note:
        """Add notes.

        Attaches a note of the token's owner to an item, such as a movie, show, season, episode or
        person. `privacy` decides who may read it, `spoiler` whether to hide it at first.

        Needs a signed-in person.

        Example:
            note = trakt.notes.add(notes="Lent to Robin.", movie={"ids": {"imdb": "tt1104001"}})
            print(note.notes, note.privacy)

        Args:
            notes: The text, at most 500 characters.
            spoiler: Whether it gives the plot away.
            privacy: Who may read it: `private`, `friends` or `public`.
            attached_to: What the note belongs to, if not to the item itself: a dict with `type`, `id`
                (`inputs.NoteAttachment`).
            item: What to attach the note to: a dict with `type`, `movie`, `show`, `season`, `episode`,
                `person` (`inputs.NoteItem`).
            movie: The movie, if it is one: a dict with `ids`, `title`, `year` (`inputs.Movie`), or a
                movie from an answer.
            show: The show, if it is one: a dict with `ids`, `title`, `year`, `seasons` (`inputs.Show`),
                or a show from an answer.
            season: The season, if it is one: a dict with `ids` (`inputs.Season`), or a season from an
                answer.
            episode: The episode, if it is one: a dict with `ids` (`inputs.Episode`), or an episode from
                an answer.
            person: The person, if it is one: a dict with `ids`, `name` (`inputs.Person`), or a person
                from an answer.
            extra_query: Further parameters of the query, sent as they are.
            extra: Further fields of the body, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            BadRequest: 400, Trakt could not read the request.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            NotFound: 404, there is no such thing, or it is private.
            AccountLimitExceeded: 420, the account has as many as it may.
            ValidationFailed: 422, Trakt does not take what was sent.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.ADD(locals()))

    def get(self, id: int | str, *, extra_query: Mapping[str, Any] | None = None) -> models.Note:
        """Get a note.

        One note. A private one is shown to its author only, so send the author's token.

        Needs a signed-in person.

        Args:
            id: The id of the note.
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
        return self._caller.value(calls.GET(locals()))

    def update(
        self,
        id: int | str,
        *,
        notes: str | Unset = UNSET,
        spoiler: bool | Unset = UNSET,
        privacy: params.NotePrivacyValue | Unset = UNSET,
        extra_query: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.Note:
        """Update a note.

        Changes text, privacy or spoiler mark of a note. Needs the author's token.

        Needs a signed-in person.

        Args:
            id: The id of the note.
            notes: The text, at most 500 characters.
            spoiler: Whether it gives the plot away.
            privacy: Who may read it: `private`, `friends` or `public`.
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
        return self._caller.value(calls.UPDATE(locals()))

    def delete(self, id: int | str, *, extra_query: Mapping[str, Any] | None = None) -> None:
        """Delete a note.

        Deletes a note. Needs the author's token.

        Needs a signed-in person.

        Args:
            id: The id of the note.
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
        self._caller.value(calls.DELETE(locals()))

    def item(
        self, id: int | str, *, extra_query: Mapping[str, Any] | None = None
    ) -> models.NoteItem:
        """Get the attached item.

        The item a note is attached to; `type` says which kind it is.

        Needs a signed-in person.

        Args:
            id: The id of the note.
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
        return self._caller.value(calls.ITEM(locals()))
