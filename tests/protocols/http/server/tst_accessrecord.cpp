#include "protocols/http/server/accessrecord.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

class AccessRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escapesWhatItLogs();
};

void AccessRecordTest::escapesWhatItLogs()
{
    Request request;
    request.method = "GET";
    request.rawTarget = "/x";
    request.peer = {Address::Family::IPv4, u"10.0.0.7"_s, 5};
    request.headers = {{"User-Agent", "a\"b\\c\x1b[31m\xe9"}, {"Referer", "http://a/"}};
    const AccessRecord record{request, 200, 512, {}, 784111777000};
    QCOMPARE(combinedLine(record),
        "10.0.0.7 - - [06/Nov/1994:08:49:37 +0000] \"GET /x HTTP/1.1\" 200 512 \"http://a/\" \"a\\\"b\\\\c\\x1b[31m\\xe9\"");
    QCOMPARE(combinedLine({Request{}, 400, 0, {}, 0}), "- - - [01/Jan/1970:00:00:00 +0000] \"-\" 400 - \"-\" \"-\"");
}

QTEST_GUILESS_MAIN(AccessRecordTest)
#include "tst_accessrecord.moc"
