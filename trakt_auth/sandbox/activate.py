"""The activation page: a person types the code of a device, and approves or denies it."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from trakt_auth.sandbox.devices import DeviceLogin, DeviceLogins, Stage
from trakt_auth.sandbox.locations import ACTIVATE
from trakt_auth.sandbox.pages import Pages, form
from trakt_auth.sandbox.state import State

_DECISIONS = {"approve": True, "deny": False}

_START_AGAIN = "Start again on your device to get a new one."
_PROBLEMS = {
    Stage.APPROVED: f"This code was already approved. {_START_AGAIN}",
    Stage.DENIED: f"This code was already denied. {_START_AGAIN}",
    Stage.USED: f"This code was already used. {_START_AGAIN}",
    Stage.EXPIRED: f"This code has expired. {_START_AGAIN}",
}


class Activation:
    """``/activate``: type a code, see who asks, decide."""

    def __init__(self, state: State, pages: Pages) -> None:
        self._app_name = state.settings.app_name
        self._devices: DeviceLogins = state.devices
        self._pages = pages
        self.routes = [
            Route(ACTIVATE, self.ask, methods=["GET"]),
            Route(ACTIVATE, self.submit, methods=["POST"]),
            Route(ACTIVATE + "/{user_code}", self.ask, methods=["GET"]),
        ]

    async def ask(self, request: Request) -> Response:
        """Ask for the code; a link may have brought it along, but a person confirms it."""
        return self._ask(request.path_params.get("user_code", ""))

    async def submit(self, request: Request) -> Response:
        """Take a code, or the decision about one."""
        fields = await form(request)
        typed = fields.get("user_code", "").strip()
        if not typed:
            return self._ask("", "Enter the code that your device shows.")
        login = self._devices.typed(typed)
        if login is None:
            return self._ask(
                typed, "No device is waiting with this code. Compare it with your device."
            )
        approve = _DECISIONS.get(fields.get("decision", ""))
        if approve is None:
            stage = self._devices.stage(login)
        else:
            username = self._pages.chosen(fields)
            stage = self._devices.decide(login, approve=approve, username=username)
        if stage is not Stage.PENDING:
            return self._ask(typed, _PROBLEMS[stage])
        if approve is None:
            return self._consent(login)
        return self._approved() if approve else self._denied()

    def _ask(self, user_code: str, problem: str | None = None) -> Response:
        return self._pages.render(
            "code.html", 422 if problem else 200, user_code=user_code, problem=problem
        )

    def _consent(self, login: DeviceLogin) -> Response:
        return self._pages.render(
            "consent.html",
            action=ACTIVATE,
            fields={"user_code": login.user_code},
            user_code=login.user_code,
        )

    def _approved(self) -> Response:
        return self._pages.render(
            "result.html",
            tone="good",
            title=f"{self._app_name} is approved",
            text="Go back to your device; it goes on there within a few seconds. "
            "You can close this page.",
        )

    def _denied(self) -> Response:
        return self._pages.render(
            "result.html",
            tone="bad",
            title=f"{self._app_name} is denied",
            text="It gets no access to your account, and your device will say so. "
            "You can close this page.",
        )
