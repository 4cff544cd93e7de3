#include <QTest>

#include "protocols/http/messages/shownhead.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;

class ShownHeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatOthersCouldUse()
    {
        QCOMPARE(shownHead("GET / HTTP/1.1",
                     {{"Host", "a"}, {"AUTHORIZATION", "Basic c2VzYW1l"}, {"Cookie", "id=sesame"},
                         {"X-Gitlab-Token", "sesame"}}),
            "GET / HTTP/1.1\r\nHost: a\r\nAUTHORIZATION: Basic (hidden)\r\nCookie: (hidden)\r\nX-Gitlab-Token: (hidden)\r\n\r\n");
        QCOMPARE(shownHead("GET / HTTP/1.1", {{"Authorization", "sesame"}}),
            "GET / HTTP/1.1\r\nAuthorization: (hidden)\r\n\r\n");
    }

    void leavesOutAddressesThatAreRights()
    {
        QCOMPARE(shownHead("GET /h/sesame/live HTTP/1.1", {{"Referer", "http://a/h/sesame"}}),
            "GET /h/.../live HTTP/1.1\r\nReferer: http://a/h/...\r\n\r\n");
    }

    void readsWhatWasWritten()
    {
        QCOMPARE(shownHead("HTTP/1.1 200 OK\r\nSet-Cookie: id=sesame; Path=/\r\nX: y\r\n\r\nbody: z\r\n"),
            "HTTP/1.1 200 OK\r\nSet-Cookie: (hidden)\r\nX: y\r\n\r\n");
        QCOMPARE(shownHead("no end"), "\r\n\r\n");
    }

    void isBounded()
    {
        Headers headers;
        for (int i = 0; i < 100; ++i)
            headers.add("X", QByteArray(1000, 'y'));
        QVERIFY(shownHead("GET / HTTP/1.1", headers).size() <= longestShownHead);
        QVERIFY(shownHead(QByteArray(100'000, 'x'), headers).size() <= longestShownHead);
    }
};

QTEST_APPLESS_MAIN(ShownHeadTest)
#include "tst_shownhead.moc"
