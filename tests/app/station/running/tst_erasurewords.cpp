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

    void namesWhoElseHasThePolls()
    {
        m_stations->own = u"north"_s;
        m_stations->shared = {u"fruit"_s, u"lunch"_s};
        QCOMPARE(erasureWords(*m_stations, {u"fruit"_s, u"tea"_s}),
            u"Other stations (town-hall, yard) have these polls, too, and go on counting what they have of this card: fruit. Erase it at each of them.\n"_s);
    }

    void saysNothingOfPollsOfOnesOwn()
    {
        QCOMPARE(erasureWords(*m_stations, {u"fruit"_s}), QString());
        m_stations->shared = {u"fruit"_s};
        QCOMPARE(erasureWords(*m_stations, {u"tea"_s}), QString());
        m_stations->all.erase(m_stations->all.begin() + 1, m_stations->all.end()); // nobody else yet
        QCOMPARE(erasureWords(*m_stations, {u"fruit"_s}), QString());
    }

private:
    std::unique_ptr<stations::PlayedStations> m_stations;
};

QTEST_GUILESS_MAIN(ErasureWordsTest)
#include "tst_erasurewords.moc"
