"""The consent page of the authorization code flow (RFC 6749 section 4.1, RFC 7636)."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit

from attrs import frozen
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from trakt_auth.sandbox.pages import Pages, form
from trakt_auth.sandbox.settings import OUT_OF_BAND, Settings
from trakt_auth.sandbox.state import State
from trakt_auth.sandbox.tokens import CHALLENGE

AUTHORIZE = "/oauth/authorize"

_PARAMETERS = (
    "response_type",
    "client_id",
    "redirect_uri",
    "state",
    "code_challenge",
    "code_challenge_method",
    "signup",
    "prompt",
)


class NowhereToReturn(Exception):
    """A request whose sender cannot be trusted with an answer. Its text is for the person."""


@frozen
class _Refused:
    """A request that the application itself is told about."""

    error: str
    description: str


class Authorization:
    """``/oauth/authorize``: see who asks, decide, and be sent back."""

    def __init__(self, state: State, pages: Pages) -> None:
        self._settings = state.settings
        self._tokens = state.tokens
        self._pages = pages
        self.routes = [
            Route(AUTHORIZE, self.ask, methods=["GET"]),
            Route(AUTHORIZE, self.decide, methods=["POST"]),
        ]

    async def ask(self, request: Request) -> Response:
        """Show who asks."""
        return self._ask(request.query_params)

    async def decide(self, request: Request) -> Response:
        """Send the person back with a code, or with a refusal."""
        fields = await form(request)
        decision = fields.get("decision")
        if decision not in ("approve", "deny") or _problem(fields):
            return self._ask(fields)
        redirect_uri = _redirect_uri(fields, self._settings)
        if decision == "deny":
            return self._refuse(fields, _Refused("access_denied", "the person said no"))
        username = self._pages.chosen(fields)
        code = self._tokens.authorize(username, redirect_uri, fields.get("code_challenge"))
        if redirect_uri == OUT_OF_BAND:
            return self._pages.render("out_of_band.html", code=code)
        return _send_back(fields, {"code": code})

    async def on_nowhere_to_return(self, _: Request, error: Exception) -> Response:
        """The page for `NowhereToReturn`."""
        return self._pages.render(
            "result.html",
            400,
            tone="bad",
            title="This link does not work",
            text=f"{error} Go back to the application and tell its author.",
        )

    def _ask(self, parameters: Mapping[str, str]) -> Response:
        redirect_uri = _redirect_uri(parameters, self._settings)
        if problem := _problem(parameters):
            return self._refuse(parameters, problem)
        return self._pages.render(
            "consent.html",
            form_leads_to=None if redirect_uri == OUT_OF_BAND else redirect_uri,
            action=AUTHORIZE,
            fields={name: parameters[name] for name in _PARAMETERS if name in parameters},
            user_code=None,
        )

    def _refuse(self, parameters: Mapping[str, str], refused: _Refused) -> Response:
        if parameters["redirect_uri"] != OUT_OF_BAND:
            return _send_back(
                parameters, {"error": refused.error, "error_description": refused.description}
            )
        return self._pages.render(
            "result.html",
            tone="bad",
            title=f"{self._settings.app_name} is denied",
            text=f"It gets no access: {refused.description} ({refused.error}). "
            "You can close this page.",
        )


def _redirect_uri(parameters: Mapping[str, str], settings: Settings) -> str:
    """Where the answer goes, checked before anything is sent there (section 4.1.2.1)."""
    if parameters.get("client_id") != settings.client_id:
        raise NowhereToReturn("No application has this client_id.")
    redirect_uri = parameters.get("redirect_uri")
    if redirect_uri not in settings.redirect_uris:
        raise NowhereToReturn("Its redirect_uri is not registered for the application.")
    return redirect_uri


def _problem(parameters: Mapping[str, str]) -> _Refused | None:
    if parameters.get("response_type") != "code":
        return _Refused("unsupported_response_type", "response_type must be code")
    if parameters.get("signup", "true") != "true":
        return _Refused("invalid_request", "signup must be true, or left out")
    if parameters.get("prompt", "login") != "login":
        return _Refused("invalid_request", "prompt must be login, or left out")
    challenge = parameters.get("code_challenge")
    method = parameters.get("code_challenge_method")
    if challenge is None and method is None:
        return None
    if method != "S256":
        return _Refused("invalid_request", "code_challenge_method must be S256")
    if challenge is None or not CHALLENGE.fullmatch(challenge):
        return _Refused("invalid_request", "code_challenge must be 43 characters of base64url")
    return None


def _send_back(parameters: Mapping[str, str], answer: Mapping[str, str]) -> Response:
    url = urlsplit(parameters["redirect_uri"])
    query = [*parse_qsl(url.query, keep_blank_values=True), *answer.items()]
    if "state" in parameters:
        query.append(("state", parameters["state"]))
    return RedirectResponse(
        url._replace(query=urlencode(query)).geturl(), 302, {"Cache-Control": "no-store"}
    )
