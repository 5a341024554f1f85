# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncCommentsWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered, async_answered_page
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.comments import Comments


class AsyncCommentsWithResponse(Resource[AsyncAnswerCaller]):
    """Comments, reviews, replies, likes and reactions."""

    get = async_answered(Comments.get)
    update = async_answered(Comments.update)
    delete = async_answered(Comments.delete)
    item = async_answered(Comments.item)
    likes = async_answered_page(Comments.likes)
    like = async_answered(Comments.like)
    unlike = async_answered(Comments.unlike)
    report = async_answered(Comments.report)
    replies = async_answered_page(Comments.replies)
    reply = async_answered(Comments.reply)
    reaction_summary = async_answered(Comments.reaction_summary)
    reactions = async_answered_page(Comments.reactions)
    add_reaction = async_answered(Comments.add_reaction)
    remove_reaction = async_answered(Comments.remove_reaction)
    trending = async_answered_page(Comments.trending)
    recent = async_answered_page(Comments.recent)
    updates = async_answered_page(Comments.updates)
    post = async_answered(Comments.post)
