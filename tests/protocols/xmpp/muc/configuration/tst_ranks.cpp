#include <QTest>

#include "protocols/xmpp/muc/configuration/ranks.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucRanksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rolesOnEntering();
    void givesRoles_data();
    void givesRoles();
    void givesAffiliations_data();
    void givesAffiliations();
};

void MucRanksTest::rolesOnEntering()
{
    QCOMPARE(roleOnEntering(Affiliation::None, false), Role::Participant);
    QCOMPARE(roleOnEntering(Affiliation::None, true), Role::Visitor);
    QCOMPARE(roleOnEntering(Affiliation::Member, true), Role::Participant);
    QCOMPARE(roleOnEntering(Affiliation::Admin, true), Role::Moderator);
    QCOMPARE(roleOnEntering(Affiliation::Owner, false), Role::Moderator);
}

void MucRanksTest::givesRoles_data()
{
    QTest::addColumn<QString>("by"); // "affiliation/role"
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("may");
    const auto row = [](const char* by, const char* to, const char* role, bool may) {
        QTest::addRow("%s makes %s %s", by, to, role)
            << QString::fromLatin1(by) << QString::fromLatin1(to) << QString::fromLatin1(role) << may;
    };
    row("none/moderator", "none/participant", "none", true);
    row("none/moderator", "none/visitor", "participant", true);
    row("none/moderator", "none/participant", "visitor", true);
    row("none/moderator", "member/participant", "visitor", false);
    row("none/moderator", "none/participant", "moderator", false);
    row("none/moderator", "admin/moderator", "none", false);
    row("none/participant", "none/participant", "none", false);
    row("admin/moderator", "none/participant", "moderator", true);
    row("admin/moderator", "none/moderator", "participant", true);
    row("admin/moderator", "admin/moderator", "participant", false);
    row("admin/moderator", "owner/moderator", "none", false);
    row("owner/moderator", "admin/moderator", "none", true);
    row("owner/moderator", "admin/moderator", "visitor", false);
}

void MucRanksTest::givesRoles()
{
    QFETCH(QString, by);
    QFETCH(QString, to);
    QFETCH(QString, role);
    const auto ranks = [](const QString& text) {
        return Ranks{*roleNamed(text.section(u'/', 1)), *affiliationNamed(text.section(u'/', 0, 0))};
    };
    QTEST(mayGiveRole(ranks(by), ranks(to), *roleNamed(role)), "may");
}

void MucRanksTest::givesAffiliations_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("may");
    const auto row = [](const char* by, const char* before, const char* after, bool may) {
        QTest::addRow("%s: %s to %s", by, before, after)
            << QString::fromLatin1(by) << QString::fromLatin1(before) << QString::fromLatin1(after) << may;
    };
    row("member", "none", "member", false);
    row("admin", "none", "member", true);
    row("admin", "member", "outcast", true);
    row("admin", "none", "admin", false);
    row("admin", "admin", "none", false);
    row("admin", "owner", "outcast", false);
    row("owner", "admin", "outcast", true);
    row("owner", "none", "owner", true);
}

void MucRanksTest::givesAffiliations()
{
    QFETCH(QString, by);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(mayGiveAffiliation(*affiliationNamed(by), *affiliationNamed(before), *affiliationNamed(after)), "may");
}

QTEST_GUILESS_MAIN(MucRanksTest)
#include "tst_ranks.moc"
