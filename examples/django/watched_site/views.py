"""Sign in by authorization code, see what you have watched, sign out."""

from __future__ import annotations

import base64
import json
import secrets
from contextlib import suppress
from functools import cache, wraps
from typing import TYPE_CHECKING

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.crypto import salted_hmac
from django.views.decorators.http import require_GET, require_POST

from trakt_auth import App, LoginRequired, OAuthError, ServiceError, StoreError, oauth
from trakt_auth.contrib.django import DjangoTokenStore, get_trakt
from trakt_auth.oauth import AuthorizationRequest

if TYPE_CHECKING:
    from collections.abc import Callable

UNFINISHED = 15 * 60
"""Seconds that a sign-in may take."""

COOKIE = "sign-in"


@cache
def app() -> App:
    """The application at Trakt, from the environment."""
    return App.from_env()


@cache
def _box() -> Fernet:
    # The key is one of SECRET_KEY's, for this use alone.
    key = salted_hmac("watched_site.sign-in", "key", algorithm="sha256").digest()
    return Fernet(base64.urlsafe_b64encode(key))


def told(view: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Turn what may go wrong into pages."""

    @wraps(view)
    def told(request: HttpRequest) -> HttpResponse:
        try:
            return view(request)
        except LoginRequired:
            request.session.flush()
            return _message(request, "Trakt has ended this login. Sign in again.", 401)
        except (ServiceError, StoreError):
            return _message(request, "This takes longer than it should. Try again soon.", 503)

    return told


@require_GET
@told
def home(request: HttpRequest) -> HttpResponse:
    """What a person has watched; or how to sign in."""
    account = request.session.get("account")
    if account is None:
        return render(request, "home.html", {"name": None})
    trakt = get_trakt().account(account)
    name = trakt.users.settings().user.username
    return render(request, "home.html", {"name": name, "plays": trakt.users.history().first(50)})


@require_POST
def sign_in(_: HttpRequest) -> HttpResponse:
    """Send the browser to Trakt.

    What is needed when it comes back goes along in a cookie, encrypted: a sign-in that nobody
    finishes costs this site nothing, from whatever address it comes.
    """
    asked = oauth.authorize_url(app(), prompt="login")
    response = HttpResponseRedirect(asked.url)
    response.set_cookie(
        COOKIE,
        _box().encrypt(json.dumps(asked.to_dict()).encode()).decode(),
        max_age=UNFINISHED,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return response


@require_GET
@told
def callback(request: HttpRequest) -> HttpResponse:
    """Take the answer that Trakt has sent the browser back with."""
    try:
        kept = _box().decrypt(request.COOKIES.get(COOKIE, ""), ttl=UNFINISHED)
    except InvalidToken:
        return _message(request, "This browser has not begun to sign in here.", 400)
    asked = AuthorizationRequest.from_dict(json.loads(kept))
    try:
        code = asked.code_from(request.build_absolute_uri())
        token = oauth.exchange(app(), code, code_verifier=asked.code_verifier)
    except OAuthError:
        return _message(request, "You are not signed in. Start again.", 400)
    # A name that nobody has used: no other worker has an older login under it in memory.
    account = f"connection-{secrets.token_hex(16)}"
    DjangoTokenStore().save(account, token)
    request.session.flush()
    request.session["account"] = account
    response = HttpResponseRedirect("/")
    response.delete_cookie(COOKIE)
    return response


@require_POST
@told
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session here, and the login at Trakt."""
    account = request.session.get("account")
    request.session.flush()
    if account is not None:
        store = DjangoTokenStore()
        with store.lock(account):
            token = store.load(account)
            if token is not None:
                with suppress(ServiceError, OAuthError):
                    oauth.revoke(app(), token)
            store.delete(account)
        get_trakt().forget(account)
    return HttpResponseRedirect("/")


def _message(request: HttpRequest, text: str, status: int) -> HttpResponse:
    return render(request, "message.html", {"text": text}, status=status)
