#include "app/station/asking/controlclient.h"

#include <algorithm>
#include <cerrno>
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

#include "app/station/asking/commandwait.h"
#include "app/station/process/controlwire.h"
#include "app/station/running/controlport.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

Error hungUp()
{
    return Error::disconnected(Reason::ConnectionLost, u"The running program ended before it answered."_s);
}

Error notUnderstood()
{
    return Error::disconnected(Reason::ConnectionLost,
        u"What answers on the folder does not speak as Everyport does, so nobody knows whether the command was carried out. Find out what it is, end it and start everyportd anew, then ask again."_s);
}

Error brokenOff()
{
    return Error::disconnected(Reason::ConnectionLost,
        u"The running program hung up in the middle of its answer: what was printed is not all. Its log says why; then ask again."_s);
}

/// Whether anything comes, its end too, or can be sent meanwhile. After a signal it is asked whether that ends the
/// wait.
bool comes(
    int fd, std::chrono::milliseconds patience, short what = POLLIN,
    const std::function<bool()>& isStopped = [] { return false; })
{
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            until - std::chrono::steady_clock::now());
        pollfd asked{fd, what, 0};
        const auto found = ::poll(&asked, 1, int(std::max<qint64>(0, left.count())));
        if (found >= 0 || errno != EINTR)
            return found != 0;
        if (isStopped())
            return false;
    }
}

/// Of connecting: one that stands lets callers wait, and then none in.
void limitWaiting(int fd, std::chrono::milliseconds most)
{
    const timeval limit{most.count() / 1000, most.count() % 1000 * 1000};
    ::setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

/// Of whatever answers a person shall hear something.
Error inWords(const Error& error)
{
    const auto letters = error.text.toUcs4();
    if (std::any_of(letters.begin(), letters.end(), [](uint c) { return QChar::isPrint(c) && !QChar::isSpace(c); }))
        return error;
    auto told = error;
    told.text =
        u"What answers on the folder did not carry out the command, and does not say why. Look which program that is and what its log says, then ask again."_s;
    return told;
}

/// What is heard of one command.
class Answer {
public:
    Answer(CommandOutput& output, CommandWait& wait) : m_output(output), m_wait(wait) {}

    /// The command's end, where that is among the bytes.
    std::optional<Result<Done>> take(QByteArrayView bytes)
    {
        m_pending += bytes;
        qsizetype start = 0;
        for (auto end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n', start)) {
            const auto line = QJsonDocument::fromJson(m_pending.mid(start, end - start)).object();
            start = end + 1;
            if (const auto over = takeLine(line))
                return over;
        }
        m_pending.remove(0, start);
        return m_pending.size() > controlLineLimit ? std::optional<Result<Done>>(lost()) : std::nullopt;
    }
    Error lost() const { return m_hasPrinted || !m_pending.isEmpty() ? brokenOff() : hungUp(); }

private:
    std::optional<Result<Done>> takeLine(const QJsonObject& line)
    {
        if (line.contains(u"error"_s))
            return inWords(errorFromJson(line));
        if (line.value(u"done"_s).toBool())
            return Done();
        const auto text = line.value(u"print"_s);
        if (!text.isString())
            return notUnderstood();
        return takeText(text.toString());
    }

    std::optional<Result<Done>> takeText(const QString& text)
    {
        if (text.isEmpty()) {
            m_wait.signHeard();
            return {};
        }
        m_output.print(text);
        m_hasPrinted = true;
        m_wait.wordHeard(); // whoever reads may have let it wait
        // Nobody waits here: it was written, or cannot be, and then there is no use in hearing more.
        auto drained = m_output.drained();
        const auto taken = drained.isReady() ? drained.take() : Result<Done>(Done());
        return taken ? std::nullopt : std::optional(taken);
    }

    CommandOutput& m_output;
    CommandWait& m_wait;
    QByteArray m_pending;
    bool m_hasPrinted = false;
};

std::optional<ucred> peerOf(int fd)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 ? std::optional(peer) : std::nullopt;
}

bool isOwnOf(const ucred& peer)
{
    return peer.uid == 0 || peer.uid == ::geteuid();
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

Result<Done> ControlClient::send(const QByteArray& line, std::chrono::milliseconds most)
{
    const auto until = std::chrono::steady_clock::now() + most;
    for (qsizetype sent = 0; sent < line.size();) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !comes(m_fd, left, POLLOUT))
            return standsStill();
        const auto count = ::send(
            m_fd, line.constData() + sent, size_t(line.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count <= 0)
            return hungUp();
        sent += count;
    }
    return Done();
}

bool ControlClient::isOwn() const
{
    const auto peer = peerOf(m_fd);
    return peer && isOwnOf(*peer);
}

bool ControlClient::isOfFolder() const
{
    const auto peer = peerOf(m_fd);
    struct stat folder = {};
    return peer
        && (isOwnOf(*peer)
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

Error ControlClient::givenUp(const QString& what) const
{
    return {Error::Kind::Busy, Reason::TimedOut,
        who()
            + u" %1, so nobody knows whether it was carried out. Look which program that is and what its log says. End it and start everyportd anew, then ask again."_s
                  .arg(what),
        {}, 0};
}

/// Does the command take long, or does nobody hear? Whoever asks for nothing is answered at once.
Result<Done> ControlClient::askWhetherItStands(std::chrono::milliseconds silence) const
{
    auto other = connect(m_folder);
    if (!other)
        return other.error().reason == Reason::ConnectionRefused ? hungUp() : other.error();
    static_cast<void>(other->send("{}\n", silence)); // who has hung up by now is there
    return comes(other->m_fd, silence) ? Result<Done>(Done()) : standsStill();
}

/// Whatever it is that answers at the socket, it keeps nobody for ever.
Result<Done> ControlClient::awaitMore(CommandWait& wait) const
{
    for (;;) {
        const auto patience = wait.untilNextLook();
        const bool hasCome = comes(m_fd, patience, POLLIN, [&wait] { return wait.isStopped(); });
        if (wait.isStopped())
            return Error::cancelled();
        if (hasCome)
            return Done();
        if (wait.isOver())
            return givenUp(wait.whatIsMissing());
        if (patience < wait.silence()) // all of the time is nearly up, and nobody was silent
            continue;
        if (const auto stands = askWhetherItStands(wait.silence()); !stands)
            return stands;
    }
}

Result<Done> ControlClient::run(const CommandRequest& request, CommandOutput& output, const CommandPatience& patience)
{
    CommandWait wait(patience);
    const auto line = QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact) + '\n';
    if (auto sent = send(line, patience.whole.value_or(patience.most)); !sent)
        return sent;
    Answer answer(output, wait);
    QByteArray piece(65536, Qt::Uninitialized);
    while (true) {
        if (const auto there = awaitMore(wait); !there)
            return there;
        const auto count = ::recv(m_fd, piece.data(), size_t(piece.size()), 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return answer.lost();
        if (const auto over = answer.take(QByteArrayView(piece.constData(), count)))
            return *over;
        if (wait.isOver()) // not before: after a standstill of this process all that was said waits here
            return givenUp(wait.whatIsMissing());
    }
}

} // namespace everyport
