#include "app/rules/events/eventkinds.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class PubsubEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areKnownByNodeAndText()
    {
        const Fields apple{{u"node"_s, u"fruit"_s}, {u"text"_s, u"An apple!"_s}, {u"id"_s, u"1"_s}};
        QCOMPARE(traceOf({.kind = u"item-published"_s, .fields = apple}), u"item fruit anapple"_s);
    }
};

QTEST_GUILESS_MAIN(PubsubEventsTest)
#include "tst_pubsubevents.moc"
