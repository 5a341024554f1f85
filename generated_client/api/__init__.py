# Generated from openapi.yaml by "make regen". Do not edit.
"""Contains methods for accessing the API"""
