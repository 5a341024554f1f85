"""Counters for operators, made from what the SDK tells; shared by all workers by way of Valkey."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import suppress

from redis.asyncio import Redis
from redis.exceptions import RedisError

from trakt_auth import Renewed, StoreTrouble, Waiting
from trakt_auth.events import Event

KEY = "watched:counters"

HELP = {
    "trakt_token_renewals_total": "Tokens that were renewed.",
    "trakt_store_trouble_total": "Times that the token store failed.",
    "trakt_waits_total": "Waits of a second or more, by reason.",
    "trakt_wait_seconds_total": "Seconds of these waits, by reason.",
    "sign_ins_total": "People who have signed in, by the way they took.",
    "sign_outs_total": "People who have signed out.",
}


class Counters:
    """Counts in this worker, and adds that to what all of them have counted."""

    def __init__(self, valkey: Redis) -> None:
        self._valkey = valkey
        self._counted: Counter[str] = Counter()

    def add(self, name: str, number: float = 1, **labels: str) -> None:
        """Count. Names are those of `HELP`."""
        inside = ",".join(f'{label}="{value}"' for label, value in labels.items())
        self._counted[f"{name}{{{inside}}}" if inside else name] += number  # type: ignore[assignment] # seconds may be halves

    def on_event(self, event: Event) -> None:
        """What the SDK tells of."""
        match event:
            case Renewed():
                self.add("trakt_token_renewals_total")
            case StoreTrouble():
                self.add("trakt_store_trouble_total")
            case Waiting(reason, seconds, _):
                self.add("trakt_waits_total", reason=reason)
                self.add("trakt_wait_seconds_total", seconds, reason=reason)

    async def flush(self) -> None:
        """Add what was counted here to what is shared. What cannot be added now waits."""
        counted, self._counted = self._counted, Counter()
        try:
            async with self._valkey.pipeline(transaction=True) as together:
                for name, number in counted.items():
                    together.hincrbyfloat(KEY, name, number)
                await together.execute()
        except RedisError:
            self._counted.update(counted)
            raise

    async def flush_for_ever(self, seconds: float = 1.0) -> None:
        """Do it now and then: what a killed worker has not yet added is lost."""
        while True:
            await asyncio.sleep(seconds)
            with suppress(RedisError):
                await self.flush()

    async def text(self) -> str:
        """All of it, as Prometheus reads it."""
        await self.flush()
        kept = await self._valkey.hgetall(KEY)
        shared = {
            name if isinstance(name, str) else name.decode(): float(number)
            for name, number in kept.items()
        }
        lines: list[str] = []
        for name, text in HELP.items():
            lines += [f"# HELP {name} {text}", f"# TYPE {name} counter"]
            found = [each for each in sorted(shared) if each.partition("{")[0] == name]
            lines += [f"{each} {shared[each]:g}" for each in found or [name] if each in shared]
            lines += [] if found else [f"{name} 0"]
        return "\n".join(lines) + "\n"
