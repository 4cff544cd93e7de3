#include <QtTest>

#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

QString errorOf(const xml::Element& answer)
{
    return answer.attribute(u"type") == u"error"
        ? conditionName(StanzaError::fromElement(answer.child(u"error")).condition)
        : answer.attribute(u"type");
}

QByteArray command(const QByteArray& node, const QByteArray& inside = {}, const QByteArray& action = "execute")
{
    return "<iq type='set' to='localhost' id='c'><command xmlns='http://jabber.org/protocol/commands' action='" + action
        + "' node='http://jabber.org/protocol/admin#" + node + "'>" + inside + "</command></iq>";
}

QByteArray filled(const QList<std::pair<QByteArray, QByteArray>>& fields)
{
    QByteArray form =
        "<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>http://jabber.org/protocol/admin</value></field>";
    for (const auto& [name, value] : fields)
        form += "<field var='" + name + "'><value>" + value + "</value></field>";
    return form + "</x>";
}

QString statusOf(const xml::Element& answer)
{
    const auto stage = answer.child(u"command", ns::commands);
    return stage.isNull() ? errorOf(answer) : stage.attribute(u"status");
}

} // namespace

/// XEP-0050 and XEP-0133: administrators and nobody else.
class AdministrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDiscovered();
    void nobodyElse();
    void asksThenDoes();
    void checksForms_data();
    void checksForms();
    void deletesAndEnds();
    void whoOughtToProveMoreChangesNoAccounts();
    void tellsEveryone();
};

void AdministrationTest::isDiscovered()
{
    House house;
    Peer admin(house);
    admin.logIn(u"admin"_s);
    const auto list = admin.ask(
        "<iq type='get' to='localhost' id='d'><query xmlns='http://jabber.org/protocol/disco#items' node='http://jabber.org/protocol/commands'/></iq>");
    QCOMPARE(list.firstElement().elements().size(), 6);
    const auto info = admin.ask(
        "<iq type='get' to='localhost' id='d'><query xmlns='http://jabber.org/protocol/disco#info' node='http://jabber.org/protocol/admin#add-user'/></iq>");
    QCOMPARE(info.firstElement().firstElement().attribute(u"type"), u"command-node"_s);
    QCOMPARE(
        errorOf(admin.ask(
            "<iq type='get' to='localhost' id='d'><query xmlns='http://jabber.org/protocol/disco#info' node='x'/></iq>")),
        u"item-not-found"_s);
}

void AdministrationTest::nobodyElse()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    QCOMPARE(statusOf(juliet.ask(command("get-online-users-list"))), u"forbidden"_s);
    QCOMPARE(
        statusOf(juliet.ask(command("delete-user", filled({{"accountjids", "romeo@localhost"}})))), u"forbidden"_s);
}

void AdministrationTest::asksThenDoes()
{
    House house;
    Peer admin(house);
    admin.logIn(u"admin"_s);
    const auto asked = admin.ask(command("add-user"));
    QCOMPARE(statusOf(asked), u"executing"_s);
    const auto form = DataForm::in(asked.child(u"command", ns::commands));
    QVERIFY(form && form->find(u"accountjid")->required);
    QCOMPARE(statusOf(admin.ask(command("add-user", {}, "cancel"))), u"canceled"_s);
    QCOMPARE(
        statusOf(admin.ask(command("add-user",
            filled({{"accountjid", "nurse@localhost"}, {"password", "x"}, {"password-verify", "x"}}), "complete"))),
        u"completed"_s);
    QCOMPARE(house.users.passwords[u"nurse"_s], u"x"_s);
    QCOMPARE(statusOf(admin.ask(
                 command("change-user-password", filled({{"accountjid", "nurse@localhost"}, {"password", "y"}})))),
        u"completed"_s);
    QCOMPARE(house.users.passwords[u"nurse"_s], u"y"_s);
    const auto there = admin.ask(command("get-online-users-list"));
    QCOMPARE(DataForm::in(there.child(u"command", ns::commands))->values(u"onlineuserjids"),
        QStringList(u"admin@localhost"_s));
}

void AdministrationTest::checksForms_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("error");
    QTest::newRow("empty") << filled({}) << u"bad-request"_s;
    QTest::newRow("no address") << filled({{"accountjid", "@"}, {"password", "x"}, {"password-verify", "x"}})
                                << u"bad-request"_s;
    QTest::newRow("elsewhere") << filled({{"accountjid", "a@example.org"}, {"password", "x"}, {"password-verify", "x"}})
                               << u"item-not-found"_s;
    QTest::newRow("not the same") << filled({{"accountjid", "a@localhost"}, {"password", "x"},
        {"password-verify", "y"}}) << u"bad-request"_s;
}

void AdministrationTest::checksForms()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, error);
    House house;
    Peer admin(house);
    admin.logIn(u"admin"_s);
    QCOMPARE(statusOf(admin.ask(command("add-user", form))), error);
    QCOMPARE(house.users.passwords.size(), size_t(1));
}

void AdministrationTest::deletesAndEnds()
{
    House house;
    Peer admin(house), juliet(house), romeo(house);
    admin.logIn(u"admin"_s);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    QCOMPARE(statusOf(admin.ask(command("end-user-session", filled({{"accountjids", "juliet@localhost"}})))),
        u"completed"_s);
    QVERIFY(!juliet.isConnected());
    QVERIFY(house.users.passwords.contains(u"juliet"_s));
    QCOMPARE(statusOf(admin.ask(command("delete-user", filled({{"accountjids", "romeo@localhost"}})))), u"completed"_s);
    QVERIFY(!romeo.isConnected());
    QVERIFY(!house.users.passwords.contains(u"romeo"_s));
    QCOMPARE(
        statusOf(admin.ask(command("delete-user", filled({{"accountjids", "admin@localhost"}})))), u"not-allowed"_s);
    QCOMPARE(statusOf(admin.ask(command("delete-user", filled({{"accountjids", "nobody@localhost"}})))),
        u"item-not-found"_s);
}

/// A password is all that a login here is by, and an administrator's second factor must be worth something.
void AdministrationTest::whoOughtToProveMoreChangesNoAccounts()
{
    House house;
    Peer admin(house), juliet(house);
    admin.logIn(u"admin"_s);
    juliet.logIn(u"juliet"_s);
    const auto before = house.users.passwords;
    house.users.needsMore = true;
    const QList<QByteArray> commands{
        command("add-user", filled({{"accountjid", "nurse@localhost"}, {"password", "x"}, {"password-verify", "x"}})),
        command("change-user-password", filled({{"accountjid", "juliet@localhost"}, {"password", "y"}})),
        command("delete-user", filled({{"accountjids", "juliet@localhost"}}))};
    for (const auto& one : commands) {
        house.users.passwordChangedFrom.clear();
        const auto answer = admin.ask(one);
        QCOMPARE(statusOf(answer), u"not-allowed"_s);
        QCOMPARE(StanzaError::fromElement(answer.child(u"error")).text, u"more is asked"_s);
        QVERIFY(house.users.passwordChangedFrom.isEmpty());
    }
    QCOMPARE(house.users.passwords, before);
    QVERIFY(juliet.isConnected());
    QCOMPARE(statusOf(admin.ask(command("get-online-users-list"))), u"completed"_s);
}

void AdministrationTest::tellsEveryone()
{
    House house;
    Peer admin(house), juliet(house);
    admin.logIn(u"admin"_s);
    juliet.logIn(u"juliet"_s);
    juliet.available();
    juliet.forget();
    QCOMPARE(statusOf(admin.ask(command("announce", filled({{"announcement", "The house closes."}})))), u"completed"_s);
    const auto heard = juliet.next();
    QCOMPARE(heard.childText(u"body"), u"The house closes."_s);
    QCOMPARE(heard.attribute(u"from"), u"localhost"_s);
}

QTEST_GUILESS_MAIN(AdministrationTest)
#include "tst_administration.moc"
