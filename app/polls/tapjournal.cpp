#include "app/polls/tapjournal.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include "netcore/filedescriptor.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView format("everyport-taps/1 ");
constexpr qint64 pieceSize = 256 * 1024;
constexpr qint64 longestLine = 4096;

QByteArray lineOf(const Tap& tap)
{
    QJsonObject line{{u"reader"_s, tap.reader}, {u"tag"_s, tap.tag}, {u"at"_s, tap.at}, {u"uuid"_s, tap.uuid}};
    if (!tap.station.isEmpty())
        line.insert(u"station"_s, tap.station);
    if (tap.partial)
        line.insert(u"partial"_s, true);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

/// Without a tag where the line is none of ours: whoever takes it leaves it.
Tap tapOf(const QByteArray& text)
{
    const auto line = QJsonDocument::fromJson(text).object();
    return {.reader = line.value(u"reader"_s).toString(), .tag = line.value(u"tag"_s).toString(), .at = line.value(u"at"_s).toInteger(),
        .uuid = line.value(u"uuid"_s).toString(), .station = line.value(u"station"_s).toString(), .partial = line.value(u"partial"_s).toBool()};
}

QByteArray headerOf(const QString& generation)
{
    return format.toByteArray() + generation.toLatin1() + '\n';
}

/// Of a file whose settled beginning was cut off: `base` is the place of its first line.
QByteArray headerOf(const QString& generation, qint64 base)
{
    return format.toByteArray() + generation.toLatin1() + ' ' + QByteArray::number(base) + '\n';
}

} // namespace

/// A line's place is counted from where its generation began, and stays what it is when the lines before it are cut off: marks and whoever
/// reads go on with it. In the file it is `cut` bytes further in front.
struct TapJournal::File {
    struct Found {
        QString generation = {};
        qint64 base = 0; ///< Where the first line is.
        qint64 begin = 0;
        qint64 end = 0;
        qint64 lines = 0;
    };

    Error failed(const QString& doing, int number) const
    {
        auto error = Error::fromErrno(number, doing.arg(name));
        error.kind = Error::Kind::Local;
        return error;
    }

    Result<QByteArray> read(qint64 from, qint64 count) const
    {
        QByteArray bytes(count, Qt::Uninitialized);
        const auto got = ::pread(descriptor.get(), bytes.data(), size_t(count), from - cut);
        if (got < 0)
            return failed(u"Reading %1"_s, errno);
        bytes.truncate(got);
        return bytes;
    }

    Result<Done> write(const QByteArray& bytes, qint64 at, bool truncates)
    {
        if (truncates && ::ftruncate(descriptor.get(), 0) != 0)
            return failed(u"Emptying %1"_s, errno);
        if (truncates)
            cut = end = 0;
        auto done = nameIsKept();
        if (done)
            done = put(descriptor.get(), bytes, at - cut);
        if (!done)
            return done;
        if (::fdatasync(descriptor.get()) != 0)
            return failed(u"Writing %1"_s, errno);
        end = at + bytes.size();
        return Done{};
    }

    Result<Done> put(int fd, QByteArrayView bytes, qint64 at) const
    {
        for (qint64 done = 0; done < bytes.size();) {
            const auto count = ::pwrite(fd, bytes.data() + done, size_t(bytes.size() - done), at + done);
            if (count < 0 && errno != EINTR)
                return failed(u"Writing %1"_s, errno);
            done += std::max<qint64>(count, 0);
        }
        return Done{};
    }

    Result<Found> open(const JournalMark& mark)
    {
        ::unlink(QFile::encodeName(unfinishedName()).constData()); // of a program that ended meanwhile
        descriptor = FileDescriptor(::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
        struct stat facts = {};
        if (!descriptor || ::fstat(descriptor.get(), &facts) != 0 || !S_ISREG(facts.st_mode))
            return failed(u"Opening %1"_s, errno);
        const auto beginning = read(0, longestLine);
        if (!beginning)
            return beginning.error();
        const auto header = beginning->first(std::max<qsizetype>(0, beginning->indexOf('\n') + 1));
        if (!header.startsWith(format.toByteArray()))
            return Found{}; // empty, or nothing of ours: begun anew with the first tap
        const auto words = header.sliced(format.size()).trimmed().split(' ');
        const qint64 base = words.size() > 1 ? std::max<qint64>(words.at(1).toLongLong(), header.size()) : header.size();
        cut = base - header.size();
        Found found{.generation = QString::fromLatin1(words.first()), .base = base, .begin = base, .end = base};
        if (mark.generation == found.generation)
            found.begin = found.end = std::max(found.begin, mark.taken);
        return counted(found);
    }

    /// A file of what is behind `base` takes the place of the whole one, when all of it is on the disk: whoever is killed has one or
    /// the other, and both say the same of a mark.
    Result<Done> shrink(const QString& generation, qint64 base)
    {
        const auto path = QFile::encodeName(unfinishedName());
        FileDescriptor shorter(::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!shorter)
            return failed(u"Shortening %1"_s, errno);
        auto done = copy(shorter.get(), headerOf(generation, base), base);
        if (done && ::rename(path.constData(), QFile::encodeName(name).constData()) != 0)
            done = failed(u"Shortening %1"_s, errno);
        if (!done) {
            ::unlink(path.constData());
            return done;
        }
        cut = base - headerOf(generation, base).size();
        descriptor = std::move(shorter);
        isRenamed = true;
        return Done{};
    }

    Result<Done> copy(int fd, const QByteArray& header, qint64 base) const
    {
        auto done = put(fd, header, 0);
        for (qint64 at = base; done && at < end;) {
            const auto piece = read(at, std::min(pieceSize, end - at));
            if (!piece || piece->isEmpty())
                return piece ? failed(u"Reading %1"_s, EIO) : piece.error();
            done = put(fd, *piece, header.size() + at - base);
            at += piece->size();
        }
        if (done && ::fsync(fd) != 0)
            return failed(u"Writing %1"_s, errno);
        return done;
    }

    /// Until the folder's entry is on the disk, too, a loss of power brings the longer file back, without what was written since.
    Result<Done> nameIsKept()
    {
        if (!isRenamed)
            return Done{};
        const FileDescriptor folder(::open(QFile::encodeName(QFileInfo(name).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!folder || ::fsync(folder.get()) != 0)
            return failed(u"Writing %1"_s, errno);
        isRenamed = false;
        return Done{};
    }

    QString unfinishedName() const { return name + u".new"_s; }

    Result<Found> counted(Found found)
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
        end = found.end;
        return found;
    }

    QString name;
    FileDescriptor descriptor;
    qint64 cut = 0;
    qint64 end = 0; // of what is on disk
    bool isRenamed = false; // and the folder not yet synchronised
};

// What could not be written waits, and whoever asks for it next is told why.
TapJournal::TapJournal(Reactor& reactor, QString file)
    : m_reactor(reactor), m_name(std::move(file)), m_work([](const QString&, const Error&) {})
{
}

Task<Result<qint64>> TapJournal::open(JournalMark mark)
{
    m_file = std::make_shared<File>();
    m_file->name = m_name;
    auto opening = deferToThread(m_reactor, m_thread, [file = m_file, mark] { return file->open(mark); });
    const auto found = co_await std::move(opening);
    if (!found) {
        m_file.reset();
        co_return found.error();
    }
    m_generation = found->generation;
    m_size = m_written = found->end;
    m_base = m_shrunk = found->base;
    m_read = m_settled = found->begin;
    m_waiting = found->lines;
    if (m_waiting == 0)
        beginAnew();
    co_return m_waiting;
}

// The old lines stay until the first new one comes; by their mark they are known to be taken.
void TapJournal::beginAnew()
{
    m_generation = QUuid::createUuid().toString(QUuid::Id128);
    m_pending = headerOf(m_generation);
    m_base = m_shrunk = m_settled = m_read = m_size = m_pending.size();
    m_written = 0;
    m_truncates = true;
    m_ahead.clear();
}

bool TapJournal::append(const Tap& tap)
{
    if (!m_file || m_pending.size() > maximumUnwritten || m_size - m_base > maximumFile)
        return false;
    const auto line = lineOf(tap);
    if (line.size() > longestLine)
        return false;
    m_pending += line;
    m_size += line.size();
    ++m_waiting;
    if (!m_isWriting && !m_writeFailed)
        m_work.start(writePending());
    return true;
}

Task<Result<Done>> TapJournal::writePending()
{
    m_isWriting = true;
    Result<Done> done = Done{};
    while (done && !m_pending.isEmpty()) {
        const auto bytes = std::exchange(m_pending, {});
        const bool truncates = std::exchange(m_truncates, false);
        auto writing = deferToThread(m_reactor, m_thread, [file = m_file, bytes, at = m_written, truncates] { return file->write(bytes, at, truncates); });
        done = co_await std::move(writing);
        if (done) {
            m_written += bytes.size();
        } else {
            m_pending.prepend(bytes);
            m_truncates = truncates;
        }
    }
    m_isWriting = false;
    m_writeFailed = done ? std::nullopt : std::optional(done.error());
    for (auto& waiting : std::exchange(m_awaitingWrite, {}))
        waiting.fire(done);
    co_return done;
}

Task<Result<TapJournal::Batch>> TapJournal::first(qsizetype count)
{
    while (m_ahead.empty() && m_waiting > 0) {
        auto reading = readAhead();
        const auto read = co_await std::move(reading);
        if (!read)
            co_return read.error();
    }
    Batch batch{.mark = {m_generation, m_read}};
    for (const auto& one : m_ahead) {
        if (batch.taps.size() == count)
            break;
        batch.taps.append(one.tap);
        batch.mark.taken = one.end;
    }
    co_return batch;
}

Task<Result<Done>> TapJournal::readAhead()
{
    if (m_read >= m_written) {
        // Nothing of it is on disk yet, and from nowhere else it is taken.
        if (!m_isWriting && m_pending.isEmpty())
            co_return lose();
        if (!m_isWriting)
            m_work.start(writePending());
        if (!m_isWriting)
            co_return m_writeFailed ? Result<Done>(*m_writeFailed) : Result<Done>(Done{});
        auto written = m_awaitingWrite.emplace_back().task();
        const auto done = co_await std::move(written);
        co_return done;
    }
    auto reading = deferToThread(m_reactor, m_thread, [file = m_file, from = m_read, count = std::min(pieceSize, m_written - m_read)] { return file->read(from, count); });
    const auto piece = co_await std::move(reading);
    if (!piece)
        co_return piece.error();
    const auto begun = m_read;
    for (qsizetype at = 0, end = piece->indexOf('\n'); end >= 0; at = end + 1, end = piece->indexOf('\n', at)) {
        m_read = begun + end + 1;
        m_ahead.push_back({tapOf(piece->mid(at, end - at)), m_read});
    }
    if (m_read == begun) // nothing of ours stands there: cut short, or written over
        m_read = piece->isEmpty() ? m_written : begun + piece->size();
    co_return Done{};
}

/// All that was written is read, and still some wait: somebody else has changed the file. Waiting would not bring them back, and
/// those behind them should not wait.
Result<Done> TapJournal::lose()
{
    constexpr qint64 together = 1000;
    const bool isNews = m_lost == 0;
    m_lost = m_waiting;
    for (qint64 i = 0; i < std::min(m_lost, together); ++i)
        m_ahead.push_back({{}, m_read, true});
    if (!isNews)
        return Done{};
    return Error{Error::Kind::Local, Reason::BadValue,
        u"%1 was changed while it was in use, and %2 votes that waited in it are lost. Let no other program write to it."_s.arg(m_name).arg(m_lost), {}, 0};
}

void TapJournal::settled(qsizetype count)
{
    const auto end = m_ahead.begin() + count;
    m_lost -= std::count_if(m_ahead.begin(), end, [](const Ahead& one) { return one.isLost; });
    if (count > 0)
        m_settled = std::prev(end)->end;
    m_ahead.erase(m_ahead.begin(), end);
    m_waiting -= count;
    if (m_isShrinking)
        return;
    if (m_waiting > 0 && m_settled - m_shrunk > std::max(maximumSettled, m_written - m_settled))
        m_work.start(shrink());
    if (m_waiting > 0 || m_isWriting)
        return;
    // A large one gives its room back at once.
    const bool wasLarge = m_written > pieceSize;
    beginAnew();
    if (wasLarge)
        m_work.start(writePending());
}

// Where it fails the file stays as it is, and it is tried again when as much has been settled again: a full disk has room then.
Task<Result<Done>> TapJournal::shrink()
{
    m_isShrinking = true;
    const auto base = m_shrunk = m_settled;
    auto shrinking = deferToThread(m_reactor, m_thread,
        [file = m_file, generation = m_generation, base] { return file->shrink(generation, base); });
    const auto done = co_await std::move(shrinking);
    m_isShrinking = false;
    if (done)
        m_base = base;
    co_return done;
}

} // namespace everyport::polls
