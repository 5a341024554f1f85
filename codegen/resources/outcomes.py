"""What a method returns for which arguments: one outcome, or those that overloads tell apart."""

from attrs import frozen

from codegen.contract import Contract
from codegen.resources.calls import answer_hint, is_list
from codegen.resources.methods import Method


@frozen
class Outcome:
    """What a method returns for certain arguments."""

    when: dict[str, tuple[str, ...]]
    hint: str
    paged: bool


def outcomes(contract: Contract, method: Method) -> list[Outcome]:
    """Return what comes back for which arguments, in the order they are tried; the last for all."""
    found = [
        Outcome(
            {**{name: (value,) for name, value in way.fixed.items()}, **each.when},
            answer_hint(contract, each),
            each.paged,
        )
        for way in method.ways
        for each in way.answers
    ]
    if len({(each.hint, each.paged) for each in found}) == 1:
        return [Outcome({}, found[-1].hint, found[-1].paged)]
    merged = _joined(_told_apart(found))
    if merged[-1].when:
        merged.append(_any_of(merged))
    return merged


def _any_of(found: list[Outcome]) -> Outcome:
    """Return what comes back where nobody can say which of `found` it is."""
    if len({each.paged for each in found}) > 1:
        return Outcome({}, "Any", paged=False)
    if not found[0].paged:
        return Outcome({}, " | ".join(dict.fromkeys(each.hint for each in found)), paged=False)
    items = dict.fromkeys(item_of(each.hint) for each in found)
    return Outcome({}, f"list[{' | '.join(items)}]", paged=True)


def item_of(hint: str) -> str:
    """Return the type of the items of a list; Any for what is no list."""
    return hint[5:-1] if is_list(hint) else "Any"


def _told_apart(found: list[Outcome]) -> list[Outcome]:
    """Leave out what an earlier one takes in, and what a later one says as well."""
    reached = [
        each
        for index, each in enumerate(found)
        if not any(_takes_in(earlier, each) for earlier in found[:index])
    ]
    kept: list[Outcome] = []
    for index, each in enumerate(reached):
        # The next one that some of the same arguments fall to, without it.
        after = next((other for other in reached[index + 1 :] if _overlap(other, each)), None)
        if after is None or not (_same(after, each) and _takes_in(after, each)):
            kept.append(each)
    return kept


def _same(one: Outcome, other: Outcome) -> bool:
    return (one.hint, one.paged) == (other.hint, other.paged)


def _takes_in(one: Outcome, other: Outcome) -> bool:
    """Whether `one` is for all arguments that `other` is for."""
    return all(
        name in other.when and set(other.when[name]) <= set(values)
        for name, values in one.when.items()
    )


def _overlap(one: Outcome, other: Outcome) -> bool:
    """Whether there are arguments that both are for."""
    return all(set(values) & set(other.when.get(name, values)) for name, values in one.when.items())


def _joined(found: list[Outcome]) -> list[Outcome]:
    """Join neighbours that differ in the values of one argument alone."""
    result: list[Outcome] = []
    for each in found:
        if result:
            last = result[-1]
            if _same(last, each) and last.when.keys() == each.when.keys():
                differing = [name for name in each.when if each.when[name] != last.when[name]]
                if len(differing) <= 1:
                    values = {
                        name: tuple(dict.fromkeys([*last.when[name], *each.when[name]]))
                        for name in each.when
                    }
                    result[-1] = Outcome(values, each.hint, each.paged)
                    continue
        result.append(each)
    return result
