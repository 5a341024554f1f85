"""``manage.py trakt_accounts``: the logins at Trakt, without their tokens."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from trakt_auth.contrib.django.models import TraktLogin
from trakt_auth.contrib.django.store import DjangoTokenStore


class Command(BaseCommand):
    """List accounts, or sweep up what ended."""

    help = "Lists the accounts that are signed in to Trakt, and when each login last changed."

    def add_arguments(self, parser: CommandParser) -> None:  # noqa: D102 - Django's
        parser.add_argument(
            "--sweep",
            action="store_true",
            help="sign out the accounts that Trakt has refused, and forget those that signed out",
        )
        parser.add_argument(
            "--days", type=float, default=30.0, help="only what ended so many days ago (30)"
        )

    def handle(self, *_: Any, **options: Any) -> None:  # noqa: D102
        store = DjangoTokenStore()
        if options["sweep"]:
            self.stdout.write(f"{store.sweep(options['days'])} logins swept up")
            return
        logins = TraktLogin.objects.using(store.using).filter(token__isnull=False)
        for login in logins.order_by("account"):
            self.stdout.write(f"{login.changed:%Y-%m-%d %H:%M}  {login.state:9}  {str(login)!r}")
