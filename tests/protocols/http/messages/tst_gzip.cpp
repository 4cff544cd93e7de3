#include "protocols/http/messages/gzip.h"

#include <QProcess>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

class GzipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compressesAsGzipDoes();
    void readsAcceptEncoding_data();
    void readsAcceptEncoding();
};

void GzipTest::compressesAsGzipDoes()
{
    const QByteArray text = QByteArray("all the same, all the same; ").repeated(1000);
    const QByteArray packed = gzip(text);
    QVERIFY(packed.size() < text.size() / 20);
    QProcess gunzip;
    gunzip.start(u"/bin/gzip"_s, {u"-dc"_s});
    QVERIFY(gunzip.waitForStarted());
    gunzip.write(packed);
    gunzip.closeWriteChannel();
    QVERIFY(gunzip.waitForFinished());
    QCOMPARE(gunzip.exitCode(), 0); // length and sum are right
    QCOMPARE(gunzip.readAllStandardOutput(), text);
}

void GzipTest::readsAcceptEncoding_data()
{
    QTest::addColumn<QByteArrayList>("accept");
    QTest::addColumn<bool>("takes");
    QTest::newRow("nothing") << QByteArrayList{} << false;
    QTest::newRow("browser") << QByteArrayList{"gzip", "deflate", "br"} << true;
    QTest::newRow("star") << QByteArrayList{"*"} << true;
    QTest::newRow("others") << QByteArrayList{"br", "zstd"} << false;
    QTest::newRow("weighed") << QByteArrayList{"br", "gzip;q=0.5"} << true;
    QTest::newRow("refused") << QByteArrayList{"gzip;q=0", "br"} << false;
    QTest::newRow("refused, spaced") << QByteArrayList{"GZIP ; q=0.000"} << false;
}

void GzipTest::readsAcceptEncoding()
{
    QFETCH(QByteArrayList, accept);
    QTEST(takesGzip(accept), "takes");
}

QTEST_GUILESS_MAIN(GzipTest)
#include "tst_gzip.moc"
