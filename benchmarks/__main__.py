"""``python -m benchmarks [--quick]``: measure everything, print the page, and write it.

The page is ``docs/performance.md``; a quick run writes none.
"""

from __future__ import annotations

import datetime as dt
import os
import platform
import subprocess
import sys
from pathlib import Path
from string import Template

from benchmarks import (
    approval,
    behaviour,
    calls,
    checking,
    environments,
    frontdoor,
    imports,
    logins,
    sandbox,
)
from benchmarks.chart import Chart, draw
from benchmarks.environments import BARE, MODELS, OURS, ROOT
from benchmarks.tables import text_table

HERE = Path(__file__).parent
PAGE = ROOT / "docs" / "performance.md"
PICTURE = ROOT / "docs" / "images" / "logins.svg"


def main() -> None:
    """Run all parts, one after the other."""
    quick = "--quick" in sys.argv[1:]
    parts = {"machine": _machine()}
    _say("making the environments")
    environments.prepare()
    parts["versions"] = ", ".join(
        f"{name} {number}" for name, number in environments.versions().items()
    )
    _say("imports")
    imported = imports.measure(quick=quick)
    parts["imports"] = imports.report(imported)
    _say("type checkers")
    checked = checking.measure(quick=quick)
    parts["checking"] = checking.report(*checked)
    _say("calls")
    parts["calls"] = calls.measure(quick=quick)
    _say("tokens")
    parts["tokens"] = _output(sys.executable, "-m", "benchmarks.tokens", "1" if quick else "6")
    _say("front door")
    parts["frontdoor"] = frontdoor.measure(quick=quick)
    _say("sandbox")
    parts["sandbox"] = sandbox.measure(quick=quick)
    _say("parsing")
    script = str(HERE / "parsing.py")
    parts["parsing"] = _output(environments.python(MODELS), "-I", script, "5" if quick else "40")
    _say("logins")
    waiting = logins.measure(quick=quick)
    parts["logins"] = logins.report(waiting)
    _say("from approval to token")
    parts |= approval.measure(quick=quick)
    _say("behaviour")
    parts |= behaviour.measure(quick=quick)
    parts["limits"] = _limits(imported, checked, waiting)
    page = Template((HERE / "performance.md.template").read_text()).substitute(parts)
    print(page)
    if not quick:
        PAGE.write_text(page)
        PICTURE.parent.mkdir(exist_ok=True)
        PICTURE.write_text(_picture(waiting))


def _machine() -> str:
    cpus = Path("/proc/cpuinfo").read_text()
    model = next(line.split(": ")[1] for line in cpus.splitlines() if line.startswith("model name"))
    load = ", ".join(f"{number:.1f}" for number in os.getloadavg())
    return (
        f"Measured on {dt.datetime.now(dt.UTC).date()}, {os.cpu_count()} cores ({model}), "
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}. "
        f"The load averages at the start were {load}."
    )


def _limits(
    imported: dict[str, imports.Cost],
    checked: tuple[checking.Cost, checking.Cost],
    waiting: logins.Costs,
) -> str:
    base = imported[imports.HTTPX].milliseconds
    package = imported[imports.PACKAGE].milliseconds - imported[imports.NOTHING].milliseconds
    login = imported[imports.LOGIN].milliseconds
    front = imported[imports.FRONT].milliseconds
    operation = imported[imports.OPERATION].milliseconds
    rows = [
        _limit("`import trakt_auth`, over a bare interpreter", package, 5, " ms"),
        _limit(
            "`from trakt_auth import DeviceFlow`", login / base, 1.2, " x `import httpx, attrs`"
        ),
        _limit("`from trakt_auth import Trakt`", front / base, 1.25, " x `import httpx, attrs`"),
        _limit("one generated operation", operation / base, 1.2, " x `import httpx, attrs`"),
        _limit("mypy, the first time, over bare httpx", checked[0].cold - checked[1].cold, 3, " s"),
        _limit("mypy, again, over bare httpx", checked[0].warm - checked[1].warm, 0.3, " s"),
    ]
    for crowd in dict.fromkeys(crowd for crowd, _ in waiting if crowd.logins == 1000):
        ours, bare = waiting[crowd, OURS], waiting[crowd, BARE]
        if ours.started and bare.started:
            each = [logins.kilobytes_each(waiting, crowd, library) for library in (OURS, BARE)]
            rows += [
                _limit(f"CPU of a poll, {crowd}", ours.cpu / bare.cpu, 1.15, " x bare httpx"),
                _limit(
                    f"memory of the process, {crowd}",
                    ours.megabytes / bare.megabytes,
                    1.3,
                    " x bare httpx",
                ),
                _limit(
                    f"memory of one login more, {crowd}", each[0] / each[1], 1.3, " x bare httpx"
                ),
            ]
    return text_table(["what", "limit", "measured", ""], rows)


def _limit(what: str, measured: float, limit: float, unit: str) -> list[str]:
    verdict = "kept" if measured <= limit else "**over**"
    return [what, f"{limit}{unit}", f"{measured:.2f}", verdict]


def _picture(waiting: logins.Costs) -> str:
    spread = {
        key: cost
        for key, cost in waiting.items()
        if cost.started and (key[0].over or key[0].logins == 1)
    }
    libraries = dict.fromkeys(library for _, library in spread)

    def lines(value: str) -> dict[str, list[tuple[float, float]]]:
        return {
            library: [
                (cost.started, getattr(cost, value))
                for (_, name), cost in spread.items()
                if name == library
            ]
            for library in libraries
        }

    across = "logins waiting at once in one process"
    return draw(
        [
            Chart("Memory of the process, MB", across, lines("megabytes")),
            Chart("CPU of one poll, ms", across, lines("cpu")),
        ],
        "Memory and CPU against the number of logins that wait at once",
    )


def _output(*command: str) -> str:
    return subprocess.check_output(command, cwd=ROOT, text=True).rstrip()


def _say(what: str) -> None:
    print(f"... {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
