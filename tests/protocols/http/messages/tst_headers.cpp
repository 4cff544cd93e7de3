#include "protocols/http/messages/headers.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

class HeadersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesHeaderNamesWithoutCase();
    void tellsSecretsFromProofs();
};

void HeadersTest::comparesHeaderNamesWithoutCase()
{
    Headers headers{{"Accept", "a, b"}, {"ACCEPT", "c,,  d "}, {"X", "1"}};
    QCOMPARE(headers.value("accept"), "a, b");
    QCOMPARE(headers.joined("Accept"), "a, b, c,,  d ");
    QCOMPARE(headers.list("accept"), (QByteArrayList{"a", "b", "c", "d"}));
    QVERIFY(headers.listHolds("accept", "D"));
    QVERIFY(!headers.listHolds("accept", "aa"));
    QCOMPARE(headers.count("accept"), 2);
    headers.set("accept", "z");
    headers.addIfMissing("X", "2");
    headers.addIfMissing("Y", "3");
    QCOMPARE(headers, (Headers{{"X", "1"}, {"accept", "z"}, {"Y", "3"}}));
    QVERIFY(isToken("X-Y!#$%&'*+.^_`|~") && !isToken("") && !isToken("a b") && !isToken("a:") && !isToken("\xe9"));
}

void HeadersTest::tellsSecretsFromProofs()
{
    QVERIFY(holdSecret({{"authorization", "bearer sesame"}}));
    QVERIFY(holdSecret({{"Authorization", "Basic YTpi"}}));
    QVERIFY(holdSecret({{"X-Gitlab-Token", "sesame"}}));
    QVERIFY(!holdSecret({{"Authorization", "Digest username=\"a\", response=\"00\""}}));
    QVERIFY(!holdSecret({{"X-Hub-Signature-256", "sha256=00"}}));
    QVERIFY(!holdSecret({}));
}

QTEST_GUILESS_MAIN(HeadersTest)
#include "tst_headers.moc"
