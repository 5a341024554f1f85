"""A host that runs each add-on in an interpreter and a thread of its own, and then ends it.

``python -m tests.hosts.media_centre KIND API_URL STORE``. KIND is ``legacy``, where all
interpreters share one lock, as in Kodi, or ``isolated``, where each has its own. Prints ``ended``
for each.
"""

from __future__ import annotations

import sys
import threading
from importlib import import_module
from pathlib import Path
from typing import Any

ADDON = Path(__file__).with_name("addon.py")


def run(kind: str, code: str, problems: list[object]) -> None:
    try:
        module: Any = import_module("_interpreters")  # since CPython 3.13
    except ImportError:
        module = import_module("_xxsubinterpreters")
        number = module.create(isolated=kind == "isolated")
        problems.append(module.run_string(number, code))
    else:
        number = module.create(kind)
        problems.append(module.exec(number, code))
    module.destroy(number)


def main(kind: str, url: str, store: str) -> None:
    settings = f"import sys; sys.path[:0] = {sys.path!r}; API_URL, STORE = {url!r}, {store!r}\n"
    text = ADDON.read_text(encoding="utf-8").replace("from __future__ import annotations\n", "")
    for _ in range(2):
        problems: list[object] = []
        thread = threading.Thread(target=run, args=(kind, settings + text, problems))
        thread.start()
        thread.join()
        assert problems == [None], problems
        print("ended", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
