#!/usr/bin/env python3
"""plugin.pyi says what plugin.py has: the same classes, attributes, methods and parameters, with the same defaults.

Run with the project's folder. Both are read, not run. What only types need (aliases, Protocols) stands in the stub alone.
"""

import ast
import os
import sys

PACKAGE = os.path.join("resources", "python", "everyport")
OURS = {"Decoders"}  # how the program asks decoders; no plugin's matter


def parsed(folder, name):
    with open(os.path.join(folder, PACKAGE, name), encoding="utf-8") as file:
        return ast.parse(file.read())


def is_public(name):
    return not name.startswith("_")


def parameters(function):
    """Each with its default as it is written; what begins with self is told without it."""
    args = function.args
    plain = args.posonlyargs + args.args
    defaults = [None] * (len(plain) - len(args.defaults)) + args.defaults
    every = list(zip(plain, defaults))
    every = every[1:] if every and every[0][0].arg == "self" else every
    every += zip(args.kwonlyargs, args.kw_defaults)
    told = [each.arg + ("=" + ast.unparse(default) if default else "") for each, default in every]
    told += ["*" + args.vararg.arg] if args.vararg else []
    told += ["**" + args.kwarg.arg] if args.kwarg else []
    return told


def attributes(function):
    """Those that a constructor gives its object: `self.a, self.b = a, b`."""
    targets = [target for node in ast.walk(function) if isinstance(node, ast.Assign) for target in node.targets]
    targets += [each for target in targets if isinstance(target, ast.Tuple) for each in target.elts]
    return {target.attr for target in targets
            if isinstance(target, ast.Attribute) and getattr(target.value, "id", "") == "self" and is_public(target.attr)}


def members(of):
    """By name what a class or a module has: None for an attribute, a class's members, or how a function is called."""
    all = {}
    for node in of.body:
        if isinstance(node, ast.ClassDef) and is_public(node.name):
            if "Protocol" not in [ast.unparse(base) for base in node.bases]:
                all[node.name] = members(node)
        elif isinstance(node, ast.AnnAssign):
            all[node.target.id] = None
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if node.name == "__init__":
                all.update(dict.fromkeys(attributes(node)))
            if any(ast.unparse(each) == "property" for each in node.decorator_list):
                all[node.name] = None
            elif is_public(node.name) or node.name == "__init__":
                all[node.name] = (type(node).__name__, parameters(node))
    return all


def module(folder):
    """plugin.py, with what it hands on of other modules."""
    tree = parsed(folder, "plugin.py")
    all = members(tree)
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module.startswith("everyport."):
            theirs = members(parsed(folder, node.module.split(".")[1] + ".py"))
            all.update({each.name: theirs[each.name] for each in node.names if is_public(each.name)})
    return {name: what for name, what in all.items() if name not in OURS}


def differences(stub, real, where=""):
    for name in sorted(stub.keys() | real.keys()):
        place = where + name
        if name == "__init__" and name not in stub:
            continue  # the program makes these
        if name not in real or name not in stub:
            yield "%s stands in %s alone" % (place, "plugin.pyi" if name in stub else "plugin.py")
        elif isinstance(stub[name], dict) and isinstance(real[name], dict):
            yield from differences(stub[name], real[name], place + ".")
        elif stub[name] != real[name]:
            yield "%s is %s in plugin.pyi and %s in plugin.py" % (place, stub[name], real[name])


def main():
    folder = sys.argv[1]
    stub = members(parsed(folder, "plugin.pyi"))
    found = list(differences(stub, module(folder)))
    for each in found:
        print(each)
    print("plugin.pyi: %d names, %d differ" % (len(stub), len(found)))
    return 1 if found or len(stub) < 10 else 0


if __name__ == "__main__":
    sys.exit(main())
