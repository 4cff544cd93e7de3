#include "protocols/irc/server/sessions/commands.h"

#include <algorithm>

#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/source.h"

namespace everyport::ircd {

bool isThisServer(Request& request, QByteArrayView name)
{
    const auto& own = request.server.options().name;
    if (name.isEmpty() || irc::matchesMask(own, name)
        || (request.session.isRegistered() && request.server.findUser(name)))
        return true;
    request.session.reply(Numeric::NoSuchServer, {name}, "No such server");
    return false;
}

bool isOperatorOrReply(Request& request)
{
    if (request.user().isOperator())
        return true;
    request.session.reply(Numeric::NoPrivileges, {}, "Permission Denied - You're not an IRC operator");
    return false;
}

Commands::Commands(const std::vector<Command>& commands, void (*registering)(Session& session))
    : m_tryRegister(registering)
{
    for (const auto& command : commands)
        m_rows.push_back({command});
    std::sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.command.name < b.command.name; });
}

Commands::Row* Commands::find(QByteArrayView name)
{
    char upper[24];
    if (name.size() > qsizetype(sizeof upper))
        return nullptr;
    std::transform(name.begin(), name.end(), upper, [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    const QByteArrayView wanted(upper, name.size());
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), wanted,
        [](const Row& row, QByteArrayView view) { return row.command.name < view; });
    return found != m_rows.end() && found->command.name == wanted ? &*found : nullptr;
}

void Commands::run(Row* row, Request& request) const
{
    auto& session = request.session;
    if (!session.isRegistered() && (!row || row->command.when == Command::When::Registered))
        session.reply(Numeric::NotRegistered, {}, "You have not registered");
    else if (!row)
        session.reply(Numeric::UnknownCommand, {request.message.command()}, "Unknown command");
    else if (request.count() < row->command.parameters)
        session.reply(Numeric::NeedMoreParams, {row->command.name}, "Not enough parameters");
    else {
        ++row->used;
        row->command.run(request);
        if (session.registration() && !session.isClosing())
            tryRegister(session);
    }
}

} // namespace everyport::ircd
