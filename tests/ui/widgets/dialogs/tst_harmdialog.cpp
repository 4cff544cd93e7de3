#include <QPushButton>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/dialogs/harmdialog.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class HarmDialogTest : public QObject {
    Q_OBJECT

    QWidget m_window;
    int m_done = 0;
    QPointer<Dialog> m_dialog;

    bool ask()
    {
        m_done = 0;
        askBeforeHarm(
            &m_window, {.title = u"Stop?"_s, .text = u"12 people are cut off."_s, .verb = u"Stop"_s, .apply = [this] {
                            ++m_done;
                        }});
        m_dialog = m_window.findChildren<Dialog*>().last();
        return QTest::qWaitForWindowActive(m_dialog);
    }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* one : m_dialog->findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void cleanup() { delete m_dialog; }

    /// Whoever types on without reading leaves all as it is.
    void keysDoNoHarm_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("space") << int(Qt::Key_Space);
        QTest::newRow("escape") << int(Qt::Key_Escape);
    }
    void keysDoNoHarm()
    {
        QFETCH(int, key);
        QVERIFY(ask());
        QCOMPARE(m_dialog->focusWidget(), m_dialog->verb());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key(key));
        QCOMPARE(m_done, 0);
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    }

    void itsButtonDoesItOnce()
    {
        QVERIFY(ask());
        QPushButton* harm = button(u"Stop"_s);
        QVERIFY(harm && harm != m_dialog->verb());
        QVERIFY(!harm->isDefault());
        harm->click();
        QCOMPARE(m_done, 1);
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    }

    void onlyTwoWaysAreOffered()
    {
        QVERIFY(ask());
        QVERIFY(button(u"Leave it as it is"_s));
        QVERIFY(!button(u"Cancel"_s)); // it would say the same again
    }

    void whoAsksMayNameTheSafeOne()
    {
        askBeforeHarm(
            &m_window, {.title = u"Remove?"_s, .text = u"They are in."_s, .verb = u"Remove"_s, .keep = u"Keep"_s});
        m_dialog = m_window.findChildren<Dialog*>().last();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QVERIFY(button(u"Keep"_s) && button(u"Keep"_s) == m_dialog->verb());
        QVERIFY(!button(u"Leave it as it is"_s));
    }
};

QTEST_MAIN(HarmDialogTest)
#include "tst_harmdialog.moc"
