#include "app/polls/taps/journalfile.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <limits>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QUuid>

#include "app/polls/taps/journalaside.h"
#include "netcore/files/filesync.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView format("everyport-taps/1 ");

/// Of a file whose settled beginning was cut off: `base` is the place of its first line.
QByteArray headerOf(const JournalMark& settled)
{
    return format.toByteArray() + settled.generation.toLatin1() + ' ' + QByteArray::number(settled.taken) + '\n';
}

// FNV-1a: goes on where it was left, and tells by chance that something was written over, not by intent.
constexpr quint64 sumOfNothing = 0xcbf29ce484222325;
quint64 summed(quint64 sum, QByteArrayView bytes)
{
    for (const char byte : bytes)
        sum = (sum ^ uchar(byte)) * 0x100000001b3;
    return sum;
}

/// A link, say, or a folder.
bool isNoFile(const QByteArray& path)
{
    struct stat facts = {};
    return ::lstat(path.constData(), &facts) == 0 && !S_ISREG(facts.st_mode);
}

qint64 nanoseconds(const statx_timestamp& moment)
{
    return moment.tv_sec * 1'000'000'000 + moment.tv_nsec;
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
    noteOpened({}, 0);
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
    const auto all = counted(found);
    noteOpened(header, found.begin);
    return all;
}

void JournalFile::noteOpened(const QByteArray& header, qint64 from)
{
    m_header = header;
    m_facts = factsOf(m_descriptor.get(), {}, AT_EMPTY_PATH).value_or(Facts());
    m_summedFrom = from;
    m_sum = sumOf(from, m_end).value_or(sumOfNothing);
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
    noteOpened({}, 0);
    return Found{
        .said =
            u"%1 was damaged at its beginning, or is no file of waiting votes. It is kept as %2; votes that waited in it are not counted."_s
                .arg(m_name, aside)};
}

QString JournalFile::asideName() const
{
    return polls::asideName(m_name, u"found-"_s);
}

Result<JournalFile::Found> JournalFile::counted(Found found)
{
    for (auto at = found.end;;) {
        const auto piece = read(at, pieceSize);
        if (!piece)
            return piece.error();
        const auto whole = piece->lastIndexOf('\n') + 1;
        if (whole == 0 && piece->size() < pieceSize)
            break;        // the end, or a line that was torn
        if (whole == 0) { // much was cut out; what was written since is behind that
            at += piece->size();
            continue;
        }
        found.lines += QByteArrayView(*piece).first(whole).count('\n');
        at = found.end = at + whole;
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

Result<JournalFile::Piece> JournalFile::readLines(qint64 from, qint64 to) const
{
    const auto bytes = read(from, std::min(pieceSize, to - from));
    if (!bytes)
        return bytes.error();
    Piece piece{.end = from};
    for (qsizetype at = 0, end = bytes->indexOf('\n'); end >= 0; at = end + 1, end = bytes->indexOf('\n', at)) {
        piece.lines.append(bytes->sliced(at, end + 1 - at));
        piece.end = from + end + 1;
    }
    if (piece.lines.isEmpty()) // nothing of ours is longer than a piece
        piece.end = bytes->isEmpty() ? to : from + bytes->size();
    return piece;
}

Result<QString> JournalFile::write(const Writing& what)
{
    auto done = Result<Done>(Done{});
    if (look() != Standing::Ours)
        done = what.truncates ? makeAnew({}, m_end) : makeAnew(polls::headerOf(what.settled), what.settled.taken);
    if (done)
        done = append(what);
    return done ? Result<QString>(std::exchange(m_untold, {})) : done.error();
}

Result<Done> JournalFile::append(const Writing& what)
{
    const auto before = what.truncates ? 0 : what.at - m_cut; // behind it is at most what was torn
    if ((what.truncates || m_facts.size > before) && ::ftruncate(m_descriptor.get(), before) != 0)
        return failed(u"Emptying %1"_s, errno);
    if (what.truncates) {
        m_cut = m_end = m_summedFrom = 0;
        m_header.clear();
        m_sum = sumOfNothing;
    }
    auto done = nameIsKept();
    if (done)
        done = put(m_descriptor.get(), what.bytes, before);
    if (done && ::fdatasync(m_descriptor.get()) != 0)
        done = failed(u"Writing %1"_s, errno);
    m_facts = factsOf(m_descriptor.get(), {}, AT_EMPTY_PATH).value_or(m_facts); // also what a failed try has left
    if (!done)
        return done;
    // Cut off between the look and now: the next try, which is soon, finds another size than this.
    if (const auto size = before + what.bytes.size(); std::exchange(m_facts.size, size) != size)
        return Error::local(Reason::BadValue, u"Another program wrote into %1 at the same time."_s.arg(m_name));
    if (what.truncates)
        m_header = what.bytes.first(what.bytes.indexOf('\n') + 1);
    m_end = what.at + what.bytes.size();
    m_sum = summed(m_sum, what.bytes);
    return Done{};
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
    const auto path = QFile::encodeName(name);
    if (isNoFile(path)) // in whose place the lines would be lost
        static_cast<void>(::rename(path.constData(), QFile::encodeName(asideName()).constData()));
    const auto done = keepBeside(name, {}, lines, maximumDamaged);
    return done ? Result<QString>(name) : done.error();
}

// Under a name of its own: by the mark of this one its lines would be known to be taken.
Result<Done> JournalFile::keepIn(const QString& journal, const QByteArray& lines) const
{
    const auto header = headerOf(QUuid::createUuid().toString(QUuid::Id128));
    return keepBeside(journal, header, lines, std::numeric_limits<qint64>::max());
}

/// At the end of that file, behind the header where it is empty. What fails leaves nothing of it.
Result<Done> JournalFile::keepBeside(
    const QString& name, const QByteArray& header, const QByteArray& lines, qint64 most) const
{
    const auto path = QFile::encodeName(name);
    const FileDescriptor file(::open(path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    struct stat facts = {};
    if (!file || ::fstat(file.get(), &facts) != 0)
        return failed(u"Keeping them beside %1"_s, errno);
    if (!S_ISREG(facts.st_mode) || facts.st_size > most - lines.size())
        return Error::local(Reason::TooLarge, u"%1 is full, or no file: move it away."_s.arg(name));
    auto done = put(file.get(), facts.st_size == 0 ? QByteArray(header + lines) : lines, facts.st_size);
    if (done && ::fdatasync(file.get()) != 0)
        done = failed(u"Keeping them beside %1"_s, errno);
    if (done)
        done = folderIsKept();
    if (done)
        return done;
    if (facts.st_size > 0)
        static_cast<void>(::ftruncate(file.get(), facts.st_size));
    else
        ::unlink(path.constData());
    return done;
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
    static_cast<void>(std::remove(path.constData())); // whatever somebody has put there, a link is not followed
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
    noteOpened(header, base);
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
            break; // somebody cut it short: whoever reads finds out what is missing
        done = put(fd, *piece, header.size() + at - base);
        at += piece->size();
    }
    // As each of ours does. Where the end is missing, or written over, what comes has its place and a line of its own.
    if (done && m_end > base)
        done = put(fd, "\n", header.size() + m_end - base - 1);
    if (done && ::fsync(fd) != 0)
        return failed(u"Writing %1"_s, errno);
    return done;
}

std::optional<JournalFile::Facts> JournalFile::factsOf(int folder, const QByteArray& path, int flags)
{
    struct statx found = {};
    if (::statx(folder, path.constData(), flags, STATX_BASIC_STATS | STATX_BTIME, &found) != 0)
        return {};
    return Facts{.device = (quint64(found.stx_dev_major) << 32) | found.stx_dev_minor,
        .number = found.stx_ino,
        .size = qint64(found.stx_size),
        .modified = nanoseconds(found.stx_mtime),
        .born = found.stx_mask & STATX_BTIME ? nanoseconds(found.stx_btime) : 0};
}

/// A descriptor outlives its name: what is written into a file that was deleted or replaced is gone with the program. A
/// folder that may not be looked into any more keeps what is in it.
JournalFile::Standing JournalFile::look()
{
    const auto ours = factsOf(m_descriptor.get(), {}, AT_EMPTY_PATH);
    if (!ours)
        return Standing::Replaced;
    const auto named = factsOf(AT_FDCWD, QFile::encodeName(m_name), AT_SYMLINK_NOFOLLOW);
    if (!named && (errno == ENOENT || errno == ENOTDIR))
        return Standing::Gone;
    // The same number is not enough: another file may have been given it.
    if (named && *named != *ours)
        return Standing::Replaced;
    return isAsWritten(*ours) ? Standing::Ours : Standing::Changed;
}

/// Whose time alone is another is read through: a copy of each journal that was touched would fill the disk where a
/// file system tells times late.
bool JournalFile::isAsWritten(const Facts& now)
{
    if (now.size != m_facts.size || read(m_cut, m_header.size()).valueOr({}) != m_header)
        return false;
    if (now.modified == m_facts.modified)
        return true;
    if (sumOf(m_summedFrom, m_end) != m_sum)
        return false;
    m_facts.modified = now.modified;
    return true;
}

/// None where it cannot be read. What is missing at the end is left out.
std::optional<quint64> JournalFile::sumOf(qint64 from, qint64 to) const
{
    auto sum = sumOfNothing;
    while (from < to) {
        const auto piece = read(from, std::min(pieceSize, to - from));
        if (!piece)
            return {};
        if (piece->isEmpty())
            break;
        sum = summed(sum, *piece);
        from += piece->size();
    }
    return sum;
}

/// Puts aside what stands under the name and is not ours. It gets a second name first, so that at no moment the first
/// one is missing; a folder, and a file system without such links, has to be renamed.
Result<QString> JournalFile::keepOther()
{
    const auto standing = look();
    if (standing == Standing::Ours)
        return QString();
    const auto name = QFile::encodeName(m_name);
    const auto there = factsOf(AT_FDCWD, name, AT_SYMLINK_NOFOLLOW);
    if (!there)
        return u"%1 was deleted while the program ran. All votes that wait in it were written into a new one."_s.arg(
            m_name);
    if (standing == Standing::Changed && there->size == 0)
        return u"%1 was emptied by another program while this one ran. What waited in it and was not read yet is lost; the next votes are written "
               "into a new one in its place."_s.arg(m_name);
    const auto aside = asideName();
    const auto kept = QFile::encodeName(aside);
    if (::link(name.constData(), kept.constData()) != 0 && ::rename(name.constData(), kept.constData()) != 0)
        return failed(u"Putting %1 aside"_s, errno);
    if (standing == Standing::Changed)
        return u"Another program wrote into %1 while this one ran. What can still be read of the votes that wait was written into a new one in its "
               "place; the file as it was found is kept as %2."_s.arg(m_name, aside);
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
    return synchroniseFolderOf(m_name) ? Result<Done>(Done{}) : failed(u"Writing %1"_s, errno);
}

} // namespace everyport::polls
