#include "app/rules/actions/lentactions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

QString listed(const QStringList& names)
{
    return names.isEmpty() ? u"nothing"_s : names.join(u", "_s);
}

Result<Fields> argumentsIn(const QString& name, const LentActions::Known& known, const QStringList& members)
{
    Fields arguments;
    for (const auto& member : members) {
        const auto key = member.section(u'=', 0, 0).trimmed();
        if (!member.contains(u'=') || !known.parameters.contains(key))
            return Error::malformed(Reason::BadValue,
                u"%1 takes %2, each as in name=value; not “%3”."_s.arg(
                    name, listed(known.parameters), member.left(60)));
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
        return Result<QString>(Error::refused(Reason::NotFound,
            u"No plugin that is on offers %1. There is: %2."_s.arg(name.left(80), listed(names.mid(0, 20)))));
    }
    auto arguments = argumentsIn(name, found->known, members);
    if (!arguments)
        return Result<QString>(arguments.error());
    return found->function({std::move(*arguments), std::move(chain)});
}

} // namespace everyport::rules
