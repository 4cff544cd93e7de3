"""The looking prompt: one expression over the program's objects, for people who may look and not touch.

No sandboxed interpreter: the expression is parsed, every node is checked against the list below, and our own evaluator walks it.
Python never runs what was typed. Attributes are properties of the program's objects, calls are the methods that the program has
marked (class info "looking") and the few functions and methods below. Time, steps, sizes and depth are bounded. What holds one thing
many times is as large as if it were many: whoever compares, hashes or shows it walks through all of them, and nothing stops them.
"""

import ast
import asyncio
import datetime
import math
import operator
import time

from everyport._bridge import LiveList, LiveMap, Object

LONGEST_SOURCE = 2000
DEEPEST = 32
MOST_NODES = 400
MOST_STEPS = 50_000
SECONDS = 0.5
LARGEST = 50_000      # characters or items of one value
LARGEST_SUM = 500_000  # of all that one expression makes, and of one value with all that is in it
DEEPEST_VALUE = 50
MOST_BITS = 2048       # of an integer


class LookingError(Exception):
    """Why the expression was not evaluated, in a sentence."""


_NODES = (ast.Expression, ast.Constant, ast.Name, ast.Load, ast.Store, ast.Attribute, ast.Subscript, ast.Slice, ast.Compare, ast.BoolOp, ast.And, ast.Or,
          ast.BinOp, ast.UnaryOp, ast.IfExp, ast.List, ast.Tuple, ast.Set, ast.Dict, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp,
          ast.comprehension, ast.Call, ast.keyword, ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.Not, ast.USub, ast.UAdd,
          ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.In, ast.NotIn, ast.Is, ast.IsNot)
_NUMBERS = (bool, int, float)
_SIZED = (str, bytes, list, tuple, dict, set)
_VALUES = _NUMBERS + _SIZED + (type(None), datetime.datetime, datetime.timedelta, Object, LiveList, LiveMap)
_COMPARISONS = {ast.Eq: operator.eq, ast.NotEq: operator.ne, ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge,
                ast.Is: operator.is_, ast.IsNot: operator.is_not, ast.In: lambda a, b: a in b, ast.NotIn: lambda a, b: a not in b}
_ARITHMETIC = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv, ast.FloorDiv: operator.floordiv,
               ast.Mod: operator.mod, ast.Pow: operator.pow}
# By the value's own type, and no subclass of it. None of them formats, decodes or repeats.
_METHODS = {str: {"lower", "upper", "strip", "startswith", "endswith", "find", "count", "split", "isdigit", "title"},
            dict: {"keys", "values", "items", "get"}, list: {"count", "index"}, tuple: {"count", "index"},
            datetime.datetime: {"isoformat", "timestamp", "date", "weekday"}, datetime.timedelta: {"total_seconds"}}
_ATTRIBUTES = {datetime.datetime: {"year", "month", "day", "hour", "minute", "second"}, datetime.timedelta: {"days", "seconds"}}


def _sum(values):
    if not all(type(each) in _NUMBERS for each in values):
        raise LookingError("sum() takes numbers.")
    return sum(values)


def _round(number, digits=None):
    if digits is not None and not -20 <= digits <= 20:
        raise LookingError("round() takes up to 20 digits.")
    return round(number, digits)


def _range(*bounds):
    found = range(*bounds)
    if len(found) > LARGEST // 10:
        raise LookingError("That range is too long.")
    return list(found)


_FUNCTIONS = {"len": len, "sum": _sum, "min": min, "max": max, "any": any, "all": all, "abs": abs, "round": _round, "range": _range, "sorted": sorted,
              "list": list, "set": set, "dict": dict, "str": str, "int": int, "float": float, "bool": bool,
              "enumerate": lambda values: list(enumerate(values)), "zip": lambda *lists: list(zip(*lists)), "reversed": lambda values: list(values)[::-1]}


def parse(source):
    """The tree of an expression that holds nothing but what is allowed. LookingError."""
    if len(source) > LONGEST_SOURCE:
        raise LookingError("An expression has %d characters at most." % LONGEST_SOURCE)
    try:
        tree = ast.parse(source.strip(), "<looking>", "eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
        raise LookingError("That is no expression: %s." % getattr(error, "msg", "it cannot be read")) from None
    waiting = [(tree, 1)]
    count = 0
    while waiting:
        node, depth = waiting.pop()
        count += 1
        if depth > DEEPEST or count > MOST_NODES:
            raise LookingError("That expression is too large.")
        _check(node)
        waiting += [(child, depth + 1) for child in ast.iter_child_nodes(node)]
    return tree


def _check(node):
    kind = type(node)
    if kind not in _NODES:
        raise LookingError("%s is not part of this prompt's language; see help." % kind.__name__)
    # The parser has normalised names already (NFKC), so this sees what Python would.
    for name in (getattr(node, field, None) for field in ("id", "attr", "arg")):
        if isinstance(name, str) and "_" in (name[:1], name[-1:]):
            raise LookingError("Names with an underscore at an end are the machinery's.")
    if kind is ast.Constant:
        value = node.value
        if type(value) not in _NUMBERS + (str, bytes, type(None)) or type(value) is int and value.bit_length() > MOST_BITS:
            raise LookingError("That constant is not part of this prompt's language.")
    elif kind is ast.comprehension and node.is_async:
        raise LookingError("Nothing is waited for here.")
    elif kind is ast.keyword and node.arg is None:
        raise LookingError("Arguments are written one by one.")
    elif kind is ast.Dict and None in node.keys:
        raise LookingError("Entries are written one by one.")


class Looking:
    """Evaluates expressions over `names`: the program's objects and plain values."""

    def __init__(self, names):
        self._names = dict(names)

    def evaluate(self, source):
        """The value, of plain types and the program's objects. LookingError with a sentence."""
        return _Evaluation(self._names).run(parse(source))


    def acting(self, source, acts, account):
        """Of a whole expression that calls what somebody with one of `acts` may (class infos): a function that does it; else None.
        Nothing within an expression does anything, so nothing is done many times."""
        call = parse(source).body
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
            return None
        return _Evaluation(self._names).acting(call, acts, account)


class _Evaluation:
    def __init__(self, names):
        self._names = names
        self._locals = {}
        self._steps = 0
        self._made = 0
        self._weights = {}  # by id, with the value, which keeps the number its own
        self._until = time.monotonic() + SECONDS

    def run(self, tree):
        try:
            return self._value(tree.body)
        except LookingError:
            raise
        except Exception as error:
            raise LookingError("%s: %s" % (type(error).__name__, str(error)[:300])) from None

    def acting(self, call, acts, account):
        try:
            value, name = self._value(call.func.value), call.func.attr
            if not isinstance(value, Object) or not any(name in type(value)._acts[act] for act in acts):
                return None
            arguments = [self._value(each) for each in call.args]
            named = {each.arg: self._value(each.value) for each in call.keywords}
        except LookingError:
            raise
        except Exception as error:
            raise LookingError("%s: %s" % (type(error).__name__, str(error)[:300])) from None
        most = type(value)._signed.get(name)
        if most is not None:
            if "by" in named or len(arguments) + len(named) >= most:
                raise LookingError("This is signed with your own name, so leave by out.")
            named["by"] = account
        return lambda: getattr(value, name)(*arguments, **named)

    def _step(self, count=1):
        self._steps += count
        if self._steps > MOST_STEPS or time.monotonic() > self._until:
            raise LookingError("That takes too long.")

    def _value(self, node):
        self._step()
        return self._allowed(getattr(self, "_" + type(node).__name__)(node))

    def _allowed(self, value):
        if not isinstance(value, _VALUES):
            raise LookingError("%s is nothing to look at." % type(value).__name__)
        if isinstance(value, _SIZED):
            self._made += len(value)
            if len(value) > LARGEST or self._made > LARGEST_SUM:
                raise LookingError("That is too large.")
            self._weight(value)
        elif isinstance(value, int) and value.bit_length() > MOST_BITS:
            raise LookingError("That number is too large.")
        return value

    def _weight(self, value, depth=0):
        """How much there is to walk through, with all that is in it."""
        if isinstance(value, (LiveList, LiveMap)):
            return 1 + 16 * len(value)
        if not isinstance(value, _SIZED):
            return 1
        if isinstance(value, (str, bytes)):
            return 1 + len(value)
        known = self._weights.get(id(value))
        if known is not None:
            return known[1]
        if depth > DEEPEST_VALUE:
            raise LookingError("That is too large.")
        weight = 1
        for each in value:
            weight += self._weight(each, depth + 1)
            if isinstance(value, dict):
                weight += self._weight(value[each], depth + 1)
            if weight > LARGEST_SUM:
                raise LookingError("That is too large.")
        self._weights[id(value)] = value, weight
        return weight

    def _walk(self, *values):
        """Something goes through all that is in them."""
        self._step(1 + sum(self._weight(value) for value in values) // 16)

    def _items(self, value):
        """What a comprehension or a function goes through; each item is a step."""
        if not isinstance(value, _SIZED + (LiveList, LiveMap)):
            raise LookingError("%s has no items." % type(value).__name__)
        items = list(value)
        self._step(len(items))
        return [self._allowed(each) for each in items]

    def _Constant(self, node):
        return node.value

    def _Name(self, node):
        for names in (self._locals, self._names):
            if node.id in names:
                return names[node.id]
        if node.id in _FUNCTIONS:
            raise LookingError("%s is called: %s(…)." % (node.id, node.id))
        raise LookingError("There is no %s; there are %s." % (node.id, ", ".join(sorted(self._names))))

    def _Attribute(self, node):
        value = self._value(node.value)
        if isinstance(value, Object):
            found = type(value)._shown.get(node.attr)  # the program's own, and none that somebody has added to the class
            if found is None:
                raise LookingError("%s has no property %s%s." % (type(value).__name__, node.attr, "; what it does is called" if hasattr(type(value), node.attr) else ""))
            return self._plain(found.fget(value))
        if node.attr in _ATTRIBUTES.get(type(value), ()):
            return getattr(value, node.attr)
        raise LookingError("%s has no property %s." % (type(value).__name__, node.attr))

    def _plain(self, value):
        """What the program hands out, looked through once: its own lists may be as long as they like, what is made of them not."""
        if asyncio.isfuture(value):
            raise LookingError("That comes later, and nothing is waited for here.")
        return value

    def _Subscript(self, node):
        value = self._value(node.value)
        if not isinstance(value, _SIZED + (LiveList, LiveMap)):
            raise LookingError("%s has no items." % type(value).__name__)
        if isinstance(node.slice, ast.Slice):
            parts = [None if part is None else self._value(part) for part in (node.slice.lower, node.slice.upper, node.slice.step)]
            return value[slice(*parts)]
        key = self._value(node.slice)
        self._walk(key)
        return value[key]

    def _Compare(self, node):
        left = self._value(node.left)
        for kind, right_node in zip(node.ops, node.comparators):
            right = self._value(right_node)
            self._walk(left, right)
            if not _COMPARISONS[type(kind)](left, right):
                return False
            left = right
        return True

    def _BoolOp(self, node):
        wants = isinstance(node.op, ast.And)
        value = wants
        for each in node.values:
            value = self._value(each)
            if bool(value) != wants:
                return value
        return value

    def _BinOp(self, node):
        left, right = self._value(node.left), self._value(node.right)
        kind = type(node.op)
        numbers = type(left) in _NUMBERS and type(right) in _NUMBERS
        if not numbers and (kind is not ast.Add or type(left) is not type(right) or type(left) not in (str, list, tuple)):
            times = (datetime.datetime, datetime.timedelta)
            if kind is not ast.Sub or type(left) not in times or type(right) not in times:
                raise LookingError("These two do not go together.")
        if type(left) is float or type(right) is float:
            return _ARITHMETIC[kind](left, right)
        if kind is ast.Mult and int(left).bit_length() + int(right).bit_length() > MOST_BITS:
            raise LookingError("That number is too large.")
        if kind is ast.Pow and (abs(right) > MOST_BITS or int(left).bit_length() * max(int(right), 0) > MOST_BITS):
            raise LookingError("That number is too large.")
        return _ARITHMETIC[kind](left, right)

    def _UnaryOp(self, node):
        value = self._value(node.operand)
        if isinstance(node.op, ast.Not):
            return not value
        if type(value) not in _NUMBERS:
            raise LookingError("A number is wanted there.")
        return -value if isinstance(node.op, ast.USub) else +value

    def _IfExp(self, node):
        return self._value(node.body if self._value(node.test) else node.orelse)

    def _List(self, node):
        return [self._value(each) for each in node.elts]

    def _Tuple(self, node):
        return tuple(self._List(node))

    def _key(self, value):
        """It is hashed, and may be compared."""
        self._walk(value)
        return value

    def _Set(self, node):
        return {self._key(each) for each in self._List(node)}

    def _Dict(self, node):
        return {self._key(self._value(key)): self._value(value) for key, value in zip(node.keys, node.values)}

    def _ListComp(self, node):
        found = []
        self._each(node.generators, lambda: found.append(self._value(node.elt)))
        return found

    _GeneratorExp = _ListComp

    def _SetComp(self, node):
        return {self._key(each) for each in self._ListComp(node)}

    def _DictComp(self, node):
        found = {}
        self._each(node.generators, lambda: found.__setitem__(self._key(self._value(node.key)), self._value(node.value)))
        return found

    def _each(self, generators, then):
        if not generators:
            then()
            return
        first, *rest = generators
        outer = dict(self._locals)
        for item in self._items(self._value(first.iter)):
            self._bind(first.target, item)
            if all(self._value(test) for test in first.ifs):
                self._each(rest, then)
        self._locals = outer

    def _bind(self, target, value):
        if isinstance(target, ast.Name):
            self._locals[target.id] = value
            return
        if not isinstance(target, (ast.Tuple, ast.List)):
            raise LookingError("Only names are bound.")
        values = self._items(value)
        if len(values) != len(target.elts):
            raise LookingError("%d names for %d values." % (len(target.elts), len(values)))
        for each, part in zip(target.elts, values):
            self._bind(each, part)

    def _Call(self, node):
        if isinstance(node.func, ast.Name):
            return self._function(node)
        if not isinstance(node.func, ast.Attribute):
            raise LookingError("Only names are called.")
        value, name = self._value(node.func.value), node.func.attr
        arguments = [self._value(each) for each in node.args]
        named = {each.arg: self._value(each.value) for each in node.keywords}
        if isinstance(value, Object):
            if name not in type(value)._looked_at:
                raise LookingError("%s.%s does something, and this prompt only looks." % (type(value).__name__, name))
            return self._plain(getattr(value, name)(*arguments, **named))
        if name not in _METHODS.get(type(value), ()) or named:
            raise LookingError("%s of %s is not part of this prompt's language." % (name, type(value).__name__))
        self._walk(value, *arguments)
        found = getattr(value, name)(*arguments)
        return list(found) if type(value) is dict and name != "get" else found.isoformat() if isinstance(found, datetime.date) and not isinstance(found, datetime.datetime) else found

    def _function(self, node):
        name = node.func.id
        if name not in _FUNCTIONS or node.keywords:
            raise LookingError("%s is not one of this prompt's functions: %s." % (name, ", ".join(sorted(_FUNCTIONS))))
        arguments = [self._value(each) for each in node.args]
        if name in ("len", "str", "int", "float", "bool", "abs", "round", "range"):
            return self._scalar(name, arguments)
        given = [self._items(each) if isinstance(each, _SIZED + (LiveList, LiveMap)) else each for each in arguments]
        for each in given:
            if isinstance(each, list):
                # Items are compared or hashed; sorting compares each several times.
                self._step(self._weight(each) * (1 + (int(math.log2(len(each) + 1)) if name == "sorted" else 0)) // 16)
        return _FUNCTIONS[name](*given)

    def _scalar(self, name, arguments):
        if name == "str" and any(isinstance(each, _SIZED[2:]) for each in arguments):
            raise LookingError("str() takes one plain value.")
        if name in ("int", "str") and len(arguments) != 1:
            raise LookingError("%s() takes one value." % name)
        if name == "int" and isinstance(arguments[0], str) and len(arguments[0]) > 600:
            raise LookingError("That number is too large.")
        return _FUNCTIONS[name](*arguments)
