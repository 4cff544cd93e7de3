#include <QListView>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "tests/ui/support/strangerstest.h"
#include "ui/chat/actions/commandsdialog.h"
#include "ui/chat/actions/roompeopledialog.h"
#include "ui/chat/page/chatside.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Ability;
using chat::Standing;

/// Strangers' words in what the Chat page opens beside itself: who owns a room and who is kept out, what a program
/// offers to do, and what was found in all that was said.
class StrangersInChatDialogsTest : public QObject, private StrangersTest, private ChatBench {
    Q_OBJECT

    void follow(QWidget* window, const QString& text)
    {
        m_bench->flush();
        StrangersTest::follow(window, text);
    }
    bool choose(const QString& text)
    {
        for (QAction* action : page()->head().more) {
            if (action->text() == text && action->isEnabled()) {
                action->trigger();
                return m_bench->waitForDialog();
            }
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_pipe.start()); }
    void init() { QVERIFY(begin()); }
    void cleanup()
    {
        end();
        leave();
    }
    void cleanupTestCase() { QVERIFY2(m_followed >= 17 * 3, qPrintable(QString::number(m_followed))); }

    void peopleOfARoom_data() { addWords(); }
    void peopleOfARoom()
    {
        QFETCH(QString, text);
        m_network->can |= Ability::RoomAdministration;
        QVERIFY(room());
        m_network->people[Standing::Banned] = {
            {text, text, text, Standing::Banned}, {u"bad@a.example"_s, text, {}, Standing::Banned}};
        QVERIFY(choose(u"Owners, members and kept out…"_s));
        auto* dialog = qobject_cast<RoomPeopleDialog*>(m_bench->dialog());
        QVERIFY(dialog);
        QVERIFY(m_bench->click(u"Kept out"_s));
        QTRY_COMPARE(dialog->list()->model()->rowCount(), 2);
        follow(dialog, text);
    }

    void commands_data() { addWords(); }
    void commands()
    {
        QFETCH(QString, text);
        m_network->can |= Ability::Commands;
        QVERIFY(room());
        m_network->offered = {{text, text}};
        field()->setFocus();
        m_bench->type(u"/commands bot@a.example"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(m_bench->waitForDialog());
        auto* dialog = qobject_cast<CommandsDialog*>(m_bench->dialog());
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->list()->model()->rowCount(), 1);
        follow(dialog, text);
    }

    void whatIsFound_data() { addWords(); }
    void whatIsFound()
    {
        QFETCH(QString, text);
        auto* here = room(u"#one"_s);
        QVERIFY(here);
        link()->say(*here, text, u"kettle "_s + text);
        QTRY_VERIFY(!texts().isEmpty());
        QVERIFY(room(u"#two"_s));
        m_bench->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        m_bench->type(u"kettle"_s);
        const auto found = [this] {
            for (const auto* list : page()->side()->findChildren<QListView*>()) {
                if (list->isVisible() && list->model()->rowCount() == 1)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(found());
        follow(&m_bench->window(), text);
    }
};

QTEST_MAIN(StrangersInChatDialogsTest)
#include "tst_strangersinchatdialogs.moc"
