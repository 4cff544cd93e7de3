#include <QTest>

#include "protocols/simple/guardeddatagrams.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// A socket that only remembers.
class Socket final : public DatagramTransport {
public:
    Result<Done> write(QByteArray bytes, const Address& to) override
    {
        sent << bytes;
        receivers << to.toString();
        return Done();
    }
    Result<Done> write(QByteArray) override { return Done(); }
    void pauseReading() override {}
    void resumeReading() override {}
    void close() override {}
    Address local() const override { return {Address::Family::IPv4, u"127.0.0.1"_s, 7007}; }
    Address peer() const override { return {}; }
    qsizetype maxPacket() const override { return 8192; }
    DatagramCounts counts() const override { return {}; }
    Result<Done> setBroadcast(bool) override { return Done(); }
    Multicast* multicast() override { return nullptr; }
    int descriptor() const override { return -1; }

    QByteArrayList sent;
    QStringList receivers;
};

} // namespace

class GuardedDatagramsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWhoAsks()
    {
        ManualClock clock;
        Socket socket;
        simple::GuardedDatagrams echo(clock, [](QByteArrayView request, qsizetype) { return request.toByteArray(); });
        echo.started(socket);
        echo.datagramReceived("hello", {Address::Family::IPv4, u"192.0.2.1"_s, 4000});
        echo.datagramReceived("loop", {Address::Family::IPv4, u"192.0.2.1"_s, 7007}); // another of us
        echo.datagramReceived("loop", {Address::Family::IPv4, u"192.0.2.1"_s, 19});
        QCOMPARE(socket.sent, QByteArrayList{"hello"});
        QCOMPARE(socket.receivers, QStringList{u"192.0.2.1:4000"_s});
    }

    void anAnswerThatIsTooLongIsNone()
    {
        ManualClock clock;
        Socket socket;
        qsizetype room = 0;
        simple::GuardedDatagrams big(clock, [&](QByteArrayView, qsizetype has) {
            room = has;
            return QByteArray(1000, 'x');
        });
        big.started(socket);
        big.datagramReceived("x", {Address::Family::IPv4, u"192.0.2.1"_s, 4000});
        QVERIFY(room > 0 && room < 1000);
        QVERIFY(socket.sent.isEmpty());
    }
};

QTEST_APPLESS_MAIN(GuardedDatagramsTest)
#include "tst_guardeddatagrams.moc"
