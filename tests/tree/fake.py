"""Callers that send nothing and keep what they were handed."""

from __future__ import annotations

from typing import Any

from generated_client._call import Call


class Kept:
    """Keeps the call it was handed last."""

    call: Call[Any]
    chunk: int | None = None

    def keep(self, call: Call[Any]) -> Any:
        self.call = call
        return None


class FakeCaller(Kept):
    def value(self, call: Call[Any]) -> Any:
        return self.keep(call)

    def pages(self, call: Call[Any]) -> Any:
        return self.keep(call)

    def write(self, call: Call[Any], chunk: int | None) -> Any:
        self.chunk = chunk
        return self.keep(call)
