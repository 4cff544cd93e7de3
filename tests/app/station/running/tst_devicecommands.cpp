#include "app/station/running/devicecommands.h"

#include <QTimer>

#include "app/devices/deviceregistry.h"
#include "app/devices/serialline.h"
#include "app/station/running/identifycommand.h"
#include "netcore/task/deferred.h"
#include "tests/app/devices/pty.h"
#include "tests/app/station/commandedstation.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class DeviceCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_at.isStarted); }

    void keepsDevices()
    {
        const auto id = m_at.run(
            u"device add"_s, {u"door"_s, u"serial:"_s + m_at.folder.filePath(u"tty"_s), u"id12"_s});
        QCOMPARE(id, u"door\n"_s);
        QVERIFY(m_at.run(u"device list"_s).startsWith(u"door  door  unplugged  id12  serial:"_s));
        QVERIFY(m_at.run(u"device add"_s, {u"x"_s, u"serial:/dev/x"_s, u"nonsense"_s}).startsWith(u"! "_s));
        QVERIFY(m_at.run(u"device add"_s, {u"x"_s, u"foo:bar"_s, u"id12"_s})
                    .startsWith(u"! No reader's endpoint begins with “foo”: they begin with serial:"_s));
        QCOMPARE(m_at.run(u"device remove"_s, {u"door"_s}), QString());
        QCOMPARE(m_at.run(u"device list"_s), QString());
        QVERIFY(m_at.run(u"device remove"_s, {u"door"_s}).startsWith(u"! There is no reader door"_s));
    }

    void saysWhatBytesDoNot()
    {
        const auto settings = [this] { return m_at.station->devices().find(u"gate"_s)->settings; };
        QCOMPARE(m_at.run(u"device add"_s, {u"gate"_s, u"simulated:"_s, u"id12"_s, u"reversed=on"_s, u"confirm=2"_s}),
            u"gate\n"_s);
        QVERIFY(settings().reversed);
        QCOMPARE(settings().confirm, 2);
        QCOMPARE(m_at.run(u"device set"_s, {u"gate"_s, u"reversed="_s, u"technology=em4100"_s, u"removal=1500ms"_s}),
            QString());
        QVERIFY(!settings().reversed);
        QCOMPARE(settings().confirm, 2);
        QCOMPARE(settings().technology, u"em4100"_s);
        QCOMPARE(settings().removalMs, 1500);
        for (const auto& wrong : {u"reversed"_s, u"colour=red"_s, u"confirm=many"_s, u"technology=paper"_s})
            QVERIFY2(m_at.run(u"device set"_s, {u"gate"_s, wrong}).startsWith(u"! "_s), qPrintable(wrong));
        QVERIFY(m_at.run(u"device set"_s, {u"gate"_s, u"colour=red"_s}).contains(u"reversed, id-bytes"_s));
        QVERIFY(
            m_at.run(u"device set"_s, {u"nobody"_s, u"reversed=on"_s}).startsWith(u"! There is no reader nobody"_s));
        QVERIFY(
            m_at.run(u"device set"_s, {u"gate"_s, u"reversed=maybe"_s}).contains(u"Must be on, off, true or false"));
        QCOMPARE(m_at.run(u"device remove"_s, {u"gate"_s}), QString());
    }

    void findsOutTheKindAtAPort()
    {
        Pty pty(m_at.folder.filePath(u"tty-new"_s));
        QTimer card; // held to it, again and again
        connect(&card, &QTimer::timeout, &card, [&pty] {
            pty.write("\x02"
                      "0C000621A58E\r\n\x03");
        });
        card.start(50);
        const auto found = m_at.run(u"device identify"_s, {pty.path()});
        QVERIFY2(found.startsWith(u"id12  "_s) && found.contains(u"  ID-12, "_s), qPrintable(found));
        card.stop();
        QVERIFY(m_at.run(u"device identify"_s, {u"mqtt:door"_s}).startsWith(u"mqtt  "_s));
        QVERIFY(m_at.run(u"device identify"_s, {u"/dev/input/event99"_s}).startsWith(u"keyboard-wedge  "_s));
        QVERIFY(m_at.run(u"device identify"_s, {m_at.folder.filePath(u"nowhere"_s)}).startsWith(u"! "_s));
        QCOMPARE(m_at.run(u"device add"_s, {u"desk"_s, u"simulated:"_s, u"id12"_s}), u"desk\n"_s);
        QVERIFY(m_at.run(u"device identify"_s, {u"door"_s}).startsWith(u"! No reader is called door: "_s));
        QCOMPARE(m_at.run(u"device identify"_s, {u"desk"_s}), u"! desk is simulated, and has no port."_s);
        QCOMPARE(m_at.run(u"device remove"_s, {u"desk"_s}), QString());
    }

    /// Over the network a line has the speed that is set where it is plugged in, whatever is listened at here.
    void saysTheSpeedOfSerialLines()
    {
        const auto speed = [](const QString& place, int baud) {
            return speedText(*devices::serialEndpoint(place), baud);
        };
        QCOMPARE(speed(u"serial:/dev/ttyUSB0"_s, 9600), u"9600"_s);
        QCOMPARE(speed(u"serial:/dev/ttyUSB0"_s, 0), u"-"_s);
        for (const auto& place : {u"listen:4001"_s, u"tcp:192.0.2.7:4001"_s, u"tls:reader.example.org:4001"_s})
            QCOMPARE(speed(place, 9600), u"-"_s);
    }

    void saysWhatCameWhereNoKindWasFound()
    {
        const auto silence = u"Nothing came. Is it powered, and was a card held to it?"_s;
        QCOMPARE(whatCame(rfid::Hint::Silent, false), silence + u" Some readers speak only when asked (--ask)."_s);
        QCOMPARE(whatCame(rfid::Hint::Silent, true), silence); // it was
        const std::pair<rfid::Hint, QString> words[]{{rfid::Hint::Echo, u"sends back what it is sent"_s},
            {rfid::Hint::Baud, u"at another speed"_s}, {rfid::Hint::Parity, u"another parity"_s},
            {rfid::Hint::NotAReader, u"this is no card reader"_s}, {rfid::Hint::None, u"no known reader sends"_s}};
        for (const auto& [hint, said] : words)
            QVERIFY2(whatCame(hint, false).contains(said), qPrintable(said));
    }

    void waitsHalfAMinuteForAReaderThatConnects()
    {
        MemoryReactor reactor;
        Deferred<Result<QString>> call, made;
        auto called = toIdentify(call.task(), *devices::serialEndpoint(u"listen:4001"_s), reactor.clock());
        auto connected = toIdentify(made.task(), *devices::serialEndpoint(u"tcp:192.0.2.7:4001"_s), reactor.clock());
        reactor.advance(std::chrono::seconds(29));
        QVERIFY(!called.isReady());
        reactor.advance(std::chrono::seconds(1));
        QVERIFY(called.isReady() && !connected.isReady());
        const auto nobody = called.take();
        QVERIFY(!nobody.ok());
        QVERIFY2(nobody.error().text.contains(u"port 4001"_s), qPrintable(nobody.error().text));
        made.fire(u"tcp:192.0.2.7:4001"_s);
        QVERIFY(reactor.turnUntil([&connected] { return connected.isReady(); }));
        QCOMPARE(*connected.take(), u"tcp:192.0.2.7:4001"_s);
    }

private:
    CommandedStation m_at;
};

QTEST_GUILESS_MAIN(DeviceCommandsTest)
#include "tst_devicecommands.moc"
