#include <QTest>

#include "protocols/http/messages/byterange.h"
#include "tests/support/testclass.h"

using namespace everyport::http;

class ByteRangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWanted_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QByteArray() << QByteArray("whole");
        QTest::newRow("first") << QByteArray("bytes=0-99") << QByteArray("bytes 0-99/1000");
        QTest::newRow("one") << QByteArray("bytes=999-999") << QByteArray("bytes 999-999/1000");
        QTest::newRow("from") << QByteArray("bytes=900-") << QByteArray("bytes 900-999/1000");
        QTest::newRow("last") << QByteArray("bytes=-10") << QByteArray("bytes 990-999/1000");
        QTest::newRow("more than there is") << QByteArray("bytes=500-5000") << QByteArray("bytes 500-999/1000");
        QTest::newRow("more than all") << QByteArray("bytes=-5000") << QByteArray("bytes 0-999/1000");
        QTest::newRow("endless number") << QByteArray("bytes=1-99999999999999999999999")
                                        << QByteArray("bytes 1-999/1000");
        QTest::newRow("behind") << QByteArray("bytes=1000-") << QByteArray("bytes */1000");
        QTest::newRow("nothing of it") << QByteArray("bytes=-0") << QByteArray("bytes */1000");
        QTest::newRow("backwards") << QByteArray("bytes=9-1") << QByteArray("whole");
        QTest::newRow("several") << QByteArray("bytes=0-1,5-6") << QByteArray("whole");
        QTest::newRow("other unit") << QByteArray("lines=0-1") << QByteArray("whole");
        QTest::newRow("no number") << QByteArray("bytes=a-b") << QByteArray("whole");
        QTest::newRow("signed") << QByteArray("bytes=+1-2") << QByteArray("whole");
        QTest::newRow("no dash") << QByteArray("bytes=5") << QByteArray("whole");
    }
    void readsWhatIsWanted()
    {
        QFETCH(QByteArray, range);
        Request request;
        if (!range.isEmpty())
            request.headers.add("Range", range);
        QTEST(said(request), "said");
    }

    void asksWhetherItIsStillThat()
    {
        Request request;
        request.headers.add("Range", "bytes=0-9");
        request.headers.add("If-Range", "\"a\"");
        QCOMPARE(said(request), "bytes 0-9/1000");
        request.headers.set("If-Range", "\"b\"");
        QCOMPARE(said(request), "whole");
        request.headers.set("If-Range", "W/\"a\""); // only a strong one says that the bytes are the same
        QCOMPARE(said(request), "whole");
        request.headers.set("If-Range", "yesterday");
        QCOMPARE(said(request), "bytes 0-9/1000");
    }

private:
    static QByteArray said(const Request& request)
    {
        const auto part = partWanted(request, 1000, "\"a\"", "yesterday");
        return part.kind == PartWanted::Kind::Whole ? QByteArray("whole") : contentRange(part, 1000);
    }
};

QTEST_APPLESS_MAIN(ByteRangeTest)
#include "tst_byterange.moc"
