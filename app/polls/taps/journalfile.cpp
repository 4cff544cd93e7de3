#include "app/polls/taps/journalfile.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView format("everyport-taps/1 ");

/// Of a file whose settled beginning was cut off: `base` is the place of its first line.
QByteArray headerOf(const JournalMark& settled)
{
    return format.toByteArray() + settled.generation.toLatin1() + ' ' + QByteArray::number(settled.taken) + '\n';
}

} // namespace

QByteArray JournalFile::headerOf(const QString& generation)
{
    return format.toByteArray() + generation.toLatin1() + '\n';
}

Error JournalFile::failed(const QString& doing, int number) const
{
    auto error = Error::fromErrno(number, doing.arg(m_name));
    error.kind = Error::Kind::Local;
    return error;
}

Result<JournalFile::Found> JournalFile::open(const QList<JournalMark>& marks)
{
    ::unlink(QFile::encodeName(unfinishedName()).constData()); // of a program that ended meanwhile
    if (const auto opened = openNamed(); !opened)
        return opened.error();
    const auto beginning = read(0, longestLine);
    if (!beginning)
        return beginning.error();
    const auto header = beginning->first(std::max<qsizetype>(0, beginning->indexOf('\n') + 1));
    if (!header.startsWith(format.toByteArray()))
        return beginning->isEmpty() ? Result<Found>(Found{}) : putAside(); // begun anew with the first tap
    const auto words = header.sliced(format.size()).trimmed().split(' ');
    const qint64 base = words.size() > 1 ? std::max<qint64>(words.at(1).toLongLong(), header.size()) : header.size();
    m_cut = base - header.size();
    Found found{.generation = QString::fromLatin1(words.first()), .base = base, .begin = base, .end = base};
    for (const auto& mark : marks) {
        if (mark.generation == found.generation)
            found.begin = found.end = std::max(found.begin, mark.taken);
    }
    return counted(found);
}

Result<Done> JournalFile::openNamed()
{
    m_descriptor = FileDescriptor(
        ::open(QFile::encodeName(m_name).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    struct stat facts = {};
    if (!m_descriptor || ::fstat(m_descriptor.get(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return failed(u"Opening %1"_s, errno);
    return Done{};
}

/// Votes may wait in it that somebody can still read.
Result<JournalFile::Found> JournalFile::putAside()
{
    const auto aside = asideName();
    if (::rename(QFile::encodeName(m_name).constData(), QFile::encodeName(aside).constData()) != 0)
        return failed(u"Putting %1 aside"_s, errno);
    m_isRenamed = true;
    const auto opened = openNamed();
    if (!opened)
        return opened.error();
    return Found{
        .said =
            u"%1 was damaged at its beginning, or is no file of waiting votes. It is kept as %2; votes that waited in it are not counted."_s
                .arg(m_name, aside)};
}

QString JournalFile::asideName() const
{
    return m_name + u".found-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmsszzz"_s);
}

Result<JournalFile::Found> JournalFile::counted(Found found)
{
    while (true) {
        const auto piece = read(found.end, pieceSize);
        if (!piece)
            return piece.error();
        const auto whole = piece->lastIndexOf('\n') + 1;
        if (whole == 0)
            break; // the end, or a line that was torn
        found.lines += QByteArrayView(*piece).first(whole).count('\n');
        found.end += whole;
    }
    m_end = found.end;
    return found;
}

Result<QByteArray> JournalFile::read(qint64 from, qint64 count) const
{
    QByteArray bytes(count, Qt::Uninitialized);
    const auto got = ::pread(m_descriptor.get(), bytes.data(), size_t(count), from - m_cut);
    if (got < 0)
        return failed(u"Reading %1"_s, errno);
    bytes.truncate(got);
    return bytes;
}

Result<QString> JournalFile::write(const Writing& what)
{
    auto done = Result<Done>(Done{});
    if (!isInPlace())
        done = what.truncates ? makeAnew({}, m_end) : makeAnew(polls::headerOf(what.settled), what.settled.taken);
    if (!done)
        return done.error();
    if (what.truncates && ::ftruncate(m_descriptor.get(), 0) != 0)
        return failed(u"Emptying %1"_s, errno);
    if (what.truncates)
        m_cut = m_end = 0;
    done = nameIsKept();
    if (done)
        done = put(m_descriptor.get(), what.bytes, what.at - m_cut);
    if (!done)
        return done.error();
    if (::fdatasync(m_descriptor.get()) != 0)
        return failed(u"Writing %1"_s, errno);
    m_end = what.at + what.bytes.size();
    return std::exchange(m_untold, {});
}

Result<Done> JournalFile::put(int fd, QByteArrayView bytes, qint64 at) const
{
    for (qint64 done = 0; done < bytes.size();) {
        const auto count = ::pwrite(fd, bytes.data() + done, size_t(bytes.size() - done), at + done);
        if (count < 0 && errno != EINTR)
            return failed(u"Writing %1"_s, errno);
        done += std::max<qint64>(count, 0);
    }
    return Done{};
}

Result<QString> JournalFile::keepDamaged(const QByteArray& lines) const
{
    const auto name = m_name + u".damaged"_s;
    const FileDescriptor file(
        ::open(QFile::encodeName(name).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    struct stat facts = {};
    if (!file || ::fstat(file.get(), &facts) != 0)
        return failed(u"Keeping them beside %1"_s, errno);
    if (!S_ISREG(facts.st_mode) || facts.st_size + lines.size() > maximumDamaged)
        return Error::local(Reason::TooLarge, u"%1 is full, or no file: move it away."_s.arg(name));
    auto done = put(file.get(), lines, facts.st_size);
    if (done && ::fdatasync(file.get()) != 0)
        done = failed(u"Keeping them beside %1"_s, errno);
    if (done)
        done = folderIsKept();
    return done ? Result<QString>(name) : done.error();
}

Result<QString> JournalFile::shrink(const JournalMark& settled)
{
    const auto done = makeAnew(polls::headerOf(settled), settled.taken);
    return done ? Result<QString>(std::exchange(m_untold, {})) : done.error();
}

/// What is behind `base`, in a file that takes the name when all of it is on the disk: whoever is killed has one or the
/// other, and both say the same of a mark.
Result<Done> JournalFile::makeAnew(const QByteArray& header, qint64 base)
{
    const auto path = QFile::encodeName(unfinishedName());
    FileDescriptor next(::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!next)
        return failed(u"Making %1 anew"_s, errno);
    const auto copied = copy(next.get(), header, base);
    auto said = copied ? keepOther() : Result<QString>(copied.error());
    if (said && ::rename(path.constData(), QFile::encodeName(m_name).constData()) != 0)
        said = failed(u"Making %1 anew"_s, errno);
    if (!said) {
        ::unlink(path.constData());
        return said.error();
    }
    m_cut = base - header.size();
    m_descriptor = std::move(next);
    m_isRenamed = true;
    if (!said->isEmpty())
        m_untold = *said;
    return Done{};
}

Result<Done> JournalFile::copy(int fd, const QByteArray& header, qint64 base) const
{
    auto done = put(fd, header, 0);
    for (qint64 at = base; done && at < m_end;) {
        const auto piece = read(at, std::min(pieceSize, m_end - at));
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break; // somebody cut it short: whoever reads finds out what is missing, and what comes has its place
        done = put(fd, *piece, header.size() + at - base);
        at += piece->size();
    }
    if (done && ::fsync(fd) != 0)
        return failed(u"Writing %1"_s, errno);
    return done;
}

/// A descriptor outlives its name: what is written into a file that was deleted or replaced is gone with the program. A
/// folder that may not be looked into any more keeps what is in it.
bool JournalFile::isInPlace() const
{
    struct stat ours = {};
    struct stat named = {};
    if (::fstat(m_descriptor.get(), &ours) != 0)
        return false;
    if (::lstat(QFile::encodeName(m_name).constData(), &named) != 0)
        return errno != ENOENT && errno != ENOTDIR;
    return ours.st_dev == named.st_dev && ours.st_ino == named.st_ino;
}

/// Puts aside what stands under the name and is not ours. It gets a second name first, so that at no moment the first
/// one is missing; a folder, and a file system without such links, has to be renamed.
Result<QString> JournalFile::keepOther() const
{
    if (isInPlace())
        return QString();
    const auto name = QFile::encodeName(m_name);
    struct stat facts = {};
    if (::lstat(name.constData(), &facts) != 0)
        return u"%1 was deleted while the program ran. All votes that wait in it were written into a new one."_s.arg(
            m_name);
    const auto aside = asideName();
    const auto kept = QFile::encodeName(aside);
    if (::link(name.constData(), kept.constData()) != 0 && ::rename(name.constData(), kept.constData()) != 0)
        return failed(u"Putting %1 aside"_s, errno);
    return u"%1 was replaced by another file while the program ran. All votes that wait were written into a new one in its place; the file that "
           "stood there is kept as %2."_s.arg(m_name, aside);
}

/// Until the folder's entry is on the disk, too, a loss of power brings the longer file back, without what was written
/// since.
Result<Done> JournalFile::nameIsKept()
{
    if (!m_isRenamed)
        return Done{};
    const auto done = folderIsKept();
    m_isRenamed = !done;
    return done;
}

Result<Done> JournalFile::folderIsKept() const
{
    const FileDescriptor folder(
        ::open(QFile::encodeName(QFileInfo(m_name).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder || ::fsync(folder.get()) != 0)
        return failed(u"Writing %1"_s, errno);
    return Done{};
}

} // namespace everyport::polls
