#include "app/stations/items/stationname.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::stations;
using namespace Qt::StringLiterals;

class StationNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOfFewLetters()
    {
        QVERIFY(isStationName(u"north-door"_s) && isStationName(u"2"_s) && isStationName(QString(40, u'x')));
        for (const auto& wrong : {u""_s, u"North"_s, u"a b"_s, u"a.b"_s, u"tür"_s, u"a\n"_s, QString(41, u'x')})
            QVERIFY2(!isStationName(wrong), qPrintable(wrong));
    }

    void isMadeOfWhatPeopleType()
    {
        QCOMPARE(stationNameFrom(u"  North Door (2) "_s), u"north-door-2"_s);
        QCOMPARE(stationNameFrom(u"Türe.local"_s), u"ture-local"_s);
        QCOMPARE(stationNameFrom(u"門"_s), u"station"_s);
        QVERIFY(isStationName(stationNameFrom(QString(5000, u'x'))));
        QVERIFY(isStationName(stationNameFrom(QString(39, u'x') + u"-y"_s)));
    }

    void isFreeBesideOthers()
    {
        QCOMPARE(freeStationName(u"door"_s, {u"hall"_s}), u"door"_s);
        QCOMPARE(freeStationName(u"door"_s, {u"door"_s, u"door-2"_s}), u"door-3"_s);
        const QString longest(40, u'x');
        const auto second = freeStationName(longest, {longest});
        QVERIFY(isStationName(second) && second.endsWith(u"-2"_s));
    }

    void spacesAndAddressesAreBounded()
    {
        QVERIFY(isSpaceName(u"stations"_s) && isSpaceName(u"event/2026.1"_s) && !isSpaceName(u"a b"_s));
        QVERIFY(!isSpaceName({}) && !isSpaceName(QString(65, u'x')));
        QVERIFY(canBeAddress(u"hall@example.org"_s) && !canBeAddress(u"a\nb"_s) && !canBeAddress({}));
        QVERIFY(!canBeAddress(QString(3072, u'x')));
    }
};

QTEST_GUILESS_MAIN(StationNameTest)
#include "tst_stationname.moc"
