"""One request out, one response back: in time, bounded, and no secret in its errors."""
