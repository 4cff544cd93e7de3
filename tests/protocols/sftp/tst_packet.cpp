#include <QTest>

#include "protocols/sftp/packet.h"
#include "protocols/sftp/request.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::sftp;

class SftpPacketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// From an OpenSSH 9.2 client: INIT 3, then OPEN "/a" for writing, mode 0644.
    void readsAStreamByteByByte()
    {
        const auto stream = QByteArray::fromHex("00000005010000000300000017030000000a000000022f61"
                                                "0000001a00000004000001a4");
        PacketReader reader;
        QList<QByteArray> packets;
        for (const char byte : stream) {
            reader.add(QByteArrayView(&byte, 1));
            auto next = reader.next();
            QVERIFY(next);
            if (*next)
                packets.append(**next);
        }
        QCOMPARE(packets.size(), 2);
        QCOMPARE(Request::parse(packets[0])->id, 3U);
        const auto open = Request::parse(packets[1]);
        QVERIFY(open);
        QCOMPARE(open->type, Type::Open);
        QCOMPARE(open->id, 10U);
        QCOMPARE(open->path, QByteArray("/a"));
        QCOMPARE(open->mode, (OpenMode{false, true, false, true, true, false}));
        QCOMPARE(open->attributes.mode, std::optional<quint32>(0644));
    }

    void whatIsAnnouncedCostsNothing()
    {
        PacketReader reader;
        reader.add(QByteArray::fromHex("00040001"));
        QCOMPARE(reader.next().error().reason, Reason::TooLarge);
        PacketReader empty;
        empty.add(QByteArray::fromHex("00000000"));
        QCOMPARE(empty.next().error().reason, Reason::BadSyntax);
        PacketReader waiting;
        waiting.add(QByteArray::fromHex("0004000001"));
        const auto next = waiting.next();
        QVERIFY(next && !next->has_value());
    }

    void attributesComeBackAsTheyWent()
    {
        const Attributes all{quint64(1) << 40, Attributes::Owner{1, 2}, 0100644, Attributes::Times{3, 4}};
        for (const auto& one : {Attributes(), all, Attributes{7, {}, {}, {}}, Attributes{{}, {}, 0777, {}},
                 Attributes{{}, {}, {}, Attributes::Times{1, 2}}}) {
            const auto packet = Packet(Type::Attrs, 5).attributes(one).done();
            Fields fields(QByteArrayView(packet).sliced(9));
            QCOMPARE(fields.attributes(), one);
            QVERIFY(fields.isGood() && fields.isAtEnd());
        }
    }

    /// Every request, cut off at every byte, is malformed and nothing else.
    void whatIsCutShortIsMalformed()
    {
        const QByteArray requests[] = {
            Packet(Type::Open, 1).text("p").number(1).attributes({5, {}, 0644, {}}).done(),
            Packet(Type::Close, 1).text("h").done(),
            Packet(Type::Read, 1).text("h").large(0).number(10).done(),
            Packet(Type::Write, 1).text("h").large(0).text("data").done(),
            Packet(Type::SetStat, 1).text("p").attributes({}).done(),
            Packet(Type::Rename, 1).text("a").text("b").done(),
            Packet(Type::Symlink, 1).text("a").text("b").done(),
            Packet(Type::Extended, 1).text("posix-rename@openssh.com").text("a").text("b").done(),
            Packet(Type::Extended, 1).text("lsetstat@openssh.com").text("a").attributes({}).done(),
        };
        for (const auto& packet : requests) {
            const auto body = QByteArrayView(packet).sliced(4);
            QVERIFY(Request::parse(body));
            for (qsizetype i = 0; i < body.size(); ++i)
                QVERIFY(!Request::parse(body.first(i)));
        }
    }

    void unknownKindsAreKnownToBe()
    {
        QVERIFY(!Request::parse(QByteArrayView(Packet(Type(99), 7).done()).sliced(4))->isKnown);
        const auto extension = Packet(Type::Extended, 7).text("vendor@example.org").text("whatever").done();
        QVERIFY(!Request::parse(QByteArrayView(extension).sliced(4))->isKnown);
    }

    void aFloodOfExtendedPairsEnds()
    {
        auto packet = Packet(Type::SetStat, 1).text("p").number(0x80000000).number(0xffffffff).done();
        QVERIFY(!Request::parse(QByteArrayView(packet).sliced(4)));
    }

    void linksHaveTheirNamesAsOpenSshSendsThem()
    {
        const auto link = Packet(Type::Symlink, 1).text("what it says").text("where it is").done();
        const auto request = Request::parse(QByteArrayView(link).sliced(4));
        QCOMPARE(request->target, QByteArray("what it says"));
        QCOMPARE(request->path, QByteArray("where it is"));
    }
};

QTEST_GUILESS_MAIN(SftpPacketTest)
#include "tst_packet.moc"
