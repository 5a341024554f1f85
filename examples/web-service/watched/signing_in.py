"""Signing in, by authorization code and by device code; and signing out."""

from __future__ import annotations

from contextlib import aclosing, suppress

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from trakt_auth import (
    AccessDenied,
    CodeAlreadyUsed,
    CodeExpired,
    DeviceCode,
    DeviceFlowError,
    InvalidGrant,
    LoginRequired,
    OAuthError,
    ServiceError,
    Token,
    oauth,
)
from trakt_auth.oauth import AuthorizationRequest
from watched.service import Service, service_of
from watched.sessions import Session


async def sign_in(request: Request) -> Response:
    """Send the browser to Trakt."""
    service = service_of(request)
    asked = oauth.authorize_url(
        service.settings.app, signup="signup" in request.query_params, prompt="login"
    )
    # In Valkey, since another worker may get the answer; and not in the cookie, which a thief of
    # the browser's disk could read.
    session = await service.sessions.begin({"asked": asked.to_dict()}, request)
    response = _see_other(asked.url)
    service.sessions.send(session, response)
    return response


async def callback(request: Request) -> Response:
    """Take the answer that Trakt has sent the browser back with."""
    service = service_of(request)
    session = await service.sessions.of(request)
    if session is None or "asked" not in session.data:
        return _start_again(service, "This browser has not begun to sign in here.")
    asked = AuthorizationRequest.from_dict(session.data["asked"])
    try:
        code = asked.code_from(str(request.url))
    except InvalidGrant:  # of somebody else: this sign-in goes on
        return _start_again(service, "This answer belongs to another sign-in.")
    except OAuthError as error:
        await service.sessions.end(session)
        denied = error.error == "access_denied"
        return _start_again(service, "You said no." if denied else "Trakt refused.")
    del session.data["asked"]
    await service.sessions.keep(session)
    try:
        token = await oauth.aexchange(service.settings.app, code, code_verifier=asked.code_verifier)
    except OAuthError:
        return _start_again(service, "Trakt does not take this answer any more.")
    return await _signed_in(request, session, token, way="code")


async def device(request: Request) -> Response:
    """Get a code to type on another device."""
    service = service_of(request)
    code = await service.devices.start()
    session = await service.sessions.begin({"device": code.to_dict()}, request)
    response = _see_other("/device")
    service.sessions.send(session, response)
    return response


async def device_page(request: Request) -> Response:
    """Show the code. The page asks by itself how it stands."""
    service = service_of(request)
    session = await service.sessions.of(request)
    if session is None or "device" not in session.data:
        return _see_other("/")
    code = DeviceCode.from_dict(session.data["device"])
    return service.pages.render("device.html", code=code)


async def device_answer(request: Request) -> Response:
    """Ask Trakt once, which waits for as long as Trakt wants. Any worker can do that."""
    service = service_of(request)
    session = await service.sessions.of(request)
    if session is None or "device" not in session.data:
        return _see_other("/")
    code = DeviceCode.from_dict(session.data["device"])
    try:
        async with aclosing(service.devices.events(code)) as events:
            async for event in events:
                if event.token is not None:
                    return await _signed_in(request, session, event.token, way="device")
                if event.next_poll_in is not None:
                    break  # else it says why it is over
    except CodeAlreadyUsed:
        # Another request of this browser has the token, and may have yet to save it. The page
        # leads on once somebody is signed in, and asks again until then.
        return _see_other("/device")
    except DeviceFlowError as error:
        await service.sessions.end(session)
        why = {AccessDenied: "You said no.", CodeExpired: "Nobody approved the code in time."}
        return _start_again(service, why.get(type(error), "The code is of no more use."))
    return _see_other("/device")


async def sign_out(request: Request) -> Response:
    """End the session here, and the login at Trakt."""
    service = service_of(request)
    session = await service.sessions.of(request)
    response = _see_other("/")
    service.sessions.take(response)
    if session is not None:
        await service.sessions.end(session)
        service.counters.add("sign_outs_total")
        # What Trakt cannot be told now, the sweep tells it later.
        with suppress(ServiceError, OAuthError):
            await end_login(service, session.account)
    return response


async def end_login(service: Service, account: str) -> None:
    """Revoke the token of an account, then delete it.

    Raises:
        ServiceError: Trakt cannot be told; the token is kept.
        OAuthError: Trakt refused.
    """
    async with service.store.lock(account):
        token = await service.store.load(account)
        if token is not None:
            with suppress(LoginRequired):  # it was issued by another Trakt
                await oauth.arevoke(service.settings.app, token)
            await service.store.delete(account)


async def _signed_in(request: Request, session: Session, token: Token, *, way: str) -> Response:
    service = service_of(request)
    await service.store.save(session.account, token)
    session.data = {"name": "you"}
    with suppress(ServiceError):
        settings = await service.trakt.account(session.account).users.settings()
        session.data = {"name": settings.user.username or "you"}
    await service.sessions.finish(session, request)
    service.counters.add("sign_ins_total", way=way)
    return _see_other("/")


def _start_again(service: Service, why: str) -> Response:
    return service.pages.message(400, "You are not signed in", f"{why} Start again.")


def _see_other(path: str) -> Response:
    return RedirectResponse(path, 303, {"Cache-Control": "no-store"})


ROUTES = [
    Route("/sign-in", sign_in, methods=["POST"]),
    Route("/callback", callback, methods=["GET"]),
    Route("/sign-in/device", device, methods=["POST"]),
    Route("/device", device_page, methods=["GET"]),
    Route("/device/answer", device_answer, methods=["GET"]),
    Route("/sign-out", sign_out, methods=["POST"]),
]
