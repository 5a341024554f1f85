"""Logins in Django's admin: whose, in which state, since when. It shows no token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import admin
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest

from trakt_auth.contrib.django.models import TraktLogin
from trakt_auth.contrib.django.store import DjangoTokenStore

if TYPE_CHECKING:
    Base = admin.ModelAdmin[TraktLogin]
else:
    Base = admin.ModelAdmin


@admin.register(TraktLogin)
class TraktLoginAdmin(Base):
    """A list to look at and to delete from. To delete a login signs the account out here."""

    list_display = ("__str__", "state", "changed")
    list_filter = ("refused", "deleted")
    fields = readonly_fields = ("account", "state", "changed")
    search_fields = ("account",)

    def has_add_permission(self, request: HttpRequest) -> bool:  # noqa: ARG002, D102 - Django's
        return False

    def has_change_permission(  # noqa: D102
        self,
        request: HttpRequest,  # noqa: ARG002
        obj: TraktLogin | None = None,  # noqa: ARG002
    ) -> bool:
        return False

    def delete_model(self, request: HttpRequest, obj: TraktLogin) -> None:  # noqa: ARG002, D102
        store, account = DjangoTokenStore(), str(obj)
        # Not before: in SQLite, nobody else can write while the admin's transaction lasts.
        transaction.on_commit(lambda: store.delete(account), using=store.using)

    def delete_queryset(  # noqa: D102
        self,
        request: HttpRequest,
        queryset: QuerySet[TraktLogin],
    ) -> None:
        for login in queryset:
            self.delete_model(request, login)
