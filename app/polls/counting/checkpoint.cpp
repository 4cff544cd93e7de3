// What a ledger writes of itself to go on from.
#include "app/polls/counting/checkpoint.h"

#include <algorithm>
#include <bit>

#include <QCoreApplication>
#include <QDataStream>
#include <QSet>
#include <QtEndian>

#include "app/polls/counting/ledger.h"
#include "app/polls/definition/polljson.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

// Counted up with each change of Counter's rules, or of anything that is written here.
constexpr int checkpointFormat = 12;
constexpr auto streamVersion = QDataStream::Qt_6_4;
constexpr qsizetype sumSize = 8;

// Tells damage, not malice: whoever can write the file can as well write the log. Each step is one to one, so no single
// changed word goes unseen.
quint64 sumOf(QByteArrayView bytes, quint64 sum)
{
    const auto mix = [&sum](quint64 word) {
        sum = (sum ^ word) * 0x9e3779b97f4a7c15;
        sum = std::rotl(sum, 29);
    };
    mix(quint64(bytes.size()));
    for (; bytes.size() >= 8; bytes = bytes.sliced(8))
        mix(qFromLittleEndian<quint64>(bytes.data()));
    for (const char c : bytes)
        mix(quint8(c));
    return sum;
}

void writeTally(QDataStream& stream, const Tally& tally)
{
    stream << tally.round << tally.counts << tally.places << tally.orders << tally.votes << tally.voters << tally.taps
           << tally.changed << tally.repeats << tally.ignored;
    stream << qint32(tally.written.size());
    for (const auto& [key, written] : tally.written.asKeyValueRange())
        stream << key << written.text << written.since;
    stream << qint32(tally.refused.size());
    for (const auto& [outcome, count] : tally.refused.asKeyValueRange())
        stream << qint32(outcome) << count;
}

Tally readTally(QDataStream& stream)
{
    Tally tally;
    qint32 refused = 0;
    stream >> tally.round >> tally.counts >> tally.places >> tally.orders >> tally.votes >> tally.voters >> tally.taps
        >> tally.changed >> tally.repeats >> tally.ignored;
    qint32 written = 0;
    for (stream >> written; written > 0 && stream.status() == QDataStream::Ok; --written) {
        QString key;
        WrittenText text;
        stream >> key >> text.text >> text.since;
        tally.written.insert(key, text);
    }
    for (stream >> refused; refused > 0 && stream.status() == QDataStream::Ok; --refused) {
        qint32 outcome = 0;
        int count = 0;
        stream >> outcome >> count;
        tally.refused.insert(Outcome(outcome), count);
    }
    return tally;
}

void writeTime(QDataStream& stream, const std::optional<qint64>& time)
{
    stream << time.has_value() << time.value_or(0);
}

std::optional<qint64> readTime(QDataStream& stream)
{
    bool isSet = false;
    qint64 time = 0;
    stream >> isSet >> time;
    return isSet ? std::optional(time) : std::nullopt;
}

} // namespace

QString checkpointVersion()
{
    return u"%1 %2"_s.arg(checkpointFormat).arg(QCoreApplication::applicationVersion());
}

void CheckpointParts::add(QByteArrayView part)
{
    ++count;
    sum = sumOf(part, sum);
}

void Counter::write(QDataStream& stream) const
{
    const auto& poll = m_course.poll();
    stream << pollToJson(poll) << qint32(poll.state) << poll.round;
    writeTime(stream, poll.openedAt);
    writeTime(stream, poll.closedAt);
    stream << poll.pausedMsecs;
    writeTally(stream, m_tally.numbers());
    stream << qint32(m_pastRounds.size());
    for (const auto& tally : m_pastRounds)
        writeTally(stream, tally);
    QMap<QString, QString> fates;
    for (const auto& [key, fate] : poll.fates.asKeyValueRange())
        fates.insert(key, fate.toText());
    m_tally.answers().write(stream);
    stream << fates << poll.isCompareSetBack << m_readerPlaces << m_course.wasOpen();
    m_persons.write(stream);
}

bool Counter::read(QDataStream& stream)
{
    QByteArray json;
    qint32 state = 0;
    int round = 0;
    stream >> json >> state >> round;
    auto poll = pollFromJson(json);
    if (!poll)
        return false;
    auto& course = m_course.poll();
    course = std::move(*poll);
    leaveOut(course.leftOut);
    course.state = Poll::State(state);
    course.round = round;
    course.openedAt = readTime(stream);
    course.closedAt = readTime(stream);
    stream >> course.pausedMsecs;
    m_tally.numbers() = readTally(stream);
    qint32 rounds = 0;
    for (stream >> rounds; rounds > 0 && stream.status() == QDataStream::Ok; --rounds)
        m_pastRounds.append(readTally(stream));
    QMap<QString, QString> fates;
    bool wasOpen = false;
    m_tally.answers().read(stream);
    stream >> fates >> course.isCompareSetBack >> m_readerPlaces >> wasOpen;
    for (const auto& [key, fate] : fates.asKeyValueRange()) {
        if (const auto known = WrittenFate::fromText(fate))
            course.fates.insert(key, *known);
    }
    m_course.setWasOpen(wasOpen);
    if (!m_persons.read(stream))
        return false;
    return stream.status() == QDataStream::Ok;
}

void Timeline::write(QDataStream& stream) const
{
    stream << qint32(m_minutes.size());
    for (const auto& minute : m_minutes)
        stream << minute.at << minute.counts << minute.total;
    stream << m_seconds;
}

bool Timeline::read(QDataStream& stream)
{
    QSet<QString> names; // so that all minutes share one string for each answer
    qint32 minutes = 0;
    for (stream >> minutes; minutes > 0 && stream.status() == QDataStream::Ok; --minutes) {
        auto& minute = m_minutes.emplaceBack();
        QMap<QString, int> counts;
        stream >> minute.at >> counts >> minute.total;
        for (const auto& [answer, count] : std::as_const(counts).asKeyValueRange())
            minute.counts.insert(*names.insert(answer), count);
    }
    stream >> m_seconds;
    return stream.status() == QDataStream::Ok;
}

Checkpoint Ledger::takeCheckpoint()
{
    Checkpoint checkpoint;
    auto changes = m_counter.voters().takeChanges();
    checkpoint.replacesParts = changes.replaceAll;
    checkpoint.parts = std::move(changes.parts);
    if (checkpoint.replacesParts)
        m_parts = {};
    checkpoint.firstPart = m_parts.count;
    for (const auto& part : std::as_const(checkpoint.parts))
        m_parts.add(part);

    QDataStream stream(&checkpoint.head, QDataStream::WriteOnly);
    stream.setVersion(streamVersion);
    stream << m_lastNumber << m_timeOrder.last() << m_timeOrder.beforeLeaps() << m_parts.count << m_parts.sum;
    const auto sizes = m_counter.voters().sizes();
    stream << quint64(sizes.ballots) << quint64(sizes.known);
    m_counter.write(stream);
    m_timeline.write(stream);
    stream << voidedOfLatest();
    stream << sumOf(checkpoint.head, quint64(m_place.key));
    m_sinceCheckpoint = 0;
    return checkpoint;
}

void Ledger::loseCheckpoint()
{
    m_counter.voters().forgetChanges();
}

std::optional<qint64> Ledger::restore(
    const QByteArray& head, const std::function<std::optional<QByteArray>()>& nextPart)
{
    if (head.size() < sumSize)
        return {};
    const auto body = QByteArrayView(head).chopped(sumSize);
    if (qFromBigEndian<quint64>(head.constData() + body.size()) != sumOf(body, quint64(m_place.key)))
        return {};
    QDataStream stream(head);
    stream.setVersion(streamVersion);
    qint64 number = 0;
    quint64 ballots = 0;
    quint64 known = 0;
    qint64 lastOrder = 0;
    QList<qint64> beforeLeaps;
    stream >> number >> lastOrder >> beforeLeaps >> m_parts.count >> m_parts.sum >> ballots >> known;
    if (!m_counter.read(stream) || !m_timeline.read(stream))
        return {};
    stream >> m_voidedUntilThen;
    if (stream.status() != QDataStream::Ok)
        return {};
    m_lastNumber = std::max(m_lastNumber, number);
    m_timeOrder = TimeOrder(lastOrder, beforeLeaps);
    m_counter.voters().reserve({std::size_t(ballots), std::size_t(known)});
    CheckpointParts read;
    const auto nextSummed = [&nextPart, &read] {
        auto part = nextPart();
        if (part)
            read.add(*part);
        return part;
    };
    if (!m_counter.voters().readParts(nextSummed, m_counter.answersEver(), lastOrder))
        return {};
    return read == m_parts ? std::optional(number) : std::nullopt;
}

} // namespace everyport::polls
