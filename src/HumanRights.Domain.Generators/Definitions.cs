using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace HumanRights.Domain.Generators;

/// <summary>Reads the definitions out of the compilation.</summary>
internal static class Definitions
{
    private const string Primitives = "HumanRights.Domain.Primitives";

    private static readonly SymbolDisplayFormat s_full = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMiscellaneousOptions(SymbolDisplayFormat.FullyQualifiedFormat.MiscellaneousOptions | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static bool IsDomainObject(INamedTypeSymbol type)
    {
        for (var t = type.BaseType; t is not null; t = t.BaseType)
        {
            if (t.Name == "DomainObject" && t.ContainingNamespace.ToDisplayString() == Primitives)
            {
                return true;
            }
        }

        return false;
    }

    public static RecordModel Record(INamedTypeSymbol type)
    {
        var chain = new List<INamedTypeSymbol>();
        for (var t = type; t is not null && t.Name != "DomainObject" && t.SpecialType == SpecialType.None; t = t.BaseType)
        {
            chain.Insert(0, t);
        }

        var own = Members(type).ToList();
        var all = chain.SelectMany(Members).ToList();
        var attributes = type.GetAttributes();
        var kind = attributes.FirstOrDefault(a => a.AttributeClass?.Name == "RecordKindAttribute");

        // A record is known by its id, so the id leads, though each kind declares its own after what all records carry.
        all = all.OrderBy(m => m.IsTrailing ? 2 : kind is not null && m.Wire == "id" ? 0 : 1).ToList();

        return new RecordModel(
            type.ContainingNamespace.ToDisplayString(),
            type.Name,
            type.IsAbstract,
            type.IsSealed,
            type.DeclaredAccessibility == Accessibility.Public ? "public" : "internal",
            Text.Doc(type),
            new EquatableArray<MemberModel>(own),
            new EquatableArray<MemberModel>(all),
            new EquatableArray<RuleModel>(chain.SelectMany(t => t.GetAttributes()).Select(Rule).OfType<RuleModel>()),
            attributes.Any(a => a.AttributeClass?.Name == "UnionAttribute"),
            type.AllInterfaces.Any(i => i.Name == "IChecked"),
            type.InstanceConstructors.Any(c => c.Parameters.Length == 0 && !c.IsImplicitlyDeclared),
            attributes.FirstOrDefault(a => a.AttributeClass?.Name == "PlainFormAttribute")?.ConstructorArguments[0].Value as string,
            kind?.ConstructorArguments[0].Value as string,
            kind?.ConstructorArguments[1].Value as string);
    }

    private static RuleModel? Rule(AttributeData attribute)
    {
        EquatableArray<string> List() => new(attribute.ConstructorArguments[0].Values.Select(v => (string)v.Value!));
        return attribute.AttributeClass?.Name switch
        {
            "ExactlyOneOfAttribute" => new RuleModel("ExactlyOne", List()),
            "AtMostOneOfAttribute" => new RuleModel("AtMostOne", List()),
            "AtLeastOneOfAttribute" => new RuleModel("AtLeastOne", List()),
            "NeedsAttribute" => new RuleModel("Needs", new EquatableArray<string>(attribute.ConstructorArguments.Select(a => (string)a.Value!))),
            _ => null,
        };
    }

    private static IEnumerable<MemberModel> Members(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(p => p.IsPartialDefinition && p.SetMethod is not null).Select(Member);

    private static MemberModel Member(IPropertySymbol property)
    {
        var type = property.Type;
        var isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        var isList = type is INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments.Length: 1 };
        var item = isList ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        if (item is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            item = nullable.TypeArguments[0];
            isNullable = true;
        }

        var attributes = property.GetAttributes();
        return new MemberModel(
            property.Name,
            Text.Camel(property.Name),
            Text.Doc(property),
            HoldsOf((INamedTypeSymbol)item),
            item.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(s_full),
            type.ToDisplayString(s_full),
            isList,
            attributes.Any(a => a.AttributeClass?.Name == "OrderedAttribute"),
            property.IsRequired,
            isNullable,
            attributes.Any(a => a.AttributeClass?.Name == "TrailingAttribute"),
            item.GetAttributes().Any(a => a.AttributeClass?.Name == "RecordKindAttribute"),
            attributes.FirstOrDefault(a => a.AttributeClass?.Name == "MinimumAttribute")?.ConstructorArguments[0].Value as long?,
            attributes.FirstOrDefault(a => a.AttributeClass?.Name == "CheckedByAttribute")?.ConstructorArguments[0].Value as string,
            AccessibilityOf(property.DeclaredAccessibility),
            property.SetMethod!.DeclaredAccessibility == property.DeclaredAccessibility ? string.Empty : AccessibilityOf(property.SetMethod.DeclaredAccessibility) + " ");
    }

    private static string AccessibilityOf(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public => "public",
        Accessibility.Internal => "internal",
        Accessibility.Private => "private",
        _ => "internal",
    };

    private static Holds HoldsOf(INamedTypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => Holds.Text,
        { SpecialType: SpecialType.System_Boolean } => Holds.Flag,
        { SpecialType: SpecialType.System_Int64 } => Holds.Integer,
        { Name: "LocalDate" } => Holds.Day,
        { Name: "LocalizedText" } => Holds.LanguageMap,
        { Name: "AbsenceMap" } => Holds.AbsenceMap,
        _ when IsDomainObject(type) => Holds.Object,
        _ => Holds.Value,
    };
}
