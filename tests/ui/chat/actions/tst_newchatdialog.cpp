#include <algorithm>

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/actions/newchatdialog.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Which rooms a network has: what is said while it is silent, when it has none, and when it does not answer.
class NewChatDialogTest : public QObject, private ChatBench {
    Q_OBJECT

    NewChatDialog* dialog() { return qobject_cast<NewChatDialog*>(m_bench->dialog()); }
    QListView* rooms()
    {
        for (auto* list : dialog()->findChildren<QListView*>()) {
            if (list->accessibleName() == "Rooms of this network"_L1)
                return list;
        }
        return nullptr;
    }
    QLineEdit* nameField()
    {
        for (auto* field : dialog()->findChildren<QLineEdit*>()) {
            if (field->isVisible() && field->accessibleName() == "Room or person"_L1)
                return field;
        }
        return nullptr;
    }
    bool openListed()
    {
        m_network->rooms = {{u"#garden"_s, 9, {}}, {u"#gamma"_s, 5, {}}, {u"#lobby"_s, 3, {}}};
        return open() && m_bench->click(u"List rooms"_s)
            && QTest::qWaitFor([this] { return showsRooms() && rooms()->model()->rowCount() == 3; });
    }
    bool has(const QString& name) { return chat().accounts().front()->find(chat::Conversation::Kind::Room, name); }
    void press(int row) { QTest::mouseClick(rooms()->viewport(), Qt::LeftButton, {}, middleOf(row)); }
    QPoint middleOf(int row) { return rooms()->visualRect(rooms()->model()->index(row, 0)).center(); }
    bool showsRooms()
    {
        const auto lists = dialog()->findChildren<QListView*>();
        return std::any_of(lists.begin(), lists.end(), [](const QListView* list) {
            return list->isVisible() && list->accessibleName() == "Rooms of this network"_L1;
        });
    }
    bool says(const QString& words)
    {
        for (const QLabel* label : dialog()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    /// With the pointer into its field first: the keyboard is at the button that was pressed last.
    bool typeName(const QString& name)
    {
        QLineEdit* field = nameField();
        if (!field)
            return false;
        QTest::mouseClick(field, Qt::LeftButton);
        m_bench->type(name);
        return field->text() == name;
    }
    bool open()
    {
        m_network->can |= chat::Ability::ListRooms;
        if (!room())
            return false;
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        return m_bench->waitForDialog() && dialog() && m_bench->button(u"List rooms"_s);
    }

    bool isOpen(chat::Conversation::Kind kind, const QString& name)
    {
        return chat().accounts().front()->find(kind, name);
    }
    bool asksForAPassword() { return says(u"Only where the room asks for one."_s); }

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void aNetworkWithoutRooms()
    {
        QVERIFY(open());
        m_bench->button(u"List rooms"_s)->setFocus(Qt::MouseFocusReason);
        QVERIFY(m_bench->click(u"List rooms"_s));
        QVERIFY(!says(u"It needs a name."_s)); // which is what is looked for
        QTRY_VERIFY(says(u"This network lists no rooms."_s));
        QVERIFY(!says(u"Asking…"_s));
        QVERIFY(!showsRooms());
        QVERIFY(typeName(u"#here"_s)); // nor does what is typed bring the question back
        QVERIFY(says(u"This network lists no rooms."_s));
    }

    void whatIsTypedFitsNone()
    {
        m_network->rooms = {{u"#lobby"_s, 3, {}}};
        QVERIFY(open());
        QVERIFY(m_bench->click(u"List rooms"_s));
        QTRY_VERIFY(says(u"1 room"_s));
        QVERIFY(showsRooms());
        QVERIFY(typeName(u"#kitchen"_s));
        QTRY_VERIFY(says(u"None of the listed rooms"_s));
    }

    void aRoomIsChosenByKeys()
    {
        QVERIFY(openListed());
        QVERIFY(typeName(u"#ga"_s));
        QTRY_COMPARE(rooms()->model()->rowCount(), 2);
        rooms()->setFocus(Qt::TabFocusReason);
        QCOMPARE(nameField()->text(), u"#ga"_s); // who only passes by has chosen none
        m_bench->press(Qt::Key_Down);
        QCOMPARE(nameField()->text(), u"#gamma"_s);
        QCOMPARE(rooms()->model()->rowCount(), 2); // nor is the list another for it
        m_bench->press(Qt::Key_Up);
        QCOMPARE(nameField()->text(), u"#garden"_s);
        m_bench->press(Qt::Key_Down);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(!m_bench->dialog());
        QTRY_VERIFY(has(u"#gamma"_s));
        QVERIFY(!has(u"#ga"_s));
    }

    void theFirstRoomIsChosenByEnter()
    {
        QVERIFY(openListed());
        QVERIFY(typeName(u"#ga"_s));
        rooms()->setFocus(Qt::TabFocusReason);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(!m_bench->dialog());
        QTRY_VERIFY(has(u"#garden"_s));
        QVERIFY(!has(u"#ga"_s));
    }

    void aRoomIsChosenByTwoPresses()
    {
        QVERIFY(openListed());
        press(1);
        QCOMPARE(nameField()->text(), u"#gamma"_s);
        QCOMPARE(rooms()->model()->rowCount(), 3);
        QTest::mouseDClick(rooms()->viewport(), Qt::LeftButton, {}, middleOf(1));
        QTRY_VERIFY(!m_bench->dialog());
        QTRY_VERIFY(has(u"#gamma"_s));
    }

    void whatIsTypedAfterAChoiceIsLookedFor()
    {
        QVERIFY(openListed());
        press(1);
        QCOMPARE(rooms()->model()->rowCount(), 3);
        nameField()->setText(u"lob"_s);
        QCOMPARE(rooms()->model()->rowCount(), 1);
        press(0);
        QCOMPARE(nameField()->text(), u"#lobby"_s);
        nameField()->setText({});
        QCOMPARE(rooms()->model()->rowCount(), 3);
        nameField()->setText(u"lob"_s); // also where none is chosen
        QCOMPARE(rooms()->model()->rowCount(), 1);
        nameField()->setText({});
        QCOMPARE(rooms()->model()->rowCount(), 3);
    }

    void silenceCanBeStopped()
    {
        QVERIFY(open());
        m_network->holds = true;
        QVERIFY(m_bench->click(u"List rooms"_s));
        QVERIFY(says(u"Asking…"_s));
        QVERIFY(m_bench->click(u"Stop"_s));
        QVERIFY(!says(u"Asking…"_s));
        QVERIFY(!m_network->listings.back().isWanted());
        QVERIFY(m_bench->button(u"List rooms"_s));
    }

    void theHandsChoiceOfAKindWins()
    {
        m_network->namesTell = false;
        QVERIFY(open());
        QVERIFY(typeName(u"#garden"_s)); // a room, by all that is known
        QVERIFY(m_bench->button(u"Join"_s) && asksForAPassword());
        QVERIFY(m_bench->click(u"Person"_s));
        QVERIFY(m_bench->button(u"Message"_s) && !asksForAPassword());
        nameField()->setText(u"#gardens"_s);
        QVERIFY(m_bench->click(u"Message"_s));
        QTRY_VERIFY(isOpen(chat::Conversation::Kind::Person, u"#gardens"_s));
        QVERIFY(!has(u"#gardens"_s));
    }

    void anAddressLikeOnesOwnIsAPersons()
    {
        m_network->namesTell = false;
        m_network->peopleAt = u"home.example"_s;
        QVERIFY(open());
        QVERIFY(typeName(u"tom@home.example"_s));
        QVERIFY(m_bench->button(u"Message"_s) && !asksForAPassword());
        nameField()->setText(u"club@rooms.example"_s);
        QVERIFY(m_bench->button(u"Join"_s) && asksForAPassword());
        nameField()->setText(u"tom@home.example"_s);
        QVERIFY(m_bench->click(u"Room"_s)); // unless somebody says so
        QVERIFY(m_bench->button(u"Join"_s));
        QVERIFY(m_bench->click(u"Person"_s));
        QVERIFY(m_bench->click(u"Message"_s));
        QTRY_VERIFY(isOpen(chat::Conversation::Kind::Person, u"tom@home.example"_s));
    }

    void aListedRoomIsARoom()
    {
        m_network->namesTell = false;
        QVERIFY(openListed());
        QVERIFY(m_bench->click(u"Person"_s));
        press(1);
        QVERIFY(m_bench->button(u"Join"_s));
    }

    /// What is chosen before anything is typed is no mistake, and a mistake is not held up to who mends it.
    void noNameIsMissedBeforeItsTime()
    {
        m_network->namesTell = false;
        QVERIFY(open());
        QTest::mouseClick(m_bench->button(u"Person"_s), Qt::LeftButton);
        QVERIFY(m_bench->button(u"Message"_s));
        m_bench->flush(); // new words are shown a moment later
        QVERIFY(!says(u"It needs a name."_s));
        QVERIFY(m_bench->click(u"Message"_s));
        QTRY_VERIFY(says(u"It needs a name."_s));
        QVERIFY(typeName(u"t"_s));
        QVERIFY(!says(u"It needs a name."_s));
    }

    /// The button fills the field: on the way to it nothing is missing yet.
    void theListOfRoomsIsNoFault()
    {
        QVERIFY(open());
        QVERIFY(nameField());
        nameField()->setFocus(Qt::TabFocusReason);
        m_bench->button(u"List rooms"_s)->setFocus(Qt::TabFocusReason);
        m_bench->flush();
        QVERIFY(!says(u"It needs a name."_s));
    }

    /// Only what can stand in an address is part of the example.
    void theExampleOfAnAddressIsOne()
    {
        m_network->namesTell = false;
        QVERIFY(open());
        m_network->roomsAt = u"@"_s;
        QVERIFY(typeName(u"#lunch"_s));
        QVERIFY(m_bench->click(u"Join"_s));
        QTRY_VERIFY(says(u"such as lunch@conference.example.org."_s));
        nameField()->setText(u"somewhere.example/#lunch break"_s);
        QVERIFY(m_bench->click(u"Join"_s));
        QTRY_VERIFY(says(u"such as room@conference.example.org."_s));
    }

    /// It says itself which network it is in: an account of another one cannot take it.
    void aLinkAddsTheAccountThatItNeeds()
    {
        m_network->namesTell = false;
        QVERIFY(open());
        m_network->roomsAt = u"@"_s;
        QVERIFY(typeName(u"fake://harbour.example/#lunch"_s));
        QVERIFY(says(u"A link."_s));
        m_bench->press(Qt::Key_Return);
        const auto hasServer = [this] {
            const auto* form = m_bench->dialog();
            const auto fields = form && form != dialog() ? form->findChildren<QLineEdit*>() : QList<QLineEdit*>();
            return std::any_of(
                fields.begin(), fields.end(), [](auto* each) { return each->text() == u"harbour.example"; });
        };
        QTRY_VERIFY(hasServer());
        QCOMPARE(m_bench->dialog()->windowTitle(), u"Add account"_s);
    }

    void whoIsNoRoomIsWrittenTo()
    {
        m_network->namesTell = false;
        QVERIFY(open());
        m_network->refusal = Error::busy(Reason::TimedOut, u"The room did not answer in time."_s);
        QVERIFY(typeName(u"tom@home.example"_s));
        QVERIFY(m_bench->click(u"Join"_s));
        QTRY_VERIFY(m_bench->button(u"Try again"_s));
        m_network->refusal.reset();
        QVERIFY(m_bench->click(u"Write to the person"_s));
        QTRY_VERIFY(isOpen(chat::Conversation::Kind::Person, u"tom@home.example"_s));
        QTRY_VERIFY(!has(u"tom@home.example"_s));
        QTRY_VERIFY(!m_bench->button(u"Try again"_s));
    }

    void whoDoesNotAnswerIsAskedAgain()
    {
        QVERIFY(open());
        m_network->holds = true;
        QVERIFY(m_bench->click(u"List rooms"_s));
        m_network->listings.back().fire(Error::busy(Reason::TimedOut, u"There was no answer in time."_s));
        QTRY_VERIFY(says(u"The network did not answer in time."_s));
        m_network->holds = false;
        m_network->rooms = {{u"#lobby"_s, 3, {}}};
        QVERIFY(m_bench->click(u"Try again"_s));
        QTRY_VERIFY(says(u"1 room"_s));
        QVERIFY(m_bench->button(u"List rooms"_s));
    }
};

QTEST_MAIN(NewChatDialogTest)
#include "tst_newchatdialog.moc"
