# Generated from openapi.yaml by "make regen". Do not edit.
from ..types import OpenEnum


class CommentKind(OpenEnum):
    ALL = "all"
    REVIEWS = "reviews"
    SHOUTS = "shouts"
