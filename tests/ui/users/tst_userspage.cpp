#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include "app/accounts/accountsessions.h"
#include "app/accounts/attempts/auditlog.h"
#include "app/accounts/attempts/loginattempts.h"
#include "app/accounts/authenticator.h"
#include "app/accounts/credentials/secondfactors.h"
#include "app/accounts/credentials/totp.h"
#include "app/accounts/record/accountrights.h"
#include "app/storage/database.h"
#include "netcore/task/taskset.h"
#include "tests/app/accounts/samplecertificate.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/users/userdetail.h"
#include "ui/users/userspage.h"
#include "ui/widgets/display/qrcode.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

const auto keyLine = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB alice@laptop"_s;
const auto keyPrint = u"SHA256:5y4HlHJxLUU/BooHAd4eeG7pGjnOo//aJjVxNscc24w"_s;

struct Keeper final : SessionOwner {
    QString sessionService() const override { return u"xmpp"_s; }
    qsizetype sessionsOf(const QString& account) const override { return account == "alice"_L1 ? sessions : 0; }
    void endSessions(const QString&, SessionsEnd, const QString&) override { sessions = 0; }
    void endSessionsBy(const QString&, const Proof&) override {}
    int sessions = 2;
};

} // namespace

/// What is clicked and typed here changes real accounts.
class UsersPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    Page* page() { return m_bench->page(u"users"_s); }
    UserDetail* detail() { return page()->findChild<UserDetail*>(); }
    Accounts& accounts() { return m_bench->station().accounts(); }
    Account account(const QString& name) { return waitFor(accounts().find(name)).valueOr({}); }
    void addAlice(everyport::Role role = everyport::Role::Member)
    {
        QVERIFY(waitFor(accounts().add(u"alice"_s, u"wonder land"_s, role)));
        QTRY_VERIFY(page()->goTo(u"alice"_s));
        QTRY_COMPARE(detail()->shown(), u"alice"_s);
    }
    void openTab(int tab) { detail()->findChild<QTabBar*>()->setCurrentIndex(tab); }
    template <typename T>
    T* field(const QString& name, QWidget* in = nullptr)
    {
        for (T* child : (in ? in : static_cast<QWidget*>(page()))->findChildren<T*>()) {
            if (child->accessibleName() == name && child->isVisible())
                return child;
        }
        return nullptr;
    }
    QString shown() const
    {
        QStringList words;
        const QWidget* front = m_bench->dialog() ? static_cast<QWidget*>(m_bench->dialog()) : &m_bench->window();
        for (const QLabel* label : front->findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        for (const StateText* state : front->findChildren<StateText*>()) {
            if (state->isVisible())
                words.append(state->accessibleName());
        }
        return words.join(u'\n');
    }
    QString audit()
    {
        QStringList lines;
        const auto entries = waitFor(accounts().audit().read({u"alice"_s, u"account-changed"_s}));
        for (const auto& entry : *entries)
            lines.append(entry.port + u": "_s + entry.detail);
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{usersPage()});
        QVERIFY(m_bench->start());
        QVERIFY(page()->isVisible());
    }
    void cleanup() { m_bench.reset(); }

    void addsAUser()
    {
        QTRY_VERIFY(shown().contains("Nobody has an account here."_L1));
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        m_bench->type(u"Al ice"_s);
        QTRY_VERIFY(!shown().contains("Is kept as"_L1));
        QVERIFY(m_bench->click(u"Add user"_s)); // both are wrong
        QVERIFY(m_bench->dialog());
        auto* name = field<QLineEdit>(u"Name"_s, m_bench->dialog());
        QVERIFY(name);
        name->selectAll();
        m_bench->type(u"Alice"_s);
        QTRY_VERIFY(shown().contains(u"Is kept as “alice”."_s));
        auto* password = field<QLineEdit>(u"Password"_s, m_bench->dialog());
        password->setText(u"alice1"_s);
        QTRY_VERIFY(shown().contains("Weak: it is among the first"_L1));
        QVERIFY(m_bench->click(u"Make one"_s));
        QCOMPARE(password->text().size(), 23);
        QCOMPARE(password->echoMode(), QLineEdit::Normal);
        const auto secret = password->text();
        auto* role = m_bench->dialog()->findChild<QComboBox*>();
        QVERIFY(!shown().contains("full power"_L1));
        role->setCurrentIndex(0);
        QTRY_VERIFY(shown().contains(
            "A Python prompt is full power: whoever has it can do everything this program can do."_L1));
        QPointer<QDialog> dialog = m_bench->dialog();
        QVERIFY(m_bench->click(u"Add user"_s));
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(detail()->shown(), u"alice"_s); // and chosen
        // One goes on at its row. The offscreen platform activates no window behind a dialog.
        QTRY_COMPARE(m_bench->window().focusWidget(), field<Table>(u"Users"_s));
        QCOMPARE(account(u"alice"_s).role, everyport::Role::Administrator);
        QVERIFY(waitFor(accounts().authenticator().verifyPlain(u"alice"_s, secret, u"::1"_s)));
        QCOMPARE(audit(), u"window: added as administrator"_s);
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        m_bench->type(u"ALICE"_s);
        QTRY_VERIFY(shown().contains("There is an account alice already."_L1));
    }

    void changesTheRoleAndTakesItBack()
    {
        addAlice();
        auto* role = field<QComboBox>(u"Role"_s);
        QVERIFY(role);
        QVERIFY(!m_bench->button(u"Change role"_s));
        role->setCurrentIndex(1);
        QVERIFY(m_bench->click(u"Change role"_s));
        QTRY_COMPARE(account(u"alice"_s).role, everyport::Role::Operator);
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(account(u"alice"_s).role, everyport::Role::Member);
        QTRY_COMPARE(role->currentIndex(), 2);
        role->setCurrentIndex(0);
        QVERIFY(shown().contains("full power"_L1));
        QVERIFY(m_bench->click(u"Give full power"_s));
        QTRY_COMPARE(account(u"alice"_s).role, everyport::Role::Administrator);
        QVERIFY2(audit().startsWith("window: role administrator\nwindow: role member\nwindow: role operator"_L1),
            qPrintable(audit()));
    }

    void rightsAreGrantedForOneService()
    {
        addAlice();
        auto* where = field<QComboBox>(u"Where the rights count"_s);
        auto* login = field<QComboBox>(u"Log in"_s);
        QVERIFY(where && login);
        QTRY_COMPARE(login->currentText(), u"As the role says: yes"_s);
        where->setCurrentIndex(where->findData(u"irc"_s));
        QCOMPARE(login->currentText(), u"As elsewhere: yes"_s);
        login->setCurrentIndex(2);
        Q_EMIT login->activated(2);
        QTRY_COMPARE(waitFor(accounts().rights().may(u"alice"_s, Right::Login, u"irc"_s)).valueOr(true), false);
        QVERIFY(*waitFor(accounts().rights().may(u"alice"_s, Right::Login, u"xmpp"_s)));
        where->setCurrentIndex(0);
        QTRY_COMPARE(login->currentText(), u"As the role says: yes"_s);
        where->setCurrentIndex(where->findData(u"irc"_s));
        QTRY_COMPARE(login->currentText(), u"No"_s);
        login->setCurrentIndex(0);
        Q_EMIT login->activated(0);
        QTRY_VERIFY(*waitFor(accounts().rights().may(u"alice"_s, Right::Login, u"irc"_s)));
        QVERIFY(!field<QComboBox>(u"Python prompt"_s)); // no rule grants it
    }

    void disablingSaysWhatItEnds()
    {
        Keeper keeper;
        accounts().sessions().add(keeper);
        addAlice();
        QTRY_VERIFY(shown().contains("XMPP, 2 sessions"_L1));
        QVERIFY(m_bench->click(u"Disable"_s));
        QTRY_VERIFY(account(u"alice"_s).disabled);
        QTRY_VERIFY(shown().contains("Disabled alice: 2 sessions ended."_L1));
        QCOMPARE(keeper.sessions, 0);
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!account(u"alice"_s).disabled);
        accounts().sessions().remove(keeper);
    }

    /// What failed is told by its strip alone, and there is nothing to take back.
    void onAFullDiskNothingIsToldAsDone()
    {
        addAlice();
        m_bench->station().database().setFault(
            [] { return std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)); });
        QVERIFY(m_bench->click(u"Disable"_s));
        QTRY_COMPARE(m_bench->window().tasks().count(), 0);
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"Disabling alice"_s));
        QVERIFY(!m_bench->window().undo().offer());
        m_bench->station().database().setFault({});
        QVERIFY(!account(u"alice"_s).disabled);
    }

    void removingWaitsOrAsks()
    {
        Keeper keeper;
        addAlice();
        auto* table = field<Table>(u"Users"_s);
        table->setFocus();
        m_bench->press(Qt::Key_Delete);
        QTRY_VERIFY(shown().contains("The account of alice goes"_L1));
        m_bench->press(Qt::Key_Z, Qt::ControlModifier); // Keep
        QCOMPARE(fireTimers(m_bench->window().undo()), 0);
        m_bench->flush();
        QCOMPARE(account(u"alice"_s).name, u"alice"_s);
        accounts().sessions().add(keeper);
        m_bench->window().findChild<UserController*>()->refresh();
        QTRY_VERIFY(shown().contains("XMPP, 2 sessions"_L1));
        m_bench->press(Qt::Key_Delete);
        QVERIFY(m_bench->waitForDialog());
        QVERIFY2(shown().contains("alice is in now (2 sessions: XMPP)"_L1), qPrintable(shown()));
        QCOMPARE(qobject_cast<QAbstractButton*>(QApplication::focusWidget())->text(), u"Keep the account"_s);
        QVERIFY(m_bench->click(u"Remove the account"_s));
        QTRY_VERIFY(account(u"alice"_s).name.isEmpty());
        QTRY_COMPARE(table->model()->rowCount(), 0);
        accounts().sessions().remove(keeper);
    }

    void aLockedOutUserIsLetInAgain()
    {
        addAlice();
        const LoginContext door{u"manhole"_s, u"ssh"_s, u"10.0.0.7"_s};
        for (int i = 0; i < 9; ++i)
            accounts().attempts().failed(u"alice"_s, door);
        m_bench->window().findChild<UserController*>()->refresh();
        QTRY_VERIFY(m_bench->button(u"Let in again"_s));
        QTRY_VERIFY(shown().contains("after too many wrong passwords"_L1));
        QVERIFY(!QRegularExpression(u"\\d{3} s, after"_s).match(shown()).hasMatch()); // 2 min 3 s
        QVERIFY(!accounts().attempts().mayTry(u"alice"_s, door));
        QVERIFY(m_bench->click(u"Let in again"_s));
        QVERIFY(accounts().attempts().mayTry(u"alice"_s, door));
        QTRY_VERIFY(!m_bench->button(u"Let in again"_s));
        QCOMPARE(audit(), u"window: let in again"_s);
    }

    void aNewPasswordCountsAtOnce()
    {
        addAlice();
        openTab(1);
        QAbstractButton* change = field<QAbstractButton>(u"Change the password"_s);
        QVERIFY(change);
        QTest::mouseClick(change, Qt::LeftButton);
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(shown().contains("alice is not in anywhere now."_L1));
        field<QLineEdit>(u"Password"_s, m_bench->dialog())->setText(u"looking glass 7"_s);
        QPointer<QDialog> dialog = m_bench->dialog();
        QVERIFY(m_bench->click(u"Change password"_s));
        QTRY_VERIFY(!dialog);
        QVERIFY(waitFor(accounts().authenticator().verifyPlain(u"alice"_s, u"looking glass 7"_s, u"::1"_s)));
        QVERIFY(!waitFor(accounts().authenticator().verifyPlain(u"alice"_s, u"wonder land"_s, u"::1"_s)));
    }

    void keysAndCertificatesComeAndGo()
    {
        addAlice();
        openTab(1);
        QVERIFY(m_bench->click(u"Add SSH key…"_s));
        QVERIFY(m_bench->waitForDialog());
        auto* text = m_bench->dialog()->findChild<QPlainTextEdit*>();
        text->setPlainText(u"-----BEGIN OPENSSH PRIVATE KEY-----"_s);
        QVERIFY(shown().contains("This is a private key"_L1));
        QVERIFY(m_bench->click(u"Add SSH key"_s));
        QVERIFY(m_bench->dialog()); // stays
        text->setPlainText(keyLine);
        QVERIFY(shown().contains(keyPrint));
        QPointer<QDialog> dialog = m_bench->dialog();
        QVERIFY(m_bench->click(u"Add SSH key"_s));
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(shown().contains("alice@laptop, ssh-ed25519"_L1));
        QAbstractButton* remove = field<QAbstractButton>(u"Remove SSH key: alice@laptop, ssh-ed25519"_s);
        QVERIFY(remove);
        remove->click();
        QTRY_VERIFY(waitFor(accounts().sshKeys(u"alice"_s))->isEmpty());
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(*waitFor(accounts().sshKeys(u"alice"_s)), QStringList(keyLine));

        QVERIFY(m_bench->click(u"Add certificate…"_s));
        QVERIFY(m_bench->waitForDialog());
        m_bench->dialog()->findChild<QPlainTextEdit*>()->setPlainText(QString::fromLatin1(samplePem));
        QVERIFY(shown().contains(sampleFingerprint));
        dialog = m_bench->dialog();
        QVERIFY(m_bench->click(u"Add certificate"_s));
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(*waitFor(accounts().certificates().accountOf(sampleFingerprint)), u"alice"_s);
        QTRY_VERIFY(shown().contains("CN=alice at home"_L1));
    }

    void aTokenIsShownOnce()
    {
        addAlice();
        openTab(1);
        QVERIFY(m_bench->click(u"Make token…"_s));
        QVERIFY(m_bench->waitForDialog());
        auto* days = m_bench->dialog()->findChild<QSpinBox*>();
        QCOMPARE(days->text(), u"90 days"_s);
        days->setValue(1);
        QCOMPARE(days->text(), u"1 day"_s);
        days->setValue(0);
        QCOMPARE(days->text(), u"until revoked"_s);
        days->setValue(30);
        QCOMPARE(days->text(), u"30 days"_s);
        QVERIFY(m_bench->click(u"Make token"_s)); // without a name
        QVERIFY(waitFor(accounts().tokens().of(u"alice"_s))->isEmpty());
        field<QLineEdit>(u"Name"_s, m_bench->dialog())->setText(u"night backup"_s);
        for (auto* box : m_bench->dialog()->findChildren<QCheckBox*>())
            box->setChecked(box->text() == "XMPP"_L1);
        QVERIFY(m_bench->click(u"Make token"_s));
        QTRY_VERIFY(shown().contains("shown now and never again"_L1));
        QString token;
        for (const QLabel* label : m_bench->dialog()->findChildren<QLabel*>()) {
            if (label->text().startsWith("ept_"_L1))
                token = label->text();
        }
        QVERIFY(waitFor(accounts().tokens().verify(token, u"xmpp"_s)));
        QVERIFY(!waitFor(accounts().tokens().verify(token, u"irc"_s)));
        QVERIFY(m_bench->click(u"Close"_s));
        QTRY_VERIFY(shown().contains("night backup"_L1));
        QVERIFY(!shown().contains("ept_"_L1));
        QVERIFY(!audit().contains("ept_"_L1));
    }

    void aSecondFactorCountsFromItsFirstCodeOn()
    {
        addAlice();
        openTab(1);
        QAbstractButton* setUp = field<QAbstractButton>(u"Set up a second factor"_s);
        QTest::mouseClick(setUp, Qt::LeftButton);
        QVERIFY(m_bench->waitForDialog());
        QTRY_VERIFY(field<QLabel>(u"The secret"_s, m_bench->dialog()));
        const auto codesInLines = [this] {
            QMap<int, int> inALine; // by where it stands
            for (const QLabel* label : m_bench->dialog()->findChildren<QLabel*>()) {
                if (label->text().size() == 9 && label->text()[4] == u'-')
                    ++inALine[label->y()];
            }
            return inALine.values();
        };
        QTRY_COMPARE(codesInLines(), (QList<int>{4, 4}));
        const auto secret = totp::fromBase32(field<QLabel>(u"The secret"_s, m_bench->dialog())->text().remove(u' '));
        QVERIFY(secret);
        auto* code = field<QLineEdit>(u"First code"_s, m_bench->dialog());
        QVERIFY(code);
        code->setText(u"abc"_s);
        QVERIFY(m_bench->click(u"Turn it on"_s));
        QTRY_VERIFY(shown().contains("The code is wrong"_L1));
        QVERIFY(!*waitFor(accounts().secondFactors().has(u"alice"_s)));
        code->setText(totp::code(*secret, totp::stepAt(accounts().clock().wallMsecs())));
        QPointer<QDialog> dialog = m_bench->dialog();
        QTRY_VERIFY(m_bench->button(u"Turn it on"_s)->isEnabled());
        QVERIFY(m_bench->click(u"Turn it on"_s));
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(shown().contains("On: a code is asked for at the prompt."_L1));
        QVERIFY(*waitFor(accounts().secondFactors().has(u"alice"_s)));
    }

    /// In a window that is too small for it the dialog scrolls: nothing covers the code that a camera has to read.
    void nothingCoversTheCodeOfASecondFactor()
    {
        addAlice();
        openTab(1);
        QTest::mouseClick(field<QAbstractButton>(u"Set up a second factor"_s), Qt::LeftButton);
        QVERIFY(m_bench->waitForDialog());
        QTRY_VERIFY(field<QLabel>(u"The secret"_s, m_bench->dialog()));
        m_bench->dialog()->setMaximumSize(460, 260);
        QTRY_VERIFY(m_bench->dialog()->height() <= 260);
        processPending(); // laid out
        const auto* code = m_bench->dialog()->findChild<QrCode*>();
        QVERIFY(code);
        for (const QWidget* other : m_bench->dialog()->findChildren<QWidget*>()) {
            const bool isBeside = other->parentWidget() == code->parentWidget() && other != code && other->isVisible()
                && qobject_cast<const QLabel*>(other);
            QVERIFY2(!isBeside || !other->geometry().intersects(code->geometry()), qPrintable(other->accessibleName()));
        }
        m_bench->dialog()->reject();
    }

    /// Pages are made anew at another text size; what was done before is taken back as if nothing had been.
    void undoReachesOverAnotherTextSize()
    {
        addAlice();
        openTab(1);
        QVERIFY(waitFor(accounts().addSshKey(u"alice"_s, keyLine)));
        m_bench->window().findChild<UserController*>()->refresh();
        QTRY_VERIFY(field<QAbstractButton>(u"Remove SSH key: alice@laptop, ssh-ed25519"_s));
        field<QAbstractButton>(u"Remove SSH key: alice@laptop, ssh-ed25519"_s)->click();
        QTRY_VERIFY(waitFor(accounts().sshKeys(u"alice"_s))->isEmpty());
        m_bench->press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_bench->click(u"Undo"_s));
        QTRY_COMPARE(*waitFor(accounts().sshKeys(u"alice"_s)), QStringList(keyLine));
        QTRY_VERIFY(field<QAbstractButton>(u"Remove SSH key: alice@laptop, ssh-ed25519"_s)); // on the new page
        QTRY_VERIFY2(audit().startsWith("window: key added "_L1), qPrintable(audit()));

        QVERIFY(m_bench->click(u"Disable"_s));
        QTRY_VERIFY(account(u"alice"_s).disabled);
        m_bench->press(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(m_bench->click(u"Undo"_s));
        QTRY_VERIFY(!account(u"alice"_s).disabled);

        openTab(0);
        auto* role = field<QComboBox>(u"Role"_s);
        QTRY_VERIFY((role = field<QComboBox>(u"Role"_s)) && role->currentIndex() == 2);
        role->setCurrentIndex(1);
        QVERIFY(m_bench->click(u"Change role"_s));
        QTRY_COMPARE(account(u"alice"_s).role, everyport::Role::Operator);
        m_bench->press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_bench->click(u"Undo"_s));
        QTRY_COMPARE(account(u"alice"_s).role, everyport::Role::Member);
        m_bench->press(Qt::Key_0, Qt::ControlModifier);
    }

    /// Nor is anybody's mind made up by it: what waits can still be kept, and is done in the end.
    void waitingReachesOverAnotherTextSize()
    {
        addAlice();
        field<Table>(u"Users"_s)->setFocus();
        m_bench->press(Qt::Key_Delete);
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_bench->window().undo().offer());
        QVERIFY(m_bench->click(u"Keep"_s));
        QCOMPARE(fireTimers(m_bench->window().undo()), 0);
        m_bench->flush();
        QCOMPARE(account(u"alice"_s).name, u"alice"_s);
        QTRY_VERIFY(page()->goTo(u"alice"_s));
        field<Table>(u"Users"_s)->setFocus();
        m_bench->press(Qt::Key_Delete);
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(fireTimers(m_bench->window().undo()), 1); // the three seconds are over
        QTRY_VERIFY(account(u"alice"_s).name.isEmpty());
    }

    void theLogIsTheUsersOwn()
    {
        addAlice();
        QVERIFY(waitFor(accounts().add(u"bob"_s, u"x"_s, everyport::Role::Member)));
        accounts().attempts().failed(u"alice"_s, {u"xmpp"_s, {}, u"10.0.0.1"_s});
        accounts().attempts().passed(u"bob"_s, {u"xmpp"_s, {}, u"10.0.0.2"_s});
        page()->perform(Command::Details);
        QVERIFY(detail()->log()->isVisible());
        QTRY_VERIFY(page()->goTo(u"bob"_s));
        QTRY_COMPARE(detail()->log()->model()->rowCount(), 1);
        QTRY_VERIFY(page()->goTo(u"alice"_s));
        QTRY_COMPARE(detail()->log()->model()->index(0, 1).data().toString(), u"Login failed"_s);
        QCOMPARE(detail()->log()->model()->index(0, 2).data().toString(), u"XMPP 10.0.0.1"_s);
    }
};

QTEST_MAIN(UsersPageTest)
#include "tst_userspage.moc"
