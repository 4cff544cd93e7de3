#include "app/stations/status/chaincomparison.h"

#include <QStringList>
#include <QTest>

#include "app/stations/status/comparedchains.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray oneSeal(StationStatus::markSize, '1');
const QByteArray otherSeal(StationStatus::markSize, '2');

/// How somebody has the chain of the station that logs call `writer`.
StationStatus statusOf(const QString& name, const QByteArray& seal, qint64 links = 40, const QString& writer = u"yy"_s,
    const QString& poll = u"fruit"_s)
{
    StationStatus made{.name = name, .has = {{poll, {{writer, links}}}}};
    if (!seal.isEmpty())
        made.seals = {{poll, {{writer, seal}}}};
    return made;
}

} // namespace

/// This is the station "mill"; others are "yard", "hall" and "door". Logs call each by its first letter, twice.
class ChainComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_warned.clear();
        m_troubles.clear();
        m_leftOut.clear();
        m_names = {u"mill"_s, u"yard"_s, u"hall"_s, u"door"_s};
        m_news = 0;
        m_comparison = std::make_unique<ChainComparison>(m_clock, comparedSeals(),
            ChainComparison::Ports{.nameOf =
                                       [this](const QString& writer) {
                                           for (const auto& name : m_names) {
                                               if (writer == QString(2, name[0]))
                                                   return name;
                                           }
                                           return writer;
                                       },
                .takesPart = [this](const QString& name) { return m_names.contains(name); },
                .counts = [this](const ChainName& chain) { return !m_leftOut.contains(chain.second); },
                .warn = [this](const QString& sentence) { m_warned.append(sentence); },
                .trouble =
                    [this](const QString& name, const QString& sentence, bool isNews) {
                        ++m_told;
                        m_news += isNews;
                        if (sentence.isEmpty())
                            m_troubles.remove(name);
                        else
                            m_troubles.insert(name, sentence);
                    }});
    }

    void anotherChainOfEqualLengthIsTold()
    {
        hear(statusOf(u"hall"_s, otherSeal), 3);
        QCOMPARE(m_troubles.keys(), QStringList{u"yard"_s});
        const auto said = m_troubles.value(u"yard"_s);
        QVERIFY2(said.startsWith(u"By the word of “hall”, other votes of the station “yard” in “fruit”"_s)
                && said.contains(u"“yard” tells stations different things: leave its votes out."_s),
            qPrintable(said));
        QCOMPARE(m_warned, QStringList{said});
    }

    void itIsWarnedOfOnce()
    {
        hear(statusOf(u"hall"_s, otherSeal), 20);
        QCOMPARE(m_warned.size(), 1);
        hear(statusOf(u"hall"_s, oneSeal), 1);
        hear(statusOf(u"hall"_s, otherSeal), 20);
        QCOMPARE(m_warned.size(), 1);
        QCOMPARE(m_troubles.size(), 1);
    }

    /// Else one that says now this, now that fills the list of what happened with another one's name.
    void itHappensOnce()
    {
        for (int times = 0; times < 10; ++times) {
            hear(statusOf(u"hall"_s, otherSeal), 3);
            hear(statusOf(u"hall"_s, oneSeal), 1);
        }
        QVERIFY(m_told > 10);
        QCOMPARE(m_news, 1);
        hear(statusOf(u"door"_s, otherSeal), 3);
        QCOMPARE(m_news, 2);
    }

    void whatIsOnItsWayIsNoLie()
    {
        hear(statusOf(u"hall"_s, otherSeal), 1);
        m_clock.advance(10min);
        hear(statusOf(u"hall"_s, oneSeal), 1); // both are the same meanwhile
        hear(statusOf(u"hall"_s, otherSeal), 1);
        hear(statusOf(u"hall"_s, oneSeal), 1);
        for (int i = 0; i < 7; ++i) { // many within some seconds
            m_comparison->heard(statusOf(u"hall"_s, otherSeal), statusOf(u"mill"_s, oneSeal));
            m_clock.advance(1s);
        }
        QVERIFY(m_troubles.isEmpty() && m_warned.isEmpty());
        for (int i = 0; i < 5; ++i) { // each time before it has heard what there is
            hear(statusOf(u"hall"_s, otherSeal), 1);
            m_clock.advance(6min);
        }
        QVERIFY(m_troubles.isEmpty() && m_warned.isEmpty());
    }

    void whatCannotBeComparedSaysNothing()
    {
        hear(statusOf(u"hall"_s, oneSeal), 3);
        hear(statusOf(u"hall"_s, otherSeal, 39), 3);
        hear(statusOf(u"hall"_s, otherSeal, 41), 3);
        hear(statusOf(u"hall"_s, {}), 3); // of an earlier version
        hear(statusOf(u"hall"_s, otherSeal, 40, u"yy"_s, u"tea"_s), 3);
        hear(statusOf(u"mill"_s, otherSeal), 3); // its own
        for (int i = 0; i < 3; ++i) {
            m_comparison->heard(statusOf(u"hall"_s, otherSeal), statusOf(u"mill"_s, {})); // here it waits to be merged
            m_clock.advance(10s);
        }
        QVERIFY(m_troubles.isEmpty() && m_warned.isEmpty());
    }

    /// As of a fork of which one side goes on: the other refuses that.
    void itStandsUntilBothAreTheSame()
    {
        hear(statusOf(u"hall"_s, otherSeal), 2);
        hear(statusOf(u"hall"_s, otherSeal, 43), 3);
        QCOMPARE(m_troubles.keys(), QStringList{u"yard"_s});
        hear(statusOf(u"hall"_s, oneSeal), 1);
        QVERIFY(m_troubles.isEmpty());
    }

    void itIsToldByWhoseWord()
    {
        hear(statusOf(u"hall"_s, otherSeal), 3);
        hear(statusOf(u"door"_s, otherSeal), 3);
        QVERIFY(m_troubles.value(u"yard"_s).contains(u"By the word of “door”, “hall”, "_s));
        QCOMPARE(m_warned.size(), 2);
        hear(statusOf(u"hall"_s, oneSeal), 1);
        QVERIFY(m_troubles.value(u"yard"_s).startsWith(u"By the word of “door”, other"_s));
    }

    void ofItselfAndOfThisOne()
    {
        hear(statusOf(u"yard"_s, otherSeal), 3);
        QVERIFY(m_troubles.value(u"yard"_s).startsWith(u"The station “yard” has other votes of its own in “fruit”"_s));
        hear(statusOf(u"hall"_s, otherSeal, 40, u"mm"_s), 3, statusOf(u"mill"_s, oneSeal, 40, u"mm"_s));
        QCOMPARE(m_troubles.keys(), QStringList{u"mill"_s});
        QVERIFY(m_troubles.value(u"mill"_s).startsWith(u"By the word of “hall”, other votes of this station in"_s));
        m_comparison->forget();
        QVERIFY(m_troubles.isEmpty());
    }

    void whoIsLeftOutOrGoneIsNoTrouble()
    {
        hear(statusOf(u"hall"_s, otherSeal), 3);
        QCOMPARE(m_troubles.size(), 1);
        m_leftOut.insert(u"yy"_s);
        hear(statusOf(u"hall"_s, otherSeal), 3);
        QVERIFY(m_troubles.isEmpty());
        m_leftOut.clear();
        hear(statusOf(u"hall"_s, otherSeal), 3);
        QCOMPARE(m_troubles.size(), 1);
        m_names.removeAll(u"hall"_s); // whoever said so
        hear(statusOf(u"door"_s, oneSeal), 1);
        QVERIFY(m_troubles.isEmpty());
    }

    /// Of two stations one was removed: nobody is left to be heard.
    void itGoesWithoutAnybodysWord()
    {
        const auto own = statusOf(u"mill"_s, oneSeal, 40, u"mm"_s);
        hear(statusOf(u"hall"_s, otherSeal, 40, u"mm"_s), 3, own);
        QCOMPARE(m_troubles.keys(), QStringList{u"mill"_s});
        m_comparison->look(own);
        QCOMPARE(m_troubles.size(), 1);
        m_names = {u"mill"_s};
        m_comparison->look(own);
        QVERIFY(m_troubles.isEmpty());
    }

    /// A row is another one where its station was added anew.
    void whatStandsIsSaidAgain()
    {
        hear(statusOf(u"hall"_s, otherSeal), 3);
        m_troubles.clear();
        m_comparison->look(statusOf(u"mill"_s, oneSeal));
        QCOMPARE(m_troubles.keys(), QStringList{u"yard"_s});
        QCOMPARE(m_news, 1);
    }

    void aPollThatIsGoneIsNoTrouble()
    {
        hear(statusOf(u"hall"_s, otherSeal), 3);
        m_comparison->heard(statusOf(u"hall"_s, otherSeal), StationStatus{.name = u"mill"_s});
        QVERIFY(m_troubles.isEmpty());
    }

    /// One that says something else of everything is remembered up to a bound, and told of in short.
    void whoSaysOtherwiseOfAllIsBounded()
    {
        auto own = statusOf(u"mill"_s, oneSeal);
        StationStatus lie{.name = u"hall"_s};
        for (int poll = 0; poll < 30; ++poll) {
            for (int writer = 0; writer < 100; ++writer) {
                const auto id = u"p%1"_s.arg(poll), name = u"w%1"_s.arg(writer);
                own.has[id].insert(name, 1);
                own.seals[id].insert(name, oneSeal);
                lie.has[id].insert(name, 1);
                lie.seals[id].insert(name, otherSeal);
            }
        }
        hear(lie, 3, own);
        QCOMPARE(m_warned.size(), 100);
        hear(statusOf(u"door"_s, otherSeal), 3, own);
        QVERIFY(m_troubles.contains(u"yard"_s)); // another one's word has its place
    }

    void nothingIsToldWhereNothingChanges()
    {
        hear(statusOf(u"hall"_s, otherSeal), 3);
        m_told = 0;
        hear(statusOf(u"hall"_s, otherSeal), 5);
        QCOMPARE(m_told, 0);
    }

private:
    void hear(const StationStatus& said, int times, const StationStatus& own = statusOf(u"mill"_s, oneSeal))
    {
        for (int i = 0; i < times; ++i) {
            m_comparison->heard(said, own);
            m_clock.advance(10s);
        }
    }

    ManualClock m_clock;
    QStringList m_names;
    QSet<QString> m_leftOut; // writers
    QStringList m_warned;
    QMap<QString, QString> m_troubles; // by name
    int m_told = 0;
    int m_news = 0;
    std::unique_ptr<ChainComparison> m_comparison;
};

QTEST_GUILESS_MAIN(ChainComparisonTest)
#include "tst_chaincomparison.moc"
