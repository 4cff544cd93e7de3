#include "app/station/running/routes/devicelog.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>

#include "app/devices/absence.h"
#include "app/storage/database.h"
#include "netcore/reactor/epollreactor.h"
#include "protocols/rfid/lentdrivers.h"
#include "protocols/rfid/readers/push/id12.h"
#include "tests/app/devices/pty.h"
#include "tests/app/station/stationtest.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class DeviceLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<EpollReactor>();
        m_database = std::move(*Database::open(*m_reactor, m_folder->filePath(u"s.sqlite"_s)));
        begin();
    }
    void cleanup()
    {
        m_said.reset();
        m_registry.reset();
        m_database.reset();
        m_reactor.reset();
    }

    void isQuietAboutAReaderThatWorks()
    {
        Pty pty(m_folder->filePath(u"port"_s));
        add(pty);
        for (int i = 0; i < 3; ++i)
            pty.write("\x02"
                      "0C000621A58E\r\n\x03");
        QVERIFY(QTest::qWaitFor([this] { return m_registry->find(u"r1"_s)->reads == 3; }));
        QCOMPARE(lines(), QStringList());
    }

    void tellsOfAPlugOnceEachWay()
    {
        Pty pty(m_folder->filePath(u"port"_s));
        add(pty);
        pty.unplug();
        QVERIFY(QTest::qWaitFor([this] { return lines().size() == 1; }));
        pty.plug();
        QVERIFY(QTest::qWaitFor([this] { return lines().size() == 2; }));
        QCOMPARE(lines().first(), u"info R1 It is not plugged in. It goes on by itself when it comes back."_s);
        QCOMPARE(lines().last(), u"info R1 It is plugged in."_s);
    }

    void saysNothingTwice()
    {
        const auto port = u"pcsc:Virtual PCD"_s;
        QVERIFY(got(m_registry->add({u"nfc"_s, port, u"pcsc"_s})));
        QCOMPARE(m_log->entries().back().text, u"It is not plugged in. It goes on by itself when it comes back."_s);
        QCOMPARE(m_log->entries().back().details, QString());
        QVERIFY(m_registry->find(u"nfc"_s)->stateText.startsWith(u"nfc is not plugged in."_s));
        const auto why = u"The smart card service does not run."_s;
        m_registry->setLine(u"pcsc:Third"_s, {}, why);
        QVERIFY(got(m_registry->add({u"third"_s, u"pcsc:Third"_s, u"pcsc"_s})));
        QCOMPARE(m_log->entries().back().details, why);
    }

    void aReaderOverTheNetworkHasNoPlug()
    {
        const auto port = u"tcp:192.0.2.7:4001"_s;
        QVERIFY(got(m_registry->add({u"Door"_s, port, u"id12"_s})));
        QCOMPARE(lines(),
            QStringList{u"info Door Door is not connected yet. It goes on by itself when its line answers."_s});
        Pty pty(m_folder->filePath(u"port"_s));
        m_registry->setLine(port, pty.slave());
        QTRY_COMPARE(lines().last(), u"info Door It is connected."_s);
        const auto refuses = devices::absenceText(devices::Absence::Refused, port);
        m_registry->setLine(port, {}, refuses);
        QTRY_COMPARE(lines().last(), u"info Door "_s + refuses);
        QVERIFY(got(m_registry->add({u"Gate"_s, u"mqtt:gate"_s, u"mqtt"_s})));
        QVERIFY2(lines().last().startsWith(u"info Gate No service of the kind mqtt"_s), qPrintable(lines().last()));
    }

    void waitsForPluginsThatBringAKind()
    {
        Pty pty(m_folder->filePath(u"port"_s));
        Pty other(m_folder->filePath(u"other"_s));
        auto acme = lend(u"acme7"_s);
        auto bolt = lend(u"bolt"_s);
        QVERIFY(got(m_registry->add({u"R1"_s, u"serial:"_s + pty.path(), u"acme7"_s})));
        QVERIFY(got(m_registry->add({u"R2"_s, u"serial:"_s + other.path(), u"bolt"_s})));
        acme = bolt = {};
        begin(); // the next start: plugins come after readers
        QCOMPARE(m_registry->find(u"r1"_s)->state, devices::DeviceState::DriverTrouble);
        QCOMPARE(lines(), QStringList());
        acme = lend(u"acme7"_s);
        QVERIFY(QTest::qWaitFor([this] { return m_registry->find(u"r1"_s)->state == devices::DeviceState::Ready; }));
        QCOMPARE(lines(), QStringList());
        m_said->kindsKnown();
        QCOMPARE(lines().size(), 1); // its plugin did not start
        QVERIFY2(lines().first().startsWith(u"warning R2 Its driver bolt is missing."_s), qPrintable(lines().first()));
        m_said->kindsKnown();
        QCOMPARE(lines().size(), 1);
        acme = {}; // switched off while the program runs
        QCOMPARE(lines().size(), 2);
        QVERIFY2(lines().last().contains(u"belongs to the plugin acme7, which is off"_s), qPrintable(lines().last()));
    }

    void namesWhoHoldsAPort()
    {
        Pty pty(m_folder->filePath(u"port"_s));
        const int held = open(qPrintable(pty.slave()), O_RDWR | O_NOCTTY | O_CLOEXEC);
        QCOMPARE(flock(held, LOCK_EX | LOCK_NB), 0);
        add(pty);
        QCOMPARE(lines().size(), 1);
        QVERIFY2(lines().first().startsWith(u"warning R1 "_s) && lines().first().contains(u"Close it"_s),
            qPrintable(lines().first()));
        m_registry->retry(u"r1"_s);
        QCOMPARE(lines().size(), 1); // the same trouble again is no news
        ::close(held);
        m_registry->retry(u"r1"_s);
        QCOMPARE(lines().last(), u"info R1 It works again."_s);
    }

private:
    void begin()
    {
        devices::DeviceRegistryOptions options;
        options.folder = m_folder->path();
        m_said.reset();
        m_registry = std::make_unique<devices::DeviceRegistry>(*m_reactor, *m_database, options);
        m_log = std::make_unique<Log>(m_reactor->clock());
        m_said = std::make_unique<DeviceLog>(*m_registry, *m_log);
        QVERIFY(got(m_registry->start()));
    }
    Registration lend(const QString& name)
    {
        rfid::DriverInfo info;
        info.name = info.title = name;
        return *m_registry->drivers().add(
            info, u"the plugin "_s + name, [](const rfid::ReaderSettings&, rfid::DriverEvents& events) {
                return std::make_unique<rfid::Id12Driver>(events);
            });
    }
    void add(const Pty& pty) { QVERIFY(got(m_registry->add({u"R1"_s, u"serial:"_s + pty.path(), u"id12"_s}))); }
    QStringList lines() const
    {
        QStringList all;
        for (const auto& entry : m_log->entries())
            all << logLevelName(entry.level) + u' ' + entry.source + u' ' + entry.text;
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<devices::DeviceRegistry> m_registry;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<DeviceLog> m_said;
};

QTEST_GUILESS_MAIN(DeviceLogTest)
#include "tst_devicelog.moc"
