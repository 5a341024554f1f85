# Generated from openapi.yaml by "make regen". Do not edit.
"""Contains endpoint functions for accessing the API"""
