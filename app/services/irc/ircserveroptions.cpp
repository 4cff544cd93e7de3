#include "app/services/irc/ircserveroptions.h"

#include <QCoreApplication>

#include "app/accounts/record/ownnames.h"
#include "app/services/irc/ircclasses.h"
#include "netcore/files/cannotread.h"
#include "netcore/files/fileguard.h"
#include "protocols/irc/server/ports/names.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// Small files of settings; more than that is not what was meant.
Result<QByteArrayList> linesOf(const QString& path, const QString& key)
{
    if (path.isEmpty())
        return QByteArrayList();
    const auto text = readWholeFile(path, 64 * 1024);
    if (!text)
        return cannotRead(path, text.error(), key);
    auto lines = text->split('\n');
    for (auto& line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
        line = ircd::bounded(line, 400);
    }
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

void setLimits(ircd::ServerOptions& options, const OptionValues& values)
{
    using std::chrono::milliseconds;
    using std::chrono::seconds;
    const auto number = [&](const QString& key) { return int(values.integer(key)); };
    options.limits.clients = number(u"max-clients"_s);
    options.limits.halfOpen = number(u"max-half-open"_s);
    options.limits.channels = number(u"max-channels"_s);
    options.limits.allChannels = number(u"max-all-channels"_s);
    options.limits.nick = number(u"max-nick"_s);
    options.limits.topic = number(u"max-topic"_s);
    options.limits.listEntries = number(u"max-bans"_s);
    options.limits.monitor = number(u"max-monitor"_s);
    options.limits.targets = number(u"max-targets"_s);
    options.limits.history = number(u"max-history"_s);
    options.local.clients = options.limits.clients;
    options.local.halfOpen = options.limits.halfOpen + 1;
    options.remote.clients = number(u"max-clients-per-address"_s);
    options.remote.halfOpen = options.remote.clients;
    options.remote.sendQueue = values.integer(u"max-send-queue"_s);
    options.local.sendQueue = 4 * options.remote.sendQueue;
    options.remote.receiveQueue = options.local.receiveQueue = values.integer(u"max-receive-queue"_s);
    setFloodLimits(options.remote, number(u"flood-rate"_s), number(u"flood-burst"_s));
    setFloodLimits(options.local, 25 * number(u"flood-rate"_s), 5 * number(u"flood-burst"_s));
    options.registrationTime = std::max(
        seconds(1), std::chrono::duration_cast<seconds>(milliseconds(values.integer(u"login-time"_s))));
    options.pingAfter = std::chrono::duration_cast<seconds>(milliseconds(values.integer(u"idle-timeout"_s)));
}

} // namespace

Result<ircd::ServerOptions> ircServerOptions(const OptionValues& values)
{
    ircd::ServerOptions options;
    const auto password = linesOf(values.text(u"password-file"_s), u"password-file"_s);
    const auto motd = linesOf(values.text(u"motd-file"_s), u"motd-file"_s);
    if (!password || !motd)
        return password ? motd.error() : password.error();
    options.password = password->value(0).trimmed();
    options.motd = *motd;
    options.name = values.text(u"name"_s).toUtf8();
    options.network = values.text(u"network"_s).toUtf8();
    for (const auto& name : ownNames())
        options.ownNicks << name.toUtf8();
    options.version = "everyport-"
        + (QCoreApplication::applicationVersion().isEmpty() ? QByteArray("0")
                                                            : QCoreApplication::applicationVersion().toUtf8());
    if (!values.text(u"admin"_s).isEmpty())
        options.adminName = values.text(u"admin"_s).toUtf8();
    options.adminMail = values.text(u"admin-mail"_s).toUtf8();
    options.adminPlace = values.text(u"admin-place"_s).toUtf8();
    options.channelFlags = values.text(u"channel-modes"_s).toLatin1();
    options.cloakKey = values.text(u"cloak-key"_s).toUtf8();
    options.registrationOpen = values.text(u"registration"_s) == u"open";
    options.registerBeforeConnect = values.text(u"register-before-connect"_s) == u"on";
    options.accountRequired = values.text(u"accounts-only"_s) == u"on";
    options.reserveNicks = values.text(u"reserve-nicks"_s) == u"on";
    const auto staying = values.text(u"always-on"_s);
    options.staying = staying == u"off" ? ircd::Staying::Nobody
        : staying == u"opt-out"         ? ircd::Staying::UnlessNot
        : staying == u"on"              ? ircd::Staying::Everybody
                                        : ircd::Staying::WhoAsks;
    options.flood = values.text(u"flood"_s) == u"on";
    options.history = values.text(u"history"_s) == u"on";
    options.tlsPort = quint16(values.integer(u"sts-port"_s));
    options.stsTime = std::chrono::seconds(values.integer(u"sts-time"_s) / 1000);
    options.stsPreload = values.boolean(u"sts-preload"_s);
    setLimits(options, values);
    auto classes = parseIrcClasses(values.texts(u"class"_s), options.remote);
    if (!classes)
        return classes.error();
    options.classes = std::move(*classes);
    return options;
}

} // namespace everyport
