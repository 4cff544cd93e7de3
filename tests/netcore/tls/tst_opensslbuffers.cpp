#include <QTest>

#include "netcore/tls/opensslbuffers.h"
#include "tests/support/testclass.h"

using namespace everyport;

class OpenSslBuffersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFromTheViewAndWritesBehind()
    {
        OpenSslBuffers buffers;
        const auto bio = buffers.makeBio();
        char bytes[4] = {};
        QCOMPARE(BIO_read(bio.get(), bytes, 4), -1);
        QVERIFY(BIO_should_retry(bio.get())); // nothing now is no end
        buffers.in = "abcdef";
        QCOMPARE(BIO_read(bio.get(), bytes, 4), 4);
        QCOMPARE(QByteArrayView(bytes, 4), QByteArrayView("abcd"));
        QCOMPARE(BIO_ctrl_pending(bio.get()), size_t(2));
        QCOMPARE(BIO_read(bio.get(), bytes, 4), 2);
        QCOMPARE(BIO_write(bio.get(), "xy", 2), 2);
        QCOMPARE(BIO_write(bio.get(), "z", 1), 1);
        QCOMPARE(buffers.out, QByteArray("xyz"));
    }
};

QTEST_GUILESS_MAIN(OpenSslBuffersTest)
#include "tst_opensslbuffers.moc"
