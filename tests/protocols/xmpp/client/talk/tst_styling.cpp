#include <QtTest>

#include "protocols/xmpp/client/talk/styling.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppStylingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void styles_data();
    void styles();
    void stylesLongLines();
};

void XmppStylingTest::styles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("styles");
    QTest::newRow("strong") << u"a *b* c"_s << 3 << int(StyledSpan::Strong);
    QTest::newRow("its mark") << u"a *b* c"_s << 2 << int(StyledSpan::Strong | StyledSpan::Mark);
    QTest::newRow("after it") << u"a *b* c"_s << 6 << 0;
    QTest::newRow("nested") << u"*a _b_*"_s << 4 << int(StyledSpan::Strong | StyledSpan::Emphasis);
    QTest::newRow("in a word") << u"a*b*"_s << 2 << 0;
    QTest::newRow("open") << u"*a b"_s << 1 << 0;
    QTest::newRow("blank") << u"* a*"_s << 2 << 0;
    QTest::newRow("nothing inside") << u"`*a*`"_s << 2 << int(StyledSpan::Monospace);
    QTest::newRow("quote") << u"> a"_s << 2 << int(StyledSpan::Quote);
    QTest::newRow("block") << u"```\n*a*\n```"_s << 5 << int(StyledSpan::Preformatted);
    QTest::newRow("behind the block") << u"```\na\n```\nb"_s << 10 << 0;
    QTest::newRow("quote ends the block") << u"> ```\nb"_s << 6 << 0;
}

void XmppStylingTest::styles()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    qsizetype covered = 0;
    int found = -1;
    for (const auto& span : styledSpans(text)) {
        QCOMPARE(span.start, covered);
        covered += span.length;
        if (at >= span.start && at < covered)
            found = span.styles;
    }
    QCOMPARE(covered, text.size());
    QTEST(found, "styles");
}

void XmppStylingTest::stylesLongLines()
{
    QString hostile;
    for (int i = 0; i < 60'000; ++i)
        hostile += u" *a _b"_s;
    QCOMPARE(styledSpans(hostile).size(), 1); // and at once
}

QTEST_MAIN(XmppStylingTest)
#include "tst_styling.moc"
