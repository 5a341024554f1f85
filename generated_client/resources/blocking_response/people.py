# Generated from openapi.yaml by "make regen". Do not edit.
"""`PeopleWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AnswerCaller, Resource
from ...types import UNSET, Unset
from ..calls import people as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class PeopleWithResponse(Resource[AnswerCaller]):
    """Cast and crew."""

    def updates(
        self,
        start_date: str | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.UpdatedPerson]]:
        """Get recently updated people, with status and headers: see `people.updates`."""
        return self._caller.answer_page(
            calls.UPDATES(
                {"start_date": start_date, "extended": extended, "page": page, "limit": limit}
            )
        )

    def updated_ids(
        self, start_date: str | None = None, *, page: int | None = None, limit: int | None = None
    ) -> Answer[Page[int]]:
        """Get recently updated people Trakt IDs, with status and headers: see `people.updated_ids`."""
        return self._caller.answer_page(
            calls.UPDATED_IDS({"start_date": start_date, "page": page, "limit": limit})
        )

    def get(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[models.Person]:
        """Get a single person, with status and headers: see `people.get`."""
        return self._caller.answer(calls.GET({"id": id, "extended": extended}))

    def movies(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        languages: str | Sequence[str] | None = None,
        countries: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        runtimes: str | None = None,
        ratings: str | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
    ) -> Answer[models.PersonMovies]:
        """Get movie credits, with status and headers: see `people.movies`."""
        return self._caller.answer(
            calls.MOVIES(
                {
                    "id": id,
                    "extended": extended,
                    "genres": genres,
                    "subgenres": subgenres,
                    "certifications": certifications,
                    "languages": languages,
                    "countries": countries,
                    "statuses": statuses,
                    "runtimes": runtimes,
                    "ratings": ratings,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                }
            )
        )

    def this_month(self) -> Answer[list[models.ScoredPerson]]:
        """Get people of this month, with status and headers: see `people.this_month`."""
        return self._caller.answer(calls.THIS_MONTH({}))

    def known_for(
        self,
        id: int | str,
        type: params.CatalogTypeValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
    ) -> Answer[list[models.KnownFor] | None]:
        """Get known for by type, with status and headers: see `people.known_for`."""
        return self._caller.answer(calls.KNOWN_FOR({"id": id, "type": type, "extended": extended}))

    def shows(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        genres: str | Sequence[str] | None = None,
        subgenres: str | Sequence[str] | None = None,
        certifications: str | Sequence[str] | None = None,
        languages: str | Sequence[str] | None = None,
        countries: str | Sequence[str] | None = None,
        statuses: str | Sequence[str] | None = None,
        runtimes: str | None = None,
        ratings: str | None = None,
        imdb_ratings: str | None = None,
        rt_meters: str | None = None,
        rt_user_meters: str | None = None,
        networks: str | Sequence[str] | None = None,
    ) -> Answer[models.PersonShows]:
        """Get show credits, with status and headers: see `people.shows`."""
        return self._caller.answer(
            calls.SHOWS(
                {
                    "id": id,
                    "extended": extended,
                    "genres": genres,
                    "subgenres": subgenres,
                    "certifications": certifications,
                    "languages": languages,
                    "countries": countries,
                    "statuses": statuses,
                    "runtimes": runtimes,
                    "ratings": ratings,
                    "imdb_ratings": imdb_ratings,
                    "rt_meters": rt_meters,
                    "rt_user_meters": rt_user_meters,
                    "networks": networks,
                }
            )
        )

    def lists(
        self,
        id: int | str,
        type: params.ListTypeValue | None = None,
        sort: params.ListSortValue | None = None,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.List]]:
        """Get lists containing this person, with status and headers: see `people.lists`."""
        return self._caller.answer_page(
            calls.LISTS(
                {
                    "id": id,
                    "type": type,
                    "sort": sort,
                    "extended": extended,
                    "page": page,
                    "limit": limit,
                }
            )
        )

    def listed(
        self,
        id: int | str,
        *,
        extended: params.ExtendedInfoValue | Sequence[params.ExtendedInfoValue] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.List]]:
        """Get own lists containing this person, with status and headers: see `people.listed`."""
        return self._caller.answer_page(
            calls.LISTED({"id": id, "extended": extended, "page": page, "limit": limit})
        )

    def report(
        self, id: int | str, *, reason: params.PersonReportReasonValue, message: str | Unset = UNSET
    ) -> Answer[None]:
        """Report a person, with status and headers: see `people.report`."""
        return self._caller.answer(calls.REPORT({"id": id}, {"reason": reason, "message": message}))

    def refresh(self, id: int | str, *, images: bool | None = None) -> Answer[None]:
        """Refresh person metadata, with status and headers: see `people.refresh`."""
        return self._caller.answer(calls.REFRESH({"id": id, "images": images}))
