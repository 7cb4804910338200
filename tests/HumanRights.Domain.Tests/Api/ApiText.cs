using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Tests.Api;

/// <summary>What an assembly shows to others, as sorted text: types, members, names of parameters, and what may be null.</summary>
/// <remarks>The members of code types are left out: the record of every code ever shipped holds them.</remarks>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string> s_keywords = new(StringComparer.Ordinal)
    {
        ["Boolean"] = "bool",
        ["Byte"] = "byte",
        ["Char"] = "char",
        ["Decimal"] = "decimal",
        ["Int32"] = "int",
        ["Int64"] = "long",
        ["Object"] = "object",
        ["String"] = "string",
        ["Void"] = "void",
    };

    internal static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Header(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type.GetMethod("<Clone>$") is not null ? "record" : "class";
        var modifier = type.IsInterface || type.IsValueType ? string.Empty : (type.IsAbstract, type.IsSealed) switch { (true, true) => "static ", (true, _) => "abstract ", (_, true) => "sealed ", _ => string.Empty };
        var bases = new[] { type.BaseType }.Where(b => b is not null && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum)).Select(b => Name(b!))
            .Concat(type.GetInterfaces().Where(i => i.IsVisible).Except(type.BaseType?.GetInterfaces() ?? []).Select(Name).Order(StringComparer.Ordinal));
        var list = string.Join(", ", bases);
        return $"{modifier}{kind} {type.Namespace}.{Name(type)}" + (list.Length == 0 ? string.Empty : " : " + list);
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), System.Globalization.CultureInfo.InvariantCulture)}");
        }

        var isCode = type.BaseType is { IsGenericType: true } b && b.GetGenericTypeDefinition() == typeof(Code<>);
        return type.GetConstructors(Declared).Where(IsSeen).Select(c => $"{Access(c)}new{Parameters(c)}")
            .Concat(type.GetFields(Declared).Where(f => f.IsPublic && !f.IsSpecialName).Select(f => $"{(f.IsLiteral ? "const " : "static ")}{Name(new NullabilityInfoContext().Create(f))} {f.Name}"))
            .Concat(type.GetProperties(Declared).Where(p => IsSeen(p) && !(isCode && p.GetMethod!.IsStatic)).Select(Property))
            .Concat(type.GetMethods(Declared).Where(m => IsSeen(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)) && m.GetBaseDefinition() == m).Select(Method));
    }

    private static string Property(PropertyInfo property)
    {
        var get = property.GetMethod!;
        var setter = property.SetMethod is { IsPublic: true } set ? (set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;") : string.Empty;
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
        return $"{Access(get)}{required}{Name(new NullabilityInfoContext().Create(property))} {name} {{ get;{setter} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : string.Empty;
        return $"{Access(method)}{Name(new NullabilityInfoContext().Create(method.ReturnParameter))} {method.Name}{generics}{Parameters(method)}";
    }

    private static string Parameters(MethodBase method) => $"({string.Join(", ", method.GetParameters().Select(Parameter))})";

    private static string Parameter(ParameterInfo parameter)
    {
        var by = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : string.Empty;
        return $"{by}{Name(new NullabilityInfoContext().Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = …" : string.Empty)}";
    }

    private static bool IsSeen(PropertyInfo property) => property.GetMethod is { } get && IsSeen(get) && get.GetBaseDefinition() == get;

    // Accessors that the compiler wrote are seen through their property; what else it wrote belongs to every record.
    private static bool IsSeen(MethodBase method) =>
        (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !method.Name.Contains('<', StringComparison.Ordinal)
        && (!method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name.StartsWith("get_", StringComparison.Ordinal)) && method.Name != "get_EqualityContract";

    private static string Access(MethodBase method) =>
        (method.IsPublic ? string.Empty : "protected ") + (method.IsStatic ? "static " : method.DeclaringType!.IsInterface ? string.Empty : method.IsAbstract ? "abstract " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : string.Empty);

    private static string Name(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        var mark = !type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : string.Empty;
        if (info.ElementType is { } element && type.IsArray)
        {
            return Name(element) + "[]" + mark;
        }

        return (info.GenericTypeArguments.Length > 0 && Nullable.GetUnderlyingType(type) is null
            ? $"{Bare(type)}<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>"
            : Name(type)) + mark;
    }

    private static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } value ? Name(value) + "?"
        : type.IsByRef ? Name(type.GetElementType()!)
        : type.IsArray ? Name(type.GetElementType()!) + "[]"
        : type.IsGenericType ? $"{Bare(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : Bare(type);

    private static string Bare(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type.Namespace == "System" && s_keywords.TryGetValue(name, out var keyword) ? keyword : name;
    }
}
