# Generated from openapi.yaml by "make regen". Do not edit.
"""What each call sends; shared by all four trees."""
