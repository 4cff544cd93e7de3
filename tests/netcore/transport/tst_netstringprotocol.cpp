#include <QTest>

#include "netcore/transport/netstringprotocol.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

class Strings final : public NetstringProtocol {
public:
    explicit Strings(QByteArrayList& heard) : NetstringProtocol(20), m_heard(heard) {}
    using NetstringProtocol::sendString;

protected:
    void stringReceived(QByteArrayView string) override { m_heard.append(string.toByteArray()); }
    void netstringBroken(Fault fault) override { m_heard.append("<" + QByteArray::number(int(fault)) + ">"); }

private:
    QByteArrayList& m_heard;
};

} // namespace

class NetstringProtocolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsStrings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("strings");
        QTest::addColumn<bool>("aborted");
        QTest::newRow("two and an empty one")
            << QByteArray("5:hello,0:,3:a,b,") << QByteArrayList{"hello", "", "a,b"} << false;
        QTest::newRow("the rest waits") << QByteArray("2:hi,5:hel") << QByteArrayList{"hi"} << false;
        QTest::newRow("exactly the limit")
            << QByteArray("20:aaaaaaaaaaaaaaaaaaaa,") << QByteArrayList{"aaaaaaaaaaaaaaaaaaaa"} << false;
        QTest::newRow("over the limit") << QByteArray("21:") << QByteArrayList{"<1>"} << true;
        QTest::newRow("endless digits") << QByteArray("99999999999999999999999999") << QByteArrayList{"<1>"} << true;
        QTest::newRow("leading zero") << QByteArray("05:hello,") << QByteArrayList{"<0>"} << true;
        QTest::newRow("no digits") << QByteArray(":x,") << QByteArrayList{"<0>"} << true;
        QTest::newRow("sign") << QByteArray("-1:x,") << QByteArrayList{"<0>"} << true;
        QTest::newRow("no colon") << QByteArray("2hi,") << QByteArrayList{"<0>"} << true;
        QTest::newRow("no comma") << QByteArray("2:hix2:ok,") << QByteArrayList{"<2>"} << true;
    }
    void cutsStrings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, strings);
        QFETCH(bool, aborted);
        for (const bool whole : {true, false}) {
            QByteArrayList heard;
            MemoryTransport wire;
            wire.open(std::make_unique<Strings>(heard));
            if (whole)
                wire.feed(bytes);
            else
                wire.feedByteByByte(bytes);
            QCOMPARE(heard, strings);
            QCOMPARE(wire.wasAborted(), aborted);
        }
    }

    void writesThem()
    {
        QByteArrayList heard;
        MemoryTransport wire;
        auto strings = std::make_unique<Strings>(heard);
        auto& protocol = *strings;
        wire.open(std::move(strings));
        protocol.sendString("hello");
        protocol.sendString("");
        QCOMPARE(wire.takeWritten(), "5:hello,0:,");
    }
};

QTEST_APPLESS_MAIN(NetstringProtocolTest)
#include "tst_netstringprotocol.moc"
