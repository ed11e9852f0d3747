// What CRuby's own parser, Prism, reads in Ruby files: one path a line on standard input, one line of JSON a file on standard
// output. The argument is the path of the package's main module. Lines are counted by "\n" alone.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const { loadPrism } = await import(pathToFileURL(process.argv[2]));
const parse = await loadPrism();

const BINARY = new Map(Object.entries({
  "+": "add", "-": "sub", "*": "mul", "/": "div", "%": "mod", "**": "pow", "<<": "shl", ">>": "shr", "&": "band", "|": "bor",
  "^": "bxor", "&&": "and", "||": "or", "==": "eq", "!=": "ne", "===": "case_eq", "<": "lt", "<=": "le", ">": "gt", ">=": "ge",
  "<=>": "cmp", "=~": "match", "!~": "not_match",
}));

const UNARY = new Map(Object.entries({ "!": "not", "-@": "neg", "+@": "plus", "~": "bnot" }));

// Classes of nodes that are one construct without a name.
const PLAIN = new Map(Object.entries({
  ForNode: "for_each", CaseNode: "switch", CaseMatchNode: "switch", WhenNode: "case", ReturnNode: "return",
  BreakNode: "break", NextNode: "continue", RescueNode: "catch", SingletonClassNode: "class", BlockNode: "lambda",
  LambdaNode: "lambda", ForwardingParameterNode: "parameter",
}));

// Classes of nodes that are one construct with the name that they declare.
const NAMED = new Map(Object.entries({
  ClassNode: "class", ModuleNode: "class", OptionalParameterNode: "parameter", RestParameterNode: "parameter",
  RequiredKeywordParameterNode: "parameter", OptionalKeywordParameterNode: "parameter", KeywordRestParameterNode: "parameter",
  BlockParameterNode: "parameter", BlockLocalVariableNode: "parameter",
}));

const TYPES = new Set(["ClassNode", "ModuleNode", "SingletonClassNode"]);
const SCOPES = new Set([...TYPES, "DefNode", "BlockNode", "LambdaNode", "ProgramNode"]);
const NUMBERS = new Map(Object.entries({
  IntegerNode: "int", FloatNode: "float", RationalNode: "rational", ImaginaryNode: "imaginary",
}));

// Errors of meaning: the tree is the same.
const ALLOWED = new Set([
  "invalid_yield", "invalid_block_exit", "invalid_retry_without_rescue", "no_local_variable", "pattern_capture_in_alternative",
  "unexpected_block_argument",
]);

class File {
  constructor(bytes) {
    this.bytes = bytes;
    this.starts = [0];
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) this.starts.push(at + 1);
  }

  text(location) {
    return this.bytes.toString("utf8", location.startOffset, location.startOffset + location.length);
  }

  /** 1-based line of a byte offset. */
  line(offset) {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

const kindOf = (node) => node.constructor.name;

/** The last name of what is called through `.()`, through parentheses and brackets; "" where it ends in no name. */
function lastName(node, file) {
  const kind = kindOf(node);
  if (kind === "ParenthesesNode" && node.body?.body?.length === 1) return lastName(node.body.body[0], file);
  if (kind === "CallNode" && node.name === "[]" && !node.callOperatorLoc) return lastName(node.receiver, file);
  if (kind === "CallNode") return node.isVariableCall() ? node.name : "";
  if (kind === "SelfNode") return "self";
  return /Variable|Constant/.test(kind) ? node.name : "";
}

/** A call, an operator, or nothing: bare names, elements and the left sides of assignments are not calls. */
function ofCall(node, file) {
  if (node.isVariableCall() || node.isAttributeWrite()) return [];
  if (!node.receiver) return [["call", node.name]];
  if (node.callOperatorLoc) return [["call", node.messageLoc ? file.text(node.messageLoc) : lastName(node.receiver, file)]];
  if (node.name === "[]") return [];
  if (UNARY.has(node.name)) return [["unary", UNARY.get(node.name)]];
  return [["binary", BINARY.get(node.name)]];
}

/** Adjacent strings are one. The literal parts of a string are none, nor are the parts of adjacent ones. */
function ofString(node, parent, file) {
  const opening = node.openingLoc ? file.text(node.openingLoc) : "";
  if (opening === "?" || /^Interpolated/.test(kindOf(parent))) return [];
  return [["string", isInterpolated(node) ? "interpolated" : ""]];
}

/** Whether it has a hole; a string of several lines has parts, too. */
function isInterpolated(node) {
  if (!/^Interpolated/.test(kindOf(node))) return false;
  return node.parts.some((part) => /^Embedded/.test(kindOf(part)) || isInterpolated(part));
}

/** The name of `def x=(v)` is x. */
function ofDefinition(node, scope, file) {
  const name = file.text(node.nameLoc).replace(/^([\p{L}_][\p{L}\p{N}_]*)=$/u, "$1");
  if (node.receiver) return [["method", name]];
  if (!TYPES.has(scope)) return [["function", name]];
  return [[name === "initialize" ? "constructor" : "method", name]];
}

/** A sign in front of a literal is an operator: the lexer alone takes it for a part of the number. */
function ofNumber(node, file) {
  const number = ["number", NUMBERS.get(kindOf(node))];
  const sign = file.text(node.location)[0];
  if (sign !== "-" && sign !== "+") return [number];
  return [["unary", sign === "-" ? "neg" : "plus"], number];
}

function ofWrite(node) {
  const write = /(Operator|Or|And)WriteNode$/.exec(kindOf(node));
  if (!write) return [];
  return [["compound_assignment", write[1] === "Operator" ? BINARY.get(node.binaryOperator) : write[1].toLowerCase()]];
}

/** The constructs that this node is: construct, name. `scope` is the kind of the nearest type or callable around it. */
function constructs(node, parent, scope, file) {
  const kind = kindOf(node);
  const above = kindOf(parent);
  if (PLAIN.has(kind)) return [[PLAIN.get(kind), ""]];
  if (NAMED.has(kind)) return [[NAMED.get(kind), node.name ?? ""]];
  if (NUMBERS.has(kind)) return above === "ImaginaryNode" ? [] : ofNumber(node, file);
  switch (kind) {
    case "CallNode":
      return above === "ImplicitNode" ? [] : ofCall(node, file);
    case "SuperNode":
      return [["call", "super"]];
    case "ForwardingSuperNode":
      return node.block ? [["call", "super"]] : [];
    case "AndNode":
      return [["binary", "and"]];
    case "OrNode":
      return [["binary", "or"]];
    case "DefinedNode":
      return [["unary", "defined"]];
    case "DefNode":
      return ofDefinition(node, scope, file);
    case "IfNode":
      return above === "InNode" ? [] : [[node.ifKeywordLoc ? "if" : "ternary", ""]];
    case "UnlessNode":
      return above === "InNode" ? [] : [["if", ""]];
    case "ElseNode":
      return above === "CaseNode" || above === "CaseMatchNode" ? [["case", "default"]] : [];
    case "InNode":
      return [["case", isWildcard(node.pattern) ? "default" : ""]];
    case "WhileNode":
    case "UntilNode":
      return [[node.isBeginModifier() ? "do_while" : "while", ""]];
    case "BeginNode":
      return node.rescueClause || node.elseClause || node.ensureClause ? [["try", ""]] : [];
    case "RescueModifierNode":
      return [["try", ""], ["catch", "", node.keywordLoc]];
    case "RequiredParameterNode":
      return above === "ParametersNode" ? [["parameter", node.name]] : [];
    case "MultiTargetNode":
    case "NoKeywordsParameterNode":
      return above === "ParametersNode" ? [["parameter", ""]] : [];
    case "StringNode":
    case "InterpolatedStringNode":
    case "XStringNode":
    case "InterpolatedXStringNode":
      return ofString(node, parent, file);
    default:
      return ofWrite(node);
  }
}

const isWildcard = (pattern) => kindOf(pattern) === "LocalVariableTargetNode" && pattern.name === "_";

/** Where the construct begins. A body with rescue begins with its first statement. */
function startOf(node) {
  if (kindOf(node) === "BeginNode" && !node.beginKeywordLoc) {
    const first = node.statements ?? node.rescueClause ?? node.elseClause ?? node.ensureClause;
    return first.location.startOffset;
  }
  return node.location.startOffset;
}

function extract(path) {
  const bytes = readFileSync(path);
  const text = new TextDecoder("utf8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const result = parse(text);
  const file = new File(bytes);
  const first = result.errors.find((error) => !ALLOWED.has(error.type));
  if (first) {
    return { path, ok: false, error: `${file.line(first.location.startOffset)}: ${first.message}`, items: [] };
  }
  const items = [];
  const pending = [[result.value, result.value, ""]];
  while (pending.length > 0) {
    const [node, parent, scope] = pending.pop();
    for (const [construct, name, place] of constructs(node, parent, scope, file)) {
      items.push([construct, file.line(place ? place.startOffset : startOf(node)), name]);
    }
    const inner = SCOPES.has(kindOf(node)) ? kindOf(node) : scope;
    // Not compactChildNodes, which in this version leaves out all lists.
    for (const child of node.childNodes()) if (child) pending.push([child, node, inner]);
  }
  return { path, ok: true, items };
}

for await (const path of createInterface({ input: process.stdin })) {
  let result;
  try {
    result = extract(path);
  } catch (error) {
    result = { path, ok: false, error: String(error), items: [] };
  }
  process.stdout.write(JSON.stringify(result) + "\n");
}
