#include "app/station/controlclient.h"

#include <cerrno>
#include <cstddef>
#include <cstring>

#include <QFile>
#include <QJsonDocument>

#include <sys/socket.h>
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

} // namespace

Result<ControlClient> ControlClient::connect(const QString& dataFolder)
{
    int folder = -1;
    const auto path = QFile::encodeName(controlPath(dataFolder, folder));
    sockaddr_un name = {};
    name.sun_family = AF_UNIX;
    std::memcpy(name.sun_path, path.constData(), qMin(size_t(path.size()), sizeof name.sun_path - 1));
    const auto fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto connected = ::connect(fd, reinterpret_cast<sockaddr*>(&name), sizeof name) == 0;
    const auto failed = errno;
    if (folder >= 0)
        ::close(folder);
    if (connected)
        return ControlClient(fd);
    ::close(fd);
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
            return hungUp();
        sent += count;
    }
    return Done();
}

Result<Done> ControlClient::run(const CommandRequest& request, CommandOutput& output)
{
    auto sent = send(QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact) + '\n');
    if (!sent)
        return sent;
    QByteArray pending;
    QByteArray piece(65536, Qt::Uninitialized);
    bool hasPrinted = false;
    while (true) {
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
                output.print(answer.value(u"print"_s).toString());
                hasPrinted = true;
            } else if (answer.contains(u"error"_s))
                return errorFromJson(answer);
            else
                return Done();
        }
        pending.remove(0, start);
    }
}

} // namespace everyport
