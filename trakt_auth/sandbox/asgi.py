"""The sandbox as one ASGI application, from the door to the endpoints."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp

from trakt_auth.sandbox.activate import Activation
from trakt_auth.sandbox.authorize import Authorization, NowhereToReturn
from trakt_auth.sandbox.callers import Callers
from trakt_auth.sandbox.contract.route import ContractRoute
from trakt_auth.sandbox.faults import Script
from trakt_auth.sandbox.firewall import Gate
from trakt_auth.sandbox.front import Front
from trakt_auth.sandbox.home import Home
from trakt_auth.sandbox.oauth import OAuth
from trakt_auth.sandbox.pages import ForeignForm, Pages
from trakt_auth.sandbox.rates import Rates
from trakt_auth.sandbox.records import Records
from trakt_auth.sandbox.replies import OAuthError, on_http_exception, on_oauth_error
from trakt_auth.sandbox.state import State


def application(state: State, script: Script, records: Records) -> ASGIApp:
    """A local Trakt over `state`, which plays `script` and fills `records`."""
    pages = Pages(state)
    authorization = Authorization(state, pages)
    callers = Callers(state)
    rates = Rates(state.clock.now) if state.settings.rate_limits else None
    app = Starlette(
        routes=[
            *OAuth(state).routes,
            *authorization.routes,
            *Activation(state, pages).routes,
            *Home(pages, state, records).routes,
            ContractRoute(callers, state.world, rates, strict=state.settings.strict),
        ],
        exception_handlers={
            HTTPException: on_http_exception,
            OAuthError: on_oauth_error,
            ForeignForm: pages.on_foreign_form,
            NowhereToReturn: authorization.on_nowhere_to_return,
        },
    )
    # Front has spelled the path; and programs are not sent from one spelling to another.
    app.router.redirect_slashes = False
    return Front(Gate(app), state, script, records)
