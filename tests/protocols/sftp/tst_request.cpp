#include <QTest>

#include "protocols/sftp/packet.h"
#include "protocols/sftp/request.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::sftp;

namespace {

/// Without the length in front, as PacketReader hands it on.
QByteArray bodyOf(Packet& packet)
{
    return packet.done().sliced(4);
}

QByteArray bodyOf(Packet&& packet)
{
    return bodyOf(packet);
}

} // namespace

class SftpRequestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsHowAFileIsToBeOpened();
    void linksStandTheWayOpenSshWritesThem();
    void knowsItsExtensions();
    void everyKindThatIsCutShortIsMalformed();
    void aTextIsNotLongerThanThePacket();
};

void SftpRequestTest::readsHowAFileIsToBeOpened()
{
    const auto request = Request::parse(bodyOf(Packet(Type::Open, 7).text("a/b").number(0x29).attributes({})));
    QVERIFY(request.ok());
    QCOMPARE(request->id, 7U);
    QCOMPARE(request->path, QByteArray("a/b"));
    QCOMPARE(request->mode, (OpenMode{.read = true, .create = true, .onlyNew = true}));
}

void SftpRequestTest::linksStandTheWayOpenSshWritesThem()
{
    const auto request = Request::parse(bodyOf(Packet(Type::Symlink, 1).text("where to").text("name")));
    QCOMPARE(request->target, QByteArray("where to"));
    QCOMPARE(request->path, QByteArray("name"));
}

void SftpRequestTest::knowsItsExtensions()
{
    const auto known = Request::parse(bodyOf(Packet(Type::Extended, 1).text("fsync@openssh.com").text("h")));
    QVERIFY(known->isKnown);
    QCOMPARE(known->handle, QByteArray("h"));
    QVERIFY(known->isOfHandle());
    const auto strange = Request::parse(bodyOf(Packet(Type::Extended, 1).text("dance@example.org").text("h")));
    QVERIFY(strange.ok());
    QVERIFY(!strange->isKnown); // it has its answer, and the connection goes on
    QVERIFY(!Request::parse(bodyOf(Packet(Type(77), 1)))->isKnown);
}

void SftpRequestTest::everyKindThatIsCutShortIsMalformed()
{
    for (const auto type : {Type::Open, Type::Close, Type::Read, Type::Write, Type::SetStat, Type::FSetStat,
             Type::Rename, Type::Symlink, Type::MkDir, Type::RealPath}) {
        const auto whole = bodyOf(Packet(type, 1).text("name").text("1234567890123456"));
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            const auto request = Request::parse(QByteArrayView(whole).first(size));
            if (!request)
                QCOMPARE(request.error().reason, Reason::BadSyntax);
            QVERIFY(size >= 9 || !request.ok()); // type, id and a length at least
        }
    }
}

void SftpRequestTest::aTextIsNotLongerThanThePacket()
{
    auto packet = bodyOf(Packet(Type::RealPath, 1).text("abc"));
    packet[5] = char(0x7f); // says two thousand million bytes
    const auto request = Request::parse(packet);
    QVERIFY(!request.ok());
    QVERIFY(Request::parse(bodyOf(Packet(Type::RealPath, 1).text("abc").text("more behind it"))).ok());
}

QTEST_GUILESS_MAIN(SftpRequestTest)
#include "tst_request.moc"
