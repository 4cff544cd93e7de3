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
        row("GET /link/k3y HTTP/1.1", "GET /link/... HTTP/1.1");
        row("GET /link/k3y.svg?C0DE HTTP/1.1", "GET /link/... HTTP/1.1"); // the query is the code that it shows
        row("http://a/link/k3y", "http://a/link/...");
        row("GET /l/C0DE HTTP/1.1", "GET /l/... HTTP/1.1");
        row("POST /v/C0DE.link HTTP/1.1", "POST /v/....link HTTP/1.1");
        row("http://a/v/7k?x=1 http://a/v/C0DE.link", "http://a/v/7k?x=1 http://a/v/....link");
        row("GET /%68/abcDEF123 HTTP/1.1", "GET /h/... HTTP/1.1"); // the same place
        row("/%6c%69nk%2fk3y?a", "/link/...");
        row("/v/C0DE%2Elink", "/v/....link");
        row("/h%", "/h%");
        row("/r/fr%75it?%zz%4", "/r/fr%75it?%zz%4"); // as it came
        row("/v/7k.privacy", "/v/7k.privacy");
        row("/k/7k", "/k/7k"); // what stands on walls is no secret
        row("/e/open-day/live", "/e/open-day/live");
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
