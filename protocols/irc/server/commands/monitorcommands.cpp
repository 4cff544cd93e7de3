// MONITOR (IRCv3): who comes and goes.
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/metadata.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/sessions/sessionextras.h"

namespace everyport::ircd {

namespace {

/// Comma-separated targets in as many lines as they take.
void sendTargets(Session& session, Numeric numeric, const QByteArrayList& targets)
{
    QByteArray line;
    for (const auto& target : targets) {
        if (!line.isEmpty() && line.size() + target.size() > 350)
            session.reply(numeric, {}, std::exchange(line, {}));
        line.append(line.isEmpty() ? "" : ",").append(target);
    }
    if (!line.isEmpty())
        session.reply(numeric, {}, line);
}

void sendStatus(Request& request, const QByteArrayList& nicks)
{
    QByteArrayList online;
    QByteArrayList offline;
    for (const auto& nick : nicks) {
        if (const auto* user = request.server.findUser(nick))
            online.append(user->mask());
        else
            offline.append(nick);
    }
    sendTargets(request.session, Numeric::MonitorOnline, online);
    sendTargets(request.session, Numeric::MonitorOffline, offline);
}

void add(Request& request)
{
    const auto& limits = request.server.options().limits;
    QByteArrayList added;
    QByteArrayList full;
    for (const auto nick : parts(request.parameter(1), 500)) {
        if (!isNick(nick, limits.nick))
            continue;
        const auto result = request.server.monitors().add(request.session, nick.toByteArray(), limits.monitor);
        if (result == Monitors::Added::Full)
            full.append(nick.toByteArray());
        else
            added.append(nick.toByteArray());
    }
    sendStatus(request, added);
    for (const auto& nick : added) {
        if (const auto* user = request.server.findUser(nick))
            notifyMonitoredMetadata(request.session, *user);
    }
    if (!full.isEmpty())
        request.session.reply(
            Numeric::MonitorListFull, {QByteArray::number(limits.monitor), full.join(',')}, "Monitor list is full");
}

void monitor(Request& request)
{
    auto& session = request.session;
    const auto what = request.parameter(0).toByteArray().toUpper();
    const auto nicks = session.existingExtras() ? session.existingExtras()->monitored.values() : QByteArrayList();
    if (what == "+") {
        add(request);
    } else if (what == "-") {
        for (const auto nick : parts(request.parameter(1), 500))
            request.server.monitors().remove(session, nick.toByteArray());
    } else if (what == "C") {
        request.server.monitors().clear(session);
    } else if (what == "S") {
        sendStatus(request, nicks);
    } else if (what == "L") {
        sendTargets(session, Numeric::MonitorList, nicks);
        session.reply(Numeric::EndOfMonitorList, {}, "End of MONITOR list");
    }
}

} // namespace

std::vector<Command> monitorCommands()
{
    return {
        {"MONITOR", 1, Command::When::Registered, 2, monitor,
            "MONITOR +|- nick[,…], C, L, S: tells when they come and go"},
    };
}

} // namespace everyport::ircd
