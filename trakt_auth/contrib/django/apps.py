"""The application, as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class TraktAuthConfig(AppConfig):
    """Logins at Trakt."""

    name = "trakt_auth.contrib.django"
    label = "trakt_auth"
    verbose_name = "Trakt"
    default_auto_field = "django.db.models.BigAutoField"
