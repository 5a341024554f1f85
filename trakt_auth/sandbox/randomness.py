"""What is random in a sandbox: unforeseeable, unless a seed makes it the same each time."""

from __future__ import annotations

import random
import threading
from base64 import urlsafe_b64encode
from collections.abc import Sequence

_BYTES = 32


class Chance:
    """A source of tokens and codes. Safe to use from any thread.

    Args:
        seed: Two sources of the same seed give the same, in the same order; None for the system's.
    """

    def __init__(self, seed: int | None = None) -> None:
        # The tokens of a seed open nothing but a sandbox.
        self._random = random.SystemRandom() if seed is None else random.Random(seed)  # noqa: S311 # nosec B311
        self._lock = threading.Lock()
        self.seed = seed or 0

    def token(self) -> str:
        """An opaque token, of letters, digits, ``-`` and ``_``."""
        with self._lock:
            return urlsafe_b64encode(self._random.randbytes(_BYTES)).decode().rstrip("=")

    def code(self, alphabet: Sequence[str], length: int) -> str:
        """A code to type."""
        with self._lock:
            return "".join(self._random.choice(alphabet) for _ in range(length))
