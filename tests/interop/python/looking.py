"""Runs inside the program: the looking prompt's language against a corpus of known ways out of Python sandboxes (dunder walks, format
strings, frames of generators, builtins by any road, normalised identifiers; see the pyjail collections of CTF write-ups) and against
what only wants to be large or slow."""

import time
import unittest

from everyport._bridge import Object, make_class
from everyport._looking import Looking, LookingError
from everyport._lookingsession import LookingSession


class Handle:
    """What the C++ side would be."""

    is_alive = True
    address = 1

    def read(self, index):
        return ["first", [1, 2], {"a": 1}, None][index]

    def call(self, indexes, arguments, named):
        return ("called", indexes[0], *arguments)


Thing = make_class("Thing", "", [("name", 0, "QString", True, False), ("list", 1, "QVariantList", False, False), ("map", 2, "QVariantMap", False, False)],
                   [("tell", 3, False, False, "a: int", "int", ""), ("break", 4, False, False, "", "void", ""), ("changed", 5, True, False, "", "void", "")],
                   {"looking": "tell"})

class PollHandle(Handle):
    def __init__(self):
        self.done = []

    def call(self, indexes, arguments, named):
        self.done.append((indexes[0], arguments, named))


Poll = make_class("Poll", "", [("name", 0, "QString", True, False)],
                  [("open", 6, False, False, "", "void", ""), ("reset", 7, False, False, "", "void", ""),
                   ("voidVotes", 8, False, False, "card: str, why: str, by: str", "void", "")],
                  {"assistant": "open voidVotes", "host": "reset", "signed": "voidVotes"})


class Heard:
    """What a session tells."""

    def __init__(self):
        self.wrong, self.ends = [], 0

    def failed(self, text):
        self.wrong.append(text)

    def ended(self):
        self.ends += 1

    def shown(self, *_):
        pass


WORKS = {
    "1 + 2 * 3": 7, "2 ** 10": 1024, "7 // 2, 7 % 4, -3": (3, 3, -3), "'a' + 'b'": "ab", "1 < 2 <= 2": True, "not 1 or 'x'": "x",
    "it.name": "first", "it.list[0]": 1, "it.map['a']": 1, "it.tell(3)": ("called", 3, 3), "[x * 2 for x in it.list if x > 1]": [4],
    "sum(x for x in it.list)": 3, "sorted({3, 1, 2})": [1, 2, 3], "{x: y for x, y in it.map.items()}": {"a": 1}, "it.name.upper()": "FIRST",
    "len(it.list) if it.list else 0": 2, "max(it.list), min(it.list), any(it.list), all(it.list)": (2, 1, True, True),
    "it.name.split('r')": ["fi", "st"], "[(i, x) for i, x in enumerate('ab')]": [(0, "a"), (1, "b")], "it.name[1:3]": "ir", "round(2.567, 1)": 2.6,
    "[[y for y in range(x)] for x in range(3)]": [[], [0], [0, 1]], "1 in it.list and 'z' not in it.name": True, "it.map.get('q')": None,
}

ESCAPES = """
().__class__
().__class__.__bases__[0].__subclasses__()
''.__class__.__mro__[1].__subclasses__()
[].__class__.__base__
{}.__class__.__init__.__globals__
(1).__class__
it.__class__
it.__dict__
it._handle
it._handle.call([4], (), {})
type(it)
it.__reduce__()
it.tell.__func__
it.tell.__globals__
it.changed
it.changed.connect(print)
it.changed._owner
it.break()
"{0.__class__}".format(1)
"{0.__class__}".format
"{it.__class__}".format_map({})
f"{it.__class__}"
f"{it!r:{it}}"
"%s" % it
"%(a)s" % {}
(x for x in [1]).gi_frame
(x for x in [1]).gi_frame.f_back.f_globals
(x for x in [1]).gi_code
[x for x in [1]].append.__self__
(lambda: 0).__code__
(lambda: it)()
(lambda: 0)
__import__('os').system('id')
__builtins__
__name__
_
_x
eval('1')
exec('1')
compile('1', '', 'eval')
open('/etc/passwd')
input()
print(1)
globals()
locals()
vars()
vars(it)
dir(it)
getattr(it, '__class__')
getattr(it, 'name')
setattr(it, 'name', 1)
delattr(it, 'name')
hasattr(it, 'name')
object()
super()
memoryview(b'')
bytearray(10)
bytes(10)
breakpoint()
help()
exit()
quit()
id(it)
hash(it)
callable(it)
iter([])
next([])
map(str, [1])
filter(None, [1])
chr(95) + chr(95)
ord('a')
format(1, 'd')
isinstance(1, int)
staticmethod
(it := 3)
[it := 3 for x in [1]]
[*[1]]
{**{}}
len(*[[1]])
it.tell(**{'a': 1})
[x async for x in it]
await it
yield
(yield)
lambda: 0
1 if 1
import os
it.name = 'x'
del it
x = 1
1; 2
...
1j
len
it.tell
str.upper
'a'.join
'a'.join(['b'])
'a'.encode()
b'a'.decode()
'a'.translate({})
'a'.replace('a', 'b' * 1000)
'a'.zfill(10)
'a'.center(10)
'a'.ljust(10)
'a'.expandtabs(10)
[].append(1)
[].sort()
[].__iter__()
{}.update({})
{}.setdefault(1, 2)
{}.pop(1)
[x.__class__ for x in [1]]
[__import__ for x in [1]]
{__import__: 1}
[x for __import__ in [1]]
[0 for it.name in ['x']]
[0 for it.list[0] in [1]]
[0 for it in [1] if it.__class__]
().＿＿class＿＿
().__ｃlass__
().﹍﹍class﹍﹍
it.＿handle
＿＿import＿＿('os')
it.ｎame.__ｌen__()
𝓮𝓿𝓪𝓵('1')
ｅｖａｌ('1')
(1).real
(1).numerator.__class__
(1).bit_length()
(1).to_bytes(10, 'big')
(1.5).hex()
it @ it
1 << 10
1 >> 1
1 & 1
1 | 1
1 ^ 1
~1
it.name.__len__()
it.list.__class__
it.map.__class__
it.name.startswith.__self__
nothing
it.nothing
it.mro()
it.list.copy.__self__
sum([[1], [2]], [])
sum([it.name])
min([1], key=it.tell)
sorted([1], key=it.tell)
sorted([2, 1], reverse=True)
int('ff', 16)
str(b'x', 'utf-8')
str([1])
dict(a=1)
"""

LARGE = [
    "9**9**9", "9**9**9**9", "2**100000", "(-2)**99999", "10**308**10", "10**10**10 % 3", "2**0.5**-9999999", "'a' * 10**10", "[0] * 10**10", "10**10 * [0]",
    "(2**1000) * (2**1000) * (2**1000)", "1e308 * 10 ** 400", "'%1000000000d' % 1", "'{:1000000000}'.format(1)", "round(5, -10**9)", "round(5, -10**18)", "range(10**9)",
    "len(range(10**18))", "list(range(10**9))", "sum(range(10**9))", "[x for x in range(10**9)]", "int('9' * 10**6)", "'9' * 5", "str(10**5000)",
    "[1 for a in range(5000) for b in range(5000)]", "[[b for b in range(4000)] for a in range(4000)]", "[a for a in range(4000) if [b for b in range(4000)]]",
    "[[y for y in [x for x in range(4000)]] for z in range(4000)]", "sum(sum(sum(c for c in range(300)) for b in range(300)) for a in range(300))",
    "[a + b for a in ['x' * 9] for b in 'y']", "sorted([[a for a in range(1000)] for b in range(1000)])", "len([s + s for s in [str(2**2000)] for t in range(4900)])",
    "[len(s + s + s + s + s + s + s + s) for s in ['x'.upper() + it.name for n in range(4000)] for t in range(4000)]",
    "zip(range(5000), range(5000), [zip(range(5000), range(5000)) for x in range(5000)])", "1" + "0" * 1990, "1e999999999 ** 2", "-" * 1500 + "1", "not " * 400 + "1",
    "(" * 900 + "1" + ")" * 900, "[" * 900 + "]" * 900, "+".join("1" * 900), "1" + "+1" * 900, "x" * 3000, "it" + ".list" * 300, "it" + "[0]" * 600, "[" + "1," * 900 + "]",
    "{" * 100, "'" * 3, "\x00", "\ud800", "1\n2", "\\", "\"", "#", "0x" + "f" * 1900, "1_0" * 600, "lambda:" * 250 + "1", "[x for x in " * 60 + "[1]" + "]" * 60,
    "a if b else " * 150 + "c", "1<" * 900 + "1", "1 if " * 300 + "1" + " else 1" * 300, "{'a':" * 200 + "1" + "}" * 200, "f'{" * 20 + "1" + "}'" * 20,
]

# One thing held many times, level by level: cheap to make, and without an end for whoever compares, hashes or shows it.
FOUR = " for %s in [[%s, %s, %s, %s]]"
DEEP = "".join(FOUR % (("a",) * 5) for _ in range(11))
TWIN = "".join((FOUR % (("a",) * 5)) + (FOUR % (("b",) * 5)) for _ in range(11))
TUPLE = "".join(" for a in [(a, a, a, a)]" for _ in range(14))
LARGE += [
    "[a == b for a in [range(5000)] for b in [range(5000)]" + TWIN + "]", "[a < b for a in [range(5000)] for b in [range(5000)]" + TWIN + "]",
    "[a in [b] for a in [[1, 2]] for b in [[1, 2]]" + TWIN + "]", "[len({a}) for a in [(1, 2)]" + TUPLE + "]", "[len({a: 1}) for a in [(1, 2)]" + TUPLE + "]",
    "{a for a in [(1, 2)]" + TUPLE + "}", "{a: 1 for a in [(1, 2)]" + TUPLE + "}", "[it.map.get(a) for a in [(1, 2)]" + TUPLE + "]", "[it.map[a] for a in [(1, 2)]" + TUPLE + "]",
    "[set([a]) for a in [(1, 2)]" + TUPLE + "]", "[dict([(a, 1)]) for a in [(1, 2)]" + TUPLE + "]", "[a for a in [(1, 2)]" + TUPLE + "]", "[a for a in [['x']]" + DEEP + "]",
    "[[a].count(b) for a in [[1]] for b in [[1]]" + TWIN + "]", "[[a].index(b) for a in [[1]] for b in [[1]]" + TWIN + "]", "[max(a, b) for a in [[1]] for b in [[1]]" + TWIN + "]",
    "[max([a, b]) for a in [[1]] for b in [[1]]" + TWIN + "]", "[sorted([a, b]) for a in [[1]] for b in [[1]]" + TWIN + "]",
    "[x == y for x in [range(4000)] for y in [range(4000)] for z in range(4000)]", "[len({x}) for x in [zip(range(4000))] for z in range(4000)]",
    "[sorted(x) for x in [range(4000)] for z in range(4000)]", "[x.count(1) for x in [range(4000)] for z in range(4000)]",
    "[s for s in [it.name + it.name] for a in [[s, s, s, s, s, s, s, s]]" + DEEP + "]", "[it" + DEEP.replace("a", "it") + "]",
]


class LookingTest(unittest.TestCase):
    def setUp(self):
        self.thing = Thing(Handle())
        self.looking = Looking({"it": self.thing})

    def test_looks(self):
        for source, value in WORKS.items():
            with self.subTest(source):
                found = self.looking.evaluate(source)
                self.assertEqual((found, type(found)), (value, type(value)))

    def test_no_way_out(self):
        for source in filter(None, ESCAPES.splitlines()):
            with self.subTest(source):
                self.assertRaises(LookingError, self.looking.evaluate, source)

    def test_nothing_large_or_slow(self):
        for source in LARGE:
            with self.subTest(source[:80]):
                began = time.monotonic()
                try:
                    value = self.looking.evaluate(source)
                    self.assertLess(len(repr(value)), 1_000_000)
                except LookingError as error:
                    self.assertLess(len(str(error)), 1000)
                self.assertLess(time.monotonic() - began, 3)

    def test_names_stay_where_they_were(self):
        self.assertEqual(self.looking.evaluate("[it for it in [1]]"), [1])
        self.assertIs(self.looking.evaluate("it"), self.thing)
        self.assertRaises(LookingError, self.looking.evaluate, "x")

    def test_only_what_the_program_shows(self):
        """A plugin may put into a class what it likes: whoever only looks does not call it."""
        called = []
        name = Thing.name
        self.addCleanup(setattr, Thing, "name", name)
        self.addCleanup(delattr, Thing, "extra")
        Thing.extra = Thing.name = property(lambda thing: called.append(thing))
        self.assertRaises(LookingError, self.looking.evaluate, "it.extra")
        self.assertEqual(self.looking.evaluate("it.name"), "first")
        self.assertEqual(called, [])
        session = LookingSession(None, {"it": self.thing, "command": print})
        self.assertEqual(list(session.names), ["it"])

    def test_values_are_of_plain_types(self):
        class Odd(str):
            pass
        looking = Looking({"odd": Odd("x"), "function": print, "module": time, "kind": int})
        for source in ("odd.upper()", "odd + odd", "function", "module", "kind", "kind('3')", "function(1)", "module.sleep(1)", "[function]", "[x for x in [module]]"):
            with self.subTest(source):
                self.assertRaises(LookingError, looking.evaluate, source)

    def acted(self, source, acts, account="ann"):
        """What was done, and what was said instead."""
        handle, heard = PollHandle(), Heard()
        LookingSession(heard, {"poll": Poll(handle), "it": self.thing}, acts=acts, account=account).feed(source)
        self.assertEqual(heard.ends, 1)
        return handle.done, heard.wrong

    def test_who_assists_does_what_they_may(self):
        self.assertEqual(self.acted("poll.open()", ["assistant"]), ([(6, (), {})], []))
        self.assertEqual(self.acted("poll.reset()", ["assistant", "host"])[0], [(7, (), {})])
        self.assertEqual(self.acted("poll.voidVotes('AB', 'A test')", ["assistant"])[0], [(8, ("AB", "A test"), {"by": "ann"})])
        self.assertEqual(self.acted("[poll][0].open()", ["assistant"])[0], [(6, (), {})])

    def test_nobody_does_more(self):
        refused = [("poll.open()", []), ("poll.reset()", ["assistant"]), ("it.break()", ["assistant", "host"]), ("poll.changed()", ["host"]),
                   ("[poll.open() for x in [1, 2]]", ["assistant"]), ("poll.open() or 1", ["assistant"]), ("len([poll.open()])", ["assistant"]),
                   ("poll.name.upper(poll.open())", ["assistant"]), ("(poll.open)()()", ["assistant"]), ("poll.open().name", ["assistant"]),
                   ("poll.voidVotes('AB', 'A test', 'lena')", ["assistant"]), ("poll.voidVotes('AB', why='x', by='lena')", ["assistant"]),
                   ("poll.voidVotes(*['AB', 'x', 'lena'])", ["assistant"]), ("poll.voidVotes('AB', **{'by': 'lena'})", ["assistant"]),
                   ("poll._handle.call([7], (), {})", ["assistant", "host"]), ("poll.__class__.open(poll)", ["assistant"])]
        for source, acts in refused:
            with self.subTest(source, acts=acts):
                done, wrong = self.acted(source, acts)
                self.assertEqual(done, [])
                self.assertEqual(len(wrong), 1)
        self.assertEqual(self.acted("poll.open()", ["assistant"], account="")[0], [])  # whoever acts does so by name


unittest.main()
