#include <QTest>

#include "protocols/xmpp/muc/configuration/roomconfig.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

/// XEP-0045 §5 and the configuration form, as tables.
class MucRanksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rolesOnEntering();
    void givesRoles_data();
    void givesRoles();
    void givesAffiliations_data();
    void givesAffiliations();
    void readsTheForm_data();
    void readsTheForm();
    void aPasswordAloneProtects();
    void formSaysWhatIsSet();
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

void MucRanksTest::readsTheForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("good");
    QTest::newRow("title") << u"roomname"_s << QStringList(u"Hall"_s) << true;
    QTest::newRow("a title too long") << u"roomname"_s << QStringList(QString(3000, u'x')) << false;
    QTest::newRow("moderated") << u"moderatedroom"_s << QStringList(u"true"_s) << true;
    QTest::newRow("moderated, perhaps") << u"moderatedroom"_s << QStringList(u"perhaps"_s) << false;
    QTest::newRow("no limit") << u"maxusers"_s << QStringList(u"none"_s) << true;
    QTest::newRow("a number") << u"maxusers"_s << QStringList(u"33"_s) << true;
    QTest::newRow("no number") << u"maxusers"_s << QStringList(u"-3"_s) << false;
    QTest::newRow("whois") << u"whois"_s << QStringList(u"anyone"_s) << true;
    QTest::newRow("whois of nobody") << u"whois"_s << QStringList(u"nobody"_s) << false;
    QTest::newRow("private messages") << u"allowpm"_s << QStringList(u"moderators"_s) << true;
    QTest::newRow("roles") << u"presencebroadcast"_s << QStringList{u"moderator"_s, u"participant"_s} << true;
    QTest::newRow("no roles") << u"presencebroadcast"_s << QStringList() << true;
    QTest::newRow("a role that is none") << u"presencebroadcast"_s << QStringList(u"king"_s) << false;
    QTest::newRow("a password that is none") << u"passwordprotectedroom"_s << QStringList(u"1"_s) << false;
    QTest::newRow("unknown") << u"x-colour"_s << QStringList(u"blue"_s) << true;
}

void MucRanksTest::readsTheForm()
{
    QFETCH(QString, name);
    QFETCH(QStringList, values);
    QFETCH(bool, good);
    DataForm form(DataForm::Type::Submit, u"http://jabber.org/protocol/muc#roomconfig"_s);
    form.add({u"muc#roomconfig_"_s + name, DataForm::FieldType::TextSingle, values});
    const auto read = RoomConfig().with(form);
    QCOMPARE(bool(read), good);
    if (!good)
        QCOMPARE(read.error().code, u"not-acceptable"_s);
}

void MucRanksTest::aPasswordAloneProtects()
{
    const auto with = [](const QList<std::pair<QString, QString>>& fields) {
        DataForm form(DataForm::Type::Submit, u"http://jabber.org/protocol/muc#roomconfig"_s);
        for (const auto& [name, value] : fields)
            form.add({u"muc#roomconfig_"_s + name, DataForm::FieldType::TextSingle, {value}});
        return *RoomConfig().with(form);
    };
    QVERIFY(with({{u"roomsecret"_s, u"open sesame"_s}}).isPasswordProtected);
    QVERIFY(!with({{u"roomsecret"_s, u""_s}}).isPasswordProtected);
    // who says so knows
    QVERIFY(!with({{u"roomsecret"_s, u"as it was"_s}, {u"passwordprotectedroom"_s, u"0"_s}}).isPasswordProtected);
}

void MucRanksTest::formSaysWhatIsSet()
{
    RoomConfig config;
    config.title = u"Hall"_s;
    config.isModerated = true;
    config.maxOccupants = 0;
    config.isNonAnonymous = true;
    config.privateMessages = PrivateMessages::None;
    config.presenceBroadcast = {false, true, false};
    config.history = 7;
    const auto read = RoomConfig().with(config.toForm(DataForm::Type::Submit));
    QVERIFY(read);
    QVERIFY(*read == config);
}

QTEST_APPLESS_MAIN(MucRanksTest)
#include "tst_mucranks.moc"
