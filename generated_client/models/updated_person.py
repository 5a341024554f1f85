# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.person import Person


class UpdatedPerson(Answer):
    """How much there is of `person` depends on `extended` too: see `Person`."""

    updated_at: datetime.datetime
    """When the entry changed, in UTC."""
    person: Person
    """The person."""
