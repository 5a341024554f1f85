"""The table of logins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from trakt_auth.stores import account_name

if TYPE_CHECKING:
    from datetime import datetime


class TraktLogin(models.Model):
    """The login of one account. Read and write it by `DjangoTokenStore`."""

    account: models.CharField[str, str] = models.CharField(
        max_length=200, primary_key=True, editable=False
    )
    token: models.TextField[str | None, str | None] = models.TextField(null=True, editable=False)
    refresh: models.CharField[str, str] = models.CharField(
        max_length=64, default="", editable=False
    )
    refused: models.BooleanField[bool, bool] = models.BooleanField(default=False, editable=False)
    deleted: models.BooleanField[bool, bool] = models.BooleanField(default=False, editable=False)
    owner: models.CharField[str, str] = models.CharField(max_length=32, default="", editable=False)
    ends: models.FloatField[float, float] = models.FloatField(default=0.0, editable=False)
    changed: models.DateTimeField[datetime, datetime] = models.DateTimeField(
        db_index=True, editable=False
    )

    class Meta:
        """How Django names it."""

        verbose_name = "login at Trakt"
        verbose_name_plural = "logins at Trakt"

    def __str__(self) -> str:
        return account_name(self.account)

    @property
    def state(self) -> str:
        """``signed in``, ``refused`` by Trakt, or ``signed out``."""
        if self.token is None:
            return "signed out"
        return "refused" if self.refused else "signed in"
