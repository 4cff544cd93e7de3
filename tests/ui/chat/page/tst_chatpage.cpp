#include <algorithm>
#include <future>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/chat/model/keyring.h"
#include "app/storage/database.h"
#include "app/trust/acceptedcertificates.h"
#include "netcore/task/deferred.h"
#include "tests/support/eventloop.h"
#include "tests/support/refusedcertificate.h"
#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "tests/ui/support/pseudolanguage.h"
#include "ui/chat/composer/completionpopup.h"
#include "ui/chat/composer/toldarea.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/conversationsmodel.h"
#include "ui/chat/page/chatside.h"
#include "ui/chat/page/conversationspane.h"
#include "ui/chat/page/memberspane.h"
#include "ui/chat/page/roomoffers.h"
#include "ui/chat/page/searchpane.h"
#include "ui/chat/transcript/messageactions.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/palette/commandpalette.h"
#include "ui/services/optionform.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/statesentence.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;

/// A keyring that takes its time: its owner is asked in a window of the desktop's.
class SlowSecrets final : public chat::SecretStore {
public:
    explicit SlowSecrets(Deferred<Result<Done>>& answer) : m_answer(answer) {}
    Task<Result<QString>> read(QString) override { return Task<Result<QString>>(Result<QString>(QString())); }
    Task<Result<Done>> write(QString, QString) override { return m_answer.task(); }

private:
    Deferred<Result<Done>>& m_answer;
};

/// One whose owner is asked before it gives a password.
class AskedSecrets final : public chat::SecretStore {
public:
    explicit AskedSecrets(Deferred<Result<QString>>& answer) : m_answer(answer) {}
    Task<Result<QString>> read(QString) override { return m_answer.task(); }
    Task<Result<Done>> write(QString, QString) override { return Task<Result<Done>>(Result<Done>(Done())); }

private:
    Deferred<Result<QString>>& m_answer;
};

/// A keyring whose owner says no.
class DeniedSecrets final : public chat::SecretStore {
public:
    explicit DeniedSecrets(int& asked) : m_asked(asked) {}
    Task<Result<QString>> read(QString) override { return refuse<QString>(); }
    Task<Result<Done>> write(QString, QString) override { return refuse<Done>(); }

private:
    template <typename T>
    Task<Result<T>> refuse()
    {
        ++m_asked;
        return Task<Result<T>>(
            Result<T>(Error{Error::Kind::Refused, Reason::PermissionDenied, u"Access to keychain denied"_s, {}, 0}));
    }

    int& m_asked;
};

/// Nothing is read until it is released.
class HeldDatabase {
public:
    explicit HeldDatabase(Database& database)
        : m_reading(database.read([until = m_go.get_future().share()](QSqlDatabase&) -> Result<Done> {
              until.wait();
              return Done{};
          }))
    {
    }
    ~HeldDatabase() { release(); }
    void release()
    {
        if (!std::exchange(m_isReleased, true))
            m_go.set_value();
    }

private:
    std::promise<void> m_go;
    bool m_isReleased = false;
    Task<Result<Done>> m_reading;
};

class ChatPageTest : public QObject, private ChatBench {
    Q_OBJECT

    /// As the chat model tells of a message which it has stored, at the moment that the test wants.
    void sayAlready(qint64 conversation, qint64 number, const QString& text)
    {
        chat::Message message;
        message.conversation = conversation;
        message.number = number;
        message.at = QDateTime::currentMSecsSinceEpoch();
        message.sender = u"me"_s;
        message.isMine = true;
        message.text = chat::RichText(text);
        Q_EMIT page()->view()->transcript().feed().messageCame(conversation, message);
    }

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void emptyPageSaysWhatToDoNext()
    {
        QVERIFY(shown().contains(u"No account yet."_s));
        QVERIFY(m_bench->click(u"Add account…"_s));
        QVERIFY(m_bench->waitForDialog());
        m_bench->type(u"irc.example"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(
            QApplication::focusWidget() && QApplication::focusWidget()->accessibleName() == u"Your name there"_s);
        m_bench->type(u"lena"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(!chat().accounts().empty());
        QCOMPARE(chat().accounts().front()->title, u"irc.example"_s);
        QTRY_COMPARE(page()->head().title, u"irc.example"_s);
        QTRY_VERIFY(!shown().contains(u"No account yet."_s));
    }

    /// All that an account can have stands behind it, with what was typed; so it does for Ctrl+N without an account.
    void anAccountIsOneFieldFirst_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("button") << false;
        QTest::newRow("key") << true;
    }
    void anAccountIsOneFieldFirst()
    {
        QFETCH(const bool, byKey);
        if (byKey)
            m_bench->press(Qt::Key_N, Qt::ControlModifier);
        else
            QVERIFY(m_bench->click(u"Add account…"_s));
        QVERIFY(m_bench->waitForDialog());
        const auto shownFields = [this] {
            const auto fields = m_bench->dialog()->findChildren<QLineEdit*>();
            return std::count_if(
                fields.begin(), fields.end(), [](const QLineEdit* field) { return field->isVisible(); });
        };
        QCOMPARE(shownFields(), 1);
        const auto* connect = m_bench->button(u"Connect"_s);
        QVERIFY(connect);
        QCOMPARE(connect->property("look").toByteArray(), QByteArray("primary"));
        m_bench->type(u"irc.example"_s);
        QVERIFY(m_bench->click(u"More…"_s));
        QTRY_VERIFY(m_bench->dialog() && m_bench->dialog()->windowTitle() == u"Add account"_s);
        QVERIFY(shownFields() > 1);
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->click(u"Add account"_s)); // filled in
        QTRY_VERIFY(!chat().accounts().empty());
        QCOMPARE(chat().accounts().front()->values.text(u"server"_s), u"irc.example"_s);
    }

    /// Both would be gone with what was typed.
    void whoLeavesTheWholeFormIsBackAtTheOneField()
    {
        QVERIFY(m_bench->click(u"Add account…"_s));
        QVERIFY(m_bench->waitForDialog());
        m_bench->type(u"irc.example"_s);
        QVERIFY(m_bench->click(u"More…"_s));
        QTRY_VERIFY(m_bench->dialog() && m_bench->dialog()->windowTitle() == u"Add account"_s);
        QVERIFY(m_bench->waitForDialog());
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(m_bench->dialog() && m_bench->dialog()->windowTitle() == u"Connect an account"_s);
        QVERIFY(m_bench->waitForDialog());
        const auto fields = m_bench->dialog()->findChildren<QLineEdit*>();
        QVERIFY(std::any_of(fields.begin(), fields.end(),
            [](const QLineEdit* field) { return field->isVisible() && field->text() == u"irc.example"_s; }));
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->dialog());
        m_bench->flush();
        QVERIFY(!m_bench->dialog());
        QVERIFY(chat().accounts().empty());
    }

    void theFormIsNotLeftWithoutAServer()
    {
        QVERIFY(openAccountForm());
        QVERIFY(m_bench->click(u"Add account"_s)); // it stays, at the field
        QVERIFY(m_bench->dialog());
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->setText(u"irc.example"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(!chat().accounts().empty());
        QCOMPARE(chat().accounts().front()->title, u"irc.example"_s);
    }

    void whatWasTypedStaysWhereTheAccountWasNotAdded()
    {
        QVERIFY(openAccountForm());
        const QPointer<QDialog> dialog = m_bench->dialog();
        QVERIFY(m_bench->click(u"Add account"_s)); // goes to the field
        auto* server = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(server);
        server->setText(u"irc.example"_s);
        auto& database = m_bench->station().database();
        database.setFault([] { return std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)); });
        m_bench->press(Qt::Key_Return);
        const auto said = [&dialog] {
            const auto* sentence = dialog ? dialog->findChild<StateSentence*>() : nullptr;
            return sentence && sentence->isVisible() ? sentence->accessibleName() : QString();
        };
        QTRY_COMPARE(said(), u"Adding the account failed: The disk is full."_s);
        QVERIFY(!m_bench->trouble().join(u' ').contains(u"Adding the account"_s)); // behind it nobody could press it
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(server->text(), u"irc.example"_s);
        QCOMPARE(QApplication::focusWidget(), server); // and one goes on there
        database.setFault({});
        QVERIFY(m_bench->click(u"Add account"_s));
        QTRY_VERIFY(!dialog);
        QCOMPARE(chat().accounts().size(), 1U);
    }

    /// What we call a place is in the window's language, also as the account's name; it is found by its own.
    void aPlaceOfOursIsInTheWindowsLanguage()
    {
        m_network->known = {{u"Cityday"_s, {{u"server"_s, u"cityday.example"_s}}},
            {u"This very computer"_s, {{u"server"_s, u"127.0.0.1"_s}}}};
        const PseudoLanguage other(PseudoLanguage::Kind::Longest);
        m_bench->window().goTo(u"chat"_s, u"add/This very computer"_s);
        QVERIFY(m_bench->waitForDialog());
        const QString shown = PseudoLanguage::longest(u"This very computer"_s);
        QCOMPARE(m_bench->dialog()->findChild<QComboBox*>()->currentText(), shown);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(!chat().accounts().empty());
        QCOMPARE(chat().accounts().front()->values.text(u"server"_s), u"127.0.0.1"_s);
        // It is kept as it is called here, and is found so in every language.
        auto& account = *chat().accounts().front();
        QCOMPARE(account.title, u"This very computer"_s);
        QTRY_COMPARE(page()->head().title, shown);
        chat().reports().notifyState(account, chat::Account::State::Failed, u"Nobody answers."_s);
        const auto said = [this] { return m_bench->trouble().join(u' '); };
        QTRY_VERIFY2(said().contains(shown) && !said().contains(account.title), qPrintable(said()));
    }

    void anAddressOfThePageAddsAnAccount()
    {
        m_network->known = {{u"Cityday"_s, {{u"server"_s, u"cityday.example"_s}}},
            {u"Harbour"_s, {{u"server"_s, u"harbour.example"_s}}}};
        m_bench->window().goTo(u"chat"_s, u"add/Harbour"_s);
        QVERIFY(m_bench->waitForDialog());
        QCOMPARE(m_bench->dialog()->findChild<QComboBox*>()->currentText(), u"Harbour"_s);
        QVERIFY(m_bench->click(u"Add account"_s));
        QTRY_VERIFY(!chat().accounts().empty());
        QCOMPARE(chat().accounts().front()->values.text(u"server"_s), u"harbour.example"_s);
    }

    /// Its dialog is called otherwise, and that is what people have in mind.
    void addingAnAccountIsFoundByItsDialogsName()
    {
        m_bench->press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_bench->window().findChild<CommandPalette*>());
        auto* palette = m_bench->window().findChild<CommandPalette*>();
        QTRY_VERIFY(palette->isVisible());
        QTest::keyClicks(palette->findChild<QLineEdit*>(), u"connect an acc"_s);
        const auto* hits = palette->findChild<QListView*>()->model();
        QTRY_VERIFY(!hits->match(hits->index(0, 0), Qt::DisplayRole, u"Add account…"_s).isEmpty());
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Escape);
    }

    void theStripOfARefusedCertificateLeadsToIt()
    {
        QVERIFY(room());
        auto& account = *chat().accounts().front();
        auto& certificates = m_bench->station().certificates();
        const CertificatePlace place{u"cityday.example"_s, u"6697"_s};
        const auto fail = [&] {
            certificates.refused(refusedCertificate(place, {u"cityday.example"_s}));
            chat().reports().notifyState(
                account, chat::Account::State::Failed, u"Nobody vouches for it."_s, 0, place.toString());
        };
        fail();
        QTRY_VERIFY(m_bench->button(u"Look at the certificate…"_s));
        // Whoever has said no may look at it again, to compare, and has the keyboard where it was.
        for (int again = 0; again < 2; ++again) {
            m_bench->button(u"Look at the certificate…"_s)->setFocus();
            m_bench->press(Qt::Key_Space);
            QVERIFY(m_bench->waitForDialog());
            m_bench->press(Qt::Key_Escape);
            QTRY_VERIFY(!m_bench->dialog());
            m_bench->flush();
            QVERIFY(certificates.all().isEmpty() && certificates.waiting().isEmpty());
            QVERIFY(m_bench->button(u"Look at the certificate…"_s));
            QCOMPARE(
                m_bench->window().focusWidget(), static_cast<QWidget*>(m_bench->button(u"Look at the certificate…"_s)));
        }
        fail();
        QTRY_VERIFY(m_bench->button(u"Look at the certificate…"_s));
        QVERIFY(m_bench->click(u"Look at the certificate…"_s));
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->click(u"Only now"_s));
        QTRY_COMPARE(certificates.all().size(), 1);
        QVERIFY(!certificates.all().first().lasts);
    }

    /// The strip goes as the account connects; letters would go nowhere.
    void whoAcceptsFromAStripWritesOn()
    {
        QVERIFY(room());
        auto& account = *chat().accounts().front();
        const CertificatePlace place{u"cityday.example"_s, u"6697"_s};
        m_bench->station().certificates().refused(refusedCertificate(place, {u"cityday.example"_s}));
        chat().reports().notifyState(
            account, chat::Account::State::Failed, u"Nobody vouches for it."_s, 0, place.toString());
        QTRY_VERIFY(m_bench->button(u"Look at the certificate…"_s));
        m_bench->flush();
        QTest::mouseClick(m_bench->button(u"Look at the certificate…"_s), Qt::LeftButton);
        QVERIFY(m_bench->waitForDialog());
        QTest::mouseClick(m_bench->button(u"Always for this host"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_bench->dialog());
        chat().reports().notifyState(account, chat::Account::State::Online);
        QTRY_VERIFY(!m_bench->button(u"Try again"_s));
        m_bench->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window()));
        m_bench->flush();
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(field()));
        m_bench->type(u"/join"_s);
        QCOMPARE(field()->toPlainText(), u"/join"_s);
    }

    /// Its button goes while somebody has the keyboard on it.
    void aStripThatGoesLeavesTheKeyboardWhereOneWrites()
    {
        QVERIFY(room());
        auto& account = *chat().accounts().front();
        chat().reports().notifyState(account, chat::Account::State::Failed, u"Nobody answers."_s);
        QTRY_VERIFY(m_bench->button(u"Try again"_s));
        m_bench->button(u"Try again"_s)->setFocus();
        chat().reports().notifyState(account, chat::Account::State::Online);
        QTRY_VERIFY(!m_bench->button(u"Try again"_s));
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(field()));
    }

    /// That it has changed is the news; what it is called, and by which command it is taken, stands behind that.
    void thatACertificateHasChangedIsSaidFirst()
    {
        QVERIFY(room());
        auto& account = *chat().accounts().front();
        auto& certificates = m_bench->station().certificates();
        const CertificatePlace place{u"cityday.example"_s, u"6697"_s};
        QVERIFY(waitFor(
            certificates.accept(place, QString(64, u'a'), trust::AcceptedCertificates::Until::ProgramEnds, u"test"_s))
                    .ok());
        const QString advice = certificates.refused(refusedCertificate(place, {u"cityday.example"_s}));
        QVERIFY(advice.contains(u"SHA-256"_s));
        chat().reports().notifyState(
            account, chat::Account::State::Failed, u"Nobody vouches for it. "_s + advice, 0, place.toString());
        const auto said = [this] { return m_bench->trouble().join(u' '); };
        const auto changed = u"is not connected: The certificate has CHANGED. cityday.example shows another"_s;
        QTRY_VERIFY2(said().contains(changed), qPrintable(said()));
        QVERIFY2(!said().contains(u"SHA-256"_s), qPrintable(said()));
        const auto all = m_bench->window().troubles().all();
        QVERIFY(std::any_of(all.begin(), all.end(), [](const Trouble& trouble) {
            return trouble.details.contains(u"SHA-256"_s) && trouble.details.contains(u"everyportd certificate"_s);
        }));
        certificates.dismiss(place);
        m_bench->flush();
        QVERIFY(m_bench->button(u"Look at the certificate…"_s)); // to compare it after all
        QVERIFY2(said().contains(changed), qPrintable(said()));
    }

    /// It says so itself, above its own lines, until one is in: a strip above all conversations says nothing more.
    void whyOneIsNotLetInIsSaidInTheRoom()
    {
        Conversation* here = room(u"#hall"_s);
        QVERIFY(here);
        const qint64 hall = here->id;
        m_network->refusal = Error{Error::Kind::Refused, Reason::None, u"Only members may enter."_s, {}, 0};
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        m_bench->type(u"#team"_s);
        m_bench->press(Qt::Key_Return);
        const auto saysSo = [this] { return m_bench->trouble().filter(u"Only members may enter."_s).size(); };
        QTRY_COMPARE(saysSo(), 1);
        QVERIFY(m_bench->trouble().join(u' ').contains(u"Not let in:"_s));
        m_bench->flush();
        QCOMPARE(saysSo(), 1);
        const QString team = page()->subject();
        QTRY_VERIFY(m_bench->click(u"Try again"_s));
        m_bench->flush();
        QTRY_COMPARE(saysSo(), 1);
        page()->goTo(QString::number(hall));
        QTRY_COMPARE(saysSo(), 0);
        page()->goTo(team);
        QTRY_COMPARE(saysSo(), 1);
        m_network->refusal.reset();
        QTRY_VERIFY(m_bench->click(u"Try again"_s));
        chat().reports().notifyPresence(*chat().conversation(team.toLongLong()), Conversation::Presence::In);
        QTRY_COMPARE(saysSo(), 0);
    }

    void anAccountsTroubleIsSaidAtItsConversations()
    {
        Conversation* here = room(u"#hall"_s);
        QVERIFY(here);
        auto* broken = here->account;
        const auto other = waitFor(chat().addAccount(u"fake"_s, u"Harbour"_s, {{u"server"_s, u"h.example"_s}}, false));
        QVERIFY(other);
        chat().reports().notifyState(*broken, chat::Account::State::Failed, u"The password is wrong."_s);
        const auto saysSo = [this] { return m_bench->trouble().join(u' ').contains(u"The password is wrong."_s); };
        QTRY_VERIFY(saysSo());
        page()->goTo(QString::number(chat().account(*other)->networkPage().id));
        QTRY_VERIFY(!saysSo());
        QCOMPARE(m_bench->window().troubles().needs(u"chat"_s).count, 1); // the badge says so everywhere
        page()->goTo(QString::number(broken->networkPage().id));
        QTRY_VERIFY(saysSo());
        chat().reports().notifyState(*broken, chat::Account::State::Online);
        QTRY_VERIFY(!saysSo());
    }

    /// The button in the strip that led there may go with it.
    void whoHasSavedAnAccountGoesOnInItsConversation()
    {
        Conversation* here = room(u"#hall"_s);
        QVERIFY(here);
        chat().reports().notifyState(*here->account, chat::Account::State::Failed, u"The password is wrong."_s);
        QTRY_VERIFY(m_bench->button(u"Edit account…"_s));
        m_bench->button(u"Edit account…"_s)->setFocus(Qt::TabFocusReason);
        QVERIFY(m_bench->click(u"Edit account…"_s));
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_VERIFY(!m_bench->dialog());
        // The offscreen platform activates no window behind a dialog.
        QTRY_COMPARE(m_bench->window().focusWidget(), static_cast<QWidget*>(field()));
    }

    void presetFillsInAndPasswordIsSecret()
    {
        m_network->known = {{u"Cityday"_s, {{u"server"_s, u"cityday.example"_s}}}};
        QVERIFY(openAccountForm());
        auto* network = m_bench->dialog()->findChild<QComboBox*>();
        QCOMPARE(network->currentText(), u"Cityday"_s);
        for (QLineEdit* edit : m_bench->dialog()->findChildren<QLineEdit*>()) {
            if (edit->echoMode() == QLineEdit::Password)
                edit->setText(u"hunter2"_s);
        }
        QVERIFY(m_bench->click(u"Add account"_s));
        QTRY_VERIFY(link());
        QTRY_VERIFY(
            m_bench->trouble().join(u' ').contains(u"until Everyport ends"_s)); // no keyring here: said, not hidden
        QCOMPARE(m_network->secrets.value(u"password"_s), u"hunter2"_s);
        const chat::Account& account = *chat().accounts().front();
        QCOMPARE(account.title, u"Cityday"_s);
        QVERIFY(account.values.text(u"password"_s).isEmpty());
    }

    /// Joining takes its time; what is typed meanwhile stands in the room that was asked for, and the keyboard was in
    /// the list.
    void whatIsTypedAfterJoiningIsSaidThere()
    {
        QVERIFY(room(u"#hall"_s));
        page()->findChild<ConversationsPane*>()->list()->setFocus();
        m_network->holds = true;
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        m_bench->type(u"#yard"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(!m_bench->dialog());
        QTRY_COMPARE(page()->head().title, u"#yard"_s);
        m_bench->window().activateWindow(); // the offscreen platform forgets it behind a dialog
        QTRY_COMPARE(QApplication::focusWidget(), field());
        m_bench->type(u"hello"_s);
        QCOMPARE(page()->head().title, u"#yard"_s);
        QCOMPARE(field()->toPlainText(), u"hello"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(texts(), QStringList{u"hello"_s});
    }

    /// The room stands there at once, and is what is typed into; nobody is led back to it who has gone elsewhere.
    void whatIsTypedAfterACommandToJoinIsSaidThere()
    {
        Conversation* hall = room(u"#hall"_s);
        QVERIFY(hall);
        const QString back = QString::number(hall->id);
        field()->setFocus();
        m_network->holds = true;
        m_bench->type(u"/join #yard"_s);
        m_bench->press(Qt::Key_Return);
        m_bench->type(u"hello"_s);
        QCOMPARE(page()->head().title, u"#yard"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(texts(), QStringList{u"hello"_s});
        QVERIFY(hall->newest == 0);
        page()->goTo(back);
        QVERIFY(m_network->held.size() >= 1);
        m_network->held.front().fire(Done{});
        m_bench->flush();
        QCOMPARE(page()->subject(), back);
    }

    /// Once, by the room itself: not in the field of the one before, and not by the input line besides.
    void theRoomOfACommandSaysWhyOneIsNotLetIn()
    {
        QVERIFY(room(u"#hall"_s));
        field()->setFocus();
        m_network->holds = true;
        m_bench->type(u"/join #team"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(page()->head().title, u"#team"_s);
        QCOMPARE(m_network->held.size(), size_t(1));
        m_network->held.front().fire(Error{Error::Kind::Refused, Reason::None, u"Only members may enter."_s, {}, 0});
        QTRY_VERIFY(shown().contains(u"Only members may enter."_s));
        QVERIFY(!shown().contains(u"Not done:"_s));
        QVERIFY(field()->toPlainText().isEmpty());
    }

    /// Older ones are fetched while something is said: it must not wait until the next is said.
    void whatIsSaidWhileOlderOnesAreFetchedIsShown()
    {
        Conversation* here = room(u"#one"_s);
        QVERIFY(here);
        for (int i = 0; i < 150; ++i)
            link()->say(*here, u"kofi"_s, u"line %1"_s.arg(i));
        QTRY_COMPARE(here->unread, 0);
        auto& transcript = page()->view()->transcript();
        QTRY_VERIFY(texts().contains(u"line 149"_s));
        transcript.openAtEnd();
        QTRY_VERIFY(!transcript.isLoading() && texts().size() == 120);
        m_bench->flush();
        HeldDatabase held(m_bench->station().database());
        transcript.fetchOlder();
        QVERIFY(transcript.isLoading());
        sayAlready(here->id, 1'000'000, u"just now"_s);
        QTest::qWait(200); // fixed wait: the list has looked once, while the page was not there yet
        QVERIFY(!texts().contains(u"just now"_s));
        held.release();
        QTRY_VERIFY(texts().contains(u"line 0"_s));
        QTRY_VERIFY(texts().contains(u"just now"_s));
    }

    /// The rows that stand there still are another room's: what they are older than says nothing.
    void whatIsSaidWhileARoomIsOpenedIsShown()
    {
        Conversation* fresh = room(u"#fresh"_s);
        Conversation* one = room(u"#one"_s);
        QVERIFY(fresh && one);
        link()->say(*one, u"kofi"_s, u"from the future"_s, {}, QDateTime::currentMSecsSinceEpoch() + 60'000);
        QTRY_COMPARE(texts(), QStringList{u"from the future"_s});
        for (int times = 0; times < 2; ++times) { // opened, and opened again
            HeldDatabase held(m_bench->station().database());
            page()->goTo(QString::number(fresh->id));
            QVERIFY(page()->view()->transcript().isLoading());
            sayAlready(fresh->id, 1'000'000 + times, u"hello"_s);
            QTest::qWait(200); // fixed wait: the list has looked once, while the page was not there yet
            held.release();
            QTRY_COMPARE(texts(), QStringList{u"hello"_s});
            page()->goTo(QString::number(one->id));
            QTRY_COMPARE(texts(), QStringList{u"from the future"_s});
        }
    }

    /// A short room has no way to be scrolled up: what is played back to it is fetched unasked.
    void whatIsPlayedBackToAShortRoomIsShown()
    {
        Conversation* here = room(u"#one"_s);
        QVERIFY(here);
        link()->say(*here, u"kofi"_s, u"last"_s);
        QTRY_COMPARE(texts(), QStringList{u"last"_s});
        m_bench->flush();
        link()->say(*here, u"kofi"_s, u"first"_s, {}, QDateTime::currentMSecsSinceEpoch() - 60'000, true);
        QTRY_COMPARE(texts(), (QStringList{u"first"_s, u"last"_s}));
    }

    /// What the network says itself is in no index: searching there would find nothing of what stands there.
    void anAccountsPageLeadsIntoARoomAndOffersNoSearch()
    {
        Conversation* here = room(u"#hall"_s);
        QVERIFY(here);
        QVERIFY(page()->can(Command::Find));
        page()->goTo(QString::number(here->account->networkPage().id));
        QVERIFY(!page()->can(Command::Find));
        for (const QAction* action : page()->head().actions)
            QVERIFY(action->text() != u"Search here"_s);
        QVERIFY(page()->head().primary);
        QCOMPARE(page()->head().primary->text(), u"Join a room…"_s);
        page()->head().primary->trigger();
        QVERIFY(m_bench->waitForDialog());
        m_bench->type(u"#yard"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(page()->head().title, u"#yard"_s);
    }

    void anEmptyAccountPageOffersItsRoomsAndTheNetworksList()
    {
        m_network->can |= chat::Ability::ListRooms;
        m_network->rooms = {{.name = u"#lobby"_s, .people = 12}};
        Conversation* hall = room(u"#hall"_s);
        Conversation* yard = room(u"#yard"_s);
        QVERIFY(hall && yard);
        chat().reports().notifyPresence(*yard, Conversation::Presence::Out);
        Conversation& own = hall->account->networkPage();
        page()->goTo(QString::number(own.id));
        QTRY_COMPARE(page()->view()->transcript().isLoading(), false);
        QTRY_VERIFY(m_bench->button(u"#hall"_s) && m_bench->button(u"#yard"_s));
        QVERIFY(m_bench->click(u"#hall"_s));
        QTRY_COMPARE(page()->head().title, u"#hall"_s);
        QVERIFY(!m_bench->button(u"#yard"_s)); // a room's page offers no others
        page()->goTo(QString::number(own.id));
        QTRY_VERIFY(m_bench->button(u"#yard"_s));
        QVERIFY(m_bench->click(u"#yard"_s));
        QTRY_COMPARE(page()->head().title, u"#yard"_s);
        QTRY_VERIFY(yard->presence != Conversation::Presence::Out);
        page()->goTo(QString::number(own.id));
        QTRY_VERIFY(m_bench->button(u"List the network's rooms…"_s));
        QVERIFY(m_bench->click(u"List the network's rooms…"_s));
        QVERIFY(m_bench->waitForDialog());
        const auto lists = m_bench->dialog()->findChildren<QListView*>();
        const auto found = std::find_if(lists.begin(), lists.end(),
            [](const QListView* list) { return list->accessibleName() == u"Rooms of this network"_s; });
        QVERIFY(found != lists.end());
        const QListView* rooms = *found;
        QTRY_COMPARE(rooms->model()->rowCount(), 1);
        QCOMPARE(rooms->model()->index(0, 0).data().toString(), u"#lobby"_s);
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->dialog());
        // What the network says takes their place.
        sayAlready(own.id, 1, u"Welcome to Cityday"_s);
        QTRY_VERIFY(!m_bench->button(u"#hall"_s));
    }

    void anEmptyAccountPageOffersBookmarks()
    {
        m_network->remembered = {{u"#zebra"_s, {}}, {u"#attic"_s, u"The attic"_s}};
        Conversation* hall = room(u"#hall"_s);
        QVERIFY(hall);
        const chat::Account& account = *hall->account;
        page()->goTo(QString::number(account.networkPage().id));
        QTRY_VERIFY(m_bench->button(u"The attic"_s));
        const QAbstractButton* attic = m_bench->button(u"The attic"_s);
        QVERIFY2(attic->accessibleName().contains(u"#attic"_s), qPrintable(attic->accessibleName()));
        QCOMPARE(m_bench->button(u"#zebra"_s)->accessibleName(), u"Join the room #zebra"_s);
        QVERIFY(shown().contains(u"Bookmarked rooms"_s));
        m_bench->button(u"The attic"_s)->setFocus(Qt::TabFocusReason);
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(page()->head().title, u"#attic"_s);
        QVERIFY(m_network->asked.contains(u"enter #attic"_s));
        page()->goTo(QString::number(account.networkPage().id));
        QTRY_VERIFY(m_bench->button(u"#attic"_s)); // among the account's rooms
        // Taken away by another program of theirs.
        m_network->remembered.clear();
        chat().reports().notifyAbilities(*hall->account);
        QTRY_VERIFY(!m_bench->button(u"#zebra"_s));
        QVERIFY(!shown().contains(u"Bookmarked rooms"_s));
    }

    void aLongTitleMakesNoButtonWide()
    {
        Conversation* hall = room(u"#hall"_s);
        QVERIFY(hall);
        const QString title = u"A room about everything that volunteers may ask in the evening"_s;
        chat().reports().notifyTitle(*hall, title);
        page()->goTo(QString::number(hall->account->networkPage().id));
        const auto* offers = page()->findChild<RoomOffers*>();
        QTRY_VERIFY(offers->isVisible());
        const auto buttons = offers->findChildren<QAbstractButton*>();
        const auto shown = std::find_if(buttons.begin(), buttons.end(),
            [&](const QAbstractButton* button) { return button->isVisible() && button->toolTip().contains(title); });
        QVERIFY(shown != buttons.end());
        QVERIFY((*shown)->sizeHint().width() < Metrics::px(280));
    }

    void theDialogIsAsHighAsItsFields()
    {
        QVERIFY(room());
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        const QDialog* dialog = m_bench->dialog();
        int lowest = 0;
        for (const QWidget* child : dialog->findChildren<QWidget*>()) {
            if (child->isVisible() && (child->focusPolicy() & Qt::TabFocus)
                && !qobject_cast<const QAbstractButton*>(child))
                lowest = qMax(lowest, child->mapTo(dialog, QPoint(0, child->height())).y());
        }
        const QAbstractButton* verb = m_bench->button(u"Join"_s);
        QVERIFY(verb && lowest > 0);
        // Between them: what is said about the last field, the content's edge and the foot's.
        const int between = verb->mapTo(dialog, QPoint()).y() - lowest;
        QVERIFY2(between <= Metrics::px(130), qPrintable(QString::number(between)));
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->dialog());
    }

    void aPersonIsWrittenToAtOnce()
    {
        QVERIFY(room(u"#hall"_s));
        page()->findChild<ConversationsPane*>()->list()->setFocus();
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        m_bench->type(u"kofi"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(page()->head().title, u"kofi"_s);
        m_bench->window().activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), field());
    }

    void networkIsChosenWithTheArrows()
    {
        m_network->known = {{u"Cityday"_s, {{u"server"_s, u"cityday.example"_s}}},
            {u"Harbour"_s, {{u"server"_s, u"harbour.example"_s}}}, {u"Island"_s, {{u"server"_s, u"island.example"_s}}}};
        QVERIFY(openAccountForm());
        auto* network = m_bench->dialog()->findChild<QComboBox*>();
        network->setFocus(Qt::TabFocusReason);
        for (const QString& name : {u"Harbour"_s, u"Island"_s, u"Another Fake network"_s, u"Island"_s}) {
            m_bench->press(
                name == "Island"_L1 && network->currentText().startsWith(u"Another"_s) ? Qt::Key_Up : Qt::Key_Down);
            QCOMPARE(network->currentText(), name);
            QCOMPARE(QApplication::focusWidget(), network);
        }
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(!chat().accounts().empty());
        QCOMPARE(chat().accounts().front()->values.text(u"server"_s), u"island.example"_s);
    }

    void whatIsNoProxyIsRefusedInItsField()
    {
        m_network->known = {{u"Cityday"_s, {{u"server"_s, u"cityday.example"_s}}}};
        QVERIFY(openAccountForm());
        auto* form = m_bench->dialog()->findChild<OptionForm*>();
        QVERIFY(form);
        auto* proxy = qobject_cast<QLineEdit*>(form->widgetOf(u"proxy"_s));
        QVERIFY(proxy);
        proxy->setText(u"tor"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), proxy);
        QStringList words;
        for (const QLabel* label : m_bench->dialog()->findChildren<QLabel*>())
            words << label->text();
        QVERIFY2(words.join(u'\n').contains(u"A proxy is written as socks5:127.0.0.1:9050"_s),
            qPrintable(words.join(u'\n')));
        QVERIFY(chat().accounts().empty());
        proxy->setText(u"socks5:127.0.0.1:9050"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(!chat().accounts().empty());
        QCOMPARE(chat().accounts().front()->values.text(u"proxy"_s), u"socks5:127.0.0.1:9050"_s);
    }

    void verbSaysWhatItWaitsFor()
    {
        Deferred<Result<Done>> answer;
        end();
        QVERIFY(begin({}, std::make_unique<SlowSecrets>(answer)));
        m_network->known = {{u"Cityday"_s, {{u"server"_s, u"cityday.example"_s}}}};
        QVERIFY(openAccountForm());
        const auto says = [this] {
            QStringList words;
            for (const QLabel* label :
                m_bench->dialog() ? m_bench->dialog()->findChildren<QLabel*>() : QList<QLabel*>()) {
                if (label->isVisible())
                    words << label->text();
            }
            return words.join(u' ').contains(u"Waiting for the keyring"_s);
        };
        for (QLineEdit* edit : m_bench->dialog()->findChildren<QLineEdit*>()) {
            if (edit->echoMode() == QLineEdit::Password)
                edit->setText(u"hunter2"_s);
        }
        const auto* network = m_bench->dialog()->findChild<QComboBox*>();
        QVERIFY(network && network->isEnabled());
        QVERIFY(m_bench->click(u"Add account"_s));
        QVERIFY(!says()); // one that is open answers sooner
        QTRY_VERIFY(says());
        QVERIFY(!network->isEnabled()); // a fault would be of a field that is not there any more
        QVERIFY(chat().accounts().empty());
        answer.fire(Done{});
        QTRY_VERIFY(!m_bench->dialog());
        QTRY_VERIFY(!chat().accounts().empty());
    }

    /// Somebody says no to the wallet's question: what they typed counts all the same, and they are asked once.
    void deniedKeyringLosesNoPassword()
    {
        int asked = 0;
        end();
        QVERIFY(begin({}, std::make_unique<chat::Keyring>(std::make_unique<DeniedSecrets>(asked))));
        m_network->known = {{u"Cityday"_s, {{u"server"_s, u"cityday.example"_s}}}};
        QVERIFY(openAccountForm());
        for (QLineEdit* edit : m_bench->dialog()->findChildren<QLineEdit*>()) {
            if (edit->echoMode() == QLineEdit::Password)
                edit->setText(u"hunter2"_s);
        }
        QVERIFY(m_bench->click(u"Add account"_s));
        QTRY_VERIFY(link());
        QCOMPARE(m_network->secrets.value(u"password"_s), u"hunter2"_s);
        link()->goOnline();
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"until Everyport ends"_s));
        QVERIFY(!m_bench->trouble().join(u' ').contains(u"denied"_s));
        QCOMPARE(asked, 1);
    }

    void editFormSaysWhereThePasswordIs()
    {
        m_network->known = {{u"Cityday"_s, {{u"server"_s, u"cityday.example"_s}}}};
        const auto id = waitFor(chat().addAccount(
            u"fake"_s, u"Cityday"_s, {{u"server"_s, u"cityday.example"_s}, {u"password"_s, u"hunter2"_s}}, false));
        QVERIFY(id.ok());
        const auto placeholder = [this] {
            for (QLineEdit* edit : m_bench->dialog()->findChildren<QLineEdit*>()) {
                if (edit->echoMode() == QLineEdit::Password)
                    return edit->placeholderText();
            }
            return QString();
        };
        page()->goTo(QString::number(chat().account(*id)->networkPage().id));
        for (QAction* action : page()->head().more) {
            if (action->text().startsWith(u"Edit account"_s))
                action->trigger();
        }
        QVERIFY(m_bench->waitForDialog());
        QCOMPARE(placeholder(), u"as it is, until Everyport ends"_s); // memory alone here
    }

    void sendsAndShowsHowFarItCame()
    {
        QVERIFY(room());
        QTRY_COMPARE(QApplication::focusWidget(), field());
        m_network->holds = true;
        m_bench->type(u"Hello all"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(field()->toPlainText().isEmpty());
        QTRY_VERIFY(m_network->asked.contains(u"send Hello all"_s));
        QTRY_COMPARE(texts(), QStringList{u"Hello all"_s});
        const chat::Message* mine = lines()->lastMine();
        QVERIFY(mine);
        QCOMPARE(mine->delivery, chat::Delivery::Waiting);
        chat().messageReports().notifyDelivery(
            *chat().conversation(mine->conversation), mine->number, chat::Delivery::Received, u"id-1"_s);
        QTRY_COMPARE(lines()->lastMine()->delivery, chat::Delivery::Received);
        m_bench->press(Qt::Key_Up); // an empty field edits the last
        QCOMPARE(field()->toPlainText(), u"Hello all"_s);
        QTRY_VERIFY(shown().contains(u"Changes the message"_s));
        m_bench->press(Qt::Key_Escape);
        QVERIFY(field()->toPlainText().isEmpty());
    }

    /// A letter was looked for in the list, and the text was gone.
    void whatIsTypedAfterAClickIsWrittenThere()
    {
        const Conversation* first = room(u"#one"_s);
        QVERIFY(first);
        const qint64 firstId = first->id;
        QVERIFY(room(u"#two"_s));
        QListView* list = page()->conversations()->list();
        QTRY_VERIFY(page()->conversations()->model()->indexOf(firstId).isValid());
        const QModelIndex row = page()->conversations()->model()->indexOf(firstId);
        list->scrollTo(row);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
        QTRY_COMPARE(page()->subject(), QString::number(firstId));
        QTRY_COMPARE(QApplication::focusWidget(), field());
        m_bench->type(u"Hello one"_s);
        QCOMPARE(field()->toPlainText(), u"Hello one"_s);
        list->setFocus();
        m_bench->press(Qt::Key_Down); // by keys one goes on
        QVERIFY(list->hasFocus());
    }

    void refusalIsASentenceAndTheTextComesBack()
    {
        QVERIFY(room());
        QTRY_COMPARE(QApplication::focusWidget(), field());
        m_bench->type(u"/nosuchcommand x"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"Not done:"_s));
        QCOMPARE(field()->toPlainText(), u"/nosuchcommand x"_s);
    }

    /// Also where another answer was read to its end.
    void anAnswerIsReadFromItsBeginning()
    {
        QVERIFY(room());
        QTRY_COMPARE(QApplication::focusWidget(), field());
        QScrollBar* bar = page()->findChild<ToldArea*>()->verticalScrollBar();
        m_bench->type(u"/help "_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        QVERIFY(bar->value() > 0);
        QTRY_COMPARE(QApplication::focusWidget(), field());
        m_bench->type(u"/help "_s);
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(bar->value(), 0);
        QTRY_VERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), 0);
    }

    /// In a mirrored window each is written as it is typed: what keeps it so is not taken out on the way.
    void commandsAreReadFromTheLeft()
    {
        QVERIFY(room());
        QTRY_COMPARE(QApplication::focusWidget(), field());
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        m_bench->type(u"/help "_s);
        m_bench->press(Qt::Key_Return);
        const auto* told = page()->findChild<ToldArea*>()->findChild<Notice*>();
        const auto isSaid = [told] { return told->text().contains(u"\u2066/away [words]\u2069 – "_s); };
        const bool came = QTest::qWaitFor(isSaid);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(came, qPrintable(told->text()));
    }

    void tabCompletesWhoSpokeLast()
    {
        Conversation* here = room();
        QVERIFY(here);
        join(*here, u"Aylin"_s, chat::Member::Rank::Moderator, 10);
        join(*here, u"Alfons"_s, chat::Member::Rank::Member, 20);
        join(*here, u"Kofi"_s);
        QTRY_COMPARE(QApplication::focusWidget(), field());
        m_bench->type(u"A"_s);
        m_bench->press(Qt::Key_Tab);
        QCOMPARE(field()->toPlainText(), u"Alfons: "_s);
        m_bench->press(Qt::Key_Tab);
        QCOMPARE(field()->toPlainText(), u"Aylin: "_s);
        m_bench->type(u"thanks K"_s);
        m_bench->press(Qt::Key_Tab);
        QCOMPARE(field()->toPlainText(), u"Aylin: thanks Kofi "_s);
        m_bench->press(Qt::Key_Tab); // after a space it moves on
        QVERIFY(QApplication::focusWidget() != field());
    }

    void commandsHaveHelp()
    {
        QVERIFY(room());
        QTRY_COMPARE(QApplication::focusWidget(), field());
        m_bench->type(u"/to"_s);
        auto* popup = m_bench->window().findChild<CompletionPopup*>();
        QVERIFY(popup && popup->isVisible());
        m_bench->press(Qt::Key_Tab);
        QCOMPARE(field()->toPlainText(), u"/topic "_s);
        QVERIFY(!popup->isVisible());
        m_bench->type(u"new times"_s);
        QTRY_VERIFY(shown().contains(u"/topic"_s));
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(m_network->asked.contains(u"topic #volunteers new times"_s));
    }

    /// A full disk is said where one writes, and takes nothing unasked.
    void whatIsNotStoredIsSaidAndAskedAbout()
    {
        QVERIFY(room());
        QSignalSpy ends(&m_bench->window(), &MainWindow::closedForGood);
        auto& database = m_bench->station().database();
        database.setFault([] { return std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)); });
        field()->setPlainText(u"a long letter"_s);
        const auto said = [this] { return m_bench->trouble().join(u'\n'); };
        QTRY_VERIFY2(said().contains(u"What is said in Chat is sent and shown, but not stored:"_s), qPrintable(said()));
        field()->setPlainText(u"said on a full disk"_s);
        field()->setFocus();
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(texts().contains(u"said on a full disk"_s));
        // The history does not have it: it is there when one comes back.
        const auto here = QString::number(room()->id);
        QVERIFY(room(u"#two"_s));
        QTRY_VERIFY(!texts().contains(u"said on a full disk"_s));
        page()->goTo(here);
        QTRY_VERIFY(texts().contains(u"said on a full disk"_s));
        field()->setPlainText(u"a long letter"_s);
        m_bench->window().quit();
        QCOMPARE(ends.count(), 0);
        QTRY_VERIFY2(said().contains(u"drafts and messages of the chat"_s), qPrintable(said()));
        database.setFault({});
        QVERIFY(m_bench->click(u"Try again"_s));
        QTRY_VERIFY2(!said().contains(u"What is said in Chat"_s), qPrintable(said()));
        m_bench->window().quit();
        QCOMPARE(ends.count(), 1);
    }

    void whatIsNotStoredIsFound()
    {
        QVERIFY(room());
        auto& database = m_bench->station().database();
        database.setFault([] { return std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)); });
        link()->say(*room(), u"aylin"_s, u"the kettle is on"_s);
        QTRY_VERIFY(texts().contains(u"the kettle is on"_s));
        const qint64 id = room()->id;
        QVERIFY(room(u"#two"_s));
        m_bench->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        m_bench->type(u"kettle"_s);
        auto* results = page()->side()->findChild<SearchPane*>()->findChild<QListView*>();
        QTRY_COMPARE(results->model()->rowCount(), 1);
        m_bench->press(Qt::Key_Return);
        results->setCurrentIndex(results->model()->index(0, 0));
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(page()->subject(), QString::number(id));
        QTRY_VERIFY(page()->view()->transcriptView()->currentMessage());
        QCOMPARE(page()->view()->transcriptView()->currentMessage()->text.text, u"the kettle is on"_s);
        database.setFault({});
    }

    /// Nobody knows yet that the disk has filled.
    void aDraftOfTheLastMomentIsAskedAbout()
    {
        QVERIFY(room());
        QSignalSpy ends(&m_bench->window(), &MainWindow::closedForGood);
        auto& database = m_bench->station().database();
        database.setFault([] { return std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)); });
        field()->setPlainText(u"a long letter"_s);
        m_bench->window().quit();
        const auto said = [this] { return m_bench->trouble().join(u'\n'); };
        QTRY_VERIFY2(said().contains(u"drafts and messages of the chat"_s), qPrintable(said()));
        QCOMPARE(ends.count(), 0);
        page()->conversations()->list()->setFocus();
        QVERIFY(page()->enterWritten());
        QCOMPARE(QApplication::focusWidget(), field());
        QCOMPARE(m_bench->window().lostUnasked(), QStringList{u"drafts and messages of the chat"_s});
        field()->clear();
        QTRY_COMPARE(m_bench->window().lostUnasked(), QStringList{u"messages of the chat"_s});
        field()->setPlainText(u"a long letter"_s);
        database.setFault({});
        QVERIFY(m_bench->click(u"Try again"_s));
        QTRY_VERIFY2(!said().contains(u"What is said in Chat"_s), qPrintable(said()));
        m_bench->window().quit();
        QTRY_COMPARE(ends.count(), 1);
    }

    void draftsAreKeptPerConversation()
    {
        Conversation* first = room(u"#one"_s);
        QVERIFY(first);
        const qint64 firstId = first->id;
        QTRY_COMPARE(QApplication::focusWidget(), field());
        m_bench->type(u"half a thought"_s);
        QVERIFY(room(u"#two"_s));
        QVERIFY(field()->toPlainText().isEmpty());
        QCOMPARE(chat().conversation(firstId)->draft, u"half a thought"_s);
        page()->goTo(QString::number(firstId));
        QCOMPARE(field()->toPlainText(), u"half a thought"_s);
    }

    /// What is half written stands beside while a message is changed, and is the draft meanwhile.
    void aChangeTakesNothingThatIsHalfWritten()
    {
        Conversation* here = room(u"#one"_s);
        QVERIFY(here);
        const qint64 hereId = here->id;
        QTRY_COMPARE(QApplication::focusWidget(), field());
        m_bench->type(u"Hello all"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(lines()->lastMine());
        chat().messageReports().notifyDelivery(*chat().conversation(lines()->lastMine()->conversation),
            lines()->lastMine()->number, chat::Delivery::Received, u"id-1"_s);
        QTRY_COMPARE(lines()->lastMine()->delivery, chat::Delivery::Received);
        m_bench->type(u"half a thought"_s);
        Composer* composer = page()->view()->composer();

        composer->edit(*lines()->lastMine());
        QCOMPARE(field()->toPlainText(), u"Hello all"_s);
        composer->edit(*lines()->lastMine()); // once more
        m_bench->press(Qt::Key_Escape);
        QCOMPARE(field()->toPlainText(), u"half a thought"_s);

        composer->edit(*lines()->lastMine());
        QVERIFY(room(u"#two"_s));
        QCOMPARE(chat().conversation(hereId)->draft, u"half a thought"_s);
        page()->goTo(QString::number(hereId));
        QCOMPARE(field()->toPlainText(), u"half a thought"_s);
        QTRY_VERIFY(lines()->lastMine());

        composer->edit(*lines()->lastMine());
        m_bench->type(u" of you"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(field()->toPlainText(), u"half a thought"_s);
        QCOMPARE(chat().conversation(hereId)->draft, u"half a thought"_s);
    }

    void aTopicTakesNothingThatIsHalfWritten()
    {
        Conversation* here = room(u"#one"_s);
        QVERIFY(here);
        const qint64 hereId = here->id;
        const auto setTopic = [this] {
            for (QAction* action : page()->head().more) {
                if (action->text().startsWith(u"Set the topic"_s))
                    action->trigger();
            }
            return field()->toPlainText().startsWith(u"/topic "_s);
        };
        QTRY_COMPARE(QApplication::focusWidget(), field());
        m_bench->type(u"half a thought"_s);
        QVERIFY(setTopic());
        m_bench->press(Qt::Key_Escape);
        QCOMPARE(field()->toPlainText(), u"half a thought"_s);
        QVERIFY(setTopic());
        m_bench->type(u"new times"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(m_network->asked.contains(u"topic #one new times"_s));
        QCOMPARE(field()->toPlainText(), u"half a thought"_s);
        QCOMPARE(chat().conversation(hereId)->draft, u"half a thought"_s);
        // Refused, it stands there once more, and what had come back waits again.
        m_network->refusal = Error::refused(Reason::PermissionDenied, u"Only operators may."_s);
        QVERIFY(setTopic());
        m_bench->type(u"others"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(field()->toPlainText(), u"/topic others"_s);
        m_network->refusal.reset();
        m_bench->press(Qt::Key_Escape);
        QCOMPARE(field()->toPlainText(), u"half a thought"_s);
    }

    /// Who writes a message where a command was begun, and leaves, has it when coming back.
    void whatIsWrittenInPlaceOfACommandIsKept()
    {
        Conversation* here = room(u"#one"_s);
        QVERIFY(here);
        const qint64 hereId = here->id;
        Conversation* other = room(u"#two"_s);
        QVERIFY(other);
        const auto writeInstead = [&](const QString& text) {
            m_bench->window().goTo(u"chat"_s, QString::number(hereId));
            const auto more = page()->head().more;
            const auto topic = std::find_if(more.begin(), more.end(),
                [](const QAction* action) { return action->text().startsWith(u"Set the topic"_s); });
            if (topic == more.end())
                return false;
            (*topic)->trigger();
            field()->selectAll();
            m_bench->type(text);
            m_bench->window().goTo(u"chat"_s, QString::number(other->id));
            m_bench->window().goTo(u"chat"_s, QString::number(hereId));
            return true;
        };
        QVERIFY(writeInstead(u"a long message"_s));
        QCOMPARE(field()->toPlainText(), u"a long message"_s);
        QVERIFY(writeInstead(u"and another"_s)); // beside the first, which waits
        QCOMPARE(field()->toPlainText(), u"a long message\nand another"_s);
    }

    void manyLinesAreAskedAbout()
    {
        QVERIFY(room());
        QTRY_COMPARE(QApplication::focusWidget(), field());
        QApplication::clipboard()->setText(u"one\ntwo\nthree\nfour\nfive"_s);
        m_bench->press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(field()->toPlainText().isEmpty());
        QTRY_VERIFY(m_bench->button(u"In one line"_s));
        QVERIFY(m_bench->click(u"In one line"_s));
        QCOMPARE(field()->toPlainText(), u"one two three four five"_s);
    }

    void opensAtTheFirstUnread()
    {
        Conversation* first = room(u"#one"_s);
        QVERIFY(first);
        const qint64 id = first->id;
        link()->say(*first, u"aylin"_s, u"old"_s);
        QTRY_COMPARE(texts(), QStringList{u"old"_s});
        QTRY_COMPARE(chat().conversation(id)->unread, 0); // it was seen
        QVERIFY(room(u"#two"_s));
        link()->say(*chat().conversation(id), u"aylin"_s, u"news"_s);
        link()->say(*chat().conversation(id), u"kofi"_s, u"me: look"_s);
        QTRY_COMPARE(chat().conversation(id)->unread, 2);
        auto* model = page()->conversations()->model();
        QTRY_COMPARE(model->data(model->index(0), Qt::DisplayRole).toString(), u"Unread"_s);
        QCOMPARE(model->conversationAt(model->index(1)), id);
        m_bench->press(Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(page()->head().title, u"#one"_s);
        QTRY_VERIFY(lines()->newSinceRow() >= 0);
        QCOMPARE(lines()->row(lines()->newSinceRow() + 1).messages.first().text.text, u"news"_s);
        QTRY_COMPARE(chat().conversation(id)->unread, 0);
    }

    void listsHoldUnderTheModelTester()
    {
        QVERIFY(room(u"#one"_s));
        QAbstractItemModelTester conversations(
            page()->conversations()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 12; ++i)
            QVERIFY(room(u"#room%1"_s.arg(i)));
        Conversation* last = chat().conversation(page()->subject().toLongLong());
        for (int i = 0; i < 40; ++i)
            join(*last, u"person%1"_s.arg(i), i < 3 ? chat::Member::Rank::Moderator : chat::Member::Rank::Member);
        for (const auto& conversation : chat().accounts().front()->conversations())
            link()->say(*conversation, u"person1"_s, u"me: hello"_s);
        m_bench->flush();
        page()->conversations()->model()->setFilter(u"room1"_s);
        QCOMPARE(page()->conversations()->model()->shown(), 3);
        page()->conversations()->model()->setFilter({});
        QTRY_VERIFY(shown().contains(u"40 people"_s));
    }

    void reconnectLineCountsAndTypingGoesOn()
    {
        Conversation* here = room();
        QVERIFY(here);
        chat::Account& account = *here->account;
        chat().reports().notifyState(account, chat::Account::State::Waiting, u"The connection was lost."_s,
            QDateTime::currentMSecsSinceEpoch() + 20'000);
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"Trying again in"_s));
        QVERIFY(m_bench->trouble().join(u' ').contains(u"The connection was lost."_s));
        QTRY_COMPARE(QApplication::focusWidget(), field());
        m_bench->type(u"later"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(texts(), QStringList{u"later"_s});
        QCOMPARE(lines()->lastMine()->delivery, chat::Delivery::Waiting);
        QVERIFY(!m_bench->button(u"Settings…"_s)); // they were right
        QVERIFY(m_bench->click(u"Now"_s));
        QVERIFY(m_network->asked.contains(u"retry"_s));
        link()->goOnline();
        QTRY_VERIFY(!m_bench->trouble().join(u' ').contains(u"Trying again in"_s));
    }

    void theFieldSaysWhetherItIsSentAtOnce()
    {
        Conversation* here = room(u"#test"_s);
        QVERIFY(here);
        chat().reports().notifyState(
            *here->account, chat::Account::State::Connecting, u"Connecting to cityday.example"_s);
        QTRY_COMPARE(field()->placeholderText(), u"Message #test, sent once connected"_s);
        link()->goOnline(); // the room is not entered again yet
        QTRY_COMPARE(field()->placeholderText(), u"Message #test as me"_s);
    }

    /// A wallet may be asking behind this window.
    void connectingSaysThatTheKeyringIsAsked()
    {
        end();
        Deferred<Result<QString>> answer;
        QVERIFY(begin({}, std::make_unique<AskedSecrets>(answer)));
        const auto id = waitFor(
            chat().addAccount(u"fake"_s, {}, {{u"server"_s, u"irc.example"_s}, {u"password"_s, u"hunter2"_s}}, true));
        QVERIFY(id);
        page()->goTo(QString::number(chat().account(*id)->networkPage().id));
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"Connecting: Waiting for the keyring"_s));
        answer.fire(QString());
        QTRY_VERIFY(link());
        chat().reports().notifyState(*chat().account(*id), chat::Account::State::Connecting);
        QTRY_COMPARE(m_bench->trouble(), QStringList{u"Connecting…"_s});
    }

    void anAccountThatNeverConnectedLeadsToItsSettings()
    {
        const auto id = waitFor(chat().addAccount(u"fake"_s, {}, {{u"server"_s, u"irc.exmaple"_s}}, true));
        QVERIFY(id);
        QTRY_VERIFY(link());
        chat().reports().notifyState(*chat().account(*id), chat::Account::State::Waiting,
            u"There is no computer named irc.exmaple."_s, QDateTime::currentMSecsSinceEpoch() + 20'000);
        page()->goTo(QString::number(chat().account(*id)->networkPage().id));
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"no computer named"_s));
        QVERIFY(m_bench->click(u"Settings…"_s));
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->dialog()->findChildren<QLineEdit*>().size() > 2);
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->dialog());
    }

    void failedMessageOffersToTryAgain()
    {
        QVERIFY(room());
        QTRY_COMPARE(QApplication::focusWidget(), field());
        m_network->refusal = Error{Error::Kind::Refused, Reason::None, u"You may not speak here."_s, u"404"_s, 0};
        m_bench->type(u"hello"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(lines()->lastMine() && lines()->lastMine()->delivery == chat::Delivery::Failed);
        QVERIFY(lines()->lastMine()->trouble.contains(u"You may not speak here."_s));
        m_network->refusal.reset();
        auto* view = page()->view()->transcriptView();
        view->setFocus();
        view->setCurrentIndex(lines()->index(lines()->rowCount() - 1));
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(lines()->lastMine()->delivery != chat::Delivery::Failed);
    }

    void leavingCanBeUndone()
    {
        Conversation* here = room(u"#one"_s);
        QVERIFY(here);
        link()->say(*here, u"aylin"_s, u"remember this"_s);
        m_bench->press(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(m_network->asked.contains(u"leave #one"_s));
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(page()->head().title, u"#one"_s);
        QTRY_VERIFY(texts().contains(u"remember this"_s));
    }

    /// It has gone from the list before the network has answered, so it can come back before that.
    void leavingCanBeUndoneAtOnce()
    {
        QVERIFY(room(u"#one"_s));
        m_network->holds = true;
        m_bench->press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(m_bench->window().undo().offer());
        m_network->holds = false;
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(page()->head().title, u"#one"_s);
        m_network->held.clear();
    }

    /// Taken back, it is entered with the password that it had, and keeps it.
    void leavingForgetsNoPassword()
    {
        Conversation* here = room(u"#one"_s);
        QVERIFY(here);
        here->password = u"sesame"_s;
        m_bench->press(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_network->asked.contains(u"enter #one sesame"_s));
    }

    void searchJumpsToTheMessage()
    {
        Conversation* here = room(u"#one"_s);
        QVERIFY(here);
        const qint64 id = here->id;
        link()->say(*here, u"aylin"_s, u"of all that one may ask for at this hour the kettle is on"_s);
        for (int i = 0; i < 400; ++i)
            link()->say(*here, u"kofi"_s, u"line %1"_s.arg(i));
        QTRY_COMPARE(chat().conversation(id)->newest != 0 && texts().contains(u"line 399"_s), true);
        QVERIFY(room(u"#two"_s));
        m_bench->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        m_bench->type(u"kettle"_s);
        auto* results = page()->side()->findChild<QListView*>({}, Qt::FindChildrenRecursively);
        for (QListView* list : page()->side()->findChildren<QListView*>()) {
            if (list->isVisible())
                results = list;
        }
        QTRY_COMPARE(results->model()->rowCount(), 1);
        // what was looked for can be seen
        QCOMPARE(results->model()->index(0, 0).data(Role::SecondLine).toString(), u"…hour the kettle is on"_s);
        QCOMPARE(results->model()->index(0, 0).data(Role::SecondMarks).value<QList<QPoint>>(), QList{QPoint(10, 6)});
        m_bench->press(Qt::Key_Return);
        results->setCurrentIndex(results->model()->index(0, 0));
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(page()->subject(), QString::number(id));
        QTRY_VERIFY(texts().join(u' ').contains(u"the kettle is on"_s));
        QTRY_VERIFY(page()->view()->transcriptView()->currentMessage());
        QVERIFY(page()->view()->transcriptView()->currentMessage()->text.text.endsWith(u"the kettle is on"_s));
    }

    /// A hit is a sentence, not a name: its pane is wider than that of people, and gives the room back.
    void searchHasRoomForSentences()
    {
        Conversation* here = room(u"#one"_s);
        QVERIFY(here);
        link()->say(*here, u"aylin"_s, u"the kettle is on behind the stage"_s);
        ChatSide* side = page()->side();
        QTRY_VERIFY(side->isVisible());
        m_bench->flush(); // until it has been laid out
        const int usual = side->width();
        m_bench->press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(side->isSearching());
        QTRY_COMPARE_GE(side->width(), Metrics::px(330));
        m_bench->type(u"kettle"_s);
        const auto* results = side->findChild<SearchPane*>()->findChild<QListView*>();
        QTRY_COMPARE(results->model()->rowCount(), 1);
        const QString hit = results->model()->index(0, 0).data(Role::SecondLine).toString();
        QCOMPARE(hit, u"the kettle is on behind the stage"_s);
        const int room = results->viewport()->width() - 2 * Metrics::pageEdge - Metrics::px(28); // less the initials
        QCOMPARE_LE(QFontMetrics(Fonts::caption()).horizontalAdvance(hit), room);
        m_bench->press(Qt::Key_Escape); // the words
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(!side->isSearching());
        QTRY_COMPARE(side->width(), usual);
        // Also in a small window.
        m_bench->window().resize(1024, 640);
        m_bench->press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(side->isSearching());
        QTRY_COMPARE_GE(side->width(), Metrics::px(250));
    }

    /// Nobody looks for the word any more whose next letter has come: its search ends there, and shows nothing.
    void searchEndsAtTheNextLetter()
    {
        Conversation* here = room(u"#one"_s);
        QVERIFY(here);
        link()->say(*here, u"aylin"_s, u"the ketchup is red"_s);
        link()->say(*here, u"aylin"_s, u"the kettle is on"_s);
        QTRY_COMPARE(texts().size(), 2);
        m_bench->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        const auto* pane = page()->side()->findChild<SearchPane*>();
        QVERIFY(pane && pane->isVisible());
        auto* model = pane->findChild<QListView*>()->model();
        QStringList found;
        connect(model, &QAbstractItemModel::rowsInserted, this,
            [&](const QModelIndex&, int first) { found << model->index(first, 0).data(Role::SecondLine).toString(); });
        std::promise<void> go;
        const auto held = m_bench->station().database().read(
            [until = go.get_future().share()](QSqlDatabase&) -> Result<Done> {
                until.wait();
                return Done{};
            });
        m_bench->type(u"ket"_s);
        fireTimers(*pane); // asked for by now, and behind what is held
        m_bench->type(u"t"_s);
        go.set_value();
        fireTimers(*pane);
        QTRY_VERIFY(!found.isEmpty());
        m_bench->flush();
        QCOMPARE(found, QStringList{u"the kettle is on"_s});
    }

    void scrollingUpStaysWhileMessagesCome()
    {
        Conversation* here = room(u"#one"_s);
        QVERIFY(here);
        for (int i = 0; i < 300; ++i)
            link()->say(*here, i % 2 ? u"kofi"_s : u"aylin"_s, u"line %1"_s.arg(i));
        QTRY_VERIFY(texts().contains(u"line 299"_s));
        auto* view = page()->view()->transcriptView();
        QTRY_VERIFY(view->isAtEnd());
        QScrollBar* bar = view->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > view->height());
        bar->setValue(bar->maximum() / 2);
        QVERIFY(!view->isAtEnd());
        const QModelIndex top = view->indexAt(QPoint(10, 1));
        const qint64 number = lines()->row(top.row()).first();
        const int y = view->visualRect(top).top();
        for (int i = 300; i < 330; ++i)
            link()->say(*here, u"kofi"_s, u"line %1"_s.arg(i));
        QTRY_VERIFY(texts().contains(u"line 329"_s));
        m_bench->flush();
        QCOMPARE(view->visualRect(lines()->index(lines()->rowOf(number))).top(), y);
        QVERIFY(m_bench->button(u"30 new"_s));
        m_bench->press(Qt::Key_Escape); // back to the end
        QTRY_VERIFY(view->isAtEnd());
    }

    void aFloodLeavesTheWindowUsable()
    {
        Conversation* here = room(u"#flood"_s);
        QVERIFY(here);
        const qint64 id = here->id;
        QTRY_COMPARE(QApplication::focusWidget(), field());
        qint64 worst = 0;
        for (int round = 0; round < 20; ++round) {
            for (int i = 0; i < 500; ++i) {
                chat::Message message;
                message.sender = u"person%1"_s.arg(i % 40);
                message.text = u"message %1 of a flood that goes on and on https://example.org/%1"_s.arg(
                    round * 500 + i);
                message.number = 1'000'000 + round * 500 + i; // as the space tells it, without waiting for the disk
                message.conversation = id;
                message.at = QDateTime::currentMSecsSinceEpoch();
                Q_EMIT page()->findChild<Transcript*>()->feed().messageCame(id, message);
            }
            QElapsedTimer clock;
            clock.start();
            QTest::keyClick(field(), Qt::Key_X);
            QApplication::processEvents();
            worst = qMax(worst, clock.elapsed());
            QTest::qWait(20); // fixed wait: the pace of somebody who types while the flood is painted
        }
        QCOMPARE(field()->toPlainText().size(), 20);
        QVERIFY(lines()->rowCount() < 1000);
        qInfo("key press to paint at 10,000 messages: worst %lld ms", worst);
        QVERIFY2(worst < 400, qPrintable(QString::number(worst))); // a bench measures it; here it must only not freeze
    }

    void addressOpensTheRoomOrOffersAnAccount()
    {
        m_bench->window().openUri(u"fake://cityday.example/%23volunteers"_s);
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->click(u"Add account"_s)); // filled in
        QTRY_VERIFY(link());
        link()->goOnline();
        QTRY_COMPARE(page()->head().title, u"#volunteers"_s);
        QVERIFY(room(u"#other"_s));
        m_bench->window().openUri(u"fake://cityday.example/%23volunteers"_s);
        QTRY_COMPARE(page()->head().title, u"#volunteers"_s);
        QCOMPARE(chat().accounts().size(), 1u);
    }

    void whatTheNetworkCannotDoIsNotShown()
    {
        m_network->can = {};
        Conversation* here = room();
        QVERIFY(here);
        join(*here, u"Kofi"_s);
        QTRY_VERIFY(shown().contains(u"1 people"_s));
        const auto buttons = page()->side()->findChildren<QToolButton*>();
        QVERIFY(std::none_of(buttons.begin(), buttons.end(), [](const QToolButton* button) {
            return button->isVisible() && button->accessibleName().startsWith(u"Invite"_s);
        }));
    }

    void typingNoticeMovesNothing()
    {
        m_network->can |= chat::Ability::Typing;
        Conversation* here = room();
        QVERIFY(here);
        QTRY_COMPARE(QApplication::focusWidget(), field());
        m_bench->flush(); // laid out
        const QPoint before = field()->mapToGlobal(QPoint());
        chat().reports().notifyTyping(*here, u"Aylin"_s, true);
        QTRY_VERIFY(shown().remove(QChar(0x2068)).remove(QChar(0x2069)).contains(u"Aylin is typing…"_s));
        QCOMPARE(field()->mapToGlobal(QPoint()), before);
        chat().reports().notifyTyping(*here, u"Aylin"_s, false);
        QTRY_VERIFY(!shown().contains(u"is typing"_s));
        m_bench->type(u"hm"_s);
        QTRY_COMPARE(m_network->asked.count(u"typing"_s), 1); // told once, not with each key
        m_bench->type(u"/"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(!m_network->asked.contains(u"typing no more"_s)); // what is sent says so
    }

    void panesFollowEachOtherAsTheyAreRead()
    {
        Conversation* here = room();
        QVERIFY(here);
        join(*here, u"Kofi"_s);
        QTRY_COMPARE(QApplication::focusWidget(), field());
        QTRY_VERIFY(page()->side()->isVisible());
        QListView* list = page()->conversations()->list();
        m_bench->press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), page()->view()->transcriptView());
        m_bench->press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), list);
        for (QWidget* next : {static_cast<QWidget*>(page()->view()->transcriptView()), static_cast<QWidget*>(field()),
                 page()->side()->pane()}) {
            m_bench->press(Qt::Key_F6);
            QCOMPARE(QApplication::focusWidget(), next);
        }
    }

    void factsOfAPersonAreAsked()
    {
        Conversation* here = room();
        QVERIFY(here);
        join(*here, u"Kofi"_s);
        QListView* people = nullptr;
        QTRY_VERIFY([&] {
            for (QListView* list : page()->side()->findChildren<QListView*>()) {
                if (list->isVisible() && list->model()->rowCount() == 2)
                    people = list;
            }
            return people;
        }());
        people->setFocus();
        people->setCurrentIndex(people->model()->index(1, 0));
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(shown().contains(u"Name\nKofi"_s));
        m_bench->press(Qt::Key_Escape); // one step back
        QTRY_VERIFY(people->isVisible());
    }

    void reactionsAndAnswersReachTheNetwork()
    {
        m_network->can |= chat::Ability::React | chat::Ability::Reply;
        Conversation* here = room();
        QVERIFY(here);
        const qint64 id = here->id;
        link()->say(*here, u"aylin"_s, u"Done?"_s, u"m-1"_s);
        QTRY_COMPARE(texts(), QStringList{u"Done?"_s});
        auto* view = page()->view()->transcriptView();
        Q_EMIT view->messageActions().reactionWanted(u"m-1"_s, u"👍"_s, true);
        QTRY_VERIFY(m_network->asked.contains(u"react m-1 👍"_s));
        chat().messageReports().notifyReaction(*chat().conversation(id), u"m-1"_s, u"kofi"_s, u"👍"_s, true);
        QTRY_COMPARE(
            lines()->row(lines()->rowCount() - 1).messages.first().reactions.value(u"👍"_s), QStringList{u"kofi"_s});
        Q_EMIT view->messageActions().replyWanted(lines()->row(lines()->rowCount() - 1).messages.first());
        QTRY_VERIFY(shown().contains(u"Answers"_s));
        m_bench->type(u"Yes"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(lines()->lastMine());
        QCOMPARE(lines()->lastMine()->replyTo, u"m-1"_s);
        QTRY_COMPARE(lines()->row(lines()->rowCount() - 1).replyWho, u"aylin"_s);
    }

    void olderPagesComeWhenScrolledTo()
    {
        Conversation* here = room(u"#one"_s);
        QVERIFY(here);
        for (int i = 0; i < 500; ++i)
            link()->say(*here, u"kofi"_s, u"line %1"_s.arg(i));
        const qint64 id = here->id;
        QTRY_COMPARE(chat().conversation(id)->unread, 0);
        QVERIFY(room(u"#two"_s));
        page()->goTo(QString::number(id));
        QTRY_VERIFY(texts().contains(u"line 499"_s));
        QVERIFY(!texts().contains(u"line 0"_s));
        auto* bar = page()->view()->transcriptView()->verticalScrollBar();
        QTRY_VERIFY_WITH_TIMEOUT((bar->setValue(0), texts().contains(u"line 0"_s)), 10000);
        const QStringList all = texts();
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size()); // none twice
    }

    /// Older lines of a room are asked for where nothing older is stored; the network keeps none of what it said to us.
    void theNetworksOwnPageIsNotAskedFor()
    {
        m_network->can |= chat::Ability::History;
        QVERIFY(room(u"#one"_s));
        QTRY_VERIFY(m_network->asked.contains(u"history #one"_s));
        page()->goTo(QString::number(chat().accounts().front()->networkPage().id));
        QCoreApplication::processEvents();
        QVERIFY(room(u"#two"_s));
        QTRY_VERIFY(m_network->asked.contains(u"history #two"_s));
        QCOMPARE(m_network->asked.filter(u"history"_s), (QStringList{u"history #one"_s, u"history #two"_s}));
    }

    /// Where people are not told of, the pane says why it is empty.
    void aRoomWithoutPeopleSaysWhy()
    {
        chat::Conversation* here = room();
        QVERIFY(here);
        const auto* pane = page()->findChild<MembersPane*>();
        const auto says = [pane](const QString& words) {
            for (const QLabel* label : pane->findChildren<QLabel*>()) {
                if (!label->isHidden() && label->text() == words)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(u"The room has named nobody yet."_s));
        join(*here, u"Aylin"_s);
        QTRY_VERIFY(!says(u"The room has named nobody yet."_s));
        QTRY_VERIFY(says(u"1 people"_s) || says(u"1 person"_s));
    }

    /// A strip about the account that was chosen takes the room in which its row stood.
    void theChosenRowStaysInSightWhenAStripComes()
    {
        for (int i = 0; i < 30; ++i)
            QVERIFY(room(u"#room-%1"_s.arg(i)));
        const QListView* list = page()->findChild<ConversationsPane*>()->list();
        page()->goTo(QString::number(chat().accounts().front()->networkPage().id));
        const auto isSeen = [list] {
            const QRect row = list->visualRect(list->currentIndex());
            return list->currentIndex().isValid() && list->viewport()->rect().contains(row.center());
        };
        QTRY_VERIFY(isSeen());
        m_bench->window().resize(m_bench->window().width(), m_bench->window().height() - 120);
        QTRY_VERIFY(isSeen());
    }

    /// A room of XMPP is no "#room".
    void theNetworksOwnFieldNamesARoomAsItIsWrittenThere()
    {
        QVERIFY(room());
        page()->goTo(QString::number(chat().accounts().front()->networkPage().id));
        QTRY_VERIFY2(field()->hint().contains(u"/join #room"_s), qPrintable(field()->hint()));
        m_network->namesTell = false;
        m_network->roomsAt = u"rooms.example.org"_s;
        QVERIFY(room(u"other@rooms.example.org"_s));
        page()->goTo(QString::number(chat().accounts().front()->networkPage().id));
        QTRY_VERIFY2(field()->hint().contains(u"/join room@rooms.example.org"_s), qPrintable(field()->hint()));
    }

    void thePeoplesPaneIsAtTheLeftOfAMirroredWindow()
    {
        const auto icon = [this] { return room() ? page()->head().actions.last()->icon().name() : QString(); };
        QCOMPARE(icon(), u"panel-right"_s);
        end();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString mirrored = begin() ? icon() : QString();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(mirrored, u"panel-left"_s);
    }

    void paletteFindsRoomsAndPeople()
    {
        QVERIFY(room(u"#volunteers"_s));
        QVERIFY(room(u"#other"_s));
        const auto hits = m_bench->window().findHits(u"volun"_s);
        const auto hit = std::find_if(
            hits.begin(), hits.end(), [](const PaletteHit& one) { return one.title == u"#volunteers"_s; });
        QVERIFY(hit != hits.end());
        hit->go();
        QTRY_COMPARE(page()->head().title, u"#volunteers"_s);
    }
};

QTEST_MAIN(ChatPageTest)
#include "tst_chatpage.moc"
