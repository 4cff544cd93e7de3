#include "protocols/rfid/lentdrivers.h"

#include <QTest>

#include "protocols/rfid/readers/push/id12.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::rfid;

namespace {

DriverInfo infoOf(const QString& name)
{
    DriverInfo info;
    info.name = name;
    info.title = u"Acme 7"_s;
    info.baud = 19200;
    return info;
}

LentDrivers::Make id12()
{
    return [](const ReaderSettings&, DriverEvents& events) { return std::make_unique<Id12Driver>(events); };
}

} // namespace

/// Drivers that come and go while the program runs.
class LentDriversTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standBesideTheProgramsOwn()
    {
        LentDrivers drivers;
        Listening line(u"id12"_s);
        QCOMPARE(drivers.all().size(), driverInfos().size());
        QVERIFY(!drivers.find(u"acme7"));
        QVERIFY(!drivers.make(u"acme7", {}, line));
        const auto hold = drivers.add(infoOf(u"acme7"_s), u"the plugin acme"_s, id12());
        QVERIFY(hold && hold->isValid());
        QCOMPARE(drivers.all().size(), driverInfos().size() + 1);
        QCOMPARE(drivers.all().last().title, u"Acme 7"_s);
        QCOMPARE(drivers.lent().size(), 1);
        QCOMPARE(drivers.find(u"acme7")->owner, u"the plugin acme"_s);
        QCOMPARE(drivers.find(u"acme7")->info.baud, 19200);
        QCOMPARE(drivers.find(u"id12")->owner, QString());
        QVERIFY(drivers.make(u"acme7", {}, line));
        QCOMPARE(drivers.make(u"id12", {}, line)->info().name, u"id12"_s);
    }

    void goWithTheirHold()
    {
        LentDrivers drivers;
        QStringList told;
        drivers.setChanged([&](const QString& name) { told << name + (drivers.find(name) ? u" came"_s : u" went"_s); });
        {
            const auto hold = *drivers.add(infoOf(u"acme7"_s), u"the plugin acme"_s, id12());
            const auto copy = hold;
            QCOMPARE(told, QStringList{u"acme7 came"_s});
        }
        QCOMPARE(told.last(), u"acme7 went"_s);
        QVERIFY(!drivers.find(u"acme7"));
        QVERIFY(drivers.add(infoOf(u"acme7"_s), u"the plugin other"_s, id12())); // the name is free again
    }

    void mayOutliveTheTable()
    {
        Registration hold;
        QStringList told;
        {
            LentDrivers drivers;
            drivers.setChanged([&](const QString& name) { told << name; });
            hold = *drivers.add(infoOf(u"acme7"_s), {}, id12());
        }
        hold = {};
        QCOMPARE(told.size(), 1);
    }

    void refusesWhatWillNotDo_data()
    {
        QTest::addColumn<DriverInfo>("info");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QString& says, const std::function<void(DriverInfo&)>& spoil) {
            auto info = infoOf(u"acme7"_s);
            spoil(info);
            QTest::newRow(name) << info << says;
        };
        row("one of the program's own", u"id12 already, of the program itself"_s,
            [](DriverInfo& info) { info.name = u"id12"_s; });
        row("one of another's", u"taken already, of the plugin first"_s,
            [](DriverInfo& info) { info.name = u"taken"_s; });
        row("no name", u"small letters"_s, [](DriverInfo& info) { info.name.clear(); });
        row("a path", u"small letters"_s, [](DriverInfo& info) { info.name = u"../x"_s; });
        row("a long name", u"small letters"_s, [](DriverInfo& info) { info.name = QString(41, u'a'); });
        row("no title", u"title"_s, [](DriverInfo& info) { info.title = u" "_s; });
        row("no speed", u"baud"_s, [](DriverInfo& info) { info.baud = 0; });
        row("no other speed", u"baud"_s, [](DriverInfo& info) { info.otherBauds = {9600, -1}; });
        row("no gap", u"silence"_s, [](DriverInfo& info) { info.gapMs = 0; });
        row("a card that never leaves", u"has left"_s, [](DriverInfo& info) { info.presence.removalMs = 0; });
        row("marks that are anybody's", u"recognised"_s, [](DriverInfo& info) { info.marks = "\r\n"; });
    }
    void refusesWhatWillNotDo()
    {
        QFETCH(DriverInfo, info);
        QFETCH(QString, says);
        LentDrivers drivers;
        const auto first = drivers.add(infoOf(u"taken"_s), u"the plugin first"_s, id12());
        QVERIFY(first);
        const auto added = drivers.add(info, u"the plugin acme"_s, id12());
        QVERIFY(!added);
        QVERIFY2(added.error().text.contains(says), qPrintable(added.error().text));
        QCOMPARE(drivers.lent().size(), 1);
    }
};

QTEST_APPLESS_MAIN(LentDriversTest)
#include "tst_lentdrivers.moc"
