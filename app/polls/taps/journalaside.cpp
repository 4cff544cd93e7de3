#include "app/polls/taps/journalaside.h"

#include <algorithm>
#include <cerrno>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>

#include "app/polls/taps/journalfile.h"
#include "netcore/base/filedescriptor.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

FileDescriptor opened(const QString& name, int flags)
{
    return FileDescriptor(::open(QFile::encodeName(name).constData(), flags | O_CLOEXEC, 0600));
}

Error failed(int number, const QString& journal)
{
    auto error = Error::fromErrno(number, u"Putting %1 aside"_s.arg(journal));
    error.kind = Error::Kind::Local;
    return error;
}

/// Empty at the end; none where it cannot be read.
std::optional<QByteArray> pieceOf(int fd, qint64 at)
{
    QByteArray piece(JournalFile::pieceSize, Qt::Uninitialized);
    const auto got = ::pread(fd, piece.data(), size_t(piece.size()), at);
    if (got < 0)
        return {};
    piece.truncate(got);
    return piece;
}

bool put(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto count = ::write(fd, bytes.data(), size_t(bytes.size()));
        if (count < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(std::max<qsizetype>(count, 0));
    }
    return true;
}

bool copied(int from, int to)
{
    for (qint64 at = 0;;) {
        const auto piece = pieceOf(from, at);
        if (!piece || piece->isEmpty())
            return piece.has_value();
        if (!put(to, *piece))
            return false;
        at += piece->size();
    }
}

} // namespace

QString asideName(const QString& journal, const QString& kind, const QDateTime& now)
{
    const auto name = journal + u'.' + kind + now.toString(u"yyyyMMdd-HHmmsszzz"_s);
    auto unused = name;
    for (int number = 2; QFileInfo::exists(unused) || QFileInfo(unused).isSymLink(); ++number)
        unused = name + u'-' + QString::number(number);
    return unused;
}

/// A whole line behind its header.
bool JournalAside::hasVotes() const
{
    const auto file = opened(m_journal, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!file)
        return false; // whoever opens it says why
    qsizetype lines = 0;
    for (qint64 at = 0; lines < 2;) {
        const auto piece = pieceOf(file.get(), at);
        if (!piece || piece->isEmpty() || (at == 0 && !piece->startsWith(JournalFile::headerOf({}).trimmed())))
            return false;
        lines += piece->count('\n');
        at += piece->size();
    }
    return true;
}

Result<Done> JournalAside::move()
{
    if (!m_name.isEmpty())
        return Done{};
    const auto name = asideName(m_journal, {});
    if (::rename(QFile::encodeName(m_journal).constData(), QFile::encodeName(name).constData()) != 0)
        return failed(errno, m_journal);
    m_name = name;
    m_isMoved = true;
    if (const auto kept = folderIsKept(); !kept) {
        takeBack();
        return kept;
    }
    return Done{};
}

void JournalAside::takeBack()
{
    const auto name = QFile::encodeName(std::exchange(m_name, {}));
    if (name.isEmpty())
        return;
    if (!std::exchange(m_isMoved, false))
        ::unlink(name.constData());
    else if (!QFileInfo::exists(m_journal)) // else both stay
        static_cast<void>(::rename(name.constData(), QFile::encodeName(m_journal).constData()));
}

Result<Done> JournalAside::copy()
{
    if (!m_name.isEmpty())
        return Done{};
    const auto name = asideName(m_journal, {});
    const auto done = copyTo(name);
    if (done)
        m_name = name;
    return done;
}

Result<Done> JournalAside::copyTo(const QString& name) const
{
    const auto from = opened(m_journal, O_RDONLY | O_NOFOLLOW);
    if (!from)
        return failed(errno, m_journal);
    const auto to = opened(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (!to)
        return failed(errno, m_journal);
    auto done = copied(from.get(), to.get()) && ::fsync(to.get()) == 0 ? Result<Done>(Done{})
                                                                       : failed(errno, m_journal);
    if (done)
        done = folderIsKept();
    if (!done)
        ::unlink(QFile::encodeName(name).constData());
    return done;
}

Result<Done> JournalAside::folderIsKept() const
{
    const auto folder = opened(QFileInfo(m_journal).absolutePath(), O_RDONLY | O_DIRECTORY);
    return folder && ::fsync(folder.get()) == 0 ? Result<Done>(Done{}) : failed(errno, m_journal);
}

} // namespace everyport::polls
