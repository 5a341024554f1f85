"""Device logins: issued to a device, decided by a person, collected by polling (RFC 8628)."""

from __future__ import annotations

import enum
import threading
import unicodedata
from collections.abc import Callable

from attrs import define, field

from trakt_auth.sandbox.clock import Clock
from trakt_auth.sandbox.settings import Settings

# Consonants and digits that nobody mistakes for one another, and that spell no words (section 6.1).
ALPHABET = "CDFGHJKMNPQRTVWXY3479"
USER_CODE_LENGTH = 8

# Two clocks measure one wait, and neither is exact.
JITTER = 0.1


class Poll(enum.IntEnum):
    """What a poll is told. The value is the HTTP status."""

    GRANTED = 200
    PENDING = 400
    UNKNOWN = 404
    USED = 409
    EXPIRED = 410
    DENIED = 418
    TOO_FAST = 429


class Stage(enum.Enum):
    """How far a device login has come."""

    PENDING = "waiting for a decision"
    APPROVED = "already approved"
    DENIED = "already denied"
    USED = "already used"
    EXPIRED = "expired"


@define(eq=False)
class DeviceLogin:
    """One login, from the issue of its codes to its end."""

    device_code: str = field(repr=False)
    user_code: str
    interval: int
    expires_at: float
    replied_at: float
    """When the device last heard from Trakt about this login."""
    decided: Stage = Stage.PENDING
    username: str = ""
    """Who approved it."""
    polled: bool = False


class DeviceLogins:
    """All device logins of a sandbox. Safe to use from any thread."""

    def __init__(self, settings: Settings, clock: Clock, lock: threading.RLock) -> None:
        self._settings = settings
        self._clock = clock
        self._lock = lock
        self._by_device_code: dict[str, DeviceLogin] = {}
        self._by_user_code: dict[str, DeviceLogin] = {}
        self.on_issue: Callable[[str], object] | None = None
        """Called with the user code of each login that starts, before the device hears of it."""

    def issue(self) -> DeviceLogin:
        """Start a login."""
        login = self._issue()
        if self.on_issue is not None:
            self.on_issue(login.user_code)
        return login

    def _issue(self) -> DeviceLogin:
        with self._lock:
            now = self._clock.now()
            login = DeviceLogin(
                device_code=self._settings.chance.token(),
                user_code=self._new_user_code(),
                interval=self._settings.interval,
                expires_at=now + self._settings.expires_in,
                replied_at=now,
            )
            self._by_device_code[login.device_code] = login
            self._by_user_code[login.user_code] = login
            return login

    def who(self, device_code: object) -> str:
        """Who approved a login; empty where nobody did."""
        with self._lock:
            login = self._find(device_code)
            return "" if login is None else login.username

    def poll(self, device_code: object) -> Poll:
        """Answer a poll. After `Poll.GRANTED` the code is used up. Say `replied` when it leaves.

        A login that has ended says so at any pace. While it lives, a poll that comes sooner after
        the previous reply than its interval allows is told to slow down, and changes nothing; the
        first poll may come at once.
        """
        with self._lock:
            login = self._find(device_code)
            if login is None:
                return Poll.UNKNOWN
            ended = _ENDED.get(self.stage(login))
            if ended is not None:
                return ended
            waited = self._clock.now() - login.replied_at
            if login.polled and waited < login.interval - JITTER:
                return Poll.TOO_FAST
            if login.decided is Stage.PENDING:
                return Poll.PENDING
            login.decided = Stage.USED
            return Poll.GRANTED

    def spacing(self, device_code: object) -> float | None:
        """Seconds since the last reply about a login; None if the code is unknown."""
        with self._lock:
            login = self._find(device_code)
            return None if login is None else self._clock.now() - login.replied_at

    def replied(self, device_code: object) -> None:
        """Note that a poll is answered now, or left without: the wait for the next starts here."""
        with self._lock:
            login = self._find(device_code)
            if login is not None:
                login.polled = True
                login.replied_at = self._clock.now()

    def stage(self, login: DeviceLogin) -> Stage:
        """How far a login has come by now. What was denied or used does not expire any more."""
        with self._lock:
            may_expire = login.decided in (Stage.PENDING, Stage.APPROVED)
            if may_expire and self._clock.now() >= login.expires_at:
                return Stage.EXPIRED
            return login.decided

    def decide(self, login: DeviceLogin, *, approve: bool, username: str = "") -> Stage:
        """Approve or deny a login in the name of a person, if it still waits for that.

        Returns:
            `Stage.PENDING` if the decision was taken; otherwise the stage that stood in its way.
        """
        with self._lock:
            stage = self.stage(login)
            if stage is Stage.PENDING:
                login.decided = Stage.APPROVED if approve else Stage.DENIED
                login.username = username
            return stage

    def expire(self, login: DeviceLogin) -> None:
        """Let a login's codes expire now."""
        with self._lock:
            login.expires_at = min(login.expires_at, self._clock.now())

    def typed(self, user_code: str) -> DeviceLogin | None:
        """The login a person means: case, spaces and dashes are as they like."""
        plain = unicodedata.normalize("NFKC", user_code).upper()
        with self._lock:
            return self._by_user_code.get("".join(filter(str.isalnum, plain)))

    def newest(self) -> DeviceLogin | None:
        """The login issued last."""
        with self._lock:
            return next(reversed(self._by_user_code.values()), None)

    def _find(self, device_code: object) -> DeviceLogin | None:
        return self._by_device_code.get(device_code) if isinstance(device_code, str) else None

    def _new_user_code(self) -> str:
        while True:
            code = self._settings.chance.code(ALPHABET, USER_CODE_LENGTH)
            if code not in self._by_user_code:
                return code


_ENDED = {Stage.DENIED: Poll.DENIED, Stage.USED: Poll.USED, Stage.EXPIRED: Poll.EXPIRED}
