// Prints what Roslyn sees in C# files: paths on stdin, one a line; an object a line on stdout, as ../extractors.py says.
// Compiled by Mono's mcs, hence C# 7, against the assemblies of the .NET runtime that runs it.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

static class Program
{
    static int Main(string[] arguments)
    {
        // Roslyn asks for newer assemblies than the runtime has; for parsing these do.
        AssemblyLoadContext.Default.Resolving += (context, name) => context.LoadFromAssemblyName(new AssemblyName(name.Name));
        return arguments.Contains("--version") ? Files.Version() : Files.Read();
    }
}

static class Files
{
    public static int Version()
    {
        Console.WriteLine("Roslyn " + typeof(CSharpSyntaxTree).Assembly.GetName().Version);
        return 0;
    }

    public static int Read()
    {
        using (var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)))
        {
            string path;
            while ((path = Console.In.ReadLine()) != null)
            {
                output.WriteLine(Answer(path));
            }
        }
        return 0;
    }

    static string Answer(string path)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None);
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), options);
        var head = "{\"path\": " + Json(path);
        var error = tree.GetDiagnostics().FirstOrDefault(each => each.Severity == DiagnosticSeverity.Error);
        if (error != null)
        {
            return head + ", \"ok\": false, \"error\": " + Json(error.ToString()) + "}";
        }
        if (tree.GetRoot().DescendantTrivia().Any(each => each.IsKind(SyntaxKind.DisabledTextTrivia)))
        {
            return head + ", \"ok\": false, \"error\": \"it does not parse what #if leaves out\"}";
        }
        var finder = new Finder(tree);
        return head + ", \"ok\": true, \"items\": [" + string.Join(", ", finder.Items()) + "]}";
    }

    public static string Json(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var letter in text)
        {
            json.Append(letter == '"' || letter == '\\' ? "\\" + letter : letter < ' ' ? "\\u" + ((int)letter).ToString("x4") : letter.ToString());
        }
        return json.Append('"').ToString();
    }
}

class Finder
{
    readonly SyntaxTree tree;
    readonly List<int> lineFeeds = new List<int>();
    readonly List<string> items = new List<string>();

    public Finder(SyntaxTree tree)
    {
        this.tree = tree;
        var text = tree.GetText();
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] == '\n')
            {
                lineFeeds.Add(place);
            }
        }
    }

    public List<string> Items()
    {
        foreach (var token in tree.GetRoot().DescendantTokens(descendIntoTrivia: true))
        {
            Visit(token);
        }
        foreach (var node in tree.GetRoot().DescendantNodes(descendIntoTrivia: true))
        {
            Visit(node);
        }
        return items;
    }

    // Lines end at line feeds alone, as in our trees; Roslyn knows more ends.
    void Add(string construct, int start, string name = "")
    {
        var found = lineFeeds.BinarySearch(start);
        items.Add("[\"" + construct + "\", " + ((found < 0 ? ~found : found) + 1) + ", " + Files.Json(name) + "]");
    }

    void Add(string construct, SyntaxNode node, string name = "")
    {
        Add(construct, node.SpanStart, name);
    }

    // Declarations count where their name stands: attributes before it may be in a region of the preprocessor, which is no part of them here.
    void Add(string construct, SyntaxNode node, SyntaxToken name)
    {
        Add(construct, name.Span.IsEmpty ? node.SpanStart : name.SpanStart, name.Text);
    }

    void Visit(SyntaxToken token)
    {
        switch (token.Kind())
        {
            case SyntaxKind.NumericLiteralToken:
                Add("number", token.SpanStart, token.Value is decimal ? "decimal" : token.Value is float || token.Value is double ? "float" : "int");
                break;
            case SyntaxKind.StringLiteralToken:
                Add("string", token.SpanStart);
                break;
        }
    }

    void Visit(SyntaxNode node)
    {
        if (constant.TryGetValue(node.Kind(), out var said))
        {
            var space = said.IndexOf(' ');
            Add(space < 0 ? said : said.Substring(0, space), node, said.Substring(space < 0 ? said.Length : space + 1));
        }
        else if (rules.TryGetValue(node.GetType(), out var rule))
        {
            rule(this, node);
        }
    }

    static readonly Dictionary<Type, Action<Finder, SyntaxNode>> rules = new Dictionary<Type, Action<Finder, SyntaxNode>>();

    static void On<T>(Action<Finder, T> rule) where T : SyntaxNode
    {
        rules.Add(typeof(T), (finder, node) => rule(finder, (T)node));
    }

    static Finder()
    {
        On<LocalFunctionStatementSyntax>((finder, it) => finder.Add("function", it, it.Identifier));
        On<MethodDeclarationSyntax>((finder, it) => finder.Add("method", it, it.Identifier));
        On<DestructorDeclarationSyntax>((finder, it) => finder.Add("method", it, it.Identifier));
        On<OperatorDeclarationSyntax>((finder, it) => finder.Add("method", it, it.OperatorToken));
        On<ConstructorDeclarationSyntax>((finder, it) => finder.Add("constructor", it, it.Identifier));
        On<ClassDeclarationSyntax>((finder, it) => finder.Add("class", it, it.Identifier));
        On<StructDeclarationSyntax>((finder, it) => finder.Add("struct", it, it.Identifier));
        On<RecordDeclarationSyntax>((finder, it) => finder.Add(it.IsKind(SyntaxKind.RecordStructDeclaration) ? "struct" : "class", it, it.Identifier));
        On<InterfaceDeclarationSyntax>((finder, it) => finder.Add("interface", it, it.Identifier));
        On<EnumDeclarationSyntax>((finder, it) => finder.Add("enum", it, it.Identifier));
        On<ParameterSyntax>((finder, it) => finder.Add("parameter", it, it.Identifier));
        On<FunctionPointerParameterSyntax>((finder, it) => finder.VisitParameter(it));
        On<TupleElementSyntax>((finder, it) => finder.VisitElement(it));
        On<UsingDirectiveSyntax>((finder, it) => finder.VisitUsing(it));
        On<InvocationExpressionSyntax>((finder, it) => finder.VisitCall(it));
        On<ConstructorInitializerSyntax>((finder, it) => finder.Add("call", (SyntaxNode)it, it.ThisOrBaseKeyword.Text));
        On<ObjectCreationExpressionSyntax>((finder, it) => finder.Add("new", it, LastName(it.Type)));
        On<ArrayCreationExpressionSyntax>((finder, it) => finder.Add("new", it, LastName(it.Type.ElementType)));
        On<StackAllocArrayCreationExpressionSyntax>((finder, it) => finder.Add("new", it, LastName(((ArrayTypeSyntax)it.Type).ElementType)));
        On<CaseSwitchLabelSyntax>((finder, it) => finder.Add("case", it, it.Value.ToString() == "_" ? "default" : ""));
        On<SwitchExpressionArmSyntax>((finder, it) => finder.VisitArm(it));
        On<InterpolatedStringExpressionSyntax>((finder, it) => finder.VisitString(it));
    }

    // The last of a function pointer's parameters is what it returns.
    void VisitParameter(FunctionPointerParameterSyntax it)
    {
        if (it != ((FunctionPointerParameterListSyntax)it.Parent).Parameters.Last())
        {
            Add("parameter", it);
        }
    }

    void VisitElement(TupleElementSyntax it)
    {
        if (!it.Identifier.Span.IsEmpty)
        {
            Add("parameter", it, it.Identifier);
        }
    }

    // An alias declares a name for a type.
    void VisitUsing(UsingDirectiveSyntax it)
    {
        if (it.Alias == null)
        {
            Add("import", it, string.Concat(it.Name.DescendantTokens().Select(each => each.Text)));
        }
    }

    void VisitCall(InvocationExpressionSyntax it)
    {
        var name = LastName(it.Expression);
        if (it.Expression is IdentifierNameSyntax && name == "nameof" && it.ArgumentList.Arguments.Count == 1)
        {
            Add("unary", it, "nameof");
        }
        else
        {
            Add("call", it, name);
        }
    }

    void VisitArm(SwitchExpressionArmSyntax it)
    {
        Add("case", it, it.Pattern is DiscardPatternSyntax && it.WhenClause == null ? "default" : "");
    }

    void VisitString(InterpolatedStringExpressionSyntax it)
    {
        Add("string", it, it.Contents.Any(each => each is InterpolationSyntax) ? "interpolated" : "");
    }

    static string LastName(SyntaxNode node)
    {
        switch (node.Kind())
        {
            case SyntaxKind.IdentifierName:
            case SyntaxKind.GenericName: return ((SimpleNameSyntax)node).Identifier.Text;
            case SyntaxKind.QualifiedName: return LastName(((QualifiedNameSyntax)node).Right);
            case SyntaxKind.AliasQualifiedName: return LastName(((AliasQualifiedNameSyntax)node).Name);
            case SyntaxKind.PredefinedType: return ((PredefinedTypeSyntax)node).Keyword.Text;
            case SyntaxKind.SimpleMemberAccessExpression:
            case SyntaxKind.PointerMemberAccessExpression: return LastName(((MemberAccessExpressionSyntax)node).Name);
            case SyntaxKind.ParenthesizedExpression: return LastName(((ParenthesizedExpressionSyntax)node).Expression);
            case SyntaxKind.ElementAccessExpression: return LastName(((ElementAccessExpressionSyntax)node).Expression);
            case SyntaxKind.ArgListExpression: return node.ToString();
            case SyntaxKind.MemberBindingExpression: return LastName(((MemberBindingExpressionSyntax)node).Name);
            default: return "";
        }
    }

    // Construct and name of what has no name of its own.
    static readonly Dictionary<SyntaxKind, string> constant = new Dictionary<SyntaxKind, string>
    {
        { SyntaxKind.ConversionOperatorDeclaration, "method" },
        { SyntaxKind.AnonymousMethodExpression, "lambda" },
        { SyntaxKind.SimpleLambdaExpression, "lambda" },
        { SyntaxKind.ParenthesizedLambdaExpression, "lambda" },
        { SyntaxKind.MakeRefExpression, "call __makeref" },
        { SyntaxKind.RefTypeExpression, "call __reftype" },
        { SyntaxKind.RefValueExpression, "call __refvalue" },
        { SyntaxKind.InterpolationFormatClause, "string" },
        { SyntaxKind.ImplicitObjectCreationExpression, "new" },
        { SyntaxKind.ImplicitArrayCreationExpression, "new" },
        { SyntaxKind.ImplicitStackAllocArrayCreationExpression, "new" },
        { SyntaxKind.IfStatement, "if" },
        { SyntaxKind.ConditionalExpression, "ternary" },
        { SyntaxKind.ForStatement, "for" },
        { SyntaxKind.ForEachStatement, "for_each" },
        { SyntaxKind.ForEachVariableStatement, "for_each" },
        { SyntaxKind.WhileStatement, "while" },
        { SyntaxKind.DoStatement, "do_while" },
        { SyntaxKind.SwitchStatement, "switch" },
        { SyntaxKind.SwitchExpression, "switch" },
        { SyntaxKind.CasePatternSwitchLabel, "case" },
        { SyntaxKind.DefaultSwitchLabel, "case default" },
        { SyntaxKind.ReturnStatement, "return" },
        { SyntaxKind.YieldBreakStatement, "return" },
        { SyntaxKind.ThrowStatement, "throw" },
        { SyntaxKind.ThrowExpression, "throw" },
        { SyntaxKind.TryStatement, "try" },
        { SyntaxKind.CatchClause, "catch" },
        { SyntaxKind.BreakStatement, "break" },
        { SyntaxKind.ContinueStatement, "continue" },
        { SyntaxKind.AddAssignmentExpression, "compound_assignment add" },
        { SyntaxKind.SubtractAssignmentExpression, "compound_assignment sub" },
        { SyntaxKind.MultiplyAssignmentExpression, "compound_assignment mul" },
        { SyntaxKind.DivideAssignmentExpression, "compound_assignment div" },
        { SyntaxKind.ModuloAssignmentExpression, "compound_assignment mod" },
        { SyntaxKind.AndAssignmentExpression, "compound_assignment band" },
        { SyntaxKind.OrAssignmentExpression, "compound_assignment bor" },
        { SyntaxKind.ExclusiveOrAssignmentExpression, "compound_assignment bxor" },
        { SyntaxKind.LeftShiftAssignmentExpression, "compound_assignment shl" },
        { SyntaxKind.RightShiftAssignmentExpression, "compound_assignment shr" },
        { SyntaxKind.CoalesceAssignmentExpression, "compound_assignment coalesce" },
        { SyntaxKind.AddExpression, "binary add" },
        { SyntaxKind.SubtractExpression, "binary sub" },
        { SyntaxKind.MultiplyExpression, "binary mul" },
        { SyntaxKind.DivideExpression, "binary div" },
        { SyntaxKind.ModuloExpression, "binary mod" },
        { SyntaxKind.LeftShiftExpression, "binary shl" },
        { SyntaxKind.RightShiftExpression, "binary shr" },
        { SyntaxKind.BitwiseAndExpression, "binary band" },
        { SyntaxKind.BitwiseOrExpression, "binary bor" },
        { SyntaxKind.ExclusiveOrExpression, "binary bxor" },
        { SyntaxKind.LogicalAndExpression, "binary and" },
        { SyntaxKind.LogicalOrExpression, "binary or" },
        { SyntaxKind.EqualsExpression, "binary eq" },
        { SyntaxKind.NotEqualsExpression, "binary ne" },
        { SyntaxKind.LessThanExpression, "binary lt" },
        { SyntaxKind.LessThanOrEqualExpression, "binary le" },
        { SyntaxKind.GreaterThanExpression, "binary gt" },
        { SyntaxKind.GreaterThanOrEqualExpression, "binary ge" },
        { SyntaxKind.CoalesceExpression, "binary coalesce" },
        { SyntaxKind.UnaryPlusExpression, "unary plus" },
        { SyntaxKind.UnaryMinusExpression, "unary neg" },
        { SyntaxKind.BitwiseNotExpression, "unary bnot" },
        { SyntaxKind.LogicalNotExpression, "unary not" },
        { SyntaxKind.AddressOfExpression, "unary addr" },
        { SyntaxKind.PointerIndirectionExpression, "unary deref" },
        { SyntaxKind.IndexExpression, "unary from_end" },
        { SyntaxKind.SuppressNullableWarningExpression, "unary non_null" },
        { SyntaxKind.SizeOfExpression, "unary sizeof" },
        { SyntaxKind.DefaultExpression, "unary default_of" },
        { SyntaxKind.DefaultLiteralExpression, "unary default_of" },
        { SyntaxKind.CheckedExpression, "unary checked" },
        { SyntaxKind.UncheckedExpression, "unary unchecked" },
        { SyntaxKind.RefExpression, "unary ref" },
        { SyntaxKind.PreIncrementExpression, "update prefix inc" },
        { SyntaxKind.PreDecrementExpression, "update prefix dec" },
        { SyntaxKind.PostIncrementExpression, "update postfix inc" },
        { SyntaxKind.PostDecrementExpression, "update postfix dec" },
    };
}
