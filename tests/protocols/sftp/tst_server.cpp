#include <QTest>

#include "protocols/sftp/server.h"
#include "tests/protocols/sftp/stubfiles.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::sftp;

namespace {

struct Wire {
    StubFiles::State files;
    MemoryTransport transport;
    PacketReader reader;

    explicit Wire(Limits limits = {})
    {
        transport.open(std::make_unique<Server>(std::make_unique<StubFiles>(files), limits));
    }
    void init()
    {
        transport.feed(QByteArray::fromHex("000000050100000003"));
        transport.takeWritten();
    }
    /// Kind, id and status of what was answered.
    QStringList answers()
    {
        reader.add(transport.takeWritten());
        QStringList all;
        for (auto next = reader.next(); next && *next; next = reader.next()) {
            Fields fields(**next);
            const auto kind = fields.byte();
            const auto id = fields.number();
            all.append(kind == 101 ? QStringLiteral("%1 status %2").arg(id).arg(fields.number())
                                   : QStringLiteral("%1 kind %2").arg(id).arg(kind));
        }
        return all;
    }
    /// Opens a file: its handle is "1", then "2".
    void open(quint32 id)
    {
        transport.feed(Packet(Type::Open, id).text("f").number(3).attributes({}).done());
        files.answer();
        answers();
        files.asked.clear();
    }
    void read(quint32 id, const char* handle, quint64 offset)
    {
        transport.feed(Packet(Type::Read, id).text(handle).large(offset).number(10).done());
    }
};

QStringList words(std::initializer_list<const char*> all)
{
    QStringList list;
    for (const char* one : all)
        list.append(QString::fromLatin1(one));
    return list;
}

} // namespace

class SftpServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsItsVersionAndExtensions()
    {
        Wire wire;
        wire.transport.feedByteByByte(QByteArray::fromHex("000000050100000006"));
        const auto written = wire.transport.takeWritten();
        QCOMPARE(written.sliced(4, 5), QByteArray::fromHex("0200000003"));
        for (const char* name : {"posix-rename@openssh.com", "statvfs@openssh.com", "fstatvfs@openssh.com",
                 "hardlink@openssh.com", "fsync@openssh.com", "limits@openssh.com", "lsetstat@openssh.com"})
            QVERIFY(written.contains(name));
    }

    void theVersionComesFirstAndOnce()
    {
        Wire early;
        early.read(1, "1", 0);
        QVERIFY(!early.transport.isOpen());
        Wire twice;
        twice.init();
        twice.transport.feed(QByteArray::fromHex("000000050100000003"));
        QVERIFY(!twice.transport.isOpen());
        Wire huge;
        huge.transport.feed(QByteArray::fromHex("7fffffff01"));
        QVERIFY(!huge.transport.isOpen());
    }

    void tellsWhoLooksWhatPasses()
    {
        Wire wire;
        wire.init();
        QByteArrayList heard;
        const auto watching = wire.transport.record().watch(
            [&heard](bool in, QByteArrayView unit) { heard.append((in ? "< " : "> ") + unit.toByteArray()); });
        wire.open(7);
        wire.transport.feed(Packet(Type::Write, 8).text("1").large(5).text("secret").done());
        wire.files.answer();
        wire.transport.feed(Packet(Type::Rename, 9).text("a\nb").text("c").done());
        QCOMPARE(heard.join('\n'),
            QByteArray("< sftp-open 7\tpath=f\tmode=read, write\n> sftp-handle 7\thandle=1\n"
                       "< sftp-write 8\thandle=1\toffset=5\tbytes=6\n> sftp-status 8\tcode=0\ttext=Done\n"
                       "< sftp-rename 9\tpath=a b\ttarget=c"));
    }

    void requestsOfOneHandleKeepTheirOrder()
    {
        Wire wire;
        wire.init();
        wire.open(1);
        wire.open(2);
        wire.read(3, "1", 0);
        wire.transport.feed(Packet(Type::Write, 4).text("1").large(5).text("x").done());
        wire.read(5, "1", 9);
        wire.read(6, "2", 100);
        QCOMPARE(wire.files.asked, words({"read 0", "read 100"})); // the other handle does not wait
        wire.files.answer();
        QCOMPARE(wire.answers(), words({"3 kind 103"}));
        QCOMPARE(wire.files.asked, words({"read 0", "read 100", "write 5"}));
        wire.files.answer();
        wire.files.answer();
        QCOMPARE(wire.answers(), words({"6 kind 103", "4 status 0"}));
        QCOMPARE(wire.files.asked.last(), QStringLiteral("read 9"));
    }

    void aPathWaitsForAllBeforeItAndAllAfterWaitForIt()
    {
        Wire wire;
        wire.init();
        wire.open(1);
        wire.read(2, "1", 0);
        wire.transport.feed(Packet(Type::Remove, 3).text("f").done());
        wire.read(4, "1", 7);
        QCOMPARE(wire.files.asked, words({"read 0"}));
        wire.files.answer();
        QCOMPARE(wire.files.asked, words({"read 0", "remove f"}));
        wire.files.answer();
        QCOMPARE(wire.files.asked.last(), QStringLiteral("read 7"));
        wire.files.answer();
        QCOMPARE(wire.answers(), words({"2 kind 103", "3 status 0", "4 kind 103"}));
    }

    void everyRequestHasAnAnswer()
    {
        Wire wire;
        wire.files.isReady = true;
        wire.init();
        const QByteArray requests[] = {Packet(Type::Open, 1).text("f").number(1).attributes({}).done(),
            Packet(Type::OpenDir, 2).text("/").done(), Packet(Type::LStat, 3).text("f").done(),
            Packet(Type::Stat, 4).text("f").done(), Packet(Type::FStat, 5).text("1").done(),
            Packet(Type::SetStat, 6).text("f").attributes({}).done(),
            Packet(Type::FSetStat, 7).text("1").attributes({}).done(), Packet(Type::ReadDir, 8).text("2").done(),
            Packet(Type::Remove, 9).text("f").done(), Packet(Type::MkDir, 10).text("d").attributes({}).done(),
            Packet(Type::RmDir, 11).text("d").done(), Packet(Type::RealPath, 12).text(".").done(),
            Packet(Type::Rename, 13).text("a").text("b").done(), Packet(Type::ReadLink, 14).text("l").done(),
            Packet(Type::Symlink, 15).text("t").text("l").done(),
            Packet(Type::Extended, 16).text("posix-rename@openssh.com").text("a").text("b").done(),
            Packet(Type::Extended, 17).text("hardlink@openssh.com").text("a").text("b").done(),
            Packet(Type::Extended, 18).text("statvfs@openssh.com").text("a").done(),
            Packet(Type::Extended, 19).text("fstatvfs@openssh.com").text("1").done(),
            Packet(Type::Extended, 20).text("fsync@openssh.com").text("1").done(),
            Packet(Type::Extended, 21).text("limits@openssh.com").done(),
            Packet(Type::Extended, 22).text("lsetstat@openssh.com").text("a").attributes({}).done(),
            Packet(Type::Extended, 23).text("nobody@example.org").done(), Packet(Type(77), 24).done(),
            Packet(Type::Close, 25).text("1").done(), Packet(Type::Close, 26).text("1").done(),
            Packet(Type::Read, 27).text("1").large(0).number(1).done()};
        QByteArray stream;
        for (const auto& one : requests)
            stream += one;
        wire.transport.feedByteByByte(stream);
        QCOMPARE(wire.answers(),
            words({"1 kind 102", "2 kind 102", "3 kind 105", "4 kind 105", "5 kind 105", "6 status 0", "7 status 0",
                "8 kind 104", "9 status 0", "10 status 0", "11 status 0", "12 kind 104", "13 status 0", "14 kind 104",
                "15 status 0", "16 status 0", "17 status 0", "18 kind 201", "19 kind 201", "20 status 0", "21 kind 201",
                "22 status 0", "23 status 8", "24 status 8", "25 status 0", "26 status 4", "27 status 4"}));
    }

    void troubleHasItsStatus()
    {
        Wire wire;
        wire.init();
        const std::pair<Error, const char*> rows[] = {
            {{Error::Kind::Refused, Reason::NotFound, {}, {}, 0}, "1 status 2"},
            {{Error::Kind::Refused, Reason::PermissionDenied, {}, {}, 0}, "1 status 3"},
            {{Error::Kind::Busy, Reason::NoSpace, {}, {}, 0}, "1 status 4"},
            {{Error::Kind::Unsupported, Reason::None, {}, {}, 0}, "1 status 8"}};
        for (const auto& [error, answer] : rows) {
            wire.transport.feed(Packet(Type::Remove, 1).text("f").done());
            wire.files.answer(error);
            QCOMPARE(wire.answers(), words({answer}));
        }
    }

    void handlesAreCounted()
    {
        Limits limits;
        limits.handles = 2;
        Wire wire(limits);
        wire.init();
        wire.open(1);
        wire.open(2);
        wire.transport.feed(Packet(Type::Open, 3).text("f").number(1).attributes({}).done());
        wire.transport.feed(Packet(Type::OpenDir, 4).text("f").done());
        QCOMPARE(wire.answers(), words({"3 status 4", "4 status 4"}));
        QCOMPARE(wire.files.open, 2);
        wire.transport.peerCloses();
        QCOMPARE(wire.files.open, 0);
    }

    void aFloodIsNotRead()
    {
        Wire wire;
        wire.init();
        wire.open(1);
        for (quint32 i = 0; i < 300; ++i)
            wire.read(10 + i, "1", i);
        QVERIFY(wire.transport.isReadingPaused());
        while (!wire.files.waiting.empty())
            wire.files.answer();
        QVERIFY(!wire.transport.isReadingPaused());
        QCOMPARE(wire.answers().size(), 300);
        const QByteArray much(200'000, 'w');
        for (quint32 i = 0; i < 30; ++i)
            wire.transport.feed(Packet(Type::Write, i).text("1").large(0).text(much).done());
        QVERIFY(wire.transport.isReadingPaused());
    }

    void whoDoesNotReadGetsNothingMoreDone()
    {
        Wire wire;
        wire.files.isReady = true;
        wire.init();
        wire.transport.feed(Packet(Type::Open, 1).text("f").number(1).attributes({}).done());
        wire.transport.setStalled(true);
        for (quint32 i = 0; i < 200; ++i)
            wire.transport.feed(Packet(Type::Read, i).text("1").large(0).number(30000).done());
        QVERIFY(wire.transport.written().size() < 200'000);
        wire.transport.setStalled(false);
        QCOMPARE(wire.files.asked.size(), 201);
    }

    void theEndOfTheirHalfWaitsForAnswers()
    {
        Wire wire;
        wire.init();
        wire.open(1);
        wire.read(2, "1", 0);
        wire.transport.peerEndsItsHalf();
        QVERIFY(wire.transport.isOpen());
        wire.files.answer();
        wire.transport.settle();
        QCOMPARE(wire.answers(), words({"2 kind 103"}));
        QVERIFY(!wire.transport.isOpen());
    }
};

QTEST_GUILESS_MAIN(SftpServerTest)
#include "tst_server.moc"
