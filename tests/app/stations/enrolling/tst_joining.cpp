#include "app/stations/enrolling/joining.h"

#include <QTest>

#include "tests/app/stations/enrolling/invitationtexts.h"
#include "tests/app/stations/playedexchange.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class JoiningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_joining.reset();
        m_service.whispers.clear();
        m_enrolled.clear();
        m_refusals.clear();
        begin(invitationUntil(m_clock.wallMsecs() + qint64(24h / 1ms)));
    }
    void cleanup() { m_joining.reset(); }

    void asksUntilThereIsAnAnswer()
    {
        QCOMPARE(asked(), 0); // there is no connection
        m_joining->start();
        QCOMPARE(asked(), 1);
        QCOMPARE(readEnrolRequest(m_service.whispers.first().second.body), m_request);
        m_clock.advance(5s);
        QCOMPARE(asked(), 2);
        QVERIFY(m_refusals.last().contains(u"asked again"_s));
        m_joining->heard(
            answered({.home = u"hall"_s, .homeKey = m_homeKey, .space = u"stations"_s, .name = u"door"_s}));
        QCOMPARE(m_enrolled, QStringList{u"door"_s});
        m_clock.advance(1h);
        QCOMPARE(asked(), 2);
    }

    /// Twice as long each time, and no longer than five minutes.
    void asksEverMoreRarely()
    {
        m_joining->start();
        QList<qint64> pauses;
        qint64 before = 0;
        for (qint64 second = 1; second <= 30 * 60; ++second) {
            const auto until = asked();
            m_clock.advance(1s);
            if (asked() > until)
                pauses.append(second - std::exchange(before, second));
        }
        QCOMPARE(pauses.first(7), (QList<qint64>{5, 10, 20, 40, 80, 160, 300}));
        QCOMPARE(pauses.last(), 300);
        m_joining->start(); // a new connection
        const auto until = asked();
        m_clock.advance(5s);
        QCOMPARE(asked(), until + 1);
    }

    void withoutALineItIsSilent()
    {
        m_joining->start();
        m_joining->stop();
        m_clock.advance(1h);
        QCOMPARE(asked(), 1);
        QVERIFY(m_refusals.isEmpty());
    }

    void anInvitationThatIsOverIsNotAskedBy()
    {
        begin(invitationUntil(m_clock.wallMsecs() + 7000));
        m_joining->start();
        m_clock.advance(1h);
        QCOMPARE(asked(), 2);
        QVERIFY(m_refusals.last().contains(u"The invitation is over"_s));
    }

    /// Whoever does not know the code may say that the home refuses, and no more.
    void nobodyElseLetsItIn()
    {
        m_joining->start();
        const EnrolAnswer lie{.home = u"cave"_s, .homeKey = m_homeKey, .space = u"stations"_s, .name = u"door"_s};
        m_joining->heard({u"x@here/x"_s, writeEnrolAnswer(lie)});
        m_joining->heard({u"x@here/x"_s, writeEnrolAnswer(sealed(lie, m_request, makeCode()))});
        m_joining->heard({u"x@here/x"_s, "let me in"});
        QVERIFY(m_enrolled.isEmpty() && m_refusals.isEmpty());
        m_joining->heard({u"x@here/x"_s, writeEnrolAnswer({.refusal = u"Pay first."_s})});
        QCOMPARE(m_refusals.size(), 1);
        QVERIFY(!m_refusals.last().contains(u"Pay"_s));
        m_clock.advance(5s); // it goes on all the same
        QCOMPARE(asked(), 2);
    }

    /// An answer to an earlier request, such as that of another run, is none to this one.
    void anAnswerIsToItsOwnRequest()
    {
        m_joining->start();
        const auto other = makeEnrolRequest(u"door"_s, StationKeys::make(), m_invitation.code);
        const EnrolAnswer answer{.home = u"hall"_s, .homeKey = m_homeKey, .space = u"stations"_s, .name = u"door"_s};
        m_joining->heard({m_invitation.home, writeEnrolAnswer(sealed(answer, other, m_invitation.code))});
        QVERIFY(m_enrolled.isEmpty());
    }

    void theHomesRefusalIsTold()
    {
        m_joining->start();
        m_joining->heard(answered({.refusal = u"The card is used up."_s}));
        QCOMPARE(m_refusals, QStringList{u"The card is used up."_s});
        QVERIFY(m_enrolled.isEmpty());
    }

private:
    void begin(const Invitation& invitation)
    {
        m_invitation = invitation;
        m_request = makeEnrolRequest(u"door"_s, m_keys, invitation.code, u"DD"_s);
        m_joining = std::make_unique<Joining>(m_clock, m_exchange, invitation, m_request,
            Joining::Hearers{.enrolled = [this](const EnrolAnswer& answer) { m_enrolled.append(answer.name); },
                .refused = [this](const QString& sentence) { m_refusals.append(sentence); }});
        if (!m_home.isConnected())
            m_home.connect();
    }
    qsizetype asked() const { return m_service.whispers.size(); }
    Whisper answered(const EnrolAnswer& answer) const
    {
        return {m_invitation.home, writeEnrolAnswer(sealed(answer, m_request, m_invitation.code))};
    }

    ManualClock m_clock;
    PlayedService m_service;
    PlayedExchange m_home{m_service, u"hall@hall.example/everyport"_s};
    PlayedExchange m_exchange{m_service, u"new-1@hall.example/x"_s};
    const StationKeys m_keys = StationKeys::make();
    const QByteArray m_homeKey = StationKeys::make().publicKey();
    Invitation m_invitation;
    EnrolRequest m_request;
    QStringList m_enrolled, m_refusals;
    std::unique_ptr<Joining> m_joining;
};

QTEST_GUILESS_MAIN(JoiningTest)
#include "tst_joining.moc"
