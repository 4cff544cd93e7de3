#include <QTest>

#include "protocols/simple/onceanswer.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::simple;

class OnceAnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysItOnceAndHangsUp();
};

void OnceAnswerTest::saysItOnceAndHangsUp()
{
    int asked = 0;
    MemoryTransport wire;
    wire.open(std::make_unique<OnceAnswer>([&] { return QByteArray::number(++asked); }));
    wire.settle();
    QCOMPARE(wire.takeWritten(), QByteArray("1"));
    QVERIFY(!wire.isOpen());
    QVERIFY(!wire.wasAborted()); // what was said still arrives
    QCOMPARE(asked, 1);
}

QTEST_GUILESS_MAIN(OnceAnswerTest)
#include "tst_onceanswer.moc"
