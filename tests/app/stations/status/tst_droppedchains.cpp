#include "app/stations/status/droppedchains.h"

#include <QStringList>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::stations;
using namespace Qt::StringLiterals;

/// Of the stations that logs call 4711 and 4712 the roster knows the first, as “yard”.
class DroppedChainsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_counting = {u"fruit"_s, u"tea"_s};
        m_name = u"yard"_s;
        m_warned.clear();
        m_troubles.clear();
        m_dropped = std::make_unique<DroppedChains>(DroppedChains::Ports{
            .nameOf = [this](const QString& writer) { return writer.startsWith(u"4711"_s) ? m_name : writer; },
            .counts = [this](const ChainName& chain) { return m_counting.contains(chain.first); },
            .warn = [this](const QString& sentence) { m_warned.append(sentence); },
            .trouble =
                [this](const QString& name, const QString& sentence) {
                    if (sentence.isEmpty())
                        m_troubles.remove(name);
                    else
                        m_troubles.insert(name, sentence);
                }});
    }

    void itIsToldOnce()
    {
        for (int tries = 0; tries < 3; ++tries) {
            for (int chain = 1; chain < 9; ++chain)
                m_dropped->dropped({u"fruit"_s, u"4711.0000000%1"_s.arg(chain)});
            m_dropped->look();
        }
        QCOMPARE(m_warned.size(), 1);
        QVERIFY2(m_warned[0].startsWith(u"The station “yard” has begun its log anew more often in “fruit” than"_s),
            qPrintable(m_warned[0]));
        QCOMPARE(m_troubles.keys(), QStringList{u"yard"_s});
        QCOMPARE(m_troubles.value(u"yard"_s), m_warned[0]);
    }

    void itStandsWhileItMatters()
    {
        m_dropped->dropped({u"fruit"_s, u"4711.00000001"_s});
        m_dropped->dropped({u"tea"_s, u"4711.00000001"_s});
        QVERIFY(m_troubles.value(u"yard"_s).contains(u"“fruit”, “tea”"_s));
        m_counting.remove(u"fruit"_s); // it is left out there
        m_dropped->look();
        QVERIFY(!m_troubles.value(u"yard"_s).contains(u"“fruit”"_s));
        m_counting.clear();
        m_dropped->look();
        QVERIFY(m_troubles.isEmpty());
        m_dropped->dropped({u"fruit"_s, u"4711.00000001"_s});
        QVERIFY(m_troubles.isEmpty());
        m_counting.insert(u"fruit"_s); // it is taken in again
        m_dropped->dropped({u"fruit"_s, u"4711.00000001"_s});
        QCOMPARE(m_troubles.size(), 1);
        QCOMPARE(m_warned.size(), 1);
    }

    /// A row is another one where its station was added anew, and a name another station's.
    void itStandsInTheRowOfToday()
    {
        m_dropped->dropped({u"fruit"_s, u"4711.00000001"_s});
        m_troubles.clear();
        m_dropped->look();
        QCOMPARE(m_troubles.keys(), QStringList{u"yard"_s});
        m_name = u"yard-2"_s;
        m_dropped->look();
        QCOMPARE(m_troubles.keys(), QStringList{u"yard-2"_s});
    }

    /// All are of the one whose name stands before the first dot.
    void chainsUnderMadeUpNamesAreOneStations()
    {
        for (int chain = 1; chain < 9; ++chain)
            m_dropped->dropped({u"fruit"_s, u"4711.%1.00000001"_s.arg(chain)});
        QCOMPARE(m_warned.size(), 1);
        QCOMPARE(m_troubles.keys(), QStringList{u"yard"_s});
    }

    void eachStationIsToldOf()
    {
        m_dropped->dropped({u"fruit"_s, u"4711.00000001"_s});
        m_dropped->dropped({u"fruit"_s, u"4712.00000001"_s});
        QCOMPARE(m_warned.size(), 2);
        m_dropped->forget();
        QVERIFY(m_troubles.isEmpty());
    }

private:
    QSet<QString> m_counting; // polls
    QString m_name;
    QStringList m_warned;
    QMap<QString, QString> m_troubles; // by name
    std::unique_ptr<DroppedChains> m_dropped;
};

QTEST_GUILESS_MAIN(DroppedChainsTest)
#include "tst_droppedchains.moc"
