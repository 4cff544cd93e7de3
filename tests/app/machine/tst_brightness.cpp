#include "app/machine/brightness.h"

#include <QDBusError>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "tests/app/machine/machinebus.h"
#include "tests/netcore/bus/objectserver.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::machine;
using namespace Qt::StringLiterals;

namespace {

/// A laptop whose desktop turns its screen down, and a logind that turns it up where it is asked.
struct Laptop {
    MachineBus bus;
    ObjectServer logind{bus.bus.address(), MachineBus::loginName, u"/org/freedesktop/login1"_s};
    QTemporaryDir folder;
    QStringList asked;
    bool isAllowed = true;

    Laptop()
    {
        QDir(folder.path()).mkdir(u"panel"_s);
        turn("200");
        logind.answer = [this](const QDBusMessage& call) {
            asked.append(u"%1 %2 %3 %4"_s.arg(call.member(), call.arguments().value(0).toString(),
                call.arguments().value(1).toString(), QString::number(call.arguments().value(2).toUInt())));
            if (!isAllowed)
                return call.createErrorReply(QDBusError::AccessDenied, u"no session"_s);
            turn(QByteArray::number(call.arguments().value(2).toUInt()));
            return call.createReply();
        };
        bus.client.start();
    }
    QString file() const { return folder.filePath(u"panel/brightness"_s); }
    void turn(const QByteArray& value)
    {
        QFile written(file());
        if (!written.open(QFile::WriteOnly) || written.write(value + '\n') < 0)
            qFatal("no room for the test");
    }
    QByteArray shown() const
    {
        QFile read(file());
        return read.open(QFile::ReadOnly) ? read.readAll().trimmed() : QByteArray();
    }
};

} // namespace

class BrightnessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatGoesDownWithThePowerIsTurnedUp()
    {
        Laptop laptop;
        Brightness brightness(laptop.bus.client, laptop.folder.path());
        auto kept = brightness.keep();
        laptop.turn("40"); // quicker than the word about the power
        brightness.powerChanged();
        QTRY_COMPARE(laptop.shown(), QByteArray("200"));
        QCOMPARE(laptop.asked, QStringList{u"SetBrightness backlight panel 200"_s});
        laptop.turn("60"); // in steps
        QTRY_COMPARE(laptop.shown(), QByteArray("200"));
        laptop.turn("255"); // up is no harm
        QTest::qWait(1200); // fixed wait: nothing happens in more than a look
        QCOMPARE(laptop.shown(), QByteArray("255"));
    }

    void whatAPersonTurnsStays()
    {
        Laptop laptop;
        Brightness brightness(laptop.bus.client, laptop.folder.path());
        auto kept = brightness.keep();
        laptop.turn("80");
        QTest::qWait(2500); // fixed wait: two looks later it is what a person wants
        brightness.powerChanged();
        QTest::qWait(300); // fixed wait: a call would have come
        QCOMPARE(laptop.shown(), QByteArray("80"));
        laptop.turn("10");
        QTRY_COMPARE(laptop.shown(), QByteArray("80")); // as the person had it
    }

    void nothingIsKeptWhereNobodyWantsIt()
    {
        Laptop laptop;
        Brightness brightness(laptop.bus.client, laptop.folder.path());
        auto kept = brightness.keep();
        auto other = brightness.keep();
        kept = {};
        laptop.turn("40");
        brightness.powerChanged();
        QTRY_COMPARE(laptop.shown(), QByteArray("200"));
        other = {};
        laptop.turn("40");
        brightness.powerChanged();
        QTest::qWait(1200); // fixed wait: nothing happens in more than a look
        QCOMPARE(laptop.shown(), QByteArray("40"));
    }

    void whoMayNotTurnItAsksOnce()
    {
        Laptop laptop;
        laptop.isAllowed = false;
        Brightness brightness(laptop.bus.client, laptop.folder.path());
        auto kept = brightness.keep();
        laptop.turn("40");
        brightness.powerChanged();
        QTRY_COMPARE(laptop.asked.size(), 1);
        QTest::qWait(2200); // fixed wait: nothing happens in two looks
        QCOMPARE(laptop.asked.size(), 1);
    }

    void aComputerWithoutSuchAScreenIsLeftAlone()
    {
        Laptop laptop;
        QVERIFY(QFile::remove(laptop.file()) && QDir(laptop.folder.path()).rmdir(u"panel"_s));
        Brightness brightness(laptop.bus.client, laptop.folder.path());
        auto kept = brightness.keep();
        brightness.powerChanged();
        QTest::qWait(1200); // fixed wait: nothing happens in more than a look
        QVERIFY(laptop.asked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BrightnessTest)
#include "tst_brightness.moc"
