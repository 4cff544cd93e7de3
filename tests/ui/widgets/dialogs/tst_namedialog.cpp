#include <QLineEdit>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/dialogs/namedialog.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class NameDialogTest : public QObject {
    Q_OBJECT

    QWidget m_window;
    QStringList m_applied;
    QPointer<Dialog> m_dialog;

    QLineEdit* ask(const QString& name, std::function<QString(const QString&)> check = {})
    {
        m_applied.clear();
        askForName(&m_window,
            {.title = u"Rename"_s,
                .label = u"Name"_s,
                .verb = u"Rename"_s,
                .name = name,
                .check = std::move(check),
                .apply = [this](const QString& given) { m_applied << given; }});
        m_dialog = m_window.findChildren<Dialog*>().last();
        if (!QTest::qWaitForWindowActive(m_dialog))
            return nullptr;
        return m_dialog->findChild<QLineEdit*>();
    }

private Q_SLOTS:
    void cleanup() { delete m_dialog; }

    void returnAppliesItOnce()
    {
        QLineEdit* field = ask(u"old"_s);
        QVERIFY(field);
        QCOMPARE(field->selectedText(), u"old"_s); // typing replaces it
        QTest::keyClicks(field, u" new name "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_applied, QStringList{u"new name"_s});
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    }

    void blanksAreNoName()
    {
        QLineEdit* field = ask(u"old"_s);
        QVERIFY(field);
        field->setText(u"   "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_applied.isEmpty());
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!field->accessibleDescription().isEmpty());
    }

    void whatIsRefusedIsSaidAndStays()
    {
        QLineEdit* field = ask(u"old"_s,
            [](const QString& name) { return name == "taken"_L1 ? u"There is one called taken."_s : QString(); });
        QVERIFY(field);
        field->setText(u" taken "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_applied.isEmpty());
        QCOMPARE(field->accessibleDescription(), u"There is one called taken."_s);
        QCOMPARE(field->text(), u" taken "_s);
        field->setText(u"free"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_applied, QStringList{u"free"_s});
    }

    void leavingItChangesNothing()
    {
        QLineEdit* field = ask(u"old"_s);
        QVERIFY(field);
        QTest::keyClicks(field, u"new"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(m_applied.isEmpty());
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    }
};

QTEST_MAIN(NameDialogTest)
#include "tst_namedialog.moc"
