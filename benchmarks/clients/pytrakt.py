"""pytrakt, pointed at another server by its own ``BASE_URL``. It knows blocking logins alone."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable

import harness
from trakt import core
from trakt.auth.device import DeviceAuthAdapter
from trakt.config import AuthConfig


def _set_up(base_url: str) -> None:
    core.BASE_URL = base_url
    core.CLIENT_ID, core.CLIENT_SECRET = harness.CLIENT_ID, harness.CLIENT_SECRET
    core.AUTH_METHOD = core.DEVICE_AUTH
    # It sends requests' own name, which Trakt's firewall turns away; its users set another.
    core.session.headers["User-Agent"] = harness.USER_AGENT


def login(url: str) -> str:
    _set_up(url)  # its paths of the device login begin with a slash, all others do not
    core.init(client_id=harness.CLIENT_ID, client_secret=harness.CLIENT_SECRET)
    return "token" if core.config().OAUTH_TOKEN else "ends without a token"


def wait(url: str, count: int, over: float) -> None:
    _set_up(url)

    def one() -> None:
        config = AuthConfig("").update(
            CLIENT_ID=harness.CLIENT_ID, CLIENT_SECRET=harness.CLIENT_SECRET
        )
        DeviceAuthAdapter(client=core.api(), config=config).authenticate()

    for _ in range(count):
        threading.Thread(target=one, daemon=True).start()
        time.sleep(over / count)


def caller(url: str) -> Callable[[], object]:
    _set_up(url + "/")
    core.OAUTH_TOKEN = "token"
    from trakt.users import get_user_settings

    return get_user_settings


if __name__ == "__main__":
    harness.main(sys.modules[__name__])
