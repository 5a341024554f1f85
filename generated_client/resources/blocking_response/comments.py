# Generated from openapi.yaml by "make regen". Do not edit.
"""`CommentsWithResponse`."""

from __future__ import annotations

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ..blocking.comments import Comments


class CommentsWithResponse(Resource[AnswerCaller]):
    """Comments, reviews, replies, likes and reactions."""

    get = answered(Comments.get)
    update = answered(Comments.update)
    delete = answered(Comments.delete)
    item = answered(Comments.item)
    likes = answered_page(Comments.likes)
    like = answered(Comments.like)
    unlike = answered(Comments.unlike)
    report = answered(Comments.report)
    replies = answered_page(Comments.replies)
    reply = answered(Comments.reply)
    reaction_summary = answered(Comments.reaction_summary)
    reactions = answered_page(Comments.reactions)
    add_reaction = answered(Comments.add_reaction)
    remove_reaction = answered(Comments.remove_reaction)
    trending = answered_page(Comments.trending)
    recent = answered_page(Comments.recent)
    updates = answered_page(Comments.updates)
    post = answered(Comments.post)
