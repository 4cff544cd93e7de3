#include "protocols/http/messages/message.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::http;

class MessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs()
    {
        QCOMPARE(Response::text(200, "x").headers.value("Content-Type"), "text/plain; charset=utf-8");
        QCOMPARE(Response::html(200, "x").headers.value("Content-Type"), "text/html; charset=utf-8");
        QCOMPARE(Response::json("{}").headers.value("Content-Type"), "application/json");
        QCOMPARE(Response::redirect(303, "/x").headers.value("Location"), "/x");
    }

    void knowsPhrases()
    {
        for (const int status :
            {100, 101, 200, 204, 304, 400, 403, 404, 405, 408, 413, 414, 417, 421, 426, 431, 500, 501, 503, 505})
            QVERIFY2(!reasonPhrase(status).isEmpty(), qPrintable(QString::number(status)));
        QVERIFY(reasonPhrase(299).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
