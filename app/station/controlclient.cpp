#include "app/station/controlclient.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <optional>
#include <utility>

#include <QFile>
#include <QJsonDocument>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include "app/station/process/controlwire.h"
#include "app/station/running/controlport.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

Error hungUp()
{
    return Error::disconnected(Reason::ConnectionLost, u"The running program ended before it answered."_s);
}

Error brokenOff()
{
    return Error::disconnected(Reason::ConnectionLost,
        u"The running program hung up in the middle of its answer: what was printed is not all. Its log says why; then ask again."_s);
}

/// Whether anything comes meanwhile, its end too.
bool comes(int fd, std::chrono::milliseconds patience)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            until - std::chrono::steady_clock::now());
        pollfd asked{fd, POLLIN, 0};
        const auto found = ::poll(&asked, 1, int(std::max<qint64>(0, left.count())));
        if (found >= 0 || errno != EINTR)
            return found != 0;
    }
}

/// Of connecting: one that stands lets callers wait, and then none in.
void limitWaiting(int fd, std::chrono::milliseconds most)
{
    const timeval limit{most.count() / 1000, most.count() % 1000 * 1000};
    ::setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

std::optional<ucred> peerOf(int fd)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 ? std::optional(peer) : std::nullopt;
}

} // namespace

Result<ControlClient> ControlClient::connect(const QString& dataFolder)
{
    int folder = -1;
    const auto path = QFile::encodeName(controlPath(dataFolder, folder));
    sockaddr_un name = {};
    name.sun_family = AF_UNIX;
    std::memcpy(name.sun_path, path.constData(), qMin(size_t(path.size()), sizeof name.sun_path - 1));
    const auto fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    limitWaiting(fd, CommandPatience().silence);
    const auto connected = ::connect(fd, reinterpret_cast<sockaddr*>(&name), sizeof name) == 0;
    const auto failed = errno;
    if (folder >= 0)
        ::close(folder);
    limitWaiting(fd, CommandPatience().most); // what is long is taken as fast as its reader likes
    ControlClient client(fd, dataFolder);
    if (connected && !client.isOfFolder())
        return Error::refused(Reason::PermissionDenied,
            u"On the folder %1 a program of another account answers, which is neither root's nor that of whom the folder belongs to. Nothing was asked of it. Find out what it is, and end it."_s
                .arg(dataFolder));
    if (connected)
        return client;
    if (failed == EAGAIN)
        return client.standsStill();
    if (failed == ENOENT || failed == ECONNREFUSED) {
        return Error{Error::Kind::Disconnected, Reason::ConnectionRefused,
            u"No program runs on the folder %1. Start everyportd first."_s.arg(dataFolder), {}, failed};
    }
    return Error::fromErrno(failed, u"Asking the program on the folder "_s + dataFolder);
}

ControlClient::~ControlClient()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<Done> ControlClient::send(const QByteArray& line)
{
    for (qsizetype sent = 0; sent < line.size();) {
        const auto count = ::send(m_fd, line.constData() + sent, size_t(line.size() - sent), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count < 0 && errno == EAGAIN ? standsStill() : hungUp();
        sent += count;
    }
    return Done();
}

bool ControlClient::isOfFolder() const
{
    const auto peer = peerOf(m_fd);
    struct stat folder = {};
    return peer
        && (peer->uid == 0 || peer->uid == ::geteuid()
            || (::stat(QFile::encodeName(m_folder).constData(), &folder) == 0 && folder.st_uid == peer->uid));
}

QString ControlClient::who() const
{
    const auto peer = peerOf(m_fd);
    const bool isKnown = peer && peer->pid > 0;
    return u"The program that runs on the folder %1%2"_s.arg(
        m_folder, isKnown ? u" (process %1)"_s.arg(peer->pid) : QString());
}

Error ControlClient::standsStill() const
{
    return {Error::Kind::Busy, Reason::TimedOut,
        who() + u" does not answer: it was stopped, or waits for a disk. Let it go on or end it, then ask again."_s, {},
        0};
}

Error ControlClient::isSilent(std::chrono::milliseconds waited) const
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(waited).count();
    return {Error::Kind::Busy, Reason::TimedOut,
        who()
            + u" answers others, but has said nothing of this command for %1 min, so nobody knows whether it was carried out. Look which program that is and what its log says. End it and start everyportd anew, then ask again."_s
                  .arg(minutes),
        {}, 0};
}

/// Does the command take long, or does nobody hear? Whoever asks for nothing is answered at once.
Result<Done> ControlClient::askWhetherItStands(std::chrono::milliseconds silence) const
{
    auto other = connect(m_folder);
    if (!other)
        return other.error().reason == Reason::ConnectionRefused ? hungUp() : other.error();
    static_cast<void>(other->send("{}\n")); // who has hung up by now is there
    return comes(other->m_fd, silence) ? Result<Done>(Done()) : standsStill();
}

/// Whatever it is that answers at the socket, it keeps nobody for ever.
Result<Done> ControlClient::awaitMore(const CommandPatience& patience) const
{
    using Watch = std::chrono::steady_clock;
    auto last = Watch::now();
    const auto progress = [&patience] { return patience.progress ? patience.progress() : 0; };
    for (auto reached = progress(); !comes(m_fd, patience.silence);) {
        if (const auto now = progress(); now != std::exchange(reached, now))
            last = Watch::now();
        if (Watch::now() - last >= patience.most)
            return isSilent(patience.most);
        if (const auto stands = askWhetherItStands(patience.silence); !stands)
            return stands;
    }
    return Done();
}

Result<Done> ControlClient::run(const CommandRequest& request, CommandOutput& output, const CommandPatience& patience)
{
    auto sent = send(QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact) + '\n');
    if (!sent)
        return sent;
    QByteArray pending;
    QByteArray piece(65536, Qt::Uninitialized);
    bool hasPrinted = false;
    while (true) {
        if (const auto there = awaitMore(patience); !there)
            return there;
        const auto count = ::recv(m_fd, piece.data(), size_t(piece.size()), 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0 || pending.size() > controlLineLimit)
            return hasPrinted || !pending.isEmpty() ? brokenOff() : hungUp();
        pending += QByteArrayView(piece.constData(), count);
        qsizetype start = 0;
        for (auto end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n', start)) {
            const auto answer = QJsonDocument::fromJson(pending.mid(start, end - start)).object();
            start = end + 1;
            if (answer.contains(u"print"_s)) {
                const auto text = answer.value(u"print"_s).toString();
                if (text.isEmpty()) // only says that the command goes on
                    continue;
                output.print(text);
                hasPrinted = true;
                // Nobody waits here: it was written, or cannot be, and then there is no use in hearing more.
                auto drained = output.drained();
                if (const auto taken = drained.isReady() ? drained.take() : Result<Done>(Done()); !taken)
                    return taken;
            } else if (answer.contains(u"error"_s))
                return errorFromJson(answer);
            else
                return Done();
        }
        pending.remove(0, start);
    }
}

std::optional<QString> configFolderOfRunning(const QString& dataFolder)
{
    auto client = ControlClient::connect(dataFolder);
    CollectedOutput told;
    // It is answered at once, or by a strange program: then it is none's.
    if (!client || !client->run({.words = askConfigFolder}, told, {.most = CommandPatience().silence}))
        return {};
    return told.text().chopped(1);
}

} // namespace everyport
