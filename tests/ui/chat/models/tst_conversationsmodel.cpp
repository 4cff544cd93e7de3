#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/conversationsmodel.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;

class ConversationsModelTest : public QObject, private ChatBench {
    Q_OBJECT

    std::unique_ptr<ChatFeed> m_feed;
    std::unique_ptr<ConversationsModel> m_model;
    qint64 m_one = 0, m_two = 0, m_ten = 0;

    qint64 opened(const QString& name)
    {
        const Conversation* here = room(name);
        return here ? here->id : 0;
    }
    /// Rooms and people, without the account's own page.
    QList<qint64> order() const
    {
        QList<qint64> ids = m_model->order();
        ids.removeIf([this](qint64 id) { return id != m_one && id != m_two && id != m_ten; });
        return ids;
    }
    void say(qint64 where, const QString& text) { link()->say(*chat().conversation(where), u"kofi"_s, text); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); } // C counts 10 before 2
    void init()
    {
        QVERIFY(begin());
        m_ten = opened(u"#room 10"_s);
        m_two = opened(u"#room 2"_s);
        m_one = opened(u"#room 1"_s);
        QVERIFY(m_one && m_two && m_ten);
        page()->goTo(QString::number(chat().accounts().front()->networkPage().id)); // nobody reads the rooms
        m_feed = std::make_unique<ChatFeed>(chat());
        m_model = std::make_unique<ConversationsModel>(*m_feed);
    }
    void cleanup()
    {
        m_model.reset();
        m_feed.reset();
        end();
    }

    void roomsStandAsPeopleCount()
    {
        QCOMPARE(order(), (QList<qint64>{m_one, m_two, m_ten}));
        QCOMPARE(m_model->conversationAt(m_model->index(0)), 0); // a heading, which nobody chooses
        QVERIFY(!(m_model->flags(m_model->index(0)) & Qt::ItemIsSelectable));
        QVERIFY(!m_model->indexOf(0).isValid());
        QCOMPARE(m_model->conversationAt(m_model->indexOf(m_two)), m_two);
    }

    /// "room 2" and "room 10" differ at their ends.
    void namesAreCutInTheMiddle()
    {
        for (const qint64 id : m_model->order()) // the account's own page, too
            QCOMPARE(m_model->indexOf(id).data(Role::Elide), QVariant(int(Qt::ElideMiddle)));
        QVERIFY(!m_model->index(0).data(Role::Elide).isValid()); // a heading is a word of ours
    }

    /// In its row and where it is looked for; pointing at it tells the title that it has.
    void anAccountIsShownAsItsNetworkCallsItself()
    {
        auto& account = *chat().accounts().front();
        const QModelIndex row = m_model->indexOf(account.networkPage().id);
        QCOMPARE(row.data().toString(), u"Cityday"_s);
        chat().reports().notifyNetworkName(account, u"Garden.Chat"_s);
        const QModelIndex now = m_model->indexOf(account.networkPage().id);
        QCOMPARE(now.data().toString(), u"Garden.Chat"_s);
        QVERIFY(now.data(Qt::AccessibleTextRole).toString().contains(u"Garden.Chat"_s));
        QVERIFY(now.data(Qt::ToolTipRole).toString().contains(u"Cityday"_s));
        QCOMPARE(conversationTitle(account.networkPage()), u"Garden.Chat"_s);
        m_model->setFilter(u"garden"_s);
        QVERIFY(order().contains(m_two));
    }

    void whatIsUnreadComesFirst()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        say(m_two, u"hello"_s);
        QTRY_COMPARE(order().first(), m_two);
        say(m_ten, u"me: look"_s);
        QTRY_COMPARE(order(), (QList<qint64>{m_ten, m_two, m_one})); // who is called by name, before that
        chat().setMuted(m_two, true);
        QTRY_COMPARE(order(), (QList<qint64>{m_ten, m_one, m_two}));
    }

    /// What one is not told of is seen in its row.
    void aQuietRoomShowsIt()
    {
        const auto row = [this](int role) { return m_model->indexOf(m_two).data(role).toString(); };
        QCOMPARE(row(Role::IconName), u"hash"_s);
        chat().setMuted(m_two, true);
        QCOMPARE(row(Role::IconName), u"bell-off"_s);
        QVERIFY(row(Role::SecondText).contains(u"muted"_s));
        QVERIFY(row(Qt::AccessibleTextRole).contains(u"muted"_s));
        chat().setMuted(m_two, false);
        chat().setNotes(m_two, Conversation::Notes::All);
        QCOMPARE(row(Role::IconName), u"hash"_s);
        QVERIFY(row(Role::SecondText).contains(u"all messages"_s));
    }

    /// A second is enough here: the hour is too long for a test.
    void aSilenceThatEndedIsShownNoMore()
    {
        chat().setSilentUntil(m_two, QDateTime::currentMSecsSinceEpoch() + 700);
        const auto row = [this](int role) { return m_model->indexOf(m_two).data(role).toString(); };
        QCOMPARE(row(Role::IconName), u"bell-off"_s);
        QVERIFY(row(Role::SecondText).startsWith("silent until "_L1));
        m_bench->flush();
        QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
        QTRY_VERIFY(!told.isEmpty() && row(Role::IconName) == u"hash"_s);
    }

    /// Whoever opens an unread room finds it where it was when they look again.
    void theOneInFrontStaysWhereItWas()
    {
        say(m_ten, u"hello"_s);
        QTRY_COMPARE(order().first(), m_ten);
        m_model->setCurrent(m_ten);
        chat().markRead(m_ten);
        QTRY_COMPARE(chat().conversation(m_ten)->unread, 0);
        m_model->setFilter({}); // arranged anew
        QCOMPARE(order().first(), m_ten);
        m_model->setCurrent(m_one);
        QCOMPARE(order(), (QList<qint64>{m_one, m_two, m_ten}));
    }

    /// A row must not slip from under the pointer.
    void nothingMovesUnderThePointer()
    {
        m_model->setHeld(true);
        const QPersistentModelIndex ten = m_model->indexOf(m_ten);
        const int row = ten.row();
        say(m_ten, u"me: look"_s);
        QTRY_VERIFY(chat().conversation(m_ten)->mentions > 0);
        m_model->setCurrent(m_one);
        QCOMPARE(ten.row(), row);
        m_model->setHeld(false);
        QCOMPARE(order().first(), m_ten);
        QVERIFY(ten.isValid()); // moved, not made anew: it stays chosen
    }

    void theNextUnreadIsTheOneThatCalls()
    {
        QCOMPARE(m_model->nextUnread(m_one), 0);
        say(m_one, u"hello"_s);
        say(m_two, u"hello"_s);
        say(m_ten, u"me: look"_s);
        QTRY_COMPARE(order().first(), m_ten);
        QCOMPARE(m_model->nextUnread(m_one), m_ten);
        QCOMPARE(m_model->nextUnread(m_ten), m_one); // not itself
        chat().setMuted(m_one, true);
        QCOMPARE(m_model->nextUnread(m_ten), m_two);
        QCOMPARE(m_model->nextUnread(9999), m_ten);
    }

    void aFilterFindsNamesAndAccounts()
    {
        const int all = m_model->shown();
        QCOMPARE(m_model->total(), all);
        m_model->setFilter(u" ROOM 2 "_s);
        QCOMPARE(m_model->order(), QList<qint64>{m_two});
        QCOMPARE(m_model->total(), all);
        m_model->setFilter(u"cityday"_s);
        QCOMPARE(m_model->shown(), all);
        m_model->setFilter(u"nothing like it"_s);
        QCOMPARE(m_model->rowCount(), 0); // no heading above nothing
    }
};

QTEST_MAIN(ConversationsModelTest)
#include "tst_conversationsmodel.moc"
