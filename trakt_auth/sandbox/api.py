"""What the API knows of the person of a sandbox."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from trakt_auth.sandbox.callers import Callers
from trakt_auth.sandbox.settings import Settings


class Api:
    """The operation by which a program learns who has signed in. It is answered by the truth."""

    def __init__(self, settings: Settings, callers: Callers) -> None:
        self._settings = settings
        self._callers = callers
        self.routes = [Route("/users/settings", self.users_settings, methods=["GET"])]

    async def users_settings(self, request: Request) -> Response:
        """Who is signed in."""
        self._callers.check_application(request)
        self._callers.check_person(request)
        return JSONResponse(_users_settings(self._settings.username))


def _users_settings(username: str) -> dict[str, object]:
    return {
        "user": {
            "username": username,
            "private": False,
            "name": "Robin Sandbox",
            "vip": True,
            "vip_ep": False,
            "director": False,
            "ids": {"slug": username, "trakt": 1138, "uuid": "5eed0f5a9d0b4c1e8a37d2c4b6e80f19"},
            "joined_at": "2019-03-08T18:24:05.000Z",
            "location": "Loopback",
            "about": "Lives on 127.0.0.1 and watches whatever is scripted.",
            "gender": None,
            "age": None,
            "images": {"avatar": {"full": "https://media.example/avatars/robin.png"}},
            "vip_og": False,
            "vip_years": 4,
            "vip_cover_image": None,
        },
        "account": {
            "timezone": "Europe/Lisbon",
            "date_format": "dmy",
            "time_24hr": True,
            "cover_image": None,
            "display_ads": False,
        },
        "connections": {
            "facebook": False,
            "twitter": False,
            "mastodon": True,
            "google": False,
            "tumblr": False,
            "medium": False,
            "slack": False,
            "apple": False,
            "dropbox": False,
            "microsoft": False,
        },
        "sharing_text": {
            "watching": "Watching [item]",
            "watched": "Just watched [item]",
            "rated": "Rated [item] [stars]",
        },
        "permissions": {"commenting": True, "liking": True, "following": True},
        "limits": {
            "list": {"count": 50, "item_count": 5000},
            "watchlist": {"item_count": 5000},
            "favorites": {"item_count": 500},
        },
    }
