#include "app/rules/kinds/traces.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class TracesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersAndDigitsCount()
    {
        QCOMPARE(gistOf(u"Is there *any* coffee?\n2 cups"_s), u"isthereanycoffee2cups"_s);
        QCOMPARE(gistOf(u"a"_s.repeated(500)).size(), 120);
        QCOMPARE(gistOf(u"?!\n…"_s), u"?! …"_s); // nothing but signs
    }

    void wordsAreKnownInside()
    {
        const auto said = traceOfWords(u"the door is open"_s);
        QVERIFY(isTrace(traceOfWords(u"The door is open!"_s), said));
        QVERIFY(isTrace(traceOfWords(u"<ann> the door is open (from irc)"_s), said));
        QVERIFY(!isTrace(traceOfWords(u"the door"_s), said));
        QVERIFY(!isTrace(traceOfWords(u"well, yes"_s), traceOfWords(u"yes"_s))); // in what anybody says
        QVERIFY(!isTrace(u"item fruit thedoorisopen"_s, said));
        QVERIFY(isTrace(u"poll-opened fruit"_s, u"poll-opened fruit"_s));
        QVERIFY(!isTrace(u"poll-opened fruits"_s, u"poll-opened fruit"_s));
    }
};

QTEST_GUILESS_MAIN(TracesTest)
#include "tst_traces.moc"
