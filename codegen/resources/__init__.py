"""The tree of calls, written from `x-call`: `write_resources`."""

from codegen.resources.writing import write_resources

__all__ = ["write_resources"]
