#include "app/polls/taps/journalaside.h"

#include <cerrno>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

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

/// Whole ones, with the header; two stand for more. None where it is no journal, or a torn one.
std::optional<qsizetype> linesOf(const QString& journal)
{
    const FileDescriptor file(
        ::open(QFile::encodeName(journal).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    qsizetype lines = 0;
    for (qint64 at = 0; file && lines < 2;) {
        const auto piece = pieceOf(file.get(), at);
        if (!piece || (at == 0 && !piece->isEmpty() && !piece->startsWith(JournalFile::headerOf({}).trimmed())))
            return {};
        if (piece->isEmpty())
            return lines > 0 || at == 0 ? std::optional(lines) : std::nullopt;
        lines += piece->count('\n');
        at += piece->size();
    }
    return file ? std::optional(lines) : std::nullopt; // whoever opens it says why
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

bool JournalAside::hasVotes() const
{
    return linesOf(m_journal).value_or(0) > 1;
}

bool JournalAside::isFree() const
{
    const QFileInfo there(m_journal);
    return (!there.exists() && !there.isSymLink()) || linesOf(m_journal).value_or(2) < 2;
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

FilesBeside FilesBeside::of(const QString& journal)
{
    static const QRegularExpression date(u"\\A\\d{8}-\\d{9}(-\\d+)?\\z"_s); // asideName
    const QFileInfo named(journal);
    const auto begin = named.fileName() + u'.';
    FilesBeside beside;
    for (const auto& name : QDir(named.path()).entryList({begin + u'*'}, QDir::Files | QDir::Hidden, QDir::Name)) {
        const auto end = name.sliced(begin.size());
        if (date.match(end).hasMatch())
            beside.journals.append(journal + u'.' + end);
        else if (end.startsWith("found-"_L1) || end == "damaged"_L1)
            beside.others.append(journal + u'.' + end);
    }
    return beside;
}

Result<Done> takeUp(const QString& kept, const QString& journal)
{
    if (::rename(QFile::encodeName(kept).constData(), QFile::encodeName(journal).constData()) != 0
        || !synchroniseFolderOf(journal))
        return failed(errno, kept);
    return Done{};
}

} // namespace everyport::polls
