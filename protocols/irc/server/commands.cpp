#include "protocols/irc/server/commands.h"

#include <algorithm>

#include "protocols/irc/server/services.h"

namespace everyport::ircd {

Commands::Commands()
{
    for (const auto& group : {registrationCommands(), capabilityCommands(), channelCommands(), memberCommands(), modeCommands(),
             messageCommands(), userCommands(), queryCommands(), whoCommands(), listCommands(), infoCommands(), operatorCommands(),
             monitorCommands(), accountCommands(), historyCommands(), metadataCommands(), multilineCommands(), serviceCommands()})
        add(group);
    std::sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.command.name < b.command.name; });
}

void Commands::add(const std::vector<Command>& group)
{
    for (const auto& command : group)
        m_rows.push_back({command});
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

} // namespace everyport::ircd
