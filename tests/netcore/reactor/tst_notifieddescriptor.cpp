#include <QTemporaryFile>
#include <QTest>

#include "netcore/reactor/notifieddescriptor.h"
#include "tests/netcore/pipe.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;

class NotifiedDescriptorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsWanted()
    {
        Pipe pipe;
        QObject parent;
        int reads = 0;
        int writes = 0;
        const auto count = [&](bool readable, bool writable) {
            reads += readable;
            writes += writable;
        };
        NotifiedDescriptor reading(&parent, pipe.reading.get(), count);
        NotifiedDescriptor writing(&parent, pipe.writing.get(), count);
        QVERIFY(pipe.put("x"));
        processPending();
        QCOMPARE(reads + writes, 0);
        QVERIFY(parent.children().isEmpty()); // a notifier only for what was ever wanted
        reading.setWanted(true, false);
        QTRY_VERIFY(reads > 0);
        QCOMPARE(writes, 0);
        reading.setWanted(false, false);
        writing.setWanted(false, true);
        QTRY_VERIFY(writes > 0);
        writing.setWanted(false, false);
        const int before = reads + writes;
        processPending();
        QCOMPARE(reads + writes, before);
    }

    void lettingGoFromInside()
    {
        Pipe pipe;
        QObject parent;
        int told = 0;
        std::unique_ptr<NotifiedDescriptor> one;
        one = std::make_unique<NotifiedDescriptor>(&parent, pipe.reading.get(), [&](bool, bool) {
            one.reset();
            ++told;
        });
        one->setWanted(true, false);
        QVERIFY(pipe.put("x"));
        QTRY_VERIFY(!one);
        QTRY_VERIFY(parent.children().isEmpty());
        QCOMPARE(told, 1);
    }

    void aNumberThatIsUsedAgainIsAnothers()
    {
        QObject parent;
        int told = 0;
        auto first = std::make_unique<Pipe>();
        const int number = first->reading.get();
        auto one = std::make_unique<NotifiedDescriptor>(&parent, number, [&](bool, bool) { ++told; });
        one->setWanted(true, false);
        one.reset();
        first.reset();
        const Pipe second;
        QCOMPARE(second.reading.get(), number);
        QVERIFY(second.put("x"));
        processPending();
        QCOMPARE(told, 0);
    }

    void aFileIsAlwaysReady()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QObject parent;
        int told = 0;
        NotifiedDescriptor one(&parent, file.handle(), [&](bool readable, bool) { told += readable; });
        one.setWanted(true, false);
        QTRY_VERIFY(told > 2);
    }
};

QTEST_GUILESS_MAIN(NotifiedDescriptorTest)
#include "tst_notifieddescriptor.moc"
