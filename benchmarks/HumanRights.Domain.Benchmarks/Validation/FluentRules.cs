using System.Linq.Expressions;
using System.Reflection;
using FluentValidation;
using FluentValidation.Results;
using HumanRights.Domain.Common;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Validation;
using NodaTime;

namespace HumanRights.Domain.Benchmarks.Validation;

/// <summary>
/// FluentValidation with rules of ours: a validator for each type that leads to one of them, with <c>RuleFor</c> and
/// <c>RuleForEach</c> for the members and <c>Custom</c> for the rules. What leads to no rule is not visited.
/// </summary>
internal sealed class FluentRules
{
    private readonly Dictionary<Type, IValidator> _validators = [];
    private readonly Dictionary<Type, bool> _leads = [];
    private readonly RuleSet _rules;

    internal FluentRules(RuleSet rules)
    {
        _rules = rules;
        _ = ValidatorFor<CaseFile>();
    }

    internal ValidationResult Validate(CaseFileIndex index, LocalDate asOf)
    {
        var context = new ValidationContext<CaseFile>(index.File);
        context.RootContextData.Add(nameof(FluentRules), new Situation(index, asOf));
        return ((IValidator<CaseFile>)_validators[typeof(CaseFile)]).Validate(context);
    }

    /// <summary>What stands in a node by type: nodes themselves and lists of them.</summary>
    private static IEnumerable<(PropertyInfo Property, Type Node, bool IsList)> MembersOf(Type type)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
        {
            if (property.PropertyType.IsSubclassOf(typeof(DomainObject)))
            {
                yield return (property, property.PropertyType, false);
            }
            else if (property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && list.GenericTypeArguments[0].IsSubclassOf(typeof(DomainObject)))
            {
                yield return (property, list.GenericTypeArguments[0], true);
            }
        }
    }

    private IEnumerable<Rule> RulesFor(Type type) => _rules.All.Where(rule => rule.NodeTypes.Any(node => node.IsAssignableFrom(type)));

    private bool LeadsToRule(Type type)
    {
        if (!_leads.TryGetValue(type, out var leads))
        {
            _leads.Add(type, leads = Reachable(type).Any(t => RulesFor(t).Any()));
        }

        return leads;
    }

    private static HashSet<Type> Reachable(Type type)
    {
        var seen = new HashSet<Type> { type };
        var open = new Queue<Type>(seen);
        while (open.TryDequeue(out var next))
        {
            foreach (var (_, node, _) in MembersOf(next))
            {
                if (seen.Add(node))
                {
                    open.Enqueue(node);
                }
            }
        }

        return seen;
    }

    private IValidator<T> ValidatorFor<T>()
        where T : DomainObject
    {
        if (!_validators.TryGetValue(typeof(T), out var made))
        {
            // Known before its members are looked at: some types contain themselves.
            var validator = new NodeValidator<T>();
            _validators.Add(typeof(T), made = validator);
            validator.Fill(this);
        }

        return (IValidator<T>)made;
    }

    private sealed class NodeValidator<T> : AbstractValidator<T>
        where T : DomainObject
    {
        internal void Fill(FluentRules all)
        {
            foreach (var rule in all.RulesFor(typeof(T)))
            {
                var check = rule.OnNode!;
                RuleFor(node => node).Custom((node, context) => ((Situation)context.RootContextData[nameof(FluentRules)]).Run(check, rule.Info.Id, node, context));
            }

            foreach (var (property, node, isList) in MembersOf(typeof(T)).Where(m => all.LeadsToRule(m.Node)))
            {
                typeof(NodeValidator<T>).GetMethod(isList ? nameof(AddMany) : nameof(AddOne), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(node).Invoke(this, [all, property]);
            }
        }

        private static Expression<Func<T, TMember>> Get<TMember>(PropertyInfo property)
        {
            var node = Expression.Parameter(typeof(T), "node");
            return Expression.Lambda<Func<T, TMember>>(Expression.Property(node, property), node);
        }

        private void AddOne<TNode>(FluentRules all, PropertyInfo property)
            where TNode : DomainObject => RuleFor(Get<TNode>(property)).SetValidator(all.ValidatorFor<TNode>());

        private void AddMany<TNode>(FluentRules all, PropertyInfo property)
            where TNode : DomainObject => RuleForEach(Get<IEnumerable<TNode>>(property)).SetValidator(all.ValidatorFor<TNode>());
    }

    /// <summary>What a rule may ask of us, where FluentValidation walks.</summary>
    private sealed class Situation(CaseFileIndex index, LocalDate asOf) : RuleContext(index, CountryPackSet.Default, asOf, null)
    {
        private DomainObject _node = index.File;
        private string _id = string.Empty;
        private Action<ValidationFailure>? _fail;

        public override Record? Record => _node as Record;

        public override Part? Item => _node as Part;

        public override DomainObject Node => _node;

        public override MemberShape? Member => throw new NotSupportedException("None of the sixty rules asks.");

        internal override IEnumerable<Part> Parts => throw new NotSupportedException("None of the sixty rules asks.");

        internal override HumanRights.Domain.Privacy.Spot? Spot => null;

        internal void Run<T>(Action<DomainObject, RuleContext> check, string id, DomainObject node, ValidationContext<T> context)
        {
            (_node, _id, _fail) = (node, id, context.AddFailure);
            check(node, this);
        }

        public override void Consider()
        {
        }

        public override Absence? AbsenceOf(string field) => _node switch
        {
            Record record => record.Absent?.Of(field),
            Part part => part.Absent?.Of(field),
            _ => throw new NotSupportedException("The sixty rules ask at records and parts."),
        };

        public override void ReportBy(IReadOnlyList<PackEntry> basis, string? field, IReadOnlyList<Target> related, params IReadOnlyList<string> arguments) => Add(field);

        public override void ReportItemBy(IReadOnlyList<PackEntry> basis, string list, int index, Part item, IReadOnlyList<Target> related, params IReadOnlyList<string> arguments) => Add(list);

        internal override void ReportMildly(string? field, IReadOnlyList<Target> related, params IReadOnlyList<string> arguments) => Add(field);

        private void Add(string? field) => _fail!(new ValidationFailure(field ?? string.Empty, _id) { ErrorCode = _id });
    }
}
