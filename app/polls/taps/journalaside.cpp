#include "app/polls/taps/journalaside.h"

#include <cerrno>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>

#include "app/polls/taps/journalfile.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/files/filesync.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

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
    const FileDescriptor file(
        ::open(QFile::encodeName(m_journal).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
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
    if (synchroniseFolderOf(m_journal))
        return Done{};
    const int why = errno;
    takeBack();
    return failed(why, m_journal);
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
    if (!copyToDisk(m_journal, name)) // a link was no journal to hasVotes already
        return failed(errno, m_journal);
    m_name = name;
    return Done{};
}

} // namespace everyport::polls
