# Generated from openapi.yaml by "make regen". Do not edit.
"""`NotesWithResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import AnswerCaller, Resource
from ...types import UNSET, Unset
from ..calls import notes as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class NotesWithResponse(Resource[AnswerCaller]):
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
    ) -> Answer[models.Note]:
        """Add notes, with status and headers: see `notes.add`."""
        return self._caller.answer(
            calls.ADD(
                {},
                {
                    "notes": notes,
                    "spoiler": spoiler,
                    "privacy": privacy,
                    "attached_to": attached_to,
                    "item": item,
                    "movie": movie,
                    "show": show,
                    "season": season,
                    "episode": episode,
                    "person": person,
                },
            )
        )

    def get(self, id: int | str) -> Answer[models.Note]:
        """Get a note, with status and headers: see `notes.get`."""
        return self._caller.answer(calls.GET({"id": id}))

    def update(
        self,
        id: int | str,
        *,
        notes: str | Unset = UNSET,
        spoiler: bool | Unset = UNSET,
        privacy: params.NotePrivacyValue | Unset = UNSET,
    ) -> Answer[models.Note]:
        """Update a note, with status and headers: see `notes.update`."""
        return self._caller.answer(
            calls.UPDATE({"id": id}, {"notes": notes, "spoiler": spoiler, "privacy": privacy})
        )

    def delete(self, id: int | str) -> Answer[None]:
        """Delete a note, with status and headers: see `notes.delete`."""
        return self._caller.answer(calls.DELETE({"id": id}))

    def item(self, id: int | str) -> Answer[models.NoteItem]:
        """Get the attached item, with status and headers: see `notes.item`."""
        return self._caller.answer(calls.ITEM({"id": id}))
