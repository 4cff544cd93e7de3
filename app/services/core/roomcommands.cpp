#include "app/services/core/roomcommands.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace everyport {

Result<Registration> RoomCommands::add(const QString& name, Known known, Answer answer)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_-]{0,31}\\z"_s);
    if (!form.match(name).hasMatch()) {
        return Error::malformed(Reason::BadValue,
            u"A command is called by letters a-z, digits, - and _, a letter first; not “%1”."_s.arg(name.left(60)));
    }
    const auto owner = known.owner;
    return m_entries.add(name, u"The command "_s + name, owner, Entry{std::move(known), std::move(answer)});
}

std::map<QString, RoomCommands::Known> RoomCommands::all() const
{
    std::map<QString, Known> known;
    for (const auto& [name, entry] : m_entries.entries())
        known.emplace(name, entry.value->known);
    return known;
}

std::optional<RoomCommandCall> RoomCommands::read(const QString& text, bool isPrivate) const
{
    auto plain = text.trimmed();
    if (plain.startsWith(u'!'))
        plain.remove(0, 1);
    else if (!isPrivate)
        return std::nullopt;
    RoomCommandCall call;
    call.name = plain.section(u' ', 0, 0).toLower();
    call.words = plain.section(u' ', 1).trimmed();
    if (!m_entries.contains(call.name))
        return std::nullopt;
    return call;
}

RoomCommands::Lines RoomCommands::run(RoomCommandCall call) const
{
    const auto found = m_entries.find(call.name); // kept, for it may end itself
    if (!found)
        return Result<QStringList>(Error::refused(Reason::NotFound, u"There is no command %1."_s.arg(call.name)));
    return found->answer(std::move(call));
}

} // namespace everyport
