#include "app/backup/stream/backupreceiver.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <utility>

#include <QScopeGuard>
#include <QtEndian>

#include <poll.h>
#include <sys/socket.h>

#include "app/backup/stream/streamwire.h"
#include "netcore/base/errortext.h"
#include "netcore/files/savefile.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

using Watch = std::chrono::steady_clock; // stands while the computer sleeps

constexpr std::chrono::seconds longestRest{5}; // of what was sent and is not taken yet: as much as a socket holds
constexpr qint64 mostExpected = qint64(1) << 60;

/// What was measured before may have grown when it is read, and what is encrypted is measured by nobody.
qint64 mostFor(qint64 expected)
{
    constexpr qint64 slack = 256 * 1024 * 1024;
    return expected + expected / 8 + slack;
}

/// Takes one backup off its way.
class Taking {
public:
    Taking(int way, QFileDevice& to, const BackupReceiver::RoomFor& roomFor, const StreamPatience& patience,
        BackupReceiver::Course& course)
        : m_way(way),
          m_to(to),
          m_roomFor(roomFor),
          m_course(course),
          m_piece(streamPiece, Qt::Uninitialized),
          m_look(std::min(streamLook, patience.window)),
          m_pace(patience)
    {
    }

    Result<Done> run()
    {
        char head[streamHeadSize];
        while (take(head, streamHeadSize)) {
            const auto number = qFromBigEndian<qint64>(head + 1);
            if (head[0] == streamEnd)
                return number == m_to.pos() ? Result<Done>(Done()) : Result<Done>(brokenOff());
            if (auto done = follow(head[0], number); !done)
                return done;
        }
        return missing();
    }

private:
    Result<Done> follow(char kind, qint64 number)
    {
        m_all += streamHeadSize; // of heads alone there is no end, either
        if (m_most > 0 && m_all > 2 * m_most)
            return isEndless();
        const bool isFirst = m_most == 0;
        if (isFirst != (kind == streamExpected))
            return brokenOff();
        if (isFirst)
            return number >= 0 && number <= mostExpected ? expect(number) : brokenOff();
        if (kind == streamBytes && number >= 0 && number <= streamPiece)
            return takeBytes(number);
        if (kind == streamPlace && number >= 0 && number <= m_to.size())
            return m_to.seek(number) ? Result<Done>(Done()) : brokenOff();
        const bool isBack = kind == streamBack && number >= 0 && number <= m_to.pos();
        return isBack && m_to.resize(number) && m_to.seek(number) ? Result<Done>(Done()) : brokenOff();
    }

    Result<Done> expect(qint64 bytes)
    {
        const auto room = m_roomFor(bytes);
        if (!room)
            return room.error();
        m_most = mostFor(bytes);
        m_room = *room;
        m_pace.sizeCame(bytes);
        return Done();
    }

    Result<Done> takeBytes(qint64 size)
    {
        m_all += size;
        if (m_to.pos() + size > m_most || m_all > 2 * m_most) // the second: the same again and again
            return isEndless();
        if (m_to.pos() + size > m_room)
            return hasNoMoreRoom();
        if (!take(m_piece.data(), size))
            return missing();
        m_pace.bytesCame(size);
        if (m_to.write(m_piece.constData(), size) == size) {
            m_course.taken = std::max<qint64>(m_course.taken, m_to.pos());
            return Done();
        }
        return Error::local(Reason::NoSpace,
            u"The backup could not be written: %1. Choose another place, or leave a part out."_s.arg(
                whyNotSaved(m_to)));
    }

    bool take(char* into, qint64 size)
    {
        for (qint64 taken = 0; taken < size;) {
            if (!comes())
                return false;
            const auto count = ::recv(m_way, into + taken, size_t(size - taken), 0);
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return false;
            taken += count;
        }
        return true;
    }

    /// When all has been said what was sent is here.
    bool comes()
    {
        pollfd asked{m_way, POLLIN, 0};
        while (!m_pace.isTooSlow()) {
            const bool isOver = m_course.isOver;
            const auto began = Watch::now();
            const auto found = ::poll(&asked, 1, int(m_look.count()));
            m_pace.waited(Watch::now() - began);
            if (found > 0 || (found < 0 && errno != EINTR))
                return !m_pace.isTooSlow(); // or recv(2) says why not
            if (found == 0 && isOver)
                return false;
        }
        return false;
    }

    Error missing() const { return m_pace.isTooSlow() ? isTooSlow() : brokenOff(); }

    static Error isTooSlow()
    {
        return Error::busy(Reason::TimedOut,
            u"The running program sends next to nothing of the backup, so it is not waited for, and nothing is kept. Look which program that is and what its log says; then make it again."_s);
    }

    static Error hasNoMoreRoom()
    {
        return Error::local(Reason::NoSpace,
            u"The backup takes more than was expected, and the last of the free room is left for others. Free some, choose another place, or leave a part out."_s);
    }

    static Error isEndless()
    {
        return Error::malformed(Reason::TooLarge,
            u"The running program sends far more than it has said that the backup takes, so it is not kept. Look which program that is and what its log says; then make it again."_s);
    }

    static Error brokenOff()
    {
        return Error::disconnected(Reason::ConnectionLost,
            u"The running program did not send all of the backup, so it is not kept. Its log says why; then make it again."_s);
    }

    const int m_way;
    QFileDevice& m_to;
    const BackupReceiver::RoomFor& m_roomFor;
    BackupReceiver::Course& m_course;
    QByteArray m_piece;
    const std::chrono::milliseconds m_look;
    StreamPace m_pace;
    qint64 m_most = 0; // that the file may have; nothing before its size was announced
    qint64 m_room = 0; // that there is for it
    qint64 m_all = 0;  // that was sent, heads too
};

} // namespace

Result<std::unique_ptr<BackupReceiver>> BackupReceiver::wait(
    const QString& dataFolder, QFileDevice& to, RoomFor roomFor, const StreamPatience& patience)
{
    std::unique_ptr<BackupReceiver> receiver(new BackupReceiver(to, std::move(roomFor), patience));
    if (auto listening = receiver->listen(dataFolder); !listening)
        return listening.error();
    receiver->m_thread = std::thread([all = receiver.get()] { all->receive(); });
    return receiver;
}

Result<Done> BackupReceiver::listen(const QString& dataFolder)
{
    WorkingFolder::removeAbandoned(dataFolder);
    auto folder = WorkingFolder::make(dataFolder);
    if (!folder)
        return Error::local(folder.error().reason,
            u"The folder %1 cannot be written: %2."_s.arg(dataFolder, textWithin(folder.error())));
    m_folder = std::move(*folder);
    const StreamSocket at(m_folder->path());
    m_socket = FileDescriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (m_socket && ::bind(m_socket.get(), at.name(), at.size()) == 0 && ::listen(m_socket.get(), 1) == 0)
        return Done();
    return Error::fromErrno(errno, u"Waiting for the backup in "_s + m_folder->path());
}

BackupReceiver::~BackupReceiver()
{
    end();
}

QString BackupReceiver::folder() const
{
    return m_folder->name();
}

BackupReceiver::Received BackupReceiver::end()
{
    m_course.isOver = true;
    ::shutdown(m_socket.get(), SHUT_RDWR); // nobody comes any more
    if (!m_thread.joinable())
        return m_received;
    if (m_ending.get_future().wait_for(longestRest) != std::future_status::ready)
        hangUp();
    m_thread.join();
    return m_received;
}

bool BackupReceiver::isGivenUp() const
{
    const auto failed = m_course.failed.load();
    return failed != Watch::time_point() && Watch::now() - failed >= m_patience.rest;
}

void BackupReceiver::hangUp()
{
    ::shutdown(m_course.way, SHUT_RDWR);
}

void BackupReceiver::receive()
{
    const auto ended = qScopeGuard([this] { m_ending.set_value(); });
    m_way = FileDescriptor(::accept4(m_socket.get(), nullptr, nullptr, SOCK_CLOEXEC));
    m_course.way = m_way.get();
    if (!m_way)
        return;
    m_received.hasBegun = true;
    m_received.done = Taking(m_way.get(), m_to, m_roomFor, m_patience, m_course).run();
    if (!m_received.done)
        m_course.failed = Watch::now();
    ::shutdown(m_way.get(), SHUT_RDWR);
}

} // namespace everyport::backup
