#include <QTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/extensions/resultset.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class ResultSetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picksThePage_data();
    void picksThePage();
    void whoIsNotThereBeginsNothingAnew();
    void numbersThatAreNoneAskForNothing();
    void comesBackAsItWent();
};

void ResultSetTest::picksThePage_data()
{
    QTest::addColumn<PageRequest>("wanted");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("no wish") << PageRequest{} << 0 << 4;
    QTest::newRow("fewer") << PageRequest{.max = 2} << 0 << 2;
    QTest::newRow("more than there may be") << PageRequest{.max = 1000} << 0 << 4;
    QTest::newRow("only the count") << PageRequest{.max = 0} << 0 << 0;
    QTest::newRow("behind one") << PageRequest{.max = 2, .after = u"3"_s} << 4 << 6;
    QTest::newRow("behind the last") << PageRequest{.after = u"9"_s} << 10 << 10;
    QTest::newRow("before one") << PageRequest{.max = 2, .before = u"5"_s} << 3 << 5;
    QTest::newRow("before the first") << PageRequest{.before = u"0"_s} << 0 << 0;
    QTest::newRow("the last page") << PageRequest{.max = 3, .last = true} << 7 << 10;
    QTest::newRow("by place") << PageRequest{.max = 2, .index = 8} << 8 << 10;
    QTest::newRow("by a place behind the end") << PageRequest{.index = 99} << 10 << 10;
    QTest::newRow("between two") << PageRequest{.after = u"2"_s, .before = u"4"_s} << 3 << 4;
    QTest::newRow("between two the wrong way round") << PageRequest{.after = u"6"_s, .before = u"4"_s} << 4 << 4;
}

void ResultSetTest::picksThePage()
{
    QFETCH(PageRequest, wanted);
    const auto page = pageIn(wanted, 10, 4, [](qsizetype at) { return QString::number(at); });
    QVERIFY(page);
    QTEST(int(page->first), "from");
    QTEST(int(page->second), "to");
}

void ResultSetTest::whoIsNotThereBeginsNothingAnew()
{
    const auto nameOf = [](qsizetype at) { return QString::number(at); };
    QVERIFY(!pageIn({.after = u"gone"_s}, 10, 4, nameOf));
    QVERIFY(!pageIn({.before = u"gone"_s}, 10, 4, nameOf));
    QVERIFY(!pageIn({.after = u"0"_s}, 0, 4, nameOf));
    QVERIFY(pageIn({}, 0, 4, nameOf));
}

void ResultSetTest::numbersThatAreNoneAskForNothing()
{
    for (const QByteArray inside :
        {"<max>many</max>", "<max>-1</max>", "<index>-1</index>", "<max>99999999999</max>", "<max/>"}) {
        const auto parent = *xml::parse(
            "<q xmlns='a'><set xmlns='http://jabber.org/protocol/rsm'>" + inside + "</set></q>");
        QVERIFY2(!PageRequest::in(parent), inside);
    }
    QVERIFY(!PageRequest::in(*xml::parse("<q xmlns='a'><set/></q>"))); // of another namespace
}

void ResultSetTest::comesBackAsItWent()
{
    xml::Element parent(u"q"_s, u"a"_s);
    parent.add(PageRequest{.max = 7, .after = u"x"_s, .last = true, .index = 3}.toElement());
    const auto read = PageRequest::in(parent);
    QCOMPARE(*read->max, 7);
    QCOMPARE(read->after, u"x"_s);
    QVERIFY(read->last && read->isFromEnd());
    QCOMPARE(*read->index, 3);
    xml::Element answer(u"q"_s, u"a"_s);
    answer.add(PageAnswer{.count = 5}.toElement()); // an empty page has neither first nor last (§2.5)
    QVERIFY(answer.firstElement().childText(u"first").isNull());
    QCOMPARE(PageAnswer::in(answer)->count, 5);
}

QTEST_GUILESS_MAIN(ResultSetTest)
#include "tst_resultset.moc"
