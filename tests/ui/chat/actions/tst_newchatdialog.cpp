#include <algorithm>

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
        for (QLineEdit* field : dialog()->findChildren<QLineEdit*>()) {
            if (!field->isVisible() || field->accessibleName() != "Room or person"_L1)
                continue;
            QTest::mouseClick(field, Qt::LeftButton);
            m_bench->type(name);
            return field->text() == name;
        }
        return false;
    }
    bool open()
    {
        m_network->can |= chat::Ability::ListRooms;
        if (!room())
            return false;
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        return m_bench->waitForDialog() && dialog() && m_bench->button(u"List rooms"_s);
    }

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void aNetworkWithoutRooms()
    {
        QVERIFY(open());
        QVERIFY(m_bench->click(u"List rooms"_s));
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
