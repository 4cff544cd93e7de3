#include "app/devices/smartcards/smartcardnames.h"

#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::devices;

class SmartCardNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesOutWhatChanges_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("stable");
        const auto plain = u"ACS ACR122U PICC Interface"_s;
        QTest::newRow("first") << plain + u" 00 00"_s << QString() << plain;
        QTest::newRow("plugged in again") << plain + u" 0A 00"_s << QString() << plain;
        QTest::newRow("second slot") << u"ACS ACR1281 1S Dual Reader 00 01"_s << QString()
                                     << u"ACS ACR1281 1S Dual Reader slot 1"_s;
        QTest::newRow("serial in the name")
            << u"SCM SDI011 [Vendor Interface] (21121108200145) 01 00"_s << u"21121108200145"_s
            << u"SCM SDI011 [Vendor Interface] (21121108200145)"_s;
        QTest::newRow("serial of its own")
            << u"HID OMNIKEY 5022 CL 00 00"_s << u"KE-1 77"_s << u"HID OMNIKEY 5022 CL (KE-1 77)"_s;
        QTest::newRow("no numbers") << u"Some reader"_s << QString() << u"Some reader"_s;
        QTest::newRow("number of its own") << u"Reader 5022"_s << QString() << u"Reader 5022"_s;
        QTest::newRow("nothing but numbers") << u"00 00"_s << QString() << u"00 00"_s;
    }
    void leavesOutWhatChanges()
    {
        QFETCH(QString, name);
        QFETCH(QString, serial);
        QTEST(stableName({name, serial, {}}), "stable");
    }

    void tellsEqualOnesApartInTheServicesOrder()
    {
        const auto ports = smartCardPorts(
            {{u"R 01 00"_s, {}, {}}, {u"R 00 00"_s, {}, {}}, {u"Q 02 00"_s, {}, {}}, {u"R 03 00"_s, u"77"_s, {}}});
        QCOMPARE(ports.value(u"R 00 00"_s), u"pcsc:R"_s);
        QCOMPARE(ports.value(u"R 01 00"_s), u"pcsc:R #2"_s);
        QCOMPARE(ports.value(u"Q 02 00"_s), u"pcsc:Q"_s);
        QCOMPARE(ports.value(u"R 03 00"_s), u"pcsc:R (77)"_s);
    }
};

QTEST_APPLESS_MAIN(SmartCardNamesTest)
#include "tst_smartcardnames.moc"
