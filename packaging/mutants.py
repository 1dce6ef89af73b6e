"""Small breaks of a module's source: what a test-suite should notice. Pure.

Left alone are decorators, annotations, prose (text with a blank, f-strings), lines that only log,
and match patterns.
"""

import ast
import copy
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

SWAPS: dict[type[ast.AST], tuple[type[ast.AST], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add,),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult,),
    ast.Mod: (ast.Mult,),
    ast.Pow: (ast.Mult,),
    ast.BitOr: (ast.BitAnd,),
    ast.BitAnd: (ast.BitOr,),
}
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}
REMOVABLE = (ast.Expr, ast.Assign, ast.AugAssign, ast.Raise, ast.Break, ast.Continue)


@dataclass(frozen=True)
class Mutant:
    """`path` with `source` in place of what it is; `change` says at which line, and how."""

    path: str
    change: str
    source: str

    @property
    def key(self) -> str:
        return hashlib.sha256(f"{self.path}\n{self.source}".encode()).hexdigest()


def swaps(node: ast.AST) -> Iterator[str]:
    """`node` with another operator, as source."""
    for field in ("ops", "op"):
        held = getattr(node, field, None)
        for index, operator in enumerate(held if isinstance(held, list) else [held]):
            for other in SWAPS.get(type(operator), ()):
                new = copy.deepcopy(node)
                if isinstance(held, list):
                    getattr(new, field)[index] = other()
                else:
                    setattr(new, field, other())
                yield ast.unparse(new) if isinstance(node, ast.stmt) else f"({ast.unparse(new)})"


def changes(node: ast.AST, *, in_function: bool) -> Iterator[str]:
    """What may stand in place of `node`, as source."""
    yield from swaps(node)
    match node:
        case ast.UnaryOp(ast.Not() | ast.USub(), operand):
            yield f"({ast.unparse(operand)})"
        case ast.Constant(bool() as value):
            yield str(not value)
        case ast.Constant(int() | float() as number):
            yield repr(number + 1)
        case ast.Constant(str() as text) if not any(char.isspace() for char in text):
            yield repr(text + "?")
        case ast.Name(id=name, ctx=ast.Load()) if name in NAMES:
            yield NAMES[name]
        # A False that has become None mostly means the same; its True is among the constants.
        case ast.Return(ast.expr() as value) if ast.unparse(value) not in {"None", "False"}:
            yield "return None"
        case ast.stmt() if in_function and isinstance(node, REMOVABLE):
            yield "pass"


def negations(node: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """The conditions of `node` with what may stand in place of each; a comparison has its own."""
    tests = [*getattr(node, "ifs", []), getattr(node, "test", None), getattr(node, "guard", None)]
    for test in tests:
        if test is not None and not isinstance(test, ast.Compare | ast.Constant):
            yield test, f"(not ({ast.unparse(test)}))"


def walk(node: ast.AST, *, in_function: bool) -> Iterator[tuple[ast.AST, str]]:
    """Every change below and at `node`: what is replaced, and by what."""
    if isinstance(node, ast.JoinedStr | ast.pattern) or _is_said(node):
        return
    yield from ((node, new) for new in changes(node, in_function=in_function))
    yield from negations(node)
    in_function = in_function or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    for name, value in ast.iter_fields(node):
        if name in {"annotation", "returns", "decorator_list"}:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from walk(child, in_function=in_function)


def _is_said(node: ast.AST) -> bool:
    """Docstrings, log lines and lists of names: for people, not for the program."""
    match node:
        case ast.Expr(ast.Constant()) | ast.Expr(ast.Call(ast.Attribute(ast.Name("_log")))):
            return True
        case ast.Assign([ast.Name("__all__" | "_log")]):
            return True
    return False


def mutants_of(path: str, source: str) -> list[Mutant]:
    """Every mutant of a module that is still Python, each once."""
    lines = source.encode().splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    found: dict[str, Mutant] = {}
    for node, new in walk(ast.parse(source), in_function=False):
        if not isinstance(node, ast.expr | ast.stmt):
            continue
        start = starts[node.lineno - 1] + node.col_offset
        end = starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0)
        before, after = source.encode()[:start], source.encode()[end:]
        mutated = (before + new.encode() + after).decode()
        old = " ".join(source.encode()[start:end].decode().split())
        try:
            compile(mutated, path, "exec")
        except SyntaxError:
            continue
        found.setdefault(mutated, Mutant(path, f"{node.lineno}: {old}  ->  {new}", mutated))
    return list(found.values())
