#include <QTest>

#include "app/devices/devicestore.h"
#include "app/storage/migration.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

class DeviceStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasWished()
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
        database.setDatabaseName(u":memory:"_s);
        QVERIFY(database.open());
        QVERIFY(runMigration(database, u"devices"_s, store::migration()).ok());

        Device first;
        first.id = u"reader-1"_s;
        first.name = u"Reader 1"_s;
        first.endpoint = u"serial:/dev/ttyUSB0:baud=9600"_s;
        first.driver = u"text-lines"_s;
        first.settings = {u"iso14443a"_s, true, 7, true, 2, 1500};
        first.enabled = false;
        first.partialBytes = 4;
        first.wholeNumbers = true;
        first.usbSerial = u"0403:6001:A5:1.0"_s;
        first.usbPath = u"pci-0000:00:14.0-usb-0:2:1.0"_s;
        Device second;
        second.id = u"a"_s;
        second.name = u"A simulated one"_s;
        second.place = u"Here"_s;
        second.endpoint = u"simulated:"_s;
        second.driver = u"id12"_s;
        second.simulated = true;
        QVERIFY(store::add(database, first).ok());
        QVERIFY(store::add(database, second).ok());
        const auto again = store::add(database, first);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().reason, Reason::AlreadyExists);
        first.name = u"Changed"_s;
        QVERIFY(store::save(database, first).ok());

        const auto list = store::list(database);
        QVERIFY(list);
        QCOMPARE(list->size(), 2);
        const auto& back = list->at(0); // a change does not move it
        QCOMPARE(back.name, u"Changed"_s);
        QCOMPARE(back.place, QString());
        QCOMPARE(back.endpoint, first.endpoint);
        QCOMPARE(back.driver, first.driver);
        QCOMPARE(back.settings, first.settings);
        QCOMPARE(back.enabled, false);
        QCOMPARE(back.partialBytes, 4);
        QCOMPARE(back.wholeNumbers, true);
        QCOMPARE(back.usbSerial, first.usbSerial);
        QCOMPARE(back.usbPath, first.usbPath);
        QCOMPARE(list->at(1).simulated, true);
        QCOMPARE(list->at(1).place, u"Here"_s);
        QCOMPARE(list->at(1).partialBytes, 0);
        QCOMPARE(list->at(1).wholeNumbers, false);

        QVERIFY(store::remove(database, u"reader-1"_s).ok());
        QCOMPARE(store::list(database)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(DeviceStoreTest)
#include "tst_devicestore.moc"
