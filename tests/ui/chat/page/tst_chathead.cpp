#include "ui/chat/page/chathead.h"

#include <QAction>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/actions/chatactions.h"
#include "ui/chat/actions/chatcontroller.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;

/// What the page says of the conversation that is in front.
class ChatHeadTest : public QObject, private ChatBench {
    Q_OBJECT

    PageHead head() { return page()->head(); }
    static QStringList words(const QList<QAction*>& actions)
    {
        QStringList all;
        for (const QAction* action : actions)
            all.append(action->text().remove(u'&'));
        return all;
    }

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void withoutAnAccountItSaysSo()
    {
        QVERIFY(head().shown); // as on every other page
        QCOMPARE(head().title, u"Chat"_s);
        QCOMPARE(head().caption, u"no account yet"_s);
        QVERIFY(!head().primary);
    }

    void aRoomSaysItsSubjectAndItsState()
    {
        Conversation* here = room();
        QVERIFY(here);
        QVERIFY(head().shown);
        QCOMPARE(head().title, u"#volunteers"_s);
        QVERIFY2(head().state.isEmpty(), qPrintable(head().state)); // we are in, which needs no word
        QCOMPARE(head().actions.size(), 2);
        QVERIFY(!head().primary);
        here->topic.text = u"Saturday at nine"_s;
        QCOMPARE(head().caption, u"Saturday at nine"_s);
        chat().reports().notifyPresence(*here, Conversation::Presence::Refused);
        QCOMPARE(head().mark, Mark::Failed);
        QVERIFY(!head().state.isEmpty());
        chat().reports().notifyPresence(*here, Conversation::Presence::Entering);
        QCOMPARE(head().mark, Mark::Working);
    }

    /// What is wrong with the account is wrong with all of its rooms, and goes before what they say themselves.
    void anAccountThatIsOfflineIsSaidInItsRooms()
    {
        Conversation* here = room();
        QVERIFY(here);
        chat().reports().notifyPresence(*here, Conversation::Presence::Refused);
        here->account->state = chat::Account::State::Offline;
        page()->goTo(QString::number(here->account->networkPage().id));
        const PageHead account = head();
        QVERIFY(!account.state.isEmpty());
        page()->goTo(QString::number(here->id));
        QCOMPARE(head().state, account.state);
        QCOMPARE(head().mark, account.mark);
    }

    /// Behind the ⋯: a room's are not an account's.
    void eachKindHasItsOwnMore()
    {
        Conversation* here = room();
        QVERIFY(here);
        const QStringList ofRoom = words(head().more);
        page()->goTo(QString::number(here->account->networkPage().id));
        const QStringList ofAccount = words(head().more);
        QVERIFY(!ofRoom.isEmpty() && !ofAccount.isEmpty());
        QVERIFY(ofRoom != ofAccount);
        QVERIFY(head().primary);
    }
};

QTEST_MAIN(ChatHeadTest)
#include "tst_chathead.moc"
