#include "app/polls/taps/tapjournal.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace everyport::polls {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Between one try to write and the next
constexpr std::chrono::seconds shortestWait = 1s;
constexpr Backoff::Rules writingTries{.initial = shortestWait, .factor = 2, .most = 15s, .jitter = 0s};
// Between one try to keep what is for others and the next: it waits on the disk
constexpr Backoff::Rules keepingTries{.initial = 5s, .factor = 2, .most = 1min, .jitter = 0s};

QJsonArray givenForText(const QList<GivenFor>& polls)
{
    QJsonArray texts;
    for (const auto& given : polls)
        texts.append(QJsonArray{given.poll, given.round});
    return texts;
}

std::optional<QList<GivenFor>> givenForOf(const QJsonValue& texts)
{
    if (!texts.isArray())
        return {};
    QList<GivenFor> polls;
    for (const auto& text : texts.toArray())
        polls.append({text.toArray().at(0).toString(), text.toArray().at(1).toInt()});
    return polls;
}

QByteArray lineOf(const Tap& tap)
{
    QJsonObject line{{u"reader"_s, tap.reader}, {u"tag"_s, tap.tag}, {u"at"_s, tap.at}, {u"uuid"_s, tap.uuid}};
    if (!tap.station.isEmpty())
        line.insert(u"station"_s, tap.station);
    if (tap.partial)
        line.insert(u"partial"_s, true);
    if (tap.random)
        line.insert(u"random"_s, true);
    if (tap.isByPhone()) {
        line.insert(u"poll"_s, tap.poll);
        line.insert(u"answer"_s, tap.answer);
    }
    if (tap.round > 0)
        line.insert(u"round"_s, tap.round);
    if (tap.givenFor)
        line.insert(u"for"_s, givenForText(*tap.givenFor));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

/// Without a tag where the line is none of ours: whoever takes it leaves it.
Tap tapOf(const QByteArray& text)
{
    const auto line = QJsonDocument::fromJson(text).object();
    return {.reader = line.value(u"reader"_s).toString(),
        .tag = line.value(u"tag"_s).toString(),
        .at = line.value(u"at"_s).toInteger(),
        .uuid = line.value(u"uuid"_s).toString(),
        .station = line.value(u"station"_s).toString(),
        .partial = line.value(u"partial"_s).toBool(),
        .random = line.value(u"random"_s).toBool(),
        .poll = line.value(u"poll"_s).toString(),
        .answer = line.value(u"answer"_s).toString(),
        .round = line.value(u"round"_s).toInt(),
        .givenFor = givenForOf(line.value(u"for"_s))};
}

/// Of one piece; up to where it is done.
Result<qint64> keepSome(const JournalFile& file, const VotesForOthers& others, qint64 from, qint64 to)
{
    const auto piece = file.readLines(from, to);
    if (!piece)
        return piece.error();
    QByteArray lines;
    for (const auto& line : piece->lines) {
        const auto tap = tapOf(line);
        if (!tap.tag.isEmpty() && others.areOne(tap)) // what is damaged is kept elsewhere
            lines += line;
    }
    const auto kept = lines.isEmpty() ? Result<Done>(Done{}) : file.keepIn(others.journal, lines);
    return kept ? Result<qint64>(piece->end) : kept.error();
}

} // namespace

// What could not be written waits, and whoever asks for it next is told why.
TapJournal::TapJournal(Reactor& reactor, QString file, Told told, VotesForOthers others)
    : m_reactor(reactor),
      m_name(std::move(file)),
      m_told(std::move(told)),
      m_others(std::move(others)),
      m_backoff(writingTries),
      m_keepingBackoff(keepingTries),
      m_work(TaskSet::alreadyTold)
{
}

Task<Result<qint64>> TapJournal::open(QList<JournalMark> marks)
{
    m_file = std::make_shared<JournalFile>(m_name);
    auto opening = deferToThread(m_reactor, m_thread, [file = m_file, marks] { return file->open(marks); });
    const auto found = co_await std::move(opening);
    if (!found) {
        m_file.reset();
        tell(u"Votes that cannot be stored wait in memory alone, and are lost with the program. %1"_s.arg(
            found.error().text));
        co_return found.error();
    }
    tell(found->said);
    m_generation = found->generation;
    m_size = m_written = found->end;
    m_base = m_shrunk = found->base;
    m_read = m_settled = found->begin;
    m_waiting = found->lines;
    if (m_waiting > 0 && m_others.areOne) {
        m_kept = found->begin;
        m_toKeep = found->end;
        auto keeping = keepOthers();
        const auto kept = co_await std::move(keeping);
        if (!kept)
            keepOthersLater(kept.error());
    }
    if (m_waiting == 0) {
        beginAnew();
        if (found->end > found->base) // what a program left that was killed behind its storing
            m_work.start(writePending());
    }
    co_return m_waiting;
}

// Until its header is written the old lines stay; by their mark they are known to be taken. Where another database
// comes, that does not know the mark, they are votes that wait; and they name cards.
void TapJournal::beginAnew()
{
    if (m_former.isEmpty()) // else nothing has come of the last one
        m_former = m_generation;
    m_generation = QUuid::createUuid().toString(QUuid::Id128);
    m_pending = JournalFile::headerOf(m_generation);
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
    if (line.size() > JournalFile::longestLine)
        return false;
    m_pending += line;
    m_size += line.size();
    ++m_waiting;
    // While it fails not for each tap: all that waits is written each time.
    if (!m_isWriting && (!m_writeFailed || m_reactor.clock().now() - m_triedAt >= shortestWait))
        m_work.start(writePending());
    return true;
}

Task<Result<Done>> TapJournal::writePending()
{
    m_isWriting = true;
    Result<Done> done = Done{};
    while (done && !m_pending.isEmpty()) {
        const JournalFile::Writing what{std::exchange(m_pending, {}), m_written, std::exchange(m_truncates, false),
            {m_generation, std::min(m_settled, m_kept)}};
        auto writing = deferToThread(m_reactor, m_thread, [file = m_file, what] { return file->write(what); });
        const auto said = co_await std::move(writing);
        tell(said);
        if (said) {
            m_written += what.bytes.size();
        } else {
            done = said.error();
            m_pending.prepend(what.bytes);
            m_truncates = what.truncates;
        }
    }
    m_isWriting = false;
    if (done.ok() == m_writeFailed.has_value()) // once, however often it is tried again
        tell(done
                ? u"%1 is written again: the votes that wait are on the disk."_s.arg(m_name)
                : u"%1 cannot be written: votes that have to wait do so in memory alone, and are lost with the program. That is tried again. %2"_s
                      .arg(m_name, done.error().text));
    m_writeFailed = done ? std::nullopt : std::optional(done.error());
    if (done)
        m_backoff.reset();
    else
        tryLater();
    for (auto& waiting : std::exchange(m_awaitingWrite, {}))
        waiting.fire(done);
    co_return done;
}

/// After one second, two, four, ...: nobody else asks while the database is away.
void TapJournal::tryLater()
{
    m_triedAt = m_reactor.clock().now();
    m_tryAgain = m_reactor.clock().callLater(m_backoff.next(), [this] {
        if (!m_isWriting && !m_pending.isEmpty())
            m_work.start(writePending());
    });
}

Task<Result<Done>> TapJournal::written()
{
    if (!m_isWriting && !m_pending.isEmpty())
        m_work.start(writePending());
    if (m_isWriting)
        return m_awaitingWrite.emplace_back().task();
    return Task<Result<Done>>(m_writeFailed ? Result<Done>(*m_writeFailed) : Result<Done>(Done{}));
}

Task<Result<TapJournal::Batch>> TapJournal::first(qsizetype count)
{
    while (m_ahead.empty() && m_waiting > 0) {
        auto reading = readAhead();
        const auto read = co_await std::move(reading);
        if (!read)
            co_return read.error();
    }
    Batch batch{.mark = {m_generation, m_read, m_former}};
    for (const auto& one : m_ahead) {
        if (batch.taps.size() == count)
            break;
        batch.taps.append(one.tap);
        batch.mark.taken = one.end;
    }
    batch.mark.taken = std::min(batch.mark.taken, m_kept); // what is read once more is known by its uuid
    co_return batch;
}

Task<Result<Done>> TapJournal::readAhead()
{
    if (m_read >= m_written) {
        // Nothing of it is on disk yet, and from nowhere else it is taken.
        if (!m_isWriting && m_pending.isEmpty())
            co_return lose();
        auto writing = written();
        const auto done = co_await std::move(writing);
        co_return done;
    }
    auto reading = deferToThread(
        m_reactor, m_thread, [file = m_file, from = m_read, to = m_written] { return file->readLines(from, to); });
    const auto piece = co_await std::move(reading);
    if (!piece)
        co_return piece.error();
    QList<QByteArray> damaged;
    for (const auto& line : piece->lines) {
        m_read += line.size();
        m_ahead.push_back({tapOf(line), m_read});
        if (m_ahead.back().tap.tag.isEmpty())
            damaged.append(line);
    }
    // Whoever wrote into it may have made more lines of it: none of those behind them is left for that.
    m_waiting = std::max(m_waiting, qint64(m_ahead.size()) + (m_read < m_size ? 1 : 0));
    m_read = piece->end;
    if (damaged.isEmpty())
        co_return Done{};
    auto keeping = keepDamaged(std::move(damaged));
    const auto kept = co_await std::move(keeping);
    co_return kept;
}

/// Before what is around them is settled, with which they go from the file. Where they cannot be kept that holds up no
/// votes that can be read.
Task<Result<Done>> TapJournal::keepDamaged(QList<QByteArray> lines)
{
    auto keeping = deferToThread(
        m_reactor, m_thread, [file = m_file, bytes = lines.join()] { return file->keepDamaged(bytes); });
    const auto kept = co_await std::move(keeping);
    if (kept)
        tell(
            u"Damaged lines in %1: %2. The votes that waited there, one or more in each, are not counted; the lines are kept in %3."_s
                .arg(m_name, QString::number(lines.size()), *kept));
    else
        tell(
            u"Damaged lines in %1: %2. The votes that waited there, one or more in each, are lost, as the lines could not be kept: %3"_s
                .arg(m_name, QString::number(lines.size()), kept.error().text));
    co_return Done{};
}

/// Before what is around them is settled, with which they go from the file.
Task<Result<Done>> TapJournal::keepOthers()
{
    while (m_kept < m_toKeep) {
        auto keeping = deferToThread(
            m_reactor, m_thread, [file = m_file, others = m_others, from = m_kept, to = m_toKeep] {
                return keepSome(*file, others, from, to);
            });
        const auto kept = co_await std::move(keeping);
        if (!kept)
            co_return kept.error();
        m_kept = *kept;
    }
    m_kept = all;
    co_return Done{};
}

void TapJournal::keepOthersLater(const Error& why)
{
    if (m_keepingBackoff.attempts() == 0)
        tell(
            u"The votes in %1 that are for no poll here cannot be kept in %2 yet, and stay where they are. That is tried again. %3"_s
                .arg(m_name, m_others.journal, why.text));
    m_keepAgain = m_reactor.clock().callLater(m_keepingBackoff.next(), [this] { m_work.start(keepOthersAgain()); });
}

Task<Result<Done>> TapJournal::keepOthersAgain()
{
    auto keeping = keepOthers();
    const auto kept = co_await std::move(keeping);
    if (!kept) {
        keepOthersLater(kept.error());
        co_return kept.error();
    }
    tell(u"The votes in %1 that are for no poll here are kept in %2 now."_s.arg(m_name, m_others.journal));
    settled(0); // which had to wait for them
    co_return Done{};
}

/// All that was written is read, and still some wait: somebody else has changed the file. Waiting would not bring them
/// back, and those behind them should not wait.
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
        u"%1 was changed while it was in use, and %2 votes that waited in it are lost. Let no other program write to it."_s
            .arg(m_name)
            .arg(m_lost),
        {}, 0};
}

void TapJournal::settled(qsizetype count)
{
    const auto end = m_ahead.begin() + count;
    m_lost -= std::count_if(m_ahead.begin(), end, [](const Ahead& one) { return one.isLost; });
    if (count > 0) {
        m_settled = std::prev(end)->end;
        m_former.clear(); // it went with the mark
    }
    m_ahead.erase(m_ahead.begin(), end);
    m_waiting -= count;
    if (m_isShrinking || m_kept < m_toKeep)
        return;
    if (m_waiting > 0 && m_settled - m_shrunk > std::max(maximumSettled, m_written - m_settled))
        m_work.start(shrink());
    if (m_waiting > 0 || m_isWriting)
        return;
    beginAnew();
    m_work.start(writePending());
}

// Where it fails the file stays as it is, and it is tried again when as much has been settled again: a full disk has
// room then.
Task<Result<Done>> TapJournal::shrink()
{
    m_isShrinking = true;
    const auto base = m_shrunk = m_settled;
    auto shrinking = deferToThread(m_reactor, m_thread,
        [file = m_file, settled = JournalMark{m_generation, base}] { return file->shrink(settled); });
    const auto said = co_await std::move(shrinking);
    m_isShrinking = false;
    tell(said);
    if (said)
        m_base = base;
    settled(0); // meanwhile it may have been all
    co_return said ? Result<Done>(Done{}) : said.error();
}

void TapJournal::tell(const Result<QString>& said) const
{
    if (said && !said->isEmpty() && m_told)
        m_told(*said); // whoever listens to the polls may not be there yet
}

} // namespace everyport::polls
