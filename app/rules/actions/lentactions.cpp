#include "app/rules/actions/lentactions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

// Where there is nothing to list, that is a sentence of its own: other languages have no word for it that fits in here.

Error notTaken(const QString& name, const QStringList& parameters, const QString& member)
{
    const auto text = parameters.isEmpty()
        ? u"%1 takes no values, so leave “%2” out."_s.arg(name, member)
        : u"%1 takes %2, each as in name=value; not “%3”."_s.arg(name, parameters.join(u", "_s), member);
    return Error::malformed(Reason::BadValue, text);
}

Error notOffered(const QString& name, const QStringList& names)
{
    const auto text = names.isEmpty()
        ? u"No plugin that is on offers %1, or anything else to rules."_s.arg(name)
        : u"No plugin that is on offers %1. There is: %2."_s.arg(name, names.join(u", "_s));
    return Error::refused(Reason::NotFound, text);
}

Result<Fields> argumentsIn(const QString& name, const LentActions::Known& known, const QStringList& members)
{
    Fields arguments;
    for (const auto& member : members) {
        const auto key = member.section(u'=', 0, 0).trimmed();
        if (!member.contains(u'=') || !known.parameters.contains(key))
            return notTaken(name, known.parameters, member.left(60));
        arguments.insert(key, member.section(u'=', 1));
    }
    for (const auto& key : known.needed) {
        if (!arguments.contains(key))
            return Error::malformed(Reason::BadValue, u"%1 needs “%2”, as in %2=value."_s.arg(name, key));
    }
    return arguments;
}

} // namespace

Result<Registration> LentActions::add(const QString& name, Known known, Function function)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_-]{0,39}/[a-z][a-z0-9_-]{0,31}\\z"_s);
    static const QRegularExpression parameter(u"^[A-Za-z_][A-Za-z0-9_]{0,39}\\z"_s);
    if (!form.match(name).hasMatch())
        return Error::malformed(Reason::BadValue,
            u"A function for rules is called by letters a-z, digits, - and _, a letter first; not “%1”."_s.arg(
                name.section(u'/', 1).left(60)));
    if (known.parameters.size() > mostParameters)
        return Error::malformed(
            Reason::BadValue, u"A function for rules has %1 parameters at most."_s.arg(mostParameters));
    for (const auto& each : known.parameters) {
        if (!parameter.match(each).hasMatch())
            return Error::malformed(
                Reason::BadValue, u"A parameter is called by letters, digits and _; not “%1”."_s.arg(each.left(60)));
    }
    const auto owner = known.owner;
    return m_entries.add(name, u"The function "_s + name, owner, Entry{std::move(known), std::move(function)});
}

std::map<QString, LentActions::Known> LentActions::all() const
{
    std::map<QString, Known> known;
    for (const auto& [name, entry] : m_entries.entries())
        known.emplace(name, entry.value->known);
    return known;
}

Task<Result<QString>> LentActions::run(const QString& name, const QStringList& members, QStringList chain) const
{
    const auto found = m_entries.find(name); // kept, for it may end itself
    if (!found) {
        QStringList names;
        for (const auto& [each, entry] : m_entries.entries())
            names << each;
        return Result<QString>(notOffered(name.left(80), names.mid(0, 20)));
    }
    auto arguments = argumentsIn(name, found->known, members);
    if (!arguments)
        return Result<QString>(arguments.error());
    return found->function({std::move(*arguments), std::move(chain)});
}

} // namespace everyport::rules
