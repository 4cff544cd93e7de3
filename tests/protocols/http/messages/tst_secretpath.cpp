#include "protocols/http/messages/secretpath.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;

class SecretPathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isLeftOut_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char* address, const char* shown) {
            QTest::newRow(address) << QByteArray(address) << QByteArray(shown);
        };
        row("GET /h/abcDEF123 HTTP/1.1", "GET /h/... HTTP/1.1");
        row("/h/abcDEF123/live?x=1", "/h/.../live?x=1");
        row("http://a/h/one and http://b/votes/h/two", "http://a/h/... and http://b/votes/h/...");
        row("/h/", "/h/...");
        row("/r/fruit", "/r/fruit");
    }
    void isLeftOut()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, shown);
        QCOMPARE(http::withoutSecretPath(address), shown);
    }
};

QTEST_GUILESS_MAIN(SecretPathTest)
#include "tst_secretpath.moc"
