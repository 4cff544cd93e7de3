#include <QTest>

#include "protocols/simple/identserver.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using simple::IdentAnswer;

namespace {

class House final : public simple::IdentUsers {
public:
    IdentAnswer whose(const simple::IdentQuery& query, const Address& asker) override
    {
        askers << asker.host;
        return query.here == 22 ? IdentAnswer::named("token") : IdentAnswer::failed(IdentAnswer::Fault::NoUser);
    }
    QStringList askers;
};

} // namespace

class IdentServerTest : public QObject {
    Q_OBJECT

    ManualClock m_clock;

private Q_SLOTS:
    void answersAboutTheAskersConnections()
    {
        House house;
        MemoryTransport wire;
        wire.setPeer({Address::Family::IPv4, u"192.0.2.5"_s, 5555});
        wire.open(std::make_unique<simple::IdentServer>(house, m_clock));
        wire.feedByteByByte("22, 4000\r\n23,1\r\n70000, 5\r\n");
        QCOMPARE(wire.takeWritten(),
            "22, 4000 : USERID : OTHER :token\r\n23, 1 : ERROR : NO-USER\r\n70000, 5 : ERROR : INVALID-PORT\r\n");
        QCOMPARE(house.askers, (QStringList{u"192.0.2.5"_s, u"192.0.2.5"_s}));
        QVERIFY(wire.isOpen());
    }

    void whoSpeaksSomethingElseIsCutOff()
    {
        House house;
        for (const char* line : {"GET / HTTP/1.1\r\n", "\r\n"}) {
            MemoryTransport wire;
            wire.open(std::make_unique<simple::IdentServer>(house, m_clock));
            wire.feed(line);
            QVERIFY(wire.takeWritten().isEmpty());
            QVERIFY(!wire.isOpen());
        }
        MemoryTransport endless;
        endless.open(std::make_unique<simple::IdentServer>(house, m_clock));
        endless.feed(QByteArray(3000, '1'));
        QVERIFY(!endless.isOpen());
    }

    void whoIsSilentIsLetGoOf()
    {
        House house;
        MemoryTransport wire;
        wire.open(std::make_unique<simple::IdentServer>(house, m_clock));
        m_clock.advance(50s);
        wire.feed("22, 1\r\n");
        m_clock.advance(50s);
        QVERIFY(wire.isOpen());
        m_clock.advance(10s);
        wire.settle();
        QVERIFY(!wire.isOpen());
        QCOMPARE(m_clock.pendingTimers(), 0);
    }
};

QTEST_APPLESS_MAIN(IdentServerTest)
#include "tst_identserver.moc"
