"""What people do at a sandbox: approve and deny, sign in, and sign out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from trakt_auth.sandbox.devices import DeviceLogin, Stage
from trakt_auth.sandbox.inhabitants import Inhabitants
from trakt_auth.sandbox.tokens import TokenBody

if TYPE_CHECKING:
    from trakt_auth.token import Token


class IssuedToken(TokenBody):
    """A token as Trakt answers it, and the hosts that it belongs to."""

    api_url: str
    auth_url: str


class SigningIn(Inhabitants):
    """The part of a sandbox that knows who is signed in."""

    @property
    def url(self) -> str:
        """The address of the sandbox."""
        raise NotImplementedError

    def approve(self, user_code: str | None = None, *, person: str | None = None) -> None:
        """Approve a device login, as a person would.

        Args:
            user_code: The code that the device shows. By default, that of the newest login.
            person: The name of who approves. By default, the first person.

        Raises:
            LookupError: There is no such login, or no person of that name.
            ValueError: The login is already decided, used or expired.
        """
        self._decide(user_code, approve=True, username=self._name(person))

    def deny(self, user_code: str | None = None) -> None:
        """Deny a device login. Takes and raises what `approve` does."""
        self._decide(user_code, approve=False, username="")

    def expire(self, user_code: str | None = None) -> None:
        """Let a device login expire now: that of `user_code`, or by default the newest.

        Raises:
            LookupError: There is no such login.
        """
        self._state.devices.expire(self._login(user_code))

    def issue_token(self, person: str | None = None) -> IssuedToken:
        """Sign a person in, by default the first, and return the JSON that Trakt would answer.

        It names the sandbox as its host, too: `Token.from_dict` takes all of it.

        Raises:
            LookupError: There is no person of that name.
            RuntimeError: The sandbox was never started, so that it has no address.
        """
        url = self.url
        return {**self._state.tokens.issue(self._name(person)), "api_url": url, "auth_url": url}

    def sign_in(self, person: str | None = None) -> Token:
        """Sign a person in, by default the first, and return the token, ready for a store.

        Raises:
            LookupError: There is no person of that name.
            RuntimeError: The sandbox was never started, so that it has no address.
        """
        from trakt_auth.token import Token  # here, so that the sandbox alone does not need it

        return Token.from_dict(self.issue_token(person))

    def expire_access_tokens(self) -> None:
        """Let every access token expire now. Refresh tokens still work."""
        self._state.tokens.expire_access_tokens()

    def revoke_all(self) -> None:
        """Revoke all tokens, as if the person had signed out every device."""
        self._state.tokens.revoke_all()

    def everything(self) -> dict[str, Any]:
        """Return what `save` returns, and the logins with their tokens: for `restore`."""
        return {"world": self.save(), "sessions": self._state.tokens.save()}

    def restore(self, saved: Mapping[str, Any]) -> None:
        """Take over the state that `everything` returned.

        Raises:
            KeyError: `saved` is something else. TypeError and ValueError mean the same.
        """
        self.load(saved["world"])
        self._state.tokens.load(saved["sessions"])

    @property
    def on_login(self) -> Callable[[str], object] | None:
        """Called with the user code of each new device login; None to wait for a person.

        Set it to `approve` and every login succeeds; set it to `deny` or `expire` and every login
        fails: ``sandbox.on_login = sandbox.approve``. It is called on the sandbox's thread.
        """
        return self._state.devices.on_issue

    @on_login.setter
    def on_login(self, answer: Callable[[str], object] | None) -> None:
        self._state.devices.on_issue = answer

    def consent(self, url: str, *, person: str | None = None, approve: bool = True) -> str:
        """Decide on an authorization request without a browser, as a person would.

        Args:
            url: The link to the consent page, as the program made it.
            person: The name of who decides. By default, the first person.
            approve: Whether to approve or deny.

        Returns:
            Where the browser is sent: the redirect URI with `code` and `state`, or with `error`.
            For applications that cannot receive a redirect (``urn:ietf:wg:oauth:2.0:oob``), the
            code that the page shows, to be pasted into the program.

        Raises:
            LookupError: There is no person of that name.
            ValueError: The link does not work, or a program that waits for a pasted code was
                denied: the sandbox tells nobody.
        """
        import html
        import re
        from urllib.parse import parse_qsl, urlsplit

        import httpx

        fields = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
        fields |= {"decision": "approve" if approve else "deny", "person": self._name(person)}
        headers = {"User-Agent": "sandbox/1.0", "Sec-Fetch-Site": "same-origin"}
        answer = httpx.post(
            f"{self.url}/oauth/authorize", data=fields, headers=headers, trust_env=False
        )
        if "location" in answer.headers:
            return answer.headers["location"]
        if shown := re.search('<textarea id="code"[^>]*>([^<]*)', answer.text):
            return html.unescape(shown[1])
        raise ValueError(
            "the sandbox sends nobody back; check client_id, and redirect_uri: it must be "
            "registered. An application that cannot receive a redirect is not told of a denial"
        )

    def _decide(self, user_code: str | None, *, approve: bool, username: str) -> None:
        login = self._login(user_code)
        stage = self._state.devices.decide(login, approve=approve, username=username)
        if stage is not Stage.PENDING:
            raise ValueError(f"this login is {stage.value}; start a new one")

    def _login(self, user_code: str | None) -> DeviceLogin:
        devices = self._state.devices
        login = devices.newest() if user_code is None else devices.typed(user_code)
        if login is None:
            what = "no device login was started" if user_code is None else "no login has this code"
            raise LookupError(f"{what}; start one with POST /oauth/device/code")
        return login
