# Generated from openapi.yaml by "make regen". Do not edit.
"""Trakt's calls as a tree of methods, made from `x-call`."""
