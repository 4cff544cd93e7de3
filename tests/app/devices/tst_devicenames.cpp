#include "app/devices/devicenames.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

class DeviceNamesTest : public QObject {
    Q_OBJECT

    static Device device(const QString& id, const QString& name)
    {
        Device made;
        made.id = id;
        made.name = name;
        return made;
    }

private Q_SLOTS:
    void aNameIsOneLineOfPlainText()
    {
        for (const auto& name : {u"Gate"_s, u"Eingang Süd – links"_s, u"門"_s, u"7"_s})
            QVERIFY2(DeviceNames::check(name), qPrintable(name));
        for (const auto& name :
            {QString(), u"two\nlines"_s, u"two\u2028lines"_s, u"\u202egate"_s, u"\ufffe"_s, QString(QChar(0xd800))}) {
            const auto checked = DeviceNames::check(name);
            QVERIFY2(!checked && checked.error().reason == Reason::BadValue, qPrintable(name));
        }
    }
    void aNameIsOneReaders()
    {
        const DeviceNames names({device(u"r1"_s, u"Gate"_s), device(u"r2"_s, u"Hall"_s)});
        QVERIFY(names.isTaken(u"Gate"_s));
        QVERIFY(!names.isTaken(u"Gate"_s, u"r1"_s)); // its own
        QVERIFY(names.isTaken(u"Gate"_s, u"r2"_s));
        QVERIFY(!names.isTaken(u"Door"_s));
    }
    void anIdIsMadeOfTheName()
    {
        const DeviceNames none(QList<Device>{});
        QCOMPARE(none.freeId(u"Reader 2"_s), u"reader-2"_s);
        QCOMPARE(none.freeId(u" –Gate, (left)! "_s), u"gate-left"_s);
        QCOMPARE(none.freeId(u"Süd 門"_s), u"süd-門"_s);
        QCOMPARE(none.freeId(u"!?"_s), u"reader"_s);
        QCOMPARE(none.freeId(QString(100, u'x')).size(), 64);
    }
    void noIdIsAnothersIdOrName()
    {
        const DeviceNames names(
            {device(u"gate"_s, u"Gate"_s), device(u"gate-2"_s, u"Door"_s), device(u"r3"_s, u"gate-3"_s)});
        QCOMPARE(names.freeId(u"Gate"_s), u"gate-4"_s);
        QCOMPARE(names.freeId(u"Hall"_s), u"hall"_s);
    }
};

QTEST_GUILESS_MAIN(DeviceNamesTest)
#include "tst_devicenames.moc"
