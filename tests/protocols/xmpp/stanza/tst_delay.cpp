#include <QtTest>

#include "protocols/xmpp/stanza/delay.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class DelayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dates();
};

void DelayTest::dates()
{
    QCOMPARE(dateTimeText(1'031'699'305'250), u"2002-09-10T23:08:25.250Z"_s);
}

QTEST_APPLESS_MAIN(DelayTest)
#include "tst_delay.moc"
