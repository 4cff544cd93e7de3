#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/actions/roompeopledialog.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Standing;

/// Whom a room lets in and keeps out: nobody who was written down is lost, and what is taken back is as it was.
class RoomPeopleDialogTest : public QObject, private ChatBench {
    Q_OBJECT

    RoomPeopleDialog* dialog() { return qobject_cast<RoomPeopleDialog*>(m_bench->dialog()); }
    QLineEdit* address() { return dialog()->findChild<QLineEdit*>(); }
    QString told()
    {
        for (const Notice* notice : dialog()->findChildren<Notice*>()) {
            if (notice->isVisible())
                return notice->text();
        }
        return {};
    }
    bool open(const QString& list)
    {
        m_network->can |= chat::Ability::RoomAdministration;
        m_room = room();
        if (!m_room)
            return false;
        for (QAction* action : page()->head().more) {
            if (action->text() == u"Owners, members and kept out…"_s)
                action->trigger();
        }
        return m_bench->waitForDialog() && dialog() && m_bench->click(list);
    }
    void add(const QString& who)
    {
        address()->setFocus();
        address()->selectAll();
        m_bench->type(who);
        m_bench->press(Qt::Key_Return);
    }
    int asked(const QString& what) { return int(m_network->asked.count(what)); }

    chat::Conversation* m_room = nullptr;

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void aSecondAddressWaitsForTheFirst()
    {
        QVERIFY(open(u"Kept out"_s));
        m_network->holds = true;
        add(u"bad@a.example"_s);
        QTRY_COMPARE(asked(u"standing #volunteers bad@a.example 4"_s), 1);
        QVERIFY(!m_bench->button(u"Add"_s)->isEnabled());
        add(u"worse@a.example"_s);
        QCOMPARE(address()->text(), u"worse@a.example"_s);
        QCOMPARE(asked(u"standing #volunteers worse@a.example 4"_s), 0);

        m_network->held.back().fire(Done());
        QTRY_VERIFY(told().contains(u"bad@a.example"_s));
        QCOMPARE(address()->text(), u"worse@a.example"_s);
        m_network->holds = false;
        QVERIFY(m_bench->click(u"Add"_s));
        QTRY_COMPARE(asked(u"standing #volunteers worse@a.example 4"_s), 1);
        QTRY_COMPARE(address()->text(), QString());
    }

    void whoeverIsRefusedStaysInTheField()
    {
        QVERIFY(open(u"Kept out"_s));
        m_network->holds = true;
        add(u"bad@a.example"_s);
        QTRY_COMPARE(asked(u"standing #volunteers bad@a.example 4"_s), 1);
        m_network->held.back().fire(Error{Error::Kind::Refused, Reason::None, u"Only owners may."_s, {}, 0});
        QTRY_VERIFY(told().contains(u"Only owners may."_s));
        QCOMPARE(address()->text(), u"bad@a.example"_s);
        QVERIFY(m_bench->button(u"Add"_s)->isEnabled());
    }

    void withoutAConnectionItIsSaid()
    {
        QVERIFY(open(u"Kept out"_s));
        chat().reports().notifyState(*m_room->account, chat::Account::State::Failed, u"The line is down."_s);
        add(u"bad@a.example"_s);
        QTRY_VERIFY(told().contains(u"not connected any more"_s));
        QCOMPARE(address()->text(), u"bad@a.example"_s);
        QCOMPARE(asked(u"standing #volunteers bad@a.example 4"_s), 0);
    }

    void aMemberWhoIsNoAdministratorAfterAllIsAMember()
    {
        m_network->people[Standing::Member] = {{u"lena@a.example"_s, {}, {}, Standing::Member}};
        QVERIFY(open(u"Administrators"_s));
        add(u"lena@a.example"_s);
        QTRY_COMPARE(asked(u"standing #volunteers lena@a.example 2"_s), 1);
        QVERIFY(m_bench->click(u"Undo"_s));
        QTRY_COMPARE(asked(u"standing #volunteers lena@a.example 1"_s), 1);
        QCOMPARE(asked(u"standing #volunteers lena@a.example 0"_s), 0);
        QVERIFY(m_bench->click(u"Undo"_s)); // and back again
        QTRY_COMPARE(asked(u"standing #volunteers lena@a.example 2"_s), 2);
    }

    void whoWasNobodyIsNobodyAgain()
    {
        QVERIFY(open(u"Members"_s));
        add(u"new@a.example"_s);
        QTRY_COMPARE(asked(u"standing #volunteers new@a.example 1"_s), 1);
        QVERIFY(m_bench->click(u"Undo"_s));
        QTRY_COMPARE(asked(u"standing #volunteers new@a.example 0"_s), 1);
    }

    void whyTheyAreKeptOutComesBack()
    {
        m_network->people[Standing::Banned] = {{u"bad@a.example"_s, {}, u"spam"_s, Standing::Banned}};
        QVERIFY(open(u"Kept out"_s));
        QTRY_COMPARE(dialog()->list()->model()->rowCount(), 1);
        dialog()->list()->setCurrentIndex(dialog()->list()->model()->index(0, 0));
        QVERIFY(m_bench->click(u"Remove"_s));
        QTRY_COMPARE(asked(u"standing #volunteers bad@a.example 0"_s), 1);
        QVERIFY(m_bench->click(u"Undo"_s));
        QTRY_COMPARE(asked(u"standing #volunteers bad@a.example 4 spam"_s), 1);
    }
};

QTEST_MAIN(RoomPeopleDialogTest)
#include "tst_roompeopledialog.moc"
