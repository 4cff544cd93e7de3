#include "app/ircbridge/ircpeople.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircbridge;
using Kind = bridge::Refusal::Kind;

class IrcPeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What one channel says no with is what another is told, whatever lies between them.
    void refusalsComeBackAsTheyWent()
    {
        for (const auto kind : {Kind::Banned, Kind::MembersOnly, Kind::AccountNeeded, Kind::PasswordNeeded,
                 Kind::EncryptionNeeded, Kind::Full, Kind::TooOften})
            QCOMPARE(int(refusalKind(refusalNumeric(kind))), int(kind));
    }

    void whatSidesDoNotShareIsAMatterOfWhoSomebodyIs()
    {
        QCOMPARE(int(refusalKind(ircd::Numeric::InviteOnlyChannel)), int(Kind::MembersOnly));
        QCOMPARE(int(refusalKind(ircd::Numeric(520))), int(Kind::MembersOnly));
    }
};

QTEST_GUILESS_MAIN(IrcPeopleTest)
#include "tst_ircpeople.moc"
