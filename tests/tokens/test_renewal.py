"""The policy of a token's life, held against a model: with each kind of lock, store and server."""

from __future__ import annotations

from hypothesis import settings

from tests.tokens.machine import Model


class LossyModel(Model):
    """As `Model`, where a lock can be lost while its holder lives: a lease."""

    lock_can_be_lost = True
    clocks_agree = True


class RevokingModel(LossyModel):
    """As `LossyModel`, with a server that revokes all when a refresh token is sent twice."""

    revokes = True


class ForgetfulModel(LossyModel):
    """As `LossyModel`, with a store that keeps nothing of what is written down."""

    intents = clocks_agree = False


EXAMPLES = settings().max_examples
Model.TestCase.settings = settings(max_examples=5 * EXAMPLES, stateful_step_count=30)
LossyModel.TestCase.settings = settings(max_examples=3 * EXAMPLES, stateful_step_count=30)
TestModel = Model.TestCase
TestLossyModel = LossyModel.TestCase
RevokingModel.TestCase.settings = settings(max_examples=3 * EXAMPLES, stateful_step_count=30)
TestRevokingModel = RevokingModel.TestCase
ForgetfulModel.TestCase.settings = settings(max_examples=EXAMPLES, stateful_step_count=30)
TestForgetfulModel = ForgetfulModel.TestCase
