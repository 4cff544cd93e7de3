#include <QTemporaryDir>

#include "netcore/interfaces/reactorunix.h"
#include "tests/netcore/conformance/streamtest.h"
#include "tests/support/testclass.h"

using namespace everyport;

class ReactorUnixTest : public StreamTest<ReactorUnix> {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addReactors(); }
    void init() { setStage(); }
    void cleanup() { strike(); }

    void talksAndEndsInOrder() { talk(); }
    void passesOnWhatItRead() { passOnEchoes(); }
    void aPausedReaderHearsItLater() { paused(); }
    void anAbortLosesWhatWasQueued() { aborted(); }
    void halvesEndOnTheirOwn() { halves(); }
    void aQuestionThatEndsWithItsHalfIsAnswered() { halfCloseWithoutTheFace(); }
    void aSwitchedProtocolHearsTheRest() { switched(); }
    void stopLetsEverybodyFinish() { stopped(); }
    void lettingGoOfThePortEndsItsConnections() { release(); }
    void aFactoryMayRefuse() { refusedByFactory(); }

    void endsAreUnix()
    {
        auto& ends = newEnds();
        QVERIFY(join(ends));
        QVERIFY(ends.port->address().family == Address::Family::Unix);
        QVERIFY(ends.server.transport->local().isLoopback());
    }

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    Result<std::unique_ptr<Port>> listen(ProtocolFactory factory) override
    {
        return role().listenUnix(m_folder.filePath(QString::number(++m_number)), 0600, {}, std::move(factory));
    }
    Task<Result<Transport*>> connectTo(const Port& port, std::unique_ptr<Protocol> protocol) override
    {
        return role().connectUnix(port.address().host, {}, std::move(protocol));
    }
};

QTEST_GUILESS_MAIN(ReactorUnixTest)
#include "tst_reactorunix.moc"
