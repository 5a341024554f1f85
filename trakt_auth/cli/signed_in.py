"""How a login ended well, in words: pure, shared by the screen and the plain lines."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class SignedIn:
    """How a login ended well."""

    account: str
    host: str | None = None
    """Where, if not at Trakt itself."""
    username: str | None
    """None when Trakt did not say."""
    expires_at: int | None
    """When the access token dies unless it is refreshed, in Unix seconds; None where unknown."""
    file: str
    """Where the token is kept."""

    @property
    def sentences(self) -> tuple[str, str]:
        """The news, and what became of the token."""
        who = "Signed in" if self.username is None else f"Signed in as {self.username}"
        who += f" at {self.host}" if self.host else ""
        return f"{who} (account {self.account})", f"Kept in {self.file}"
