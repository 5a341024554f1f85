# Generated from openapi.yaml by "make regen". Do not edit.

"""A client library for accessing Trakt"""

from .client import AuthenticatedClient, Client

__all__ = (
    "AuthenticatedClient",
    "Client",
)
