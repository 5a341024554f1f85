"""Where this package was installed from (PEP 610), for messages that say what to install."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

_NAME = "trakt-auth"


def to_install(extra: str) -> str:
    """Say how to install an extra of this package, from the place that the package came from.

    A name alone would be sought on a package index, where another package may have it.
    """
    try:
        found = distribution(_NAME).read_text("direct_url.json")
    except PackageNotFoundError:  # never installed: on sys.path as it is
        return f'install the extra "{extra}" of {_NAME}, from where you have it'
    if found is None:  # from an index
        return f'pip install "{_NAME}[{extra}]"'
    origin = json.loads(found)
    url = urlsplit(origin["url"])
    place = Path(url2pathname(url.path))
    if url.scheme == "file" and not place.exists():
        return f'install {_NAME} again, with its extra "{extra}"; {place} is gone'
    if origin.get("dir_info", {}).get("editable"):
        return f'pip install -e "{place}[{extra}]"'
    where = origin["url"]
    if version_control := origin.get("vcs_info"):
        where = f"{version_control['vcs']}+{where}@{version_control['commit_id']}"
    return f'pip install "{_NAME}[{extra}] @ {where}"'
