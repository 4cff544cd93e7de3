#include <QTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/stanza/fallback.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

QString of(const QByteArray& marks, const QStringList& understood)
{
    return withoutFallback(
        *xml::parse("<message xmlns='jabber:client'>" + marks + "</message>"), u"ab😀cd"_s, understood);
}

} // namespace

class FallbackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotUnderstoodIsShown();
    void countsCharactersAndNotUnits();
    void rangesMayMeetAndStandInAnyOrder();
    void nonsenseTakesNothingAway();
};

void FallbackTest::whatIsNotUnderstoodIsShown()
{
    QCOMPARE(of("<fallback xmlns='urn:xmpp:fallback:0' for='urn:x'><body start='0' end='2'/></fallback>", {u"urn:y"_s}),
        u"ab😀cd"_s);
    QCOMPARE(of("<fallback xmlns='urn:xmpp:fallback:0' for='urn:x'><body start='0' end='2'/></fallback>", {u"urn:x"_s}),
        u"😀cd"_s);
}

void FallbackTest::countsCharactersAndNotUnits()
{
    QCOMPARE(of("<fallback xmlns='urn:xmpp:fallback:0' for='urn:x'><body start='2' end='3'/></fallback>", {u"urn:x"_s}),
        u"abcd"_s);
}

void FallbackTest::rangesMayMeetAndStandInAnyOrder()
{
    QCOMPARE(
        of("<fallback xmlns='urn:xmpp:fallback:0' for='urn:x'><body start='3' end='5'/><body start='0' end='4'/></fallback>",
            {u"urn:x"_s}),
        u""_s);
    QCOMPARE(of("<fallback xmlns='urn:xmpp:fallback:0' for='urn:x'><body start='4' end='5'/></fallback>"
                "<fallback xmlns='urn:xmpp:fallback:0' for='urn:y'><body start='0' end='1'/></fallback>",
                 {u"urn:x"_s, u"urn:y"_s}),
        u"b😀c"_s);
}

void FallbackTest::nonsenseTakesNothingAway()
{
    for (const QByteArray range : {"start='4' end='1'", "start='9' end='12'", "start='a' end='b'"})
        QCOMPARE(of("<fallback xmlns='urn:xmpp:fallback:0' for='urn:x'><body " + range + "/></fallback>", {u"urn:x"_s}),
            u"ab😀cd"_s);
    QCOMPARE(of("<fallback xmlns='urn:other' for='urn:x'><body/></fallback>", {u"urn:x"_s}), u"ab😀cd"_s);
}

QTEST_GUILESS_MAIN(FallbackTest)
#include "tst_fallback.moc"
