#include "app/stations/stationidentity.h"

#include <QTest>

#include "tests/app/stations/enrolling/invitationtexts.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

class StationIdentityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_memory = {}; }

    void aHomeIsEnrolledAtItself()
    {
        QVERIFY(!m_identity.isEnrolled());
        m_identity.becomeHome(u"HH"_s);
        QVERIFY(m_identity.isEnrolled());
        QCOMPARE(m_memory.name, u"town-hall"_s);
        QCOMPARE(m_memory.roster.home, u"town-hall"_s);
        QCOMPARE(m_memory.roster.stations.size(), 1);
        QCOMPARE(m_memory.roster.stations.first().key, m_memory.homeKey);
        QVERIFY(!m_identity.login());
        // The next start changes nothing.
        const auto before = m_memory.toJson();
        m_identity.becomeHome(u"HH"_s);
        QCOMPARE(m_memory.toJson(), before);
    }

    void aStationNeedsAnInvitation()
    {
        QVERIFY(!m_identity.becomeStation({}));
        const auto invitation = invitationUntil(10);
        QVERIFY(m_identity.becomeStation(invitation));
        QVERIFY(!m_identity.isEnrolled() && !m_identity.login());
        enrol(invitation);
        QVERIFY(m_identity.becomeStation({})); // the file has gone meanwhile
        QVERIFY(m_identity.isEnrolled());
        QCOMPARE(m_identity.login()->address, u"station-door@here"_s);
        QVERIFY(!m_identity.card().isEmpty());
    }

    void anotherCardBeginsAnew()
    {
        const auto invitation = invitationUntil(10);
        QVERIFY(m_identity.becomeStation(invitation));
        enrol(invitation);
        const auto key = m_memory.keys->publicKey();
        QVERIFY(m_identity.becomeStation(invitation)); // the same
        QVERIFY(m_identity.isEnrolled());
        QVERIFY(m_identity.becomeStation(invitationUntil(10)));
        QVERIFY(!m_identity.isEnrolled() && m_memory.name.isEmpty() && !m_identity.login());
        QCOMPARE(m_memory.keys->publicKey(), key); // it is the same computer
    }

    void aHomeBecomesAStationAndAStationAHome()
    {
        m_identity.becomeHome(u"HH"_s);
        m_memory.shared = {u"fruit"_s};
        m_memory.leaving = {u"station-shed@here"_s};
        QVERIFY(!m_identity.becomeStation({})); // it is enrolled nowhere but at itself
        QVERIFY(m_identity.becomeStation(invitationUntil(10)));
        QVERIFY(m_memory.shared.isEmpty());
        enrol(invitationUntil(10));
        m_identity.becomeHome(u"HH"_s);
        QCOMPARE(m_memory.name, u"door"_s);
        QVERIFY(m_memory.login.address.isEmpty() && m_memory.card.isEmpty() && m_memory.orders.isEmpty());
        QCOMPARE(m_memory.roster.stations.size(), 1);
        QCOMPARE(m_memory.leaving, QStringList{u"station-shed@here"_s}); // still to be put out
    }

private:
    void enrol(const Invitation& invitation)
    {
        m_memory.name = u"door"_s;
        m_memory.homeKey = StationKeys::make().publicKey();
        m_memory.login = {u"station-door@here"_s, u"a word"_s};
        m_memory.card = writeInvitation(invitation);
        m_memory.orders = {{u"stations"_s, 5}};
    }

    ManualClock m_clock;
    StationsMemory m_memory;
    StationIdentity m_identity{m_clock, m_memory, u"Town Hall"_s};
};

QTEST_GUILESS_MAIN(StationIdentityTest)
#include "tst_stationidentity.moc"
