// What the TypeScript compiler reads in JavaScript and TypeScript files: one path a line on standard input, one line of JSON a
// file on standard output. The argument is the folder of the package typescript. Lines are counted by "\n" alone.
"use strict";

const fs = require("node:fs");
const readline = require("node:readline");
const ts = require(process.argv[2]);

const K = ts.SyntaxKind;

const BINARY = new Map([
  [K.PlusToken, "add"], [K.MinusToken, "sub"], [K.AsteriskToken, "mul"], [K.SlashToken, "div"], [K.PercentToken, "mod"],
  [K.AsteriskAsteriskToken, "pow"], [K.LessThanLessThanToken, "shl"], [K.GreaterThanGreaterThanToken, "shr"],
  [K.GreaterThanGreaterThanGreaterThanToken, "ushr"], [K.AmpersandToken, "band"], [K.BarToken, "bor"], [K.CaretToken, "bxor"],
  [K.AmpersandAmpersandToken, "and"], [K.BarBarToken, "or"], [K.QuestionQuestionToken, "coalesce"], [K.EqualsEqualsToken, "eq"],
  [K.ExclamationEqualsToken, "ne"], [K.EqualsEqualsEqualsToken, "strict_eq"], [K.ExclamationEqualsEqualsToken, "strict_ne"],
  [K.LessThanToken, "lt"], [K.LessThanEqualsToken, "le"], [K.GreaterThanToken, "gt"], [K.GreaterThanEqualsToken, "ge"],
  [K.InKeyword, "in"],
]);

const COMPOUND = new Map([
  [K.PlusEqualsToken, "add"], [K.MinusEqualsToken, "sub"], [K.AsteriskEqualsToken, "mul"], [K.SlashEqualsToken, "div"],
  [K.PercentEqualsToken, "mod"], [K.AsteriskAsteriskEqualsToken, "pow"], [K.LessThanLessThanEqualsToken, "shl"],
  [K.GreaterThanGreaterThanEqualsToken, "shr"], [K.GreaterThanGreaterThanGreaterThanEqualsToken, "ushr"],
  [K.AmpersandEqualsToken, "band"], [K.BarEqualsToken, "bor"], [K.CaretEqualsToken, "bxor"],
  [K.AmpersandAmpersandEqualsToken, "and"], [K.BarBarEqualsToken, "or"], [K.QuestionQuestionEqualsToken, "coalesce"],
]);

const PREFIX = new Map([[K.PlusToken, "plus"], [K.MinusToken, "neg"], [K.ExclamationToken, "not"], [K.TildeToken, "bnot"]]);

// Kinds that are one construct without a name.
const PLAIN = new Map([
  [K.IfStatement, "if"], [K.ConditionalExpression, "ternary"], [K.ForStatement, "for"], [K.ForInStatement, "for_each"],
  [K.ForOfStatement, "for_each"], [K.WhileStatement, "while"], [K.DoStatement, "do_while"], [K.SwitchStatement, "switch"],
  [K.CaseClause, "case"], [K.ReturnStatement, "return"], [K.ThrowStatement, "throw"], [K.TryStatement, "try"],
  [K.CatchClause, "catch"], [K.ArrowFunction, "lambda"], [K.FunctionExpression, "lambda"],
]);

// Kinds that are one construct with the name that they declare.
const NAMED = new Map([
  [K.FunctionDeclaration, "function"], [K.MethodDeclaration, "method"], [K.MethodSignature, "method"],
  [K.CallSignature, "method"], [K.ConstructSignature, "method"], [K.IndexSignature, "method"], [K.ClassDeclaration, "class"],
  [K.ClassExpression, "class"], [K.InterfaceDeclaration, "interface"], [K.EnumDeclaration, "enum"], [K.Parameter, "parameter"],
  [K.NamedTupleMember, "parameter"],
]);

/** The text of a declared name, without the brackets of a computed one; "" for patterns and where there is none. */
function declaredName(node) {
  const name = node.name;
  if (!name || ts.isBindingPattern(name)) return "";
  return ts.isComputedPropertyName(name) ? name.expression.getText() : name.getText();
}

/** The last name of what is called or made, through parentheses and brackets; "" where it ends in no name. */
function lastName(node) {
  if (ts.isParenthesizedExpression(node) || ts.isElementAccessExpression(node)) return lastName(node.expression);
  if (ts.isPropertyAccessExpression(node) || ts.isMetaProperty(node)) return node.name.getText();
  if (ts.isIdentifier(node)) return node.text === "undefined" ? "" : node.getText();
  if (node.kind === K.ThisKeyword || node.kind === K.SuperKeyword || node.kind === K.ImportKeyword) return node.getText();
  return "";
}

/** The module without quotes and spaces; imports from one list their items, too. */
function ofImport(module, clause) {
  const found = [["import", module.getText().replace(/\s/g, "").replace(/^["']|["']$/g, "")]];
  if (clause?.name) found.push(["import_item", clause.name.getText(), clause.name]);
  const bindings = clause?.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) found.push(["import_item", "", bindings]);
  for (const item of bindings?.elements ?? []) found.push(["import_item", (item.propertyName ?? item.name).getText(), item]);
  return found;
}

/** `static constructor() {}` is a method. The name is a token to the parser, also in quotes. */
function ofConstructor(node) {
  const name = node.getChildren().find((child) => child.kind === K.ConstructorKeyword || child.kind === K.StringLiteral);
  const quoted = name.kind === K.StringLiteral ? [["string", "", name]] : [];
  const isStatic = node.modifiers?.some((modifier) => modifier.kind === K.StaticKeyword);
  return [[isStatic ? "method" : "constructor", name.getText()], ...quoted];
}

function ofBinary(node) {
  const token = node.operatorToken.kind;
  if (BINARY.has(token)) return [["binary", BINARY.get(token)]];
  return COMPOUND.has(token) ? [["compound_assignment", COMPOUND.get(token)]] : [];
}

function ofUpdate(node, fix) {
  if (node.operator === K.PlusPlusToken) return [["update", `${fix} inc`]];
  if (node.operator === K.MinusMinusToken) return [["update", `${fix} dec`]];
  return [["unary", PREFIX.get(node.operator)]];
}

/** The module of an import or export and a type by template are no strings. */
function ofString(node, name) {
  const parent = node.parent;
  const isModule = parent.moduleSpecifier === node || ts.isExternalModuleReference(parent);
  const isTemplateType = ts.isLiteralTypeNode(parent) && ts.isNoSubstitutionTemplateLiteral(node);
  return isModule || isTemplateType ? [] : [["string", name]];
}

/** The constructs that this node is: construct, name, and the node whose line counts if it is another one. */
function constructs(node) {
  const kind = node.kind;
  if (PLAIN.has(kind)) return [[PLAIN.get(kind), ""]];
  if (NAMED.has(kind)) return [[NAMED.get(kind), declaredName(node)]];
  switch (kind) {
    case K.Constructor:
      return ofConstructor(node);
    case K.DefaultClause:
      return [["case", "default"]];
    case K.ImportDeclaration:
      return ofImport(node.moduleSpecifier, node.importClause);
    case K.ImportEqualsDeclaration:
      return ofImport(node.moduleReference.expression ?? node.moduleReference);
    case K.CallExpression:
      return node.parent.kind === K.Decorator ? [] : [["call", lastName(node.expression)]];
    case K.ImportType:
      return [["call", "import"]];
    case K.TaggedTemplateExpression:
      return [["call", lastName(node.tag)]];
    case K.NewExpression:
      return [["new", lastName(node.expression)]];
    case K.BreakStatement:
      return [["break", node.label?.getText() ?? ""]];
    case K.ContinueStatement:
      return [["continue", node.label?.getText() ?? ""]];
    case K.BinaryExpression:
      return ofBinary(node);
    case K.PrefixUnaryExpression:
      return ofUpdate(node, "prefix");
    case K.PostfixUnaryExpression:
      return ofUpdate(node, "postfix");
    case K.TypeOfExpression:
      return [["unary", "typeof"]];
    case K.VoidExpression:
      return [["unary", "void"]];
    case K.NonNullExpression:
      return [["unary", "non_null"]];
    case K.StringLiteral:
    case K.NoSubstitutionTemplateLiteral:
      return ofString(node, "");
    case K.TemplateExpression:
      return ofString(node, "interpolated");
    case K.NumericLiteral:
      return [["number", /^(?!0[xX]).*[.eE]/.test(node.getText()) ? "float" : "int"]];
    case K.BigIntLiteral:
      return [["number", "bigint"]];
    default:
      return [];
  }
}

/** Line numbers from offsets into `text`, 1-based. */
function lineCounter(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

// Octal numbers and escapes of old, which scripts may use: not errors of syntax.
const ALLOWED = new Set([1121, 1487, 1488, 1489]);

function extract(path) {
  const text = fs.readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const file = ts.createSourceFile(path, text, options, /* setParentNodes */ true);
  const first = file.parseDiagnostics.find((diagnostic) => !ALLOWED.has(diagnostic.code));
  if (first) {
    const message = ts.flattenDiagnosticMessageText(first.messageText, " ");
    return { path, ok: false, error: `${lineCounter(text)(first.start)}: ${message}`, items: [] };
  }
  const line = lineCounter(text);
  const items = [];
  const pending = [file];
  while (pending.length > 0) {
    const node = pending.pop();
    for (const [construct, name, place] of constructs(node)) {
      items.push([construct, line((place ?? node).getStart(file, false)), name]);
    }
    ts.forEachChild(node, (child) => { pending.push(child); });
  }
  return { path, ok: true, items };
}

readline.createInterface({ input: process.stdin }).on("line", (path) => {
  let result;
  try {
    result = extract(path);
  } catch (error) {
    result = { path, ok: false, error: String(error), items: [] };
  }
  process.stdout.write(JSON.stringify(result) + "\n");
});
