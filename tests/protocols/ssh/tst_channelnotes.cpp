#include <QTest>

#include "netcore/transport/connectionregistry.h"
#include "protocols/ssh/channelnotes.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ssh;

class ChannelNotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAChannelDoes()
    {
        ConnectionRecord record;
        const ChannelNotes notes(&record, 2);
        notes.opened(); // nobody looks
        QByteArrayList seen;
        const auto watching = record.watch(
            [&](bool in, QByteArrayView unit) { seen << (in ? "<" : ">") + unit.toByteArray(); });
        notes.opened();
        notes.windowRequested("pty-req", "xterm", 80, 24);
        notes.windowRequested("window-change", {}, 100, 30);
        notes.requested(true, "shell");
        notes.moved(true, false, 5);
        notes.moved(false, true, 512);
        notes.requested(false, "exit-status", "0");
        notes.closed(false);
        QCOMPARE(seen,
            (QByteArrayList{"<channel-open 2 session", "<channel-request 2 pty-req xterm 80x24",
                "<channel-request 2 window-change 100x30", "<channel-request 2 shell", "<channel-data 2 5",
                ">channel-extended-data 2 512", ">channel-request 2 exit-status 0", ">channel-close 2"}));
    }

    void keepsCommandsToThemselvesAndStrangersToOneLine()
    {
        ConnectionRecord record;
        const ChannelNotes notes(&record, 0);
        QByteArrayList seen;
        const auto watching = record.watch([&](bool, QByteArrayView unit) { seen << unit.toByteArray(); });
        notes.commandRequested("mysql -psesame");
        notes.commandRequested("uptime");
        ChannelNotes(nullptr, 0).opened(); // the connection has gone
        notes.requested(true, "subsystem", "a\nb\r\nc" + QByteArray(5000, 'x'));
        QCOMPARE(seen[0], "channel-request 0 exec mysql …");
        QCOMPARE(seen[1], "channel-request 0 exec uptime");
        QVERIFY(seen[2].startsWith("channel-request 0 subsystem a b cx") && seen[2].size() < 300);
    }
};

QTEST_APPLESS_MAIN(ChannelNotesTest)
#include "tst_channelnotes.moc"
