#include "app/station/running/erasurewords.h"

#include <memory>

#include <QTest>

#include "tests/app/stations/playedstations.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ErasureWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stations = std::make_unique<stations::PlayedStations>();
        for (const auto& name : {u"town-hall"_s, u"north"_s, u"yard"_s}) {
            stations::StationRow row;
            row.name = name;
            m_stations->all.append(row);
        }
    }

    void saysWhoDoesTheSame()
    {
        m_stations->own = u"north"_s;
        m_stations->shared = {u"fruit"_s, u"lunch"_s};
        QCOMPARE(erasureWords(*m_stations, {u"fruit"_s, u"tea"_s}, {}, false),
            u"The other stations (town-hall, yard) do the same as soon as they hear of it.\n"_s);
    }

    void saysWhatIsLeftToTheHome()
    {
        m_stations->own = u"north"_s;
        m_stations->row(u"yard"_s).station = u"ab12cd34ef56"_s;
        const QMap<QString, qint64> elsewhere{{u"ab12cd34ef56"_s, 2}, {u"99"_s, 1}};
        QCOMPARE(erasureWords(*m_stations, {}, elsewhere, false),
            u"3 votes of this card were cast at other stations (99, yard): they are not erased. Erase the card at the home, town-hall, which does it for all.\n"_s);
        QVERIFY(
            erasureWords(*m_stations, {}, elsewhere, true).contains(u"Nor is what it voted here in the same polls"_s));
        QVERIFY(erasureWords(*m_stations, {}, {{u"99"_s, 1}}, false)
                    .startsWith(u"One vote of this card was cast at another station (99): it is not erased. Erase"_s));
    }

    void saysNothingOfPollsOfOnesOwn()
    {
        QCOMPARE(erasureWords(*m_stations, {u"fruit"_s}, {}, false), QString());
        m_stations->shared = {u"fruit"_s};
        QCOMPARE(erasureWords(*m_stations, {u"tea"_s}, {}, false), QString());
        m_stations->all.erase(m_stations->all.begin() + 1, m_stations->all.end()); // nobody else yet
        m_stations->own = u"town-hall"_s;
        QCOMPARE(erasureWords(*m_stations, {u"fruit"_s}, {}, false), QString());
    }

private:
    std::unique_ptr<stations::PlayedStations> m_stations;
};

QTEST_GUILESS_MAIN(ErasureWordsTest)
#include "tst_erasurewords.moc"
