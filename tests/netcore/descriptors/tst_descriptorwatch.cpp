#include <stdexcept>

#include <QTest>

#include "netcore/descriptors/descriptorwatch.h"
#include "tests/netcore/pipe.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;

class DescriptorWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingIsWantedFirst()
    {
        MemoryReactor reactor;
        PolledDescriptors descriptors(reactor);
        Pipe pipe;
        QByteArray told;
        const auto note = [&](bool readable, bool writable) { told += readable ? 'r' : writable ? 'w' : '-'; };
        DescriptorWatch reading(descriptors, pipe.reading.get(), note);
        DescriptorWatch writing(descriptors, pipe.writing.get(), note);
        descriptors.poll();
        QCOMPARE(told, QByteArray());
        writing.setWanted(false, true);
        descriptors.poll();
        QCOMPARE(told, QByteArray("w"));
        writing.setWanted(false, false);
        QVERIFY(pipe.put("x"));
        descriptors.poll();
        descriptors.poll(); // again, until it was read
        QCOMPARE(told, QByteArray("wrr"));
    }

    void lettingGoFromInside()
    {
        MemoryReactor reactor;
        PolledDescriptors descriptors(reactor);
        Pipe pipe;
        QVERIFY(pipe.put("x"));
        int told = 0;
        std::unique_ptr<DescriptorWatch> watch;
        watch = std::make_unique<DescriptorWatch>(descriptors, pipe.reading.get(), [&](bool, bool) {
            watch.reset();
            ++told; // what it captured is still there
        });
        descriptors.poll();
        descriptors.poll();
        QCOMPARE(told, 1);
    }

    void whoThrowsIsNotToldForEver()
    {
        MemoryReactor reactor;
        PolledDescriptors descriptors(reactor);
        Pipe pipe;
        QVERIFY(pipe.put("x"));
        int told = 0;
        DescriptorWatch watch(descriptors, pipe.reading.get(), [&](bool, bool) {
            ++told;
            throw std::runtime_error("on purpose");
        });
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("A descriptor's watcher failed: on purpose")));
        descriptors.poll();
        descriptors.poll();
        QCOMPARE(told, 1);
        watch.setWanted(true, false); // unless it wants to be
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("A descriptor's watcher failed: on purpose")));
        descriptors.poll();
        QCOMPARE(told, 2);
    }
};

QTEST_GUILESS_MAIN(DescriptorWatchTest)
#include "tst_descriptorwatch.moc"
