#include "ui/users/usersmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include "app/accounts/accountsessions.h"
#include "app/accounts/attempts/loginattempts.h"
#include "app/accounts/authenticator.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"
#include "ui/users/userlabels.h"
#include "ui/users/userspage.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

struct TwoSessions final : SessionOwner {
    QString sessionService() const override { return u"xmpp"_s; }
    qsizetype sessionsOf(const QString& account) const override { return account == "bob"_L1 ? 2 : 0; }
    void endSessions(const QString&, SessionsEnd, const QString&) override {}
    void endSessionsBy(const QString&, const Proof&) override {}
};

} // namespace

class UsersModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheAccounts()
    {
        PageBench bench({usersPage()});
        QVERIFY(bench.start());
        auto* controller = bench.window().findChild<UserController*>();
        QVERIFY(controller);
        UsersModel model(*controller);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto& accounts = bench.station().accounts();
        for (const auto& name : {u"bob"_s, u"dora"_s, u"alice"_s})
            QVERIFY(waitFor(accounts.add(name, u"secret"_s, everyport::Role::Member)));
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(text(model, 0, UsersModel::Name), u"alice"_s);
        QCOMPARE(text(model, 0, UsersModel::Role), u"Member"_s);
        QCOMPARE(text(model, 0, UsersModel::State), u"not here"_s);
        QCOMPARE(text(model, 0, UsersModel::LastSeen), u"–"_s);
        QVERIFY(waitFor(accounts.add(u"carl"_s, u"secret"_s, everyport::Role::Guest)));
        QTRY_COMPARE(text(model, 2, UsersModel::Name), u"carl"_s);
        QVERIFY(waitFor(accounts.remove(u"alice"_s)));
        QTRY_COMPARE(text(model, 0, UsersModel::Name), u"bob"_s);
        QVERIFY(waitFor(accounts.authenticator().verifyPlain(u"dora"_s, u"secret"_s, {u"xmpp"_s, {}, u"::1"_s})));
        controller->refresh();
        QTRY_COMPARE(text(model, 2, UsersModel::LastSeen), u"just now"_s);
    }

    void tellsStatesInThreeSigns()
    {
        PageBench bench({usersPage()});
        QVERIFY(bench.start());
        auto& accounts = bench.station().accounts();
        TwoSessions keeper;
        accounts.sessions().add(keeper);
        for (const auto& name : {u"alice"_s, u"bob"_s, u"carl"_s, u"dora"_s})
            QVERIFY(waitFor(accounts.add(name, u"secret"_s, everyport::Role::Member)));
        for (int i = 0; i < 8; ++i)
            accounts.attempts().failed(u"carl"_s, u"10.0.0.1"_s);
        QVERIFY(waitFor(accounts.setDisabled(u"dora"_s, true)));
        auto* controller = bench.window().findChild<UserController*>();
        UsersModel model(*controller);
        controller->refresh();
        QTRY_COMPARE(model.rowCount(), 4);
        QTRY_COMPARE(text(model, 3, UsersModel::State), u"disabled"_s);
        const QStringList words = {u"not here"_s, u"here now"_s, u"locked out"_s, u"disabled"_s};
        const QList<Mark> marks = {Mark::Stopped, Mark::Good, Mark::Trouble, Mark::Stopped};
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(text(model, row, UsersModel::State), words[row]);
            QCOMPARE(model.index(row, 0).data(ui::Role::MarkIs).toInt(), int(marks[row]));
            QVERIFY(model.index(row, 0).data(Qt::AccessibleTextRole).toString().contains(words[row]));
        }
        QCOMPARE(text(model, 1, UsersModel::Services), u"XMPP"_s);
        QCOMPARE(text(model, 1, UsersModel::LastSeen), u"now"_s);
        accounts.sessions().remove(keeper);
    }

private:
    static QString text(const UsersModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

QTEST_MAIN(UsersModelTest)
#include "tst_usersmodel.moc"
