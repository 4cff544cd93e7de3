// STATS: what the server has done, and for operators whom it serves.
#include "netcore/transport/connectionregistry.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/sessions/pieces.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

namespace {

QByteArray uptime(const Server& server)
{
    const auto seconds = (server.now() - server.started()) / 1000;
    return QByteArray::number(seconds / 86400) + " days "
        + QString::asprintf("%d:%02d:%02d", int(seconds / 3600 % 24), int(seconds / 60 % 60), int(seconds % 60))
              .toLatin1();
}

void endStats(Session& session, char what)
{
    session.reply(Numeric::EndOfStats, {QByteArrayView(&what, 1)}, "End of /STATS report");
}

/// A row for each of a list that is looked at when its turn comes.
void notifyStats(Session& session, char what, std::function<bool(Session&, Piece&)> notifyRows)
{
    notifyInPieces(session, [&session, what, notifyRows = std::move(notifyRows)](Piece& piece) {
        if (!notifyRows(session, piece))
            return false;
        endStats(session, what);
        return true;
    });
}

void statsUsed(Session& session)
{
    for (const auto& row : session.server().commands().rows()) {
        if (row.used)
            session.reply(Numeric::StatsCommands, {row.command.name, QByteArray::number(row.used), "0"});
    }
}

/// K-lines and who is connected from where are for operators.
void statsBans(Session& session, char what)
{
    notifyStats(
        session, what, [bans = session.server().bans().all(), at = qsizetype(0)](Session& asked, Piece& piece) mutable {
            while (at < bans.size()) {
                const auto& ban = bans[at++];
                asked.reply(Numeric::StatsKLine, {"K", ban.mask, "*", "*"}, ban.reason);
                if (piece.isSpent(Piece::row))
                    return false;
            }
            return true;
        });
}

void statsOperators(Session& session, char what)
{
    notifyStats(session, what, [place = quint32(0)](Session& asked, Piece& piece) mutable {
        while (const auto* user = asked.server().users().all().next(place)) {
            if (user->isOperator())
                asked.reply(Numeric::StatsOLine,
                    {"O", user->mask(), "*",
                        user->account.isEmpty() ? QByteArray("*") : asked.server().logins().shown(user->account)});
            if (piece.isSpent(user->isOperator() ? Piece::row : Piece::lookedAt))
                return false;
        }
        return true;
    });
}

/// 211 for each connection of each user: name, bytes that wait, what has gone through, seconds open.
void statsLinks(Session& session, char what)
{
    notifyStats(session, what, [place = quint32(0)](Session& asked, Piece& piece) mutable {
        while (const auto* user = asked.server().users().all().next(place)) {
            for (const auto* one = user->sessions; one; one = one->next) {
                const auto& record = one->transport()->record();
                const auto number = [](auto value) { return QByteArray::number(value); };
                asked.replyList(Numeric::StatsLinkInfo,
                    user->mask() + ' ' + number(one->transport()->queuedBytes()) + " 0 "
                        + number(record.bytesOut / 1024) + " 0 " + number(record.bytesIn / 1024) + ' '
                        + number(asked.server().seconds() - user->signedOn));
            }
            if (piece.isSpent(Piece::row))
                return false;
        }
        return true;
    });
}

/// Who may be asked for help: operators that are not away, for everybody.
void statsHelpers(Session& session, char what)
{
    notifyStats(session, what, [place = quint32(0), count = 0](Session& asked, Piece& piece) mutable {
        while (const auto* user = asked.server().users().all().next(place)) {
            const auto isShown = user->isOperator() && !user->isAway();
            if (isShown)
                asked.reply(Numeric::StatsDebug, {},
                    user->nick().toByteArray() + " (" + user->mask().mid(user->nick().size() + 1)
                        + ") Idle: " + QByteArray::number(asked.server().seconds() - user->spoke));
            count += isShown;
            if (piece.isSpent(isShown ? Piece::row : Piece::lookedAt))
                return false;
        }
        asked.reply(Numeric::StatsDebug, {}, QByteArray::number(count) + " staff members");
        return true;
    });
}

void statsClasses(Session& session)
{
    const auto& options = session.server().options();
    const auto tell = [&](const ConnectionClass& one) {
        session.reply(Numeric::StatsYLine,
            {"Y", one.name, QByteArray::number(options.pingAfter.count()), "0", QByteArray::number(one.clients),
                QByteArray::number(one.sendQueue)});
    };
    for (const auto& one : options.classes)
        tell(one);
    tell(options.local);
    tell(options.remote);
}

void statsTraffic(Session& session)
{
    const auto& server = session.server();
    session.reply(Numeric::StatsDebug, {},
        QByteArray::number(session.server().users().count()) + " users, "
            + QByteArray::number(server.channels().all().size()) + " channels, "
            + QByteArray::number(server.sessions().halfOpen()) + " unknown connections");
}

void stats(Request& request)
{
    auto& session = request.session;
    const auto what = request.parameter(0).isEmpty() ? '*' : request.parameter(0).front();
    if (!isThisServer(request, request.parameter(1)))
        return;
    if (QByteArrayView("kKoOlLyY").contains(what) && !request.user().isOperator()) {
        session.reply(Numeric::NoPrivileges, {}, "Permission Denied - You're not an IRC operator");
        endStats(session, what);
        return;
    }
    switch (what) {
    case 'k':
    case 'K': return statsBans(session, what);
    case 'o':
    case 'O': return statsOperators(session, what);
    case 'l':
    case 'L': return statsLinks(session, what);
    case 'p':
    case 'P': return statsHelpers(session, what);
    case 'm':
    case 'M': statsUsed(session); break;
    case 'u': session.reply(Numeric::StatsUptime, {}, "Server Up " + uptime(request.server)); break;
    case 'y':
    case 'Y': statsClasses(session); break;
    case 't':
    case 'T': statsTraffic(session); break;
    }
    endStats(session, what);
}

} // namespace

std::vector<Command> statsCommands()
{
    return {
        {"STATS", 0, Command::When::Registered, 2, stats,
            "STATS m|u|p|t and for operators k|l|o|y: commands used, time up, who helps, counts; bans, connections, operators, classes"},
    };
}

} // namespace everyport::ircd
