#include "netcore/base/webrequest.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;

class WebRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsABrowser_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isWeb");
        for (const auto* line : {"GET / HTTP/1.1", "POST /x HTTP/1.1", "put / HTTP/1.0", "HEAD / HTTP/1.1",
                 "OPTIONS * HTTP/1.1", "DELETE / HTTP/1.1", "PATCH / HTTP/1.1", "CONNECT host:1 HTTP/1.1",
                 "TRACE / HTTP/1.1", "PRI * HTTP/2.0", "Host: localhost", "\x16\x03\x01"})
            QTest::newRow(line) << QByteArray(line) << true;
        for (const auto* line :
            {"", "NICK alice", "post", "get", "GETTING up", "alice", " GET / HTTP/1.1", "<?xml version='1.0'?>"})
            QTest::newRow(qPrintable(QLatin1String("not ") + QLatin1String(line))) << QByteArray(line) << false;
    }
    void knowsABrowser()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isWeb);
        QCOMPARE(isWebRequest(line), isWeb);
    }
};

QTEST_GUILESS_MAIN(WebRequestTest)
#include "tst_webrequest.moc"
