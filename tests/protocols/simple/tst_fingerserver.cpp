#include <QTest>

#include "netcore/task/deferred.h"
#include "netcore/task/unhandledfailure.h"
#include "protocols/simple/fingerserver.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class House final : public simple::FingerUsers {
public:
    Task<Result<QString>> everyone(bool isVerbose) override
    {
        return Result<QString>(isVerbose ? u"alice bob, in full"_s : u"alice bob"_s);
    }
    Task<Result<QString>> describe(QString user, bool) override
    {
        asked << user;
        return answer.task([this] { ++cancelled; });
    }
    QStringList asked;
    Deferred<Result<QString>> answer;
    int cancelled = 0;
};

} // namespace

class FingerServerTest : public QObject {
    Q_OBJECT

    ManualClock m_clock;

private Q_SLOTS:
    void tellsOfEveryone()
    {
        House house;
        MemoryTransport wire;
        wire.open(std::make_unique<simple::FingerServer>(house, m_clock));
        wire.feedByteByByte("/W\r\n");
        QCOMPARE(wire.takeWritten(), "alice bob, in full\r\n");
        QVERIFY(!wire.isOpen());
        QCOMPARE(m_clock.pendingTimers(), 0);
    }

    void tellsOfOneWhenItKnows()
    {
        House house;
        MemoryTransport wire;
        wire.open(std::make_unique<simple::FingerServer>(house, m_clock));
        wire.feed("alice\r\nbob\r\n");
        QVERIFY(wire.isOpen());
        QCOMPARE(house.asked, QStringList{u"alice"_s});
        house.answer.fire(u"Login: alice\nPlan: \u0007none"_s);
        wire.settle();
        QCOMPARE(wire.takeWritten(), "Login: alice\r\nPlan: none\r\n");
        QVERIFY(!wire.isOpen());
    }

    void saysWhyNot()
    {
        House house;
        MemoryTransport wire;
        wire.open(std::make_unique<simple::FingerServer>(house, m_clock));
        wire.feed("nobody\r\n");
        house.answer.fire(Error{Error::Kind::Refused, Reason::NotFound, u"There is nobody called nobody."_s, {}, 0});
        QCOMPARE(wire.takeWritten(), "There is nobody called nobody.\r\n");
    }

    void keepsOurOwnTroubleToItself()
    {
        const auto listener = setUnhandledFailureListener([](const Error&, const Origin&) {});
        House house;
        MemoryTransport wire;
        wire.open(std::make_unique<simple::FingerServer>(house, m_clock));
        wire.feed("alice\r\n");
        house.answer.fire(Error::local(Reason::PermissionDenied, u"/srv/plans cannot be read."_s));
        const auto said = wire.takeWritten();
        QVERIFY(!said.isEmpty() && !said.contains("/srv"));
    }

    void forwardsNothing()
    {
        House house;
        MemoryTransport wire;
        wire.open(std::make_unique<simple::FingerServer>(house, m_clock));
        wire.feed("alice@elsewhere.example\r\n");
        QCOMPARE(wire.takeWritten(), "Finger forwarding service denied.\r\n");
        QVERIFY(house.asked.isEmpty());
        QVERIFY(!wire.isOpen());
    }

    void whoAsksNothingOrTooMuchIsLetGoOf()
    {
        House house;
        MemoryTransport silent;
        silent.open(std::make_unique<simple::FingerServer>(house, m_clock));
        m_clock.advance(29s);
        QVERIFY(silent.isOpen());
        m_clock.advance(1s);
        silent.settle();
        QVERIFY(!silent.isOpen());

        MemoryTransport endless;
        endless.open(std::make_unique<simple::FingerServer>(house, m_clock));
        endless.feed(QByteArray(5000, 'a'));
        QVERIFY(!endless.isOpen());
        QVERIFY(house.asked.isEmpty());
    }

    void whoHangsUpStopsTheSearch()
    {
        House house;
        MemoryTransport wire;
        wire.open(std::make_unique<simple::FingerServer>(house, m_clock));
        wire.feed("alice\r\n");
        wire.peerCloses();
        QCOMPARE(house.cancelled, 1);
    }

    void whoOnlyEndsItsHalfIsAnswered()
    {
        House house;
        MemoryTransport wire;
        wire.open(std::make_unique<simple::FingerServer>(house, m_clock));
        wire.feed("alice\r\n");
        wire.peerEndsItsHalf();
        QVERIFY(wire.isOpen());
        house.answer.fire(u"Login: alice"_s);
        wire.settle();
        QCOMPARE(wire.takeWritten(), "Login: alice\r\n");
        QVERIFY(!wire.isOpen());

        MemoryTransport mute;
        mute.open(std::make_unique<simple::FingerServer>(house, m_clock));
        mute.peerEndsItsHalf(); // nothing was asked, and nothing will be
        QVERIFY(!mute.isOpen());
    }
};

QTEST_APPLESS_MAIN(FingerServerTest)
#include "tst_fingerserver.moc"
