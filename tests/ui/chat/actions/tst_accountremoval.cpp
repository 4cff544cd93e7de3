#include <QPointer>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/actions/chatcontroller.h"
#include "ui/frame/feedback/undostack.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What was said over an account goes with it, and nobody can say it again.
class AccountRemovalTest : public QObject, private ChatBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin() && room()); }
    void cleanup() { end(); }

    void isAskedAbout()
    {
        const qint64 id = chat().accounts().front()->id;
        page()->goTo(QString::number(chat().accounts().front()->networkPage().id));
        page()->perform(Command::Remove);
        QVERIFY(!m_bench->window().undo().offer()); // nothing happens by itself
        QVERIFY(m_bench->waitForDialog());
        const QPointer<QDialog> dialog = m_bench->dialog();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // whoever goes on typing keeps it
        QTRY_VERIFY(!dialog);
        QVERIFY(chat().account(id));
        page()->perform(Command::Remove);
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->click(u"Remove the account"_s));
        QTRY_VERIFY(!chat().account(id));
    }
};

QTEST_MAIN(AccountRemovalTest)
#include "tst_accountremoval.moc"
