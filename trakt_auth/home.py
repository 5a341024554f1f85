"""`Home`: the application and the hosts that a login belongs to."""

from __future__ import annotations

from typing import Self

from attrs import frozen

from trakt_auth._links import address
from trakt_auth.app import API_URL, AUTH_URL, App
from trakt_auth.errors import LoginRequired
from trakt_auth.token import Token


@frozen
class Home:
    """The application and the hosts of one program."""

    client_id: str
    auth_url: str
    api_url: str

    @classmethod
    def of(cls, app: App) -> Self:
        """Return the home of the tokens that are issued to `app`."""
        return cls(app.client_id, app.auth_url, app.api_url)

    def token(self, body: object, *, received_at: float, spent: str | None = None) -> Token | None:
        """Read the token in the JSON body of a successful answer; see `Token.from_answer`."""
        return Token.from_answer(
            body,
            received_at=received_at,
            client_id=self.client_id,
            auth_url=self.auth_url,
            api_url=self.api_url,
            spent=spent,
        )

    def refusal(self, token: Token, account: str | None = None) -> LoginRequired | None:
        """Return why `token` must not be sent with this application and hosts; None if it may.

        A host that the token does not name is Trakt's own.

        Args:
            token: The token of a login.
            account: The name of its account, for the message.
        """
        who = "This login" if account is None else f"Account {account}"
        for name, theirs, trakts, ours in (
            ("auth_url", token.auth_url, AUTH_URL, self.auth_url),
            ("api_url", token.api_url, API_URL, self.api_url),
        ):
            host = theirs or trakts
            if host == ours or _place(host) == _place(ours):
                continue
            where = f"is signed in at {theirs}" if theirs else "names no host, so it is Trakt's own"
            problem = (
                f"{who} {where}, and this program calls {ours} ({name}); nothing was sent there."
            )
            error = LoginRequired(
                f"{problem} Set {name} (TRAKT_{name.upper()}) to {host}{'' if theirs else _NAMING}"
                f"; or log in at this host {_ANEW}",
                account=account,
                problem=problem,
            )
            error.elsewhere = True
            return error
        if token.client_id not in (None, self.client_id):
            problem = f"{who} is signed in to another application."
            return LoginRequired(
                f"{problem} Set client_id (TRAKT_CLIENT_ID) to {token.client_id}, "
                f"or log in {_ANEW}",
                account=account,
                problem=problem,
            )
        return None


_NAMING = (
    "; or, if this host issued the token, name it where the program makes that: "
    "Token(..., api_url=..., auth_url=...) or Token.from_traktpy(..., app=app)"
)
_ANEW = "under another account name: trakt-auth login --account NAME"


def _place(url: str) -> tuple[str, str, int, str] | None:
    """What two spellings of one address share; None for what is no address, as no `App` has it."""
    found = address(url)
    if found is None:
        return None
    port = found.port or {"http": 80, "https": 443}[found.scheme]
    return found.scheme, found.host, port, found.rest.rstrip("/")
