#include "app/services/http/votes/voters/erasureplaces.h"

#include <algorithm>
#include <memory>
#include <vector>

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ErasurePlacesTest : public QObject {
    Q_OBJECT

    static Address at(const QString& host)
    {
        return {host.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4, host, 4000};
    }

private Q_SLOTS:
    void aCallerHasAFew()
    {
        ErasurePlaces places;
        std::vector<std::shared_ptr<const void>> taken;
        for (int i = 0; i < ErasurePlaces::ofCaller; ++i)
            taken.push_back(places.take(at(u"2001:db8::%1"_s.arg(i + 1)))); // one customer's
        QVERIFY(std::all_of(taken.begin(), taken.end(), [](const auto& place) { return bool(place); }));
        QVERIFY(!places.take(at(u"2001:db8::ff"_s)));
        QVERIFY(places.take(at(u"2001:db8:1::1"_s)));
        QVERIFY(places.take(at(u"192.0.2.1"_s)));
    }

    void onesThatLeaveMakeRoom()
    {
        ErasurePlaces places;
        std::vector<std::shared_ptr<const void>> taken;
        for (int i = 0; i < ErasurePlaces::ofCaller; ++i)
            taken.push_back(places.take(at(u"192.0.2.1"_s)));
        QVERIFY(!places.take(at(u"192.0.2.1"_s)));
        const auto copy = taken.back();
        taken.pop_back();
        QVERIFY(!places.take(at(u"192.0.2.1"_s))); // somebody still has it
        taken.pop_back();
        QVERIFY(places.take(at(u"192.0.2.1"_s)));
    }

    void mayGoBeforeThoseWhoWait()
    {
        auto places = std::make_unique<ErasurePlaces>();
        auto place = places->take(at(u"192.0.2.1"_s));
        places.reset();
        place.reset();
    }
};

QTEST_GUILESS_MAIN(ErasurePlacesTest)
#include "tst_erasureplaces.moc"
