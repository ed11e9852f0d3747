"""The schema says nothing twice, leaves nothing out, and everything that is generated from it is fresh."""

from __future__ import annotations

import copy
import importlib.util
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from uast import kinds, legend
from uast.kinds import ATTRIBUTES, CARDINALITIES, CATEGORIES, FAMILIES, KIND_BY_NAME, ROLE_BY_NAME, Kind, Role

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
IDS = ROOT / "tests" / "goldens" / "schema_ids.json"


def load_generator() -> Any:
    spec = importlib.util.spec_from_file_location("schema_generate", ROOT / "schema" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


generator = load_generator()


@pytest.fixture(scope="module")
def schema() -> Any:
    return generator.read_schema()


def test_generated_files_are_fresh(schema: Any) -> None:
    diff = generator.generated.stale(generator.outputs(schema))
    assert not diff, f"run `{generator.COMMAND}`:\n{diff}"


def test_schema_is_sound(schema: Any) -> None:
    assert generator.problems(schema) == []


def test_both_toml_readers_agree() -> None:
    """Python 3.10 generates with the extension's reader, later ones with their own."""
    core = pytest.importorskip("uast._core", exc_type=ImportError)
    tomllib = pytest.importorskip("tomllib")
    text = generator.SOURCE.read_text(encoding="utf-8")
    assert core.read_toml(text)[0] == tomllib.loads(text)


def test_output_does_not_depend_on_the_order_of_the_reader(monkeypatch: pytest.MonkeyPatch, schema: Any) -> None:
    """The extension's reader sorts its keys."""

    def turned(value: Any) -> Any:
        return {key: turned(value[key]) for key in sorted(value, reverse=True)} if isinstance(value, dict) else value

    read = generator.read_toml
    monkeypatch.setattr(generator, "read_toml", lambda text: turned(read(text)))
    assert generator.outputs(generator.read_schema()) == generator.outputs(schema)


def test_core_embeds_this_schema() -> None:
    core = pytest.importorskip("uast._core", exc_type=ImportError)
    assert core.schema_text() == generator.SOURCE.read_text(encoding="utf-8"), "the extension was built from another schema; build it again"


def test_ids_are_append_only(bless: bool) -> None:
    """What was published keeps its id; what is new goes to the end. `--bless` records new names, it never excuses a moved one."""
    ids: dict[str, dict[str, Any]] = {
        "kinds": {str(kind): int(kind) for kind in Kind},
        "roles": {str(role): int(role) for role in Role},
        "attributes": {attribute.name: attribute.id for attribute in ATTRIBUTES},
        "values": {attribute.name: " ".join(attribute.values) for attribute in ATTRIBUTES if attribute.values},
    }
    published = json.loads(IDS.read_text(encoding="utf-8"))
    for table in ("kinds", "roles", "attributes"):
        moved = {name: number for name, number in published[table].items() if ids[table].get(name) != number}
        assert not moved, f"{table}: published ids that the schema changes or drops"
    for name, values in published["values"].items():
        assert f"{ids['values'][name]} ".startswith(f"{values} "), f"attribute {name}: values may only be appended"
    if bless:
        IDS.write_text(json.dumps(ids, indent=1) + "\n", encoding="utf-8")
    else:
        assert ids == published, "new names: record them with --bless"


def test_names_and_numbers() -> None:
    assert str(Kind.FOR_EACH) == f"{Kind.FOR_EACH}" == "ForEach"
    assert str(Role.TYPE_ARGUMENT) == f"{Role.TYPE_ARGUMENT:>14}".strip() == "type_argument"
    assert (Kind.METHOD.family, Kind.METHOD.category) == ("callable", "declaration")
    assert Kind.MODULE == 1
    assert KIND_BY_NAME["Module"] is Kind.MODULE
    assert ROLE_BY_NAME["open"] is Role.OPEN


def test_every_member_is_its_name_in_upper_snake() -> None:
    for kind in Kind:
        assert kind.name.replace("_", "").lower() == str(kind).lower()
    for role in Role:
        assert role.name.lower() == str(role)


def test_families_and_categories_partition_the_kinds(schema: Any) -> None:
    for groups in (FAMILIES, CATEGORIES):
        assert sum(map(len, groups.values())) == len(Kind)
        assert frozenset().union(*groups.values()) == frozenset(Kind)
    assert list(FAMILIES) == list(schema.families)
    assert set(CATEGORIES) == set(schema.categories)


def test_a_family_is_never_mistaken_for_a_kind() -> None:
    """Predicates name kinds and families in one list."""
    assert not set(FAMILIES) & set(KIND_BY_NAME)


def test_every_kind_is_documented() -> None:
    for kind in Kind:
        assert kind.doc.endswith(".")
        assert legend.COUNTS[str(kind)]
        assert legend.EXCLUDES[str(kind)]
    assert all(role.doc.endswith(".") for role in Role)
    assert all(attribute.doc.endswith(".") for attribute in ATTRIBUTES)


def test_what_a_kind_leaves_out_names_the_kind_that_does_not(schema: Any) -> None:
    """At least one way out for each kind, and never to itself."""
    for kind in schema.kinds:
        named = generator.kinds_in_parentheses(kind.excludes)
        assert kind.name not in named, kind.name
        assert named or kind.category in ("token", "quality"), kind.name


def test_docs_list_every_kind_role_and_attribute(schema: Any) -> None:
    text = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    assert re.findall(r"^### (\w+)$", text, re.MULTILINE) == [kind.name for family in schema.families for kind in schema.members(family)]
    for name in (*map(str, Role), *(attribute.name for attribute in ATTRIBUTES)):
        assert f"| `{name}` |" in text


def test_allowed_roles_bitmap_agrees_with_the_tables() -> None:
    bitmap = kinds.allowed_roles()
    for kind in Kind:
        allowed = {role for role in Role if bitmap[32 * kind + role // 8] >> role % 8 & 1}
        assert allowed == kinds.KIND_ROLES[kind] == kinds.ANYWHERE_ROLES | set(CARDINALITIES[kind])
    assert not any(bitmap[: 32 * Kind.MODULE])
    assert not any(bitmap[32 * (max(Kind) + 1) :])


def test_leaves_hold_tokens_only() -> None:
    for kind in (Kind.IDENTIFIER, Kind.KEYWORD, Kind.PUNCTUATION, Kind.OPERATOR_TOKEN, Kind.BOOLEAN, Kind.MISSING):
        assert CARDINALITIES[kind] == {}


def test_declared_names_have_one_role() -> None:
    """`node.name` works for every declaration."""
    for kind in CATEGORIES["declaration"] - {Kind.DECLARATION_GROUP}:
        assert CARDINALITIES[kind][Role.NAME] == "?", kind


def test_wrapped_kinds_are_what_their_roles_hold() -> None:
    wrapped = {
        Role.PARAMETER: Kind.PARAMETER,
        Role.TYPE_PARAMETER: Kind.TYPE_PARAMETER,
        Role.SUPERTYPE: Kind.HERITAGE,
        Role.ENUM_VALUE: Kind.ENUM_MEMBER,
        Role.ITEM: Kind.IMPORT_ITEM,
    }
    stand_ins = FAMILIES["quality"] | FAMILIES["preprocessor"]
    for role, kind in wrapped.items():
        assert kinds.ROLE_HOLDS[role] == stand_ins | {kind}


def test_preprocessor_regions_pass_on_what_lists_hold() -> None:
    """Their items have the roles that they would have without the region."""
    lists = {Role.STATEMENT, Role.MEMBER, Role.ENUM_VALUE, Role.ELEMENT, Role.ENTRY, Role.CASE, Role.BODY}
    for kind in (Kind.PREPROCESSOR_CONDITIONAL, Kind.PREPROCESSOR_BRANCH):
        assert lists <= set(CARDINALITIES[kind])


def test_compound_assignments_use_the_operators() -> None:
    values = kinds.ATTRIBUTE_BY_NAME["operator"].values
    assert values == kinds.ATTRIBUTE_BY_NAME["assign_op"].values
    assert {"add", "andnot", "non_null", "from_end", "custom"} <= set(values)


def test_legend_gives_the_names_by_id() -> None:
    stored = json.loads(legend.legend_json())
    assert all(stored["kinds"][kind] == str(kind) for kind in Kind)
    assert all(stored["roles"][role] == str(role) for role in Role)
    assert [each["id"] for each in stored["attributes"]] == list(range(1, len(ATTRIBUTES) + 1))
    assert stored["schema_sha256"] == kinds.SCHEMA_SHA256


def broken_kind(data: dict[str, Any]) -> dict[str, Any]:
    kind: dict[str, Any] = data["kind"]["If"]
    return kind


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: broken_kind(data).update(family="brunch"), "kind If names no family: brunch"),
        (lambda data: broken_kind(data).update(id=1), "kind ids are not"),
        (lambda data: broken_kind(data)["roles"].update(then="?"), "kind If has the undeclared role then"),
        (lambda data: broken_kind(data)["roles"].update(condition="1?"), "kind If, role condition: 1? is no cardinality"),
        (lambda data: broken_kind(data)["attrs"].append("unless"), "kind If has the undeclared attribute unless"),
        (lambda data: broken_kind(data).update({"not": "loops (Loop)"}), "kind If: `not` names Loop, no kind"),
        (lambda data: broken_kind(data).update(doc=""), "kind If has no doc"),
        (lambda data: broken_kind(data).pop("counts"), "kind If does not say what it counts and what not"),
        (lambda data: data["role"]["item"].update(holds=["Thing"]), "role item holds Thing, which is no kind or family"),
        (lambda data: data["role"].update(lost={"id": len(data["role"]) + 1, "doc": "Lost."}), "role lost is allowed nowhere"),
        (lambda data: data["attribute"]["fix"].update(type="list"), "attribute fix: list is no type"),
        (lambda data: data["attribute"]["fix"].update(default="infix"), "attribute fix: the default infix is no value"),
        (lambda data: data["attribute"]["fix"].update(values=["a", "a"], default="a"), "attribute fix has a value twice"),
        (lambda data: data["family"]["branch"].update(category="twig"), "family branch names no category: twig"),
    ],
)
def test_a_broken_schema_is_told(monkeypatch: pytest.MonkeyPatch, change: Callable[[dict[str, Any]], None], message: str) -> None:
    data = copy.deepcopy(generator.read_toml(generator.SOURCE.read_text(encoding="utf-8")))
    change(data)
    monkeypatch.setattr(generator, "read_toml", lambda _: data)
    assert any(line.startswith(message) for line in generator.problems(generator.read_schema()))


def test_check_prints_the_diff(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    real = generator.outputs
    monkeypatch.setattr(generator, "outputs", lambda schema: {path: text + "# more\n" for path, text in real(schema).items()})
    monkeypatch.setattr(sys, "argv", ["generate.py", "--check"])
    assert generator.generated.main(generator.made, "") == 1
    printed = capsys.readouterr().out
    assert printed.count("+# more") == 3
    assert "uast/kinds.py (generated)" in printed
