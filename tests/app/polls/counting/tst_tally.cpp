#include "app/polls/counting/tally.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include "app/polls/counting/counter.h"
#include "tests/app/polls/scenario.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

// The ten thousand arrivals that load-profile.json describes.
QList<LogEntry> loadProfile()
{
    QList<LogEntry> log;
    for (qint64 i = 0; i < 10000; ++i) {
        const auto k = quint64(i % 10 == 9 ? i - 5 : i);
        LogEntry entry;
        entry.at = entry.order = 6 * i;
        entry.sequence = i;
        entry.reader = u"r%1"_s.arg((i * 7919) % 100, 2, 10, QLatin1Char('0'));
        entry.card = u"%1"_s.arg(quint32(k * 2654435761u), 8, 16, QLatin1Char('0')).toUpper();
        entry.randomId = isRandomId(entry.card);
        log.append(entry);
    }
    return log;
}

Poll loadPoll(Policy::Mode mode)
{
    Poll poll;
    for (int i = 0; i < 50; ++i)
        poll.answers.append({u"k%1"_s.arg(i, 2, 10, QLatin1Char('0')), u"Keyword %1"_s.arg(i), {}});
    for (int i = 0; i < 100; ++i)
        poll.readers.insert(u"r%1"_s.arg(i, 2, 10, QLatin1Char('0')), poll.answers.at(i % 50).id);
    poll.policy.mode = mode;
    poll.state = Poll::State::Open;
    return poll;
}

QMap<QString, int> toCounts(const QJsonObject& object)
{
    QMap<QString, int> counts;
    for (auto count = object.begin(); count != object.end(); ++count)
        counts.insert(count.key(), count->toInt());
    return counts;
}

} // namespace

class TallyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scenarios_data() { addScenarioRows(); }
    void scenarios();
    void everyPrefixMayBeReplayed_data() { addScenarioRows(); }
    void everyPrefixMayBeReplayed();
    void stationsLogsMergeInAnyOrder();
    void loadProfileOnce();
    void loadProfileChange();
    void percentsAndLeader();
};

void TallyTest::scenarios()
{
    QFETCH(qsizetype, place);
    const auto scenario = Scenario::readAll().at(place);
    Counter counter(scenario.poll);
    for (const auto& card : scenario.known)
        counter.apply({.kind = LogEntry::Kind::Registered, .card = card});
    for (const auto& step : scenario.steps) {
        if (step.event == u"crash" || step.event == u"restart")
            continue; // what they do to a count is the next test's matter: nothing
        QCOMPARE(outcomeName(counter.apply(step.entry).outcome), outcomeName(step.outcome));
    }
    const auto& tally = counter.tally();
    QCOMPARE(tally.counts, scenario.counts);
    QCOMPARE(tally.voters, scenario.voters);
    QCOMPARE(tally.refused, scenario.refused);
}

void TallyTest::everyPrefixMayBeReplayed()
{
    QFETCH(qsizetype, place);
    const auto scenario = Scenario::readAll().at(place);
    QList<LogEntry> log;
    for (const auto& card : scenario.known)
        log.append({.kind = LogEntry::Kind::Registered, .card = card});
    for (const auto& step : scenario.steps) {
        if (step.event != u"crash" && step.event != u"restart")
            log.append(step.entry);
    }
    Counter lived(scenario.poll);
    for (qsizetype i = 0; i < log.size(); ++i) {
        lived.apply(log.at(i));
        QCOMPARE(countLog(scenario.poll, log.first(i + 1)), lived.tally());
    }
}

void TallyTest::stationsLogsMergeInAnyOrder()
{
    QRandomGenerator random(7);
    for (const auto& scenario : Scenario::readAll()) {
        if (scenario.id != u"poll-018" && scenario.id != u"poll-020")
            continue;
        QList<LogEntry> log;
        for (const auto& step : scenario.steps)
            log.append(step.entry);
        for (int i = 0; i < 20; ++i) {
            std::shuffle(log.begin(), log.end(), random);
            sortLog(log);
            const auto tally = countLog(scenario.poll, log);
            QCOMPARE(tally.counts, scenario.counts);
            QCOMPARE(tally.voters, scenario.voters);
        }
    }
}

void TallyTest::loadProfileOnce()
{
    const auto expected = readVectors(u"load-profile.json"_s);
    const auto log = loadProfile();
    QStringList lines;
    for (const auto& entry : log)
        lines.append(u"%1 %2 %3"_s.arg(entry.at).arg(entry.reader, entry.card));
    QCOMPARE(
        QString::fromLatin1(QCryptographicHash::hash(lines.join(u'\n').toLatin1(), QCryptographicHash::Sha256).toHex()),
        expected[u"generate"][u"sha256_of_lines"].toString());

    QList<Outcome> outcomes;
    const auto tally = countLog(loadPoll(Policy::Mode::Once), log, &outcomes);
    QMap<QString, int> byName;
    for (const auto outcome : outcomes)
        ++byName[outcomeName(outcome)];
    QCOMPARE(byName, toCounts(expected[u"expect"][u"outcomes"].toObject()));
    QCOMPARE(tally.counts, toCounts(expected[u"expect"][u"tally_once"].toObject()));
    QCOMPARE(tally.voters, expected[u"expect"][u"voters"].toInt());
    QCOMPARE(tally.taps, 10000);
}

void TallyTest::loadProfileChange()
{
    const auto expected = readVectors(u"load-profile.json"_s);
    const auto tally = countLog(loadPoll(Policy::Mode::Change), loadProfile());
    QCOMPARE(tally.counts, toCounts(expected[u"expect"][u"tally_change_mode"].toObject()));
    QCOMPARE(tally.voters, expected[u"expect"][u"voters"].toInt());
    QCOMPARE(tally.changed, 995);
}

void TallyTest::percentsAndLeader()
{
    Tally tally;
    QCOMPARE(tally.percent(u"a"_s), 0.0);
    QCOMPARE(tally.leader(), QString());
    tally.counts = {{u"a"_s, 1}, {u"b"_s, 3}};
    tally.votes = 4;
    QCOMPARE(tally.percent(u"b"_s), 75.0);
    QCOMPARE(tally.leader(), u"b"_s);
    tally.counts[u"a"_s] = 3;
    QCOMPARE(tally.leader(), QString()); // a draw has none
}

QTEST_GUILESS_MAIN(TallyTest)
#include "tst_tally.moc"
