#include "protocols/http/messages/target.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

class TargetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTargetsApart();
    void findsParameters();
};

void TargetTest::takesTargetsApart()
{
    const auto target = parseTarget("GET", "/r/a%20b/%C3%A9?x=1&y");
    QVERIFY(target);
    QCOMPARE(target->segments, (QStringList{u"r"_s, u"a b"_s, u"\u00e9"_s}));
    QCOMPARE(target->query, "x=1&y");
    QCOMPARE(parseTarget("GET", "/")->segments, QStringList{u""_s});
    QCOMPARE(parseTarget("GET", "//")->segments, (QStringList{u""_s, u""_s}));
    for (const auto* hidden : {"/a%2Fb", "/a%2fb", "/a/..%2f..%2fetc", "/%2F", "/%2e%2e%2fa"})
        QVERIFY(!parseTarget("GET", hidden)); // a slash for whoever joins the segments
    QCOMPARE(parseTarget("GET", "/a%5Cb")->segments, QStringList{u"a\\b"_s});
    const auto absolute = parseTarget("GET", "HTTP://a.example:80?q");
    QVERIFY(absolute);
    QCOMPARE(absolute->authority, "a.example:80");
    QCOMPARE(absolute->query, "q");
    QVERIFY(!parseTarget("GET", "ftp://a/x"));
    QVERIFY(!parseTarget("GET", "http://"));
    QVERIFY(!parseTarget("GET", "http:///x"));
    QVERIFY(!parseTarget("GET", ""));
}

void TargetTest::findsParameters()
{
    const auto target = parseTarget("GET", "/?kiosk&a=1%26+2&a=3&b=&c=%ff");
    QVERIFY(target);
    QVERIFY(target->hasParameter(u"kiosk"_s));
    QCOMPARE(target->parameter(u"kiosk"_s), u""_s);
    QCOMPARE(target->parameter(u"a"_s), u"1& 2"_s);
    QCOMPARE(target->parameter(u"b"_s), u""_s);
    QVERIFY(!target->hasParameter(u"d"_s));
    QVERIFY(!parseTarget("GET", "/")->hasParameter(u""_s));
}

QTEST_GUILESS_MAIN(TargetTest)
#include "tst_target.moc"
