# Generated from openapi.yaml by "make regen". Do not edit.
"""`UsersFiltersWithResponse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._call import AnswerCaller, Resource
from ..calls import users_filters as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer, Page

    from ... import models
    from .. import params


class UsersFiltersWithResponse(Resource[AnswerCaller]):
    """The calls of `users.filters`."""

    def list(
        self,
        section: params.SavedFilterSectionValue | None = None,
        *,
        page: int | None = None,
        limit: int | None = None,
    ) -> Answer[Page[models.SavedFilter]]:
        """Get saved filters, with status and headers: see `users.filters.list`."""
        return self._caller.answer_page(
            calls.LIST({"section": section, "page": page, "limit": limit})
        )

    def delete(self, id: int) -> Answer[None]:
        """Delete saved filter, with status and headers: see `users.filters.delete`."""
        return self._caller.answer(calls.DELETE({"id": id}))

    def add(self, items: Sequence[params.NewSavedFilterValue]) -> Answer[models.SavedFiltersResult]:
        """Add saved filters, with status and headers: see `users.filters.add`."""
        return self._caller.answer(calls.ADD({}, items))
