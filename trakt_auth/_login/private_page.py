"""Open a link in a browser of this machine, hidden from other users of the machine.

They see the arguments that programs are started with. A browser is started with the name of a file
that this user alone can read, and that leads on to the link.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import webbrowser
from contextlib import suppress
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

_PRIVATE_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Sign in to Trakt</title>
<meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0; url={link}">
<body><p><a href="{link}">Go on to Trakt</a></p></body></html>
"""


def opened(link: str) -> TemporaryDirectory[str] | None:
    """Start the browser of this user. It may fail without an error, and is not waited for.

    Returns a directory to clean up once the browser has read the page.
    """
    if sys.platform == "win32":
        # There, others cannot read arguments, and a file might be opened by an editor.
        _start(link)
        return None
    # Browsers from snap see no /tmp but their own, and no hidden directory.
    home = os.path.expanduser("~")  # noqa: PTH111 - which does not raise where there is none
    place = home if os.path.isdir(os.path.join(home, "snap")) else None  # noqa: PTH112, PTH118
    directory = None
    try:
        directory = TemporaryDirectory(prefix="trakt-auth-", dir=place)
        page = Path(directory.name, "sign-in.html")
        page.touch(mode=0o600)
        page.write_text(_PRIVATE_PAGE.format(link=escape(link)), encoding="utf-8")
    except OSError:
        if directory is not None:
            directory.cleanup()
        return None
    _start(page.as_uri())
    return directory


def _start(address: str) -> None:
    # A browser may run in the foreground until it is closed.
    threading.Thread(target=_run, args=(address,), daemon=True).start()


def _run(address: str) -> None:
    opener = None if sys.platform in ("darwin", "win32") else shutil.which("xdg-open")
    if opener is None:
        with suppress(webbrowser.Error, OSError):
            webbrowser.open(address)
        return
    # By itself: a browser writes to the streams that it inherits.
    quiet = subprocess.DEVNULL
    with suppress(OSError):
        subprocess.run([opener, address], stdin=quiet, stdout=quiet, stderr=quiet, check=False)  # noqa: S603
