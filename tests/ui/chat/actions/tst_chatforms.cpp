#include <algorithm>

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "app/trust/acceptedcertificates.h"
#include "tests/support/refusedcertificate.h"
#include "tests/support/stalledthreads.h"
#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/actions/accountdialog.h"
#include "ui/chat/actions/commandsdialog.h"
#include "ui/chat/actions/roompeopledialog.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/sentformstrips.h"
#include "ui/forms/unansweredforms.h"
#include "ui/frame/feedback/undostack.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Ability;
using chat::Conversation;
using chat::FormField;
using chat::FormSession;
using chat::Standing;

/// What the Chat page asks by forms: rooms that one owns, services' commands, accounts at their servers.
class ChatFormsTest : public QObject, private ChatBench {
    Q_OBJECT

    static FormSession::Step step(const QString& key, FormField::Kind kind = FormField::Kind::Text)
    {
        FormSession::Step made;
        FormField field;
        field.key = key;
        field.kind = kind;
        made.form.fields = {field};
        return made;
    }
    static FormSession::Step over()
    {
        FormSession::Step made;
        made.isOver = true;
        return made;
    }
    bool offers(const QString& text)
    {
        for (const QAction* action : page()->head().more) {
            if (action->text() == text && action->isVisible())
                return action->isEnabled();
        }
        return false;
    }
    bool choose(const QString& text)
    {
        for (QAction* action : page()->head().more) {
            if (action->text() == text && action->isVisible() && action->isEnabled()) {
                action->trigger();
                return m_bench->waitForDialog();
            }
        }
        return false;
    }
    template <typename Widget>
    Widget* inDialog()
    {
        for (Widget* one : m_bench->dialog()->findChildren<Widget*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QStringList& asked() { return m_network->asked; }

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    /// In place, at the strip that tells of it; also where the network has let the account in as a guest.
    void aRefusedPasswordIsGivenAnew()
    {
        Conversation* here = room();
        QVERIFY(here);
        const auto give = [this](const QString& password) {
            if (!m_bench->click(u"Enter the password…"_s) || !m_bench->waitForDialog())
                return false;
            auto* field = inDialog<QLineEdit>();
            if (!field || field->echoMode() != QLineEdit::Password)
                return false;
            field->setText(password);
            return m_bench->click(u"Connect"_s);
        };
        chat().reports().notifyState(
            *here->account, chat::Account::State::Failed, u"The password is wrong."_s, 0, {}, u"password"_s);
        QTRY_VERIFY(m_bench->trouble().join(u'\n').contains(u"The password is wrong."_s));
        QVERIFY(give(u"sesame"_s));
        QTRY_COMPARE(m_network->secrets.value(u"password"_s), u"sesame"_s); // of the link that was made then
        QTRY_VERIFY(!m_bench->dialog());
        QTRY_VERIFY(!m_bench->button(u"Enter the password…"_s));

        link()->goOnline();
        chat().reports().notifyState(*here->account, chat::Account::State::Online, {}, 0, {}, u"password"_s);
        QTRY_VERIFY(m_bench->trouble().join(u'\n').contains(u"takes you for a guest"_s));
        QVERIFY(give(u"poppy"_s));
        QTRY_COMPARE(m_network->secrets.value(u"password"_s), u"poppy"_s);
        QTRY_VERIFY(!m_bench->trouble().join(u'\n').contains(u"guest"_s));
        QCOMPARE(here->account->values.text(u"server"_s), u"cityday.example"_s); // all else is as it was
    }

    /// Not for the server that somebody has put into the account while the dialog was open.
    void aPasswordGoesToWhoAskedForIt()
    {
        Conversation* here = room();
        QVERIFY(here);
        m_network->can |= Ability::AccountAdministration;
        chat().reports().notifyState(
            *here->account, chat::Account::State::Failed, u"The password is wrong."_s, 0, {}, u"password"_s);
        QTRY_VERIFY(m_bench->button(u"Enter the password…"_s));
        QVERIFY(m_bench->click(u"Enter the password…"_s) && m_bench->waitForDialog());
        const qint64 id = here->account->id;
        QVERIFY(waitFor(chat().changeAccount(id, u"Cityday"_s, {{u"server"_s, u"kestrel.example"_s}}, true)));
        auto* field = inDialog<QLineEdit>();
        QVERIFY(field);
        field->setText(u"sesame"_s);
        QVERIFY(m_bench->click(u"Connect"_s));
        QTRY_VERIFY(inDialog<Notice>() && inDialog<Notice>()->text().contains(u"was changed meanwhile"_s));
        QVERIFY(!m_network->secrets.values().contains(u"sesame"_s));
        QCOMPARE(chat().account(id)->values.text(u"server"_s), u"kestrel.example"_s);
    }

    /// Whoever sees another trouble has no password to give.
    void anotherTroubleAsksForNoPassword()
    {
        Conversation* here = room();
        QVERIFY(here);
        chat().reports().notifyState(*here->account, chat::Account::State::Failed, u"It was closed."_s);
        QTRY_VERIFY(m_bench->button(u"Try again"_s));
        QVERIFY(!m_bench->button(u"Enter the password…"_s));
    }

    /// No two entries lead to the same form.
    void eachNetworkIsOfferedOnce()
    {
        const auto offered = [this] {
            m_bench->window().goTo(u"chat"_s, u"add"_s);
            QStringList entries;
            if (m_bench->waitForDialog()) {
                const auto* box = inDialog<QComboBox>();
                for (int i = 0; box && i < box->count(); ++i)
                    entries.append(box->itemText(i));
                m_bench->press(Qt::Key_Escape);
            }
            return entries;
        };
        m_network->known = {{u"Harbour"_s, {{u"server"_s, u"harbour.example"_s}}}};
        QCOMPARE(offered(), QStringList({u"Harbour"_s, u"Another Fake network"_s}));
        QTRY_VERIFY(!m_bench->dialog());
        m_network->known.append({u"Fake"_s, {}}); // which fills in nothing
        QCOMPARE(offered(), QStringList({u"Harbour"_s, u"Fake"_s}));
        QTRY_VERIFY(!m_bench->dialog());
    }

    void onlyWhatTheNetworkKnowsIsOffered()
    {
        QVERIFY(room());
        QVERIFY(!offers(u"Room settings…"_s));
        m_network->can |= Ability::RoomAdministration;
        link()->goOnline();
        QTRY_VERIFY(offers(u"Room settings…"_s));
        QVERIFY(offers(u"Delete the room…"_s) && !offers(u"Commands…"_s));
        chat().reports().notifyState(*chat().accounts().front(), chat::Account::State::Waiting, u"Lost."_s);
        QTRY_VERIFY(!offers(u"Room settings…"_s));
    }

    void settingsAreSavedFromTheMenuAndFromTheLine()
    {
        m_network->can |= Ability::RoomAdministration;
        QVERIFY(room());
        m_network->talk->steps = {step(u"name"_s), over(), step(u"name"_s)};
        QVERIFY(choose(u"Room settings…"_s));
        QTRY_VERIFY(inDialog<QLineEdit>());
        QTest::keyClicks(inDialog<QLineEdit>(), u"Volunteers"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(!m_bench->dialog());
        QCOMPARE(m_network->talk->given.find(u"name")->values, QStringList{u"Volunteers"_s});
        QVERIFY(asked().contains(u"settings #volunteers"_s));
        field()->setFocus();
        m_bench->type(u"/settings"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(m_bench->waitForDialog());
        m_bench->press(Qt::Key_Escape);
        QTRY_COMPARE(m_network->talk->asked.last(), u"cancel"_s);
    }

    void aRoomOfOnesOwnIsOpenedOrSetUp()
    {
        m_network->can |= Ability::RoomAdministration;
        auto* here = room();
        QVERIFY(here);
        chat().reports().notifyWantsSettings(*here, true);
        QTRY_VERIFY(shown().contains(u"You made this room."_s));
        m_network->talk->steps = {step(u"name"_s)};
        QVERIFY(m_bench->click(u"Set up…"_s));
        QVERIFY(m_bench->waitForDialog());
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->dialog());
        QVERIFY(m_bench->click(u"Use it as it is"_s));
        QTRY_VERIFY(asked().contains(u"defaults #volunteers"_s));
        chat().reports().notifyWantsSettings(*here, false);
        QTRY_VERIFY(!shown().contains(u"You made this room."_s));
    }

    void peopleAreAddedRemovedAndBack()
    {
        m_network->can |= Ability::RoomAdministration;
        QVERIFY(room());
        m_network->people[Standing::Owner] = {{u"me@a.example"_s, {}, {}, Standing::Owner}};
        m_network->people[Standing::Banned] = {
            {u"bad@a.example"_s, {}, u"spam"_s, Standing::Banned}, {u"worse@a.example"_s, {}, {}, Standing::Banned}};
        QVERIFY(choose(u"Owners, members and kept out…"_s));
        auto* dialog = qobject_cast<RoomPeopleDialog*>(m_bench->dialog());
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->list()->model()->rowCount(), 1);
        QVERIFY(m_bench->click(u"Kept out"_s));
        QTRY_COMPARE(dialog->list()->model()->rowCount(), 2);
        dialog->list()->setCurrentIndex(dialog->list()->model()->index(0, 0));
        dialog->list()->setFocus();
        m_bench->press(Qt::Key_Delete);
        QVERIFY(asked().contains(u"standing #volunteers bad@a.example 0"_s));
        QTRY_VERIFY(m_bench->button(u"Undo"_s));
        QVERIFY(m_bench->click(u"Undo"_s));
        QTRY_VERIFY(asked().contains(u"standing #volunteers bad@a.example 4 spam"_s));
        inDialog<QLineEdit>()->setFocus();
        m_bench->type(u"no address"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(m_bench->dialog()); // it says what would be right, and stays
        inDialog<QLineEdit>()->setText(u"new@a.example"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(asked().contains(u"standing #volunteers new@a.example 4"_s));
        m_network->refusal = Error{Error::Kind::Refused, Reason::None, u"Only owners may."_s, {}, 0};
        QVERIFY(m_bench->click(u"Members"_s));
        QTRY_VERIFY(inDialog<Notice>() && inDialog<Notice>()->text().contains(u"Only owners may."_s));
    }

    void aRoomIsDeletedWithTimeToThink()
    {
        m_network->can |= Ability::RoomAdministration;
        QVERIFY(room());
        QVERIFY(choose(u"Delete the room…"_s));
        QTRY_VERIFY(inDialog<QLineEdit>());
        QTest::keyClicks(inDialog<QLineEdit>(), u"moved"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(!m_bench->dialog());
        auto& undo = m_bench->window().undo();
        QTRY_VERIFY(undo.offer());
        undo.takeBack();
        QVERIFY(!asked().join(u' ').contains(u"destroy"_s));
        QVERIFY(choose(u"Delete the room…"_s));
        QTRY_VERIFY(inDialog<QLineEdit>());
        QTest::keyClicks(inDialog<QLineEdit>(), u"moved"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(undo.offer());
        undo.dismiss();
        QTRY_VERIFY(asked().contains(u"destroy #volunteers moved"_s));
    }

    void commandsAreListedAndRun()
    {
        m_network->can |= Ability::Commands;
        QVERIFY(room());
        m_network->offered = {{u"uptime"_s, u"Uptime"_s}, {u"config"_s, u"Set up"_s}};
        m_network->talk->steps = {step(u"a"_s)};
        field()->setFocus();
        m_bench->type(u"/commands bot@a.example"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(m_bench->waitForDialog());
        auto* dialog = qobject_cast<CommandsDialog*>(m_bench->dialog());
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->list()->model()->rowCount(), 2);
        QVERIFY(asked().contains(u"commands bot@a.example"_s));
        dialog->list()->setFocus();
        m_bench->press(Qt::Key_Down);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(asked().contains(u"run bot@a.example config"_s));
        QTRY_VERIFY(qobject_cast<FormDialog*>(m_bench->dialog()));
        QCOMPARE(asked().count(u"run bot@a.example config"_s), 1);
    }

    void thePasswordAndTheEndOfAnAccount()
    {
        m_network->can |= Ability::AccountAdministration;
        QVERIFY(room());
        page()->goTo(QString::number(chat().accounts().front()->networkPage().id));
        QTRY_VERIFY(offers(u"Change password…"_s));
        m_network->refusal = Error{Error::Kind::Refused, Reason::None, u"It is too short."_s, {}, 0};
        QVERIFY(choose(u"Change password…"_s));
        QTRY_VERIFY(inDialog<QLineEdit>());
        QTest::keyClicks(inDialog<QLineEdit>(), u"pw"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(inDialog<Notice>() && inDialog<Notice>()->text().contains(u"It is too short."_s));
        QCOMPARE(inDialog<QLineEdit>()->text(), u"pw"_s);
        m_network->refusal.reset();
        QTest::keyClick(inDialog<QLineEdit>(), Qt::Key_Return);
        QTRY_VERIFY(!m_bench->dialog());
        QVERIFY(asked().contains(u"password pw"_s));

        QVERIFY(choose(u"Delete at the server…"_s));
        QTRY_VERIFY(inDialog<QLineEdit>());
        QTest::keyClicks(inDialog<QLineEdit>(), u"somebody"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(m_bench->dialog());
        QVERIFY(!asked().contains(u"remove from server"_s));
        inDialog<QLineEdit>()->setText(chat().accounts().front()->ownName);
        QTest::keyClick(inDialog<QLineEdit>(), Qt::Key_Return);
        QTRY_VERIFY(chat().accounts().empty());
        QVERIFY(asked().contains(u"remove from server"_s));
    }

    void onesOwnPictureIsMadeSmallAndSquare()
    {
        m_network->can |= Ability::AccountAdministration;
        QVERIFY(room());
        auto& account = *chat().accounts().front();
        page()->goTo(QString::number(account.networkPage().id));
        QTRY_VERIFY(offers(u"Set your picture…"_s));
        QImage photo(900, 600, QImage::Format_RGB32);
        photo.fill(QColor(0, 0, 255));
        QTemporaryDir folder;
        const auto file = folder.filePath(u"me.jpg"_s);
        QVERIFY(photo.save(file));
        const auto give = [this](const QString& path) {
            QVERIFY(choose(u"Set your picture…"_s));
            QTRY_VERIFY(qobject_cast<QFileDialog*>(m_bench->dialog()));
            auto* dialog = qobject_cast<QFileDialog*>(m_bench->dialog());
            Q_EMIT dialog->fileSelected(path);
            dialog->reject();
            QTRY_VERIFY(!m_bench->dialog());
        };
        {
            const StalledThreads slowDisk(m_bench->station().reactor().threads(Threads::Files));
            give(file); // the window goes on
            QVERIFY(!asked().contains(u"picture of 192"_s));
        }
        QTRY_VERIFY(asked().contains(u"picture of 192"_s));
        const auto sent = QImage::fromData(m_network->face, "PNG");
        QCOMPARE(sent.size(), QSize(192, 192));
        QFile text(folder.filePath(u"me.png"_s));
        QVERIFY(text.open(QFile::WriteOnly) && text.write("no picture") > 0);
        text.close();
        m_network->asked.clear();
        give(text.fileName());
        QTRY_VERIFY2(m_bench->trouble().join(u' ').contains(u"no picture that can be shown"_s),
            qPrintable(m_bench->trouble().join(u' ')));
        QVERIFY(!asked().contains(u"picture of 192"_s));
        for (QAction* action : page()->head().more) {
            if (action->text() == u"Remove your picture"_s)
                action->trigger(); // nothing is asked
        }
        QTRY_VERIFY(asked().contains(u"picture of 192"_s));
        QVERIFY(m_network->face.isEmpty());
    }

    void aServersCertificateIsLookedAtWhileRegistering()
    {
        auto& certificates = m_bench->station().certificates();
        const CertificatePlace place{u"new.example"_s, u"xmpp-client"_s};
        certificates.refused(refusedCertificate(place, {u"new.example"_s}));
        m_network->makesAccounts = true;
        m_network->talk->steps = {
            Error::refused(Reason::CertificateNotTrusted, u"Nobody vouches for it."_s, place.toString()),
            step(u"username"_s)};
        QVERIFY(openAccountForm());
        QPointer<QDialog> account = m_bench->dialog();
        QVERIFY(m_bench->click(u"Register a new account…"_s));
        QTRY_VERIFY(account->findChild<FormDialog*>());
        auto* form = account->findChild<FormDialog*>();
        QTRY_VERIFY(m_bench->button(u"Look at the certificate…"_s));
        QVERIFY(m_bench->click(u"Look at the certificate…"_s));
        QTRY_VERIFY(m_bench->button(u"Do not connect"_s));
        QVERIFY(m_bench->click(u"Do not connect"_s));
        QTRY_VERIFY(m_bench->button(u"Look at the certificate…"_s)); // and may be looked at again
        QVERIFY(m_bench->click(u"Look at the certificate…"_s));
        QTRY_VERIFY(m_bench->button(u"Only now"_s));
        QVERIFY(m_bench->click(u"Only now"_s));
        QTRY_COMPARE(certificates.all().size(), 1);
        QTRY_VERIFY(m_bench->button(u"Ask again"_s));
        QVERIFY(m_bench->click(u"Ask again"_s));
        QTRY_VERIFY(form->findChild<QLineEdit*>());
    }

    /// Whoever has typed a new name has no account to give a password of.
    void aRefusedNameIsRegisteredFromItsStrip()
    {
        QVERIFY(room());
        auto& account = *chat().accounts().front();
        const auto fail = [&] {
            chat().reports().notifyState(
                account, chat::Account::State::Failed, u"The password is wrong."_s, 0, {}, u"password"_s);
        };
        fail();
        QTRY_VERIFY(m_bench->button(u"Enter the password…"_s));
        QVERIFY(!m_bench->button(u"Register this name…"_s)); // its server makes none
        m_network->can |= Ability::Registration;
        fail();
        page()->goTo(QString::number(account.networkPage().id));
        QTRY_VERIFY(offers(u"Register this name…"_s));
        m_network->talk->steps = {step(u"username"_s), over()};
        m_network->talk->values = {{u"nick"_s, u"kestrel"_s}, {u"password"_s, u"pw"_s}};
        QTRY_VERIFY(m_bench->button(u"Register this name…"_s));
        QVERIFY(m_bench->click(u"Register this name…"_s));
        QVERIFY(m_bench->waitForDialog());
        QTRY_VERIFY(m_bench->dialog()->findChild<QLineEdit*>());
        QTest::keyClick(m_bench->dialog()->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(m_network->secrets.value(u"password"_s), u"pw"_s);
        QCOMPARE(account.values.text(u"nick"_s), u"kestrel"_s);
        QTRY_VERIFY(!m_bench->button(u"Register this name…"_s));
    }

    void anAccountIsRegisteredAndAdded()
    {
        m_network->makesAccounts = true;
        m_network->talk->steps = {step(u"username"_s), over()};
        m_network->talk->values = {
            {u"server"_s, u"new.example"_s}, {u"nick"_s, u"kestrel"_s}, {u"password"_s, u"pw"_s}};
        QVERIFY(openAccountForm());
        QPointer<QDialog> account = m_bench->dialog();
        QVERIFY(m_bench->click(u"Register a new account…"_s));
        QTRY_VERIFY(account->findChild<FormDialog*>());
        auto* form = account->findChild<FormDialog*>();
        QTRY_VERIFY(form->findChild<QLineEdit*>());
        QTest::keyClick(form->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(!chat().accounts().empty());
        QCOMPARE(chat().accounts().front()->values.text(u"nick"_s), u"kestrel"_s);
        QTRY_COMPARE(m_network->secrets.value(u"password"_s), u"pw"_s);
        QTRY_VERIFY(!account);
    }

    /// The server may have made it by then, and only here is its password known.
    void anAccountWhoseDialogIsClosedWhileItIsMadeIsAdded()
    {
        m_network->makesAccounts = true;
        m_network->talk->steps = {step(u"username"_s), over()};
        m_network->talk->values = {
            {u"server"_s, u"new.example"_s}, {u"nick"_s, u"kestrel"_s}, {u"password"_s, u"pw"_s}};
        QVERIFY(openAccountForm());
        QPointer<QDialog> account = m_bench->dialog();
        QVERIFY(m_bench->click(u"Register a new account…"_s));
        QTRY_VERIFY(account->findChild<FormDialog*>());
        QPointer<FormDialog> form = account->findChild<FormDialog*>();
        QTRY_VERIFY(form->findChild<QLineEdit*>());
        m_network->talk->holds = true;
        QTest::keyClick(form->findChild<QLineEdit*>(), Qt::Key_Return);
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(!form);
        account->reject(); // and all that led there
        QTRY_VERIFY(!account);
        m_network->talk->release();
        QTRY_VERIFY(!chat().accounts().empty());
        QCOMPARE(chat().accounts().front()->values.text(u"nick"_s), u"kestrel"_s);
        QCOMPARE(chat().accounts().front()->title, u"new.example"_s);
        QTRY_COMPARE(m_network->secrets.value(u"password"_s), u"pw"_s);
        QVERIFY(!m_network->talk->asked.contains(u"cancel"_s));
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"“new.example” is added."_s));
        QVERIFY(chat().sentForms().ended().isEmpty());
        QVERIFY(room(u"#elsewhere"_s)); // a strip takes nobody anywhere until it is asked to
        QVERIFY(m_bench->click(u"Show it"_s));
        QTRY_COMPARE(page()->subject(), QString::number(chat().accounts().front()->networkPage().id));
        QTRY_VERIFY(!m_bench->trouble().join(u' ').contains(u"is added"_s));
    }

    /// The dialog that led there stays: what it adds meanwhile would be there twice.
    void anAccountThatIsBeingRegisteredIsNotAddedTwice_data()
    {
        QTest::addColumn<bool>("succeeds");
        QTest::newRow("made") << true;
        QTest::newRow("refused") << false;
    }
    void anAccountThatIsBeingRegisteredIsNotAddedTwice()
    {
        QFETCH(const bool, succeeds);
        m_network->makesAccounts = true;
        m_network->talk->steps = {step(u"username"_s)};
        if (succeeds)
            m_network->talk->steps.append(over());
        else
            m_network->talk->steps.append(Error::refused(Reason::None, u"The name is taken."_s));
        m_network->talk->values = {
            {u"server"_s, u"new.example"_s}, {u"nick"_s, u"kestrel"_s}, {u"password"_s, u"pw"_s}};
        QVERIFY(openAccountForm());
        const QPointer<AccountDialog> account(qobject_cast<AccountDialog*>(m_bench->dialog()));
        QVERIFY(account);
        QVERIFY(m_bench->click(u"Register a new account…"_s));
        QTRY_VERIFY(account->findChild<FormDialog*>());
        const QPointer<FormDialog> form = account->findChild<FormDialog*>();
        QTRY_VERIFY(form->findChild<QLineEdit*>());
        m_network->talk->holds = true;
        QTest::keyClick(form->findChild<QLineEdit*>(), Qt::Key_Return);
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(!form);
        QVERIFY(account && account->isVisible());
        QVERIFY(!account->verb()->isEnabled());
        m_network->talk->release();
        if (succeeds) {
            QTRY_VERIFY(!account);
            QCOMPARE(chat().accounts().size(), 1U);
            QTRY_COMPARE(page()->subject(), QString::number(chat().accounts().front()->networkPage().id));
            QVERIFY(chat().sentForms().ended().isEmpty());
            QVERIFY(!m_bench->trouble().join(u' ').contains(u"is added"_s)); // it is shown
        } else {
            QTRY_VERIFY(account->verb()->isEnabled());
            QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"The name is taken."_s));
        }
    }

    /// What somebody else has sent is none of it, however long that takes.
    void aRegistrationWaitsForItsOwnAnswer()
    {
        auto& sent = chat().sentForms();
        const auto other = std::make_shared<chat::TalkScript>();
        other->holds = true;
        sent.send(std::make_shared<chat::FakeTalk>(other), {}, u"Change password"_s, [](const auto&) { return true; });
        m_network->makesAccounts = true;
        m_network->talk->steps = {step(u"username"_s), step(u"username"_s), over()};
        m_network->talk->values = {{u"server"_s, u"new.example"_s}, {u"nick"_s, u"kestrel"_s}};
        QVERIFY(openAccountForm());
        const QPointer<AccountDialog> account(qobject_cast<AccountDialog*>(m_bench->dialog()));
        QVERIFY(account);
        for (const bool isSent : {false, true}) {
            QVERIFY(m_bench->click(u"Register a new account…"_s));
            QTRY_VERIFY(account->findChild<FormDialog*>());
            const QPointer<FormDialog> form = account->findChild<FormDialog*>();
            QTRY_VERIFY(form->findChild<QLineEdit*>());
            m_network->talk->holds = isSent;
            if (isSent)
                QTest::keyClick(form->findChild<QLineEdit*>(), Qt::Key_Return);
            QTest::keyClick(form, Qt::Key_Escape);
            QTRY_VERIFY(!form);
            QCOMPARE(account->verb()->isEnabled(), !isSent);
        }
        m_network->talk->release();
        QTRY_VERIFY(!account);
        QCOMPARE(chat().accounts().size(), 1U);
        QCOMPARE(sent.underWay(), QStringList{u"Change password"_s});
        other->release();
    }

    /// The program ended before the server had answered: the next start says so, until somebody has read it.
    void whatWasNotAnsweredBeforeTheEndIsSaid()
    {
        auto& sent = chat().sentForms();
        const auto kept = [this] { return m_bench->memory().value(u"window/unanswered"_s).toStringList(); };
        m_network->talk->holds = true;
        m_network->talk->steps = {over()};
        const auto send = [&] {
            sent.send(std::make_shared<chat::FakeTalk>(m_network->talk), {}, u"Change password"_s,
                [](const auto&) { return true; });
        };
        send();
        {
            const UnansweredForms ends(m_bench->memory(), sent);
            QCOMPARE(kept(), QStringList{u"Change password"_s});
            m_network->talk->release();
            QVERIFY(kept().isEmpty()); // answered in time
        }
        UnansweredForms::show(m_bench->window());
        QVERIFY(!m_bench->trouble().join(u' ').contains(u"no answer came"_s));
        send();
        {
            const UnansweredForms ends(m_bench->memory(), sent);
        }
        UnansweredForms::show(m_bench->window());
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"Change password. It was sent just before"_s));
        {
            const UnansweredForms ends(m_bench->memory(), sent); // another end, before anybody has read it
            m_network->talk->release();
            QCOMPARE(kept(), QStringList{u"Change password"_s});
        }
        for (Notice* strip : m_bench->window().findChildren<Notice*>()) {
            if (strip->text().contains(u"no answer came"_s))
                Q_EMIT strip->closed();
        }
        QVERIFY(kept().isEmpty());
    }

    void anAccountThatCannotBeAddedIsTriedAgain()
    {
        m_network->makesAccounts = true;
        m_network->talk->steps = {step(u"username"_s), over()};
        m_network->talk->values = {{u"nick"_s, u"kestrel"_s}, {u"password"_s, u"pw"_s}}; // no server
        QVERIFY(openAccountForm());
        QPointer<QDialog> account = m_bench->dialog();
        QVERIFY(m_bench->click(u"Register a new account…"_s));
        QTRY_VERIFY(account->findChild<FormDialog*>());
        QPointer<FormDialog> form = account->findChild<FormDialog*>();
        QTRY_VERIFY(form->findChild<QLineEdit*>());
        QTest::keyClick(form->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(inDialog<Notice>() && inDialog<Notice>()->text().contains(u"could not be added here"_s));
        QVERIFY(m_bench->click(u"Close"_s));
        QTRY_VERIFY(!form);
        QVERIFY(account && account->isVisible() && chat().accounts().empty());
        const auto fields = account->findChildren<QLineEdit*>();
        QVERIFY(std::any_of(fields.begin(), fields.end(), [](auto* field) { return field->text() == u"kestrel"_s; }));
        // Its password is known nowhere else: it stays in reach when both dialogs have gone.
        account->reject();
        QTRY_VERIFY(!account);
        const auto strips = [this] { return m_bench->trouble().join(u' '); };
        QTRY_VERIFY(strips().contains(u"could not be added here"_s));
        QVERIFY(!strips().contains(u"pw"_s));
        QCOMPARE(lostWith(chat().sentForms()).size(), 1);
        QVERIFY(m_bench->click(u"Show the password"_s));
        QTRY_VERIFY(strips().contains(u"The password: pw"_s));
    }

    /// The server lets nobody in with the old one any more.
    void aPasswordWhoseDialogIsClosedWhileItIsChangedIsKept()
    {
        end();
        auto secrets = std::make_unique<chat::MemorySecretStore>();
        const auto& kept = secrets->kept;
        QVERIFY(begin({}, std::move(secrets)));
        m_network->can |= Ability::AccountAdministration;
        QVERIFY(room());
        const auto& account = *chat().accounts().front();
        page()->goTo(QString::number(account.networkPage().id));
        QTRY_VERIFY(offers(u"Change password…"_s));
        const auto change = [this](const QString& password) {
            if (!choose(u"Change password…"_s) || !QTest::qWaitFor([this] { return inDialog<QLineEdit>() != nullptr; }))
                return false;
            QTest::keyClicks(inDialog<QLineEdit>(), password);
            m_bench->press(Qt::Key_Return);
            QTest::keyClick(m_bench->dialog(), Qt::Key_Escape);
            return QTest::qWaitFor([this] { return !m_bench->dialog(); });
        };
        m_network->holds = true;
        QVERIFY(change(u"better"_s));
        QCOMPARE(asked().last(), u"password better"_s);
        QVERIFY(!kept.values().contains(u"better"_s));
        m_network->held.back().fire(Done());
        QTRY_COMPARE(kept.value(u"chat/%1/password"_s.arg(account.id)), u"better"_s);
        QTRY_VERIFY(shown().contains(u"Change password: done"_s));
        QVERIFY(change(u"b"_s));
        m_network->held.back().fire(Error{Error::Kind::Refused, Reason::None, u"It is too short."_s, {}, 0});
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"“Change password” failed: It is too short."_s));
        QCOMPARE(kept.value(u"chat/%1/password"_s.arg(account.id)), u"better"_s);
    }
};

QTEST_MAIN(ChatFormsTest)
#include "tst_chatforms.moc"
