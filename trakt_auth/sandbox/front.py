"""The door of a sandbox: every request is recorded here, and scripted answers are given here."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import formatdate

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from trakt_auth.sandbox.connection import Connection
from trakt_auth.sandbox.contract.route import template_of
from trakt_auth.sandbox.faults import Answer, Manner, Script
from trakt_auth.sandbox.firewall import STRANGE_NAME, is_for_this_machine
from trakt_auth.sandbox.locations import DEVICE_TOKEN
from trakt_auth.sandbox.masking import json_body, public_body, public_headers, public_query
from trakt_auth.sandbox.records import (
    Records,
    RequestRecord,
    known_fields,
    known_grant_type,
    public_path,
)
from trakt_auth.sandbox.state import State

LARGEST_BODY = 1 << 20
"""Bytes of a request. No login needs more, and memory is finite."""


class Front:
    """ASGI: lets each request through to the application, or answers by the script."""

    def __init__(self, app: ASGIApp, state: State, script: Script, records: Records) -> None:
        self._app = app
        self._state = state
        self._script = script
        self._records = records

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        scope = _plainly(scope)
        body = await _read(receive)
        if body is None:
            return  # the client left in the middle of its request
        if not is_for_this_machine(scope):
            exchange = _Exchange(self._state, self._records, scope, body, send, scripted=False)
            await PlainTextResponse(STRANGE_NAME, 421)(scope, receive, exchange.send)
            return
        answer = self._script.next(
            f"{scope['method']} {scope['path']}", template=lambda: template_of(scope)
        )
        exchange = _Exchange(
            self._state, self._records, scope, body, send, scripted=answer is not None
        )
        if len(body) > LARGEST_BODY:
            await Response(status_code=413)(scope, receive, exchange.send)
        elif answer is None:
            await self._app(scope, _replay(body, receive), exchange.send)
        else:
            await self._scripted(answer, exchange, scope, body, receive)

    async def _scripted(
        self, answer: Answer, exchange: _Exchange, scope: Scope, body: bytes, receive: Receive
    ) -> None:
        connection: Connection = scope["state"]["connection"]
        match answer.manner:
            case Manner.WHOLE:
                await _response(answer)(scope, receive, exchange.send)
                return
            case Manner.SLOW:
                if await connection.pause(answer.delay):
                    await self._app(scope, _replay(body, receive), exchange.send)
                    return
            case Manner.TRUNCATED:
                response = _response(answer)
                await exchange.send(
                    {
                        "type": "http.response.start",
                        "status": response.status_code,
                        "headers": response.raw_headers,
                    }
                )
                await exchange.send(
                    {"type": "http.response.body", "body": answer.body, "more_body": True}
                )
                connection.close()
            case Manner.LOST:
                await self._app(scope, _replay(body, receive), _swallow)
                exchange.note(None)
                connection.close()
            case Manner.DROPPED:
                exchange.note(None)
                connection.close()
            case Manner.RESET:
                exchange.note(None)
                connection.reset()
        # Uvicorn takes a return before the connection is gone for a missing answer, and sends 500.
        while (await receive())["type"] != "http.disconnect":
            pass


def _plainly(scope: Scope) -> Scope:
    """Spell the path with one slash in front and none behind, as Trakt reads either spelling.

    Programs that join a base and a path often send one slash too many.
    """
    spelling = {
        "path": "/" + scope["path"].strip("/"),
        "raw_path": b"/" + scope["raw_path"].strip(b"/"),
    }
    return {**scope, **spelling}


class _Exchange:
    """One request on its way to a record, which is made just before its answer leaves."""

    def __init__(
        self,
        state: State,
        records: Records,
        scope: Scope,
        body: bytes,
        send: Send,
        *,
        scripted: bool,
    ) -> None:
        self._state = state
        self._records = records
        self._scope = scope
        self._send = send
        self._scripted = scripted
        self._elapsed = state.clock.elapsed()
        self._body = json_body(body)
        self._fields: Mapping[str, object] = self._body if isinstance(self._body, dict) else {}
        self._account = _account(scope, state)
        is_poll = (scope["method"], scope["path"]) == ("POST", DEVICE_TOKEN)
        self._polled = self._fields.get("code") if is_poll else None
        self._spacing = state.devices.spacing(self._polled)

    async def send(self, message: Message) -> None:
        """ASGI's send, which notes the answer and dates it by the sandbox's clock."""
        if message["type"] == "http.response.start":
            self.note(message["status"])
            date = formatdate(self._state.clock.now(), usegmt=True)
            message = {**message, "headers": [*message["headers"], (b"date", date.encode())]}
        await self._send(message)

    def note(self, status: int | None) -> None:
        """Record the request: its answer leaves now."""
        self._state.devices.replied(self._polled)
        headers = Headers(scope=self._scope)
        self._records.add(
            RequestRecord(
                method=self._scope["method"],
                path=public_path(self._scope["path"]),
                status=status,
                elapsed=self._elapsed,
                spacing=self._spacing,
                grant_type=known_grant_type(self._fields),
                fields=known_fields(self._fields),
                bearer=headers.get("authorization", "").lower().startswith("bearer "),
                api_key="trakt-api-key" in headers,
                connection=self._scope["state"]["connection"].number,
                scripted=self._scripted,
                account=self._account,
                query=public_query(self._scope["path"], self._scope["query_string"]),
                body=public_body(self._scope["path"], self._body),
                headers=public_headers(headers),
            )
        )


def _account(scope: Scope, state: State) -> str | None:
    """Who is signed in, by the token that a request carries."""
    scheme, _, token = Headers(scope=scope).get("authorization", "").partition(" ")
    return state.tokens.whose(token.strip()) if scheme.lower() == "bearer" else None


async def _read(receive: Receive) -> bytes | None:
    """The body of a request, or a little more than `LARGEST_BODY` of it; None if it breaks off."""
    body = bytearray()
    while len(body) <= LARGEST_BODY:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body", False):
            break
    return bytes(body)


def _replay(body: bytes, receive: Receive) -> Receive:
    """ASGI's receive for an application that has yet to read the body."""
    first: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replay() -> Message:
        return first.pop() if first else await receive()

    return replay


def _response(answer: Answer) -> Response:
    return Response(answer.body, answer.status, dict(answer.headers))


async def _swallow(message: Message) -> None:
    """ASGI's send into the void."""
