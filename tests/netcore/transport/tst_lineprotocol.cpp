#include <QTest>

#include "netcore/transport/lineprotocol.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

class Lines final : public LineProtocol {
public:
    explicit Lines(QByteArrayList& heard, qsizetype maximum = 16384) : LineProtocol(maximum), m_heard(heard) {}

protected:
    void lineReceived(QByteArrayView line) override
    {
        m_heard.append(line.toByteArray());
        if (line == QByteArrayView("raw"))
            setRawMode(true);
        if (line == QByteArrayView("bye"))
            transport()->loseConnection();
        if (line == QByteArrayView("starttls"))
            discardPending();
        if (line == QByteArrayView("echo"))
            sendLine("yes");
    }
    void lineTooLong() override { m_heard.append("<too long>"); }
    void rawReceived(QByteArrayView bytes) override { m_heard.append('[' + bytes.toByteArray() + ']'); }

private:
    QByteArrayList& m_heard;
};

} // namespace

class LineProtocolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::newRow("both endings") << QByteArray("one\r\ntwo\n\r\n") << QByteArrayList{"one", "two", ""};
        QTest::newRow("rest waits") << QByteArray("one\ntw") << QByteArrayList{"one"};
        QTest::newRow("too long") << QByteArray("12345678901\nok\n") << QByteArrayList{"<too long>", "ok"};
        QTest::newRow("exactly the limit") << QByteArray("1234567890\r\n") << QByteArrayList{"1234567890"};
    }
    void cutsLines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, lines);
        for (const bool whole : {true, false}) {
            QByteArrayList heard;
            MemoryTransport wire;
            wire.open(std::make_unique<Lines>(heard, 10));
            if (whole)
                wire.feed(bytes);
            else
                wire.feedByteByByte(bytes);
            QCOMPARE(heard, lines);
        }
    }

    void endlessLineIsToldOnceAndCostsNoMemory()
    {
        QByteArrayList heard;
        MemoryTransport wire;
        wire.open(std::make_unique<Lines>(heard, 100));
        for (int i = 0; i < 1000; ++i)
            wire.feed(QByteArray(1000, 'x'));
        QCOMPARE(heard, QByteArrayList{"<too long>"});
        wire.feed("\nfine\n");
        QCOMPARE(heard.last(), QByteArray("fine"));
    }

    void rawModeTakesTheRest()
    {
        QByteArrayList heard;
        MemoryTransport wire;
        wire.open(std::make_unique<Lines>(heard));
        wire.feed("raw\nbytes\nof");
        wire.feed("more");
        QCOMPARE(heard, (QByteArrayList{"raw", "[bytes\nof]", "[more]"}));
    }

    void nothingAfterTheEnd()
    {
        QByteArrayList heard;
        MemoryTransport wire;
        wire.open(std::make_unique<Lines>(heard));
        wire.feed("bye\n");
        QVERIFY(!wire.isOpen());
        wire.feed("late\n");
        QCOMPARE(heard, QByteArrayList{"bye"});
    }

    void whatCameBeforeTlsIsForgotten()
    {
        QByteArrayList heard;
        MemoryTransport wire;
        wire.open(std::make_unique<Lines>(heard));
        wire.feed("starttls\r\ninjected\r\n");
        QCOMPARE(heard, QByteArrayList{"starttls"});
        wire.feed("after\r\n");
        QCOMPARE(heard.last(), QByteArray("after"));
    }

    void answersEndInCrLf()
    {
        QByteArrayList heard;
        MemoryTransport wire;
        wire.open(std::make_unique<Lines>(heard));
        wire.feed("echo\n");
        QCOMPARE(wire.takeWritten(), QByteArray("yes\r\n"));
    }
};

QTEST_APPLESS_MAIN(LineProtocolTest)
#include "tst_lineprotocol.moc"
