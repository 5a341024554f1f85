"""Logins that wait at once in one process: CPU and memory, ours over bare httpx polling loops.

``python -m benchmarks.logins [count] [seconds]``
"""

from __future__ import annotations

import asyncio
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Coroutine

ROUNDS = 3
INTERVAL = 5


def _memory() -> int:
    """Peak resident size so far, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


async def bare(url: str, count: int, seconds: float) -> int:
    """Poll as one would by hand: one client, the same headers, limits and timeout."""
    import httpx

    polls = 0

    async def login(client: httpx.AsyncClient) -> None:
        nonlocal polls
        started = await client.post("/oauth/device/code", json={"client_id": "id"})
        code = started.json()
        body = {"code": code["device_code"], "client_id": "id", "client_secret": "secret"}
        while True:
            await asyncio.sleep(code["interval"])
            answer = await client.post("/oauth/device/token", json=body)
            assert answer.status_code == 400
            polls += 1

    headers = {"User-Agent": "bench/1.0", "trakt-api-key": "id", "trakt-api-version": "2"}
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=20, keepalive_expiry=90)
    async with httpx.AsyncClient(
        base_url=url, headers=headers, limits=limits, timeout=20
    ) as client:
        await _run([login(client) for _ in range(count)], seconds)
    return polls


async def ours(url: str, count: int, seconds: float) -> int:
    """Poll by one AsyncDeviceFlow."""
    from trakt_auth import App, AsyncDeviceFlow, PollEvent, PollOutcome

    polls = 0

    def counted(event: PollEvent) -> None:
        nonlocal polls
        assert event.outcome is PollOutcome.PENDING
        polls += 1

    async def login(flow: AsyncDeviceFlow) -> None:
        await flow.wait(await flow.start(), on_event=counted)

    async with AsyncDeviceFlow(App("id", "secret", api_url=url, auth_url=url)) as flow:
        await _run([login(flow) for _ in range(count)], seconds)
    return polls


async def _run(logins: list[Coroutine[None, None, None]], seconds: float) -> None:
    tasks = [asyncio.create_task(login) for login in logins]
    await asyncio.sleep(seconds)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    for task in tasks:
        assert task.cancelled(), task.exception()


def _child(kind: str, url: str, count: int, seconds: float) -> None:
    # Both sides pay for both imports, so that what is compared is the waiting.
    import httpx  # noqa: F401 - loaded for its size

    from trakt_auth import AsyncDeviceFlow  # noqa: F401 - loaded for its size

    before = _memory()
    began = time.process_time()
    polls = asyncio.run({"bare": bare, "ours": ours}[kind](url, count, seconds))
    spent = time.process_time() - began
    print(json.dumps([polls, spent / polls * 1e6, (_memory() - before) / count]))


def measure(kind: str, url: str, count: int, seconds: float) -> list[float]:
    """Run one kind in a process of its own: polls, microseconds a poll, KiB a login."""
    command = [sys.executable, "-m", "benchmarks.logins", kind, url, str(count), str(seconds)]
    answer: list[float] = json.loads(subprocess.check_output(command))
    return answer


def main() -> None:
    """Measure both kinds in turn and print medians and ratios."""
    if len(sys.argv) == 5:
        _child(sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4]))
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 22.0
    server = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.pending_server"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdin is not None
    assert server.stdout is not None
    try:
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        runs: dict[str, list[list[float]]] = {"bare": [], "ours": []}
        for _ in range(ROUNDS):
            for kind in runs:
                runs[kind].append(measure(kind, url, count, seconds))
    finally:
        server.stdin.close()
        server.wait(10)
    medians = {
        kind: [statistics.median(column) for column in zip(*rows, strict=True)]
        for kind, rows in runs.items()
    }
    print(f"{count} logins waiting at once, interval {INTERVAL} s, medians of {ROUNDS} runs")
    print(f"{'':12}{'polls':>10}{'us CPU/poll':>14}{'KiB/login':>12}")
    for kind, (polls, cpu, memory) in medians.items():
        print(f"{kind:12}{polls:10.0f}{cpu:14.0f}{memory:12.1f}")
    ratios = [ours / bare for ours, bare in zip(medians["ours"], medians["bare"], strict=True)]
    print(f"{'ours/bare':12}{'':10}{ratios[1]:14.2f}{ratios[2]:12.2f}")


if __name__ == "__main__":
    main()
