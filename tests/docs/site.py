"""The site as `make docs` builds it, in a folder of its own, once for all tests of a run."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock

from tests.docs.blocks import ROOT
from tools.site import build

COPIED = ("mkdocs.yml", "CHANGELOG.md", "CONTRIBUTING.md")


def built(base: Path) -> Path:
    """Build the site below `base`, or take what another worker has built there; return it."""
    folder = base / "built-site"
    with FileLock(f"{folder}.lock"):
        if not (folder / "done").exists():
            shutil.copytree(ROOT / "docs", folder / "docs", dirs_exist_ok=True)
            for name in COPIED:
                shutil.copy(ROOT / name, folder)
            for name in ("trakt_auth", "generated_client", "examples"):
                (folder / name).symlink_to(ROOT / name)
            build(folder)
            (folder / "done").touch()
    return folder / "site"


def shared(base: Path) -> Path:
    """The folder that the workers of pytest-xdist share, from that of one of them."""
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - theirs
        """Say nothing."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a folder on this machine; yield its address."""
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
