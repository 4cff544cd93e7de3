#include "app/services/core/porttrouble.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "netcore/endpoints/endpoint.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr quint16 firstFreePort = 1024;

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// proc(5), /proc/net/tcp: "sl local_address rem_address st … uid timeout inode"; state 0A listens.
QSet<QByteArray> listeningInodes(quint16 port)
{
    QSet<QByteArray> inodes;
    const auto suffix = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    for (const auto& table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        for (const auto& line : readAll(table).split('\n')) {
            const auto words = line.simplified().split(' ');
            if (words.size() > 9 && words[3] == "0A" && words[1].endsWith(suffix))
                inodes << words[9];
        }
    }
    return inodes;
}

bool holdsOneOf(const QString& processFolder, const QSet<QByteArray>& inodes)
{
    const auto fds = QDir(processFolder + u"/fd"_s).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const auto& fd : fds) {
        char target[64] = {};
        const auto path = QFile::encodeName(processFolder + u"/fd/"_s + fd);
        const auto length = ::readlink(path.constData(), target, sizeof target - 1);
        const QByteArray text(target, qMax<qsizetype>(length, 0));
        if (text.startsWith("socket:[") && inodes.contains(text.mid(8).chopped(1)))
            return true;
    }
    return false;
}

bool isFree(quint16 port)
{
    const auto fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in name = {};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const auto bound = ::bind(fd, reinterpret_cast<const sockaddr*>(&name), sizeof name) == 0;
    ::close(fd);
    return bound;
}

QString takenBy(quint16 port, const PortUser& user)
{
    if (user.pid == ::getpid())
        return u"Port %1 is taken by another service of this program."_s.arg(port);
    if (user.program.isEmpty())
        return u"Port %1 is taken by another program."_s.arg(port);
    return u"Port %1 is taken by %2 (process %3)."_s.arg(
        QString::number(port), user.program, QString::number(user.pid));
}

/// The list with one endpoint moved to another port.
Remedy moveTo(quint16 port, const QStringList& endpoints, qsizetype index)
{
    auto moved = endpoints;
    if (auto endpoint = Endpoint::parse(endpoints[index]))
        moved[index] = endpoint->withPort(port).toString();
    return {u"Use %1"_s.arg(port), u"listen"_s, moved};
}

} // namespace

std::optional<PortUser> userOfPort(quint16 port)
{
    const auto inodes = listeningInodes(port);
    if (inodes.isEmpty())
        return {};
    for (const auto& name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isProcess = false;
        const auto pid = name.toLongLong(&isProcess);
        if (isProcess && holdsOneOf(u"/proc/"_s + name, inodes))
            return PortUser{QString::fromUtf8(readAll(u"/proc/%1/comm"_s.arg(name)).trimmed()), pid};
    }
    return PortUser();
}

quint16 freePortNear(quint16 port)
{
    const auto start = port < firstFreePort ? port + 8000 : port + 1;
    for (int candidate = start; candidate < start + 200 && candidate <= 65535; ++candidate) {
        if (isFree(quint16(candidate)))
            return quint16(candidate);
    }
    return 0; // any that is free
}

PortTrouble explainPort(const Error& error, const QStringList& endpoints)
{
    const auto isTaken = error.reason == Reason::AddressInUse;
    if (!isTaken && error.reason != Reason::PermissionDenied)
        return {error};
    for (qsizetype i = 0; i < endpoints.size(); ++i) {
        const auto endpoint = Endpoint::parse(endpoints[i]);
        const auto port = endpoint ? endpoint->port() : quint16(0);
        if (port == 0)
            continue;
        auto explained = error;
        if (isTaken) {
            const auto user = userOfPort(port);
            if (!user)
                continue;
            explained.text = takenBy(port, *user);
        } else if (port < firstFreePort) {
            explained.text = u"Port %1 needs rights that this program does not have: ports below 1024 are for root. "
                             "Use another port, or start it as root with --uid."_s.arg(port);
        } else {
            continue;
        }
        return {explained, moveTo(freePortNear(port), endpoints, i)};
    }
    return {error};
}

} // namespace everyport
